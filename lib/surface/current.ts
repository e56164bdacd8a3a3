import type { PageResult } from '@/lib/inpage/read';
import type { Article } from '@/lib/model/article';
import type { ReadAnswer } from '@/lib/protocol/messages/read';

/** An article that is being shown, with what was read of it. */
export interface Current {
  page: Pick<PageResult, 'origins' | 'removals'> & { article: Article };
  answer: ReadAnswer;
}
