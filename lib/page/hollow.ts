/** Elements that are written without an end. */
export const VOID =
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr';
/** Elements whose text is written as it is. */
export const RAW = 'script style iframe xmp noembed noframes plaintext';

const HOLLOW = `:is(${`${VOID} ${RAW} template`.replaceAll(' ', ',')})`;

/**
 * Those of some elements that are elements too once their page is written out. Scripts of a page can put some where none
 * is written, as into an image.
 */
export function writtenAmong(elements: ArrayLike<Element>): Element[] {
  return Array.from(elements).filter(({ parentElement }) => !parentElement?.closest(HOLLOW));
}

/** The elements inside one that are written, in document order. */
export function writtenIn(root: Element): ArrayLike<Element> {
  const all = root.querySelectorAll('*');
  return root.querySelector(`${HOLLOW} > *`) ? writtenAmong(all) : all;
}
