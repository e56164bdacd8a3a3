/** Gap between a word and its card, and between card and window, in CSS pixels. */
const GAP = 8;

export interface Size {
  width: number;
  height: number;
}

/** Where a card may lie: between two edges, down to the foot of the window. */
export interface Room {
  left: number;
  right: number;
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
export function cornerOf(anchor: DOMRect, card: Size, room: Room, isBelow: boolean): Corner {
  const { left, right, top, bottom } = anchor;
  const x = isBelow
    ? left
    : beside(left - room.left, room.right - right, left - GAP - card.width, right + GAP, card.width);
  const y = isBelow ? beside(room.height - bottom, top, bottom + GAP, top - GAP - card.height, card.height) : top;
  return { x: within(x, card.width, room.left, room.right), y: within(y, card.height, 0, room.height) };
}

/** The height that a card may have beside a stretch of text without lying over it, in CSS pixels. */
export function heightBeside(anchor: DOMRect, room: Room): number {
  return Math.max(anchor.top, room.height - anchor.bottom) - 2 * GAP;
}

/** `at` on the side that is preferred; `otherAt` where only the other has the room, or has more of it. */
function beside(room: number, otherRoom: number, at: number, otherAt: number, size: number): number {
  return room >= size + 2 * GAP || room >= otherRoom ? at : otherAt;
}

function within(at: number, size: number, from: number, to: number): number {
  return Math.max(from + GAP, Math.min(at, to - size - GAP));
}

/** Our columns of notes: what explains one of their rows stands beside all of it, and what explains the text leaves it free. */
const COLUMNS = '.cg-panel, .cg-reading-notes';

/** The rectangle of something in pixels of an element that the page may have zoomed. */
function rectIn(thing: Range | Element, zoom: number): DOMRect {
  const { x, y, width, height } = thing.getBoundingClientRect();
  return new DOMRect(x / zoom, y / zoom, width / zoom, height / zoom);
}

/** Where a column stands; null of one that found no room beside the text and comes after it. */
function columnIn(column: Element | null, zoom: number): DOMRect | null {
  return column && getComputedStyle(column).position !== 'static' ? rectIn(column, zoom) : null;
}

/** A stretch of text; of a row, its height in the column that it belongs to. */
function boxOf(anchor: Range | Element, zoom: number): DOMRect {
  const box = rectIn(anchor, zoom);
  const column = anchor instanceof Element ? columnIn(anchor.closest(COLUMNS), zoom) : null;
  return column ? new DOMRect(column.x, box.y, column.width, box.height) : box;
}

/** The window; for a stretch of text without the column of notes, where that leaves enough for a card of this width. */
function roomFor(anchor: Range | Element, width: number, root: ParentNode, zoom: number): Room {
  const { clientWidth, clientHeight } = document.documentElement;
  // The root's own size is the window's, however it is zoomed.
  const right = clientWidth / zoom;
  const room = { left: 0, right, height: clientHeight / zoom };
  const column = anchor instanceof Element ? null : columnIn(root.querySelector(COLUMNS), zoom);
  if (!column || right - column.width < width + 2 * GAP) return room;
  return column.left > right - column.right ? { ...room, right: column.left } : { ...room, left: column.right };
}

/** Keeps an element beside its anchor until the signal ends. `onPlace` is given its corner, at once and at every move. */
export function keepBeside(
  anchor: Range | Element,
  element: HTMLElement,
  onPlace: (corner: Corner) => void,
  signal: AbortSignal,
): void {
  const place = () => {
    const zoom = element.currentCSSZoom;
    const isBelow = anchor instanceof Range;
    const box = boxOf(anchor, zoom);
    const room = roomFor(anchor, element.offsetWidth, element.getRootNode() as Document | ShadowRoot, zoom);
    element.style.setProperty('--cg-zoom', String(zoom));
    element.style.setProperty('--cg-card-room', isBelow ? `${heightBeside(box, room)}px` : null);
    const card = { width: element.offsetWidth, height: element.offsetHeight };
    onPlace(cornerOf(box, card, room, isBelow));
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
