import type { ListItem } from '@/lib/model/article';
import type { Composer } from '../snapshot/compose';
import type { Line } from '../snapshot/lines';
import { isHeading } from '../snapshot/snapshot';
import { ancestorOf, type Context } from './context';

/** Joins lines that are items of a list into one block. */

const LIST = /^[uo]l$/;
const ITEM = /^li$/;

/** The place of a line in a list: in which `item` of the outermost `list`, and how deep in lists inside it. */
interface Place {
  list: number;
  item: number;
  depth: number;
  ordered: boolean;
}

/** The nearest element of this name around a node; -1 if there is none. */
const nearest = (context: Context, at: number, name: RegExp) =>
  ancestorOf(context, at, (up) => name.test(context.snapshot.tag[up] ?? ''));

/** The lists most of whose items have lines under a heading, or several paragraphs, as entries of a live report do. */
export function reportsIn(context: Context, lines: readonly Line[]): ReadonlySet<number> {
  const { snapshot } = context;
  const items = new Map<number, Line[]>();
  for (const line of lines) {
    const item = nearest(context, line.from, ITEM);
    if (item < 0) continue;
    const own = items.get(item) ?? [];
    own.push(line);
    items.set(item, own);
  }
  const score = new Map<number, number>();
  for (const [item, own] of items) {
    const list = nearest(context, item, LIST);
    const hasHeading = own.length > 1 && own.some(({ block }) => isHeading(snapshot, block));
    const isEntry = hasHeading || own.filter(({ block }) => snapshot.tag[block] === 'p').length > 1;
    score.set(list, (score.get(list) ?? 0) + (isEntry ? 1 : -1));
  }
  return new Set([...score.keys()].filter((list) => (score.get(list) ?? 0) > 0));
}

/** The place of a line in a list, up to the next report around it; `null` if it stands in none. */
export function placeOf(context: Context, line: Line, reports: ReadonlySet<number>): Place | null {
  const { snapshot } = context;
  const item = nearest(context, line.from, ITEM);
  const lists: number[] = [];
  let list = item < 0 ? -1 : nearest(context, item, LIST);
  for (; list >= 0 && !reports.has(list); list = nearest(context, list, LIST)) lists.push(list);
  const [inner, outer] = [lists[0], lists.at(-1)];
  if (inner === undefined || outer === undefined) return null;
  return { list: outer, item, depth: lists.length - 1, ordered: snapshot.tag[inner] === 'ol' };
}

/** A list to which items are still added. */
export interface OpenList {
  at: number;
  /** The last item. */
  item: number;
  items: ListItem[];
  composer: Composer;
}

/** Adds a line to a list: as an item, or as a further line of the last one. */
export function addItem({ items, composer, item }: OpenList, line: Line, place: Place): void {
  const last = items.at(-1);
  const goesOn = last !== undefined && item === place.item;
  if (goesOn) composer.lineBreak();
  else if (last) composer.separate('\n');
  const start = composer.length;
  composer.append(line.composer);
  if (goesOn) last.end = composer.length;
  else items.push({ start, end: composer.length, depth: place.depth, ordered: place.ordered });
}
