import { useEffect } from 'preact/hooks';
import { LiveRegion } from '@/components/base/LiveRegion';
import { useWords } from '@/components/base/Words';
import { CardPlace } from '@/components/card/CardPlace';
import { MarkBar } from '@/components/mark/MarkBar';
import { MarkNotice, sayOf } from '@/components/mark/MarkNotice';
import type { MarkNotice as Notice, OwnMarks } from './own-marks';

/** How long a notice stands that asks nothing, in milliseconds. */
const SHOWN = 6000;

export interface MarkBesideProps {
  own: OwnMarks;
  onOpenKept: () => void;
}

/** What is offered for a selection, and what came of it, beside the text and in a screen reader's ear. */
export function MarkBeside({ own, onOpenKept }: MarkBesideProps) {
  const { t } = useWords();
  const { value: notice } = own.notice;
  const { value: selected } = own.selected;
  const shown = own.kept.value?.shown ?? null;
  const fleeting = notice !== null && !asks(notice, shown);
  useEffect(() => {
    if (!fleeting) return;
    const timer = setTimeout(() => {
      own.notice.value = null;
    }, SHOWN);
    return () => clearTimeout(timer);
  }, [own, fleeting, notice]);
  return (
    <>
      {selected ? (
        <CardPlace anchor={selected.anchor}>
          <MarkBar
            focus={selected.focus}
            onMark={(colour, withNote) => void own.mark(colour, withNote)}
            onExplain={() => own.explain()}
            onCopy={() => own.copyQuote()}
          />
        </CardPlace>
      ) : notice && !(notice.came === 'marked' && shown) ? (
        <CardPlace anchor={notice.anchor}>
          <MarkNotice
            came={notice.came}
            shown={shown}
            onShow={(yes) => void own.show(yes)}
            onOpenKept={onOpenKept}
            onClose={() => own.dismiss()}
          />
        </CardPlace>
      ) : null}
      <LiveRegion message={notice ? sayOf(notice.came, t) : ''} />
    </>
  );
}

/** Whether a notice holds the one question. */
function asks({ came }: Notice, shown: boolean | null): boolean {
  return shown === null && (came === 'marked' || came === 'kept');
}
