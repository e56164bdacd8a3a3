import { isDateLine } from '../dates/date-lines';
import { isTagged } from '../metadata/outlet-tag';
import { labelsMaker } from '../people/author-lines';
import { type Composer, LINE_BREAK } from '../snapshot/compose';
import { isLine, itemsOf, type Line } from '../snapshot/lines';
import { hasFlag, linkAt, namesAt, parentsOf, type Snapshot } from '../snapshot/snapshot';
import { LINK, STRONG } from '../snapshot/style';
import { isSentence, wordsKey } from '../text';
import { isInFoot } from '../title';
import { LEVELS, TITLE_CLASS, type Title } from '../title/heading';
import { HEADLINE, isFullHeadline, LENGTH, WORDS } from '../title/lengths';
import { menuKeys } from '../title/likely';
import { acceptedKeys, isOwner, namesHeadline } from '../title/stated';
import type { Context } from './context';
import { labelsAuthor } from './credits/credit-lines';
import { NOWHERE, PARAGRAPH } from './looks';
import { isChatter } from './words/labels';

/** Lines that are tried: those before a date that are set apart; the text's first too; any before date or text. */
const WAYS = ['set', 'first', 'any'] as const;
type Way = (typeof WAYS)[number];

/** Whether a text is a link that leads somewhere, as no headline does. */
function isLinked(snapshot: Snapshot, at: number): boolean {
  if (!hasFlag(snapshot, at, LINK)) return false;
  const { href = '#' } = snapshot.attributes[linkAt(snapshot, at)] ?? {};
  return !NOWHERE.test(href);
}

/** What stands in large letters at the head of letters and documents. */
const MOTTO = /^(?:cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|độc lập ?[-–—] ?tự do ?[-–—] ?hạnh phúc)$/;
const isMotto = (text: string) => MOTTO.test(text.toLowerCase());

/** Whether a text may be the headline: no sentence, and bold or with a title's class unless `any` is tried. */
function canHead({ snapshot }: Context, { text, runs }: Composer, tried: Way, begins: boolean): boolean {
  const first = runs[0]?.node ?? 0;
  const isCalled = TITLE_CLASS.test(namesAt(snapshot, snapshot.parent[first] ?? 0));
  if (/[;:,]$/.test(text)) return false;
  // A name of a section is as short, and in the menu.
  if (text.split(' ').length < WORDS && !(isCalled && !menuKeys(snapshot).has(wordsKey(text)))) return false;
  if (isTagged(text) || isDateLine({ text }) || labelsMaker(text) || isMotto(text)) return false;
  if (text.endsWith('.') && (!begins || tried === 'any')) return false;
  if (tried === 'any')
    return isFullHeadline(text) && !runs.some(({ node }) => isLinked(snapshot, node)) && !PATH.test(text);
  if (isCalled) return true;
  return runs.every(({ node, length }) => length < 2 || hasFlag(snapshot, node, STRONG));
}

/** A date in brackets at the end of a line, with or without a label. */
const DATED = / \((?:\p{L}[\p{L} ]{2,20}: ?)?\d{1,2}[/.-]\d{1,2}[/.-]20\d\d[^()]{0,20}\)$/u;

/** Where a headline ends before its date or a break; -1 if the line has neither. */
function endOfHead(text: string): number {
  const dated = text.search(DATED);
  return dated < 0 ? text.indexOf(LINE_BREAK) : dated;
}

/** The number of one of several headings. */
const NUMBERED = /^[\dIVX]{1,3}[.)]/;
/** Separators in a path of sections. */
const PATH = /[>»›]| \/ /;

/** Whether a line may stand above a headline: a section's name, a date. */
const isAbove = (line: Line) =>
  line.text.length < HEADLINE.min || PATH.test(line.text) || isDateLine(line) || isMotto(line.text);

