import { type BrokenRow, readBackup } from '@/lib/formats/backup/backup';
import { readReadingList } from '@/lib/formats/reading-list/reading-list';
import type { Library, RestoreRow } from '@/lib/library';
import type { BackupRow } from '@/lib/model/kept';
import type { ReadingListItem } from '@/lib/model/reading-list';
import { ArticleSchema } from '@/lib/protocol/article-schema';

export type { BrokenRow, RestoreRow };

/** What a file holds and what would come of it; nothing has been changed yet. */
export type Incoming =
  | { kind: 'backup'; madeAt: string; rows: BackupRow[]; outcomes: RestoreRow[]; broken: BrokenRow[] }
  | { kind: 'reading-list'; items: ReadingListItem[]; skipped: { row: number; text: string }[] };

/** Rows that are taken in at once, so that progress shows and a cut loses little. */
const BATCH = 100;

/** Looks at a file: our backup, or any list of addresses. @throws FormatError where it is neither. */
export async function examineFile(file: Blob, library: Library): Promise<Incoming> {
  const start = (await file.slice(0, 64).text()).trimStart();
  if (!start.startsWith('{')) return { kind: 'reading-list', ...(await readReadingList(file)) };
  const { madeAt, rows, broken } = await readBackup(file, ArticleSchema);
  const outcomes = await library.restoreBackup(rows, { dryRun: true });
  return { kind: 'backup', madeAt, rows, outcomes, broken };
}

/** Takes in what was examined, and says how many articles or addresses came or changed. */
export async function takeIn(
  incoming: Incoming,
  library: Library,
  onProgress: (share: number) => void,
): Promise<number> {
  if (incoming.kind === 'reading-list') return library.addToReadingList(incoming.items);
  return navigator.locks.request('chu-giai-import', async () => {
    const { rows } = incoming;
    let taken = 0;
    for (let at = 0; at < rows.length; at += BATCH) {
      const outcomes = await library.restoreBackup(rows.slice(at, at + BATCH));
      taken += outcomes.filter(({ outcome }) => outcome !== 'same').length;
      onProgress(Math.min(1, (at + BATCH) / rows.length));
    }
    return taken;
  });
}
