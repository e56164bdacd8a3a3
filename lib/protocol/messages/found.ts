import * as v from 'valibot';
import { message } from '../message';

/** The detector found an article in its tab: the background brings the reader. */
export const found = message<null>()({ schema: v.strictObject({}), from: ['web-page'] });
