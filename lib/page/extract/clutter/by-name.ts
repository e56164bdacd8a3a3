import { DATE_LINE } from '../../dates/date-lines';
import { memoize } from '../../memo';
import {
  isMost,
  isParagraphAt,
  leadsElsewhere,
  linkIn,
  type Measured,
  ownLength,
  ownText,
  paragraphsIn,
  proseIn,
  textIn,
} from '../../snapshot/measures';
import {
  childrenOf,
  endOf,
  hasFlag,
  holds,
  holdsLines,
  holdsTag,
  isHeading,
  makeAt,
  namesAt,
  parentsOf,
  type Snapshot,
  siblingBefore,
  siblingBehind,
} from '../../snapshot/snapshot';
import { LINK } from '../../snapshot/style';
import { endsSentence, FULL_LINE, words } from '../../text';
import { cardAround, holdsOnlyTeasers, opensPicture } from '../cards';
import { isDataTable } from '../tables';
import {
  BODY_CLASS,
  CAPTION_CLASS,
  type ClutterKind,
  classKind,
  DATE_CLASS,
  FOOTER_CLASS,
  isFoot,
  pictureKind,
  SAPO_CLASS,
} from '../words/class-names';
import { headKind } from '../words/labels';
import { Clutter } from './clutter';
import { readsAsComments } from './threads';

const CHROME_TAGS = words('nav footer dialog marquee');
const SKIPPED_ROLES = words('navigation search banner contentinfo complementary dialog menu');

/** An aside with less text is a label; with more it may be one of the story's figures in a box, in characters. */
const LABEL = 20;

/** Whether an element is inline in a line of other text, as links and bold words are. */
function isInText(snapshot: Measured, at: number): boolean {
  const block = snapshot.block[at] ?? 0;
  if (block === at) return false;
  const line = ownLength(snapshot, block);
  return line > FULL_LINE && textIn(snapshot, at) < line * 0.6;
}

/** Whether an element is a picture with its caption: classes may say that it can be shared. */
function isCaptioned(snapshot: Measured, at: number): boolean {
  if (!holdsTag(snapshot, 'img', at) || leadsElsewhere(snapshot, at)) return false;
  const isCaption = (one: number) => snapshot.tag[one] === 'figcaption' || CAPTION_CLASS.test(namesAt(snapshot, one));
  return textIn(snapshot, at) > 0 && holds(snapshot, at, isCaption);
}

/** Whether `[at, to)`, by default an element, is neither links nor comments. */
const readsAsText = (snapshot: Measured, at: number, to = endOf(snapshot, at)) =>
  !leadsElsewhere(snapshot, at, to) && !readsAsComments(snapshot, at, to);

/** Elements that hold text, and no parts of a page. */
const TEXT_TAGS = words('p b strong em');

/** A tool of the page has less prose, in characters. */
const TOOL = 250;

/** A list of other stories has less prose, in characters. */
const LIST = 400;

/** Whether an element named for comments is empty, or holds only the date. */
function isEmptyOrDate(snapshot: Measured, at: number): boolean {
  const length = textIn(snapshot, at);
  return length === 0 || (length <= DATE_LINE && DATE_CLASS.test(namesAt(snapshot, at)));
}

/** The nearest elements with text around the page's fields. */
function fieldBoxesOf(snapshot: Measured): Set<number> {
  const hasText = (at: number) => textIn(snapshot, at) > 0;
  return new Set(snapshot.fields.flatMap((field) => [field, ...parentsOf(snapshot, field)].find(hasText) ?? []));
}

/** Elements that hold one paragraph each. */
const LINE_TAGS = words('p div li');

/** How many captioned pictures and subheads may stand between a paragraph and the next. */
const BETWEEN = 3;

/** The sibling of an element next to it that has text, in one direction; -1 if there is none. */
function toldBeside(snapshot: Measured, at: number, next: typeof siblingBehind): number {
  let one = next(snapshot, at);
  while (one >= 0 && textIn(snapshot, one) === 0) one = next(snapshot, one);
  return one;
}

