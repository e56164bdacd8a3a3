import type { Run } from '@/lib/model/extraction';
import type { Span } from '@/lib/model/span';

/** The way from an article's text back to the live page, and from a point in the page to the text. */
export interface Origins {
  /** DOM range of a span; `null` where its text is gone from the page or stands nowhere in it. */
  range(span: Span): Range | null;
  /** What a range of the page covers of the article, a span for each block, in reading order. */
  spans(range: Range): Span[];
}

export const NO_ORIGINS: Origins = { range: () => null, spans: () => [] };

/** First run that ends behind `offset`, or last one that begins before it. */
function runAt(runs: readonly Run[], offset: number): Run | undefined {
  return runs.find((run) => offset < run.at + run.length);
}

function runBefore(runs: readonly Run[], offset: number): Run | undefined {
  return runs.findLast((run) => run.at < offset);
}

/** Origins of blocks whose texts were put together from these stretches of the live texts `nodes`. */
export function originsOf(blocks: readonly (readonly Run[] | null)[], nodes: readonly Text[]): Origins {
  return {
    range({ block, start, end }) {
      const runs = blocks[block];
      const first = runs && runAt(runs, start);
      const last = runs && runBefore(runs, end);
      const from = first && nodes[first.node];
      const to = last && nodes[last.node];
      if (!first || !last || !from?.isConnected || !to?.isConnected || end <= start) return null;
      const fromOffset = first.raw + (first.length === first.rawLength ? Math.max(0, start - first.at) : 0);
      const toOffset =
        last.raw + (last.length === last.rawLength ? Math.min(last.length, end - last.at) : last.rawLength);
      const range = from.ownerDocument?.createRange();
      if (!range || from.length < fromOffset || to.length < toOffset) return null;
      range.setStart(from, fromOffset);
      range.setEnd(to, toOffset);
      // Texts of two trees have no range in common: setting the end has moved the start.
      return range.startContainer === from ? range : null;
    },
    spans(range) {
      return blocks.flatMap((runs, block) => {
        let start = -1;
        let end = 0;
        for (const { node: index, at, length, raw, rawLength } of runs ?? []) {
          const node = nodes[index];
          if (!node || !range.intersectsNode(node)) continue;
          const from = node === range.startContainer ? Math.max(0, range.startOffset - raw) : 0;
          const to = node === range.endContainer ? Math.min(rawLength, range.endOffset - raw) : rawLength;
          if (from >= to) continue;
          const even = length === rawLength;
          if (start < 0) start = even ? at + from : at;
          end = even ? at + to : at + length;
        }
        return start < 0 ? [] : { block, start, end };
      });
    },
  };
}
