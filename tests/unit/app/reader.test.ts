import { beforeEach, expect, it, vi } from 'vitest';
import { keepPage, openColumn } from '@/lib/app/reader';
import { runInTab } from '@/lib/browser/scripting';
import { openSidePanel } from '@/lib/browser/side-panel';
import { sendToTab } from '@/lib/browser/tabs';

vi.mock('@/lib/browser/scripting', () => ({ runInTab: vi.fn(), styleTab: vi.fn() }));
vi.mock('@/lib/browser/side-panel', () => ({ openSidePanel: vi.fn() }));
vi.mock('@/lib/browser/tabs', () => ({ sendToTab: vi.fn() }));

/** Names of what was said to the tab's reader, in order. */
const said = () => vi.mocked(sendToTab).mock.calls.map(([, wire]) => (wire as { name: string }).name);

beforeEach(() => {
  vi.mocked(runInTab).mockReset();
  vi.mocked(sendToTab).mockReset();
});

it('has the reader that is there keep the page, and nothing else', async () => {
  vi.mocked(sendToTab).mockResolvedValue(true);
  await keepPage(7);
  expect(said()).toEqual(['keep']);
  expect(runInTab).not.toHaveBeenCalled();
});

it('brings the reader to keep a page where none is', async () => {
  let isThere = false;
  vi.mocked(runInTab).mockImplementation(async () => (isThere = true));
  vi.mocked(sendToTab).mockImplementation(async () => (isThere ? true : undefined));
  await keepPage(7);
  expect(said()).toEqual(['keep', 'open', 'open', 'keep']);
});

it('shows notes in the page where the browser does not open its column', async () => {
  vi.mocked(sendToTab).mockResolvedValue(true);
  vi.mocked(openSidePanel).mockResolvedValueOnce();
  await openColumn(7);
  expect(said()).toEqual([]);
  vi.mocked(openSidePanel).mockRejectedValueOnce(new Error('only in response to a user gesture'));
  await openColumn(7);
  expect(said()).toEqual(['open']);
});
