import { Dexie } from 'dexie';
import type { ArticleRecord, KeptHead } from '@/lib/model/kept';
import { foldKey } from '@/lib/text/fold';
import { headOf } from './articles';
import { facet } from './search/indexing';
import type { Store } from './store';

/** What to list, newest first. All conditions must hold. */
export interface ListQuery {
  /** The trash instead of the kept articles. */
  trash?: boolean;
  favourite?: boolean;
  read?: boolean;
  tag?: string;
  outlet?: string;
  province?: string;
  /** Window into the result; without `limit` all of it. */
  offset?: number;
  limit?: number;
}

function matches(record: ArticleRecord, query: ListQuery): boolean {
  return (
    (query.favourite === undefined || record.favourite === query.favourite) &&
    (query.read === undefined || record.read === query.read) &&
    (query.tag === undefined || record.tags.includes(query.tag)) &&
    (query.outlet === undefined || record.outlet === query.outlet) &&
    (query.province === undefined || record.provinces.includes(query.province))
  );
}

function shelf(store: Store, query: ListQuery) {
  const name = query.trash ? 'trash' : 'kept';
  return store.db.articles.where('[shelf+savedAt]').between([name, Dexie.minKey], [name, Dexie.maxKey]);
}

/** A facet that all articles of the query have, so that only they need to be read; null where there is none. */
function facetFor({ trash, favourite, read, tag, outlet, province }: ListQuery): string | null {
  // What lies in the trash is in no index.
  if (trash) return null;
  if (tag !== undefined) return facet('tag', foldKey(tag));
  if (province !== undefined) return facet('province', province);
  if (outlet !== undefined) return facet('outlet', outlet);
  if (favourite) return facet('is', 'favourite');
  return read ? facet('is', 'read') : null;
}

/** Articles of a query that a facet narrows, newest first. */
async function withFacet({ db }: Store, query: ListQuery, value: string): Promise<ArticleRecord[]> {
  return db.transaction('r', [db.articles, db.documents], async () => {
    const documents = await db.documents.where('facets').equals(value).toArray();
    const records = await db.articles.bulkGet(documents.map(({ article }) => article));
    const found = records.filter((record) => record !== undefined).filter((record) => matches(record, query));
    return found.sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0));
  });
}

/** Articles of a query that none narrows. Without any condition the index alone counts and skips, reading no row. */
function scanned(store: Store, query: ListQuery) {
  const rows = shelf(store, query);
  const { trash: _trash, offset: _offset, limit: _limit, ...conditions } = query;
  return Object.keys(conditions).length === 0 ? rows : rows.and((record) => matches(record, query));
}

/** Heads of a shelf, newest first. */
export async function listArticles(store: Store, query: ListQuery): Promise<KeptHead[]> {
  const { offset = 0, limit = Number.POSITIVE_INFINITY } = query;
  const value = facetFor(query);
  if (value !== null) return (await withFacet(store, query, value)).slice(offset, offset + limit).map(headOf);
  const records = await scanned(store, query).reverse().offset(offset).limit(limit).toArray();
  return records.map(headOf);
}

/** How many articles `listArticles` would give without a window. */
export async function countArticles(store: Store, query: ListQuery): Promise<number> {
  const value = facetFor(query);
  if (value === null) return scanned(store, query).count();
  const { trash: _trash, offset: _offset, limit: _limit, tag, ...conditions } = query;
  // A tag's facet is folded and may hold others; any other alone is counted by its index.
  return tag === undefined && Object.keys(conditions).length === 1
    ? store.db.documents.where('facets').equals(value).count()
    : (await withFacet(store, query, value)).length;
}
