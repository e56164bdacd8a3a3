const MARKS = /["“”«»]/gu;
const CLOSING: Record<string, string> = { '“': '”', '«': '»' };
/** With the characters around it, a mark that opens: `"` and `”` stand at both ends. */
const OPENS = /[“«]|(?:^|[\s(:])["”][A-Za-zÀ-ỹ\d]/;

/** The mark with which the quotation began that stands open behind a text, `before` if the text has none; else empty. */
export function openQuote(text: string, before = ''): string {
  const last = [...text.matchAll(MARKS)].at(-1);
  if (!last) return before;
  return OPENS.test(text.slice(Math.max(0, last.index - 1), last.index + 2)) ? last[0] : '';
}

/** What closes a quotation that a mark began. */
export function closingQuote(mark: string): string {
  return CLOSING[mark] ?? mark;
}
