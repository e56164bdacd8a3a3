/**
 * Ways of looking at text that cost next to nothing on a first call: expressions with Unicode classes and ignored case
 * take longer to compile than a whole page takes to read.
 */

/** Whether a code unit is a letter or digit of any living script; signs, spaces and halves of emoji are not. */
function isWordUnit(code: number): boolean {
  if (code < 128) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code > 0xd7ff && code < 0xe000) return false;
  return code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x303f);
}

/** A first letter stands within so many characters. */
const INITIAL = 40;

/** Letters and digits alone, in lower case: texts that differ only in quotes, dashes or spaces are equal. */
export function wordsKey(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  let key = '';
  let from = -1;
  for (let i = 0; i <= lower.length; i++) {
    if (i < lower.length && isWordUnit(lower.charCodeAt(i))) {
      if (from < 0) from = i;
    } else if (from >= 0) {
      key += lower.slice(from, i);
      from = -1;
    }
  }
  return key;
}

/** A text's first letter or digit, as its key has it; `''` where it begins with signs alone. */
export function keyInitial(text: string): string {
  const lower = text.slice(0, INITIAL).normalize('NFC').toLowerCase();
  for (let i = 0; i < lower.length; i++) if (isWordUnit(lower.charCodeAt(i))) return lower[i] ?? '';
  return '';
}

/** Whether a text holds any letter or digit. */
export function hasWords(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isWordUnit(text.charCodeAt(i))) return true;
  return false;
}

/** Whether a text holds any letter. */
export function hasLetters(text: string): boolean {
  for (const character of text) if (character.toLowerCase() !== character.toUpperCase()) return true;
  return false;
}

/** The text without signs and spaces at both ends. */
export function withoutOuterSigns(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && !isWordUnit(text.charCodeAt(from))) from++;
  while (to > from && !isWordUnit(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

/** Whether a character is a capital letter. */
export const isCapital = (character: string | undefined) =>
  character !== undefined && character.toLowerCase() !== character;

/** Whether a text ends as a whole sentence does. */
export const endsSentence = (text: string) => /[.!?…]["”’)]?$/.test(text);

/** Whether a text ends with what parts sentences and their parts: names, labels and headlines do not. */
export const endsStopped = (text: string) => /[.!?…:;,]["”’)\]]*$/.test(text);

/** How long texts are together, in characters. */
export const lengthOf = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);

/** Whether the text holds one of the phrases. */
export const holdsAny = (text: string, phrases: readonly string[]) => phrases.some((phrase) => text.includes(phrase));

/** Whether the text begins with one of the phrases. */
export const beginsAny = (text: string, phrases: readonly string[]) =>
  phrases.some((phrase) => text.startsWith(phrase));

/** The phrases between commas. */
export const listed = (list: string): string[] => list.split(',').map((phrase) => phrase.trim());

/** The phrases between commas, each with the space behind which more must follow. */
export const beginnings = (list: string): string[] => listed(list).map((phrase) => `${phrase} `);

/** A set of the phrases between commas. */
export const phrases = (list: string): Set<string> => new Set(listed(list));
