import { shareIn } from './features/context';
import type { Scored } from './score';
import type { Covered } from './select';

/** A sentence repeats where this share of its pairs of neighbouring syllables stood in others, … */
const REPEATED_PAIRS = 0.5;
/** … or where it and one other text have this share of the lesser one's weight in common. */
const SHARED_WEIGHT = 0.6;

/** Distinct syllables by their ids, and what they weigh together. */
interface Weighed {
  ids: Set<number>;
  weight: number;
}

/** Tells whether a sentence says again what the sapo or a sentence chosen before says. */
export function repetitionIn({ document, pairs, idf }: Scored) {
  const weightOf = (ids: Iterable<number>) => {
    let sum = 0;
    for (const id of ids) sum += idf[id] as number;
    return sum;
  };
  const weigh = (words: Int32Array): Weighed => {
    const ids = new Set(words);
    return { ids, weight: weightOf(ids) };
  };
  const share = (a: Weighed, b: Weighed) =>
    weightOf([...a.ids].filter((id) => b.ids.has(id))) / Math.max(1e-9, Math.min(a.weight, b.weight));
  const sapo = weigh(document.sapo.ids);
  const sentences = document.sentences.map(({ ids }) => weigh(ids));

  return (at: number, chosen: number[], covered: Covered): boolean => {
    const own = pairs.sentences[at] as Int32Array;
    if (shareIn(own, covered.pairs) >= REPEATED_PAIRS) return true;
    const others = [sapo, ...chosen.map((other) => sentences[other] as Weighed)];
    return others.some((other) => share(sentences[at] as Weighed, other) >= SHARED_WEIGHT);
  };
}
