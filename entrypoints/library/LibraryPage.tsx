import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { UndoBar } from '@/components/base/UndoBar';
import { LibraryLayout } from '@/components/library/LibraryLayout';
import { LibraryList, type LibraryRow } from '@/components/library/LibraryList';
import { usePageWords } from '@/components/pages/PageWords';
import type { KeptHead } from '@/lib/app/page';
import { openOwnPage } from '@/lib/app/page';
import { lookAside } from '@/lib/browser/session';
import type { Article } from '@/lib/model/article';
import { PAGE_LINKS } from '@/lib/surface/links';
import type { PageProps } from '@/lib/surface/render-page';
import { Reading } from './Reading';
import { routeOf } from './route';

/** Rows that the list asks for at once. */
const ROWS = 200;

interface Opened {
  article: Article;
  keptAt: string | null;
  id: string | null;
}

/** The reading room: what is kept, and the article that is open. */
export function LibraryPage({ settings }: PageProps) {
  const own = useMemo(openOwnPage, []);
  const { t } = usePageWords();
  const heads = useSignal<KeptHead[] | null>(null);
  const total = useSignal(0);
  const query = useSignal('');
  const opened = useSignal<Opened | null>(null);
  const failed = useSignal(false);
  /** Articles just deleted, for undo. */
  const deleted = useSignal<string[]>([]);
  const provinceNames = useSignal<Record<string, string>>({});

  const list = async () => {
    const typed = query.value.trim();
    const [found, count] = await Promise.all([
      typed === ''
        ? own.library.list({ limit: ROWS })
        : own.library.search(typed, { limit: ROWS }).then(({ hits }) => hits.map(({ head }) => head)),
      own.library.count(),
    ]);
    if (typed !== query.value.trim()) return;
    heads.value = found;
    total.value = count;
    provinceNames.value = await own.engine.provinceNames(found.flatMap(({ provinces }) => provinces));
  };

  const follow = async () => {
    const route = routeOf(location.hash);
    if (route.kind === 'list') opened.value = null;
    else if (route.kind === 'aside') {
      const article = (await lookAside(route.key)) as Article | undefined;
      opened.value = article ? { article, keptAt: null, id: null } : null;
    } else {
      const kept = await own.library.open(route.id);
      opened.value = kept && { article: kept.article, keptAt: kept.head.savedAt.slice(0, 10), id: route.id };
      if (kept && !kept.head.read) await own.library.update(route.id, { read: true });
    }
  };

  useEffect(() => {
    const guard = (work: () => Promise<void>) => () =>
      void work().catch(() => {
        failed.value = true;
      });
    const refresh = guard(list);
    const go = guard(follow);
    refresh();
    go();
    addEventListener('hashchange', go);
    const stop = own.library.subscribe(refresh);
    return () => {
      removeEventListener('hashchange', go);
      stop();
    };
  }, []);

  const remove = async (id: string) => {
    deleted.value = await own.library.trash(id);
    location.hash = '';
  };
  const undo = async () => {
    await own.library.restore(deleted.value);
    deleted.value = [];
  };

  const { value: open } = opened;
  if (failed.value) {
    return <LibraryLayout links={PAGE_LINKS} list={<p class="cg-say">{t('library.failed')}</p>} article={null} empty />;
  }
  return (
    <>
      <LibraryLayout
        links={PAGE_LINKS}
        empty={heads.value !== null && total.value === 0 && open === null}
        list={
          <LibraryList
            rows={heads.value?.map((head) => rowOf(head, provinceNames.value)) ?? null}
            total={total.value}
            selected={open?.id ?? null}
            query={query.value}
            onQuery={(typed) => {
              query.value = typed;
              void list();
            }}
            onOpen={(id) => {
              location.hash = encodeURIComponent(id);
            }}
          />
        }
        article={
          open && (
            <Reading
              key={open.id ?? open.article.url}
              article={open.article}
              keptAt={open.keptAt}
              back="#"
              settings={settings}
              own={own}
              onDelete={() => open.id !== null && void remove(open.id)}
            />
          )
        }
      />
      {deleted.value.length > 0 ? (
        <UndoBar
          message={t('library.deleted', { count: deleted.value.length })}
          undo={t('library.undo')}
          onUndo={() => void undo()}
        />
      ) : null}
    </>
  );
}

function rowOf(head: KeptHead, names: Record<string, string>): LibraryRow {
  return {
    id: head.id,
    title: head.title,
    outlet: head.siteName ?? URL.parse(head.url)?.hostname ?? '',
    provinces: head.provinces.map((slug) => names[slug] ?? slug),
    publishedAt: head.publishedAt,
    point: head.keyPoint,
  };
}
