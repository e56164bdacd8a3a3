import { tidy } from '@/lib/text/characters';
import { peopleIn } from '../people/author-lines';
import { isPlainName } from '../people/names';
import { composeSubtree } from '../snapshot/lines';
import {
  isParagraphAt,
  linkIn,
  type Measured,
  nextOwn,
  ownLines,
  paragraphsIn,
  proseIn,
  textIn,
} from '../snapshot/measures';
import { CARD } from '../snapshot/own-statements';
import {
  endOf,
  firstText,
  hasFlag,
  holdsLines,
  isHeading,
  linkAt,
  linkedTexts,
  parentsOf,
  type Snapshot,
} from '../snapshot/snapshot';
import { LINK } from '../snapshot/style';
import { NAMES } from '../text';
import { HEADLINE, hasHeadlineLength } from '../title/lengths';
import { NOWHERE, NUMBERED, PARAGRAPH } from './looks';
import { isChatter } from './words/labels';

/** The texts of links in `[from, to)`, without those to follow the outlet or share the page. */
export const toldLinks = (snapshot: Snapshot, from: number, to: number) =>
  linkedTexts(snapshot, from, to).filter((words) => !isChatter(words, true));

/** The text of the link from a list's entry to its story. */
export const MORE = /^[^a-zà-ỹ]{0,3}(?:(?:xem|đọc) (?:tiếp|thêm|chi tiết)|chi tiết)[^a-zà-ỹ]{0,4}$/;

/** Whether a block ends with a link to the rest of what it begins to tell. */
export function leadsOn(snapshot: Snapshot, at: number, end: number): boolean {
  const { text } = snapshot;
  let last = end - 1;
  while (last > at && !text[last]?.trim()) last--;
  return hasFlag(snapshot, last, LINK) && MORE.test(tidy(text[last] ?? '').toLowerCase());
}

/** Whether an element in a block heads it with a link, with no paragraph or second headline inside that block. */
function isLinkedHead(snapshot: Measured, at: number, block: number, end: number): boolean {
  const length = textIn(snapshot, at);
  if (!isHeading(snapshot, at) || length < HEADLINE.min || linkIn(snapshot, at) < length) return false;
  return proseIn(snapshot, block + 1, end) === 0 && headlineAddresses(snapshot, block, end).size < 2;
}

/** The address of the link that a block begins with, empty if there is none. */
const firstAddress = (snapshot: Snapshot, at: number) =>
  snapshot.attributes[linkAt(snapshot, firstText(snapshot, at))]?.href ?? '';

/** Whether a block is a list entry: a linked headline, a break or the heading's end, a teaser. With more it is the story. */
function isEntry(snapshot: Measured, at: number, end: number): boolean {
  const { tag, text } = snapshot;
  const isLong = ({ length }: string) => length >= PARAGRAPH;
  const isNumbered = () => NUMBERED.test((text[firstText(snapshot, at)] ?? '').trimStart());
  // What folds its text, or counts what it tells of, is a part of the story.
  const isPart = () => isNumbered() || NOWHERE.test(firstAddress(snapshot, at));
  const isTeased = () => ownLines(snapshot, at).filter(isLong).length < 2 && !isPart();
  let headline = 0;
  for (let i = at + 1; i < end; i = nextOwn(snapshot, i)) {
    if (tag[i] === 'br' && headline) return headline >= HEADLINE.min && isTeased();
    if (!headline && isLinkedHead(snapshot, i, at, end)) return isTeased();
    const length = (text[i] ?? '').trim().length;
    if (length && !hasFlag(snapshot, i, LINK)) return false;
    headline += length;
  }
  return false;
}

/** The shortest headline of a card, in characters. */
const HEADED = 15;
/** The longest summary, in characters. */
const TEASER = 1200;
/** How far the parts of one card stand apart, in levels of elements. */
const LEVELS = 3;

/** Whether a block is all linked, and leads away as another story's headline does: not a heading that folds its text. */
function isLinkedAway(snapshot: Measured, at: number, shortest: number): boolean {
  if (snapshot.own[at] || (snapshot.ownLink[at] ?? 0) < shortest) return false;
  return !NOWHERE.test(firstAddress(snapshot, at));
}

/**
 * Whether each paragraph in an element has a linked headline right before it, so that all are teasers; a single paragraph
 * behind several headlines is none.
 */
export function holdsOnlyTeasers(snapshot: Measured, at: number): boolean {
  let [headlines, teasers] = [0, 0];
  let listed = 0;
  for (let i = at; i < endOf(snapshot, at); i++) {
    if (isParagraphAt(snapshot, i)) {
      if (headlines === 0) return false;
      listed = headlines;
      headlines = 0;
      teasers++;
      // A short one behind another is a section's name.
    } else if (isLinkedAway(snapshot, i, headlines ? HEADLINE.min : HEADED)) headlines++;
  }
  return teasers > 1 || listed < 2;
}

