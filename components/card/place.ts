import { computePosition, flip, offset, type Platform, type Rect, shift } from '@floating-ui/core';

/** Gap between a word and its card, and between card and window, in CSS pixels. */
const GAP = 8;

function rectOf(anchor: Range | Element): Rect {
  const { x, y, width, height } = anchor.getBoundingClientRect();
  return { x, y, width, height };
}

function sizeOf(element: HTMLElement): { width: number; height: number } {
  return { width: element.offsetWidth, height: element.offsetHeight };
}

/**
 * The window as floating-ui's core asks for it, for elements fixed to it. The library's own platform also follows
 * scrolling ancestors and frames, which a fixed card has not, and weighs as much as all our extraction's data.
 */
const platform: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: rectOf(reference),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  getClippingRect: () => {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    return { x: 0, y: 0, top: 0, left: 0, right: width, bottom: height, width, height };
  },
};

/**
 * Keeps an element beside its anchor, in view and never over it, until the signal ends: below a stretch of text, left
 * of a row. `onPlace` is given the corner in the window's coordinates.
 */
export function keepBeside(
  anchor: Range | Element,
  element: HTMLElement,
  onPlace: (x: number, y: number) => void,
  signal: AbortSignal,
): void {
  const place = async () => {
    const { x, y } = await computePosition(anchor, element, {
      platform,
      strategy: 'fixed',
      placement: anchor instanceof Range ? 'bottom-start' : 'left-start',
      middleware: [offset(GAP), flip({ padding: GAP }), shift({ padding: GAP })],
    });
    if (!signal.aborted) onPlace(x, y);
  };
  let frame = 0;
  const follow = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => void place());
  };
  void place();
  addEventListener('scroll', follow, { capture: true, passive: true, signal });
  addEventListener('resize', follow, { passive: true, signal });
  const sizes = new ResizeObserver(follow);
  sizes.observe(element);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
}
