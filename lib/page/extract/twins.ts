import { type Item, isLine } from '../snapshot/lines';
import { childAround, commonAncestor, endOf, type Snapshot } from '../snapshot/snapshot';
import { wordsKey } from '../text';
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
