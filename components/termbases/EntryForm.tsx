import { useSignal } from '@preact/signals';
import type { CitedPlace } from '@/lib/model/legal-basis';
import {
  EMPTY_EQUIVALENT,
  EMPTY_PLACE,
  type EquivalentForm,
  LEVELS,
  STATUSES,
  type TermForm,
  USAGES,
} from '@/lib/model/own-term';
import { Button } from '../base/Button';
import { onEscape } from '../base/keys';
import { TextField } from '../base/TextField';
import { usePageWords } from '../pages/PageWords';
import { RowFields } from './RowFields';
import { SelectField } from './SelectField';

export interface EntryFormProps {
  /** What it begins with. */
  form: TermForm;
  /** Whether the entry is there already. */
  exists: boolean;
  onSave: (form: TermForm) => void;
  onCancel: () => void;
  onDelete: () => void;
}

/** Names of what is typed on one line or several. */
type Typed = { [Name in keyof TermForm]: TermForm[Name] extends string ? Name : never }[keyof TermForm];

/** An entry of one's own, to be written. Enter in a line saves, Esc leaves it as it was. */
export function EntryForm({ form, exists, onSave, onCancel, onDelete }: EntryFormProps) {
  const { t } = usePageWords();
  const typed = useSignal(form);
  const change = (changes: Partial<TermForm>) => {
    typed.value = { ...typed.value, ...changes };
  };
  const field = (name: Typed) => ({
    label: t(`form.${name}`),
    value: typed.value[name],
    onInput: (value: string) => change({ [name]: value }),
  });
  const choice = (name: 'level' | 'usage', options: { value: string; label: string }[]) => {
    const { onInput: onChoose, ...shown } = field(name);
    return <SelectField {...shown} options={options} onChoose={onChoose} />;
  };
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
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        else onEscape(onCancel)(event);
      }}
    >
      <TextField {...field('term')} lang="vi" focus required />
      <TextField {...field('variants')} lang="vi" />
      <Equivalents rows={typed.value.equivalents} onRows={(equivalents) => change({ equivalents })} />
      <TextField {...field('subject')} />
      <div class="cg-fields-beside">
        {choice(
          'level',
          LEVELS.map((value) => ({ value, label: t(`level.${value}`) })),
        )}
        {choice('usage', [
          { value: '', label: t('usage.none') },
          ...USAGES.map((value) => ({ value, label: t(`usage.${value}`) })),
        ])}
      </div>
      <TextField {...field('definition')} lines={3} />
      <Basis rows={typed.value.basis} onRows={(basis) => change({ basis })} />
      <TextField {...field('note')} lines={2} />
      <TextField {...field('source')} />
      <TextField {...field('context')} lang="vi" lines={2} />
      <TextField {...field('address')} />
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

interface RowsProps<Row> {
  rows: readonly Row[];
  onRows: (rows: Row[]) => void;
}

/** English equivalents, each with whose word it is; there is always a line for one. */
function Equivalents({ rows, onRows }: RowsProps<EquivalentForm>) {
  const { t } = usePageWords();
  const statuses = STATUSES.map((value) => ({ value, label: t(`status.${value}`) }));
  return (
    <RowFields
      rows={rows.length > 0 ? rows : [EMPTY_EQUIVALENT]}
      empty={EMPTY_EQUIVALENT}
      nameOf={(index) => t('form.englishNth', { number: index + 1 })}
      add={t('form.addEnglish')}
      remove={t('form.removeEnglish')}
      removable={false}
      onRows={onRows}
    >
      {({ text, status, source }, change) => (
        <>
          <TextField label={t('form.english')} value={text} lang="en" onInput={(value) => change({ text: value })} />
          <div class="cg-fields-beside">
            <SelectField
              label={t('form.status')}
              value={status}
              options={statuses}
              onChoose={(value) => change({ status: value })}
            />
            <TextField label={t('form.accordingTo')} value={source} onInput={(value) => change({ source: value })} />
          </div>
        </>
      )}
    </RowFields>
  );
}

/** The laws that the explanation rests on, as far as there are any. */
function Basis({ rows, onRows }: RowsProps<CitedPlace>) {
  const { t } = usePageWords();
  return (
    <RowFields
      rows={rows}
      empty={EMPTY_PLACE}
      nameOf={(index) => t('form.basisNth', { number: index + 1 })}
      add={t('form.addBasis')}
      remove={t('form.removeBasis')}
      removable
      onRows={onRows}
    >
      {(place, change) => (
        <div class="cg-fields-beside cg-fields-place">
          {(['document', 'article', 'clause'] as const).map((name) => (
            <TextField
              key={name}
              label={t(`form.${name}`)}
              value={place[name]}
              lang="vi"
              onInput={(value) => change({ [name]: value })}
            />
          ))}
        </div>
      )}
    </RowFields>
  );
}
