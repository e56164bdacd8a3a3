import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../base/Words';

export interface SectionProps {
  title: string;
  children: ComponentChildren;
}

/** A part of the column under its heading. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <section class="cg-section" aria-labelledby={id}>
      <h3 class="cg-section-title" id={id}>
        {title}
      </h3>
      {children}
    </section>
  );
}

/** Rows shown before "Xem thêm" where the list does not say. */
export const SHOWN = 8;

/**
 * Parts a long list behind its `first` rows: `rows` is what to show, `button` the way to the rest, null where all is
 * shown anyway. A rest of one row is shown at once, since a button would take as much room.
 */
export function useShortList<Row>(
  all: readonly Row[],
  first = SHOWN,
): { rows: readonly Row[]; button: ComponentChildren } {
  const { t } = useWords();
  const open = useSignal(false);
  const rest = all.length - first;
  if (rest <= 1) return { rows: all, button: null };
  return {
    rows: open.value ? all : all.slice(0, first),
    button: (
      <button
        type="button"
        class="cg-button cg-button--quiet cg-section-more"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {open.value ? t('panel.showLess') : t('panel.showMore', { count: rest })}
      </button>
    ),
  };
}
