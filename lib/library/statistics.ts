import { Dexie } from 'dexie';
import type { Store } from './store';

export interface Statistics {
  articles: number;
  trash: number;
  versions: number;
  marks: number;
  pictures: number;
  /** Bytes of all pictures. */
  pictureBytes: number;
  readingList: number;
  /** Null where none was ever made. */
  lastBackup: string | null;
  /** When something was written last, ISO; null before the first time. */
  changedAt: string | null;
  /** Articles kept since. */
  sinceBackup: number;
}

export async function statistics({ db }: Store): Promise<Statistics> {
  const shelf = (name: string, from: string | typeof Dexie.minKey) =>
    db.articles.where('[shelf+savedAt]').between([name, from], [name, Dexie.maxKey]).count();
  return db.transaction('r', [db.articles, db.versions, db.marks, db.pictures, db.readingList, db.meta], async () => {
    const clock = await db.meta.get('clock');
    const backup = await db.meta.get('backup');
    // The index alone tells the sizes; no picture is read.
    const sizes = (await db.pictures.orderBy('size').keys()) as number[];
    const lastBackup = backup?.key === 'backup' ? backup.at : null;
    return {
      articles: await shelf('kept', Dexie.minKey),
      trash: await shelf('trash', Dexie.minKey),
      versions: await db.versions.count(),
      marks: await db.marks.count(),
      pictures: sizes.length,
      pictureBytes: sizes.reduce((sum, size) => sum + size, 0),
      readingList: await db.readingList.count(),
      changedAt: clock?.key === 'clock' ? new Date(clock.stamp.time).toISOString() : null,
      lastBackup,
      sinceBackup: await shelf('kept', lastBackup ?? Dexie.minKey),
    };
  });
}

export async function backupMade(store: Store): Promise<void> {
  await store.db.meta.put({ key: 'backup', at: store.now().toISOString() });
}
