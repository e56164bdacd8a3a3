import { browser } from './api';
import { IN_TURN, lineOver } from './line';

export const extension = { id: browser.runtime.id, origin: browser.runtime.getURL('') };

/** The bytes of a file of the package, such as `data/glossary.bin`. */
export async function loadFile(name: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(name));
  return new Uint8Array(await response.arrayBuffer());
}

export interface MessageSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Listens to messages. The answer must be a native promise: a database's own kind would be answered `undefined`. */
export function onMessage(listener: (message: unknown, sender: MessageSender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => listener(message, sender));
}

/** Listens to what pages ask in turn. For each line `listen` gives what hears it; answers go back in the order of questions. */
export function onMessagesInTurn(
  listen: (sender: MessageSender) => (message: unknown) => Promise<unknown> | null,
): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== IN_TURN || !port.sender) return;
    const hear = listen(port.sender);
    let answered = Promise.resolve();
    const onMessage = (message: unknown) => {
      const answer = hear(message);
      if (answer) answered = answered.then(async () => line.send(await answer));
    };
    const line = lineOver(port, { onMessage, onEnd() {} });
  });
}

export function onInstalled(listener: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason));
}

/** Whether people installed it, as opposed to a folder that was loaded for a try. */
export async function isInstalledForGood(): Promise<boolean> {
  const { installType } = await browser.management.getSelf();
  return installType !== 'development';
}

export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

export const pageAddress = (path: string) => browser.runtime.getURL(path);
export const version = () => browser.runtime.getManifest().version;

/** Calls back, without answering, when our script in a tab says something to the background; until the signal ends. */
export function overhear(listener: (tab: number, message: unknown) => void, signal: AbortSignal): void {
  const hear = (message: unknown, { tab }: MessageSender): undefined => {
    if (tab?.id !== undefined) listener(tab.id, message);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}
