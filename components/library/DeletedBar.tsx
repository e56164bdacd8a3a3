import { UndoBar } from '../base/UndoBar';
import { usePageWords } from '../pages/PageWords';

export interface DeletedBarProps {
  /** How many articles were deleted at once. */
  count: number;
  onUndo: () => void;
}

/** "Đã xóa 1 bài. Hoàn tác". */
export function DeletedBar({ count, onUndo }: DeletedBarProps) {
  const { t } = usePageWords();
  return <UndoBar message={t('library.deleted', { count })} undo={t('library.undo')} onUndo={onUndo} />;
}
