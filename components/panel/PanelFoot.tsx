import { Button, IconButton } from '../base/Button';
import { useCopying } from '../base/useCopying';
import { useWords } from '../base/Words';
import type { PanelAction, SaveState } from './model';

export interface PanelFootProps {
  /** Null while there is nothing to keep or to copy yet. */
  save: SaveState | null;
  onCopy: () => Promise<boolean>;
  onAction: (action: PanelAction) => void;
  /** The menu's state, where there is a menu. */
  menu?: { open: boolean; onToggle: () => void } | undefined;
}

/** What one does with an article; fixed at the foot, so it is always at hand. */
export function PanelFoot({ save, onCopy, onAction, menu }: PanelFootProps) {
  const { t } = useWords();
  const copying = useCopying(onCopy);
  const waiting = save === null;
  const keep = {
    label: t(save === 'saved' ? 'panel.kept' : save === 'saving' ? 'panel.keeping' : 'panel.keep'),
    disabled: waiting || save === 'saving',
    action: save === 'saved' ? ({ type: 'open-kept' } as const) : ({ type: 'keep' } as const),
  };
  return (
    <footer class="cg-panel-foot">
      <Button
        kind={waiting || save === 'saved' ? 'quiet' : 'main'}
        disabled={keep.disabled}
        onClick={() => onAction(keep.action)}
      >
        {keep.label}
      </Button>
      <Button disabled={waiting} onClick={copying.start}>
        {copying.state === 'done'
          ? t('panel.copied')
          : copying.state === 'failed'
            ? t('panel.copyFailed')
            : t('panel.copy')}
      </Button>
      <Button disabled={waiting} onClick={() => onAction({ type: 'open-reading-view' })}>
        {t('panel.readingView')}
      </Button>
      {menu ? (
        <span class="cg-panel-menu-button">
          <IconButton icon="more" label={t('panel.more')} expanded={menu.open} onClick={menu.onToggle} />
        </span>
      ) : null}
    </footer>
  );
}
