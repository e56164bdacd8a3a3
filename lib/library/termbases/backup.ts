import type { BackupTermbase } from '@/lib/model/backup';
import { unnoted } from '@/lib/model/noted';
import { keyOf } from './concept';
import type { EntryRecord, TermbaseDatabase, TermbaseRecord } from './database';
import { entriesOf } from './records';

/** Termbases whole, in order of precedence, but for those that were thrown away. */
export async function backUpTermbases(db: TermbaseDatabase): Promise<BackupTermbase[]> {
  return db.transaction('r', db.termbases, db.entries, async () => {
    const live = (await db.termbases.toArray()).filter(({ removedAt }) => removedAt === undefined);
    const found: BackupTermbase[] = [];
    for (const { id, name, on, head } of live.sort((a, b) => a.order - b.order)) {
      const records = await entriesOf(db, id).toArray();
      const entries = records.map(({ number, changedAt, content }) => ({ number, changedAt, content }));
      found.push({ id, name, on, head, entries });
    }
    return found;
  });
}

/**
 * Takes in a termbase of a backup and gives how many entries were new or newer; a `dryRun` changes nothing. What is here
 * and newer stays, nothing is deleted. Entries are told apart by their concepts' ids.
 */
export async function restoreTermbase(db: TermbaseDatabase, base: BackupTermbase, dryRun: boolean): Promise<number> {
  return db.transaction(dryRun ? 'r' : 'rw', db.termbases, db.entries, async () => {
    const local = await db.termbases.get(base.id);
    const mine = new Map((await entriesOf(db, base.id).toArray()).map((entry) => [entry.content.id, entry]));
    const taken = new Set([...mine.values()].map(({ number }) => number));
    let next = Math.max(local?.next ?? 1, ...base.entries.map(({ number }) => number + 1));
    const fresh: EntryRecord[] = [];
    let added = 0;
    for (const { number, changedAt, content: restored } of base.entries) {
      const content = unnoted(restored);
      const known = mine.get(content.id);
      if (known && known.changedAt >= changedAt) continue;
      // Other entries of one's own and what was looked up name an entry by its number: it keeps it where that is free.
      const place = known?.number ?? (taken.has(number) ? next++ : number);
      taken.add(place);
      if (!known) added++;
      fresh.push({ termbase: base.id, number: place, key: keyOf(content), content, changedAt });
    }
    const gone = local?.removedAt !== undefined;
    if (dryRun || (local && !gone && fresh.length === 0)) return fresh.length;
    const record: TermbaseRecord = local ?? (await emptyRecord(db, base));
    delete record.removedAt;
    await db.entries.bulkPut(fresh);
    await db.termbases.put({
      ...record,
      count: record.count + added,
      next,
      revision: record.revision + Number(fresh.length > 0),
      changedAt: new Date().toISOString(),
    });
    return fresh.length;
  });
}

/** It stands behind those that are here. */
async function emptyRecord(db: TermbaseDatabase, { id, name, on, head }: BackupTermbase): Promise<TermbaseRecord> {
  const order = Math.max(0, ...(await db.termbases.toArray()).map((one) => one.order)) + 1;
  return { id, name, on, order, count: 0, next: 1, revision: 0, head, changedAt: new Date().toISOString() };
}
