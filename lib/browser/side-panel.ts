import { browser } from './api';
import { capabilities } from './capabilities';

/** Chromium's half, which the polyfill passes on as it is and does not type. */
interface SidePanelHost {
  sidePanel?: { open(where: { windowId: number } | { tabId: number }): Promise<void> };
}

/**
 * Opens the side panel of the window in use. Only within a click or a key of the person's, before anything is awaited:
 * both browsers refuse it else.
 */
export async function openSidePanel(tab?: number): Promise<void> {
  const { sidePanel } = browser as SidePanelHost;
  if (sidePanel)
    await sidePanel.open(tab === undefined ? { windowId: browser.windows.WINDOW_ID_CURRENT } : { tabId: tab });
  else if (capabilities.sidePanel) await browser.sidebarAction.open();
}
