import type { Concept } from '@/lib/model/termbase';
import { foldKey } from '@/lib/text/fold';
import { termOf } from './concept';
import type { EntryRecord } from './database';
import { withReferences } from './ids';
import { mergeConcepts } from './merge';

/** What becomes of an entry whose term a termbase, or the file above it, has already. */
export type Duplicates = 'keep' | 'merge' | 'skip';

/** The key by which entries are listed, and by which two have the same term. */
export const keyOf = (concept: Concept) => foldKey(termOf(concept));

/**
 * Parts the concepts of a file into those that are new and the entries that change, as their term is there already.
 * References to a concept that was merged lead to what it was merged into.
 */
export function sortOut(
  known: readonly EntryRecord[],
  concepts: readonly Concept[],
  duplicates: 'merge' | 'skip',
): { fresh: Concept[]; merged: EntryRecord[] } {
  const entries = new Map(known.toReversed().map((entry) => [entry.key, entry]));
  const fresh = new Map<string, Concept>();
  const merged = new Map<string, EntryRecord>();
  const renamed = new Map<string, string>();
  for (const concept of concepts) {
    const key = keyOf(concept);
    const entry = merged.get(key) ?? entries.get(key);
    const above = fresh.get(key);
    const one = entry?.content ?? above;
    if (!one) fresh.set(key, concept);
    else if (concept.id !== one.id) renamed.set(concept.id, one.id);
    if (!one || duplicates === 'skip') continue;
    if (entry) merged.set(key, { ...entry, content: mergeConcepts(one, concept) });
    else fresh.set(key, mergeConcepts(one, concept));
  }
  return {
    fresh: [...fresh.values()].map((concept) => withReferences(concept, renamed)),
    merged: [...merged.values()].map((entry) => ({ ...entry, content: withReferences(entry.content, renamed) })),
  };
}
