import type { Extraction } from '@/lib/model/extraction';
import { type HeadSource, PAGE_LIMITS, type TakenPage } from '@/lib/model/taken-page';
import type { Refusal } from '@/lib/model/verdict';
import { writeFlat } from './flat-tree';
import { textWalker } from './text-walker';
import { isTranslated } from './translated';

/** A page as it was at one moment: what is read of it, and the live texts that lead back into it. */
export interface Taken {
  page: TakenPage;
  /** The text nodes that `page.lengths` counts. */
  texts: readonly Text[];
}

const SPACE = 32;
const TAG_END = 62;

/** A stretch of markup, by how it begins and ends. */
interface Stretch {
  open: string;
  close: string;
  /** What stands for it, where it is left out. */
  instead?: (written: string, inDrawing: boolean) => string;
  /** How many drawings more one is in behind it. */
  drawings?: 1 | -1;
}

/** Signs as texts have them written out. */
const WRITTEN = ['&amp;', '&lt;', '&gt;', '&nbsp;'];

/** How many characters a text has that is written so. */
function unescapedLength(written: string): number {
  return WRITTEN.reduce(
    (length, sign) => length - (written.split(sign).length - 1) * (sign.length - 1),
    written.length,
  );
}

const code = (name: string): Stretch => {
  const close = `</${name}>`;
  return {
    open: `<${name}`,
    close,
    // In drawings code is written as text is, elsewhere as it stands.
    instead: (written, inDrawing) => {
      const held = written.slice(written.indexOf('>') + 1, -close.length);
      return `<!${inDrawing ? unescapedLength(held) : held.length}>`;
    },
  };
};
const drawn = (name: string): Stretch => ({ open: `<${name}`, close: '>', instead: () => `<${name}>` });
/** In the first two signs of tags are text: comments, and what stands in for scripts where they run. */
const STRETCHES: readonly Stretch[] = [
  { open: '<!--', close: '-->' },
  { open: '<noscript', close: '</noscript>' },
  { open: '<svg', close: '>', drawings: 1 },
  { open: '</svg', close: '>', drawings: -1 },
  ...['script', 'style'].map(code),
  ...['path', 'image'].map(drawn),
];

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

/**
 * Markup with `<!12>` instead of a script or sheet of 12 characters, and without what drawings are made of: more than
 * half of most pages, and nothing of what they say. In one go, as every copy of a page's markup can be felt.
 */
function withoutCode(markup: string): string {
  const next = STRETCHES.map((stretch) => ({ stretch, at: markup.indexOf(stretch.open) }));
  let kept = '';
  let from = 0;
  let drawings = 0;
  for (;;) {
    const first = next.reduce((a, b) => (b.at >= 0 && (a.at < 0 || b.at < a.at) ? b : a));
    const { at, stretch } = first;
    if (at < 0) break;
    const { open, close, instead, drawings: entered = 0 } = stretch;
    const inside = at + open.length;
    const sign = markup.charCodeAt(inside);
    const isWhole = sign === SPACE || sign === TAG_END || open === '<!--';
    const closing = isWhole ? markup.indexOf(close, inside) : inside - close.length;
    if (closing < 0) break;
    const end = closing + close.length;
    if (isWhole && instead) {
      kept += markup.slice(from, at) + instead(markup.slice(at, end), drawings > 0);
      from = end;
    }
    if (isWhole) drawings += entered;
    for (const one of next) if (one.at >= 0 && one.at < end) one.at = markup.indexOf(one.stretch.open, end);
  }
  return kept + markup.slice(from);
}

/**
 * Writes a page out as it is now, scripts and sheets too, changing nothing in it; says why where it cannot be read. The
 * browser itself does the work, in a few calls: a walk of ours over the tree would cost more in a page's first call than
 * all reading does in a process that has read before. Texts are counted, as those that stand side by side are one in
 * markup.
 */
export function writePage(document: Document, url: string): Taken | Refusal {
  if (!document.contentType.includes('html')) return 'not-html';
  if (isTranslated(document)) return 'translated';
  const root = document.body ?? document.documentElement;
  if (!root) return 'empty';
  const texts: Text[] = [];
  const lengths: number[] = [];
  let characters = 0;
  const walker = textWalker(root);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { length } = node;
    characters += length;
    if (characters > PAGE_LIMITS.markup || texts.push(node) > PAGE_LIMITS.lengths) return 'too-large';
    lengths.push(length);
  }
  return withHead(document, url, markupOf(root), texts, lengths);
}

function withHead(document: Document, url: string, markup: string, texts: readonly Text[], lengths: number[]): Taken {
  const sheets = textsOf(document, 'style', PAGE_LIMITS.sheet, PAGE_LIMITS.sheets);
  return { page: { url, head: takeHead(document), sheets, markup, lengths }, texts };
}

/** What is sent of a page that was written out. It asks nothing of the document, which may change meanwhile. */
export function clearPage({ page, texts }: Taken): Taken | Refusal {
  const markup = withoutCode(page.markup);
  return markup.length > PAGE_LIMITS.markup ? 'too-large' : { page: { ...page, markup }, texts };
}

/** Takes a page in one go: both halves, between which a live page may be left to work. */
export function takePage(document: Document, url: string): Taken | Refusal {
  const written = writePage(document, url);
  return typeof written === 'string' ? written : clearPage(written);
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
  const taken = clearPage(withHead(document, url, written.markup, written.texts, lengths));
  return typeof taken === 'string' ? null : taken;
}
