import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Library } from '@/lib/library';
import { addressKey } from '@/lib/library/address';
import { LibraryDatabase, SCHEMA_VERSION } from '@/lib/library/database';
import { isClosed, LibraryError, toLibraryError } from '@/lib/library/errors';
import { nextStamp, randomId, withDatabase } from '@/lib/library/store';
import { compareStamps } from '@/lib/model/kept';
import { waitFor } from '@/tests/unit/wait-for';
import { article } from './articles';

afterEach(() => vi.restoreAllMocks());

describe('failures', () => {
  test('are told apart', () => {
    const named = (name: string, more = {}) => Object.assign(new Error('x'), { name, ...more });
    expect(toLibraryError(named('AbortError', { inner: named('QuotaExceededError') })).failure).toBe('full');
    expect(toLibraryError(named('BulkError', { failures: [named('QuotaExceededError')] })).failure).toBe('full');
    expect(toLibraryError(named('OpenFailedError', { inner: named('UnknownError') })).failure).toBe('corrupt');
    expect(toLibraryError(named('MissingAPIError')).failure).toBe('unavailable');
    expect(toLibraryError(named('VersionError')).failure).toBe('unavailable');
    expect(isClosed(named('InvalidStateError'))).toBe(true);
    expect(isClosed(new Error('The database connection is closing'))).toBe(false);
    expect(isClosed(new Error('Database has been closed'))).toBe(true);
    expect(isClosed(named('QuotaExceededError'))).toBe(false);
    const own = new LibraryError('blocked');
    expect(toLibraryError(own)).toBe(own);
  });

  test('of a save on a full disk keep nothing of it', async () => {
    const library = new Library({ name: 'full' });
    const kept = await library.keep(article(1));
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(library.keep(article(2))).rejects.toMatchObject({ failure: 'full' });
    vi.restoreAllMocks();
    expect((await library.list()).map(({ id }) => id)).toEqual([kept.id]);
    expect(await library.find(article(2))).toBeNull();
    library.close();
  });

  test('of a database that a newer Chú Giải wrote', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const newer = new Dexie('newer');
    newer.version(SCHEMA_VERSION + 1).stores({ articles: 'id' });
    await newer.open();
    newer.close();
    const library = new Library({ name: 'newer' });
    await expect(library.list()).rejects.toMatchObject({ failure: 'unavailable' });
    library.close();
  });
});

describe('an upgrade that another tab holds up', () => {
  afterEach(() => vi.useRealTimers());

  test('is told after a while, again and again, and goes through once the tab lets go', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const other = new Dexie('held');
    other.version(0.1).stores({ articles: 'id' });
    await other.open();
    other.on('versionchange', () => false);
    const db = new LibraryDatabase('held');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const told: unknown[] = [];
    for (let time = 0; time < 2; time++) {
      const call = withDatabase(db, () => db.articles.count()).catch((error) => told.push(error));
      for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
      vi.advanceTimersByTime(10_000);
      await call;
    }
    expect(told).toMatchObject([{ failure: 'blocked' }, { failure: 'blocked' }]);
    vi.useRealTimers();
    other.close();
    expect(await withDatabase(db, () => db.articles.count())).toBe(0);
    db.close();
  });
});

describe('a database that another tab holds since work on it began', () => {
  afterEach(() => vi.useRealTimers());

  /** Takes the database's place with one of its name that has yet to be upgraded, in one go. */
  const hold = (name: string) =>
    new Promise<IDBDatabase>((resolve) => {
      indexedDB.deleteDatabase(name);
      const request = indexedDB.open(name, 1);
      request.onsuccess = () => resolve(request.result);
    });
  const turns = async () => {
    for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve));
  };

  test.each([
    ['of that work', 1],
    ['of that work and of what is asked behind it', 2],
  ])('is told %s, and works on once the tab lets go', async (_, asked) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const db = new LibraryDatabase(`taken-${asked}`);
    await withDatabase(db, () => db.articles.count());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const told: unknown[] = [];
    let other: IDBDatabase | undefined;
    const taken = async () => {
      other = await hold(db.name);
      return db.articles.count();
    };
    for (const work of [taken, () => db.articles.count()].slice(0, asked)) {
      const call = withDatabase(db, work).catch((error) => told.push(error));
      await turns();
      vi.advanceTimersByTime(10_000);
      await call;
    }
    expect(told).toMatchObject(Array(asked).fill({ failure: 'blocked' }));
    vi.useRealTimers();
    other?.close();
    // The work that was told as failed has opened it by itself.
    await waitFor(() => expect(db.isOpen()).toBe(true));
    expect(await withDatabase(db, () => db.articles.count())).toBe(0);
    expect(db.isHeld).toBe(false);
    db.close();
  });

  test('is not told of work that takes long on an open one', async () => {
    const db = new LibraryDatabase('long');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const call = withDatabase(db, async () => {
      await turns();
      vi.advanceTimersByTime(10_000);
      await turns();
      return db.articles.count();
    });
    expect(await call).toBe(0);
    db.close();
  });
});

