import type { Range } from './clauses';
import { meaningful, shortened, wordsIn } from './phrases';

/** Sources of choices: kinds of units that may hold others, and that may lie in others. */
export const UNITS = String.raw`xã|phường|thị trấn|huyện|quận|thị xã|thành phố|TP\.?|tỉnh`;
const SMALLER = 'xã|phường|thị trấn|huyện|quận|thị xã|thôn|bản|ấp';

/** The last names of a list: "Nha Trang, Cam Ranh, | Diên Khánh | bị ngập". */
const LAST_NAMES = new RegExp(
  String.raw`^\s*(?:(?:${UNITS})\s)?(?:\p{Lu}\S*(?:\s+|$)){1,4}(?=$|(?:bị|đã|được|sẽ|đang|có|còn|cũng|mỗi|phải|thuộc|tăng|giảm)(?:\s|$))`,
  'u',
);
/** Names before a comma: "Nha Trang, Cam Ranh, |", "xã Ea Mẫu, |". */
const NAMES = new RegExp(String.raw`(?:(?:^|\s)\p{Lu}\S*\s*,|\s(?:${SMALLER}))(?:\s*\p{Lu}[^\s,]*){1,4}\s*,\s*$`, 'u');
/** The greater unit that a smaller one lies in: "cách trạm Mẫu Lai, | tỉnh Mẫu Nông | khoảng 56 km". */
const TERRITORY = new RegExp(String.raw`^\s*(?:${UNITS})\s(?:\p{Lu}\S*\s*){1,4}$`, 'u');
/** A smaller unit, and the greater one behind its comma before anything else: "ở xã Mẫu, | huyện Mẫu | để mượn". */
const UNIT = new RegExp(String.raw`\s(?:${SMALLER}|xóm)(?:\s\p{Lu}[^\s,]*){1,4}\s*,\s*$`, 'u');
const GREATER = new RegExp(String.raw`^\s*(?:${UNITS})\s(?:\p{Lu}\S*\s+){1,4}(?=\p{Ll})`, 'u');
const NAME = /(?:^|\s)\p{Lu}\S*,\s*$/u;
/** Of "từ X đến Y, Z dài" no list is needed: what is long is named before the comma. */
const MEASURED_NAMES = /^\s*(?:\p{Lu}\S*\s+){1,4}(?=(?:dài|rộng|cao|sâu|nặng|dày)\s*$)/u;
/** The first items of a list: "cùng với các tổ chức, | đoàn thể". */
const ITEMS =
  /(?:^|[,.;:])((?:[^,.;:]*\s)?(?:[Cc]ác|[Nn]hững|gồm|như|cùng với)(?:\s\p{Ll}+){1,4}\s*,(?:\s\p{Ll}+(?:\s\p{Ll}+){0,3}\s*,)*)\s*$/u;
