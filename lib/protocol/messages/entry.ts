import * as v from 'valibot';
import type { EntryView, TermLink } from '@/lib/model/entry';
import { message } from '../message';
import { WhereSchema } from '../where-schema';

/** What there is instead of an entry: those within the text, and those whose spelling comes nearest to it. */
export interface NoEntry {
  entry: null;
  parts: TermLink[];
  near: TermLink[];
}

/**
 * One entry, whole: of an id, for what the page says (`text`) where that is given; without an id, of the text. `where`:
 * the reader looks it up there, which is remembered if they want that.
 */
export const entry = message<EntryView | NoEntry>()({
  schema: v.strictObject({
    id: v.optional(v.pipe(v.string(), v.maxLength(200))),
    text: v.optional(v.pipe(v.string(), v.maxLength(500))),
    where: v.optional(WhereSchema),
  }),
  from: ['web-page', 'extension-page'],
});
