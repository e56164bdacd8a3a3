import { SHOWN } from '../../snapshot/lines';
import { type Measured, ownText, sumsBefore } from '../../snapshot/measures';
import {
  childAround,
  commonAncestor,
  endOf,
  holds,
  holdsLines,
  isHeading,
  linkAt,
  namesAt,
  parentsOf,
  type Snapshot,
} from '../../snapshot/snapshot';
import { BEGUN, endsSentence, PROSE, words } from '../../text';
import { endOfTitle } from '../../title';
import { LEAD } from '../../title/heading';
import { opensPicture, teaserCard } from '../cards';
import type { Clutter } from '../clutter/clutter';
import type { Region } from '../context';
import { isDataTable } from '../tables';
import { classKind } from '../words/class-names';
import { isBody, isLinked, leadsAmong, type Paragraph, paragraphsOf, shortLines } from './prose';
import { endOfSigned, type Finder, isBox, keptIn, overSections, widen } from './widen';

/** The shares of a paragraph's weight that its parent, grandparent and so on receive. */
const DECAY = [1, 0.75, 0.45, 0.25, 0.12];

function classWeight(snapshot: Snapshot, at: number): number {
  if (snapshot.attributes[at]?.itemprop?.toLowerCase() === 'articlebody') return 1.6;
  const tag = snapshot.tag[at];
  if (tag === 'body') return 0.7;
  return (tag === 'article' ? 1.15 : 1) * (isBody(snapshot, at) ? 1.25 : 1);
}

/** Whether a picture behind `from` is a banner: it opens another page, and a heading with links precedes it. */
function isBanner(clutter: Clutter, from: number, picture: number): boolean {
  const { snapshot } = clutter;
  const href = snapshot.attributes[linkAt(snapshot, picture)]?.href;
  if (href === undefined || opensPicture(href)) return false;
  const between = snapshot.owners.filter((at) => from <= at && at < picture && !clutter.has(at));
  const head = between.findIndex((at) => isHeading(snapshot, at));
  return head >= 0 && between.slice(head).some((at) => (snapshot.ownLink[at] ?? 0) > 0);
}

/**
 * The region of a picture story: the nearest element that holds headline and a picture before `end`. If that picture is
 * a banner, the region is the nearest one with more than a date behind the headline.
 */
function pictureRegion(clutter: Clutter, titleAt: number, end: number): Region | null {
  const { snapshot } = clutter;
  const from = endOf(snapshot, titleAt);
  const picture = snapshot.tag.findIndex((tag, at) => at >= from && tag === 'img' && !clutter.has(at));
  if (picture < 0 || picture >= end) return null;
  const around = commonAncestor(snapshot, titleAt, picture);
  const isTold = (up: number) => up > around && keptIn(clutter, from, endOf(snapshot, up)).text >= PROSE;
  const own = isBanner(clutter, from, picture) ? parentsOf(snapshot, titleAt).find(isTold) : undefined;
  const column = own ?? around;
  return { from, to: endOf(snapshot, column), column };
}

const isTold = (snapshot: Measured, { at, weight }: Paragraph) => weight >= BEGUN && !isLinked(snapshot, at);

/**
 * The outermost element that is called the text around the first paragraph behind the headline, if a box of the page
 * follows it; else -1. An unnamed element may hold the lead alone, and the part behind it the text.
 */
function ownColumn(finder: Finder, behind: readonly Paragraph[], titleAt: number): number {
  const { snapshot } = finder;
  const [first] = behind;
  if (!first || !isTold(snapshot, first)) return -1;
  const around = [first.at, ...parentsOf(snapshot, first.at, DECAY.length)];
  const own = around.findLast((up) => up > titleAt && isBody(snapshot, up));
  if (own === undefined) return -1;
  const next = behind.find((one) => one.at >= endOf(snapshot, own) && !isLinked(snapshot, one.at));
  if (!next) return -1;
  const part = childAround(snapshot, commonAncestor(snapshot, titleAt, next.at), next.at);
  return isBox(finder, part) ? own : -1;
}

