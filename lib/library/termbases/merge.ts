import type { Concept, LanguageSection, Statement, TermbaseTerm } from '@/lib/model/termbase';

/** One or more. */
type Some<T> = readonly [T, ...T[]];

/**
 * Concepts as one: the first with all that the others have besides. Terms that read alike and statements that say the
 * same stand once.
 */
export function mergeConcepts(all: Some<Concept>): Concept {
  return {
    id: all[0].id,
    statements: together(all.map(({ statements }) => statements)),
    languages: union(
      all.map(({ languages }) => languages),
      ({ lang }) => lang.toLowerCase(),
      mergeSections,
    ),
  };
}

const mergeSections = (all: Some<LanguageSection>): LanguageSection => ({
  ...all[0],
  statements: together(all.map(({ statements }) => statements)),
  terms: union(
    all.map(({ terms }) => terms),
    ({ text }) => text,
    mergeTerms,
  ),
});

const mergeTerms = (all: Some<TermbaseTerm>): TermbaseTerm => ({
  ...all[0],
  statements: together(all.map(({ statements }) => statements)),
});

const together = (lists: readonly (readonly Statement[])[]) =>
  union(
    lists,
    ({ category, text, target, lang }) => JSON.stringify([category, text, target, lang]),
    ([first]) => first,
  );

/** What is in any of the lists, in their order; things of one key become one. */
function union<T>(lists: readonly (readonly T[])[], keyOf: (one: T) => string, merge: (alike: Some<T>) => T): T[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of lists.flat()) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((alike) => (alike.length > 1 ? merge(alike) : alike[0]));
}
