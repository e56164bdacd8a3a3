import { useLayoutEffect, useRef } from 'preact/hooks';
import { Seal } from '../base/Seal';
import { usePageWords } from './PageWords';

export type PageName = 'library' | 'concordance' | 'glossary' | 'desk' | 'options' | 'help';

export interface PageBarProps {
  current: PageName | null;
  links: readonly { page: PageName; href: string }[];
}

/** Name and ways between our pages; where they do not fit, the one to the open page is in sight. */
export function PageBar({ current, links }: PageBarProps) {
  const { t } = usePageWords();
  const ways = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const row = ways.current;
    const here = row?.querySelector<HTMLElement>('[aria-current]');
    if (row && here) row.scrollLeft = here.offsetLeft - (row.clientWidth - here.offsetWidth) / 2;
  }, [current]);
  return (
    <header class="cg-bar">
      <span class="cg-bar-name">
        <Seal size={20} />
        <span class="cg-bar-word" lang="vi">
          {t('app.name')}
        </span>
      </span>
      <nav ref={ways} class="cg-bar-links" aria-label={t('page.nav')}>
        {links.map(({ page, href }) => (
          <a key={page} class="cg-bar-link" href={href} aria-current={page === current ? 'page' : undefined}>
            {t(`page.${page}`)}
          </a>
        ))}
      </nav>
    </header>
  );
}
