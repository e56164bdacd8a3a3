import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingIn, sampleOf, serveSample } from './driver/page';
import { Session } from './driver/session';
import { choose, press, until, untilText } from './driver/wait';

const groundOf = (root: ElementHandle | Page, selector: string) =>
  root.$eval(selector, (element) => getComputedStyle(element).backgroundColor);

describe.each(['chromium', 'firefox'] as const)('language and colours in %s', (name) => {
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

  it('has loaded no page anew for that', async () => {
    for (const page of Object.values(pages)) expect(await page.evaluate('window.stayed')).toBe(true);
  });
});
