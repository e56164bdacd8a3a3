import { byUnits } from '@/lib/text/order';
import { FIELDS, type IndexedDocument } from './document';
import { writePosting } from './postings';
import { VarintReader, VarintWriter } from './varint';

/**
 * A part of the full-text index, never changed once written: some documents, and for each index key in them where it
 * stands. Keys are in order, in blocks of about 16 KiB, so that a query reads the blocks it needs and no more.
 */
export interface SegmentRecord {
  id: string;
  /** Number of documents. */
  size: number;
  /** Documents by ordinal: number and what each field spans, see `readDocuments`. */
  documents: Uint8Array<ArrayBuffer>;
  /** First key of each block. */
  firsts: string[];
  /** The block itself where there is only one, so that a save writes one record. */
  block?: Uint8Array<ArrayBuffer>;
}

/** A block of a segment of several. */
export interface BlockRecord {
  segment: string;
  block: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A key of a block with its undecoded postings. */
export interface BlockEntry {
  key: string;
  /** Number of documents. */
  count: number;
  postings: Uint8Array;
}

const BLOCK_BYTES = 16_384;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

function sharedBytes(a: Uint8Array, b: Uint8Array): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** Cuts a row of entries, in order of key, into blocks. */
export class BlockWriter {
  readonly firsts: string[] = [];
  readonly #writer = new VarintWriter();
  #last = new Uint8Array();
  #open = false;

  /** Adds an entry; gives the block before it, where that is full. */
  add(entry: BlockEntry): Uint8Array<ArrayBuffer> | null {
    const full = this.#writer.length > 0 && this.#writer.length + entry.postings.length > BLOCK_BYTES;
    const block = full ? this.finish() : null;
    if (!this.#open) {
      this.firsts.push(entry.key);
      this.#last = new Uint8Array();
      this.#open = true;
    }
    const key = encoder.encode(entry.key);
    const shared = sharedBytes(this.#last, key);
    this.#writer.number(shared);
    this.#writer.number(key.length - shared);
    this.#writer.raw(key.subarray(shared));
    this.#writer.number(entry.count);
    this.#writer.number(entry.postings.length);
    this.#writer.raw(entry.postings);
    this.#last = key;
    return block;
  }

  /** The block begun, null where there is none. */
  finish(): Uint8Array<ArrayBuffer> | null {
    if (!this.#open) return null;
    this.#open = false;
    return this.#writer.take();
  }
}

/** Entries of a block, in order of key. */
export function* readBlock(bytes: Uint8Array): Generator<BlockEntry> {
  const reader = new VarintReader(bytes);
  let last = new Uint8Array();
  while (!reader.done) {
    const shared = reader.number();
    const suffix = reader.raw(reader.number());
    const key = new Uint8Array(shared + suffix.length);
    key.set(last.subarray(0, shared));
    key.set(suffix, shared);
    last = key;
    const count = reader.number();
    yield { key: decoder.decode(key), count, postings: reader.raw(reader.number()) };
  }
}

/** Document numbers and lengths of fields (`FIELDS.length` a document), by ordinal. */
export interface Documents {
  numbers: Uint32Array;
  lengths: Uint32Array;
}

export function writeDocuments({ numbers, lengths }: Documents): Uint8Array<ArrayBuffer> {
  const writer = new VarintWriter();
  numbers.forEach((number, i) => {
    writer.number(number);
    for (let f = 0; f < FIELDS.length; f++) writer.number(lengths[i * FIELDS.length + f] ?? 0);
  });
  return writer.take();
}

export function readDocuments({ size, documents }: SegmentRecord): Documents {
  const reader = new VarintReader(documents);
  const numbers = new Uint32Array(size);
  const lengths = new Uint32Array(size * FIELDS.length);
  for (let i = 0; i < size; i++) {
    numbers[i] = reader.number();
    for (let f = 0; f < FIELDS.length; f++) lengths[i * FIELDS.length + f] = reader.number();
  }
  return { numbers, lengths };
}

/** A segment of a few documents, with its further blocks where it takes more than one. */
export function makeSegment(
  id: string,
  documents: IndexedDocument[],
): { segment: SegmentRecord; blocks: BlockRecord[] } {
  const holders = new Map<string, number[]>();
  documents.forEach(({ terms }, ordinal) => {
    for (const key of terms.keys()) {
      const ordinals = holders.get(key);
      if (ordinals) ordinals.push(ordinal);
      else holders.set(key, [ordinal]);
    }
  });
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  const writer = new BlockWriter();
  const postings = new VarintWriter();
  for (const [key, ordinals] of [...holders].sort(([a], [b]) => byUnits(a, b))) {
    let last = 0;
    for (const ordinal of ordinals) {
      writePosting(postings, ordinal - last, documents[ordinal]?.terms.get(key) ?? []);
      last = ordinal;
    }
    const full = writer.add({ key, count: ordinals.length, postings: postings.take() });
    if (full) blocks.push(full);
  }
  const rest = writer.finish();
  if (rest) blocks.push(rest);
  const [only] = blocks;
  const segment: SegmentRecord = {
    id,
    size: documents.length,
    documents: writeDocuments({
      numbers: Uint32Array.from(documents, ({ doc }) => doc),
      lengths: Uint32Array.from(documents.flatMap(({ lengths }) => lengths)),
    }),
    firsts: writer.firsts,
  };
  if (only && blocks.length === 1) return { segment: { ...segment, block: only }, blocks: [] };
  return { segment, blocks: blocks.map((bytes, block) => ({ segment: id, block, bytes })) };
}

/** Numbers of the blocks that may hold keys in `[from, to]`. */
export function blocksFor(firsts: readonly string[], from: string, to: string): number[] {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= from) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = Math.max(0, low - 1); i < firsts.length && (firsts[i] ?? '') <= to; i++) found.push(i);
  return found;
}
