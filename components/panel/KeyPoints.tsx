import type { ComponentChild } from 'preact';
import { unbroken } from '../base/unbroken';
import { useWords } from '../base/Words';
import { type PanelAction, type PanelPoint, type PanelTarget, sameTarget } from './model';

export interface KeyPointsProps {
  points: readonly PanelPoint[];
  lit: PanelTarget | null;
  onAction: (action: PanelAction) => void;
}

/** Keeps days and ranges written with a hyphen from being broken at it. */
function whole(text: string): ComponentChild[] {
  const pieces = text.split(/(\d+(?:-\d+)+)/u);
  return pieces.map((piece, index) => (index % 2 === 1 ? <span class="cg-whole">{piece}</span> : piece));
}

/** The key points as numbered sentences, the number in the margin; each leads to its sentence in the page. */
export function KeyPoints({ points, lit, onAction }: KeyPointsProps) {
  const { language, t } = useWords();
  if (points.length === 0) return null;
  return (
    <section aria-label={t('panel.keyPoints')}>
      {/* In English it says what nobody expects: that the sentences stay in Vietnamese. */}
      <h3 class={language === 'vi' ? 'cg-hidden' : 'cg-points-title'}>{t('panel.keyPoints')}</h3>
      <ol class="cg-points">
        {points.map((point) => {
          const target: PanelTarget = { kind: 'point', number: point.number };
          const here = sameTarget(lit, target);
          return (
            <li key={point.number}>
              <button
                type="button"
                class={here ? 'cg-point cg-lit' : 'cg-point'}
                aria-current={here ? 'true' : undefined}
                onClick={() => onAction({ type: 'jump', span: point.span })}
                onPointerEnter={() => onAction({ type: 'hover', target })}
                onPointerLeave={() => onAction({ type: 'hover', target: null })}
              >
                <span class="cg-point-number">{point.number}</span>
                <span lang="vi">{whole(unbroken(point.text))}</span>
                {point.equivalents.length > 0 ? (
                  <span class="cg-point-equivalents">{point.equivalents.join(t('meta.separator'))}</span>
                ) : null}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
