import { browser } from './api';

/** The match patterns of hosts that are really granted now. */
export async function grantedHosts(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export function onPermissionsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
