/** Tones in the order of dictionaries: none, huyền, hỏi, ngã, sắc, nặng. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const TONE = new RegExp(`[${TONES.join('')}]`, 'gu');
/** Letters that follow another in the alphabet and that Unicode has elsewhere. */
const FOLLOWING: Readonly<Record<string, string>> = {
  ă: 'a\ue000',
  â: 'a\ue001',
  đ: 'd\ue000',
  ê: 'e\ue000',
  ô: 'o\ue000',
  ơ: 'o\ue001',
  ư: 'u\ue000',
};
/** Below all that a text has. */
const END = '\u0000';
/** Digits of the longest number whose length can be told. */
const LONGEST = 48;

/**
 * A folded text (see `foldKey`) as a key whose plain order, that of databases, is the dictionary's: the Vietnamese alphabet
 * first, tones where that decides nothing, numbers by what they count. Equal keys are equal texts.
 */
export function sortKey(folded: string): string {
  const letters = folded
    .replace(TONE, '')
    .replace(/[ăâđêôơư]/gu, (letter) => FOLLOWING[letter] ?? letter)
    .replace(/\d+/gu, byValue);
  const tones = (folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(toneOf).join('');
  return `${letters}${END}${tones}${zerosOf(folded)}`;
}

/** A number after its length: "9" is 19 and "10" 210. */
function byValue(digits: string): string {
  const value = digits.replace(/^0+(?=\d)/u, '');
  return String.fromCharCode(48 + Math.min(value.length, LONGEST)) + value;
}

const toneOf = (word: string) => [...word.matchAll(TONE)].map(([tone]) => TONES.indexOf(tone)).join('') || '0';

/** What numbers begin with and do not count, so that "07" is not "7". */
function zerosOf(folded: string): string {
  const zeros = [...folded.matchAll(/\d+/gu)].map(([digits]) => (/^0+(?=\d)/u.exec(digits)?.[0] ?? '').length);
  return zeros.some(Boolean) ? END + zeros.join() : '';
}
