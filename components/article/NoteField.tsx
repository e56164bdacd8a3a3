import { useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { spokenLanguage } from '@/lib/i18n/spoken';

export interface NoteFieldProps {
  label: ComponentChild;
  placeholder: string;
  value: string;
  focus?: boolean;
  /** What is written, at every letter: a page that is being closed writes nothing any more. */
  onWrite: (text: string) => void;
}

const tidied = (text: string) => text.normalize('NFC').trim();

/** A note that keeps itself: there is no button to forget. For documents of ours alone. */
export function NoteField({ label, placeholder, value, focus = false, onWrite }: NoteFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const typed = useSignal<string | null>(null);
  /** What was written here, as it comes back. */
  const ours = useRef(new Set<string>());
  useEffect(() => {
    // What is kept comes back tidied; it must not move the cursor of who goes on writing. What another window wrote is
    // shown, or who goes on here would write it over.
    const isOurs = document.activeElement === field.current && ours.current.has(value);
    if (!isOurs) typed.value = null;
  }, [value]);
  useLayoutEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  return (
    <>
      <label class="cg-hidden" for={id}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        class="cg-note-field"
        rows={1}
        value={typed.value ?? value}
        placeholder={placeholder}
        lang={spokenLanguage(typed.value ?? value)}
        spellcheck={false}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
          ours.current.add(tidied(currentTarget.value));
          onWrite(currentTarget.value);
        }}
      />
    </>
  );
}
