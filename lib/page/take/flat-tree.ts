import { PAGE_LIMITS } from '@/lib/model/taken-page';
import { ELEMENT, shadowRootsIn, TEXT } from './dom';
import { writtenIn } from './hollow';
import { nowhere, type TextsOf, textsIn } from './live-texts';
import { endTag, startTag, textMarkup, waysTo } from './write-out';

/** A page's flat tree (https://drafts.csswg.org/css-shadow-1/#flattening), written out. */
interface Written {
  markup: string;
  /** The elements written below the first one, in that order. */
  below: Element[];
  textsOf: TextsOf;
}

function shownIn(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length ? assigned : element.childNodes;
}

/** Writes an element out as browsers do, with the content of shadow roots in place; `null` if there are none. */
export function writeFlat(root: Element): Written | null {
  const shadows = shadowRootsIn(root);
  if (!shadows.length) return null;
  const ends = shadows.flatMap((shadow) => [shadow.host, ...shadow.querySelectorAll('slot')]);
  const ways = new Set([...ends, ...waysTo(root, ends)]);
  const below: Element[] = [];
  /** Texts by their spots, where the elements around them are not those of the live tree. */
  const moved = new Map<number, Text[]>();
  let spot = 0;
  const write = (node: Node, depth: number): string => {
    if (node.nodeType === TEXT) {
      moved.set(spot, [...(moved.get(spot) ?? []), node as Text]);
      return textMarkup(node as Text);
    }
    if (node.nodeType !== ELEMENT) return '';
    const element = node as Element;
    const isSlot = element.localName === 'slot' && ways.has(element);
    if (element !== root && !isSlot) below.push(element);
    const number = below.length;
    if (!ways.has(element) || depth > PAGE_LIMITS.depth) {
      // One by one: a call takes only so many arguments.
      for (const one of Array.from(writtenIn(element))) below.push(one);
      spot = 2 * number + 1;
      return element.outerHTML;
    }
    if (!isSlot) spot = 2 * number;
    const inside = Array.from(shownIn(element), (child) => write(child, depth + 1)).join('');
    if (isSlot) return inside;
    spot = 2 * number + 1;
    return `${startTag(element)}${inside}${endTag(element)}`;
  };
  const markup = write(root, 0);
  const textsAt = textsIn(root, below);
  const wayBack = (at: number) => moved.get(at) ?? textsAt(at);
  return { markup, below, textsOf: (elements) => (elements === below.length + 1 ? wayBack : nowhere) };
}
