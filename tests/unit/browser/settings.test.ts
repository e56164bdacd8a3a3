import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings } from '@/lib/browser/settings';

beforeEach(() => fakeBrowser.reset());

it('gives what was chosen, and what is usual for the rest', async () => {
  await changeSettings({ language: 'en', points: 5, citation: 'apa', panel: { 'bao.example': 'tab' } });
  expect(await readSettings()).toMatchObject({
    language: 'en',
    points: 5,
    citation: 'apa',
    panel: { 'bao.example': 'tab' },
    theme: 'system',
    size: 19,
  });
});

it('takes nothing that is no setting, or that a setting cannot be', async () => {
  const usual = await readSettings();
  await fakeBrowser.storage.local.set({
    language: 'xx',
    theme: 'url(//a)',
    dock: 3,
    citation: 'vancouver',
    points: '7',
    size: Number.NaN,
    panel: null,
    html: '<b>',
  });
  expect(await readSettings()).toEqual(usual);
  await fakeBrowser.storage.local.set({ points: 1e9, size: 0, width: -5, shown: 0.5 });
  expect(await readSettings()).toEqual(usual);
  await changeSettings({ points: 7, size: 28, width: 720 });
  expect(await readSettings()).toMatchObject({ points: 7, size: 28, width: 720 });
});
