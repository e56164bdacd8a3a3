/** `Node.nodeType` of an element and of a text; the names on `Node` itself are not there without a browser. */
export const ELEMENT = 1;
export const TEXT = 3;

/** `NodeFilter.SHOW_TEXT`, which Node does not know as a global. */
const SHOW_TEXT = 4;

/** What of a page has texts of its own: an element, or a shadow root. */
export type Tree = Element | ShadowRoot;

/** Walks over the text nodes of a tree in their order; empty ones too, none of shadow roots inside. */
export function textWalker(root: Tree): TreeWalker {
  return root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
}

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

const TRANSLATED = '.translated-ltr, .translated-rtl, [_msttexthash]';

/** Whether the browser has put its translation in place of the page's own words, as it says itself. */
export const isTranslated = ({ documentElement: root }: Document): boolean => root?.matches(TRANSLATED) ?? false;
