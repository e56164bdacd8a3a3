import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { addSite } from '@/lib/app/sites';
import { runInTab } from '@/lib/browser/scripting';
import { Choices } from '@/lib/library/choices';

vi.mock('@/lib/browser/permissions', () => ({
  addedHosts: async () => [],
  askForHosts: async () => true,
  dropHosts: async () => {},
  grantedHosts: async () => [],
}));
vi.mock('@/lib/browser/scripting', () => ({ register: async () => {}, runInTab: vi.fn(async () => {}) }));
/** Open tabs by their host. */
vi.mock('@/lib/browser/tabs', () => ({
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
