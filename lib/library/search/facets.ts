import type { ProvinceSlug } from '@/lib/model/ids';
import type { ArticleRecord } from '@/lib/model/kept';
import { foldKey } from '@/lib/text/fold';
import { byUnits } from '@/lib/text/order';
import { remembered } from '../database';
import type { Store } from '../store';

/** A facet's prefixes; what follows is folded, of provinces the slug, of outlets the domain. */
export type Facet = 'province' | 'outlet' | 'site' | 'tag' | 'is';

export function facet(name: Facet, value: string): string {
  return `${name}:${value}`;
}

/** What a query can filter an article by. */
export function facetsOf(record: ArticleRecord): string[] {
  return [
    ...record.provinces.map((slug) => facet('province', slug)),
    ...record.tags.map((tag) => facet('tag', foldKey(tag))),
    ...(record.outlet ? [facet('outlet', record.outlet)] : []),
    ...(record.siteName ? [facet('site', foldKey(record.siteName))] : []),
    ...(record.favourite ? [facet('is', 'favourite')] : []),
    ...(record.read ? [facet('is', 'read')] : []),
  ];
}

/** How many kept articles are of each kind, for the words that filter a list. */
export interface FacetCounts {
  articles: number;
  unread: number;
  favourite: number;
  /** The most frequent first. */
  provinces: { province: ProvinceSlug; count: number }[];
}

/** Numbers of documents by facet. */
type Counts = Record<string, number>;

/** Prefixes of the facets whose documents are counted. */
const COUNTED = [facet('province', ''), facet('is', '')];

/**
 * Makes the counts follow documents that go and come, by their facets. Only inside a writing transaction that includes
 * `meta`. Counting the index instead takes half a second once it holds tens of thousands.
 */
export async function countFacets(
  { db }: Store,
  gone: readonly { facets: string[] }[],
  come: readonly { facets: string[] }[],
): Promise<void> {
  const record = await remembered(db, 'facets');
  // Before the counts were first asked for, there is nothing to follow.
  if (!record) return;
  const counts = { ...record.counts };
  const add = (documents: readonly { facets: string[] }[], change: 1 | -1) => {
    for (const value of documents.flatMap(({ facets }) => facets)) {
      if (COUNTED.some((prefix) => value.startsWith(prefix))) counts[value] = (counts[value] ?? 0) + change;
    }
  };
  add(gone, -1);
  add(come, 1);
  await db.meta.put({ key: 'facets', counts });
}

/** Forgets the counts: they are made anew when they are next asked for. */
export async function forgetCounts({ db }: Store): Promise<void> {
  await db.meta.delete('facets');
}

/** Counts the index. */
async function countAnew({ db }: Store): Promise<Counts> {
  const names = await Promise.all(
    COUNTED.map((prefix) => db.documents.where('facets').startsWith(prefix).uniqueKeys() as Promise<string[]>),
  );
  const counts = names.flat().map(async (name): Promise<[string, number]> => {
    return [name, await db.documents.where('facets').equals(name).count()];
  });
  return Object.fromEntries(await Promise.all(counts));
}

async function summaryOf({ db }: Store, counts: Counts): Promise<FacetCounts> {
  const articles = await db.documents.count();
  const of = (value: string) => counts[value] ?? 0;
  const prefix = facet('province', '');
  const provinces = Object.entries(counts)
    .filter(([value, count]) => count > 0 && value.startsWith(prefix))
    .map(([value, count]) => ({ province: value.slice(prefix.length), count }));
  return {
    articles,
    unread: articles - of(facet('is', 'read')),
    favourite: of(facet('is', 'favourite')),
    provinces: provinces.sort((a, b) => b.count - a.count || byUnits(a.province, b.province)),
  };
}

/** How many articles there are of each kind: as they were counted while they came and went, else by the index. */
export async function facetCounts(store: Store): Promise<FacetCounts> {
  const { db } = store;
  const known = await db.transaction('r', [db.documents, db.meta], async () => {
    const record = await remembered(db, 'facets');
    return record ? await summaryOf(store, record.counts) : null;
  });
  if (known) return known;
  return db.transaction('rw', [db.documents, db.meta], async () => {
    const counts = await countAnew(store);
    await db.meta.put({ key: 'facets', counts });
    return summaryOf(store, counts);
  });
}
