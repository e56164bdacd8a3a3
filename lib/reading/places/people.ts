import type { Block } from '@/lib/model/article';
import type { ProvinceSlug } from '@/lib/model/ids';
import type { PlaceHit } from '@/lib/model/reading';
import type { Places } from '@/lib/places';
import { CAPITALS, LETTERS } from '@/lib/text/patterns';
import { tokenize } from '@/lib/text/tokens';
import { HONORIFICS, OFFICES } from '../facts/people/offices';
import { Context } from './context';
import { isOffice } from './focus-cues';
import { COMMON_CALLINGS, MANY, PLURALS } from './vocabulary';

/** Most characters and words of a calling before a name. */
const CALLING = 40;
const CALLING_WORDS = 5;
/** Behind a place's name somebody's own may follow: "nhạc sĩ Hải Dương | Lò Páo". */
const GOES_ON = new RegExp(`^(?:[${LETTERS}]| [${CAPITALS}])`, 'u');

/** Whether a text ends with one person's rank or calling: "nhạc sĩ |", not "các nhạc sĩ |" or "Hội Nhạc sĩ |". */
function endsWithCalling(text: string): boolean {
  const tokens = tokenize(text);
  const context = new Context(text, tokens);
  for (let at = Math.max(0, tokens.length - CALLING_WORDS); at < tokens.length; at++) {
    const [office, honorific] = [OFFICES.at(tokens, at), HONORIFICS.at(tokens, at)];
    const isRank = office?.value === 'rank' && office.to === tokens.length;
    const isCalling = honorific?.value === 'vietnamese' && honorific.to === tokens.length;
    if (!(isRank || isCalling) || COMMON_CALLINGS.has(context.after(at, CALLING_WORDS))) continue;
    const isMany = (words: string) => /^\d+$/u.test(words) || PLURALS.has(words) || MANY.has(words);
    return ![1, 2].some((count) => isMany(context.before(at, count)));
  }
  return false;
}

/** Whether a text calls somebody by a name. */
function callsSomebody({ kind, text }: Block, name: string): boolean {
  // Headlines leave out that there are many: "Bác sĩ Hải Dương ra đảo".
  if (kind === 'title') return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const goesOn = GOES_ON.test(text.slice(at + name.length, at + name.length + 2));
    if (!goesOn && endsWithCalling(text.slice(Math.max(0, at - CALLING), at))) return true;
  }
  return false;
}

/** Before a name it is a place's: "ở Hải Dương". */
const WHERE = new RegExp(`(?<![${LETTERS}])(?:ở|tại|từ|khắp) $`, 'iu');

/**
 * The hits without those on people who bear a province's name: a calling stands before it, and nowhere in the story is
 * the province meant, by its type word, a part of it, an office or "ở". Nobody is called after a city; in the paper of
 * the province, one of `own`, a calling is that of its people.
 */
export function withoutPeople(
  blocks: readonly Block[],
  hits: readonly PlaceHit[],
  places: Places,
  own: readonly ProvinceSlug[],
): PlaceHit[] {
  const unitOf = ({ places: [first] }: PlaceHit) => places.unit(places.numberOf(first) ?? 0);
  const isBare = ({ span: { block, start, end } }: PlaceHit, name: string) => {
    const text = blocks[block]?.text ?? '';
    return text.slice(start, end) === name && !isOffice(text, start) && !WHERE.test(text.slice(0, start));
  };
  const people = new Set<ProvinceSlug>();
  const asked = new Set<ProvinceSlug>(own);
  for (const hit of hits) {
    const { level, type, name, province } = unitOf(hit);
    if (asked.has(province) || level !== 'province' || type !== 'tỉnh') continue;
    asked.add(province);
    const ofProvince = hits.filter((other) => unitOf(other).province === province);
    if (!ofProvince.every((other) => isBare(other, name))) continue;
    if (blocks.some((block) => callsSomebody(block, name))) people.add(province);
  }
  return people.size ? hits.filter((hit) => !people.has(unitOf(hit).province)) : [...hits];
}
