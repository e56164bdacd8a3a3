import { tidy } from '@/lib/text/characters';
import { memoize } from '../memo';
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
  /** The nearest element, itself included, that makes a line of its own; below called a block. */
  block: number[];
  /** The flags that it hands down: bits of `style.ts`. */
  flags: number[];
  /** The data of a text as it stands; `''` for an element. */
  text: string[];
  className: string[];
  id: string[];
  attributes: (Attributes | null)[];
  /** The outermost elements that are hidden. */
  hidden: number[];
  /** The page's statements about itself, its style sheets, and what its scripts write into elements, known by id or index. */
  head: HeadSource;
  sheets: readonly string[];
  written: readonly (readonly [into: string | number, text: string])[];
  /** The elements that hold fields to fill in, one entry for each field. */
  fields: number[];
  /** How many elements the page has, those not noted included. */
  elements: number;
  /** The spot of a text in the page (`Runs`), for `Origins`; -1 for an element, and where tags make no tree. */
  spot: number[];
  /** How many characters stand before a text at its spot: comments divide what is one text there. */
  offset: number[];
}

/** The index behind all that is inside a node. */
export function endOf({ end }: Snapshot, at: number): number {
  return end[at] ?? at + 1;
}

export const hasFlag = ({ flags }: Snapshot, at: number, flag: number) => ((flags[at] ?? 0) & flag) !== 0;

/** Sets flags of an element and all inside it, and clears others. */
export function changeFlags({ flags, end }: Snapshot, at: number, on: number, off = 0): void {
  for (let i = at; i < (end[at] ?? at); i++) flags[i] = ((flags[i] ?? 0) | on) & ~off;
}

/** How many characters stand before each node, hidden texts and white space included. */
export function lengthsBefore({ size, text }: Snapshot): Float64Array {
  const sums = new Float64Array(size + 1);
  for (let i = 0; i < size; i++) sums[i + 1] = (sums[i] ?? 0) + (text[i]?.length ?? 0);
  return sums;
}

/** The nearest element that holds both nodes. */
export function commonAncestor(snapshot: Snapshot, a: number, b: number): number {
  let up = a;
  while (up > 0 && !(up <= b && b < endOf(snapshot, up))) up = snapshot.parent[up] ?? 0;
  return Math.max(up, 0);
}

/** The ancestors of a node from the inside out, at most so many. */
export function parentsOf({ parent }: Snapshot, at: number, most = Number.POSITIVE_INFINITY): number[] {
  const found: number[] = [];
  for (let up = parent[at] ?? -1; up >= 0 && found.length < most; up = parent[up] ?? -1) found.push(up);
  return found;
}

export function childrenOf(snapshot: Snapshot, at: number): number[] {
  const found: number[] = [];
  for (let i = at + 1; i < endOf(snapshot, at); i = endOf(snapshot, i)) found.push(i);
  return found;
}

/** The child of `up` that is the node or holds it; -1 if there is none. */
export function childAround({ parent }: Snapshot, up: number, at: number): number {
  let child = at;
  while (child >= 0 && parent[child] !== up) child = parent[child] ?? -1;
  return child;
}

/** The previous sibling of a node, and below the next one; -1 if there is none. */
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

export function namesAt({ className, id }: Snapshot, at: number): string {
  const names = className[at] ?? '';
  const own = id[at] ?? '';
  return own && names ? `${names} ${own}` : names || own;
}

export const isHeading = ({ tag, attributes }: Snapshot, at: number) =>
  HEADING.test(tag[at] ?? '') || attributes[at]?.role === 'heading';

/** Whether the predicate holds for a node in `[from, to)`, by default in one element. */
export function holds({ end }: Snapshot, from: number, is: (at: number) => boolean, to = end[from] ?? from): boolean {
  for (let i = from; i < to; i++) if (is(i)) return true;
  return false;
}

export const holdsTag = (snapshot: Snapshot, name: string, from: number, to?: number) =>
  holds(snapshot, from, (at) => snapshot.tag[at] === name, to);

/** Class names without those with a number, which page builders generate; if all have one, as they stand. */
const makeOf = memoize((names: string) => {
  const plain = names.split(/\s+/).filter((name) => !/\d/.test(name));
  return plain.join(' ') || names;
});

/** The make of an element, by which those of the same kind are known: its tag and class names. */
export const makeAt = ({ tag, className }: Snapshot, at: number) => `${tag[at]} ${makeOf(className[at] ?? '')}`;

export const areAlike = (snapshot: Snapshot, a: number, b: number) => makeAt(snapshot, a) === makeAt(snapshot, b);

/** Whether a block holds other blocks, or several line breaks. */
export function holdsLines(snapshot: Snapshot, at: number): boolean {
  const end = endOf(snapshot, at);
  let breaks = 0;
  for (let i = at + 1; i < end; i++) {
    if (snapshot.tag[i] === 'br' && ++breaks > 1) return true;
    if (snapshot.tag[i] !== '' && snapshot.block[i] === i) return true;
  }
  return false;
}

/** The first text in an element that is not blank; the end of the element if all are. */
export function firstText(snapshot: Snapshot, at: number): number {
  const end = endOf(snapshot, at);
  let first = at;
  while (first < end && !snapshot.text[first]?.trim()) first++;
  return first;
}

/** The linked texts in `[from, to)`, tidied. */
export function linkedTexts(snapshot: Snapshot, from: number, to: number): string[] {
  const found: string[] = [];
  for (let i = from; i < to; i++) {
    const words = hasFlag(snapshot, i, LINK) ? tidy(snapshot.text[i] ?? '') : '';
    if (words) found.push(words);
  }
  return found;
}

/** The link that a node is or stands in; -1 if there is none. */
export function linkAt({ tag, parent }: Snapshot, at: number): number {
  let up = at;
  while (up >= 0 && tag[up] !== 'a') up = parent[up] ?? -1;
  return up;
}
