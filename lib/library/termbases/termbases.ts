import { Dexie } from 'dexie';
import type { BackupTermbase } from '@/lib/model/backup';
import type { OwnTerm, TermForm } from '@/lib/model/own-term';
import type { Concept, Termbase } from '@/lib/model/termbase';
import { isClosed, toLibraryError } from '../errors';
import { randomId } from '../store';
import { compileTermbase } from './compiled';
import { type EntryRecord, TermbaseDatabase, type TermbaseRecord } from './database';
import type { Duplicates } from './duplicates';
import { applyForm } from './form';
import { withReferences } from './ids';
import { keyed, writeFile } from './importing';
import { mergeConcepts } from './merge';
import { type Progress, stretch } from './progress';
import { changed, deleteEntries, entriesOf, putEach, recordOf, someOf, within } from './records';
import { backUpTermbases, restoreTermbase } from './transfer';

/** How long a termbase that was thrown away can be taken back, in ms. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/** An entry of the reader's own, and where it stands. */
export interface OwnConcept extends OwnTerm {
  content: Concept;
  changedAt: string;
}

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

/** A termbase as lists name it. */
export type TermbaseHead = Pick<TermbaseRecord, 'id' | 'name' | 'on' | 'count' | 'revision'>;

/**
 * The reader's own termbases. Every method rejects with a `LibraryError`; long work that is cancelled, with the signal's
 * reason, and nothing is changed.
 */
export class Termbases {
  readonly #db: TermbaseDatabase;

  constructor(name = 'chu-giai-termbases') {
    this.#db = new TermbaseDatabase(name);
  }

  /** Those that were not thrown away, in order of precedence. */
  async list(): Promise<TermbaseHead[]> {
    return await this.#run(async () =>
      (await this.#live()).map(({ id, name, on, count, revision }) => ({ id, name, on, count, revision })),
    );
  }

  /** Makes an empty one that stands behind the others; gives its id. */
  async create(name: string): Promise<string> {
    return await this.#run(async () => {
      const id = randomId().slice(0, 8);
      const order = Math.max(0, ...(await this.#live()).map((record) => record.order)) + 1;
      const head = { title: name, lang: 'vi', sources: [] };
      const changedAt = new Date().toISOString();
      await this.#db.termbases.add({ id, name, on: true, order, count: 0, next: 1, revision: 0, head, changedAt });
      return id;
    });
  }

  async rename(id: string, name: string): Promise<void> {
    await this.#run(() => this.#db.termbases.update(id, { name }));
  }

  async switch(id: string, on: boolean): Promise<void> {
    await this.#run(() => this.#db.termbases.update(id, { on }));
  }

