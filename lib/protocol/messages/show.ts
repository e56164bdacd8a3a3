import * as v from 'valibot';
import { ArticleSchema } from '../article-schema';
import { message } from '../message';

/** Opens a page of the extension in a tab: options, a kept article by its id, or the reading view of one not kept. */
export const show = message<null>()({
  schema: v.variant('page', [
    v.strictObject({ page: v.literal('options') }),
    v.strictObject({ page: v.literal('library'), id: v.pipe(v.string(), v.maxLength(100)) }),
    v.strictObject({ page: v.literal('reading'), article: ArticleSchema }),
  ]),
  from: ['web-page', 'extension-page'],
});
