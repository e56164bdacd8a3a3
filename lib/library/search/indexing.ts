import type { Article } from '@/lib/model/article';
import type { ArticleRecord } from '@/lib/model/kept';
import { byUnits } from '@/lib/text/order';
import type { DocumentRecord } from '../records';
import type { Store } from '../store';
import { toDocument } from './document';
import { countFacets, facetsOf } from './facets';
import { makeSegment } from './segment';

function rowOf(record: ArticleRecord): Omit<DocumentRecord, 'doc'> {
  const date = (record.publishedAt ?? record.savedAt).slice(0, 10);
  return { article: record.id, facets: facetsOf(record), date };
}

/** Tables that the functions below use; the caller's transaction must include them. */
export function indexTables({ db }: Store) {
  return [db.documents, db.removed, db.segments, db.postings, db.marks, db.meta];
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
    own.sort((a, b) => a.quote.start - b.quote.start || byUnits(a.id, b.id));
    return [note, ...own.map((mark) => mark.note)].filter((text) => text !== null).join('\n');
  });
}

/** Takes articles out of what can be found. Their postings stay until segments are merged. */
export async function unindexArticles(store: Store, ids: string[]): Promise<void> {
  const { db } = store;
  const rows = await db.documents.where('article').anyOf(ids).toArray();
  const docs = rows.map(({ doc }) => doc);
  await db.documents.bulkDelete(docs);
  await db.removed.bulkPut(docs.map((doc) => ({ doc })));
  if (rows.length > 0) await countFacets(store, rows, []);
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
  const rows = records.map(rowOf);
  const numbers = await db.documents.bulkAdd(rows, { allKeys: true });
  await countFacets(store, [], rows);
  const notes = await notesOf(store, records);
  const documents = articles.map(({ content }, i) => toDocument(numbers[i] ?? 0, content, notes[i] ?? ''));
  const { segment, blocks } = makeSegment(store.random(), documents);
  await db.segments.add(segment);
  await db.postings.bulkAdd(blocks);
}

/** Makes facets follow an article whose text stays as it is. Needs `documents` and `meta` alone. */
export async function updateFacets(store: Store, record: ArticleRecord): Promise<void> {
  const { db } = store;
  const before = await db.documents.get({ article: record.id });
  if (!before) return;
  const row = rowOf(record);
  await db.documents.put({ ...before, ...row });
  await countFacets(store, [before], [row]);
}
