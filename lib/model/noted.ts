import type { EquivalentStatus } from './entry';
import type { Concept, Statement, TbxCategory } from './termbase';

const STATUS: Record<EquivalentStatus, string> = {
  official: 'official: a ministry’s paper or a law’s translation',
  established: 'established: press or reference work',
  ours: 'ours',
  own: 'own',
};
const statusText = (status: string): string | undefined =>
  Object.hasOwn(STATUS, status) ? STATUS[status as EquivalentStatus] : undefined;
const LEGAL_BASIS = 'legal basis';
/** A value that is none of ours, and whatever else has its category before it. */
const NAMED = /^(level|equivalentStatus): (.+)$/su;

/** A statement in the categories of TBX-Basic: what is beyond them becomes a note, a legal basis a source so noted. */
export function noted({ category, text, ...rest }: Statement): Statement<TbxCategory> {
  switch (category) {
    case 'level':
      return { ...rest, category: 'note', text: `level: ${text}` };
    case 'equivalentStatus':
      return { ...rest, category: 'note', text: statusText(text) ?? `equivalentStatus: ${text}` };
    case 'legalBasis':
      return {
        ...rest,
        category: 'source',
        text,
        about: [{ category: 'note', text: LEGAL_BASIS }, ...(rest.about ?? [])],
      };
    default:
      return { ...rest, category, text };
  }
}

/** A concept of a file, where what `noted` wrote is what it was before. */
export function unnoted(concept: Concept): Concept {
  return {
    ...concept,
    statements: concept.statements.map((one) => unnotedLevel(unnotedBasis(one))),
    languages: concept.languages.map((section) => ({
      ...section,
      statements: section.statements.map(unnotedBasis),
      terms: section.terms.map((term) => ({ ...term, statements: term.statements.map(unnotedStatus) })),
    })),
  };
}

function unnotedLevel(statement: Statement): Statement {
  const [, category, text] = (statement.category === 'note' && NAMED.exec(statement.text)) || [];
  return category === 'level' && text !== undefined ? { ...statement, category, text } : statement;
}

function unnotedStatus(statement: Statement): Statement {
  if (statement.category !== 'note') return statement;
  const [known] = Object.entries(STATUS).find(([, text]) => text === statement.text) ?? [];
  const [, category, value] = NAMED.exec(statement.text) ?? [];
  const text = known ?? (category === 'equivalentStatus' ? value : undefined);
  return text === undefined ? statement : { ...statement, category: 'equivalentStatus', text };
}

function unnotedBasis({ about = [], ...statement }: Statement): Statement {
  const [note, ...others] = about;
  const isBasis = statement.category === 'source' && note?.category === 'note' && note.text === LEGAL_BASIS;
  const rest = isBasis ? others : about;
  return { ...statement, ...(isBasis && { category: 'legalBasis' }), ...(rest.length > 0 && { about: rest }) };
}
