import * as v from 'valibot';
import type { Entry, TermLink, TermWithin } from '@/lib/model/entry';
import type { TermId } from '@/lib/model/ids';
import { message } from '../message';
import { WhereSchema } from '../where-schema';

export interface EntryAnswer {
  entry: Entry;
  /** The text composed with the place it names; `null` where it names none. */
  composed: { vi: string; en: string } | null;
  /** Names of the entries that this one refers to. */
  names: Record<TermId, string>;
  /** Terms within the Vietnamese explanation, in order, none overlapping. */
  inside: TermWithin[];
  /** Other glossaries that have the same term, in order of precedence; `termbase` is `null` of the built-in one. */
  also: { id: TermId; termbase: string | null }[];
  /** Whether the reader gave it a star. */
  starred: boolean;
}

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
export const entry = message<EntryAnswer | NoEntry>()({
  schema: v.strictObject({
    id: v.optional(v.pipe(v.string(), v.maxLength(200))),
    text: v.optional(v.pipe(v.string(), v.maxLength(500))),
    where: v.optional(WhereSchema),
  }),
  from: ['web-page', 'extension-page'],
});
