import { useSignal } from '@preact/signals';
import { Button } from '../base/Button';
import { onEscape } from '../base/keys';
import { TextField } from '../base/TextField';
import { usePageWords } from '../pages/PageWords';

export interface NameFormProps {
  /** What is named. */
  label: string;
  /** As it stands; `''` of a new one. */
  name: string;
  onName: (name: string) => void;
  onCancel: () => void;
}

/** A name of something, to be given or changed. */
export function NameForm({ label, name, onName, onCancel }: NameFormProps) {
  const { t } = usePageWords();
  const typed = useSignal(name);
  const save = () => {
    if (typed.value.trim() !== '') onName(typed.value.trim());
  };
  return (
    <form
      class="cg-name-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={onEscape(onCancel)}
    >
      <TextField
        label={label}
        value={typed.value}
        focus
        onInput={(value) => {
          typed.value = value;
        }}
      />
      <Button kind="main" onClick={save}>
        {t('form.save')}
      </Button>
      <Button kind="quiet" onClick={onCancel}>
        {t('form.cancel')}
      </Button>
    </form>
  );
}
