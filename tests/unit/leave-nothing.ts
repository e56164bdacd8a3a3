import { afterAll, vi } from 'vitest';

const removed = (name: string) =>
  new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = done;
    request.onerror = fail;
  });

/** Files that share a worker leave it as they found it. */
afterAll(async () => {
  vi.unstubAllGlobals();
  // What Preact puts off to the next frame must not come when the window is gone.
  if ('requestAnimationFrame' in globalThis) await new Promise(requestAnimationFrame);
  globalThis.document?.body.replaceChildren();
  for (const { name } of await indexedDB.databases()) await removed(name as string);
});
