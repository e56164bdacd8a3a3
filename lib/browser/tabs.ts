import { browser } from './api';
import { type Line, type LineListener, lineOver } from './line';

export interface Tab {
  id: number;
  url: string | undefined;
  loading: boolean;
  /** Whether its window is a private one, of which nothing is remembered unasked. */
  incognito: boolean;
}

/** The tab in front in the window in use; its address is known only with `activeTab` or a granted host. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tabOf(tab);
}

/** Tabs whose address matches one of the patterns of hosts that were granted. */
export async function tabsAt(patterns: string[]): Promise<number[]> {
  const tabs = patterns.length > 0 ? await browser.tabs.query({ url: patterns }) : [];
  return tabs.flatMap(({ id }) => id ?? []);
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Sends a message to our scripts in a tab's main frame, and gives the answer; `undefined` where none heard it. */
export async function sendToTab(tab: number, message: unknown): Promise<unknown> {
  return await browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => undefined);
}

/** Sends a message to our scripts in all tabs; those without any do not mind. */
export async function sendToTabs(message: unknown): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && sendToTab(id, message)));
}

/** A line to our reader in a tab's main frame; it ends at once where there is none. */
export function lineToTab(tab: number, name: string, listener: LineListener): Line {
  const port = browser.tabs.connect(tab, { name, frameId: 0 });
  return lineOver(port, {
    ...listener,
    onEnd() {
      // Chromium complains of an error that nobody looked at.
      void browser.runtime.lastError;
      listener.onEnd();
    },
  });
}

/** The tab in front of the window that this page of ours belongs to. */
export async function tabBeside(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tabOf(tab);
}

function tabOf(tab: Awaited<ReturnType<typeof browser.tabs.query>>[number] | undefined): Tab | null {
  if (tab?.id === undefined) return null;
  const { id, url, status, incognito } = tab;
  return { id, url, loading: status === 'loading', incognito };
}

/** Calls back when another tab comes to the front, or one has loaded, until the signal ends. */
export function onTabsChanged(listener: () => void, signal: AbortSignal): void {
  const updated = (_tab: number, { status }: { status?: string }) => {
    if (status === 'complete') listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(updated);
  });
}
