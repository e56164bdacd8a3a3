import { liveQuery } from 'dexie';
import type { BackupTermbase } from '@/lib/model/backup';
import type { OwnTerm, TermForm } from '@/lib/model/own-term';
import type { Concept, Termbase } from '@/lib/model/termbase';
import { isClosed, toLibraryError } from '../errors';
import { randomId } from '../store';
import {
  type Change,
  deleteSome,
  editSome,
  mergeSome,
  takeBack,
  takeIn,
  termbaseRecord,
  transferSome,
  writeForm,
} from './acts';
import { backUpTermbases, restoreTermbase } from './backup';
import { compileTermbase } from './compiled';
import { TermbaseDatabase, type TermbaseRecord } from './database';
import type { Duplicates } from './duplicates';
import { keyed } from './importing';
import type { Progress } from './progress';
import { entriesOf, someOf, within } from './records';

/** How long a termbase that was thrown away can be taken back, in ms. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/** An entry of the reader's own, and where it stands. */
export interface OwnConcept extends OwnTerm {
  content: Concept;
  changedAt: string;
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

  /**
   * Tells what `list` gives, at once and after every change, also of another page of ours; gives what ends that. What
   * cannot be read is not told.
   */
  follow(onList: (heads: TermbaseHead[]) => void): () => void {
    const heads = liveQuery(() => this.list()).subscribe({ next: onList, error: () => {} });
    return () => heads.unsubscribe();
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
    return await this.#run(() => writeForm(this.#db, termbase, number, form));
  }

  /** Changes entries all in the same way. */
  async edit(
    termbase: string,
    numbers: readonly number[],
    edit: (concept: Concept) => Concept,
    work: Progress = {},
  ): Promise<Change> {
    return await this.#run(() => editSome(this.#db, termbase, numbers, edit, work), work.signal);
  }

  async delete(termbase: string, numbers: readonly number[], work: Progress = {}): Promise<Change> {
    return await this.#run(() => deleteSome(this.#db, termbase, numbers, work), work.signal);
  }

  /** Makes one entry of several, the first of them; references to the others lead to it. */
  async merge(termbase: string, numbers: readonly number[], work: Progress = {}): Promise<Change> {
    return await this.#run(() => mergeSome(this.#db, termbase, numbers, work), work.signal);
  }

  /** Copies entries into another termbase, behind its own; `move`: and takes them out of the first. */
  async transfer(
    from: string,
    numbers: readonly number[],
    to: string,
    move: boolean,
    work: Progress = {},
  ): Promise<Change[]> {
    return await this.#run(() => transferSome(this.#db, from, numbers, to, move, work), work.signal);
  }

  /** How many concepts of a file have a term that the termbase, or the file above them, has already. */
  async duplicates(termbase: string, concepts: readonly Concept[]): Promise<number> {
    const keys = await this.#run(() =>
      this.#db.entries
        .where('[termbase+key]')
        .between(...within(termbase))
        .keys(),
    );
    // The keys of a compound index are arrays, which Dexie's types do not tell.
    const seen = new Set((keys as unknown as [string, string][]).map(([, key]) => key));
    return (await keyed(concepts)).filter(({ key }) => seen.size === seen.add(key).size).length;
  }

  /** Takes in the concepts of a file, all or none: what was written before it was cancelled or failed is taken back. */
  async import(
    termbase: string,
    file: Termbase,
    { duplicates = 'keep', ...work }: Progress & { duplicates?: Duplicates } = {},
  ): Promise<Change> {
    return await this.#run(() => takeIn(this.#db, termbase, file, duplicates, work), work.signal);
  }

  /** Takes changes back, the last first, all or none. */
  async takeBack(changes: readonly Change[], work: Progress = {}): Promise<void> {
    await this.#run(() => takeBack(this.#db, changes, work), work.signal);
  }

  /** A termbase whole, as files hold it. */
  async export(id: string): Promise<Termbase> {
    return await this.#run(() =>
      this.#db.transaction('r', this.#db.termbases, this.#db.entries, async () => {
        const { head, name } = await termbaseRecord(this.#db, id);
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
      const { revision } = await termbaseRecord(this.#db, id);
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

  async #compiledRevision(id: string): Promise<number | null> {
    const keys = await this.#db.compiled
      .where('[termbase+revision]')
      .between(...within(id))
      .keys();
    // The key of a compound index is an array, which Dexie's types do not tell.
    const [key] = keys as unknown as [string, number][];
    return key?.[1] ?? null;
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
