import * as v from 'valibot';
import { message } from '../message';

/** Opens a page of the extension in a tab: the library, or one kept article in it. */
export const show = message<null>()({
  schema: v.strictObject({
    page: v.picklist(['library', 'options']),
    article: v.optional(v.pipe(v.string(), v.maxLength(100))),
  }),
  from: ['web-page', 'extension-page'],
});
