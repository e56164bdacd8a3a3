import {
  isParagraphAt,
  leadsElsewhere,
  linkIn,
  type Measured,
  ownLength,
  ownText,
  paragraphsIn,
  proseIn,
  sumsBefore,
  textIn,
} from '../../snapshot/measures';
import { endOf, firstText, hasFlag, holds, type Snapshot } from '../../snapshot/snapshot';
import { LINK } from '../../snapshot/style';
import { BEGUN, endsPunctuated, endsSentence, NAMES, STORY } from '../../text';
import { HEADLINE } from '../../title/lengths';
import { headlineAddresses, leadsOn, MORE, teaserCard } from '../cards';
import { leadsToAuthor } from '../looks';
import type { ClutterKind } from '../words/class-names';
import { headKind, LONGEST_HEAD, labelsLinks } from '../words/labels';
import { FORM_RULE } from './by-name';
import type { Clutter } from './clutter';
import { readsAsComments, resumesText } from './threads';

/** A heading, the prose before it, and a function for the prose left behind any node. */
interface Heading {
  at: number;
  kind: ClutterKind;
  told: number;
  left: (at: number) => number;
}

/** The length of prose in `[from, to)` that is no teaser of another story, nor ends with a link to more. */
function storyProse({ snapshot }: Clutter, from: number, to: number): number {
  if (proseIn(snapshot, from, to) <= STORY) return proseIn(snapshot, from, to);
  const isTeaser = (at: number) => teaserCard(snapshot, at, null) >= 0 || leadsOn(snapshot, at, endOf(snapshot, at));
  const told = paragraphsIn(snapshot, from, to).filter((at) => !isTeaser(at));
  return told.reduce((sum, at) => sum + proseIn(snapshot, at, at + 1), 0);
}

/** How much prose stands behind a node that is not left out so far. */
function proseLeft(clutter: Clutter): (at: number) => number {
  const { snapshot } = clutter;
  const told = paragraphsIn(snapshot, 0, snapshot.size).filter((at) => !clutter.has(at));
  const sums = sumsBefore(
    snapshot.size,
    told.map((at) => ({ at, weight: proseIn(snapshot, at, at + 1) })),
  );
  return (at) => (sums[snapshot.size] ?? 0) - (sums[at] ?? 0);
}

/** Whether a heading begins its block, and no story stands there: a label between other blocks announces nothing. */
function beginsItsBox(clutter: Clutter, { at, kind, told, left }: Heading): boolean {
  const { snapshot } = clutter;
  if (clutter.holdsTitle(at)) return false;
  const end = endOf(snapshot, at);
  const own = ownLength(snapshot, at);
  let seen = 0;
  for (let i = at + 1; i < end && seen < own; i++) {
    const length = textIn(snapshot, i, i + 1);
    if (snapshot.tag[i] !== '' || length === 0) continue;
    if (snapshot.block[i] !== at) return false;
    seen += length;
  }
  if (kind === 'comments') return true;
  const prose = storyProse(clutter, at, end);
  return prose <= STORY && prose <= Math.max(told, left(end));
}

/** Whether `[from, to)` has as many paragraphs as a label of comments counts: "Bình luận (5)", "5 bình luận". */
function isCounted({ snapshot }: Clutter, at: number, from: number, to: number): boolean {
  const count = /\d+/.exec(ownText(snapshot, at))?.[0];
  return Number(count) === paragraphsIn(snapshot, from, to).length;
}

/**
 * Whether comments stand in `[from, to)`, behind their label: in the fold whose summary it is, or if they read as such,
 * or are marked up otherwise than the story before and are no longer, or are as many as the label counts. Behind a
 * button above the text stands the story.
 */
function holdsComments(clutter: Clutter, { at, told }: Heading, from: number, to: number): boolean {
  if (told < BEGUN) return false;
  const { tag, parent } = clutter.snapshot;
  if (tag[at] === 'summary' && to <= endOf(clutter.snapshot, parent[at] ?? 0)) return true;
  const prose = storyProse(clutter, from, to);
  if (prose === 0 || readsAsComments(clutter.snapshot, from, to)) return true;
  return (prose <= told || isCounted(clutter, at, from, to)) && !resumesText(clutter, at, from, to);
}

