import { ELEMENT, TEXT } from './dom';
import { writtenAmong } from './hollow';

/** The live texts at a spot (`Runs`) of the taken page, in order; empty if it has no such spot. */
export type TextsAt = (spot: number) => Text[];

/** The way to a page's texts, given how many elements its markup had; it leads nowhere if the page has others. */
export type TextsOf = (elements: number) => TextsAt;

export const nowhere: TextsAt = () => [];

/** Finds the texts of a tree by its elements when it was taken: `below` its root, in document order. */
export function textsIn(root: Element, below: ArrayLike<Element>): TextsAt {
  return (spot) => {
    const element = spot < 2 ? root : below[(spot >> 1) - 1];
    const texts: Text[] = [];
    let node = spot & 1 ? element?.nextSibling : element?.firstChild;
    for (; node && node.nodeType !== ELEMENT; node = node.nextSibling) {
      if (node.nodeType === TEXT) texts.push(node as Text);
    }
    return texts;
  };
}

/** The same for a tree that the browser wrote out; elements are counted only when asked, as that costs time. */
export function textsWrittenIn(root: Element, below: ArrayLike<Element>): TextsOf {
  return (elements) => {
    const written = below.length + 1 === elements ? below : writtenAmong(below);
    return written.length + 1 === elements ? textsIn(root, written) : nowhere;
  };
}
