// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Options } from '@/entrypoints/options/Options';
import { readSettings } from '@/lib/browser/settings';
import { waitFor } from '@/tests/unit/wait-for';
import { draw } from '../components/render';

const refuse = vi.hoisted(() => async () => {
  throw new Error('the database does not open');
});
vi.mock('@/lib/app/page', () => ({
  openOwnPage: () => ({
    choices: { sitesOff: refuse, answerTo: refuse },
    termbases: { list: async () => [{ id: 'a', name: 'Sổ Thử', on: true }], switch: refuse },
    engine: { about: refuse },
  }),
}));
vi.mock('@/lib/app/sites', () => ({
  addedSites: async () => ({ sites: [], others: false }),
  outletCounts: { auto: 84, others: 152 },
}));
vi.mock('@/lib/browser/storage', () => ({ storageState: async () => ({ usage: null }) }));
vi.mock('@/lib/browser/runtime', async (real) => ({ ...(await real<object>()), version: () => '1.0' }));

it('says that something could not be read, and shows what could', async () => {
  const root = draw(<Options settings={await readSettings()} />);
  await waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toContain('chưa làm được'));
  const base = root.querySelector<HTMLInputElement>('input[type=checkbox]');
  expect(root.textContent).toContain('Sổ Thử');
  await act(async () => base?.click());
  await waitFor(() => expect(root.querySelector('[role=alert]')).not.toBeNull());
});
