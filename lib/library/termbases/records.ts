import { type Collection, Dexie } from 'dexie';
import type { Concept } from '@/lib/model/termbase';
import { keyOf, termOf } from './concept';
import type { EntryRecord, TermbaseDatabase } from './database';
import type { Progress } from './progress';

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

/** Does something with things step by step. @throws the signal's reason once it is aborted */
async function inSteps<T>(
  all: readonly T[],
  act: (step: readonly T[]) => PromiseLike<unknown>,
  { signal, progress }: Progress,
): Promise<void> {
  signal?.throwIfAborted();
  for (let at = 0; at < all.length; at += STEP) {
    const step = all.slice(at, at + STEP);
    await act(step);
    progress?.((at + step.length) / all.length);
    signal?.throwIfAborted();
  }
}

/** Writes what is made of each of some things. @throws the signal's reason once it is aborted */
export async function putEach<T>(
  db: TermbaseDatabase,
  all: readonly T[],
  make: (one: T) => EntryRecord,
  work: Progress,
): Promise<void> {
  await inSteps(all, (step) => db.entries.bulkPut(step.map(make)), work);
}

/** Deletes entries of one termbase. @throws the signal's reason once it is aborted */
export async function deleteEntries(
  db: TermbaseDatabase,
  entries: readonly EntryRecord[],
  work: Progress,
): Promise<void> {
  const sorted = entries.toSorted((a, b) => a.number - b.number);
  await inSteps(sorted, (step) => Promise.all(runsOf(step).map((run) => deleteRun(db, run))), work);
}

/** Entries of one termbase whose numbers follow each other. */
interface Run {
  termbase: string;
  from: number;
  to: number;
}

function runsOf(sorted: readonly EntryRecord[]): Run[] {
  const runs: Run[] = [];
  for (const { termbase, number } of sorted) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ termbase, from: number, to: number });
  }
  return runs;
}

/** A run goes at once: one by one, many entries take seconds. */
function deleteRun(db: TermbaseDatabase, { termbase, from, to }: Run): PromiseLike<unknown> {
  return db.entries.where('[termbase+number]').between([termbase, from], [termbase, to], true, true).delete();
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
