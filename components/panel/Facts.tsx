import { useWords } from '../base/Words';
import { FactRow } from './FactRow';
import type { PanelAction, PanelFact } from './model';
import { Section, useShortList } from './Section';
import { TimeLine } from './TimeLine';

export interface FactsProps {
  facts: readonly PanelFact[];
  onAction: (action: PanelAction) => void;
}

/** Rows of each kind that are shown before "Xem thêm". */
const SHOWN = { quantity: 5, person: 4, body: 4, document: 4 };

/** Figures, then dates along a line of time. */
export function FiguresAndDates({ facts, published, onAction }: FactsProps & { published: string | null }) {
  const { t } = useWords();
  const dates = facts.filter(({ kind }) => kind === 'date');
  if (!facts.some(({ kind }) => kind === 'quantity' || kind === 'date')) return null;
  return (
    <Section title={t('panel.facts')}>
      <div class="cg-fact-lists">
        <FactList kind="quantity" facts={facts} onAction={onAction} />
        <TimeLine dates={dates} published={published} onAction={onAction} />
      </div>
    </Section>
  );
}

/** Who and what is named: people with their offices, bodies, documents. */
export function NamedFacts({ facts, onAction }: FactsProps) {
  const { t } = useWords();
  if (facts.every(({ kind }) => kind === 'quantity' || kind === 'date')) return null;
  return (
    <Section title={t('panel.named')}>
      <div class="cg-fact-lists">
        <FactList kind="person" facts={facts} onAction={onAction} />
        <FactList kind="body" facts={facts} onAction={onAction} />
        <FactList kind="document" facts={facts} onAction={onAction} />
      </div>
    </Section>
  );
}

interface FactListProps extends FactsProps {
  kind: Exclude<PanelFact['kind'], 'date'>;
}

function FactList({ kind, facts, onAction }: FactListProps) {
  const { t } = useWords();
  const own = facts.filter((fact) => fact.kind === kind);
  const { rows, button } = useShortList(own, SHOWN[kind]);
  if (own.length === 0) return null;
  return (
    <>
      <ul class={`cg-facts cg-facts--${kind}`} aria-label={t(`panel.facts.${kind}`)}>
        {rows.map((fact) => (
          <li class="cg-fact" key={`${fact.spans[0].block}:${fact.spans[0].start}`}>
            <FactRow fact={fact} onAction={onAction} />
          </li>
        ))}
      </ul>
      {button}
    </>
  );
}
