import { afterAll, expect, test } from 'vitest';
import { Library } from '@/lib/library';
import { article } from './articles';

const library = new Library({ name: 'reading-list', now: () => new Date('2026-01-10T12:00:00Z') });
afterAll(() => library.close());

const item = (number: number, addedAt: string | null = null) => ({
  url: article(number).url,
  title: null,
  addedAt,
  tags: ['sau'],
});

test('holds what is not kept yet, each page once, until it is kept or taken off', async () => {
  await library.keep(article(1));
  expect(
    await library.addToReadingList([
      item(1),
      item(2, '2025-01-01T00:00:00.000Z'),
      item(3),
      { ...item(3), url: `${item(3).url}?utm_source=x` },
    ]),
  ).toBe(2);
  expect(await library.addToReadingList([item(2), item(3)])).toBe(0);
  expect((await library.readingList()).map(({ url, addedAt }) => [url, addedAt])).toEqual([
    [article(3).url, '2026-01-10T12:00:00.000Z'],
    [article(2).url, '2025-01-01T00:00:00.000Z'],
  ]);
  await library.keep(article(3));
  expect(await library.removeFromReadingList(article(2).url)).toMatchObject({ url: article(2).url, tags: ['sau'] });
  expect(await library.removeFromReadingList(article(2).url)).toBeNull();
  expect(await library.readingList()).toEqual([]);
});
