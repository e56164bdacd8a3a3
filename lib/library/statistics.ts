import { Dexie } from 'dexie';
import { remembered } from './database';
import { countShelves } from './list';
import type { Store } from './store';

export interface Statistics {
  articles: number;
  trash: number;
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
  const since = (day: string) =>
    db.articles.where('[shelf+savedAt]').between(['kept', day], ['kept', Dexie.maxKey]).count();
  return db.transaction('r', [db.articles, db.marks, db.pictures, db.readingList, db.meta], async () => {
    const clock = await remembered(db, 'clock');
    const lastBackup = (await remembered(db, 'backup'))?.at ?? null;
    // The index alone tells the sizes; no picture is read.
    const sizes = (await db.pictures.orderBy('size').keys()) as number[];
    const shelves = await countShelves({ db });
    return {
      articles: shelves.kept,
      trash: shelves.trash,
      marks: await db.marks.count(),
      pictures: sizes.length,
      pictureBytes: sizes.reduce((sum, size) => sum + size, 0),
      readingList: await db.readingList.count(),
      changedAt: clock ? new Date(clock.stamp.time).toISOString() : null,
      lastBackup,
      sinceBackup: lastBackup === null ? shelves.kept : await since(lastBackup),
    };
  });
}

export async function backupMade({ db }: Store, begun: Date): Promise<void> {
  await db.meta.put({ key: 'backup', at: begun.toISOString() });
}
