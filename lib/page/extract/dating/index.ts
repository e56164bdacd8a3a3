import { announcesDate, dateLines, HAS_CLOCK, isBareDate, isDateLine, isOccasion } from '../../dates/date-lines';
import { parseVisible, printMoment, type Stated } from '../../dates/moments';
import type { Head } from '../../metadata/head';
import { LINE_BREAK } from '../../snapshot/compose';
import { composeSubtree, type Line } from '../../snapshot/lines';
import { linkIn, paragraphsIn, proseIn, textIn } from '../../snapshot/measures';
import { endOf, parentsOf } from '../../snapshot/snapshot';
import { LABEL } from '../../text';
import { dateInHeading, endOfTitle } from '../../title';
import type { Title } from '../../title/heading';
import { HEADLINE } from '../../title/lengths';
import { headlineAddresses, teaserCard, toldLinks } from '../cards';
import type { Context } from '../context';
import { isTimeBelowTitle } from '../credits/credit-lines';
import { isSourceLine } from '../credits/sources';
import { isParagraph } from '../looks';
import type { Story } from '../story';
import { isInMasthead, type Surroundings } from '../surroundings';
import { markedIn, publishedAt, visibleMoment } from './published';

/** The dates in lines at the end of a text, without that of the paper it was taken from. */
const endDates = (lines: readonly Line[]) => dateLines(lines.filter((line) => !isSourceLine(line)));

/** The date that is a line of its own in the signature. */
function signedOn({ signatures }: Story): string | null {
  const lines = signatures.flatMap((line) => line.text.split(LINE_BREAK).map((text) => ({ ...line, text })));
  const moment = visibleMoment(endDates(lines));
  return moment && printMoment(moment);
}

/** How many levels above a moment a headline may stand that it dates. */
const LEVELS = 3;

/** Whether a line dates another story: a linked headline stands by it, and little else; not the one at `titleAt`. */
function isOfAnotherStory(context: Context, line: Pick<Line, 'block' | 'text'>, titleAt: number | null): boolean {
  const { snapshot, peopleIn, firstLinkOf } = context;
  for (let up = line.block, n = 0; up > 0 && n < LEVELS; up = snapshot.parent[up] ?? 0, n++) {
    const to = endOf(snapshot, up);
    if (titleAt !== null && up <= titleAt && titleAt < to) return false;
    const link = linkIn(snapshot, up, to);
    if (link < HEADLINE.min) continue;
    if (textIn(snapshot, up, to) - link > line.text.length + 60) return false;
    // A text that is linked earlier too is a section in the menu; the author may be linked as well.
    const isHeadline = (text: string) =>
      text.length >= HEADLINE.min && firstLinkOf(text) >= up && !peopleIn(text).length;
    if (toldLinks(snapshot, up, to).some(isHeadline)) return true;
  }
  return false;
}

/** Whether a line stands in an entry of a list, beside the teaser there. */
function isInCard({ snapshot }: Context, { block }: Line, titleAt: number | null): boolean {
  const around = [block, ...parentsOf(snapshot, block, LEVELS)].find((up) => proseIn(snapshot, up) > 0);
  if (around === undefined) return false;
  return paragraphsIn(snapshot, around, endOf(snapshot, around)).some(
    (at) => teaserCard(snapshot, at, titleAt) === around,
  );
}

/** The longest text of a box with a day alone, in characters. */
const BADGE = 20;
/** A day and its month, before a year. */
const FIGURES = /^(\d{1,2}) (\d{1,2})[ /]+(?=\d{4}$)/;

/** The days in boxes of these lines that have an element for each of its figures: "20", "05/2021". */
function badgesOf({ snapshot }: Context, lines: readonly Line[]): string[] {
  const boxes = lines.flatMap(({ block }) => [block, snapshot.parent[block] ?? 0]);
  const small = boxes.filter((at) => textIn(snapshot, at) <= BADGE);
  const texts = small.map((at) => snapshot.text.slice(at, endOf(snapshot, at)).flatMap((text) => text.trim() || []));
  return texts.map((parts) => parts.join(' ').replace(FIGURES, '$1/$2/')).filter((text) => isBareDate({ text }));
}

/**
 * The moment that a script writes into an empty element before the text, or as a line of its own behind the headline;
 * where scripts have run, it is in a line.
 */
function writtenMoment({ snapshot }: Context, titleEnd: number, begin: number): Stated | null {
  const moments = snapshot.written.flatMap(([into, text]) => {
    const isHere = typeof into === 'number';
    const at = isHere ? into : snapshot.id.indexOf(into);
    if (at < (isHere ? titleEnd : 0) || at >= begin || textIn(snapshot, at) > 0) return [];
    const moment = parseVisible(text);
    return moment && (isHere ? isDateLine({ text }) : moment.time) ? moment : [];
  });
  return moments[0] ?? null;
}

/** The class of an entry's moment in the microformat hAtom, as Blogger has below each text. */
const HATOM = /(?<!\S)published(?!\S)/;

