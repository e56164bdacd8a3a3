import type { SummaryDocument, Words } from './document';
import { evaluate, type Forest } from './forest';
import type { Lexicon } from './lexicon';

/** Sentences that count as the article's opening. */
const OPENING = 3;

/** Occurrences of the article's distinct syllables, or of its distinct pairs of neighbouring syllables. */
interface Counts {
  /** In the body. */
  total: Uint16Array;
  /** Sentences that hold it. */
  sentences: Uint16Array;
  /** In the opening sentences. */
  opening: Uint8Array;
  /** Written with a capital. */
  capital: Uint16Array;
  first: Uint16Array;
  last: Uint16Array;
  title: Uint8Array;
  /** The largest share of title in a sentence that holds it. */
  company: Float32Array;
}

/** The article's pairs: per sentence (and for the title) the pairs' ids, in order; per id its two syllables. */
export interface Pairs {
  left: Int32Array;
  right: Int32Array;
  title: Int32Array;
  sentences: Int32Array[];
}

/** Per distinct syllable and per distinct pair of an article, the chance that a human summary holds it. */
export interface Chances {
  words: Float32Array;
  pairs: Float32Array;
}

/** A document with what the models say of its words. */
export interface Weighed {
  document: SummaryDocument;
  pairs: Pairs;
  chances: Chances;
  /** Per syllable of the vocabulary. */
  idf: Float32Array;
}

/** Numbers the pairs of neighbouring syllables. */
export function pairsOf(document: SummaryDocument): Pairs {
  const size = document.vocabulary.length;
  const known = new Map<number, number>();
  const left: number[] = [];
  const right: number[] = [];
  const read = ({ ids }: Words): Int32Array => {
    const out = new Int32Array(Math.max(0, ids.length - 1));
    for (let at = 0; at < out.length; at++) {
      const a = ids[at] as number;
      const b = ids[at + 1] as number;
      const key = a * size + b;
      let id = known.get(key);
      if (id === undefined) {
        id = left.push(a) - 1;
        right.push(b);
        known.set(key, id);
      }
      out[at] = id;
    }
    return out;
  };
  const title = read(document.title);
  const sentences = document.sentences.map(read);
  return { left: Int32Array.from(left), right: Int32Array.from(right), title, sentences };
}

/** Per sentence, how much of its length is syllables of the title. */
function titleShares(document: SummaryDocument): Float32Array {
  const title = new Set(document.title.ids);
  return Float32Array.from(document.sentences, ({ ids }) => {
    let hits = 0;
    for (const id of ids) if (title.has(id)) hits++;
    return hits / Math.sqrt(ids.length * Math.max(1, title.size));
  });
}

function countAll(
  size: number,
  title: Int32Array,
  body: Int32Array[],
  capitals: Uint8Array[],
  shares: Float32Array,
): Counts {
  const counts: Counts = {
    total: new Uint16Array(size),
    sentences: new Uint16Array(size),
    opening: new Uint8Array(size),
    capital: new Uint16Array(size),
    first: new Uint16Array(size).fill(body.length),
    last: new Uint16Array(size),
    title: new Uint8Array(size),
    company: new Float32Array(size),
  };
  const seenIn = new Int32Array(size).fill(-1);
  const add = (array: Uint16Array | Uint8Array, id: number, by = 1) => {
    array[id] = (array[id] as number) + by;
  };
  for (const id of title) add(counts.title, id);
  body.forEach((ids, sentence) => {
    const share = shares[sentence] as number;
    ids.forEach((id, at) => {
      add(counts.total, id);
      if (sentence < OPENING) add(counts.opening, id);
      add(counts.capital, id, capitals[sentence]?.[at] ?? 0);
      if (seenIn[id] === sentence) return;
      seenIn[id] = sentence;
      add(counts.sentences, id);
      if ((counts.first[id] as number) > sentence) counts.first[id] = sentence;
      counts.last[id] = sentence;
      if (share > (counts.company[id] as number)) counts.company[id] = share;
    });
  });
  return counts;
}

export const WORD_COLUMNS = 15;

/** Features of every distinct syllable, row-major: is it one that a human summary takes up? */
export function wordFeatures(document: SummaryDocument, lexicon: Lexicon): Float32Array {
  const { vocabulary, sentences } = document;
  const count = sentences.length;
  const counts = countAll(
    vocabulary.length,
    document.title.ids,
    sentences.map((sentence) => sentence.ids),
    sentences.map((sentence) => sentence.capital),
    titleShares(document),
  );
  const out = new Float32Array(vocabulary.length * WORD_COLUMNS);
  vocabulary.forEach((key, id) => {
    const { idf, prior } = lexicon(key);
    const total = counts.total[id] as number;
    const first = counts.first[id] as number;
    out.set(
      [
        total,
        counts.sentences[id] as number,
        (counts.sentences[id] as number) / Math.max(1, count),
        counts.title[id] as number,
        first,
        first / Math.max(1, count),
        counts.last[id] as number,
        counts.opening[id] as number,
        (counts.capital[id] as number) / Math.max(1, total),
        idf,
        total * idf,
        prior,
        /^\p{N}/u.test(key) ? 1 : 0,
        count,
        counts.company[id] as number,
      ],
      id * WORD_COLUMNS,
    );
  });
  return out;
}

export const PAIR_COLUMNS = 17;

/** Features of every distinct pair, row-major; `chances` are those of the syllables. */
export function pairFeatures(
  document: SummaryDocument,
  pairs: Pairs,
  chances: Float32Array,
  lexicon: Lexicon,
): Float32Array {
  const { sentences, vocabulary } = document;
  const count = sentences.length;
  const size = pairs.left.length;
  const capitals = sentences.map(({ capital }) =>
    capital.subarray(1).map((second, at) => second & (capital[at] as number)),
  );
  const counts = countAll(size, pairs.title, pairs.sentences, capitals, titleShares(document));
  const singles = new Uint16Array(vocabulary.length);
  for (const { ids } of sentences) for (const id of ids) singles[id] = (singles[id] as number) + 1;
  const inTitle = new Set(document.title.ids);
  const entries = vocabulary.map(lexicon);
  const out = new Float32Array(size * PAIR_COLUMNS);
  for (let id = 0; id < size; id++) {
    const a = pairs.left[id] as number;
    const b = pairs.right[id] as number;
    const total = counts.total[id] as number;
    const [one, two] = [entries[a], entries[b]];
    out.set(
      [
        total,
        counts.sentences[id] as number,
        counts.title[id] as number,
        counts.first[id] as number,
        counts.last[id] as number,
        counts.opening[id] as number,
        (counts.capital[id] as number) / Math.max(1, total),
        chances[a] as number,
        chances[b] as number,
        one?.idf ?? 0,
        two?.idf ?? 0,
        (one?.prior ?? 0) + (two?.prior ?? 0),
        total / Math.max(1, Math.min(singles[a] as number, singles[b] as number)),
        total / Math.max(1, Math.max(singles[a] as number, singles[b] as number)),
        Number(inTitle.has(a)) + Number(inTitle.has(b)),
        count,
        counts.company[id] as number,
      ],
      id * PAIR_COLUMNS,
    );
  }
  return out;
}

/** Per row of features, the log odds that a human summary holds it. */
export function oddsOf(features: Float32Array, columns: number, forest: Forest): Float32Array {
  const out = new Float32Array(features.length / columns);
  for (let row = 0; row < out.length; row++) {
    out[row] = evaluate(forest, features.subarray(row * columns, (row + 1) * columns));
  }
  return out;
}
