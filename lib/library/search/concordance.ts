import { type ArticleRecord, sourceOf } from '@/lib/model/kept';
import type { Span } from '@/lib/model/span';
import { byUnits, vietnameseOrder } from '@/lib/text/order';
import type { Store } from '../store';
import { readNewest } from '../versions';
import { placeSyllables } from './document';
import { parseQuery } from './query';
import type { IndexReader } from './reader';
import { documentsWith } from './search';
import { hitsIn, matchersOf } from './snippet';

/** One use of a phrase in its context (KWIC). */
export interface ConcordanceLine {
  article: string;
  title: string;
  source: string;
  publishedAt: string | null;
  span: Span;
  left: string;
  match: string;
  right: string;
}

export interface Concordance {
  lines: ConcordanceLine[];
  /** False where there are more uses than could be sorted at once: the first were taken, article by article. */
  complete: boolean;
}

/** What lines are sorted by: the words to the left (nearest first), to the right, or the latest article first. */
export type ConcordanceSort = 'left' | 'right' | 'date';

/** UTF-16 units of context on each side, cut at words. */
const CONTEXT = 80;
/** Lines that are sorted and shown at most. */
const MAX_LINES = 5_000;
const BATCH = 100;

function contextOf(text: string, start: number, end: number): Pick<ConcordanceLine, 'left' | 'match' | 'right'> {
  const left = text.slice(Math.max(0, start - CONTEXT), start);
  const right = text.slice(end, end + CONTEXT);
  return {
    left: start > CONTEXT ? left.replace(/^\S*\s/u, '') : left,
    match: text.slice(start, end),
    right: end + CONTEXT < text.length ? right.replace(/\s\S*$/u, '') : right,
  };
}

/** Uses of the phrases in one article, in reading order; of two that overlap only the first and longest. */
function linesIn(
  record: ArticleRecord,
  content: Parameters<typeof placeSyllables>[0],
  phrases: ReturnType<typeof matchersOf>,
) {
  const hits = hitsIn(placeSyllables(content, '').syllables, phrases);
  hits.sort((a, b) => a.first.position - b.first.position || b.last.position - a.last.position);
  const lines: ConcordanceLine[] = [];
  let behind = -1;
  for (const { first, last } of hits) {
    if (first.position <= behind) continue;
    behind = last.position;
    const { block, start } = first;
    lines.push({
      article: record.id,
      title: record.title,
      source: sourceOf(record),
      publishedAt: record.publishedAt,
      span: { block, start, end: last.end },
      ...contextOf(content.blocks[block]?.text ?? '', start, last.end),
    });
  }
  return lines;
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Sorts by the words next to the match, in Vietnamese order, figures by what they count. */
function sortByContext(lines: ConcordanceLine[], side: 'left' | 'right'): ConcordanceLine[] {
  const compare = vietnameseOrder();
  const keyed = lines.map((line) => {
    const words = wordsOf(line[side]);
    return { line, key: (side === 'left' ? words.reverse() : words).slice(0, 6).join(' ') };
  });
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ line }) => line);
}

/** Every use of some phrases (the forms of a term) in the kept articles. */
export async function concordance(
  store: Store,
  reader: IndexReader,
  forms: readonly string[],
  sort: ConcordanceSort,
): Promise<Concordance> {
  const { db } = store;
  const queries = forms.map((form) => parseQuery(`"${form.replaceAll('"', ' ')}"`));
  const records = await db.transaction(
    'r',
    [db.articles, db.documents, db.removed, db.segments, db.postings],
    async () => {
      const docs = new Set<number>();
      for (const query of queries.filter(({ clauses }) => clauses.length > 0))
        for (const { doc } of await documentsWith(store, reader, query)) docs.add(doc);
      const rows = await db.documents.bulkGet([...docs]);
      return (await db.articles.bulkGet(rows.map((row) => row?.article ?? ''))).filter(
        (record) => record !== undefined,
      );
    },
  );
  const day = (record: ArticleRecord) => record.publishedAt ?? record.savedAt;
  records.sort((a, b) => byUnits(day(b), day(a)));
  const matchers = matchersOf(queries.flatMap(({ clauses }) => clauses));
  const lines: ConcordanceLine[] = [];
  for (let at = 0; at < records.length && lines.length <= MAX_LINES; at += BATCH) {
    const batch = records.slice(at, at + BATCH);
    const texts = await readNewest(store, batch);
    batch.forEach((record, i) => {
      const text = texts[i];
      if (text) lines.push(...linesIn(record, text.content, matchers));
    });
  }
  const shown = lines.slice(0, MAX_LINES);
  return { lines: sort === 'date' ? shown : sortByContext(shown, sort), complete: lines.length <= MAX_LINES };
}
