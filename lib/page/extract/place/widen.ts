import { isDateLine } from '../../dates/date-lines';
import { peopleIn } from '../../people/author-lines';
import { composeSubtree } from '../../snapshot/lines';
import { LINKED, linkIn, type Measured, ownLength, ownText, textIn } from '../../snapshot/measures';
import {
  areAlike,
  childrenOf,
  endOf,
  hasFlag,
  holds,
  holdsTag,
  isHeading,
  makeAt,
  namesAt,
  type Snapshot,
} from '../../snapshot/snapshot';
import { LINK, RIGHT } from '../../snapshot/style';
import { endsSentence, NAMES, PROSE, STORY } from '../../text';
import { LEAD, LEVELS } from '../../title/heading';
import type { Clutter } from '../clutter/clutter';
import type { Region } from '../context';
import { classKind } from '../words/class-names';
import { isBody, type Paragraph } from './prose';

/** Widens a story's region over the parts of the page among which its text is spread. */

/** The data by which parts of the page are compared. */
export interface Finder {
  snapshot: Measured;
  clutter: Clutter;
  /** The paragraphs that are neither clutter nor teasers, and the prefix sums of their weights. */
  paragraphs: readonly Paragraph[];
  story: Float64Array;
}

const storyIn = (finder: Finder, from: number, to: number) => (finder.story[to] ?? 0) - (finder.story[from] ?? 0);

/** How much text in `[from, to)` is no clutter, and how much of it is linked. */
export function keptIn(clutter: Clutter, from: number, to: number): { text: number; link: number } {
  const { snapshot } = clutter;
  let [text, link] = [0, 0];
  for (let i = from; i < to; i++) {
    if (clutter.has(i)) continue;
    text += textIn(snapshot, i, i + 1);
    link += linkIn(snapshot, i, i + 1);
  }
  return { text, link };
}

/** A part apart from the story's beginning must hold at least so much prose to be the story's, in characters. */
const APART = 150;

/** The last element in `[from, to)` that is called the text; -1 if there is none. */
function lastBody(snapshot: Snapshot, from: number, to: number): number {
  let at = to - 1;
  while (at >= from && !isBody(snapshot, at)) at--;
  return at < from ? -1 : at;
}

/** Whether a part of the page begins with a heading, not with a paragraph; hidden text and clutter do not count. */
function isHeaded(finder: Finder, part: number): boolean {
  const { snapshot, clutter } = finder;
  const end = endOf(snapshot, part);
  let text = part;
  while (text < end && (textIn(snapshot, text, text + 1) === 0 || clutter.has(text))) text++;
  const first = snapshot.block[text] ?? part;
  return storyIn(finder, first, first + 1) === 0;
}

/** A box of the site has less prose, in characters; with more below a lead it is the story, subhead or not. */
const BOXED = 500;
const isBoxed = (finder: Finder, part: number) =>
  isHeaded(finder, part) && storyIn(finder, part, endOf(finder.snapshot, part)) < BOXED;

/** Whether a part of the page is a box: it has a heading and little prose, and nothing in it is called the text. */
export const isBox = (finder: Finder, part: number) =>
  isBoxed(finder, part) && lastBody(finder.snapshot, part, endOf(finder.snapshot, part)) < 0;

/** Whether a sibling of the container continues the story: by prose or one more figure, and not as a list of links. */
function continues(finder: Finder, sibling: number, chain: number): boolean {
  const { snapshot } = finder;
  const to = endOf(snapshot, sibling);
  const story = storyIn(finder, sibling, to);
  const isAlike = areAlike(snapshot, sibling, chain);
  if (story < PROSE && !(isAlike && snapshot.tag[chain] === 'figure')) return false;
  const { text, link } = keptIn(finder.clutter, sibling, to);
  // A list of other stories may stand behind the rest of the text.
  if (isAlike && story >= APART && story > link) return true;
  return link < text * LINKED && (isAlike || story > text * 0.5);
}

