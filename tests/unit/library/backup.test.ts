import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describe as quoteOf } from '@/lib/anchoring/anchor';
import { runningText } from '@/lib/anchoring/running-text';
import { NO_REST, readBackup, writeBackup } from '@/lib/formats/backup/backup';
import { Library } from '@/lib/library';
import { LibraryDatabase } from '@/lib/library/database';
import type { BackupRow } from '@/lib/model/backup';
import { ArticleSchema } from '@/lib/protocol/article-schema';
import { article, edited } from './articles';

let here: Library;
let there: Library;
let names = 0;
let time = 0;

const now = () => new Date(Date.UTC(2026, 0, 10) + time++ * 1000);

beforeEach(() => {
  names++;
  here = new Library({ name: `here-${names}`, now });
  there = new Library({ name: `there-${names}`, now });
});
afterEach(() => {
  here.close();
  there.close();
});

async function all<T>(pieces: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const piece of pieces) found.push(piece);
  return found;
}

async function rowsOf(library: Library): Promise<BackupRow[]> {
  return all(library.backup());
}

async function fileOf(library: Library): Promise<string> {
  return (await all(writeBackup(library.backup(), NO_REST, now()))).join('');
}

/** Three articles, one in two versions, one in the trash, with all that can hang on them. */
async function fill(library: Library): Promise<string[]> {
  const ids: string[] = [];
  for (const number of [1, 2, 3]) ids.push((await library.keep(article(number))).id);
  const [first = '', , third = ''] = ids;
  await library.keep(edited(article(1), 'Đã sửa: "cầu" hết 3 tỷ đồng.\u2028Dòng hai.'));
  await library.update(first, { favourite: true, read: true, tags: ['cầu', 'Nậm Thử'], note: 'Ghi chú\nhai dòng' });
  const quote = quoteOf(runningText(article(1)), [{ block: 0, start: 0, end: 11 }]);
  await library.mark(first, { quote, colour: 'pink', note: 'đánh dấu' });
  await library.trash(third);
  return ids;
}

describe('a backup', () => {
  test('restored elsewhere is the same library, and can be searched', async () => {
    await fill(here);
    const { rows, broken } = await readBackup(new Blob([await fileOf(here)]), ArticleSchema);
    expect(broken).toEqual([]);
    const outcomes = await there.restoreBackup(rows);
    expect(outcomes.map(({ outcome, versions, marks }) => [outcome, versions, marks]).sort()).toEqual([
      ['new', 1, 0],
      ['new', 1, 0],
      ['new', 2, 1],
    ]);
    expect(await rowsOf(there)).toEqual(await rowsOf(here));
    expect((await there.search('"hết 3 tỷ"')).total).toBe(1);
    expect((await there.search('đánh dấu')).total).toBe(1);
    expect(await there.find(article(2))).toMatchObject({ title: article(2).blocks[0]?.text });
  });

  test('goes on behind any number of articles that cannot be read', async () => {
    const { id } = await here.keep(article(1));
    const raw = new LibraryDatabase(`here-${names}`);
    const record = await raw.articles.get(id);
    if (!record) throw new Error('not kept');
    // Ids sort before the sound one's, so that a whole step of them holds nothing.
    await raw.articles.bulkAdd(
      Array.from({ length: 250 }, (_, i) => ({ ...record, id: ` ${String(i).padStart(3, '0')}` })),
    );
    raw.close();
    expect((await rowsOf(here)).map((row) => row.record.id)).toEqual([id]);
  });

  test('holds whatever was written, however long', async () => {
    const { id } = await here.keep(article(1));
    const note = 'dài '.repeat(300_000).trim();
    await here.update(id, { note });
    const { rows, broken } = await readBackup(new Blob([await fileOf(here)]), ArticleSchema);
    expect(broken).toEqual([]);
    expect(rows[0]?.record.note).toBe(note);
  });

  test('restored twice, or where it was made, changes nothing', async () => {
    await fill(here);
    const rows = await rowsOf(here);
    await there.restoreBackup(rows);
    for (const library of [here, there]) {
      const before = await rowsOf(library);
      expect((await library.restoreBackup(rows)).every(({ outcome }) => outcome === 'same')).toBe(true);
      expect(await rowsOf(library)).toEqual(before);
    }
  });

  test('says in a dry run what it would do, and does nothing', async () => {
    await fill(here);
    const rows = await rowsOf(here);
    const said = await there.restoreBackup(rows, { dryRun: true });
    expect(await there.count()).toBe(0);
    expect(await there.restoreBackup(rows)).toEqual(said);
  });

  test('brings back what was deleted for good', async () => {
    const ids = await fill(here);
    const rows = await rowsOf(here);
    await here.trash(ids);
    await here.emptyTrash(new Date(Date.UTC(2030, 0)));
    expect(await rowsOf(here)).toEqual([]);
    await here.restoreBackup(rows);
    expect(await rowsOf(here)).toEqual(rows);
  });

  test('meets the same article kept here by itself: one article, all versions, the newer state', async () => {
    const mine = await here.keep(article(1));
    await there.keep(article(1, { authors: ['Người khác'] }));
    const theirs = await there.keep(edited(article(1), 'Bản mới nhất.'));
    await there.update(theirs.id, { tags: ['của kia'] });
    await here.update(mine.id, { tags: ['của đây'] });
    const rows = await rowsOf(there);
    expect(await here.restoreBackup(rows)).toMatchObject([{ outcome: 'changed', versions: 2, state: false }]);
    expect(await here.count()).toBe(1);
    const opened = await here.open(mine.id);
    expect(opened?.article.blocks.at(-1)?.text).toBe('Bản mới nhất.');
    expect(opened?.head.tags).toEqual(['của đây']);
    expect(await here.versions(mine.id)).toHaveLength(3);
    expect(await here.restoreBackup(rows)).toMatchObject([{ outcome: 'same' }]);
    expect((await here.keep(edited(article(1), 'Mới hơn nữa.'))).version).toBe(4);
  });
});

