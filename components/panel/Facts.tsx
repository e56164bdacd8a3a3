import { useWords } from '../base/Words';
import type { PanelAction, PanelFact } from './model';
import { Section, useShortList } from './Section';

export interface FactsProps {
  facts: readonly PanelFact[];
  onAction: (action: PanelAction) => void;
}

/** Figures first, then dates, in two columns; each leads to its place in the text. */
export function Facts({ facts, onAction }: FactsProps) {
  const { t } = useWords();
  const ordered = [...facts.filter((fact) => fact.kind === 'figure'), ...facts.filter((fact) => fact.kind === 'date')];
  const { rows, button } = useShortList(ordered);
  if (facts.length === 0) return null;
  return (
    <Section title={t('panel.facts')}>
      <dl class="cg-facts">
        {rows.map((fact) => (
          <div class={`cg-fact cg-fact--${fact.kind}`} key={`${fact.span.block}:${fact.span.start}`}>
            <dt>
              <button type="button" class="cg-fact-value" onClick={() => onAction({ type: 'jump', span: fact.span })}>
                {fact.value}
              </button>
            </dt>
            <dd>{fact.label}</dd>
          </div>
        ))}
      </dl>
      {button}
    </Section>
  );
}
