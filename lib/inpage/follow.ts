/** Quiet time after the last change before the page is looked at again, in milliseconds. */
const QUIET = 600;
/** A page that never rests is looked at this often all the same, in milliseconds. */
const LONGEST = 3000;

export interface PageListeners {
  /** Text that was read has gone, at another address and without a load: the page shows something else. */
  onNavigate(): void;
  /** Text that was read has gone or was exchanged at the same address, as a translation does. */
  onTextLost(): void;
  /** Text has come beside what was read, which stands: more of it, as in a live blog, or another story. */
  onTextAdded(): void;
  /** It may have other colours: it says so at its root, somebody has pressed something, or the system has turned dark. */
  onColours(): void;
}

/** The text that was read, as it stands in the page. */
export interface FollowedText {
  /** Whether the page's address is another. */
  readonly moved: boolean;
  /** Whether it is still there. */
  readonly stands: boolean;
  /** Whether more stands with it than when it was read. */
  readonly grows: boolean;
}

/**
 * Follows a page that changes under us. The text is looked at only after the page has been quiet for a while, so that a
 * page which never rests costs little. An address alone says nothing: pages change it before their text, or only tidy
 * it up.
 */
export function followPage(
  document: Document,
  { onNavigate, onTextLost, onTextAdded, onColours }: PageListeners,
  text: FollowedText,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedAt = 0;
  const look = () => {
    changedAt = 0;
    if (text.stands) {
      if (text.grows) onTextAdded();
    } else if (text.moved) onNavigate();
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
  let colouring: ReturnType<typeof setTimeout> | undefined;
  const recolour = () => {
    clearTimeout(colouring);
    colouring = setTimeout(onColours, QUIET);
  };
  const roots = new MutationObserver(recolour);
  for (const root of document.querySelectorAll(':root, body')) roots.observe(root, { attributes: true });
  view?.addEventListener('click', recolour, { capture: true, passive: true, signal });
  view?.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(colouring);
    observer.disconnect();
    roots.disconnect();
  });
}

/** The address without its fragment: going to a heading is no navigation. */
export function addressOf(document: Document): string {
  return document.URL.replace(/#.*$/u, '');
}
