import type { Store } from '../store';
import { readNewest } from '../versions';
import { forgetCounts } from './facets';
import { indexArticles, indexTables, unindexArticles } from './indexing';

/** Articles put into the index in one transaction. */
const BATCH = 200;

/** Puts kept articles into the index that are not in it, and takes out what is there and not kept. */
async function completeIndex(store: Store): Promise<void> {
  const { db } = store;
  // In one transaction, as articles are kept meanwhile.
  const missing = await db.transaction('rw', [db.articles, ...indexTables(store)], async () => {
    const kept = new Set(await db.articles.where('shelf').equals('kept').primaryKeys());
    const indexed = new Set((await db.documents.orderBy('article').keys()) as string[]);
    await unindexArticles(store, [...indexed.difference(kept)]);
    return [...kept.difference(indexed)];
  });
  for (let at = 0; at < missing.length; at += BATCH) {
    const ids = missing.slice(at, at + BATCH);
    await db.transaction('rw', [db.articles, db.versions, ...indexTables(store)], async () => {
      const records = (await db.articles.bulkGet(ids)).filter((record) => record?.shelf === 'kept');
      const texts = await readNewest(store, records);
      const articles = records.flatMap((record, i) => {
        const text = texts[i];
        return record && text ? [{ record, content: text.content }] : [];
      });
      await indexArticles(store, articles);
    });
  }
}

/** Makes the index anew from the articles. Can be cut anywhere and called again. */
export async function rebuildIndex(store: Store): Promise<void> {
  await store.db.transaction('rw', indexTables(store), async () => {
    const { documents, removed, segments, postings } = store.db;
    for (const table of [documents, removed, segments, postings]) await table.clear();
    await forgetCounts(store);
  });
  await completeIndex(store);
}
