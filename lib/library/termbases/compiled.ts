import { compileGlossary } from '@/lib/glossary/compile';
import type { Entry } from '@/lib/model/entry';
import { entryOf } from './concept';
import type { EntryRecord } from './database';

/** Letters of an explanation that lists show. */
const GIST = 120;

/**
 * Entries in the bytes that a `Glossary` reads: what is needed to find them and to list them. The whole entry stays in
 * its row, as these bytes are loaded whenever the browser wakes us.
 */
export function compileTermbase(entries: readonly EntryRecord[]): Uint8Array {
  return compileGlossary(
    entries.map(({ content, changedAt, ...place }) => headOnly(entryOf(content, place, changedAt))),
  );
}

function headOnly({ note: _, ...entry }: Entry): Entry {
  const { vi, en } = entry.explanation;
  return {
    ...entry,
    explanation: { vi: vi.slice(0, GIST), en: vi === en ? '' : en.slice(0, GIST) },
    basis: [],
    restsOn: [],
  };
}
