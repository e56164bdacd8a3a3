import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { spokenLanguage } from '@/lib/i18n/spoken';
import { Button } from './Button';
import { arrowStep } from './keys';

export interface MenuProps<Id extends string> {
  label: string;
  items: readonly { id: Id; label: string }[];
  onChoose: (id: Id) => void;
}

/** A word that opens a short list of acts. Escape and a press elsewhere close it; arrows walk it. */
export function Menu<Id extends string>({ label, items, onChoose }: MenuProps<Id>) {
  const root = useRef<HTMLSpanElement>(null);
  const open = useSignal(false);
  const isOpen = open.value;
  useEffect(() => {
    if (!isOpen) return;
    root.current?.querySelector<HTMLElement>('li button')?.focus();
    const leave = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) open.value = false;
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen, open]);
  const close = () => {
    open.value = false;
    root.current?.querySelector('button')?.focus();
  };
  const walk = (event: KeyboardEvent) => {
    if (!open.value) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
      return;
    }
    const step = arrowStep(event.key);
    if (step === 0) return;
    event.preventDefault();
    const all = [...(root.current?.querySelectorAll<HTMLElement>('li button') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + step + all.length) % all.length]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the buttons inside
    <span class="cg-menu" ref={root} onKeyDown={walk}>
      <Button expanded={isOpen} lang={spokenLanguage(label)} onClick={() => (open.value = !open.value)}>
        {label}
      </Button>
      {isOpen ? (
        <ul class="cg-menu-list">
          {items.map((item) => (
            <li key={item.id}>
              <Button
                lang={spokenLanguage(item.label)}
                onClick={() => {
                  close();
                  onChoose(item.id);
                }}
              >
                {item.label}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </span>
  );
}