describe('a backup from elsewhere', () => {
  test('mends what is broken here', async () => {
    const { id } = await here.keep(article(1));
    await here.keep(edited(article(1), 'Mới.'));
    const rows = await rowsOf(here);
    const raw = new LibraryDatabase(`here-${names}`);
    await raw.versions.update([id, 2], { json: new Uint8Array([123]) });
    raw.close();
    await expect(here.open(id)).rejects.toMatchObject({ failure: 'corrupt' });
    const sound = { record: { version: 1 }, versions: [{ version: 1 }] };
    expect(await rowsOf(here), 'what can be read is taken along').toMatchObject([sound]);
    expect(await here.restoreBackup(rows)).toMatchObject([{ outcome: 'changed', versions: 1 }]);
    expect(await rowsOf(here)).toEqual(rows);
  });

  test('takes no address from an article that is here', async () => {
    const { id } = await here.keep(article(1));
    const { id: other } = await there.keep(article(2));
    const [row] = await rowsOf(there);
    if (!row) throw new Error('no row');
    await here.restoreBackup([row]);
    const stamp = { ...row.record.stamp, counter: 99 };
    const claims = (await rowsOf(here)).flatMap(({ addresses }) => addresses);
    await here.restoreBackup([{ ...row, record: { ...row.record, stamp }, addresses: claims }]);
    expect((await here.find(article(1)))?.id).toBe(id);
    expect((await here.find(article(2)))?.id).toBe(other);
  });

  test('with a clock ahead of ours does not outlive what is written here later', async () => {
    const { id } = await there.keep(article(1));
    const [row] = await rowsOf(there);
    if (!row) throw new Error('no row');
    const ahead = { ...row.record.stamp, time: Date.UTC(2040, 0), counter: 3 };
    const rows = [{ ...row, record: { ...row.record, stamp: ahead, note: 'của kia' } }];
    await here.restoreBackup(rows);
    await here.update(id, { note: 'của đây' });
    expect(await here.restoreBackup(rows)).toMatchObject([{ outcome: 'same' }]);
    expect((await here.open(id))?.head.note).toBe('của đây');
  });
});

