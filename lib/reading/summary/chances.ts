import type { SummaryDocument } from './document';
import { expectedF1, sumDistinct } from './features/expectation';
import { probability } from './forest';
import { OPEN_ROWS, type Syllable } from './lexicon';
import type { WordModel } from './model';
import { amend, MOST_NEIGHBOURS, type Neighbours, type NetworkInput } from './network';
import { type Chances, oddsOf, PAIR_COLUMNS, type Pairs, pairFeatures, WORD_COLUMNS, wordFeatures } from './words';

/** The syllables right before (`step` −1) or after (1) each distinct syllable, in reading order. */
function neighboursOf({ sentences }: SummaryDocument, rows: Int32Array, step: number): Neighbours {
  const counts = new Uint8Array(rows.length);
  const beside = new Int32Array(rows.length * MOST_NEIGHBOURS);
  for (const { ids } of sentences) {
    ids.forEach((id, at) => {
      const neighbour = ids[at + step];
      const count = counts[id] as number;
      if (neighbour === undefined || count === MOST_NEIGHBOURS) return;
      beside[id * MOST_NEIGHBOURS + count] = rows[neighbour] as number;
      counts[id] = count + 1;
    });
  }
  return { counts, rows: beside };
}

/** The body's known syllables, weighed by logarithmic frequency and rarity to a vector of length 1. */
function bodyOf({ sentences }: SummaryDocument, entries: Syllable[]) {
  const counts = new Uint16Array(entries.length);
  for (const { ids } of sentences) for (const id of ids) counts[id] = (counts[id] as number) + 1;
  const body: number[] = [];
  const weights: number[] = [];
  entries.forEach(({ row, idf }, id) => {
    const count = counts[id] as number;
    if (count === 0 || row < OPEN_ROWS) return;
    body.push(row);
    weights.push(Math.log1p(count) * idf);
  });
  const norm = Math.hypot(...weights) || 1;
  return { body: Int32Array.from(body), weights: Float32Array.from(weights, (weight) => weight / norm) };
}

/** How sharply the sentences that promise most are preferred. */
const SHARPNESS = 20;
const SENTENCE_COLUMNS = 4;

/**
 * To the features of every distinct syllable, what the first chances make of the sentences that hold it, each as a summary
 * by itself: what the best two are worth beside the best of all, what they are worth on average, and how likely one of
 * them is the best.
 */
function withSentences({ sentences }: SummaryDocument, features: Float32Array, base: Float32Array): Float32Array {
  const chances = base.map(probability);
  const worths = sentences.map(({ ids }) => expectedF1(sumDistinct(ids, chances), ids.length));
  const best = worths.reduce((most, worth) => Math.max(most, worth), 1e-9);
  const shares = worths.map((worth) => Math.exp(SHARPNESS * (worth - best)));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const columns = WORD_COLUMNS + SENTENCE_COLUMNS;
  const out = new Float32Array(base.length * columns);
  const counts = new Uint16Array(base.length);
  base.forEach((_, id) => {
    out.set(features.subarray(id * WORD_COLUMNS, (id + 1) * WORD_COLUMNS), id * columns);
  });
  sentences.forEach(({ ids }, at) => {
    const worth = (worths[at] as number) / best;
    const share = (shares[at] as number) / total;
    for (const id of new Set(ids)) {
      const place = id * columns + WORD_COLUMNS;
      const first = out[place] as number;
      out[place] = Math.max(first, worth);
      out[place + 1] = Math.max(out[place + 1] as number, Math.min(first, worth));
      out[place + 2] = (out[place + 2] as number) + worth;
      out[place + 3] = (out[place + 3] as number) + share;
      counts[id] = (counts[id] as number) + 1;
    }
  });
  counts.forEach((count, id) => {
    const mean = id * columns + WORD_COLUMNS + 2;
    out[mean] = (out[mean] as number) / Math.max(1, count);
  });
  return out;
}

/** What the network reads: the document's syllables, with the log odds that the forest gives them. */
export function networkInput(
  document: SummaryDocument,
  { lexicon, words }: Pick<WordModel, 'lexicon' | 'words'>,
): NetworkInput {
  const entries = document.vocabulary.map(lexicon);
  const rows = Int32Array.from(entries, ({ row }) => row);
  const features = wordFeatures(document, lexicon);
  const base = oddsOf(features, WORD_COLUMNS, words);
  return {
    own: rows,
    left: neighboursOf(document, rows, -1),
    right: neighboursOf(document, rows, 1),
    title: document.title.ids.map((id) => rows[id] as number),
    ...bodyOf(document, entries),
    features: withSentences(document, features, base),
    base,
  };
}

/**
 * The chances of an article's words: of syllables by where and how often they stand, amended by which they are and what
 * stands around them; of pairs by these and by where they stand.
 */
export function chancesIn(document: SummaryDocument, pairs: Pairs, model: WordModel): Chances {
  const words = amend(model.network, networkInput(document, model)).map(probability);
  const features = pairFeatures(document, pairs, words, model.lexicon);
  return { words, pairs: oddsOf(features, PAIR_COLUMNS, model.pairs).map(probability) };
}
