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

/** How many words the shortest captions have. */
const SHORTEST = 3;

/** Whether a line does not end as a sentence, and looks like the text around it. */
function isUnended({ snapshot }: Context, line: Line): boolean {
  const { text, block } = line;
  if (endsPunctuated(text) || /^[-–+•*\d]|\)$/.test(text)) return false;
  if (text.includes(LINE_BREAK) || line.link || line.strong) return false;
  if (NUMBERED.test(text.toLowerCase()) || isBareDate(line)) return false;
  return snapshot.tag[block] === 'p' || snapshot.tag[block] === 'div';
}

/** Whether a line is as long as captions that only their place tells. */
const isFull = ({ text }: Line) => text.length >= PLAIN.min && text.split(' ').length >= PLAIN.words;

/**
 * Plain lines between a picture and text that are no sentences; none if such lines elsewhere may be subheads. Where
 * there are some, shorter ones and one below the last picture are captions too.
 */
export function plainBelow(context: Context, items: readonly Item[], captions: ReadonlySet<Item>): Line[] {
  const lines = items.filter(isLine).filter((line) => !captions.has(line));
  const mayBeSubhead = (item: Item) => isLine(item) && (item.strong > 0 || isHeading(context.snapshot, item.block));
  const beforeText = new Set<Line>();
  const below = new Set<Line>();
  items.forEach((item, i) => {
    if (!isLine(item) || items[i - 1]?.kind !== 'image' || item.text.length > PLAIN.max) return;
    if (!isUnended(context, item) || carriesOn(item.text)) return;
    const next = items.slice(i + 1, i + 3).find((one) => !mayBeSubhead(one));
    if (isLine(next) && next.text.length > item.text.length && endsSentence(next.text)) beforeText.add(item);
    const isShown = beforeText.has(item) ? item.text.split(' ').length >= SHORTEST : isFull(item);
    if (isShown && context.peopleIn(item.text).length === 0) below.add(item);
  });
  const others = lines.slice(0, -ENDING).some((line) => !below.has(line) && isUnended(context, line));
  return others || ![...below].some((line) => beforeText.has(line) && isFull(line)) ? [] : [...below];
}
