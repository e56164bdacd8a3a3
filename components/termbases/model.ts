import type { EquivalentStatus, Level, Usage } from '@/lib/model/entry';
import type { TermId } from '@/lib/model/ids';

/** Id of the built-in glossary where it stands beside the reader's own termbases. */
export const BUILT_IN = 'built-in';

/** Id of the terms that were met where they stand beside glossaries. */
export const MET = 'met';

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
  /** How it may be used, in words; said instead of the status. */
  usage: string | null;
  /** What it belongs to, in the reader's language or words. */
  field: string;
}

/** Formats that a glossary leaves in, the usual ones first. */
export const EXPORTS = ['csv', 'tbx-dca', 'tbx-dct', 'omegat', 'anki', 'json'] as const;
export type ExportFormat = (typeof EXPORTS)[number];

/** What a reader does with the open glossary as a whole. */
export type BaseAction =
  | { type: 'add' }
  | { type: 'import' }
  | { type: 'export'; format: ExportFormat }
  | { type: 'rename'; name: string }
  /** Before (−1) or behind (1) its neighbour in the order in which they win. */
  | { type: 'move'; direction: 1 | -1 }
  | { type: 'switch'; on: boolean }
  | { type: 'discard' };

/** What a reader does with the entries that are picked. */
export type BulkAction =
  | { type: 'subject'; subject: string }
  | { type: 'level'; level: Level }
  /** Of all their equivalents. */
  | { type: 'status'; status: EquivalentStatus }
  | { type: 'usage'; usage: Usage }
  | { type: 'merge' }
  | { type: 'copy' | 'move'; to: string }
  | { type: 'delete' }
  | { type: 'pick-all' }
  | { type: 'pick-none' };

/** A term that was looked up or starred. */
export interface MetRow {
  id: TermId;
  term: string;
  english: string | null;
  /** The sentence it was met in, and the article; `''` where there was none. */
  sentence: string;
  title: string;
  url: string;
  starred: boolean;
}

export type MetAction =
  | { type: 'show'; starred: boolean }
  | { type: 'open'; id: TermId }
  | { type: 'star'; id: TermId; starred: boolean }
  | { type: 'forget'; id: TermId }
  /** All that is listed and has no star. */
  | { type: 'forget-all' }
  | { type: 'remember'; on: boolean }
  | { type: 'export' };

/** What becomes of an entry whose term is there already. */
export const DUPLICATES = ['keep', 'merge', 'skip'] as const;

/** A column of a table that is taken in; `code` is what it holds, `''` where nobody knows. */
export interface ImportColumn {
  name: string;
  code: string;
  /** Its first cells. */
  samples: string[];
}

/** What was found in a file: a sentence, the line and the words of the file that it is about. */
export interface ImportIssue {
  line: number | null;
  severity: 'error' | 'warning';
  text: string;
  about: string | null;
}

export type ImportState =
  | { step: 'choose'; refused: { line: number | null; text: string } | null }
  | { step: 'working'; doing: 'reading' | 'storing'; share: number }
  | {
      step: 'preview';
      file: string;
      /** How many entries it gives. */
      count: number;
      /** `null` of a file that is no table. */
      table: { columns: ImportColumn[]; header: boolean } | null;
      /** The first of them. */
      issues: ImportIssue[];
      issueCount: number;
      /** Entries whose term is there already, and what becomes of them. */
      duplicates: { count: number; as: (typeof DUPLICATES)[number] };
    };

export type ImportAction =
  | { type: 'file'; file: File }
  | { type: 'paste'; text: string }
  | { type: 'map'; codes: string[]; header: boolean }
  | { type: 'duplicates'; as: (typeof DUPLICATES)[number] }
  | { type: 'store' }
  | { type: 'cancel' };
