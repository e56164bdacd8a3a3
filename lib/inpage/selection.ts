/** How long a selection must stand before something is offered for it, in milliseconds. */
const REST = 250;

/**
 * Says what is selected in the page, once pointer, finger or keys have come to rest; `null` as soon as nothing is. A
 * finger that selects sends no events of its own, so it is the selection that is followed.
 */
export function watchSelection(document: Document, onSelect: (range: Range | null) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let down = false;
  const look = () => onSelect(selectedIn(document));
  const changed = () => {
    clearTimeout(timer);
    if (!selectedIn(document)) onSelect(null);
    else if (!down) timer = setTimeout(look, REST);
  };
  const options = { passive: true, capture: true, signal };
  document.addEventListener('selectionchange', changed, { signal });
  document.addEventListener('pointerdown', () => (down = true), options);
  for (const type of ['pointerup', 'pointercancel'] as const) {
    const up = () => {
      down = false;
      changed();
    };
    document.addEventListener(type, up, options);
  }
  // What Esc has closed would come back by the look that is still to come, as after a press on what was offered.
  const forget = ({ key }: KeyboardEvent) => key === 'Escape' && clearTimeout(timer);
  document.addEventListener('keydown', forget, options);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** What is selected in a page; `null` where that is nothing. */
export function selectedIn(document: Document): Range | null {
  const selection = document.getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}
