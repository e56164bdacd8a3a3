import { tidy } from '@/lib/text/characters';
import { PROSE } from '../text';
import { endOf, hasFlag, type Snapshot } from './snapshot';
import { CONTROL, HIDDEN, LINK } from './style';

/** A snapshot with sums over it, so that every question about a subtree is one subtraction. */
export interface Measured extends Snapshot {
  /** Characters of visible text before index `i`. */
  textBefore: Float64Array;
  /** The linked ones of them. */
  linkBefore: Float64Array;
  /** Characters of prose before index `i`: own text of paragraphs. */
  proseBefore: Float64Array;
  /** Of a block its own text, linked text aside. */
  own: Float64Array;
  ownLink: Float64Array;
  /** The blocks that have text of their own, in document order. */
  owners: number[];
}

/** Characters of all text in `[from, to)`, an element unless said otherwise; below, of what is linked of it and of its prose. */
export const textIn = ({ textBefore: sums, end }: Measured, from: number, to = end[from] ?? from + 1) =>
  (sums[to] ?? 0) - (sums[from] ?? 0);

export const linkIn = ({ linkBefore: sums, end }: Measured, from: number, to = end[from] ?? from + 1) =>
  (sums[to] ?? 0) - (sums[from] ?? 0);

export const proseIn = ({ proseBefore: sums, end }: Measured, from: number, to = end[from] ?? from + 1) =>
  (sums[to] ?? 0) - (sums[from] ?? 0);

/** So much of what stands somewhere is linked, as a share, where it leads elsewhere: a menu, a list of stories or documents. */
export const LINKED = 0.2;
export const leadsElsewhere = (snapshot: Measured, from: number, to?: number) =>
  linkIn(snapshot, from, to) > textIn(snapshot, from, to) * LINKED;

/** Whether a node is a paragraph: a block with prose of its own. */
export const isParagraphAt = (snapshot: Measured, at: number) => proseIn(snapshot, at, at + 1) > 0;

export function paragraphsIn(snapshot: Measured, from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) if (isParagraphAt(snapshot, i)) found.push(i);
  return found;
}

/** Characters of a block's own text, linked or not. */
export const ownLength = ({ own, ownLink }: Measured, at: number) => (own[at] ?? 0) + (ownLink[at] ?? 0);

/** Where a walk over what a block has of its own goes on: behind a block that stands in it. */
export function nextOwn({ block, end }: Snapshot, at: number): number {
  return block[at] === at ? (end[at] ?? at + 1) : at + 1;
}

/** The block's own text by its lines, without what is linked; where all is linked, the linked text. */
export function ownLines(snapshot: Measured, at: number): string[] {
  const linked = (snapshot.own[at] ?? 0) === 0;
  const end = endOf(snapshot, at);
  let line = '';
  const lines: string[] = [];
  for (let i = at + 1; i < end; i = nextOwn(snapshot, i)) {
    if (snapshot.tag[i] === '' && (linked || !hasFlag(snapshot, i, LINK))) line += snapshot.text[i];
    else if (snapshot.tag[i] === 'br') {
      lines.push(tidy(line));
      line = '';
    }
  }
  return [...lines, tidy(line)].filter((one) => one !== '');
}

/** The same in one line. */
export const ownText = (snapshot: Measured, at: number) => ownLines(snapshot, at).join(' ');

/** Shorter texts are not looked at for being a list, in characters. */
const LIST = 300;
/** What stands between two commas of a list of names is this long on average. */
const NAME = 24;

/** Whether a block is nothing but a list of names, as of all communes of a province: no sentence, however long. */
function isNames(snapshot: Snapshot, at: number, own: number): boolean {
  const end = endOf(snapshot, at);
  let commas = 0;
  for (let i = at + 1; i < end; i = nextOwn(snapshot, i)) {
    commas += (snapshot.text[i] ?? '').split(',').length - 1;
  }
  return own / (commas + 1) <= NAME;
}

/** A length as it is shown: sources break and indent their lines, or write marks apart from letters. */
function shownLength(text: string): number {
  const trimmed = text.trim().normalize('NFC');
  return trimmed.includes('\n') ? trimmed.replace(/\s+/g, ' ').length : trimmed.length;
}

/** Of these nodes, in document order, the sum of what those before each node of a snapshot weigh. */
export function sumsBefore(size: number, nodes: readonly { at: number; weight: number }[]): Float64Array {
  const sums = new Float64Array(size + 1);
  let [sum, from] = [0, 0];
  for (const { at, weight } of nodes) {
    sums.fill(sum, from, at + 1);
    from = at + 1;
    sum += weight;
  }
  return sums.fill(sum, from);
}

export function measure(snapshot: Snapshot): Measured {
  const { size, tag, text, block } = snapshot;
  const textBefore = new Float64Array(size + 1);
  const linkBefore = new Float64Array(size + 1);
  const own = new Float64Array(size);
  const ownLink = new Float64Array(size);
  const owners: number[] = [];
  let sum = 0;
  let linked = 0;
  for (let i = 0; i < size; i++) {
    textBefore[i] = sum;
    linkBefore[i] = linked;
    const length = tag[i] === '' && !hasFlag(snapshot, i, HIDDEN | CONTROL) ? shownLength(text[i] ?? '') : 0;
    if (length === 0) continue;
    sum += length;
    const owner = block[i] ?? 0;
    if (!own[owner] && !ownLink[owner]) owners.push(owner);
    const isLinked = hasFlag(snapshot, i, LINK);
    if (isLinked) linked += length;
    const lengths = isLinked ? ownLink : own;
    lengths[owner] = (lengths[owner] ?? 0) + length;
  }
  textBefore[size] = sum;
  linkBefore[size] = linked;
  owners.sort((a, b) => a - b);
  const blocks = owners.map((at) => ({ at, weight: own[at] ?? 0 }));
  const isTold = ({ at, weight }: { at: number; weight: number }) =>
    weight >= PROSE && (ownLink[at] ?? 0) < weight * 0.6 && !(weight >= LIST && isNames(snapshot, at, weight));
  const proseBefore = sumsBefore(size, blocks.filter(isTold));
  return { ...snapshot, textBefore, linkBefore, proseBefore, own, ownLink, owners };
}
