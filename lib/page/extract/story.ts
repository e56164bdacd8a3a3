import type { Removal } from '@/lib/model/verdict';
import { isPlainName, peopleIn } from '../metadata/authors';
import { type Decision, type Item, itemsOf, type Line } from '../snapshot/lines';
import { findCaptions } from './captions';
import type { Context } from './context';
import { dropRule, isDateLine, isLastName, isOfficeSignature, isSignature, isSourceLine } from './lines';
import { findSapo, sameText } from './sapo';
import { isDataTable } from './tables';

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
  removals: Removal[];
}

/** So many lines after the text may be its own: author, date, source. */
const AFTER = 8;
const REMOVAL_LENGTH = 200;

export function removal(reason: string, text: string): Removal {
  return { reason, text: text.slice(0, REMOVAL_LENGTH) };
}

const isLine = (item: Item): item is Line => item.kind === 'line';

/** All lines and pictures of the column, without clutter and tables of data noted whole. */
function columnItems(context: Context, from: number): Item[] {
  const { snapshot, measures, clutter, region } = context;
  const decide = (at: number): Decision => {
    if (clutter.has(at)) return 'skip';
    return snapshot.tag[at] === 'table' && at >= region.from && isDataTable(snapshot, measures, at) ? 'table' : 'enter';
  };
  return itemsOf(snapshot, from, snapshot.end[region.column] ?? snapshot.size, decide);
}

/** Where the signature ends the text: only lines that sign, name sources or are dropped anyway come after it. */
function takeSignatures(context: Context, body: Item[], removals: Removal[]): Line[] {
  const signatures: Line[] = [];
  for (let i = body.length - 1, lines = 0; i >= 0 && lines < 6; i--) {
    const item = body[i];
    if (!item || !isLine(item)) continue;
    lines++;
    const signs =
      isSignature(context, item) ||
      (lines <= 2 && isPlainName(item.text)) ||
      (lines === 1 && isLastName(context, item, body[i - 1])) ||
      (lines <= 2 && isOfficeSignature(context, item));
    if (!signs && !isSourceLine(item)) {
      if (item.text.length > 60) break;
      continue;
    }
    body.splice(i, 1);
    removals.push(removal(signs ? 'signature:author' : 'signature:source', item.text));
    signatures.push(item);
  }
  return signatures;
}

/** Names and dates that stand in the text's own element before its first paragraph. */
function takeByline(context: Context, body: Item[], removals: Removal[]): Line[] {
  const taken: Line[] = [];
  for (const item of body.slice(0, 4)) {
    if (!isLine(item)) break;
    if (item.text.length > 60) {
      // The lead may stand before the names.
      if (item === body[0]) continue;
      break;
    }
    if (!isSignature(context, item) && !isPlainName(item.text)) continue;
    body.splice(body.indexOf(item), 1);
    removals.push(removal('signature:author', item.text));
    taken.push(item);
  }
  return taken;
}

/** Takes a story apart: `titleEnd` is where the headline ends, `description` what metadata say the story is. */
export function tellStory(context: Context, titleEnd: number, title: string, description: string | null): Story {
  const { region } = context;
  const removals: Removal[] = [];
  const items = columnItems(context, Math.max(titleEnd, context.region.column));
  const inside = items.filter((item) => item.from >= region.from && item.from < region.to);
  const before = items.filter((item) => item.from < region.from);
  const after = items.filter((item) => item.from >= region.to);
  const captions = findCaptions(context, inside);

  const drop = (item: Item): boolean => {
    if (!isLine(item) || captions.has(item)) return false;
    const rule = sameText(item.text, title) ? 'line:title' : dropRule(context, item);
    if (rule) removals.push(removal(rule, item.text));
    return rule !== null;
  };
  const dropped = inside.filter(drop);
  const dates = dropped.filter(isLine).filter(isDateLine);
  let body = inside.filter((item) => !dropped.includes(item));
  const pre = before.filter(isLine).filter((line) => dropRule(context, line) === null && !isSignature(context, line));
  const byline = takeByline(context, body, removals);
  const opening = body.filter((item) => !captions.has(item));
  const sapo = findSapo(context, pre, opening, description);
  body = body.filter(
    (item) =>
      item !== sapo && !(sapo && isLine(item) && item.from < region.from + 2000 && repeats(item, sapo, opening)),
  );
  const signatures = [
    ...takeSignatures(context, body, removals),
    ...byline,
    ...[...before.slice(-6), ...after.slice(0, AFTER)]
      .filter(isLine)
      .filter((line) => isSignature(context, line) || peopleIn(line.text).some(isPlainName)),
  ];
  return {
    sapo,
    body,
    captions,
    signatures,
    before: [...before.filter(isLine).reverse(), ...dates],
    after: after.filter(isLine).slice(0, AFTER),
    removals,
  };
}

/** The lead printed once more as the first paragraph. */
function repeats(line: Line, sapo: Line, opening: readonly Item[]): boolean {
  return (
    line === opening.find((item) => isLine(item) && item !== sapo) &&
    sapo.text.length > 60 &&
    sameText(line.text, sapo.text)
  );
}
