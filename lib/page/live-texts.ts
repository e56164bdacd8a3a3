import { ELEMENT, TEXT } from './node-types';

/** The live texts that stand at a spot (`Runs`) of a page that was taken, in their order; none where there is no such spot. */
export type TextsAt = (spot: number) => Text[];

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
