import { parseVisible } from '../metadata/dates';
import { HEADLINE } from '../metadata/heading';
import { linkIn, type Measures, ownText, proseIn, textIn } from '../snapshot/measures';
import { endOf, type Snapshot } from '../snapshot/snapshot';
import type { Clutter } from './clutter';
import { areAlike, teaserCard } from './region';
import { isThread } from './threads';
import { type HeadKind, headKind } from './vocabulary';

/** A heading is this long at most, its links aside. */
const HEAD_LENGTH = 60;
/** So much prose that is no teaser may a box of related stories hold before we rather keep it. */
const STORY_LIMIT = 300;
/** After so much prose a heading of comments heads comments, and is no button above the text. */
const TOLD = 120;
/** Teasers of other stories are this long at most. */
const TEASER = 320;

function storyProse(snapshot: Snapshot, measures: Measures, from: number, to: number): number {
  if (proseIn(measures, from, to) <= STORY_LIMIT) return proseIn(measures, from, to);
  let sum = 0;
  for (let i = from; i < to; i++) {
    const prose = (measures.prose[i + 1] ?? 0) - (measures.prose[i] ?? 0);
    if (prose && teaserCard(snapshot, measures, i, null) < 0) sum += prose;
  }
  return sum;
}

/**
 * Whether a block whose own text is a heading is all heading, or begins with it and holds no story: a label between
 * other blocks announces nothing.
 */
function beginsItsBox(
  snapshot: Snapshot,
  measures: Measures,
  at: number,
  keep: readonly number[],
  kind: HeadKind,
): boolean {
  const end = endOf(snapshot, at);
  const own = (measures.own[at] ?? 0) + (measures.ownLink[at] ?? 0);
  if (textIn(measures, at, end) <= own) return true;
  if (keep.some((one) => one >= at && one < end)) return false;
  let seen = 0;
  for (let i = at + 1; i < end && seen < own; i++) {
    const length = textIn(measures, i, i + 1);
    if (snapshot.tag[i] !== '' || length === 0) continue;
    if (snapshot.block[i] !== at) return false;
    seen += length;
  }
  return kind === 'comments' || storyProse(snapshot, measures, at, end) <= STORY_LIMIT;
}

/** Whether the first paragraph in `[from, to)` is of the same make as the last one before the label at `head`. */
function goesOn(snapshot: Snapshot, measures: Measures, head: number, from: number, to: number): boolean {
  const isParagraph = (at: number) => proseIn(measures, at, at + 1) > 0;
  let [before, behind] = [head - 1, from];
  while (before > 0 && !isParagraph(before)) before--;
  while (behind < to && !isParagraph(behind)) behind++;
  const { parent } = snapshot;
  return (
    areAlike(snapshot, before, behind) &&
    (parent[before] === parent[behind] || areAlike(snapshot, parent[before] ?? 0, parent[behind] ?? 0))
  );
}

/**
 * Whether comments stand in `[from, to)`, behind their label at `head`: they read as such, or are no more than the story
 * `told` before and set otherwise.
 */
function holdsComments(
  snapshot: Snapshot,
  measures: Measures,
  { head, told }: { head: number; told: number },
  from: number,
  to: number,
): boolean {
  const prose = storyProse(snapshot, measures, from, to);
  return (
    prose === 0 ||
    isThread(snapshot, measures, from, to) ||
    (prose <= told && !goesOn(snapshot, measures, head, from, to))
  );
}

/**
 * The largest element that begins with the heading and is still its box, as `holds` tells of what it holds behind the
 * heading; `at` itself where there is none.
 */
function boxOf(
  snapshot: Snapshot,
  measures: Measures,
  at: number,
  keep: readonly number[],
  holds: (from: number, to: number) => boolean,
): number {
  let box = at;
  for (let up = snapshot.parent[at] ?? -1; up > 0; up = snapshot.parent[up] ?? -1) {
    const to = endOf(snapshot, up);
    if (textIn(measures, up, at) > 0 || keep.some((one) => one >= up && one < to)) break;
    const from = endOf(snapshot, box);
    if (proseIn(measures, from, to) > 0 && !holds(endOf(snapshot, at), to)) break;
    box = up;
  }
  return box;
}

/**
 * Whether nothing but headlines, each with a teaser or two, stands in `[from, to)`, all linked or none. A story that goes
 * on has longer paragraphs, more of them in a row, or stands behind headlines without any.
 */
