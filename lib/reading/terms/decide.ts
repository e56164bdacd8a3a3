import type { Form } from '@/lib/glossary/form';
import type { Match } from '@/lib/text/automaton';
import { foldKey } from '@/lib/text/fold';
import type { Token } from '@/lib/text/tokens';

/** Tokens to either side that count as neighbours. */
const WINDOW = 25;

/**
 * Chooses among forms that read alike: by the words around them, else by what the article names in full elsewhere,
 * else the one that needs no neighbour. Where nothing decides, all stay and the reading is open. A form that names its
 * neighbours has readings beyond the glossary ("QL", "DN"): alone, it stays only with one of them, or where its entry
 * is named in full. Of one entry at most one form remains.
 *
 * @param named indexes of entries that the article names in full
 */
export function decide(
  forms: readonly Form[],
  tokens: readonly Token[],
  match: Match,
  named: ReadonlySet<number>,
): Form[] {
  const distinct = forms.filter((form, i) => forms.findIndex((other) => other.entry === form.entry) === i);
  if (distinct.length < 2 && !distinct[0]?.near.length) return distinct;
  const before = tokens.slice(Math.max(0, match.from - WINDOW), match.from);
  const after = tokens.slice(match.to, match.to + WINDOW);
  const keys = (side: readonly Token[]) => side.map((token) => token.key).join(' ');
  const context = ` ${keys(before)} | ${keys(after)} `;
  const best = most(distinct, (form) => form.near.filter((word) => context.includes(` ${foldKey(word)} `)).length);
  if (best.length > 0) return best;
  const elsewhere = distinct.filter((form) => named.has(form.entry));
  if (elsewhere.length > 0) return elsewhere;
  const usual = distinct.filter((form) => form.near.length === 0);
  return usual.length > 0 || distinct.length < 2 ? usual : distinct;
}

/** The forms with the highest count, none where that is 0. */
function most(forms: readonly Form[], count: (form: Form) => number): Form[] {
  const counts = forms.map(count);
  const highest = Math.max(...counts);
  return highest === 0 ? [] : forms.filter((_, i) => counts[i] === highest);
}
