import * as v from 'valibot';
import { ArticleSchema } from '../article-schema';
import { message } from '../message';
import { WhereSchema } from '../where-schema';

const Id = v.pipe(v.string(), v.maxLength(200));

/**
 * Opens a page of the extension in a tab: options, a kept article by its id, the reading view of one not kept, the
 * table of its terms, an entry of a glossary, a letter about an entry that is wrong, or a form for a term that was met, with
 * what the entry says that it is given (`id`).
 */
export const show = message<null>()({
  schema: v.variant('page', [
    v.strictObject({ page: v.literal('options') }),
    v.strictObject({ page: v.literal('library'), id: v.pipe(v.string(), v.maxLength(100)) }),
    v.strictObject({ page: v.literal('reading'), article: ArticleSchema }),
    v.strictObject({ page: v.literal('table'), article: ArticleSchema }),
    v.strictObject({ page: v.literal('entry'), id: Id }),
    v.strictObject({ page: v.literal('letter'), id: Id }),
    v.strictObject({
      page: v.literal('new-term'),
      term: v.pipe(v.string(), v.maxLength(500)),
      id: v.nullable(Id),
      where: WhereSchema,
    }),
  ]),
  from: ['web-page', 'extension-page'],
});
