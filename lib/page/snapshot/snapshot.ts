import { holdsAny } from '../text';
import { aligned, BLOCKISH, CENTER, CONTROL, EM, HIDDEN, LINK, SMALL, STRONG, styled } from './style';
import { BLOCK_TAGS, CLOSED_TAGS, IGNORED_TAGS } from './tags';

export type Attributes = Record<string, string>;

/**
 * The visible tree of a page in flat arrays, in document order: node `i` and all that is inside it are the indexes
 * `[i, end[i])`. Taken in one walk that changes nothing; everything afterwards works on it, so a page that goes on
 * changing cannot disturb a reading.
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
  /** How many fields there are to fill in. */
  fields: number;
  /** Live nodes, for `Origins` alone. */
  nodes: Node[];
}

/** Where all that is inside a node ends. */
export function endOf({ end }: Snapshot, at: number): number {
  return end[at] ?? at + 1;
}

/** Larger pages are refused: no news article comes near, and reading them would hold up the tab. */
export const LIMITS = { nodes: 60_000, text: 2_000_000, node: 600_000 };

/** Longer texts are not looked at for being blank. */
const BLANK = 80;

const KEPT = new Set(
  (
    'href src data-src data-original data-lazy-src alt title datetime content itemprop role type rel width ' +
    'data-role data-field data-type colspan rowspan aria-controls aria-hidden data-target data-url style hidden open align'
  ).split(' '),
);
const NOT_SEEN = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|print-only|visible-print\S*)(?:\s|$)/;
/** Utility classes that hide, unless another one shows the element again on wide screens. */
const HIDING = /(?:^|\s)(?:d-none|hidden|hide)(?:\s|$)/;
const SHOWN_AGAIN = /(?:^|\s)(?!print:|d-print-)(?:\w+:|d-\w+-)(?:block|flex|grid|inline)/;

/** Parts of class names that may hide; most names hold none, and are not looked at any closer. */
const HINTS = ['hid', 'd-none', 'sr-only', 'screen-reader', 'print'];

function isHidingClass(className: string): boolean {
  return NOT_SEEN.test(className) || (HIDING.test(className) && !SHOWN_AGAIN.test(className));
}

function flagsOf(tag: string, attributes: Attributes | null, className: string, inherited: number): number {
  let flags = inherited & ~BLOCKISH;
  if (tag === 'a') flags |= LINK;
  else if (tag === 'b' || tag === 'strong') flags |= STRONG;
  else if (tag === 'i' || tag === 'em') flags |= EM;
  else if (tag === 'center') flags |= CENTER;
  else if (tag === 'small') flags |= SMALL;
  else if (tag === 'button') flags |= CONTROL;
  if (className && holdsAny(className, HINTS) && isHidingClass(className)) flags |= HIDDEN;
  if (!attributes) return flags;
  if (attributes.align) flags = aligned(flags, attributes.align.toLowerCase());
  if (attributes.style) flags = styled(flags, attributes.style);
  if (attributes.hidden !== undefined || (tag === 'dialog' && attributes.open === undefined)) flags |= HIDDEN;
  if (attributes.role === 'button') flags |= CONTROL;
  return flags;
}

/** Whether a label is one of a field; some systems print dates in labels of nothing. */
function isFieldLabel(element: Element): boolean {
  return element.hasAttribute('for') || element.querySelector('input, select, textarea') !== null;
}

function isField(element: Element, name: string): boolean {
  return name === 'select' || name === 'textarea' || (name === 'input' && element.getAttribute('type') !== 'hidden');
}

/** Takes the snapshot of everything under `root`; `null` where the page is beyond `LIMITS`. */
export function takeSnapshot(root: Element): Snapshot | null {
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
    fields: 0,
    nodes: [],
  };
  const { tag, parent, end, block, flags, text, className, id, attributes, nodes } = snapshot;
  let characters = 0;

  // Stores at the end of an array cost a third of pushes as long as nothing is compiled for speed.
  const add = (node: Node, name: string, data: string, up: number) => {
    const at = snapshot.size++;
    tag[at] = name;
    parent[at] = up;
    end[at] = at + 1;
    text[at] = data;
    className[at] = '';
    id[at] = '';
    attributes[at] = null;
    nodes[at] = node;
    block[at] = up < 0 ? 0 : (block[up] ?? 0);
    flags[at] = up < 0 ? 0 : (flags[up] ?? 0);
    return at;
  };
  const addElement = (element: Element, name: string, up: number) => {
    const at = add(element, name, '', up);
    let kept: Attributes | null = null;
    for (const attribute of element.getAttributeNames()) {
      if (attribute === 'class') className[at] = element.getAttribute(attribute) ?? '';
      else if (attribute === 'id') id[at] = element.id;
      else if (KEPT.has(attribute)) {
        kept ??= {};
        kept[attribute] = element.getAttribute(attribute) ?? '';
      }
    }
    attributes[at] = kept;
    let own = flagsOf(name, kept, className[at] ?? '', flags[at] ?? 0);
    if (name === 'label' && isFieldLabel(element)) own |= CONTROL;
    if (own & HIDDEN && !((flags[at] ?? 0) & HIDDEN)) snapshot.hidden.push(at);
    flags[at] = own;
    if (BLOCK_TAGS.has(name) || own & BLOCKISH) block[at] = at;
    return at;
  };

  let up = addElement(root, root.localName.toLowerCase(), -1);
  let node: Node | null = root.firstChild;
  let holder: Node = root;
  /** The sibling noted last, -1 for none. */
  let before = -1;
  while (up >= 0) {
    if (snapshot.size > LIMITS.nodes) return null;
    if (!node) {
      end[up] = snapshot.size;
      before = up;
      node = holder.nextSibling;
      up = parent[up] ?? -1;
      if (up >= 0) holder = nodes[up] ?? root;
      continue;
    }
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      // White space between blocks is a third of all nodes and none of the text.
      if (data.length < BLANK && data.trim() === '' && (before < 0 ? block[up] === up : block[before] === before)) {
        node = node.nextSibling;
        continue;
      }
      characters += data.length;
      if (characters > LIMITS.text || data.length > LIMITS.node) return null;
      before = add(node, '', data, up);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.localName.toLowerCase();
      if (!IGNORED_TAGS.has(name)) {
        const at = addElement(element, name, up);
        const child = CLOSED_TAGS.has(name) ? null : element.firstChild;
        if (child) {
          up = at;
          holder = element;
          node = child;
          before = -1;
          continue;
        }
        before = at;
      } else if (isField(element, name)) snapshot.fields++;
    }
    node = node.nextSibling;
  }
  return snapshot;
}
