import { useSignal } from '@preact/signals';
import { Button } from '../base/Button';
import { Menu } from '../base/Menu';
import { usePageWords } from '../pages/PageWords';
import { type Base, type BaseAction, BUILT_IN, EXPORTS } from './model';
import { NameForm } from './NameForm';

export interface BaseOpsProps {
  base: Base;
  /** Where it stands among the reader's own. */
  first: boolean;
  last: boolean;
  /** Takes back what was done last; null where nothing was. */
  onUndo?: (() => void) | null;
  onAction: (action: BaseAction) => void;
}

/** What can be done with the open glossary; what is done seldom opens below. */
export function BaseOps({ base, first, last, onUndo = null, onAction }: BaseOpsProps) {
  const { t } = usePageWords();
  const open = useSignal<'more' | 'rename' | null>(null);
  const own = base.id !== BUILT_IN;
  const act = (action: BaseAction) => () => {
    open.value = null;
    onAction(action);
  };
  return (
    <div class="cg-base-ops">
      <div class="cg-ops">
        {own ? (
          <>
            <Button kind="main" onClick={act({ type: 'add' })}>
              {t('glossary.add')}
            </Button>
            <Button onClick={act({ type: 'import' })}>{t('glossary.import')}</Button>
          </>
        ) : null}
        {base.count > 0 ? (
          <Menu
            label={t('glossary.export')}
            items={EXPORTS.map((id) => ({ id, label: t(`export.${id}`) }))}
            onChoose={(format) => act({ type: 'export', format })()}
          />
        ) : null}
        {onUndo ? <Button onClick={onUndo}>{t('library.undo')}</Button> : null}
        {own ? (
          <Button
            kind="quiet"
            expanded={open.value === 'more'}
            onClick={() => {
              open.value = open.value === 'more' ? null : 'more';
            }}
          >
            {t('panel.more')}
          </Button>
        ) : null}
      </div>
      {open.value === 'more' ? (
        <div class="cg-ops cg-ops--below">
          <Button onClick={act({ type: 'switch', on: !base.on })}>
            {t(base.on ? 'glossary.switchOff' : 'glossary.switchOn')}
          </Button>
          {first ? null : <Button onClick={act({ type: 'move', direction: -1 })}>{t('glossary.before')}</Button>}
          {last ? null : <Button onClick={act({ type: 'move', direction: 1 })}>{t('glossary.behind')}</Button>}
          <Button
            onClick={() => {
              open.value = 'rename';
            }}
          >
            {t('glossary.rename')}
          </Button>
          <Button kind="quiet" onClick={act({ type: 'discard' })}>
            {t('glossary.discard')}
          </Button>
        </div>
      ) : null}
      {open.value === 'rename' ? (
        <NameForm
          label={t('glossary.name')}
          name={base.name}
          onName={(name) => act({ type: 'rename', name })()}
          onCancel={() => {
            open.value = null;
          }}
        />
      ) : null}
    </div>
  );
}
