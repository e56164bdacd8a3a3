import { Dexie } from 'dexie';
import type { ArticleRecord, KeptHead } from '@/lib/model/kept';
import { headOf } from './articles';
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

const CONDITIONS = ['favourite', 'read', 'tag', 'outlet', 'province'] as const;

function selected(store: Store, query: ListQuery) {
  const rows = shelf(store, query);
  // Unfiltered, the database counts and skips by the index alone, without reading a row.
  return CONDITIONS.every((name) => query[name] === undefined) ? rows : rows.and((record) => matches(record, query));
}

/** Heads of a shelf, newest first. */
export async function listArticles(store: Store, query: ListQuery): Promise<KeptHead[]> {
  const rows = selected(store, query)
    .reverse()
    .offset(query.offset ?? 0);
  const records = await (query.limit === undefined ? rows : rows.limit(query.limit)).toArray();
  return records.map(headOf);
}

/** How many articles `listArticles` would give without a window. */
export async function countArticles(store: Store, query: ListQuery): Promise<number> {
  return selected(store, query).count();
}

/** Every tag of the kept articles with the number of articles that bear it, the most used first. */
export async function tagCounts(store: Store): Promise<{ tag: string; count: number }[]> {
  const counts = new Map<string, number>();
  await shelf(store, {}).each(({ tags }) => {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  });
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}
