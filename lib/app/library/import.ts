import { openArchive, type PictureSource } from '@/lib/formats/backup/archive';
import { type BrokenRow, readBackup } from '@/lib/formats/backup/backup';
import { pictureHead } from '@/lib/formats/picture';
import { readReadingList } from '@/lib/formats/reading-list/reading-list';
import type { Library, RestoreRow } from '@/lib/library';
import { sha256 } from '@/lib/library/content';
import type { BackupRest, BackupRow } from '@/lib/model/backup';
import type { KeptPicture } from '@/lib/model/kept';
import type { ReadingListItem } from '@/lib/model/reading-list';
import { ArticleSchema } from '@/lib/protocol/article-schema';
import { mergeRest, type RestOutcome, type Sources } from './backup';

/** A backup that was looked at, with what would come of it. */
interface IncomingBackup {
  kind: 'backup';
  madeAt: string;
  rows: BackupRow[];
  /** Of each row, in their order; `lost`: pictures of it that the file has not, or not sound. */
  outcomes: (RestoreRow & { lost: number })[];
  rest: BackupRest;
  parts: RestOutcome[];
  broken: BrokenRow[];
  picture: PictureSource;
}

/** What a file holds and what would come of it; nothing has been changed yet. */
export type Incoming =
  | IncomingBackup
  | { kind: 'reading-list'; items: ReadingListItem[]; skipped: { row: number; text: string }[] };

/** Rows that are taken in at once, so that progress shows and a cut loses little. */
const BATCH = 100;

/** Looks at a file: our backup, or any list of addresses. @throws FormatError where it is neither. */
export async function examineFile(file: Blob, sources: Sources): Promise<Incoming> {
  const start = (await file.slice(0, 64).text()).trimStart();
  if (start.startsWith('{')) return examineBackup(file, async () => null, sources);
  const archive = start.startsWith('PK') ? await openArchive(file) : null;
  if (archive) return examineBackup(archive.library, archive.picture, sources);
  return { kind: 'reading-list', ...(await readReadingList(file)) };
}

async function examineBackup(file: Blob, picture: PictureSource, sources: Sources): Promise<IncomingBackup> {
  const { library } = sources;
  const { madeAt, rows: all, rest, broken } = await readBackup(file, ArticleSchema);
  const lost = await lostPictures(all, picture, library);
  const rows = all.map((row) => ({ ...row, pictures: row.pictures.filter(({ hash }) => !lost.has(hash)) }));
  const lostOf = (i: number) => (all[i]?.pictures.length ?? 0) - (rows[i]?.pictures.length ?? 0);
  const restored = await library.restoreBackup(rows, { dryRun: true });
  const outcomes = restored.map((outcome, i) => ({ ...outcome, lost: lostOf(i) }));
  const parts = await mergeRest(sources, rest, { dryRun: true });
  return { kind: 'backup', madeAt, rows, outcomes, rest, parts, broken, picture };
}

/** Pictures that are neither here nor sound in the file. */
async function lostPictures(rows: BackupRow[], picture: PictureSource, library: Library): Promise<Set<string>> {
  const lost = new Set<string>();
  const hashes = new Set(rows.flatMap(({ pictures }) => pictures.map(({ hash }) => hash)));
  for (const hash of await library.lackingPictures([...hashes])) {
    if ((await soundPicture(hash, picture)) === null) lost.add(hash);
  }
  return lost;
}

/** A picture of a file that is a JPEG and what its name says. */
async function soundPicture(hash: string, picture: PictureSource): Promise<Omit<KeptPicture, 'src'> | null> {
  const bytes = await picture(hash);
  if (bytes === null) return null;
  const head = pictureHead(bytes);
  if (head?.type !== 'image/jpeg' || (await sha256(bytes)) !== hash) return null;
  return { hash, bytes, width: head.width, height: head.height };
}

/** Takes in what was examined, and says how many articles or addresses came or changed. */
export async function takeIn(
  incoming: Incoming,
  sources: Sources,
  onProgress: (share: number) => void,
): Promise<number> {
  const { library } = sources;
  if (incoming.kind === 'reading-list') return library.addToReadingList(incoming.items);
  return navigator.locks.request('chu-giai-import', async () => {
    const { rows, rest, picture } = incoming;
    let taken = 0;
    for (let at = 0; at < rows.length; at += BATCH) {
      const batch = rows.slice(at, at + BATCH);
      const outcomes = await library.restoreBackup(batch);
      taken += outcomes.filter(({ outcome }) => outcome !== 'same').length;
      // The texts are safe; what is cut off here is taken in when the file is brought in again.
      await takePictures(batch, picture, library);
      onProgress(Math.min(1, (at + BATCH) / rows.length));
    }
    await mergeRest(sources, rest, { dryRun: false });
    return taken;
  });
}

async function takePictures(rows: BackupRow[], picture: PictureSource, library: Library): Promise<void> {
  const hashes = new Set(rows.flatMap(({ pictures }) => pictures.map(({ hash }) => hash)));
  for (const hash of await library.lackingPictures([...hashes])) {
    const sound = await soundPicture(hash, picture);
    if (sound) await library.restorePicture(sound);
  }
}
