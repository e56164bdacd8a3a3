import type { KeptHead } from '@/lib/model/kept';
import { byUnits } from '@/lib/text/order';
import { headOf } from '../articles';
import type { Store } from '../store';
import { readNewest } from '../versions';
import { allowedDocuments } from './filter';
import { indexTables, notesOf } from './indexing';
import { hasWords, parseQuery, type Query } from './query';
import { answerOf, type Match, rank } from './rank';
import type { IndexReader } from './reader';
import { matchersOf, type Snippet, snippetOf } from './snippet';
import { type SameForms, widened } from './wider';

/** A kept article that answers a query. */
export interface SearchHit {
  head: KeptHead;
  /** Higher is better; comparable within one answer only. */
  score: number;
  snippet: Snippet | null;
}

export interface SearchAnswer {
  /** How many articles answer. */
  total: number;
  hits: SearchHit[];
}

/** The part of an answer that is wanted. */
export interface SearchWindow {
  favourite?: boolean;
  unread?: boolean;
  offset?: number;
  limit?: number;
  /** Forms that say the same, by which what is asked for is widened. */
  same?: SameForms | null;
}

/** Articles by filters alone, without those excluded: the latest first. */
async function filtered(store: Store, allowed: Set<number>, excluded: Set<number>): Promise<Match[]> {
  const rows = await store.db.documents.bulkGet([...allowed].filter((doc) => !excluded.has(doc)));
  const dated = rows.filter((row) => row !== undefined);
  dated.sort((a, b) => byUnits(b.date, a.date) || b.doc - a.doc);
  return dated.map(({ doc }) => ({ doc, score: 0, exact: true }));
}

/** All documents that answer a query, best first. Only inside a transaction over the index' tables. */
export async function documentsWith(store: Store, reader: IndexReader, query: Query): Promise<Match[]> {
  const allowed = await allowedDocuments(store.db, query);
  if (!hasWords(query) && allowed === null) return [];
  const view = await reader.view();
  const answers = await Promise.all(
    view.segments.map(async (segment) => {
      const lists = await reader.find(segment, [...query.clauses, ...query.excluded]);
      const clauses = lists.slice(0, query.clauses.length);
      return answerOf(query, segment, clauses, lists.slice(query.clauses.length));
    }),
  );
  if (allowed === null || hasWords(query)) return rank(answers, view, allowed);
  const excluded = answers.flatMap(({ segment, excluded: lists }) =>
    lists.flatMap(({ ordinals }) => Array.from(ordinals, (ordinal) => segment.documents.numbers[ordinal] ?? 0)),
  );
  return filtered(store, allowed, new Set(excluded));
}

/** Searches the library; see `parseQuery` for what can be asked. An empty query answers nothing. */
export async function searchArticles(
  store: Store,
  reader: IndexReader,
  typed: string,
  { offset = 0, limit = 20, favourite = false, unread = false, same = null }: SearchWindow,
): Promise<SearchAnswer> {
  const { db } = store;
  const asked = { ...parseQuery(typed), favourite, unread };
  const query = same ? widened(asked, same) : asked;
  return db.transaction('r', [db.articles, db.versions, ...indexTables(store)], async () => {
    const all = await documentsWith(store, reader, query);
    const wanted = all.slice(offset, offset + limit);
    const rows = await db.documents.bulkGet(wanted.map(({ doc }) => doc));
    const found = await db.articles.bulkGet(rows.map((row) => row?.article ?? ''));
    const records = found.filter((record) => record !== undefined);
    const [texts, notes] = await Promise.all([readNewest(store, records), notesOf(store, records)]);
    const matchers = matchersOf(query.clauses);
    const scores = new Map(wanted.map(({ score }, i) => [found[i], score]));
    const hits = records.map((record, i): SearchHit => {
      const text = texts[i];
      const snippet = text ? snippetOf(text.content, notes[i] ?? '', matchers) : null;
      return { head: headOf(record), score: scores.get(record) ?? 0, snippet };
    });
    return { total: all.length, hits };
  });
}
