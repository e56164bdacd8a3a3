import type { Words } from './document';
import type { Scored } from './score';

/** Sentences that are chosen one after the other; the rest of a ranking goes by score alone. */
const CHOSEN = 10;
/** What words that were said before still count: people repeat the heart of the matter, and rightly. */
const ECHO = 0.25;
/** Articles of at most this many sentences are told in the shortest ones. */
const SHORT_ARTICLE = 14;
const MOST_PATIENCE = 60;

/**
 * How readily a sentence after the first may be long, in syllables: what it adds is divided by its length plus this.
 * The longer the story, the longer the sentences that tell it; among equals the shorter wins.
 */
function patience(sentences: number): number {
  return Math.max(1, Math.min(MOST_PATIENCE, 2 * (sentences - SHORT_ARTICLE)));
}

/** What a summary already says: distinct syllables and pairs, by their ids. */
export interface Covered {
  words: Set<number>;
  pairs: Set<number>;
}

export interface SelectOptions {
  /** How many are wanted one by one; the others follow by score. */
  count?: number;
  /** Text that the summary stands beside and should add to, such as the sapo. */
  beside?: Words;
  /** Factor on the worth of a sentence, given those chosen so far and what they say. */
  favour?: (at: number, chosen: number[], covered: Covered) => number;
}

/** Expected hits of a set of ids, those said before at a discount. */
function expected(ids: Set<number>, chances: Float32Array, covered: Set<number>): number {
  let sum = 0;
  for (const id of ids) sum += (chances[id] ?? 0) * (covered.has(id) ? ECHO : 1);
  return sum;
}

/** What a text beside the summary says, as far as the body repeats it. */
function coveredBy(scored: Scored, { ids }: Words): Covered {
  const size = scored.document.vocabulary.length;
  const neighbours = new Set(Array.from(ids.subarray(1), (second, at) => (ids[at] as number) * size + second));
  const { left, right } = scored.pairs;
  const pairs = new Set<number>();
  left.forEach((a, id) => {
    if (neighbours.has(a * size + (right[id] as number))) pairs.add(id);
  });
  return { words: new Set(ids), pairs };
}

/**
 * All sentences, best first: the one that says most alone (or most beside the text that stands there already), then
 * each time the one that adds most for its length, a greedy form of maximal marginal relevance (Carbonell & Goldstein
 * 1998) over expected words.
 */
export function order(scored: Scored, { count = CHOSEN, beside, favour = () => 1 }: SelectOptions = {}): number[] {
  const { document, pairs, chances, scores } = scored;
  const words = document.sentences.map(({ ids }) => new Set(ids));
  const doubles = pairs.sentences.map((ids) => new Set(ids));
  const covered: Covered =
    beside && beside.ids.length > 0 ? coveredBy(scored, beside) : { words: new Set(), pairs: new Set() };
  const alone = covered.words.size === 0;
  const slack = patience(document.sentences.length);
  const adds = (at: number): number => {
    const hits =
      expected(words[at] ?? new Set(), chances.words, covered.words) +
      expected(doubles[at] ?? new Set(), chances.pairs, covered.pairs);
    return hits / ((document.sentences[at]?.ids.length ?? 0) + slack);
  };

  const left = new Set(scores.keys());
  const chosen: number[] = [];
  while (left.size > 0 && chosen.length < count) {
    const byScore = alone && chosen.length === 0;
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (const at of left) {
      // Scores are log odds: a factor on the odds is a term of the score.
      const factor = favour(at, chosen, covered);
      const worth = byScore ? (scores[at] ?? 0) + Math.log(factor) : adds(at) * factor;
      if (worth > most) {
        most = worth;
        best = at;
      }
    }
    left.delete(best);
    chosen.push(best);
    for (const id of words[best] ?? []) covered.words.add(id);
    for (const id of doubles[best] ?? []) covered.pairs.add(id);
  }
  const rest = [...left].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return [...chosen, ...rest];
}
