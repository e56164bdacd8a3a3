import type { ListItem } from '@/lib/model/article';
import type { Composer } from '../snapshot/compose';
import type { Line } from '../snapshot/lines';
import { ancestorOf, type Context } from './context';

/** Joins lines that are items of a list into one block. */

const LIST = /^[uo]l$/;

/** The place of a line in a list: in which `item` of the outermost `list`, and how deep in lists inside it. */
interface Place {
  list: number;
  item: number;
  depth: number;
  ordered: boolean;
}

export function placeOf(context: Context, line: Line): Place | null {
  const { snapshot } = context;
  const up = (from: number, names: RegExp) => ancestorOf(context, from, (at) => names.test(snapshot.tag[at] ?? ''));
  const item = up(line.from, /^li$/);
  const lists: number[] = [];
  for (let list = item < 0 ? -1 : up(item, LIST); list >= 0; list = up(list, LIST)) lists.push(list);
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
