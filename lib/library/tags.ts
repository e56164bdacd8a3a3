import { byUnits } from '@/lib/text/order';
import { remembered } from './database';
import { updateFacets } from './search/indexing';
import { nextStamp, type Store } from './store';

/** A tag with the number of kept articles that bear it. */
export interface TagCount {
  tag: string;
  count: number;
  pinned: boolean;
}

/** Tags as kept: NFC, trimmed, none empty, none twice. */
export function tidyTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.normalize('NFC').replace(/\s+/gu, ' ').trim()).filter(Boolean))];
}

async function pinnedTags({ db }: Store): Promise<string[]> {
  return (await remembered(db, 'pinned-tags'))?.tags ?? [];
}

/** Every tag of the kept articles: pinned ones first, in order of pinning, then the most used. */
export async function tagCounts(store: Store): Promise<TagCount[]> {
  const { db } = store;
  return db.transaction('r', [db.articles, db.meta], async () => {
    const pinned = await pinnedTags(store);
    const names = (await db.articles.orderBy('tags').uniqueKeys()) as string[];
    const trash = new Set(await db.articles.where('shelf').equals('trash').primaryKeys());
    const counts: TagCount[] = [];
    for (const tag of new Set([...pinned, ...names])) {
      const bearers = await db.articles.where('tags').equals(tag).primaryKeys();
      const count = bearers.filter((id) => !trash.has(id)).length;
      if (count > 0 || pinned.includes(tag)) counts.push({ tag, count, pinned: pinned.includes(tag) });
    }
    const place = ({ tag }: TagCount) => (pinned.includes(tag) ? pinned.indexOf(tag) : pinned.length);
    return counts.sort((a, b) => place(a) - place(b) || b.count - a.count || byUnits(a.tag, b.tag));
  });
}

export async function pinTag(store: Store, tag: string, pinned: boolean): Promise<void> {
  const { db } = store;
  await db.transaction('rw', db.meta, async () => {
    const others = (await pinnedTags(store)).filter((other) => other !== tag);
    await db.meta.put({ key: 'pinned-tags', tags: pinned ? [...others, ...tidyTags([tag])] : others });
  });
}

/** Adds and takes off tags of many articles in one transaction. */
export async function retag(store: Store, ids: string[], add: string[], remove: string[]): Promise<void> {
  const { db } = store;
  await db.transaction('rw', [db.articles, db.documents, db.meta], async () => {
    const gone = new Set(tidyTags(remove));
    for (const record of await db.articles.bulkGet(ids)) {
      if (!record) continue;
      const tags = tidyTags([...record.tags.filter((tag) => !gone.has(tag)), ...add]);
      if (tags.join('\0') === record.tags.join('\0')) continue;
      const changed = { ...record, tags, stamp: await nextStamp(store) };
      await db.articles.put(changed);
      await updateFacets(store, changed);
    }
  });
}
