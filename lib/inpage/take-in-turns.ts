import type { Refusal } from '@/lib/model/verdict';
import { type Taken, takePage, taking } from '@/lib/page/take';

/** Milliseconds until a page is let work; what is begun then takes hardly as long again. */
const TURN = 12;

/** Elements and texts that come or go. What else scripts change, as classes, is no other page. */
const CHANGES: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/**
 * Takes a page, and lets it work between by `pause` where that is long. One that changes meanwhile is taken anew, at once:
 * what is read is what stood in it at one moment.
 */
export async function takeInTurns(
  document: Document,
  url: string,
  pause: () => Promise<void>,
): Promise<Taken | Refusal> {
  const work = taking(document, url);
  let changed = false;
  let changes: MutationObserver | null = null;
  try {
    for (let until = performance.now() + TURN; !changed; until = performance.now() + TURN) {
      let step = work.next();
      while (!step.done && performance.now() < until) step = work.next();
      if (step.done) return step.value;
      if (!changes) {
        changes = new MutationObserver(() => {
          changed = true;
        });
        changes.observe(document, CHANGES);
      }
      await pause();
    }
    return takePage(document, url);
  } finally {
    changes?.disconnect();
  }
}
