import type { ProvinceSlug } from '@/lib/model/ids';
import { facet } from './search/indexing';
import type { Store } from './store';

/** How many kept articles are of each kind, for the words that filter a list. */
export interface FacetCounts {
  articles: number;
  unread: number;
  favourite: number;
  /** The most frequent first. */
  provinces: { province: ProvinceSlug; count: number }[];
}

/** Counts by the index alone: no article is read. */
export async function facetCounts({ db }: Store): Promise<FacetCounts> {
  return db.transaction('r', db.documents, async () => {
    const count = (value: string) => db.documents.where('facets').equals(value).count();
    const prefix = facet('province', '');
    const names = (await db.documents.where('facets').startsWith(prefix).uniqueKeys()) as string[];
    const provinces = await Promise.all(
      names.map(async (name) => ({ province: name.slice(prefix.length), count: await count(name) })),
    );
    const articles = await db.documents.count();
    return {
      articles,
      unread: articles - (await count(facet('is', 'read'))),
      favourite: await count(facet('is', 'favourite')),
      provinces: provinces.sort((a, b) => b.count - a.count || (a.province < b.province ? -1 : 1)),
    };
  });
}
