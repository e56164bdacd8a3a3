import { bareSyllable } from '@/lib/text/syllable';
import { syllables } from '@/lib/text/tokens';
import { answersTo, type Query } from './query';

/** Syllables of the longest stretch of a query that is looked up. */
const LONGEST = 12;
/** Other forms that a stretch stands for at most. */
const MOST = 8;

/** Forms that say the same ("ủy ban nhân dân", "UBND"), so that one asked for finds the other. */
export class SameForms {
  readonly #byKey = new Map<string, { form: string[]; others: string[][] }[]>();

  /** `groups`: forms that say the same. */
  constructor(groups: Iterable<readonly string[]>) {
    for (const group of groups) {
      const forms = [...new Map(group.map(syllables).map((form) => [form.join(' '), form])).values()];
      for (const form of forms) {
        const key = keyOf(form);
        const others = forms.filter((other) => other !== form);
        this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), { form, others }]);
      }
    }
  }

  /** Other forms of what syllables say as a whole; unmarked ones stand for every accent, as in a search. */
  of(asked: readonly string[]): string[][] {
    const known = this.#byKey.get(keyOf(asked)) ?? [];
    const answers = asked.map((syllable) => answersTo(syllable, false));
    return known
      .filter(({ form }) => answers.every((answer, i) => answer(form[i] ?? '')))
      .flatMap(({ others }) => others)
      .slice(0, MOST);
  }
}

const keyOf = (form: readonly string[]) => form.map(bareSyllable).join(' ');

/**
 * The query with other forms of what it names, longest first: each word of such a stretch is answered by another form of
 * the whole as well. What stands in quotes is meant to the letter, and so is what is excluded.
 */
export function widened(query: Query, same: SameForms): Query {
  const clauses = [...query.clauses];
  for (let from = 0; from < clauses.length; from++) {
    const quoted = clauses.findIndex((clause, i) => i >= from && clause.quoted);
    for (let to = Math.min(quoted < 0 ? clauses.length : quoted, from + LONGEST); to > from; to--) {
      const stretch = clauses.slice(from, to);
      const others = same.of(stretch.flatMap((clause) => clause.syllables));
      if (others.length === 0) continue;
      clauses.splice(from, to - from, ...stretch.map((clause) => ({ ...clause, others })));
      from = to - 1;
    }
  }
  return { ...query, clauses };
}