/** Whether a sibling of the container is only a picture with its caption. */
function isPictured({ snapshot, clutter }: Finder, sibling: number, chain: number): boolean {
  const to = endOf(snapshot, sibling);
  const isPart = snapshot.tag[sibling] === 'figure' || snapshot.tag[sibling] === snapshot.tag[chain];
  if (!isPart || clutter.has(sibling)) return false;
  if (textIn(snapshot, sibling, to) > STORY || linkIn(snapshot, sibling, to) > 0) return false;
  return holdsTag(snapshot, 'figure', sibling);
}

/** Whether the make of an element says something: it has a class, or is a table or a row. */
const isMade = ({ className, tag }: Snapshot, at: number) =>
  className[at] !== '' || /^t(?:able|r)$/.test(tag[at] ?? '');

/** Whether a sibling made like the container is a short sentence: "Trống tan." */
function isShortLine({ snapshot, clutter }: Finder, sibling: number, chain: number): boolean {
  const isAlike = isMade(snapshot, sibling) && areAlike(snapshot, sibling, chain);
  if (!isAlike || clutter.has(sibling) || linkIn(snapshot, sibling, endOf(snapshot, sibling)) > 0) return false;
  return endsSentence(composeSubtree(snapshot, sibling).text);
}

/** The region of a container and of the siblings that continue its story, level by level up to `column`. */
export function widen(finder: Finder, container: number, column: number, titleEnd: number): Region {
  const { snapshot, clutter } = finder;
  let from = container;
  let to = endOf(snapshot, container);
  /** The last element called the text: editors write inside it, and pages add boxes behind it. */
  let body = -1;
  for (let chain = container; chain !== column && chain > 0; chain = snapshot.parent[chain] ?? 0) {
    const parent = snapshot.parent[chain] ?? 0;
    if (body >= 0 || isBody(snapshot, chain)) body = lastBody(snapshot, parent + 1, endOf(snapshot, parent));
    const isAdded = (at: number) => body >= 0 && at > body && !areAlike(snapshot, at, chain) && isBoxed(finder, at);
    const siblings = childrenOf(snapshot, parent);
    for (const sibling of siblings) {
      const end = endOf(snapshot, sibling);
      if (sibling === chain || end <= titleEnd || snapshot.tag[sibling] === '' || clutter.has(sibling)) continue;
      if (sibling < titleEnd) {
        // One paragraph beside the headline may be the lead.
        const beside = finder.paragraphs.filter(({ at }) => at >= titleEnd && at < end);
        if (beside.length > 1) from = Math.min(from, titleEnd);
      } else if (continues(finder, sibling, chain) && !isAdded(sibling)) {
        from = Math.min(from, sibling);
        to = Math.max(to, end);
      }
    }
    const isGap = from > chain && textIn(snapshot, chain, from) > 0;
    const above = isGap ? [] : siblings.filter((one) => one >= titleEnd && one < Math.min(chain, from));
    const other = above.findLastIndex((sibling) => !isShortLine(finder, sibling, chain));
    from = above[other + 1] ?? from;
    for (let at = to; at < endOf(snapshot, parent); at = endOf(snapshot, at)) {
      if (isPictured(finder, at, chain) || isShortLine(finder, at, chain)) to = endOf(snapshot, at);
      else if (keptIn(clutter, at, endOf(snapshot, at)).text > 0) break;
    }
  }
  return { from: Math.max(from, titleEnd), to, column };
}

/** Whether a part of the page has a headline of its own. */
function isOwnStory(snapshot: Snapshot, part: number): boolean {
  const leadsAway = (at: number) => hasFlag(snapshot, at, LINK) && isHeading(snapshot, snapshot.block[at] ?? 0);
  return holds(snapshot, part, (at) => snapshot.tag[at] === 'h1' || leadsAway(at));
}

/** The makes of the paragraphs in `[from, to)`. */
function makesIn({ snapshot, story }: Finder, from: number, to: number): string[] {
  const makes: string[] = [];
  for (let at = from; at < to; at++) if (story[at + 1] !== story[at]) makes.push(makeAt(snapshot, at));
  return makes;
}

/**
 * Whether a part behind the column continues the story: it is mostly paragraphs, most of them `made` as the region's,
 * and not longer by far, as another column may be. A headed part with little prose is a box.
 */
