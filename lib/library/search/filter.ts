import { foldKey } from '@/lib/text/fold';
import { bareSyllable, isBare } from '@/lib/text/syllable';
import { syllables } from '@/lib/text/tokens';
import type { LibraryDatabase } from '../database';
import { type Facet, facet } from './facets';
import type { Query } from './query';

/** "Lai Châu", "tỉnh Lai Châu" → `lai-chau`: provinces are asked for by name, with or without its kind, or by slug. */
function slugOf(name: string): string {
  return syllables(name)
    .map(bareSyllable)
    .join('-')
    .replace(/^(?:tinh|tp|thanh-pho)-/u, '');
}

/** Whether a facet's value, folded, is what a filter asks for. */
function holds(name: Facet, asked: string, value: string): boolean {
  const folded = foldKey(asked);
  const target = isBare(asked) ? bareSyllable(value) : value;
  return name === 'tag' ? target === folded : target.includes(folded);
}

/**
 * The facet's values that a filter means; where marks or parts are left out, it takes a look at all that there are. Of a
 * province its first letters are enough: without quotes only the first word of its name is the filter's.
 */
async function valuesOf(db: LibraryDatabase, name: Facet, asked: string): Promise<string[]> {
  const beginning = async (start: string) =>
    (await db.documents.where('facets').startsWith(facet(name, start)).uniqueKeys()) as string[];
  if (name === 'province') {
    const slug = slugOf(asked);
    const named = await beginning(slug);
    return named.includes(facet(name, slug)) ? [facet(name, slug)] : named;
  }
  const all = await beginning('');
  return all.filter((value) => holds(name, asked, value.slice(name.length + 1)));
}

async function withFacet(db: LibraryDatabase, names: Facet[], asked: string): Promise<Set<number>> {
  const documents = (value: string) => db.documents.where('facets').equals(value).primaryKeys();
  const exact = (await Promise.all(names.map((name) => documents(facet(name, foldKey(asked)))))).flat();
  if (exact.length > 0) return new Set(exact);
  const wanted = (await Promise.all(names.map((name) => valuesOf(db, name, asked)))).flat();
  return new Set((await Promise.all(wanted.map(documents))).flat());
}

/** Documents whose article the reader has marked as something. */
function marked(db: LibraryDatabase, state: 'favourite' | 'read') {
  return db.documents.where('facets').equals(facet('is', state)).primaryKeys();
}

/** Documents that pass a query's filters; null where it has none. */
export async function allowedDocuments(db: LibraryDatabase, query: Query): Promise<Set<number> | null> {
  const sets: Set<number>[] = [];
  for (const asked of query.province) sets.push(await withFacet(db, ['province'], asked));
  for (const asked of query.outlet) sets.push(await withFacet(db, ['outlet', 'site'], asked));
  for (const asked of query.tag) sets.push(await withFacet(db, ['tag'], asked));
  if (query.from !== null || query.to !== null) {
    // Dates are prefixes of each other ("2025" ⊃ "2025-06" ⊃ "2025-06-01"): a last month ends behind its last day.
    const dated = db.documents.where('date').between(query.from ?? '', `${query.to ?? ''}\uffff`);
    sets.push(new Set(await dated.primaryKeys()));
  }
  if (query.favourite) sets.push(new Set(await marked(db, 'favourite')));
  if (query.unread) {
    const read = new Set(await marked(db, 'read'));
    sets.push(new Set((await db.documents.toCollection().primaryKeys()).filter((doc) => !read.has(doc))));
  }
  const [first, ...rest] = sets;
  return first ? new Set([...first].filter((doc) => rest.every((set) => set.has(doc)))) : null;
}
