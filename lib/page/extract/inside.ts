import { absolute } from '../address';
import { announcesDate, CLOCK, DATE_LINE, HAS_CLOCK, isBareDate, isDateLine, isSignedDate } from '../dates/date-lines';
import { addressKind } from '../detect/address-kind';
import { hasRole } from '../people/roles';
import { isContactDetail, isSmallPrint } from '../small-print';
import { type Item, isLine, type Line } from '../snapshot/lines';
import { linkIn } from '../snapshot/measures';
import { areAlike, endOf, hasFlag, isHeading, makeAt } from '../snapshot/snapshot';
import { LINK } from '../snapshot/style';
import { endsPunctuated, endsSentence, LABEL, wordsKey } from '../text';
import { ancestorOf, areBeside, type Context } from './context';
import { hasMoment, isAuthorLink, isSignature, namesMaker } from './credits/credit-lines';
import { isSourceLine } from './credits/sources';
import { dropRule, isListed, leadsWithin, ruleOfPage } from './drop-rules';
import { firstLink, isBold, isLink, isParagraph, NOWHERE, PARAGRAPH, readsAsHeadline } from './looks';
import { type Draft, type Dropped, droppedBy } from './removals';
import { repeatsTitle } from './sapo';
import { headKind, isFile } from './words/labels';

/** Decides which of the lines at the text's place are the text. */

/** How many entries make a live report, with a clock alone above each, or a chronicle, with a date. */
const ENTRIES = 3;

/** The items at the text's place, and those of them that are surely its own. */
interface Placed {
  items: readonly Item[];
  kept: ReadonlySet<Item>;
}

/**
 * The lines that head the entries of a live report or chronicle, all with a clock, a day or both; a date beside a
 * headline is another story's.
 */
function entryHeads(context: Context, { items, kept }: Placed): Set<Item> {
  const isTold = (item: Item | undefined) => isLine(item) && !item.link && !readsAsHeadline(item);
  const clocks = items.filter((item) => isLine(item) && CLOCK.test(item.text));
  const dates = items.filter((item, i) => {
    if (!isLine(item) || item.text.length > DATE_LINE || !/\d/.test(item.text) || CLOCK.test(item.text)) return false;
    // The page's own date may have a label.
    if (announcesDate(item)) return false;
    const [before, next] = [items[i - 1], items[i + 1]];
    const isHead = isTold(next) && !(isLine(next) && isDateLine(next));
    const isBehindText = !isLine(before) || isTold(before) || kept.has(before);
    return isHead && isBehindText && dropRule(context, item, true) === 'line:date';
  });
  // Those of a report are written alike, and the page's own date may be among the others.
  const kinds = [clocks, ...Map.groupBy(dates, (item) => isLine(item) && hasMoment(item)).values()];
  return new Set(kinds.flatMap((heads) => (heads.length >= ENTRIES ? heads : [])));
}

/** A longer label of other stories: "Mời bạn xem thêm tin về …:". Other lines with a colon announce the story's own. */
const STORIES = /:$(?<=(?:(?:^|(?:các|những|số) )(?:tin|bài)\s|(?:đọc|xem) thêm|liên quan).*:)/i;

/** The lines that were dropped by matching rules. */
const linesDropped = (dropped: readonly Dropped[], rules: RegExp) =>
  new Set<Item>(dropped.filter(({ rule }) => rules.test(rule)).map(({ line }) => line));

/** Drops the headlines of other stories at the end, with the date of each behind it. */
function dropDatedHeadlines(context: Context, { items, kept }: Placed, { body, dropped }: Draft): void {
  const dates = linesDropped(dropped, /date/);
  for (let line = body.at(-1); isLine(line); line = body.at(-1)) {
    const behind = items[items.lastIndexOf(line) + 1];
    if (!behind || !dates.has(behind) || kept.has(line)) return;
    if (!readsAsHeadline(line) || namesMaker(context, line)) return;
    body.pop();
    dropped.push({ rule: 'line:related', line });
  }
}

/** Whether a line may be the label of the links behind it: it names nobody, is no sentence and follows one. */
function canLabel(context: Context, line: Line, before: Item | undefined): boolean {
  const isLabel = line.text.length <= LABEL ? !/[.!?…;,\d]$/.test(line.text) : STORIES.test(line.text);
  return isLabel && !namesMaker(context, line) && (!isLine(before) || endsSentence(before.text));
}