function goesOn(finder: Finder, { from, to }: Region, made: ReadonlySet<string>, part: number, end: number): boolean {
  const story = storyIn(finder, part, end);
  if (story < APART || story < keptIn(finder.clutter, part, end).text * 0.6) return false;
  if (story > storyIn(finder, from, to) * 1.5) return false;
  if (story < APART * 2 && isHeaded(finder, part)) return false;
  const makes = makesIn(finder, part, end);
  return makes.length > 1 && makes.filter((make) => made.has(make)).length > makes.length / 2;
}

/** Widens a region behind its column over parts of the same make, as page builders print, and over paragraphs there. */
export function overSections(finder: Finder, region: Region): Region {
  const { snapshot } = finder;
  const made = new Set(makesIn(finder, region.from, region.to));
  let chain = region.column;
  for (let n = 0; n < LEVELS && chain > 0; n++) {
    const parent = snapshot.parent[chain] ?? 0;
    for (let next = endOf(snapshot, chain); next < endOf(snapshot, parent); next = endOf(snapshot, next)) {
      const to = endOf(snapshot, next);
      const { text, link } = keptIn(finder.clutter, next, to);
      if (text === 0) continue;
      const isAlike = isMade(snapshot, next) && areAlike(snapshot, next, chain);
      const isPart = (isAlike && storyIn(finder, next, to) >= APART) || goesOn(finder, region, made, next, to);
      // If one end tag too many was written, the other paragraphs stand behind the column.
      const isAsMade = made.has(makeAt(snapshot, next)) && ownLength(snapshot, next) > 0;
      const isParagraph = (isAsMade || snapshot.tag[next] === 'p') && storyIn(finder, next, to) > 0;
      const isOther = classKind(namesAt(snapshot, next)) !== null || isOwnStory(snapshot, next);
      const isShort = isAsMade && endsSentence(ownText(snapshot, next));
      if (link > text * LINKED || !(isPart || isParagraph || isShort) || isOther) break;
      if (isPart || isParagraph) region = { from: region.from, to, column: parent };
    }
    chain = parent;
  }
  return region;
}

/** Whether a block names somebody at the right, as signatures do. */
const isSignature = (snapshot: Measured, at: number) =>
  hasFlag(snapshot, at, RIGHT) && ownLength(snapshot, at) <= NAMES && peopleIn(ownText(snapshot, at)).length > 0;

/** Whether a signature ends its `holder`, with most of the text since `from` there; a lead may be signed too. */
function signsText(finder: Finder, signature: number, holder: number, from: number): boolean {
  const { snapshot, paragraphs } = finder;
  if (textIn(snapshot, endOf(snapshot, signature), endOf(snapshot, holder)) > 0) return false;
  const signed = storyIn(finder, holder, signature);
  if (signed === 0 || storyIn(finder, from, holder) > signed / 2) return false;
  const told = paragraphs.filter(({ at }) => holder <= at && at < signature).length;
  return told >= (isBody(snapshot, holder) ? 1 : LEAD);
}

/** Whether the text goes on behind an element: with a paragraph, a subhead beside it, or more of its make. */
function isResumed({ snapshot, paragraphs }: Finder, holder: number, to: number): boolean {
  const end = endOf(snapshot, holder);
  const [next = to, behind = to] = snapshot.owners.filter((at) => at >= end).slice(0, 2);
  const isSubhead = isHeading(snapshot, next) && snapshot.parent[next] === snapshot.parent[holder];
  // With a date below it, the heading is the next story's.
  if (isSubhead && isDateLine({ text: ownText(snapshot, behind) })) return false;
  if (next < to && (isSubhead || paragraphs.some(({ at }) => at === next))) return true;
  for (let part = end; part < to; part = endOf(snapshot, part)) if (areAlike(snapshot, part, holder)) return true;
  return false;
}

/** The end of a text that somebody signs at the right; `null` if nobody does, or the text goes on behind that. */
export function endOfSigned(finder: Finder, { from, to }: Region): number | null {
  const { snapshot, clutter } = finder;
  for (const at of snapshot.owners) {
    if (at < from || at >= to || clutter.has(at) || !isSignature(snapshot, at)) continue;
    const holder = snapshot.parent[at] ?? 0;
    const end = endOf(snapshot, holder);
    if (end <= to && signsText(finder, at, holder, from) && !isResumed(finder, holder, to)) return end;
  }
  return null;
}
