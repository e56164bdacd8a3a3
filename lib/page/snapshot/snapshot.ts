import { PAGE_LIMITS, type TakenPage } from '@/lib/model/taken-page';
import type { Refusal } from '@/lib/model/verdict';
import { keeping } from '../memo';
import { holdsAny } from '../text';
import { type Attributes, CLOSE, CUT, END, MarkupReader, OPEN, TEXT } from './markup';
import { Spots } from './spots';
import { type HeadSource, Statements } from './statements';
import { alignmentOf, BLOCKISH, type Change, CONTROL, changeOf, HIDDEN } from './style';
import { isOwnBlock, type Tag } from './tags';

/**
 * The visible tree of a page in flat arrays, in document order: node `i` and all that is inside it are the indexes
 * `[i, end[i])`. Everything afterwards works on it, so a page that goes on changing cannot disturb a reading.
 */
export interface Snapshot {
  size: number;
  /** Local name of an element in lower case; `''` of a text. */
  tag: string[];
  /** Index of the parent; -1 of the root. */
  parent: number[];
  end: number[];
  /** The nearest element, itself included, that makes a line of its own. */
  block: number[];
  /** What it hands down: bits of `style.ts`. */
  flags: number[];
  /** Of a text its data as it stands; `''` of an element. */
  text: string[];
  className: string[];
  id: string[];
  attributes: (Attributes | null)[];
  /** The outermost elements that are hidden. */
  hidden: number[];
  /** What the page states of itself, and its own style sheets. */
  head: HeadSource;
  sheets: readonly string[];
  /** How many fields there are to fill in. */
  fields: number;
  /** How many elements there are in the page, those that are not noted among them. */
  elements: number;
  /** Of a text its spot in the page (`Runs`), for `Origins`; -1 of an element, and where tags make no tree. */
  spot: number[];
  /** Of a text how many characters stand before it at its spot: comments part what is one there. */
  offset: number[];
}

/** Where all that is inside a node ends. */
export function endOf({ end }: Snapshot, at: number): number {
  return end[at] ?? at + 1;
}

/** What holds all that a page shows. */
const TOP = /<(body|frameset)[\s>]/;

/** Longer texts are not looked at for being blank. */
const BLANK = 80;

const NOT_SEEN = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|print-only|visible-print\S*)(?:\s|$)/;
/** Utility classes that hide, unless another one shows the element again on wide screens. */
const HIDING = /(?:^|\s)(?:d-none|hidden|hide)(?:\s|$)/;
const SHOWN_AGAIN = /(?:^|\s)(?!print:|d-print-)(?:\w+:|d-\w+-)(?:block|flex|grid|inline)/;

/** Parts of class names that may hide; most names hold none, and are not looked at any closer. */
const HINTS = ['hid', 'd-none', 'sr-only', 'screen-reader', 'print'];

function isHidingClass(className: string): boolean {
  if (!holdsAny(className, HINTS)) return false;
  return NOT_SEEN.test(className) || (HIDING.test(className) && !SHOWN_AGAIN.test(className));
}

const changed = (flags: number, { on, off }: Change) => (flags & ~off) | on;

/** Tells what elements hand down to their texts, given what is handed down to them. */
class Flags {
  readonly #hides = keeping(isHidingClass);
  readonly #changeOf = keeping(changeOf);

