import type { ComponentChildren } from 'preact';
import { PageBar, type PageBarProps } from '../pages/PageBar';
import { usePageWords } from '../pages/PageWords';

export interface GlossaryLayoutProps {
  links: PageBarProps['links'];
  list: ComponentChildren;
  /** The open entry or the form; `null` leaves the list alone on a narrow screen. */
  entry: ComponentChildren | null;
}

/** A glossary's terms, and beside them, or over them where the screen is narrow, the open one. */
export function GlossaryLayout({ links, list, entry }: GlossaryLayoutProps) {
  const { language, t } = usePageWords();
  return (
    <div class="cg-surface cg-page" lang={language}>
      <PageBar current="glossary" links={links} />
      <main class={entry === null ? 'cg-glossary' : 'cg-glossary cg-glossary--open'}>
        <h1 class="cg-hidden">{t('page.glossary')}</h1>
        <section class="cg-glossary-list" aria-label={t('glossary.list')}>
          {list}
        </section>
        {entry === null ? null : (
          <section class="cg-glossary-entry" aria-label={t('glossary.entry')}>
            {entry}
          </section>
        )}
      </main>
    </div>
  );
}
