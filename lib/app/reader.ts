import { runInTab, styleTab } from '@/lib/browser/scripting';
import { addressOfTab, sendToTab } from '@/lib/browser/tabs';
import { siteOf } from '@/lib/outlets/families';
import type { Occasion, ToReader } from '@/lib/protocol/to-reader';

const READER = '/content-scripts/reader.js';

/**
 * Brings the reader into a tab, or speaks to the one that is there. Rejects where the browser lets no extension in
 * (its own pages, the store, a PDF) or the tab was not granted.
 */
export async function bringReader(tab: number, occasion: Occasion, marksCss: string): Promise<void> {
  const site = siteOf((await addressOfTab(tab)) ?? '');
  const wire: ToReader = { to: 'reader', name: 'open', occasion, site };
  if ((await sendToTab(tab, wire)) === true) return;
  await styleTab(tab, marksCss);
  await runInTab(tab, READER);
  await sendToTab(tab, wire);
}
