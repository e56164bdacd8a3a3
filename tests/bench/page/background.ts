import * as v from 'valibot';
import { siteOf } from '@/lib/outlets/families';
import { extract } from '@/lib/page';
import { extract as message } from '@/lib/protocol/messages/extract';

/** What the bench calls in a process that stands for the background: all that it does to extract. */
declare global {
  var background: {
    given: Uint8Array;
    answer: Uint8Array;
    read(): void;
  };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

globalThis.background = {
  given: new Uint8Array(),
  answer: new Uint8Array(),
  read() {
    const wire = JSON.parse(decoder.decode(background.given));
    const { page, force, restore } = v.parse(message.schema, wire.request);
    const options = { site: siteOf(page.url), force, restore: new Set(restore) };
    const { verdict, article, removals, runs } = extract(page, options);
    background.answer = encoder.encode(JSON.stringify({ verdict, article, removals, runs }));
  },
};
