import type { Article } from '@/lib/model/article';
import type { VersionRecord } from '@/lib/model/kept';
import { LibraryError } from './errors';
import type { StoredVersion } from './records';
import type { Store } from './store';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The database writes Vietnamese in two bytes a letter: as UTF-8 an article takes little more than half of that. */
function encode({ content, ...rest }: VersionRecord): StoredVersion {
  return { ...rest, json: encoder.encode(JSON.stringify(content)) };
}

function headOf({ json: _json, ...head }: StoredVersion): Omit<VersionRecord, 'content'> {
  return head;
}

function decode({ json, ...rest }: StoredVersion): VersionRecord {
  try {
    return { ...rest, content: JSON.parse(decoder.decode(json)) as Article };
  } catch (cause) {
    throw new LibraryError('corrupt', { cause });
  }
}

/** A version without its text; null where there is none. */
export async function readVersionHead(
  { db }: Store,
  article: string,
  version: number,
): Promise<Omit<VersionRecord, 'content'> | null> {
  const stored = await db.versions.get([article, version]);
  return stored ? headOf(stored) : null;
}

/** A version with its text; null where there is none. Rejects as `corrupt` where it cannot be read. */
export async function readVersion({ db }: Store, article: string, version: number): Promise<VersionRecord | null> {
  const stored = await db.versions.get([article, version]);
  return stored ? decode(stored) : null;
}

/** Newest versions of articles in their order; null for one that is missing or broken, so that the others still come. */
export async function readNewest(
  { db }: Store,
  articles: readonly ({ id: string; version: number } | undefined)[],
): Promise<(VersionRecord | null)[]> {
  const stored = await db.versions.bulkGet(articles.map((record) => [record?.id ?? '', record?.version ?? 0]));
  return stored.map((row) => {
    try {
      return row ? decode(row) : null;
    } catch {
      return null;
    }
  });
}

function ofArticle({ db }: Store, article: string) {
  return db.versions.where('[article+version]').between([article, 0], [article, Number.POSITIVE_INFINITY]);
}

/** All versions of an article, oldest first, without their texts. */
export async function versionHeads(store: Store, article: string): Promise<Omit<VersionRecord, 'content'>[]> {
  const rows = await ofArticle(store, article).toArray();
  return rows.map(headOf);
}

/** Versions that can be read, oldest first, and without their texts those that cannot. */
export async function sortVersions(
  store: Store,
  article: string,
): Promise<{ sound: VersionRecord[]; broken: Omit<VersionRecord, 'content'>[] }> {
  const sound: VersionRecord[] = [];
  const broken: Omit<VersionRecord, 'content'>[] = [];
  for (const stored of await ofArticle(store, article).toArray()) {
    try {
      sound.push(decode(stored));
    } catch {
      broken.push(headOf(stored));
    }
  }
  return { sound, broken };
}

/** The highest number given to a version; a backup may have brought older ones with higher numbers than the newest. */
export async function lastVersion(store: Store, article: string): Promise<number> {
  return (await ofArticle(store, article).last())?.version ?? 0;
}

export async function writeVersions({ db }: Store, versions: VersionRecord[]): Promise<void> {
  await db.versions.bulkPut(versions.map(encode));
}

export async function deleteVersions(store: Store, article: string): Promise<void> {
  await ofArticle(store, article).delete();
}
