// @vitest-environment jsdom
import { expect, it, onTestFinished, vi } from 'vitest';
import { createClosedRoot } from '@/lib/inpage/root';

// The DOM here has no top layer.
HTMLElement.prototype.showPopover = () => {};

/** A root in the page, with a button in it, until the test ends. */
function shownRoot(name: string) {
  const root = createClosedRoot(document, name);
  onTestFinished(() => root.hide());
  const button = root.container.appendChild(document.createElement('button'));
  root.show();
  return button;
}

it('stays closed to a page that says what an element of its name is', () => {
  const roots: unknown[] = [];
  customElements.define(
    'our-root',
    class extends HTMLElement {
      connectedCallback() {
        roots.push(this.attachInternals().shadowRoot);
      }
    },
  );
  expect(shownRoot('our-root').isConnected).toBe(true);
  expect(roots).toEqual([null]);
});

it('comes where the page gives elements of its name a root of their own', () => {
  customElements.define(
    'our-other-root',
    class extends HTMLElement {
      constructor() {
        super();
        try {
          this.attachShadow({ mode: 'open' });
        } catch {
          // It has ours already.
        }
      }
    },
  );
  expect(shownRoot('our-other-root').isConnected).toBe(true);
});

it.each(['keydown', 'click', 'pointerdown', 'wheel', 'focusin'])('leaves the page deaf to %s in it', (type) => {
  const heard = vi.fn();
  document.addEventListener(type, heard);
  const button = shownRoot('our-deaf-root');
  const here = vi.fn();
  button.getRootNode().addEventListener(type, here);
  button.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  expect(here).toHaveBeenCalledOnce();
  expect(heard).not.toHaveBeenCalled();
});
