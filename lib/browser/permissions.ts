import { browser } from './api';

/** The match patterns of hosts that are really granted now. */
export async function grantedHosts(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Whether the reader has granted the host of an address. */
export async function isGranted(address: string): Promise<boolean> {
  const url = URL.parse(address);
  if (!url || !/^https?:$/u.test(url.protocol)) return false;
  return browser.permissions.contains({ origins: [`${url.protocol}//${url.hostname}/*`] });
}

/** The match patterns that the reader granted beyond those that the extension came with. */
export async function addedHosts(): Promise<string[]> {
  const own = browser.runtime.getManifest().host_permissions ?? [];
  return (await grantedHosts()).filter((pattern) => !own.includes(pattern));
}

/** Asks the reader for hosts; only in a click, before anything is awaited. */
export async function askForHosts(patterns: string[]): Promise<boolean> {
  return await browser.permissions.request({ origins: patterns });
}

export async function dropHosts(patterns: string[]): Promise<void> {
  await browser.permissions.remove({ origins: patterns });
}

export function onPermissionsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