/**
 * The headline's column: the first paragraph's own element, or the nearest one around the headline with more paragraphs
 * behind it than a lead has, with one that breaks divide, or with any if all further ones are linked as in lists; -1 if
 * none is known.
 */
function columnOf(finder: Finder, titleAt: number): number {
  const { snapshot, paragraphs } = finder;
  const behind = paragraphs.filter(({ at }) => at >= endOf(snapshot, titleAt));
  const own = ownColumn(finder, behind, titleAt);
  if (own >= 0) return own;
  const [opening, beyondLead] = [behind.slice(0, LEAD), behind.slice(LEAD)];
  const parted = opening.find((one) => isTold(snapshot, one) && holdsLines(snapshot, one.at));
  if (!parted && !beyondLead.length) return -1;
  const unlinked = ({ at }: Paragraph) => !isLinked(snapshot, at);
  const last = parted ?? beyondLead.find(unlinked) ?? opening.findLast(unlinked);
  return last ? commonAncestor(snapshot, titleAt, last.at) : -1;
}

/** A factor for prose beside the headline's column: other columns may hold more than a short story. */
const BESIDE = 0.3;

/** Whether an element lies over the page, or its name says that it holds no text: terms of use may be long. */
function liesOver(snapshot: Snapshot, at: number): boolean {
  const { style = '', role, 'aria-hidden': unread } = snapshot.attributes[at] ?? {};
  const isLaid = unread === 'true' || role === 'dialog' || /position\s*:\s*fixed/.test(style);
  return isLaid || classKind(namesAt(snapshot, at)) !== null;
}

const ROWS = words('table thead tbody tfoot tr');

/** What the last paragraph of a page loses of its weight: other things stand behind a story, or in front of it. */
const LATE = 0.6;

/** The element with most of the prose right inside it; prose beside the column counts for no element around both. */
function bestContainer(snapshot: Snapshot, paragraphs: readonly Paragraph[], column: number): number | null {
  const scores = new Map<number, number>();
  const holdsColumn = (at: number) => at <= column && column < endOf(snapshot, at);
  const all = paragraphs.reduce((sum, { weight }) => sum + weight, 0);
  let told = 0;
  for (const { at, weight } of paragraphs) {
    const place = 1 - LATE * (told / all) ** 2;
    told += weight;
    const isBeside = column >= 0 && (at < column || at >= endOf(snapshot, column));
    // Text right inside a container, between its line breaks or alone, is the container's own.
    const bare = at === column || (snapshot.tag[at] !== 'p' && holdsLines(snapshot, at));
    const around = parentsOf(snapshot, at, DECAY.length);
    if (isBeside && around.some((up) => !holdsColumn(up) && liesOver(snapshot, up))) continue;
    const up = bare ? [at, ...around] : around;
    DECAY.forEach((share, i) => {
      const holder = up[i];
      if (holder === undefined || (isBeside && holdsColumn(holder))) return;
      scores.set(holder, (scores.get(holder) ?? 0) + weight * place * share * (isBeside ? BESIDE : 1));
    });
  }
  const none: { at: number | null; score: number } = { at: null, score: 0 };
  const weighted = [...scores].map(([at, score]) => ({ at, score: score * classWeight(snapshot, at) }));
  return weighted.reduce((best, one) => (one.score > best.score ? one : best), none).at;
}

/** Elements for what is beside a story, whatever they hold. */
const BESIDE_TAGS = words('aside nav footer');

/** Whether a lead with a picture or film is all that is told, and what else stands behind the headline is in boxes. */
function isLeadAlone(finder: Finder, leads: ReadonlySet<Paragraph>, titleAt: number): boolean {
  const { snapshot, paragraphs } = finder;
  const lead = [...leads].find(({ at }) => at > titleAt);
  if (!lead) return false;
  const column = commonAncestor(snapshot, titleAt, lead.at);
  const isShown = (at: number) => SHOWN.has(snapshot.tag[at] ?? '');
  if (!holds(snapshot, endOf(snapshot, lead.at), isShown, endOf(snapshot, column))) return false;
  const isBeside = ({ at }: Paragraph) => {
    const part = childAround(snapshot, commonAncestor(snapshot, titleAt, at), at);
    return at >= endOf(snapshot, column) && (isBox(finder, part) || BESIDE_TAGS.has(snapshot.tag[part] ?? ''));
  };
  return paragraphs.every((one) => one.at < titleAt || leads.has(one) || isBeside(one));
}

