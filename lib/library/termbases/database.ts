import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import { unnoted } from '@/lib/model/noted';
import type { Concept, Termbase } from '@/lib/model/termbase';
import { keyOf } from './concept';

/** A termbase without its concepts. */
export interface TermbaseRecord {
  id: string;
  name: string;
  /** Whether its terms are shown. */
  on: boolean;
  /** Of termbases that have the same term the one with the lowest order wins. */
  order: number;
  /** How many entries it has. */
  count: number;
  /** Number for the next entry. */
  next: number;
  /** Goes up with every change of its entries. */
  revision: number;
  /** What its files said of it as a whole, to be said again on export. */
  head: Omit<Termbase, 'concepts'>;
  changedAt: string;
  /** When it was thrown away (ISO); it is kept for a while. */
  removedAt?: string;
}

export interface EntryRecord {
  termbase: string;
  number: number;
  /** See `keyOf`: by it the termbase is listed. */
  key: string;
  content: Concept;
  changedAt: string;
}

/** A termbase as a glossary's bytes, of one of its revisions. */
interface CompiledRecord {
  termbase: string;
  revision: number;
  bytes: Uint8Array;
}

export const TERMBASE_SCHEMA_VERSION = 3;

/**
 * The reader's termbases, in a database of their own: a library can be repaired or carried off without them. A released
 * version of the schema is never edited.
 */
export class TermbaseDatabase extends Dexie {
  declare readonly termbases: EntityTable<TermbaseRecord, 'id'>;
  declare readonly entries: Table<EntryRecord, [string, number]>;
  declare readonly compiled: EntityTable<CompiledRecord, 'termbase'>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      termbases: 'id',
      entries: '[termbase+number], [termbase+key]',
      compiled: 'termbase, [termbase+revision]',
    });
    this.version(2).upgrade(unnoteEntries);
    this.version(TERMBASE_SCHEMA_VERSION).upgrade(sortEntries);
  }
}

/** Before version 2, entries of our own exports had status, level and legal basis as notes. */
async function unnoteEntries(transaction: Transaction): Promise<void> {
  const changed = new Set<string>();
  const entries: Table<EntryRecord> = transaction.table('entries');
  await entries.toCollection().modify((record) => {
    const content = unnoted(record.content);
    if (JSON.stringify(content) === JSON.stringify(record.content)) return false;
    record.content = content;
    changed.add(record.termbase);
    return true;
  });
  // Their compiled bytes are behind now.
  const termbases: EntityTable<TermbaseRecord, 'id'> = transaction.table('termbases');
  await termbases
    .where('id')
    .anyOf([...changed])
    .modify((record) => {
      record.revision++;
    });
}

/** Before version 3, keys did not sort as the alphabet does, and "10" came before "9". */
async function sortEntries(transaction: Transaction): Promise<void> {
  const entries: Table<EntryRecord> = transaction.table('entries');
  await entries.toCollection().modify((record) => {
    record.key = keyOf(record.content);
  });
}
