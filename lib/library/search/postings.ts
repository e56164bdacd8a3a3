import { VarintReader, type VarintWriter } from './varint';

/**
 * Where a term stands, in one segment: document `i` is the ordinal `ordinals[i]`, its positions are
 * `positions[starts[i] … starts[i + 1])`. `exact[i]` is 1 where the positions are of the syllable as it was asked for,
 * and 0 where they are of another accent of an unaccented one.
 */
export interface Postings {
  ordinals: Uint32Array;
  starts: Uint32Array;
  positions: Uint32Array;
  exact: Uint8Array;
}

/** Appends one document's positions: distance to the ordinal before, their number, then distances. */
export function writePosting(writer: VarintWriter, distance: number, positions: readonly number[]): void {
  writer.number(distance);
  writer.number(positions.length);
  let last = 0;
  for (const position of positions) {
    writer.number(position - last);
    last = position;
  }
}

/** Reads a term's documents. `count` is how many there are. */
export function readPostings(bytes: Uint8Array, count: number): Postings {
  const reader = new VarintReader(bytes);
  const ordinals = new Uint32Array(count);
  const starts = new Uint32Array(count + 1);
  const positions = new Uint32Array(bytes.length);
  let ordinal = 0;
  let filled = 0;
  for (let i = 0; i < count; i++) {
    ordinal += reader.number();
    ordinals[i] = ordinal;
    let position = 0;
    for (let left = reader.number(); left > 0; left--) {
      position += reader.number();
      positions[filled++] = position;
    }
    starts[i + 1] = filled;
  }
  return { ordinals, starts, positions: positions.subarray(0, filled), exact: new Uint8Array(count).fill(1) };
}

/**
 * Copies a term's documents under new ordinals, leaving out those that `renumber` has at −1. Gives how many were
 * written and the last ordinal; positions are copied as bytes.
 */
export function copyPostings(
  bytes: Uint8Array,
  count: number,
  renumber: Int32Array,
  writer: VarintWriter,
  last: number,
): { written: number; last: number } {
  const reader = new VarintReader(bytes);
  let ordinal = 0;
  let written = 0;
  let before = last;
  for (let i = 0; i < count; i++) {
    ordinal += reader.number();
    const from = reader.at;
    reader.skip(reader.number());
    const target = renumber[ordinal] ?? -1;
    if (target < 0) continue;
    writer.number(target - before);
    writer.raw(reader.slice(from, reader.at));
    before = target;
    written++;
  }
  return { written, last: before };
}

/** Behind all ordinals and positions, where a list has ended. */
const END = Number.POSITIVE_INFINITY;

/** Postings that are filled document by document, in order of ordinal. */
class Filler {
  readonly #ordinals: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #positions: Uint32Array;
  readonly #exact: Uint8Array;
  #documents = 0;
  #filled = 0;

  constructor(documents: number, positions: number) {
    this.#ordinals = new Uint32Array(documents);
    this.#starts = new Uint32Array(documents + 1);
    this.#positions = new Uint32Array(positions);
    this.#exact = new Uint8Array(documents);
  }

  position(position: number): void {
    this.#positions[this.#filled++] = position;
  }

  /** Ends a document; one without positions is left out. */
  document(ordinal: number, exact: number): void {
    if (this.#filled === this.#starts[this.#documents]) return;
    this.#ordinals[this.#documents] = ordinal;
    this.#exact[this.#documents] = exact;
    this.#starts[++this.#documents] = this.#filled;
  }

  finish(): Postings {
    return {
      ordinals: this.#ordinals.subarray(0, this.#documents),
      starts: this.#starts.subarray(0, this.#documents + 1),
      positions: this.#positions.subarray(0, this.#filled),
      exact: this.#exact.subarray(0, this.#documents),
    };
  }
}

export const NO_POSTINGS: Postings = new Filler(0, 0).finish();

/** Two forms of one syllable as one list; a document is exact where either form is. */
function uniteTwo(a: Postings, b: Postings): Postings {
  const filler = new Filler(a.ordinals.length + b.ordinals.length, a.positions.length + b.positions.length);
  for (let i = 0, j = 0; i < a.ordinals.length || j < b.ordinals.length; ) {
    const [left, right] = [a.ordinals[i] ?? END, b.ordinals[j] ?? END];
    const ordinal = Math.min(left, right);
    const [inA, inB] = [left === ordinal, right === ordinal];
    let [p, pEnd] = inA ? [a.starts[i] ?? 0, a.starts[i + 1] ?? 0] : [0, 0];
    let [q, qEnd] = inB ? [b.starts[j] ?? 0, b.starts[j + 1] ?? 0] : [0, 0];
    while (p < pEnd || q < qEnd) {
      const first = p < pEnd ? (a.positions[p] ?? 0) : END;
      const second = q < qEnd ? (b.positions[q] ?? 0) : END;
      filler.position(Math.min(first, second));
      if (first < second) p++;
      else q++;
    }
    filler.document(ordinal, (inA && a.exact[i]) || (inB && b.exact[j]) ? 1 : 0);
    if (inA) i++;
    if (inB) j++;
  }
  return filler.finish();
}

/** Several forms of one syllable as one list. Halves are united first, so that no document is copied often. */
export function unite(lists: readonly Postings[]): Postings {
  const [first = NO_POSTINGS] = lists;
  if (lists.length < 2) return first;
  const middle = lists.length >> 1;
  return uniteTwo(unite(lists.slice(0, middle)), unite(lists.slice(middle)));
}

/**
 * Where the second term stands `distance` positions behind the first; the positions are the first's. Exact where both
 * are.
 */
export function follow(a: Postings, b: Postings, distance: number): Postings {
  const filler = new Filler(Math.min(a.ordinals.length, b.ordinals.length), a.positions.length);
  for (let i = 0, j = 0; i < a.ordinals.length && j < b.ordinals.length; ) {
    const left = a.ordinals[i] ?? 0;
    const right = b.ordinals[j] ?? 0;
    if (left < right) i++;
    else if (right < left) j++;
    else {
      let q = b.starts[j] ?? 0;
      const qEnd = b.starts[j + 1] ?? 0;
      const pEnd = a.starts[i + 1] ?? 0;
      for (let p = a.starts[i] ?? 0; p < pEnd; p++) {
        const position = a.positions[p] ?? 0;
        while (q < qEnd && (b.positions[q] ?? 0) < position + distance) q++;
        if (q < qEnd && b.positions[q] === position + distance) filler.position(position);
      }
      filler.document(left, (a.exact[i] ?? 0) & (b.exact[j] ?? 0));
      i++;
      j++;
    }
  }
  return filler.finish();
}
