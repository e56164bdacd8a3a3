import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '@/lib/browser/page';
import { detectWhenReady } from '@/lib/inpage/detect';
import { createClient } from '@/lib/protocol/client';

/** Runs on known outlets, asks one question, and wakes the background only where the answer is yes. */
export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    const ask = createClient(sendMessage);
    detectWhenReady(document, () => void ask('found', {}).catch(() => {}), ctx.signal);
  },
});
