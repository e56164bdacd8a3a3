import type { Removal } from '@/lib/model/verdict';
import { composeSubtree, type Item, itemsOf, type Line } from '../snapshot/lines';
import { endOf } from '../snapshot/snapshot';
import { hasWords } from '../text';
import type { Context } from './context';

/** A line that was left out, and by which rule. */
export interface Dropped {
  rule: string;
  line: Line;
}

/** A text as far as it is known: its items in reading order, and what was left out of it. */
export interface Draft {
  body: Item[];
  dropped: Dropped[];
}

/** These lines, left out by one rule. */
export const droppedBy = (rule: string, lines: readonly Line[]): Dropped[] => lines.map((line) => ({ rule, line }));

/** Removals show so much of their text, in UTF-16 units. */
const LENGTH = 200;

/** Java's hash of strings: a polynomial over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) | 0;
  return value;
}

/** Pages go on changing, so a part is known again by its text, not by where it stands. */
const idOf = (whole: string) => hash(whole.slice(0, LENGTH));

const removal = (reason: string, whole: string): Removal => ({ id: idOf(whole), reason, text: whole.slice(0, LENGTH) });

/** What was left out, elements before lines, each in the order in which it was dropped. */
export function removalsOf({ snapshot, clutter }: Context, dropped: readonly Dropped[]): Removal[] {
  const elements = [...clutter.rules].map(([at, rule]) => removal(rule, composeSubtree(snapshot, at, LENGTH).text));
  return [
    ...elements.filter(({ text }) => hasWords(text)),
    ...dropped.map(({ rule, line }) => removal(rule, line.text)),
  ];
}

/** The body with the parts of these ids at their places. */
export function withRestored({ snapshot, clutter }: Context, draft: Draft, ids: ReadonlySet<number>): Item[] {
  const elements = [...clutter.rules.keys()].filter((at) => ids.has(idOf(composeSubtree(snapshot, at, LENGTH).text)));
  const lines = draft.dropped.map(({ line }) => line).filter((line) => ids.has(idOf(line.text)));
  const back = [...lines, ...elements.flatMap((at) => itemsOf(snapshot, at, endOf(snapshot, at), () => 'enter'))];
  // Of a part and one inside it that are both wanted, each text comes once.
  const places = new Map([...draft.body, ...back].map((item) => [item.from, item]));
  return [...places.values()].sort((a, b) => a.from - b.from);
}
