import type { FeatureContext } from './context';

/** Length in syllables of the summaries in the training set, roughly. */
const SUMMARY_LENGTH = 35;

/** Sum of the values of distinct ids. */
export function sumDistinct(ids: Int32Array, values: Float32Array): number {
  let sum = 0;
  for (const id of new Set(ids)) sum += values[id] as number;
  return sum;
}

/** The ROUGE F1 that expected hits of a text of `length` syllables amount to. */
export function expectedF1(hits: number, length: number): number {
  return (2 * hits) / (length + SUMMARY_LENGTH);
}

/** Expected hits of sentences by the word models, and the ROUGE F1 that these would amount to. */
export function expectationFeatures({ document, pairs, chances }: FeatureContext) {
  const { sentences } = document;
  const words = sentences.map(({ ids }) => sumDistinct(ids, chances.words));
  const doubles = sentences.map((_, at) => sumDistinct(pairs.sentences[at] as Int32Array, chances.pairs));
  const f1 = (hits: number, at: number) => expectedF1(hits, sentences[at]?.ids.length ?? 0);
  const rouge1 = words.map(f1);
  const rouge2 = doubles.map(f1);
  const both = rouge1.map((value, at) => value + (rouge2[at] as number));
  const best1 = Math.max(...rouge1, 1e-9);
  const best2 = Math.max(...rouge2, 1e-9);

  return sentences.map(({ ids }, at) => {
    const [hits, pairHits] = [words[at] as number, doubles[at] as number];
    const [one, two] = [rouge1[at] as number, rouge2[at] as number];
    return {
      expectedWords: Math.log1p(hits),
      expectedWordShare: hits / ids.length,
      expectedRouge1: one,
      expectedRouge1ToBest: one / best1,
      expectedPairs: Math.log1p(pairHits),
      expectedPairShare: pairHits / ids.length,
      expectedRouge2: two,
      expectedRouge2ToBest: two / best2,
      expectedBefore: both[at - 1] ?? 0,
      expectedAfter: both[at + 1] ?? 0,
      betterBefore: both.slice(0, at).filter((value) => value > (both[at] as number)).length,
    };
  });
}
