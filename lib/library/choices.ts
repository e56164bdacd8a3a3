import Dexie, { type EntityTable } from 'dexie';
import type { TermId } from '@/lib/model/ids';

interface SiteRecord {
  /** Host without port, such as `baolaichau.vn`. */
  host: string;
}

interface KnownRecord {
  term: TermId;
}

/**
 * A question that is answered once. `own-in-pages`, `marks-in-pages`: whether terms of one's own, and highlights, are
 * painted in web pages, which can see what is painted. `pictures`: whether an article's pictures are kept with it.
 * `remember-terms`: whether terms that were looked up are remembered. `weekly-backup`: whether a backup is put into the
 * downloads folder every week.
 */
export type Question = 'own-in-pages' | 'marks-in-pages' | 'pictures' | 'remember-terms' | 'weekly-backup';

interface AnswerRecord {
  question: Question;
  yes: boolean;
}

type ChoicesDatabase = Dexie & {
  sitesOff: EntityTable<SiteRecord, 'host'>;
  known: EntityTable<KnownRecord, 'term'>;
  answers: EntityTable<AnswerRecord, 'question'>;
};

/**
 * What the reader has chosen and nobody else may know: where Chú Giải is off, which terms need no explaining. A
 * database of its own, as every start of the browser needs it and not the library's; not `storage.local`, which every
 * content script can read.
 */
export class Choices {
  readonly #db: ChoicesDatabase;

  constructor(name = 'chu-giai-choices') {
    this.#db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as ChoicesDatabase;
    this.#db.version(1).stores({ sitesOff: 'host', known: 'term' });
    this.#db.version(2).stores({ answers: 'question' });
  }

  /** Hosts that are off, sorted. */
  async sitesOff(): Promise<string[]> {
    return await this.#db.sitesOff.orderBy('host').primaryKeys();
  }

  async setSite(host: string, off: boolean): Promise<void> {
    if (off) await this.#db.sitesOff.put({ host });
    else await this.#db.sitesOff.delete(host);
  }

  /** Those of some terms that the reader knows. */
  async knownAmong(terms: readonly TermId[]): Promise<TermId[]> {
    const records = await this.#db.known.bulkGet([...terms]);
    return records.flatMap((record) => record?.term ?? []);
  }

  async setKnown(term: TermId, known: boolean): Promise<void> {
    if (known) await this.#db.known.put({ term });
    else await this.#db.known.delete(term);
  }

  /** All terms that the reader knows, sorted. */
  async allKnown(): Promise<TermId[]> {
    return await this.#db.known.orderBy('term').primaryKeys();
  }

  /** Takes in sites and terms from elsewhere; gives how many of each were new. A `dryRun` changes nothing. */
  async merge(
    { sitesOff, known }: { sitesOff: readonly string[]; known: readonly TermId[] },
    { dryRun = false } = {},
  ): Promise<{ sitesOff: number; known: number }> {
    const { sitesOff: sites, known: terms } = this.#db;
    return await this.#db.transaction(dryRun ? 'r' : 'rw', sites, terms, async () => {
      const [before, knownBefore] = [new Set(await sites.toCollection().primaryKeys()), new Set(await this.allKnown())];
      const hosts = [...new Set(sitesOff)].filter((host) => !before.has(host));
      const fresh = [...new Set(known)].filter((term) => !knownBefore.has(term));
      if (!dryRun) {
        await sites.bulkPut(hosts.map((host) => ({ host })));
        await terms.bulkPut(fresh.map((term) => ({ term })));
      }
      return { sitesOff: hosts.length, known: fresh.length };
    });
  }

  /** What the reader said to a question; `null` before it was asked. */
  async answerTo(question: Question): Promise<boolean | null> {
    return (await this.#db.answers.get(question))?.yes ?? null;
  }

  async setAnswer(question: Question, yes: boolean): Promise<void> {
    await this.#db.answers.put({ question, yes });
  }

  close(): void {
    this.#db.close();
  }
}