/** The data to compare parts of the page by these paragraphs. */
const finderOf = (clutter: Clutter, paragraphs: readonly Paragraph[]): Finder => ({
  snapshot: clutter.snapshot,
  clutter,
  paragraphs,
  story: sumsBefore(clutter.snapshot.size, paragraphs),
});

/** The element around the table of data whose rows a container holds, as it is one thing; else the container itself. */
function aroundData({ snapshot, paragraphs }: Finder, container: number, titleAt: number | null): number {
  if (!ROWS.has(snapshot.tag[container] ?? '')) return container;
  const table = [container, ...parentsOf(snapshot, container)].find((up) => snapshot.tag[up] === 'table') ?? -1;
  if (table < 0 || !isDataTable(snapshot, table)) return container;
  const isInside = (at: number) => at > table && at < endOf(snapshot, table);
  if (titleAt !== null && isInside(titleAt)) return container;
  // Sentences tell a story, one beside each clock or speaker.
  const cells = paragraphs.filter(({ at }) => isInside(at));
  const told = cells.filter(({ at }) => endsSentence(ownText(snapshot, at)));
  return told.length > cells.length / 2 ? container : (snapshot.parent[table] ?? container);
}

/** The nearest element around container and headline; if it holds no more than the lead, the headline's `known` column. */
function commonColumn({ snapshot, paragraphs }: Finder, container: number, titleAt: number, known: number): number {
  const near = commonAncestor(snapshot, container, titleAt);
  const told = paragraphs.filter(({ at }) => at > titleAt && at < endOf(snapshot, near));
  return told.length < LEAD && known >= 0 ? Math.min(known, near) : near;
}

/** Finds the story by its prose; `null` if the page has none. `titleAt` is the headline's element, if known. */
export function findRegion(clutter: Clutter, titleAt: number | null): Region | null {
  const { snapshot } = clutter;
  const titleEnd = endOfTitle(snapshot, titleAt);
  const all = paragraphsOf(clutter, titleAt);
  const cards = all.map(({ at }) => teaserCard(snapshot, at, titleAt));
  const uncarded = all.filter((_, i) => (cards[i] ?? -1) < 0);
  const leads = leadsAmong(snapshot, uncarded);
  const isAlone = titleAt !== null && isLeadAlone(finderOf(clutter, uncarded), leads, titleAt);
  const told = isAlone ? [...leads] : uncarded;
  const text = told.filter((one) => !leads.has(one));
  // Text in the site's head is none of a story told in few words.
  const isTold = text.some(({ at }) => at >= titleEnd);
  const lines = isTold || titleAt === null ? [] : shortLines(clutter, titleEnd);
  if (!isTold && !lines.length && titleAt !== null) {
    const others = cards.find((card) => card > titleAt) ?? snapshot.size;
    const pictured = pictureRegion(clutter, titleAt, others);
    if (pictured) return pictured;
  }
  const paragraphs = [lines, isTold ? text : told, all].find((some) => some.length) ?? [];
  const finder = finderOf(clutter, paragraphs);
  const known = titleAt === null ? -1 : columnOf(finder, titleAt);
  const best = bestContainer(snapshot, paragraphs, known);
  if (best === null) return null;
  const container = aroundData(finder, best, titleAt);
  const column =
    titleAt === null ? (snapshot.parent[container] ?? container) : commonColumn(finder, container, titleAt, known);
  const region = widen(finder, container, column, titleEnd);
  const end = endOfSigned(finder, region);
  return end === null ? overSections(finder, region) : { ...region, to: end };
}
