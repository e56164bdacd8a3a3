/** Characters that pages scatter inside words and that nobody sees: soft hyphen, zero-width spaces and joiners, BOM. */
export const INVISIBLE = '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';

const INVISIBLES = new RegExp(`[${INVISIBLE}]+`, 'gu');
const HAS_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'u');

/** Text without invisible characters. */
export function visible(text: string): string {
  return HAS_INVISIBLE.test(text) ? text.replace(INVISIBLES, '') : text;
}

/** Whether a UTF-16 unit is such a character. */
export function isInvisible(unit: number): boolean {
  if (unit < 0x200b) return unit === 0xad || unit === 0x34f || unit === 0x61c || unit === 0x180e;
  return unit <= 0x200f || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x2064) || unit === 0xfeff;
}

/**
 * Whether a UTF-16 unit is white space in the sense of people: also the no-break, figure and ideographic kinds and
 * U+2028, but not the byte order mark, which nobody sees.
 */
export function isSpace(unit: number): boolean {
  if (unit < 0xa0) return unit === 32 || (unit > 8 && unit < 14);
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x1680;
  return unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000;
}

/** NFC, without invisible characters, every run of white space one space, trimmed: how extracted text is kept. */
export function tidy(text: string): string {
  return visible(text).normalize('NFC').replace(/\s+/gu, ' ').trim();
}
