import type { Encounter } from './encounter';
import type { TermId } from './ids';
import type { ArticleRecord, MarkRecord, VersionRecord } from './kept';
import type { ReadingListItem } from './reading-list';
import type { Concept, Termbase } from './termbase';

/** Where a kept picture is shown. */
export interface PictureReference {
  version: number;
  /** The address under which it stands in the version's text. */
  src: string;
  /** SHA-256 (hex) of its bytes. */
  hash: string;
}

/** All that is kept of one article: a row of a backup. */
export interface BackupRow {
  record: ArticleRecord;
  /** In the form of the library's address keys. */
  addresses: string[];
  versions: [VersionRecord, ...VersionRecord[]];
  marks: MarkRecord[];
  pictures: PictureReference[];
}

/** A termbase of the reader's own with its entries, under their numbers. */
export interface BackupTermbase {
  id: string;
  name: string;
  on: boolean;
  head: Omit<Termbase, 'concepts'>;
  entries: { number: number; changedAt: string; content: Concept }[];
}

/** What a backup holds besides articles. */
export interface BackupRest {
  readingList: ReadingListItem[];
  pinnedTags: string[];
  /** Hosts where the reader switched Chú Giải off. */
  sitesOff: string[];
  /** Terms that need no explaining. */
  known: TermId[];
  encounters: Encounter[];
  termbases: BackupTermbase[];
}
