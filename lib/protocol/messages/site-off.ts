import * as v from 'valibot';
import { message } from '../message';

/** Switches Chú Giải off on the sender's own site. */
export const siteOff = message<null>()({ schema: v.strictObject({}), from: ['web-page'] });
