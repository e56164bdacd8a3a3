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
import { Surface } from './Surface';

/** Brought by the background into a page that has an article, or where the person asked. */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  async main(ctx) {
    const { signal } = ctx;
    const ready = readSettings().then((settings) => {
      const session = new ReadingSession(settings, {
        ask: createClient(sendMessage),
        readPage: (force) => readLivePage(document, force),
      });
      onSettings((changed) => session.applySettings(changed), signal);
      return session;
    });
    onMessage((message) => void ready.then((session) => obey(session, message)), signal);

    const session = await ready;
    const ui = await createShadowRootUi(ctx, {
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
    ui.mount();
    signal.addEventListener('abort', () => session.leave());

    const outside = (event: Event) => event.composedPath()[0] !== ui.shadowHost;
    watchPointer(document, (x, y, event) => outside(event) && session.restAt(x, y), signal);
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

function obey(session: ReadingSession, message: unknown): void {
  if (typeof message !== 'object' || message === null || !('to' in message) || message.to !== 'reader') return;
  const { name, occasion } = message as { name?: unknown; occasion?: unknown };
  if (name === 'open') void session.open(occasion === 'asked');
  else if (name === 'keep') void session.keep();
  else if (name === 'next-term') session.stepTerm(1);
  else if (name === 'previous-term') session.stepTerm(-1);
}
