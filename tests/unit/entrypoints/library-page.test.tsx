// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { LibraryPage } from '@/entrypoints/library/LibraryPage';
import { ListModel } from '@/entrypoints/library/list-model';
import type { OwnPage } from '@/lib/app/page';
import { readSettings } from '@/lib/browser/settings';
import { waitFor } from '@/tests/unit/wait-for';
import { draw } from '../components/render';
import { article } from '../library/articles';

vi.mock('@/entrypoints/library/Reading', () => ({
  Reading: ({ kept }: { kept: { id: string } }) => <p class="open">{kept.id}</p>,
}));
vi.mock('@/entrypoints/library/ListPane', () => ({ ListPane: () => null }));

it('opens what was pressed last, however late the other comes', async () => {
  const late = Promise.withResolvers<void>();
  const library = new Proxy(
    {
      open: async (id: string) => {
        if (id === 'late') await late.promise;
        return { article: article(1), version: 1, savedAt: '', head: { read: true, trashedAt: null } };
      },
      subscribe: () => () => {},
    },
    { get: (known, name) => Reflect.get(known, name) ?? (async () => []) },
  );
  const own = { library } as unknown as OwnPage;
  const root = draw(<LibraryPage settings={await readSettings()} own={own} model={new ListModel(own)} />);
  const go = (id: string) =>
    act(async () => {
      location.hash = id;
      dispatchEvent(new Event('hashchange'));
    });
  await go('late');
  await go('quick');
  await waitFor(() => expect(root.querySelector('.open')?.textContent).toBe('quick'));
  await act(async () => late.resolve());
  await new Promise((done) => setTimeout(done, 0));
  expect(root.querySelector('.open')?.textContent).toBe('quick');
});