/** The box of a heading: the largest element that begins with it and holds no story, or the heading itself. */
function boxOf(clutter: Clutter, head: Heading): number {
  const { snapshot } = clutter;
  const holds = (from: number, up: number) => {
    const to = endOf(snapshot, up);
    if (head.kind === 'comments') return holdsComments(clutter, head, from, to);
    const prose = storyProse(clutter, from, to);
    const told = Math.max(head.told, head.left(to));
    // Lists link to their stories: a part without links that is longer than what precedes it is the story going on. A
    // part longer than everything else left of the page is the story too.
    const isOther = head.kind !== 'related' || linkIn(snapshot, from, to) > 0 || from < (clutter.titleAt ?? 0);
    return prose <= STORY && prose <= (isOther ? told : head.told);
  };
  // If the headline is unknown and nothing is told yet, a label without links is the story's section.
  const isSection = clutter.titleAt === null && head.told < BEGUN;
  const isLabel = labelsLinks(ownText(snapshot, head.at));
  let box = head.at;
  for (let up = snapshot.parent[box] ?? -1; up > 0; up = snapshot.parent[up] ?? -1) {
    const to = endOf(snapshot, up);
    // Text behind the box, right in the element around both, is the story, divided by breaks.
    if (textIn(snapshot, up, head.at) > 0 || isParagraphAt(snapshot, up) || clutter.holdsTitle(up)) break;
    if (isSection && linkIn(snapshot, up, to) === 0) break;
    const behind = endOf(snapshot, box);
    if (proseIn(snapshot, behind, to) > 0 && !holds(endOf(snapshot, head.at), up)) break;
    const told = firstTold(snapshot, behind, to);
    if (told !== null && (isLabel || headlineAddresses(snapshot, box, told).size > 1)) break;
    box = up;
  }
  return box;
}

/** Whether `[from, to)` holds only headlines, with one or two teasers each, and all linked or none. */
function listsHeadlines(clutter: Clutter, from: number, to: number): boolean {
  const { snapshot } = clutter;
  let [headlines, linked, teasers, blocks] = [0, 0, 0, 0];
  let [bare, isApart] = [false, false];
  for (const at of snapshot.owners) {
    if (at < from || at >= to) continue;
    blocks += ownLength(snapshot, at);
    isApart ||= clutter.has(at);
    if (clutter.has(at)) continue;
    const text = ownText(snapshot, at);
    // Entries of a live report begin with a clock.
    if (text.length > STORY || /^\d{1,2}[:h]\d\d/.test(text)) return false;
    // Shorter lines without figures are names and subheads of a story.
    if (text.length < HEADLINE.min && !/\d/.test(text)) return false;
    if (text.length <= HEADLINE.max && !endsPunctuated(text)) {
      bare ||= headlines > 0 && teasers === 0;
      headlines++;
      if (snapshot.ownLink[at]) linked++;
      teasers = 0;
      // A story that goes on has longer paragraphs, more of them in a row, or headings without any before.
    } else if (headlines === 0 || bare || ++teasers > 2) return false;
  }
  // Text between the blocks is a story going on, and unlinked headlines before a list of others are its subheads.
  const areAlike = linked === headlines || (linked === 0 && !isApart);
  return headlines > 1 && areAlike && blocks === textIn(snapshot, from, to);
}

/** The end of the block that begins at `from`, or of the inline nodes up to the next block. */
function endOfPart(snapshot: Snapshot, from: number, end: number): number {
  let to = endOf(snapshot, from);
  if (snapshot.block[from] === from) return to;
  while (to < end && snapshot.block[to] !== to) to = endOf(snapshot, to);
  return to;
}

/** Whether `[from, to)` only links to authors' pages: that signs the story, and is no part of the list before. */
function linksAuthors({ snapshot }: Clutter, from: number, to: number): boolean {
  if (textIn(snapshot, from, to) > NAMES) return false;
  const { tag, attributes } = snapshot;
  const links: number[] = [];
  for (let i = from; i < to; i++) if (tag[i] === 'a') links.push(i);
  return links.length > 0 && links.every((at) => leadsToAuthor(attributes[at] ?? {}));
}

/** The rest of a sentence behind the link that begins it. */
const GOES_ON = /^(?:\d[\d.,]*(?:%| [a-zà-ỹ])|[,;:)a-zà-ỹ])/;

/** Whether the line at `from` is a sentence, whatever is linked in it; entries of lists begin with the link to their story. */
function isToldAt(snapshot: Measured, from: number, to: number): boolean {
  const first = firstText(snapshot, from);
  const block = snapshot.block[first];
  let [line, unlinked] = ['', ''];
  for (let i = first; i < to && snapshot.block[i] === block && snapshot.tag[i] !== 'br'; i++) {
    line += snapshot.text[i] ?? '';
    if (!hasFlag(snapshot, i, LINK)) unlinked += snapshot.text[i] ?? '';
  }
  if (unlinked.trim().length < HEADLINE.min || !endsSentence(line.trim())) return false;
  return !hasFlag(snapshot, first, LINK) || GOES_ON.test(unlinked.trim());
}

