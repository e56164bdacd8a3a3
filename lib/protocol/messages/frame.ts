import * as v from 'valibot';
import { message } from '../message';

/** Our frame in a web page tells the reader around it that it is there, or that it is done with. */
export const frame = message<null>()({
  schema: v.strictObject({ said: v.picklist(['here', 'done']) }),
  from: ['extension-page'],
});
