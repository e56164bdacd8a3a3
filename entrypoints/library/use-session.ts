import { useEffect, useMemo, useRef } from 'preact/hooks';
import { rangeOf, spansOf } from '@/components/article/ranges';
import type { OwnPage } from '@/lib/app/page';
import type { Settings } from '@/lib/browser/settings';
import { watchPointer } from '@/lib/inpage/pointer';
import { watchSelection } from '@/lib/inpage/selection';
import type { Article } from '@/lib/model/article';
import { ReadingSession } from '@/lib/surface/session';
import { type Sentences, useSentences } from './use-sentences';

export interface ShownReading {
  article: Article;
  settings: Settings;
  own: OwnPage;
  /** What its text is drawn in. */
  root: { readonly current: HTMLElement | null };
  /** Whether what is selected can be marked. */
  isMarkable: boolean;
}

/** The reading of the article that is shown, which hears pointer, selection and keys; and its sentences, to choose by key. */
export function useSession(shown: ShownReading): { session: ReadingSession; sentences: Sentences } {
  const { article, settings } = shown;
  const session = useMemo(() => openSession(shown), [article]);
  const sentences = useSentences(article, session);
  // What the session listens with lives longer than one drawing.
  const canMark = useRef(false);
  canMark.current = shown.isMarkable;

  useEffect(() => session.applySettings(settings), [settings]);
  useEffect(() => {
    void session.open(true);
    const stop = new AbortController();
    const { signal } = stop;
    watchPointer(document, (x, y) => session.text.restAt(x, y), signal);
    watchSelection(document, (range) => session.own.select(canMark.current ? range : null), signal);
    const press = (event: KeyboardEvent) => {
      const inBar = event.target instanceof Element && event.target.closest('.cg-mark-bar') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented) session.text.stepBack();
      else if (inBar && sentences.press(event)) event.preventDefault();
    };
    document.addEventListener('keydown', press, { signal });
    return () => {
      stop.abort();
      session.leave();
    };
  }, [session]);
  return { session, sentences };
}

function openSession({ article, settings, own, root }: ShownReading): ReadingSession {
  return new ReadingSession(Promise.resolve(settings), {
    ask: own.ask,
    readPage: async () => ({
      verdict: { article: true, outlet: article.outlet, confidence: 1 },
      article,
      origins: {
        range: (span) => (root.current ? rangeOf(root.current, span) : null),
        spans: (range) => (root.current ? spansOf(root.current, range) : []),
      },
      removals: [],
      notes: await own.ask('read', { article }),
    }),
  });
}
