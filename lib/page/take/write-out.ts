const ESCAPES: Record<string, string> = { '&': '&amp;', '\u00a0': '&nbsp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string, signs: RegExp) => text.replace(signs, (sign) => ESCAPES[sign] ?? sign);

/** A text as browsers write it out. */
export const textMarkup = ({ data }: Text): string => escaped(data, /[&\u00a0<>]/g);

/** An element's tags as browsers write them out. Copying it without its inside would run what pages define. */
export function startTag(element: Element): string {
  const stated = (name: string) => ` ${name}="${escaped(element.getAttribute(name) ?? '', /[&\u00a0"<>]/g)}"`;
  return `<${element.localName}${element.getAttributeNames().map(stated).join('')}>`;
}
export const endTag = ({ localName }: Element): string => `</${localName}>`;

/** The elements on the way from a root to these, itself among them: what is no way, the browser can write out itself. */
export function waysTo(root: Element, ends: Iterable<Element>): Set<Element> {
  const ways = new Set([root]);
  for (const end of ends) {
    for (let up = end.parentElement; up && !ways.has(up); up = up.parentElement) ways.add(up);
  }
  return ways;
}
