import { useSignal } from '@preact/signals';
import { formatNumber } from '@/lib/i18n/format';
import { usePageWords } from '../pages/PageWords';

/** A word that narrows the list. */
export interface FilterWord {
  id: string;
  label: string;
  /** How many articles it leaves; null where that is not known. */
  count: number | null;
  active: boolean;
  /** Of a name in another language than the interface. */
  vietnamese?: boolean;
}

export interface FilterWordsProps {
  words: readonly FilterWord[];
  onToggle: (id: string) => void;
  onClear: () => void;
}

/** Words that are shown before one asks for more. */
const FIRST = 7;

/** Filters as words: the chosen ones have a line under them. */
export function FilterWords({ words, onToggle, onClear }: FilterWordsProps) {
  const { language, t } = usePageWords();
  const all = useSignal(false);
  const shown = all.value ? words : words.filter(({ active }, index) => active || index < FIRST);
  return (
    <ul class="cg-filters" aria-label={t('library.filters')}>
      {shown.map(({ id, label, count, active, vietnamese }) => (
        <li key={id}>
          <button type="button" class="cg-filter" aria-pressed={active} onClick={() => onToggle(id)}>
            <span class="cg-filter-word" lang={vietnamese ? 'vi' : undefined}>
              {label}
            </span>
            {count === null ? null : <span class="cg-filter-count"> {formatNumber(count, language)}</span>}
          </button>
        </li>
      ))}
      {words.length > FIRST ? (
        <li>
          <button type="button" class="cg-filter" aria-expanded={all.value} onClick={() => (all.value = !all.value)}>
            {t(all.value ? 'library.fewer' : 'library.more')}
          </button>
        </li>
      ) : null}
      {words.some(({ active }) => active) ? (
        <li>
          <button type="button" class="cg-filter" onClick={onClear}>
            {t('library.unfilter')}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