describe('a lost connection', () => {
  const closed = () => Object.assign(new Error('Database has been closed'), { name: 'DatabaseClosedError' });

  test('is opened anew, and the work done once more', async () => {
    const db = new LibraryDatabase('lost');
    const work = vi.fn(async () => {
      if (work.mock.calls.length === 1) {
        db.close();
        await db.articles.count();
      }
      return db.articles.count();
    });
    expect(await withDatabase(db, work)).toBe(0);
    expect(work).toHaveBeenCalledTimes(2);
    db.close();
  });

  test('that is lost again is told', async () => {
    const db = new LibraryDatabase('lost-twice');
    const work = vi.fn(() => Promise.reject(closed()));
    await expect(withDatabase(db, work)).rejects.toMatchObject({ failure: 'unavailable' });
    expect(work).toHaveBeenCalledTimes(2);
    db.close();
  });

  test('does not make other failures run twice', async () => {
    const db = new LibraryDatabase('failing');
    const work = vi.fn(() => Promise.reject(new RangeError('x')));
    await expect(withDatabase(db, work)).rejects.toBeInstanceOf(LibraryError);
    expect(work).toHaveBeenCalledTimes(1);
    db.close();
  });
});

test('every write asks for strict durability', async () => {
  const library = new Library({ name: 'strict' });
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const { id } = await library.keep(article(1));
  await library.update(id, { read: true });
  await library.trash(id);
  await library.emptyTrash(new Date(Date.now() + 1000));
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes.length).toBeGreaterThanOrEqual(4);
  for (const [, , options] of writes) expect(options).toMatchObject({ durability: 'strict' });
  library.close();
});

test('stamps only grow, also when the clock goes back', async () => {
  const db = new LibraryDatabase('clock');
  const times = [5000, 5000, 1000, 6000];
  const store = { db, now: () => new Date(times.shift() ?? 0), random: randomId };
  const stamps = [];
  for (let i = 0; i < 4; i++) stamps.push(await db.transaction('rw', db.meta, () => nextStamp(store)));
  expect(stamps.map(({ time, counter }) => [time, counter])).toEqual([
    [5000, 0],
    [5000, 1],
    [5000, 2],
    [6000, 0],
  ]);
  expect(new Set(stamps.map(({ device }) => device)).size).toBe(1);
  expect([...stamps].reverse().sort(compareStamps)).toEqual(stamps);
  db.close();
});

test('address keys are stable, for any address', () => {
  const path = fc.array(fc.string(), { maxLength: 4 }).map((parts) => parts.map(encodeURIComponent).join('/'));
  const query = fc.dictionary(fc.string({ minLength: 1 }), fc.string()).map((pairs) => new URLSearchParams(pairs));
  fc.assert(
    fc.property(path, query, fc.boolean(), (path, query, slash) => {
      const key = addressKey(`http://www.bao.example/${path}${slash ? '/' : ''}?${query}#x`);
      expect(key).not.toBeNull();
      expect(addressKey(key ?? '')).toBe(key);
    }),
  );
  expect(addressKey('http://www.bao.example/a/?utm_source=zalo&id=3#b')).toBe('https://bao.example/a?id=3');
  expect(addressKey(`https://bao.example/${'/'.repeat(400_000)}a//`)).toHaveLength(
    'https://bao.example/a'.length + 400_000,
  );
  expect(addressKey('file:///tin/bài.html#x')).toBe('file:///tin/b%C3%A0i.html');
  expect(addressKey('javascript:alert(1)')).toBeNull();
});
