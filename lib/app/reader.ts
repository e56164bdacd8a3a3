import { badgeTab } from '@/lib/browser/actions';
import { runInTab, styleTab } from '@/lib/browser/scripting';
import { readSettings } from '@/lib/browser/settings';
import { openSidePanel } from '@/lib/browser/side-panel';
import { sendToTab } from '@/lib/browser/tabs';
import { pagesTranslator } from '@/lib/i18n/pages-translator';
import type { Article } from '@/lib/model/article';
import type { Occasion, SelectionAct, ToReader } from '@/lib/protocol/to-reader';

const READER = '/content-scripts/reader.js';
/** What the build makes of `entrypoints/marks.css`. */
const MARKS = '/assets/marks.css';

/**
 * The detector found an article: brings the reader, or, for readers who chose the browser's own column, says so on the
 * toolbar button and nowhere else.
 */
export async function meetArticle(tab: number, document?: string): Promise<void> {
  const { dock, language } = await readSettings();
  if (dock !== 'side') return await bringReader(tab, 'found', document);
  const t = pagesTranslator(language);
  await badgeTab(tab, { text: t('badge.text'), title: t('badge.title') });
}

/**
 * Brings the reader into a tab, or speaks to the one that is there. Rejects where the browser lets no extension in
 * (its own pages, the store, a PDF), the tab was not granted, or the page that it is meant for is gone: one that was
 * loaded in its place has its own reader on the way.
 */
export async function bringReader(tab: number, occasion: Occasion, document?: string): Promise<void> {
  const wire: ToReader = { to: 'reader', name: 'open', occasion };
  if ((await sendToTab(tab, wire)) === true) return;
  await styleTab(tab, MARKS, document);
  await runInTab(tab, READER, document);
  await sendToTab(tab, wire);
}

/**
 * Opens the browser's own column, within the key itself that asked for it. Where the browser refuses that, as Chromium
 * does for a key that had to wake the background first, notes stand in the page.
 */
export async function openColumn(tab: number): Promise<void> {
  await openSidePanel(tab).catch(() => bringReader(tab, 'asked'));
}

/** Has the reader in a tab do something with what is selected there, and brings it where it is not. */
export async function actOnSelection(tab: number, act: SelectionAct | 'choose'): Promise<void> {
  await haveReader(tab, { to: 'reader', name: 'selection', act });
}

/** Has the reader in a tab keep what the page shows, and brings it where it is not. */
export async function keepPage(tab: number): Promise<void> {
  await haveReader(tab, { to: 'reader', name: 'keep' });
}

async function haveReader(tab: number, wire: ToReader): Promise<void> {
  if ((await sendToTab(tab, wire)) === true) return;
  await bringReader(tab, 'asked');
  await sendToTab(tab, wire);
}

/** The article that the reader in a tab shows; null where there is none. */
export async function readerArticle(tab: number): Promise<Article | null> {
  return ((await sendToTab(tab, { to: 'reader', name: 'article' } satisfies ToReader)) as Article | undefined) ?? null;
}
