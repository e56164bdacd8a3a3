import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorsOf, marksIn, readingIn, sampleOf, serveSample } from './driver/page';
import { Session } from './driver/session';
import { press, pressFirst, textOf, until, untilText } from './driver/wait';

const TITLE = 'Vững thế trận lòng dân nơi cửa ngõ biên giới';
const ROW = new RegExp(`^${TITLE}`, 'u');
/** A sentence of the body. */
const SENTENCE = 'Mỗi bản làng là một pháo đài';

/** Opens the library's database at a later version, as a newer release would have left it, and lets go of it. */
const FROM_THE_FUTURE = `() => new Promise((done, fail) => {
  const request = indexedDB.open('chu-giai', 1000);
  request.onerror = () => fail(request.error);
  request.onsuccess = () => done(request.result.close());
})`;
/** Takes the library's database away. */
const REMOVED = `() => new Promise((done, fail) => {
  const request = indexedDB.deleteDatabase('chu-giai');
  request.onerror = () => fail(request.error);
  request.onsuccess = () => done();
})`;
/**
 * Holds a database of the library's name that has yet to be upgraded. Both requests are made at once, so that nobody
 * opens it in between.
 */
const HELD = `() => new Promise((done, fail) => {
  indexedDB.deleteDatabase('chu-giai').onerror = ({ target }) => fail(target.error);
  const request = indexedDB.open('chu-giai', 1);
  request.onerror = () => fail(request.error);
  request.onsuccess = () => {
    globalThis.held = request.result;
    done();
  };
})`;

const titles = (library: Page) => library.$$eval('.cg-library-title', (rows) => rows.map((row) => row.textContent));

