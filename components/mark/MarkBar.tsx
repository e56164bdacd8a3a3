import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MarkColour } from '@/lib/model/mark';
import { Button } from '../base/Button';
import { CopyButton } from '../base/CopyButton';
import { useWords } from '../base/Words';
import { Washes } from './Washes';

export interface MarkBarProps {
  /** Takes the focus: where the keyboard asked for it. */
  focus: boolean;
  onMark: (colour: MarkColour, withNote: boolean) => void;
  /** Opens the card of what is selected. */
  onExplain: () => void;
  /** Copies the selection with its reference; answers whether it reached the clipboard. */
  onCopy: () => Promise<boolean>;
}

/** What can be done with a selection. Buttons alone: the page would hear what is typed into it. */
export function MarkBar({ focus, onMark, onExplain, onCopy }: MarkBarProps) {
  const { language, t } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (focus) bar.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [focus]);
  return (
    <div
      ref={bar}
      class="cg-surface cg-mark-bar"
      lang={language}
      // A press here must not take the selection away before it is used.
      onPointerDown={(event) => event.preventDefault()}
      role="toolbar"
      aria-label={t('mark.bar')}
    >
      <Washes chosen={null} onChoose={(colour) => onMark(colour, false)} />
      <Button onClick={() => onMark('yellow', true)}>{t('mark.note')}</Button>
      <Button onClick={onExplain}>{t('mark.explain')}</Button>
      <CopyButton label={t('mark.quote')} onCopy={onCopy} />
    </div>
  );
}
