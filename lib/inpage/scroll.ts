/** Share of the viewport that is left above a place that was scrolled to. */
const ABOVE = 0.3;

/** Scrolls a range into sight, where it is not; at once for readers who want no motion. */
export function reveal(range: Range): void {
  const view = range.startContainer.ownerDocument?.defaultView;
  const rect = range.getBoundingClientRect();
  if (!view || (rect.top >= 0 && rect.bottom <= view.innerHeight)) return;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollBy({ top: rect.top - view.innerHeight * ABOVE, behavior: still ? 'instant' : 'smooth' });
}
