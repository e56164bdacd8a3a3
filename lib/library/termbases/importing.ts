import type { Concept } from '@/lib/model/termbase';
import { keyOf } from './concept';
import type { EntryRecord, TermbaseDatabase, TermbaseRecord } from './database';
import { type Duplicates, type Keyed, sortOut } from './duplicates';
import { withReferences } from './ids';
import { mergeConcepts } from './merge';
import type { Progress } from './progress';
import { changed, entriesOf, putEach, recordOf, STEP } from './records';

/**
 * The keys of many concepts, with breaths between, so that the page they are made in stays alive.
 *
 * @throws the signal's reason once it is aborted
 */
export async function keyed(concepts: readonly Concept[], signal?: AbortSignal): Promise<Keyed[]> {
  const all: Keyed[] = [];
  for (const concept of concepts) {
    all.push({ key: keyOf(concept), concept });
    if (all.length % STEP > 0) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
  return all;
}

/**
 * Writes concepts of a file into a termbase within the transaction that is open; gives the entries as they were that it
 * changed.
 *
 * @throws the signal's reason once it is aborted: the transaction is to fail with it
 */
export async function writeFile(
  db: TermbaseDatabase,
  termbase: TermbaseRecord,
  file: readonly Keyed[],
  duplicates: Duplicates,
  work: Progress,
): Promise<EntryRecord[]> {
  const { id } = termbase;
  const known = termbase.count > 0 ? await entriesOf(db, id).toArray() : [];
  work.signal?.throwIfAborted();
  const { fresh, merged, renamed } = sortOut(known, file, duplicates);
  const follow = (concept: Concept) => withReferences(concept, renamed);
  const records = [
    ...fresh.map(({ key, concepts: [first, ...others] }) => () => {
      // Alone it stays as it is, with all that it says twice.
      const content = others.length > 0 ? mergeConcepts([follow(first), ...others.map(follow)]) : follow(first);
      return recordOf(id, termbase.next++, { ...content, id: renamed.get(first.id) ?? first.id }, key);
    }),
    ...merged.map(({ entry, concepts }) => () => {
      return changed(entry, mergeConcepts([entry.content, ...concepts.map(follow)]));
    }),
  ];
  await putEach(db, records, (make) => make(), work);
  return merged.map(({ entry }) => entry);
}
