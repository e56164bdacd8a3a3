import { browser } from './api';

/** What this browser can do; Firefox for Android lacks most of it, and each action then goes through the popup. */
export const capabilities = {
  menus: 'contextMenus' in browser || 'menus' in browser,
  commands: 'commands' in browser,
  omnibox: 'omnibox' in browser,
  sidePanel: 'sidePanel' in browser || 'sidebarAction' in browser,
};
