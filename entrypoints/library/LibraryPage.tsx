import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { UndoBar } from '@/components/base/UndoBar';
import { LibraryLayout } from '@/components/library/LibraryLayout';
import { usePageWords } from '@/components/pages/PageWords';
import { type Failure, failureOf } from '@/lib/app/library/failures';
import { tidyLibrary } from '@/lib/app/library/upkeep';
import { backUpWeekly } from '@/lib/app/library/weekly';
import type { OwnPage } from '@/lib/app/page';
import { PAGE_LINKS } from '@/lib/surface/links';
import type { PageProps } from '@/lib/surface/render-page';
import { tell } from '@/lib/surface/told';
import { Concordance } from './Concordance';
import { Import } from './Import';
import { ListPane } from './ListPane';
import type { ListModel } from './list-model';
import { Reading } from './Reading';
import { Storage } from './Storage';
import { useOpened } from './use-opened';

export interface LibraryPageProps extends PageProps {
  own: OwnPage;
  model: ListModel;
}

/** The reading room: what is kept, the article that is open, and what one does with them. */
export function LibraryPage({ settings, own, model }: LibraryPageProps) {
  const { t } = usePageWords();
  const failure = useSignal<Failure | null>(null);
  const undo = useSignal<{ message: string; takeBack: () => Promise<unknown> } | null>(null);

  const offer = (message: string, takeBack: () => Promise<unknown>) => tell(undo, { message, takeBack });
  const guard = (work: Promise<unknown>) => {
    void work.catch((error: unknown) => {
      failure.value = failureOf(error);
    });
  };
  const { route, opened, gone } = useOpened(own, guard, (takeBack) => offer(t('mark.removed'), takeBack));

  useEffect(() => {
    const stop = new AbortController();
    const begin = async () => {
      // Whoever opens the library waits for its rows; what tidies up writes, and all reading waits for that.
      await model.idle();
      // A full disk stops it, and must not stop the reading.
      await tidyLibrary(own.library, stop.signal).catch(() => {});
      // Where it fails, the reminder goes on as long as none was made.
      await backUpWeekly(own).catch(() => {});
    };
    guard(begin());
    const leave = own.library.subscribe(() => model.refresh());
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

  const failed = failure.value ?? model.failure.value;
  if (route.kind === 'storage') return <Storage own={own} />;
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
  if (route.kind === 'import') return <Import own={own} />;
  if (route.kind === 'concordance') return <Concordance own={own} phrase={route.phrase} />;
  const article = opened?.article ?? opened?.kept?.kept.value?.article;
  const kept = opened?.kept ?? null;
  return (
    <>
      <LibraryLayout
        links={PAGE_LINKS}
        empty={model.isEmpty && opened === null && !gone}
        gone={gone}
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
      <UndoBar
        message={undo.value?.message ?? null}
        undo={t('library.undo')}
        onUndo={() => {
          const { value } = undo;
          undo.value = null;
          if (value) guard(value.takeBack());
        }}
      />
    </>
  );
}
