import { formatNumber } from '@/lib/i18n/format';
import { spokenLanguage } from '@/lib/i18n/spoken';
import { usePageWords } from '../pages/PageWords';
import type { Base } from './model';

export interface BaseTabsProps {
  bases: readonly Base[];
  current: string;
  onChoose: (id: string) => void;
}

/** The glossaries as words, in the order in which they win; the open one has a line under it, one that is off is pale. */
export function BaseTabs({ bases, current, onChoose }: BaseTabsProps) {
  const { language, t } = usePageWords();
  return (
    <ul class="cg-bases" aria-label={t('glossary.bases')}>
      {bases.map(({ id, name, count, on }) => (
        <li key={id}>
          <button
            type="button"
            class="cg-base"
            aria-current={id === current ? 'true' : undefined}
            data-off={on ? undefined : ''}
            onClick={() => onChoose(id)}
          >
            <span class="cg-base-name" lang={spokenLanguage(name)}>
              {name}
            </span>{' '}
            <span class="cg-base-count">
              {formatNumber(count, language)}
              {on ? '' : ` · ${t('glossary.off')}`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
