import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** How long a confirmation stands, in ms. */
const SHOWN = 2500;

/**
 * Copies and says so where the button stands, for a moment. `copy` answers whether the text reached the clipboard.
 */
export function useCopying(copy: () => Promise<boolean>): {
  state: 'idle' | 'done' | 'failed';
  start: () => void;
} {
  const state = useSignal<'idle' | 'done' | 'failed'>('idle');
  const shown = state.value;
  useEffect(() => {
    if (shown === 'idle') return;
    const timer = setTimeout(() => {
      state.value = 'idle';
    }, SHOWN);
    return () => clearTimeout(timer);
  }, [shown, state]);
  const start = async () => {
    state.value = (await copy().catch(() => false)) ? 'done' : 'failed';
  };
  return { state: shown, start: () => void start() };
}
