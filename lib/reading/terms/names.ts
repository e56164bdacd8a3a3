import type { Form } from '@/lib/glossary/form';
import type { Span } from '@/lib/model/span';
import type { Match } from '@/lib/text/automaton';
import type { Token } from '@/lib/text/tokens';

const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/**
 * Where the place ends that a body's name takes ("UBND tỉnh" + "Lai Châu"): the end of the place that follows `end`
 * or holds it, `null` where there is none.
 */
export function placeBehind(places: readonly Span[], end: number, text: string): number | null {
  const next = end + (/^\s+/u.exec(text.slice(end))?.[0].length ?? 0);
  return places.find((place) => place.start <= next && place.end > next)?.end ?? null;
}

/**
 * Whether a match is no term but part of a proper name: it lies inside a place ("Hòa Bình", "Thống Nhất"), or it is a
 * common phrase of which every word is capitalised (a ship, a street, a company).
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
  if (places.some((place) => place.start <= start && end <= place.end)) return true;
  const words = tokens.slice(match.from, match.to).filter((token) => token.word);
  if (words.length < 2 || forms.some((form) => /\p{Lu}/u.test(form.text))) return false;
  return words.every((word) => CAPITALISED.test(text.slice(word.start, word.end)));
}
