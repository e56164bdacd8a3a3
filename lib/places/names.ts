import { tokenize } from '@/lib/text/tokens';

/** Type words of units; compiled files hold their positions in this list, so it only grows at its end. */
export const UNIT_TYPES = [
  'tỉnh',
  'thành phố',
  'quận',
  'huyện',
  'thị xã',
  'phường',
  'xã',
  'thị trấn',
  'đặc khu',
] as const;

export type UnitType = (typeof UNIT_TYPES)[number];

/** Abbreviations of type words, folded. Each may be followed by a full stop. */
export const TYPE_ABBREVIATIONS: ReadonlyMap<string, UnitType> = new Map([
  ['tp', 'thành phố'],
  ['q', 'quận'],
  ['h', 'huyện'],
  ['tx', 'thị xã'],
  ['p', 'phường'],
  ['x', 'xã'],
  ['tt', 'thị trấn'],
]);

const ABBREVIATION_OF = new Map([...TYPE_ABBREVIATIONS].map(([short, type]) => [type, short]));
/** The syllable that the press writes in four ways: Đắk Lắk, Đăk Glong, Đak Pơ, Dak Lak. */
const DAK = /(?<![A-Za-zÀ-ӿẠ-ỹ])[ĐD][ắăa]k(?![A-Za-zÀ-ӿẠ-ỹ])/gu;
/** One-syllable names that are words of no other meaning, so that they need no type word before them. */
const DISTINCT = new Set(['Pleiku']);

/** Forms of one name that differ by more than folding takes away. */
function spellings(name: string): string[] {
  const found = new Set([name]);
  if (name.search(DAK) >= 0) for (const form of ['Đắk', 'Đăk', 'Đak', 'Dak']) found.add(name.replace(DAK, form));
  for (const spelling of [...found]) {
    if (spelling.includes("'")) found.add(spelling.replaceAll("'", ''));
    if (spelling.includes('-')) found.add(spelling.replace(/\s*-\s*/gu, ' '));
  }
  return [...found];
}

/** The token sequences of a form that stands for itself, such as "TPHCM". */
export function aliasPhrases(alias: string): string[][] {
  return spellings(alias).map((spelling) => tokenize(spelling).map((token) => token.key));
}

/**
 * The token sequences by which a unit is found. A name of one syllable or a number is no name without its type word
 * ("xã Thanh", "P.5"), so there the type word belongs to the phrase.
 */
export function phrasesOf(name: string, type: UnitType): string[][] {
  const phrases: string[][] = [];
  for (const spelling of spellings(name)) {
    const tokens = tokenize(spelling).map((token) => token.key);
    if (tokens.length > 1 || DISTINCT.has(spelling)) {
      phrases.push(tokens);
      continue;
    }
    const words = tokenize(type).map((token) => token.key);
    phrases.push([...words, ...tokens]);
    const short = ABBREVIATION_OF.get(type);
    if (!short) continue;
    phrases.push([short, '.', ...tokens], [short, ...tokens]);
    if (/^\d+$/u.test(spelling)) phrases.push([short + spelling]);
  }
  return phrases;
}
