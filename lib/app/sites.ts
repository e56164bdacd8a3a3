import autoHosts from '@/data/outlets/auto-hosts.json' with { type: 'json' };
import { grantedHosts } from '@/lib/browser/permissions';
import { register } from '@/lib/browser/scripting';
import type { Sites } from '@/lib/library/sites';

const DETECTOR = 'detector';
const FILE = 'content-scripts/detector.js';

/** Patterns of the hosts on which we run unasked, as the manifest names them, and those that builds for tests add. */
export function autoMatches(extra: readonly string[] = []): string[] {
  return [...autoHosts.flatMap(({ matches }) => matches), ...extra];
}

/** The patterns that a match pattern of a host covers, with and without `www`. */
export const patternsOf = (host: string) => [`*://${host}/*`];

/**
 * Makes the detector's registration agree with what is granted and what the reader has switched off. The browser
 * forgets registrations at an update, and grants change behind our back, so every start calls this.
 */
export async function syncDetector(sites: Sites): Promise<void> {
  const [granted, off] = await Promise.all([grantedHosts(), sites.off()]);
  const matches = granted.filter((pattern) => /^(?:\*|https?):\/\//u.test(pattern));
  await register({ id: DETECTOR, file: FILE, matches, excludeMatches: off.flatMap(patternsOf) });
}

/** Switches a site off or on again. */
export async function switchSite(sites: Sites, host: string, off: boolean): Promise<void> {
  await sites.set(host, off);
  await syncDetector(sites);
}
