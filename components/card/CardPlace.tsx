import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Gap between a word and its card, in CSS pixels. */
const GAP = 8;

export interface CardPlaceProps {
  /** What the card stands beside: a stretch of text (below it), or a row of the panel (left of it). */
  anchor: Range | Element;
  children: ComponentChildren;
}

/** Holds a card beside its word, in view, never over it; on a phone, at the foot of the screen. */
export function CardPlace({ anchor, children }: CardPlaceProps) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const place = async () => {
      const { x, y } = await computePosition(anchor, element, {
        placement: anchor instanceof Range ? 'bottom-start' : 'left-start',
        strategy: 'fixed',
        middleware: [offset(GAP), flip({ padding: GAP }), shift({ padding: GAP })],
      });
      element.style.setProperty('--cg-card-x', `${x}px`);
      element.style.setProperty('--cg-card-y', `${y}px`);
    };
    return autoUpdate(
      anchor instanceof Range ? { getBoundingClientRect: () => anchor.getBoundingClientRect() } : anchor,
      element,
      () => void place(),
    );
  }, [anchor]);
  return (
    <div ref={holder} class="cg-card-place">
      {children}
    </div>
  );
}
