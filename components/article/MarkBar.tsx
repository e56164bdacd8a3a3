import type { MarkColour } from '@/lib/model/mark';
import { Button } from '../base/Button';
import { useCopying } from '../base/useCopying';
import { usePageWords } from '../pages/PageWords';
import { Washes } from './Washes';

export interface MarkBarProps {
  /** Where the selection stands in the window, in px. */
  at: { left: number; top: number; bottom: number };
  onMark: (colour: MarkColour, withNote: boolean) => void;
  /** Opens the card of what is selected. */
  onExplain: () => void;
  /** Copies the selection with its reference; answers whether it reached the clipboard. */
  onCopy: () => Promise<boolean>;
}

/** What can be done with a selection; stands above it, below where there is no room. */
export function MarkBar({ at, onMark, onExplain, onCopy }: MarkBarProps) {
  const { language, t } = usePageWords();
  const copying = useCopying(onCopy);
  const below = at.top < 120;
  return (
    <div
      class={`cg-surface cg-mark-bar${below ? ' cg-mark-bar--below' : ''}`}
      lang={language}
      style={{ left: `${at.left}px`, top: `${below ? at.bottom : at.top}px` }}
      // A press here must not take the selection away before it is used.
      onPointerDown={(event) => event.preventDefault()}
      role="toolbar"
      aria-label={t('mark.bar')}
    >
      <Washes chosen={null} onChoose={(colour) => onMark(colour, false)} />
      <Button onClick={() => onMark('yellow', true)}>{t('mark.note')}</Button>
      <Button onClick={onExplain}>{t('mark.explain')}</Button>
      <Button onClick={copying.start}>
        {t(copying.state === 'done' ? 'panel.copied' : copying.state === 'failed' ? 'panel.copyFailed' : 'mark.quote')}
      </Button>
    </div>
  );
}
