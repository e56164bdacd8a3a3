import { askerInTurn } from '@/lib/browser/page';
import { pause } from '@/lib/inpage/pause';
import { createClosedRoot } from '@/lib/inpage/root';
import { takeInTurns } from '@/lib/inpage/take-in-turns';
import type { Extraction } from '@/lib/model/extraction';
import type { Refusal } from '@/lib/model/verdict';
import { NO_ORIGINS, type Origins, originsOf } from '@/lib/page/origins';
import type { Taken } from '@/lib/page/take';
import { createClient } from '@/lib/protocol/client';
import { inPieces } from '@/lib/protocol/pieces';

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
}

const inTurn = askerInTurn(new AbortController().signal);
const ask = createClient((wire) => {
  if (wire.name === 'extract') half.sent = wire;
  return inTurn(inPieces(wire));
});

function orThrow(taken: Taken | Refusal): Taken {
  if (typeof taken === 'string') throw new Error(taken);
  return taken;
}

globalThis.half = {
  url: '',
  begin() {
    createClosedRoot(document, 'chu-giai');
    return ask('sheet', {});
  },
  sent: null,
  answer: null,
  origins: NO_ORIGINS,
  async read() {
    const { page, textsOf } = orThrow(await takeInTurns(document, half.url, pause));
    half.answer = await ask('extract', { page, loaded: half.url, force: true, restore: [] });
    half.origins = originsOf(half.answer, textsOf);
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
    let from = performance.now();
    const taken = await takeInTurns(document, half.url, async () => {
      spent.push(performance.now() - from);
      await pause();
      from = performance.now();
    });
    spent.push(performance.now() - from);
    const { page, textsOf } = orThrow(taken);
    const found = await timed(() => ask('extract', { page, loaded: half.url, force: true, restore: [] }));
    timed(() => originsOf(found, textsOf));
    return spent;
  },
};
