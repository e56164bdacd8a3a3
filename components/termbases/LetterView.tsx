import { useSignal } from '@preact/signals';
import { Button } from '../base/Button';
import { CopyButton } from '../base/CopyButton';
import { onEscape } from '../base/keys';
import { TextField } from '../base/TextField';
import { usePageWords } from '../pages/PageWords';

export interface LetterViewProps {
  subject: string;
  /** What it begins with. */
  text: string;
  /** Answers whether the text reached the clipboard. */
  onCopy: (text: string) => Promise<boolean>;
  onCancel: () => void;
}

/** A letter about an entry that is wrong, prepared for the reader to complete and to send themself. */
export function LetterView({ subject, text, onCopy, onCancel }: LetterViewProps) {
  const { t } = usePageWords();
  const typed = useSignal(text);
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(typed.value)}`;
  return (
    <section class="cg-letter" aria-labelledby="letter-title" onKeyDown={onEscape(onCancel)}>
      <h2 id="letter-title">{subject}</h2>
      <p class="cg-hint">{t('letter.private')}</p>
      <TextField
        label={t('letter.text')}
        value={typed.value}
        lines={16}
        focus
        onInput={(value) => {
          typed.value = value;
        }}
      />
      <div class="cg-ops">
        <CopyButton kind="main" label={t('letter.copy')} onCopy={() => onCopy(`${subject}\n\n${typed.value}`)} />
        <a class="cg-button" href={mail}>
          {t('letter.mail')}
        </a>
        <Button kind="quiet" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      </div>
    </section>
  );
}
