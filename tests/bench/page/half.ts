import type { Refusal } from '@/lib/model/verdict';
import { NO_ORIGINS, type Origins, originsOf } from '@/lib/page/origins';
import { clearPage, type Taken, writePage } from '@/lib/page/take';

/** What the bench calls inside a page: what the page itself does of a reading. */
declare global {
  var half: {
    url: string;
    /** What goes to the background, as it goes over the wire in Chromium: JSON in UTF-8. */
    sent: Uint8Array;
    /** What came back from there. */
    answer: Uint8Array;
    taken: Taken;
    origins: Origins;
    write(): void;
    clear(): void;
    send(): void;
    receive(): void;
    /** Milliseconds of each. */
    stretches(): number[];
  };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function orThrow(taken: Taken | Refusal): Taken {
  if (typeof taken === 'string') throw new Error(taken);
  return taken;
}

globalThis.half = {
  url: '',
  sent: new Uint8Array(),
  answer: new Uint8Array(),
  taken: {
    page: {
      url: '',
      head: { title: '', lang: null, canonical: null, meta: [], linked: [] },
      sheets: [],
      markup: '',
      lengths: [],
    },
    texts: [],
  },
  origins: NO_ORIGINS,
  write() {
    half.taken = orThrow(writePage(document, half.url));
  },
  clear() {
    half.taken = orThrow(clearPage(half.taken));
  },
  send() {
    const request = { page: half.taken.page, force: true, restore: [] };
    half.sent = encoder.encode(JSON.stringify({ to: 'background', name: 'extract', request }));
  },
  receive() {
    const { runs } = JSON.parse(decoder.decode(half.answer));
    half.origins = originsOf(runs, half.taken.texts);
  },
  stretches() {
    return [half.write, half.clear, half.send, half.receive].map((work) => {
      const from = performance.now();
      work();
      return performance.now() - from;
    });
  },
};
