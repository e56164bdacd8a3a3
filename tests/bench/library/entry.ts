/** Runs in a page of the extension: fills its library and asks it. */
import { Library } from '@/lib/library';
import { titleOf } from '@/lib/model/article';
import type { BackupRow } from '@/lib/model/backup';
import { articles } from '@/tests/unit/library/generator';

const BATCH = 200;
/** Saves after which the library's page merges the index, as it does whenever it opens. */
const MERGE = 1000;

/** Two neighbouring words of the first articles: what people ask for. */
export function questions(): string[] {
  return [...articles(3)].map((article) => (article.blocks[2]?.text ?? '').split(' ').slice(3, 5).join(' '));
}

/** Fills the library; gives milliseconds per article and bytes of its text. */
export async function fill(count: number): Promise<{ each: number; text: number }> {
  const library = new Library();
  const encoder = new TextEncoder();
  const start = performance.now();
  let rows: BackupRow[] = [];
  let number = 0;
  let text = 0;
  for (const content of articles(count)) {
    const id = `bench-${String(number).padStart(8, '0')}`;
    const stamp = { time: ++number, counter: 0, device: 'bench' };
    const savedAt = new Date(1.7e12 + number * 60_000).toISOString();
    for (const block of content.blocks) text += encoder.encode(block.text).length;
    rows.push({
      record: {
        id,
        stamp,
        shelf: 'kept',
        url: content.url,
        title: titleOf(content),
        outlet: content.outlet,
        siteName: content.siteName,
        publishedAt: content.publishedAt,
        savedAt,
        trashedAt: null,
        version: 1,
        provinces: [],
        keyPoint: (content.blocks[2]?.text ?? '').slice(0, 140),
        favourite: false,
        read: number % 3 === 0,
        tags: [],
        note: null,
      },
      addresses: [content.url],
      versions: [{ article: id, version: 1, hash: '', savedAt, stamp, content }],
      marks: [],
      pictures: [],
    });
    if (rows.length < BATCH && number < count) continue;
    await library.restoreBackup(rows);
    rows = [];
    if (number % MERGE === 0) await library.mergeIndex();
  }
  await library.mergeIndex();
  library.close();
  return { each: (performance.now() - start) / count, text: text / count };
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

/** The first answer of a library that nobody has opened yet, and the same question again, in milliseconds. */
export async function ask(question: string): Promise<{ cold: number; warm: number; total: number }> {
  const start = performance.now();
  const library = new Library();
  const { total } = await library.search(question, { limit: 20 });
  const cold = performance.now() - start;
  const times: number[] = [];
  for (let i = 0; i < 7; i++) {
    const again = performance.now();
    await library.search(question, { limit: 20 });
    times.push(performance.now() - again);
  }
  library.close();
  return { cold, warm: times.sort((a, b) => a - b)[3] ?? 0, total };
}

/** Bytes that the browser says are stored. */
export async function stored(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}
