import { Termbases } from '@/lib/library/termbases';

/** Compiles the termbase whose id it is sent, apart from the page: fifty thousand entries take seconds. */
addEventListener('message', (event: MessageEvent<string>) => {
  new Termbases().compile(event.data).then(
    () => postMessage('done'),
    (error) => {
      throw error;
    },
  );
});
