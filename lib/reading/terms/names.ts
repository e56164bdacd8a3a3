import type { Form } from '@/lib/glossary/form';
import type { Span } from '@/lib/model/span';
import type { Match } from '@/lib/text/automaton';
import { foldKey } from '@/lib/text/fold';
import type { Token } from '@/lib/text/tokens';

const CAPITALISED = /^\p{Lu}\p{Ll}/u;
/** "at": before a place it belongs to the place ("mảnh đất ở xã Tân Dĩnh" says nothing of housing land). */
const AT = foldKey('ở');
const UNITS = new Set(
  ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'thôn', 'bản', 'làng', 'ấp'].map(
    foldKey,
  ),
);
const DEPUTY = foldKey('phó');
const HEAD = foldKey('trưởng');
const OFFICES = new Set(
  ['bí thư', 'chánh án', 'chánh văn', 'chỉ huy', 'chủ nhiệm', 'chủ tịch', 'giám đốc', 'thủ tướng', 'tổng biên'].map(
    foldKey,
  ),
);
/** Words that a proper name has at least and at most, beyond known places: "Ma Lù Thàng", "Nghi Sơn". */
const NAME = { min: 2, max: 6 };

/**
 * Where the name ends that a term takes ("UBND tỉnh" + "Lai Châu"): the end of the place that follows `end` or holds
 * it, or of any proper name where the term takes such. `null` where there is none.
 */
export function nameBehind(
  text: string,
  tokens: readonly Token[],
  match: Match,
  forms: readonly Form[],
  places: readonly Span[],
): number | null {
  const end = tokens[match.to - 1]?.end ?? 0;
  const next = /^\s/u.test(text.slice(end)) ? (tokens[match.to]?.start ?? end) : end;
  const place = places.find(({ start, end: last }) => (start < end && end < last) || (start === next && next > end));
  if (place && (place.start < end || forms.some((form) => form.takes !== 'nothing'))) return place.end;
  if (!forms.some((form) => form.takes === 'name')) return null;
  let to = match.to;
  while (to < match.to + NAME.max && isNameWord(text, tokens[to - 1], tokens[to])) to++;
  return to - match.to < NAME.min ? null : (tokens[to - 1]?.end ?? null);
}

/** Whether the last word of a match only leads to the place behind it, known or told by its capitals. */
export function isPreposition(text: string, tokens: readonly Token[], match: Match, places: readonly Span[]): boolean {
  if (tokens[match.to - 1]?.key !== AT) return false;
  const [next, second, third] = tokens.slice(match.to, match.to + 3);
  if (!next) return false;
  const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(text.slice(token.start));
  if (isCapital(next) || places.some((place) => place.start === next.start)) return true;
  return UNITS.has(next.key) ? isCapital(second) : UNITS.has(`${next.key} ${second?.key}`) && isCapital(third);
}

/**
 * Whether a match is the office of somebody's superior: "Phó | Chủ tịch HĐND". Where the glossary has no entry for the
 * deputy, the chair's would be a wrong answer; the body within is found instead.
 */
export function isDeputyOf(tokens: readonly Token[], { from, to }: Match): boolean {
  if (tokens[from - 1]?.key !== DEPUTY) return false;
  const keys = tokens.slice(from, to).map((token) => token.key);
  return OFFICES.has(keys.slice(0, 2).join(' ')) || keys.includes(HEAD);
}

/** Whether a word is capitalised and only a space parts it from the one before. */
function isNameWord(text: string, before: Token | undefined, word: Token | undefined): boolean {
  if (!before || !word) return false;
  return /^[ \u00a0]$/u.test(text.slice(before.end, word.start)) && /^\p{Lu}/u.test(text.slice(word.start));
}

/**
 * Whether a match is no term but part of a proper name: it lies inside a place ("Hòa Bình", "Thống Nhất") or begins
 * there, or it is a common phrase of which every word is capitalised (a ship, a street, a company).
 */
export function inName(
  text: string,
  tokens: readonly Token[],
  match: Match,
  forms: readonly Form[],
  places: readonly Span[],
): boolean {
  const start = tokens[match.from]?.start ?? 0;
  const end = tokens[match.to - 1]?.end ?? 0;
  const within = (place: Span) => place.start <= start && end <= place.end;
  const cuts = (place: Span) => place.start < start && start < place.end;
  if (places.some((place) => within(place) || cuts(place))) return true;
  const words = tokens.slice(match.from, match.to).filter((token) => token.word);
  if (words.length < 2 || forms.some((form) => /\p{Lu}/u.test(form.text))) return false;
  return words.every((word) => CAPITALISED.test(text.slice(word.start, word.end)));
}
