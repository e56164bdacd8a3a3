import { keeping } from '../memo';
import { peopleIn } from '../metadata/author-lines';
import { hasHeadlineLength } from '../metadata/heading';
import { isPlainName } from '../metadata/people';
import { composeSubtree } from '../snapshot/lines';
import { isParagraphAt, linkIn, type Measured, ownLength, ownText, proseIn, textIn } from '../snapshot/measures';
import { KEPT, namesAt } from '../snapshot/naming';
import { endOf, type Snapshot } from '../snapshot/snapshot';
import { endsSentence } from '../text';
import { BODY_CLASS, classKind, DATE_CLASS, FOOTER_CLASS, isFoot } from './class-names';
import { Clutter, type ClutterKind, TOLD } from './clutter';
import { isDataTable } from './tables';
import { isThread } from './threads';
import { headKind } from './vocabulary';

const CHROME_TAGS = new Set(['nav', 'footer', 'dialog', 'marquee']);
const SKIPPED_ROLES = new Set(['navigation', 'search', 'banner', 'contentinfo', 'complementary', 'dialog', 'menu']);

/** Whether so much prose, in characters, is most of the page's. */
const isMost = ({ proseBefore: sums }: Measured, prose: number) => prose > (sums.at(-1) ?? 0) * 0.5;

/** Whether so much of the page's prose is in there that a name alone must not drop it. */
const holdsTheStory = (snapshot: Measured, from: number, to: number) => isMost(snapshot, proseIn(snapshot, from, to));

/** An aside with less text, in characters, is a label; with more it may be a figure of the story in a box. */
const LABEL = 20;

/** Whether a subtree is mostly links. */
function isLinked(snapshot: Measured, from: number, to: number): boolean {
  return linkIn(snapshot, from, to) > textIn(snapshot, from, to) * 0.3;
}

/** Whether a subtree is mostly links, or next to nothing. */
function isLinky(snapshot: Measured, from: number, to: number): boolean {
  return textIn(snapshot, from, to) < 60 || isLinked(snapshot, from, to);
}

/** Whether an element runs within a line of other text, as links and bold words do. */
function isInText(snapshot: Measured, at: number): boolean {
  const block = snapshot.block[at] ?? 0;
  if (block === at) return false;
  const line = ownLength(snapshot, block);
  return line > 80 && textIn(snapshot, at) < line * 0.6;
}

/** A line that states the date and how many comments there are is no longer, in characters. */
const DATED = 40;

/** Elements that hold text and no parts of a page. */
const TEXT_TAGS = new Set(['p', 'b', 'strong', 'em']);

/** A tool of the page has less prose, in characters. */
const TOOL = 250;

/** A list of other stories has less prose, in characters. */
const LIST = 400;

/** Whether right before each paragraph in there a linked headline stands, whose teaser it is. */
function isOfTeasers(snapshot: Measured, from: number, to: number): boolean {
  let isHeaded = false;
  for (let i = from; i < to; i++) {
    if (isParagraphAt(snapshot, i)) {
      if (!isHeaded) return false;
      isHeaded = false;
    } else if (!snapshot.own[i] && (snapshot.ownLink[i] ?? 0) >= HEADED) isHeaded = true;
  }
  return true;
}

/** Whether a table of data stands in `[from, to)`. */
function holdsData(snapshot: Measured, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (snapshot.tag[i] === 'table' && isDataTable(snapshot, i)) return true;
  return false;
}

/** Whether an element whose name speaks of comments holds none: nothing, or the line of the date. */
function isEmptyOrDate(snapshot: Measured, at: number): boolean {
  const length = textIn(snapshot, at);
  return length === 0 || (length <= DATED && DATE_CLASS.test(namesAt(snapshot, at)));
}

/** The nearest elements with text around the page's fields. */
function fieldBoxesOf(snapshot: Measured): Set<number> {
  const { fields, parent } = snapshot;
  return new Set(
    fields.map((field) => {
      let box = field;
      while (box > 0 && textIn(snapshot, box) === 0) box = parent[box] ?? 0;
      return box;
    }),
  );
}

/** By which rule forms and the tools of fields are no part of an article. */
export const FORM_RULE = 'clutter:form';

/** A page whose clutter is looked for. */
interface Page {
  snapshot: Measured;
  titleAt: number | null;
  /** Names that the story itself has, so that they say nothing of what is in their elements. */
  storysNames: Set<string>;
  /** The nearest elements around fields that have text. */
  fieldBoxes: Set<number>;
}

