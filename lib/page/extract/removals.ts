import type { Removal } from '@/lib/model/verdict';
import { composeSubtree, type Item, itemsOf, type Line } from '../snapshot/lines';
import { endOf } from '../snapshot/snapshot';
import { hasWords } from '../text';
import type { Context } from './context';

/** A line that was left out, and the rule that did it. */
export interface Dropped {
  rule: string;
  line: Line;
}

/** A text while it is being taken apart: its items in reading order, and the lines left out of it. */
export interface Draft {
  body: Item[];
  dropped: Dropped[];
}

/** Lines left out by one rule. */
export const droppedBy = (rule: string, lines: readonly Line[]): Dropped[] => lines.map((line) => ({ rule, line }));

/** How much of its text a removal shows, in UTF-16 units. */
const LENGTH = 200;

/** Java's string hash: a polynomial over UTF-16 units, in 32 bits. */
function hash(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) | 0;
  return value;
}

/** The id of a part, made of its text, not its place: pages go on changing. */
const idOf = (whole: string) => hash(whole.slice(0, LENGTH));

const removal = (reason: string, whole: string): Removal => ({ id: idOf(whole), reason, text: whole.slice(0, LENGTH) });

/** All removals, elements before lines, each in the order in which they were dropped. */
export function removalsOf({ snapshot, clutter }: Context, dropped: readonly Dropped[]): Removal[] {
  const elements = [...clutter.rules].map(([at, rule]) => removal(rule, composeSubtree(snapshot, at, LENGTH).text));
  return [
    ...elements.filter(({ text }) => hasWords(text)),
    ...dropped.map(({ rule, line }) => removal(rule, line.text)),
  ];
}

/** The body with the removals of these ids put back at their places. */
export function withRestored({ snapshot, clutter }: Context, draft: Draft, ids: ReadonlySet<number>): Item[] {
  const elements = [...clutter.rules.keys()].filter((at) => ids.has(idOf(composeSubtree(snapshot, at, LENGTH).text)));
  const lines = draft.dropped.map(({ line }) => line).filter((line) => ids.has(idOf(line.text)));
  const back = [...lines, ...elements.flatMap((at) => itemsOf(snapshot, at, endOf(snapshot, at), () => 'enter'))];
  // If a part and one inside it are both wanted, each text comes once.
  const places = new Map([...draft.body, ...back].map((item) => [item.from, item]));
  return [...places.values()].sort((a, b) => a.from - b.from);
}
