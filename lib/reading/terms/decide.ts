import type { Form } from '@/lib/glossary/form';
import type { Match } from '@/lib/text/automaton';
import { foldKey } from '@/lib/text/fold';
import type { Token } from '@/lib/text/tokens';

/** Tokens to either side that count as neighbours. */
const WINDOW = 25;

/**
 * Chooses among forms that read alike by the words around them. Where the neighbours do not decide, all stay and the
 * reading is open. Of one entry at most one form remains.
 */
export function decide(forms: readonly Form[], tokens: readonly Token[], match: Match): Form[] {
  const distinct = forms.filter((form, i) => forms.findIndex((other) => other.entry === form.entry) === i);
  if (distinct.length < 2) return distinct;
  const around = tokens.slice(Math.max(0, match.from - WINDOW), match.to + WINDOW).map((token) => token.key);
  const context = ` ${around.join(' ')} `;
  const votes = distinct.map((form) => form.near.filter((word) => context.includes(` ${foldKey(word)} `)).length);
  const most = Math.max(...votes);
  return most === 0 ? distinct : distinct.filter((_, i) => votes[i] === most);
}