  of(tag: Tag, attributes: Attributes | null, className: string, inherited: number): number {
    let flags = (inherited & ~BLOCKISH) | tag.flags;
    if (className && this.#hides(className)) flags |= HIDDEN;
    if (!attributes) return flags;
    const { align, style } = attributes;
    // A table is set there itself, not its text.
    if (align && tag.name !== 'table') flags = changed(flags, alignmentOf(align.toLowerCase()));
    if (style) flags = changed(flags, this.#changeOf(style));
    if (attributes.hidden !== undefined || (tag.name === 'dialog' && attributes.open === undefined)) flags |= HIDDEN;
    if (attributes.role === 'button') flags |= CONTROL;
    return flags;
  }
}

type Source = Pick<TakenPage, 'markup' | 'noscripts'>;

/**
 * The snapshot of a page that was taken; says why where there is none. Bounded and without fault for any string and any
 * numbers.
 */
export function snapshotOf({ markup, noscripts }: Source): Snapshot | Refusal {
  const statements = new Statements();
  const { head, sheets } = statements;
  const snapshot: Snapshot = {
    size: 0,
    tag: [],
    parent: [],
    end: [],
    block: [],
    flags: [],
    text: [],
    className: [],
    id: [],
    attributes: [],
    hidden: [],
    head,
    sheets,
    fields: 0,
    elements: 0,
    spot: [],
    offset: [],
  };
  const { tag, parent, end, block, flags, text, className, id, attributes, spot, offset } = snapshot;
  const reader = new MarkupReader(markup);
  const spots = new Spots();
  let noscript = 0;
  /** The element that all is noted of; `''`: the first one. */
  const top = TOP.exec(markup)?.[1] ?? '';
  const handed = new Flags();
  let up = -1;
  /** The sibling noted last, -1 for none. */
  let before = -1;
  /** How deep we are in an element that is not looked into, and in a template, whose texts are none of the page's. */
  let skipped = 0;
  let muted = 0;
  /** Open elements, and those below them whose content counts as standing behind them. */
  let depth = 0;
  let seenThrough = 0;
  let characters = 0;
  /** The outermost label that is open, -1 for none, and whether it is one of a field; some print dates in labels of nothing. */
  let label = -1;
  let labelsField = false;

  // Stores at the end of an array cost a third of pushes as long as nothing is compiled for speed.
  const add = (name: string, data: string) => {
    const at = snapshot.size++;
    tag[at] = name;
    parent[at] = up;
    end[at] = at + 1;
    text[at] = data;
    className[at] = '';
    id[at] = '';
    attributes[at] = null;
    spot[at] = -1;
    offset[at] = 0;
    block[at] = up < 0 ? 0 : (block[up] ?? 0);
    flags[at] = up < 0 ? 0 : (flags[up] ?? 0);
    return at;
  };
  const addText = (data: string) => {
    const from = spots.pass(data.length);
    if (skipped || up < 0) return;
    characters += data.length;
    if (data.length > PAGE_LIMITS.node) characters = Number.POSITIVE_INFINITY;
    // White space between blocks is a third of all nodes and none of the text.
    const between = before < 0 ? block[up] === up : block[before] === before;
    if (between && data.length < BLANK && data.trim() === '') return;
    before = add('', data);
    spot[before] = spots.here;
    offset[before] = from;
  };
  const addElement = (element: Tag) => {
    const { name } = element;
    const followsText = before >= 0 && tag[before] === '' && (text[before] ?? '').trim() !== '';
    const at = add(name, '');
    className[at] = reader.className;
    id[at] = reader.id;
    attributes[at] = reader.attributes;
    const inherited = flags[at] ?? 0;
    let own = handed.of(element, reader.attributes, reader.className, inherited);
    if (name === 'label') {
      if (reader.attributes?.for !== undefined) own |= CONTROL;
      if (label < 0) label = at;
    }
    if (own & HIDDEN && !(inherited & HIDDEN)) snapshot.hidden.push(at);
    flags[at] = own;
    const isBlock = element.isBlock || own & BLOCKISH || isOwnBlock(name, tag[up] ?? '', followsText);
    if (isBlock) block[at] = at;
    return at;
  };
  const close = () => {
    end[up] = snapshot.size;
    if (up === label) {
      if (labelsField) for (let i = up; i < snapshot.size; i++) flags[i] = (flags[i] ?? 0) | CONTROL;
      label = -1;
      labelsField = false;
    }
    before = up;
    up = parent[up] ?? -1;
    depth--;
  };

  for (let token = reader.next(); token !== END; token = reader.next()) {
    const { tag: element } = reader;
    const { name } = element;
    if (token === OPEN && !muted) {
      spots.open(element.isVoid);
      statements.open(name, reader.attributes, reader.inDrawing);
      if (name === 'noscript' && !noscripts[noscript++]) reader.readRaw();
    }
    if (token === TEXT) {
      if (muted) continue;
      statements.text(reader.text);
      addText(reader.text);
    } else if (token === CUT) {
      if (!muted) spots.cut(reader.cut);
    } else if (token === CLOSE) {
      if (muted === skipped) muted = 0;
      if (!muted) spots.close();
      statements.close();
      if (skipped) skipped--;
      else if (seenThrough) seenThrough--;
      else if (tag[up] === name) close();
    } else if (skipped) {
      if (!element.isVoid) skipped++;
      if (!muted && name === 'template') muted = skipped;
    } else if (up < 0 && (snapshot.size > 0 || (top && name !== top))) {
      if (element.isIgnored && !element.isVoid) {
        skipped = 1;
        if (name === 'template') muted = 1;
      }
    } else {
      if (snapshot.size > PAGE_LIMITS.nodes || characters > PAGE_LIMITS.text) return 'too-large';
      const isRoot = snapshot.size === 0;
      const isIgnored = !isRoot && element.isIgnored;
      if (isIgnored && isField(name, reader.attributes)) snapshot.fields++;
      if (isIgnored && (name === 'input' || name === 'select' || name === 'textarea')) labelsField = label >= 0;
      if (!isIgnored) before = addElement(element);
      if (element.isVoid) continue;
      if (isIgnored || element.isClosed) {
        skipped = 1;
        if (name === 'template') muted = 1;
      } else if (depth === PAGE_LIMITS.depth) seenThrough++;
      else {
        up = before;
        before = -1;
        depth++;
      }
    }
  }
  while (up >= 0) close();
  snapshot.elements = spots.count;
  if (snapshot.size > PAGE_LIMITS.nodes || characters > PAGE_LIMITS.text) return 'too-large';
  return snapshot.size ? snapshot : 'empty';
}

/** Whether there is something to fill in. */
function isField(name: string, attributes: Attributes | null): boolean {
  return name === 'select' || name === 'textarea' || (name === 'input' && attributes?.type !== 'hidden');
}
