import { type Item, isLine, type Line } from '../snapshot/lines';
import { childAround, commonAncestor, endOf, type Snapshot } from '../snapshot/snapshot';
import { endsSentence, FULL_LINE, wordsKey } from '../text';
import { ancestorOf, type Context, isQuote } from './context';
import { isParagraph } from './looks';

/** A text of fewer paragraphs may be repeated on purpose. */
const FEWEST = 2;

/**
 * The items of the second of two elements that hold the very same paragraphs, `captions` apart, and no line of its own:
 * pages have one for wide screens and one for narrow ones, and the sheets that hide either are not read.
 */
export function twinOf(snapshot: Snapshot, items: readonly Item[], captions: ReadonlySet<Item>): Set<Item> {
  const told = items.filter(isParagraph).filter((line) => !captions.has(line));
  const half = told.length / 2;
  const [first, before, begin, last] = [told[0], told[half - 1], told[half], told.at(-1)];
  if (half < FEWEST || !first || !before || !begin || !last) return new Set();
  const keys = told.map(({ text }) => wordsKey(text));
  if (!keys.slice(0, half).every((key, i) => key === keys[half + i])) return new Set();
  const twin = childAround(snapshot, commonAncestor(snapshot, first.from, last.from), begin.from);
  if (before.from >= twin || last.from >= endOf(snapshot, twin)) return new Set();
  const again = items.filter(({ from }) => from >= twin && from < endOf(snapshot, twin));
  const above = new Set(
    items.filter(({ from }) => from < twin).flatMap((item) => (isLine(item) ? wordsKey(item.text) : [])),
  );
  return new Set(again.every((item) => !isLine(item) || above.has(wordsKey(item.text))) ? again : []);
}

/** So many letters and digits are repeated on purpose. */
const PULLED = 20;

/** The largest quotation around a line, by its element or class; -1 if there is none. */
function quoteAround(context: Context, { from }: Line): number {
  const { snapshot } = context;
  const is = (at: number) => isQuote(snapshot, at);
  let quote = -1;
  for (let at = ancestorOf(context, from, is); at >= 0; at = ancestorOf(context, at, is)) quote = at;
  return quote;
}

/**
 * The lines of quotations that only repeat words of a paragraph, `captions` apart, and say who spoke: set large between
 * the paragraphs, they adorn the text and tell nothing more.
 */
export function pulledQuotes(context: Context, items: readonly Item[], captions: ReadonlySet<Item>): Line[] {
  const lines = items.filter(isLine).filter((line) => !captions.has(line));
  const frames = Map.groupBy(lines, (line) => quoteAround(context, line));
  if (frames.size < 2) return [];
  const told = (frames.get(-1) ?? []).map(({ text }) => wordsKey(text));
  const isPulled = ({ text }: Line) => {
    const key = wordsKey(text);
    return key.length >= PULLED && told.some((one) => one.length > key.length && one.includes(key));
  };
  const isSpeaker = ({ text }: Line) => text.length <= FULL_LINE && !endsSentence(text);
  const isOrnament = (some: Line[]) => some.some(isPulled) && some.every((line) => isPulled(line) || isSpeaker(line));
  return [...frames].flatMap(([quote, some]) => (quote >= 0 && isOrnament(some) ? some : []));
}
