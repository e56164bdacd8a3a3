// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Glossary } from '@/entrypoints/glossary/Glossary';
import { readSettings } from '@/lib/browser/settings';
import { draw } from '../components/render';

const entries = vi.hoisted(() => ({ asked: Promise.withResolvers<never[]>() }));
vi.mock('@/lib/app/page', () => ({
  openOwnPage: () => ({
    choices: { answerTo: async () => null },
    termbases: {
      list: async () => [],
      purge: async () => {},
      follow: () => () => {},
    },
    engine: { entries: () => entries.asked.promise },
    library: { concordance: async () => [] },
  }),
}));
vi.mock('@/lib/app/met', async (real) => ({ ...(await real<object>()), metTerms: async () => [] }));

it.each([
  ['come', () => entries.asked.resolve([])],
  ['cannot be had', () => entries.asked.reject(new Error('no glossary'))],
])('draws its glossaries once when their counts %s, so that nothing moves that is pressed', async (_, answer) => {
  entries.asked = Promise.withResolvers<never[]>();
  const root = draw(<Glossary settings={await readSettings()} />);
  const buttons = () => [...root.querySelectorAll('.cg-bases-row button')].map((button) => button.textContent);
  await act(async () => new Promise((done) => setTimeout(done, 0)));
  expect(root.querySelector('.cg-bases-row')).not.toBeNull();
  expect(buttons()).toEqual([]);
  await act(async () => answer());
  await vi.waitFor(() => expect(buttons()).toContain('Sổ mới'));
});
