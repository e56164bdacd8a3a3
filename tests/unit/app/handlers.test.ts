import { beforeEach, expect, test, vi } from 'vitest';
import { Engine } from '@/lib/app/engine';
import { createHandlers } from '@/lib/app/handlers';
import type { Parts } from '@/lib/app/parts';
import { extension } from '@/lib/browser/runtime';
import { Library } from '@/lib/library';
import { Choices } from '@/lib/library/choices';
import { Encounters } from '@/lib/library/encounters';
import { originsOf } from '@/lib/page/origins';
import { takePage } from '@/lib/page/take';
import type { Sender } from '@/lib/protocol/gate';
import { parsePage } from '@/scripts/dom';
import { load } from '@/scripts/load';
import { waitFor } from '@/tests/unit/wait-for';
import { readSample, samples } from '../../pages/samples';
import { article } from '../library/articles';
import { pageOf } from '../page/pages';

const engine = new Engine(load);
let choices: Choices;
let encounters: Encounters;
let parts: Parts;
let handlers: ReturnType<typeof createHandlers>;
let count = 0;
// Databases of its own for each test, as what was looked up is written when it has been answered.
beforeEach(() => {
  choices = new Choices(`choices-${count}`);
  encounters = new Encounters(`encounters-${count++}`);
  parts = { engine, choices, encounters } as unknown as Parts;
  handlers = createHandlers(parts, null);
});

const TEXT = 'Sáng nay mưa. Tỉnh diễn tập khu vực phòng thủ. Chiều tạnh.';
const where = { text: TEXT, start: TEXT.indexOf('khu vực'), title: 'Bản tin', url: 'https://bao.example/1' };
const id = 'khu-vuc-phong-thu';

