import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type ReadingAction, ReadingPage } from '@/components/article/ReadingPage';
import { rangeOf } from '@/components/article/ranges';
import type { OwnPage } from '@/lib/app/page';
import { changeSettings, type Settings } from '@/lib/browser/settings';
import { copyText } from '@/lib/inpage/copy';
import { MARKS_CSS } from '@/lib/inpage/marks';
import { watchPointer } from '@/lib/inpage/pointer';
import type { Article } from '@/lib/model/article';
import { CardBeside } from '@/lib/surface/CardBeside';
import { ReadingSession } from '@/lib/surface/session';

export interface ReadingProps {
  article: Article;
  /** ISO day on which it was kept; `null` of an article that is not. */
  keptAt: string | null;
  /** Address of the list, where the article stands over it. */
  back: string | null;
  settings: Settings;
  own: OwnPage;
  onDelete: () => void;
}

/** The reading view of one article, with the same notes, marks and cards as in its page. */
export function Reading({ article, keptAt, back, settings, own, onDelete }: ReadingProps) {
  const root = useRef<HTMLDivElement>(null);
  const session = useMemo(
    () =>
      new ReadingSession(Promise.resolve(settings), {
        ask: own.ask,
        readPage: async () => ({
          verdict: { article: true, outlet: article.outlet, confidence: 1 },
          article,
          origins: { range: (span) => (root.current ? rangeOf(root.current, span) : null), at: () => null },
          removals: [],
        }),
      }),
    [article],
  );
  useEffect(() => session.applySettings(settings), [settings]);
  useEffect(() => {
    void session.open(true);
    const stop = new AbortController();
    watchPointer(document, (x, y) => session.restAt(x, y), stop.signal);
    return () => {
      stop.abort();
      session.leave();
    };
  }, [session]);

  const state = session.state.value;
  const isReady = state?.status === 'ready';
  // Marks lie over what has been drawn, so they come after it.
  useEffect(() => {
    if (isReady) session.paint();
  }, [session, isReady]);

  const act = (action: ReadingAction) => {
    if (action.type === 'delete') onDelete();
    else if (action.type === 'resize') void changeSettings({ size: action.size });
    else session.act(action);
  };
  const onCopy = (text: string) => copyText(document, text);
  return (
    <div ref={root}>
      <style>{MARKS_CSS}</style>
      {isReady ? (
        <ReadingPage
          article={article}
          content={state}
          lit={session.lit.value}
          size={settings.size}
          back={back}
          keptAt={keptAt}
          onCopy={() => onCopy(session.digest)}
          onAction={act}
        />
      ) : null}
      <CardBeside cards={session.cards} onCopy={onCopy} />
    </div>
  );
}
