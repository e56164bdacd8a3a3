import Dexie, { type EntityTable } from 'dexie';

interface SiteRecord {
  /** Host without port, such as `baolaichau.vn`. */
  host: string;
  off: true;
}

/**
 * Where the reader has switched Chú Giải off. A database of its own, as the browser's start needs it and not the
 * library's; not `storage.local`, as every content script can read that.
 */
export class Sites {
  readonly #db: Dexie & { sites: EntityTable<SiteRecord, 'host'> };

  constructor(name = 'chu-giai-sites') {
    this.#db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Dexie & {
      sites: EntityTable<SiteRecord, 'host'>;
    };
    this.#db.version(1).stores({ sites: 'host' });
  }

  /** Hosts that are off, sorted. */
  async off(): Promise<string[]> {
    return await this.#db.sites.orderBy('host').primaryKeys();
  }

  async isOff(host: string): Promise<boolean> {
    return (await this.#db.sites.get(host)) !== undefined;
  }

  async set(host: string, off: boolean): Promise<void> {
    if (off) await this.#db.sites.put({ host, off });
    else await this.#db.sites.delete(host);
  }
}
