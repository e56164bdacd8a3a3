import type { EquivalentStatus } from '@/lib/model/entry';
import { StatusMark } from '../base/StatusMark';
import { usePageWords } from '../pages/PageWords';

export interface StatusCellProps {
  /** `null`: there is no equivalent to speak of. */
  status: EquivalentStatus | null;
  /** Said instead of the status, where something is. */
  usage?: string | null;
}

/** A table's cell that says whose word an equivalent is; on narrow screens by its mark alone, seen but still heard. */
export function StatusCell({ status, usage = null }: StatusCellProps) {
  const { t } = usePageWords();
  return (
    <td class="cg-table-quiet">
      {status ? (
        <span class="cg-table-status">
          <StatusMark status={status} />
          <span class="cg-table-word">{usage ?? t(`status.${status}`)}</span>
        </span>
      ) : (
        <span class="cg-table-word">{t('table.unknown')}</span>
      )}
    </td>
  );
}
