import * as v from 'valibot';
import type { Extraction } from '@/lib/model/extraction';
import { siteOf } from '@/lib/outlets/families';
import { extract } from '@/lib/page';
import type { Gate } from '@/lib/protocol/gate';
import { joining } from '@/lib/protocol/joining';
import { extract as message } from '@/lib/protocol/messages/extract';

/** What stands for the background: all that it does to extract, and no reading. */
declare global {
  var background: {
    answer: Gate;
    /** Hears what a sender says in pieces; gives the answer to the last. */
    join: ReturnType<typeof joining>;
    extract(message: unknown): Extraction;
    /** Has a message come here, not yet decoded. */
    receive(message: unknown): Promise<void>;
    /** Decodes what came, answers it and encodes the answer. */
    read(): void;
  };
}

const Wire = v.object({ to: v.literal('background'), name: v.string(), request: v.unknown() });
const { port1: ours, port2: theirs } = new MessageChannel();
let received: MessageEvent | undefined;

globalThis.background = {
  answer: async (wire) => ({
    ok: true,
    value: v.parse(Wire, wire).name === 'extract' ? background.extract(wire) : null,
  }),
  join: joining((wire, sender) => background.answer(wire, sender)),
  extract(wire) {
    const { page, force, restore } = v.parse(message.schema, v.parse(Wire, wire).request);
    return extract(page, { site: siteOf(page.url), force, restore: new Set(restore) });
  },
  receive(wire) {
    theirs.postMessage(wire);
    return new Promise((resolve) => {
      ours.onmessage = (event) => {
        received = event;
        resolve();
      };
    });
  },
  read() {
    // A message is decoded when its data are asked for.
    ours.postMessage(background.extract(received?.data));
  },
};
