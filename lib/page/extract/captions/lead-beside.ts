import type { Item, Line } from '../../snapshot/lines';
import { endOf } from '../../snapshot/snapshot';
import { endsSentence } from '../../text';
import { ancestorOf, type Context, namesOf } from '../context';
import { isBold, isParagraph } from '../looks';
import { LEAD_CLASS } from '../words/class-names';
import { readsAsLead } from './tells';

/** A column of a grid that is not as wide as the grid, which has twelve. */
const COLUMN = /(?<!\S)(?:col|columns?)(?:-[a-z]{2})?-?(?:[1-9]|1[01])?(?!\S)/;

/** Whether a picture stands beside a line, in another cell of its row or another column, not above or below it. */
function isBeside(context: Context, item: Item | undefined, line: Line): boolean {
  if (item?.kind !== 'image') return false;
  const { tag, className, parent } = context.snapshot;
  const isFrame = (at: number) => at < item.from && item.from < endOf(context.snapshot, at);
  const frame = ancestorOf(context, line.from, isFrame);
  const part = ancestorOf(context, line.from, (at) => parent[at] === frame);
  return frame >= 0 && (tag[frame] === 'tr' || COLUMN.test(className[part] ?? ''));
}

/**
 * The lead that stands beside its picture, as in lists of stories: the first paragraph, if it is called or reads so, is
 * the page's description, or a sentence in bold. Of several texts beside pictures all are captions.
 */
export function leadBeside(
  context: Context,
  items: readonly Item[],
  isDescription: (text: string) => boolean,
): Line | undefined {
  const standsBeside = (line: Line) => {
    const i = items.indexOf(line);
    return isBeside(context, items[i - 1], line) || isBeside(context, items[i + 1], line);
  };
  const [first, second] = items.filter(isParagraph);
  if (!first || !second || !standsBeside(first) || standsBeside(second)) return undefined;
  const isLead = LEAD_CLASS.test(namesOf(context, first)) || readsAsLead(first) || isDescription(first.text);
  return isLead || (isBold(first) && endsSentence(first.text)) ? first : undefined;
}
