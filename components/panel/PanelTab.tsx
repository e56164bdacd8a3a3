import { Seal } from '../base/Seal';
import { useWords } from '../base/Words';
import { type PanelAction, type PanelPoint, type PanelTarget, sameTarget } from './model';
import { useEntering } from './useEntering';

export interface PanelTabProps {
  points: readonly PanelPoint[];
  lit?: PanelTarget | null;
  side?: 'left' | 'right';
  /** Counts how often the reader came here from the panel: the seal takes the focus then. */
  entered?: number;
  onAction: (action: PanelAction) => void;
}

/** The panel narrowed to its margin, 36 px: the seal opens it, the numbers lead to their sentences. */
export function PanelTab({ points, lit = null, side = 'right', entered = 0, onAction }: PanelTabProps) {
  const { language, t } = useWords();
  const seal = useEntering<HTMLButtonElement>(entered);
  const open = t('panel.expand', { count: points.length });
  return (
    <nav class={`cg-surface cg-tab cg-tab--${side}`} lang={language} aria-label={t('app.name')}>
      <button
        ref={seal}
        type="button"
        class="cg-tab-seal"
        aria-label={open}
        aria-expanded={false}
        title={open}
        onClick={() => onAction({ type: 'expand' })}
      >
        <Seal size={20} />
      </button>
      {points.map((point) => {
        const here = sameTarget(lit, { kind: 'point', number: point.number });
        const label = t('panel.point', { number: point.number, text: point.text });
        return (
          <button
            key={point.number}
            type="button"
            class={here ? 'cg-tab-point cg-lit' : 'cg-tab-point'}
            lang="vi"
            aria-label={label}
            aria-current={here ? 'true' : undefined}
            title={label}
            onClick={() => onAction({ type: 'jump', span: point.span })}
          >
            {point.number}
          </button>
        );
      })}
    </nav>
  );
}