/**
 * The moment that markup states for these lines, or for the day that is `printed`. If nothing is printed, the moment of
 * an element before the text (`begin`) that states one and prints none, or that a script is to print, or that markup
 * calls this entry's own behind it.
 */
function markedMoment(
  context: Context,
  [titleEnd, begin]: [number, number],
  lines: readonly Line[],
  printed: Stated | null,
): Stated | null {
  const { snapshot, clutter, region } = context;
  const ofLine = ({ block, from, to }: Line) =>
    markedIn(snapshot, block, to, (_, at) => endOf(snapshot, at) > from) ?? [];
  const [own] = lines.flatMap(ofLine);
  if (own) return own;
  // Some print the day above the text, and its clock below.
  const isClock = (one: Stated, at: number) => one.day === printed?.day && one.time !== null && !clutter.has(at);
  if (printed) return markedIn(snapshot, titleEnd, endOf(snapshot, region.column), isClock);
  const isUnprinted = (at: number) => {
    if (!/^(?:time|abbr)$/.test(snapshot.tag[at] ?? '') || clutter.has(at) || textIn(snapshot, at) > LABEL)
      return false;
    const isOthers = (up: number) => up >= titleEnd && linkIn(snapshot, up, endOf(snapshot, up)) >= HEADLINE.min;
    return !parentsOf(snapshot, at, LEVELS).some(isOthers) && !parseVisible(composeSubtree(snapshot, at).text);
  };
  const isOwnEntrys = (at: number) => {
    if (!HATOM.test(snapshot.className[at] ?? '') || clutter.has(at)) return false;
    return parentsOf(snapshot, at, LEVELS).every((up) => !headlineAddresses(snapshot, up, endOf(snapshot, up)).size);
  };
  return (
    markedIn(snapshot, titleEnd, begin, (_, at) => isUnprinted(at)) ??
    writtenMoment(context, titleEnd, begin) ??
    markedIn(snapshot, begin, endOf(snapshot, region.column), (_, at) => isOwnEntrys(at))
  );
}

/** The publication's moment, as far as it is found. */
interface Dated {
  publishedAt: string | null;
  /** Whether a line around the text states it, or the markup there. */
  printed: boolean;
}

/** When the article was published: nearest to the headline, else behind the text, in metadata, in the signature. */
export function datesOf(context: Context, story: Story, title: Title, head: Head, around: Surroundings): Dated {
  const { above, tools } = around;
  const { snapshot, parts, region } = context;
  const isOwn = (line: Line) => !isOfAnotherStory(context, line, title.at) && !isInCard(context, line, title.at);
  const begin = story.body.find(isParagraph)?.from ?? region.from;
  // Where no element shows a headline, all from the page's beginning stands before the text.
  const isBanner = (line: Line) => title.at === null && isInMasthead(snapshot, line.from, begin);
  const before = story.before.filter((line) => !isBanner(line));
  const own = [...before, ...above.filter((line) => !isOccasion(line))].filter(isOwn);
  const dates = parts.date.map((at) => ({ block: at, text: composeSubtree(snapshot, at).text }));
  const ofPage = dates.filter((date) => !isOfAnotherStory(context, date, title.at));
  const stated = visibleMoment(ofPage.map(({ text }) => text));
  const headed = dateInHeading(snapshot, title);
  const timed = own.filter((line) => isTimeBelowTitle(context, line)).map(({ text }) => text);
  const printedNear = visibleMoment([...(headed ? [headed] : []), ...dateLines(own)]);
  const near = stated ?? printedNear ?? visibleMoment([...timed, ...badgesOf(context, own)]);
  const first = near?.update ? visibleMoment(dateLines(tools.filter(isOwn))) : null;
  const isFirst = near && first && !first.update && first.day <= near.day;
  const amongTools = visibleMoment(dateLines(tools));
  const isAbove = near !== null && !stated && !visibleMoment(dateLines(own.filter((line) => !above.includes(line))));
  // Without a clock or a label it is the day of a letter.
  const isStated = (line: Line) => announcesDate(line) || HAS_CLOCK.test(line.text);
  const announced = isAbove
    ? visibleMoment(endDates(story.after.filter((line) => isStated(line) && isOwn(line))))
    : null;
  // A text is not published behind the day that it states itself: above the headline is the reader's own.
  const ofText = announced && near && announced.day < near.day ? announced : near;
  const printed = isFirst ? first : (ofText ?? amongTools ?? visibleMoment(endDates(story.after)));
  const marked = () => markedMoment(context, [endOfTitle(snapshot, title.at), begin], [...own, ...tools], printed);
  const signed = signedOn(story);
  const isPrinted = (printed ?? signed ?? marked()) !== null;
  const isOnlyAbove = isAbove && printed === near;
  return { publishedAt: publishedAt(head, printed, marked, isOnlyAbove) ?? signed, printed: isPrinted };
}