/**
 * Whether an element whose name says that it is something else holds the story's first text, and it and those behind it
 * with the same name most of the page's prose: so are paragraphs named, each as all others.
 */
function beginsStory({ snapshot, titleAt }: Page, at: number, name: string): boolean {
  if ((titleAt ?? -1) > at || proseIn(snapshot, titleAt ?? 0, at) >= TOLD) return false;
  let [prose, to] = [0, at];
  for (let i = at; i < snapshot.size; i++) {
    if (i < to || calledAt(snapshot, i) !== name) continue;
    to = endOf(snapshot, i);
    prose += proseIn(snapshot, i, to);
  }
  return isMost(snapshot, prose) && !isLinked(snapshot, at, to) && !isThread(snapshot, at, to);
}

/** What an element is called in the markup: its names, the property that it states, a tag of the site's own. */
function calledAt(snapshot: Snapshot, at: number): string {
  const names = namesAt(snapshot, at);
  const tag = snapshot.tag[at] ?? '';
  const more = [tag.includes('-') ? tag : '', snapshot.attributes[at]?.itemprop ?? ''].filter(Boolean);
  return more.length ? [...more, names].join(' ') : names;
}

/** What an element's name or label says of it; `null` where that is nothing, or the story is named so. */
function kindAt(page: Page, at: number): ClutterKind | null {
  const label = page.snapshot.attributes[at]?.['aria-label'] ?? '';
  const name = calledAt(page.snapshot, at) || label;
  const kind = name ? (kindOf(name) ?? headKind(label)) : null;
  if (kind === null || page.storysNames.has(name)) return null;
  if (!beginsStory(page, at, name)) return kind;
  page.storysNames.add(name);
  return null;
}

/** Parts of tables, which a name of theirs does not make chrome: "rate", "vote". */
const TABLE_PARTS = new Set(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th']);

/** By which rule an element is no part of the article; `null` where it may be one. `isData`: it is in a table of data. */
function clutterRule(page: Page, at: number, isData: boolean): string | null {
  const { snapshot, titleAt } = page;
  const to = endOf(snapshot, at);
  const tag = snapshot.tag[at] ?? '';
  const role = snapshot.attributes[at]?.role;
  const name = namesAt(snapshot, at);
  const kind = kindAt(page, at);
  if (isData && TABLE_PARTS.has(tag) && kind !== 'comments') return null;
  // A footer of one line is the article's own, with its author.
  const isStorys = FOOTER_CLASS.test(name);
  if ((tag === 'footer' || isStorys) && textIn(snapshot, at, to) < 120) return null;
  const foot = isFoot(name) && !isStorys ? 'footer' : null;
  if (foot || CHROME_TAGS.has(tag) || (role && SKIPPED_ROLES.has(role))) {
    // A foot may say more than a short story.
    const isBehind = foot !== null && proseIn(snapshot, titleAt ?? 0, at) >= TOLD;
    return holdsTheStory(snapshot, at, to) && !isBehind ? null : `clutter:${role ?? foot ?? tag}`;
  }
  if (isInText(snapshot, at)) return null;
  const prose = proseIn(snapshot, at, to);
  // A field behind the text has its own label and promise; systems of forms set the whole page in one.
  const isForm = tag === 'form' || (page.fieldBoxes.has(at) && proseIn(snapshot, titleAt ?? 0, at) >= TOLD);
  if (isForm && prose < TOOL && !holdsTheStory(snapshot, at, to)) return FORM_RULE;
  if (kind === 'comments') return isEmptyOrDate(snapshot, at) ? null : 'clutter:comments';
  if (kind === null || holdsTheStory(snapshot, at, to))
    return tag === 'aside' && (textIn(snapshot, at, to) < LABEL || isLinked(snapshot, at, to)) ? 'clutter:aside' : null;
  const isLinks = isLinky(snapshot, at, to);
  // What folds the rest of a story away is called by how to read on; a list of others leads to them.
  const isShortList = prose < LIST && linkIn(snapshot, at, to) > 0;
  if (kind === 'related') {
    const isList = isLinks || isShortList || (isOfTeasers(snapshot, at, to) && !holdsData(snapshot, at, to));
    return isList ? 'clutter:related' : null;
  }
  const isCalled = isCalledText(snapshot.className[at] ?? '');
  if (isCalled && prose > 0) return null;
  // A text with a telling name may only be marked up for a tool of the page; a list of topics leads to them.
  const isMarkedUp = TEXT_TAGS.has(tag) && (!linkIn(snapshot, at, to) || endsSentence(ownText(snapshot, at)));
  return isLinks || (prose < TOOL && !isMarkedUp && !isCalled) ? 'clutter:chrome' : null;
}

/** Whether one of the class names calls its element the text of a story and nothing else. */
const isCalledText = keeping(
  (names: string) => names.split(/\s+/).some((name) => BODY_CLASS.test(name) && classKind(name) === null),
  KEPT,
);

/** What each name says about its element. */
const kindOf = keeping(classKind, KEPT);

/** A card of another story has no more text, in characters. */
const CARD = 700;

/** No name that is a link is longer, in characters; no headline of a card is shorter. */
const NAME = 60;
const HEADED = 15;

/** Whether a link is nothing but a person's name, maybe with how much they wrote behind it. */
function isPersonsLink(snapshot: Measured, at: number): boolean {
  if (textIn(snapshot, at) > NAME) return false;
  return peopleIn(composeSubtree(snapshot, at).text).some(isPlainName);
}

/** Where a caption that is linked with its picture leads to: the picture, or nowhere. */
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)|^(?:#|javascript:)/i;

/** How far a picture and its link, or the links of one card, stand apart, in elements. */
const LEVELS = 3;

/** The link that a picture stands in, with an address; -1 where there is none. */
function linkAround({ parent, tag, attributes }: Snapshot, picture: number): number {
  let link = parent[picture] ?? -1;
  for (let n = 0; n < LEVELS && link >= 0 && tag[link] !== 'a'; n++) link = parent[link] ?? -1;
  return tag[link] === 'a' && attributes[link]?.href ? link : -1;
}

/** The first link in `[from, to)` to this address with a headline's text; -1 where there is none. */
function linkTo(snapshot: Measured, href: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const isSame = snapshot.tag[i] === 'a' && snapshot.attributes[i]?.href === href;
    if (isSame && textIn(snapshot, i) >= HEADED) return i;
  }
  return -1;
}

