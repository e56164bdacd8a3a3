import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished, vi } from 'vitest';
import { PageWordsProvider } from '@/components/pages/PageWords';
import type { Language } from '@/lib/model/ids';

/** Draws into the document and returns the root; unmounted after the test. */
export function draw(children: ComponentChildren, language: Language = 'vi'): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  act(() => render(<PageWordsProvider language={language}>{children}</PageWordsProvider>, root));
  return root;
}

/** Lets nothing come into sight, as jsdom lays nothing out. */
export function seeNothing(): void {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
}

/** The button or link of this name: its label, or else its text. */
export function named(root: ParentNode, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button, a, input')].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent?.trim()) === name,
  );
  if (!found) throw new Error(`no control named ${name}`);
  return found;
}

/** Presses it, and lets what follows happen. */
export async function press(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

/** Presses a key where the focus or the pointer is. */
export async function key(element: HTMLElement, name: string): Promise<void> {
  await act(async () => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
}
