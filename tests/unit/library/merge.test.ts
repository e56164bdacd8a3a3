import { expect, test } from 'vitest';
import { Library } from '@/lib/library';
import { LibraryDatabase } from '@/lib/library/database';
import { chooseMerge } from '@/lib/library/search/merge';
import { articles } from './generator';

const segment = (id: string, size: number) => ({ id, size });
const row = (count: number, size: number) => Array.from({ length: count }, (_, i) => segment(`${size}-${i}`, size));

test('eight of one size are merged, the smallest first, and the largest never', () => {
  const none = new Map<string, number>();
  expect(chooseMerge([...row(7, 1), ...row(7, 8)], none)).toEqual([]);
  expect(chooseMerge([...row(8, 8), ...row(9, 1)], none)).toEqual(row(9, 1).map(({ id }) => id));
  expect(chooseMerge(row(20, 9_000), none)).toEqual([]);
});

test('a segment that is a third gone is written anew', () => {
  const segments = [segment('a', 9_000), segment('b', 30)];
  expect(chooseMerge(segments, new Map([['a', 3_000]]))).toEqual([]);
  expect(chooseMerge(segments, new Map([['a', 3_001]]))).toEqual(['a']);
});

test('many saves leave few segments, an index smaller than the text, and nothing of what is gone', async () => {
  const library = new Library({ name: 'many' });
  const ids: string[] = [];
  let text = 0;
  for (const article of articles(80)) {
    ids.push((await library.keep(article)).id);
    if (ids.length > 40) for (const block of article.blocks) text += new TextEncoder().encode(block.text).length;
  }
  await library.trash(ids.slice(0, 40));
  await library.mergeIndex();
  const db = new LibraryDatabase('many');
  const segments = await db.segments.toArray();
  expect(segments.length).toBeLessThan(8);
  expect(segments.reduce((sum, { size }) => sum + size, 0)).toBe(40);
  expect(await db.removed.count()).toBe(0);
  const known = new Set(segments.map(({ id }) => id));
  expect((await db.postings.toArray()).every((block) => known.has(block.segment))).toBe(true);
  const bytes = (await db.postings.toArray()).reduce((sum, block) => sum + block.bytes.length, 0);
  const inline = segments.reduce((sum, { block, documents }) => sum + (block?.length ?? 0) + documents.length, 0);
  expect(bytes + inline).toBeLessThan(text);
  db.close();
  library.close();
});

test('a merge cut before its end leaves the index as it was, and the next one cleans up', async () => {
  const library = new Library({ name: 'cut' });
  for (const article of articles(20, 200)) await library.keep(article);
  const db = new LibraryDatabase('cut');
  await db.open();
  const before = (await library.search('báo:bao3')).total;
  const word = `"${[...articles(1, 200)][0]?.blocks[0]?.text}"`;
  // What a merge writes first: blocks of a segment that is not there yet.
  await db.postings.add({ segment: 'nowhere', block: 0, bytes: new Uint8Array([1, 2, 3]) });
  expect((await library.search('báo:bao3')).total).toBe(before);
  expect((await library.search(word)).total).toBe(1);
  await library.mergeIndex();
  expect(await db.postings.where('[segment+block]').equals(['nowhere', 0]).count()).toBe(0);
  expect((await library.search(word)).total).toBe(1);
  db.close();
  library.close();
});
