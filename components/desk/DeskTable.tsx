import { formatNumber } from '@/lib/i18n/format';
import { spokenLanguage } from '@/lib/i18n/spoken';
import { usePageWords } from '../pages/PageWords';
import { StatusCell } from '../termbases/StatusCell';
import type { DeskAction, DeskLine } from './model';

export interface DeskTableProps {
  lines: readonly DeskLine[];
  onAction: (action: DeskAction) => void;
}

/** What the text names, with its English: whose word that is, and where it comes from. */
export function DeskTable({ lines, onAction }: DeskTableProps) {
  const { language, t } = usePageWords();
  return (
    <table class="cg-table">
      <caption class="cg-hidden">{t('article.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.vietnamese')}</th>
          <th scope="col">{t('table.english')}</th>
          <th scope="col">{t('table.status')}</th>
          <th scope="col">{t('table.source')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, id, vietnamese, english, status, source, count }) => (
          <tr key={key} class="cg-row">
            <td lang="vi">
              {id === null ? (
                vietnamese
              ) : (
                <button
                  type="button"
                  class="cg-row-term"
                  onClick={(event) => onAction({ type: 'open', id, text: vietnamese, anchor: event.currentTarget })}
                >
                  {vietnamese}
                </button>
              )}
              {count > 1 ? <span class="cg-desk-count"> {formatNumber(count, language)}×</span> : null}
            </td>
            <td lang="en">{english ?? '—'}</td>
            <StatusCell status={status} />
            <td class="cg-table-quiet" lang={source === null ? undefined : spokenLanguage(source)}>
              {source}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
