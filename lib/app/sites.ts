import autoHosts from '@/data/outlets/auto-hosts.json' with { type: 'json' };
import { addedHosts, askForHosts, dropHosts, grantedHosts } from '@/lib/browser/permissions';
import { register, runInTab } from '@/lib/browser/scripting';
import { sendToTab, tabsAt } from '@/lib/browser/tabs';
import type { Choices } from '@/lib/library/choices';
import { domainsByOutlet } from '@/lib/outlets';
import { patternsOf, siteOfPattern } from '@/lib/outlets/match-pattern';
import type { ToReader } from '@/lib/protocol/to-reader';

const DETECTOR = 'detector';
const FILE = 'content-scripts/detector.js';

const AUTO = new Set(autoHosts.map(({ outlet }) => outlet));
const OTHERS = [...domainsByOutlet()].filter(([outlet]) => !AUTO.has(outlet));
const otherPatterns = () => OTHERS.flatMap(([, domains]) => domains.flatMap((domain) => patternsOf(domain) ?? []));

/** How many outlets are read unasked, and how many more are known by name. */
export const outletCounts = { auto: AUTO.size, others: OTHERS.length };

/** The match pattern of a host alone, without those below it. */
const patternOf = (host: string) => `*://${host}/*`;

/** Where the detector may run: hosts that are really granted, but for those that the reader has switched off. */
async function detectorHosts(choices: Choices): Promise<{ matches: string[]; excludeMatches: string[] }> {
  const [granted, off] = await Promise.all([grantedHosts(), choices.sitesOff()]);
  return {
    matches: granted.filter((pattern) => /^(?:\*|https?):\/\//u.test(pattern)),
    excludeMatches: off.map(patternOf),
  };
}

/**
 * Makes the detector's registration agree with what is granted and what is switched off. The browser forgets
 * registrations at an update, and grants change behind our back, so every start calls this.
 */
export async function syncDetector(choices: Choices): Promise<void> {
  // Background and pages of ours do it, often for the same change: whoever looks last must be the last to register.
  await navigator.locks.request('chu-giai-detector', async () => {
    await register({ id: DETECTOR, file: FILE, ...(await detectorHosts(choices)) });
  });
}

/** Looks at the articles that are open already: at the installation, no registration has reached them. */
export async function detectInOpenTabs(choices: Choices): Promise<void> {
  await detectIn((await detectorHosts(choices)).matches, choices);
}

async function detectIn(patterns: string[], choices: Choices): Promise<void> {
  const switchedOff = (await choices.sitesOff()).map(patternOf);
  const [all, off] = await Promise.all([tabsAt(patterns), tabsAt(switchedOff)]);
  await Promise.allSettled(all.filter((tab) => !off.includes(tab)).map((tab) => runInTab(tab, `/${FILE}`)));
}

/** A site that the reader added, as people name it. */
export interface AddedSite {
  site: string;
  patterns: string[];
}

/** The sites that the reader added, by name; `others`: all outlets that are known by name are among what was added. */
export async function addedSites(): Promise<{ sites: AddedSite[]; others: boolean }> {
  const added = new Set(await addedHosts());
  const patterns = otherPatterns();
  const others = patterns.every((pattern) => added.has(pattern));
  // All of them are one thing to the reader.
  if (others) for (const pattern of patterns) added.delete(pattern);
  const sites = [...Map.groupBy(added, siteOfPattern)].map(([site, patterns]) => ({ site, patterns }));
  return { sites: sites.sort((a, b) => a.site.localeCompare(b.site)), others };
}

/**
 * Adds the site that a person names, if the person grants it; only in a click. Its articles that are open already are
 * looked at too. Gives the site's name; `unclear`: no site was named.
 */
export async function addSite(typed: string, choices: Choices): Promise<{ added: string } | 'unclear' | 'refused'> {
  const patterns = patternsOf(typed);
  if (patterns?.[0] === undefined) return 'unclear';
  return (await add(patterns, choices)) ? { added: siteOfPattern(patterns[0]) } : 'refused';
}

/** Adds all outlets that are known by name, if the person grants it; only in a click. */
export async function addOthers(choices: Choices): Promise<'others' | 'refused'> {
  return (await add(otherPatterns(), choices)) ? 'others' : 'refused';
}

async function add(patterns: string[], choices: Choices): Promise<boolean> {
  if (!(await askForHosts(patterns))) return false;
  await syncDetector(choices);
  await detectIn(patterns, choices);
  return true;
}

/** Gives back what was granted for all of them. */
export async function removeOthers(choices: Choices): Promise<void> {
  await dropHosts(otherPatterns());
  await syncDetector(choices);
}

/** Gives back what was granted for a site that the reader added. */
export async function removeSite(site: string, choices: Choices): Promise<void> {
  const patterns = (await addedSites()).sites.find((added) => added.site === site)?.patterns ?? [];
  await dropHosts(patterns);
  await syncDetector(choices);
}

const LEAVE: ToReader = { to: 'reader', name: 'leave' };

/** Has the reader leave a page of a site that is switched off, as one that the browser has brought back as it was. */
export async function leaveIfOff(choices: Choices, tab: number, url = ''): Promise<void> {
  const off: string[] = await choices.sitesOff().catch(() => []);
  if (off.includes(URL.parse(url)?.hostname ?? '')) await sendToTab(tab, LEAVE);
}

/** Switches a site off or on again; where it is off, no reader stays. */
export async function switchSite(choices: Choices, host: string, off: boolean): Promise<void> {
  await choices.setSite(host, off);
  await syncDetector(choices);
  if (off) for (const tab of await tabsAt([patternOf(host)])) await sendToTab(tab, LEAVE);
}
