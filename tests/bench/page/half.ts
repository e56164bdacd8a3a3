import { createClosedRoot } from '@/lib/inpage/root';
import type { Extraction } from '@/lib/model/extraction';
import type { Refusal } from '@/lib/model/verdict';
import { NO_ORIGINS, type Origins, originsOf } from '@/lib/page/origins';
import { type Taken, takePage } from '@/lib/page/take';

/** What the bench calls inside a page: what the page itself does of a reading. */
declare global {
  var half: {
    url: string;
    /** What our reader does before it reads: it makes its root and asks for the sheet. */
    begin(): Promise<unknown>;
    /** What goes to the background. */
    sent: unknown;
    /** What came back from there, and the way from it into the page. */
    answer: Extraction | null;
    origins: Origins;
    read(): Promise<void>;
    /** Finds every block in the page, as painting marks in it does. */
    leadBack(): void;
    /** Reads; milliseconds of each stretch without a pause. */
    stretches(): Promise<number[]>;
  };
  var chrome: { runtime: { sendMessage(message: unknown): Promise<Extraction> } };
}

function orThrow(taken: Taken | Refusal): Taken {
  if (typeof taken === 'string') throw new Error(taken);
  return taken;
}

globalThis.half = {
  url: '',
  begin() {
    createClosedRoot(document, 'chu-giai');
    return chrome.runtime.sendMessage({ to: 'background', name: 'sheet', request: {} });
  },
  sent: null,
  answer: null,
  origins: NO_ORIGINS,
  async read() {
    const { page, textsAt } = orThrow(takePage(document, half.url));
    half.sent = { to: 'background', name: 'extract', request: { page, force: true, restore: [] } };
    half.answer = await chrome.runtime.sendMessage(half.sent);
    half.origins = originsOf(half.answer, textsAt);
  },
  leadBack() {
    const blocks = half.answer?.article?.blocks ?? [];
    for (const [block, { text }] of blocks.entries()) half.origins.range({ block, start: 0, end: text.length });
  },
  async stretches() {
    const spent: number[] = [];
    const timed = <Result>(work: () => Result): Result => {
      const from = performance.now();
      const result = work();
      spent.push(performance.now() - from);
      return result;
    };
    const { page, textsAt } = orThrow(timed(() => takePage(document, half.url)));
    const wire = { to: 'background', name: 'extract', request: { page, force: true, restore: [] } };
    const found = await timed(() => chrome.runtime.sendMessage(wire));
    timed(() => originsOf(found, textsAt));
    return spent;
  },
};
