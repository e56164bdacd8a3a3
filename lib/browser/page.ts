import { browser } from 'wxt/browser';
import { IN_TURN, type Line, type LineListener, lineOver } from './line';

/**
 * What our scripts in web pages need of the browser. They do without the polyfill: Manifest V3's own namespace answers
 * `sendMessage` with promises, and the polyfill would double the detector.
 */
export async function sendMessage(message: unknown): Promise<unknown> {
  // A script that was left behind is thrown an error at once.
  return await browser.runtime.sendMessage(message);
}

/** A line with what was asked over it and is not answered yet; what comes late on one that was lost answers no other's. */
interface AskingLine {
  line: Line;
  waiting: { resolve(answer: unknown): void; reject(cause: unknown): void }[];
}

/**
 * Asks what is said in messages in turn, until the signal ends: gives the answer, and rejects where none comes. The line
 * that they go over stays open, as to open one costs a page more than most questions do. The background ends it when it
 * falls asleep, even where it has just been asked, so this is for what can be asked twice.
 */
export function askerInTurn(signal: AbortSignal): (messages: readonly unknown[]) => Promise<unknown> {
  let open: AskingLine | null = null;
  const lose = (lost: AskingLine) => {
    if (open === lost) open = null;
    for (const { reject } of lost.waiting.splice(0)) reject(browser.runtime?.lastError ?? new Error('No answer'));
  };
  const begin = (): AskingLine => {
    const waiting: AskingLine['waiting'] = [];
    const begun: AskingLine = {
      waiting,
      line: lineOver(browser.runtime.connect({ name: IN_TURN }), {
        onMessage: (answer) => waiting.shift()?.resolve(answer),
        onEnd: () => lose(begun),
      }),
    };
    return begun;
  };
  const ask = (messages: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      open ??= begin();
      open.waiting.push({ resolve, reject });
      for (const message of messages) open.line.send(message);
    });
  // A page that comes back from the browser's cache is not told that its line was cut.
  addEventListener('pageshow', ({ persisted }) => persisted && open && lose(open), { signal });
  signal.addEventListener('abort', () => open?.line.end());
  return (messages) => ask(messages).catch(() => ask(messages));
}

/** Whether an update of the extension has left this script behind: from then on it can ask nothing. */
export const isLeftBehind = (): boolean => !browser.runtime?.id;

/** The address of a page of ours that web pages may show. In Chromium another one in every session. */
export function ownAddress(path: string): string {
  return browser.runtime.getURL(path as Parameters<typeof browser.runtime.getURL>[0]);
}

/**
 * Listens to messages until the signal ends. What the listener returns is the answer, at once; `undefined` leaves the
 * message to others.
 */
export function onMessage(listener: (message: unknown) => unknown, signal: AbortSignal): void {
  const receive = (message: unknown, _sender: unknown, answer: (value: unknown) => void) => {
    const value = listener(message);
    if (value !== undefined) answer(value);
  };
  browser.runtime.onMessage.addListener(receive);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(receive));
}

/**
 * Takes lines of this name from pages of ours until the signal ends. `answer` is given the way to the other end, and
 * says what is done with what comes from there.
 */
export function onLine(name: string, answer: (send: Line['send']) => LineListener, signal: AbortSignal): void {
  const connect = (port: Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0]) => {
    if (port.name !== name) return;
    const { onMessage, onEnd } = answer((message) => port.postMessage(message));
    port.onMessage.addListener(onMessage);
    port.onDisconnect.addListener(onEnd);
  };
  browser.runtime.onConnect.addListener(connect);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(connect));
}
