import { memoize } from '../../memo';
import {
  isParagraphAt,
  leadsElsewhere,
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
  holds,
  holdsLines,
  holdsTag,
  namesAt,
  parentsOf,
  type Snapshot,
} from '../../snapshot/snapshot';
import { endsSentence, FULL_LINE, words } from '../../text';
import { cardAround, holdsOnlyTeasers } from '../cards';
import { isDataTable } from '../tables';
import {
  BODY_CLASS,
  CAPTION_CLASS,
  type ClutterKind,
  classKind,
  DATE_CLASS,
  FOOTER_CLASS,
  isFoot,
} from '../words/class-names';
import { headKind } from '../words/labels';
import { Clutter } from './clutter';
import { readsAsComments } from './threads';

const CHROME_TAGS = words('nav footer dialog marquee');
const SKIPPED_ROLES = words('navigation search banner contentinfo complementary dialog menu');

/** Whether so much prose, in characters, is most of the page's: a name alone must not drop it. */
const isMost = ({ proseBefore: sums }: Measured, prose: number) => prose > (sums.at(-1) ?? 0) * 0.5;

/** Whether an element is inline in a line of text, as links and bold words are. */
function isInText(snapshot: Measured, at: number): boolean {
  const block = snapshot.block[at] ?? 0;
  return block !== at && ownLength(snapshot, block) > FULL_LINE;
}

/** Whether an element is a figure with its caption: classes may say that it can be shared. */
function isCaptioned(snapshot: Measured, at: number): boolean {
  const isCaption = (one: number) => snapshot.tag[one] === 'figcaption' || CAPTION_CLASS.test(namesAt(snapshot, one));
  return !leadsElsewhere(snapshot, at) && holds(snapshot, at, isCaption);
}

/** Elements that hold text, and no parts of a page. */
const TEXT_TAGS = words('p b strong em');

/** A tool of the page has less prose, in characters. */
const TOOL = 250;

/** The nearest elements with text around the page's fields. */
function fieldBoxesOf(snapshot: Measured): Set<number> {
  const hasText = (at: number) => textIn(snapshot, at) > 0;
  return new Set(snapshot.fields.flatMap((field) => [field, ...parentsOf(snapshot, field)].find(hasText) ?? []));
}

/** Whether a sentence stands between paragraphs of its parent that are called otherwise, whatever its own class says. */
function isAmid(snapshot: Measured, at: number): boolean {
  if (!endsSentence(ownText(snapshot, at))) return false;
  const { tag, parent } = snapshot;
  const isOther = (one: number) =>
    tag[one] === tag[at] && isParagraphAt(snapshot, one) && namesAt(snapshot, one) !== namesAt(snapshot, at);
  const others = childrenOf(snapshot, parent[at] ?? 0).filter(isOther);
  return others.some((one) => one < at) && others.some((one) => one > at);
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
}

/** Whether an element begins the story, most of which is in elements of its name: paragraphs may be called anything. */
function beginsStory({ clutter }: Page, at: number, name: string): boolean {
  const { snapshot } = clutter;
  if (clutter.hasBegun(at)) return false;
  let [prose, to] = [0, at];
  for (let i = at; i < snapshot.size; i++) {
    if (i < to || withoutNumbers(calledAt(snapshot, i)) !== name) continue;
    to = endOf(snapshot, i);
    prose += proseIn(snapshot, i, to);
  }
  return isMost(snapshot, prose) && !readsAsComments(snapshot, at, to);
}

/** Names without numbers, as some systems number elements of one kind. */
const withoutNumbers = memoize((names: string) => names.replace(/\d+/g, ''));

/** All names of an element: classes, id, `itemprop`, `data-role`, a custom tag, the role of a comment. */
function calledAt(snapshot: Snapshot, at: number): string {
  const names = namesAt(snapshot, at);
  const tag = snapshot.tag[at] ?? '';
  const { itemprop = '', role, 'data-role': part = '' } = snapshot.attributes[at] ?? {};
  const more = [tag.includes('-') ? tag : '', itemprop, part, role === 'comment' ? role : ''].filter(Boolean);
  return more.length ? [...more, names].join(' ') : names;
}

/** The kind of clutter that an element's names or label tell; `null` for none, or if the story is named so too. */
function kindAt(page: Page, at: number): ClutterKind | null {
  const label = page.clutter.snapshot.attributes[at]?.['aria-label'] ?? '';
  const name = calledAt(page.clutter.snapshot, at) || label;
  const kind = name ? (classKind(name) ?? headKind(label)) : null;
  const shared = withoutNumbers(name);
  if (kind === null || page.storysNames.has(shared)) return null;
  if (!beginsStory(page, at, shared)) return kind;
  page.storysNames.add(shared);
  return null;
}

/** Whether an element is mostly links, or too short to be text. */
const isLabel = (snapshot: Measured, at: number) => textIn(snapshot, at) < 60 || leadsElsewhere(snapshot, at);

/** Whether an element named for other stories links to them: folds of the story's own text are named so too. */
const leadsToOthers = (snapshot: Measured, at: number) =>
  isLabel(snapshot, at) || (holdsOnlyTeasers(snapshot, at) && !holdsTag(snapshot, 'table', at));

