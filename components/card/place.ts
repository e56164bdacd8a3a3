/** Gap between a word and its card, and between card and window, in CSS pixels. */
const GAP = 8;

export interface Size {
  width: number;
  height: number;
}

/** The corner of a card, in the window's coordinates. */
export interface Corner {
  x: number;
  y: number;
}

/**
 * The corner of a card beside what it explains: below a stretch of text or left of a row, on the opposite side where
 * that has more room, and always in view. All in CSS pixels.
 */
export function cornerOf(anchor: DOMRect, card: Size, room: Size, isBelow: boolean): Corner {
  const { left, right, top, bottom } = anchor;
  const x = isBelow ? left : beside(left, room.width - right, left - GAP - card.width, right + GAP, card.width);
  const y = isBelow ? beside(room.height - bottom, top, bottom + GAP, top - GAP - card.height, card.height) : top;
  return { x: within(x, card.width, room.width), y: within(y, card.height, room.height) };
}

/** `at` on the side that is preferred; `otherAt` where only the other has the room, or has more of it. */
function beside(room: number, otherRoom: number, at: number, otherAt: number, size: number): number {
  return room >= size + 2 * GAP || room >= otherRoom ? at : otherAt;
}

function within(at: number, size: number, room: number): number {
  return Math.max(GAP, Math.min(at, room - size - GAP));
}

/** Keeps an element beside its anchor until the signal ends. `onPlace` is given its corner, at once and at every move. */
export function keepBeside(
  anchor: Range | Element,
  element: HTMLElement,
  onPlace: (corner: Corner) => void,
  signal: AbortSignal,
): void {
  const place = () => {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const card = { width: element.offsetWidth, height: element.offsetHeight };
    onPlace(cornerOf(anchor.getBoundingClientRect(), card, { width, height }, anchor instanceof Range));
  };
  let frame = 0;
  const follow = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  };
  place();
  addEventListener('scroll', follow, { capture: true, passive: true, signal });
  addEventListener('resize', follow, { passive: true, signal });
  const sizes = new ResizeObserver(follow);
  sizes.observe(element);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
}
