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

/** Several forms of one syllable as one list, in order of ordinal; a document is exact where any form is. */
export function unite(lists: Postings[]): Postings {
  const [first] = lists;
  if (first && lists.length === 1) return first;
  const byOrdinal = new Map<number, { positions: number[]; exact: number }>();
  for (const { ordinals, starts, positions, exact } of lists) {
    for (let i = 0; i < ordinals.length; i++) {
      const ordinal = ordinals[i] ?? 0;
      const entry = byOrdinal.get(ordinal) ?? { positions: [], exact: 0 };
      for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) entry.positions.push(positions[at] ?? 0);
      entry.exact |= exact[i] ?? 0;
      byOrdinal.set(ordinal, entry);
    }
  }
  const entries = [...byOrdinal].sort(([a], [b]) => a - b);
  return pack(entries.map(([ordinal, { positions, exact }]) => [ordinal, positions.sort((a, b) => a - b), exact]));
}

/** Postings of `[ordinal, positions in order, exact]` in order of ordinal. */
export function pack(entries: (readonly [number, number[], number])[]): Postings {
  const starts = new Uint32Array(entries.length + 1);
  entries.forEach(([, positions], i) => {
    starts[i + 1] = (starts[i] ?? 0) + positions.length;
  });
  const positions = new Uint32Array(starts[entries.length] ?? 0);
  entries.forEach(([, list], i) => {
    positions.set(list, starts[i] ?? 0);
  });
  return {
    ordinals: Uint32Array.from(entries, ([ordinal]) => ordinal),
    starts,
    positions,
    exact: Uint8Array.from(entries, ([, , exact]) => exact),
  };
}

/**
 * Where the second term stands `distance` positions behind the first; the positions are the first's. Exact where both
 * are.
 */
export function follow(a: Postings, b: Postings, distance: number): Postings {
  const entries: [number, number[], number][] = [];
  for (let i = 0, j = 0; i < a.ordinals.length && j < b.ordinals.length; ) {
    const [left, right] = [a.ordinals[i] ?? 0, b.ordinals[j] ?? 0];
    if (left < right) i++;
    else if (right < left) j++;
    else {
      const found: number[] = [];
      let q = b.starts[j] ?? 0;
      const end = b.starts[j + 1] ?? 0;
      for (let p = a.starts[i] ?? 0; p < (a.starts[i + 1] ?? 0); p++) {
        const position = a.positions[p] ?? 0;
        while (q < end && (b.positions[q] ?? 0) < position + distance) q++;
        if (q < end && b.positions[q] === position + distance) found.push(position);
      }
      if (found.length > 0) entries.push([left, found, (a.exact[i] ?? 0) & (b.exact[j] ?? 0)]);
      i++;
      j++;
    }
  }
  return pack(entries);
}

export const NO_POSTINGS: Postings = pack([]);
