import type { Signal } from '@preact/signals';

/** How long what was done is told, in ms. */
const WHILE = 15_000;

/** Tells something for a while, or until something else is told. */
export function tell<Value>(told: Signal<Value | null>, value: Value): void {
  told.value = value;
  setTimeout(() => {
    if (told.value === value) told.value = null;
  }, WHILE);
}
