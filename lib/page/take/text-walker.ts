/** `NodeFilter.SHOW_TEXT`, which Node does not know as a global. */
const SHOW_TEXT = 4;

/** What of a page has texts of its own: an element, or a shadow root. */
export type Tree = Element | ShadowRoot;

/** Walks over the text nodes of a tree in their order; empty ones too, none of shadow roots inside. */
export function textWalker(root: Tree): TreeWalker {
  return root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
}
