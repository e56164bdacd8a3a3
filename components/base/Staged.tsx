import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';

export interface StagedProps {
  children: ComponentChildren;
  /** Told when all of it stands there, and when it goes. */
  onDrawn?: ((isDrawn: boolean) => void) | undefined;
}

/**
 * Draws one child after the other, each when what was there before has been painted: the page works in between. Where
 * nobody sees it, nothing is painted, and the rest is drawn at once.
 */
export function Staged({ children, onDrawn }: StagedProps) {
  const parts = [children].flat();
  const drawn = useSignal(0);
  const isComing = drawn.value < parts.length;
  useEffect(() => {
    if (isComing) drawn.value = document.hidden ? parts.length : drawn.value + 1;
    else onDrawn?.(true);
  }, [isComing, drawn.value]);
  // Not after the next paint, which already shows what comes in its place.
  useLayoutEffect(() => () => onDrawn?.(false), []);
  return <div aria-busy={isComing}>{parts.slice(0, drawn.value)}</div>;
}
