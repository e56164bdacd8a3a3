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
  const follow = (statement: Statement): Statement => ({
    ...statement,
    ...(statement.target !== undefined && { target: renamed.get(statement.target) ?? statement.target }),
    ...(statement.about && { about: statement.about.map(follow) }),
  });
  return concepts.map((concept) => ({
    id: renamed.get(concept.id) ?? concept.id,
    statements: concept.statements.map(follow),
    languages: concept.languages.map((section) => ({
      ...section,
      statements: section.statements.map(follow),
      terms: section.terms.map((term) => ({ ...term, statements: term.statements.map(follow) })),
    })),
  }));
}
