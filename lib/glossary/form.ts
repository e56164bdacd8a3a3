import type { Entry } from '@/lib/model/entry';

/**
 * One way an entry is written in text: its term, a variant, or the fixed part of a pattern before the name it takes.
 */
export interface Form {
  /** As the source writes it, NFC. */
  text: string;
  /** Index of the entry in its glossary. */
  entry: number;
  kind: 'term' | 'spelling' | 'abbreviation' | 'full' | 'older' | 'pattern';
  /** Folded neighbours that decide for this reading where the form has several. */
  near: string[];
}

export const PLACE = '{place}';

/** Every form of an entry. */
export function formsOf(entry: Entry, index: number): Form[] {
  const own: Form[] = [
    { text: entry.term, entry: index, kind: isAbbreviation(entry.term) ? 'abbreviation' : 'term', near: [] },
  ];
  for (const { text, kind, near } of entry.variants) own.push({ text, entry: index, kind, near: near ?? [] });
  for (const { vi } of entry.patterns) {
    if (vi.endsWith(PLACE))
      own.push({ text: vi.slice(0, -PLACE.length).trim(), entry: index, kind: 'pattern', near: [] });
  }
  return own;
}

/** Written in capitals and digits alone ("UBND", "T.Ư", "QĐ-UBND"): such a form is found only in capitals. */
export function isAbbreviation(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}|\s/u.test(text);
}
