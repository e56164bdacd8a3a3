import { bareSyllable } from '@/lib/text/syllable';
import type { LibraryDatabase } from '../database';
import { FIELDS, indexKey, syllableOf } from './document';
import { follow, NO_POSTINGS, type Postings, readPostings, unite } from './postings';
import { answersTo, type Clause } from './query';
import { type BlockEntry, blocksFor, type Documents, readBlock, readDocuments, type SegmentRecord } from './segment';

/** A segment ready to be asked: its row and its documents, decoded. */
export interface OpenSegment {
  row: SegmentRecord;
  documents: Documents;
  /** Of a small segment, once it was asked, all that its one block holds: there are many, and each question asks them all. */
  entries?: readonly BlockEntry[];
}

/** All segments at one moment, and the documents in them that are no longer there. */
export interface IndexView {
  segments: OpenSegment[];
  removed: Set<number>;
  /** Number of documents that can be found. */
  size: number;
  /** Average length of each field. */
  averages: number[];
}

/** A prefix stands for at most so many syllables; beyond, the reader has not typed enough to mean any. */
const MAX_FORMS = 256;

/** Reads the index; keeps the segments' rows, which never change, but no postings. */
export class IndexReader {
  readonly #db: LibraryDatabase;
  readonly #open = new Map<string, OpenSegment>();

  constructor(db: LibraryDatabase) {
    this.#db = db;
  }

  /** Only inside a transaction that includes `segments` and `removed`. */
  async view(): Promise<IndexView> {
    const [ids, gone] = await Promise.all([
      this.#db.segments.toCollection().primaryKeys(),
      this.#db.removed.toCollection().primaryKeys(),
    ]);
    const missing = ids.filter((id) => !this.#open.has(id));
    const rows =
      missing.length === ids.length ? await this.#db.segments.toArray() : await this.#db.segments.bulkGet(missing);
    for (const row of rows) if (row) this.#open.set(row.id, { row, documents: readDocuments(row) });
    const known = new Set(ids);
    for (const id of this.#open.keys()) if (!known.has(id)) this.#open.delete(id);
    const segments = [...this.#open.values()];
    const removed = new Set(gone);
    return { segments, removed, ...statistics(segments, removed) };
  }

  /** Where clauses stand in a segment, in their order. */
  async find(segment: OpenSegment, clauses: Clause[]): Promise<Postings[]> {
    const asked = clauses.map(({ syllables, prefix, others = [] }) => [
      wordsOf(syllables, prefix),
      ...others.map((other) => wordsOf(other, false)),
    ]);
    const blocks = await this.#blocks(segment, asked.flat(2));
    return asked.map((phrases) => {
      const [typed = NO_POSTINGS, ...wider] = phrases.map((words) =>
        words.map((word) => collect(blocks, word)).reduce(follow),
      );
      // What was not typed is never exact.
      for (const list of wider) list.exact.fill(0);
      return unite([typed, ...wider]);
    });
  }

  /** The blocks that may hold these words, by their first key. */
  async #blocks(segment: OpenSegment, words: Word[]): Promise<Map<string, readonly BlockEntry[]>> {
    const { row } = segment;
    if (row.block) {
      segment.entries ??= [...readBlock(row.block)];
      return new Map([[row.firsts[0] ?? '', segment.entries]]);
    }
    const wanted = [...new Set(words.flatMap(({ from, to }) => blocksFor(row.firsts, from, to)))];
    const found = await this.#db.postings.bulkGet(wanted.map((block) => [row.id, block]));
    return new Map(
      wanted.map((block, i) => [row.firsts[block] ?? '', [...readBlock(found[i]?.bytes ?? new Uint8Array())]]),
    );
  }
}

/** A syllable that is asked for, with the keys between which all lie that may answer it. */
interface Word {
  syllable: string;
  prefix: boolean;
  from: string;
  to: string;
}

/** The words of a phrase; the last may be no more than a beginning. */
function wordsOf(syllables: readonly string[], begun: boolean): Word[] {
  return syllables.map((syllable, i) => {
    const prefix = begun && i === syllables.length - 1 && syllable.length > 1;
    return { syllable, prefix, ...keyRange(syllable, prefix) };
  });
}

/** Keys that may answer a syllable: of a marked one itself; of an unmarked one, or a prefix, what begins alike. */
function keyRange(syllable: string, prefix: boolean): { from: string; to: string } {
  const bare = bareSyllable(syllable);
  if (prefix) return { from: bare, to: `${bare}\uffff` };
  return bare === syllable
    ? { from: bare, to: `${bare} \uffff` }
    : { from: indexKey(syllable), to: indexKey(syllable) };
}

function collect(blocks: Map<string, readonly BlockEntry[]>, { syllable, prefix, from, to }: Word): Postings {
  const lists: Postings[] = [];
  const answers = answersTo(syllable, prefix);
  for (const [first, entries] of blocks) {
    if (first > to) continue;
    for (const { key, count, postings } of entries) {
      if (key < from) continue;
      if (key > to || lists.length >= MAX_FORMS) break;
      const found = syllableOf(key);
      if (!answers(found)) continue;
      const list = readPostings(postings, count);
      if (found !== syllable) list.exact.fill(0);
      lists.push(list);
    }
  }
  return unite(lists.length > 0 ? lists : [NO_POSTINGS]);
}

function statistics(segments: OpenSegment[], removed: Set<number>): Pick<IndexView, 'size' | 'averages'> {
  const totals = FIELDS.map(() => 0);
  let size = 0;
  for (const { documents } of segments) {
    size += documents.numbers.length;
    documents.lengths.forEach((length, i) => {
      const field = i % FIELDS.length;
      totals[field] = (totals[field] ?? 0) + length;
    });
  }
  return { size: size - removed.size, averages: totals.map((total) => Math.max(1, total / Math.max(1, size))) };
}
