import { readdirSync, readFileSync } from 'node:fs';
import type { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Library, LibraryError } from '@/lib/library';
import { LibraryDatabase, SCHEMA_VERSION } from '@/lib/library/database';
import { article } from './articles';
import { type Frozen, storesOf, thaw } from './frozen';

const FOLDER = new URL('./fixtures/', import.meta.url);
const fixtures = readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Frozen);

let names = 0;
const open: { close(): void }[] = [];

afterEach(() => {
  for (const one of open.splice(0)) one.close();
  vi.restoreAllMocks();
});

async function thawed(frozen: Frozen): Promise<{ library: Library; other: Dexie }> {
  const name = `frozen-${++names}`;
  const other = await thaw(name, frozen);
  const library = new Library({ name });
  open.push(library, other);
  return { library, other };
}

test('every version of the schema has its fixture, and the newest is as it was released', () => {
  expect(fixtures.map(({ version }) => version).sort()).toEqual(
    Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1),
  );
  const newest = fixtures.find(({ version }) => version === SCHEMA_VERSION);
  expect(storesOf(new LibraryDatabase('schema'))).toEqual(newest?.stores);
});

describe.each(fixtures.map((frozen) => [frozen.version, frozen] as const))('a library of version %i', (_, frozen) => {
  test('opens whole, while another tab still holds it', async () => {
    const { library } = await thawed(frozen);
    expect(await library.statistics()).toMatchObject({
      articles: 9,
      trash: 1,
      marks: 1,
      readingList: 1,
      sinceBackup: 0,
    });
    expect((await library.check()).damages).toEqual([]);
    const head = await library.find(article(1));
    expect(head).toMatchObject({
      version: 2,
      tags: ['Cầu đường'],
      favourite: true,
      read: true,
      note: 'Hỏi lại ông Bính.',
    });
    expect((await library.open(head?.id ?? '', 1))?.article).toEqual(article(1));
    const second = await library.find(article(2));
    expect((await library.marks(second?.id ?? '')).map(({ anchor }) => anchor?.exact)).toEqual([true]);
    expect(second?.provinces).toEqual(['lai-chau']);
  });

  test.skipIf(frozen.version === SCHEMA_VERSION)('opens whole after an upgrade that was cut half-way', async () => {
    const { library, other } = await thawed(frozen);
    other.close();
    // The last thing that upgrades do: new tables are there by then.
    vi.spyOn(IDBDatabase.prototype, 'deleteObjectStore').mockImplementation(() => {
      throw new DOMException('the browser was killed', 'AbortError');
    });
    await expect(library.list()).rejects.toBeInstanceOf(LibraryError);
    vi.restoreAllMocks();
    expect(await library.statistics()).toMatchObject({ articles: 9, trash: 1, marks: 1 });
    expect((await library.check()).damages).toEqual([]);
  });

  test('has the pictures it had', async () => {
    const { library } = await thawed(frozen);
    const second = (await library.find(article(2)))?.id ?? '';
    const pictures = await library.pictures(second, 1);
    expect(pictures.map(({ bytes }) => bytes.length)).toEqual(frozen.version < 2 ? [] : [4]);
  });

  test('is found by every word, as before', async () => {
    const { library } = await thawed(frozen);
    expect((await library.search('khanh thanh tỉnh:lai-chau')).total).toBe(9);
    expect((await library.search('"mưa lũ"')).hits.map(({ head }) => head.version)).toEqual([2]);
    expect((await library.search('nhãn:"cầu đường" bính ')).total).toBe(1);
    expect((await library.search('bên lề')).total).toBe(1);
  });

  test('can be written on, and its backup restored', async () => {
    const { library } = await thawed(frozen);
    expect((await library.keep(article(1))).version).toBe(3);
    const { id } = await library.keep(article(50));
    await library.mergeIndex();
    expect((await library.search('"cầu số 50"')).hits.map(({ head }) => head.id)).toEqual([id]);
    const rows = [];
    for await (const row of library.backup()) rows.push(row);
    const empty = new Library({ name: `restored-${names}` });
    open.push(empty);
    await empty.restoreBackup(rows);
    expect(await empty.list()).toEqual(await library.list());
  });
});