/** The first line, up to a break or bracketed date, as a headline, and the text behind; `null` if none follows. */
function partLine(context: Context, [line, ...behind]: readonly Line[]): { head: Composer; next: string } | null {
  if (!line) return null;
  const { peopleIn } = context;
  const at = endOfHead(line.text);
  if (at >= 0) return { head: line.composer.slice(0, at), next: line.text.slice(at + 1) };
  // Some print the author between headline and lead.
  const isByline = (one: Line, i: number) =>
    labelsAuthor(context, one, behind[i + 1]) ||
    (one.text.length < PARAGRAPH && peopleIn(one.text).length > 0 && !isDateLine(one));
  const next = behind.find((one, i) => !isByline(one, i));
  return next ? { head: line.composer, next: next.text } : null;
}

/** The lines from an element's beginning to the end of the text, without the page's tools. */
function linesFrom({ snapshot, clutter, region }: Context, from: number): Line[] {
  const items = itemsOf(snapshot, from, region.to, (at) => (clutter.has(at) ? 'skip' : 'enter'));
  return items.filter(isLine).filter((line) => isDateLine(line) || !isChatter(line.text, line.link > 0));
}

const titleOf = (composer: Composer): Title => ({
  text: composer.text,
  composer,
  at: composer.runs.at(-1)?.node ?? null,
  sure: false,
});

function headlineIn(context: Context, lines: readonly Line[], tried: Way): Title | null {
  for (const [i, line] of lines.entries()) {
    // No story has its headline behind its first sentence.
    const before = lines[i - 1];
    if (line.text.length > LENGTH.max || (before && isSentence(before.text))) return null;
    const parted = partLine(context, lines.slice(i, i + 4));
    if (!parted) continue;
    const { head, next } = parted;
    const begins =
      tried !== 'set' && next.length > PARAGRAPH && !NUMBERED.test(line.text) && lines.slice(0, i).every(isAbove);
    if ((begins || isDateLine({ text: next })) && canHead(context, head, tried, begins)) return titleOf(head);
  }
  return null;
}

/** The line before the first sentence that shows the document's title; a break or date may end it. */
function statedAmong(lines: readonly Line[], stated: string): Title | null {
  const keys = acceptedKeys([stated]);
  const told = lines.findIndex(({ text }) => isSentence(text));
  for (const { text, composer } of lines.slice(0, told < 0 ? lines.length : told)) {
    const end = endOfHead(text);
    const head = end < 0 ? composer : composer.slice(0, end);
    if (keys.has(wordsKey(head.text))) return titleOf(head);
  }
  return null;
}

/**
 * The headline of a page that marks none up, or `null`: the line that shows the title that the page states, else a line
 * in bold right before the date, else one farther away that shows that title. Where the stated title is no headline,
 * lines farther away are tried too, the first line of the text, and plain lines right before the date or the text.
 */
export function headlineAmongLines(context: Context, stated: string): Title | null {
  const { snapshot, region } = context;
  const column = linesFrom(context, region.column);
  const around = [column, ...parentsOf(snapshot, region.column, LEVELS).map((up) => linesFrom(context, up))];
  if (namesHeadline(stated, (text) => isOwner(text) || isInFoot(snapshot, text))) {
    const wider = () => around.flatMap((lines) => statedAmong(lines, stated) ?? [])[0] ?? null;
    return statedAmong(column, stated) ?? headlineIn(context, column, 'set') ?? wider();
  }
  const first = { tried: 'first', lines: column } as const;
  let doubtful: Title | null = null;
  for (const { tried, lines } of [first, ...WAYS.flatMap((way) => around.map((lines) => ({ tried: way, lines })))]) {
    const found = headlineIn(context, lines, tried);
    // What ends as a sentence does may be the lead, and an owner's name is rather the banner's.
    if (found && !found.text.endsWith('.') && !isOwner(found.text)) return found;
    doubtful ??= found;
  }
  return doubtful ?? headlineIn(context, linesFrom(context, region.from), 'first');
}
