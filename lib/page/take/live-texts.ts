import { ELEMENT, TEXT } from './dom';
import { writtenAmong } from './hollow';

/** The live texts at a spot (`Runs`) of a page that was taken, in their order; empty where it has no such spot. */
export type TextsAt = (spot: number) => Text[];

/** The way to the texts of a page in whose markup so many elements were counted; it leads nowhere if the page has others. */
export type TextsOf = (elements: number) => TextsAt;

export const nowhere: TextsAt = () => [];

/** Finds the texts of a tree by its elements, as they were when it was taken: `below` its root, in document order. */
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

/** The same for a tree that browsers wrote out, counted only when asked: that costs half as much as the writing. */
export function textsWrittenIn(root: Element, below: ArrayLike<Element>): TextsOf {
  return (elements) => {
    const written = below.length + 1 === elements ? below : writtenAmong(below);
    return written.length + 1 === elements ? textsIn(root, written) : nowhere;
  };
}
