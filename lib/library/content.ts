import type { Article, Block } from '@/lib/model/article';
import { LibraryError } from './errors';

/** Bounds of one kept article, far above any news story: blocks, and UTF-16 units of text. */
const MAX_BLOCKS = 20_000;
const MAX_TEXT = 4_000_000;

/** Refuses what no reader would call an article, before it reaches the database. */
export function checkSize(article: Article): void {
  const text = article.blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (article.blocks.length > MAX_BLOCKS || text > MAX_TEXT) throw new LibraryError('too-large');
}

/** SHA-256 in hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What of a block a reader sees. Addresses of pictures and links stay out: systems change them without a reason. */
function visiblePart(block: Block) {
  return [
    block.kind,
    block.text,
    block.level ?? 0,
    block.credit ?? '',
    (block.items ?? []).map(({ start, end, depth, ordered }) => [start, end, depth, ordered]),
    (block.cells ?? []).map(({ start, end, row, col }) => [start, end, row, col]),
  ];
}

/**
 * SHA-256 (hex) of what a reader sees of an article: two extractions of an unchanged page are equal, whenever, under
 * whichever address and by whichever version of the extractor they were made.
 */
export async function contentHash(article: Article): Promise<string> {
  const seen = JSON.stringify([article.authors, article.publishedAt, article.blocks.map(visiblePart)]);
  return sha256(new TextEncoder().encode(seen));
}
