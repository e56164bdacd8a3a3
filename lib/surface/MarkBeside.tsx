import { LiveRegion } from '@/components/base/LiveRegion';
import { useWords } from '@/components/base/Words';
import { CardPlace } from '@/components/card/CardPlace';
import { MarkBar } from '@/components/mark/MarkBar';
import { MarkNotice, sayOf } from '@/components/mark/MarkNotice';
import type { OwnMarks } from './own-marks';

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
  // A highlight that can be seen says so itself.
  const told = notice?.came === 'marked' && shown ? null : notice;
  const place = selected ?? told;
  return (
    <>
      {place ? (
        <CardPlace anchor={place.anchor}>
          {selected ? (
            <MarkBar
              focus={selected.focus}
              onMark={(colour, withNote) => void own.mark(colour, withNote)}
              onExplain={() => own.explain()}
              onCopy={() => own.copyQuote()}
            />
          ) : told ? (
            <MarkNotice
              came={told.came}
              shown={shown}
              onShow={(yes) => void own.show(yes)}
              onOpenKept={onOpenKept}
              onClose={() => own.dismiss()}
            />
          ) : null}
        </CardPlace>
      ) : null}
      <LiveRegion message={notice ? sayOf(notice.came, t) : ''} />
    </>
  );
}
