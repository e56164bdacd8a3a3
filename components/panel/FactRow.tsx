import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { spokenLanguage } from '@/lib/i18n/spoken';
import { unbroken } from '../base/unbroken';
import { useWords } from '../base/Words';
import type { PanelAction, PanelFact } from './model';

export interface FactRowProps {
  fact: PanelFact;
  /** What else there is to say of it. */
  note?: string | undefined;
  onAction: (action: PanelAction) => void;
}

/** A fact with what is said of it; pressing it leads to its places in the text, one after the other. */
export function FactRow({ fact, note, onAction }: FactRowProps) {
  const { t } = useWords();
  const said = useId();
  const next = useSignal(0);
  const { kind, value, label, english, spans } = fact;
  const written = kind === 'quantity' || kind === 'date';
  const count = spans.length;
  const walk = () => {
    const span = spans[next.value % count];
    if (span) onAction({ type: 'jump', span });
    next.value = (next.value % count) + 1;
  };
  const where = next.value > 0 ? t('panel.place', { number: next.value, count }) : t('panel.times', { count });
  return (
    <>
      <button
        type="button"
        class="cg-fact-value"
        aria-describedby={said}
        lang={written ? spokenLanguage(value) : 'vi'}
        onClick={walk}
      >
        {unbroken(value)}
      </button>
      <span class="cg-fact-said" id={said}>
        {label ? <span lang="vi">{unbroken(label)}</span> : null}
        {english ? (
          <span class="cg-fact-english" lang="en">
            {english}
          </span>
        ) : null}
        {note ? <span class="cg-fact-note">{note}</span> : null}
        {count > 1 ? <span class="cg-fact-count">{where}</span> : null}
      </span>
    </>
  );
}
