import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { keepBeside } from './place';

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
  // A layout effect: the card takes the focus in an effect, which comes after.
  useLayoutEffect(() => {
    const root = holder.current?.getRootNode() as Document | ShadowRoot;
    const before = root.activeElement ?? document.activeElement;
    return () => {
      if (holder.current?.contains(root.activeElement) && before instanceof HTMLElement) {
        before.focus({ preventScroll: true });
      }
    };
  }, []);
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const stop = new AbortController();
    const place = (x: number, y: number) => {
      element.style.setProperty('--cg-card-x', `${x}px`);
      element.style.setProperty('--cg-card-y', `${y}px`);
    };
    keepBeside(anchor, element, place, stop.signal);
    return () => stop.abort();
  }, [anchor]);
  return (
    <div ref={holder} class="cg-card-place">
      {children}
    </div>
  );
}
