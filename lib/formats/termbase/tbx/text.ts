import type { InlineElement } from '@/lib/model/termbase';
import { localName, type XmlElement } from '../xml';

export interface InlineText {
  text: string;
  inline?: InlineElement[];
}

/** Inline elements of TBX 3, and those of TBX 2 under their new names. */
const TAGS = new Map<string, InlineElement['tag']>([
  ['hi', 'hi'],
  ['foreign', 'foreign'],
  ['sc', 'sc'],
  ['ec', 'ec'],
  ['ph', 'ph'],
  ['bpt', 'sc'],
  ['ept', 'ec'],
]);

/** Text of an element, NFC, white space folded, with the markup within it. */
export function inlineText(element: XmlElement): InlineText {
  const inline: InlineElement[] = [];
  let text = '';
  const walk = ({ children }: XmlElement) => {
    for (const child of children) {
      if (typeof child === 'string') {
        const folded = child.normalize('NFC').replace(/\s+/gu, ' ');
        text += text === '' || text.endsWith(' ') ? folded.trimStart() : folded;
        continue;
      }
      const tag = TAGS.get(localName(child));
      const mark = tag && { start: text.length, end: text.length, tag, attributes: child.attributes };
      if (mark) inline.push(mark);
      walk(child);
      if (mark) mark.end = text.length;
    }
  };
  walk(element);
  const length = text.trimEnd().length;
  for (const mark of inline) {
    mark.start = Math.min(mark.start, length);
    mark.end = Math.min(mark.end, length);
  }
  return { text: text.slice(0, length), ...(inline.length > 0 && { inline }) };
}
