import type { Refusal, Verdict } from '@/lib/model/verdict';
import { type Head, metaOf, readHead } from '../metadata/head';
import { addressKind } from './address';
import { isVietnamese } from './language';

/** Texts this long, in characters, are sentences and no labels. */
const SENTENCE = 45;
/** A story has at least so much text in one place; a list of stories hardly ever. */
const STORY = 280;
const SAMPLE = 4000;
/** No news page has more texts before its story has begun. */
const TEXTS = 20_000;

interface Group {
  characters: number;
  texts: number;
}

/** A cheap look at the text: the largest group of sentences that stand side by side, and a sample of their words. */
interface Glance {
  story: Group;
  sample: string;
}

/** `NodeFilter.SHOW_TEXT`, which Node does not know as a global. */
const SHOW_TEXT = 4;
const APART = new Set([
  'A',
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'NAV',
  'FOOTER',
  'ASIDE',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'BUTTON',
]);
const INLINE = new Set(['B', 'STRONG', 'I', 'EM', 'SPAN', 'FONT', 'U', 'SMALL', 'BIG', 'LABEL', 'MARK']);

/** The element whose children the sentence's line is one of; `null` where it is a link or no text of the page. */
function groupOf(text: Node): Element | null {
  let line = text.parentElement;
  while (line && INLINE.has(line.tagName)) line = line.parentElement;
  for (let up = line, n = 0; up && n < 6; up = up.parentElement, n++) if (APART.has(up.tagName)) return null;
  return line?.parentElement ?? null;
}

function glance(root: Element): Glance {
  const groups = new Map<Element, Group>();
  const add = (element: Element | null, length: number) => {
    if (!element) return;
    const group = groups.get(element) ?? { characters: 0, texts: 0 };
    group.characters += length;
    group.texts++;
    groups.set(element, group);
  };
  let sample = '';
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  for (let node = walker.nextNode(), seen = 0; node && seen < TEXTS; node = walker.nextNode(), seen++) {
    const data = (node as Text).data;
    if (data.length < SENTENCE) continue;
    const length = data.trim().length;
    if (length < SENTENCE) continue;
    const group = groupOf(node);
    if (!group) continue;
    add(group, length);
    if (sample.length < SAMPLE) sample += `${data.slice(0, SAMPLE)} `;
  }
  let story: Group = { characters: 0, texts: 0 };
  for (const group of groups.values()) if (group.characters > story.characters) story = group;
  return { story, sample };
}

/** What metadata say for a story, 0 to 3. */
function statements(head: Head): number {
  const dated = metaOf(head, 'article:published_time', 'pubdate', 'datepublished') !== null;
  const linked = head.article !== null && head.article.published !== null;
  return Number(dated) + Number(linked) + Number(metaOf(head, 'og:type')?.toLowerCase() === 'article');
}

function refusal(url: string, head: Head, seen: Glance): Refusal | null {
  const kind = addressKind(url);
  if (seen.sample === '') return 'empty';
  if (!isVietnamese(seen.sample)) return 'not-vietnamese';
  if (kind === 'front' || kind === 'search') return 'list-page';
  const said = statements(head);
  if (kind === 'list' && said < 2 && seen.story.characters < STORY * 3) return 'list-page';
  if (seen.story.characters < STORY && said < 2) return 'not-an-article';
  return null;
}

/**
 * Whether a page is a Vietnamese news article, at a glance: from its address, its metadata and the longest stretch of
 * text. When in doubt it says yes: the reader, which sees more, has the last word. The outlet is left to it too.
 */
export function detectPage(document: Document, url: string): Verdict {
  if (!document.body || !/html/.test(document.contentType)) return { article: false, outlet: null, why: 'not-html' };
  const head = readHead(document);
  const why = refusal(url, head, glance(document.body));
  return why
    ? { article: false, outlet: null, why }
    : { article: true, outlet: null, confidence: 0.5 + statements(head) / 6 };
}
