const ESCAPES: Record<string, string> = { '&': '&amp;', '\u00a0': '&nbsp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string, signs: RegExp) => text.replace(signs, (sign) => ESCAPES[sign] ?? sign);

export const textMarkup = ({ data }: Text): string => escaped(data, /[&\u00a0<>]/g);

/** An element's start tag as browsers write it. Cloning it without its content would run the page's custom elements. */
export function startTag(element: Element): string {
  const stated = (name: string) => ` ${name}="${escaped(element.getAttribute(name) ?? '', /[&\u00a0"<>]/g)}"`;
  return `<${element.localName}${element.getAttributeNames().map(stated).join('')}>`;
}
export const endTag = ({ localName }: Element): string => `</${localName}>`;

/** The ancestors of some elements up to a root, itself included: the browser can write out all others itself. */
export function waysTo(root: Element, ends: Iterable<Element>): Set<Element> {
  const ways = new Set([root]);
  for (const end of ends) {
    for (let up = end.parentElement; up && !ways.has(up); up = up.parentElement) ways.add(up);
  }
  return ways;
}
