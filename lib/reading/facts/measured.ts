/** A range of a text in UTF-16 units. */
interface Range {
  start: number;
  end: number;
}

const WORDS = 9;
/** What ends the phrase that a number belongs to, seen from the number. */
const BREAK = /[.,](?!\d)|[;:()“”"!?…\n\t\u2028]|\s[-–—]\s|\s(?:và|hoặc|trong đó|nhưng|song|còn|thì|mà)\s/giu;
/** Words between a phrase and its number that say nothing of what is measured. */
const LINKS =
  /\s*(?:hơn|trên|dưới|gần|khoảng|quanh|chừng|xấp xỉ|ước|ước tính|là|đạt|lên|xuống|tới|đến|từ|với|còn|có|ở|mức|tại|số tiền|chỉ|mới|được|vào|cho|của|không quá|tối đa|tối thiểu|ít nhất|lớn hơn|nhỏ hơn|bằng|tổng cộng|thêm|giá)\s*$/iu;
const OPENERS =
  /^(?:trong đó|đồng thời|theo đó|ngoài ra|bên cạnh đó|cụ thể|hiện nay|hiện|như vậy|qua đó|do đó|đến nay)\s*/iu;

/** Last words of `text[from, to)`, at most nine, with offsets into `text`. */
function lastWords(text: string, from: number, to: number): Range | null {
  let piece = text.slice(from, to);
  for (let link = LINKS.exec(piece); link && link[0].length > 0; link = LINKS.exec(piece)) {
    piece = piece.slice(0, link.index);
  }
  piece = piece.trimEnd();
  const words = [...piece.matchAll(/\S+/gu)];
  const first = words.at(-WORDS);
  const start = words.length > WORDS ? (first?.index ?? 0) : piece.length - piece.trimStart().length;
  const opener = OPENERS.exec(piece.slice(start))?.[0].length ?? 0;
  const range = { start: from + start + opener, end: from + piece.length };
  return /\p{L}{2}/u.test(text.slice(range.start, range.end)) ? range : null;
}

/** First words of `text[from, to)` up to a break. */
function firstWords(text: string, from: number, to: number): Range | null {
  BREAK.lastIndex = from;
  const stop = BREAK.exec(text);
  const piece = text.slice(from, Math.min(to, stop?.index ?? to));
  const words = [...piece.matchAll(/\S+/gu)].slice(0, WORDS);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || !/\p{L}{2}/u.test(piece)) return null;
  return { start: from + first.index, end: from + last.index + last[0].length };
}

/**
 * What a figure or date at `[at.start, at.end)` measures: the words before it in its clause, without hedges and
 * links; where the clause begins with the figure, the words behind it. `null` where it stands alone.
 */
export function measuredBy(text: string, sentence: Range, at: Range): Range | null {
  let from = sentence.start;
  BREAK.lastIndex = sentence.start;
  for (let stop = BREAK.exec(text); stop && stop.index < at.start; stop = BREAK.exec(text)) {
    from = Math.min(stop.index + stop[0].length, at.start);
  }
  const before = lastWords(text, from, at.start);
  if (before && text.slice(before.start, before.end).split(/\s+/u).length > 1) return before;
  return firstWords(text, at.end, sentence.end) ?? before;
}
