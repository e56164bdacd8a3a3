import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

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
  const line = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (focus) line.current?.focus();
  }, []);
  const shared = {
    id,
    class: 'cg-field-input',
    value,
    lang,
    required,
    spellcheck: false,
  };
  return (
    <div class="cg-field">
      <label for={id}>{label}</label>
      {lines > 1 ? (
        <textarea
          {...shared}
          ref={line as RefObject<HTMLTextAreaElement>}
          rows={lines}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          ref={line as RefObject<HTMLInputElement>}
          type="text"
          autocomplete="off"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
