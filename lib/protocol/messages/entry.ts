import * as v from 'valibot';
import type { Entry } from '@/lib/model/entry';
import { message } from '../message';

/** One entry of the glossary, whole; `null` where there is none of that id. */
export const entry = message<Entry | null>()({
  schema: v.strictObject({ id: v.pipe(v.string(), v.maxLength(200)) }),
  from: ['web-page', 'extension-page'],
});