describe.each(['chromium', 'firefox'] as const)('keeping articles in %s', (name) => {
  let session: Session;
  const sample = sampleOf('bao-song-da.html');
  const openArticle = async (): Promise<ElementHandle> => readingIn(session, await session.open(sample.url));
  beforeAll(async () => {
    session = await Session.start(name);
    serveSample(session, sample);
    await session.inExtension("(api) => api.storage.local.set({ autoOpen: 'every' })");
  });
  afterAll(() => session?.close());

  it('keeps an article, and shows it in the library while that is open', async () => {
    const library = await session.openOwn('library.html');
    await untilText(library, 'Chưa có bài nào ở đây.');
    const panel = await openArticle();
    await press(panel, 'Lưu bài');
    await untilText(panel, 'Đã lưu');
    await untilText(library, TITLE);
    await library.close();
    await untilText(await openArticle(), 'Đã lưu');
  });

  it('opens it in the reading view, with marks and cards', async () => {
    const library = await session.openOwn('library.html');
    const errors = errorsOf(library);
    await press(library, ROW);
    expect(await untilText(library, SENTENCE)).not.toContain('Người giữ sách cổ chữ Nôm Dao');
    await until('the marks', async () => (await marksIn(library, 'term')).length > 0);
    const entry = await until('a term beside the text', () => library.$('.cg-reading-notes .cg-entry'));
    const term = await entry.$eval('.cg-entry-name', (element) => element.textContent);
    await pressFirst(library, '.cg-reading-notes .cg-entry');
    const card = await until('the card', () => library.$('.cg-card'));
    expect(await textOf(card)).toContain(term);
    expect(errors).toEqual([]);
    await library.close();
  });

  it('gives a deleted article back', async () => {
    const library = await session.openOwn('library.html');
    await press(library, ROW);
    await press(library, 'Xóa');
    await untilText(library, 'Đã xóa 1 bài.');
    await until('no row', async () => (await titles(library)).length === 0);
    await press(library, 'Hoàn tác');
    await until('the row', async () => (await titles(library)).some((title) => title?.startsWith(TITLE)));
    await library.close();
  });

  it('has it still after the browser was killed', async () => {
    await session.crashAndRestart();
    const library = await session.openOwn('library.html');
    await press(library, ROW);
    await untilText(library, SENTENCE);
    await library.close();
  });

  it('says that a library is of a newer release, keeps the panel, and saves when that is over', async () => {
    await session.inExtension(REMOVED);
    const panel = await openArticle();
    await session.inExtension(FROM_THE_FUTURE);
    await press(panel, 'Lưu bài');
    await untilText(panel, 'Trình duyệt không cho lưu ở đây');
    await untilText(panel, 'Thuật ngữ trong bài');
    await session.inExtension(REMOVED);
    await press(panel, 'Thử lại');
    await untilText(panel, 'Đã lưu');
  });

  it('says that another window holds the library up', async () => {
    await session.inExtension(HELD);
    const panel = await openArticle();
    await press(panel, 'Lưu bài');
    await untilText(panel, 'Kho bài đang bận ở một cửa sổ khác nên chưa lưu được.');
    await untilText(panel, 'Thuật ngữ trong bài');
    await session.inExtension('() => held.close()');
  });

  it.skipIf(name === 'firefox')('works on when the worker was ended (Firefox has none)', async () => {
    const panel = await openArticle();
    await session.endBackground();
    await pressFirst(panel, '.cg-entry');
    const card = await until('the card', () => panel.$('.cg-card'));
    await untilText(card, 'Xem thêm');
    await press(card, 'Đóng');
    await session.inExtension(REMOVED);
    await session.endBackground();
    const again = await openArticle();
    await session.endBackground();
    await press(again, 'Lưu bài');
    await untilText(again, 'Đã lưu');
  });

  it.skipIf(name === 'firefox')('loses nothing when the worker is ended in the middle of a save', async () => {
    await session.inExtension(REMOVED);
    const panel = await openArticle();
    await press(panel, 'Lưu bài');
    await session.endBackground();
    // It had answered by then, or the panel says that it did not; the next one works in any case.
    const said = await untilText(panel, /Đã lưu chữ|Chưa lưu được bài\./u);
    if (said.includes('Chưa lưu được bài.')) await press(panel, 'Thử lại');
    await untilText(panel, 'Đã lưu');
    const library = await session.openOwn('library.html#storage');
    await untilText(library, '1 bài');
    await press(library, 'Kiểm tra');
    await untilText(library, 'Đã xem 1 bài. Mọi bài đều lành');
    await library.close();
  });

  it('keeps what is saved in a private window, where Firefox opens no library but all else works', async () => {
    const other = sampleOf('epi-article.html');
    // Where it may not come again unasked. Allowed in private windows, the extension starts anew in Firefox.
    const readUnknown = async () => {
      const page = await session.open(serveSample(session, other, { url: 'http://baola.example/tin/lang-1052.html' }));
      await (await session.popup(page)).press('Đọc trang này');
      return await readingIn(session, page);
    };
    const left = name === 'firefox' ? await readUnknown() : null;
    const panel = await readingIn(session, await session.openPrivately(serveSample(session, other)));
    expect(await left?.evaluate((root) => root.querySelector('div')?.checkVisibility())).not.toBe(true);
    await press(panel, 'Lưu bài');
    await untilText(panel, 'Đã lưu');
    const library = await session.openOwn('library.html');
    if (name === 'chromium') return void (await untilText(library, other.gold?.title ?? ''));
    await untilText(library, 'Nếu đây là cửa sổ riêng tư thì mở thư viện ở cửa sổ thường');
    await untilText(await session.openOwn('library.html#storage'), 'Nếu đây là cửa sổ riêng tư');
    const glossary = await session.openOwn('glossary.html');
    await pressFirst(glossary, '.cg-row-term');
    await until('its card', () => glossary.$('.cg-card'));
  });
});

// A browser of its own, as Chromium remembers for half a minute how much room there was; Firefox cannot be told at all.
describe('a full disk, in chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start('chromium');
    await session.limitStorage(1000);
  });
  afterAll(() => session?.close());

  it('is what the panel says; it stays, and saves when there is room', async () => {
    const panel = await readingIn(session, await session.open(serveSample(session, sampleOf('bao-song-da.html'))));
    await press(panel, 'Lưu bài');
    await untilText(panel, 'Máy hết chỗ trống nên chưa lưu được bài.');
    await untilText(panel, 'Thuật ngữ trong bài');
    await session.limitStorage(null);
    await press(panel, 'Thử lại');
    await untilText(panel, 'Đã lưu');
  });
});
