import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { rangeOf } from '@/components/article/ranges';
import type { PlacedMark } from '@/lib/app/library/kinds';
import { clearOwn, type PaintedMark, paintOwn } from './own-marks';

/** Paints the reader's marks over the article drawn below `root`, and gives them as painted; orphans have no ranges. */
export function useOwnMarks(
  root: RefObject<HTMLElement | null>,
  marks: readonly PlacedMark[],
): { readonly current: readonly PaintedMark[] } {
  const painted = useRef<readonly PaintedMark[]>([]);
  useEffect(() => {
    painted.current = marks.map(({ mark, anchor }) => ({
      id: mark.id,
      colour: mark.colour,
      ranges: (anchor?.spans ?? []).flatMap((span) => (root.current && rangeOf(root.current, span)) ?? []),
    }));
    paintOwn(painted.current);
    return clearOwn;
  });
  return painted;
}
