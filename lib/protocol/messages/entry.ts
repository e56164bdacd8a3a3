import * as v from 'valibot';
import type { Entry } from '@/lib/model/entry';
import type { TermId } from '@/lib/model/ids';
import { message } from '../message';

export interface EntryAnswer {
  entry: Entry;
  /** The text composed with the place it names; `null` where it names none. */
  composed: { vi: string; en: string } | null;
  /** Names of the entries that this one refers to. */
  names: Record<TermId, string>;
  /** Other glossaries that have the same term, in order of precedence; `termbase` is `null` of the built-in one. */
  also: { id: TermId; termbase: string | null }[];
}

/** One entry of the glossary, whole, for what the page says; `null` where there is none of that id. */
export const entry = message<EntryAnswer | null>()({
  schema: v.strictObject({
    id: v.pipe(v.string(), v.maxLength(200)),
    text: v.optional(v.pipe(v.string(), v.maxLength(500))),
  }),
  from: ['web-page', 'extension-page'],
});
