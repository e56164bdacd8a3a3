import { useSignal } from '@preact/signals';
import { Button, IconButton } from '../base/Button';
import { CopyButton } from '../base/CopyButton';
import { useWords } from '../base/Words';
import type { PanelAction, PanelState, SaveState } from './model';

export interface PanelFootProps {
  /** Null: there is nothing to keep and to copy, or not yet. */
  save: SaveState | null;
  onCopy: () => Promise<boolean>;
  onAction: (action: PanelAction) => void;
  /** The menu's state, where there is a menu. */
  menu?: { open: boolean; onToggle: () => void } | undefined;
}

/** What the foot may offer: nothing before all notes stand there, of which `onDrawn` tells. */
export function useSave(state: PanelState | { status: 'no-access' } | null) {
  const areDrawn = useSignal(false);
  const onDrawn = (drawn: boolean) => {
    areDrawn.value = drawn;
  };
  return { save: state?.status === 'ready' && areDrawn.value ? state.save : null, onDrawn };
}

/** What one does with an article; fixed at the foot, so it is always at hand. */
export function PanelFoot({ save, onCopy, onAction, menu }: PanelFootProps) {
  const { t } = useWords();
  return (
    <div class="cg-panel-foot">
      {save === null ? null : <Acts save={save} onCopy={onCopy} onAction={onAction} />}
      {menu ? (
        <span class="cg-panel-menu-button">
          <IconButton icon="more" label={t('panel.more')} expanded={menu.open} onClick={menu.onToggle} />
        </span>
      ) : null}
    </div>
  );
}

interface ActsProps {
  save: SaveState;
  onCopy: () => Promise<boolean>;
  onAction: (action: PanelAction) => void;
}

function Acts({ save, onCopy, onAction }: ActsProps) {
  const { t } = useWords();
  const kept = save === 'saved';
  return (
    <>
      <Button
        kind={kept ? 'quiet' : 'main'}
        disabled={save === 'saving'}
        onClick={() => onAction({ type: kept ? 'open-kept' : 'keep' })}
      >
        {t(typeof save === 'string' ? SAVE_WORDS[save] : 'panel.keep')}
      </Button>
      <CopyButton label={t('panel.copy')} onCopy={onCopy} />
      <Button onClick={() => onAction({ type: 'open-reading-view' })}>{t('panel.readingView')}</Button>
    </>
  );
}

const SAVE_WORDS = {
  unsaved: 'panel.keep',
  changed: 'panel.keepVersion',
  saving: 'panel.keeping',
  saved: 'panel.kept',
} as const;