/**
 * The element that holds a picture and a headline which both link to the same address, each alone or in one; -1 where
 * there is none, or where they are an author's.
 */
function cardAround(snapshot: Measured, picture: number): number {
  const link = linkAround(snapshot, picture);
  if (link < 0) return -1;
  const href = snapshot.attributes[link]?.href ?? '';
  const after = endOf(snapshot, link);
  const length = textIn(snapshot, link, after);
  // A shorter text is how long a film is, or what kind of story it is.
  if (length >= HEADED) {
    if (!hasHeadlineLength(length) || PICTURE.test(href)) return -1;
    return composeSubtree(snapshot, link).text.endsWith('.') ? -1 : link;
  }
  for (let up = snapshot.parent[link] ?? -1, n = 0; up > 0 && n < LEVELS; up = snapshot.parent[up] ?? -1, n++) {
    const to = endOf(snapshot, up);
    if (textIn(snapshot, up, to) > CARD) return -1;
    const headline = linkTo(snapshot, href, after, to);
    if (headline >= 0) return isPersonsLink(snapshot, headline) ? -1 : up;
  }
  return -1;
}

/**
 * The elements that names, tags and roles tell to be no part of the article. An element that holds the title, or half
 * of the page's prose, is never among them.
 */
export function findClutter(snapshot: Measured, titleAt: number | null): Clutter {
  const clutter = new Clutter(snapshot, titleAt);
  const page: Page = {
    snapshot,
    titleAt,
    storysNames: new Set(),
    fieldBoxes: fieldBoxesOf(snapshot),
  };
  let dataEnd = 0;
  for (let i = 0; i < snapshot.size; ) {
    const to = endOf(snapshot, i);
    if (snapshot.tag[i] === 'table' && isDataTable(snapshot, i)) dataEnd = to;
    const isNone = snapshot.tag[i] === '' || clutter.holdsTitle(i);
    const rule = isNone ? null : clutterRule(page, i, i < dataEnd);
    if (rule) clutter.add(i, rule);
    else if (snapshot.tag[i] === 'img') {
      const card = cardAround(snapshot, i);
      if (card >= 0 && !clutter.holdsTitle(card)) clutter.add(card, 'card:linked');
    }
    i = rule ? to : i + 1;
  }
  return clutter;
}
