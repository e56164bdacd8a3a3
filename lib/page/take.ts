import type { Extraction } from '@/lib/model/extraction';
import { type HeadSource, PAGE_LIMITS, type TakenPage } from '@/lib/model/taken-page';
import type { Refusal } from '@/lib/model/verdict';
import { writeFlat } from './flat-tree';
import { type TextsAt, textsIn } from './live-texts';
import { isTranslated } from './translated';

/** A page as it was at one moment: what is read of it, and the way back to its live texts. */
export interface Taken {
  page: TakenPage;
  textsAt: TextsAt;
}

/** What shows that a script may be none, but words in a comment or sheet. */
const DOUBTS = ['-->', '</style>'];
const STATEMENTS = 'meta[content],link[rel="canonical"],script[type="application/ld+json"]';

/** Takes what the head states. */
export function takeHead(document: Document): HeadSource {
  const meta: [string, string][] = [];
  const linked: string[] = [];
  let canonical: string | null = null;
  for (const element of document.querySelectorAll(STATEMENTS)) {
    const content = element.getAttribute('content');
    if (element.localName === 'script') {
      const text = element.textContent ?? '';
      if (text.length <= PAGE_LIMITS.linkedText && linked.length < PAGE_LIMITS.linked) linked.push(text);
    } else if (element.localName === 'link') canonical ??= element.getAttribute('href');
    else if (content && meta.length < PAGE_LIMITS.meta) {
      const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
      if (name && name.length + content.length <= PAGE_LIMITS.statement) meta.push([name, content]);
    }
  }
  return {
    title: document.title.slice(0, PAGE_LIMITS.statement),
    lang: document.documentElement?.getAttribute('lang')?.slice(0, 100) ?? null,
    canonical: canonical?.slice(0, PAGE_LIMITS.statement) ?? null,
    meta,
    linked,
  };
}

/** The style sheets in the head; those in the body stand in its markup. */
function takeSheets(document: Document): string[] {
  const sheets: string[] = [];
  for (const { textContent } of document.querySelectorAll('head style')) {
    if (textContent.length <= PAGE_LIMITS.sheet && sheets.push(textContent) === PAGE_LIMITS.sheets) break;
  }
  return sheets;
}

/** The element as HTML, whatever language its document is written in. */
function markupOf(root: Element): string {
  const { contentType, implementation } = root.ownerDocument;
  const html = contentType === 'text/html' ? root : implementation.createHTMLDocument('').importNode(root, true);
  return html.outerHTML;
}

/**
 * Markup without what stands in scripts and what drawings are made of: half of some pages, and nothing of what they say.
 * All else costs less to send than to look for, and what is in doubt stays.
 */
function withoutCode(markup: string): string {
  const opening = /<(script|noscript|style|path|image)[ >]/g;
  let kept = '';
  let from = 0;
  for (let found = opening.exec(markup); found; found = opening.exec(markup)) {
    const { 1: name = '', index } = found;
    const begin = markup.indexOf('>', index) + 1;
    if (name === 'path' || name === 'image') {
      if (markup.startsWith('-->', begin - 3)) continue;
      kept += markup.slice(from, index + 1 + name.length);
      from = begin - 1;
      continue;
    }
    const close = `</${name}>`;
    const closing = markup.indexOf(close, begin);
    if (closing < 0) break;
    opening.lastIndex = closing + close.length;
    const held = markup.slice(begin, closing);
    // Sheets are read, and what stands in for scripts may hold anything.
    if (name !== 'script' || DOUBTS.some((sign) => held.includes(sign))) continue;
    kept += markup.slice(from, begin);
    from = closing;
  }
  return kept + markup.slice(from);
}

/**
 * Writes a page out as it is now, scripts and sheets too, changing nothing in it; says why where it cannot be read. The
 * browser itself does the work, in a few calls: a walk of ours over the tree would cost more in a page's first call than
 * all reading does in a process that has read before. Elements are listed, which leads back to texts that are asked for.
 */
export function writePage(document: Document, url: string): Taken | Refusal {
  if (!document.contentType.includes('html')) return 'not-html';
  if (isTranslated(document)) return 'translated';
  const root = document.body ?? document.documentElement;
  if (!root) return 'empty';
  const below = root.querySelectorAll('*');
  const noscripts = Array.from(root.querySelectorAll('noscript'), hasElements);
  const { length } = below;
  const page = { ...headed(document, url), markup: markupOf(root), elements: length + 1, noscripts };
  return { page, textsAt: textsIn(root, below) };
}

const hasElements = (element: Element) => element.firstElementChild !== null;

function headed(document: Document, url: string): Pick<TakenPage, 'url' | 'head' | 'sheets'> {
  return { url, head: takeHead(document), sheets: takeSheets(document) };
}

/** What is sent of a page that was written out. It asks nothing of the document, which may change meanwhile. */
export function clearPage({ page, textsAt }: Taken): Taken | Refusal {
  const markup = withoutCode(page.markup);
  return markup.length > PAGE_LIMITS.markup ? 'too-large' : { page: { ...page, markup }, textsAt };
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
  if (!written) return null;
  const { markup, below, textsAt } = written;
  const noscripts = below.filter(({ localName }) => localName === 'noscript').map(hasElements);
  const page = { ...headed(document, url), markup, elements: below.length + 1, noscripts };
  const taken = clearPage({ page, textsAt });
  return typeof taken === 'string' ? null : taken;
}
