import type { Span } from '@/lib/model/span';

/**
 * The DOM range of a span of an article drawn by `ArticleView`, for painting and scrolling; null where it is not
 * drawn. Text stands in leaves with `data-block` and `data-start`, in which offsets run on unit for unit.
 */
export function rangeOf(root: ParentNode, span: Span): Range | null {
  const leaves = [...root.querySelectorAll<HTMLElement>(`[data-block="${span.block}"][data-start]`)];
  const from = pointAt(leaves, span.start, false);
  const to = pointAt(leaves, span.end, true);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

interface Point {
  node: Text;
  offset: number;
}

/** An end belongs to the text before it, a start to the text after it. */
function pointAt(leaves: readonly HTMLElement[], offset: number, isEnd: boolean): Point | null {
  for (const leaf of leaves) {
    let start = Number(leaf.dataset.start);
    const walker = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      const end = start + text.length;
      if (isEnd ? offset > start && offset <= end : offset >= start && offset < end) {
        return { node: text, offset: offset - start };
      }
      start = end;
    }
  }
  return null;
}
