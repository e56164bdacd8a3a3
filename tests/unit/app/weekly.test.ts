import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Sources } from '@/lib/app/library/backup';
import { backUpWeekly, weeklyIsDue } from '@/lib/app/library/weekly';
import { mayDownload, putFile } from '@/lib/browser/downloads';
import { Library, type Statistics } from '@/lib/library';
import { Choices } from '@/lib/library/choices';
import { Encounters } from '@/lib/library/encounters';
import { Termbases } from '@/lib/library/termbases';
import { article } from '../library/articles';

vi.mock('@/lib/browser/downloads', () => ({ mayDownload: vi.fn(async () => true), putFile: vi.fn(async () => true) }));

let sources: Sources;
let names = 0;

beforeEach(() => {
  const name = `weekly-${++names}`;
  sources = {
    library: new Library({ name }),
    choices: new Choices(`${name}-choices`),
    termbases: new Termbases(`${name}-termbases`),
    encounters: new Encounters(`${name}-encounters`),
  };
  const request = (_name: string, _options: object, work: (lock: object) => unknown) => work({});
  vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(() => {
  for (const one of Object.values(sources)) one.close();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const lastBackup = async () => (await sources.library.statistics()).lastBackup;

it('is due a week after the last, where something was written since', () => {
  const at = (lastBackup: string | null, changedAt: string | null) =>
    weeklyIsDue({ lastBackup, changedAt } as Statistics, new Date('2026-01-20T10:00:00.000Z'));
  expect(at(null, null)).toBe(false);
  expect(at(null, '2026-01-19T00:00:00.000Z')).toBe(true);
  expect(at('2026-01-13T10:00:00.000Z', '2026-01-14T00:00:00.000Z')).toBe(true);
  expect(at('2026-01-13T11:00:00.000Z', '2026-01-14T00:00:00.000Z')).toBe(false);
  expect(at('2026-01-01T10:00:00.000Z', '2025-12-31T00:00:00.000Z')).toBe(false);
});

it('is made where the reader has chosen so, and not twice', async () => {
  await sources.library.keep(article(1));
  await backUpWeekly(sources);
  expect(putFile).not.toHaveBeenCalled();
  await sources.choices.setAnswer('weekly-backup', true);
  await backUpWeekly(sources);
  await backUpWeekly(sources);
  expect(putFile).toHaveBeenCalledExactlyOnceWith({ name: expect.stringMatching(/\.json$/u), blob: expect.any(Blob) });
  expect(await lastBackup()).not.toBeNull();
});

it('counts as made when it was begun: what is kept meanwhile is to come into the next', async () => {
  await sources.library.keep(article(1));
  await sources.choices.setAnswer('weekly-backup', true);
  vi.mocked(putFile).mockImplementationOnce(async () => {
    await sources.library.keep(article(2));
    return true;
  });
  await backUpWeekly(sources);
  const { changedAt, sinceBackup } = await sources.library.statistics();
  expect(sinceBackup).toBe(1);
  expect(changedAt && changedAt > ((await lastBackup()) ?? '')).toBe(true);
});

it('counts as made only when the file is there', async () => {
  await sources.library.keep(article(1));
  await sources.choices.setAnswer('weekly-backup', true);
  vi.mocked(mayDownload).mockResolvedValueOnce(false);
  await backUpWeekly(sources);
  vi.mocked(putFile).mockResolvedValueOnce(false);
  await backUpWeekly(sources);
  expect(putFile).toHaveBeenCalledTimes(1);
  expect(await lastBackup()).toBeNull();
});
