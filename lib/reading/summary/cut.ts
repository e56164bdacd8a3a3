import { beginnings } from './beginnings';
import type { Day } from './day';
import type { Sentence } from './document';
import { endings } from './endings';
import { expectedF1, sumDistinct } from './features/expectation';
import type { Chances, Weighed } from './words';

/** Fewer syllables do not make a statement. */
const SHORTEST = 8;
/** What a part of a sentence is worth: its words first, then their wording, as in training. */
const WORTH = { words: 1.7, pairs: 0.3 };

/** The syllables of a sentence from `first` up to `last`, with its text from `from` to `to`. */
interface Part {
  from: number;
  to: number;
  first: number;
  last: number;
}

/** The part of a sentence that makes the point. */
function partOf({ text, ids, starts }: Sentence, day: Day | null, pairs: Int32Array, chances: Chances): Part {
  const indexOf = (offset: number) => {
    const at = starts.findIndex((start) => start >= offset);
    return at < 0 ? starts.length : at;
  };
  const worth = (first: number, last: number) => {
    if (last - first < SHORTEST) return 0;
    const words = sumDistinct(ids.subarray(first, last), chances.words);
    const doubles = sumDistinct(pairs.subarray(first, last - 1), chances.pairs);
    return WORTH.words * expectedF1(words, last - first) + WORTH.pairs * expectedF1(doubles, last - first);
  };
  const tos = endings(text);
  const whole: Part = { from: 0, to: text.length, first: 0, last: ids.length };
  const parts = beginnings(text, day)
    .flatMap((from) => tos.map((to): Part => ({ from, to, first: indexOf(from), last: indexOf(to) })))
    .filter(({ first, last }) => first < last);
  let [best, most] = [parts[0] ?? whole, -1];
  if (parts.length < 2) return best;
  for (const part of parts) {
    const own = worth(part.first, part.last);
    if (own > most) [best, most] = [part, own];
  }
  return best;
}

/**
 * The same with every sentence cut to what makes the point: without an opening that claims nothing, and without what it
 * adds at its end where a summary is not expected to say it. What turns, limits or attributes the statement stays.
 */
export function cutToPoints(weighed: Weighed): Weighed {
  const { document, pairs, chances } = weighed;
  const parts = document.sentences.map((sentence, at) =>
    partOf(sentence, document.day, pairs.sentences[at] as Int32Array, chances),
  );
  const sentences = document.sentences.map(({ span, text, ids, capital, starts }, at): Sentence => {
    const { from, to, first, last } = parts[at] as Part;
    return {
      span: { ...span, start: span.start + from, end: span.start + to },
      text: text.slice(from, to),
      ids: ids.subarray(first, last),
      capital: capital.subarray(first, last),
      starts: starts.subarray(first, last).map((start) => start - from),
    };
  });
  const doubles = pairs.sentences.map((ids, at) => {
    const { first, last } = parts[at] as Part;
    return ids.subarray(first, Math.max(first, last - 1));
  });
  return { ...weighed, document: { ...document, sentences }, pairs: { ...pairs, sentences: doubles } };
}
