import { writeArchive } from '@/lib/formats/backup/archive';
import { writeBackup } from '@/lib/formats/backup/backup';
import type { BackupRest } from '@/lib/model/backup';
import type { Parts } from '../parts';
import { type OutFile, today } from './files';

/** What a backup is made of. Left out are settings of the interface, and answers that the next browser asks for itself. */
export type Sources = Pick<Parts, 'library' | 'choices' | 'termbases' | 'encounters'>;

/** All that is kept as one file: JSON, with pictures an archive of it and them. */
export async function exportBackup(sources: Sources): Promise<OutFile> {
  const { library } = sources;
  const hashes = new Set<string>();
  async function* rows() {
    for await (const row of library.backup()) {
      for (const { hash } of row.pictures) hashes.add(hash);
      yield row;
    }
  }
  const pieces: string[] = [];
  for await (const piece of writeBackup(rows(), await restOf(sources), new Date())) pieces.push(piece);
  const json = new Blob(pieces, { type: 'application/json' });
  const blob = hashes.size === 0 ? json : await writeArchive(json, hashes, (hash) => library.picture(hash));
  return { name: `chu-giai-${today()}.${hashes.size === 0 ? 'json' : 'zip'}`, blob };
}

async function restOf({ library, choices, termbases, encounters }: Sources): Promise<BackupRest> {
  const tags = await library.tags();
  return {
    readingList: await library.readingList(),
    pinnedTags: tags.filter(({ pinned }) => pinned).map(({ tag }) => tag),
    sitesOff: await choices.sitesOff(),
    known: await choices.allKnown(),
    encounters: await encounters.list(),
    termbases: await termbases.backUp(),
  };
}

/** What one part of a backup, or one of its termbases, brings. */
export interface RestOutcome {
  part: Exclude<keyof BackupRest, 'termbases'> | 'termbase';
  /** Of a termbase. */
  name: string;
  /** How much the file holds, and how much of it is new here. */
  count: number;
  fresh: number;
}

/** Merges what a backup holds besides articles, or only says what would come of it. Empty parts are left out. */
export async function mergeRest(
  { library, choices, termbases, encounters }: Sources,
  rest: BackupRest,
  { dryRun }: { dryRun: boolean },
): Promise<RestOutcome[]> {
  const outcomes: RestOutcome[] = [];
  const add = (part: RestOutcome['part'], count: number, fresh: number, name = '') => {
    if (count > 0) outcomes.push({ part, name, count, fresh });
  };
  add('readingList', rest.readingList.length, await library.addToReadingList(rest.readingList, { dryRun }));
  const pinned = new Set((await library.tags()).filter((tag) => tag.pinned).map(({ tag }) => tag));
  const tags = [...new Set(rest.pinnedTags)].filter((tag) => !pinned.has(tag));
  if (!dryRun) for (const tag of tags) await library.pinTag(tag, true);
  add('pinnedTags', rest.pinnedTags.length, tags.length);
  const merged = await choices.merge(rest, { dryRun });
  add('sitesOff', rest.sitesOff.length, merged.sitesOff);
  add('known', rest.known.length, merged.known);
  add('encounters', rest.encounters.length, await encounters.merge(rest.encounters, { dryRun }));
  for (const base of rest.termbases) {
    add('termbase', base.entries.length, await termbases.restore(base, { dryRun }), base.name);
  }
  return outcomes;
}
