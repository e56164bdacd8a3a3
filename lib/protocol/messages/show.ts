import * as v from 'valibot';
import { ArticleSchema } from '../article-schema';
import { message } from '../message';

const Text = v.pipe(v.string(), v.maxLength(100_000));

/**
 * Opens a page of the extension in a tab: options, a kept article by its id, the reading view of one not kept, the
 * table of its terms, an entry of a glossary, or a form for a term met at `start` in a text.
 */
export const show = message<null>()({
  schema: v.variant('page', [
    v.strictObject({ page: v.literal('options') }),
    v.strictObject({ page: v.literal('library'), id: v.pipe(v.string(), v.maxLength(100)) }),
    v.strictObject({ page: v.literal('reading'), article: ArticleSchema }),
    v.strictObject({ page: v.literal('table'), article: ArticleSchema }),
    v.strictObject({ page: v.literal('entry'), id: v.pipe(v.string(), v.maxLength(200)) }),
    v.strictObject({
      page: v.literal('new-term'),
      term: v.pipe(v.string(), v.maxLength(500)),
      text: Text,
      start: v.pipe(v.number(), v.integer(), v.minValue(0)),
      url: v.pipe(v.string(), v.maxLength(8000)),
    }),
  ]),
  from: ['web-page', 'extension-page'],
});
