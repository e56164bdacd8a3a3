import { afterEach, beforeEach, expect, test } from 'vitest';
import { Library } from '@/lib/library';
import { LibraryDatabase } from '@/lib/library/database';
import { article, edited } from './articles';

let library: Library;
let raw: LibraryDatabase;
let names = 0;
let time = 0;

beforeEach(() => {
  const name = `check-${++names}`;
  library = new Library({ name, now: () => new Date(Date.UTC(2026, 0, 10) + time++ * 1000) });
  raw = new LibraryDatabase(name);
});
afterEach(() => {
  library.close();
  raw.close();
});

test('a sound library has no damages', async () => {
  await library.keep(article(1));
  await library.keep(edited(article(1), 'Khác.'));
  expect(await library.check()).toEqual({ articles: 1, damages: [], strayAddresses: 0, lostPictures: 0 });
});

test('damages are named, and mended where an older text is there', async () => {
  const { id } = await library.keep(article(1));
  await library.keep(edited(article(1), 'Bản hỏng.'));
  const lost = await library.keep(article(2));
  await raw.versions.delete([id, 2]);
  const json = new TextEncoder().encode(JSON.stringify(edited(article(2), 'Ai đó sửa.')));
  await raw.versions.update([lost.id, 1], { json });
  const broken = await library.keep(article(3));
  await raw.versions.update([broken.id, 1], { json: json.slice(0, 20) });
  await raw.addresses.put({ url: 'https://bao.example/lac', article: 'không có' });

  expect((await library.check()).damages.map(({ problem, mended }) => [problem, mended]).sort()).toEqual([
    ['text-changed', false],
    ['text-missing', false],
    ['unreadable', false],
  ]);
  await expect(library.open(id)).rejects.toMatchObject({ failure: 'corrupt' });

  const report = await library.check({ repair: true });
  expect(report).toMatchObject({ articles: 3, strayAddresses: 1 });
  expect(report.damages.filter(({ mended }) => mended).map((damage) => damage.id)).toEqual([id]);
  expect((await library.open(id))?.article).toEqual(article(1));
  expect((await library.check()).damages.map((damage) => damage.id)).toEqual(
    expect.arrayContaining([lost.id, broken.id]),
  );
  expect((await library.search('khánh thành')).hits.map(({ head }) => head.id)).toContain(id);
});

test('what is kept while a repair is under way can be found by its address and its words', async () => {
  for (let number = 1; number <= 20; number++) await library.keep(article(number));
  const other = new Library({ name: raw.name });
  const repair = library.check({ repair: true });
  const numbers = Array.from({ length: 40 }, (_, i) => i + 30);
  for (const number of numbers) await other.keep(article(number));
  await repair;
  const found = await Promise.all(numbers.map((number) => other.find(article(number))));
  expect(found.filter((head) => head === null)).toEqual([]);
  expect((await other.search('khánh thành')).total).toBe(60);
  other.close();
});

test('repair brings the index back to what is kept', async () => {
  await library.keep(article(1));
  await library.keep(article(2));
  await raw.segments.clear();
  expect((await library.search('khánh thành')).total).toBe(0);
  await library.check({ repair: true });
  expect((await library.search('khánh thành')).total).toBe(2);
  await raw.documents.clear();
  await library.check({ repair: true });
  expect((await library.search('khánh thành')).hits).toHaveLength(2);
});

test('what is deleted while the index is repaired is not put back into it', async () => {
  const { id } = await library.keep(article(1));
  await library.keep(article(2));
  await raw.documents.clear();
  const other = new Library({ name: raw.name });
  await other.count();
  await Promise.all([library.check({ repair: true }), other.trash(id)]);
  expect((await library.search('khánh thành')).hits.map(({ head }) => head.id)).not.toContain(id);
  expect((await raw.documents.toArray()).map((row) => row.article)).not.toContain(id);
  other.close();
});

test('statistics count what is there, and what came since the last backup', async () => {
  const { id } = await library.keep(article(1));
  await library.keep(article(2));
  await library.trash(id);
  expect(await library.statistics()).toEqual({
    articles: 1,
    trash: 1,
    marks: 0,
    pictures: 0,
    pictureBytes: 0,
    readingList: 0,
    changedAt: expect.stringMatching(/^2026-01-10T/u),
    lastBackup: null,
    sinceBackup: 1,
  });
  await library.backupMade(new Date(Date.UTC(2026, 0, 10) + time * 1000));
  await library.keep(article(3));
  expect(await library.statistics()).toMatchObject({
    articles: 2,
    sinceBackup: 1,
    lastBackup: expect.stringMatching(/^2026-01-10T/u),
  });
});
