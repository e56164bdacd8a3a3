import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { Engine } from '@/lib/app/engine';
import { createHandlers } from '@/lib/app/handlers';
import type { Parts } from '@/lib/app/parts';
import { Choices } from '@/lib/library/choices';
import { Encounters } from '@/lib/library/encounters';
import { load } from '@/scripts/load';

const choices = new Choices();
const encounters = new Encounters();
const parts = { engine: new Engine(load), choices, encounters } as unknown as Parts;
const handlers = createHandlers(parts, null);

const TEXT = 'Sáng nay mưa. Tỉnh diễn tập khu vực phòng thủ. Chiều tạnh.';
const where = { text: TEXT, start: TEXT.indexOf('khu vực'), title: 'Bản tin', url: 'https://bao.example/1' };
const id = 'khu-vuc-phong-thu';

afterEach(async () => {
  await encounters.forget([id]);
});

test('a term that is looked up in a text is remembered with its sentence', async () => {
  await handlers.entry({ id, where }, {});
  await vi.waitFor(async () =>
    expect(await encounters.list()).toMatchObject([
      { id, sentence: 'Tỉnh diễn tập khu vực phòng thủ.', title: 'Bản tin', starred: false },
    ]),
  );
  await handlers.star({ id, starred: true, where }, {});
  expect(await handlers.entry({ id }, {})).toMatchObject({ starred: true });
});

test('nothing is remembered of a private window, or where the reader does not want it', async () => {
  await handlers.entry({ id, where }, { tab: { id: 1, incognito: true } });
  await choices.setAnswer('remember-terms', false);
  await handlers.entry({ id, where }, {});
  await choices.setAnswer('remember-terms', true);
  // What is asked last is written last.
  await handlers.entry({ id: 'thong-quan', where }, {});
  await vi.waitFor(async () => expect((await encounters.list()).map((one) => one.id)).toEqual(['thong-quan']));
});

test('a selection that cuts through syllables is looked up with them whole', async () => {
  const text = 'hu vực phòng th';
  const start = TEXT.indexOf(text);
  expect(await handlers.entry({ text, where: { ...where, start } }, {})).toMatchObject({ entry: { id } });
  const spaced = ' khu vực phòng thủ.';
  expect(await handlers.entry({ text: spaced, where: { ...where, start: TEXT.indexOf(spaced) } }, {})).toMatchObject({
    entry: { id },
  });
});
