import { oneOfLines } from '@/lib/text/patterns';
import { announcesDate, CLOCK, isAgo, isBareDate, isDateLine } from '../dates/date-lines';
import { isTagged, withoutTag } from '../metadata/outlet-tag';
import { LINE_BREAK } from '../snapshot/compose';
import type { Line } from '../snapshot/lines';
import { isParagraphAt, ownText, paragraphsIn } from '../snapshot/measures';
import { areAlike, endOf, hasFlag, isHeading } from '../snapshot/snapshot';
import { LINK, STRONG } from '../snapshot/style';
import { endsSentence, FULL_LINE, hasLetters, hasWords, LABEL, phrases, wordsKey } from '../text';
import { HEADLINE } from '../title/lengths';
import { teaserCard } from './cards';
import { endsWithMoment } from './clutter/comment-lines';
import { ancestorOf, type Context, namesOf } from './context';
import { isAuthorLink, isTimeBelowTitle, saysWhoMade } from './credits/credit-lines';
import { isSourceLine } from './credits/sources';
import { firstLink, isLink, isShort, LONG, readsAsHeadline, WITHIN } from './looks';
import { DATE_CLASS } from './words/class-names';
import { headKind, isChatter, isFile, isPasted } from './words/labels';
import { anyWithoutText, isNotice } from './words/notices';

/** How an item of a list in running text begins. */
const ENTRY = /^[-–+•*]\s/;

/** Whether a line is a list item that links to a file: "+ Phụ lục 1: …". */
const isAnnex = ({ snapshot }: Context, line: Line) =>
  ENTRY.test(line.text) && isFile(firstLink(snapshot, line).href ?? '');

/** Whether a line links to a place in its own page, as entries of a table of contents do. */
export const leadsWithin = ({ snapshot }: Context, line: Line) => WITHIN.test(firstLink(snapshot, line).href ?? '');

/** Page numbers of an article in several pages, and links to the next or last one. */
const PAGER = /^(?:trang|pages?)?[\s:\d/|,.›»>«<-]*(?:trang )?(?:tiếp(?: theo)?|sau|trước|kế|cuối|next)?[\s›»>«<]*$/;

/** Whether a line is the pager of an article in several pages, or its label: it has links, or begins with "Trang". */
function isPager(line: Line): boolean {
  if (line.text.length > 60 || !(line.link > 0 || /^(?:Trang|Pages?)[ :]/.test(line.text))) return false;
  return PAGER.test(line.text.toLowerCase());
}

/** The text of a line outside its links. */
function besideLinks({ snapshot }: Context, { text, composer: { runs } }: Line): string {
  const plain = runs.filter(({ node }) => !hasFlag(snapshot, node, LINK));
  return plain.map(({ at, length }) => text.slice(at, at + length)).join('');
}

/** Whether a line is several links with only commas and the like between them, or nothing, as keywords are printed. */
function areLinks(context: Context, line: Line): boolean {
  const between = besideLinks(context, line);
  if (between !== '') return !hasWords(between);
  const { tag, attributes } = context.snapshot;
  const links = line.composer.runs.map(({ node }) => ancestorOf(context, node, (at) => tag[at] === 'a'));
  return new Set(links.map((at) => attributes[at]?.href)).size > 1;
}

/** Whether a line is the linked headline of another story. */
export const isListed = (context: Context, line: Line) =>
  isLink(line) && readsAsHeadline(line) && !isAuthorLink(context, line);

/** Labels that stand, with a colon, before linked headlines of other media. */
const MEDIA = phrases('video, clip, podcast, audio, infographic, longform');

/** Whether a line begins with a label of other stories, in bold or with a colon, and a linked headline follows. */
function isLabelledHeadline({ snapshot }: Context, { text, link, composer: { runs } }: Line): boolean {
  const first = runs.findIndex(({ node }) => hasFlag(snapshot, node, LINK));
  if (link < HEADLINE.min || first < 1) return false;
  const label = text.slice(0, runs[first]?.at).trim();
  const isBoldRun = ({ node, at, length }: { node: number; at: number; length: number }) =>
    !hasLetters(text.slice(at, at + length)) || hasFlag(snapshot, node, STRONG);
  return (label.endsWith(':') || runs.slice(0, first).every(isBoldRun)) && headKind(label) !== null;
}

