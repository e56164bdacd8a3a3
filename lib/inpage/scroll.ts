/** Share of the viewport that is left above a place that was scrolled to. */
const ABOVE = 0.3;

/** Scrolls a range into sight, where it is not; at once for readers who want no motion. */
export function reveal(range: Range): void {
  const view = range.startContainer.ownerDocument?.defaultView;
  const rect = range.getBoundingClientRect();
  if (!view || (rect.top >= 0 && rect.bottom <= view.innerHeight)) return;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = rect.top - view.innerHeight * ABOVE;
  (scrollerOf(range, view) ?? view).scrollBy({ top, behavior: still ? 'instant' : 'smooth' });
}

/** The nearest element around a range that scrolls by itself; null where that is the page. */
function scrollerOf(range: Range, view: Window): Element | null {
  for (let at = range.startContainer.parentElement; at && at !== at.ownerDocument.body; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /^(?:auto|scroll)$/u.test(view.getComputedStyle(at).overflowY)) return at;
  }
  return null;
}
