import { expect, it, vi } from 'vitest';
import { addSite, leaveIfOff, switchSite } from '@/lib/app/sites';
import { register, runInTab } from '@/lib/browser/scripting';
import { sendToTab } from '@/lib/browser/tabs';
import { Choices } from '@/lib/library/choices';
import { waitFor } from '@/tests/unit/wait-for';

vi.mock('@/lib/browser/permissions', () => ({
  addedHosts: async () => [],
  askForHosts: async () => true,
  dropHosts: async () => {},
  grantedHosts: async () => ['*://baothu.example/*', 'file:///*'],
}));
vi.mock('@/lib/browser/scripting', () => ({ register: vi.fn(async () => {}), runInTab: vi.fn(async () => {}) }));
/** Open tabs by their host. */
vi.mock('@/lib/browser/tabs', () => ({
  sendToTab: vi.fn(async () => {}),
  tabsAt: async (patterns: string[]) =>
    ['baothu.example', 'tat.baothu.example'].flatMap((host, tab) =>
      patterns.some((pattern) => pattern === `*://${host}/*` || pattern === '*://*.baothu.example/*') ? tab : [],
    ),
}));

it('looks at the open tabs of a site that was added, but at none of a host that is switched off', async () => {
  const choices = new Choices('sites');
  await choices.setSite('tat.baothu.example', true);
  expect(await addSite('baothu.example', choices)).toEqual({ added: 'baothu.example' });
  expect(vi.mocked(runInTab).mock.calls).toEqual([[0, '/content-scripts/detector.js']]);
  choices.close();
});

it('has the detector run on web pages that were granted and not switched off', async () => {
  const choices = new Choices('sites-off');
  const last = () => vi.mocked(register).mock.lastCall?.[0];
  await switchSite(choices, 'tat.baothu.example', true);
  expect(last()).toMatchObject({ matches: ['*://baothu.example/*'], excludeMatches: ['*://tat.baothu.example/*'] });
  await switchSite(choices, 'tat.baothu.example', false);
  expect(last()).toMatchObject({ matches: ['*://baothu.example/*'], excludeMatches: [] });
  choices.close();
});

it('has the readers leave that are on a site when it is switched off, or come back to it', async () => {
  const choices = new Choices('sites-left');
  const told = vi.mocked(sendToTab).mock.calls;
  told.length = 0;
  const url = 'http://tat.baothu.example/tin/cau-moi.html';
  await leaveIfOff(choices, 7, url);
  expect(told).toEqual([]);
  const leave = { to: 'reader', name: 'leave' };
  await switchSite(choices, 'tat.baothu.example', true);
  expect(told).toEqual([[1, leave]]);
  await leaveIfOff(choices, 7, url);
  expect(told).toEqual([
    [1, leave],
    [7, leave],
  ]);
  await switchSite(choices, 'tat.baothu.example', false);
  await leaveIfOff(choices, 7, url);
  expect(told).toHaveLength(2);
  choices.close();
});

it('registers once at a time, so that no older answer is written over a newer one', async () => {
  const choices = new Choices('sites-at-once');
  const held = Promise.withResolvers<void>();
  let registered: string[] = [];
  vi.mocked(register).mockImplementation(async ({ excludeMatches }) => {
    if (excludeMatches.length === 1) await held.promise;
    registered = excludeMatches;
  });
  const first = switchSite(choices, 'mot.example', true);
  await waitFor(() =>
    expect(register).toHaveBeenLastCalledWith(expect.objectContaining({ excludeMatches: ['*://mot.example/*'] })),
  );
  const second = switchSite(choices, 'hai.example', true);
  for (let turns = 2_000; turns > 0; turns--) await new Promise(setImmediate);
  held.resolve();
  await Promise.all([first, second]);
  expect(registered).toEqual(['*://hai.example/*', '*://mot.example/*']);
  choices.close();
});
