import * as v from 'valibot';
import { ArticleSchema } from '../article-schema';
import { ColourSchema, SpansSchema } from '../mark-schema';
import { message } from '../message';

/** Highlights a selection of the article that a page shows, keeping it where it is not kept. Gives the mark's id. */
export const mark = message<string>()({
  schema: v.strictObject({ article: ArticleSchema, spans: SpansSchema, colour: ColourSchema }),
  from: ['web-page'],
});
