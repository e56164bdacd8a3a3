import { hasRole } from '../metadata/author-lines';
import { announcesDate, isAgo, isBareDate, isDateLine, isOwnDate } from '../metadata/date-lines';
import { HEADLINE, hasHeadlineLength } from '../metadata/heading';
import { isTagged, withoutTag } from '../metadata/outlet-tag';
import { isFullName } from '../metadata/people';
import { CLOCK } from '../metadata/published';
import { type Item, isLine, type Line } from '../snapshot/lines';
import type { Attributes } from '../snapshot/markup';
import { hasFlag, isHeading, linkAt, type Snapshot } from '../snapshot/snapshot';
import { LINK, RIGHT, STRONG } from '../snapshot/style';
import { hasLetters, hasWords, phrases, wordsKey } from '../text';
import { teaserCard } from './cards';
import { AUTHOR_CLASS, DATE_CLASS } from './class-names';
import { type Context, holdersOf, isStyled, namesOf } from './context';
import { isNotice } from './notices';
import { isBold } from './sapo';
import { headKind, isChatter, isFile } from './vocabulary';

/** Longer lines are text, whatever they begin with. */
const SHORT = 130;
export const isShort = ({ text }: Line) => text.length <= SHORT;
/** Still longer ones that are not linked are the story's. */
const LONG = 420;

/** With a line of this length, in characters, a text has begun. */
export const PARAGRAPH = 60;
export const isParagraph = (item: Item): item is Line => isLine(item) && item.text.length >= PARAGRAPH;

const AUTHOR_PAGE = /\/(?:tac-gia|tacgia|authors?|but-danh|phong-vien|profile)(?:[/-]|$)/;

/** Whether a link leads to the page of an author, as its relation or address says. */
export const leadsToAuthor = ({ rel, href }: Attributes) => rel === 'author' || AUTHOR_PAGE.test(href ?? '');

const SIGNED =
  /^(?:tin|bài|ảnh|thiết kế|trình bày|đồ họa|quay phim|kỹ thuật|(?:(?:tổ chức|chỉ đạo) )?thực hiện|tác giả|(?:được )?viết bởi)[\s,:]/;

/** What the makers of a text did or took it from, behind their names: "Kim Ngân (thực hiện)", "Kim Ngân ghi – Báo Thử". */
const MADE =
  /\((?:thực hiện|ghi|lược ghi|tổng hợp|lược dịch|biên dịch|dịch|th|t\/h|theo [^()]{2,40})\)$|^[^-–—,;:]{4,40} (?:thực hiện|ghi|lược dịch) [-–—] [^;:.]{3,60}$/;

/** Whether a line says by its first words that these people made the text: "Tin, ảnh: …", "Tản văn của …". */
export const saysWhoMade = ({ peopleIn }: Context, { text }: Line) => hasRole(text) && peopleIn(text).length > 0;

const AUTHOR_LABEL = /^(?:tác giả(?: bài viết)?|người (?:viết|thực hiện|đưa tin)|phóng viên|thực hiện|viết bởi)\s*:$/i;

/** Whether a line is nothing but the label of an author, and the one behind it names people. */
export const labelsAuthor = ({ peopleIn }: Context, label: Item | undefined, line: Item | undefined) =>
  isLine(label) && isLine(line) && AUTHOR_LABEL.test(label.text) && peopleIn(line.text).length > 0;

/** What stands above a text says so where it is from. */
const SOURCE = /^nguồn(?: tin)?\s*:/i;

/** A line that says by its first words who made the text, and names nobody, is no longer, in characters. */
const NOBODY = 90;

/** A line that signs the text: by role ("Tin, ảnh: …"), class, or as a name that stands apart. */
export function isSignature(context: Context, line: Line): boolean {
  if (!isShort(line)) return false;
  const namesPeople = () => context.peopleIn(line.text).length > 0;
  if (hasRole(line.text) && namesPeople()) return true;
  if (SIGNED.test(line.text.toLowerCase()) && hasRole(line.text)) return line.text.length <= NOBODY;
  const isAuthors = isAuthorLink(context, line) || isNamedAuthor(context, line);
  // Headings head parts of the story, or other stories where they are links.
  if (isHeading(context.snapshot, line.block) && !isAuthors) return false;
  // What they are may stand beside names in bold: "Phóng viên <b>Lò Mai</b>".
  const isBoldName = () =>
    isBold(line) || (line.strong > 1 && line.strong >= context.peopleIn(line.text).join().length);
  const isApart = () => isStyled(context, line, RIGHT) || isBoldName() || line.em >= line.text.length * 0.9;
  const isMarked = isAuthors || (line.text.length <= 60 && isApart()) || MADE.test(line.text.toLowerCase());
  return isMarked && namesPeople();
}

