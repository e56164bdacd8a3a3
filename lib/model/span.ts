/**
 * A stretch of an article's text: an index into `Article.blocks`, and UTF-16 offsets into that block's `text`.
 * Every result of a reading is one, so each can be lit in the page, scrolled to and shown in the kept copy.
 */
export interface Span {
  block: number;
  start: number;
  end: number;
}

/** Whether one span holds all of another. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end;
}

/** Order of reading; of two that start together the longer comes first. */
export function compareSpans(a: Span, b: Span): number {
  return a.block - b.block || a.start - b.start || b.end - a.end;
}

/** The spans of what stands in an article, by their block; asking for a block costs what it holds. */
export function spansByBlock(all: readonly { span: Span }[]): (block: number) => Span[] {
  const byBlock = Map.groupBy(all, ({ span }) => span.block);
  return (block) => byBlock.get(block)?.map(({ span }) => span) ?? [];
}
