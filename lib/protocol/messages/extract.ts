import * as v from 'valibot';
import type { Extraction } from '@/lib/model/extraction';
import { PAGE_LIMITS } from '@/lib/model/taken-page';
import { message } from '../message';
import { TakenPageSchema } from '../taken-page-schema';
import type { ReadAnswer } from './read';

/** What was found in a page; with it what was read, where there is an article that can be read. */
export interface ExtractAnswer extends Extraction {
  notes: ReadAnswer | null;
}

/**
 * Extracts the article of a page and reads it. `force`: whatever the page looks like; `loaded`: the address at which its
 * document came; `restore`: ids of what was left out and is to be put back.
 */
export const extract = message<ExtractAnswer>()({
  schema: v.strictObject({
    page: TakenPageSchema,
    force: v.boolean(),
    loaded: v.pipe(v.string(), v.maxLength(PAGE_LIMITS.address)),
    restore: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(1000)),
  }),
  from: ['web-page'],
});
