import { visible } from './characters';

/** Combining grave, acute, tilde, hook above and dot below: the five written tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const DOT_BELOW = '\u0323';
/** Icelandic and African letters that fonts draw like đ and old keyboards typed for it. */
const D_WITH_STROKE = /[ðɖ]/gu;
/** A syllable whose only vowel is a final y after a consonant (or none): kỹ/kĩ, quý/quí, y/i. */
const LONE_Y = /^(?:[bcdđghklmnprstvx]{1,3}|qu)?y(?=[\u0300\u0301\u0303\u0309\u0323]?$)/u;

const cache = new Map<string, string>();
const CACHE_LIMIT = 20_000;

/**
 * The form of a word under which all its spellings are equal: lower case, NFC, without invisible characters, the tone
 * mark moved behind the letters (hoà = hòa), a lone final y as i (kỹ = kĩ), Ð and Ɖ as đ. Idempotent.
 */
export function foldSyllable(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, folded);
  return folded;
}

function fold(word: string): string {
  const letters = visible(word).toLowerCase().normalize('NFD');
  // Canonical order (dot below first), or folding the result again would reorder several tones.
  const tones = (letters.match(TONES) ?? []).sort((a, b) => Number(b === DOT_BELOW) - Number(a === DOT_BELOW)).join('');
  const base = letters.replace(TONES, '').normalize('NFC').replace(D_WITH_STROKE, 'đ');
  return (base + tones).replace(LONE_Y, (start) => `${start.slice(0, -1)}i`);
}

/** A folded syllable without tone and vowel marks, đ as d: what an unaccented query is compared with. */
export function bareSyllable(folded: string): string {
  return folded
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/gu, 'd');
}

const LETTERS = /^(?:[bcdghklmnprstvx]|[cgknpt]h|gi|ngh?|qu|tr)?[aeiouy]{1,3}(?:[cmnpt]|ch|n[gh])?$/u;

/** Whether lower-case letters without marks are put together as those of a Vietnamese syllable are. */
export function isSyllable(bare: string): boolean {
  return LETTERS.test(bare);
}

/** Whether a word carries no Vietnamese mark at all, so that a query of it may stand for every accented form. */
export function isBare(word: string): boolean {
  const folded = foldSyllable(word);
  return bareSyllable(folded) === folded;
}
