import type { Mark } from '@/lib/inpage/marks';
import type { ReadAnswer } from '@/lib/protocol/messages/read';

/**
 * What is painted of a reading: the key sentences, the terms that this reader wants explained, at their first use or at
 * every use, each place that is certain at its first mention.
 */
export function marksOf({ reading, known, plain, everyUse }: ReadAnswer): Mark[] {
  const silent = new Set([...known, ...plain]);
  const seen = new Set<string>();
  const first = (key: string) => !seen.has(key) && seen.add(key);
  const terms = reading.terms.flatMap(({ span, entries }, index): Mark[] =>
    entries.some((id) => !silent.has(id)) && (first(`term ${entries}`) || everyUse)
      ? [{ kind: 'term', span, index }]
      : [],
  );
  const places = reading.places.flatMap(({ span, places: ids }, index): Mark[] =>
    ids.length === 1 && first(`place ${ids}`) ? [{ kind: 'place', span, index }] : [],
  );
  const points = reading.keyPoints.map(({ span }, index): Mark => ({ kind: 'key', span, index }));
  return [...points, ...places, ...terms];
}