/** What opens a sentence and ends with its comma, so that no list goes on behind it. */
const ADVERBIAL =
  /^[\s“"'(]*(?:theo|tại|trong(?! khi)|sau|qua|do|để|với|trước|nhờ|bên|ngoài|cùng|nhằm|hiện|từ|khi|nếu|dù|mặc|vì|bằng|dưới|giữa|ở|trên|đối)\s/iu;
/** What has a subject and a verb, and is no item of a list. */
const DEED = /\s(?:đã|đang|sẽ|được|bị|buộc|phải|vẫn|cũng)\s/u;
/** First item of a list that one figure is of: "tổng số thuế truy thu, | tiền phạt và tiền chậm nộp". */
const HEAD =
  /(?:^|\s)(?:[Tt]ổng(?! (?:cục|công|cộng|bí|giám))|[Mm]ức (?:phí|thuế|phạt|thu))(?!\p{L})[^\d]*$|^\s*(?:các |những )?(?:tổ(?! dân phố)|đội|nhóm|ban|đoàn|câu lạc bộ|lực lượng|mô hình|hội)\s(?!.*\s(?:đã|đang|sẽ|được|bị|có|là|cho|với|không)\s)[\p{Ll}\s]+$/u;
/** Items of such a list that are looked through, and the longest of them, in words. */
const MOST_ITEMS = 5;
/** Longest list that is named whole, in words. */
const LISTED = 15;
const ITEM = 8;
/** How far back the items before a comma are looked for. */
const BACK = 80;

const hasDeed = (said: string): boolean => DEED.test(said);

const itemsBefore = (text: string, start: number): string =>
  text[start - 1] === ',' ? text.slice(Math.max(0, start - BACK), start) : '';

/** Length of the names at the beginning of a clause that end a list: who or what it tells of stands before them. */
export function lastNames(text: string, { start, end }: Range, clause: string): number {
  const before = itemsBefore(text, start);
  if (before === '') return 0;
  if (NAME.test(before) && TERRITORY.test(clause) && text[end] !== '(') return clause.length;
  const greater = UNIT.test(before) ? GREATER.exec(clause)?.[0].length : undefined;
  if (greater !== undefined) return greater;
  const length = (NAMES.test(before) ? LAST_NAMES : MEASURED_NAMES).exec(clause)?.[0].length ?? 0;
  // "…, huyện Mẫu (10 xã)" is of that huyện.
  return length === clause.length && text[end] === '(' ? 0 : length;
}

/** Whether a clause begins with the last common noun of a list, so that its first words are no subject. */
export function beginsWithItem(text: string, { start, end }: Range, clause: string): boolean {
  const items = ITEMS.exec(itemsBefore(text, start))?.[1];
  return (
    items !== undefined &&
    !ADVERBIAL.test(items) &&
    text[end] !== '(' &&
    /^\s*(?!như\s)\p{Ll}\S*\s\S+\s\S/u.test(clause)
  );
}

/** Longest of two deeds that share a figure, in words. */
const DEED_WORDS = 2;

/** The first of two deeds that share a figure: "cải tạo, | nâng cấp | 31 chợ". */
function otherDeed(text: string, { start, end }: Range, own: Range): Range | null {
  const words = text.slice(start, end);
  const said = words.trim();
  const two =
    text.slice(end, own.start) === ',' &&
    !/và\s*$/u.test(text.slice(0, start)) &&
    /^\p{Ll}+(?:\s\p{Ll}+)?$/u.test(said);
  return two ? meaningful(text, { start: start + words.search(/\S/u), end }) : null;
}

/**
 * A phrase of which the figure's clause has only the last item, cut off by the commas of a list: with its first item, or
 * that alone where the list is long.
 *
 * @param own the figure's clause
 * @param earlier the clauses before it, the nearest first
 */
export function wholeList(
  text: string,
  { start, end, named }: Range & { named: boolean },
  own: Range,
  earlier: readonly Range[],
): Range {
  const item = { start, end };
  if (hasDeed(text.slice(start, end))) return item;
  const deed = earlier[0] && !named && otherDeed(text, earlier[0], own);
  if (deed && wordsIn(text.slice(start, end)).length <= DEED_WORDS) return { start: deed.start, end };
  let next = own.start;
  for (const clause of earlier.slice(0, MOST_ITEMS)) {
    const words = text.slice(clause.start, clause.end);
    if (/\d/u.test(words) || !/^(?:,|\svà)\s*$/u.test(text.slice(clause.end, next))) break;
    const head = HEAD.exec(words);
    if (head) {
      const from = clause.start + head.index + head[0].search(/\S/u);
      if (wordsIn(text.slice(from, end)).length <= LISTED) return { start: from, end };
      const first = named ? '' : shortened(text.slice(from, clause.end));
      return first === '' ? item : { start: from, end: from + first.length };
    }
    if (wordsIn(words).length > ITEM) break;
    next = clause.start;
  }
  return item;
}

/** Between what is measured and the number of its owners: "hàng tồn kho của | 65 doanh nghiệp niêm yết". */
const WHOSE = /\s(?:của|tại|ở)\s(?:hơn |gần |khoảng |trên )?$/iu;

/**
 * The clause before the figure whose owners the next is told of ("hàng tồn kho của 65 doanh nghiệp niêm yết khoảng 200 tỷ
 * đồng"); `null` where more than their name stands between the two.
 */
export function ownedBefore(text: string, clause: Range, owners: Range, at: number): Range | null {
  const between = text.slice(owners.end, at);
  if (owners.start < clause.start || hasDeed(between) || wordsIn(between).length > ITEM) return null;
  const range = { start: clause.start, end: owners.start };
  return WHOSE.test(text.slice(range.start, range.end)) ? range : null;
}
