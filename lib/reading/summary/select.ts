import type { Scored } from './score';

/** Sentences that are chosen one after the other; the rest of a ranking goes by score alone. */
const CHOSEN = 10;
/**
 * How fast a sentence after the first gains by being long, in syllables: the expected share of a summary's words is
 * divided by the sentence's own length plus this. Small: short sentences first.
 */
const PATIENCE = 20;

/** What a summary already says: its distinct syllables and pairs. */
export interface Covered {
  words: Set<number>;
  pairs: Set<number>;
}

/** The expected number of a summary's words and pairs that a sentence adds to what is said. */
function gain({ document, pairs, chances }: Scored, at: number, covered: Covered): number {
  let sum = 0;
  for (const id of new Set(document.sentences[at]?.ids)) if (!covered.words.has(id)) sum += chances.words[id] ?? 0;
  for (const id of new Set(pairs.sentences[at])) if (!covered.pairs.has(id)) sum += chances.pairs[id] ?? 0;
  return sum;
}

/** Worth of a sentence after others: what it adds, by its length. */
export function worth(scored: Scored, at: number, covered: Covered): number {
  const length = scored.document.sentences[at]?.ids.length ?? 0;
  return gain(scored, at, covered) / (length + PATIENCE);
}

export function cover(scored: Scored, at: number, covered: Covered): void {
  for (const id of scored.document.sentences[at]?.ids ?? []) covered.words.add(id);
  for (const id of scored.pairs.sentences[at] ?? []) covered.pairs.add(id);
}

/** All sentences, best first: the one that says most alone, then each time the one that adds most. */
export function order(scored: Scored): number[] {
  const left = new Set(scored.scores.keys());
  const covered: Covered = { words: new Set(), pairs: new Set() };
  const chosen: number[] = [];
  const take = (value: (at: number) => number) => {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (const at of left) {
      const worth = value(at);
      if (worth > most) {
        most = worth;
        best = at;
      }
    }
    left.delete(best);
    cover(scored, best, covered);
    chosen.push(best);
  };
  if (left.size) take((at) => scored.scores[at] ?? 0);
  while (left.size && chosen.length < CHOSEN) take((at) => worth(scored, at, covered));
  const rest = [...left].sort((a, b) => (scored.scores[b] ?? 0) - (scored.scores[a] ?? 0));
  return [...chosen, ...rest];
}
