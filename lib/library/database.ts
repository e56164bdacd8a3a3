import { Dexie, type EntityTable, type PromiseExtended, type Table } from 'dexie';
import type { ArticleRecord, MarkRecord, TombstoneRecord } from '@/lib/model/kept';
import type {
  AddressRecord,
  DocumentRecord,
  MetaRecord,
  PictureRecord,
  PictureUse,
  ReadingListRecord,
  RemovedRecord,
  StoredVersion,
} from './records';
import type { BlockRecord, SegmentRecord } from './search/segment';

/** Newest version of the schema. */
export const SCHEMA_VERSION = 3;

/**
 * The library's tables. A released version of the schema is never edited: a change is a further `version(n)` with its
 * `upgrade`, and a frozen fixture of the version before it in `tests/unit/library/fixtures`.
 */
export class LibraryDatabase extends Dexie {
  declare readonly articles: EntityTable<ArticleRecord, 'id'>;
  declare readonly versions: Table<StoredVersion, [string, number]>;
  declare readonly addresses: EntityTable<AddressRecord, 'url'>;
  declare readonly marks: EntityTable<MarkRecord, 'id'>;
  declare readonly readingList: EntityTable<ReadingListRecord, 'key'>;
  declare readonly documents: Table<DocumentRecord, number, Omit<DocumentRecord, 'doc'>>;
  declare readonly removed: EntityTable<RemovedRecord, 'doc'>;
  declare readonly segments: EntityTable<SegmentRecord, 'id'>;
  declare readonly postings: Table<BlockRecord, [string, number]>;
  declare readonly pictures: EntityTable<PictureRecord, 'hash'>;
  declare readonly pictureUses: Table<PictureUse, [string, number, string]>;
  declare readonly tombstones: Table<TombstoneRecord, [string, string]>;
  declare readonly meta: Table<MetaRecord, MetaRecord['key']>;

  /** Whether another tab holds its upgrade up, as the platform says once, and goes on waiting. */
  isHeld = false;

  constructor(name: string) {
    // What was acknowledged is on the disk: Chromium's default would let a power cut take the last seconds.
    super(name, { chromeTransactionDurability: 'strict' });
    this.on('blocked', () => {
      this.isHeld = true;
    });
    this.version(1).stores({
      articles: 'id, [shelf+savedAt], trashedAt, *tags',
      versions: '[article+version]',
      addresses: 'url, article',
      marks: 'id, article',
      readingList: 'key, addedAt',
      readings: 'article, madeAt',
      documents: '++doc, article, *facets, date',
      removed: 'doc',
      segments: 'id',
      postings: '[segment+block]',
      tombstones: '[table+id]',
      meta: 'key',
    });
    this.version(2).stores({
      pictures: 'hash, size',
      pictureUses: '[article+version+src], hash',
    });
    // Readings were kept here; they are made anew in less time than it takes to find one.
    this.version(3).stores({ readings: null });
  }
}

/** What the library remembers under a key; undefined where that was never written. */
export function remembered<Key extends MetaRecord['key']>(db: LibraryDatabase, key: Key) {
  return db.meta.get(key) as PromiseExtended<Extract<MetaRecord, { key: Key }> | undefined>;
}
