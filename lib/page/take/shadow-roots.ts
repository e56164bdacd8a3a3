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
