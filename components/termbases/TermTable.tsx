import { Button } from '../base/Button';
import { usePageWords } from '../pages/PageWords';
import type { TermRow } from './model';
import { StatusCell } from './StatusCell';

export interface TermTableProps {
  /** Name of the glossary, for those who hear the table. */
  label: string;
  /** `null` while they are being looked for. */
  rows: readonly TermRow[] | null;
  selected: string | null;
  /** Whether there are more than these. */
  more: boolean;
  /** What is said where there is none. */
  empty: string;
  onOpen: (id: string) => void;
  onMore: () => void;
}

/** Terms with their English, one a line; the open one has the seal's line beside it. */
export function TermTable({ label, rows, selected, more, empty, onOpen, onMore }: TermTableProps) {
  const { t } = usePageWords();
  if (rows === null) return null;
  if (rows.length === 0) return <p class="cg-say">{empty}</p>;
  return (
    <>
      <table class="cg-table">
        <caption class="cg-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.vietnamese')}</th>
            <th scope="col">{t('table.english')}</th>
            <th scope="col">{t('table.status')}</th>
            <th scope="col">{t('table.field')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} class={row.id === selected ? 'cg-row cg-lit' : 'cg-row'}>
              <td lang="vi">
                <button
                  type="button"
                  class="cg-row-term"
                  aria-current={row.id === selected ? 'true' : undefined}
                  onClick={() => onOpen(row.id)}
                >
                  {row.term}
                </button>
              </td>
              <td lang="en">{row.english ?? '—'}</td>
              <StatusCell status={row.status} />
              <td class="cg-table-quiet">{row.field}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more ? <Button onClick={onMore}>{t('glossary.more')}</Button> : null}
    </>
  );
}
