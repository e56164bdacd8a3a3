import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingIn, sampleOf, serveSample } from './driver/page';
import { savedBy } from './driver/saved';
import { Session } from './driver/session';
import { press, textOf, until, untilText } from './driver/wait';

/** On http there is no clipboard API, so that copying goes by the page's own event. */
const ARTICLE = 'http://baohaiphong.vn/vung-the-tran-long-dan-70522.html';
const TERM = 'thế trận lòng dân';

/** Opens the card of the term from the panel's list. */
async function openCard(panel: ElementHandle): Promise<ElementHandle> {
  const row = await until('the row of the term', async () => {
    for (const entry of await panel.$$('.cg-entry')) {
      if ((await entry.evaluate((node) => node.textContent))?.includes(TERM)) return entry;
    }
    return null;
  });
  // A pinned card may lie over the row.
  await row.evaluate((node) => (node as HTMLElement).click());
  return await until('the card', () => panel.$('.cg-card--floating'));
}

/** What is on the clipboard, as a field of the page takes it. */
async function pastedIn(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste';
    document.body.prepend(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  const read = () => page.$eval('#paste', (field) => (field as HTMLTextAreaElement).value);
  return await until('what is pasted', read);
}

describe.each(['chromium', 'firefox'] as const)('the card of a term, in %s', (name) => {
  let session: Session;
  let page: Page;
  let panel: ElementHandle;
  beforeAll(async () => {
    session = await Session.start(name);
    serveSample(session, sampleOf('bao-song-da.html'), { url: ARTICLE });
    page = await session.open(ARTICLE);
    panel = await readingIn(session, page);
  });
  afterAll(() => session?.close());

  it('copies exactly its row where the page rewrites what is copied', async () => {
    await page.evaluate(() => {
      for (const target of [window, document, document.body]) {
        target.addEventListener(
          'copy',
          (event) => {
            (event as ClipboardEvent).clipboardData?.setData('text/plain', 'Đọc thêm tại bao.example');
            event.preventDefault();
          },
          { capture: true },
        );
      }
    });
    const card = await openCard(panel);
    await press(card, /^Chép thành một dòng/u);
    await untilText(card, 'đã chép');
    const [term, english, status] = (await pastedIn(page)).split('\t');
    expect(term).toBe(TERM);
    expect(await textOf(card)).toContain(english);
    expect(await textOf(card)).toContain(status);
    await press(card, 'Đóng');
    await until('no card', async () => !(await panel.$('.cg-card')));
  });

  it('is starred, pinned to the column, and stays there while another is open', async () => {
    const card = await openCard(panel);
    await press(card, 'Gắn sao để học');
    await until('the star', () => panel.$('.cg-card [aria-keyshortcuts=S][aria-pressed=true]'));
    await press(card, 'Ghim vào cột');
    await until('the pinned card', () => panel.$('.cg-panel-pinned .cg-card'));
    await until('it alone', async () => !(await panel.$('.cg-card--floating')));
    await openCard(panel);
    await page.keyboard.press('Escape');
    await until('the pinned card alone', async () => !(await panel.$('.cg-card--floating')));
    await press(panel, 'Ghim vào cột');
    await until('no card', async () => !(await panel.$('.cg-card')));
  });

  it('opens for what is selected, cut syllables and all', async () => {
    await page.evaluate((term) => {
      const walker = document.createTreeWalker(document.querySelector('article, main') ?? document.body, 4);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(term) ?? -1;
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at + 1, node, at + term.length - 1);
      }
      document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    }, TERM);
    await press(panel, 'Giải nghĩa');
    const title = await until('the card', () => panel.$('.cg-card--floating .cg-card-title'));
    expect(await title.evaluate((node) => node.textContent)).toBe(TERM);
    await page.keyboard.press('Escape');
    await until('no card', async () => !(await panel.$('.cg-card')));
  });

  it('was met: with its sentence and its article in the glossary, whence it leaves as a flashcard', async () => {
    const glossary = await session.openOwn('glossary.html#met');
    const row = await until('the term', async () => {
      const rows = await glossary.$$eval('.cg-met tbody tr', (all) => all.map((one) => one.textContent ?? ''));
      return rows.find((text) => text.startsWith(TERM));
    });
    expect(row.toLowerCase().split(TERM).length).toBeGreaterThan(2);
    const address = await glossary.$eval('.cg-met-source', (link) => (link as HTMLAnchorElement).href);
    expect(new URL(address).pathname).toBe(new URL(ARTICLE).pathname);
    const cards = await savedBy(glossary, () => press(glossary, 'Thẻ Anki'));
    expect(cards).toContain('#html:false\n');
    expect(cards.split('\n').find((line) => line.startsWith(TERM))).toMatch(/chu-giai \S+ sao$/u);
    await press(glossary, `Quên ${TERM}`);
    await untilText(glossary, 'Chưa có thuật ngữ nào.');
    await press(glossary, 'Hoàn tác');
    await until('the term', () => glossary.$('.cg-met tbody tr'));
    await glossary.close();
    await page.bringToFront();
  });

  it('is written about in a page of ours, and nothing is sent', async () => {
    const card = await openCard(panel);
    await press(card, 'Xem thêm');
    await press(card, 'Góp ý');
    const letter = await until('the letter', async () => {
      const pages = await session.browser.pages();
      const addresses = await Promise.all(pages.map((one) => one.evaluate(() => location.href).catch(() => '')));
      return pages[addresses.findIndex((address) => address.includes('glossary.html#letter='))];
    });
    const text = await until('the text', () => letter.$eval('textarea', (field) => field.value));
    expect(text).toContain(TERM);
    expect(text).toContain('Nên sửa thành:');
  });
});
