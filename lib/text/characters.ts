/** Characters that pages scatter inside words and that nobody sees: soft hyphen, zero-width spaces and joiners, BOM. */
const INVISIBLE = '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';

const INVISIBLES = new RegExp(`[${INVISIBLE}]+`, 'gu');
const HAS_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'u');

/** A run of letters, marks and digits, with invisible characters inside it. */
export const WORD = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${INVISIBLE}]*`, 'uy');

/** Text without invisible characters. */
export function visible(text: string): string {
  return HAS_INVISIBLE.test(text) ? text.replace(INVISIBLES, '') : text;
}

export function isInvisible(character: string): boolean {
  return HAS_INVISIBLE.test(character);
}

/** White space in the sense of people: also the no-break, figure and ideographic kinds and U+2028. */
export function isSpace(character: string): boolean {
  return /\s/u.test(character);
}

/** NFC, without invisible characters, every run of white space one space, trimmed: how extracted text is kept. */
export function tidy(text: string): string {
  return visible(text).normalize('NFC').replace(/\s+/gu, ' ').trim();
}
