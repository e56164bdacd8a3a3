import * as v from 'valibot';
import { message } from '../message';

/** The style sheet of panel and card: page scripts, which cannot fetch it, carry no copy. */
export const sheet = message<string>()({ schema: v.strictObject({}), from: ['web-page'] });
