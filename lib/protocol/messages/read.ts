import * as v from 'valibot';
import type { TermId } from '@/lib/model/ids';
import type { NamedReading } from '@/lib/model/named-reading';
import { ArticleSchema } from '../article-schema';
import { message } from '../message';

/** A reading with what this reader wants explained of it. */
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
