import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatNumber } from '@/lib/i18n/format';
import { usePageWords } from '../pages/PageWords';
import { fitting } from './fitting';

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

/** Words and lines of them that are shown before one asks for more. */
const FIRST = 7;
const LINES = 2;

/** Filters as words: the chosen ones have a line under them. */
export function FilterWords({ words, onToggle, onClear }: FilterWordsProps) {
  const { language, t } = usePageWords();
  const all = useSignal(false);
  const list = useRef<HTMLUListElement>(null);
  const more = useRef<HTMLLIElement>(null);
  const clear = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    const { current } = list;
    if (!current) return;
    const fit = () => leaveOut(current, words, more.current, clear.current, all.value);
    fit();
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, [JSON.stringify(words), all.value, language]);
  return (
    <ul ref={list} class="cg-filters" aria-label={t('library.filters')}>
      {words.map(({ id, label, count, active, vietnamese }) => (
        <li key={id}>
          <button type="button" class="cg-filter" aria-pressed={active} onClick={() => onToggle(id)}>
            <span class="cg-filter-word" lang={vietnamese ? 'vi' : undefined}>
              {label}
            </span>
            {count === null ? null : <span class="cg-filter-count"> {formatNumber(count, language)}</span>}
          </button>
        </li>
      ))}
      <li ref={more}>
        <button type="button" class="cg-filter" aria-expanded={all.value} onClick={() => (all.value = !all.value)}>
          {t(all.value ? 'library.fewer' : 'library.more')}
        </button>
      </li>
      {words.some(({ active }) => active) ? (
        <li ref={clear}>
          <button type="button" class="cg-filter" onClick={onClear}>
            {t('library.unfilter')}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

/** Hides the words that find no room in the lines that stand free for them, as all of them are there to be measured. */
function leaveOut(
  list: HTMLElement,
  words: readonly FilterWord[],
  more: HTMLElement | null,
  clear: HTMLElement | null,
  all: boolean,
): void {
  const items = [...list.children] as HTMLElement[];
  for (const item of items) item.hidden = false;
  const widthOf = (item: HTMLElement | null | undefined) => item?.getBoundingClientRect().width ?? 0;
  const shown = fitting(
    words.map(({ active }, index) => ({ width: widthOf(items[index]), active })),
    {
      width: widthOf(list),
      gap: Number.parseFloat(getComputedStyle(list).columnGap) || 0,
      lines: LINES,
      most: FIRST,
      more: widthOf(more),
      clear: widthOf(clear),
    },
  );
  for (const [index, item] of items.entries()) item.hidden = !all && shown[index] === false;
  if (more) more.hidden = shown.every(Boolean);
}
