import type { ArticleRecord } from '@/lib/model/kept';
import { deletePictures, pictureTables } from './pictures';
import { indexArticles, indexTables, unindexArticles } from './search/indexing';
import { nextStamp, type Store } from './store';
import { deleteVersions, readNewest } from './versions';

/** How long the trash keeps an article, in days. */
const TRASH_DAYS = 30;
const DAY = 86_400_000;

async function move(store: Store, ids: string[], shelf: ArticleRecord['shelf']): Promise<string[]> {
  const { db } = store;
  return db.transaction('rw', [db.articles, db.versions, ...indexTables(store)], async () => {
    const records = (await db.articles.bulkGet(ids)).filter((record) => record !== undefined && record.shelf !== shelf);
    const moved: ArticleRecord[] = [];
    for (const record of records as ArticleRecord[]) {
      const trashedAt = shelf === 'trash' ? store.now().toISOString() : null;
      moved.push({ ...record, shelf, trashedAt, stamp: await nextStamp(store) });
    }
    await db.articles.bulkPut(moved);
    if (shelf === 'trash') {
      await unindexArticles(
        store,
        moved.map(({ id }) => id),
      );
    } else {
      const texts = await readNewest(store, moved);
      await indexArticles(
        store,
        moved.flatMap((record, i) => (texts[i] ? [{ record, content: texts[i].content }] : [])),
      );
    }
    return moved.map(({ id }) => id);
  });
}

/** Puts articles into the trash; gives the ids that were not there already, for undo. */
export async function trashArticles(store: Store, ids: string[]): Promise<string[]> {
  return move(store, ids, 'trash');
}

/** Takes articles out of the trash. */
export async function restoreArticles(store: Store, ids: string[]): Promise<string[]> {
  return move(store, ids, 'kept');
}

/** Deletes articles for good; only what lies in the trash goes. Gives the ids that went. */
export async function deleteArticles(store: Store, ids: string[]): Promise<string[]> {
  const { db } = store;
  return db.transaction('rw', forGood(store), async () => {
    const records = await db.articles.bulkGet(ids);
    const trashed = records.flatMap((record) => (record?.shelf === 'trash' ? [record.id] : []));
    await wipe(store, trashed);
    return trashed;
  });
}

/** Deletes for good what was put into the trash before a date, by default what has lain there for 30 days. */
export async function emptyTrash(store: Store, before?: Date): Promise<string[]> {
  const limit = (before ?? new Date(store.now().getTime() - TRASH_DAYS * DAY)).toISOString();
  const { db } = store;
  return db.transaction('rw', forGood(store), async () => {
    const ids = await db.articles.where('trashedAt').below(limit).primaryKeys();
    await wipe(store, ids);
    return ids;
  });
}

function forGood(store: Store) {
  const { db } = store;
  return [db.articles, db.versions, db.addresses, db.marks, db.tombstones, db.meta, ...pictureTables(store)];
}

async function wipe(store: Store, ids: string[]): Promise<void> {
  const { db } = store;
  for (const id of ids) {
    await db.tombstones.put({ table: 'articles', id, stamp: await nextStamp(store) });
    await db.addresses.where('article').equals(id).delete();
    await db.marks.where('article').equals(id).delete();
    await deleteVersions(store, id);
    await deletePictures(store, id);
  }
  await db.articles.bulkDelete(ids);
}
