import { CITATION_STYLES, type CitationStyle } from '@/lib/model/citation';
import { Button, IconButton } from '../base/Button';
import { Menu } from '../base/Menu';
import { usePageWords } from '../pages/PageWords';
import { EXPORT_KINDS, type ExportKind } from './taking';

export type SelectionAction =
  | { type: 'tag' }
  | { type: 'cite'; style: CitationStyle }
  | { type: 'export'; kind: ExportKind }
  | { type: 'delete' }
  | { type: 'restore' }
  | { type: 'delete-for-good' }
  | { type: 'pick-none' };

export interface SelectionBarProps {
  count: number;
  /** In the trash, one takes back or deletes for good. */
  trash: boolean;
  /** What the last act came to, in a sentence. */
  message: string;
  onAction: (action: SelectionAction) => void;
}

/** What one does with the articles that are picked; stands where the search does. */
export function SelectionBar({ count, trash, message, onAction }: SelectionBarProps) {
  const { t } = usePageWords();
  return (
    <div class="cg-selection">
      {/* biome-ignore lint/a11y/useSemanticElements: <fieldset> would draw a frame and want a legend */}
      <div class="cg-selection-bar" role="group" aria-label={t('library.picked', { count })}>
        <strong>{t('library.picked', { count })}</strong>
        {trash ? (
          <>
            <Button onClick={() => onAction({ type: 'restore' })}>{t('library.restore')}</Button>
            <Button onClick={() => onAction({ type: 'delete-for-good' })}>{t('library.deleteForGood')}</Button>
          </>
        ) : (
          <>
            <Button onClick={() => onAction({ type: 'tag' })}>{t('library.tag')}</Button>
            <Menu
              label={t('article.cite')}
              items={CITATION_STYLES.map((id) => ({ id, label: t(`cite.${id}`) }))}
              onChoose={(style) => onAction({ type: 'cite', style })}
            />
            <Menu
              label={t('article.export')}
              items={EXPORT_KINDS.map((id) => ({ id, label: t(`export.${id}`) }))}
              onChoose={(kind) => onAction({ type: 'export', kind })}
            />
            <Button onClick={() => onAction({ type: 'delete' })}>{t('library.delete')}</Button>
          </>
        )}
        <span class="cg-selection-close">
          <IconButton icon="close" label={t('library.pickNone')} onClick={() => onAction({ type: 'pick-none' })} />
        </span>
      </div>
      <p class="cg-selection-message" role="status">
        {message}
      </p>
    </div>
  );
}
