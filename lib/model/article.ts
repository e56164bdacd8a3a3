import type { OutletId } from './ids';
import type { Span } from './span';

export type BlockKind =
  | 'title'
  | 'sapo'
  | 'paragraph'
  | 'heading'
  | 'quote'
  | 'verse'
  | 'list'
  | 'table'
  | 'image'
  | 'embed';

/** One item of a list block: a range of its text. `depth` counts from 0. */
export interface ListItem {
  start: number;
  end: number;
  depth: number;
  ordered: boolean;
}

/** One cell of a table block: a range of its text; `row` and `col` count from 0. */
export interface TableCell {
  start: number;
  end: number;
  row: number;
  col: number;
  header?: true;
}

/** Inline structure: a range of the block's text. `href` is absolute, http(s) only. */
export interface InlineMark {
  start: number;
  end: number;
  kind: 'strong' | 'em' | 'link';
  href?: string;
}

/**
 * A unit of an article. Every block has text, and structure is ranges into it, so that spans, marks, search and
 * anchors work alike everywhere.
 */
export interface Block {
  kind: BlockKind;
  /**
   * NFC. A break inside a paragraph or cell is U+2028; `\n` parts list items and table rows, `\t` parts cells.
   * Of an image or embed: its caption without the credit, `''` where there is none.
   */
  text: string;
  /** Of a heading: 2 to 6. */
  level?: number;
  items?: ListItem[];
  cells?: TableCell[];
  marks?: InlineMark[];
  /** Of an image or embed: its address, absolute. */
  src?: string;
  /** Of an image: its alternative text as the page gives it. */
  alt?: string;
  /** Of an image: who took it, as printed ("Ảnh: …"); it stands in the caption line on the page. */
  credit?: string;
  /** Blocks of one inset box share a number: the box is body, set apart. */
  box?: number;
}

/** What was read off a page, immutable. The title is the first block; a sapo, where there is one, the second. */
export interface Article {
  url: string;
  canonicalUrl: string;
  outlet: OutletId | null;
  siteName: string | null;
  /** People only, as printed. */
  authors: string[];
  section: string | null;
  /** As far as the page states it: `2026-01-08`, `2026-01-08T18:21` (local time), or with an offset. */
  publishedAt: string | null;
  modifiedAt: string | null;
  /** BCP 47, of the text. */
  lang: string;
  blocks: Block[];
  /** The page says that the article goes on at another address; there only what is on this page. */
  continues?: true;
  /** Version of the extractor that made it. */
  extractor: number;
}

/** Blocks as an article of nobody's: text that comes from no page. */
export function articleOfBlocks(blocks: Block[]): Article {
  return {
    url: '',
    canonicalUrl: '',
    outlet: null,
    siteName: null,
    authors: [],
    section: null,
    publishedAt: null,
    modifiedAt: null,
    lang: 'vi',
    blocks,
    extractor: 0,
  };
}

/** The text of an article's title, `''` where it has none. */
export function titleOf(article: Article): string {
  return article.blocks.find((block) => block.kind === 'title')?.text ?? '';
}

/** The text of an article's sapo, `null` where it has none. */
export function sapoOf(article: Article): string | null {
  return article.blocks.find((block) => block.kind === 'sapo')?.text ?? null;
}

/** The text under a span. */
export function textOf(article: Article, span: Span): string {
  return article.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
}

/** Whether two articles say the same, block by block. */
export function sameText(a: Article, b: Article): boolean {
  return a.blocks.length === b.blocks.length && a.blocks.every(({ text }, i) => text === b.blocks[i]?.text);
}

/** Whether an article has all blocks of an earlier one, in their order, and more. */
export function goesOn(later: Article, earlier: Article): boolean {
  let at = 0;
  for (const { text } of later.blocks) if (text === earlier.blocks[at]?.text) at++;
  return at === earlier.blocks.length && later.blocks.length > at;
}
