import { ALPHANUMERICS, SMALL_LETTERS } from '@/lib/text/patterns';

/** Cheap tests of texts: expressions with Unicode classes or ignored case take too long to compile. */

/** Letters and digits of living scripts; neither punctuation and spaces nor halves of emoji. */
const WORD_UNITS = String.raw`\dA-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u2c00-\u2fff\u3040-\ud7ff\ue000-\uffff`;
const WORD_UNIT = new RegExp(`[${WORD_UNITS}]`);
const SIGNS = new RegExp(`[^${WORD_UNITS}]+`, 'g');

/** The first letter of a text stands within this many characters. */
const INITIAL = 40;

const lower = (text: string) => text.normalize('NFC').toLowerCase();

/** A key to compare texts by: letters and digits in lower case, without quotes, dashes and spaces. */
export const wordsKey = (text: string) => lower(text).replace(SIGNS, '');

/** The first character of a text's `wordsKey`; `''` where the text begins with punctuation alone. */
export const keyInitial = (text: string) => WORD_UNIT.exec(lower(text.slice(0, INITIAL)))?.[0] ?? '';

/** Whether two texts are the same, or one is the other cut short. */
export function sameText(a: string, b: string): boolean {
  if (keyInitial(a) !== keyInitial(b)) return false;
  const [shorter = '', longer = ''] = [wordsKey(a), wordsKey(b)].sort((x, y) => x.length - y.length);
  return (
    shorter === longer || (shorter.length >= 30 && shorter.length > longer.length * 0.35 && longer.startsWith(shorter))
  );
}

export const hasWords = (text: string) => WORD_UNIT.test(text);

export const hasLetters = (text: string) => text.toLowerCase() !== text.toUpperCase();

/** The text without punctuation and spaces at both ends. */
export function withoutOuterSigns(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && !hasWords(text[from] ?? '')) from++;
  while (to > from && !hasWords(text[to - 1] ?? '')) to--;
  return text.slice(from, to);
}

export const isCapital = (character: string | undefined) =>
  character !== undefined && character.toLowerCase() !== character;

const SMALL_WORD = new RegExp(`(?<![${ALPHANUMERICS}])[${SMALL_LETTERS}]`);
/** Whether a word of a text begins with a small letter, as hardly any does in the names of people and outlets. */
export const hasSmallWord = (text: string) => SMALL_WORD.test(text);

export const endsSentence = (text: string) => /[.!?…]["”’)]?$/.test(text);

/** A line of this length at most, in characters, may be a label, a button or a section's name. */
export const LABEL = 30;

/** Whether a text is a whole sentence; shorter ones may be the page's own, or label something. */
export const isSentence = (text: string) => text.length >= LABEL && endsSentence(text);

/** Whether a text ends with punctuation, as sentences and their parts do; names, labels and headlines do not. */
export const endsPunctuated = (text: string) => /[.!?…:;,]["”’)\]]*$/.test(text);

/** A block of this length, in characters, holds a sentence, and is no label. */
export const PROSE = 45;

/** With so much prose, in characters, a story has begun: comments and other stories stand behind that. */
export const BEGUN = 120;

/** A part with more prose, in characters, tells a story: a caption, a credit, a teaser, a box has less. */
export const STORY = 300;

/** A line that only names people or an outlet is at most this long, in characters. */
export const NAMES = 60;

/** A line of this length is prose, in characters: a shorter one may head a part, name a source, belong to a comment. */
export const FULL_LINE = 80;

/** Longer lines, in characters, belong to the text, whatever they begin with. */
export const SHORT = 130;

/** The length of all texts together, in characters. */
export const lengthOf = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);

export const holdsAny = (text: string, phrases: readonly string[]) => phrases.some((phrase) => text.includes(phrase));

export const beginsAny = (text: string, phrases: readonly string[]) =>
  phrases.some((phrase) => text.startsWith(phrase));

/** The phrases of a comma-separated list. */
export const listed = (list: string): string[] => list.split(',').map((phrase) => phrase.trim());

/** The phrases of a comma-separated list, each with a space behind it, so that more must follow. */
export const beginnings = (list: string): string[] => listed(list).map((phrase) => `${phrase} `);

/** The words of a space-separated list, as a set. */
export const words = (list: string): Set<string> => new Set(list.split(' '));

/** The phrases of a comma-separated list, as a set. */
export const phrases = (list: string): Set<string> => new Set(listed(list));
