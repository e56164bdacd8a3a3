import { useSignal } from '@preact/signals';
import { LEVELS, STATUSES, USAGES } from '@/lib/model/own-term';
import { Button, IconButton } from '../base/Button';
import { Menu } from '../base/Menu';
import { usePageWords } from '../pages/PageWords';
import type { Base, BulkAction } from './model';
import { NameForm } from './NameForm';

export interface BulkBarProps {
  count: number;
  /** How many entries there are in all, where not all are picked; null where they are, or cannot be at once. */
  all: number | null;
  /** The reader's other termbases. */
  others: readonly Base[];
  onAction: (action: BulkAction) => void;
}

/** What one does with the entries that are picked. */
export function BulkBar({ count, all, others, onAction }: BulkBarProps) {
  const { t } = usePageWords();
  const naming = useSignal(false);
  const places = others.map(({ id, name }) => ({ id, label: name }));
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: <fieldset> would draw a frame and want a legend */}
      <div class="cg-selection-bar" role="group" aria-label={t('bulk.picked', { count })}>
        <strong>{t('bulk.picked', { count })}</strong>
        {all === null ? null : (
          <Button kind="quiet" onClick={() => onAction({ type: 'pick-all' })}>
            {t('bulk.pickAll', { count: all })}
          </Button>
        )}
        <Button
          expanded={naming.value}
          onClick={() => {
            naming.value = !naming.value;
          }}
        >
          {t('bulk.subject')}
        </Button>
        <Menu
          label={t('form.level')}
          items={LEVELS.map((id) => ({ id, label: t(`level.${id}`) }))}
          onChoose={(level) => onAction({ type: 'level', level })}
        />
        <Menu
          label={t('bulk.status')}
          items={STATUSES.map((id) => ({ id, label: t(`status.${id}`) }))}
          onChoose={(status) => onAction({ type: 'status', status })}
        />
        <Menu
          label={t('form.usage')}
          items={USAGES.map((id) => ({ id, label: t(`usage.${id}`) }))}
          onChoose={(usage) => onAction({ type: 'usage', usage })}
        />
        {count > 1 ? <Button onClick={() => onAction({ type: 'merge' })}>{t('bulk.merge')}</Button> : null}
        {places.length > 0 ? (
          <>
            <Menu label={t('bulk.move')} items={places} onChoose={(to) => onAction({ type: 'move', to })} />
            <Menu label={t('bulk.copy')} items={places} onChoose={(to) => onAction({ type: 'copy', to })} />
          </>
        ) : null}
        <Button onClick={() => onAction({ type: 'delete' })}>{t('bulk.delete')}</Button>
        <span class="cg-selection-close">
          <IconButton icon="close" label={t('bulk.pickNone')} onClick={() => onAction({ type: 'pick-none' })} />
        </span>
      </div>
      {naming.value ? (
        <NameForm
          label={t('form.subject')}
          name=""
          onName={(subject) => {
            naming.value = false;
            onAction({ type: 'subject', subject });
          }}
          onCancel={() => {
            naming.value = false;
          }}
        />
      ) : null}
    </>
  );
}
