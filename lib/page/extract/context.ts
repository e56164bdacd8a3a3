import { tidy } from '@/lib/text/characters';
import type { FamilyParts } from '../families/apply';
import type { Line } from '../snapshot/lines';
import { type Measured, textIn } from '../snapshot/measures';
import { endOf, hasFlag, namesAt, type Snapshot } from '../snapshot/snapshot';
import { LINK } from '../snapshot/style';
import type { Clutter } from './clutter/clutter';
import { BOX_CLASS, QUOTE_CLASS } from './words/class-names';

/** Where the story stands: its text is `[from, to)`, and `column` is the element around headline and text. */
export interface Region {
  from: number;
  to: number;
  column: number;
}

/** What all stages of an extraction share. */
export interface Context {
  snapshot: Measured;
  clutter: Clutter;
  region: Region;
  /** The headline's element, if it is surely the page's own. */
  titleAt: number | null;
  /** Whether the story sums up others, each under its linked headline. */
  isDigest: boolean;
  /** What the selectors of the page's family found; empty if no family is known. */
  parts: FamilyParts;
  url: string;
  /** The base of relative addresses. */
  base: string;
  /** `peopleIn`, memoized, as several stages ask about the same lines. */
  peopleIn: (line: string) => readonly string[];
  /** The `wordsKey` of the authors by metadata; `null` if they name nobody. */
  statedAuthors: string | null;
  /** The first link of the page with this text; -1 if there is none. */
  firstLinkOf: (words: string) => number;
}

/** Finds links by their text; all are listed in one walk at the first call, as lists of stories ask for thousands. */
export function linkFinder(snapshot: Snapshot): (words: string) => number {
  const { size, text } = snapshot;
  const first = new Map<string, number>();
  const walk = () => {
    for (let i = size - 1; i >= 0; i--) if (hasFlag(snapshot, i, LINK)) first.set(tidy(text[i] ?? ''), i);
  };
  return (words) => {
    if (!first.size) walk();
    return first.get(words) ?? -1;
  };
}

/** The names and roles of the elements around a line that hold little more than it, among those that `count`. */
export function namesOf({ snapshot, region }: Context, line: Line, count = (_at: number) => true): string {
  const names: (string | undefined)[] = [];
  const most = line.text.length * 1.15 + 8;
  const least = line.text.length * 0.25;
  for (let up = snapshot.parent[line.from] ?? -1; up >= 0; up = snapshot.parent[up] ?? -1) {
    const end = endOf(snapshot, up);
    const length = textIn(snapshot, up, end);
    if (length > most || (up <= region.from && end >= region.to)) break;
    if (length < least) continue;
    const attributes = snapshot.attributes[up];
    if (count(up)) names.push(namesAt(snapshot, up), attributes?.['data-role'], attributes?.itemprop);
  }
  return names.filter(Boolean).join(' ');
}

/** The nearest element around a node for which the predicate holds, within the region; -1 if there is none. */
export function ancestorOf({ snapshot, region }: Context, at: number, is: (at: number) => boolean): number {
  for (let up = snapshot.parent[at] ?? -1; up >= region.column; up = snapshot.parent[up] ?? -1) {
    const end = endOf(snapshot, up);
    if (up <= region.from && end >= region.to) return -1;
    if (is(up)) return up;
  }
  return -1;
}

export function isWithin({ snapshot }: Context, line: Line, elements: readonly number[]): boolean {
  return elements.some((at) => at <= line.from && line.to <= endOf(snapshot, at));
}

/** Whether two lines have their blocks in one element. */
export const areBeside = ({ snapshot: { parent } }: Context, a: Line, b: Line | undefined) =>
  b !== undefined && parent[a.block] === parent[b.block];

/** Whether an element is a quotation, by its tag or class. */
export const isQuote = (snapshot: Snapshot, at: number) =>
  snapshot.tag[at] === 'blockquote' || QUOTE_CLASS.test(namesAt(snapshot, at));

/** Whether a node stands in a quotation. */
export const isQuoted = (context: Context, at: number) =>
  ancestorOf(context, at, (up) => isQuote(context.snapshot, up)) >= 0;

/** Whether an element is a quotation, or a box by its class. */
export const isQuoteOrBox = ({ snapshot: { tag, className } }: Context, at: number) =>
  tag[at] === 'blockquote' || BOX_CLASS.test(className[at] ?? '');
