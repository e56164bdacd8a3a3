import { browser } from './api';
import { capabilities } from './capabilities';

/** A tab whose user just asked for something in it, by menu or shortcut: `activeTab` is granted there. */
export type TabListener = (tab: number) => void;

/** Adds one entry to the context menu of pages. */
export function addPageMenu(id: string, title: string): void {
  if (!capabilities.menus) return;
  browser.contextMenus.create({ id, title, contexts: ['page', 'selection'] }, () => {
    // An entry of this id outlives the worker; creating it again only sets lastError.
    void browser.runtime.lastError;
  });
}

export function retitleMenu(id: string, title: string): void {
  if (capabilities.menus) browser.contextMenus.update(id, { title }).catch(() => {});
}

export function onPageMenu(id: string, listener: TabListener): void {
  if (!capabilities.menus) return;
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === id && tab?.id !== undefined) listener(tab.id);
  });
}

/** Listens to the shortcuts of the manifest. */
export function onCommand(listener: (command: string, tab: number) => void): void {
  if (!capabilities.commands) return;
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) listener(command, tab.id);
  });
}

/** The keys of a command as the browser names them; `null` where none is set. */
export async function shortcutOf(command: string): Promise<string | null> {
  if (!capabilities.commands) return null;
  const all = await browser.commands.getAll();
  return all.find(({ name }) => name === command)?.shortcut || null;
}
