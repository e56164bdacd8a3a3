import type { Concept, LanguageSection, Statement, TermbaseTerm } from '@/lib/model/termbase';

/**
 * Two concepts as one: the first with all that the second has besides. Terms that read alike and statements that say the
 * same stand once.
 */
export function mergeConcepts(first: Concept, second: Concept): Concept {
  return {
    id: first.id,
    statements: together(first.statements, second.statements),
    languages: union(first.languages, second.languages, ({ lang }) => lang.toLowerCase(), mergeSections),
  };
}

function mergeSections(first: LanguageSection, second: LanguageSection): LanguageSection {
  return {
    ...first,
    statements: together(first.statements, second.statements),
    terms: union(first.terms, second.terms, ({ text }) => text, mergeTerms),
  };
}

const mergeTerms = (first: TermbaseTerm, second: TermbaseTerm): TermbaseTerm => ({
  ...first,
  statements: together(first.statements, second.statements),
});

const together = (first: readonly Statement[], second: readonly Statement[]) =>
  union(
    first,
    second,
    ({ category, text, target, lang }) => JSON.stringify([category, text, target, lang]),
    (one) => one,
  );

/** What is in either list, in the order of the first; things of one key become one. */
function union<T>(
  first: readonly T[],
  second: readonly T[],
  keyOf: (one: T) => string,
  merge: (one: T, other: T) => T,
): T[] {
  const all = new Map(first.map((one) => [keyOf(one), one]));
  for (const other of second) {
    const one = all.get(keyOf(other));
    all.set(keyOf(other), one ? merge(one, other) : other);
  }
  return [...all.values()];
}
