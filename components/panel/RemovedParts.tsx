import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../base/Button';
import { useWords } from '../base/Words';
import type { PanelAction, PanelRemoval } from './model';

export interface RemovedPartsProps {
  removed: readonly PanelRemoval[];
  onAction: (action: PanelAction) => void;
}

/** What was left out of the article, why, and the way back: nothing is lost without a word. */
export function RemovedParts({ removed, onAction }: RemovedPartsProps) {
  const { t } = useWords();
  const open = useSignal(false);
  const section = useRef<HTMLElement>(null);
  const isOpen = open.value;
  // It is the last of the column: what opens would stand below the edge.
  useEffect(() => {
    if (isOpen) section.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  if (removed.length === 0) return null;
  return (
    <section class="cg-section cg-removed" ref={section}>
      <p class="cg-removed-line">
        {t('removed.title', { count: removed.length })}
        <Button
          expanded={isOpen}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {t('removed.why')}
        </Button>
      </p>
      {isOpen ? (
        <ul>
          {removed.map((part, index) => (
            <RemovedPart key={index} part={part} onRestore={() => onAction({ type: 'restore', index })} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function RemovedPart({ part, onRestore }: { part: PanelRemoval; onRestore: () => void }) {
  const { t } = useWords();
  // All buttons have one name: who hears the page hears of which part each is.
  const said = useId();
  return (
    <li class="cg-removal">
      <p class="cg-removal-text" id={said} lang="vi">
        {part.text}
      </p>
      <p class="cg-removal-reason">
        {t(`removed.reason.${part.reason}`)}
        <Button kind="quiet" disabled={part.restored} describedBy={said} onClick={onRestore}>
          {t(part.restored ? 'removed.restored' : 'removed.restore')}
        </Button>
      </p>
    </li>
  );
}