/** Whether a sentence is a paragraph between two others of its parent, whatever its own class says. */
function isAmid(snapshot: Measured, at: number): boolean {
  const { tag } = snapshot;
  if (!LINE_TAGS.has(tag[at] ?? '') || leadsElsewhere(snapshot, at) || !endsSentence(ownText(snapshot, at)))
    return false;
  const isOther = (one: number) =>
    tag[one] === tag[at] && isParagraphAt(snapshot, one) && namesAt(snapshot, one) !== namesAt(snapshot, at);
  const meets = (next: typeof siblingBehind) => {
    let passed = 0;
    for (let one = toldBeside(snapshot, at, next); one >= 0; one = toldBeside(snapshot, one, next)) {
      if (isOther(one)) return true;
      const mayPass = isHeading(snapshot, one) || holdsTag(snapshot, 'img', one);
      if (!mayPass || ++passed > BETWEEN) return false;
    }
    return false;
  };
  return meets(siblingBefore) && meets(siblingBehind);
}

/** The most prose in a page's footer or consent dialog, in characters. */
const FOOT = 1500;

/** The rule for forms and other parts with fields. */
export const FORM_RULE = 'clutter:form';

/** A page whose clutter is looked for. */
interface Page {
  clutter: Clutter;
  /** Names of the story's own elements, which say nothing of what is in them. */
  storysNames: Set<string>;
  /** The nearest elements with text around fields. */
  fieldBoxes: Set<number>;
  /** What the entries of a list that no name tells to be comments are made of, by the list. */
  entries: Map<number, Set<string>>;
}

/** Whether an element begins the story, most of which is in elements of its name: paragraphs may be called anything. */
function beginsStory({ clutter }: Page, at: number, name: string): boolean {
  const { snapshot } = clutter;
  if ((clutter.titleAt ?? -1) > at || clutter.hasBegun(at)) return false;
  let [prose, to] = [0, at];
  for (let i = at; i < snapshot.size; i++) {
    if (i < to || withoutNumbers(calledAt(snapshot, i)) !== name) continue;
    to = endOf(snapshot, i);
    prose += proseIn(snapshot, i, to);
  }
  return isMost(snapshot, prose) && readsAsText(snapshot, at, to);
}

/** Names without numbers, as some systems number elements of one kind. */
const withoutNumbers = memoize((names: string) => names.replace(/\d+/g, ''));

/** All names of an element: classes, id, `itemprop`, `data-role`, a box's type, a custom tag, the role of a comment. */
function calledAt(snapshot: Snapshot, at: number): string {
  const names = namesAt(snapshot, at);
  const tag = snapshot.tag[at] ?? '';
  const { itemprop = '', role, type = '', 'data-role': part = '' } = snapshot.attributes[at] ?? {};
  // Of fields, buttons and lists the type says something else.
  const box = tag === 'div' ? type : '';
  const more = [tag.includes('-') ? tag : '', itemprop, part, box, role === 'comment' ? role : ''].filter(Boolean);
  return more.length ? [...more, names].join(' ') : names;
}

/** Whether an element is a picture, or holds nothing but one that it links to. */
function isPicture(snapshot: Measured, at: number): boolean {
  if (snapshot.tag[at] !== 'a') return snapshot.tag[at] === 'img';
  const href = snapshot.attributes[at]?.href ?? '';
  return opensPicture(href) && textIn(snapshot, at) === 0 && holdsTag(snapshot, 'img', at);
}

/** The kind of clutter that an element's names or label tell; `null` for none, or if the story is named so too. */
function kindAt(page: Page, at: number): ClutterKind | null {
  const { snapshot } = page.clutter;
  const label = snapshot.attributes[at]?.['aria-label'] ?? '';
  const name = calledAt(snapshot, at) || label;
  const kindOf = name && isPicture(snapshot, at) ? pictureKind : classKind;
  const kind = name ? (kindOf(name) ?? headKind(label)) : null;
  const shared = withoutNumbers(name);
  if (kind === null || page.storysNames.has(shared)) return null;
  if (!beginsStory(page, at, shared)) return kind;
  page.storysNames.add(shared);
  return null;
}

/** Whether an element is mostly links, or too short to be text. */
const isLabel = (snapshot: Measured, at: number) => textIn(snapshot, at) < 60 || leadsElsewhere(snapshot, at);

/** Whether an element named for other stories links to them: folds of the story's own text are named so too. */
function leadsToOthers(snapshot: Measured, at: number): boolean {
  if (isLabel(snapshot, at) || (proseIn(snapshot, at) < LIST && linkIn(snapshot, at) > 0)) return true;
  const isDataAt = (one: number) => snapshot.tag[one] === 'table' && isDataTable(snapshot, one);
  return holdsOnlyTeasers(snapshot, at) && !holds(snapshot, at, isDataAt);
}