/** Whether a line announces other stories or links to one: "Xem thêm: …", "Video: …", ">> …". */
export function leadsAway(context: Context, line: Line): boolean {
  const { text, link } = line;
  const isLinked = link > text.length * 0.3;
  const isMore = text.startsWith('>') || text.startsWith('»');
  if (isLinked || isMore) {
    const front = /^[>»[(\s]*([^:>»]{2,40})(?=\s*(?::|>>|$))/.exec(text)?.[1] ?? '';
    const isTold = headKind(front) !== null || (isLinked && MEDIA.has(front.toLowerCase()));
    if (isTold || (isLinked && isMore)) return true;
  }
  return isLabelledHeadline(context, line);
}

/** Whether a line is only a linked headline beside its date, or beside figures. */
function isDatedLink(context: Context, line: Line): boolean {
  if (line.link < HEADLINE.min) return false;
  const beside = besideLinks(context, line);
  if (!hasLetters(beside)) return hasWords(beside);
  return isBareDate({ text: beside }) || (beside.length <= LABEL && endsWithMoment(beside));
}

/** An outlet's notice to its readers is at most this long, in characters; a longer text that holds one says more. */
const NOTICE = 400;

/**
 * The rule by which a line is the page's and not the story's: small talk of its tools, or an outlet's notice to
 * readers.
 */
export function ruleOfPage({ text, link }: Line): string | null {
  if (isChatter(text, link > 0)) return 'line:chatter';
  return text.length <= NOTICE && anyWithoutText(text.split(LINE_BREAK), isNotice) ? 'line:boilerplate' : null;
}

/** A count of readers, as printed beside the date. */
const COUNT = /^\d[\d.,]*$/;

/**
 * Whether a line says nothing but when the text came out. Within the text, a line with a day must be nothing else, or
 * say that the text was published then; before the text, a clock or a count of readers alone is dropped too.
 */
function isOnlyDate(context: Context, line: Line, begun: boolean): boolean {
  const { text } = line;
  if (isAgo(line) || (text.endsWith(':') && announcesDate(line))) return true;
  if (isDateLine(line) && (!begun || isBareDate(line) || announcesDate(line))) return true;
  if (!begun && (CLOCK.test(text) || COUNT.test(text) || isTimeBelowTitle(context, line))) return true;
  return text.length <= FULL_LINE && /\d/.test(text) && DATE_CLASS.test(namesOf(context, line));
}

/** Signs that mark the end of a text, or its place in a series: "-----o0o-----", "(Hết)", "(Tiếp theo kỳ trước)". */
const END_SIGN = new RegExp(
  oneOfLines(String.raw`
    ^[^A-Za-zÀ-ỹ\d]*o0o[^A-Za-zÀ-ỹ\d]*$
    ^[^A-Za-zÀ-ỹ\d\s]+ ?(?:(?:(?:kỳ cuối|tiếp theo) và )?hết|còn (?:nữa|tiếp)|xem tiếp (?:bài|kỳ|số) (?:sau|tới)|tiếp theo (?:bài|kỳ|số) trước|(?:xem|tiếp theo) (?:báo|tạp chí) [^.!?]{1,40} số [\d.,]+) ?[^A-Za-zÀ-ỹ\d\s]+$
  `),
  'iu',
);

/**
 * Whether a paragraph below a link is the lead and no teaser: it is the first behind the headline, the text goes on
 * behind it, and no teaser stands there in an element like that around both.
 */
function isLeadBelowLink({ snapshot, clutter, region, titleAt }: Context, { block }: Line): boolean {
  if (titleAt === null || block < endOf(snapshot, titleAt) || block >= region.to) return false;
  const isTold = (at: number) => isParagraphAt(snapshot, at) && !clutter.has(at);
  if (!isTold(block)) return false;
  for (let at = endOf(snapshot, titleAt); at < block; at++) {
    // Date and author may stand above it.
    if (isTold(at) && endsSentence(ownText(snapshot, at))) return false;
  }
  const [next, ...others] = paragraphsIn(snapshot, block + 1, region.to).filter(isTold);
  if (next === undefined || teaserCard(snapshot, next, titleAt) >= 0) return false;
  const own = teaserCard(snapshot, block, titleAt);
  const cards = others.map((at) => teaserCard(snapshot, at, titleAt));
  return !cards.some((card) => card >= 0 && areAlike(snapshot, card, own));
}

/**
 * The rule that removes a line between headline and end from the article's text, or `null` where the line stays.
 * `begun`: whether a paragraph of the text stands before it.
 */
export function dropRule(context: Context, line: Line, begun: boolean): string | null {
  const { text } = line;
  const { snapshot } = context;
  const length = text.length;
  if (isPasted(text)) return 'line:chatter';
  if (length > LONG && line.link < length * 0.3) return null;
  if (leadsAway(context, line) || (!context.isDigest && isDatedLink(context, line))) return 'line:related';
  const isCard = () =>
    teaserCard(snapshot, line.block, context.titleAt) >= 0 && (begun || !isLeadBelowLink(context, line));
  if (!context.isDigest && !saysWhoMade(context, line) && isCard()) return 'card:teaser';
  // A short link above the text leads to its section.
  const isLinked = () =>
    length >= 20 || !begun || isHeading(snapshot, line.block) || leadsWithin(context, line) || areLinks(context, line);
  if (isLink(line) && isLinked() && !isAnnex(context, line)) return 'line:linked';
  if (isPager(line)) return 'line:pager';
  const rule = ruleOfPage(line);
  if (rule) return rule;
  if (isOnlyDate(context, line, begun)) return 'line:date';
  if (!begun && isSourceLine(line)) return 'line:source';
  if (context.statedAuthors && isShort(line) && wordsKey(text) === context.statedAuthors) return 'line:author';
  if (isTagged(text) && withoutTag(text) === '') return 'line:tag';
  return hasWords(text) && !END_SIGN.test(text) ? null : 'line:signs';
}
