import { type Anchor, anchor } from '@/lib/anchoring/anchor';
import { runningText } from '@/lib/anchoring/running-text';
import type { Article } from '@/lib/model/article';
import type { MarkRecord } from '@/lib/model/kept';
import type { Mark } from '@/lib/model/mark';
import { indexArticles, indexTables } from './search/indexing';
import { nextStamp, type Store } from './store';
import { readVersion } from './versions';

/** What the reader gives when marking. */
export type NewMark = Pick<Mark, 'quote' | 'colour' | 'note'>;

/** A mark with where it stands in the text; null for an orphan. */
export interface PlacedMark {
  mark: Mark;
  anchor: Anchor | null;
}

function markOf({ stamp: _stamp, ...mark }: MarkRecord): Mark {
  return mark;
}

function tables(store: Store) {
  const { db } = store;
  return [db.articles, db.versions, db.tombstones, ...indexTables(store)];
}

/** Notes on marks are searched with the article. */
async function reindex(store: Store, id: string): Promise<void> {
  const record = await store.db.articles.get(id);
  const text = record?.shelf === 'kept' && (await readVersion(store, id, record.version));
  if (record && text) await indexArticles(store, [{ record, content: text.content }]);
}

/** Writes a mark whole; also the undo of `removeMark`. False where its article is not there. */
export async function putMark(store: Store, mark: Mark): Promise<boolean> {
  const { db } = store;
  return db.transaction('rw', tables(store), async () => {
    if (!(await db.articles.get(mark.article))) return false;
    const before = await db.marks.get(mark.id);
    const note = mark.note?.normalize('NFC').trim() || null;
    await db.marks.put({ ...mark, note, stamp: await nextStamp(store) });
    await db.tombstones.delete(['marks', mark.id]);
    if ((before?.note ?? null) !== note) await reindex(store, mark.article);
    return true;
  });
}

/** Changes colour or note of a mark, and nothing else that was changed of it meanwhile; null where there is none. */
export async function changeMark(
  store: Store,
  id: string,
  change: Partial<Pick<Mark, 'colour' | 'note'>>,
): Promise<Mark | null> {
  return store.db.transaction('rw', tables(store), async () => {
    const mark = await markById(store, id);
    const changed = mark && { ...mark, ...change };
    return changed && (await putMark(store, changed)) ? changed : null;
  });
}

export async function markById(store: Store, id: string): Promise<Mark | null> {
  const record = await store.db.marks.get(id);
  return record ? markOf(record) : null;
}

/** Takes a mark away and gives it, for undo; null where there was none. */
export async function removeMark(store: Store, id: string): Promise<Mark | null> {
  const { db } = store;
  return db.transaction('rw', tables(store), async () => {
    const record = await db.marks.get(id);
    if (!record) return null;
    await db.marks.delete(id);
    await db.tombstones.put({ table: 'marks', id, stamp: await nextStamp(store) });
    if (record.note) await reindex(store, record.article);
    return markOf(record);
  });
}

/**
 * Marks of an article in reading order, orphans last: found again in its newest version, or in `shown`, the state in which
 * its page is now.
 */
export async function marksOf(store: Store, article: string, shown?: Article): Promise<PlacedMark[]> {
  const { db } = store;
  return db.transaction('r', [db.articles, db.versions, db.marks], async () => {
    const marks = await db.marks.where('article').equals(article).toArray();
    const record = !shown && marks.length > 0 && (await db.articles.get(article));
    const text = shown ?? (record && (await readVersion(store, article, record.version))?.content);
    const running = text && runningText(text);
    const placed = marks.map((mark) => ({ mark: markOf(mark), anchor: running ? anchor(running, mark.quote) : null }));
    const key = ({ anchor }: PlacedMark) => {
      const span = anchor?.spans[0];
      return span ? span.block * 1e7 + span.start : Number.POSITIVE_INFINITY;
    };
    return placed.sort((a, b) => key(a) - key(b) || a.mark.quote.start - b.mark.quote.start || 0);
  });
}
