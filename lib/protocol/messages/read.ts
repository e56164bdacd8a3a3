import * as v from 'valibot';
import type { EntryHead } from '@/lib/model/entry';
import type { TermId } from '@/lib/model/ids';
import type { PlaceCard, PlaceMap } from '@/lib/model/place';
import type { Fact, Reading } from '@/lib/model/reading';
import type { Span } from '@/lib/model/span';
import { ArticleSchema } from '../article-schema';
import { message } from '../message';

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

/** The same, with what this reader wants explained of it. */
export interface ReadAnswer extends NamedReading {
  /** Terms of the article that the reader knows already. */
  known: TermId[];
  /** Terms that are not marked all the same: known to all, or explained to this reader before. */
  plain: TermId[];
  /** Whether every use of a term is marked, not only the first. */
  everyUse: boolean;
}

/** Reads an article that was extracted before, or kept. */
export const read = message<ReadAnswer>()({
  schema: v.strictObject({ article: ArticleSchema }),
  from: ['web-page', 'extension-page'],
});
