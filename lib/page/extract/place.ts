import type { FamilyParts } from '../families/apply';
import { isDateLine } from '../metadata/date-lines';
import type { Head } from '../metadata/head';
import { findTitle, namesAround, TITLE_CLASS, type Title, titleAt } from '../metadata/title';
import { isParagraphAt, type Measures, ownText, proseIn } from '../snapshot/measures';
import { commonAncestor, endOf, type Snapshot } from '../snapshot/snapshot';
import { HEADING } from '../snapshot/tags';
import type { Clutter } from './clutter';
import { findHeadedBoxes } from './heads';
import { findClutter } from './named-clutter';
import { findNextStories, partsOfOwn } from './next-stories';
import { findRegion, type Region } from './region';
import { findThreads } from './threads';

/** A family's body is taken where it holds at least this share of the prose that the general algorithm finds. */
const FAMILY_SHARE = 0.6;

function familyRegion(
  snapshot: Snapshot,
  measures: Measures,
  parts: FamilyParts,
  general: Region | null,
  title: Title,
): Region | null {
  const titleEnd = title.at === null ? 0 : endOf(snapshot, title.at);
  const first = parts.body[0];
  const last = parts.body.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = Math.max(first, titleEnd);
  const to = endOf(snapshot, last);
  if (general && proseIn(measures, from, to) < proseIn(measures, general.from, general.to) * FAMILY_SHARE) return null;
  const column = title.at === null ? (snapshot.parent[first] ?? first) : commonAncestor(snapshot, last, title.at);
  return { from, to, column };
}

/** Some editors make headings of paragraphs; a headline is no longer, in characters. */
const HEADLINE = 240;

/** Where the first paragraph of the region is, which a headline may stand before; who wrote it, and when, is none. */
function firstParagraph(snapshot: Snapshot, measures: Measures, clutter: Clutter, { from, to }: Region): number {
  const isTitle = (at: number) => {
    if ((measures.own[at] ?? 0) > HEADLINE) return false;
    const tag = snapshot.tag[at] ?? '';
    if (HEADING.test(tag)) return tag === 'h1' || !ownText(snapshot, measures, at).endsWith('.');
    return TITLE_CLASS.test(namesAround(snapshot, measures, at));
  };
  const isProse = (at: number) =>
    at >= from && isParagraphAt(measures, at) && !isDateLine({ text: ownText(snapshot, measures, at) });
  return measures.owners.find((at) => isProse(at) && !isTitle(at) && !clutter.has(at)) ?? to;
}

export interface Place {
  title: Title;
  clutter: Clutter;
  region: Region;
  /** What the family's selectors find in this story. */
  parts: FamilyParts;
}

/** Finds headline, clutter and where the story stands; `null` where there is no text. */
export function locate(snapshot: Snapshot, measures: Measures, head: Head, found: FamilyParts): Place | null {
  const named = found.title[0];
  let title = findTitle(snapshot, measures, head, null);
  if (!title.sure && named !== undefined) title = titleAt(snapshot, named);
  const clutter = findClutter(snapshot, measures, title.at);
  for (const at of found.drop) clutter.add(at, `family:${found.id}`);
  findHeadedBoxes(snapshot, measures, clutter);
  findThreads(snapshot, measures, clutter);
  if (title.sure && title.at !== null) findNextStories(snapshot, measures, title.at, title.text, clutter);
  const parts = partsOfOwn(found, clutter);
  let region = findRegion(snapshot, measures, clutter, title.sure ? title.at : null);
  if (!title.sure) {
    if (region) title = findTitle(snapshot, measures, head, firstParagraph(snapshot, measures, clutter, region));
    if (title.at !== null) region = findRegion(snapshot, measures, clutter, title.at) ?? region;
  }
  region = familyRegion(snapshot, measures, parts, region, title) ?? region;
  return region && { title, clutter, region, parts };
}
