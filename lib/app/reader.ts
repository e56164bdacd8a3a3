import { runInTab, styleTab } from '@/lib/browser/scripting';
import { addressOfTab, sendToTab } from '@/lib/browser/tabs';
import { outletOf } from '@/lib/outlets';

const READER = '/content-scripts/reader.js';

/** Why the reader is there: the detector found an article, or the person asked for this page. */
export type Occasion = 'found' | 'asked';

/**
 * Brings the reader into a tab, or speaks to the one that is there. Rejects where the browser lets no extension in
 * (its own pages, the store, a PDF) or the tab was not granted.
 */
export async function bringReader(tab: number, occasion: Occasion, marksCss: string): Promise<void> {
  const url = await addressOfTab(tab);
  const outlet = (url && outletOf(url)?.id) || null;
  const wire = { to: 'reader', name: 'open', occasion, outlet };
  if ((await sendToTab(tab, wire)) === true) return;
  await styleTab(tab, marksCss);
  await runInTab(tab, READER);
  await sendToTab(tab, wire);
}
