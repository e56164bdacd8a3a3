import {
  formatCitation,
  htmlPieces,
  type Piece,
  plainPieces,
  quoteWithCitation,
} from '@/lib/formats/citations/formatted';
import type { Cited } from '@/lib/formats/citations/source';
import type { Library } from '@/lib/library';
import type { Article } from '@/lib/model/article';
import type { CitationStyle, RichText } from '@/lib/model/citation';
import type { KeptItem } from '@/lib/model/kept';

export function citedOf({ head, article }: Pick<KeptItem, 'head' | 'article'>): Cited {
  return { article, accessedAt: head.savedAt, tags: head.tags, note: head.note };
}

const rich = (pieces: readonly Piece[]): RichText => ({ text: plainPieces(pieces), html: htmlPieces(pieces) });

/** References of some articles, a paragraph each. */
export function citationsOf(items: readonly Pick<KeptItem, 'head' | 'article'>[], style: CitationStyle): RichText {
  const each = items.map((item) => rich(formatCitation(citedOf(item), style)));
  return { text: each.map(({ text }) => text).join('\n\n'), html: each.map(({ html }) => html).join('') };
}

/**
 * The reference of an article, given as its page shows it or by the id under which it is kept; behind a quotation where
 * there is one. It was read when it was kept, or now where it is not. Null where nothing is kept under that id.
 */
export async function cite(
  library: Library,
  given: Article | string,
  quote: string | null,
  style: CitationStyle,
): Promise<RichText | null> {
  const kept = typeof given === 'string' ? await library.open(given) : null;
  const head = typeof given === 'string' ? kept?.head : await library.find(given).catch(() => null);
  const article = typeof given === 'string' ? kept?.article : given;
  if (!article) return null;
  const cited = { article, accessedAt: head?.savedAt ?? new Date().toISOString() };
  return rich(quote === null ? formatCitation(cited, style) : quoteWithCitation(quote, cited, style));
}
