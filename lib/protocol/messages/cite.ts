import * as v from 'valibot';
import { CITATION_STYLES, type RichText } from '@/lib/model/citation';
import { ArticleSchema } from '../article-schema';
import { message } from '../message';

/**
 * The reference of an article, given whole or by the id under which it is kept, behind a quotation where there is one. A
 * style that is named is the reader's choice from then on; without one it is as chosen last.
 */
export const cite = message<RichText | null>()({
  schema: v.strictObject({
    article: v.union([ArticleSchema, v.pipe(v.string(), v.maxLength(100))]),
    quote: v.nullable(v.pipe(v.string(), v.maxLength(100_000))),
    style: v.optional(v.picklist(CITATION_STYLES)),
  }),
  from: ['web-page', 'extension-page'],
});
