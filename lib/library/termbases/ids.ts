import type { Concept, Statement } from '@/lib/model/termbase';

/**
 * Concepts whose ids are none of those that are taken: one that is taken gets a number behind it, and references among
 * the concepts follow.
 */
export function withFreeIds(concepts: readonly Concept[], taken: ReadonlySet<string>): Concept[] {
  const renamed = new Map<string, string>();
  const used = new Set([...taken, ...concepts.map(({ id }) => id)]);
  for (const { id } of concepts) {
    if (!taken.has(id)) continue;
    let count = 2;
    while (used.has(`${id}-${count}`)) count++;
    renamed.set(id, `${id}-${count}`);
    used.add(`${id}-${count}`);
  }
  if (renamed.size === 0) return [...concepts];
  return concepts.map((concept) => ({
    ...withReferences(concept, renamed),
    id: renamed.get(concept.id) ?? concept.id,
  }));
}

/** A concept whose references to what was renamed follow; the same object where it has none. */
export function withReferences(concept: Concept, renamed: ReadonlyMap<string, string>): Concept {
  let followed = false;
  const follow = (statement: Statement): Statement => {
    const target = statement.target === undefined ? undefined : renamed.get(statement.target);
    if (target !== undefined) followed = true;
    return {
      ...statement,
      ...(target !== undefined && { target }),
      ...(statement.about && { about: statement.about.map(follow) }),
    };
  };
  const next = {
    ...concept,
    statements: concept.statements.map(follow),
    languages: concept.languages.map((section) => ({
      ...section,
      statements: section.statements.map(follow),
      terms: section.terms.map((term) => ({ ...term, statements: term.statements.map(follow) })),
    })),
  };
  return followed ? next : concept;
}
