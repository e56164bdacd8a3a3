import { isBareDate } from '../../dates/date-lines';
import { LINE_BREAK } from '../../snapshot/compose';
import { type Item, isLine, type Line } from '../../snapshot/lines';
import { isHeading } from '../../snapshot/snapshot';
import { endsPunctuated, endsSentence } from '../../text';
import type { Context } from '../context';
import { carriesOn, PLAIN } from './tells';

/** Headings in laws and books, which an icon may stand before. */
const NUMBERED = /^(?:điều|chương|mục|phần|khoản|bài|câu|bước) (?:\d|[ivx]+\b)/;

/** How many lines at the end may be signatures and sources. */
const ENDING = 3;

/** Whether a line does not end as a sentence, and looks like the text around it. */
function isUnended({ snapshot }: Context, line: Line): boolean {
  const { text, block } = line;
  if (endsPunctuated(text) || /^[-–+•*\d]|\)$/.test(text)) return false;
  if (text.includes(LINE_BREAK) || line.link || line.strong) return false;
  if (NUMBERED.test(text.toLowerCase()) || isBareDate(line)) return false;
  return snapshot.tag[block] === 'p' || snapshot.tag[block] === 'div';
}

/** Plain lines between a picture and text that are no sentences; none if such lines elsewhere may be subheads. */
export function plainBelow(context: Context, items: readonly Item[], captions: ReadonlySet<Item>): Line[] {
  const lines = items.filter(isLine).filter((line) => !captions.has(line));
  const mayBeSubhead = (item: Item) => isLine(item) && (item.strong > 0 || isHeading(context.snapshot, item.block));
  const found = items.filter((item, i): item is Line => {
    if (!isLine(item) || items[i - 1]?.kind !== 'image') return false;
    const next = items.slice(i + 1, i + 3).find((one) => !mayBeSubhead(one));
    if (!isLine(next)) return false;
    const { length } = item.text;
    if (length < PLAIN.min || length > PLAIN.max || item.text.split(' ').length < PLAIN.words) return false;
    return isUnended(context, item) && !carriesOn(item.text) && next.text.length > length && endsSentence(next.text);
  });
  const below = new Set(found);
  const others = lines.slice(0, -ENDING).some((line) => !below.has(line) && isUnended(context, line));
  return others ? [] : found;
}
