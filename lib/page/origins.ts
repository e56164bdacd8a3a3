import type { Span } from '@/lib/model/span';
import type { Composer, Run } from './snapshot/compose';

/** The way from an article's text back to the live page, and from a point in the page to the text. */
export interface Origins {
  /** DOM range of a span; `null` where its text is gone from the page or stands nowhere in it. */
  range(span: Span): Range | null;
  /** The position in the article under a point of the page. */
  at(node: Node, offset: number): { block: number; offset: number } | null;
}

export const NO_ORIGINS: Origins = { range: () => null, at: () => null };

/** First run that ends behind `offset`, or last one that begins before it. */
function runAt(runs: readonly Run[], offset: number): Run | undefined {
  return runs.find((run) => offset < run.at + run.length);
}

function runBefore(runs: readonly Run[], offset: number): Run | undefined {
  return runs.findLast((run) => run.at < offset);
}

/** Origins of blocks whose texts `composers` put together from the live nodes `nodes`. */
export function originsOf(composers: readonly (Composer | null)[], nodes: readonly Node[]): Origins {
  let places: Map<Node, { block: number; run: Run }[]> | null = null;
  const index = () => {
    places = new Map();
    composers.forEach((composer, block) => {
      for (const run of composer?.runs ?? []) {
        const node = nodes[run.node];
        if (!node) continue;
        const list = places?.get(node);
        if (list) list.push({ block, run });
        else places?.set(node, [{ block, run }]);
      }
    });
    return places;
  };
  return {
    range({ block, start, end }) {
      const runs = composers[block]?.runs;
      const first = runs && runAt(runs, start);
      const last = runs && runBefore(runs, end);
      const from = first && nodes[first.node];
      const to = last && nodes[last.node];
      if (!first || !last || !from?.isConnected || !to?.isConnected || end <= start) return null;
      const fromOffset = first.raw + (first.length === first.rawLength ? Math.max(0, start - first.at) : 0);
      const toOffset =
        last.raw + (last.length === last.rawLength ? Math.min(last.length, end - last.at) : last.rawLength);
      const range = from.ownerDocument?.createRange();
      if (!range || (from as Text).length < fromOffset || (to as Text).length < toOffset) return null;
      range.setStart(from, fromOffset);
      range.setEnd(to, toOffset);
      return range;
    },
    at(node, offset) {
      const found = (places ?? index())
        .get(node)
        ?.find(({ run }) => offset >= run.raw && offset <= run.raw + run.rawLength);
      if (!found) return null;
      const { block, run } = found;
      const inside = run.length === run.rawLength ? offset - run.raw : 0;
      return { block, offset: run.at + inside };
    },
  };
}
