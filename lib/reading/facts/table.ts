import { type Article, textOf } from '@/lib/model/article';
import type { DateFact, Fact, QuantityFact } from '@/lib/model/reading';
import type { Span } from '@/lib/model/span';
import { sentences } from '@/lib/text/sentences';
import { measuredBy } from './measured';

/** A figure or date of the panel's table: once, with all its places. */
export interface FactRow {
  /** The mention that is shown, the first. */
  fact: QuantityFact | DateFact;
  /** All mentions in reading order, the first included. */
  spans: Span[];
  /** A short phrase of the article that says what it is about; null where the sentence offers none. */
  label: Span | null;
}

/** Each figure and date once, in the order of its first mention. */
export function distinctFacts(article: Article, facts: readonly Fact[]): FactRow[] {
  const rows = new Map<string, FactRow>();
  for (const fact of facts) {
    if (fact.kind !== 'quantity' && fact.kind !== 'date') continue;
    const key = keyOf(article, fact);
    const row = rows.get(key);
    if (row) {
      row.spans.push(fact.span);
      row.label ??= labelOf(article, fact);
    } else rows.set(key, { fact, spans: [fact.span], label: labelOf(article, fact) });
  }
  return [...rows.values()];
}

/** Equal for mentions of one fact: same value and unit, same ISO date; figures that measure different things differ. */
function keyOf(article: Article, fact: QuantityFact | DateFact): string {
  if (fact.kind === 'date') return `date ${fact.iso ?? textOf(article, fact.span).toLowerCase()}`;
  const { value, range, total, unit, bound } = fact;
  return ['quantity', value, range?.[1], total, unit, bound].join(' ');
}

function labelOf(article: Article, fact: QuantityFact | DateFact): Span | null {
  if (fact.kind === 'quantity') return fact.of;
  const { block, start, end } = fact.span;
  const text = article.blocks[block]?.text ?? '';
  const sentence = sentences(text).find((range) => range.start <= start && start < range.end);
  const label = sentence ? measuredBy(text, sentence, { start, end }) : null;
  return label && { block, ...label };
}
