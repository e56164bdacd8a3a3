import type { Concept, Statement } from '@/lib/model/termbase';

/** For ids that are taken, others with a number behind them that neither they nor the taken ones have. */
export function freeIds(ids: readonly string[], taken: ReadonlySet<string>): Map<string, string> {
  const renamed = new Map<string, string>();
  const used = new Set([...taken, ...ids]);
  for (const id of ids) {
    if (!taken.has(id) || renamed.has(id)) continue;
    let count = 2;
    while (used.has(`${id}-${count}`)) count++;
    renamed.set(id, `${id}-${count}`);
    used.add(`${id}-${count}`);
  }
  return renamed;
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
