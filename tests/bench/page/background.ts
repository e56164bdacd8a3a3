import * as v from 'valibot';
import type { Extraction } from '@/lib/model/extraction';
import { siteOf } from '@/lib/outlets/families';
import { extract } from '@/lib/page';
import { extract as message } from '@/lib/protocol/messages/extract';

/** What stands for the background: all that it does to extract, and no reading. */
declare global {
  var background: {
    answerOf(message: unknown): Extraction;
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
  answerOf(wire) {
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
    ours.postMessage(background.answerOf(received?.data));
  },
};
