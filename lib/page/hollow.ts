/** Elements that are written without an end. */
export const VOID =
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr';
/** Elements whose text is written as it is. */
export const RAW = 'script style iframe xmp noembed noframes plaintext';

const HOLLOW = `:is(${`${VOID} ${RAW} template`.replaceAll(' ', ',')})`;

/**
 * The elements inside one that are elements too once it is written out, in document order. Scripts of a page can put
 * some where none is written, as into an image.
 */
export function writtenIn(root: Element): ArrayLike<Element> {
  const all = root.querySelectorAll('*');
  if (!root.querySelector(`${HOLLOW} > *`)) return all;
  return Array.from(all).filter(({ parentElement }) => !parentElement?.closest(HOLLOW));
}