/** Whether all else in a line's element are others that were dropped, and several; `at` is its place among the items. */
function isLeftAlone({ snapshot }: Context, line: Line, items: readonly Item[], at: number, others: ReadonlySet<Item>) {
  const box = snapshot.parent[line.block] ?? 0;
  const isInside = (item: Item | undefined): item is Item =>
    item !== undefined && box < item.from && item.from < endOf(snapshot, box);
  const isOther = (item: Item | undefined) => isInside(item) && others.has(item);
  let [first, last] = [at, at];
  while (isOther(items[first - 1])) first--;
  while (isOther(items[last + 1])) last++;
  return last - first > 1 && !isInside(items[first - 1]) && !isInside(items[last + 1]);
}

/** The lines that head a paragraph in bold or as headings, as others of their make do, and are no known label. */
function subheadsIn({ snapshot }: Context, body: readonly Item[]): Set<Item> {
  const isSet = (line: Line) => isBold(line) || isHeading(snapshot, line.block);
  const heads = body.filter((item, i): item is Line => {
    const next = body[i + 1];
    return isLine(item) && isSet(item) && next !== undefined && isParagraph(next) && !isSet(next);
  });
  const alike = Map.groupBy(heads, ({ block }) => makeAt(snapshot, block));
  const several = [...alike.values()].filter(({ length }) => length > 1).flat();
  return new Set(several.filter(({ text }) => headKind(text) === null));
}

/**
 * The body without headings of dropped stories: a label at its end or alone with them in an element, a short line before
 * list items or links to places in the text.
 */
function withoutHeads(context: Context, { items, kept }: Placed, { body, dropped }: Draft): Item[] {
  const { snapshot } = context;
  const others = linesDropped(dropped, /linked|related|teaser/);
  const places = new Map(items.map((item, i) => [item, i]));
  // Links to other stories may stand right below one of several subheads.
  const subheads = subheadsIn(context, body);
  const isHead = (line: Line, i: number) => {
    const isEnd = i === body.length - 1;
    const at = places.get(line) ?? -1;
    const isEntry = (item: Item) => isLine(item) && (snapshot.tag[item.block] === 'li' || leadsWithin(context, item));
    const isOther = (item: Item) => others.has(item) && (isEnd || isEntry(item));
    if (isLeftAlone(context, line, items, at, others)) return canLabel(context, line, undefined);
    if (items.slice(at + 1, at + 3).filter(isOther).length > 1)
      return canLabel(context, line, body[i - 1]) && !subheads.has(line);
    return isEnd && isHeading(snapshot, line.block) && !endsSentence(line.text) && !isSignature(context, line);
  };
  // Behind the label of other stories their pictures may be left.
  const last = body.findLastIndex(isLine);
  const label = body[last];
  const end = isLine(label) && !kept.has(label) && headKind(label.text) === 'related' ? last : body.length;
  return body.filter((item, i) => {
    if (i > end) return false;
    if (!isLine(item) || kept.has(item) || !(i === end || isHead(item, i))) return true;
    dropped.push({ rule: 'line:related', line: item });
    return false;
  });
}

/** A section before a date: "Xã hội | 5/6/2026 08:00". */
const SECTION = /^\p{L}[^\d.,:|•·]{2,30}[|•·]/u;

/** Whether a line behind the lead gives the text's source, or its date with its author or section. */
function signsLead({ peopleIn }: Context, line: Line): boolean {
  if (isSignedDate(line) || (isSourceLine(line) && peopleIn(line.text).length === 0)) return true;
  return isDateLine(line) && (hasRole(line.text) || SECTION.test(line.text));
}

/** Whether a line before the text is the section, which stands beside its date. */
function labelsDate(context: Context, line: Line, date: Line | undefined): boolean {
  if (!date || line.text.length > LABEL || endsPunctuated(line.text) || !areBeside(context, line, date)) return false;
  return isBareDate(date) && context.peopleIn(line.text).length === 0;
}

/** Whether an inline element holds a line: a section beside its date, but no subhead below it. */
const isInlined = ({ snapshot: { tag } }: Context, { block }: Line) => tag[block] === 'span';

/** Whether a linked picture or label belongs to the dropped headline behind it, with only links left around. */
function isOfOther(context: Context, item: Item, dropped: readonly Dropped[], body: readonly Item[]): boolean {
  const { snapshot } = context;
  const isLinked = (one: Item) => (isLine(one) ? isLink(one) : hasFlag(snapshot, one.from, LINK));
  const next = isLinked(item) && dropped.find(({ line }) => line.from > item.from);
  if (!next || !(next.rule === 'card:teaser' || isListed(context, next.line))) return false;
  const card = ancestorOf(context, next.line.from, (at) => at < item.from);
  return card >= 0 && body.every((one) => one.from < card || one.from >= endOf(snapshot, card) || isLinked(one));
}