/** Whether one of the classes calls an element the text of a story and nothing else. */
const isCalledText = memoize((names: string) =>
  names.split(/\s+/).some((name) => BODY_CLASS.test(name) && classKind(name) === null),
);

/** Whether an element named for a tool is one: text may only be marked up for it, and a list of topics is links. */
function isTool(snapshot: Measured, at: number): boolean {
  if (isCalledText(snapshot.className[at] ?? '')) return false;
  const isMarkedUp = TEXT_TAGS.has(snapshot.tag[at] ?? '') && endsSentence(ownText(snapshot, at));
  return isLabel(snapshot, at) || (proseIn(snapshot, at) < TOOL && !isMarkedUp);
}

/** Whether most paragraphs in an element have one parent, as those of a text do; comments have a box each. */
function isToldInOne(snapshot: Measured, at: number): boolean {
  const inside = paragraphsIn(snapshot, at + 1, endOf(snapshot, at));
  const byHolder = Map.groupBy(inside, (one) => snapshot.parent[one]);
  return [...byHolder.values()].some(({ length }) => length > inside.length * 0.6);
}

/** Whether no more than a lead is told between the headline and the element. */
function followsTitle({ snapshot, titleAt }: Clutter, at: number): boolean {
  const told = titleAt === null ? null : paragraphsIn(snapshot, endOf(snapshot, titleAt), at);
  return told !== null && told.length <= 1 && !told.some((one) => holdsLines(snapshot, one));
}

/** Which landmark of the page an element is by the name of a footer, its role or its tag; `null` if it is none. */
function landmarkAt(snapshot: Measured, at: number): string | null {
  const tag = snapshot.tag[at] ?? '';
  const role = snapshot.attributes[at]?.role ?? '';
  if (isFoot(namesAt(snapshot, at)) && !isAmid(snapshot, at)) return 'footer';
  if (SKIPPED_ROLES.has(role)) return role;
  return CHROME_TAGS.has(tag) ? tag : null;
}

/** Whether an element is a form, or what stands around a field behind the text, and holds none of the story. */
function isForm({ clutter, fieldBoxes }: Page, at: number): boolean {
  const { snapshot } = clutter;
  const prose = proseIn(snapshot, at);
  // A field behind the text has its own label and promise; some systems put the whole page into one form.
  const isBehind = fieldBoxes.has(at) && clutter.hasBegun(at);
  if (!isBehind && snapshot.tag[at] !== 'form') return false;
  // Comments may be longer than the story, but more than a lead precedes them.
  if (isMost(snapshot, prose) && paragraphsIn(snapshot, clutter.titleAt ?? 0, at).length < 2) return false;
  return prose < TOOL || readsAsComments(snapshot, at, endOf(snapshot, at));
}

/** Whether an element that is named for comments holds them: neither the story nor its date. */
function holdsComments({ clutter }: Page, at: number): boolean {
  const { snapshot } = clutter;
  // The text right behind a headline or lead may be named so.
  const isText =
    (isMost(snapshot, proseIn(snapshot, at)) || followsTitle(clutter, at)) &&
    !readsAsComments(snapshot, at, endOf(snapshot, at)) &&
    isToldInOne(snapshot, at);
  return !isText && !DATE_CLASS.test(namesAt(snapshot, at));
}

/** The rule by which an element is no part of the article; `null` if it may be. `isData`: it is in a data table. */
function clutterRule(page: Page, at: number, isData: boolean): string | null {
  const { clutter } = page;
  const { snapshot } = clutter;
  const tag = snapshot.tag[at] ?? '';
  // The text of a button is no text of the page, unless it heads a fold; those are controls already.
  if (tag === 'button') return null;
  const kind = kindAt(page, at);
  if (isData && kind !== 'comments') return null;
  // A footer of one line belongs to the article, and names its author.
  if ((tag === 'footer' || FOOTER_CLASS.test(namesAt(snapshot, at))) && textIn(snapshot, at) < 120) return null;
  const isStory = isMost(snapshot, proseIn(snapshot, at));
  const landmark = landmarkAt(snapshot, at);
  if (landmark) {
    // What stands behind the story may be longer than a short one, as a footer or consent dialog.
    const isLongFoot = clutter.hasBegun(at) && proseIn(snapshot, at) <= FOOT;
    return isStory && !isLongFoot ? null : `clutter:${landmark}`;
  }
  if (kind === null && tag !== 'form' && !page.fieldBoxes.has(at)) return null;
  if (isInText(snapshot, at) || isCaptioned(snapshot, at) || isAmid(snapshot, at)) return null;
  if (isForm(page, at)) return FORM_RULE;
  if (kind === 'comments') return holdsComments(page, at) ? 'clutter:comments' : null;
  if (kind === null || isStory) return null;
  if (kind === 'related') return leadsToOthers(snapshot, at) ? 'clutter:related' : null;
  return isTool(snapshot, at) ? 'clutter:chrome' : null;
}

/** Finds clutter by names, tags and roles; none of it holds the headline or half of all prose. */
export function findClutter(snapshot: Measured, titleAt: number | null): Clutter {
  const clutter = new Clutter(snapshot, titleAt);
  const page: Page = { clutter, storysNames: new Set(), fieldBoxes: fieldBoxesOf(snapshot) };
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
