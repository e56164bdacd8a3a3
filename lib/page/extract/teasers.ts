import { HEADLINE } from '../metadata/heading';
import { linkIn, type Measured, proseIn, textIn } from '../snapshot/measures';
import { endOf, hasFlag, holdsLines, parentsOf, type Snapshot } from '../snapshot/snapshot';
import { LINK } from '../snapshot/style';
import { isChatter } from './vocabulary';

/** The texts of the links in `[from, to)` that lead to more than where the outlet can be followed or the page shared. */
export function linkedTexts(snapshot: Snapshot, from: number, to: number): string[] {
  const found: string[] = [];
  for (let i = from; i < to; i++) {
    const words = hasFlag(snapshot, i, LINK) ? (snapshot.text[i] ?? '').trim() : '';
    if (words && !isChatter(words, true)) found.push(words);
  }
  return found;
}

/** What leads from an entry of a list to its story. */
export const MORE = /^[^a-zà-ỹ]{0,3}(?:(?:xem|đọc) (?:tiếp|thêm|chi tiết)|chi tiết)[^a-zà-ỹ]{0,4}$/;

/** Whether a block ends with a link to the rest of what it begins to tell. */
export function leadsOn(snapshot: Snapshot, at: number, end: number): boolean {
  const { text } = snapshot;
  let last = end - 1;
  while (last > at && !text[last]?.trim()) last--;
  return hasFlag(snapshot, last, LINK) && MORE.test((text[last] ?? '').trim().toLowerCase());
}

/** Whether a block begins with a linked headline, and a break parts it from the rest: an entry in a list of stories. */
function isEntry(snapshot: Snapshot, at: number, end: number): boolean {
  const { tag, text } = snapshot;
  let headline = 0;
  for (let i = at + 1; i < end; i++) {
    if (tag[i] === 'br' && headline) return headline >= HEADLINE.min;
    const length = (text[i] ?? '').trim().length;
    if (length && !hasFlag(snapshot, i, LINK)) return false;
    headline += length;
  }
  return false;
}

/** A summary is no longer, in characters. */
const TEASER = 1200;
/** It stands in so many elements of its card, at most. */
const LEVELS = 3;

/**
 * The small element in which a paragraph stands behind a linked headline and beside nothing else: an entry in a list of
 * stories, whose summary the paragraph is; -1 where there is none, as where links follow a lead. The page's own headline
 * at `titleAt` may be a link.
 */
export function teaserCard(snapshot: Measured, at: number, titleAt: number | null): number {
  const to = endOf(snapshot, at);
  const own = textIn(snapshot, at, to);
  if (own > TEASER) return -1;
  const holdsTitle = (up: number, end: number) => titleAt !== null && up <= titleAt && titleAt < end;
  if (holdsLines(snapshot, at)) return isEntry(snapshot, at, to) && !holdsTitle(at, to) ? at : -1;
  for (const up of parentsOf(snapshot, at, LEVELS)) {
    const end = endOf(snapshot, up);
    const rest = textIn(snapshot, up, end) - own;
    if (rest < 12) continue;
    if (holdsTitle(up, end)) return -1;
    const headline = linkIn(snapshot, up, at);
    const link = headline + linkIn(snapshot, to, end);
    const isCard = headline >= 15 && rest - link < 60 && proseIn(snapshot, up, end) <= own * 1.05;
    return isCard && linkedTexts(snapshot, up, at).length ? up : -1;
  }
  return -1;
}
