import * as v from 'valibot';
import type { EntryHead } from '@/lib/model/entry';
import type { TermId } from '@/lib/model/ids';
import type { PlaceCard } from '@/lib/model/place';
import type { Reading } from '@/lib/model/reading';
import type { Span } from '@/lib/model/span';
import { ArticleSchema } from '../article-schema';
import { message } from '../message';

/** A row of the panel's table: a figure or a date where it stands first, and the words that say what of. */
export interface FactLine {
  kind: 'figure' | 'date';
  span: Span;
  label: Span | null;
}

/** A reading with what the panel's lists need of the entries and places it names. */
export interface ReadAnswer {
  reading: Reading;
  heads: EntryHead[];
  places: PlaceCard[];
  /** Each figure and date once, with what it measures or what happens then. */
  facts: FactLine[];
  /** Terms of the article that the reader knows already. */
  known: TermId[];
  /** The outlet's name, for the panel's first line. */
  outletName: string | null;
}

/** Reads an article that the page's reader extracted. */
export const read = message<ReadAnswer>()({
  schema: v.strictObject({ article: ArticleSchema }),
  from: ['web-page', 'extension-page'],
});
