// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Glossary } from '@/entrypoints/glossary/Glossary';
import { readSettings } from '@/lib/browser/settings';
import { waitFor } from '@/tests/unit/wait-for';
import { draw } from '../components/render';

const entries = vi.hoisted(() => ({ asked: Promise.withResolvers<never[]>() }));
const heads = vi.hoisted(() => ({ all: [] as object[] }));
vi.mock('@/lib/app/page', () => ({
  openOwnPage: () => ({
    choices: { answerTo: async () => null },
    termbases: {
      list: async () => heads.all,
      search: async () => ({ concepts: [], more: false }),
      duplicates: async () => 0,
      import: async () => {
        throw Object.assign(new Error('no room'), { failure: 'full' });
      },
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
  await waitFor(() => expect(root.querySelector('.cg-bases-row')).not.toBeNull());
  expect(buttons()).toEqual([]);
  await act(async () => answer());
  await waitFor(() => expect(buttons()).toContain('Sổ mới'));
});

it('says that a full disk let no import in, beside what was to be imported', async () => {
  heads.all = [{ id: 'b', name: 'Sổ Hạnh', count: 0, on: true }];
  entries.asked = Promise.withResolvers<never[]>();
  entries.asked.resolve([]);
  const root = draw(<Glossary settings={await readSettings()} />);
  const press = async (name: RegExp) => {
    const button = await waitFor(() => {
      const found = [...root.querySelectorAll('button')].find(({ textContent }) => name.test(textContent ?? ''));
      expect(found).toBeDefined();
      return found as HTMLButtonElement;
    });
    await act(async () => button.click());
  };
  await press(/^Nhập$/u);
  await act(async () => {
    const field = root.querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'lối mở\tborder opening';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await press(/^Xem/u);
  await press(/^Nhập 1 mục$/u);
  await waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toContain('Máy hết chỗ trống'));
  expect(root.textContent).toContain('Nhập 1 mục');
});
