import { tidy } from '@/lib/text/characters';
import { PROSE } from '../text';
import { endOf, hasFlag, type Snapshot } from './snapshot';
import { CONTROL, HIDDEN, LINK } from './style';

/** A snapshot with prefix sums, so that each question about a subtree is one subtraction. */
export interface Measured extends Snapshot {
  /** Characters of visible text before index `i`. */
  textBefore: Float64Array;
  /** The linked ones of them. */
  linkBefore: Float64Array;
  /** Characters of prose before index `i`, which is the paragraphs' own text. */
  proseBefore: Float64Array;
  /** For each block, the characters of its own text that are not linked, and those that are. */
  own: Float64Array;
  ownLink: Float64Array;
  /** The blocks that have text of their own, in document order. */
  owners: number[];
}

/** How much text is in `[from, to)`, by default in one element, and below how much linked text and prose. */
export const textIn = ({ textBefore: sums, end }: Measured, from: number, to = end[from] ?? from + 1) =>
  (sums[to] ?? 0) - (sums[from] ?? 0);

export const linkIn = ({ linkBefore: sums, end }: Measured, from: number, to = end[from] ?? from + 1) =>
  (sums[to] ?? 0) - (sums[from] ?? 0);

export const proseIn = ({ proseBefore: sums, end }: Measured, from: number, to = end[from] ?? from + 1) =>
  (sums[to] ?? 0) - (sums[from] ?? 0);

/** Whether so much prose, in characters, is most of the page's. */
export const isMost = ({ proseBefore: sums }: Measured, prose: number) => prose > (sums.at(-1) ?? 0) * 0.5;

/** If a larger share of a part's text is linked, it leads elsewhere: a menu, a list of stories or documents. */
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

/** The next node in a walk over a block's own nodes: it skips the blocks inside. */
export function nextOwn({ block, end }: Snapshot, at: number): number {
  return block[at] === at ? (end[at] ?? at + 1) : at + 1;
}

/** The lines of a block's own text without its links; if all is linked, of the links. */
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

/** A block's own text in one line, without its links; if all is linked, the links. */
export const ownText = (snapshot: Measured, at: number) => ownLines(snapshot, at).join(' ');

/** A text must be this long to be tested for being a list of names, in characters. */
const LIST = 300;
/** The average length of what stands between two commas in a list of names. */
const NAME = 24;

/** Whether a block only lists names, such as all communes of a province: however long, that is no sentence. */
function isNames(snapshot: Snapshot, at: number, own: number): boolean {
  const end = endOf(snapshot, at);
  let commas = 0;
  for (let i = at + 1; i < end; i = nextOwn(snapshot, i)) {
    commas += (snapshot.text[i] ?? '').split(',').length - 1;
  }
  return own / (commas + 1) <= NAME;
}

/** The length of a text as shown: sources break and indent lines, or write marks apart from their letters. */
function shownLength(text: string): number {
  const trimmed = text.trim().normalize('NFC');
  return trimmed.includes('\n') ? trimmed.replace(/\s+/g, ' ').length : trimmed.length;
}

/** Prefix sums of the weights of some nodes, in document order, for each node of a snapshot. */
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
