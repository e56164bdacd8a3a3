import type { Mark } from '@/lib/inpage/marks';
import type { ReadAnswer } from '@/lib/protocol/messages/read';

/**
 * What is painted of a reading: the key sentences, each term that is worth explaining at its first use, each place
 * that is certain at its first mention.
 */
export function marksOf({ reading, heads, known }: ReadAnswer): Mark[] {
  const plain = new Set([...known, ...heads.filter(({ level }) => level === 'everyday').map(({ id }) => id)]);
  const seen = new Set<string>();
  const first = (key: string) => !seen.has(key) && seen.add(key);
  const terms = reading.terms.flatMap(({ span, entries }, index): Mark[] =>
    entries.some((id) => !plain.has(id)) && first(`term ${entries}`) ? [{ kind: 'term', span, index }] : [],
  );
  const places = reading.places.flatMap(({ span, places: ids }, index): Mark[] =>
    ids.length === 1 && first(`place ${ids}`) ? [{ kind: 'place', span, index }] : [],
  );
  const points = reading.keyPoints.map(({ span }, index): Mark => ({ kind: 'key', span, index }));
  return [...points, ...places, ...terms];
}