/** Whether one of the classes calls an element the text of a story, or its lead, and nothing else. */
const isCalledText = memoize((names: string) =>
  names.split(/\s+/).some((name) => (BODY_CLASS.test(name) || SAPO_CLASS.test(name)) && classKind(name) === null),
);

/** Whether an element named for a tool is one: text may only be marked up for it, and a list of topics is links. */
function isTool(snapshot: Measured, at: number): boolean {
  const prose = proseIn(snapshot, at);
  const isCalled = isCalledText(snapshot.className[at] ?? '');
  const isUnlinked = (one: number) => snapshot.tag[one] === 'img' && !hasFlag(snapshot, one, LINK);
  if (isCalled && (prose > 0 || holds(snapshot, at, isUnlinked))) return false;
  const isMarkedUp =
    TEXT_TAGS.has(snapshot.tag[at] ?? '') && (!linkIn(snapshot, at) || endsSentence(ownText(snapshot, at)));
  return isLabel(snapshot, at) || (prose < TOOL && !isMarkedUp && !isCalled);
}

/** Parts of tables: names as "rate" or "vote" do not make them tools. */
const TABLE_PARTS = words('tbody thead tfoot tr td th');

/** Whether most paragraphs in an element have one parent, as those of a text do; comments have a box each. */
function isToldInOne(snapshot: Measured, at: number): boolean {
  const inside = paragraphsIn(snapshot, at + 1, endOf(snapshot, at));
  const byHolder = Map.groupBy(inside, (one) => snapshot.parent[one]);
  return [...byHolder.values()].some(({ length }) => length > inside.length * 0.6);
}

/** Whether no more than a lead is told between the headline and the element. */
function followsTitle({ snapshot, titleAt }: Clutter, at: number): boolean {
  const told = titleAt === null || titleAt > at ? null : paragraphsIn(snapshot, endOf(snapshot, titleAt), at);
  return told !== null && told.length <= 1 && !told.some((one) => holdsLines(snapshot, one));
}

const isStorysFoot = (snapshot: Measured, at: number) => FOOTER_CLASS.test(namesAt(snapshot, at));

/** Which landmark of the page an element is by the name of a footer, its role or its tag; `null` if it is none. */
function landmarkAt(snapshot: Measured, at: number): string | null {
  const tag = snapshot.tag[at] ?? '';
  const role = snapshot.attributes[at]?.role ?? '';
  if (isFoot(namesAt(snapshot, at)) && !isStorysFoot(snapshot, at) && !isAmid(snapshot, at)) return 'footer';
  if (SKIPPED_ROLES.has(role)) return role;
  return CHROME_TAGS.has(tag) ? tag : null;
}

/** Whether an element is a box between two paragraphs of the element around it. */
function isBoxBetween(snapshot: Measured, at: number): boolean {
  const meets = (next: typeof siblingBehind) => {
    const one = toldBeside(snapshot, at, next);
    return one >= 0 && isParagraphAt(snapshot, one);
  };
  return !isParagraphAt(snapshot, at) && meets(siblingBefore) && meets(siblingBehind);
}

/** Whether an element is a form, or what stands around a field in or behind the text, and holds none of the story. */
function isForm({ clutter, fieldBoxes }: Page, at: number): boolean {
  const { snapshot } = clutter;
  const prose = proseIn(snapshot, at);
  const isStory = isMost(snapshot, prose);
  // A field in or behind the text has its own label and promise; some systems put the whole page into one form.
  const isAsked = fieldBoxes.has(at) && (clutter.hasBegun(at) || isBoxBetween(snapshot, at));
  if (!isAsked && (isStory || snapshot.tag[at] !== 'form')) return false;
  if (prose < TOOL && !isStory) return true;
  // Comments may be longer than the story, but more than a lead precedes them.
  const above = paragraphsIn(snapshot, clutter.titleAt ?? 0, at);
  return above.length >= (isStory ? 2 : 1) && readsAsComments(snapshot, at, endOf(snapshot, at));
}

/** Of which elements an entry is made. */
const partsOf = (snapshot: Snapshot, at: number) =>
  childrenOf(snapshot, at).flatMap((one) => (snapshot.tag[one] ? makeAt(snapshot, one) : []));

