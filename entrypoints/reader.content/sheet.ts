import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ClosedRoot } from '@/lib/inpage/root';
import type { Ask } from '@/lib/protocol/client';

/**
 * Has the root dressed as soon as the sheet is here, and tells when it is. Where the sheet did not come, it is asked for
 * again at the next change of `state`.
 */
export function dressRoot(root: ClosedRoot, ask: Ask, state: ReadonlySignal<unknown>): ReadonlySignal<boolean> {
  const dressed = signal(false);
  let asked = false;
  const receive = (css: string) => {
    root.dress(css);
    dressed.value = true;
  };
  effect(() => {
    void state.value;
    if (asked) return;
    asked = true;
    ask('sheet', {}).then(receive, () => {
      asked = false;
    });
  });
  return dressed;
}
