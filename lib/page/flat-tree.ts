import { PAGE_LIMITS } from '@/lib/model/taken-page';
import { type TextsAt, textsIn } from './live-texts';

const ELEMENT = 1;
const TEXT = 3;

/** What a page shows (https://drafts.csswg.org/css-shadow-1/#flattening), written out. */
interface Written {
  markup: string;
  /** The elements that are written below the first one, in that order. */
  below: Element[];
  textsAt: TextsAt;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '\u00a0': '&nbsp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string, signs: RegExp) => text.replace(signs, (sign) => ESCAPES[sign] ?? sign);

/** The open shadow roots of an element and of all below it, those inside others too. */
export function shadowRootsIn(root: Element): ShadowRoot[] {
  const found = root.shadowRoot ? [root.shadowRoot] : [];
  const look = (tree: ParentNode) => {
    for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) found.push(shadowRoot);
  };
  look(root);
  // Those that are found on the way are looked into in their turn.
  for (const shadow of found) look(shadow);
  return found;
}

/** The elements on the way from `root` to all hosts and slots: what is no way to one, the browser can write out itself. */
function waysIn(root: Element, shadows: readonly ShadowRoot[]): Set<Element> {
  const ways = new Set<Element>([root]);
  const ends = shadows.flatMap((shadow) => [shadow.host, ...shadow.querySelectorAll('slot')]);
  for (const end of ends) {
    for (let up: Element | null = end; up && !ways.has(up); up = up.parentElement) ways.add(up);
  }
  return ways;
}

/** The nodes that are shown inside an element. */
function shownIn(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length ? assigned : element.childNodes;
}

/** Writes an element out as browsers do, with what its shadow roots show where they show it; `null` if there are none. */
export function writeFlat(root: Element): Written | null {
  const shadows = shadowRootsIn(root);
  if (!shadows.length) return null;
  const ways = waysIn(root, shadows);
  const below: Element[] = [];
  /** Texts by their spots, where the elements around are not those of the live tree. */
  const moved = new Map<number, Text[]>();
  let spot = 0;
  const write = (node: Node, depth: number): string => {
    if (node.nodeType === TEXT) {
      moved.set(spot, [...(moved.get(spot) ?? []), node as Text]);
      return escaped((node as Text).data, /[&\u00a0<>]/g);
    }
    if (node.nodeType !== ELEMENT) return '';
    const element = node as Element;
    const isSlot = element.localName === 'slot' && ways.has(element);
    if (element !== root && !isSlot) below.push(element);
    const number = below.length;
    if (!ways.has(element) || depth > PAGE_LIMITS.depth) {
      for (const inner of element.querySelectorAll('*')) below.push(inner);
      spot = 2 * number + 1;
      return element.outerHTML;
    }
    if (!isSlot) spot = 2 * number;
    const inside = Array.from(shownIn(element), (child) => write(child, depth + 1)).join('');
    if (isSlot) return inside;
    spot = 2 * number + 1;
    const stated = Array.from(element.attributes, ({ name, value }) => ` ${name}="${escaped(value, /[&\u00a0"]/g)}"`);
    return `<${element.localName}${stated.join('')}>${inside}</${element.localName}>`;
  };
  const markup = write(root, 0);
  const textsAt = textsIn(root, below);
  return { markup, below, textsAt: (at) => moved.get(at) ?? textsAt(at) };
}
