import { expect, it } from 'vitest';
import type { Settings } from '@/lib/browser/settings';
import { usualPlace } from '@/lib/surface/usual-place';

type Told = Pick<Settings, 'dock' | 'panel' | 'shown' | 'autoOpen'>;
const place = (told: Partial<Told>, width = 1400) =>
  usualPlace({ dock: 'right', panel: {}, shown: 0, autoOpen: 'outlet', ...told } as Settings, 'bao.example', width);

it('opens on the first three articles, then waits as its tab', () => {
  expect([0, 2, 3].map((shown) => place({ shown }))).toEqual(['open', 'open', 'tab']);
});

it('stands where the reader put it at this outlet', () => {
  expect(place({ shown: 9, panel: { 'bao.example': 'open' } })).toBe('open');
  expect(place({ panel: { 'bao.example': 'tab', 'khac.example': 'open' } })).toBe('tab');
});

it('does as the reader says for every page', () => {
  expect(place({ shown: 9, autoOpen: 'every' })).toBe('open');
  expect(place({ autoOpen: 'never' })).toBe('tab');
  expect(place({ dock: 'side', autoOpen: 'every' })).toBe('away');
});

it('waits as its tab where the window has no margin for it', () => {
  expect(place({ autoOpen: 'every' }, 700)).toBe('tab');
});
