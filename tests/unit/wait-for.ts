import { vi } from 'vitest';

/** In milliseconds: long, as only a failure waits for it; Vitest's own second is short on a busy machine. */
const PATIENCE = 20_000;

/** Waits until a check throws no more, and gives what it gives. */
export async function waitFor<Value>(check: () => Value | Promise<Value>): Promise<Value> {
  return await vi.waitFor(check, PATIENCE);
}