/** Whether a linked line is a paragraph: a sentence, which no headline is, of the same make as others. */
function isToldAsLink({ snapshot }: Context, line: Line, makes: ReadonlySet<string>): boolean {
  return isParagraph(line) && /\.["”’]?$/.test(line.text) && makes.has(makeAt(snapshot, line.block));
}

/** How questions and numbered points look, which open what is told below them. */
const OPENING = /\?$|^\d{1,2}[.)] /;

/**
 * Whether a linked line heads the text behind it: a heading in a digest or with a link to a tag, as no other story's has,
 * or a question whose link leads nowhere but folds its answer.
 */
function headsText(context: Context, line: Line, next: Line | undefined): boolean {
  const { snapshot, base } = context;
  if (!next || next.link || !isParagraph(next)) return false;
  if (isAuthorLink(context, line) || headKind(line.text) !== null) return false;
  const { href = '#' } = firstLink(snapshot, line);
  if (NOWHERE.test(href) && OPENING.test(line.text)) return true;
  const isHead = isHeading(snapshot, line.block) || (isBold(line) && snapshot.tag[line.block] !== 'li');
  if (!isHead || !areBeside(context, line, next)) return false;
  return context.isDigest || addressKind(absolute(href, base) ?? '') === 'search';
}

/**
 * Tells of one line after the other whether it is a contact detail that belongs to small print: nothing but other such
 * details stands between.
 */
function followsSmallPrint(): (line: Line) => boolean {
  let isNear = false;
  return ({ text }) => {
    const lower = text.toLowerCase();
    const isContact = isContactDetail(lower);
    isNear = isSmallPrint(lower) || (isNear && isContact);
    return isNear && isContact;
  };
}

/** The rules that leave lines at the text's place out, each line by itself; those that are surely its own stay. */
function rulesOf(context: Context, placed: Placed, title: string): Map<Item, string | null> {
  const { items, kept } = placed;
  const rules = new Map<Item, string | null>();
  const heads = entryHeads(context, placed);
  const last = items.findLast(isParagraph);
  const end = items.findLast((item) => isParagraph(item) || kept.has(item));
  // Below the last caption it is a signature.
  const signs = (line: Line) => end !== undefined && kept.has(end) && line.from > end.from;
  const told = items.filter(isParagraph).filter(({ link }) => !link);
  const makes = new Set(told.map(({ block }) => makeAt(context.snapshot, block)));
  const isOfImprint = followsSmallPrint();
  let paragraphs = 0;
  /** Whether a day heads what happened on it, with text on both sides: in bold, or made like the text before it. */
  const isHead = (line: Line, before: Line | undefined) => {
    if (paragraphs < 2 || !last || line.from >= last.from || !isBareDate(line)) return false;
    const isMadeAsText = before && isParagraph(before) && areAlike(context.snapshot, before.block, line.block);
    return isBold(line) || (isMadeAsText && !HAS_CLOCK.test(line.text));
  };
  const lines = items.filter(isLine);
  for (const [i, line] of lines.entries()) {
    if (kept.has(line) || heads.has(line) || isHead(line, lines[i - 1])) continue;
    const begun = paragraphs > 1 || (paragraphs === 1 && !signsLead(context, line));
    const isTitle = paragraphs
      ? paragraphs === 1 && wordsKey(line.text) === wordsKey(title)
      : repeatsTitle(line.text, title);
    const isSection = () =>
      !paragraphs &&
      (labelsDate(context, line, lines[i + 1]) ||
        (isInlined(context, line) && labelsDate(context, line, lines[i - 1])));
    const stated = isTitle ? 'line:title' : (dropRule(context, line, begun) ?? (isSection() ? 'line:date' : null));
    // A picture may stand between.
    const next = () => lines.slice(i + 1).find((one) => !kept.has(one));
    const isOwn = () =>
      isToldAsLink(context, line, makes) || ((begun || context.isDigest) && headsText(context, line, next()));
    const own = stated === 'line:linked' && isOwn() ? ruleOfPage(line) : stated;
    // Asked of every line, as it depends on those before.
    const isContact = isOfImprint(line);
    const printed = own ?? (isContact ? 'line:boilerplate' : null);
    const rule = printed === 'line:source' && signs(line) ? null : printed;
    rules.set(line, rule);
    if (rule === null && line.text.length >= PARAGRAPH) paragraphs++;
  }
  return rules;
}