describe('a file', () => {
  const failure = async (text: string) => {
    try {
      await readBackup(new Blob([text]), ArticleSchema);
    } catch (error) {
      return error;
    }
    return null;
  };

  test('that is cut, or none of ours, or of a later Chú Giải, is refused', async () => {
    await fill(here);
    const file = await fileOf(here);
    expect(await failure(file.slice(0, file.length / 2))).toMatchObject({ failure: 'broken' });
    expect(await failure('[[['.repeat(100_000))).toMatchObject({ failure: 'broken' });
    expect(await failure('{"articles":[]}')).toMatchObject({ failure: 'other-format' });
    expect(await failure('[]')).toMatchObject({ failure: 'other-format' });
    const huge = Object.defineProperty(new Blob([file]), 'size', { value: 1e9 });
    await expect(readBackup(huge, ArticleSchema)).rejects.toMatchObject({ failure: 'too-large' });
    expect(await failure(file.replace('"version":2', '"version":3'))).toMatchObject({ failure: 'newer-version' });
  });

  test('with broken rows gives the others, and says what is wrong with which', async () => {
    await here.keep(article(1));
    await here.keep(article(2));
    const [good, bad] = await rowsOf(here);
    const mark = {
      id: 'm1',
      stamp: bad?.record.stamp,
      article: bad?.record.id,
      quote: { exact: 'Cầu', prefix: '', suffix: '', start: 0, end: 3 },
      colour: 'green',
      note: null,
      createdAt: '2026-01-10T00:00:00.000Z',
    };
    const put = (change: (row: Record<string, unknown>) => void) => {
      const row = structuredClone(bad) as unknown as Record<string, unknown>;
      change(row);
      return row;
    };
    const rows = [
      put((row) => Object.assign(row, { marks: [mark] })),
      put((row) => delete row.versions),
      put((row) => Object.assign(row.record as object, { savedAt: 'hôm qua' })),
      put((row) => Object.assign(row.record as object, { version: 7 })),
      put((row) => Object.assign(row, { extra: '<script>' })),
      put((row) => Object.assign(row, { versions: [row.versions, row.versions].flat() })),
      put((row) => Object.assign(row, { marks: [{ ...mark, article: good?.record.id }] })),
      'không phải hàng',
      null,
    ];
    const text = JSON.stringify({ format: 'chu-giai-backup', version: 1, madeAt: '', articles: rows });
    const backup = await readBackup(new Blob([text]), ArticleSchema);
    expect(backup.rows.map(({ record }) => record.id)).toEqual([bad?.record.id]);
    expect(backup.broken.map(({ reason }) => reason.split(/[.:]/u, 2).join())).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((row) => `articles,${row}`),
    );
    expect(backup.broken[1]).toMatchObject({
      title: bad?.record.title,
      reason: expect.stringContaining('record.savedAt'),
    });
  });

  test('brings no addresses that a link must not lead to', async () => {
    const met = { id: 'loi-mo', term: 'lối mở', sentence: '', title: '', lookedUp: true, starred: false };
    const at = '2026-01-10T00:00:00.000Z';
    const encounters = ['javascript:alert(1)', 'data:text/html,a', ' https://bao.example/', '', 'https://bao.example/'];
    const text = JSON.stringify({
      format: 'chu-giai-backup',
      version: 2,
      madeAt: '',
      articles: [],
      encounters: encounters.map((url) => ({ ...met, at, url })),
      readingList: [{ url: 'javascript:alert(1)', title: null, addedAt: null, tags: [] }],
    });
    const { rest, broken } = await readBackup(new Blob([text]), ArticleSchema);
    expect(rest.encounters.map(({ url }) => url)).toEqual(['', 'https://bao.example/']);
    expect(rest.readingList).toEqual([]);
    expect(broken).toHaveLength(4);
  });

  test('cannot reach what all objects share', async () => {
    await here.keep(article(1));
    const file = (await fileOf(here)).replace(
      '"record":{',
      '"__proto__":{"polluted":true},"record":{"__proto__":{"polluted":true},',
    );
    const { rows } = await readBackup(new Blob([file]), ArticleSchema);
    expect(rows.some((row) => 'polluted' in row || 'polluted' in row.record)).toBe(false);
    expect('polluted' in {}).toBe(false);
  });
});
