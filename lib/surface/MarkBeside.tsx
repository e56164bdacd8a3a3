import { useEffect } from 'preact/hooks';
import { CardPlace } from '@/components/card/CardPlace';
import { MarkBar } from '@/components/mark/MarkBar';
import { MarkNotice } from '@/components/mark/MarkNotice';
import type { OwnMarks } from './own-marks';

/** How long a notice stands that asks nothing, in milliseconds. */
const SHOWN = 6000;

export interface MarkBesideProps {
  own: OwnMarks;
  onOpenKept: () => void;
}

/** What is offered for a selection, and what a highlight came to, beside the text. */
export function MarkBeside({ own, onOpenKept }: MarkBesideProps) {
  const { selected, notice, kept } = own;
  const shown = kept.value?.shown ?? null;
  const fleeting = notice.value !== null && (shown !== null || !['marked', 'kept'].includes(String(notice.value.came)));
  useEffect(() => {
    if (!fleeting) return;
    const timer = setTimeout(() => own.dismiss(), SHOWN);
    return () => clearTimeout(timer);
  }, [own, fleeting, notice.value]);
  if (selected.value) {
    const { anchor, focus } = selected.value;
    return (
      <CardPlace anchor={anchor}>
        <MarkBar
          focus={focus}
          onMark={(colour, withNote) => void own.mark(colour, withNote)}
          onExplain={() => own.explain()}
          onCopy={() => own.copyQuote()}
        />
      </CardPlace>
    );
  }
  if (!notice.value) return null;
  return (
    <CardPlace anchor={notice.value.anchor}>
      <MarkNotice
        came={notice.value.came}
        shown={shown}
        onShow={(yes) => void own.show(yes)}
        onOpenKept={onOpenKept}
        onClose={() => own.dismiss()}
      />
    </CardPlace>
  );
}
