/** Quiet time after the last change before the page is looked at again, in milliseconds. */
const QUIET = 600;
/** A page that never rests is looked at this often all the same, in milliseconds. */
const LONGEST = 3000;

export interface PageListeners {
  /** Text that was read has gone, at another address and without a load: the page shows something else. */
  onNavigate(): void;
  /** Text that was read has gone or was exchanged at the same address, as a translation does. */
  onTextLost(): void;
}

/**
 * Follows a page that changes under us. `stands` says whether the text that was read is still there, `moved` telling
 * whether the address is another; it is asked only after the page has been quiet for a while, so that a page which
 * never rests costs little. An address alone says nothing: pages change it before their text, or only tidy it up.
 */
export function followPage(
  document: Document,
  { onNavigate, onTextLost }: PageListeners,
  stands: (moved: boolean) => boolean,
  signal: AbortSignal,
): void {
  let address = addressOf(document);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedAt = 0;
  const look = () => {
    changedAt = 0;
    const moved = addressOf(document) !== address;
    if (stands(moved)) return;
    address = addressOf(document);
    if (moved) onNavigate();
    else onTextLost();
  };
  const wait = () => {
    const now = performance.now();
    changedAt ||= now;
    if (now - changedAt > LONGEST - QUIET) return;
    clearTimeout(timer);
    timer = setTimeout(look, QUIET);
  };
  const observer = new MutationObserver(wait);
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  const view = document.defaultView;
  view?.addEventListener('popstate', wait, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}

/** The address without its fragment: going to a heading is no navigation. */
function addressOf(document: Document): string {
  return document.URL.replace(/#.*$/u, '');
}
