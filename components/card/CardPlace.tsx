import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Corner, keepBeside } from './place';

export interface CardPlaceProps {
  /** What the card stands beside: a stretch of text (below it), or a row of the panel (left of it). */
  anchor: Range | Element;
  children: ComponentChildren;
}

/**
 * Holds a card beside its word, in view, never over it; on a phone, at the foot of the screen. A focus that is in the
 * card when it goes returns to where it was before.
 */
export function CardPlace({ anchor, children }: CardPlaceProps) {
  const holder = useRef<HTMLDivElement>(null);
  const before = useRef<EventTarget | null>(null);
  // A layout effect, as it must end while the card is still there to have the focus.
  useLayoutEffect(() => {
    const root = holder.current?.getRootNode() as Document | ShadowRoot;
    return () => {
      const { current: from } = before;
      if (holder.current?.contains(root.activeElement) && from instanceof HTMLElement) {
        from.focus({ preventScroll: true });
      }
    };
  }, []);
  // Before it is painted, or the card flashes in the window's corner.
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element) return;
    const stop = new AbortController();
    const place = ({ x, y }: Corner) => {
      element.style.setProperty('--cg-card-x', `${x}px`);
      element.style.setProperty('--cg-card-y', `${y}px`);
    };
    keepBeside(anchor, element, place, stop.signal);
    return () => stop.abort();
  }, [anchor]);
  return (
    <div
      ref={holder}
      class="cg-card-place"
      onFocusIn={({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) before.current = relatedTarget;
      }}
    >
      {children}
    </div>
  );
}
