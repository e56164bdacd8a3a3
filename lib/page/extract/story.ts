import { hasRole, isPost, nameBeforePost, postersIn } from '../metadata/author-lines';
import { announcesDate, isAgo, isDateLine, isSignedDate } from '../metadata/date-lines';
import { isOutlet, isPlainName } from '../metadata/people';
import { CLOCK } from '../metadata/published';
import { withoutTools } from '../metadata/tools';
import { LINE_BREAK } from '../snapshot/compose';
import { type Decision, type Item, isLine, itemsOf, type Line, sliceOf } from '../snapshot/lines';
import { HEADING } from '../snapshot/tags';
import { findCaptions, isMarked, isSet } from './captions';
import { ancestorOf, type Context } from './context';
import {
  dropRule,
  isAuthorLink,
  isBesideMoment,
  isLastName,
  isLink,
  isNamedAuthor,
  isNamedSource,
  isOfficeSignature,
  isShort,
  isSignature,
  isSourceLine,
  readsAsHeadline,
  saysWhoMade,
  withoutStrayStop,
} from './lines';
import type { Dropped } from './removals';
import { findSapo, sameText, wholeLead } from './sapo';
import { isDataTable } from './tables';
import { BOX_CLASS, isChatter } from './vocabulary';

/** The parts of a story, each with the items of the page that tell it. */
export interface Story {
  sapo: Line | null;
  /** Text, pictures and tables in reading order. */
  body: Item[];
  /** The items of `body` that are captions. */
  captions: ReadonlySet<Item>;
  /** Lines that sign the text. */
  signatures: Line[];
  /** Lines between headline and text, nearest to the text first, and dates in the text's own element. */
  before: Line[];
  /** The first lines after the text. */
  after: Line[];
  dropped: Dropped[];
}

/** So many lines after the text may be its own: author, date, source. */
const AFTER = 8;

/** With a line of this length, in characters, the text has begun. */
const PARAGRAPH = 60;
const isParagraph = (item: Item): item is Line => isLine(item) && item.text.length >= PARAGRAPH;

/** Above each entry of a live report stands a clock alone; so many make one. */
const ENTRIES = 3;

/** All lines and pictures of the column, without clutter and tables of data noted whole. */
function columnItems(context: Context, from: number): Item[] {
  const { snapshot, measures, clutter, region } = context;
  const decide = (at: number): Decision => {
    if (clutter.has(at)) return 'skip';
    return snapshot.tag[at] === 'table' && at >= region.from && isDataTable(snapshot, measures, at) ? 'table' : 'enter';
  };
  return itemsOf(snapshot, from, snapshot.end[region.column] ?? snapshot.size, decide);
}

/** Whom a document was sent to, above or beside who signed it. */
const ADDRESSEES = /^nơi nhận\s*:?/i;
/** For whom an official signs; who does wrote no story. */
const FOR = /^(?:TM|KT|TL|TUQ)\.? /;

/** Drops the list of those whom a document was sent to, at its end. */
function dropAddressees(body: Item[], dropped: Dropped[]): void {
  const at = body.findLastIndex((item) => isLine(item) && ADDRESSEES.test(item.text));
  const end = at < 0 ? [] : body.slice(at + 1);
  if (at < 0 || !end.every((item) => isLine(item) && item.text.length <= PARAGRAPH)) return;
  const sent = end.findIndex((item) => isLine(item) && !/^[-–+]/.test(item.text));
  for (const item of body.splice(at, sent < 0 ? body.length : sent + 1))
    if (isLine(item)) dropped.push({ rule: 'signature:addressees', line: item });
}

/** Where the box begins that the text ends with: a table, or an element whose class says so. */
function boxAtEnd(context: Context, body: readonly Item[]): number {
  const { tag, className } = context.snapshot;
  const isBox = (at: number) => tag[at] === 'table' || tag[at] === 'aside' || BOX_CLASS.test(className[at] ?? '');
  const last = body.findLast(isLine);
  const box = last ? ancestorOf(context, last.from, isBox) : -1;
  return box < 0 ? -1 : body.findIndex((item) => item.from > box);
}

/** Takes the signature that ends the text: only lines that sign, name sources or are dropped anyway come after it. */
function takeSignatures(context: Context, body: Item[], captions: ReadonlySet<Item>, dropped: Dropped[]): Line[] {
  dropAddressees(body, dropped);
  const signatures = signaturesBefore(context, body, body.length, captions, dropped);
  return signatures.length ? signatures : signaturesBefore(context, body, boxAtEnd(context, body), captions, dropped);
}

