import { writeArchive } from '@/lib/formats/backup/archive';
import { NO_REST, writeBackup } from '@/lib/formats/backup/backup';
import type { BackupRest } from '@/lib/model/backup';
import type { Parts } from '../parts';
import { type OutFile, today } from './files';

/** What a backup is made of. Left out are settings of the interface, and answers that the next browser asks for itself. */
export type Sources = Pick<Parts, 'library' | 'choices' | 'termbases' | 'encounters'>;

/**
 * What one file of a backup holds at most: UTF-16 units of text, which a restore reads as one piece, and pictures, by bytes
 * and number, well below what an archive can hold.
 */
const LIMITS = { text: 100_000_000, pictureBytes: 1_000_000_000, pictures: 50_000 };

/** Units of text that wait for a blob, which the browser can keep out of memory. */
const PIECE = 4_000_000;

/**
 * All that is kept: JSON, with pictures an archive of it and them. A library beyond `limits` comes as several files, each
 * made when the one before has been taken; each is a backup in itself, and they can be restored in any order.
 */
export async function* exportBackup(sources: Sources, limits = LIMITS): AsyncGenerator<OutFile> {
  const madeAt = new Date();
  const rows = sources.library.backup();
  let rest = await restOf(sources);
  let next = await rows.next();
  let number = 0;
  do {
    const text = new GrowingText();
    const pictures = new Map<string, Blob>();
    let pictureBytes = 0;
    const isFull = () =>
      text.length >= limits.text || pictureBytes >= limits.pictureBytes || pictures.size >= limits.pictures;
    async function* part() {
      while (!next.done) {
        const { value } = next;
        for (const { hash } of value.pictures) {
          const bytes = pictures.has(hash) ? null : await sources.library.picture(hash);
          if (bytes === null) continue;
          pictures.set(hash, new Blob([bytes]));
          pictureBytes += bytes.length;
        }
        yield value;
        next = await rows.next();
        if (isFull()) return;
      }
    }
    for await (const piece of writeBackup(part(), rest, madeAt)) text.add(piece);
    const json = text.finish();
    const name = `chu-giai-${today()}${++number > 1 ? `-${number}` : ''}`;
    yield pictures.size === 0
      ? { name: `${name}.json`, blob: json }
      : { name: `${name}.zip`, blob: await writeArchive(json, pictures) };
    rest = NO_REST;
  } while (!next.done);
}

/**
 * Makes a backup, hands each file to `take` and, where all were taken, remembers that it was made. Gives how many files
 * there are; null where one was not taken.
 */
export async function backUp(sources: Sources, take: (file: OutFile) => Promise<boolean>): Promise<number | null> {
  const begun = new Date();
  let files = 0;
  for await (const file of exportBackup(sources)) {
    if (!(await take(file))) return null;
    files++;
  }
  await sources.library.backupMade(begun);
  return files;
}

class GrowingText {
  length = 0;
  #waiting: string[] = [];
  #units = 0;
  readonly #blobs: Blob[] = [];

  add(piece: string): void {
    this.#waiting.push(piece);
    this.#units += piece.length;
    this.length += piece.length;
    if (this.#units >= PIECE) this.#flush();
  }

  finish(): Blob {
    this.#flush();
    return new Blob(this.#blobs, { type: 'application/json' });
  }

  #flush(): void {
    this.#blobs.push(new Blob(this.#waiting));
    this.#waiting = [];
    this.#units = 0;
  }
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
