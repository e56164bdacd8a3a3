import type { Article } from '@/lib/model/article';
import type { Origins } from '@/lib/page/origins';
import { ELEMENT, textWalker } from '@/lib/page/take/dom';

/** Whether a page says, hidden or not, all paragraphs of an article. */
export function says(document: Document, { blocks }: Article): boolean {
  const said = (document.documentElement.textContent ?? '').replace(/\s+/g, ' ');
  return blocks.every(({ kind, text }) => kind !== 'paragraph' || said.includes(text));
}

const CODE = new Set(['script', 'style', 'noscript', 'template']);

/** The element that holds an article's text; its headline, which may stand far off, counts only where it says too little. */
function holderOf({ blocks }: Article, { range }: Origins): Element | null {
  const told = blocks.flatMap(({ kind, text }, block) => (text ? { kind, block, start: 0, end: text.length } : []));
  const body = told.filter(({ kind }) => kind !== 'title');
  const [first, ...others] = body.length > 1 ? body : told;
  const last = others.at(-1);
  const whole = first && range(first);
  const end = last && range(last);
  if (!whole || !end) return null;
  whole.setEnd(end.endContainer, end.endOffset);
  const { commonAncestorContainer: common } = whole;
  return common.nodeType === ELEMENT ? (common as Element) : null;
}

/** How many characters the page shows where an article stands, what is none of the article among them; 0 where it is gone. */
export function lengthAround(article: Article, origins: Origins): number {
  const holder = holderOf(article, origins);
  if (!holder) return 0;
  const walker = textWalker(holder);
  let length = 0;
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    if (!CODE.has(text.parentElement?.localName ?? '')) length += text.length;
  }
  return length;
}
