import { render } from 'preact';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '@/components/reader.css?inline';
import { onMessage, sendMessage } from '@/lib/browser/page';
import { onSettings, readSettings } from '@/lib/browser/settings';
import { copyText } from '@/lib/inpage/copy';
import { followPage } from '@/lib/inpage/follow';
import { watchPointer } from '@/lib/inpage/pointer';
import { isTranslated, readLivePage } from '@/lib/inpage/read';
import { createClient } from '@/lib/protocol/client';
import { ReadingSession } from '@/lib/surface/session';
import { obey } from './obey';
import { Surface } from './Surface';

/** Brought by the background into a page that has an article, or where the person asked. */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main(ctx) {
    const { signal } = ctx;
    const session = new ReadingSession(readSettings(), {
      ask: createClient(sendMessage),
      readPage: (force) => readLivePage(document, force),
    });
    // Listening comes first: the background speaks as soon as this script has run.
    onMessage((message) => obey(session, message), signal);
    onSettings((changed) => session.applySettings(changed), signal);
    signal.addEventListener('abort', () => session.leave());

    const mounted = createShadowRootUi(ctx, {
      name: 'chu-giai',
      css,
      mode: 'closed',
      position: 'overlay',
      anchor: 'body',
      zIndex: 2147483647,
      isolateEvents: true,
      onMount(container) {
        const copy = (text: string) => copyText(document, text);
        render(<Surface session={session} onCopy={copy} />, container);
        return container;
      },
      onRemove: (container) => container && render(null, container),
    });
    void mounted.then((ui) => {
      // Where nothing is shown, nothing of ours is in the page.
      session.state.subscribe((state) => {
        if (state && !ui.mounted) ui.mount();
        else if (!state && ui.mounted) ui.remove();
      });
      const outside = (event: Event) => event.composedPath()[0] !== ui.shadowHost;
      watchPointer(document, (x, y, event) => outside(event) && session.restAt(x, y), signal);
    });
    const dismiss = (event: KeyboardEvent) => event.key === 'Escape' && session.closeCard();
    document.addEventListener('keydown', dismiss, { capture: true, passive: true, signal });
    followPage(
      document,
      {
        onNavigate: () => void session.open(false),
        onTextLost: () => void session.loseText(isTranslated(document)),
      },
      () => session.marks.stand,
      signal,
    );
  },
});
