import { browser } from './api';

export interface Tab {
  id: number;
  url: string | undefined;
}

/** The tab in front in the window in use; its address is known only with `activeTab` or a granted host. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/** The address of a tab, where a host permission or `activeTab` lets us know it. */
export async function addressOfTab(tab: number): Promise<string | null> {
  return (await browser.tabs.get(tab)).url ?? null;
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
