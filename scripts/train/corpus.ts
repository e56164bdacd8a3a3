import { gunzipSync } from 'node:zlib';
import { type Article, articleOfBlocks } from '@/lib/model/article';
import { prepare, type SummaryDocument } from '@/lib/reading/summary/document';
import { syllables } from '@/lib/text/tokens';

/** A news article with a summary that a person wrote. */
export interface Row {
  id: string;
  title: string;
  body: string[];
  reference_summary: string;
}

/** A row made ready: the article as the extension sees it, and the folded syllables of its summary. */
export interface Example {
  document: SummaryDocument;
  summary: string[];
}

/** What a file that is gzipped begins with (RFC 1952, 2.3.1). */
const GZIP = Buffer.of(0x1f, 0x8b);

/** Rows of JSON lines, gzipped or not. */
export function readRows(raw: Buffer): Row[] {
  const bytes = raw.subarray(0, 2).equals(GZIP) ? gunzipSync(raw) : raw;
  return bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** A title and paragraphs as an article: block 0 is the title, block `n + 1` the paragraph `n`. */
export function articleOf({ title, body }: Pick<Row, 'title' | 'body'>): Article {
  return articleOfBlocks([
    { kind: 'title', text: title.normalize('NFC') },
    ...body.map((text) => ({ kind: 'paragraph' as const, text: text.normalize('NFC') })),
  ]);
}

export function exampleOf(row: Row): Example {
  return { document: prepare(articleOf(row)), summary: syllables(row.reference_summary) };
}

function grams(tokens: string[], size: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + size <= tokens.length; at++) {
    const gram = tokens.slice(at, at + size).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** ROUGE-N F1 (Lin 2004): clipped n-gram hits over both lengths. */
export function rouge(candidate: string[], reference: string[], size: number): number {
  const want = grams(reference, size);
  let hits = 0;
  for (const [gram, count] of grams(candidate, size)) hits += Math.min(count, want.get(gram) ?? 0);
  const total = Math.max(0, candidate.length - size + 1) + Math.max(0, reference.length - size + 1);
  return total ? (2 * hits) / total : 0;
}