function listsHeadlines(snapshot: Snapshot, measures: Measures, from: number, to: number): boolean {
  let [headlines, linked, teasers] = [0, 0, 0];
  let bare = false;
  for (const at of measures.owners) {
    if (at < from || at >= to) continue;
    const text = ownText(snapshot, measures, at);
    // Entries of a live report are headed by their clocks.
    if (text.length > TEASER || /^\d{1,2}[:h]\d\d/.test(text)) return false;
    // Shorter lines without figures are names and sub-heads of a story.
    if (text.length < HEADLINE.min && !/\d/.test(text)) return false;
    if (text.length <= HEADLINE.max && !/[.:;,…]["”]?$/.test(text)) {
      bare ||= headlines > 0 && teasers === 0;
      headlines++;
      if (measures.ownLink[at]) linked++;
      teasers = 0;
    } else if (headlines === 0 || bare || ++teasers > 2) return false;
  }
  return headlines > 1 && (linked === 0 || linked === headlines);
}

/** Drops, from a heading that stands in the flow, the link lists that follow it among its siblings. */
function dropFollowing(
  snapshot: Snapshot,
  measures: Measures,
  head: number,
  keep: readonly number[],
  clutter: Clutter,
  rule: string,
  all: boolean,
): void {
  const parent = snapshot.parent[head] ?? 0;
  const end = endOf(snapshot, parent);
  for (let i = endOf(snapshot, head); i < end; i = endOf(snapshot, i)) {
    const to = endOf(snapshot, i);
    const text = textIn(measures, i, to);
    if (text === 0) continue;
    if (keep.some((at) => at >= i && at < to)) return;
    const link = linkIn(measures, i, to);
    if (!all && (link < text * 0.25 || storyProse(snapshot, measures, i, to) > STORY_LIMIT)) return;
    if (snapshot.tag[i] !== '') clutter.add(i, rule);
  }
}

/** A line that states a day with its clock and no more is no longer, in characters. */
const MOMENT = 40;

/** Whether a moment stands right behind a label, which is the story's section then: lists begin with a headline. */
function isDatedSection(snapshot: Snapshot, measures: Measures, at: number): boolean {
  const next = measures.owners.find((one) => one > at && (measures.own[one] ?? 0) > 0);
  const text = next === undefined ? '' : ownText(snapshot, measures, next);
  return text.length <= MOMENT && (parseVisible(text)?.time ?? null) !== null;
}

/**
 * Adds to `clutter` the boxes that readers know by their headings: related stories, comments, chrome. `keep` are indexes
 * that none may contain.
 */
export function findHeadedBoxes(
  snapshot: Snapshot,
  measures: Measures,
  keep: readonly number[],
  clutter: Clutter,
): void {
  const first = keep[0] ?? -1;
  for (const i of measures.owners) {
    if (clutter.has(i)) continue;
    const own = measures.own[i] ?? 0;
    const link = measures.ownLink[i] ?? 0;
    const isShort = own <= HEAD_LENGTH && own + link > 2 && (own > 0 || link <= HEAD_LENGTH);
    const kind = isShort ? headKind(ownText(snapshot, measures, i)) : null;
    if (!kind || keep.includes(i) || !beginsItsBox(snapshot, measures, i, keep, kind)) continue;
    const told = proseIn(measures, Math.max(first, 0), i);
    if (!keep.length && told < TOLD && isDatedSection(snapshot, measures, i)) continue;
    const rule = `heading:${kind}`;
    // Behind a button above the text stands more than comments.
    const areComments = (from: number, to: number) =>
      told >= TOLD && holdsComments(snapshot, measures, { head: i, told }, from, to);
    const isList = (from: number, to: number) => storyProse(snapshot, measures, from, to) <= STORY_LIMIT;
    const box = boxOf(snapshot, measures, i, keep, kind === 'comments' ? areComments : isList);
    clutter.add(box, rule);
    if (box === i || link === 0) {
      const parent = snapshot.parent[box] ?? 0;
      const [from, to] = [endOf(snapshot, box), endOf(snapshot, parent)];
      // A box with its own list, a line with its own headline announce nothing behind them.
      const isHeading = kind === 'related' && linkIn(measures, box, from) === (own === 0 ? link : 0);
      const lists = () =>
        isHeading && storyProse(snapshot, measures, from, to) <= told && listsHeadlines(snapshot, measures, from, to);
      const after = told >= TOLD && (kind === 'comments' ? areComments(from, to) : lists());
      dropFollowing(snapshot, measures, box, keep, clutter, rule, after);
    }
  }
}
