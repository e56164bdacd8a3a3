import * as v from 'valibot';
import { message } from '../message';

/** The reader knows a term, or wants it explained again. */
export const know = message<null>()({
  schema: v.strictObject({ id: v.pipe(v.string(), v.maxLength(200)), known: v.boolean() }),
  from: ['web-page', 'extension-page'],
});
