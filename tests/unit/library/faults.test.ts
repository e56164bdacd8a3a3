import { afterEach, describe, expect, test, vi } from 'vitest';
import { KeptModel } from '@/entrypoints/library/kept-model';
import type { OwnPage } from '@/lib/app/page';
import { Library } from '@/lib/library';
import { LibraryDatabase } from '@/lib/library/database';
import { Termbases, withStatus } from '@/lib/library/termbases';
import { TermbaseDatabase } from '@/lib/library/termbases/database';
import { EMPTY_FORM } from '@/lib/model/own-term';
import { article, backupRow, edited, readingIn } from './articles';

afterEach(() => vi.restoreAllMocks());

/** How a write goes wrong: there is no room for it, or the process that writes is killed. */
const FAULTS = {
  'on a full disk': () => {
    throw new DOMException('no room', 'QuotaExceededError');
  },
  'whose process is killed': (store: IDBObjectStore) => store.transaction.abort(),
};
type Fault = keyof typeof FAULTS;

/** Lets every write from number `at` (from 0) on go wrong; tells whether it came to that. */
function failAt(at: number, fault: Fault): () => boolean {
  let writes = 0;
  for (const name of ['add', 'put', 'delete', 'clear'] as const) {
    const real = IDBObjectStore.prototype[name];
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
      if (writes++ >= at) FAULTS[fault](this);
      return Reflect.apply(real, this, given);
    });
  }
  return () => writes > at;
}

/** All that a database holds. */
async function contentOf(db: LibraryDatabase | TermbaseDatabase): Promise<unknown> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
  db.close();
  return Object.fromEntries(tables);
}

/** Does something again and again, each time a write later going wrong, until it comes through. */
async function failEverywhere(fault: Fault, act: () => Promise<unknown>, content: () => Promise<unknown>) {
  const before = await content();
  for (let at = 0; ; at++) {
    const came = failAt(at, fault);
    const outcome = await act().then(
      () => null,
      (error: unknown) => error,
    );
    vi.restoreAllMocks();
    if (!came()) {
      expect(outcome).toBeNull();
      expect(await content()).not.toEqual(before);
      return;
    }
    expect(outcome).toMatchObject({ name: 'LibraryError', ...(fault === 'on a full disk' && { failure: 'full' }) });
    expect(await content()).toEqual(before);
  }
}

const quote = { exact: 'Xã Nậm Thử', prefix: '', suffix: ' khánh thành cầu', start: 0, end: 10 };
const picture = (content: number) => {
  return { src: `https://bao.example/${content}.jpg`, bytes: new Uint8Array([content]), width: 4, height: 3 };
};

/** A library with an article in two versions that has all that can hang on one, and another in the trash. */
async function filled(library: Library) {
  const { id } = await library.keep(article(1), readingIn('lai-chau'));
  await library.keep(edited(article(1), 'Bản hai.'));
  const mark = await library.mark(id, { quote, colour: 'blue', note: 'ghi' });
  await library.update(id, { tags: ['một'], note: 'nhớ' });
  await library.keepPictures(id, 2, [picture(1)]);
  const { id: trashed } = await library.keep(article(2));
  await library.trash(trashed);
  await library.facets();
  return { id, mark: mark ?? { id: '' }, trashed };
}
type Filled = Awaited<ReturnType<typeof filled>>;

const rows = [3, 4].map((number) => backupRow(article(number), `row-${number}`, 1.7e12, 'there'));
const writes: Record<string, (library: Library, there: Filled) => Promise<unknown>> = {
  keep: (library) => library.keep(article(5), readingIn('dien-bien')),
  'keep a version': (library) => library.keep(edited(article(1), 'Bản ba.')),
  'keep what lies in the trash': (library) => library.keep(article(2)),
  pictures: (library, { id }) => library.keepPictures(id, 2, [picture(2), picture(3)]),
  mark: (library, { id }) => library.mark(id, { quote, colour: 'pink', note: 'mới' }),
  'remove a mark': (library, { mark }) => library.removeMark(mark.id),
  note: (library, { id }) => library.update(id, { note: 'khác' }),
  tags: (library, { id, trashed }) => library.retag([id, trashed], { add: ['hai'], remove: ['một'] }),
  trash: (library, { id }) => library.trash(id),
  restore: (library, { trashed }) => library.restore(trashed),
  delete: (library, { trashed }) => library.delete([trashed]),
  import: (library) => library.restoreBackup(rows),
  'reading list': (library) =>
    library.addToReadingList([{ url: 'https://bao.example/sau', title: null, addedAt: null, tags: [] }]),
};

describe.each(Object.keys(FAULTS) as Fault[])('a write %s', (fault) => {
  let names = 0;
  test.each(Object.keys(writes))('leaves the library as it was: %s', async (name) => {
    const database = `faults-${fault}-${++names}`;
    const library = new Library({ name: database });
    const there = await filled(library);
    await failEverywhere(
      fault,
      async () => writes[name]?.(library, there),
      () => contentOf(new LibraryDatabase(database)),
    );
    library.close();
  });

  test('leaves termbases as they were', async () => {
    const database = `faults-${fault}-termbases`;
    const termbases = new Termbases(database);
    const id = await termbases.create('Sổ');
    const other = await termbases.create('Khác');
    const written: number[] = [];
    for (const term of ['một', 'hai', 'ba']) {
      written.push((await termbases.write(id, null, { ...EMPTY_FORM, term })).number);
    }
    const [first = 0, second = 0] = written;
    const acts: (() => Promise<unknown>)[] = [
      () => termbases.edit(id, written, (concept) => withStatus(concept, 'official')),
      () => termbases.write(id, first, { ...EMPTY_FORM, term: 'mốt' }),
      () => termbases.merge(id, [first, second]),
      () => termbases.transfer(id, [first], other, true),
    ];
    for (const act of acts) await failEverywhere(fault, act, () => contentOf(new TermbaseDatabase(database)));
    termbases.close();
  });
});

test('an article is read on a full disk, though that cannot be noted', async () => {
  const library = new Library({ name: 'faults-reading' });
  const { id } = await library.keep(article(1));
  const kept = new KeptModel(id, { library } as OwnPage, () => {});
  const came = failAt(0, 'on a full disk');
  expect(await kept.open()).toBe(true);
  expect(came()).toBe(true);
  expect(kept.kept.value?.article).toEqual(article(1));
  library.close();
});
