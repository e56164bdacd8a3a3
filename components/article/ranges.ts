import { compareSpans, type Span } from '@/lib/model/span';

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

/**
 * What a range covers of an article drawn by `ArticleView`, a span for each block, in reading order: the inverse of
 * `rangeOf`. Blanks at its ends are left out.
 */
export function spansOf(root: ParentNode, range: Range): Span[] {
  const spans = new Map<number, Span>();
  for (const leaf of root.querySelectorAll<HTMLElement>('[data-block][data-start]')) {
    if (!range.intersectsNode(leaf)) continue;
    const block = Number(leaf.dataset.block);
    let at = Number(leaf.dataset.start);
    const walker = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { data } = node as Text;
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : data.length;
      const text = data.slice(from, to);
      if (range.intersectsNode(node) && text.trim() !== '') {
        const start = at + from + (text.length - text.trimStart().length);
        const end = at + from + text.trimEnd().length;
        spans.set(block, { block, start: Math.min(spans.get(block)?.start ?? start, start), end });
      }
      at += data.length;
    }
  }
  return [...spans.values()].sort(compareSpans);
}
