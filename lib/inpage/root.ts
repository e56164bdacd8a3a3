/**
 * Events that stay with us: what is done in the panel is no matter of the page's, whose shortcuts would answer to keys,
 * whose traps would take the focus, and whose scripts keep readers from selecting, copying or scrolling.
 */
const OURS = (
  'keydown keyup keypress click auxclick dblclick contextmenu mousedown mouseup pointerdown pointerup touchstart ' +
  'touchmove touchend wheel focusin focusout selectstart dragstart copy'
).split(' ');

/** Our one element in a page, with a root that the page's scripts cannot open. */
export interface ClosedRoot {
  /** Where to render; it is there whether the element is in the page or not. */
  container: HTMLElement;
  /** Gives the root its sheet; by its `:host` rule the element takes no style of the page's, whatever rules that has. */
  dress(css: string): void;
  show(): void;
  /** Takes the element out of the page: where nothing is shown, nothing of ours can be found. */
  hide(): void;
  /** Whether an event of the page happened in our element. */
  holds(event: Event): boolean;
}

/** Makes the element, instead of one that an update left behind. It is not to be shown before it is dressed. */
export function createClosedRoot(document: Document, name: string): ClosedRoot {
  document.querySelector(name)?.remove();
  // In a document without scripts: a page that defines elements of this name would else be handed our root, or make its own.
  const host = document.implementation.createHTMLDocument('').createElement(name);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  const container = document.createElement('div');
  root.append(style, container);
  for (const type of OURS) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  return {
    container,
    dress: (css) => {
      style.textContent = css;
    },
    show: () => {
      // Beside the body: what a page does to its body, moving or clipping it, does not reach us there. Only once:
      // appending anew what is there already would take the focus and the scroll position from it.
      if (host.isConnected) return;
      document.documentElement.append(host);
      // In the top layer: what a page does to its root, fading, turning or scaling it, does not reach us there either.
      // A dialog that waits for its answer makes all else inert, so we do not stand over it.
      if (!document.querySelector(':modal')) host.showPopover();
    },
    hide: () => host.remove(),
    holds: (event) => event.composedPath().includes(host),
  };
}