/** Addresses of pictures, to which a caption may be linked with its picture. */
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i;
/** Whether a link around a picture leads to it or nowhere, and to no other page. */
export const opensPicture = (href: string) => PICTURE.test(href) || NOWHERE.test(href);

/** Whether an element's text has several words, as headlines have, and mail and web addresses have not. */
const isWorded = ({ text, end }: Snapshot, at: number) => /\s/.test(text.slice(at, end[at]).join('').trim());

/**
 * The addresses of links in `[from, to)` that are as long as headlines, and may lead to stories: what follows several
 * summarizes none of them.
 */
export function headlineAddresses(snapshot: Measured, from: number, to: number, shortest = HEADLINE.min): Set<string> {
  const addresses = new Set<string>();
  for (let i = from; i < to; i++) {
    const href = snapshot.attributes[i]?.href;
    if (href && !opensPicture(href) && textIn(snapshot, i) >= shortest && isWorded(snapshot, i)) addresses.add(href);
  }
  return addresses;
}

/** The longest list of teasers side by side, in characters. */
const LIST = 20_000;

/**
 * The small element in which a paragraph stands alone behind a linked headline, or with other such pairs: an entry in a
 * list of stories, which the paragraph summarizes. -1 if there is none, as where links follow a lead. The page's own
 * headline at `titleAt` may be a link.
 */
export function teaserCard(snapshot: Measured, at: number, titleAt: number | null): number {
  const to = endOf(snapshot, at);
  const own = textIn(snapshot, at, to);
  if (own > TEASER) return -1;
  const holdsTitle = (up: number, end: number) => titleAt !== null && up <= titleAt && titleAt < end;
  if (isEntry(snapshot, at, to)) return holdsTitle(at, to) ? -1 : at;
  if (holdsLines(snapshot, at)) return -1;
  for (const up of parentsOf(snapshot, at, LEVELS)) {
    const end = endOf(snapshot, up);
    const rest = textIn(snapshot, up, end) - own;
    if (rest < 12) continue;
    if (holdsTitle(up, end)) return -1;
    const link = linkIn(snapshot, up, at) + linkIn(snapshot, to, end);
    const isAlone = proseIn(snapshot, up, end) <= own * 1.05;
    if (!isAlone) return rest <= LIST && holdsOnlyTeasers(snapshot, up) ? up : -1;
    const isHeaded = rest - link < 60 && headlineAddresses(snapshot, up, at, HEADED).size > 0;
    // Behind headlines of several stories the paragraph summarizes none of them.
    const isOne = isHeaded && headlineAddresses(snapshot, up, at).size < 2;
    return isOne && toldLinks(snapshot, up, at).length > 0 ? up : -1;
  }
  return -1;
}

/** Whether a link is only a person's name, maybe with how much they wrote behind it. */
function isPersonsLink(snapshot: Measured, at: number): boolean {
  if (textIn(snapshot, at) > NAMES) return false;
  return peopleIn(composeSubtree(snapshot, at).text).some(isPlainName);
}

/** The first link in `[from, to)` to this address with the length of a headline; -1 if there is none. */
function linkTo(snapshot: Measured, href: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (snapshot.attributes[i]?.href === href && textIn(snapshot, i) >= HEADED) return i;
  }
  return -1;
}

/**
 * The element that holds a picture and a headline with the same link; -1 if there is none, or it is an author's. Where
 * it holds a story that they stand in, the picture's link alone.
 */
export function cardAround(snapshot: Measured, picture: number): number {
  const link = linkAt(snapshot, picture);
  const href = snapshot.attributes[link]?.href;
  if (!href) return -1;
  const after = endOf(snapshot, link);
  const length = textIn(snapshot, link, after);
  // A shorter text is the length of a film, or the kind of story.
  if (length >= HEADED) {
    if (!hasHeadlineLength(length) || opensPicture(href)) return -1;
    return composeSubtree(snapshot, link).text.endsWith('.') ? -1 : link;
  }
  for (let up = snapshot.parent[link] ?? -1, n = 0; up > 0 && n < LEVELS; up = snapshot.parent[up] ?? -1, n++) {
    const to = endOf(snapshot, up);
    if (textIn(snapshot, up, to) > CARD) return -1;
    const headline = linkTo(snapshot, href, after, to);
    if (headline < 0) continue;
    if (isPersonsLink(snapshot, headline)) return -1;
    const told = paragraphsIn(snapshot, up + 1, to);
    return told.length > 1 || told.some((one) => one < link) ? link : up;
  }
  return -1;
}
