import type { Article } from '@/lib/model/article';
import type { ArticleRecord } from '@/lib/model/kept';
import { foldKey } from '@/lib/text/fold';
import type { DocumentRecord } from '../records';
import type { Store } from '../store';
import { toDocument } from './document';
import { makeSegment } from './segment';

/** A facet's prefixes; what follows is folded, of provinces the slug, of outlets the domain. */
export type Facet = 'province' | 'outlet' | 'site' | 'tag' | 'is';

export function facet(name: Facet, value: string): string {
  return `${name}:${value}`;
}

function facetsOf(record: ArticleRecord): string[] {
  return [
    ...record.provinces.map((slug) => facet('province', slug)),
    ...record.tags.map((tag) => facet('tag', foldKey(tag))),
    ...(record.outlet ? [facet('outlet', record.outlet)] : []),
    ...(record.siteName ? [facet('site', foldKey(record.siteName))] : []),
    ...(record.favourite ? [facet('is', 'favourite')] : []),
    ...(record.read ? [facet('is', 'read')] : []),
  ];
}

function rowOf(record: ArticleRecord): Omit<DocumentRecord, 'doc'> {
  const date = (record.publishedAt ?? record.savedAt).slice(0, 10);
  return { article: record.id, facets: facetsOf(record), date };
}

/** Tables that the functions below use; the caller's transaction must include them. */
export function indexTables({ db }: Store) {
  return [db.documents, db.removed, db.segments, db.postings, db.marks];
}

/** All that the reader wrote on each article, as one text: its note, then those of its marks in order of place. */
export async function notesOf(
  { db }: Store,
  articles: readonly Pick<ArticleRecord, 'id' | 'note'>[],
): Promise<string[]> {
  const ids = articles.map(({ id }) => id);
  const marks = Map.groupBy(await db.marks.where('article').anyOf(ids).toArray(), ({ article }) => article);
  return articles.map(({ id, note }) => {
    const own = marks.get(id) ?? [];
    own.sort((a, b) => a.quote.start - b.quote.start || (a.id < b.id ? -1 : 1));
    return [note, ...own.map((mark) => mark.note)].filter((text) => text !== null).join('\n');
  });
}

/** Takes articles out of what can be found. Their postings stay until segments are merged. */
export async function unindexArticles({ db }: Store, ids: string[]): Promise<void> {
  const docs = await db.documents.where('article').anyOf(ids).primaryKeys();
  await db.documents.bulkDelete(docs);
  await db.removed.bulkPut(docs.map((doc) => ({ doc })));
}

/** Puts articles into the index, in place of what was there of them, as one small segment. */
export async function indexArticles(
  store: Store,
  articles: { record: ArticleRecord; content: Article }[],
): Promise<void> {
  if (articles.length === 0) return;
  const { db } = store;
  await unindexArticles(
    store,
    articles.map(({ record }) => record.id),
  );
  const records = articles.map(({ record }) => record);
  const numbers = await db.documents.bulkAdd(records.map(rowOf), { allKeys: true });
  const notes = await notesOf(store, records);
  const documents = articles.map(({ content }, i) => toDocument(numbers[i] ?? 0, content, notes[i] ?? ''));
  const { segment, blocks } = makeSegment(store.random(), documents);
  await db.segments.add(segment);
  await db.postings.bulkAdd(blocks);
}

/** Makes facets follow an article whose text stays as it is. */
export async function updateFacets({ db }: Store, record: ArticleRecord): Promise<void> {
  await db.documents.where('article').equals(record.id).modify(rowOf(record));
}
