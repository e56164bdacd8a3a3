import { Seal } from '../base/Seal';
import { usePageWords } from './PageWords';

export type PageName = 'library' | 'concordance' | 'glossary' | 'desk' | 'options' | 'help';

export interface PageBarProps {
  current: PageName | null;
  links: readonly { page: PageName; href: string }[];
}

/** Name and ways between our pages. */
export function PageBar({ current, links }: PageBarProps) {
  const { t } = usePageWords();
  return (
    <header class="cg-bar">
      <p class="cg-bar-name">
        <Seal size={20} />
        <span class="cg-bar-word">{t('app.name')}</span>
      </p>
      <nav class="cg-bar-links" aria-label={t('page.nav')}>
        {links.map(({ page, href }) => (
          <a key={page} class="cg-bar-link" href={href} aria-current={page === current ? 'page' : undefined}>
            {t(`page.${page}`)}
          </a>
        ))}
      </nav>
    </header>
  );
}
