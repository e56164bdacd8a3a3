import { lengthOf } from './text';

/** Letters that hardly any language but Vietnamese uses. */
const OWN_LETTERS = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/g;
const NO_LETTERS = /[\0-@\u2001-\u20ff]/g;
/** The least share of such letters: Vietnamese prose has 15 to 25 %, other languages next to none. */
const SHARE = 0.06;
/** So much text is enough to recognize its language, in characters. */
export const SAMPLE = 1500;

/** Letters that languages of the Central Highlands have beside those of Vietnamese. */
const HIGHLAND_LETTERS = /[ƀčñĕĭŏŭ]|[^aă]\u0306/i;
/** Marks of two tones, which these languages lack; Vietnamese prose has such a letter in every twentieth or so. */
const TONES = /[\u0309\u0323]/g;
const TONES_SHARE = 0.015;
/** A shorter Vietnamese text may lack these tones, and name somebody in foreign letters. */
const FEWEST_LETTERS = 100;

const isHighland = (sample: string, letters: number) =>
  letters >= FEWEST_LETTERS &&
  HIGHLAND_LETTERS.test(sample) &&
  (sample.normalize('NFD').match(TONES)?.length ?? 0) < letters * TONES_SHARE;

/** Words that English prose cannot do without; Vietnamese has none of them. */
const ENGLISH = [' the ', ' of ', ' and '];
/** So many of them in 100 characters are English: it names places of Vietnam in Vietnamese letters. */
const ENGLISH_SHARE = 1;

function isEnglish(sample: string): boolean {
  const found = ENGLISH.reduce((sum, word) => sum + sample.split(word).length - 1, 0);
  return found > 2 && found * 100 > sample.length * ENGLISH_SHARE;
}

/** Whether a text is Vietnamese, judged by its letters. */
export function isVietnamese(text: string): boolean {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  if (isEnglish(sample)) return false;
  const letters = sample.replace(NO_LETTERS, '').length;
  return letters > 0 && !isHighland(sample, letters) && (sample.match(OWN_LETTERS)?.length ?? 0) >= letters * SHARE;
}

/** The least share of a story's own words, where it quotes at length in another language. */
const OWN_WORDS = 0.35;

/** Whether a story is Vietnamese, as a whole or without the texts in it that are not. */
export function isVietnameseStory(texts: readonly string[]): boolean {
  if (isVietnamese(texts.join(' '))) return true;
  const own = texts.filter(isVietnamese);
  return lengthOf(own) >= lengthOf(texts) * OWN_WORDS && isVietnamese(own.join(' '));
}
