import { Dexie } from 'dexie';
import type { ArticleRecord, KeptHead } from '@/lib/model/kept';
import { foldKey } from '@/lib/text/fold';
import { byUnits } from '@/lib/text/order';
import { headOf } from './articles';
import { facet } from './search/facets';
import type { Store } from './store';

/** What to list, newest first. All conditions must hold. */
export interface ListQuery {
  /** The trash instead of the kept articles. */
  trash?: boolean;
  favourite?: boolean;
  read?: boolean;
  tag?: string;
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
    (query.province === undefined || record.provinces.includes(query.province))
  );
}

const shelfOf = ({ trash }: ListQuery) => (trash ? 'trash' : 'kept');

function shelf(store: Store, query: ListQuery) {
  const name = shelfOf(query);
  return store.db.articles.where('[shelf+savedAt]').between([name, Dexie.minKey], [name, Dexie.maxKey]);
}

/** A facet that all articles of the query have, so that only they need to be read; null where there is none. */
function facetFor({ trash, favourite, read, tag, province }: ListQuery): string | null {
  // What lies in the trash is in no index.
  if (trash) return null;
  if (tag !== undefined) return facet('tag', foldKey(tag));
  if (province !== undefined) return facet('province', province);
  if (favourite) return facet('is', 'favourite');
  return read ? facet('is', 'read') : null;
}

/** Articles of a query that a facet narrows, newest first. */
async function withFacet({ db }: Store, query: ListQuery, value: string): Promise<ArticleRecord[]> {
  return db.transaction('r', [db.articles, db.documents], async () => {
    const documents = await db.documents.where('facets').equals(value).toArray();
    const records = await db.articles.bulkGet(documents.map(({ article }) => article));
    const found = records.filter((record) => record !== undefined).filter((record) => matches(record, query));
    return found.sort((a, b) => byUnits(b.savedAt, a.savedAt));
  });
}

/** Conditions of a query besides its shelf and its window. */
function conditionsOf({ trash: _trash, offset: _offset, limit: _limit, ...conditions }: ListQuery) {
  return conditions;
}

/**
 * How many articles lie on each shelf. Counting a table takes a tenth of counting an index, where the browser looks up
 * every entry; the trash, which has few, is subtracted. Only inside a transaction that includes `articles`.
 */
export async function countShelves({ db }: Pick<Store, 'db'>): Promise<Record<ArticleRecord['shelf'], number>> {
  const trash = await db.articles.where('shelf').equals('trash').count();
  return { trash, kept: (await db.articles.count()) - trash };
}

/** Skipping entries of an index from its end is slow: a window beyond so many is looked for from the nearer end. */
const FAR = 1_000;

/** A window into a whole shelf, newest first. */
async function windowOf(store: Store, query: ListQuery, offset: number, limit: number): Promise<ArticleRecord[]> {
  const { db } = store;
  const fromNewest = () => shelf(store, query).reverse().offset(offset).limit(limit).toArray();
  if (offset < FAR) return fromNewest();
  return db.transaction('r', db.articles, async () => {
    const left = (await countShelves(store))[shelfOf(query)] - offset;
    const count = Math.max(0, Math.min(limit, left));
    const behind = Math.max(0, left - count);
    if (behind > offset) return fromNewest();
    return (await shelf(store, query).offset(behind).limit(count).toArray()).reverse();
  });
}

/** Heads of a shelf, newest first. */
export async function listArticles(store: Store, query: ListQuery): Promise<KeptHead[]> {
  const { offset = 0, limit = Number.POSITIVE_INFINITY } = query;
  const value = facetFor(query);
  if (value !== null) return (await withFacet(store, query, value)).slice(offset, offset + limit).map(headOf);
  if (Object.keys(conditionsOf(query)).length === 0) return (await windowOf(store, query, offset, limit)).map(headOf);
  const matching = shelf(store, query).and((record) => matches(record, query));
  return (await matching.reverse().offset(offset).limit(limit).toArray()).map(headOf);
}

/** How many articles `listArticles` would give without a window. */
export async function countArticles(store: Store, query: ListQuery): Promise<number> {
  const { db } = store;
  const { tag, ...conditions } = conditionsOf(query);
  const value = facetFor(query);
  const asked = Object.keys(conditions).length;
  // A tag's facet is folded and may hold others; any other alone is counted by its index.
  if (value !== null && (tag !== undefined || asked > 1)) return (await withFacet(store, query, value)).length;
  return db.transaction('r', [db.articles, db.documents], async () => {
    const withFacetAlone = (name: string) => db.documents.where('facets').equals(name).count();
    if (value !== null) return withFacetAlone(value);
    const onShelf = async () => (await countShelves(store))[shelfOf(query)];
    if (asked === 0) return onShelf();
    if (asked === 1 && query.read === false && !query.trash) {
      return (await onShelf()) - (await withFacetAlone(facet('is', 'read')));
    }
    return shelf(store, query)
      .and((record) => matches(record, query))
      .count();
  });
}
