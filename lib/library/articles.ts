import { type Article, titleOf } from '@/lib/model/article';
import type { ArticleRecord, KeptHead } from '@/lib/model/kept';
import { pointText, type Reading } from '@/lib/model/reading';
import { type Addresses, addressKeys } from './address';
import { checkSize, contentHash } from './content';
import { LibraryError } from './errors';
import { indexArticles, indexTables, updateFacets } from './search/indexing';
import { nextStamp, type Store } from './store';
import { tidyTags } from './tags';
import { lastVersion, readVersion, readVersionHead, writeVersions } from './versions';

/** What a save came to. `created`: the text was not there yet, so a version was added. */
export interface Kept {
  id: string;
  version: number;
  created: boolean;
}

/** A kept article with the text of one of its versions. */
export interface KeptArticle {
  head: KeptHead;
  /** The version opened; the newest unless another was asked for. */
  version: number;
  savedAt: string;
  article: Article;
}

/** What the reader may set on a kept article. */
export type ArticleState = Partial<Pick<ArticleRecord, 'favourite' | 'read' | 'tags' | 'note'>>;

export function headOf(record: ArticleRecord): KeptHead {
  const { stamp: _stamp, shelf: _shelf, ...head } = record;
  return head;
}

/** The record an address leads to, in the trash or not. */
export async function recordAt(store: Store, keys: string[]): Promise<ArticleRecord | null> {
  for (const owner of await store.db.addresses.bulkGet(keys)) {
    const record = owner && (await store.db.articles.get(owner.article));
    if (record) return record;
  }
  return null;
}

/** What a head takes from the article itself. */
export function facesOf(
  article: Article,
): Pick<ArticleRecord, 'url' | 'title' | 'outlet' | 'siteName' | 'publishedAt'> {
  const { canonicalUrl, outlet, siteName, publishedAt } = article;
  return { url: canonicalUrl, title: titleOf(article), outlet, siteName, publishedAt };
}

const UNTOUCHED = { favourite: false, read: false, tags: [], note: null, provinces: [], keyPoint: null };

/** What a head takes from a reading. */
function derivedOf(article: Article, reading: Reading): Pick<ArticleRecord, 'provinces' | 'keyPoint'> {
  const first = reading.keyPoints[0];
  return {
    provinces: reading.provinces.map(({ province }) => province),
    keyPoint: first ? pointText(article, first) : null,
  };
}

/**
 * Keeps an article: a new one, a new version of one that changed, or nothing new where the same text is kept already.
 * One transaction; an article in the trash comes back out of it. Lists show what `reading` says of it.
 */
export async function keepArticle(store: Store, article: Article, reading?: Reading): Promise<Kept> {
  checkSize(article);
  const hash = await contentHash(article);
  const keys = addressKeys(article);
  const { db } = store;
  return db.transaction('rw', db.tables, async () => {
    const known = await recordAt(store, keys);
    const newest = known && (await readVersionHead(store, known.id, known.version));
    const created = newest?.hash !== hash;
    const id = known?.id ?? store.random();
    const version = created ? (await lastVersion(store, id)) + 1 : (known?.version ?? 1);
    await db.addresses.bulkPut(keys.map((url) => ({ url, article: id })));
    await db.readingList.bulkDelete(keys);
    if (!created && known?.shelf === 'kept') return { id, version, created };
    const stamp = await nextStamp(store);
    const savedAt = created ? store.now().toISOString() : newest.savedAt;
    if (created) await writeVersions(store, [{ article: id, version, hash, savedAt, stamp, content: article }]);
    const record: ArticleRecord = {
      ...(known ?? UNTOUCHED),
      ...(reading && derivedOf(article, reading)),
      id,
      stamp,
      shelf: 'kept',
      ...facesOf(article),
      savedAt,
      trashedAt: null,
      version,
    };
    await db.articles.put(record);
    await indexArticles(store, [{ record, content: article }]);
    return { id, version, created };
  });
}

/** A kept article with its text; null where there is none of that id, or no such version. */
export async function openArticle(store: Store, id: string, version?: number): Promise<KeptArticle | null> {
  const { db } = store;
  return db.transaction('r', [db.articles, db.versions], async () => {
    const record = await db.articles.get(id);
    if (!record) return null;
    const text = await readVersion(store, id, version ?? record.version);
    if (!text && version === undefined) throw new LibraryError('corrupt');
    return (
      (text && { head: headOf(record), version: text.version, savedAt: text.savedAt, article: text.content }) ?? null
    );
  });
}

/** The kept article that a page shows; one in the trash counts as not kept. */
export async function findArticle(store: Store, shown: Addresses): Promise<KeptHead | null> {
  const keys = addressKeys(shown);
  const { db } = store;
  return db.transaction('r', [db.addresses, db.articles], async () => {
    const record = await recordAt(store, keys);
    return record?.shelf === 'kept' ? headOf(record) : null;
  });
}

/**
 * Whether an article says something else than its newest version. What another version of the extractor made of a page is
 * not compared: the page may be the same.
 */
export async function hasChanged(store: Store, id: string, shown: Article): Promise<boolean> {
  const { db } = store;
  const hash = await contentHash(shown);
  const newest = await db.transaction('r', [db.articles, db.versions], async () => {
    const record = await db.articles.get(id);
    return record ? await readVersion(store, id, record.version) : null;
  });
  return newest !== null && newest.content.extractor === shown.extractor && newest.hash !== hash;
}

/** Sets what the reader made of an article; false where it is not there. */
export async function updateArticle(store: Store, id: string, state: ArticleState): Promise<boolean> {
  const { db } = store;
  return db.transaction('rw', [db.articles, db.versions, ...indexTables(store)], async () => {
    const record = await db.articles.get(id);
    if (!record) return false;
    const stamp = await nextStamp(store);
    const set = { ...record, ...state };
    const changed = { ...set, stamp, tags: tidyTags(set.tags), note: set.note?.normalize('NFC').trim() || null };
    await db.articles.put(changed);
    const text = changed.note !== record.note && (await readVersion(store, id, record.version));
    if (text && changed.shelf === 'kept') await indexArticles(store, [{ record: changed, content: text.content }]);
    else await updateFacets(store, changed);
    return true;
  });
}
