import * as v from 'valibot';
import { ArticleSchema } from '../article-schema';
import { message } from '../message';

/** Keeps an article. Answered only when the write is on disk; fails with `full`, `blocked`, `corrupt`, `unavailable`. */
export const keep = message<{ id: string }>()({
  schema: v.strictObject({ article: ArticleSchema }),
  from: ['web-page'],
});
