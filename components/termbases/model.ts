import type { EquivalentStatus } from '@/lib/model/entry';

/** Id of the built-in glossary where it stands beside the reader's own termbases. */
export const BUILT_IN = 'built-in';

/** A glossary to choose: the built-in one, or one of the reader's own. */
export interface Base {
  id: string;
  name: string;
  /** How many entries it has. */
  count: number;
  /** Whether its terms are shown; the built-in one's always are. */
  on: boolean;
}

/** A row of a glossary's table. */
export interface TermRow {
  id: string;
  term: string;
  english: string | null;
  status: EquivalentStatus | null;
  /** What it belongs to, in the reader's language or words. */
  field: string;
}
