import { areaEnd, cityEnd, countryEnd } from '../areas';
import { isVietnamese } from '../names';
import { lowerAt, type Word } from '../words';
import { HEADS } from './body-heads';
import { FUNCTION_WORDS } from './body-names';

/** Longest name before the word that ends it, in words. */
const CALLED = 4;
/** What foreign names of bodies end with. */
const FOREIGN = /^(?:FC|University|College|Institute|Bank|Group|Corporation|Foundation|Holdings|Airlines)$/u;

/**
 * Where a foreign name of a body ends that begins at word `at` ("Macquarie University", "Hà Nội FC"); `at` itself where
 * there is none.
 */
export function foreignEnd(words: readonly Word[], at: number): number {
  // Within a row of capitals the name has begun before: "Viet | Capital Bank".
  if (!words[at]?.capital || (words[at - 1]?.capital && !words[at - 1]?.shout && words[at - 2]?.word)) return at;
  let name = at + 1;
  while (name < at + CALLED && words[name]?.capital && !FOREIGN.test(words[name]?.text ?? '')) name++;
  if (!FOREIGN.test(words[name]?.text ?? '')) return at;
  const club = words[name]?.text === 'FC' && cityEnd(words, at) === name;
  return club || !isVietnamese(words.slice(at, at + 1)) ? name + 1 : at;
}

/** First words of bodies that may deal with anything. */
const LOOSE = /^(?:cục|chi|ban|trung|hiệp|hội|liên|văn|viện|quỹ|học)$/u;
/** Longest name of what no list knows, in words. */
const STRANGE = 10;

/**
 * Where a territory or country ends that stands behind words from `from` on that no list knows: "Hội Nuôi | ong tỉnh Lai
 * Châu"; `at`, where the body begins, where none does.
 */
export function looseEnd(words: readonly Word[], at: number, from: number): number {
  if (!LOOSE.test(lowerAt(words, at))) return at;
  for (let to = from; to < from + STRANGE; to++) {
    const area = Math.max(areaEnd(words, to), countryEnd(words, to));
    if (area > to) return to > from ? area : at;
    const word = words[to];
    const joins = (word?.lower === 'và' || word?.key === '-') && words[to + 1]?.capital && !HEADS.at(words, to + 1);
    if (joins) to++;
    else if (!word?.word || word.capital || FUNCTION_WORDS.test(word.lower)) return at;
  }
  return at;
}

/** Longest name in lower case before "Việt Nam", in words. */
const NATIONAL = 10;

/** Where "Việt Nam" ends a name in lower case: "Tổng công ty đầu tư phát triển đường cao tốc Việt Nam". */
export function nationalEnd(words: readonly Word[], from: number): number {
  let to = from;
  const inside = ({ capital, lower }: Word) =>
    (!capital || to === from) && (lower === 'đường' || !FUNCTION_WORDS.test(lower));
  for (let word = words[to]; to < from + NATIONAL && word?.word && inside(word); word = words[to]) to++;
  const national = to > from + 1 && words[to]?.lower === 'việt' && words[to + 1]?.lower === 'nam';
  return national ? to + 2 : from;
}

/** A name in quotes behind a body's first words. */
export function quotedEnd(words: readonly Word[], from: number): number {
  if (words[from]?.key !== '"' || !words[from + 1]?.capital) return from;
  const close = words.slice(from + 2, from + 8).findIndex(({ key }) => key === '"');
  return close < 0 ? from : from + close + 3;
}

/** Internet addresses that name a company: "Capital.com". */
export function shopEnd(words: readonly Word[], at: number): number {
  const [name, dot, zone] = words.slice(at, at + 3);
  const tight = dot?.key === '.' && !dot.spaced && zone !== undefined && !zone.spaced;
  return name?.capital && tight && /^(?:com|vn|net|org|gov|io)$/u.test(zone.lower) ? at + 3 : at;
}
