import type { EquivalentStatus, Level, Usage } from './entry';
import type { TermId } from './ids';
import type { CitedPlace } from './legal-basis';

export const USAGES: readonly Usage[] = [
  'preferredTerm-admn-sts',
  'admittedTerm-admn-sts',
  'deprecatedTerm-admn-sts',
  'supersededTerm-admn-sts',
];

/** In the order in which forms offer them. */
export const LEVELS: readonly Level[] = ['specialist', 'newspaper', 'everyday'];
export const STATUSES: readonly EquivalentStatus[] = ['own', 'official', 'established', 'ours'];

/** An equivalent as a form shows it. */
export interface EquivalentForm {
  text: string;
  /** An `EquivalentStatus`, or what a file has in its place. */
  status: string;
  source: string;
}

export const EMPTY_EQUIVALENT: EquivalentForm = { text: '', status: 'own', source: '' };
export const EMPTY_PLACE: CitedPlace = { document: '', article: '', clause: '' };

/** An entry of the reader's own as a form shows it. Several variants are parted by semicolons; `''` is nothing. */
export interface TermForm {
  term: string;
  variants: string;
  /** English, or whatever language the termbase has beside its own. */
  equivalents: EquivalentForm[];
  subject: string;
  /** A `Level`, or what a file has in its place. */
  level: string;
  /** A `Usage`, or what a file has in its place. */
  usage: string;
  definition: string;
  note: string;
  basis: CitedPlace[];
  source: string;
  /** A sentence in which it was met, and the address of its page. */
  context: string;
  address: string;
}

export const EMPTY_FORM: TermForm = {
  term: '',
  variants: '',
  equivalents: [],
  subject: '',
  level: 'specialist',
  usage: '',
  definition: '',
  note: '',
  basis: [],
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
