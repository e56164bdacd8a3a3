import * as v from 'valibot';
import { message } from '../message';

/** The id under which the article of an address is kept, `null` where it is not. */
export const kept = message<string | null>()({
  schema: v.strictObject({ url: v.pipe(v.string(), v.maxLength(8000)) }),
  from: ['web-page'],
});
