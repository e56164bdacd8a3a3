/** How deep the parser of browsers nests elements (`kMaximumHTMLParserDOMTreeDepth` in Blink). */
const DEEPEST = 512;

const TAG = /<(\/?)([a-z][^\s/<>]*)[^<>]*>/gi;
/** What holds nothing, and what cannot lie in its own kind. */
const SHALLOW = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|h[1-6])$/i;
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/i;

/**
 * Markup without the tags of elements that would lie deeper than browsers nest them; their text stays. The parser used
 * here has no such bound and takes the square of the depth in time. Markup that is not so deep comes back as it is.
 */
export function boundNesting(html: string): string {
  const kept: string[] = [];
  const open: boolean[] = [];
  let from = 0;
  let raw: string | null = null;
  for (const { 0: tag, 1: slash, 2: name, index } of html.matchAll(TAG)) {
    if (!name || (raw !== null && !(slash && name.toLowerCase() === raw))) continue;
    raw = null;
    if (SHALLOW.test(name)) continue;
    let stays = open.length < DEEPEST;
    if (slash) stays = open.pop() ?? true;
    else {
      open.push(stays);
      if (RAW.test(name)) raw = name.toLowerCase();
    }
    if (stays) continue;
    kept.push(html.slice(from, index));
    from = index + tag.length;
  }
  return from === 0 ? html : kept.join('') + html.slice(from);
}
