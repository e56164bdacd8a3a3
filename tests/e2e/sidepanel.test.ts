import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingIn, sampleOf, serveSample, traceIn } from './driver/page';
import { Session } from './driver/session';
import { press, textOf, until, untilText } from './driver/wait';

const ARTICLE = 'http://baohaiphong.vn/vung-the-tran-long-dan-70522.html';

/** The side panel's document, opened as a tab beside the others: it follows the tab in front of its window. */
const openSide = (session: Session) => session.openOwn('sidepanel.html');

describe.each(['chromium', 'firefox'] as const)('the side panel, in %s', (name) => {
  let session: Session;
  let article: Page;
  beforeAll(async () => {
    session = await Session.start(name);
    article = await session.open(serveSample(session, sampleOf('bao-song-da.html'), { url: ARTICLE }));
    await readingIn(session, article);
  });
  afterAll(() => session?.close());

  it('shows the notes of the tab in front, and nothing is left beside the text', async () => {
    const side = await openSide(session);
    await article.bringToFront();
    const text = await untilText(side, 'Thuật ngữ trong bài');
    expect(text).toContain('Ý chính');
    const panel = await session.panel(article);
    await until('an empty margin', async () => !(await panel.$('.cg-panel, .cg-tab')));
    // The side panel is a tab here, and stands behind the one it follows.
    const click = (selector: string) =>
      side.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
    await click('.cg-entry');
    await until('the card', () => side.$('.cg-card'));
    await click('.cg-card [aria-keyshortcuts=S]');
    await until('a star', () => side.$('.cg-card [aria-keyshortcuts=S][aria-pressed=true]'));
    const met = await session.openOwn('glossary.html#met');
    await until('the sentence it was met in', () =>
      met.$$eval('.cg-met .cg-row', (rows) =>
        rows.some((row) => {
          const [term, , sentence] = [...row.children].map((cell) => cell.textContent?.toLowerCase() ?? '');
          return term !== '' && sentence?.includes(term ?? '-');
        }),
      ),
    );
    await met.close();
    await side.close();
    await until('the panel or its tab', () => panel.$('.cg-panel, .cg-tab'));
  });

  it('keeps the article of the tab it follows', async () => {
    const side = await openSide(session);
    await article.bringToFront();
    await untilText(side, 'Lưu bài');
    await side.evaluate(() => {
      [...document.querySelectorAll('button')].find((button) => button.textContent === 'Lưu bài')?.click();
    });
    await untilText(side, 'Đã lưu');
    await side.close();
  });

  it('says which key to press where it may not read', async () => {
    session.web.serve('http://khong-quen.example/', '<!doctype html><title>Trang lạ</title><p>Xin chào.</p>');
    const side = await openSide(session);
    const stranger = await session.open('http://khong-quen.example/');
    await untilText(side, 'Cột bên chưa được phép đọc trang này.');
    expect(await textOf(side)).toMatch(/Bấm .*Đọc trang này/u);
    await stranger.close();
    await side.close();
  });

  it('looks terms up, without marks and from English', async () => {
    const side = await openSide(session);
    await until('the field', () => side.$('.cg-search-input'));
    for (const query of ['khu vuc phong thu', 'defence zone']) {
      await side.click('.cg-search-input', { count: 3 });
      await side.keyboard.press('Backspace');
      await until('no results', async () => !(await side.$('.cg-result')));
      await side.keyboard.type(query);
      await untilText(side, 'khu vực phòng thủ');
    }
    await side.keyboard.down('Shift');
    await side.keyboard.press('Enter');
    await side.keyboard.up('Shift');
    await until('the card', () => side.$('.cg-card'));
    await press(side, 'Đóng');
    await until('no card', async () => !(await side.$('.cg-card')));
    await side.close();
  });

  it('has what waits for it read where the reader chose it, and nothing is drawn in the page', async () => {
    await session.inExtension("(api) => api.storage.local.set({ dock: 'side' })");
    const url = ARTICLE.replace('70522', '70523');
    const page = await session.open(serveSample(session, sampleOf('bao-song-da.html'), { url }));
    const badge = () =>
      session.inExtension<string>(`async (api) => {
        const [tab] = await api.tabs.query({ url: '${url}' });
        return await api.action.getBadgeText({ tabId: tab.id });
      }`);
    await until('the badge', async () => (await badge()) === 'đọc');
    expect(await traceIn(page)).toEqual([]);

    const side = await openSide(session);
    await page.bringToFront();
    await untilText(side, 'Thuật ngữ trong bài');
    await side.close();
    const panel = await session.panel(page);
    await until('an empty margin', async () => !(await panel.$('.cg-panel, .cg-tab')));
    await page.close();
    await session.inExtension("(api) => api.storage.local.set({ dock: 'right' })");
  });

  it('opens from the popup, and never by itself', async () => {
    const isSide = (target: { url(): string }) => target.url() === `${session.base}sidepanel.html`;
    expect(session.browser.targets().filter(isSide)).toEqual([]);
    const popup = await session.popup(article);
    const button = '.cg-popup-foot button:nth-of-type(4)';
    await until('the button', () => popup.evaluate(`document.querySelector('${button}') !== null`));
    // Firefox takes no click of a script's for a person's.
    if (name === 'firefox') return;
    await popup.press(/bên$/);
    await session.browser.waitForTarget(isSide);
  });
});
