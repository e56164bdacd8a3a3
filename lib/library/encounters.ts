import Dexie, { type EntityTable } from 'dexie';
import type { Encounter } from '@/lib/model/encounter';
import type { TermId } from '@/lib/model/ids';

export type { Encounter };

/** What is told of a term that was met. */
export type Met = Omit<Encounter, 'at' | 'lookedUp' | 'starred'>;

type EncounterDatabase = Dexie & { encounters: EntityTable<Encounter, 'id'> };

/** Terms that the reader looked up or starred. A database of its own, which can be forgotten without anything else. */
export class Encounters {
  readonly #db: EncounterDatabase;

  constructor(name = 'chu-giai-encounters') {
    this.#db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as EncounterDatabase;
    this.#db.version(1).stores({ encounters: 'id, at' });
  }

  /** The newest first. */
  async list(): Promise<Encounter[]> {
    return await this.#db.encounters.orderBy('at').reverse().toArray();
  }

  async isStarred(id: TermId): Promise<boolean> {
    return (await this.#db.encounters.get(id))?.starred ?? false;
  }

  /** Those of some terms that were looked up. */
  async lookedUpAmong(ids: readonly TermId[]): Promise<TermId[]> {
    const known = await this.#db.encounters.bulkGet([...ids]);
    return known.flatMap((one) => (one?.lookedUp ? one.id : []));
  }

  /** A term was looked up. */
  async meet(met: Met): Promise<void> {
    await this.#change(met, { lookedUp: true });
  }

  async star(met: Met, starred: boolean): Promise<void> {
    await this.#change(met, { starred });
  }

  /** Forgets some; gives what puts them back. */
  async forget(ids: readonly TermId[]): Promise<Encounter[]> {
    return await this.#db.transaction('rw', this.#db.encounters, async () => {
      const gone = (await this.#db.encounters.bulkGet([...ids])).filter((one) => one !== undefined);
      await this.#db.encounters.bulkDelete([...ids]);
      return gone;
    });
  }

  async putBack(gone: readonly Encounter[]): Promise<void> {
    await this.#db.encounters.bulkPut(gone);
  }

  /**
   * Takes in what was remembered elsewhere; of a term that is known here too, the later place counts. Gives how many were
   * new or told something new; a `dryRun` changes nothing.
   */
  async merge(others: readonly Encounter[], { dryRun = false } = {}): Promise<number> {
    return await this.#db.transaction(dryRun ? 'r' : 'rw', this.#db.encounters, async () => {
      const known = await this.#db.encounters.bulkGet(others.map(({ id }) => id));
      const fresh = others.flatMap((other, i) => {
        const mine = known[i];
        if (!mine) return [other];
        const merged = {
          ...(other.at > mine.at ? other : mine),
          lookedUp: mine.lookedUp || other.lookedUp,
          starred: mine.starred || other.starred,
        };
        const says = ({ at, lookedUp, starred }: Encounter) => [at, lookedUp, starred].join();
        return says(merged) === says(mine) ? [] : [merged];
      });
      if (!dryRun) await this.#db.encounters.bulkPut(fresh);
      return fresh.length;
    });
  }

  close(): void {
    this.#db.close();
  }

  /** A sentence, once known, is replaced by another sentence only. */
  async #change(met: Met, changes: Partial<Pick<Encounter, 'lookedUp' | 'starred'>>): Promise<void> {
    await this.#db.transaction('rw', this.#db.encounters, async () => {
      const before = await this.#db.encounters.get(met.id);
      const place = met.sentence === '' && before ? before : met;
      const { sentence, title, url } = place;
      const known = { lookedUp: before?.lookedUp ?? false, starred: before?.starred ?? false, ...changes };
      if (known.lookedUp || known.starred) {
        const { id, term } = met;
        await this.#db.encounters.put({ id, term, sentence, title, url, at: new Date().toISOString(), ...known });
      } else await this.#db.encounters.delete(met.id);
    });
  }
}
