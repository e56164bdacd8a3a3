import { type Collection, Dexie } from 'dexie';
import type { Concept } from '@/lib/model/termbase';
import { termOf } from './concept';
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
  if (numbers.length < STEP) {
    const entries = await db.entries.bulkGet(numbers.map((number): [string, number] => [termbase, number]));
    return entries.filter((entry) => entry !== undefined);
  }
  // Many are found sooner among all than one by one.
  const all = new Map((await entriesOf(db, termbase).toArray()).map((entry) => [entry.number, entry]));
  return numbers.flatMap((number) => all.get(number) ?? []);
}

/** Entries that are made and written in one go: between two, the page they are made in breathes. */
export const STEP = 1000;

/** Writes what is made of each of some things, step by step; `told` of how many are written. */
export async function putEach<T>(
  db: TermbaseDatabase,
  all: readonly T[],
  make: (one: T) => EntryRecord,
  told?: (written: number) => void,
): Promise<void> {
  for (let at = 0; at < all.length; at += STEP) {
    const step = all.slice(at, at + STEP);
    await db.entries.bulkPut(step.map(make));
    told?.(at + step.length);
  }
}

/** Deletes entries of one termbase. Numbers in a row go at once: one by one, many take seconds. */
export async function deleteEntries(db: TermbaseDatabase, entries: readonly EntryRecord[]): Promise<void> {
  const runs: { termbase: string; from: number; to: number }[] = [];
  for (const { termbase, number } of entries.toSorted((a, b) => a.number - b.number)) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ termbase, from: number, to: number });
  }
  const ranges = runs.map(({ termbase, from, to }) =>
    db.entries.where('[termbase+number]').between([termbase, from], [termbase, to], true, true).delete(),
  );
  await Promise.all(ranges);
}

/** An entry with another content, as it is written now. */
export function changed(entry: EntryRecord, content: Concept): EntryRecord {
  const key = termOf(content) === termOf(entry.content) ? entry.key : keyOf(content);
  return recordOf(entry.termbase, entry.number, content, key);
}

/** An entry as it is written now. */
export function recordOf(termbase: string, number: number, content: Concept, key = keyOf(content)): EntryRecord {
  return { termbase, number, key, content, changedAt: new Date().toISOString() };
}
