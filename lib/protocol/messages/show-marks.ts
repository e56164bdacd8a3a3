import * as v from 'valibot';
import { message } from '../message';

/** The reader says whether highlights may be painted in web pages, which can see what is painted. */
export const showMarks = message<null>()({
  schema: v.strictObject({ yes: v.boolean() }),
  from: ['web-page', 'extension-page'],
});
