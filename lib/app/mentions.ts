import { foldKey } from '@/lib/text/fold';
import { bareSyllable } from '@/lib/text/syllable';

/** Whether a text has all words of a query, with their marks or without. */
export function mentions(text: string, query: string): boolean {
  const bare = bareSyllable(foldKey(text));
  return bareSyllable(foldKey(query))
    .split(' ')
    .every((word) => bare.includes(word));
}
