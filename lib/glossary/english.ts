import type { Entry, TermWithin } from '@/lib/model/entry';
import type { TermId } from '@/lib/model/ids';

/** What stands in brackets in an equivalent says which word it is for, and is no part of it. */
const BRACKETS = /\s*\([^)]*\)/gu;
/** Letters below which an equivalent is a word of too many meanings to be known in running text. */
const SHORTEST = 4;

/**
 * Where an English text names entries by their equivalents, in singular or plural: in order, none overlapping, each
 * entry once. Longer names win.
 */
export function namedInEnglish(text: string, entries: readonly Pick<Entry, 'id' | 'equivalents'>[]): TermWithin[] {
  const plain = plainEnglish(text);
  const names = entries
    .flatMap(({ id, equivalents }) =>
      equivalents.map((equivalent) => ({ id, name: plainEnglish(equivalent.text.replace(BRACKETS, '').trim()) })),
    )
    .filter(({ name }) => name.length >= SHORTEST)
    .sort((a, b) => b.name.length - a.name.length);
  const found: TermWithin[] = [];
  const seen = new Set<TermId>();
  for (const { id, name } of names) {
    if (seen.has(id)) continue;
    const match = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?:e?s)?(?![\\p{L}\\p{N}])`, 'u').exec(plain);
    if (!match) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((other) => start < other.end && other.start < end)) continue;
    seen.add(id);
    found.push({ id, start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** In small letters, with one kind of apostrophe; as long as before. */
export function plainEnglish(text: string): string {
  return text.replaceAll('’', "'").replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}
