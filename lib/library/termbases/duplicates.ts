import type { Concept } from '@/lib/model/termbase';
import type { EntryRecord } from './database';
import { freeIds } from './ids';

/** What becomes of an entry whose term a termbase, or the file above it, has already. */
export type Duplicates = 'keep' | 'merge' | 'skip';

/** A concept and its key, see `keyOf`. */
export interface Keyed {
  key: string;
  concept: Concept;
}

/** How the concepts of a file come into a termbase. */
export interface Sorted {
  /** Concepts that become one entry each: the first, with the others merged into it. */
  fresh: { key: string; concepts: [Concept, ...Concept[]] }[];
  /** Entries whose term the file has too, with what is merged into them. */
  merged: { entry: EntryRecord; concepts: Concept[] }[];
  /** What ids of the file are now, where they were taken or their concept went into another: references follow. */
  renamed: Map<string, string>;
}

/** Parts the concepts of a file into those that are new and those whose term is there already. */
export function sortOut(known: readonly EntryRecord[], file: readonly Keyed[], duplicates: Duplicates): Sorted {
  const keeps = duplicates === 'keep';
  const entries = new Map(keeps ? [] : known.toReversed().map((entry) => [entry.key, entry]));
  const fresh: Sorted['fresh'] = [];
  const above = new Map<string, Sorted['fresh'][number]>();
  const merged = new Map<string, Sorted['merged'][number]>();
  const intoEntry = new Map<string, string>();
  const intoFresh = new Map<string, string>();
  for (const { key, concept } of file) {
    const entry = entries.get(key);
    const group = keeps ? undefined : above.get(key);
    if (entry) {
      intoEntry.set(concept.id, entry.content.id);
      const there = merged.get(key) ?? { entry, concepts: [] };
      there.concepts.push(concept);
      merged.set(key, there);
    } else if (group) {
      intoFresh.set(concept.id, group.concepts[0].id);
      group.concepts.push(concept);
    } else {
      const one: Sorted['fresh'][number] = { key, concepts: [concept] };
      above.set(key, one);
      fresh.push(one);
    }
  }
  const taken = new Set(known.map(({ content }) => content.id));
  const renamed = freeIds(
    fresh.map(({ concepts: [{ id }] }) => id),
    taken,
  );
  for (const [id, to] of intoFresh) renamed.set(id, renamed.get(to) ?? to);
  for (const [id, to] of intoEntry) renamed.set(id, to);
  if (duplicates !== 'skip') return { fresh, merged: [...merged.values()], renamed };
  return { fresh: fresh.map(({ key, concepts: [first] }) => ({ key, concepts: [first] })), merged: [], renamed };
}
