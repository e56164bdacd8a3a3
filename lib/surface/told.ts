import type { Signal } from '@preact/signals';

/** How long what was done is told, in ms. */
const WHILE = 15_000;

const timers = new WeakMap<object, ReturnType<typeof setTimeout>>();

/** Tells something for a while, or until something else is told. */
export function tell<Value>(told: Signal<Value | null>, value: Value): void {
  told.value = value;
  clearTimeout(timers.get(told));
  const silence = () => {
    told.value = null;
  };
  timers.set(told, setTimeout(silence, WHILE));
}
