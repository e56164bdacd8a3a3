/**
 * Compiles a termbase whose entries have changed, in a worker. One at a time: a second call waits for the first, and
 * then mostly finds nothing to do.
 */
export async function compileTermbase(id: string): Promise<void> {
  await navigator.locks.request(`chu-giai-compile-${id}`, async () => {
    const worker = new Worker(new URL('./compile.worker.ts', import.meta.url), { type: 'module' });
    try {
      await new Promise<void>((done, failed) => {
        worker.addEventListener('message', () => done());
        worker.addEventListener('error', (event) => failed(new Error(event.message)));
        worker.postMessage(id);
      });
    } finally {
      worker.terminate();
    }
  });
}
