import type { ReadingListItem } from '@/lib/model/reading-list';
import { addressKey } from './address';
import type { ReadingListRecord } from './records';
import { nextStamp, type Store } from './store';

function itemOf({ url, title, addedAt, tags }: ReadingListRecord): ReadingListItem {
  return { url, title, addedAt, tags };
}

export async function readingList({ db }: Store): Promise<ReadingListItem[]> {
  return (await db.readingList.orderBy('addedAt').reverse().toArray()).map(itemOf);
}

/** Adds pages in one transaction, so that a file is brought in whole or not at all. */
export async function addToReadingList(
  store: Store,
  items: readonly ReadingListItem[],
  dryRun: boolean,
): Promise<number> {
  const { db } = store;
  return db.transaction(dryRun ? 'r' : 'rw', [db.readingList, db.addresses, db.meta], async () => {
    const fresh = new Map<string, ReadingListItem>();
    for (const item of items) {
      const key = addressKey(item.url);
      if (key !== null && !fresh.has(key)) fresh.set(key, item);
    }
    const keys = [...fresh.keys()];
    for (const known of await db.readingList.bulkGet(keys)) if (known) fresh.delete(known.key);
    for (const kept of await db.addresses.bulkGet(keys)) if (kept) fresh.delete(kept.url);
    if (dryRun || fresh.size === 0) return fresh.size;
    const stamp = await nextStamp(store);
    const now = store.now().toISOString();
    const records = [...fresh].map(([key, item]) => ({ ...item, key, addedAt: item.addedAt ?? now, stamp }));
    await db.readingList.bulkAdd(records);
    return records.length;
  });
}

export async function removeFromReadingList(store: Store, url: string): Promise<ReadingListItem | null> {
  const { db } = store;
  return db.transaction('rw', db.readingList, async () => {
    const key = addressKey(url) ?? '';
    const record = await db.readingList.get(key);
    if (!record) return null;
    await db.readingList.delete(key);
    return itemOf(record);
  });
}
