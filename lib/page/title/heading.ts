import { momentsIn } from '../dates/moments';
import { Naming } from '../naming';
import type { Composer } from '../snapshot/compose';
import { composeSubtree } from '../snapshot/lines';
import { type Measured, textIn } from '../snapshot/measures';
import { childAround, hasFlag, isHeading, namesAt, parentsOf, type Snapshot } from '../snapshot/snapshot';
import { LINK } from '../snapshot/style';
import { hasLetters, phrases } from '../text';

/** The headline that was found, or may be one. */
export interface Title {
  text: string;
  /** Where the text comes from; `null` where only metadata state it. */
  composer: Composer | null;
  /** Snapshot index of the element that shows it; `null` where only metadata state it. */
  at: number | null;
  /** Whether metadata confirm it. */
  sure: boolean;
}

/** A headline that an element shows. */
export type ShownTitle = Title & { at: number };

/** A lead has no more paragraphs; an element with more is the story's, whatever its name. */
export const LEAD = 2;

/** Where in a composed element the first or last text stands in an element of its own; `null` where in none. */
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

/** What stands in brackets at the end of a text, with them. */
function bracketsIn(text: string): [number, number] {
  const from = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  return from > 0 ? [from, text.length] : [0, 0];
}

/** What some put beside a headline, in an element of its own. */
const BADGES = phrases('mới, new, nóng, hot');
const isBadge = (text: string) => BADGES.has(text.trim().toLowerCase());

/**
 * A headline without what stands beside it in the same element, and the date that does: "<h1><i>Mới</i> …
 * <small>5/6/2026</small></h1>"; `whole` is all that the element shows. Labels before it, counts, badges and links behind it
 * and a date in brackets, which may be a part of it, are known by the rest, which `isStated`.
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
  const isLinked = piece !== null && hasFlag(snapshot, composer.runs.at(-1)?.node ?? at, LINK);
  const isBeside = last !== '' && (!hasLetters(last) || isBadge(last) || isLinked);
  const isApart = isBeside && isStated(composer.text.slice(0, from).trim());
  const date = isDate(last) && (piece || isApart) ? last : null;
  if (date || isApart) composer = composer.slice(0, from).finish();
  const [start, end] = endPiece(snapshot, at, composer, false) ?? [0, 0];
  if (isBadge(composer.text.slice(start, end)) || isStated(composer.text.slice(end)))
    composer = composer.slice(end + (composer.text[end] === ' ' ? 1 : 0), composer.length);
  return { composer, date };
}

/** A headline without what stands beside it in the same element. */
export const composeHeading = (snapshot: Snapshot, at: number) => partsOfHeading(snapshot, at).composer;

/** How classes name a headline. */
export const TITLE_CLASS = new Naming('title contentheading', 'tit ttl headline heading tieude name');

/** How much an element looks like a headline, whatever its text. */
export function shape(snapshot: Snapshot, at: number, names = namesAt(snapshot, at)): number {
  return snapshot.tag[at] === 'h1' ? 6 : (isHeading(snapshot, at) ? 2 : 0) + (TITLE_CLASS.test(names) ? 2 : 0);
}

/** Class names of an element, of the two around it that hold nothing else, and of the first one in it that holds all. */
export function namesAround(snapshot: Measured, at: number): string {
  const length = textIn(snapshot, at);
  const holdsNoMore = (up: number) => textIn(snapshot, up) === length;
  const inner = [at + 1].filter((first) => snapshot.parent[first] === at);
  const around = [...inner, ...parentsOf(snapshot, at, 2)].filter(holdsNoMore);
  return [at, ...around].map((one) => namesAt(snapshot, one)).join(' ');
}