/** Whether a class says that the line is the author's, a person or not. */
export function isNamedAuthor(context: Context, line: Line): boolean {
  return isShort(line) && AUTHOR_CLASS.test(namesOf(context, holdersOf(context, line)));
}

/** Whether a line states a day with its clock, or how long ago that was: who is named beside it wrote the text. */
export const hasMoment = (line: Line) => isAgo(line) || (isDateLine(line) && /\d\s?[:h]\s?\d\d/.test(line.text));

/**
 * Whether a line is a name right beside such a moment, and nothing that menus link to, as the names of sections are;
 * `beside` are the items before and behind it.
 */
export function isBesideMoment({ firstLinkOf }: Context, line: Line, beside: readonly (Item | undefined)[]): boolean {
  if (!isFullName(line.text) || !beside.some((item) => isLine(item) && hasMoment(item))) return false;
  return firstLinkOf(line.text) === Number.POSITIVE_INFINITY;
}

/** How an entry of a list in a text begins. */
const ENTRY = /^[-–+•*]\s/;

/** Whether a line is an entry that names a document and leads to it: "+ Phụ lục 1: …". */
const isAnnex = ({ snapshot }: Context, line: Line) =>
  ENTRY.test(line.text) && isFile(firstLink(snapshot, line)?.href ?? '');

/** The attributes of the first link in a line; `null` where there is none. */
function firstLink(snapshot: Snapshot, line: Line): Attributes | null {
  const linked = line.composer.runs.find(({ node }) => hasFlag(snapshot, node, LINK))?.node ?? line.from;
  return snapshot.attributes[linkAt(snapshot, linked)] ?? null;
}

/** Whether a line leads to a part of its own page, as a table of contents does. */
const leadsWithin = ({ snapshot }: Context, line: Line) => /^#./.test(firstLink(snapshot, line)?.href ?? '');

/** Whether a line is nothing but links to authors' pages, a label of a role and "và" aside: "Bởi Lò Mai". */
export function isAuthorLink({ snapshot }: Context, line: Line): boolean {
  if (line.text.length > 60 || !line.link) return false;
  if (line.link < line.text.replace(/^(?:Bởi|By|Tác giả:?|Viết bởi:?) | và /g, '').length * 0.9) return false;
  return leadsToAuthor(firstLink(snapshot, line) ?? {});
}

/** The numbers of an article's pages, and the ways to the next one. */
const PAGER = /^(?:trang|page)?[\s:\d/|,.›»>«<-]*(?:trang )?(?:tiếp(?: theo)?|sau|trước|kế|cuối|next)?[\s›»>«<]*$/;

/** Whether a line leads through the pages of an article: by links, or naming a page. */
function isPager(line: Line): boolean {
  if (line.text.length > 60 || !(line.link > 0 || line.text.startsWith('Trang '))) return false;
  return PAGER.test(line.text.toLowerCase());
}

/** Whether a line is a link, a few signs aside. */
export const isLink = ({ text, link }: Line) => link >= text.length * 0.85;

/** Whether a line is several links with nothing but commas and the like between them, as a story's keywords are. */
function areLinks({ snapshot }: Context, { text, link, composer }: Line): boolean {
  if (!link) return false;
  const between = composer.runs.filter(({ node }) => !hasFlag(snapshot, node, LINK));
  return between.length > 0 && between.every(({ at, length }) => !hasWords(text.slice(at, at + length)));
}

