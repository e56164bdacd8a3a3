import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksIn, readingIn, sampleOf, serveSample } from './driver/page';
import { Session } from './driver/session';
import { press, until, untilText } from './driver/wait';

/** A link to another story, which is left out; its words are in the glossary and nowhere else in the sample. */
const LINE = '<p><a href="/tin-khac">Xã vùng cao giúp từng hộ cận nghèo làm nhà trước mùa mưa</a></p>';

describe.each(['chromium', 'firefox'] as const)('bringing a part back in %s', (name) => {
  let session: Session;
  let page: Page;
  let root: ElementHandle;
  const sample = sampleOf('bao-song-da.html');
  beforeAll(async () => {
    session = await Session.start(name);
    await session.inExtension("(api) => api.storage.local.set({ autoOpen: 'every' })");
    serveSample(session, sample, {
      change: (html) => html.replace('<p style="text-align:justify">Theo đánh giá', `${LINE}$&`),
    });
    page = await session.open(sample.url);
    root = await readingIn(session, page);
  });
  afterAll(() => session?.close());

  it('reads the article with the part, marks its terms and says that it is back', async () => {
    const isMarked = async () => (await marksIn(page, 'term')).some((text) => text.includes('cận nghèo'));
    expect(await isMarked()).toBe(false);
    await press(root, 'Vì sao bỏ?');
    const row = await until('the row', async () => {
      for (const one of await root.$$('.cg-removal'))
        if ((await one.evaluate((item) => item.textContent ?? '')).startsWith('Xã vùng cao')) return one;
      return null;
    });
    await (await row.$('button'))?.click();
    await untilText(root, 'Đã lấy lại');
    await until('its terms', isMarked);
    expect(await page.$eval('html', (html) => html.textContent?.match(/làm nhà trước mùa mưa/gu)?.length)).toBe(1);
  });
});
