import { Dexie } from 'dexie';
import type { TermForm } from '@/lib/model/own-term';
import type { Concept, Termbase } from '@/lib/model/termbase';
import { randomId } from '../store';
import type { EntryRecord, TermbaseDatabase, TermbaseRecord } from './database';
import type { Duplicates } from './duplicates';
import { applyForm } from './form';
import { withReferences } from './ids';
import { keyed, writeFile } from './importing';
import { mergeConcepts } from './merge';
import { type Progress, stretch } from './progress';
import { changed, deleteEntries, entriesOf, putEach, recordOf, someOf } from './records';

/** What an act changed in a termbase, by which it can be taken back. */
export interface Change {
  termbase: string;
  /** Entries that were made: their numbers from `from` on, below `to`. */
  from: number;
  to: number;
  /** Entries as they stood before they were changed or deleted. */
  before: EntryRecord[];
  /** What the termbase said of itself, where that was changed. */
  head?: TermbaseRecord['head'];
}

/** Rejects with Dexie's `NotFoundError` where there is none. */
export async function termbaseRecord(db: TermbaseDatabase, id: string): Promise<TermbaseRecord> {
  const record = await db.termbases.get(id);
  if (!record) throw new Dexie.NotFoundError(`termbase ${id}`);
  return record;
}

/** Writes a record whose entries have changed. */
async function store(db: TermbaseDatabase, record: TermbaseRecord): Promise<void> {
  await db.termbases.put({
    ...record,
    count: await entriesOf(db, record.id).count(),
    revision: record.revision + 1,
    changedAt: new Date().toISOString(),
  });
}

/**
 * Changes entries of a termbase in one transaction, and with them its record.
 *
 * @param act gives the entries as they were that it changed or deleted
 */
async function change(
  db: TermbaseDatabase,
  termbase: string,
  act: (record: TermbaseRecord, change: Change) => Promise<EntryRecord[]>,
): Promise<Change> {
  return db.transaction('rw', db.termbases, db.entries, async () => {
    const record = await termbaseRecord(db, termbase);
    const done: Change = { termbase, from: record.next, to: record.next, before: [] };
    done.before = await act(record, done);
    done.to = record.next;
    await store(db, record);
    return done;
  });
}

/** Writes what a form says into an entry, or into a new one where `number` is `null`. */
export async function writeForm(
  db: TermbaseDatabase,
  termbase: string,
  number: number | null,
  form: TermForm,
): Promise<Change & { number: number }> {
  const done = await change(db, termbase, async (record) => {
    const before = number === null ? [] : await someOf(db, termbase, [number]);
    const at = before[0]?.number ?? record.next++;
    const empty: Concept = { id: `c${at}-${randomId().slice(0, 8)}`, statements: [], languages: [] };
    await db.entries.put(recordOf(termbase, at, applyForm(before[0]?.content ?? empty, form)));
    return before;
  });
  return { ...done, number: done.before[0]?.number ?? done.from };
}

/** Changes entries all in the same way. */
export async function editSome(
  db: TermbaseDatabase,
  termbase: string,
  numbers: readonly number[],
  edit: (concept: Concept) => Concept,
  work: Progress,
): Promise<Change> {
  return change(db, termbase, async () => {
    const before = await someOf(db, termbase, numbers);
    await putEach(db, before, (entry) => changed(entry, edit(entry.content)), work);
    return before;
  });
}

export async function deleteSome(
  db: TermbaseDatabase,
  termbase: string,
  numbers: readonly number[],
  work: Progress,
): Promise<Change> {
  return change(db, termbase, async () => {
    const gone = await someOf(db, termbase, numbers);
    await deleteEntries(db, gone, work);
    return gone;
  });
}

/** Makes one entry of several, the first of them; references to the others lead to it. */
export async function mergeSome(
  db: TermbaseDatabase,
  termbase: string,
  numbers: readonly number[],
  work: Progress,
): Promise<Change> {
  return change(db, termbase, async () => {
    const [first, ...others] = await someOf(db, termbase, numbers);
    if (!first) return [];
    const merged = mergeConcepts([first.content, ...others.map(({ content }) => content)]);
    const renamed = new Map(others.map(({ content }) => [content.id, first.content.id]));
    await deleteEntries(db, others, stretch(work, 0, 0.5));
    await db.entries.put(changed(first, withReferences(merged, renamed)));
    const rest = (await entriesOf(db, termbase).toArray()).filter(({ number }) => number !== first.number);
    return [first, ...others, ...(await follow(db, rest, renamed, stretch(work, 0.5, 1)))];
  });
}

/** Lets references of entries follow what was renamed; gives those as they were that had any. */
async function follow(
  db: TermbaseDatabase,
  entries: readonly EntryRecord[],
  renamed: ReadonlyMap<string, string>,
  work: Progress,
): Promise<EntryRecord[]> {
  const before = entries.filter(({ content }) => withReferences(content, renamed) !== content);
  await putEach(db, before, (entry) => changed(entry, withReferences(entry.content, renamed)), work);
  return before;
}

/** Copies entries into another termbase, behind its own; `move`: and takes them out of the first. */
export async function transferSome(
  db: TermbaseDatabase,
  from: string,
  numbers: readonly number[],
  to: string,
  move: boolean,
  work: Progress,
): Promise<Change[]> {
  const adding = move ? stretch(work, 0, 0.5) : work;
  return db.transaction('rw', db.termbases, db.entries, async () => {
    const file = (await someOf(db, from, numbers)).map(({ key, content }) => ({ key, concept: content }));
    const added = await change(db, to, (record) => writeFile(db, record, file, 'keep', adding));
    return move ? [added, await deleteSome(db, from, numbers, stretch(work, 0.5, 1))] : [added];
  });
}

/** Takes in the concepts of a file, all or none: what was written before it was cancelled or failed is taken back. */
export async function takeIn(
  db: TermbaseDatabase,
  termbase: string,
  { concepts, ...head }: Termbase,
  duplicates: Duplicates,
  work: Progress,
): Promise<Change> {
  // Before the transaction, which would end while the page breathes.
  const file = await keyed(concepts, work.signal);
  return change(db, termbase, async (record, done) => {
    if (record.count === 0) {
      done.head = record.head;
      record.head = { ...head, title: record.name };
    }
    return writeFile(db, record, file, duplicates, work);
  });
}

/** Takes changes back, the last first, all or none. */
export async function takeBack(db: TermbaseDatabase, changes: readonly Change[], work: Progress): Promise<void> {
  await db.transaction('rw', db.termbases, db.entries, async () => {
    for (const [i, { termbase, from, to, before, head }] of changes.toReversed().entries()) {
      const record = await termbaseRecord(db, termbase);
      await db.entries.where('[termbase+number]').between([termbase, from], [termbase, to]).delete();
      const share = stretch(work, i / changes.length, (i + 1) / changes.length);
      await putEach(db, before, (entry) => changed(entry, entry.content), share);
      await store(db, { ...record, ...(head && { head }) });
    }
  });
}
