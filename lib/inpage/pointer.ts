/** How long the pointer must rest before it is asked where it is, in milliseconds. */
const REST = 180;

/** The pointer has rested, or a finger tapped, at a point of the viewport. */
export type RestListener = (x: number, y: number, event: PointerEvent) => void;

/**
 * Says where the pointer rests in the page. Not while a button is down or the page scrolls; nothing is measured while
 * it moves.
 */
export function watchPointer(document: Document, onRest: RestListener, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const move = (event: PointerEvent) => {
    stop();
    if (event.buttons !== 0 || event.pointerType === 'touch') return;
    timer = setTimeout(() => onRest(event.clientX, event.clientY, event), REST);
  };
  const tap = (event: PointerEvent) => {
    if (event.pointerType === 'touch' && event.isPrimary) onRest(event.clientX, event.clientY, event);
  };
  const options = { passive: true, capture: true, signal };
  document.addEventListener('pointermove', move, options);
  document.addEventListener('pointerup', tap, options);
  document.addEventListener('pointerdown', stop, options);
  document.addEventListener('scroll', stop, options);
  signal.addEventListener('abort', stop);
}
