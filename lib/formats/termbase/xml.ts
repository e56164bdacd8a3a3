import { SaxesParser } from 'saxes';
import { DEPTH } from '@/lib/model/termbase';
import { TermbaseRefused } from './issues';
import { breathe, type Work } from './work';

/** An element as a tree of its own, so that large files are read piece by piece. Prefixes of names are kept. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
  /** Where it begins, counted from 1. */
  line: number;
}

/** Letters given to the parser at once. */
const CHUNK = 1 << 18;
/**
 * An ampersand that begins no reference; comments and CDATA, where it may stand, are skipped. One that is never closed
 * goes to the end, or each in a file of them would be looked through for its end.
 */
const BARE_AMPERSAND =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|&(?!#\d+;|#x[\da-f]+;|[\p{L}_][\p{L}\p{N}._-]*;)/giu;

/**
 * Reads XML and hands over every outermost element that `wanted` takes, whole; the others are walked through. Only
 * what stands in the document is read: a DOCTYPE that declares anything is refused, nothing is fetched.
 *
 * @throws TermbaseRefused with the line of the fault
 */
export async function readXml(
  text: string,
  wanted: (name: string) => boolean,
  take: (element: XmlElement) => void,
  work: Work = {},
): Promise<void> {
  refuseBareAmpersand(text);
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: XmlElement[] = [];
  let depth = 0;
  parser.on('error', (error) => {
    throw new TermbaseRefused('broken-xml', parser.line, error.message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, ''));
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw new TermbaseRefused('doctype', parser.line);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEPTH) throw new TermbaseRefused('broken-xml', parser.line);
    const parent = open.at(-1);
    if (!parent && !wanted(name)) return;
    const element: XmlElement = { name, attributes: { ...attributes }, children: [], line: parser.line };
    parent?.children.push(element);
    open.push(element);
  });
  const add = (chunk: string) => {
    open.at(-1)?.children.push(chunk);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    depth--;
    const element = open.pop();
    if (element && open.length === 0) take(element);
  });
  for (let at = 0; at < text.length; at += CHUNK) {
    if (at > 0) await breathe(work, at / text.length);
    parser.write(text.slice(at, at + CHUNK));
  }
  parser.close();
}

/** The parser would look for the reference's end up to the end of the file, and name that line. */
function refuseBareAmpersand(text: string): void {
  for (const { 0: found, index } of text.matchAll(BARE_AMPERSAND)) {
    if (found === '&') throw new TermbaseRefused('broken-xml', text.slice(0, index).split('\n').length, '& without ;');
  }
}

/** Child elements of a name; prefixes are ignored. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || localName(child) === name),
  );
}

export const localName = ({ name }: XmlElement) => name.slice(name.indexOf(':') + 1);

/** All text within, as it stands. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
