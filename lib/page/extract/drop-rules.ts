import { announcesDate, CLOCK, isAgo, isBareDate, isDateLine, isOwnDate } from '../dates/date-lines';
import { isTagged, withoutTag } from '../metadata/outlet-tag';
import { LINE_BREAK } from '../snapshot/compose';
import type { Line } from '../snapshot/lines';
import { hasFlag, isHeading } from '../snapshot/snapshot';
import { LINK, STRONG } from '../snapshot/style';
import { hasLetters, hasWords, phrases, wordsKey } from '../text';
import { HEADLINE } from '../title/lengths';
import { teaserCard } from './cards';
import { endsWithMoment } from './clutter/comment-lines';
import { type Context, namesOf } from './context';
import { firstLink, isLink, isShort, LONG, readsAsHeadline } from './looks';
import { isAuthorLink, saysWhoMade } from './makers/maker-lines';
import { isSourceLine } from './makers/sources';
import { DATE_CLASS } from './words/class-names';
import { headKind, isChatter, isFile } from './words/labels';
import { anyWithoutText, isNotice } from './words/notices';

/** How an entry of a list in a text begins. */
const ENTRY = /^[-–+•*]\s/;

/** Whether a line is an entry that names a document and leads to it: "+ Phụ lục 1: …". */
const isAnnex = ({ snapshot }: Context, line: Line) =>
  ENTRY.test(line.text) && isFile(firstLink(snapshot, line).href ?? '');

/** Whether a line leads to a part of its own page, as a table of contents does. */
const leadsWithin = ({ snapshot }: Context, line: Line) => /^#./.test(firstLink(snapshot, line).href ?? '');

/** The numbers of an article's pages, and the ways to the next one. */
const PAGER = /^(?:trang|page)?[\s:\d/|,.›»>«<-]*(?:trang )?(?:tiếp(?: theo)?|sau|trước|kế|cuối|next)?[\s›»>«<]*$/;

/** Whether a line leads through the pages of an article: by links, or naming a page. */
function isPager(line: Line): boolean {
  if (line.text.length > 60 || !(line.link > 0 || line.text.startsWith('Trang '))) return false;
  return PAGER.test(line.text.toLowerCase());
}

/** What of a line is not linked. */
function besideLinks({ snapshot }: Context, { text, composer: { runs } }: Line): string {
  const plain = runs.filter(({ node }) => !hasFlag(snapshot, node, LINK));
  return plain.map(({ at, length }) => text.slice(at, at + length)).join('');
}

/** Whether a line is several links with nothing but commas and the like between them, as a story's keywords are. */
function areLinks(context: Context, line: Line): boolean {
  const between = line.link ? besideLinks(context, line) : '';
  return between !== '' && !hasWords(between);
}

/** Whether a line is a headline that leads to another story. */
export const isListed = (context: Context, line: Line) =>
  isLink(line) && readsAsHeadline(line) && !isAuthorLink(context, line);

/** What headlines elsewhere are of, before a colon. */
const MEDIA = phrases('video, clip, podcast, audio, infographic, longform');

/** Whether a label of other stories, in bold or with a colon, begins a line, and a linked headline is behind it. */
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
    const front = /^[>»[(\s]*([^:>»]{2,40})(?=\s*(?::|>>|$))/.exec(text)?.[1] ?? '';
    const isTold = headKind(front) !== null || (isLinked && MEDIA.has(front.toLowerCase()));
    if (isTold || (isLinked && isMore)) return true;
  }
  return isLabelledHeadline(context, line);
}

/** A label or a section and a moment are no longer, in characters. */
const BESIDE = 30;

/** Whether a line is nothing but a linked headline with its date, or figures as of a day, before or behind it. */
function isDatedLink(context: Context, line: Line): boolean {
  if (line.link < HEADLINE.min) return false;
  const beside = besideLinks(context, line);
  if (!hasLetters(beside)) return hasWords(beside);
  return isBareDate({ text: beside }) || (beside.length <= BESIDE && endsWithMoment(beside));
}

/** A longer text that holds what outlets say to readers, in characters, says more. */
const NOTICE = 400;

/** By which rule a line is the page's own, not the story's: its tools and small talk, what the outlet says to readers. */
export function ruleOfPage({ text, link }: Line): string | null {
  if (isChatter(text, link > 0)) return 'line:chatter';
  return text.length <= NOTICE && anyWithoutText(text.split(LINE_BREAK), isNotice) ? 'line:boilerplate' : null;
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
  if (!begun && isSourceLine(line)) return 'line:source';
  if (context.statedAuthors && isShort(line) && wordsKey(text) === context.statedAuthors) return 'line:author';
  if (isTagged(text) && withoutTag(text) === '') return 'line:tag';
  if (length <= 80 && DATE_CLASS.test(namesOf(context, line)) && /\d/.test(text)) return 'line:date';
  return hasWords(text) && !END_SIGN.test(text) ? null : 'line:signs';
}
