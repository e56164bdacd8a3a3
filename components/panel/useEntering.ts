import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Takes the focus each time that the reader enters, `times` counting that. */
export function useEntering<Place extends HTMLElement>(times: number): RefObject<Place> {
  const place = useRef<Place>(null);
  useLayoutEffect(() => {
    if (times > 0) place.current?.focus({ preventScroll: true });
  }, [times]);
  return place as RefObject<Place>;
}
