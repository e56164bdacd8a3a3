import type { Usage } from './entry';
import type { TermId } from './ids';

export const USAGES: readonly Usage[] = [
  'preferredTerm-admn-sts',
  'admittedTerm-admn-sts',
  'deprecatedTerm-admn-sts',
  'supersededTerm-admn-sts',
];

/** An entry of the reader's own as a form shows it. Several terms are parted by semicolons; `''` is nothing. */
export interface TermForm {
  term: string;
  variants: string;
  english: string;
  subject: string;
  /** A `Usage`, or what a file has in its place. */
  usage: string;
  definition: string;
  note: string;
  source: string;
  /** A sentence in which it was met, and the address of its page. */
  context: string;
  address: string;
}

export const EMPTY_FORM: TermForm = {
  term: '',
  variants: '',
  english: '',
  subject: '',
  usage: '',
  definition: '',
  note: '',
  source: '',
  context: '',
  address: '',
};

/** Where an own entry stands: its termbase, and its number there, which is never given twice. */
export interface OwnTerm {
  termbase: string;
  number: number;
}

/** The id of an own entry among all entries. */
export const ownId = ({ termbase, number }: OwnTerm): TermId => `own:${termbase}:${number}`;

/** Where the entry of an id stands; `null` of the built-in glossary's. */
export function ownTermOf(id: TermId): OwnTerm | null {
  const match = /^own:([\w-]+):(\d+)$/u.exec(id);
  return match?.[1] === undefined ? null : { termbase: match[1], number: Number(match[2]) };
}
