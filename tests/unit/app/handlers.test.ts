import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { Engine } from '@/lib/app/engine';
import { createHandlers } from '@/lib/app/handlers';
import type { Parts } from '@/lib/app/parts';
import { Choices } from '@/lib/library/choices';
import { Encounters } from '@/lib/library/encounters';
import { takePage } from '@/lib/page/take';
import { parsePage } from '@/scripts/dom';
import { load } from '@/scripts/load';
import { readSample, samples } from '../../pages/samples';

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
  const inPrivate = { tab: { id: 1, incognito: true } };
  await handlers.entry({ id, where }, inPrivate);
  await handlers.star({ id, starred: true, where }, inPrivate);
  expect(await encounters.list()).toMatchObject([{ id, sentence: '', title: '', url: '', lookedUp: false }]);
  await encounters.forget([id]);
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

test('a page that was taken is answered with its article, where its text stands, and the notes on it', async () => {
  const [sample] = samples;
  if (!sample) throw new Error('There is no sample page.');
  const taken = takePage(parsePage(readSample(sample), sample.url).document, sample.url);
  if (typeof taken === 'string') throw new Error(taken);
  const ask = (restore: number[]) => handlers.extract({ page: taken.page, force: false, restore }, {});
  const { article, runs, removals, notes } = await ask([]);
  expect(article).not.toBeNull();
  expect(notes).toEqual(article && (await handlers.read({ article }, {})));
  expect(
    runs.map((block) =>
      block?.map(({ node, raw, rawLength }) => taken.texts[node]?.data.slice(raw, raw + rawLength)).join(''),
    )[0],
  ).toBe(article?.blocks[0]?.text);
  const [removal] = removals;
  const restored = await ask(removal ? [removal.id] : []);
  expect(restored.article?.blocks.length).toBeGreaterThan(article?.blocks.length ?? 0);
});

test('what a reading draws on is loaded as soon as an article is found', async () => {
  const loading = vi.fn(load);
  const engine = new Engine(loading);
  await createHandlers({ ...parts, engine }, null).found({}, { tab: { id: 1 } });
  expect(loading.mock.calls.flat()).toEqual(['data/glossary.bin', 'data/places.bin', 'data/ranker.bin']);
});
