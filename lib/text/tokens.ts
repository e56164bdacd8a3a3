import { INVISIBLE, isInvisible, isSpace } from './characters';
import { foldSyllable } from './syllable';

/** A syllable (a run of letters and digits) or one sign of punctuation; `start` and `end` are UTF-16 offsets. */
export interface Token {
  /** Folded syllable; of punctuation the sign itself, all dashes `-`, all double quotes `"`. */
  key: string;
  start: number;
  end: number;
  word: boolean;
}

/** A run of letters, marks and digits, with invisible characters inside it. */
const WORD = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${INVISIBLE}]*`, 'uy');

const SPACE = 32;
const DASH = /[\u002d\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u;
const DOUBLE_QUOTE = /["\u201c-\u201f\u00ab\u00bb\u301d\u301e\uff02]/u;
const SINGLE_QUOTE = /['\u2018-\u201b\u02bc\u2032]/u;

function foldSign(sign: string): string {
  if (DASH.test(sign)) return '-';
  if (DOUBLE_QUOTE.test(sign)) return '"';
  return SINGLE_QUOTE.test(sign) ? "'" : sign;
}

/**
 * Cuts text into syllables and signs; white space and stray invisible characters belong to none. Line feeds and tabs,
 * which part items, rows and cells, are signs, so that no match runs across them.
 *
 * @param most how many are wanted
 */
export function tokenize(text: string, most = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length && tokens.length < most; ) {
    if (text.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word) {
      tokens.push({ key: foldSyllable(word), start: at, end: at + word.length, word: true });
      at += word.length;
      continue;
    }
    const unit = text.charCodeAt(at);
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const end = at + sign.length;
    if (sign === '\n' || sign === '\t' || !(isSpace(unit) || isInvisible(unit))) {
      tokens.push({ key: foldSign(sign), start: at, end, word: false });
    }
    at = end;
  }
  return tokens;
}

/** The folded syllables of a text, without signs. */
export function syllables(text: string): string[] {
  return tokenize(text)
    .filter((token) => token.word)
    .map((token) => token.key);
}