/** Whether a line may be a story's headline: it has the length of one, and is no sentence. */
export const readsAsHeadline = ({ text }: Line) => hasHeadlineLength(text.length) && !/[.!?…:;,)]["”]?$/.test(text);

/** Whether a line is a headline that leads to another story. */
export const isListed = (context: Context, line: Line) =>
  isLink(line) && readsAsHeadline(line) && !isAuthorLink(context, line);

/** What headlines elsewhere are of, before a colon. */
const MEDIA = phrases('video, clip, podcast, audio, infographic, longform');

/**
 * Whether a label of other stories, in bold or with a colon, stands at the beginning of a line, and right behind it a
 * linked headline, maybe with its summary.
 */
function isLabelledHeadline({ snapshot }: Context, { text, link, composer: { runs } }: Line): boolean {
  const first = runs.findIndex(({ node }) => hasFlag(snapshot, node, LINK));
  if (link < HEADLINE.min || first < 1) return false;
  const label = text.slice(0, runs[first]?.at).trim();
  const isBoldRun = ({ node, length }: { node: number; length: number }) =>
    length < 2 || hasFlag(snapshot, node, STRONG);
  return (label.endsWith(':') || runs.slice(0, first).every(isBoldRun)) && headKind(label) !== null;
}

/** Whether a line says that other stories stand behind it or its link: "Xem thêm: …", "Video: …", ">> …". */
export function leadsAway(context: Context, line: Line): boolean {
  const { text, link } = line;
  const isLinked = link > text.length * 0.3;
  const isMore = text.startsWith('>') || text.startsWith('»');
  if (isLinked || isMore) {
    const front = /^[>»\s]*([^:>»]{2,40})(?=\s*(?::|>>|$))/.exec(text)?.[1] ?? '';
    const isTold = headKind(front) !== null || (isLinked && MEDIA.has(front.toLowerCase()));
    if (isTold || (isLinked && isMore)) return true;
  }
  return isLabelledHeadline(context, line);
}

/** What stands behind the linked headline that a text of a line begins with; `null` where it begins with none. */
export function behindHeadline(snapshot: Snapshot, { composer }: Line, text: string): string | null {
  const plain = composer.runs.find(({ node, length }) => length > 1 && !hasFlag(snapshot, node, LINK));
  const headline = Math.min(plain?.at ?? 0, text.length);
  return headline < HEADLINE.min ? null : text.slice(headline).trim();
}

/** Whether a line is nothing but a linked headline with its date, or figures as of a day, before or behind it. */
function isDatedLink({ snapshot }: Context, { text, link, composer }: Line): boolean {
  if (link < HEADLINE.min) return false;
  const rest = composer.runs.filter(({ node }) => !hasFlag(snapshot, node, LINK));
  const beside = rest.map(({ at, length }) => text.slice(at, at + length)).join('');
  return hasLetters(beside) ? isBareDate({ text: beside }) : hasWords(beside);
}

/** A longer text that holds what outlets say to readers, in characters, says more. */
const NOTICE = 400;

/** By which rule a line is the page's own, not the story's: its tools and small talk, what the outlet says to readers. */
export function ruleOfPage({ text, link }: Line): string | null {
  if (isChatter(text, link > 0)) return 'line:chatter';
  return text.length <= NOTICE && isNotice(text) ? 'line:boilerplate' : null;
}

/** How many readers a text had, beside its date. */
const COUNT = /^\d[\d.,]*$/;

/** What stands for the end of a text: "-----o0o-----", "(Hết)". */
const END_SIGN = /^[^A-Za-zÀ-ỹ\d]*o0o[^A-Za-zÀ-ỹ\d]*$|^[^A-Za-zÀ-ỹ\d\s]+ ?hết ?[^A-Za-zÀ-ỹ\d\s]+$/iu;

/**
 * By which rule a line between title and end is none of the article's text; `null` where it stays. Once the text has
 * `begun`, a date is dropped only where it is the whole line, or the line says that it is the text's; before, a clock
 * alone is dropped too, be it the date's or the length of a recording.
 */
export function dropRule(context: Context, line: Line, begun: boolean): string | null {
  const { text } = line;
  const { snapshot } = context;
  const length = text.length;
  if (length > LONG && line.link < length * 0.3) return null;
  if (leadsAway(context, line) || isDatedLink(context, line)) return 'line:related';
  const isCard = () => teaserCard(snapshot, line.block, context.titleAt) >= 0;
  if (!saysWhoMade(context, line) && isCard()) return 'card:teaser';
  // A short link above the text leads to its section.
  const isLinked = () =>
    length >= 20 || !begun || isHeading(snapshot, line.block) || leadsWithin(context, line) || areLinks(context, line);
  if (isLink(line) && isLinked() && !isAnnex(context, line)) return 'line:linked';
  if (isPager(line)) return 'line:pager';
  const rule = ruleOfPage(line);
  if (rule) return rule;
  if ((begun ? isOwnDate(line) : isDateLine(line) || CLOCK.test(text) || COUNT.test(text)) || isAgo(line))
    return 'line:date';
  if (text.endsWith(':') && announcesDate(line)) return 'line:date';
  if (!begun && SOURCE.test(text) && isShort(line)) return 'line:source';
  if (context.statedAuthors && isShort(line) && wordsKey(text) === context.statedAuthors) return 'line:author';
  if (isTagged(text) && withoutTag(text) === '') return 'line:tag';
  if (length <= 80 && DATE_CLASS.test(namesOf(context, holdersOf(context, line))) && /\d/.test(text))
    return 'line:date';
  return hasWords(text) && !END_SIGN.test(text) ? null : 'line:signs';
}
