import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorsOf, readingIn, sampleOf, serveSample, traceIn } from './driver/page';
import { Session } from './driver/session';
import { press, textOf, until, untilText } from './driver/wait';

/** Hosts that no build knows. */
const UNKNOWN = 'http://bao-la.example/tin-1052214.html';
const OTHER = 'http://bao-la.example/tin-1052215.html';
const EMPTY = 'http://trang-trang.example/';
const ENGLISH = 'http://english.example/defence-5214.html';

const FOCUSED = "document.activeElement?.textContent ?? ''";

describe.each(['chromium', 'firefox'] as const)('the toolbar button in %s', (name) => {
  let session: Session;
  const sample = sampleOf('bao-song-da.html');
  // Firefox lets nobody into its viewer, so there only the address can say what it shows.
  const pdf = `http://bao-la.example/${name === 'firefox' ? 'tai-ve.pdf' : 'tai-ve'}`;
  beforeAll(async () => {
    session = await Session.start(name);
    for (const url of [UNKNOWN, OTHER]) serveSample(session, sample, { url });
    serveSample(session, sample);
    serveSample(session, sampleOf('english.html'), { url: ENGLISH });
    session.web.serve(pdf, { type: 'application/pdf', body: '%PDF-1.4\n%%EOF' });
    session.web.serve(EMPTY, '<!doctype html><html lang="vi"><title>Trống</title><body></body></html>');
  });
  afterAll(() => session?.close());

  it('reads a page of an unknown host when asked, and that page only', async () => {
    const page = await session.open(UNKNOWN);
    const other = await session.open(OTHER);
    const popup = await session.popup(page);
    await until('the focused button', async () => (await popup.evaluate(FOCUSED)) === 'Đọc trang này');
    expect(await traceIn(page)).toEqual([]);
    await popup.press('Đọc trang này');
    const panel = await readingIn(session, page);
    expect(await textOf(panel)).toContain('Lai Châu');
    expect(await traceIn(other)).toEqual([]);

    await page.reload();
    // By then the detector would have looked at the reloaded page.
    await readingIn(session, await session.open(sample.url));
    expect(await traceIn(page)).toEqual([]);
  });

  it('says in a sentence why it cannot read a page', async () => {
    for (const [url, button, sentence] of [
      [EMPTY, 'Đọc trang này', 'Không tìm thấy phần chữ của bài.'],
      [ENGLISH, 'Đọc trang này', 'Trang này không viết bằng tiếng Việt.'],
    ] as const) {
      const page = await session.open(url);
      const errors = errorsOf(page);
      const popup = await session.popup(page);
      await popup.press(button);
      await untilText(await session.panel(page), sentence);
      expect(errors).toEqual([]);
    }
  });

  it('says what a tab shows that is no article', async () => {
    for (const [url, sentence] of [
      [ENGLISH, 'Trang này không viết bằng tiếng Việt.'],
      [pdf, 'Đây là tệp PDF'],
    ] as const) {
      const page = await session.open(url, () => {}, 'domcontentloaded');
      const popup = await session.popup(page);
      await until(sentence, () => popup.evaluate(`document.body.textContent.includes('${sentence}')`));
      // Firefox's would only be shut by the next click on the button.
      await popup.evaluate('setTimeout(() => document.defaultView.close(), 0)');
      await page.close();
    }
  });

  it('keeps an article that was read already', async () => {
    const page = await session.open(sample.url);
    const panel = await readingIn(session, page);
    const popup = await session.popup(page);
    await until('the reading in the popup', () => popup.evaluate("document.body.textContent.includes('ý chính')"));
    await popup.press('Lưu bài');
    await untilText(panel, 'Đã lưu');
    await page.close();
  });

  it('switches a site off: gone at once, and nothing comes back', async () => {
    const page = await session.open(sample.url);
    await readingIn(session, page);
    const popup = await session.popup(page);
    await popup.press(/^Tắt ở /u);
    await until('nothing of ours', async () => (await traceIn(page)).length === 0);
    const excluded = await session.inExtension<string[]>(
      'async (api) => (await api.scripting.getRegisteredContentScripts())[0].excludeMatches',
    );
    expect(excluded).toEqual([`*://${new URL(sample.url).hostname}/*`]);

    await page.reload();
    const elsewhere = sampleOf('epi-article.html');
    serveSample(session, elsewhere);
    await readingIn(session, await session.open(elsewhere.url));
    expect(await traceIn(page)).toEqual([]);
    await page.close();
  });

  it('switches it on again from the options', async () => {
    const { hostname } = new URL(sample.url);
    await press(await session.openOwn('options.html'), `Bật lại ở ${hostname}`);
    await until('the registration', () =>
      session.inExtension<boolean>(
        'async (api) => !(await api.scripting.getRegisteredContentScripts())[0].excludeMatches?.length',
      ),
    );
    await readingIn(session, await session.open(sample.url));
  });

  it('has its context-menu entry and its shortcuts', async () => {
    // A browser gives none of its own keys away, and does not say so.
    const keys = await session.inExtension<Record<string, string>>(
      'async (api) => Object.fromEntries((await api.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]))',
    );
    const letters = { read: 'D', keep: 'S', 'next-term': 'J', 'previous-term': 'K' };
    expect(keys).toMatchObject(
      Object.fromEntries(Object.entries(letters).map(([key, at]) => [key, `Alt+Shift+${at}`])),
    );
    // Only an entry that is there can be changed.
    const change = (id: string) =>
      session.inExtension(`(api) => api.contextMenus.update('${id}', {}).then(() => 'there', () => 'not there')`);
    expect([await change('read'), await change('other')]).toEqual(['there', 'not there']);
  });
});
