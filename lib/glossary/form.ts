import type { Entry, Field } from '@/lib/model/entry';

/**
 * One way an entry is written in text: its term, a variant, the fixed part of a pattern before the name it takes, or
 * (`except`) a phrase that contains one of these and is not the term.
 */
export interface Form {
  /** As the source writes it, NFC. */
  text: string;
  /** Index of the entry in its glossary. */
  entry: number;
  kind: 'term' | 'spelling' | 'abbreviation' | 'full' | 'older' | 'pattern' | 'except';
  /** Folded neighbours that decide for this reading where the form has several. */
  near: string[];
  /** What may follow and belong to it: a place of the gazetteer, or any proper name ("cửa khẩu Ma Lù Thàng"). */
  takes: 'nothing' | 'place' | 'name';
}

export const PLACE = '{place}';

/** Bodies and offices: a person's name may follow them, so that only a known place belongs to them. */
const BODIES: readonly Field[] = ['party', 'state-bodies'];
const UNIT_AT_END = /(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|ủy)$/iu;

/** Every form of an entry. */
export function formsOf(entry: Entry, index: number): Form[] {
  const takes = entry.patterns.length > 0 ? 'place' : 'nothing';
  const form = (text: string, kind: Form['kind'], rest?: Partial<Form>): Form => ({
    text,
    entry: index,
    kind,
    near: [],
    takes,
    ...rest,
  });
  return [
    form(entry.term, isAbbreviation(entry.term) ? 'abbreviation' : 'term', entry.near && { near: entry.near }),
    ...entry.variants.map(({ text, kind, near }) => form(text, kind, near && { near })),
    ...entry.patterns
      .filter(({ vi }) => vi.endsWith(PLACE))
      .map(({ vi }) => {
        const head = vi.slice(0, -PLACE.length).trim();
        const placeOnly = BODIES.includes(entry.field) || UNIT_AT_END.test(head);
        return form(head, 'pattern', { takes: placeOnly ? 'place' : 'name' });
      }),
    ...(entry.except ?? []).map((text) => form(text, 'except')),
  ];
}

/** Written in capitals and digits alone ("UBND", "T.Ư", "QĐ-UBND"): such a form is found only in capitals. */
export function isAbbreviation(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}|\s/u.test(text);
}