/** The last paragraph and what signs it behind a break; `null` where nothing does. */
function partedAtEnd(context: Context, line: Line): { text: Line; signature: Line } | null {
  const at = line.text.lastIndexOf(LINE_BREAK);
  if (at < 0) return null;
  const { snapshot } = context;
  const [text, signature] = [sliceOf(snapshot, line, 0, at), sliceOf(snapshot, line, at + 1, line.text.length)];
  if (!text || !signature || !/[.!?…]["”)]?$/.test(text.text)) return null;
  return isSignature(context, signature) || isPlainName(withoutStrayStop(signature.text)) ? { text, signature } : null;
}

/** The name of another part of a series, as behind the text of one: "Bài cuối: Hạt gạo đi xa". */
const PART = /^[^\p{L}]{0,4}(?:bài|kỳ) (?:\d{1,2}|cuối|tới|sau|tiếp|tiếp theo): [^.!?]+$/iu;

/**
 * By which rule a line near the end of a text signs it, or names where it was taken from; `null` where it does neither.
 * `isLast`: whether it is one of the last two; `told`: whether a short paragraph stands behind it; `before`: the text
 * before it.
 */
function signatureRule(
  context: Context,
  line: Line,
  { isLast, told, before }: { isLast: boolean; told: boolean; before: Item | undefined },
): 'signature:author' | 'signature:source' | null {
  const isName = () => isPlainName(withoutStrayStop(line.text)) || isNamedAuthor(context, line);
  // A line in bold before a short paragraph is a subhead.
  const isOffice = () => isLastName(context, line, before) || (isLast && isOfficeSignature(context, line));
  if (isSignature(context, line) || (isLast && isName()) || (!told && isOffice())) return 'signature:author';
  return isSourceLine(line) || (isLast && isNamedSource(context, line)) ? 'signature:source' : null;
}

/** So many of the last lines may sign a text. */
const ENDING = 6;

/** The lines that sign the text before `end`, taken from the body. */
function signaturesBefore(
  context: Context,
  body: Item[],
  end: number,
  captions: ReadonlySet<Item>,
  dropped: Dropped[],
): Line[] {
  const signatures: Line[] = [];
  const take = (line: Line, rule: string) => {
    dropped.push({ rule, line });
    signatures.push(line);
  };
  let told = false;
  // What a text begins with signs nothing.
  for (let i = end - 1, lines = 0; i > 0 && lines < ENDING; i--) {
    const item = body[i];
    if (!isLine(item)) continue;
    if (i === body.length - 1 && PART.test(item.text)) {
      body.pop();
      dropped.push({ rule: 'line:related', line: item });
      continue;
    }
    const isLast = ++lines <= 2;
    const before = body.findLast((one, at) => at < i && isLine(one) && !captions.has(one));
    const rule = signatureRule(context, item, { isLast, told, before });
    if (rule) {
      const behind = i + 1 < end ? body[i + 1] : undefined;
      // The outlet's name alone, behind whom or what the text is taken from.
      const outlet = isLine(behind) && isOutlet(behind.text) ? behind : null;
      if (outlet) take(outlet, 'signature:source');
      take(item, rule);
      body.splice(i, outlet ? 2 : 1);
      continue;
    }
    const parted = partedAtEnd(context, item);
    if (parted) {
      body[i] = parted.text;
      take(parted.signature, 'signature:author');
    }
    if (captions.has(item)) continue;
    if (item.text.length > PARAGRAPH) break;
    told = true;
  }
  return signatures.some(({ text }) => FOR.test(text)) ? signatures.filter(({ text }) => hasRole(text)) : signatures;
}

/** So many of the first items may be cards of the authors: pictures, names, posts. */
const OPENING = 8;

/** The lines that name the authors in the text's own element, before its first paragraph. */
function bylineOf(context: Context, inside: readonly Item[], body: readonly Item[]): Line[] {
  const found: Line[] = [];
  const isPlain = (line: Line) => {
    if (HEADING.test(context.snapshot.tag[line.block] ?? '')) return false;
    const at = inside.indexOf(line);
    return isPlainName(withoutTools(line.text)) || isBesideMoment(context, line, [inside[at - 1], inside[at + 1]]);
  };
  let pictured = false;
  const opening = body.slice(0, OPENING);
  /** Whether the next paragraph tells of what a line names that nothing but its look says is an author's. */
  const headsNext = (line: Line, at: number) => {
    const next = opening.slice(at + 1).find(isParagraph);
    const isTold = (name: string) => next?.text.includes(name);
    return !isNamedAuthor(context, line) && context.peopleIn(line.text).some(isTold);
  };
  for (const [i, item] of opening.entries()) {
    if (item.kind === 'image') {
      pictured = true;
      continue;
    }
    if (!isLine(item)) break;
    if (item.text.length > 60) {
      // The lead may stand before the names.
      if (i === found.length) continue;
      break;
    }
    // In brackets stands who asks what is answered then.
    if (item.text.startsWith('(')) continue;
    const [previous, next] = [opening[i - 1], opening[i + 1]];
    // A bare name behind a picture says whom it shows; an author's has the post behind it.
    const isPosted = () => isLine(next) && isPost(next.text) && isPlain(item);
    const isOfCard = () => previous !== undefined && previous === found.at(-1) && isPost(item.text);
    const isBare = () => !pictured && (isPlain(item) || (isSignature(context, item) && !headsNext(item, i)));
    const isCredit = () =>
      isAuthorLink(context, item) || nameBeforePost(item.text) !== null || saysWhoMade(context, item);
    if (isBare() || isCredit() || isPosted() || isOfCard()) found.push(item);
  }
  return found;
}

/** Drops the headlines of other stories at the end, each with its own date behind it. */
function dropDatedHeadlines(context: Context, inside: readonly Item[], body: Item[], dropped: Dropped[]): void {
  const dates = new Set<Item>(dropped.filter(({ rule }) => rule === 'line:date').map(({ line }) => line));
  for (let i = inside.length - 1; i > 0; i--) {
    const line = inside[i - 1];
    const date = inside[i];
    if (!date || date === body.at(-1)) break;
    if (!isLine(line) || line !== body.at(-1) || !dates.has(date)) continue;
    if (!readsAsHeadline(line) || namesMaker(context, line)) break;
    body.pop();
    dropped.push({ rule: 'line:related', line });
  }
}

/** Whether a line names who made a text or put it up. */
const namesMaker = (context: Context, line: Line) =>
  isSignature(context, line) || context.peopleIn(line.text).length > 0 || postersIn(line.text).length > 0;

/** Whether a line belongs to the end of a text: its last sentence, who made it, where it was taken from, tools of the page. */
const isOfEnd = (context: Context, line: Line) =>
  /[.!?…]["”)]?$/.test(line.text) ||
  announcesDate(line) ||
  namesMaker(context, line) ||
  isSourceLine(line) ||
  (isOutlet(line.text) && !readsAsHeadline(line)) ||
  isChatter(line.text, line.link > 0);

/**
 * Of the lines behind a text the dates that are its own: with nothing but its end before them and nothing but names
 * beside them, or where they say so. Behind a headline all dates are another story's.
 */
function ownDates(context: Context, lines: readonly Line[]): Set<Line> {
  const own = new Set<Line>();
  let isEnd = true;
  for (const line of lines) {
    if (isDateLine(line)) {
      const isSigned = isEnd && (isSignedDate(line) || namesMaker(context, line));
      if (isSigned || announcesDate(line)) own.add(line);
      continue;
    }
    // What stands behind the date of a text has one of its own.
    if (!own.size && isOfEnd(context, line)) continue;
    if (readsAsHeadline(line) || HEADING.test(context.snapshot.tag[line.block] ?? '')) break;
    isEnd = false;
  }
  return own;
}

/** Of the lines behind a text the dates that are another story's. */
function datesOfOthers(context: Context, lines: readonly Line[]): Set<Line> {
  const own = ownDates(context, lines.slice(0, AFTER));
  return new Set(lines.filter((line) => isDateLine(line) && !own.has(line)));
}

/**
 * Of the items before the text the pictures with a caption, and these: markup tells it, or it is set apart right below
 * and the lead stands behind it.
 */
function captioned(context: Context, items: readonly Item[]): Item[] {
  const isTold = (item: Item | undefined) => isLine(item) && !isNamedAuthor(context, item) && isMarked(context, item);
  const isPicture = (item: Item | undefined) => item?.kind === 'image';
  const last = items.findLastIndex(isParagraph);
  const isBelow = (i: number) => {
    const item = items[i];
    return i < last && isLine(item) && isPicture(items[i - 1]) && isSet(context, item);
  };
  return items.filter((item, i) => {
    const [before, after] = [items[i - 1], items[i + 1]];
    if (isPicture(item)) return isTold(before) || isTold(after) || isBelow(i + 1);
    return (isTold(item) && (isPicture(before) || isPicture(after))) || isBelow(i);
  });
}

/** A shorter entry of a list, in characters, is a label or a tool of the page. */
const POINT = 25;

/** Of the items before the text the points that tell behind the lead what is told: entries of lists, none linked. */
function pointsBehindLead(context: Context, items: readonly Item[]): Item[] {
  const lead = items.findIndex(isParagraph);
  const points = items.slice(lead + 1).filter((item) => {
    if (!isLine(item) || item.link || item.text.length < POINT) return false;
    return context.snapshot.tag[item.block] === 'li' && !dropRule(context, item, true) && !isSignature(context, item);
  });
  return lead >= 0 && points.length > 1 ? points : [];
}

/** The parts of a column around and in a text, all in reading order. */
interface Parts {
  before: Line[];
  /** What is in the text, with points and pictures that lead it. */
  inside: Item[];
  /** Those points. */
  points: Item[];
  behind: Line[];
}

function partColumn(context: Context, titleEnd: number): Parts {
  const { region } = context;
  const items = columnItems(context, Math.max(titleEnd, region.column));
  const early = items.filter((item) => item.from < region.from);
  const points = pointsBehindLead(context, early);
  const told = [...captioned(context, early), ...points];
  const leading = early.filter((item) => told.includes(item));
  return {
    before: early.filter(isLine).filter((line) => !leading.includes(line)),
    inside: [...leading, ...items.filter((item) => item.from >= region.from && item.from < region.to)],
    points,
    behind: items.filter(isLine).filter((line) => line.from >= region.to),
  };
}

/** Whether a line behind the lead says who wrote the text, and when. */
const signsLead = (line: Line) => isSignedDate(line) || (isDateLine(line) && hasRole(line.text));

/** What is in the text without the lines that are no part of it; `kept` are surely part of it. */
function withoutDropped(
  context: Context,
  inside: readonly Item[],
  kept: ReadonlySet<Item>,
  title: string,
): { body: Item[]; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const isReport = inside.filter((item) => isLine(item) && CLOCK.test(item.text)).length >= ENTRIES;
  let paragraphs = 0;
  const body = inside.filter((item) => {
    if (!isLine(item) || kept.has(item) || (isReport && CLOCK.test(item.text))) return true;
    const begun = paragraphs > 1 || (paragraphs === 1 && !signsLead(item));
    const rule = !paragraphs && sameText(item.text, title) ? 'line:title' : dropRule(context, item, begun);
    if (rule) dropped.push({ rule, line: item });
    else if (item.text.length >= PARAGRAPH) paragraphs++;
    return rule === null;
  });
  dropDatedHeadlines(context, inside, body, dropped);
  return { body, dropped };
}

/** The lead, and the body without it and without its text where that is printed once more as the first paragraph. */
function takeLead(
  context: Context,
  before: readonly Line[],
  body: readonly Item[],
  captions: ReadonlySet<Item>,
  description: string | null,
): { sapo: Line | null; rest: Item[] } {
  const candidates = before.filter((line) => dropRule(context, line, false) === null && !isSignature(context, line));
  const opening = body.filter((item) => !captions.has(item));
  const lead = findSapo(context, candidates, opening, description);
  if (!lead) return { sapo: null, rest: [...body] };
  const lines = opening.filter(isLine);
  const { sapo, parts } = wholeLead(context, lead, [...candidates, ...lines]);
  const first = lines.find((line) => line !== sapo);
  const repeated = first && sameText(first.text, sapo.text) ? first : null;
  return { sapo, rest: body.filter((item) => item !== repeated && !(isLine(item) && parts.includes(item))) };
}

/** Whether a line is a headline that leads to another story. */
const isListed = (context: Context, line: Line) =>
  isLink(line) && readsAsHeadline(line) && !isAuthorLink(context, line);

/** Takes a story apart: `titleEnd` is where the headline ends, `description` what metadata say the story is. */
export function tellStory(context: Context, titleEnd: number, title: string, description: string | null): Story {
  const { before, inside, points, behind } = partColumn(context, titleEnd);
  const captions = findCaptions(context, inside);
  const { body, dropped } = withoutDropped(context, inside, new Set([...captions, ...points]), title);

  const last = body.findLast(isParagraph);
  const short = inside.filter(isLine).filter((line) => last && line.from > last.from && !captions.has(line));
  const others = datesOfOthers(context, [...short, ...behind]);
  const after = behind.slice(0, AFTER).filter((line) => !others.has(line) && !isListed(context, line));
  const dates = dropped
    .map(({ line }) => line)
    .filter((line) => !others.has(line) && (isDateLine(line) || isAgo(line)));

  const byline = bylineOf(context, inside, body);
  dropped.push(...byline.map((line) => ({ rule: 'signature:author', line })));
  const text = body.filter((item) => !(isLine(item) && byline.includes(item)));
  const closing = takeSignatures(context, text, captions, dropped);
  const { sapo, rest } = takeLead(context, before, text, captions, description);
  const signs = (line: Line) => isSignature(context, line);
  const namesAuthor = (line: Line) => isShort(line) && context.peopleIn(line.text).some(isPlainName);
  const signatures = [
    ...closing,
    ...byline,
    ...dropped
      .filter(({ rule, line }) => rule === 'line:author' || (rule === 'line:linked' && signs(line)))
      .map(({ line }) => line),
    ...[...before.slice(-6), ...after].filter((line) => signs(line) || namesAuthor(line)),
  ];
  return { sapo, body: rest, captions, signatures, before: [...before.reverse(), ...dates], after, dropped };
}
