import type { Extraction } from '@/lib/model/extraction';
import { type HeadSource, PAGE_LIMITS, type TakenPage } from '@/lib/model/taken-page';
import type { Refusal } from '@/lib/model/verdict';
import { writeFlat } from './flat-tree';
import { isTranslated } from './translated';

/** A page as it was at one moment: what is read of it, and the live texts that lead back into it. */
export interface Taken {
  page: TakenPage;
  /** The text nodes that `page.lengths` counts. */
  texts: readonly Text[];
}

/** `NodeFilter.SHOW_TEXT`, which Node does not know as a global. */
const SHOW_TEXT = 4;
const CODE = ['script', 'style'];
const DRAWN = ['path', 'image'];
/** Where signs of tags are text: in comments, and in what stands in for scripts where they run. */
const SHELTERS = [
  ['<!--', '-->'],
  ['<noscript', '</noscript>'],
] as const;
const SPACE = 32;
const TAG_END = 62;

/** Takes what the head states. */
export function takeHead(document: Document): HeadSource {
  const meta: [string, string][] = [];
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content');
    if (!name || !content || name.length + content.length > PAGE_LIMITS.statement) continue;
    if (meta.push([name, content]) === PAGE_LIMITS.meta) break;
  }
  return {
    title: document.title.slice(0, PAGE_LIMITS.statement),
    lang: document.documentElement?.getAttribute('lang')?.slice(0, 100) ?? null,
    canonical:
      document.querySelector('link[rel="canonical"]')?.getAttribute('href')?.slice(0, PAGE_LIMITS.statement) ?? null,
    meta,
    linked: textsOf(document, 'script[type="application/ld+json"]', PAGE_LIMITS.linkedText, PAGE_LIMITS.linked),
  };
}

/** The texts of the elements of this selector, without those longer than `longest`; the first ones, `most` at most. */
function textsOf(document: Document, selector: string, longest: number, most: number): string[] {
  const texts: string[] = [];
  for (const element of document.querySelectorAll(selector)) {
    const text = element.textContent ?? '';
    if (text.length <= longest && texts.push(text) === most) break;
  }
  return texts;
}

/** The element as HTML, whatever language its document is written in. */
function markupOf(root: Element): string {
  const { contentType, implementation } = root.ownerDocument;
  const html = contentType === 'text/html' ? root : implementation.createHTMLDocument('').importNode(root, true);
  return html.outerHTML;
}

/** Finds, for places asked for in their order, where what begins with `open` ends that a place stands in; 0 for none. */
function endAround(markup: string, open: string, close: string): (at: number) => number {
  let start = -1;
  let end = 0;
  return (at) => {
    while (end <= at) {
      start = markup.indexOf(open, end);
      end = start < 0 ? markup.length : markup.indexOf(close, start) + close.length;
      if (end < start) end = markup.length;
    }
    return start >= 0 && start < at ? end : 0;
  };
}

/** Finds, for places asked for in their order, where the shelter ends that a place stands in; 0 where it is in none. */
function sheltersIn(markup: string): (at: number) => number {
  const next = SHELTERS.map(([open, close]) => endAround(markup, open, close));
  return (at) => Math.max(...next.map((endAt) => endAt(at)));
}

/** Markup with something else instead of what stands from each beginning of a tag to the next `close`. */
function replaced(markup: string, tag: string, close: string, instead: (cut: string, at: number) => string): string {
  const shelteredTo = sheltersIn(markup);
  let kept = '';
  let from = 0;
  let at = markup.indexOf(tag);
  for (let next = 0; at >= 0; at = markup.indexOf(tag, next)) {
    const sign = markup.charCodeAt(at + tag.length);
    next = Math.max(at + 1, shelteredTo(at));
    if (next > at + 1 || (sign !== SPACE && sign !== TAG_END)) continue;
    const end = markup.indexOf(close, at) + close.length;
    if (end < at) break;
    kept += markup.slice(from, at) + instead(markup.slice(at, end), at);
    from = end;
    next = end;
  }
  return from === 0 ? markup : kept + markup.slice(from);
}

/** Signs as they are written out. */
const WRITTEN = ['&amp;', '&lt;', '&gt;'];

/** How many characters a text has that is written so. */
function unescapedLength(written: string): number {
  return WRITTEN.reduce(
    (length, sign) => length - (written.split(sign).length - 1) * (sign.length - 1),
    written.length,
  );
}

/**
 * Markup with `<!12>` instead of a script or sheet of 12 characters, and without what drawings are made of: more than
 * half of most pages, and nothing of what they say.
 */
function withoutCode(markup: string): string {
  let rest = markup;
  for (const name of CODE) {
    const close = `</${name}>`;
    const drawingAt = endAround(rest, '<svg', '</svg>');
    rest = replaced(rest, `<${name}`, close, (cut, at) => {
      const code = cut.slice(cut.indexOf('>') + 1, -close.length);
      // In drawings code is written as text is, elsewhere as it stands.
      const isText = WRITTEN.some((sign) => code.includes(sign)) && drawingAt(at) > 0;
      return `<!${isText ? unescapedLength(code) : code.length}>`;
    });
  }
  for (const name of DRAWN) rest = replaced(rest, `<${name}`, '>', () => `<${name}>`);
  return rest;
}

/**
 * Takes a page, changing nothing in it; says why where it cannot be read. The browser itself does the work, in a few
 * calls: a walk of ours over the tree would cost more in a page's first call than all reading does in a process that
 * has read before. Texts are counted, as those that stand side by side are one in markup.
 */
export function takePage(document: Document, url: string): Taken | Refusal {
  if (!document.contentType.includes('html')) return 'not-html';
  if (isTranslated(document)) return 'translated';
  const root = document.body ?? document.documentElement;
  if (!root) return 'empty';
  const texts: Text[] = [];
  const lengths: number[] = [];
  let characters = 0;
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { length } = node;
    characters += length;
    if (characters > PAGE_LIMITS.markup || texts.push(node) > PAGE_LIMITS.lengths) return 'too-large';
    lengths.push(length);
  }
  return packed(document, url, markupOf(root), texts, lengths);
}

/** What is taken of a page whose body was written out; `lengths` are those of `texts`. */
function packed(
  document: Document,
  url: string,
  written: string,
  texts: readonly Text[],
  lengths: number[],
): Taken | Refusal {
  const markup = withoutCode(written);
  if (markup.length > PAGE_LIMITS.markup) return 'too-large';
  const sheets = textsOf(document, 'style', PAGE_LIMITS.sheet, PAGE_LIMITS.sheets);
  return { page: { url, head: takeHead(document), sheets, markup, lengths }, texts };
}

/** A story of fewer characters may be a lead whose text stands in shadow roots. */
const SHORT = 600;

/**
 * Takes a page once more, with what stands in open shadow roots, which browsers leave out where they write a page out;
 * `null` where there are none, or what was `found` is a story without them. Only then are they looked for: that costs
 * as much as a walk over all texts.
 */
export function takeFlat(
  document: Document,
  url: string,
  { verdict, article }: Pick<Extraction, 'verdict' | 'article'>,
): Taken | null {
  const told = article?.blocks.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  if ((verdict.article && told >= SHORT) || document.contentType !== 'text/html' || !document.body) return null;
  const written = writeFlat(document.body);
  const lengths = written?.texts.map(({ length }) => length) ?? [];
  if (!written || written.markup.length > PAGE_LIMITS.markup || lengths.length > PAGE_LIMITS.lengths) return null;
  const taken = packed(document, url, written.markup, written.texts, lengths);
  return typeof taken === 'string' ? null : taken;
}
