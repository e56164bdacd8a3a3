import { useRef } from 'preact/hooks';
import { spokenLanguage } from '@/lib/i18n/spoken';
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
  /** The rows that are picked, where rows can be. */
  picking: { picked: ReadonlySet<string>; onPick: (ids: readonly string[], on: boolean) => void } | null;
  onOpen: (id: string) => void;
  onMore: () => void;
}

/** Terms with their English, one a line; the open one has the seal's line beside it. */
export function TermTable({ label, rows, selected, more, empty, picking, onOpen, onMore }: TermTableProps) {
  const { t } = usePageWords();
  const last = useRef<string | null>(null);
  if (rows === null) return null;
  if (rows.length === 0) return <p class="cg-say">{empty}</p>;
  /** With the shift key all rows from the one that was picked last. */
  const pick = (id: string, on: boolean, shift: boolean) => {
    const ids = rows.map((row) => row.id);
    const [from = 0, to = 0] = [ids.indexOf(last.current ?? id), ids.indexOf(id)].sort((a, b) => a - b);
    picking?.onPick(shift && from >= 0 ? ids.slice(from, to + 1) : [id], on);
    last.current = id;
  };
  const all = picking !== null && rows.every(({ id }) => picking.picked.has(id));
  return (
    <>
      <table class={picking ? 'cg-table cg-table--picking' : 'cg-table'}>
        <caption class="cg-hidden" lang={spokenLanguage(label)}>
          {label}
        </caption>
        <thead>
          <tr>
            {picking ? (
              <th scope="col" class="cg-table-pick">
                <label>
                  <input
                    type="checkbox"
                    aria-label={t('bulk.pickShown')}
                    checked={all}
                    onChange={() =>
                      picking.onPick(
                        rows.map(({ id }) => id),
                        !all,
                      )
                    }
                  />
                </label>
              </th>
            ) : null}
            <th scope="col">{t('table.vietnamese')}</th>
            <th scope="col">{t('table.english')}</th>
            <th scope="col">{t('table.status')}</th>
            <th scope="col">{t('table.field')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} class={row.id === selected ? 'cg-row cg-lit' : 'cg-row'}>
              {picking ? (
                <td class="cg-table-pick">
                  <label>
                    <input
                      type="checkbox"
                      aria-label={t('bulk.pick', { term: row.term })}
                      checked={picking.picked.has(row.id)}
                      onClick={(event) => pick(row.id, event.currentTarget.checked, event.shiftKey)}
                    />
                  </label>
                </td>
              ) : null}
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
              <StatusCell status={row.status} usage={row.usage} />
              <td class="cg-table-quiet" lang={spokenLanguage(row.field)}>
                {row.field}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more ? <Button onClick={onMore}>{t('glossary.more')}</Button> : null}
    </>
  );
}
