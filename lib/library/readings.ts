import { type Article, textOf } from '@/lib/model/article';
import type { ArticleRecord } from '@/lib/model/kept';
import type { Reading } from '@/lib/model/reading';
import { updateFacets } from './search/indexing';
import type { Store } from './store';
import { readVersion } from './versions';

/** A reading with the key it is cached under. */
export interface KeyedReading {
  key: string;
  reading: Reading;
}

/** So many readings are cached, those made last; one takes more room than its article, and is soon made again. */
const MAX_READINGS = 500;

/** What a head takes from a reading. */
export function derivedOf(article: Article, reading: Reading): Pick<ArticleRecord, 'provinces' | 'keyPoint'> {
  const first = reading.keyPoints[0];
  return {
    provinces: reading.provinces.map(({ province }) => province),
    keyPoint: first ? textOf(article, first.span) : null,
  };
}

/** Writes a reading to the cache. Only inside a transaction that includes `readings`. */
export async function putReading(store: Store, article: string, version: number, read: KeyedReading): Promise<void> {
  const { db } = store;
  await db.readings.put({ article, version, ...read, madeAt: store.now().getTime() });
  const surplus = (await db.readings.count()) - MAX_READINGS;
  if (surplus > 0) await db.readings.orderBy('madeAt').limit(surplus).delete();
}

/** The cached reading of the newest version, null where there is none under this key. */
export async function cachedReading(store: Store, id: string, key: string): Promise<Reading | null> {
  const { db } = store;
  return db.transaction('r', [db.articles, db.readings], async () => {
    const record = await db.articles.get(id);
    const cached = record && (await db.readings.get(id));
    return cached?.key === key && cached.version === record?.version ? cached.reading : null;
  });
}

/** Caches a reading of the newest version; provinces and key point of the head follow it. */
export async function cacheReading(store: Store, id: string, read: KeyedReading): Promise<void> {
  const { db } = store;
  await db.transaction('rw', [db.articles, db.versions, db.readings, db.documents], async () => {
    const record = await db.articles.get(id);
    const text = record && (await readVersion(store, id, record.version));
    if (!record || !text) return;
    await putReading(store, id, record.version, read);
    // The stamp stays: a cache is no change of what is kept.
    const changed = { ...record, ...derivedOf(text.content, read.reading) };
    await db.articles.put(changed);
    await updateFacets(store, changed);
  });
}
