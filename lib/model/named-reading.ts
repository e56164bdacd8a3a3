import type { EntryHead } from './entry';
import type { PlaceCard, PlaceMap } from './place';
import type { Fact, Reading } from './reading';
import type { Span } from './span';

/** A row of the panel's table: a fact with all its places. */
export interface FactLine {
  kind: Fact['kind'];
  /** In reading order; never empty. */
  spans: [Span, ...Span[]];
  /** The words of the first, of a figure with those that hedge it. */
  shown: Span;
  /** What a figure measures, what happens on a date, a person's office. */
  label: Span | null;
  /** The fullest form of a person's or body's name. */
  name: string | null;
  /** Of a date, where it is resolved. */
  iso: string | null;
  /** Of a figure; of a body or document, where it is known. */
  english: string | null;
}

/** A reading with what the panel's lists need of the entries and places it names. */
export interface NamedReading {
  reading: Reading;
  heads: EntryHead[];
  places: PlaceCard[];
  /** Where the story happens; null where that is in no province. */
  map: PlaceMap | null;
  /** Each fact once. */
  facts: FactLine[];
  /** Per key point the English of the terms and bodies in it. */
  equivalents: string[][];
  /** The outlet's name, for the panel's first line. */
  outletName: string | null;
}
