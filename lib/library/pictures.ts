import { Dexie } from 'dexie';
import type { KeptPicture } from '@/lib/model/kept';
import type { PictureRecord, PictureUse } from './records';
import type { Store } from './store';

/** Pictures kept of one version of an article at most, and bytes of one of them: what is beyond is no news picture. */
export const MAX_PICTURES = 60;
export const MAX_PICTURE_BYTES = 2_000_000;

/** A picture as it comes to be kept; its hash is worked out here. */
export type NewPicture = Omit<KeptPicture, 'hash'>;

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Tables that the functions below use. */
export function pictureTables({ db }: Store) {
  return [db.pictures, db.pictureUses];
}

function usesOf({ db }: Store, article: string, version?: number) {
  const key = version === undefined ? [article] : [article, version];
  return db.pictureUses.where('[article+version+src]').between(key, [...key, Dexie.maxKey]);
}

/**
 * Keeps pictures of a version, in a transaction of their own: whatever becomes of them, the text is kept. Gives how many
 * were kept; none where the version is not there.
 */
export async function putPictures(
  store: Store,
  article: string,
  version: number,
  pictures: readonly NewPicture[],
): Promise<number> {
  const fitting = pictures.filter(({ bytes }) => bytes.length <= MAX_PICTURE_BYTES).slice(0, MAX_PICTURES);
  // Hashing waits for something else than the database, and would end a transaction.
  const hashes = await Promise.all(fitting.map(({ bytes }) => hashOf(bytes)));
  const { db } = store;
  return db.transaction('rw', [db.versions, ...pictureTables(store)], async () => {
    if ((await db.versions.where('[article+version]').equals([article, version]).count()) === 0) return 0;
    const uses: PictureUse[] = [];
    const records: PictureRecord[] = [];
    fitting.forEach(({ src, bytes, width, height }, i) => {
      const hash = hashes[i] ?? '';
      uses.push({ article, version, src, hash });
      records.push({ hash, bytes, size: bytes.length, width, height });
    });
    await db.pictures.bulkPut(records);
    await replaceUses(store, uses);
    return uses.length;
  });
}

/** Writes uses; a picture that stood there before and nowhere else goes. */
async function replaceUses(store: Store, uses: readonly PictureUse[]): Promise<void> {
  const { db } = store;
  const before = await db.pictureUses.bulkGet(uses.map(({ article, version, src }) => [article, version, src]));
  await db.pictureUses.bulkPut(uses);
  await deleteUnused(
    store,
    before.flatMap((use) => use?.hash ?? []),
  );
}

async function deleteUnused({ db }: Store, hashes: readonly string[]): Promise<void> {
  for (const hash of new Set(hashes)) {
    if ((await db.pictureUses.where('hash').equals(hash).count()) === 0) await db.pictures.delete(hash);
  }
}

/** Pictures of a version by the address under which they stand in its text; one that is lost is left out. */
export async function picturesOf(store: Store, article: string, version: number): Promise<KeptPicture[]> {
  const { db } = store;
  return db.transaction('r', pictureTables(store), async () => {
    const uses = await usesOf(store, article, version).toArray();
    const records = await db.pictures.bulkGet(uses.map(({ hash }) => hash));
    return uses.flatMap(({ src, hash }, i) => {
      const record = records[i];
      return record ? [{ src, hash, bytes: record.bytes, width: record.width, height: record.height }] : [];
    });
  });
}

/** Takes an article's pictures away for good, but for those that others show. Inside a transaction of the caller's. */
export async function deletePictures(store: Store, article: string): Promise<void> {
  const uses = await usesOf(store, article).toArray();
  await usesOf(store, article).delete();
  await deleteUnused(
    store,
    uses.map(({ hash }) => hash),
  );
}
