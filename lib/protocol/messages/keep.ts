import * as v from 'valibot';
import { ArticleSchema } from '../article-schema';
import { message } from '../message';

export interface KeepAnswer {
  id: string;
  /** What becomes of its pictures: they are to be taken, are left out, or the reader has not been asked; null: it has none. */
  pictures: 'take' | 'leave' | 'ask' | null;
}

/** Keeps an article. Answered only when the write is on disk; fails with `full`, `blocked`, `corrupt`, `unavailable`. */
export const keep = message<KeepAnswer>()({
  schema: v.strictObject({ article: ArticleSchema }),
  from: ['web-page'],
});
