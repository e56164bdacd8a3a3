import { FIELDS } from './document';
import { follow, type Postings } from './postings';
import type { Query } from './query';
import type { IndexView, OpenSegment } from './reader';

/** A document that answers a query. */
export interface Match {
  doc: number;
  score: number;
  /** Every clause stands there with just the marks that were typed: such come first. */
  exact: boolean;
}

/** BM25F (Robertson & Zaragoza 2009): weight and length normalisation of each field, in the order of `FIELDS`. */
const WEIGHTS = [5, 2.5, 1, 2];
const NORMALISATION = [0.3, 0.4, 0.75, 0.5];
const K1 = 1.2;
/** How much words that stand side by side, as typed, add to the score of the pair. */
const TOGETHER = 0.8;

/** Weighted, length-normalised frequency of the `i`-th document of a list. */
function frequency(list: Postings, i: number, segment: OpenSegment, averages: readonly number[]): number {
  const { lengths } = segment.documents;
  const offset = (list.ordinals[i] ?? 0) * FIELDS.length;
  let sum = 0;
  let field = 0;
  let length = lengths[offset] ?? 0;
  // Fields follow each other with a gap of one, see `placeSyllables`.
  let end = length;
  let each = fieldWeight(field, length, averages);
  const last = list.starts[i + 1] ?? 0;
  for (let at = list.starts[i] ?? 0; at < last; at++) {
    while (field + 1 < FIELDS.length && (list.positions[at] ?? 0) > end) {
      length = lengths[offset + ++field] ?? 0;
      end += length + 1;
      each = fieldWeight(field, length, averages);
    }
    sum += each;
  }
  return sum;
}

function fieldWeight(field: number, length: number, averages: readonly number[]): number {
  const b = NORMALISATION[field] ?? 0;
  return (WEIGHTS[field] ?? 1) / (1 - b + (b * length) / (averages[field] ?? 1));
}

/** Pairs of neighbouring unquoted words, as lists of where they stand together. */
function together(query: Query, found: Postings[]): Postings[] {
  return query.clauses.flatMap((clause, i) => {
    const next = query.clauses[i + 1];
    const [left, right] = [found[i], found[i + 1]];
    if (!next || !left || !right || clause.quoted || next.quoted) return [];
    return [follow(left, right, clause.syllables.length)];
  });
}

interface Answer {
  segment: OpenSegment;
  clauses: Postings[];
  pairs: Postings[];
  excluded: Postings[];
}

/** What a segment answers, as found by `IndexReader.find`. */
export function answerOf(query: Query, segment: OpenSegment, clauses: Postings[], excluded: Postings[]): Answer {
  return { segment, clauses, pairs: together(query, clauses), excluded };
}

/** All documents that hold every clause and nothing excluded; the best first, of equal ones the latest. */
export function rank(answers: Answer[], view: IndexView, allowed: Set<number> | null): Match[] {
  const idf = (lists: (Postings | undefined)[]) => {
    const count = lists.reduce((sum, list) => sum + (list?.ordinals.length ?? 0), 0);
    return Math.log(1 + Math.max(0.5, view.size - count + 0.5) / (count + 0.5));
  };
  const clauseIdf = (answers[0]?.clauses ?? []).map((_, c) => idf(answers.map(({ clauses }) => clauses[c])));
  const pairIdf = (answers[0]?.pairs ?? []).map((_, p) => idf(answers.map(({ pairs }) => pairs[p])));
  const matches: Match[] = [];
  for (const { segment, clauses, pairs, excluded } of answers) {
    const size = segment.documents.numbers.length;
    const scores = new Float32Array(size);
    const hit = new Uint16Array(size);
    const exact = new Uint16Array(size);
    const add = (list: Postings, weight: number, each: (ordinal: number, i: number) => void) => {
      list.ordinals.forEach((ordinal, i) => {
        const tf = frequency(list, i, segment, view.averages);
        scores[ordinal] = (scores[ordinal] ?? 0) + (weight * tf) / (K1 + tf);
        each(ordinal, i);
      });
    };
    clauses.forEach((list, c) => {
      add(list, clauseIdf[c] ?? 0, (ordinal, i) => {
        hit[ordinal] = (hit[ordinal] ?? 0) + 1;
        exact[ordinal] = (exact[ordinal] ?? 0) + (list.exact[i] ?? 0);
      });
    });
    pairs.forEach((list, p) => {
      add(list, TOGETHER * (pairIdf[p] ?? 0), () => {});
    });
    for (const { ordinals } of excluded) for (const ordinal of ordinals) hit[ordinal] = 0;
    segment.documents.numbers.forEach((doc, ordinal) => {
      if (hit[ordinal] !== clauses.length || view.removed.has(doc)) return;
      if (allowed && !allowed.has(doc)) return;
      matches.push({ doc, score: scores[ordinal] ?? 0, exact: exact[ordinal] === clauses.length });
    });
  }
  return matches.sort((a, b) => Number(b.exact) - Number(a.exact) || b.score - a.score || b.doc - a.doc);
}
