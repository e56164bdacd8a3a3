import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

export interface StagedProps {
  children: ComponentChildren;
  /** Told once all of it stands there. */
  onDrawn?: (() => void) | undefined;
}

/** Draws one child after the other, each when what was there before has been painted: the page works in between. */
export function Staged({ children, onDrawn }: StagedProps) {
  const parts = [children].flat();
  const drawn = useSignal(0);
  const isComing = drawn.value < parts.length;
  useEffect(() => {
    if (isComing) drawn.value++;
    else onDrawn?.();
  }, [isComing, drawn.value]);
  return <div aria-busy={isComing}>{parts.slice(0, drawn.value)}</div>;
}
