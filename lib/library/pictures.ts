import { Dexie } from 'dexie';
import type { KeptPicture } from '@/lib/model/kept';
import { sha256 } from './content';
import type { PictureRecord, PictureUse } from './records';
import type { Store } from './store';

/** Pictures kept of one version of an article at most, and bytes of one of them: what is beyond is no news picture. */
export const MAX_PICTURES = 60;
const MAX_PICTURE_BYTES = 2_000_000;

/** A picture as it comes to be kept; its hash is worked out here. */
export type NewPicture = Omit<KeptPicture, 'hash'>;

/** Tables that the functions below use. */
export function pictureTables({ db }: Store) {
  return [db.pictures, db.pictureUses];
}

/** Where an article has its kept pictures: in one version, or in all where none is given. */
export function usesOf({ db }: Store, article: string, version?: number) {
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
  const hashes = await Promise.all(fitting.map(({ bytes }) => sha256(bytes)));
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

/** Those of some uses that are not here, or whose picture is lost here. */
export async function missingUses({ db }: Store, uses: readonly PictureUse[]): Promise<PictureUse[]> {
  if (uses.length === 0) return [];
  const here = await db.pictureUses.bulkGet(uses.map(({ article, version, src }) => [article, version, src]));
  const lacking = new Set(
    await lackingPictures(
      { db },
      uses.map(({ hash }) => hash),
    ),
  );
  return uses.filter(({ hash }, i) => !here[i] || (here[i].hash === hash && lacking.has(hash)));
}

/** Those of some pictures that are not here. */
export async function lackingPictures({ db }: Pick<Store, 'db'>, hashes: readonly string[]): Promise<string[]> {
  const here = new Set(await db.pictures.where('hash').anyOf(hashes).primaryKeys());
  return hashes.filter((hash) => !here.has(hash));
}

/** A picture by its hash; null where it is not here. */
export async function pictureBytes({ db }: Store, hash: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return (await db.pictures.get(hash))?.bytes ?? null;
}

/** Puts a picture where a restored article has a place for it; false where none has, or it is not what its hash says. */
export async function restorePicture(store: Store, picture: Omit<KeptPicture, 'src'>): Promise<boolean> {
  const { hash, bytes, width, height } = picture;
  if (bytes.length > MAX_PICTURE_BYTES || (await sha256(bytes)) !== hash) return false;
  const { db } = store;
  return db.transaction('rw', pictureTables(store), async () => {
    if ((await db.pictureUses.where('hash').equals(hash).count()) === 0) return false;
    await db.pictures.put({ hash, bytes, size: bytes.length, width, height });
    return true;
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

/** How many places of pictures have lost theirs. `sweep`: takes pictures away that no article shows. */
export async function checkPictures(store: Store, sweep: boolean): Promise<number> {
  const { db } = store;
  return db.transaction(sweep ? 'rw' : 'r', pictureTables(store), async () => {
    const used = (await db.pictureUses.orderBy('hash').keys()) as string[];
    const pictures = new Set(await db.pictures.toCollection().primaryKeys());
    if (sweep) await db.pictures.bulkDelete([...pictures.difference(new Set(used))]);
    return used.filter((hash) => !pictures.has(hash)).length;
  });
}
