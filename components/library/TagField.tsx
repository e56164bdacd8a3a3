import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { onEscape } from '../base/keys';
import { usePageWords } from '../pages/PageWords';

export interface TagFieldProps {
  /** Tags in use elsewhere, for suggestions. */
  known: readonly string[];
  onAdd: (tag: string) => void;
  /** Escape, or left empty. */
  onLeave: () => void;
}

/** A line for one tag, which takes the focus when it comes; Enter adds it, and the line waits for the next. */
export function TagField({ known, onAdd, onLeave }: TagFieldProps) {
  const { t } = usePageWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const typed = useSignal('');
  // At once: what had the focus may have gone for it, and it would be given back to what had it before.
  useLayoutEffect(() => field.current?.focus(), []);
  const add = () => {
    const tag = typed.value.trim();
    if (tag) onAdd(tag);
    typed.value = '';
    return tag !== '';
  };
  return (
    <form
      class="cg-tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!add()) onLeave();
      }}
    >
      <label class="cg-hidden" for={id}>
        {t('library.tagLabel')}
      </label>
      <input
        ref={field}
        id={id}
        class="cg-line"
        list={`${id}-known`}
        value={typed.value}
        placeholder={t('library.tagPlaceholder')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
        onKeyDown={onEscape(onLeave)}
      />
      <datalist id={`${id}-known`}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </form>
  );
}
