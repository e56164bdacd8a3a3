import { type Collection, Dexie } from 'dexie';
import type { Concept } from '@/lib/model/termbase';
import type { EntryRecord, TermbaseDatabase } from './database';
import { keyOf } from './duplicates';

/** All keys of a compound index that begin with this. */
export const within = (first: string): [[string, unknown], [string, unknown]] => [
  [first, Dexie.minKey],
  [first, Dexie.maxKey],
];

/** The entries of a termbase, in the order in which they were made. */
export function entriesOf(db: TermbaseDatabase, id: string): Collection<EntryRecord, [string, number]> {
  return db.entries.where('[termbase+number]').between(...within(id));
}

/** Those of some entries that are there, in the order in which they are named. */
export async function someOf(
  db: TermbaseDatabase,
  termbase: string,
  numbers: readonly number[],
): Promise<EntryRecord[]> {
  const entries = await db.entries.bulkGet(numbers.map((number): [string, number] => [termbase, number]));
  return entries.filter((entry) => entry !== undefined);
}

export const keysOf = (entries: readonly EntryRecord[]) =>
  entries.map(({ termbase, number }): [string, number] => [termbase, number]);

/** An entry as it is written now. */
export function recordOf(termbase: string, number: number, content: Concept, key = keyOf(content)): EntryRecord {
  return { termbase, number, key, content, changedAt: new Date().toISOString() };
}
