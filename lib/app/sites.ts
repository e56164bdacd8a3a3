import autoHosts from '@/data/outlets/auto-hosts.json' with { type: 'json' };
import { grantedHosts } from '@/lib/browser/permissions';
import { register } from '@/lib/browser/scripting';
import type { Choices } from '@/lib/library/choices';

const DETECTOR = 'detector';
const FILE = 'content-scripts/detector.js';

/** How many outlets are read unasked. */
export const autoOutlets = () => new Set(autoHosts.map(({ outlet }) => outlet)).size;

/** The match pattern of a host alone, without those below it. */
const patternOf = (host: string) => `*://${host}/*`;

/**
 * Makes the detector's registration agree with what is granted and what the reader has switched off. The browser
 * forgets registrations at an update, and grants change behind our back, so every start calls this.
 */
export async function syncDetector(choices: Choices): Promise<void> {
  const [granted, off] = await Promise.all([grantedHosts(), choices.sitesOff()]);
  const matches = granted.filter((pattern) => /^(?:\*|https?):\/\//u.test(pattern));
  await register({ id: DETECTOR, file: FILE, matches, excludeMatches: off.map(patternOf) });
}

/** Switches a site off or on again. */
export async function switchSite(choices: Choices, host: string, off: boolean): Promise<void> {
  await choices.setSite(host, off);
  await syncDetector(choices);
}
