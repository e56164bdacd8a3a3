import type { QuoteSelector } from '@/lib/model/mark';
import type { Span } from '@/lib/model/span';
import { foldKey, sourceRange } from '@/lib/text/fold';
import { likeness, type NearMatch, nearMatches } from './distance';
import { type RunningText, runningOffset, spansOf } from './running-text';

/** UTF-16 units kept of what stands before and behind a quote. */
const CONTEXT = 32;

/** Where a quote was found. */
export interface Anchor {
  /** In reading order, one for each block. */
  spans: [Span, ...Span[]];
  /** Whether the text is as it was marked, spelling aside. */
  exact: boolean;
}

const INSIDE_WORD = /^[\p{L}\p{N}\p{M}]$/u;

function cutsWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && INSIDE_WORD.test(text[at - 1] ?? '') && INSIDE_WORD.test(text[at] ?? '');
}

/**
 * The selector of a selection from the first span's start to the last one's end. Syllables that it cuts are taken whole:
 * a tone mark may be written elsewhere in its syllable the next time.
 */
export function describe(running: RunningText, spans: readonly [Span, ...Span[]]): QuoteSelector {
  const [first] = spans;
  const last = spans.at(-1) ?? first;
  let start = runningOffset(running, first.block, first.start);
  let end = runningOffset(running, last.block, last.end);
  while (cutsWord(running.text, start)) start--;
  while (cutsWord(running.text, end)) end++;
  return {
    exact: running.text.slice(start, end),
    prefix: running.text.slice(Math.max(0, start - CONTEXT), start),
    suffix: running.text.slice(end, end + CONTEXT),
    start,
    end,
  };
}

/** Weights of quote, words before, words behind and place, as hypothesis/client has them (match-quote.ts). */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, place: 2 };
/** A quote may differ in a quarter of its letters, and in no more than hypothesis allows. */
const MAX_ERRORS = 256;
/** Quotes beyond this are only looked for as they are: the search takes time in proportion to their length. */
const MAX_NEAR = 4_000;
/** So long a quote is not in an article twice by chance: it is known without what stood around it. */
const TELLING = 40;
/** A shorter or changed one must stand where one side is much as it was; sides of chance are alike by a third. */
const SAME_SIDE = 0.6;

interface Candidate extends NearMatch {
  before: number;
  behind: number;
  score: number;
}

function exactMatches(text: string, quote: string): NearMatch[] {
  const found: NearMatch[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length, errors: 0 });
  }
  return found;
}

function candidates(text: string, quote: string): NearMatch[] {
  const exact = exactMatches(text, quote);
  if (exact.length > 0 || quote.length > MAX_NEAR) return exact;
  return nearMatches(text, quote, Math.min(MAX_ERRORS, Math.floor(quote.length / 4)));
}

/** Fewer errors and likelier surroundings; where two are alike, the one nearer to where the quote stood. */
function weigh(running: RunningText, selector: QuoteSelector, quote: string, match: NearMatch): Candidate {
  const { text, starts } = running.folded;
  const prefix = foldKey(selector.prefix);
  const suffix = foldKey(selector.suffix);
  // A side that is empty says that the quote stood at the article's edge.
  const before = prefix
    ? likeness(prefix, text.slice(0, match.start).trimEnd().slice(-prefix.length))
    : Number(match.start === 0);
  const behind = suffix
    ? likeness(suffix, text.slice(match.end).trimStart().slice(0, suffix.length))
    : Number(match.end === text.length);
  const place =
    1 - Math.abs((starts[match.start] ?? 0) - selector.start) / Math.max(running.text.length, selector.start, 1);
  const score =
    WEIGHTS.quote * (1 - match.errors / quote.length) +
    WEIGHTS.prefix * before +
    WEIGHTS.suffix * behind +
    WEIGHTS.place * place;
  return { ...match, before, behind, score };
}

/** Whether the quote stands just where it stood, in the same surroundings. */
function unmoved({ text }: RunningText, { exact, prefix, suffix, start, end }: QuoteSelector): boolean {
  return (
    exact !== '' &&
    text.slice(start, end) === exact &&
    text.slice(Math.max(0, start - CONTEXT), start) === prefix &&
    text.slice(end, end + CONTEXT) === suffix
  );
}

function anchorAt(running: RunningText, start: number, end: number, exact: boolean): Anchor | null {
  const [first, ...rest] = spansOf(running, start, end);
  return first ? { spans: [first, ...rest], exact } : null;
}

/**
 * Finds a quote again. Null where it is not there any more, or where it cannot be told which of several places was
 * meant: an orphan is shown as one, never moved to a wrong place.
 */
export function anchor(running: RunningText, selector: QuoteSelector): Anchor | null {
  if (unmoved(running, selector)) return anchorAt(running, selector.start, selector.end, true);
  const quote = foldKey(selector.exact);
  if (quote === '') return null;
  const found = candidates(running.folded.text, quote);
  const [best] = found
    .map((match) => weigh(running, selector, quote, match))
    .sort((a, b) => b.score - a.score || a.start - b.start);
  if (!best) return null;
  const telling = best.errors === 0 && found.length === 1 && quote.length >= TELLING;
  if (!telling && Math.max(best.before, best.behind) < SAME_SIDE) return null;
  const range = sourceRange(running.folded, best.start, best.end);
  return range && anchorAt(running, range.start, range.end, best.errors === 0);
}
