import { useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { spokenLanguage } from '@/lib/i18n/spoken';

export interface NoteFieldProps {
  label: ComponentChild;
  placeholder: string;
  value: string;
  focus?: boolean;
  /** What is written, when writing pauses and when the field is left. */
  onWrite: (text: string) => void;
}

/**
 * Pause in writing after which it is kept, in ms: shorter than anybody takes from the last letter to closing the tab, as
 * a page that is being closed writes nothing any more.
 */
const PAUSE = 250;

const tidied = (text: string) => text.normalize('NFC').trim();

/** A note that keeps itself: there is no button to forget. For documents of ours alone. */
export function NoteField({ label, placeholder, value, focus = false, onWrite }: NoteFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const typed = useSignal<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = useRef(onWrite);
  write.current = onWrite;
  const dirty = useRef(false);
  /** What was written here, as it comes back. */
  const ours = useRef(new Set<string>());
  const flush = () => {
    clearTimeout(timer.current);
    if (!dirty.current || typed.value === null) return;
    dirty.current = false;
    ours.current.add(tidied(typed.value));
    write.current(typed.value);
  };
  useEffect(() => {
    // What is kept comes back tidied; it must not move the cursor of who goes on writing. What another window wrote is
    // shown, or who goes on here would write it over.
    const isOurs = document.activeElement === field.current && ours.current.has(value);
    if (!dirty.current && !isOurs) typed.value = null;
  }, [value]);
  useLayoutEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  // What was typed last is kept however the field goes.
  useEffect(() => flush, []);
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
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          dirty.current = true;
          clearTimeout(timer.current);
          timer.current = setTimeout(flush, PAUSE);
        }}
        onBlur={flush}
      />
    </>
  );
}
