import { announcesDate, isBareDate } from '../dates/date-lines';
import { isPlainName } from '../people/names';
import { type Decision, type Item, isLine, itemsOf, type Line } from '../snapshot/lines';
import { textIn } from '../snapshot/measures';
import { areAlike, endOf, isHeading, namesAt } from '../snapshot/snapshot';
import { endsSentence, STORY } from '../text';
import { endsWithPhotographer } from './captions/credit';
import { leadBeside } from './captions/lead-beside';
import { isMarked } from './captions/marked';
import { isBelow, sharesFrame } from './captions/place';
import type { Context } from './context';
import { isNameBehind, isNamedAuthor, isSignature, saysWhoMade } from './credits/credit-lines';
import { dropRule, isListed, ruleOfPage } from './drop-rules';
import { AROUND, isParagraph, PARAGRAPH } from './looks';
import { isMarkedLead, repeatsLead } from './sapo';
import { isDataTable } from './tables';
import { AUTHOR_CLASS } from './words/class-names';
import { headKind } from './words/labels';

/** All items of the column without clutter, data tables as one item each. */
function columnItems(context: Context, from: number): Item[] {
  const { snapshot, clutter, region } = context;
  const decide = (at: number): Decision => {
    if (clutter.has(at)) return 'skip';
    return snapshot.tag[at] === 'table' && at >= region.from && isDataTable(snapshot, at) ? 'table' : 'enter';
  };
  return itemsOf(snapshot, from, snapshot.end[region.column] ?? snapshot.size, decide);
}

/**
 * The pictures before the text that have a caption, and these captions: marked up as such, credited, or set apart right
 * below a picture and not the lead. Behind a marked lead, a line need only stand alone with its picture. A picture right
 * before the text needs none.
 */
function captioned(context: Context, items: readonly Item[]): Item[] {
  const hasCredit = (line: Line) => endsWithPhotographer(line) && !saysWhoMade(context, line);
  const isTold = (item: Item | undefined) =>
    isLine(item) && !isNamedAuthor(context, item) && (isMarked(context, item) || hasCredit(item));
  const isPicture = (item: Item | undefined) => item?.kind === 'image';
  const last = items.findLastIndex(isParagraph);
  const isLead = (item: Item) => isParagraph(item) && isMarkedLead(context, item);
  const lead = items.findIndex(isLead);
  const isApart = (i: number) => {
    const [picture, item] = [items[i - 1], items[i]];
    if (!isLine(item) || picture?.kind !== 'image' || ruleOfPage(item) || isBareDate(item)) return false;
    const isBehindLead = lead >= 0 && lead < i && !isLead(item);
    if (isBehindLead && sharesFrame(context, picture, item)) return true;
    const isNoLead = isBehindLead || i < last || last < 0 || !endsSentence(item.text);
    return isNoLead && isBelow(context, picture, item);
  };
  const isAuthors = ({ from }: Item) => AUTHOR_CLASS.test(namesAt(context.snapshot, from));
  return items.filter((item, i) => {
    const [before, after] = [items[i - 1], items[i + 1]];
    if (isPicture(item)) return isTold(before) || isTold(after) || isApart(i + 1) || (!after && !isAuthors(item));
    return (isTold(item) && (isPicture(before) || isPicture(after))) || isApart(i);
  });
}

/** A shorter list item is a label or a tool of the page, in characters. */
const POINT = 25;

/** The key points before the text and behind the lead: list items without links. */
function pointsBehindLead(context: Context, items: readonly Item[]): Item[] {
  const lead = items.findIndex(isParagraph);
  const isPoint = (item: Item) =>
    isLine(item) &&
    !item.link &&
    item.text.length >= POINT &&
    context.snapshot.tag[item.block] === 'li' &&
    !dropRule(context, item, true);
  const points = items.slice(lead + 1).filter(isPoint);
  return lead >= 0 && points.length > 1 ? points : [];
}

