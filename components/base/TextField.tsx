import { useId } from 'preact/hooks';

export interface TextFieldProps {
  label: string;
  value: string;
  /** More than 1: a field of so many lines. */
  lines?: number;
  /** Language of what is typed. */
  lang?: string;
  /** Takes the focus when it comes. */
  focus?: boolean;
  required?: boolean;
  onInput: (value: string) => void;
}

/** A labelled line, or several, to type on. For documents of ours alone. */
export function TextField({ label, value, lines = 1, lang, focus = false, required = false, onInput }: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    class: 'cg-field-input',
    value,
    lang,
    required,
    autofocus: focus,
    spellcheck: false,
    ref: (node: HTMLElement | null) => {
      if (focus && node && document.activeElement === document.body) node.focus();
    },
  };
  return (
    <div class="cg-field">
      <label for={id}>{label}</label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" autocomplete="off" onInput={(event) => onInput(event.currentTarget.value)} />
      )}
    </div>
  );
}
