import { useSignal } from '@preact/signals';
import type { EquivalentStatus } from '@/lib/model/entry';
import type { TermId } from '@/lib/model/ids';
import { LiveRegion } from '../base/LiveRegion';
import { SearchField } from '../base/SearchField';
import { StatusMark } from '../base/StatusMark';
import { usePageWords } from '../pages/PageWords';

export interface LookUpResult {
  id: TermId;
  term: string;
  equivalent: { text: string; status: EquivalentStatus } | null;
  gist: string;
}

export interface LookUpProps {
  query: string;
  /** Null before the first answer; empty where nothing matches. */
  results: readonly LookUpResult[] | null;
  onQuery: (query: string) => void;
  onOpen: (id: TermId) => void;
}

/** A term looked up by any part of it, with or without marks, from either language. Arrow keys walk the results. */
export function LookUp({ query, results, onQuery, onOpen }: LookUpProps) {
  const { t } = usePageWords();
  const at = useSignal(0);
  const asked = query.trim() !== '';
  const list = asked ? (results ?? []) : [];
  const here = Math.min(at.value, Math.max(0, list.length - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = list[here];
    if (step !== 0 && list.length > 0) {
      event.preventDefault();
      at.value = (here + step + list.length) % list.length;
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      onOpen(chosen.id);
    }
  };
  return (
    <search class="cg-lookup">
      <SearchField
        label={t('lookup.label')}
        placeholder={t('lookup.placeholder')}
        value={query}
        onInput={(value) => {
          at.value = 0;
          onQuery(value);
        }}
        onKeyDown={onKeyDown}
      />
      {list.length > 0 ? (
        <ul class="cg-results">
          {list.map((result, index) => (
            <li key={result.id}>
              <button
                type="button"
                class={index === here ? 'cg-result cg-lit' : 'cg-result'}
                onClick={() => onOpen(result.id)}
              >
                <span class="cg-result-term" lang="vi">
                  {result.term}
                </span>
                {result.equivalent ? (
                  <span class="cg-result-line">
                    <StatusMark status={result.equivalent.status} />
                    <span lang="en">{result.equivalent.text}</span>
                    <span class="cg-result-status">{t(`status.${result.equivalent.status}`)}</span>
                  </span>
                ) : null}
                <span class="cg-result-gist">{result.gist}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {asked && results?.length === 0 ? <p class="cg-results-none">{t('lookup.none')}</p> : null}
      <LiveRegion
        message={
          asked && results ? (list.length > 0 ? t('lookup.results', { count: list.length }) : t('lookup.none')) : ''
        }
      />
    </search>
  );
}