/** The subhead right before the text, outside its element but marked up like those within. */
function subheadBefore({ snapshot }: Context, early: readonly Item[], placed: readonly Item[]): Item[] {
  const last = early.at(-1);
  if (!isLine(last) || last.link || !isHeading(snapshot, last.block)) return [];
  return placed.some((item) => isLine(item) && areAlike(snapshot, item.block, last.block)) ? [last] : [];
}

/** The parts of a column in and around a text, in reading order. */
interface Parts {
  before: Line[];
  /** The items of the text, with key points, pictures and a subhead that precede it. */
  inside: Item[];
  /** Those points and that subhead. */
  points: Item[];
  /** The captions of those pictures. */
  captions: Item[];
  /** The lead, if it stands beside its picture. */
  lead: Line | undefined;
  behind: Line[];
}

/** So many headlines in a row list other stories. */
const OTHERS = 3;

/** Whether items begin with a list of other stories: headlines in a row, or one below a label. */
function beginsOthers(context: Context, items: readonly Item[]): boolean {
  const [first] = items;
  const isLabelled = isLine(first) && headKind(first.text) === 'related';
  const headlines = isLabelled ? items.slice(1, 2) : items.slice(0, OTHERS);
  const isWhole = headlines.length === (isLabelled ? 1 : OTHERS);
  return isWhole && headlines.every((item) => isLine(item) && isListed(context, item));
}

/** How many items at the text's place are its own: behind its signature other stories may be listed. */
function countOwn(context: Context, items: readonly Item[]): number {
  let paragraphs = 0;
  for (const [i, item] of items.entries()) {
    if (!isLine(item)) continue;
    if (item.text.length >= PARAGRAPH) paragraphs++;
    else if (paragraphs > 1 && (isPlainName(item.text) || isSignature(context, item))) {
      if (beginsOthers(context, items.slice(i + 1))) return i + 1;
    }
  }
  return items.length;
}

/** The lines right behind the column that name the text's makers or its date, clutter between them left aside. */
function creditsBehind(context: Context): Line[] {
  const { snapshot, clutter, region } = context;
  const lines: Line[] = [];
  for (let at = endOf(snapshot, region.column); at < snapshot.size && lines.length < AROUND; at = endOf(snapshot, at)) {
    const length = textIn(snapshot, at);
    if (length === 0 || clutter.has(at)) continue;
    const isAuthors = AUTHOR_CLASS.test(namesAt(snapshot, at));
    const items = length > STORY && !isAuthors ? [] : itemsOf(snapshot, at, endOf(snapshot, at), () => 'enter');
    // Of a long text about the author only the name counts.
    const told = items.filter(isLine).slice(0, length > STORY ? 1 : AROUND);
    const [first] = told;
    const signs = (line: Line) => isPlainName(line.text) && (isAuthors || isSignature(context, line));
    const isCredit = (line: Line) =>
      saysWhoMade(context, line) || isNamedAuthor(context, line) || signs(line) || isNameBehind(context, line);
    if (!first || !(isCredit(first) || announcesDate(first))) break;
    lines.push(...told);
  }
  return lines;
}

/** Divides the story's column behind its headline; `description` is the page's by its metadata. */
export function partColumn(context: Context, titleEnd: number, description: string | null): Parts {
  const { region } = context;
  const items = columnItems(context, Math.max(titleEnd, region.column));
  const early = items.filter((item) => item.from < region.from);
  const placed = items.filter((item) => item.from >= region.from && item.from < region.to);
  const points = [...pointsBehindLead(context, early), ...subheadBefore(context, early, placed)];
  const lead = leadBeside(context, items, (text) => description !== null && repeatsLead(description, text));
  const pictured = captioned(context, early).filter((item) => item !== lead);
  const leading = early.filter((item) => pictured.includes(item) || points.includes(item));
  const own = countOwn(context, placed);
  const end = placed[own]?.from ?? region.to;
  const behind = items.filter(isLine).filter((line) => line.from >= end);
  return {
    before: early.filter(isLine).filter((line) => !leading.includes(line)),
    inside: [...leading, ...placed.slice(0, own)],
    points,
    captions: pictured.filter(isLine),
    lead,
    behind: behind.length ? behind : creditsBehind(context),
  };
}
