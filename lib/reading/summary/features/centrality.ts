import { cosine, type SparseVector } from '../vectors';
import type { FeatureContext } from './context';

const TOP_TERMS = 10;

/** F1 of the syllables that two sentences share, counting repetitions (ROUGE-1). */
function overlapF1(a: Int32Array, b: Int32Array): number {
  const left = new Map<number, number>();
  for (const id of b) left.set(id, (left.get(id) ?? 0) + 1);
  let hits = 0;
  for (const id of a) {
    const count = left.get(id) ?? 0;
    if (count > 0) {
      hits++;
      left.set(id, count - 1);
    }
  }
  return (2 * hits) / (a.length + b.length);
}

/** How much sentences share with the opening and with the whole article; what they bring up, what they take up. */
export function centralityFeatures({ document, pairs, vectors, centroid, directions }: FeatureContext) {
  const { sentences, vocabulary } = document;
  const byWeight = [...centroid.weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const top = new Set(byWeight.slice(0, TOP_TERMS).map(([id]) => id));
  const holding = new Uint16Array(pairs.left.length);
  for (const ids of pairs.sentences) for (const id of new Set(ids)) holding[id] = (holding[id] as number) + 1;
  const first = new Int32Array(vocabulary.length).fill(-1);
  const last = new Int32Array(vocabulary.length);
  sentences.forEach(({ ids }, at) => {
    for (const id of ids) {
      if (first[id] === -1) first[id] = at;
      last[id] = at;
    }
  });

  return sentences.map(({ ids }, at) => {
    const vector = vectors[at] as SparseVector;
    const own = pairs.sentences[at] as Int32Array;
    const repeated = own.reduce((sum, id) => sum + Number((holding[id] as number) > 1), 0);
    const like = (other: number) => (at === other ? 1 : cosine(vector, vectors[other]));
    const overlap = (other: number) => (at === other ? 0 : overlapF1(ids, sentences[other]?.ids ?? new Int32Array()));
    let terms = 0;
    let passing = 0;
    let introduced = 0;
    let known = 0;
    for (const id of new Set(ids)) {
      if (top.has(id)) terms++;
      if ((first[id] as number) < at) known++;
      else if ((last[id] as number) > at) introduced++;
      else passing++;
    }
    return {
      likeFirst: like(0),
      likeSecond: like(1),
      likeThird: like(2),
      overlapFirst: overlap(0),
      overlapSecond: overlap(1),
      likeAll: cosine(vector, centroid),
      /** Mean of the cosines with all others. */
      degree:
        (cosine(vector, directions) * directions.norm - Math.sign(vector.norm)) / Math.max(1, sentences.length - 1),
      repeatedPairs: Math.log1p(repeated),
      repeatedPairShare: repeated / Math.max(1, own.length),
      topTerms: terms / TOP_TERMS,
      /** Syllables that only this sentence holds, that it is first to hold, and that stood before, by length. */
      passing: passing / ids.length,
      introduced: introduced / ids.length,
      known: known / ids.length,
    };
  });
}
