import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';

export interface SearchFieldProps {
  label: string;
  placeholder: string;
  value: string;
  /** Takes the focus when it comes to that, unless the reader has put it elsewhere. */
  focus?: boolean;
  onInput: (value: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** A line to type on. For documents of ours alone: what is typed in a web page, that page hears. */
export function SearchField({ label, placeholder, value, focus = false, onInput, onKeyDown }: SearchFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (focus && document.activeElement === document.body) field.current?.focus();
  }, [focus]);
  return (
    <div class="cg-search">
      <Icon name="search" />
      <label class="cg-hidden" for={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        class="cg-search-input"
        type="search"
        value={value}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            // One step back: what is typed goes before the window that it is typed in.
            event.preventDefault();
            event.stopPropagation();
            onInput('');
          } else onKeyDown?.(event);
        }}
      />
    </div>
  );
}
