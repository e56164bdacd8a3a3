import { isDateLine } from '../dates/date-lines';
import { momentsIn } from '../dates/moments';
import { Naming } from '../naming';
import type { Composer } from '../snapshot/compose';
import { composeSubtree } from '../snapshot/lines';
import { type Measured, textIn } from '../snapshot/measures';
import { childAround, isHeading, namesAt, parentsOf, type Snapshot } from '../snapshot/snapshot';
import { hasLetters, phrases } from '../text';

/** The headline, or a candidate for it. */
export interface Title {
  text: string;
  /** The source of its text; `null` if only metadata state it. */
  composer: Composer | null;
  /** The element that shows it; `null` if only metadata state it. */
  at: number | null;
  /** Whether metadata confirm it. */
  sure: boolean;
}

/** A headline that an element shows. */
export type ShownTitle = Title & { at: number };

/** The element around headline and text is at most so many levels above them. */
export const LEVELS = 4;

/** The most paragraphs of a lead: an element with more is the story's, whatever it is called. */
export const LEAD = 2;

/** Where the first or last text of a composed element stands, if it has an inner element of its own; `null` if not. */
function endPiece(snapshot: Snapshot, at: number, { runs, length }: Composer, last: boolean): [number, number] | null {
  const childOf = (node: number) => childAround(snapshot, at, node);
  const end = runs.at(last ? -1 : 0)?.node ?? at;
  const child = childOf(end);
  if (child < 0 || child === end) return null;
  const own = runs.filter(({ node }) => childOf(node) === child);
  const [first, final] = [own[0], own.at(-1)];
  const [from, to] = [first?.at ?? 0, (final?.at ?? 0) + (final?.length ?? 0)];
  return to - from < length ? [from, to] : null;
}

const isDate = (text: string) => !hasLetters(text) && momentsIn(text).length > 0;

/** The range of the brackets that end a text; an empty one if none do. */
function bracketsIn(text: string): [number, number] {
  const from = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  return from > 0 ? [from, text.length] : [0, 0];
}

/** Badges that some put beside a headline, in an element of its own. */
const BADGES = phrases('mới, new, nóng, hot, nổi bật');
const isBadge = (text: string) => BADGES.has(text.trim().toLowerCase());

/**
 * A headline without what its element shows beside it, and the date that it does: "<h1><i>Mới</i> …
 * <small>5/6/2026</small></h1>". `whole` is all that the element shows. What has an element of its own, and a count or
 * date in brackets behind the headline, may be part of it: it is cut off where the rest `isStated` by metadata.
 */
export function partsOfHeading(
  snapshot: Snapshot,
  at: number,
  whole = composeSubtree(snapshot, at),
  isStated = (_text: string) => false,
): { composer: Composer; date: string | null } {
  let composer = whole;
  const piece = endPiece(snapshot, at, composer, true);
  const [from, to] = piece ?? bracketsIn(composer.text);
  const last = composer.text.slice(from, to);
  const isDated = isDateLine({ text: last });
  const isBeside = last !== '' && (piece !== null || !hasLetters(last) || isDated);
  const isApart = isBeside && isStated(composer.text.slice(0, from).trim());
  const date = (isDate(last) && piece) || (isDated && isApart) ? last : null;
  if (date || isApart || isBadge(last)) composer = composer.slice(0, from).finish();
  const [start, end] = endPiece(snapshot, at, composer, false) ?? [0, 0];
  const first = composer.text.slice(start, end);
  if (isBadge(first) || isStated(composer.text.slice(end).trim()))
    composer = composer.slice(end + (composer.text[end] === ' ' ? 1 : 0), composer.length);
  return { composer, date: date ?? (isDate(first) ? first : null) };
}

/** A headline without what its element shows beside it. */
export const composeHeading = (snapshot: Snapshot, at: number) => partsOfHeading(snapshot, at).composer;

/** Class names of headlines. */
export const TITLE_CLASS = new Naming('title contentheading', 'tit ttl headline heading tieude name');

/** A score for how much an element looks like a headline by its markup. */
export function shape(snapshot: Snapshot, at: number, names = namesAt(snapshot, at)): number {
  return snapshot.tag[at] === 'h1' ? 6 : (isHeading(snapshot, at) ? 2 : 0) + (TITLE_CLASS.test(names) ? 2 : 0);
}

/** The class names of an element, of up to two around it and the first one in it that hold the same text. */
export function namesAround(snapshot: Measured, at: number): string {
  const length = textIn(snapshot, at);
  const holdsNoMore = (up: number) => textIn(snapshot, up) === length;
  const inner = [at + 1].filter((first) => snapshot.parent[first] === at);
  const around = [...inner, ...parentsOf(snapshot, at, 2)].filter(holdsNoMore);
  return [at, ...around].map((one) => namesAt(snapshot, one)).join(' ');
}
