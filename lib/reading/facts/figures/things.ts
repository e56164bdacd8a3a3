import { LETTERS } from '@/lib/text/patterns';
import type { Range } from '../clauses';
import type { Figure, Measured } from './figure';
import { UNITS } from './lists';

/** Longest name before a bracket, in UTF-16 units. */
const NAME_BACK = 60;
/** Between things and what they are worth or measure: "2 máy biến áp 63 MVA". */
const WORTH = /^(?:,?\s*(?:với )?(?:tổng )?(?:trị giá|có giá trị|giá trị)(?: là| hơn| gần| khoảng| trên)*)?\s*$/iu;
/** The things that a measure behind them, or what they are worth, is of: "50 suất học bổng trị giá 100 triệu đồng". */
export function thingsBefore(text: string, { start, what }: Figure, previous: Measured | null): Range | null {
  if (previous?.what !== 'count' || (what !== 'measure' && what !== 'money')) return null;
  const between = text.slice(previous.end, start);
  return WORTH.test(between) ? { start: previous.start, end: previous.end } : null;
}

/** Things of so many seats, floors and lanes: "ôtô | 7 chỗ", "tòa nhà | 26 tầng". */
const PARTS = /^(?:chỗ(?: ngồi)?|tầng|làn(?: xe)?|bánh|nhịp)$/u;
const OF_PARTS =
  /(?<![A-Za-zÀ-ӿẠ-ỹ])(?:xe(?: (?:ô ?tô|khách|tải|buýt|con|bán tải|đầu kéo|giường nằm))?|ô ?tô|(?:tòa|toà) nhà|nhà|chung cư|khách sạn|cao ốc|biệt thự|đường|cao tốc|cầu)\s$/iu;

/** The thing before a number of its parts. */
export function wholeOf(text: string, { start, unit }: Figure): Range | null {
  if (!PARTS.test(unit ?? '')) return null;
  const from = Math.max(0, start - 24);
  const thing = OF_PARTS.exec(text.slice(from, start))?.[0];
  return thing === undefined ? null : { start: start - thing.length, end: start - 1 };
}

/** Before the bracket of a figure alone, of a list: "TX Mẫu Lò | (23 trường), Mẫu Chương | (9 trường)". */
const LISTED_NAME = new RegExp(
  String.raw`(?:(?:${UNITS}|TX\.?)\s|(?<=(?:^|[,;:]|\svà|\s(?:ở|tại))\s*))\p{Lu}[${LETTERS}.-]*(?:\s\p{Lu}[${LETTERS}.-]*){0,4}$`,
  'u',
);

/** The name whose bracket holds nothing but the figure. */
export function namedBefore(text: string, own: Range, { start, end }: Figure): Range | null {
  const alone =
    text[own.start - 1] === '(' && /^\s*$/u.test(text.slice(own.start, start)) && /^\s*\)/u.test(text.slice(end));
  if (!alone) return null;
  const from = Math.max(0, own.start - 1 - NAME_BACK);
  const before = text.slice(from, own.start - 1).trimEnd();
  const name = LISTED_NAME.exec(before);
  return name && { start: from + name.index, end: from + before.length };
}
