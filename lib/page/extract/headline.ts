import { isVietnamese } from '../detect/language';
import { isSiteTitle, type Title } from '../metadata/title';
import { type Composer, LINE_BREAK } from '../snapshot/compose';
import { itemsOf, type Line } from '../snapshot/lines';
import { STRONG } from '../snapshot/style';
import type { Context } from './context';
import { isDateLine } from './lines';
import { namesAt } from './naming';
import { TITLE_CLASS } from './vocabulary';

/** A headline has so many words at least, and no more characters. */
const WORDS = 4;
const LENGTH = 200;

/** Whether a text is bold, or a title by its class, and no sentence. */
function isHeadline({ snapshot }: Context, { text, runs }: Composer): boolean {
  if (text.length > LENGTH || text.split(' ').length < WORDS || /[.;:,]$/.test(text)) return false;
  const first = runs[0]?.node ?? 0;
  if (TITLE_CLASS.test(namesAt(snapshot, snapshot.parent[first] ?? 0))) return true;
  return runs.every(({ node, length }) => length < 2 || (snapshot.flags[node] ?? 0) & STRONG);
}

/** Shorter lines behind a line in bold may be labels, as it may itself. */
const PARAGRAPH = 60;
/** Names of sections are no longer, in characters. */
const LABEL = 25;

const isLabel = ({ text }: Line) => text.length <= LABEL;

/** The headline in one element with the text; `alone`: it may be its first line, with no date behind. `null` where there is none. */
function headlineIn(context: Context, column: number, alone: boolean): Title | null {
  const { snapshot, clutter, region } = context;
  const items = itemsOf(snapshot, column, region.to, (at) => (clutter.has(at) ? 'skip' : 'enter'));
  const lines = items.filter((item): item is Line => item.kind === 'line');
  for (const [i, line] of lines.entries()) {
    if (line.text.length > LENGTH) return null;
    // A break may part headline and date, where blocks do not.
    const at = line.text.indexOf(LINE_BREAK);
    const next = at < 0 ? lines[i + 1]?.text : line.text.slice(at + 1);
    const begins = alone && (next?.length ?? 0) > PARAGRAPH && lines.slice(0, i).every(isLabel);
    if (next === undefined || !(begins || isDateLine({ ...line, text: next }))) continue;
    const composer = at < 0 ? line.composer : line.composer.slice(0, at);
    const last = composer.runs.at(-1);
    if (last && isHeadline(context, composer)) return { text: composer.text, composer, at: last.node, sure: false };
  }
  return null;
}

/** In tables headline and text stand in rows of their own, so many elements apart. */
const LEVELS = 4;

/**
 * The headline of a page without headings: a line in bold right before the date, with no paragraph before it, in one
 * element with the text; where the page's own title (`stated`) is no headline, farther away too, or the first line of
 * the text. `null` where there is none.
 */
export function boldHeadline(context: Context, stated: string): Title | null {
  const { snapshot, region } = context;
  const unnamed = isSiteTitle(stated);
  const near = headlineIn(context, region.column, unnamed);
  if (near || (!unnamed && stated.split(' ').length > WORDS && isVietnamese(stated))) return near;
  let column = snapshot.parent[region.column] ?? -1;
  for (let n = 0; n < LEVELS && column >= 0; n++, column = snapshot.parent[column] ?? -1) {
    const found = headlineIn(context, column, false);
    if (found) return found;
  }
  return null;
}