/** Lines alone among tools of the page or in a figure: a player's speed without a figure, or how long it plays. */
function labelsAmidTools(context: Context, rules: ReadonlyMap<Item, string | null>): Line[] {
  const { parent, tag } = context.snapshot;
  // Tables may stand in figures too.
  const isFrame = (at: number) => tag[at] === 'figure' || tag[at] === 'table';
  const isInFigure = ({ from }: Line) => tag[ancestorOf(context, from, isFrame)] === 'figure';
  const all = [...rules.keys()].filter(isLine);
  const lengths = all.filter((line) => CLOCK.test(line.text) && isInFigure(line));
  const groups = Map.groupBy(all, ({ block }) => parent[block]);
  const labels = [...groups.values()].flatMap((lines) => {
    const left = lines.filter((line) => rules.get(line) !== 'line:chatter');
    const isLabel = ({ text }: Line) => (lines.length > 2 ? text.length <= LABEL : CLOCK.test(text));
    return left.length === 1 && lines.length > 1 && left.every(isLabel) ? left : [];
  });
  return [...lengths, ...labels];
}

/** The linked list items that a sentence of the story announces right before them: papers, offices. */
function announced(context: Context, inside: readonly Item[], rules: ReadonlyMap<Item, string | null>): Set<Item> {
  const found = new Set<Item>();
  let isAnnounced = false;
  for (const item of inside) {
    const rule = rules.get(item);
    isAnnounced &&= isLine(item) && context.snapshot.tag[item.block] === 'li';
    if (isAnnounced && (rule === 'line:linked' || rule === 'card:teaser')) found.add(item);
    else if (rule === null && isLine(item) && item.text.length > LABEL)
      isAnnounced ||= item.text.endsWith(':') && !STORIES.test(item.text);
  }
  return found;
}

/** Several short links beside each other behind the last paragraph: tags without a label. Names may be the authors'. */
function tagsAtEnd({ snapshot, peopleIn }: Context, rules: ReadonlyMap<Item, string | null>): Line[] {
  const lines = [...rules].flatMap(([item, rule]) => (isLine(item) && rule === null ? item : []));
  const last = lines.findLastIndex((line) => isParagraph(line) && !isLink(line));
  const links = lines.slice(last + 1).filter((line) => isLink(line) && !isFile(firstLink(snapshot, line).href ?? ''));
  const rows = [...Map.groupBy(links, ({ block }) => snapshot.parent[block]).values()];
  return rows.filter((row) => row.length > 1 && row.some(({ text }) => peopleIn(text).length === 0)).flat();
}

/** The only paragraph of a story, which a link may precede as in teasers; a front page's first headline is linked. */
function onlyParagraph({ snapshot, titleAt }: Context, rules: ReadonlyMap<Item, string | null>): Item[] {
  if (titleAt === null || linkIn(snapshot, titleAt) > 0) return [];
  const paragraphs = [...rules].filter(([item, rule]) => isParagraph(item) && (!rule || rule === 'card:teaser'));
  return paragraphs.length === 1 ? paragraphs.map(([item]) => item) : [];
}

/** The text without lines that belong to other things, and without the pictures and labels of those. */
export function takeText(context: Context, placed: Placed, title: string): Draft {
  const { items } = placed;
  const rules = rulesOf(context, placed, title);
  for (const entry of announced(context, items, rules)) rules.set(entry, null);
  for (const label of labelsAmidTools(context, rules)) rules.set(label, 'line:chatter');
  for (const tag of tagsAtEnd(context, rules)) rules.set(tag, 'line:linked');
  for (const line of onlyParagraph(context, rules)) rules.set(line, null);
  const left = items.filter((item) => !rules.get(item));
  const dropped = items.filter(isLine).flatMap((line) => {
    const rule = rules.get(line);
    return rule ? { rule, line } : [];
  });
  const others = new Set(left.filter((item) => isOfOther(context, item, dropped, left)));
  const alone = left.filter((item) => !others.has(item));
  const draft = { body: withoutHeads(context, placed, { body: alone, dropped }), dropped };
  dropDatedHeadlines(context, placed, draft);
  dropped.push(...droppedBy('line:related', [...others].filter(isLine)));
  return draft;
}
