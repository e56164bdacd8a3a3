import {
  type CitationStyle,
  formatCitation,
  htmlPieces,
  type Piece,
  plainPieces,
  quoteWithCitation,
} from '@/lib/formats/citations/formatted';
import type { Cited } from '@/lib/formats/citations/source';
import type { KeptItem } from '@/lib/model/kept';

export type { CitationStyle };

/** A text in the clipboard's two forms. */
export interface RichText {
  text: string;
  html: string;
}

export function citedOf({ head, article }: Pick<KeptItem, 'head' | 'article'>): Cited {
  return { article, accessedAt: head.savedAt, tags: head.tags, note: head.note };
}

const rich = (pieces: readonly Piece[]): RichText => ({ text: plainPieces(pieces), html: htmlPieces(pieces) });

/** References of some articles, a paragraph each. */
export function citationsOf(items: readonly Pick<KeptItem, 'head' | 'article'>[], style: CitationStyle): RichText {
  const each = items.map((item) => rich(formatCitation(citedOf(item), style)));
  return { text: each.map(({ text }) => text).join('\n\n'), html: each.map(({ html }) => html).join('') };
}

/** A quotation from an article, with its reference behind it. */
export function quotationOf(quote: string, item: Pick<KeptItem, 'head' | 'article'>, style: CitationStyle): RichText {
  return rich(quoteWithCitation(quote, citedOf(item), style));
}
