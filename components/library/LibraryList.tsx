import { formatDate } from '@/lib/i18n/format';
import { SearchField } from '../base/SearchField';
import { usePageWords } from '../pages/PageWords';

export interface LibraryRow {
  id: string;
  title: string;
  outlet: string;
  provinces: readonly string[];
  publishedAt: string | null;
  /** Its first key point; null where it has none. */
  point: string | null;
}

export interface LibraryListProps {
  /** What matches the query, the newest first; null while it is being read from the disk. */
  rows: readonly LibraryRow[] | 'failed' | null;
  /** How many articles are kept in all. */
  total: number;
  selected: string | null;
  query: string;
  onQuery: (query: string) => void;
  onOpen: (id: string) => void;
}

/** What is kept: titles with outlet, province, date and the first key point, a search on top. */
export function LibraryList({ rows, total, selected, query, onQuery, onOpen }: LibraryListProps) {
  const { t } = usePageWords();
  if (rows === 'failed') {
    return (
      <p class="cg-library-none cg-say" role="alert">
        {t('library.failed')}
      </p>
    );
  }
  if (rows && total === 0) {
    return (
      <div class="cg-library-none">
        <p class="cg-say">{t('library.none')}</p>
        <p class="cg-say">{t('library.noneHint')}</p>
      </div>
    );
  }
  return (
    <>
      <SearchField
        label={t('library.search', { count: total })}
        placeholder={t('library.search', { count: total })}
        value={query}
        onInput={onQuery}
      />
      {rows?.length === 0 ? <p class="cg-library-none cg-say">{t('library.notFound', { query })}</p> : null}
      <ol class="cg-library-rows" aria-busy={rows === null}>
        {rows?.map((row) => (
          <Row key={row.id} row={row} selected={row.id === selected} onOpen={onOpen} />
        ))}
      </ol>
    </>
  );
}

interface RowProps {
  row: LibraryRow;
  selected: boolean;
  onOpen: (id: string) => void;
}

/** The title's button covers the row, so that all of it can be pressed and only the title is read as its name. */
function Row({ row, selected, onOpen }: RowProps) {
  const { language, t } = usePageWords();
  const meta = [row.outlet, row.provinces.join(', '), row.publishedAt && formatDate(row.publishedAt, language, 'day')];
  return (
    <li class={selected ? 'cg-library-row cg-lit' : 'cg-library-row'}>
      <h2 class="cg-library-title" lang="vi">
        <button type="button" aria-current={selected ? 'true' : undefined} onClick={() => onOpen(row.id)}>
          {row.title}
        </button>
      </h2>
      <p class="cg-library-meta">{meta.filter(Boolean).join(t('meta.separator'))}</p>
      {row.point ? (
        <p class="cg-library-point" lang="vi">
          {row.point}
        </p>
      ) : null}
    </li>
  );
}
