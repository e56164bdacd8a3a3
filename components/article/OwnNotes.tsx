import { useSignal } from '@preact/signals';
import { Button, IconButton } from '../base/Button';
import { GAP, Sentence } from '../base/Sentence';
import { Washes } from '../mark/Washes';
import { usePageWords } from '../pages/PageWords';
import { NoteField } from './NoteField';
import type { OwnAction, OwnMark, OwnState } from './own';

export interface OwnNotesProps {
  own: OwnState;
  /** The mark whose note is being written; its field takes the focus. */
  writing: string | null;
  /** The mark that was pressed in the text. */
  lit: string | null;
  onAction: (action: OwnAction) => void;
}

/** The reader's own hand in the margin: a note on the article, then the marks in reading order. */
export function OwnNotes({ own, writing, lit, onAction }: OwnNotesProps) {
  const { t } = usePageWords();
  return (
    <section class="cg-own" aria-label={t('own.title')}>
      <NoteField
        label={t('own.note')}
        placeholder={t('own.notePlaceholder')}
        value={own.note ?? ''}
        onWrite={(text) => onAction({ type: 'note', text })}
      />
      {own.marks.length > 0 ? (
        <ol aria-label={t('own.marks')}>
          {own.marks.map((mark) => (
            <MarkRow
              key={mark.id}
              mark={mark}
              open={mark.id === writing || mark.id === lit}
              writing={mark.id === writing}
              onAction={onAction}
            />
          ))}
        </ol>
      ) : null}
    </section>
  );
}

interface MarkRowProps {
  mark: OwnMark;
  open: boolean;
  writing: boolean;
  onAction: (action: OwnAction) => void;
}

function MarkRow({ mark, open, writing, onAction }: MarkRowProps) {
  const { t } = usePageWords();
  const { id, quote, colour, note, orphan } = mark;
  const asked = useSignal(false);
  const noting = writing || asked.value || note !== null;
  const state = `${open ? ' cg-own-mark--open' : ''}${orphan ? ' cg-own-mark--lost' : ''}`;
  return (
    <li class={`cg-own-mark cg-wash--${colour}${state}`} data-mark={id}>
      {orphan ? (
        <p class="cg-own-orphan">
          <span lang="vi">“{quote}”</span> <span class="cg-own-lost">{t('own.orphan')}</span>
        </p>
      ) : (
        <button type="button" class="cg-own-quote" lang="vi" onClick={() => onAction({ type: 'mark-show', id })}>
          {quote}
        </button>
      )}
      {noting ? (
        <NoteField
          label={<Sentence text={t('own.markNote', { quote: GAP })} part={quote} lang="vi" />}
          placeholder={t('own.markNotePlaceholder')}
          value={note ?? ''}
          focus={writing || asked.value}
          onWrite={(text) => {
            // It stays while it is written in, though the note is not kept yet or is empty again.
            asked.value = true;
            onAction({ type: 'mark-note', id, text });
          }}
        />
      ) : null}
      <div class="cg-own-acts">
        <Washes chosen={colour} onChoose={(wash) => onAction({ type: 'mark-colour', id, colour: wash })} />
        {noting ? null : (
          <Button kind="quiet" onClick={() => (asked.value = true)}>
            {t('mark.note')}
          </Button>
        )}
        <IconButton icon="close" label={t('mark.remove')} onClick={() => onAction({ type: 'mark-remove', id })} />
      </div>
    </li>
  );
}
