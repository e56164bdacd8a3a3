import { isDateLine } from '../../dates/date-lines';
import type { FamilyParts } from '../../families/apply';
import type { Head } from '../../metadata/head';
import { isParagraphAt, type Measured, nextOwn, ownText, proseIn } from '../../snapshot/measures';
import { commonAncestor, endOf, isHeading } from '../../snapshot/snapshot';
import { PROSE } from '../../text';
import { endOfTitle, findTitle, isFarAbove, shownTitle } from '../../title';
import { namesAround, TITLE_CLASS, type Title } from '../../title/heading';
import { isFullHeadline, LENGTH } from '../../title/lengths';
import { findHeadedBoxes } from '../clutter/by-heading';
import { findClutter } from '../clutter/by-name';
import type { Clutter } from '../clutter/clutter';
import { findNextStories, partsOfOwn } from '../clutter/next-stories';
import { findThreads } from '../clutter/threads';
import type { Region } from '../context';
import { statedDay } from '../dating/published';
import { findRegion } from './region';

/** The family's body is taken if it holds at least this share of the prose that the general algorithm finds. */
const FAMILY_SHARE = 0.8;

function familyRegion(snapshot: Measured, parts: FamilyParts, general: Region | null, title: Title): Region | null {
  const titleEnd = endOfTitle(snapshot, title.at);
  const first = parts.body[0];
  const last = parts.body.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = Math.max(first, titleEnd);
  const to = endOf(snapshot, last);
  if (general && proseIn(snapshot, from, to) < proseIn(snapshot, general.from, general.to) * FAMILY_SHARE) return null;
  const column = title.at === null ? (snapshot.parent[first] ?? first) : commonAncestor(snapshot, last, title.at);
  return { from, to, column };
}

/** The first paragraph of the region, which a headline may stand before; a date line is none. */
function firstParagraph(clutter: Clutter, { from, to }: Region): number {
  const { snapshot } = clutter;
  const isTitle = (at: number) => {
    if ((snapshot.own[at] ?? 0) > LENGTH.max) return false;
    if (isHeading(snapshot, at)) return snapshot.tag[at] === 'h1' || !ownText(snapshot, at).endsWith('.');
    return TITLE_CLASS.test(namesAround(snapshot, at));
  };
  const isProse = (at: number) =>
    at >= from && isParagraphAt(snapshot, at) && !isDateLine({ text: ownText(snapshot, at) });
  const first = snapshot.owners.find((at) => isProse(at) && !isTitle(at) && !clutter.has(at));
  if (first === undefined) return to;
  // A block of loose lines may have a headline before them, and a short one above that.
  let own = first + 1;
  while (own < endOf(snapshot, first) && (snapshot.text[own]?.trim().length ?? 0) < PROSE) own = nextOwn(snapshot, own);
  return own;
}

export interface Place {
  title: Title;
  clutter: Clutter;
  region: Region;
  /** What the family's selectors found in this story. */
  parts: FamilyParts;
}

/** Finds headline, clutter and the story's region; `null` if there is no text. */
export function locate(snapshot: Measured, head: Head, found: FamilyParts): Place | null {
  const named = found.title.map((at) => shownTitle(snapshot, at)).find(({ text }) => text);
  let title = findTitle(snapshot, head, null);
  if (!title.sure && named) title = named;
  const clutter = findClutter(snapshot, title.at);
  for (const at of found.drop) clutter.add(at, `family:${found.id}`);
  findHeadedBoxes(clutter);
  findThreads(clutter, statedDay(head));
  const findOthers = ({ sure, at, text }: Title) => {
    if (sure && at !== null) findNextStories(clutter, at, text);
  };
  findOthers(title);
  let region = findRegion(clutter, title.sure ? title.at : null);
  // Where nothing is told behind it, it is no headline, whatever metadata state.
  if (!region && title.sure) {
    title = { ...title, sure: false };
    region = findRegion(clutter, null);
  }
  if (!title.sure) {
    if (region) title = findTitle(snapshot, head, firstParagraph(clutter, region));
    const isAside = region !== null && isFarAbove(snapshot, title, region.from);
    if (title.at !== null && !isAside) {
      if (isFullHeadline(title.text)) findOthers(title);
      region = findRegion(clutter, title.at) ?? region;
    }
  }
  const parts = partsOfOwn(found, clutter);
  region = familyRegion(snapshot, parts, region, title) ?? region;
  return region && { title, clutter, region, parts };
}
