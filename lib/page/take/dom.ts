/** `Node.nodeType` of an element and of a text; `Node` with its constants does not exist outside browsers. */
export const ELEMENT = 1;
export const TEXT = 3;

/** `NodeFilter.SHOW_TEXT`; `NodeFilter` does not exist in Node. */
const SHOW_TEXT = 4;

/** What holds texts of its own: an element, or a shadow root. */
export type Tree = Element | ShadowRoot;

/** Walks over the text nodes of a tree in order, empty ones included, but not into shadow roots. */
export function textWalker(root: Tree): TreeWalker {
  return root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
}

/** The open shadow roots of an element and of all below it, those inside others included. */
export function shadowRootsIn(root: Element): ShadowRoot[] {
  const found = root.shadowRoot ? [root.shadowRoot] : [];
  const look = (tree: ParentNode) => {
    for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) found.push(shadowRoot);
  };
  look(root);
  // Roots found on the way are searched in their turn.
  for (const shadow of found) look(shadow);
  return found;
}

const TRANSLATED = '.translated-ltr, .translated-rtl, [_msttexthash]';

/** Whether the browser has replaced the page's words by its translation, as it marks itself. */
export const isTranslated = ({ documentElement: root }: Document): boolean => root?.matches(TRANSLATED) ?? false;
