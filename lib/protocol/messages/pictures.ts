import * as v from 'valibot';
import { message } from '../message';

/** How many of an article's pictures were kept, and how many it has. */
export interface PicturesKept {
  kept: number;
  of: number;
}

/**
 * Takes the pictures of a kept article out of the page that asks, or not: the answer of the reader, which counts for all
 * articles from here on.
 */
export const pictures = message<PicturesKept>()({
  schema: v.strictObject({ id: v.pipe(v.string(), v.maxLength(100)), take: v.boolean() }),
  from: ['web-page'],
});
