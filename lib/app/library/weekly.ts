import { mayDownload, putFile } from '@/lib/browser/downloads';
import type { Statistics } from '@/lib/library';
import { backUp, type Sources } from './backup';

/** Days between backups that are made unasked. */
const WEEK = 7;

/** Whether a weekly backup is due: the last one is a week old, and something was written since. */
export function weeklyIsDue({ lastBackup, changedAt }: Statistics, now = new Date()): boolean {
  if (changedAt === null) return false;
  if (lastBackup === null) return true;
  return changedAt > lastBackup && now.getTime() - Date.parse(lastBackup) >= WEEK * 86_400_000;
}

/**
 * Puts a backup into the downloads folder where the reader has chosen so, may still be done, and one is due; to be called
 * whenever a context that can make files comes to life. One does it at a time.
 */
export async function backUpWeekly(sources: Sources): Promise<void> {
  const { library, choices } = sources;
  await navigator.locks.request('chu-giai-backup', { ifAvailable: true }, async (lock) => {
    if (!lock || !(await choices.answerTo('weekly-backup')) || !(await mayDownload())) return;
    if (!weeklyIsDue(await library.statistics())) return;
    await backUp(sources, putFile);
  });
}
