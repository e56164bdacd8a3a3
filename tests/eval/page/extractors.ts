import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { type Article, type Block, sapoOf, titleOf } from '@/lib/model/article';
import { siteOf } from '@/lib/outlets/families';
import { readPage } from '@/lib/page';
import { parsePage } from '@/scripts/dom';
import type { Extracted } from './scores';

const STRUCTURE = /[\n\t\u2028]+/;

/** A caption as printed: its text and its credit. */
function captionOf(block: Block): string {
  return [block.text, block.credit].filter(Boolean).join(' ');
}

export function extractedOf(article: Article): Extracted {
  const blocks = article.blocks.filter((block) => block.kind !== 'title' && block.kind !== 'sapo');
  const pictures = blocks.filter((block) => block.kind === 'image' || block.kind === 'embed');
  return {
    title: titleOf(article),
    sapo: sapoOf(article),
    authors: article.authors,
    published: article.publishedAt,
    body: blocks
      .filter((block) => !pictures.includes(block))
      .flatMap((block) => block.text.split(block.kind === 'list' ? '\n' : STRUCTURE)),
    captions: pictures.map(captionOf).filter(Boolean),
  };
}

/** Our own; `recognised` is what the detector says. */
export async function ours(
  bytes: Uint8Array,
  url: string | null,
): Promise<{ recognised: boolean; made: Extracted | null }> {
  const page = parsePage(bytes, url);
  const { article, verdict } = readPage(page.document, { url: page.url, site: siteOf(page.url) });
  return { recognised: verdict.article, made: article && extractedOf(article) };
}

function paragraphs(html: string): string[] {
  const { document } = parsePage(new TextEncoder().encode(html), 'https://example.com/');
  const text =
    document.body?.innerHTML.replace(
      /<(?:\/?(?:p|div|h\d|li|td|tr|figcaption|blockquote|section)|br)\b[^>]*>/gi,
      '\n',
    ) ?? '';
  const lines =
    parsePage(new TextEncoder().encode(`<pre>${text}</pre>`), 'https://example.com/').document.body?.textContent ?? '';
  return lines.split('\n').filter((line) => line.trim());
}

export async function readability(bytes: Uint8Array, url: string | null): Promise<Extracted | null> {
  const found = new Readability(parsePage(bytes, url).document).parse();
  if (!found) return null;
  return {
    title: found.title ?? '',
    sapo: null,
    authors: found.byline ? [found.byline] : [],
    published: found.publishedTime ?? null,
    body: paragraphs(found.content ?? ''),
    captions: null,
  };
}

export async function defuddle(bytes: Uint8Array, url: string | null): Promise<Extracted | null> {
  const page = parsePage(bytes, url);
  const found = new Defuddle(page.document, { url: page.url }).parse();
  return {
    title: found.title ?? '',
    sapo: null,
    authors: found.author ? [found.author] : [],
    published: found.published || null,
    body: paragraphs(found.content ?? ''),
    captions: null,
  };
}
