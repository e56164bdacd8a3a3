import type { Attributes } from './markup';
import type { HeadSource } from './statements';

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
  /** What the page states of itself, and its own style sheets. */
  head: HeadSource;
  sheets: readonly string[];
  /** How many fields there are to fill in. */
  fields: number;
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
