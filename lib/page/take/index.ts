import type { Extraction } from '@/lib/model/extraction';
import { PAGE_LIMITS, type TakenPage } from '@/lib/model/taken-page';
import type { Refusal } from '@/lib/model/verdict';
import { ELEMENT, isTranslated, TEXT } from './dom';
import { writeFlat } from './flat-tree';
import { isHollow } from './hollow';
import { type TextsOf, textsWrittenIn } from './live-texts';
import { endTag, startTag, textMarkup, waysTo } from './write-out';

/** A page at one moment: what is read of it, and the way back to its live texts. */
export interface Taken {
  page: TakenPage;
  textsOf: TextsOf;
}

const LINKED = 'script[type="application/ld+json" i]';
/** What the background reads of a head, and what may contain such. */
const STATED = ['meta', 'title', 'link[rel="canonical"]', 'base', LINKED, 'style', 'noscript']
  .map((one) => `head > ${one}`)
  .join();

/** The length of a sheet's or script's one text, in characters. */
const codeLength = (element: Element) => (element.firstChild as Text | null)?.length ?? 0;
const isLong = (sheet: Element) => codeLength(sheet) > PAGE_LIMITS.sheet;
/** Whether a sheet is so long that it costs less to write what is read of its head element by element. */
const isHeavySheet = (sheet: Element) => codeLength(sheet) > PAGE_LIMITS.sheet / 2;
const countIn = (element: Element) => element.querySelectorAll('*').length;

/** The head with only what is read of it, and the number of elements left out. */
function lightHead(head: Element): string {
  const stated = Array.from(head.querySelectorAll(STATED)).filter((one) => !isLong(one));
  const left = stated.reduce((rest, one) => rest - 1 - countIn(one), countIn(head));
  return `<head><!${left}>${stated.map(({ outerHTML }) => outerHTML).join('')}</head>`;
}

/**
 * An element with at most so many inside is written at once. Long texts cost the browser more than all calls for short
 * ones: it allocates memory anew each time. But in shorter parts more kinds of elements are met one by one, and the first
 * of each kind costs a page some 20 µs: parts are short only where the page was taken before.
 */
const AT_ONCE = { first: 800, again: 200 };
const takenBefore = new WeakSet<Document>();

/** The longest script that writes a date into its page, in characters. */
const WRITER = 200;
const isWriter = (script: Element) => codeLength(script) > 0 && codeLength(script) <= WRITER;

/** Whether an element is a script that nothing is read of: no JSON-LD, and too long to write a date. */
const isCode = (element: Element) => element.localName === 'script' && !isWriter(element) && !element.matches(LINKED);

/** What may be long though nothing is read of it: code, and the data of inlined pictures. */
const BULKY = 'script:not([src]), img[src^="data:" i], svg image';
const LONG_CODE = 10_000;
const LONG_DATA = 1_000;
const DATA = /"data:[^"]*"/gi;
const isBulky = (element: Element) =>
  element.localName === 'script'
    ? codeLength(element) > LONG_CODE && isCode(element)
    : ['src', 'href', 'xlink:href'].some((name) => (element.getAttribute(name)?.length ?? 0) > LONG_DATA);

/** A picture without its data; in a drawing it is left out whole. */
const drawn = (picture: Element) =>
  picture.localName === 'img' ? startTag(picture).replace(DATA, '"data:"') : `<!${1 + countIn(picture)}>`;

/** The element as HTML, whatever language its document is in. */
function htmlOf(root: Element, document: Document): Element {
  return document.contentType === 'text/html'
    ? root
    : document.implementation.createHTMLDocument('').importNode(root, true);
}

