import type { MarkColour } from '@/lib/model/mark';
import { NoteField } from '../article/NoteField';
import { Button } from '../base/Button';
import { CopyButton } from '../base/CopyButton';
import { LiveRegion } from '../base/LiveRegion';
import { GAP, Sentence } from '../base/Sentence';
import { usePageWords } from '../pages/PageWords';
import { Washes } from './Washes';

/** `unsaved`: what was written last could not be kept. `removed`: it can be taken back; `gone`: it was removed elsewhere. */
export type NoteState =
  | { status: 'open'; quote: string; note: string; colour: MarkColour; unsaved?: boolean }
  | { status: 'removed' }
  | { status: 'gone' };

export interface NoteCardProps {
  state: NoteState;
  onWrite: (text: string) => void;
  onColour: (colour: MarkColour) => void;
  onRemove: () => void;
  /** Takes the removal back, or tries once more to keep what was written. */
  onAgain: () => void;
  /** Copies the passage with its reference; answers whether it reached the clipboard. */
  onCopy: () => Promise<boolean>;
  onDone: () => void;
}

/** A highlight on a web page, with its note. For our own frame alone: nothing typed here may be heard by the page. */
export function NoteCard({ state, onWrite, onColour, onRemove, onAgain, onCopy, onDone }: NoteCardProps) {
  const { language, t } = usePageWords();
  const ended = state.status === 'open' ? '' : t(state.status === 'removed' ? 'mark.removed' : 'note.gone');
  return (
    <main
      class="cg-surface cg-note-card"
      lang={language}
      // Not before the key is let go: the page would hear that it is, once the frame is gone.
      onKeyUp={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <LiveRegion message={ended} />
      {state.status === 'open' ? (
        <>
          <NoteField
            label={<Sentence text={t('own.markNote', { quote: GAP })} part={state.quote} lang="vi" />}
            placeholder={t('own.markNotePlaceholder')}
            value={state.note}
            focus
            onWrite={onWrite}
          />
          <div class="cg-note-card-foot">
            <Washes chosen={state.colour} onChoose={onColour} />
            <Button kind="main" onClick={onDone}>
              {t('note.done')}
            </Button>
          </div>
          {state.unsaved ? (
            <div class="cg-note-card-foot" role="alert">
              <span>{t('note.unsaved')}</span>
              <Button kind="main" onClick={onAgain}>
                {t('keep.retry')}
              </Button>
            </div>
          ) : (
            <div class="cg-note-card-foot">
              <CopyButton kind="quiet" label={t('mark.quote')} onCopy={onCopy} />
              <Button kind="quiet" onClick={onRemove}>
                {t('mark.remove')}
              </Button>
            </div>
          )}
        </>
      ) : (
        <div class="cg-note-card-foot">
          <span>{ended}</span>
          {state.status === 'removed' ? (
            <Button kind="main" onClick={onAgain}>
              {t('library.undo')}
            </Button>
          ) : (
            <Button onClick={onDone}>{t('panel.close')}</Button>
          )}
        </div>
      )}
    </main>
  );
}
