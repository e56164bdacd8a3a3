import { runInTab, styleTab } from '@/lib/browser/scripting';
import { addressOfTab, sendToTab } from '@/lib/browser/tabs';
import type { Article } from '@/lib/model/article';
import { siteOf } from '@/lib/outlets/families';
import type { Occasion, SelectionAct, ToReader } from '@/lib/protocol/to-reader';

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

/** Has the reader in a tab do something with what is selected there, and brings it where it is not. */
export async function actOnSelection(tab: number, act: SelectionAct | 'choose', marksCss: string): Promise<void> {
  const wire: ToReader = { to: 'reader', name: 'selection', act };
  if ((await sendToTab(tab, wire)) === true) return;
  await bringReader(tab, 'asked', marksCss);
  await sendToTab(tab, wire);
}

/** The article that the reader in a tab shows; null where there is none. */
export async function readerArticle(tab: number): Promise<Article | null> {
  return ((await sendToTab(tab, { to: 'reader', name: 'article' } satisfies ToReader)) as Article | undefined) ?? null;
}
