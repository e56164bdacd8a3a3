/** Elements written without an end tag. */
export const VOID =
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr';
/** Elements whose text is written unescaped. */
export const RAW = 'script style iframe xmp noembed noframes plaintext';

const HOLLOW = new Set(`${VOID} ${RAW} template`.split(' '));

/** Whether elements inside this one are not written out. */
export const isHollow = ({ localName }: Element): boolean => HOLLOW.has(localName);

/**
 * Those of some elements, in document order, that are elements again once their page is written out: scripts can put
 * some where none is written, such as into an image. Looking up from each would take as many steps as elements nest.
 */
export function writtenAmong(elements: ArrayLike<Element>): Element[] {
  const lost = new Set<Element>();
  return Array.from(elements).filter((element) => {
    const parent = element.parentElement;
    const isWritten = !parent || !(isHollow(parent) || lost.has(parent));
    if (!isWritten) lost.add(element);
    return isWritten;
  });
}

const HELD = `:is(${[...HOLLOW].join()}) > *`;

/** The elements inside a root that are written out, in document order. */
export function writtenIn(root: Element): ArrayLike<Element> {
  const all = root.querySelectorAll('*');
  return root.querySelector(HELD) ? writtenAmong(all) : all;
}
