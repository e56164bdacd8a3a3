import type { ComponentChildren } from 'preact';
import { PageBar, type PageBarProps } from '../pages/PageBar';
import { usePageWords } from '../pages/PageWords';

export interface LibraryLayoutProps {
  links: PageBarProps['links'];
  list: ComponentChildren;
  /** The open article; null shows the list alone on a narrow screen. */
  article: ComponentChildren | null;
  /** Nothing is kept: the list is all there is. */
  empty?: boolean;
  /** The article asked for is not kept any more. */
  gone?: boolean;
}

/** The reading room: the list, and beside it, or over it where the screen is narrow, the open article. */
export function LibraryLayout({ links, list, article, empty = false, gone = false }: LibraryLayoutProps) {
  const { language, t } = usePageWords();
  const open = article !== null;
  return (
    <div class="cg-surface cg-page" lang={language}>
      <PageBar current="library" links={links} />
      <main class={`cg-library${open ? ' cg-library--open' : ''}${empty ? ' cg-library--empty' : ''}`}>
        <h1 class="cg-hidden">{t('page.library')}</h1>
        <section class="cg-library-list" aria-label={t('library.list')}>
          {list}
        </section>
        {empty ? null : (
          <section class="cg-library-article" aria-label={t('library.open')}>
            {open ? article : <p class="cg-library-choose">{t(gone ? 'library.gone' : 'library.choose')}</p>}
          </section>
        )}
      </main>
    </div>
  );
}
