import { browser } from './api';

/** How much is stored, and whether the browser promises to keep it. */
export interface StorageState {
  /** Bytes of everything that the extension stores; null where the browser does not tell. */
  usage: number | null;
  /** Bytes that there is room for, by the browser's estimate. */
  quota: number | null;
  /** Null where the browser does not tell. */
  kept: boolean | null;
}

/**
 * Chromium never evicts what an extension with `unlimitedStorage` stores, whatever the flag says
 * (https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies); elsewhere the flag is the truth.
 * Only a page can be asked.
 */
export async function storageState(): Promise<StorageState> {
  const { storage } = navigator;
  const estimate = await storage.estimate().catch((): StorageEstimate => ({}));
  const flag = await storage.persisted().catch(() => null);
  const isChromium = location.protocol === 'chrome-extension:';
  const unlimited = isChromium && (browser.runtime.getManifest().permissions ?? []).includes('unlimitedStorage');
  return { usage: estimate.usage ?? null, quota: estimate.quota ?? null, kept: unlimited || flag };
}

/** Asks the browser to promise; only in a click, as Firefox may ask the reader. */
export async function askToKeep(): Promise<boolean> {
  return navigator.storage.persist().catch(() => false);
}
