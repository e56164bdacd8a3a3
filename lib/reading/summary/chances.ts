import type { SummaryDocument } from './document';
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

/** What the network reads: the document's syllables, with the log odds that the forest gives them. */
export function networkInput(
  document: SummaryDocument,
  { lexicon, words }: Pick<WordModel, 'lexicon' | 'words'>,
): NetworkInput {
  const entries = document.vocabulary.map(lexicon);
  const rows = Int32Array.from(entries, ({ row }) => row);
  const features = wordFeatures(document, lexicon);
  return {
    own: rows,
    left: neighboursOf(document, rows, -1),
    right: neighboursOf(document, rows, 1),
    title: document.title.ids.map((id) => rows[id] as number),
    ...bodyOf(document, entries),
    features,
    base: oddsOf(features, WORD_COLUMNS, words),
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
