import { useSignal } from '@preact/signals';
import { Button } from '../base/Button';
import { CopyButton } from '../base/CopyButton';
import { LiveRegion } from '../base/LiveRegion';
import { PageBar, type PageBarProps } from '../pages/PageBar';
import { usePageWords } from '../pages/PageWords';
import { DeskTable } from './DeskTable';
import type { DeskAction, DeskParagraph, DeskState } from './model';

export interface DeskViewProps {
  links: PageBarProps['links'];
  state: DeskState;
  /** Copies the table; answers whether it reached the clipboard. */
  onCopy: () => Promise<boolean>;
  onAction: (action: DeskAction) => void;
}

/** The translator's desk: a text on the left, the table of its terms on the right. */
export function DeskView({ links, state, onCopy, onAction }: DeskViewProps) {
  const { language, t } = usePageWords();
  return (
    <div class="cg-surface cg-page" lang={language}>
      <PageBar current="desk" links={links} />
      <main class={`cg-desk cg-desk--${state.status}`}>
        <h1 class="cg-hidden">{t('page.desk')}</h1>
        {state.status === 'ready' ? (
          <>
            <section class="cg-desk-text" aria-label={t('desk.text')}>
              <header class="cg-desk-head">
                <span>{t('desk.found', { count: state.lines.length })}</span>
                <Button onClick={() => onAction({ type: 'clear' })}>{t('desk.another')}</Button>
              </header>
              {state.paragraphs.map((paragraph, index) => (
                <Paragraph key={index} {...paragraph} />
              ))}
            </section>
            <section class="cg-desk-terms" aria-label={t('article.table')}>
              {state.lines.length > 0 ? (
                <>
                  <TableHead onCopy={onCopy} onAction={onAction} />
                  <DeskTable lines={state.lines} onAction={onAction} />
                </>
              ) : (
                <p class="cg-say">{t('desk.none')}</p>
              )}
            </section>
          </>
        ) : (
          <Paste state={state} onAction={onAction} />
        )}
        <LiveRegion message={state.status === 'ready' ? t('desk.found', { count: state.lines.length }) : ''} />
      </main>
    </div>
  );
}

interface PasteProps {
  state: Exclude<DeskState, { status: 'ready' }>;
  onAction: (action: DeskAction) => void;
}

/** Where the text goes; what is pasted into the empty field is read at once. */
function Paste({ state, onAction }: PasteProps) {
  const { t } = usePageWords();
  const text = useSignal('');
  const reading = state.status === 'reading';
  const failure = state.status === 'empty' ? state.failure : null;
  const read = () => {
    if (text.value.trim() !== '' && !reading) onAction({ type: 'read', text: text.value });
  };
  return (
    <form
      class="cg-desk-paste"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <label class="cg-say" for="desk-text">
        {t('desk.paste')}
      </label>
      <p class="cg-hint">{t('desk.private')}</p>
      <textarea
        id="desk-text"
        class="cg-desk-field"
        lang="vi"
        spellcheck={false}
        rows={14}
        value={text.value}
        readOnly={reading}
        onInput={(event) => {
          const pasted = event.inputType === 'insertFromPaste' && text.value === '';
          text.value = event.currentTarget.value;
          if (pasted) read();
        }}
      />
      {failure ? (
        <p class="cg-desk-failure" role="alert">
          {t(`desk.${failure}`)}
        </p>
      ) : null}
      <Button kind="stamp" disabled={reading} onClick={read}>
        {t(reading ? 'desk.reading' : 'desk.read')}
      </Button>
    </form>
  );
}

interface TableHeadProps {
  onCopy: () => Promise<boolean>;
  onAction: (action: DeskAction) => void;
}

function TableHead({ onCopy, onAction }: TableHeadProps) {
  const { t } = usePageWords();
  return (
    <header class="cg-desk-head">
      <span>{t('article.table')}</span>
      <CopyButton kind="main" label={t('desk.copy')} onCopy={onCopy} />
      <Button onClick={() => onAction({ type: 'save', as: 'csv' })}>CSV</Button>
      <Button onClick={() => onAction({ type: 'save', as: 'tbx' })}>TBX</Button>
    </header>
  );
}

/** A paragraph with its terms underlined, as they are in the text of an article. */
function Paragraph({ text, marks }: DeskParagraph) {
  const pieces: preact.ComponentChild[] = [];
  let last = 0;
  for (const { start, end } of marks) {
    pieces.push(text.slice(last, start), <span class="cg-desk-mark">{text.slice(start, end)}</span>);
    last = end;
  }
  return (
    <p class="cg-desk-paragraph" lang="vi">
      {pieces}
      {text.slice(last)}
    </p>
  );
}
