import { isSignedDate } from '../dates/date-lines';
import { isLine, itemsOf, type Line } from '../snapshot/lines';
import { type Measured, textIn } from '../snapshot/measures';
import { endOf, namesAt } from '../snapshot/snapshot';
import { FORM_RULE } from './clutter/by-name';
import type { Context } from './context';
import { MASTHEAD_CLASS } from './words/class-names';

/** A headline's own header has at most so much text before it; more is another part of the page. */
const HEADER = 240;
/** A section that holds the whole page has less text before it, in characters: a link to skip the menu. */
const PAGE_START = 100;
/** In how many elements around the headline lines before it are looked for. */
const STEPS = 3;

/**
 * Whether a node stands in the site's masthead, where today's date is printed. A story's header holds its headline,
 * stands in its `<article>`, or begins a section that comes behind the masthead: a `<header>` in one is no banner (HTML
 * Accessibility API Mappings).
 */
export function isInMasthead(snapshot: Measured, at: number, titleAt: number): boolean {
  let [named, header] = [false, false];
  for (let up = snapshot.parent[at] ?? -1; up > 0; up = snapshot.parent[up] ?? -1) {
    const tag = snapshot.tag[up] ?? '';
    if (tag === 'article') return false;
    if (endOf(snapshot, up) <= titleAt) {
      named ||= MASTHEAD_CLASS.test(namesAt(snapshot, up));
      header ||= tag === 'header';
    } else if ((tag === 'section' || tag === 'main') && textIn(snapshot, 0, up) > PAGE_START) header = false;
  }
  return named || header;
}

/** The lines around a headline that are no part of the story, and may state its author or date. */
export interface Surroundings {
  /** Right before the headline, nearest first. */
  above: Line[];
  /** Between headline and text, among what is left out as tools. */
  tools: Line[];
}

function linesBefore(snapshot: Measured, at: number): Line[] {
  let header = at;
  // In a page without nested elements the document itself holds both.
  const top = snapshot.parent[at] === 0 ? 0 : 1;
  for (let up = snapshot.parent[at] ?? -1, n = 0; up >= top && n < STEPS; up = snapshot.parent[up] ?? -1) {
    const length = textIn(snapshot, up, at);
    if (length > HEADER) break;
    // Rows and cells of layout tables add nothing.
    if (length > textIn(snapshot, header, at)) n++;
    header = up;
  }
  // Beside a date, tools and names may be links.
  const isOwn = (line: Line) => {
    const { link, text } = line;
    return link < text.length * 0.5 || (link < text.length && isSignedDate(line));
  };
  const lines = itemsOf(snapshot, header, at, () => 'enter').filter(isLine);
  return lines.filter((line) => isOwn(line) && !isInMasthead(snapshot, line.from, at)).reverse();
}

function linesAmongTools({ snapshot, clutter }: Context, from: number, to: number): Line[] {
  const decide = (at: number) => {
    const rule = clutter.rules.get(at);
    return rule && rule !== 'clutter:chrome' && rule !== FORM_RULE ? 'skip' : 'enter';
  };
  const items = itemsOf(snapshot, from, to, decide);
  return items.filter(isLine).filter(({ from }) => clutter.has(from));
}

/** The lines around the headline at `titleAt`, with the text from `begin` on; none if no element shows a headline. */
export function surroundingsOf(context: Context, titleAt: number | null, begin: number): Surroundings {
  if (titleAt === null) return { above: [], tools: [] };
  const { snapshot } = context;
  return {
    above: linesBefore(snapshot, titleAt),
    tools: linesAmongTools(context, endOf(snapshot, titleAt), begin),
  };
}
