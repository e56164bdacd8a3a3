/** A sentence: a trimmed range of UTF-16 offsets. */
export interface SentenceRange {
  start: number;
  end: number;
}

/** Breaks between lines, rows and cells always end a sentence. */
const HARD_BREAK = /[\n\t\u2028\u2029]/u;
/** All end signs in a row with the closing quotes and brackets behind them, followed by space or the end. */
const END = /(?<![.!?…])(?:[.!?…]+)(?:["”’»)\]]+)?(?=\s|$)/gu;
/** What a new sentence may begin with, behind opening quotes, brackets, dashes. */
const OPENING = /^\s+["“‘«([–—\-+*•]*\s*[\p{Lu}\p{N}]/u;

/** Abbreviations that are written with a full stop before a name or number, or before another; compared in lower case. */
const ABBREVIATIONS = new Set(
  (
    'tp tx tt q p h x đ ts ths gs pgs tskh bs ds ks kts cn bscki bsckii cki ckii nsnd nsưt ông bà mr mrs ms dr ' +
    'st no co ltd inc corp jr vs nxb tr số sđt đt tel fax email thứ'
  ).split(' '),
);

/** The word that ends right before `at`, with inner full stops ("PGS.TS"). */
function wordBefore(text: string, at: number): string {
  return /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
}

function endsSentence(text: string, lineStart: number, signAt: number, end: number): boolean {
  const rest = text.slice(end, end + 24);
  if (rest.trim() === '') return true;
  if (!OPENING.test(rest)) return false;
  if (text[signAt] !== '.' || text[signAt + 1] === '.') return true;
  const word = wordBefore(text, signAt);
  // "1. …", "a) …" at a line's head number an item.
  if (/^(?:\p{N}{1,3}|[a-zđ]|[IVX]{1,5})$/u.test(word) && text.slice(lineStart, signAt - word.length).trim() === '') {
    return false;
  }
  // An initial ("K. Miên"), or a row of them ("T.H. Nam").
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return false;
  return !word
    .toLowerCase()
    .split('.')
    .every((part) => ABBREVIATIONS.has(part));
}

/** Sentences of Vietnamese news text in order; together they cover all that is not white space. */
export function sentences(text: string): SentenceRange[] {
  const found: SentenceRange[] = [];
  const push = (from: number, to: number) => {
    const piece = text.slice(from, to);
    const start = from + (piece.length - piece.trimStart().length);
    const end = from + piece.trimEnd().length;
    if (end > start) found.push({ start, end });
  };
  for (let lineStart = 0; lineStart < text.length; ) {
    const offset = text.slice(lineStart).search(HARD_BREAK);
    const lineEnd = offset < 0 ? text.length : lineStart + offset;
    const line = text.slice(0, lineEnd);
    let from = lineStart;
    END.lastIndex = lineStart;
    for (let match = END.exec(line); match; match = END.exec(line)) {
      const end = match.index + match[0].length;
      if (endsSentence(line, from, match.index, end)) {
        push(from, end);
        from = end;
      }
    }
    push(from, lineEnd);
    lineStart = lineEnd + 1;
  }
  return found;
}
