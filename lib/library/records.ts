import type { Stamp, VersionRecord } from '@/lib/model/kept';
import type { ReadingListItem } from '@/lib/model/reading-list';

/** An address under which an article was seen, in the form of `addressKey`. */
export interface AddressRecord {
  url: string;
  article: string;
}

/** A version as the database holds it: its article as UTF-8 JSON. */
export interface StoredVersion extends Omit<VersionRecord, 'content'> {
  json: Uint8Array<ArrayBuffer>;
}

/** A picture that articles show, as the JPEG that was made of it; kept once, however many articles show it. */
export interface PictureRecord {
  /** SHA-256 (hex) of its bytes. */
  hash: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Number of bytes, so that they are counted without being read. */
  size: number;
  width: number;
  height: number;
}

/** Where a picture is shown: under which address it stands in a version of an article. */
export interface PictureUse {
  article: string;
  version: number;
  src: string;
  hash: string;
}

/** A page to be read, under the key of its address. */
export interface ReadingListRecord extends ReadingListItem {
  key: string;
  addedAt: string;
  stamp: Stamp;
}

/** The clock of this library: the last stamp given out. */
interface ClockRecord {
  key: 'clock';
  stamp: Stamp;
}

/** When the last backup was made. */
interface BackupRecord {
  key: 'backup';
  at: string;
}

/** Tags that stand first, in order of pinning. */
interface PinnedRecord {
  key: 'pinned-tags';
  tags: string[];
}

/** How many documents of the index have each facet that is counted. */
interface CountsRecord {
  key: 'facets';
  counts: Record<string, number>;
}

export type MetaRecord = ClockRecord | BackupRecord | PinnedRecord | CountsRecord;

/** A document of the index: an article in its newest version. Made anew, under a new number, whenever its text changes. */
export interface DocumentRecord {
  doc: number;
  article: string;
  /** What a query can filter by, see `facetsOf`. */
  facets: string[];
  /** Day of publication as far as it is known, else of saving: `2026-01-08`, `2026-01`. */
  date: string;
}

/** A document that segments still hold and nobody may find. */
export interface RemovedRecord {
  doc: number;
}
