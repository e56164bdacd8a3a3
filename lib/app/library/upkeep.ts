import type { Library, Statistics } from '@/lib/library';

/**
 * Empties the trash of what is due and merges the index; to be called when the library's page opens. One context does
 * it at a time, and it can be cut anywhere.
 */
export async function tidyLibrary(library: Library, signal: AbortSignal): Promise<void> {
  await navigator.locks.request('chu-giai-upkeep', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    await library.emptyTrash();
    await library.mergeIndex(signal);
  });
}

/** Saves after which the first backup is suggested, and days after which the next one is. */
const FIRST = 10;
const DAYS = 30;

/** Whether to remind of a backup: after the tenth save, then by date where something was kept since. */
export function backupIsDue({ lastBackup, sinceBackup }: Statistics, now = new Date()): boolean {
  if (lastBackup === null) return sinceBackup >= FIRST;
  return sinceBackup > 0 && now.getTime() - Date.parse(lastBackup) > DAYS * 86_400_000;
}