/** Whether an entry tells as those beside it do that are named for no comments: its name is the kind of an event. */
function isEvent({ clutter, entries }: Page, at: number): boolean {
  const { snapshot } = clutter;
  const list = snapshot.parent[at] ?? -1;
  if (snapshot.tag[at] !== 'li' || list < 0 || proseIn(snapshot, at) === 0) return false;
  let made = entries.get(list);
  if (!made) {
    const others = childrenOf(snapshot, list).filter((one) => classKind(calledAt(snapshot, one)) !== 'comments');
    made = new Set(others.map((one) => partsOf(snapshot, one).join()));
    entries.set(list, made);
  }
  const parts = partsOf(snapshot, at);
  return parts.length > 1 && made.has(parts.join());
}

/** Whether an element that is named for comments holds them: neither the story nor nothing but its date. */
function holdsComments(page: Page, at: number): boolean {
  const { clutter } = page;
  const { snapshot } = clutter;
  const prose = proseIn(snapshot, at);
  // The text right behind a headline or lead may be named so.
  const isText = isMost(snapshot, prose) || (prose > 0 && followsTitle(clutter, at));
  const isOwnText = isText && readsAsText(snapshot, at) && isToldInOne(snapshot, at);
  return !isOwnText && !isEmptyOrDate(snapshot, at) && !isEvent(page, at);
}

/** Whether an element holds all text of the heading that it is in: of a subhead its name may tell where it is listed. */
function isHeads(snapshot: Measured, at: number): boolean {
  const heading = snapshot.block[at] ?? at;
  return heading !== at && isHeading(snapshot, heading) && textIn(snapshot, at) === textIn(snapshot, heading);
}

/** The rule by which an element is no part of the article; `null` if it may be. `isData`: it is in a data table. */
function clutterRule(page: Page, at: number, isData: boolean): string | null {
  const { clutter } = page;
  const { snapshot } = clutter;
  const tag = snapshot.tag[at] ?? '';
  // The text of a button is no text of the page, unless it heads a fold; those are controls already.
  if (tag === 'button') return null;
  const kind = kindAt(page, at);
  if (isData && TABLE_PARTS.has(tag) && kind !== 'comments') return null;
  // A footer of one line belongs to the article, and names its author.
  if ((tag === 'footer' || isStorysFoot(snapshot, at)) && textIn(snapshot, at) < 120) return null;
  // A name alone must not drop most of a page.
  const isStory = isMost(snapshot, proseIn(snapshot, at));
  const landmark = landmarkAt(snapshot, at);
  if (landmark) {
    // A footer or consent dialog may be longer than a short story.
    const isLongFoot = /^(?:footer|dialog)$/.test(landmark) && clutter.hasBegun(at) && proseIn(snapshot, at) <= FOOT;
    return isStory && !isLongFoot ? null : `clutter:${landmark}`;
  }
  if (kind === null && tag !== 'aside' && tag !== 'form' && !page.fieldBoxes.has(at)) return null;
  if (isInText(snapshot, at) || isCaptioned(snapshot, at) || isAmid(snapshot, at) || isHeads(snapshot, at)) return null;
  if (isForm(page, at)) return FORM_RULE;
  if (kind === 'comments') return holdsComments(page, at) ? 'clutter:comments' : null;
  if (kind === null || isStory)
    return tag === 'aside' && (textIn(snapshot, at) < LABEL || leadsElsewhere(snapshot, at)) ? 'clutter:aside' : null;
  if (kind === 'related') return leadsToOthers(snapshot, at) ? 'clutter:related' : null;
  return isTool(snapshot, at) ? 'clutter:chrome' : null;
}

/** Finds clutter by names, tags and roles; none of it holds the headline or half of all prose. */
export function findClutter(snapshot: Measured, titleAt: number | null): Clutter {
  const clutter = new Clutter(snapshot, titleAt);
  const page: Page = { clutter, storysNames: new Set(), fieldBoxes: fieldBoxesOf(snapshot), entries: new Map() };
  let dataEnd = 0;
  for (let i = 0; i < snapshot.size; ) {
    const to = endOf(snapshot, i);
    if (snapshot.tag[i] === 'table' && isDataTable(snapshot, i)) dataEnd = to;
    const isNone = snapshot.tag[i] === '' || clutter.holdsTitle(i);
    const rule = isNone ? null : clutterRule(page, i, i < dataEnd);
    if (rule) clutter.add(i, rule);
    else if (snapshot.tag[i] === 'img') {
      const card = cardAround(snapshot, i);
      if (card >= 0) clutter.add(card, 'card:linked');
    }
    i = rule ? to : i + 1;
  }
  return clutter;
}
