import { isDateLine } from '../dates/date-lines';
import { labelsMaker } from '../people/author-lines';
import { type Composer, LINE_BREAK } from '../snapshot/compose';
import { isLine, itemsOf, type Line } from '../snapshot/lines';
import { hasFlag, linkAt, parentsOf, type Snapshot } from '../snapshot/snapshot';
import { LINK, STRONG } from '../snapshot/style';
import { isSentence, wordsKey } from '../text';
import { LEVELS, type Title } from '../title/heading';
import { isFullHeadline, WORDS } from '../title/lengths';
import { acceptedKeys, namesHeadline } from '../title/stated';
import type { Context } from './context';
import { NOWHERE, PARAGRAPH } from './looks';
import { labelsAuthor } from './makers/maker-lines';
import { isChatter } from './words/labels';

/** Whether a text is a link that leads somewhere, as no headline does. */
function isLinked(snapshot: Snapshot, at: number): boolean {
  if (!hasFlag(snapshot, at, LINK)) return false;
  const { href = '#' } = snapshot.attributes[linkAt(snapshot, at)] ?? {};
  return !NOWHERE.test(href);
}

/** Whether a text may be the headline: in bold, or `plain`. */
function canHead({ snapshot }: Context, { text, runs }: Composer, plain: boolean): boolean {
  if (text.split(' ').length < WORDS || isDateLine({ text }) || labelsMaker(text)) return false;
  if (plain) return isFullHeadline(text) && !text.endsWith('.') && !runs.some(({ node }) => isLinked(snapshot, node));
  return runs.every(({ node }) => hasFlag(snapshot, node, STRONG));
}

/** A date in brackets at the end of a line, with or without a label. */
const DATED = / \((?:\p{L}[\p{L} ]{2,20}: ?)?\d{1,2}[/.-]\d{1,2}[/.-]20\d\d[^()]{0,20}\)$/u;

/** Where a headline ends before its date or a break; -1 if the line has neither. */
function endOfHead(text: string): number {
  const dated = text.search(DATED);
  return dated < 0 ? text.indexOf(LINE_BREAK) : dated;
}

/** The first line, up to a break or bracketed date, as a headline, and the text behind; `null` if none follows. */
function partLine(context: Context, [line, ...behind]: readonly Line[]): { head: Composer; next: string } | null {
  if (!line) return null;
  const { peopleIn } = context;
  const at = endOfHead(line.text);
  if (at >= 0) return { head: line.composer.slice(0, at), next: line.text.slice(at + 1) };
  // Some print the author between headline and lead.
  const isByline = (one: Line, i: number) => labelsAuthor(context, one, behind[i + 1]) || peopleIn(one.text).length > 0;
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

/** The first line right before a date or the text that may be the headline: in bold, or `plain`. */
function headlineIn(context: Context, lines: readonly Line[], plain: boolean): Title | null {
  // No story has its headline behind its first sentence.
  const told = lines.findIndex(({ text }) => isSentence(text));
  const end = told < 0 ? lines.length : told + 1;
  for (let i = 0; i < end; i++) {
    const parted = partLine(context, lines.slice(i, i + 4));
    if (!parted) continue;
    const { head, next } = parted;
    const isBefore = next.length > PARAGRAPH || isDateLine({ text: next });
    if (isBefore && canHead(context, head, plain)) return titleOf(head);
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
 * in bold right before the date or the text. Where the stated title is no headline, lines farther away are tried too,
 * and plain lines.
 */
export function headlineAmongLines(context: Context, stated: string): Title | null {
  const { snapshot, region } = context;
  const column = linesFrom(context, region.column);
  if (namesHeadline(stated)) return statedAmong(column, stated) ?? headlineIn(context, column, false);
  const around = [column, ...parentsOf(snapshot, region.column, LEVELS).map((up) => linesFrom(context, up))];
  let sentence: Title | null = null;
  for (const { plain, lines } of [false, true].flatMap((plain) => around.map((lines) => ({ plain, lines })))) {
    const found = headlineIn(context, lines, plain);
    // What ends as a sentence does may be the lead.
    if (found && !found.text.endsWith('.')) return found;
    sentence ??= found;
  }
  return sentence ?? headlineIn(context, linesFrom(context, region.from), false);
}
