/** What had the focus, and where it stood among its like. */
interface Stop {
  element: HTMLElement;
  list: Element | null;
  index: number;
  /** Which one of its row's stops it was. */
  nth: number;
}

/** How many stops back it is looked for one that is still there. */
const REMEMBERED = 20;
const ROW = 'li, tr, [role="listitem"]';
const TABBABLE =
  'a[href], button:not(:disabled), input:not(:disabled, [type="hidden"]), select, textarea, summary, [tabindex="0"]';

/**
 * Keeps the focus near where it was when what had it goes: a row that is deleted, a form that closes, a menu that is
 * done with. Browsers leave it on the body then, and who hears the page begins anew at its top. It goes to the row that
 * took the place of the one that had it, else to what had it before, else to the start of the content.
 */
export function keepFocus(root: Document | ShadowRoot, signal?: AbortSignal): void {
  const past: Stop[] = [];
  const note = ({ target }: Event) => {
    const element = target as HTMLElement;
    const row = element.closest(ROW);
    const list = row?.parentElement ?? null;
    const index = row && list ? [...list.children].indexOf(row) : -1;
    past.push({ element, list, index, nth: row ? stopsIn(row).indexOf(element) : -1 });
    if (past.length > REMEMBERED) past.shift();
  };
  const mend = () => {
    if (!isLost(root, past.at(-1))) return;
    for (let last = past.pop(); last; last = past.pop()) {
      const place = placeNear(last);
      place?.focus();
      // What is hidden or disabled by now takes no focus.
      if (place && root.activeElement === place) return;
    }
    const main = root.querySelector('main');
    if (!main) return;
    main.tabIndex = -1;
    main.focus();
  };
  const options = signal ? { signal } : {};
  root.addEventListener('focusin', note, options);
  const watcher = new MutationObserver(mend);
  watcher.observe(root, { childList: true, subtree: true });
  signal?.addEventListener('abort', () => watcher.disconnect());
}

function isLost(root: Document | ShadowRoot, last: Stop | undefined): boolean {
  if (!last || last.element.isConnected) return false;
  const { activeElement } = root.ownerDocument ?? (root as Document);
  return activeElement === null || activeElement.localName === 'body';
}

const stopsIn = (row: Element) => [...row.querySelectorAll<HTMLElement>(TABBABLE)];

function placeNear({ element, list, index, nth }: Stop): HTMLElement | null {
  if (element.isConnected) return element;
  if (!list?.isConnected) return null;
  const rows = [...list.children];
  const row = rows[index] ?? rows.at(-1);
  const stops = row ? stopsIn(row) : [];
  return stops[nth] ?? stops[0] ?? null;
}