/** The first such sentence in `[from, to)`, in a block or bare behind one; `null` if there is none. */
function firstTold(snapshot: Measured, from: number, to: number): number | null {
  const { tag, block } = snapshot;
  const isBare = (at: number) => tag[at] === '' && (at === from || tag[at - 1] === 'br' || block[at - 1] !== block[at]);
  for (let at = from; at < to; at++)
    if ((ownLength(snapshot, at) || isBare(at)) && isToldAt(snapshot, at, to)) return at;
  return null;
}

/** Whether an unlinked `h1` stands in `[from, to)`: no list of other stories has one. */
const hasOwnHeadline = ({ snapshot }: Clutter, from: number, to: number) =>
  holds(snapshot, from, (at) => snapshot.tag[at] === 'h1' && (snapshot.own[at] ?? 0) >= HEADLINE.min, to);

/** Drops what follows a box among its siblings: lists of links, or `all`. */
function dropFollowing(clutter: Clutter, box: number, rule: string, all: boolean): void {
  const { snapshot } = clutter;
  const end = endOf(snapshot, snapshot.parent[box] ?? 0);
  for (let from = endOf(snapshot, box), to = from; from < end; from = to) {
    to = endOfPart(snapshot, from, end);
    if (textIn(snapshot, from, to) === 0) continue;
    if (clutter.holdsTitle(from, to) || hasOwnHeadline(clutter, from, to) || linksAuthors(clutter, from, to)) return;
    const isList = leadsElsewhere(snapshot, from, to) && !isToldAt(snapshot, from, to);
    if (!all && (!isList || storyProse(clutter, from, to) > STORY)) return;
    for (let i = from; i < to; i = endOf(snapshot, i)) clutter.add(i, rule);
  }
}

/** A label of comments that counts none: "Bình luận (0)", "0 bình luận". */
const NONE = /^\(?0\b|\b0\)?$/;

/** Whether a heading announces everything that follows its box among the siblings. */
function announcesRest(clutter: Clutter, head: Heading, box: number): boolean {
  const { snapshot } = clutter;
  const [from, to] = [endOf(snapshot, box), endOf(snapshot, snapshot.parent[box] ?? 0)];
  if (head.kind === 'comments') return !NONE.test(ownText(snapshot, head.at)) && holdsComments(clutter, head, from, to);
  if (head.kind === 'chrome' || head.told < BEGUN) return false;
  // A box with a list of its own and a line with a headline of its own announce nothing behind them.
  const own = snapshot.own[head.at] ? 0 : (snapshot.ownLink[head.at] ?? 0);
  if (linkIn(snapshot, box, from) !== own) return false;
  return storyProse(clutter, from, to) <= head.told && listsHeadlines(clutter, from, to);
}

/** The element with only comments above the link to write another one; `null` if there is none. */
function threadAbove(clutter: Clutter, link: number): number | null {
  const { snapshot } = clutter;
  const up = snapshot.parent[link] ?? 0;
  const isMore = clutter.hasBegun(up) && paragraphsIn(snapshot, up, link).length > 1;
  return isMore && readsAsComments(snapshot, up, link) ? up : null;
}

/** Whether a block is the link to more that ends a list's entry, and announces nothing. */
function endsEntry(snapshot: Measured, at: number): boolean {
  const up = snapshot.parent[at] ?? 0;
  const isLast = proseIn(snapshot, up, at) > 0 && textIn(snapshot, endOf(snapshot, at), endOf(snapshot, up)) === 0;
  return isLast && !snapshot.own[at] && MORE.test(ownText(snapshot, at).toLowerCase());
}

/** Adds to `clutter` the boxes that headings announce: related stories, comments, tools of the page. */
export function findHeadedBoxes(clutter: Clutter): void {
  const { snapshot } = clutter;
  const left = proseLeft(clutter);
  for (const at of snapshot.owners) {
    // The form to write a comment may precede the comments, and contain their label.
    const form = clutter.holderOf(at, FORM_RULE);
    if (clutter.has(at) && form === null) continue;
    const link = snapshot.ownLink[at] ?? 0;
    const length = snapshot.own[at] || link;
    const kind = length <= LONGEST_HEAD ? headKind(ownText(snapshot, at)) : null;
    if (!kind || (form !== null && kind !== 'comments') || endsEntry(snapshot, at)) continue;
    const head: Heading = { at, kind, told: clutter.toldBefore(at), left };
    if (!beginsItsBox(clutter, head)) continue;
    const rule = `heading:${kind}`;
    const box = form ?? (kind === 'comments' && link > 0 ? threadAbove(clutter, at) : null) ?? boxOf(clutter, head);
    clutter.add(box, rule);
    if (box === at || link === 0) dropFollowing(clutter, box, rule, announcesRest(clutter, head, box));
  }
}
