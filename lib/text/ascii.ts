import { bareSyllable } from './syllable';

/**
 * The words of a text in bare small letters and digits, for names of files and keys. Spelled as printed: folding, which is
 * for finding, would make "lý" into "li".
 */
export function asciiWords(text: string): string[] {
  return bareSyllable(text.toLowerCase()).match(/[a-z0-9]+/gu) ?? [];
}
