/** Cheap ways to look at text: classes of Unicode and ignored case take longer to compile than a page to read. */

/** Letters and digits of any living script; signs, spaces and halves of emoji are none. */
const WORD_UNITS = String.raw`\dA-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u2c00-\u2fff\u3040-\ud7ff\ue000-\uffff`;
const WORD_UNIT = new RegExp(`[${WORD_UNITS}]`);
const SIGNS = new RegExp(`[^${WORD_UNITS}]+`, 'g');

/** A first letter stands within so many characters. */
const INITIAL = 40;

const lower = (text: string) => text.normalize('NFC').toLowerCase();

/** Letters and digits alone, in lower case: texts that differ only in quotes, dashes or spaces are equal. */
export const wordsKey = (text: string) => lower(text).replace(SIGNS, '');

/** A text's first letter or digit, as its key has it; `''` where it begins with signs alone. */
export const keyInitial = (text: string) => WORD_UNIT.exec(lower(text.slice(0, INITIAL)))?.[0] ?? '';

/** Whether both texts are the same, or one is the other cut short. */
export function sameText(a: string, b: string): boolean {
  if (keyInitial(a) !== keyInitial(b)) return false;
  const [shorter = '', longer = ''] = [wordsKey(a), wordsKey(b)].sort((x, y) => x.length - y.length);
  return (
    shorter === longer || (shorter.length >= 30 && shorter.length > longer.length * 0.35 && longer.startsWith(shorter))
  );
}

/** Whether a text holds any letter or digit. */
export const hasWords = (text: string) => WORD_UNIT.test(text);

export const hasLetters = (text: string) => text.toLowerCase() !== text.toUpperCase();

/** The text without signs and spaces at both ends. */
export function withoutOuterSigns(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && !hasWords(text[from] ?? '')) from++;
  while (to > from && !hasWords(text[to - 1] ?? '')) to--;
  return text.slice(from, to);
}

export const isCapital = (character: string | undefined) =>
  character !== undefined && character.toLowerCase() !== character;

/** Whether a text ends as a whole sentence does. */
export const endsSentence = (text: string) => /[.!?…]["”’)]?$/.test(text);

/** A line of this length at most, in characters, may be a label, a button or a section's name. */
export const LABEL = 30;

/** Whether a text is a whole sentence; shorter ones may be the page's own, or label something. */
export const isSentence = (text: string) => text.length >= LABEL && endsSentence(text);

/** Whether a text ends with what parts sentences and their parts: names, labels and headlines do not. */
export const endsStopped = (text: string) => /[.!?…:;,]["”’)\]]*$/.test(text);

/** A block of this length, in characters, holds a sentence, and is no label. */
export const PROSE = 45;

/** A line that only names people or an outlet is at most this long, in characters. */
export const NAMES = 60;

/** Longer lines, in characters, belong to the text, whatever they begin with. */
export const SHORT = 130;

/** How long texts are together, in characters. */
export const lengthOf = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);

export const holdsAny = (text: string, phrases: readonly string[]) => phrases.some((phrase) => text.includes(phrase));

export const beginsAny = (text: string, phrases: readonly string[]) =>
  phrases.some((phrase) => text.startsWith(phrase));

/** The phrases between commas. */
export const listed = (list: string): string[] => list.split(',').map((phrase) => phrase.trim());

/** The phrases between commas, each with the space behind which more must follow. */
export const beginnings = (list: string): string[] => listed(list).map((phrase) => `${phrase} `);

/** A set of the words between spaces. */
export const words = (list: string): Set<string> => new Set(list.split(' '));

/** A set of the phrases between commas. */
export const phrases = (list: string): Set<string> => new Set(listed(list));
