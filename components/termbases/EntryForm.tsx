import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type TermForm, USAGES } from '@/lib/model/own-term';
import { Button } from '../base/Button';
import { TextField } from '../base/TextField';
import { usePageWords } from '../pages/PageWords';

export interface EntryFormProps {
  /** What it begins with. */
  form: TermForm;
  /** Whether the entry is there already. */
  exists: boolean;
  onSave: (form: TermForm) => void;
  onCancel: () => void;
  onDelete: () => void;
}

/** An entry of one's own, to be written. Enter in a line saves, Esc leaves it as it was. */
export function EntryForm({ form, exists, onSave, onCancel, onDelete }: EntryFormProps) {
  const { t } = usePageWords();
  const typed = useSignal(form);
  const field = (name: keyof TermForm) => ({
    label: t(`form.${name}`),
    value: typed.value[name],
    onInput: (value: string) => {
      typed.value = { ...typed.value, [name]: value };
    },
  });
  const save = () => {
    if (typed.value.term.trim() !== '') onSave(typed.value);
  };
  return (
    <form
      class="cg-entry-form"
      aria-label={t(exists ? 'form.edit' : 'form.new')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
      }}
    >
      <TextField {...field('term')} lang="vi" focus required />
      <TextField {...field('variants')} lang="vi" />
      <TextField {...field('english')} lang="en" />
      <TextField {...field('subject')} />
      <UsageField usage={typed.value.usage} onUsage={field('usage').onInput} />
      <TextField {...field('definition')} lines={3} />
      <TextField {...field('note')} lines={2} />
      <TextField {...field('source')} />
      <TextField {...field('context')} lang="vi" lines={2} />
      <TextField {...field('address')} />
      <p class="cg-hint">{t('form.several')}</p>
      <div class="cg-ops">
        {/* The form's own way to be sent: Enter in any line presses it. */}
        <button type="submit" class="cg-button cg-button--main">
          {t('form.save')}
        </button>
        <Button kind="quiet" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
        {exists ? (
          <Button kind="quiet" onClick={onDelete}>
            {t('form.delete')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

interface UsageFieldProps {
  usage: string;
  onUsage: (usage: string) => void;
}

/** One of the usages that TBX-Basic knows; another one that a file has stays as it is. */
function UsageField({ usage, onUsage }: UsageFieldProps) {
  const { t } = usePageWords();
  const id = useId();
  const isKnown = usage === '' || USAGES.some((one) => one === usage);
  return (
    <div class="cg-field">
      <label for={id}>{t('form.usage')}</label>
      <select id={id} class="cg-select" value={usage} onChange={(event) => onUsage(event.currentTarget.value)}>
        <option value="">{t('usage.none')}</option>
        {isKnown ? null : <option value={usage}>{usage}</option>}
        {USAGES.map((one) => (
          <option key={one} value={one}>
            {t(`usage.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
