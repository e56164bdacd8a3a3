import * as v from 'valibot';
import { message } from '../message';

/** The reader's strings in a language: page scripts carry none. */
export const words = message<Readonly<Record<string, string>>>()({
  schema: v.strictObject({ language: v.picklist(['vi', 'en']) }),
  from: ['web-page'],
});
