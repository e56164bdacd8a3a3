import { effect } from '@preact/signals';
import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { askerInTurn, isLeftBehind, onMessage, sendMessage } from '@/lib/browser/page';
import { onSettings, readSettings } from '@/lib/browser/settings';
import { copyText } from '@/lib/inpage/copy';
import { followPage } from '@/lib/inpage/follow';
import { pause } from '@/lib/inpage/pause';
import { watchPointer } from '@/lib/inpage/pointer';
import { hasBeenTranslated, loadedAt, readLivePage } from '@/lib/inpage/read';
import { createClosedRoot } from '@/lib/inpage/root';
import { watchSelection } from '@/lib/inpage/selection';
import { createClient } from '@/lib/protocol/client';
import { inPieces } from '@/lib/protocol/pieces';
import { keepFocus } from '@/lib/surface/keep-focus';
import { mirror } from '@/lib/surface/mirror';
import { ReadingSession } from '@/lib/surface/session';
import { obey } from './obey';
import { Surface } from './Surface';
import { dressRoot } from './sheet';
import { followWords } from './words';

/** Brought by the background into a page that has an article, or where the person asked. */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main(ctx) {
    const { signal } = ctx;
    const outdate = () => isLeftBehind() && session.outdate();
    const ask = createClient(sendMessage, outdate);
    const inTurn = askerInTurn(signal);
    const askInTurn = createClient((wire) => inTurn(inPieces(wire)), outdate);
    const session = new ReadingSession(readSettings(), {
      ask,
      readPage: (force, restore) =>
        readLivePage(document, (page) =>
          askInTurn('extract', { page, loaded: loadedAt(document), force, restore: [...restore] }),
        ),
    });
    // Listening comes first: the background speaks as soon as this script has run.
    onMessage((message) => obey(session, message), signal);
    mirror(session, signal);
    onSettings((changed) => session.applySettings(changed), signal);
    const comeBack = async () => session.comeBack(await readSettings());
    addEventListener('pageshow', ({ persisted }) => persisted && void comeBack(), { signal });
    signal.addEventListener('abort', () => session.leave());

    const root = createClosedRoot(document, 'chu-giai');
    const words = followWords(session.settings, ask);
    const copy = (text: string) => copyText(document, text);
    render(<Surface session={session} words={words} onCopy={copy} />, root.container);
    const dressed = dressRoot(root, askInTurn, session.state);
    const isReady = () => Boolean(session.state.value && words.value && dressed.value);
    const stand = () => isReady() && root.show();
    effect(() => {
      // Whoever asks sees it, even where the page has taken it away.
      void session.entered.value;
      // Browsers read the sheet when it comes to stand in the page; what is drawn before is a stretch of its own.
      if (isReady()) void pause().then(stand);
      else root.hide();
    });
    keepFocus(root.container.getRootNode() as ShadowRoot, signal);
    watchPointer(document, (x, y, event) => root.holds(event) || session.text.restAt(x, y), signal);
    watchSelection(document, (range) => session.own.select(range), signal);
    const press = (event: MouseEvent) => root.holds(event) || session.text.pressAt(event.clientX, event.clientY);
    document.addEventListener('click', press, { capture: true, passive: true, signal });
    const dismiss = (event: KeyboardEvent) => event.key === 'Escape' && !root.holds(event) && session.text.stepBack();
    // A page that fills the screen wants nothing beside it; what is in full screen alone covers us by itself.
    const yieldScreen = () => {
      root.container.hidden = document.fullscreenElement !== null;
    };
    document.addEventListener('fullscreenchange', yieldScreen, { signal });
    document.addEventListener('keydown', dismiss, { capture: true, passive: true, signal });
    followPage(
      document,
      {
        onNavigate: () => session.navigate(),
        // A page that draws itself anew, as a whole, has taken us away with its text.
        onTextLost: () => void session.loseText(hasBeenTranslated(document)).then(stand),
        onTextAdded: () => void session.gainText(),
        onColours: () => session.text.repaint(),
      },
      session.standing,
      signal,
    );
  },
});
