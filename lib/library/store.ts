import { compareStamps, type Stamp } from '@/lib/model/kept';
import { type LibraryDatabase, remembered, SCHEMA_VERSION } from './database';
import { isClosed, LibraryError, toLibraryError } from './errors';

/** What the library's functions work on: the open database, the time, and a source of random ids. */
export interface Store {
  readonly db: LibraryDatabase;
  now(): Date;
  random(): string;
}

/** 96 random bits, in hexadecimal. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function lastStamp(store: Store): Promise<Stamp> {
  return (await remembered(store.db, 'clock'))?.stamp ?? { time: 0, counter: 0, device: store.random() };
}

/** The next stamp. Only inside a writing transaction that includes `meta`, so that no two contexts give out the same. */
export async function nextStamp(store: Store): Promise<Stamp> {
  const last = await lastStamp(store);
  const now = store.now().getTime();
  const stamp =
    now > last.time
      ? { time: now, counter: 0, device: last.device }
      : { time: last.time, counter: last.counter + 1, device: last.device };
  await store.db.meta.put({ key: 'clock', stamp });
  return stamp;
}

/** Moves the clock past stamps from elsewhere, so that what is written here from now on counts as later. */
export async function witness(store: Store, stamps: readonly Stamp[]): Promise<void> {
  const last = await lastStamp(store);
  const latest = stamps.reduce((a, b) => (compareStamps(a, b) < 0 ? b : a), last);
  if (latest !== last) await store.db.meta.put({ key: 'clock', stamp: { ...latest, device: last.device } });
}

/** How long an upgrade may wait for another tab to let go of the database, in milliseconds. */
const BLOCKED_AFTER = 4_000;

/** Rejects as `blocked` once the upgrade of a database has been held up for too long. `stop` ends the watch. */
function watchForBlock(db: LibraryDatabase): { blocked: Promise<never>; stop: () => void } {
  const { promise: blocked, reject } = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = () => {
    timer = setTimeout(() => !db.isOpen() && reject(new LibraryError('blocked')), BLOCKED_AFTER);
  };
  if (db.isHeld) start();
  else db.on('blocked', start);
  return {
    blocked,
    stop: () => {
      clearTimeout(timer);
      db.on.blocked.unsubscribe(start);
    },
  };
}

async function open(db: LibraryDatabase): Promise<void> {
  if (!db.isOpen()) await db.open();
  db.isHeld = false;
  // Dexie opens a database of a later schema too (its versions are times ten in the platform's count): writing there
  // with the older one's idea of a record would do harm.
  if (db.backendDB().version >= (SCHEMA_VERSION + 1) * 10) {
    db.close();
    throw new LibraryError('unavailable');
  }
}

/** Does `work` on the open database; an upgrade that another tab holds up fails as `blocked` instead of waiting for ever. */
async function unlessBlocked<T>(db: LibraryDatabase, work: () => Promise<T>): Promise<T> {
  const { blocked, stop } = watchForBlock(db);
  try {
    await Promise.race([open(db), blocked]);
    // Work opens the database itself where its connection is lost meanwhile.
    return await Promise.race([work(), blocked]);
  } finally {
    stop();
  }
}

/**
 * Runs `work` on the open database. A connection that was lost meanwhile (browsers close it when a worker sleeps, when
 * site data is cleared, when another tab upgrades) is opened anew and the work done once more: it must be able to run
 * twice. Everything that fails, fails as a `LibraryError`.
 */
export async function withDatabase<T>(db: LibraryDatabase, work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await unlessBlocked(db, work);
    } catch (error) {
      if (attempt > 0 || !isClosed(error)) throw toLibraryError(error);
      db.close({ disableAutoOpen: false });
    }
  }
}
