import { CUE_COLUMNS, cues } from './cues';
import type { SummaryDocument } from './document';
import { cosine, type SparseVector, sumOf, tfIdf } from './vectors';
import type { Pairs } from './words';

/** Length in syllables of the summaries that the ranker was trained on, roughly. */
const SUMMARY_LENGTH = 35;
const TOP_TERMS = 10;

/** What the word models say of an article, for its sentences. */
export interface Chances {
  words: Float32Array;
  pairs: Float32Array;
}

const OWN_COLUMNS = 40;
/** Columns of `sentenceFeatures`. */
export const SENTENCE_COLUMNS = OWN_COLUMNS + CUE_COLUMNS;

/** Expected F1 of a text against a summary, were its words' chances known. */
function expectedF1(hits: number, length: number): number {
  return (2 * hits) / (length + SUMMARY_LENGTH);
}

function sumDistinct(ids: Int32Array, values: Float32Array): number {
  let sum = 0;
  for (const id of new Set(ids)) sum += values[id] as number;
  return sum;
}

/** Rank of each value among all, 0 the highest. */
function ranks(values: number[]): number[] {
  const order = values.map((_, at) => at).sort((a, b) => (values[b] as number) - (values[a] as number));
  const out = new Array<number>(values.length);
  order.forEach((at, rank) => {
    out[at] = rank;
  });
  return out;
}

/** Length of the longest run of syllables that two texts share. */
function longestCommonRun(a: Int32Array, b: Int32Array): number {
  let best = 0;
  let before = new Uint8Array(b.length + 1);
  for (const id of a) {
    const row = new Uint8Array(b.length + 1);
    for (let at = 0; at < b.length; at++) {
      if (b[at] !== id) continue;
      const run = (before[at] as number) + 1;
      row[at + 1] = run;
      if (run > best) best = run;
    }
    before = row;
  }
  return best;
}

/** Share of `ids` that stand in `other`. */
function shareIn(ids: Int32Array, other: Set<number>): number {
  let hits = 0;
  for (const id of ids) if (other.has(id)) hits++;
  return ids.length ? hits / ids.length : 0;
}

/** Features of every sentence, row-major, `SENTENCE_COLUMNS` each. */
export function sentenceFeatures(
  document: SummaryDocument,
  pairs: Pairs,
  chances: Chances,
  idf: Float32Array,
): Float32Array {
  const { sentences, title, vocabulary } = document;
  const count = sentences.length;
  const vectors = sentences.map(({ ids }) => tfIdf(ids, idf));
  const titleVector = tfIdf(title.ids, idf);
  const centroid = sumOf(vectors);
  const titleSet = new Set(title.ids);
  const titlePairs = new Set(pairs.title);
  const titleWeight = [...titleSet].reduce((sum, id) => sum + (idf[id] as number), 0);
  const topTerms = new Set(
    [...centroid.weights.entries()]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, TOP_TERMS)
      .map(([id]) => id),
  );
  const pairSentences = new Uint16Array(pairs.left.length);
  for (const ids of pairs.sentences)
    for (const id of new Set(ids)) pairSentences[id] = (pairSentences[id] as number) + 1;
  const near = similarities(vectors);
  const degree = near.map((row) => row.reduce((sum, x) => sum + x, 0) / Math.max(1, count - 1));
  const words = sentences.map(({ ids }) => sumDistinct(ids, chances.words));
  const doubles = sentences.map((_, at) => sumDistinct(pairs.sentences[at] as Int32Array, chances.pairs));
  const r1 = sentences.map(({ ids }, at) => expectedF1(words[at] as number, ids.length));
  const r2 = sentences.map(({ ids }, at) => expectedF1(doubles[at] as number, ids.length));
  const r1Rank = ranks(r1);
  const r2Rank = ranks(r2);
  const best1 = Math.max(...r1, 1e-9);
  const best2 = Math.max(...r2, 1e-9);
  const meanLength = sentences.reduce((sum, { ids }) => sum + ids.length, 0) / Math.max(1, count);
  const lengthsRank = ranks(sentences.map(({ ids }) => ids.length));
  const titleRank = ranks(vectors.map((v) => cosine(v, titleVector)));
  const out = new Float32Array(count * SENTENCE_COLUMNS);

  sentences.forEach(({ ids, capital, text }, at) => {
    const vector = vectors[at] as SparseVector;
    const own = pairs.sentences[at] as Int32Array;
    const distinct = new Set(ids);
    let shared = 0;
    let sharedWeight = 0;
    for (const id of distinct) {
      if (!titleSet.has(id)) continue;
      shared++;
      sharedWeight += idf[id] as number;
    }
    let repeated = 0;
    for (const id of own) if ((pairSentences[id] as number) > 1) repeated++;
    let top = 0;
    for (const id of distinct) if (topTerms.has(id)) top++;
    const simTo = (other: number) => (other >= 0 && other < count && other !== at ? (near[at]?.[other] ?? 0) : 0);
    out.set(
      [
        at,
        at / Math.max(1, count),
        count,
        count - at,
        ids.length,
        ids.length / Math.max(1, meanLength),
        lengthsRank[at] as number,
        shared,
        sharedWeight / Math.max(1e-9, titleWeight),
        sharedWeight / Math.sqrt(ids.length),
        cosine(vector, titleVector),
        titleRank[at] as number,
        shareIn(own, titlePairs),
        shareIn(pairs.title, new Set(own)),
        longestCommonRun(ids, title.ids),
        at === 0 ? 1 : simTo(0),
        at === 1 ? 1 : simTo(1),
        at === 2 ? 1 : simTo(2),
        cosine(vector, centroid),
        degree[at] as number,
        repeated,
        repeated / Math.max(1, own.length),
        top / TOP_TERMS,
        capital.reduce((sum, x) => sum + x, 0) / ids.length,
        ids.reduce((sum, id) => sum + (idf[id] as number), 0) / ids.length,
        distinct.size / ids.length,
        simTo(at - 1),
        simTo(at + 1),
        words[at] as number,
        (words[at] as number) / ids.length,
        r1[at] as number,
        r1Rank[at] as number,
        (r1[at] as number) / best1,
        doubles[at] as number,
        (doubles[at] as number) / ids.length,
        r2[at] as number,
        r2Rank[at] as number,
        (r2[at] as number) / best2,
        title.ids.length,
        Number(at > 0 && (sentences[at - 1] as { text: string }).text.endsWith(':')),
      ],
      at * SENTENCE_COLUMNS,
    );
    out.set(
      cues(
        text,
        Array.from(ids, (id) => vocabulary[id] ?? ''),
      ),
      at * SENTENCE_COLUMNS + OWN_COLUMNS,
    );
  });
  return out;
}

/** Cosine of each sentence with each other one, 0 with itself. */
function similarities(vectors: SparseVector[]): Float32Array[] {
  const rows = vectors.map(() => new Float32Array(vectors.length));
  for (let a = 0; a < vectors.length; a++) {
    for (let b = 0; b < a; b++) {
      const value = cosine(vectors[a] as SparseVector, vectors[b] as SparseVector);
      (rows[a] as Float32Array)[b] = value;
      (rows[b] as Float32Array)[a] = value;
    }
  }
  return rows;
}
