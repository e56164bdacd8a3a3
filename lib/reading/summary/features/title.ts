import { cosine, type SparseVector } from '../vectors';
import { type FeatureContext, shareIn } from './context';

/** Length of the longest run of syllables that two texts share. */
function longestCommonRun(a: Int32Array, b: Int32Array): number {
  let best = 0;
  let before = new Uint8Array(b.length + 1);
  for (const id of a) {
    const row = new Uint8Array(b.length + 1);
    for (let at = 0; at < b.length; at++) {
      if (b[at] !== id) continue;
      const run = Math.min(255, (before[at] as number) + 1);
      row[at + 1] = run;
      if (run > best) best = run;
    }
    before = row;
  }
  return best;
}

/** What sentences have in common with the title. */
export function titleFeatures({ document, pairs, idf, vectors, title }: FeatureContext) {
  const { sentences } = document;
  const words = new Set(document.title.ids);
  const titlePairs = new Set(pairs.title);
  let weight = 1e-9;
  for (const id of words) weight += idf[id] as number;
  const holding = new Uint16Array(document.vocabulary.length);
  for (const { ids } of sentences) for (const id of new Set(ids)) holding[id] = (holding[id] as number) + 1;

  return sentences.map(({ ids }, at) => {
    let shared = 0;
    let sharedWeight = 0;
    let telling = 0;
    for (const id of new Set(ids)) {
      if (!words.has(id)) continue;
      shared++;
      sharedWeight += idf[id] as number;
      telling += Math.log((sentences.length + 1) / (holding[id] as number));
    }
    const own = pairs.sentences[at] as Int32Array;
    return {
      titleWords: Math.log1p(shared),
      titleRecall: sharedWeight / weight,
      titleDensity: sharedWeight / Math.sqrt(ids.length),
      titleCosine: cosine(vectors[at] as SparseVector, title),
      titlePairShare: shareIn(own, titlePairs),
      titlePairRecall: shareIn(pairs.title, new Set(own)),
      titleRun: Math.log1p(longestCommonRun(ids, document.title.ids)),
      /** Title words that few other sentences hold weigh more. */
      titleTelling: telling,
    };
  });
}
