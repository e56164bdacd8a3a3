import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksIn, readingIn, sampleOf, serveSample } from './driver/page';
import { Session } from './driver/session';
import { choose, press, pressFirst, textOf, until, untilText } from './driver/wait';

const SAME_ELSEWHERE = 'http://baohaiphong.vn/vung-the-tran-long-dan-80522.html';

const groundOf = (root: ElementHandle | Page, selector: string) =>
  root.$eval(selector, (element) => getComputedStyle(element).backgroundColor);

describe.each(['chromium', 'firefox'] as const)('what the reader chooses, in %s', (name) => {
  let session: Session;
  let panel: ElementHandle;
  const pages: Record<string, Page> = {};
  beforeAll(async () => {
    session = await Session.start(name);
    const sample = sampleOf('bao-song-da.html');
    serveSample(session, sample);
    const article = await session.open(sample.url);
    panel = await readingIn(session, article);
    await press(panel, 'Lưu bài');
    await untilText(panel, 'Đã lưu');
    for (const path of ['library', 'popup', 'options']) pages[path] = await session.openOwn(`${path}.html`);
    for (const page of [article, ...Object.values(pages)]) await page.evaluate('window.stayed = true');
    pages.article = article;
  });
  afterAll(() => session?.close());

  const at = (path: string): Page => {
    const page = pages[path];
    if (!page) throw new Error(`${path} is not open.`);
    return page;
  };

  it('changes the language of all that is open, at once', async () => {
    const options = at('options');
    await choose(options, 'English');
    for (const [surface, words] of [
      [options, 'Language'],
      [at('library'), 'Library'],
      [at('popup'), 'Options'],
      [panel, 'Terms in this article'],
    ] as const) {
      await untilText(surface, words);
    }
    expect(await at('library').evaluate(() => document.documentElement.lang)).toBe('en');
    await choose(options, 'Tiếng Việt');
    await untilText(at('library'), 'Thư viện');
    await untilText(panel, 'Thuật ngữ trong bài');
  });

  it('changes the colours of all that is open, at once', async () => {
    const options = at('options');
    const surfaces = [
      [options, '.cg-page'],
      [at('library'), '.cg-page'],
      [at('popup'), '.cg-popup'],
      [panel, '.cg-panel'],
    ] as const;
    await choose(options, 'sáng');
    const light = await groundOf(options, '.cg-page');
    await choose(options, 'tối');
    for (const [surface, selector] of surfaces) {
      await until(`dark ${selector}`, async () => (await groundOf(surface, selector)) !== light);
    }
    await choose(options, 'sáng');
    for (const [surface, selector] of surfaces) {
      await until(`light ${selector}`, async () => (await groundOf(surface, selector)) === light);
    }
  });

  it('explains in another language than that of the buttons', async () => {
    await choose(at('options'), 'như các nút');
    const gist = () => panel.$eval('.cg-entry-gist', (node) => node.textContent);
    const before = await gist();
    await at('options').evaluate(() => {
      const [, gloss] = document.querySelectorAll<HTMLInputElement>('input[value=en]');
      gloss?.click();
    });
    await until('explanations in English', async () => (await gist()) !== before);
    expect(await textOf(panel)).toContain('Thuật ngữ trong bài');
    await choose(at('options'), 'như các nút');
    await until('explanations in Vietnamese', async () => (await gist()) === before);
  });

  it('marks every use of a term, its first, or only what is new to the reader', async () => {
    const marked = () => marksIn(at('article'), 'term');
    const first = await until('marks', async () => (await marked()).length > 0 && (await marked()));
    await choose(at('options'), 'mọi chỗ');
    await until('more marks', async () => (await marked()).length > first.length);
    await choose(at('options'), 'chữ mới với tôi');
    await until('the first marks', async () => (await marked()).length === first.length);
    await at('article').bringToFront();
    await pressFirst(panel, '.cg-entry');
    await until('the card', () => panel.$('.cg-card'));
    const lead = () => panel.$eval('.cg-card-head + *', (node) => node.className);
    expect(await lead()).toBe('cg-explanation');
    await at('options').bringToFront();
    await choose(at('options'), 'từ tiếng Anh');
    await until('the English first', async () => (await lead()) === 'cg-equivalents');
    await choose(at('options'), 'lời giải nghĩa');
    const other = await session.open(serveSample(session, sampleOf('bao-song-da.html'), { url: SAME_ELSEWHERE }));
    await readingIn(session, other);
    await until('one mark less', async () => (await marksIn(other, 'term')).length === first.length - 1);
    await at('options').bringToFront();
    await choose(at('options'), 'lần đầu trong bài');
    await until('all of them', async () => (await marksIn(other, 'term')).length === first.length);
    await other.close();
  });

  it('finds an option by any of its words, without marks', async () => {
    const options = at('options');
    await options.bringToFront();
    await options.type('.cg-search-input', 'phim tat');
    await until('one option', async () => (await options.$$('.cg-option')).length === 1);
    await options.click('.cg-search-input', { count: 3 });
    await options.keyboard.press('Backspace');
    await until('all of them', async () => (await options.$$('.cg-option')).length > 10);
  });

  it('reads the sites that the reader adds, until they are removed', async () => {
    const options = at('options');
    await options.bringToFront();
    const add = async (site: string) => {
      await options.click('.cg-options-add input', { count: 3 });
      await options.keyboard.type(site);
      await press(options, 'Thêm');
    };
    await add('khắp nơi');
    await untilText(options, 'Không hiểu địa chỉ này');
    // Only Firefox can be told to grant without asking.
    if (name === 'chromium') return;
    await add('http://bao-la.example/tin-1.html');
    await untilText(options, 'Đã thêm bao-la.example.');
    const url = 'http://bao-la.example/vung-the-tran-1052216.html';
    const page = await session.open(serveSample(session, sampleOf('bao-song-da.html'), { url }));
    await readingIn(session, page);
    await press(options, 'Bỏ bao-la.example');
    await until('no registration', () =>
      session.inExtension<boolean>(
        "async (api) => !(await api.scripting.getRegisteredContentScripts())[0].matches.some((one) => one.includes('bao-la'))",
      ),
    );
    await page.close();
  });

  it.runIf(name === 'firefox')('reads all other outlets at one click, and gives them back at one', async () => {
    const options = at('options');
    const matches = (host: string) =>
      session.inExtension<boolean>(
        `async (api) => (await api.scripting.getRegisteredContentScripts())[0].matches.includes('*://${host}/*')`,
      );
    await press(options, 'Thêm hết');
    await untilText(options, 'Đã thêm hết các báo còn lại.');
    await until('no list of them', async () => !(await options.$('.cg-options-hosts')));
    expect(await matches('laichautv.vn')).toBe(true);
    await press(options, 'Bỏ hết');
    await until('no registration', async () => !(await matches('laichautv.vn')));
  });

  it('has loaded no page anew for that', async () => {
    for (const page of Object.values(pages)) expect(await page.evaluate('window.stayed')).toBe(true);
  });
});
