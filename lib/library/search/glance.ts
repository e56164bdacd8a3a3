import { bareSyllable } from '@/lib/text/syllable';

/** Latin letters by the one they are without marks; i and y together, which spelling exchanges. */
let like: ReadonlyMap<string, string> | null = null;

function lettersLike(letter: string): string {
  like ??= lettersByBase();
  return like.get(letter) ?? '';
}

function lettersByBase(): Map<string, string> {
  const found = new Map([['d', 'đðɖ']]);
  // Latin-1 to Latin Extended Additional: all letters in which Vietnamese is written.
  for (let code = 0xc0; code < 0x1f00; code++) {
    const letter = String.fromCharCode(code).toLowerCase();
    const base = letter.normalize('NFD')[0] ?? '';
    if (base !== letter && /[a-z]/u.test(base)) found.set(base, (found.get(base) ?? '') + letter);
  }
  const both = `iy${found.get('i')}${found.get('y')}`;
  return found.set('i', both).set('y', both);
}

/**
 * What a word of an article must look like, whatever its marks, to be a folded syllable (with `prefix`: to begin like it).
 * A quick look over a text that saves most of them the cutting into syllables; it may say yes too often, and no only to
 * words in decomposed letters or with invisible signs inside.
 */
export function glanceOf(syllable: string, prefix: boolean): RegExp {
  const letters = [...bareSyllable(syllable)].map((letter) => {
    const others = lettersLike(letter);
    return others ? `[${letter}${others}]` : letter.replace(/\W/u, '\\$&');
  });
  const end = prefix ? '' : '(?![\\p{L}\\p{N}])';
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters.join('')}${end}`, 'iu');
}