  /** Moves one before (−1) or behind (1) its neighbour. */
  async move(id: string, direction: 1 | -1): Promise<void> {
    await this.#run(() =>
      this.#db.transaction('rw', this.#db.termbases, async () => {
        const all = await this.#live();
        const at = all.findIndex((record) => record.id === id);
        const [one, other] = [all[at], all[at + direction]];
        if (one && other)
          await this.#db.termbases.bulkPut([
            { ...one, order: other.order },
            { ...other, order: one.order },
          ]);
      }),
    );
  }

  /** Throws a termbase away, or takes it back. */
  async discard(id: string, discarded: boolean): Promise<void> {
    await this.#run(() =>
      this.#db.termbases
        .where('id')
        .equals(id)
        .modify((record) => {
          if (discarded) record.removedAt = new Date().toISOString();
          else delete record.removedAt;
        }),
    );
  }

  /** Deletes for good what was thrown away more than thirty days ago. */
  async purge(now = Date.now()): Promise<void> {
    await this.#run(async () => {
      const all = await this.#db.termbases.toArray();
      for (const { id, removedAt } of all) {
        if (removedAt === undefined || now - Date.parse(removedAt) < KEPT) continue;
        const { termbases, entries, compiled } = this.#db;
        await this.#db.transaction('rw', termbases, entries, compiled, async () => {
          await entriesOf(this.#db, id).delete();
          await Promise.all([termbases.delete(id), compiled.delete(id)]);
        });
      }
    });
  }

  /** A page of entries, by term. */
  async entries(id: string, { offset = 0, limit = 100 } = {}): Promise<OwnConcept[]> {
    return await this.#run(() =>
      this.#db.entries
        .where('[termbase+key]')
        .between(...within(id))
        .offset(offset)
        .limit(limit)
        .toArray(),
    );
  }

  /** Those of some entries that are there, in the order in which they are named. */
  async some(termbase: string, numbers: readonly number[]): Promise<OwnConcept[]> {
    return await this.#run(() => someOf(this.#db, termbase, numbers));
  }

  async entry({ termbase, number }: OwnTerm): Promise<OwnConcept | null> {
    return (await this.#run(() => this.#db.entries.get([termbase, number]))) ?? null;
  }

  /** The numbers of all entries. */
  async numbers(termbase: string): Promise<number[]> {
    return await this.#run(async () => (await entriesOf(this.#db, termbase).primaryKeys()).map(([, number]) => number));
  }

  /** Writes what a form says into an entry, or into a new one where `number` is `null`. */
  async write(termbase: string, number: number | null, form: TermForm): Promise<Change & { number: number }> {
    const change = await this.#change(termbase, async (record) => {
      const before = number === null ? [] : await someOf(this.#db, termbase, [number]);
      const at = before[0]?.number ?? record.next++;
      const empty: Concept = { id: `c${at}-${randomId().slice(0, 8)}`, statements: [], languages: [] };
      await this.#db.entries.put(recordOf(termbase, at, applyForm(before[0]?.content ?? empty, form)));
      return before;
    });
    return { ...change, number: change.before[0]?.number ?? change.from };
  }

  /** Changes entries all in the same way. */
  async edit(
    termbase: string,
    numbers: readonly number[],
    edit: (concept: Concept) => Concept,
    work: Progress = {},
  ): Promise<Change> {
    const act = async () => {
      const before = await someOf(this.#db, termbase, numbers);
      await putEach(this.#db, before, (entry) => changed(entry, edit(entry.content)), work);
      return before;
    };
    return await this.#change(termbase, act, work.signal);
  }

  async delete(termbase: string, numbers: readonly number[], work: Progress = {}): Promise<Change> {
    const act = async () => {
      const gone = await someOf(this.#db, termbase, numbers);
      await deleteEntries(this.#db, gone, work);
      return gone;
    };
    return await this.#change(termbase, act, work.signal);
  }

  /** Makes one entry of several, the first of them; references to the others lead to it. */
  async merge(termbase: string, numbers: readonly number[], work: Progress = {}): Promise<Change> {
    const act = async () => {
      const [first, ...others] = await someOf(this.#db, termbase, numbers);
      if (!first) return [];
      const merged = mergeConcepts([first.content, ...others.map(({ content }) => content)]);
      const renamed = new Map(others.map(({ content }) => [content.id, first.content.id]));
      await deleteEntries(this.#db, others, stretch(work, 0, 0.5));
      await this.#db.entries.put(changed(first, withReferences(merged, renamed)));
      const rest = (await entriesOf(this.#db, termbase).toArray()).filter(({ number }) => number !== first.number);
      return [first, ...others, ...(await this.#follow(rest, renamed, stretch(work, 0.5, 1)))];
    };
    return await this.#change(termbase, act, work.signal);
  }

  /** Copies entries into another termbase, behind its own; `move`: and takes them out of the first. */
  async transfer(
    from: string,
    numbers: readonly number[],
    to: string,
    move: boolean,
    work: Progress = {},
  ): Promise<Change[]> {
    const adding = move ? stretch(work, 0, 0.5) : work;
    return await this.#run(
      () =>
        this.#db.transaction('rw', this.#db.termbases, this.#db.entries, async () => {
          const file = (await someOf(this.#db, from, numbers)).map(({ key, content }) => ({ key, concept: content }));
          const added = await this.#change(
            to,
            (record) => writeFile(this.#db, record, file, 'keep', adding),
            work.signal,
          );
          return move ? [added, await this.delete(from, numbers, stretch(work, 0.5, 1))] : [added];
        }),
      work.signal,
    );
  }

  /** How many concepts of a file have a term that the termbase, or the file above them, has already. */
  async duplicates(termbase: string, concepts: readonly Concept[], signal?: AbortSignal): Promise<number> {
    const keys = await this.#run(() =>
      this.#db.entries
        .where('[termbase+key]')
        .between(...within(termbase))
        .keys(),
    );
    // The keys of a compound index are arrays, which Dexie's types do not tell.
    const seen = new Set((keys as unknown as [string, string][]).map(([, key]) => key));
    return (await keyed(concepts, signal)).filter(({ key }) => seen.size === seen.add(key).size).length;
  }

  /** Takes in the concepts of a file, all or none: what was written before it was cancelled or failed is taken back. */
  async import(
    termbase: string,
    { concepts, ...head }: Termbase,
    { duplicates = 'keep', ...work }: Progress & { duplicates?: Duplicates } = {},
  ): Promise<Change> {
    const file = await keyed(concepts, work.signal);
    return await this.#change(
      termbase,
      async (record, change) => {
        if (record.count === 0) {
          change.head = record.head;
          record.head = { ...head, title: record.name };
        }
        return await writeFile(this.#db, record, file, duplicates, work);
      },
      work.signal,
    );
  }

  /** Takes changes back, the last first, all or none. */
  async takeBack(changes: readonly Change[], work: Progress = {}): Promise<void> {
    await this.#run(
      () =>
        this.#db.transaction('rw', this.#db.termbases, this.#db.entries, async () => {
          for (const [i, { termbase, from, to, before, head }] of changes.toReversed().entries()) {
            const record = await this.#record(termbase);
            await this.#db.entries.where('[termbase+number]').between([termbase, from], [termbase, to]).delete();
            const share = stretch(work, i / changes.length, (i + 1) / changes.length);
            await putEach(this.#db, before, (entry) => changed(entry, entry.content), share);
            await this.#store({ ...record, ...(head && { head }) });
          }
        }),
      work.signal,
    );
  }

  /** A termbase whole, as files hold it. */
  async export(id: string): Promise<Termbase> {
    return await this.#run(() =>
      this.#db.transaction('r', this.#db.termbases, this.#db.entries, async () => {
        const { head, name } = await this.#record(id);
        const records = await entriesOf(this.#db, id).toArray();
        return { ...head, title: name, concepts: records.map(({ content }) => content) };
      }),
    );
  }

  /** All termbases whole, for a backup, but for those that were thrown away. */
  async backUp(): Promise<BackupTermbase[]> {
    return await this.#run(() => backUpTermbases(this.#db));
  }

  /**
   * Takes in a termbase of a backup: what is here and newer stays, nothing is deleted. Gives how many entries were new or
   * newer; a `dryRun` changes nothing.
   */
  async restore(base: BackupTermbase, { dryRun = false } = {}): Promise<number> {
    return await this.#run(() => restoreTermbase(this.#db, base, dryRun));
  }

  /** Compiles a termbase whose entries have changed since; resolves to whether it had to. */
  async compile(id: string): Promise<boolean> {
    return await this.#run(async () => {
      const { revision } = await this.#record(id);
      if ((await this.#compiledRevision(id)) === revision) return false;
      const bytes = compileTermbase(await entriesOf(this.#db, id).toArray());
      await this.#db.compiled.put({ termbase: id, revision, bytes });
      return true;
    });
  }

  /** Of which revision of its entries a termbase was compiled last; `null` where it never was. Reads no bytes. */
  async compiledRevision(id: string): Promise<number | null> {
    return await this.#run(() => this.#compiledRevision(id));
  }

  /** The bytes of a termbase's glossary as it was compiled last, and of which revision; `null` where it never was. */
  async compiled(id: string): Promise<{ revision: number; bytes: Uint8Array } | null> {
    return (await this.#run(() => this.#db.compiled.get(id))) ?? null;
  }

  close(): void {
    this.#db.close();
  }

  async #live(): Promise<TermbaseRecord[]> {
    const all = await this.#db.termbases.toArray();
    return all.filter(({ removedAt }) => removedAt === undefined).sort((a, b) => a.order - b.order);
  }

  async #record(id: string): Promise<TermbaseRecord> {
    const record = await this.#db.termbases.get(id);
    if (!record) throw new Dexie.NotFoundError(`termbase ${id}`);
    return record;
  }

  async #compiledRevision(id: string): Promise<number | null> {
    const keys = await this.#db.compiled
      .where('[termbase+revision]')
      .between(...within(id))
      .keys();
    // The key of a compound index is an array, which Dexie's types do not tell.
    const [key] = keys as unknown as [string, number][];
    return key?.[1] ?? null;
  }

  /** Lets references of entries follow what was renamed; gives those as they were that had any. */
  async #follow(
    entries: readonly EntryRecord[],
    renamed: ReadonlyMap<string, string>,
    work: Progress,
  ): Promise<EntryRecord[]> {
    const before = entries.filter(({ content }) => withReferences(content, renamed) !== content);
    await putEach(this.#db, before, (entry) => changed(entry, withReferences(entry.content, renamed)), work);
    return before;
  }

  /**
   * Changes entries of a termbase in one transaction, and with them its record.
   *
   * @param work gives the entries as they were that it changed or deleted
   */
  async #change(
    termbase: string,
    work: (record: TermbaseRecord, change: Change) => Promise<EntryRecord[]>,
    signal?: AbortSignal,
  ): Promise<Change> {
    return await this.#run(
      () =>
        this.#db.transaction('rw', this.#db.termbases, this.#db.entries, async () => {
          const record = await this.#record(termbase);
          const change: Change = { termbase, from: record.next, to: record.next, before: [] };
          change.before = await work(record, change);
          change.to = record.next;
          await this.#store(record);
          return change;
        }),
      signal,
    );
  }

  /** Writes a record whose entries have changed. */
  async #store(record: TermbaseRecord): Promise<void> {
    await this.#db.termbases.put({
      ...record,
      count: await entriesOf(this.#db, record.id).count(),
      revision: record.revision + 1,
      changedAt: new Date().toISOString(),
    });
  }

  /** Opens anew and tries once more where the connection was lost under us. */
  async #run<Result>(work: () => PromiseLike<Result>, signal?: AbortSignal): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (!isClosed(error)) throw toLibraryError(error);
    }
    try {
      await this.#db.open();
      return await work();
    } catch (error) {
      throw toLibraryError(error);
    }
  }
}
