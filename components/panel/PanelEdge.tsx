import type { TargetedPointerEvent } from 'preact';
import { useWords } from '../base/Words';

/** Widths of the column in CSS pixels; never wider than the window. */
export const PANEL_WIDTH = { min: 300, usual: 380, max: 720 };
/** How far an arrow key moves the edge, in CSS pixels. */
const STEP = 20;

export interface PanelEdgeProps {
  side: 'left' | 'right';
  /** In CSS pixels. */
  width: number;
  /** `done`: the reader let go, so it is worth remembering. */
  onWidth: (width: number, done: boolean) => void;
}

/** The column's inner edge, to be dragged or moved by arrow keys; a double click makes the column as it was made. */
export function PanelEdge({ side, width, onWidth }: PanelEdgeProps) {
  const { t } = useWords();
  const { min, usual, max } = PANEL_WIDTH;
  const set = (to: number, done: boolean) => onWidth(Math.min(max, Math.max(min, Math.round(to))), done);
  const drag = ({ currentTarget: edge, clientX, pointerId }: TargetedPointerEvent<HTMLElement>) => {
    const column = edge.parentElement?.getBoundingClientRect();
    if (column && edge.hasPointerCapture(pointerId)) {
      set(side === 'right' ? column.right - clientX : clientX - column.left, false);
    }
  };
  const outward = side === 'right' ? STEP : -STEP;
  const ways: Record<string, number> = { ArrowLeft: outward, ArrowRight: -outward, Home: -max, End: max };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      class="cg-panel-edge"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('panel.width')}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={width}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onLostPointerCapture={() => set(width, true)}
      onDblClick={() => set(usual, true)}
      onKeyDown={(event) => {
        const way = ways[event.key];
        if (way === undefined) return;
        event.preventDefault();
        set(width + way, true);
      }}
    />
  );
}
