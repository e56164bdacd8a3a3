import { browser } from './api';
import { capabilities } from './capabilities';

/** Ink and paper the other way round: on the seal, vermilion would not be seen. */
const BADGE = { ground: '#1d1b18', ink: '#fbfaf6' };

/** An entry of the context menu of pages; `selection` alone: only where something is selected. */
export interface PageMenu {
  id: string;
  title: string;
  contexts: ('page' | 'selection')[];
}

/** Adds entries to the context menu of pages. */
export function addPageMenus(menus: readonly PageMenu[]): void {
  if (!capabilities.menus) return;
  for (const menu of menus) {
    browser.contextMenus.create(menu, () => {
      // An entry of this id outlives the worker; creating it again only sets lastError.
      void browser.runtime.lastError;
    });
  }
}

export function retitleMenus(menus: readonly PageMenu[]): void {
  if (!capabilities.menus) return;
  for (const { id, title } of menus) browser.contextMenus.update(id, { title }).catch(() => {});
}

/** Listens to those entries. In the tab they are chosen in, `activeTab` is granted. */
export function onPageMenu(listener: (menu: string, tab: number) => void): void {
  if (!capabilities.menus) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) listener(String(menuItemId), tab.id);
  });
}

/** Says on the toolbar button of a tab that there is something, until the tab goes elsewhere. */
export async function badgeTab(tab: number, { text, title }: { text: string; title: string }): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: BADGE.ground, tabId: tab }),
    browser.action.setBadgeTextColor({ color: BADGE.ink, tabId: tab }),
    browser.action.setBadgeText({ text, tabId: tab }),
    browser.action.setTitle({ title, tabId: tab }),
  ]);
}

/** Whether it says so. */
export async function hasBadge(tab: number): Promise<boolean> {
  return (await browser.action.getBadgeText({ tabId: tab }).catch(() => '')) !== '';
}

/** Listens to the shortcuts of the manifest, which grant `activeTab` too. */
export function onCommand(listener: (command: string, tab: number) => void): void {
  if (!capabilities.commands) return;
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) listener(command, tab.id);
  });
}

/** A command of the manifest and its keys as the browser names them; `''` where none are set. */
export interface Shortcut {
  command: string;
  keys: string;
}

/** All commands, in an order of the browser's: Chromium's is that of their names. */
export async function shortcuts(): Promise<Shortcut[]> {
  if (!capabilities.commands) return [];
  const all = await browser.commands.getAll();
  return all.flatMap(({ name, shortcut }) =>
    name && !name.startsWith('_') ? { command: name, keys: shortcut ?? '' } : [],
  );
}

/** Firefox's half, which the types lack. */
interface CommandsHost {
  openShortcutSettings?(): Promise<void>;
}

/** Opens where the browser lets its user change shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as CommandsHost;
  if (open) await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The keys of a command as the browser names them; `null` where none is set. */
export async function shortcutOf(command: string): Promise<string | null> {
  return (await shortcuts()).find((shortcut) => shortcut.command === command)?.keys || null;
}
