import { CAPITALS, LETTERS, SMALL_LETTERS } from '@/lib/text/patterns';

/** A range of a text in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

/** A full stop, unless it is one of an abbreviation or number. */
const FULL_STOP = String.raw`(?<!(?<![${LETTERS}])(?:TP|Tp|TX|P|Q|H|TS|ThS|GS|PGS|BS|KTS))\.(?!\d)`;
/** Right behind the dash of a way with two ends: "tuyến Mẫu Lai - Mẫu Nông dài". */
const OTHER_END = String.raw`(?<=[${CAPITALS}][${LETTERS}]*\s[-–—]\s)(?:[${CAPITALS}][${LETTERS}]*\s(?:[${CAPITALS}]|(?:dài|rộng|có|đã|được|là|sẽ|với|qua)\s)|(?:Nam|Bắc|Đông|Tây|Mỹ|Trung|Triều|Hàn|Nhật|Nga|Lào)(?![${LETTERS}]))`;
const DASH = String.raw`(?<!\s[${SMALL_LETTERS}]+)\s[-–—]\s(?!\d|${OTHER_END})|\s[-–—]\s(?=[${CAPITALS}])(?!${OTHER_END})`;
/** Right behind an "và" within the name of a body: "Công ty Xây dựng và Thương mại". */
const WITHIN_BODY = String.raw`(?<=(?:[Cc]ông ty|Sở|Bộ|Ban|Trường|Cục|Phòng|Trung tâm|Ngân hàng)\s[^,.;:()]{0,40}\svà)\s(?!Sở|Bộ|Ban|Tổng|Công ty|UBND|Công an|Cục|Phòng)[${CAPITALS}]`;
const CONJUNCTION = String.raw`\s(?:và(?!${WITHIN_BODY})|hoặc|trong đó|nhưng|song|thì|mà|nếu|cùng(?!\snhau(?![${LETTERS}])))\s`;
/** What ends the phrase that a number belongs to, seen from the number. */
const BREAK = new RegExp(String.raw`,(?!\d)|${FULL_STOP}|[;:()“”"!?…\n\t\u2028]|\s['‘]|${DASH}|${CONJUNCTION}`, 'gu');
const BRACKETS = /\([^()]*\)/gu;
/** A few words in quotes that are part of their phrase: "vốn vẫn “giậm chân” ở mức". */
const QUOTED = /(?<=^|\s)["“'‘](\s?\p{Ll}[^"“”'‘’,\d\n]{0,24})["”'’](?=[\s,.;:)]|$)/gu;

/**
 * The text, as long as before, with brackets that do not hold the figure blanked and quotes around a few words dotted, so
 * that phrases run across them.
 */
export function unbroken(text: string, at: Range): string {
  return text
    .replace(BRACKETS, (group, index: number) =>
      index < at.start && at.start < index + group.length ? group : ' '.repeat(group.length),
    )
    .replace(QUOTED, (_, words: string) => `·${words}·`);
}

/** The clause that ends at `at` and those before it in `[from, at)`, the nearest first. */
export function clausesBefore(text: string, from: number, at: number): [Range, ...Range[]] {
  const found: Range[] = [];
  let start = from;
  BREAK.lastIndex = from;
  for (let stop = BREAK.exec(text); stop && stop.index < at; stop = BREAK.exec(text)) {
    found.unshift({ start, end: stop.index });
    start = Math.min(stop.index + stop[0].length, at);
    // A conjunction gives its last space back, so that the next break may begin with it.
    BREAK.lastIndex = Math.max(start - 1, stop.index + 1);
  }
  return [{ start, end: at }, ...found];
}

/** What is left of the clause behind `at`, no further than `to`. */
export function clauseBehind(text: string, at: number, to: number): string {
  BREAK.lastIndex = at;
  return text.slice(at, Math.max(at, Math.min(to, BREAK.exec(text)?.index ?? to)));
}
