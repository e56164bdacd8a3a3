import { tidy } from '@/lib/text/characters';
import { endOf, hasFlag, type Snapshot } from './snapshot';
import { CONTROL, HIDDEN, LINK } from './style';

/** Sums over a snapshot, so that every question about a subtree is one subtraction. */
export interface Measures {
  /** Where all that is inside a node ends. */
  end: readonly number[];
  /** Characters of visible text before index `i`. */
  text: Float64Array;
  /** The linked ones of them. */
  link: Float64Array;
  /** Characters of prose before index `i`: texts of paragraphs, see `isProse`. */
  prose: Float64Array;
  /** Of a block its own text, linked text aside. */
  own: Float64Array;
  ownLink: Float64Array;
  /** The blocks that have text of their own, in document order. */
  owners: number[];
}

/** Characters of all text in `[from, to)`, an element unless said otherwise; below, of what is linked of it and of its prose. */
export const textIn = ({ text, end }: Measures, from: number, to = end[from] ?? from + 1) =>
  (text[to] ?? 0) - (text[from] ?? 0);

export const linkIn = ({ link, end }: Measures, from: number, to = end[from] ?? from + 1) =>
  (link[to] ?? 0) - (link[from] ?? 0);

export const proseIn = ({ prose, end }: Measures, from: number, to = end[from] ?? from + 1) =>
  (prose[to] ?? 0) - (prose[from] ?? 0);

/** Whether a node is a paragraph: a block with prose of its own. */
export const isParagraphAt = (measures: Measures, at: number) => proseIn(measures, at, at + 1) > 0;

/** Characters of a block's own text, linked or not. */
export const ownLength = ({ own, ownLink }: Measures, at: number) => (own[at] ?? 0) + (ownLink[at] ?? 0);

/** Where a walk over what a block has of its own goes on: behind a block that stands in it. */
export function nextOwn({ block, end }: Snapshot, at: number): number {
  return block[at] === at ? (end[at] ?? at + 1) : at + 1;
}

/** The block's own text without what is linked; where all is linked, the linked text. */
export function ownText(snapshot: Snapshot, measures: Measures, at: number): string {
  const linked = (measures.own[at] ?? 0) === 0;
  const end = endOf(snapshot, at);
  let text = '';
  for (let i = at + 1; i < end; i = nextOwn(snapshot, i)) {
    if (snapshot.tag[i] === '' && (linked || !hasFlag(snapshot, i, LINK))) text += snapshot.text[i];
  }
  return tidy(text);
}

/** Whether a block holds a paragraph of its own: enough unlinked text to be a sentence. */
function isProse(own: number, link: number): boolean {
  return own >= 45 && link < own * 0.6;
}

/** Shorter texts are not looked at for being a list, in characters. */
const LIST = 300;
/** What stands between two commas of a list of names is this long on average. */
const NAME = 24;

/** Whether a block is nothing but a list of names, as of all communes of a province: no sentence, however long. */
function isNames(snapshot: Snapshot, at: number, own: number): boolean {
  const end = endOf(snapshot, at);
  let commas = 0;
  for (let i = at + 1; i < end; i = nextOwn(snapshot, i)) {
    const data = snapshot.text[i] ?? '';
    for (let comma = data.indexOf(','); comma >= 0; comma = data.indexOf(',', comma + 1)) commas++;
  }
  return own / (commas + 1) <= NAME;
}

/**
 * A text's length as it is shown: sources that break and indent their lines, or write marks apart from their letters,
 * have more characters than a page shows.
 */
function shownLength(text: string): number {
  const trimmed = text.trim().normalize('NFC');
  return trimmed.includes('\n') ? trimmed.replace(/\s+/g, ' ').length : trimmed.length;
}

export function measure(snapshot: Snapshot): Measures {
  const { size, tag, text, block } = snapshot;
  const measures: Measures = {
    end: snapshot.end,
    text: new Float64Array(size + 1),
    link: new Float64Array(size + 1),
    prose: new Float64Array(size + 1),
    own: new Float64Array(size),
    ownLink: new Float64Array(size),
    owners: [],
  };
  let sum = 0;
  let linked = 0;
  for (let i = 0; i < size; i++) {
    measures.text[i] = sum;
    measures.link[i] = linked;
    if (tag[i] === '' && !hasFlag(snapshot, i, HIDDEN | CONTROL)) {
      const length = shownLength(text[i] ?? '');
      if (length === 0) continue;
      sum += length;
      const owner = block[i] ?? 0;
      if (!measures.own[owner] && !measures.ownLink[owner]) measures.owners.push(owner);
      if (hasFlag(snapshot, i, LINK)) {
        linked += length;
        measures.ownLink[owner] = (measures.ownLink[owner] ?? 0) + length;
      } else measures.own[owner] = (measures.own[owner] ?? 0) + length;
    }
  }
  measures.text[size] = sum;
  measures.link[size] = linked;
  measures.owners.sort((a, b) => a - b);
  let prose = 0;
  let from = 0;
  for (const owner of measures.owners) {
    const own = measures.own[owner] ?? 0;
    if (!isProse(own, measures.ownLink[owner] ?? 0) || (own >= LIST && isNames(snapshot, owner, own))) continue;
    measures.prose.fill(prose, from, owner + 1);
    from = owner + 1;
    prose += own;
  }
  measures.prose.fill(prose, from);
  return measures;
}
