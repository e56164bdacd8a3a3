import { beforeEach, expect, it, vi } from 'vitest';
import { CHUNK } from '@/components/library/LibraryList';
import { ListModel, NO_FILTERS } from '@/entrypoints/library/list-model';
import type { OwnPage } from '@/lib/app/page';

const COUNT = 1000;

/** A library of which every answer can be held back. */
let waiting: { offset: number; answer: () => void }[] = [];
const library = {
  list: vi.fn(
    ({ offset = 0 }: { offset?: number }) =>
      new Promise((done) => {
        const heads = Array.from({ length: CHUNK }, (_, i) => ({
          id: `a${offset + i}`,
          title: `Bài ${offset + i}`,
          url: 'https://bao.example/',
          siteName: 'Báo',
          provinces: ['lai-chau'],
          publishedAt: null,
          keyPoint: null,
          read: true,
          favourite: false,
        }));
        waiting.push({ offset, answer: () => done(heads) });
      }),
  ),
  count: async () => COUNT,
  facets: async () => ({ articles: COUNT, unread: 0, favourite: 0, provinces: [] }),
  tags: async () => [],
  readingList: async () => [],
};
const engine = { sameForms: async () => null, provinceNames: async () => ({ 'lai-chau': 'Lai Châu' }) };
const settled = () => new Promise((done) => setTimeout(done, 0));

async function answer(offset: number): Promise<void> {
  const held = waiting.filter((one) => one.offset === offset);
  waiting = waiting.filter((one) => one.offset !== offset);
  for (const { answer: give } of held) give();
  await settled();
}

let model: ListModel;
beforeEach(() => {
  waiting = [];
  model = new ListModel({ library, engine } as unknown as OwnPage);
});

it('shows the first rows, with the names of their provinces once these are loaded', async () => {
  model.refresh();
  await answer(0);
  expect(model.found.value).toBe(COUNT);
  expect(model.row(1)).toMatchObject({ id: 'a1', provinces: ['Lai Châu'] });
  expect(model.row(CHUNK)).toBeNull();
});

it('takes the month that it is where the reader is for this month', async () => {
  const search = vi.fn(async () => ({ total: 0, hits: [] }));
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-07-31T20:00:00Z') });
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-7 * 60);
  const own = new ListModel({ library: { ...library, search }, engine } as unknown as OwnPage);
  own.filter({ thisMonth: true });
  await settled();
  expect(search).toHaveBeenCalledWith(expect.stringContaining('từ:2026-08'), expect.anything());
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('shows what came into sight last, in whatever order the answers come', async () => {
  model.refresh();
  await answer(0);
  model.want([3]);
  model.want([7]);
  await answer(7 * CHUNK);
  await answer(3 * CHUNK);
  expect(model.row(7 * CHUNK)?.id).toBe(`a${7 * CHUNK}`);
  expect(model.row(0)).toBeNull();
});

it('fills what came into sight while all was read again', async () => {
  model.refresh();
  await answer(0);
  model.refresh();
  model.want([5]);
  await answer(5 * CHUNK);
  await answer(0);
  expect(model.row(5 * CHUNK)?.id).toBe(`a${5 * CHUNK}`);
});

it('drops the answer to what is no longer asked', async () => {
  model.refresh();
  await settled();
  model.filter({ ...NO_FILTERS, favourite: true });
  expect(library.list).toHaveBeenLastCalledWith(expect.objectContaining({ favourite: true }));
  const [old, young] = waiting;
  young?.answer();
  await settled();
  const shown = model.row(0);
  old?.answer();
  await settled();
  expect(model.row(0)).toEqual(shown);
});

it('has no words above the trash, and looks through what is kept as soon as some are typed', () => {
  model.type('cầu');
  model.filter({ shelf: 'trash' });
  expect(model.query.value).toBe('');
  model.type('c');
  expect(model.filters.value.shelf).toBe('kept');
});

it('goes on showing all while what is typed asks for nothing yet', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  model.type('"');
  vi.runAllTimers();
  vi.useRealTimers();
  await answer(0);
  expect(model.found.value).toBe(COUNT);
});
