import type { ArticleRecord, VersionRecord } from '@/lib/model/kept';
import { facesOf } from './articles';
import { contentHash } from './content';
import { checkPictures } from './pictures';
import { rebuildIndex } from './search/repair';
import { nextStamp, type Store } from './store';
import { readVersion, versionHeads } from './versions';

/** What is the matter with an article. */
export interface Damage {
  id: string;
  title: string;
  /**
   * `unreadable`: the database cannot give it. `text-missing`: no text of its newest version. `text-changed`: its text is
   * not the one that was kept.
   */
  problem: 'unreadable' | 'text-missing' | 'text-changed';
  /** Whether repair helped. */
  mended: boolean;
}

export interface CheckReport {
  /** Articles looked at. */
  articles: number;
  damages: Damage[];
  /** Addresses that led nowhere. */
  strayAddresses: number;
  /** Places in articles whose picture is lost; a backup that has it brings it back. */
  lostPictures: number;
}

async function hashFits({ content, hash }: VersionRecord): Promise<boolean> {
  try {
    return (await contentHash(content)) === hash;
  } catch {
    // What is no article at all has no hash.
    return false;
  }
}

async function problemOf(store: Store, record: ArticleRecord): Promise<Damage['problem'] | null> {
  try {
    const newest = await readVersion(store, record.id, record.version);
    if (!newest) return 'text-missing';
    return (await hashFits(newest)) ? null : 'text-changed';
  } catch {
    return 'unreadable';
  }
}

/** The latest version that can be read and is what was kept. */
async function latestSound(store: Store, id: string): Promise<VersionRecord | null> {
  for (const { version } of (await versionHeads(store, id)).reverse()) {
    const read = await readVersion(store, id, version).catch(() => null);
    if (read && (await hashFits(read))) return read;
  }
  return null;
}

/** Makes the latest sound version the newest; false where there is none. */
async function fallBack(store: Store, record: ArticleRecord): Promise<boolean> {
  const { db } = store;
  const newest = await latestSound(store, record.id).catch(() => null);
  if (!newest) return false;
  return db.transaction('rw', [db.articles, db.meta], async () => {
    const now = await db.articles.get(record.id);
    // Kept anew or deleted meanwhile, it needs no older text.
    if (now?.version !== record.version) return false;
    const { version, savedAt, content } = newest;
    const stamp = await nextStamp(store);
    await db.articles.put({ ...now, ...facesOf(content), version, savedAt, stamp });
    return true;
  });
}

/** Looks at all articles one by one, so that a broken one does not hide the others; mends what it can when asked to. */
export async function checkLibrary(store: Store, repair: boolean): Promise<CheckReport> {
  const { db } = store;
  const ids = await db.articles.toCollection().primaryKeys();
  const damages: Damage[] = [];
  for (const id of ids) {
    const record = await db.articles.get(id).catch(() => undefined);
    const problem = record ? await problemOf(store, record) : 'unreadable';
    if (!problem) continue;
    const mended = repair && record !== undefined && (await fallBack(store, record));
    damages.push({ id, title: record?.title ?? '', problem, mended });
  }
  const strayAddresses = await checkAddresses(store, repair);
  const lostPictures = await checkPictures(store, repair);
  if (repair) await rebuildIndex(store);
  return { articles: ids.length, damages, strayAddresses, lostPictures };
}

/** How many addresses lead nowhere. `sweep`: takes them away. In one transaction, as articles are kept meanwhile. */
async function checkAddresses({ db }: Store, sweep: boolean): Promise<number> {
  return db.transaction(sweep ? 'rw' : 'r', [db.articles, db.addresses], async () => {
    const known = new Set(await db.articles.toCollection().primaryKeys());
    const strays = await db.addresses.filter(({ article }) => !known.has(article)).primaryKeys();
    if (sweep) await db.addresses.bulkDelete(strays);
    return strays.length;
  });
}
