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

export function onPermissionsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