test('a term that is looked up in a text is remembered with its sentence', async () => {
  await handlers.entry({ id, where }, {});
  await waitFor(async () =>
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
  await waitFor(async () => expect((await encounters.list()).map((one) => one.id)).toEqual(['thong-quan']));
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
  const ask = (restore: number[]) =>
    handlers.extract({ page: taken.page, loaded: taken.page.url, force: false, restore }, {});
  const found = await ask([]);
  const { article, removals, notes } = found;
  expect(article).not.toBeNull();
  expect(notes).toEqual(article && (await handlers.read({ article }, {})));
  const title = article?.blocks[0]?.text ?? '';
  expect(originsOf(found, taken.textsOf).range({ block: 0, start: 0, end: title.length })?.toString()).toBe(title);
  const [removal] = removals;
  const restored = await ask(removal ? [removal.id] : []);
  expect(restored.article?.blocks.length).toBeGreaterThan(article?.blocks.length ?? 0);
});

test('an archive’s copy is of the outlet that it was taken from', async () => {
  const story = 'https://baolaichau.vn/xa-hoi/ban-lang-lam-duong-moi-12345.html';
  const url = `https://web.archive.org/web/20260605080000/${story}`;
  const taken = takePage(parsePage(new TextEncoder().encode(pageOf()), url).document, url);
  if (typeof taken === 'string') throw new Error(taken);
  const { article, notes } = await handlers.extract(
    { page: taken.page, loaded: taken.page.url, force: false, restore: [] },
    {},
  );
  expect(article).toMatchObject({ outlet: 'baolaichau.vn', canonicalUrl: story });
  expect(notes?.outletName).toBe('Báo Lai Châu');
});

test('what a reading draws on is loaded as soon as an article is found', async () => {
  const loading = vi.fn(load);
  const engine = new Engine(loading);
  await createHandlers({ ...parts, engine }, null).found({}, { tab: { id: 1 } });
  expect(loading.mock.calls.flat()).toEqual(['data/glossary.bin', 'data/places.bin', 'data/ranker.bin']);
});

test('a web page is given the reader’s own terms only where the reader agreed, a page of ours always', async () => {
  const entry = vi.spyOn(parts.engine, 'entry');
  const own = async (sender: Sender) => {
    await handlers.entry({ id }, sender);
    return entry.mock.lastCall?.[2];
  };
  const inPage = { url: 'https://bao.example/', tab: { id: 1 } };
  expect(await own(inPage)).toEqual({ own: false });
  expect(await own({ url: `${extension.origin}note.html`, tab: { id: 1 } })).toEqual({ own: true });
  expect(await own({})).toEqual({ own: true });
  await choices.setAnswer('own-in-pages', true);
  expect(await own(inPage)).toEqual({ own: true });
});

test('pictures are taken out of pages that have them, once the reader said so, and never where they said no', async () => {
  const library = new Library({ name: 'handlers' });
  const takePicture = vi.fn(async () => null);
  const inPage = createHandlers({ ...parts, library } as Parts, { bring: async () => {}, takePicture });
  const image = { kind: 'image' as const, text: 'Cầu mới.', src: 'https://bao.example/cau.jpg' };
  const story = { ...article(1), blocks: [...article(1).blocks, image] };
  const sender = { tab: { id: 1 } };
  const fate = async (handle = inPage) => (await handle.keep({ article: story }, sender)).pictures;
  expect(await fate()).toBe('ask');
  const { id: kept } = await inPage.keep({ article: story }, sender);
  expect(await inPage.pictures({ id: kept, take: false }, sender)).toEqual({ kept: 0, of: 0 });
  expect(takePicture).not.toHaveBeenCalled();
  expect(await fate()).toBe('leave');
  expect(await inPage.pictures({ id: kept, take: true }, sender)).toEqual({ kept: 0, of: 1 });
  expect(takePicture).toHaveBeenCalledOnce();
  expect(await fate()).toBe('take');
  expect(await fate(createHandlers({ ...parts, library } as Parts, null)), 'a page of ours has none').toBe('leave');
  expect((await inPage.keep({ article: article(2) }, sender)).pictures).toBeNull();
  library.close();
});

test('highlights are shown in web pages as the reader said, in pages of ours always', async () => {
  const library = new Library({ name: 'handlers-kept' });
  const { kept } = createHandlers({ ...parts, library } as Parts, null);
  const inPage = { url: 'https://bao.example/', tab: { id: 1 } };
  expect(await kept({ article: article(1) }, inPage)).toBeNull();
  await library.keep(article(1));
  expect(await kept({ article: article(1) }, inPage)).toMatchObject({ changed: false, shown: null });
  await choices.setAnswer('marks-in-pages', false);
  expect(await kept({ article: article(1) }, inPage)).toMatchObject({ shown: false });
  expect(await kept({ article: article(1) }, {})).toMatchObject({ shown: true });
  library.close();
});

test('a note in a frame changes what was changed there, and nothing that was changed in the library meanwhile', async () => {
  const library = new Library({ name: 'handlers-note' });
  const { note } = createHandlers({ ...parts, library } as Parts, null);
  const { id: kept } = await library.keep(article(1));
  const quote = { exact: 'Cầu', prefix: '', suffix: '', start: 0, end: 3 };
  const made = await library.mark(kept, { quote, colour: 'green', note: null });
  const mark = made?.id ?? '';
  await library.changeMark(mark, { note: 'hỏi thầy' });
  expect(await note({ act: 'change', id: mark, colour: 'pink' }, {})).toMatchObject({
    note: 'hỏi thầy',
    colour: 'pink',
  });
  await note({ act: 'remove', id: mark }, {});
  expect(await note({ act: 'change', id: mark, note: 'nữa' }, {})).toBeNull();
  library.close();
});

test('what is in another language can be read where somebody insists, without notes', async () => {
  const sentence = 'The bridge was opened to traffic on Monday after two years of work, the county said. ';
  const paragraphs = Array.from({ length: 6 }, () => `<p>${sentence.repeat(4)}</p>`).join('');
  const html = `<html lang="en"><title>A bridge</title><article><h1>A bridge is opened</h1>${paragraphs}</article>`;
  const url = 'https://news.example/bridge-12345.html';
  const taken = takePage(parsePage(new TextEncoder().encode(html), url).document, url);
  if (typeof taken === 'string') throw new Error(taken);
  const {
    verdict,
    article: read,
    notes,
  } = await handlers.extract({ page: taken.page, loaded: taken.page.url, force: true, restore: [] }, {});
  expect(verdict).toMatchObject({ article: false, why: 'not-vietnamese' });
  expect(read).not.toBeNull();
  expect(notes).toBeNull();
});