/** Writes an element out in parts; those with at most `atOnce` elements inside are written by the browser. */
function* partsOf(root: Element, atOnce: number): Generator<string> {
  const head = root.querySelector('head');
  const heavyHead = head && Array.from(head.querySelectorAll('style')).some(isHeavySheet) ? head : null;
  const bulky = new Set(Array.from(root.querySelectorAll(BULKY)).filter(isBulky));
  const ways = heavyHead || bulky.size ? waysTo(root, bulky) : null;
  const isLarge = (element: Element) => element.getElementsByTagName('*')[atOnce] !== undefined;
  const isParted = (element: Element, depth: number) =>
    (ways?.has(element) || isLarge(element)) &&
    depth < PAGE_LIMITS.depth &&
    !isHollow(element) &&
    element !== heavyHead;
  const written = (element: Element) => {
    if (element === heavyHead) return lightHead(element);
    if (isCode(element)) return '<!1>';
    return bulky.has(element) ? drawn(element) : element.outerHTML;
  };
  let depth = 0;
  for (let node: Node | null = root; node; ) {
    const element = node.nodeType === ELEMENT ? (node as Element) : null;
    if (element && isParted(element, depth)) {
      yield startTag(element);
      depth++;
      node = node.firstChild;
      continue;
    }
    if (element) yield written(element);
    else if (node.nodeType === TEXT) yield textMarkup(node as Text);
    for (; node !== root && !node.nextSibling; depth--) {
      node = node.parentNode as Element;
      yield endTag(node as Element);
    }
    node = node === root ? null : node.nextSibling;
  }
}

/**
 * Writes a page out without changing it; returns why if it cannot be read. The browser itself does most of it, in a few
 * calls: a walk of ours over the tree would cost more in a page's first call than all of extraction does in a warm
 * process. Elements are listed, which leads back to their texts. A caller that lets the page work in the pauses must
 * check that it stays as it is.
 */
export function* taking(document: Document, url: string): Generator<void, Taken | Refusal> {
  if (!document.contentType.includes('html')) return 'not-html';
  if (isTranslated(document)) return 'translated';
  const root = document.documentElement;
  if (!root) return 'empty';
  const below = root.querySelectorAll('*');
  if (below.length > PAGE_LIMITS.elements || url.length > PAGE_LIMITS.address) return 'too-large';
  // If scripts run, `<noscript>` holds text alone, and need not be looked at one by one.
  const noscripts = root.querySelector('noscript > *') ? root.querySelectorAll('noscript') : [];
  const atOnce = takenBefore.has(document) ? AT_ONCE.again : AT_ONCE.first;
  takenBefore.add(document);
  let markup = '';
  for (const part of partsOf(htmlOf(root, document), atOnce)) {
    markup += part;
    if (markup.length > PAGE_LIMITS.markup) return 'too-large';
    yield;
  }
  const page = taken(url, markup, noscripts);
  return page ? { page, textsOf: textsWrittenIn(root, below) } : 'too-large';
}

/** Takes a page at once, without pauses. */
export function takePage(document: Document, url: string): Taken | Refusal {
  const work = taking(document, url);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** `null` if it is too large. */
function taken(url: string, markup: string, noscripts: ArrayLike<Element>): TakenPage | null {
  const hasElements = ({ firstElementChild }: Element) => firstElementChild !== null;
  const page = { url, markup, noscripts: Array.from(noscripts, hasElements) };
  return markup.length > PAGE_LIMITS.markup || noscripts.length > PAGE_LIMITS.noscripts ? null : page;
}

/** A shorter story may be only a lead, with its text in shadow roots, in characters. */
const SHORT = 600;

/**
 * Takes a page again with its open shadow roots, which browsers do not write out; `null` if there are none, or what was
 * `found` is a whole story. They are only looked for then: that costs as much as a walk over all texts.
 */
export function takeFlat(document: Document, url: string, { verdict, article }: Extraction): Taken | null {
  const told = article?.blocks.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  if ((verdict.article && told >= SHORT) || document.contentType !== 'text/html' || !document.body) return null;
  const written = writeFlat(document.documentElement);
  if (!written) return null;
  const { markup, below, textsOf } = written;
  const noscripts = below.filter(({ localName }) => localName === 'noscript');
  const page = taken(url, markup, noscripts);
  return page && { page, textsOf };
}
