/** So many fields has a form, not a page with search, comments and a login. */
const FORM = 15;
/** So much text for each field, in characters, has a page that is no form. */
const TEXT_A_FIELD = 60;

export function isForm(fields: number, characters: number): boolean {
  return fields >= FORM && characters < fields * TEXT_A_FIELD;
}

/** So many articles has a law, not a story about one; a decision, with the grounds that it names, has fewer. */
const CLAUSES = { law: 8, decision: 2 };

/** Whether so many texts that begin as articles of a law make one; `decision`: grounds are named too. */
export function hasClausesOfLaw(clauses: number, decision: boolean): boolean {
  return clauses >= (decision ? CLAUSES.decision : CLAUSES.law);
}
