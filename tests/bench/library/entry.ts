/** Runs in a page of the extension: fills its library and asks it. */

import { Library } from '@/lib/library';
import { addressKey } from '@/lib/library/address';
import { LibraryDatabase } from '@/lib/library/database';
import { indexArticles } from '@/lib/library/search/indexing';
import { randomId, type Store } from '@/lib/library/store';
import { writeVersions } from '@/lib/library/versions';
import type { Article } from '@/lib/model/article';
import type { BackupRow } from '@/lib/model/backup';
import { backupRow } from '@/tests/unit/library/articles';
import { articles } from '@/tests/unit/library/generator';
import { median } from '../figures/median';

/** Articles written in one transaction, as one segment of the index. */
const BATCH = 500;
/** Articles after which the library's page merges the index, as it does whenever it opens. */
const MERGE = 4000;
const PROVINCES = ['lai-chau', 'dien-bien', 'son-la', 'lao-cai', 'an-giang', 'ca-mau', 'hue', 'nghe-an'];

/** Two neighbouring words of each of the first articles: what people ask for. */
export function questions(): string[] {
  return [...articles(25)].map((article) => (article.blocks[2]?.text ?? '').split(' ').slice(3, 5).join(' '));
}

/** Millisecond of the first save; each further article was saved a minute later. */
const BEGIN = 1.7e12;

/** The `number`-th article as a backup has it. */
function rowOf(content: Article, number: number): BackupRow {
  const row = backupRow(content, `bench-${String(number).padStart(8, '0')}`, BEGIN + number * 60_000, 'bench', {
    provinces: [PROVINCES[number % PROVINCES.length] ?? ''],
    keyPoint: (content.blocks[2]?.text ?? '').slice(0, 140),
    favourite: number % 20 === 0,
    read: number % 3 === 0,
    tags: number % 10 === 0 ? [`nhãn ${number % 40}`] : [],
  });
  return { ...row, addresses: [addressKey(content.url) ?? content.url] };
}

/** Writes rows into an empty library straight, not asking of each what is there of it already. */
async function write(store: Store, rows: BackupRow[]): Promise<void> {
  const { db } = store;
  await db.transaction('rw', db.tables, async () => {
    await db.articles.bulkAdd(rows.map(({ record }) => record));
    await db.addresses.bulkAdd(
      rows.flatMap(({ record, addresses }) => addresses.map((url) => ({ url, article: record.id }))),
    );
    await writeVersions(
      store,
      rows.flatMap(({ versions }) => versions),
    );
    await indexArticles(
      store,
      rows.map(({ record, versions }) => ({ record, content: versions[0].content })),
    );
  });
}

/** Fills the library; gives bytes of text per article. */
export async function fill(count: number): Promise<number> {
  const library = new Library();
  await library.count();
  const store: Store = { db: new LibraryDatabase('chu-giai'), now: () => new Date(), random: randomId };
  const encoder = new TextEncoder();
  let rows: BackupRow[] = [];
  let number = 0;
  let text = 0;
  for (const content of articles(count)) {
    for (const block of content.blocks) text += encoder.encode(block.text).length;
    rows.push(rowOf(content, ++number));
    if (rows.length < BATCH && number < count) continue;
    await write(store, rows);
    rows = [];
    if (number % MERGE === 0) await library.mergeIndex();
  }
  await library.mergeIndex();
  store.db.close();
  library.close();
  return text / count;
}

/** Milliseconds per article of an import of `count` articles on top of `present`. */
export async function imports(present: number, count: number): Promise<number> {
  const rows = [...articles(count, 600, 8)].map((content, i) => {
    const row = rowOf(content, present + i + 1);
    const url = `${content.url}?import`;
    return { ...row, addresses: [addressKey(url) ?? url] };
  });
  const library = new Library();
  const start = performance.now();
  await library.restoreBackup(rows);
  const each = (performance.now() - start) / count;
  library.close();
  return each;
}

/** Milliseconds of single saves on top of `present` articles, sorted. */
export async function saves(present: number, count: number): Promise<number[]> {
  const library = new Library();
  const times: number[] = [];
  let number = 0;
  for (const article of articles(present + count)) {
    if (number++ < present) continue;
    const start = performance.now();
    await library.keep(article);
    times.push(performance.now() - start);
  }
  library.close();
  return times.sort((a, b) => a - b);
}

/**
 * The first answer of a library that nobody has opened yet, the same question again, and others that are asked for the
 * first time, in milliseconds (of many the median).
 */
export async function ask([question = '', ...others]: string[]): Promise<{
  cold: number;
  warm: number;
  other: number;
  total: number;
}> {
  const library = new Library();
  const timed = async (asked: string) => {
    const start = performance.now();
    const { total } = await library.search(asked, { limit: 20 });
    return { time: performance.now() - start, total };
  };
  const { time: cold, total } = await timed(question);
  const again: number[] = [];
  for (let i = 0; i < 7; i++) again.push((await timed(question)).time);
  const first: number[] = [];
  for (const other of others) first.push((await timed(other)).time);
  library.close();
  return { cold, warm: median(again), other: median(first), total };
}

/** Bytes that the browser says are stored. */
export async function stored(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}
