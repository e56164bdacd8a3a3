import type { Store } from '../store';
import { FIELDS } from './document';
import { copyPostings } from './postings';
import {
  type BlockEntry,
  type BlockRecord,
  BlockWriter,
  readBlock,
  readDocuments,
  type SegmentRecord,
  writeDocuments,
} from './segment';
import { VarintWriter } from './varint';

/** So many segments of about one size become one of the next: a query then meets a few dozen at most. */
const FANOUT = 8;
/** Segments of so many documents are left as they are, unless a third of them is gone. */
const MAX_SIZE = 8_192;
/** Blocks written at once, about 1 MiB. */
const BATCH = 64;

const levelOf = (size: number) => Math.floor(Math.log(Math.max(1, size)) / Math.log(FANOUT) + 1e-9);

/** Which segments to merge next; empty where there is nothing to do. `gone` counts removed documents by segment. */
export function chooseMerge(segments: { id: string; size: number }[], gone: Map<string, number>): string[] {
  const levels = Map.groupBy(
    segments.filter(({ size }) => size < MAX_SIZE),
    ({ size }) => levelOf(size),
  );
  for (const level of [...levels.keys()].sort((a, b) => a - b)) {
    const crowd = levels.get(level) ?? [];
    if (crowd.length >= FANOUT) return crowd.slice(0, FANOUT * 4).map(({ id }) => id);
  }
  const hollow = segments.find(({ id, size }) => size > 1 && (gone.get(id) ?? 0) * 3 > size);
  return hollow ? [hollow.id] : [];
}

/** A source of a merge, read block by block. */
class Source {
  readonly renumber: Int32Array;
  head: BlockEntry | null = null;
  readonly #store: Store;
  readonly #row: SegmentRecord;
  #block = 0;
  #entries: Iterator<BlockEntry> | null = null;

  constructor(store: Store, row: SegmentRecord, renumber: Int32Array) {
    this.#store = store;
    this.#row = row;
    this.renumber = renumber;
  }

  async next(): Promise<void> {
    for (;;) {
      const entry = this.#entries?.next();
      if (entry && !entry.done) {
        this.head = entry.value;
        return;
      }
      if (this.#block >= this.#row.firsts.length) {
        this.head = null;
        return;
      }
      const number = this.#block++;
      const bytes = this.#row.block ?? (await this.#store.db.postings.get([this.#row.id, number]))?.bytes;
      this.#entries = readBlock(bytes ?? new Uint8Array());
    }
  }
}

/** Merged documents and, for each source, the new ordinals. */
function mergeDocuments(rows: SegmentRecord[], removed: Set<number>) {
  const numbers: number[] = [];
  const lengths: number[] = [];
  const purged: number[] = [];
  const renumber = rows.map((row) => {
    const documents = readDocuments(row);
    return Int32Array.from(documents.numbers, (doc, ordinal) => {
      if (removed.has(doc)) {
        purged.push(doc);
        return -1;
      }
      numbers.push(doc);
      lengths.push(...documents.lengths.subarray(ordinal * FIELDS.length, (ordinal + 1) * FIELDS.length));
      return numbers.length - 1;
    });
  });
  return { documents: { numbers: Uint32Array.from(numbers), lengths: Uint32Array.from(lengths) }, renumber, purged };
}

/** Entries of all sources in order of key, those of one key joined. */
async function* joined(sources: Source[]): AsyncGenerator<BlockEntry> {
  for (const source of sources) await source.next();
  const writer = new VarintWriter();
  for (;;) {
    let key: string | null = null;
    for (const { head } of sources) if (head && (key === null || head.key < key)) key = head.key;
    if (key === null) return;
    let count = 0;
    let last = 0;
    for (const source of sources) {
      if (source.head?.key !== key) continue;
      const copied = copyPostings(source.head.postings, source.head.count, source.renumber, writer, last);
      count += copied.written;
      last = copied.last;
      await source.next();
    }
    const postings = writer.take();
    if (count > 0) yield { key, count, postings };
  }
}

/** Blocks of a merge that was cut off: no segment knows them. */
async function sweep({ db }: Store): Promise<void> {
  const known = new Set(await db.segments.toCollection().primaryKeys());
  const keys = await db.postings.toCollection().primaryKeys();
  await db.postings.bulkDelete(keys.filter(([segment]) => !known.has(segment)));
}

/**
 * Merges a few segments into one; false where there was nothing to do. Call again until then, under a lock that all
 * contexts share. Can be cut anywhere: new blocks are written first, and one transaction puts them in the old ones'
 * place.
 */
export async function mergeStep(store: Store): Promise<boolean> {
  const { db } = store;
  const rows = await db.segments.toArray();
  const removed = new Set(await db.removed.toCollection().primaryKeys());
  const gone = new Map(
    rows.map((row) => [row.id, readDocuments(row).numbers.reduce((sum, doc) => sum + Number(removed.has(doc)), 0)]),
  );
  const chosen = new Set(chooseMerge(rows, gone));
  const sources = rows.filter(({ id }) => chosen.has(id));
  if (sources.length === 0) return false;
  await sweep(store);

  const { documents, renumber, purged } = mergeDocuments(sources, removed);
  const id = store.random();
  const writer = new BlockWriter();
  const pending: BlockRecord[] = [];
  let block = 0;
  const push = (bytes: Uint8Array<ArrayBuffer> | null) => {
    if (bytes) pending.push({ segment: id, block: block++, bytes });
  };
  const readers = sources.map((row, i) => new Source(store, row, renumber[i] ?? new Int32Array()));
  for await (const entry of joined(readers)) {
    push(writer.add(entry));
    if (pending.length >= BATCH) await db.postings.bulkAdd(pending.splice(0));
  }
  push(writer.finish());

  const size = documents.numbers.length;
  const merged: SegmentRecord = { id, size, documents: writeDocuments(documents), firsts: writer.firsts };
  await db.transaction('rw', [db.segments, db.postings, db.removed], async () => {
    await db.postings.bulkAdd(pending);
    if (size > 0) await db.segments.add(merged);
    await db.segments.bulkDelete([...chosen]);
    for (const old of chosen)
      await db.postings.where('[segment+block]').between([old, 0], [old, Number.POSITIVE_INFINITY]).delete();
    await db.removed.bulkDelete(purged);
  });
  return true;
}
