import { LiveRegion } from '../base/LiveRegion';
import { SearchField } from '../base/SearchField';
import { PageBar, type PageBarProps } from '../pages/PageBar';
import { usePageWords } from '../pages/PageWords';
import type { OptionsAction, OptionsState } from './model';
import { OptionGroup } from './Option';
import { aboutGroup, ownGroup } from './own';
import { lookGroup, readingGroup } from './reading';
import { sitesGroup } from './sites';

export interface OptionsViewProps {
  links: PageBarProps['links'];
  state: OptionsState;
  query: string;
  /** Whether a text has what is being looked for. */
  matches: (text: string) => boolean;
  onQuery: (query: string) => void;
  onAction: (action: OptionsAction) => void;
}

/** Few options, each with a sentence why one would change it; found by any of their words. */
export function OptionsView({ links, state, query, matches, onQuery, onAction }: OptionsViewProps) {
  const words = usePageWords();
  const { language, t } = words;
  const groups = [
    readingGroup(state, onAction, t),
    lookGroup(state, onAction, t),
    sitesGroup(state, onAction, t),
    ownGroup(state, onAction, t),
    aboutGroup(state, words),
  ];
  const found = groups.flatMap(({ title, options }) => {
    const shown = options.filter(({ name, why, words = [] }) => matches([title, name, why, ...words].join(' ')));
    return shown.length > 0 ? { title, options: shown } : [];
  });
  return (
    <div class="cg-surface cg-page" lang={language}>
      <PageBar current="options" links={links} />
      <main class="cg-options">
        <h1 class="cg-hidden">{t('page.options')}</h1>
        <SearchField label={t('options.find')} placeholder={t('options.find')} value={query} onInput={onQuery} />
        {state.failure ? (
          <p class="cg-options-none" role="alert">
            {state.failure}
          </p>
        ) : null}
        {found.map((group) => (
          <OptionGroup key={group.title} {...group} />
        ))}
        {found.length === 0 ? <p class="cg-options-none">{t('options.findNone')}</p> : null}
        <LiveRegion message={found.length === 0 ? t('options.findNone') : ''} />
      </main>
    </div>
  );
}
