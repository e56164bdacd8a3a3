import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { UndoBar } from '@/components/base/UndoBar';
import { LibraryLayout } from '@/components/library/LibraryLayout';
import { usePageWords } from '@/components/pages/PageWords';
import { type Failure, failureOf } from '@/lib/app/library/failures';
import { tidyLibrary } from '@/lib/app/library/upkeep';
import { backUpWeekly } from '@/lib/app/library/weekly';
import type { OwnPage } from '@/lib/app/page';
import { lookAside } from '@/lib/browser/session';
import type { Article } from '@/lib/model/article';
import { Latest } from '@/lib/surface/latest';
import { PAGE_LINKS } from '@/lib/surface/links';
import type { PageProps } from '@/lib/surface/render-page';
import { Concordance } from './Concordance';
import { Import } from './Import';
import { KeptModel } from './kept-model';
import { ListPane } from './ListPane';
import type { ListModel } from './list-model';
import { Reading } from './Reading';
import { type Route, routeOf } from './route';
import { Storage } from './Storage';

type Opened = { article: Article; kept: null } | { article: null; kept: KeptModel };

interface Undo {
  message: string;
  take: () => Promise<unknown>;
}

/** How long what was done can be taken back at the foot of the page, in ms. */
const UNDO_STANDS = 15_000;

export interface LibraryPageProps extends PageProps {
  own: OwnPage;
  model: ListModel;
}

/** The reading room: what is kept, the article that is open, and what one does with them. */
export function LibraryPage({ settings, own, model }: LibraryPageProps) {
  const { t } = usePageWords();
  const route = useSignal<Route>(routeOf(location.hash));
  const opened = useSignal<Opened | null>(null);
  const gone = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const undo = useSignal<Undo | null>(null);
  const following = useMemo(() => new Latest(), []);

  const offer = (message: string, take: () => Promise<unknown>) => {
    const mine = { message, take };
    undo.value = mine;
    setTimeout(() => {
      if (undo.value === mine) undo.value = null;
    }, UNDO_STANDS);
  };
  const guard = (work: Promise<unknown>) => {
    void work.catch((error: unknown) => {
      failure.value = failureOf(error);
    });
  };
  /** What an address leads to; null where that is no article, or one that is gone. */
  const find = async (next: Route): Promise<Opened | null> => {
    if (next.kind === 'aside') {
      const article = (await lookAside(next.key)) as Article | undefined;
      return article ? { article, kept: null } : null;
    }
    if (next.kind !== 'kept') return null;
    const kept = new KeptModel(next.id, own, (_, take) => offer(t('mark.removed'), take));
    return (await kept.open()) ? { article: null, kept } : null;
  };
  const follow = async () => {
    const isLatest = following.begin();
    const next = routeOf(location.hash);
    route.value = next;
    gone.value = false;
    const found = await find(next);
    if (!isLatest()) return;
    opened.value = found;
    gone.value = found === null && (next.kind === 'aside' || next.kind === 'kept');
  };

  useEffect(() => {
    const stop = new AbortController();
    addEventListener('hashchange', () => guard(follow()), { signal: stop.signal });
    guard(follow());
    const begin = async () => {
      // Whoever opens the library waits for its rows; what tidies up writes, and all reading waits for that.
      await model.idle();
      // A full disk stops it, and must not stop the reading.
      await tidyLibrary(own.library, stop.signal).catch(() => {});
      // Where it fails, the reminder goes on as long as none was made.
      await backUpWeekly(own).catch(() => {});
    };
    guard(begin());
    const leave = own.library.subscribe(({ articles }) => {
      model.refresh();
      const { kept } = opened.value ?? {};
      if (kept && (articles.length === 0 || articles.includes(kept.id))) guard(kept.refresh());
    });
    return () => {
      stop.abort();
      leave();
    };
  }, []);

  const remove = async (id: string) => {
    const ids = await own.library.trash(id);
    location.hash = '';
    offer(t('library.deleted', { count: ids.length }), () => own.library.restore(ids));
  };
  const undoBar = (
    <UndoBar
      message={undo.value?.message ?? null}
      undo={t('library.undo')}
      onUndo={() => {
        const { value } = undo;
        undo.value = null;
        if (value) guard(value.take());
      }}
    />
  );

  const failed = failure.value ?? model.failure.value;
  const { value: at } = route;
  if (at.kind === 'storage') return <Storage own={own} />;
  if (failed) {
    return (
      <LibraryLayout
        links={PAGE_LINKS}
        list={
          <p class="cg-library-none cg-say" role="alert">
            {t(`failure.${failed}`)} <a href="#storage">{t('storage.title')}</a>
          </p>
        }
        article={null}
        empty
      />
    );
  }
  if (at.kind === 'import') return <Import own={own} />;
  if (at.kind === 'concordance') return <Concordance own={own} phrase={at.phrase} />;
  const { value: open } = opened;
  const article = open?.article ?? open?.kept?.kept.value?.article;
  const kept = open?.kept ?? null;
  return (
    <>
      <LibraryLayout
        links={PAGE_LINKS}
        empty={isEmpty(model) && open === null && !gone.value}
        gone={gone.value}
        list={<ListPane own={own} model={model} selected={kept?.id ?? null} onUndoable={offer} />}
        article={
          article ? (
            <Reading
              key={`${kept?.id ?? article.url}#${kept?.kept.value?.version ?? 0}`}
              article={article}
              kept={kept}
              settings={settings}
              own={own}
              onDelete={() => kept && guard(remove(kept.id))}
              onTakeBack={() => kept && guard(own.library.restore(kept.id))}
            />
          ) : null
        }
      />
      {undoBar}
    </>
  );
}

function isEmpty(model: ListModel): boolean {
  const kept = model.facets.value.articles + model.trashed.value + model.toRead.value.length;
  return model.found.value === 0 && kept === 0 && model.query.value === '';
}
