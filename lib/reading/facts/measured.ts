import { oneOf } from '@/lib/text/patterns';

/** A range of a text in UTF-16 units. */
interface Range {
  start: number;
  end: number;
}

/** A figure with what it was found to measure. */
interface Measured extends Range {
  of: Range | null;
}

/** Longest phrase, in words. */
const WORDS = 9;
/** Words that may be left out at most so that it begins well. */
const LONGEST_SKIP = 5;
/** What ends the phrase that a number belongs to, seen from the number. */
const BREAK = /[.,](?!\d)|[;:()“”"!?…\n\t\u2028]|\s[-–—]\s(?!\d)|\s(?:và|hoặc|trong đó|nhưng|song|còn|thì|mà|nếu)\s/giu;
const BRACKETS = /\([^()]*\)/gu;
/** Words between a phrase and its number that say nothing of what is measured. */
const LINKS = new RegExp(
  String.raw`(?<!\p{L})${oneOf(`
    hơn | trên | dưới | gần | khoảng | quanh | chừng | xấp xỉ | ước | ước tính | là | đạt | lên | xuống | tới
    đến | từ | với | còn | có | ở | mức | tại | số tiền | chỉ | mới | được | vào | cho | của | không quá
    khi | tối đa | tối thiểu | ít nhất | lớn hơn | nhỏ hơn | bằng | tổng cộng | thêm | giá | đã | như
  `)}\s*$`,
  'iu',
);
const OPENERS =
  /^\s*(?:trong đó|đồng thời|theo đó|ngoài ra|bên cạnh đó|cụ thể|hiện nay|hiện|như vậy|qua đó|do đó|đến nay)\s+/iu;
/** Words that cannot begin what a measure is of: "tăng 36 USD so với …" against "thu giữ 127 gram ma túy". */
const NO_ATTRIBUTE = new RegExp(
  String.raw`^${oneOf(`
    so | mỗi | trong | tại | ở | để | và | với | từ | đến | tới | vào | cho | là | do | theo | trên | dưới | lên
    xuống | thì | đã | sẽ | được | bị | này | nữa | trở | khi | sau | trước | cùng | nhưng | nên | của | ngay
    chỉ | còn | như | tương | cao | thấp | hơn | bằng | ra | nhằm | thuộc | liên | nay | qua | gần | về | mà
    đối | không | có | tọa | bố | tùy | khá | nằm | kéo | giúp | gồm | nối | đi | phục | cách | dài | rộng | sâu
    nặng | mới | vẫn | cũng | đang | vừa | sang | kể | tính | năm | ngày | tháng | quý | sáng | chiều | tối
  `)}$`,
  'iu',
);
const BEFORE_END = /\s(?:trong|tại|ở|so|cho|để|vào|do|theo|nhằm|từ|đến|tới|là|với|được|đã|sẽ|đang|cập)\s/iu;
/** Where, when and which way, which is not what is counted. */
const SETTING =
  /^(?:(?:hiện|giảm|tăng|gồm|trong|vượt|chiếm|thêm|trên địa bàn|trong số|tại đây|trước đó|(?:hằng|hàng|mỗi) (?:năm|tháng|ngày))(?:\s\p{L}+)?|do đó|vì vậy|tuy nhiên|đến nay|hiện nay|đồng thời|ngoài ra|đã có|theo đó|bên cạnh đó|đặc biệt|cụ thể)$/iu;
/** To whom a figure goes: "8 năm tù đối với …". */
const TOWARDS = /^\s*(?:đối với|đối|cho)\s+(?=\p{Lu})/u;
/** What may stand between two figures of one list. */
const LISTED = /^[^.;:()\d]{0,24}(?:,|\s(?:và|đến|tới|lên|hoặc)|[-–])\s*(?:hơn|gần|khoảng|trên|dưới)?\s*$/iu;

/** The text with brackets that do not hold the figure blanked, so that phrases run across them. */
function withoutBrackets(text: string, at: Range): string {
  return text.replace(BRACKETS, (group, index: number) =>
    index < at.start && at.start < index + group.length ? group : ' '.repeat(group.length),
  );
}

/** Words behind which a phrase can begin, so that none begins in the middle of a compound. */
const PHRASE_BEFORE = /^(?:đã|được|có|với|cho|về|tại|các|những|để|là|khi|cũng|sẽ|đang|vẫn|gồm|do|vào)$/u;
/** What a phrase can do without at its beginning. */
const LEADING = /^(?:với|có|là|từ|cũng|của|cùng)$/iu;
/** Least words of a phrase that begins later than it could. */
const LEAST = 3;

/** Where a phrase that had to be cut begins best, `cut` or later. */
function phraseStart(words: readonly RegExpExecArray[], cut: number): number {
  for (let at = words.length - LEAST; at > cut; at--) {
    if (PHRASE_BEFORE.test(words[at - 1]?.[0].toLowerCase() ?? '') && at - cut <= LONGEST_SKIP) return at;
  }
  return cut;
}

/** Last words of `text[from, to)`, links left out, at most nine. */
function lastWords(text: string, from: number, to: number): Range | null {
  let piece = text.slice(from, to);
  for (let link = LINKS.exec(piece); link; link = LINKS.exec(piece)) piece = piece.slice(0, link.index);
  piece = piece.trimEnd();
  const opener = OPENERS.exec(piece)?.[0].length ?? 0;
  const words = [...piece.slice(opener).matchAll(/\S+/gu)];
  let cut = Math.max(0, words.length - WORDS);
  const begins = (at: number, letter: RegExp) => letter.test(words[at]?.[0] ?? '');
  // Not in the middle of a name: "Công | ty", "Hà | Tĩnh".
  while (cut > 0 && begins(cut - 1, /^\p{Lu}[^,]*$/u) && begins(cut, /^\p{L}/u)) cut--;
  if (cut > 0) cut = phraseStart(words, cut);
  else if (words.length > 2 && LEADING.test(words[0]?.[0] ?? '')) cut = 1;
  const first = words[cut];
  if (!first) return null;
  const range = { start: from + opener + first.index, end: from + piece.length };
  return /\p{L}{2}/u.test(text.slice(range.start, range.end)) ? range : null;
}

/** First words of `text[from, to)` up to a break or the next part of the sentence. */
function firstWords(text: string, at: number, to: number): Range | null {
  BREAK.lastIndex = at;
  const stop = BREAK.exec(text);
  const from = at + (TOWARDS.exec(text.slice(at, to))?.[0].length ?? 0);
  let piece = text.slice(from, Math.max(from, Math.min(to, stop?.index ?? to)));
  piece = piece.slice(0, BEFORE_END.exec(piece)?.index ?? piece.length);
  const words = [...piece.matchAll(/\S+/gu)].slice(0, WORDS);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || !/\p{L}{2}/u.test(piece) || /^['"“‘]/u.test(first[0]) || NO_ATTRIBUTE.test(first[0]))
    return null;
  return { start: from + first.index, end: from + last.index + last[0].length };
}

/** The starts of the clause that holds `at` and of the two before it, the nearest first. */
function clauses(text: string, from: number, at: number): Range[] {
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

const words = (text: string, range: Range): number => text.slice(range.start, range.end).split(/\s+/u).length;

/**
 * What a figure or date at `at` is about, as a range of its sentence; `null` where it stands alone. In this order:
 * of a measure (`measure`) what it is an amount of ("127 gram ma túy"); what the figure before it in a list measures;
 * the words before it in its clause; the words behind it; the clause before.
 */
export function measuredBy(
  text: string,
  sentence: Range,
  at: Range,
  measure = false,
  previous: Measured | null = null,
): Range | null {
  const plain = withoutBrackets(text, at);
  const [own, ...earlier] = clauses(plain, sentence.start, at.start);
  const said = own ? lastWords(plain, own.start, own.end) : null;
  const before = said && SETTING.test(plain.slice(said.start, said.end)) ? null : said;
  const long = before !== null && words(plain, before) > 1;
  const behind = firstWords(plain, at.end, sentence.end);
  if (measure && behind) return behind;
  const listed = previous !== null && previous.end > sentence.start && LISTED.test(plain.slice(previous.end, at.start));
  if (listed && previous.of && (!long || (before?.start ?? 0) < previous.end)) return previous.of;
  if (long) return before;
  const inBrackets = plain[(own?.start ?? 0) - 1] === '(';
  if (!inBrackets && (behind ?? before)) return behind ?? before;
  for (const clause of earlier.slice(0, 2)) {
    const phrase = lastWords(plain, clause.start, clause.end);
    if (phrase) return phrase;
  }
  return behind ?? before;
}
