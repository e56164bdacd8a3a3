import type { Extraction } from '@/lib/model/extraction';
import { PAGE_LIMITS, type TakenPage } from '@/lib/model/taken-page';
import type { Refusal } from '@/lib/model/verdict';
import { writeFlat } from './flat-tree';
import { writtenIn } from './hollow';
import { type TextsAt, textsIn } from './live-texts';
import { isTranslated } from './translated';
import { writeAround } from './write-out';

/** A page as it was at one moment: what is read of it, and the way back to its live texts. */
export interface Taken {
  page: TakenPage;
  textsAt: TextsAt;
}

/** Scripts and parts of drawings of so many characters are left out: writing and sending them takes longer than around. */
const HEAVY = 8000;
/** What may be heavy and say nothing. */
const WEIGHTS = 'head > style,script:not([src],[type="application/ld+json"]),path,svg image';
/** What the background reads of a head, and what may hold the like. */
const STATED = ['meta', 'title', 'link[rel="canonical"]', 'script[type="application/ld+json"]', 'style', 'noscript']
  .map((one) => `head > ${one}`)
  .join();

const lengthOf = (code: Element) => (code.firstChild as Text | null)?.length ?? 0;
const isLong = (sheet: Element) => lengthOf(sheet) > PAGE_LIMITS.sheet;
/** Stands for so many elements that are left out. */
const gap = (elements: number) => `<!${elements}>`;

function weightOf(one: Element): number {
  if (one.localName === 'script') return lengthOf(one);
  const held = one.getAttribute('d') ?? one.getAttribute('href') ?? one.getAttribute('xlink:href');
  return held?.length ?? 0;
}

/** A head without what nothing is read of, but its number of elements. */
function lightHead(head: Element): string {
  const stated = Array.from(head.querySelectorAll(STATED)).filter((one) => !isLong(one));
  const written = stated.reduce((sum, one) => sum + 1 + writtenIn(one).length, 0);
  const left = writtenIn(head).length - written;
  return `<head>${gap(left)}${stated.map(({ outerHTML }) => outerHTML).join('')}</head>`;
}

/** What is heavy and says nothing, with what is written instead. */
function heavyIn(root: Element): Map<Element, string> {
  const found = new Map<Element, string>();
  for (const one of root.querySelectorAll(WEIGHTS)) {
    const { localName, parentElement: head } = one;
    if (localName === 'style') {
      if (head && !found.has(head) && isLong(one)) found.set(head, lightHead(head));
    } else if (weightOf(one) > HEAVY) found.set(one, gap(1 + writtenIn(one).length));
  }
  return found;
}

/** The element as HTML, whatever language its document is written in. */
function markupOf(root: Element, document: Document): string {
  if (document.contentType !== 'text/html')
    return document.implementation.createHTMLDocument('').importNode(root, true).outerHTML;
  const heavy = heavyIn(root);
  return heavy.size > 0 ? writeAround(root, heavy) : root.outerHTML;
}

/**
 * Writes a page out as it is now, changing nothing in it; says why where it cannot be read. The browser itself does the
 * work, in a few calls: a walk of ours over the tree would cost more in a page's first call than all reading does in a
 * process that has read before. Elements are listed, which leads back to texts that are asked for.
 */
export function takePage(document: Document, url: string): Taken | Refusal {
  if (!document.contentType.includes('html')) return 'not-html';
  if (isTranslated(document)) return 'translated';
  const root = document.documentElement;
  if (!root) return 'empty';
  const below = writtenIn(root);
  // Where scripts run, they hold text alone, and need not be looked at one by one.
  const noscripts = root.querySelector('noscript *') ? root.querySelectorAll('noscript') : [];
  const page = taken(url, markupOf(root, document), below, noscripts);
  return page ? { page, textsAt: textsIn(root, below) } : 'too-large';
}

/** `null` where it is too large. */
function taken(
  url: string,
  markup: string,
  below: ArrayLike<Element>,
  noscripts: ArrayLike<Element>,
): TakenPage | null {
  const hasElements = ({ firstElementChild }: Element) => firstElementChild !== null;
  const page = { url, markup, elements: below.length + 1, noscripts: Array.from(noscripts, hasElements) };
  return markup.length > PAGE_LIMITS.markup || noscripts.length > PAGE_LIMITS.noscripts ? null : page;
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
  const written = writeFlat(document.documentElement);
  if (!written) return null;
  const { markup, below, textsAt } = written;
  const noscripts = below.filter(({ localName }) => localName === 'noscript');
  const page = taken(url, markup, below, noscripts);
  return page && { page, textsAt };
}
