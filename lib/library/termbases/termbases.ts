import { Dexie } from 'dexie';
import type { BackupTermbase } from '@/lib/model/backup';
import type { OwnTerm, TermForm } from '@/lib/model/own-term';
import type { Concept, Termbase } from '@/lib/model/termbase';
import { foldKey } from '@/lib/text/fold';
import { isClosed, toLibraryError } from '../errors';
import { randomId } from '../store';
import { compileTermbase } from './compiled';
import { termOf } from './concept';
import { type EntryRecord, TermbaseDatabase, type TermbaseRecord } from './database';
import { applyForm } from './form';
import { withFreeIds } from './ids';
import { backUpTermbases, restoreTermbase } from './transfer';

/** Entries that are written between two looks at the clock and the signal. */
const STEP = 2000;
/** How long a termbase that was thrown away can be taken back, in ms. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/** What a long import tells and asks: how far it is (0 to 1), and whether to go on. */
export interface Progress {
  signal?: AbortSignal;
  progress?(share: number): void;
}

/** An entry of the reader's own, and where it stands. */
export interface OwnConcept extends OwnTerm {
  content: Concept;
  changedAt: string;
}

/** A termbase as lists name it. */
export type TermbaseHead = Pick<TermbaseRecord, 'id' | 'name' | 'on' | 'count' | 'revision'>;

/** The reader's own termbases. Every method rejects with a `LibraryError`. */
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
          await entries.where('[termbase+number]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
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
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .offset(offset)
        .limit(limit)
        .toArray(),
    );
  }

  async entry({ termbase, number }: OwnTerm): Promise<OwnConcept | null> {
    return (await this.#run(() => this.#db.entries.get([termbase, number]))) ?? null;
  }

  /** Writes what a form says into an entry, or into a new one where `number` is `null`; gives its number. */
  async write(termbase: string, number: number | null, form: TermForm): Promise<number> {
    return await this.#change(termbase, async (record) => {
      const before = number === null ? undefined : await this.#db.entries.get([termbase, number]);
      const at = before?.number ?? record.next++;
      const empty: Concept = { id: `c${at}-${randomId().slice(0, 8)}`, statements: [], languages: [] };
      await this.#db.entries.put(recordOf(termbase, at, applyForm(before?.content ?? empty, form)));
      if (!before) record.count++;
      return at;
    });
  }

  /** Deletes entries; what is given back can be put back. */
  async delete(termbase: string, numbers: readonly number[]): Promise<OwnConcept[]> {
    return await this.#change(termbase, async (record) => {
      const keys = numbers.map((number): [string, number] => [termbase, number]);
      const gone = (await this.#db.entries.bulkGet(keys)).filter((entry) => entry !== undefined);
      await this.#db.entries.bulkDelete(keys);
      record.count -= gone.length;
      return gone;
    });
  }

  /** Puts entries back that were deleted, where they stood. */
  async putBack(termbase: string, entries: readonly OwnConcept[]): Promise<void> {
    await this.#change(termbase, async (record) => {
      await this.#db.entries.bulkPut(entries.map(({ number, content }) => recordOf(termbase, number, content)));
      record.count += entries.length;
    });
  }

  /**
   * Takes in the concepts of a file, all or none: what was written before it was cancelled or failed is taken back.
   *
   * @throws the signal's reason once it is aborted
   */
  async import(termbase: string, { concepts, ...head }: Termbase, { signal, progress }: Progress = {}): Promise<void> {
    await this.#change(
      termbase,
      async (record) => {
        const known = record.count > 0 ? await this.#all(termbase) : [];
        const free = withFreeIds(concepts, new Set(known.map(({ content }) => content.id)));
        for (let from = 0; from < free.length; from += STEP) {
          signal?.throwIfAborted();
          await this.#db.entries.bulkAdd(
            free.slice(from, from + STEP).map((content) => recordOf(termbase, record.next++, content)),
          );
          progress?.(Math.min(1, (from + STEP) / free.length));
        }
        signal?.throwIfAborted();
        if (record.count === 0) record.head = { ...head, title: record.name };
        record.count += free.length;
      },
      signal,
    );
  }

  /** A termbase whole, as files hold it. */
  async export(id: string): Promise<Termbase> {
    return await this.#run(() =>
      this.#db.transaction('r', this.#db.termbases, this.#db.entries, async () => {
        const { head, name } = await this.#record(id);
        const records = await this.#all(id);
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
      const bytes = compileTermbase(await this.#all(id));
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
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .keys();
    // The key of a compound index is an array, which Dexie's types do not tell.
    const [key] = keys as unknown as [string, number][];
    return key?.[1] ?? null;
  }

  /** All entries, in the order in which they were made. */
  async #all(id: string): Promise<EntryRecord[]> {
    return await this.#db.entries.where('[termbase+number]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();
  }

  /** Changes entries of a termbase in one transaction, and with them its record. */
  async #change<Result>(
    id: string,
    work: (record: TermbaseRecord) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result> {
    return await this.#run(
      () =>
        this.#db.transaction('rw', this.#db.termbases, this.#db.entries, async () => {
          const record = await this.#record(id);
          const result = await work(record);
          await this.#db.termbases.put({
            ...record,
            revision: record.revision + 1,
            changedAt: new Date().toISOString(),
          });
          return result;
        }),
      signal,
    );
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

function recordOf(termbase: string, number: number, content: Concept): EntryRecord {
  const changedAt = new Date().toISOString();
  return { termbase, number, key: foldKey(termOf(content)), content, changedAt };
}
