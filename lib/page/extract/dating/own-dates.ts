import { announcesDate, CLOCK, isAgo, isDateLine, isSignedDate } from '../../dates/date-lines';
import { type Item, isLine, type Line } from '../../snapshot/lines';
import { isHeading } from '../../snapshot/snapshot';
import { endsSentence } from '../../text';
import { HEADLINE } from '../../title/lengths';
import { areBeside, type Context } from '../context';
import { hasMoment, isSignature, isTimeBelowTitle, namesMaker } from '../credits/credit-lines';
import { isOfficeSignature } from '../credits/signatures';
import { isSourceLine } from '../credits/sources';
import { AROUND, isLink, isParagraph, readsAsHeadline } from '../looks';
import type { Dropped } from '../removals';
import { isChatter } from '../words/labels';

/** Whether a line signs the text, for people or for reporters whom nobody names. */
const signs = (context: Context, line: Line) => isSignature(context, line) || isOfficeSignature(context, line);

/** Whether a line belongs to the end of a text: its last sentence, its makers, tags, tools of the page. */
const isOfEnd = (context: Context, line: Line) =>
  endsSentence(line.text) ||
  announcesDate(line) ||
  signs(context, line) ||
  namesMaker(context, line) ||
  isSourceLine(line) ||
  (isLink(line) && line.text.length < HEADLINE.min) ||
  isChatter(line.text, line.link > 0);

/** The date on which another paper had the story: "Nguồn: TTXVN, 12/3/2026". */
const SOURCE_DATED = /^[([]?nguồn(?: tin| bài)?\s*:[^|•·\d]+[,(]\s*(?:ngày )?\d/i;

/**
 * The dates in the lines behind a text that are its own: with only its end before them and only names beside them, or
 * where they say so. Behind a headline, all dates are those of other stories.
 */
function ownDates(context: Context, lines: readonly Line[]): Set<Line> {
  const own = new Set<Line>();
  // Several people with a moment each have commented on it.
  const named = lines.filter((line) => hasMoment(line) && context.peopleIn(line.text).length > 0);
  const said = new Set(named.length > 1 ? named : []);
  let isEnd = true;
  for (const line of lines) {
    if (said.has(line)) continue;
    if (isDateLine(line)) {
      const isNamed = isSignedDate(line) || namesMaker(context, line);
      const isSigned = isEnd && isNamed && !SOURCE_DATED.test(line.text);
      if (isSigned || announcesDate(line)) own.add(line);
      continue;
    }
    // What stands behind the text's date has a date of its own.
    if (!own.size && isOfEnd(context, line)) continue;
    if (readsAsHeadline(line) || isHeading(context.snapshot, line.block)) break;
    isEnd = false;
  }
  return own;
}

/** Whether a line is a clock right beside a day in the same element; any other may be the length of a recording. */
function isClockOfDay(context: Context, line: Line, lines: readonly Line[], at: number): boolean {
  const isDay = (other: Line | undefined) => other && areBeside(context, line, other) && isDateLine(other);
  return CLOCK.test(line.text) && [lines[at - 1], lines[at + 1]].some(isDay);
}

/** The `dropped` dates that may be the text's own, and those behind its last paragraph that are not. */
export function datesAround(
  context: Context,
  { inside, behind }: { inside: readonly Item[]; behind: readonly Line[] },
  { body, captions, dropped }: { body: readonly Item[]; captions: ReadonlySet<Item>; dropped: readonly Dropped[] },
): { dates: Line[]; others: ReadonlySet<Line> } {
  const told = body.filter((item): item is Line => isParagraph(item) && !isSignature(context, item));
  const [second, last] = [told[1], told.at(-1)];
  const short = inside.filter(isLine).filter((line) => last && line.from > last.from && !captions.has(line));
  const end = [...short, ...behind];
  // Links to other stories may stand before who signs.
  const signed = Math.max(
    0,
    short.findLastIndex((line) => signs(context, line)),
  );
  const from = short.slice(0, signed).some(isDateLine) ? 0 : signed;
  const own = ownDates(context, end.slice(from, from + AROUND));
  const others = new Set(end.filter((line) => isDateLine(line) && !own.has(line)));
  // Days within the text are those that it tells of.
  const isAmid = ({ from }: Line) => second && last && from > second.from && from < last.from;
  const lines = dropped.map(({ line }) => line).filter((line) => !others.has(line) && !isAmid(line));
  const isDated = (line: Line) => isDateLine(line) || isAgo(line) || isTimeBelowTitle(context, line);
  const dates = lines.filter((line, i) => isDated(line) || isClockOfDay(context, line, lines, i));
  return { dates, others };
}
