import * as v from 'valibot';
import type { PageMark } from '@/lib/model/mark';
import { ArticleSchema } from '../article-schema';
import { message } from '../message';

export interface KeptAnswer {
  id: string;
  /** Whether the page says something else by now than the newest version that is kept. */
  changed: boolean;
  /** The reader's highlights, found again in the page's article; in reading order, orphans last. */
  marks: PageMark[];
  /** Whether they may be painted in web pages; `null` before the reader was asked. */
  shown: boolean | null;
}

/** How the article that a page shows is kept; `null` where it is not. */
export const kept = message<KeptAnswer | null>()({
  schema: v.strictObject({ article: ArticleSchema }),
  from: ['web-page'],
});
