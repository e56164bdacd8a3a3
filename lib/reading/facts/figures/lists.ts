import { CAPITALS } from '@/lib/text/patterns';
import type { Range } from '../clauses';
import { shortened, wordsIn } from '../phrases';

/** Sources of choices: kinds of units that may hold others, and that may lie in others. */
export const UNITS = String.raw`xã|phường|thị trấn|huyện|quận|thị xã|thành phố|TP\.?|tỉnh`;
const SMALLER = 'xã|phường|thị trấn|huyện|quận|thị xã|thôn|bản|ấp|xóm';

/** A smaller unit, and the greater one behind its comma before anything else: "ở xã Mẫu, | huyện Mẫu | để mượn". */
const UNIT = new RegExp(String.raw`\s(?:${SMALLER})(?:\s\p{Lu}[^\s,]*){1,4}\s*,\s*$`, 'u');
const GREATER = new RegExp(String.raw`^\s*(?:${UNITS})\s(?:\p{Lu}\S*\s+){1,4}(?=\p{Ll})`, 'u');
/** Names before a comma, and the last of them: "Nha Trang, Cam Ranh, | Diên Khánh | bị ngập". */
const NAMES = new RegExp(
  String.raw`(?:^|\s)[${CAPITALS}]\S*\s*,\s*[${CAPITALS}][^\s,]*(?:\s+[${CAPITALS}][^\s,]*){0,3}\s*,\s*$`,
  'u',
);
const LAST_NAME = /^\s*(?:\p{Lu}\S*\s+){1,4}(?=(?:bị|đã|được|sẽ|đang|có|còn|cũng|mỗi|phải|thuộc|tăng|giảm)\s)/u;
/** First item of a list that one figure is of: "tổng số thuế truy thu, | tiền phạt", "tổ tự quản đường biên, | cột mốc". */
const HEAD =
  /(?:^|\s)[Tt]ổng (?:số|mức|vốn|giá trị|kinh phí|chi phí|diện tích)(?![A-Za-zÀ-ӿẠ-ỹ])[^\d]*$|^\s*(?:tổ(?! dân phố| chức)|câu lạc bộ|mô hình)\s(?!.*\s(?:đã|đang|sẽ|được|bị|có|là|cho|với|không)\s)[\p{Ll}\s]+$/u;
/** Items of such a list that are looked through, and the longest of them, in words. */
const MOST_ITEMS = 5;
const ITEM = 8;
/** Longest list that is named whole, in words. */
const LISTED = 15;
/** How far back the unit before a comma is looked for, in UTF-16 units. */
const BACK = 80;

/** Length of the names at the beginning of a clause that end a list or a place: who or what it tells of stands before. */
export function lastNames(text: string, start: number, clause: string): number {
  const before = text[start - 1] === ',' ? text.slice(Math.max(0, start - BACK), start) : '';
  if (UNIT.test(before)) return GREATER.exec(clause)?.[0].length ?? 0;
  return NAMES.test(before) ? (LAST_NAME.exec(clause)?.[0].length ?? 0) : 0;
}

/**
 * A phrase of which the figure's clause has only the last item, cut off by the commas of a list, with the items before, or
 * the first alone where the list is long.
 *
 * @param own the figure's clause
 * @param earlier the clauses before it, the nearest first
 */
export function wholeList(text: string, { start, end }: Range, own: Range, earlier: readonly Range[]): Range {
  let next = own.start;
  for (const clause of earlier.slice(0, MOST_ITEMS)) {
    const words = text.slice(clause.start, clause.end);
    if (/\d/u.test(words) || !/^(?:,|\svà)\s*$/u.test(text.slice(clause.end, next))) break;
    const head = HEAD.exec(words);
    if (head) {
      const from = clause.start + head.index + head[0].search(/\S/u);
      const short = wordsIn(text.slice(from, end)).length <= LISTED;
      return { start: from, end: short ? end : from + shortened(text.slice(from, clause.end)).length };
    }
    if (wordsIn(words).length > ITEM) break;
    next = clause.start;
  }
  return { start, end };
}
