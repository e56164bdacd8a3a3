import { KEPT, keeping } from '../memo';
import type { Attributes } from './markup';
import type { HeadSource } from './statements';
import { LINK } from './style';
import { HEADING } from './tags';

/**
 * The visible tree of a page in flat arrays, in document order: node `i` and all that is inside it are the indexes
 * `[i, end[i])`. Everything afterwards works on it, so a page that goes on changing cannot disturb a reading.
 */
export interface Snapshot {
  size: number;
  /** Local name of an element in lower case; `''` of a text. */
  tag: string[];
  /** Index of the parent; -1 of the root. */
  parent: number[];
  end: number[];
  /** The nearest element, itself included, that makes a line of its own. */
  block: number[];
  /** What it hands down: bits of `style.ts`. */
  flags: number[];
  /** Of a text its data as it stands; `''` of an element. */
  text: string[];
  className: string[];
  id: string[];
  attributes: (Attributes | null)[];
  /** The outermost elements that are hidden. */
  hidden: number[];
  /** What the page states of itself, its own style sheets, and what its scripts write into elements of these ids. */
  head: HeadSource;
  sheets: readonly string[];
  written: readonly (readonly [id: string, text: string])[];
  /** The elements that hold fields to fill in, once for each. */
  fields: number[];
  /** How many elements there are in the page, those that are not noted among them. */
  elements: number;
  /** Of a text its spot in the page (`Runs`), for `Origins`; -1 of an element, and where tags make no tree. */
  spot: number[];
  /** Of a text how many characters stand before it at its spot: comments part what is one there. */
  offset: number[];
}

/** Where all that is inside a node ends. */
export function endOf({ end }: Snapshot, at: number): number {
  return end[at] ?? at + 1;
}

export const hasFlag = ({ flags }: Snapshot, at: number, flag: number) => ((flags[at] ?? 0) & flag) !== 0;

/** Sets flags of all that stands in an element, and takes others away. */
export function changeFlags({ flags, end }: Snapshot, at: number, on: number, off = 0): void {
  for (let i = at; i < (end[at] ?? at); i++) flags[i] = ((flags[i] ?? 0) | on) & ~off;
}

/** How many characters stand before each node, hidden ones and white space too. */
export function lengthsBefore({ size, text }: Snapshot): Float64Array {
  const sums = new Float64Array(size + 1);
  for (let i = 0; i < size; i++) sums[i + 1] = (sums[i] ?? 0) + (text[i]?.length ?? 0);
  return sums;
}

/** The nearest element around both. */
export function commonAncestor(snapshot: Snapshot, a: number, b: number): number {
  let up = a;
  while (up > 0 && !(up <= b && b < endOf(snapshot, up))) up = snapshot.parent[up] ?? 0;
  return Math.max(up, 0);
}

/** The elements around a node from the inside out, so many at most. */
export function parentsOf({ parent }: Snapshot, at: number, most = Number.POSITIVE_INFINITY): number[] {
  const found: number[] = [];
  for (let up = parent[at] ?? -1; up >= 0 && found.length < most; up = parent[up] ?? -1) found.push(up);
  return found;
}

/** The nodes right inside an element. */
export function childrenOf(snapshot: Snapshot, at: number): number[] {
  const found: number[] = [];
  for (let i = at + 1; i < endOf(snapshot, at); i = endOf(snapshot, i)) found.push(i);
  return found;
}

/** The child of an element that a node is or stands in; -1 where it stands elsewhere. */
export function childAround({ parent }: Snapshot, up: number, at: number): number {
  let child = at;
  while (child >= 0 && parent[child] !== up) child = parent[child] ?? -1;
  return child;
}

/** The node before one in the same element, and the one behind it; -1 where there is none. */
export function siblingBefore({ parent }: Snapshot, at: number): number {
  const up = parent[at] ?? -1;
  let before = at - 1;
  while (before > up && parent[before] !== up) before = parent[before] ?? up;
  return before > up ? before : -1;
}
export function siblingBehind(snapshot: Snapshot, at: number): number {
  const behind = endOf(snapshot, at);
  return behind < endOf(snapshot, snapshot.parent[at] ?? -1) ? behind : -1;
}

/** Class names and id of an element. */
export function namesAt({ className, id }: Snapshot, at: number): string {
  const names = className[at] ?? '';
  const own = id[at] ?? '';
  return own && names ? `${names} ${own}` : names || own;
}

export const isHeading = ({ tag, attributes }: Snapshot, at: number) =>
  HEADING.test(tag[at] ?? '') || attributes[at]?.role === 'heading';

/** Whether one of the nodes in `[from, to)`, an element unless said otherwise, is such. */
export function holds({ end }: Snapshot, from: number, is: (at: number) => boolean, to = end[from] ?? from): boolean {
  for (let i = from; i < to; i++) if (is(i)) return true;
  return false;
}

export const holdsTag = (snapshot: Snapshot, name: string, from: number, to?: number) =>
  holds(snapshot, from, (at) => snapshot.tag[at] === name, to);

/** Class names without those that builders of pages number; where all are, as they stand. */
const makeOf = keeping((names: string) => {
  const plain = names.split(/\s+/).filter((name) => !/\d/.test(name));
  return plain.join(' ') || names;
}, KEPT);

/** By what elements of the same make are known: their tag and class names. */
export const makeAt = ({ tag, className }: Snapshot, at: number) => `${tag[at]} ${makeOf(className[at] ?? '')}`;

export const areAlike = (snapshot: Snapshot, a: number, b: number) => makeAt(snapshot, a) === makeAt(snapshot, b);

/** Whether a block has text of its own beside other blocks or between line breaks. */
export function holdsLines(snapshot: Snapshot, at: number): boolean {
  const end = endOf(snapshot, at);
  let breaks = 0;
  for (let i = at + 1; i < end; i++) {
    if (snapshot.tag[i] === 'br' && ++breaks > 1) return true;
    if (snapshot.tag[i] !== '' && snapshot.block[i] === i) return true;
  }
  return false;
}

/** The first text in an element that is not blank; where the element ends if all are. */
export function firstText(snapshot: Snapshot, at: number): number {
  const end = endOf(snapshot, at);
  let first = at;
  while (first < end && !snapshot.text[first]?.trim()) first++;
  return first;
}

/** The texts in `[from, to)` that are linked, without space around them. */
export function linkedTexts(snapshot: Snapshot, from: number, to: number): string[] {
  const found: string[] = [];
  for (let i = from; i < to; i++) {
    const words = hasFlag(snapshot, i, LINK) ? (snapshot.text[i] ?? '').trim() : '';
    if (words) found.push(words);
  }
  return found;
}

/** The link that a node is or stands in; -1 where it is in none. */
export function linkAt({ tag, parent }: Snapshot, at: number): number {
  let up = at;
  while (up >= 0 && tag[up] !== 'a') up = parent[up] ?? -1;
  return up;
}
