import { afterAll, vi } from 'vitest';

/** Files that share a worker leave it as they found it. */
afterAll(async () => {
  vi.unstubAllGlobals();
  // What Preact puts off to the next frame must not come when the window is gone.
  if ('requestAnimationFrame' in globalThis) await new Promise(requestAnimationFrame);
  globalThis.document?.body.replaceChildren();
});
