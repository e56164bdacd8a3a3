import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OwnPath, openWhole } from './driver/own';
import { errorsOf, marksIn, readingIn, sampleOf, serveSample } from './driver/page';
import { Session } from './driver/session';
import { until, untilText } from './driver/wait';
import { walk, walkBack } from './driver/walk';

const ARTICLE = 'http://bao-la.example/vung-the-tran-1052217.html';
/** Our own pages, in their states. */
const OWN: OwnPath[] = [
  'popup.html',
  'library.html',
  'library.html#storage',
  'library.html#import',
  'library.html#kwic=lòng dân',
  'options.html',
  'help.html',
  'welcome.html',
  'glossary.html#met',
  'glossary.html#entry=khu-vuc-phong-thu',
  'desk.html',
  'sidepanel.html',
];

/** No surface has more stops between one thing and the next. */
const STOPS = 120;

/** Name of what has the focus below a root or in a page: its label, or else its text. */
async function focusedIn(place: ElementHandle | Page): Promise<string> {
  const root = 'goto' in place ? await place.evaluateHandle(() => document as unknown as Element) : place;
  return await root.evaluate((node) => {
    const { activeElement: at } = node as unknown as DocumentOrShadowRoot;
    return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim();
  });
}

/**
 * Goes from stop to stop until one of this name has the focus, unless it has it already. Never round the end of a page:
 * there Firefox' window gives the focus to the browser's own bars, and no key of the driver's brings it back.
 */
async function tabTo(page: Page, place: ElementHandle | Page, name: RegExp): Promise<void> {
  const passed = [await focusedIn(place)];
  if (name.test(passed[0] ?? '')) return;
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press('Tab');
    passed.push(await focusedIn(place));
    if (name.test(passed.at(-1) ?? '')) return;
  }
  throw new Error(`Tab does not lead to ${name}; it passed ${passed.join(' | ')}`);
}

/** What is selected while the bar has the focus, once that is something else than before. */
const selected = (page: Page, before = '') =>
  until('another selection', async () => {
    if (!(await page.$('.cg-mark-bar :focus'))) return null;
    const now = await page.evaluate(() => String(getSelection()));
    return now !== before && now;
  });

const press = (page: Page, key: 'Enter' | 'Escape') => page.keyboard.press(key);

describe.each(['chromium', 'firefox'] as const)('with the keyboard alone, in %s', (name) => {
  let session: Session;
  let page: Page;
  let panel: ElementHandle;
  /** What the shortcut of the manifest says: a driver's keys do not reach the browser's own shortcuts. */
  const shortcut = (message: object) =>
    session.inExtension(`async (api) => {
      const [tab] = await api.tabs.query({ url: '${ARTICLE}' });
      await api.tabs.sendMessage(tab.id, ${JSON.stringify({ to: 'reader', ...message })}, { frameId: 0 });
    }`);
  beforeAll(async () => {
    session = await Session.start(name);
    page = await session.open(serveSample(session, sampleOf('bao-song-da.html'), { url: ARTICLE }));
  });
  afterAll(() => session?.close());

  it('reads the page from the popup, whose first act has the focus', async () => {
    const popup = await session.popup(page);
    await until('the focus', () => popup.evaluate("document.activeElement?.textContent === 'Đọc trang này'"));
    await popup.enter();
    panel = await readingIn(session, page);
  });

  it('goes into the column, through it, and back out step by step', async () => {
    await shortcut({ name: 'open', occasion: 'asked' });
    await until('the focus in the column', async () => (await focusedIn(panel)) === 'Chú Giải');
    await tabTo(page, panel, /^1|^Tuyến|^Ban|^.{40}/u);
    await press(page, 'Enter');
    await tabTo(page, panel, /^thế trận lòng dân/u);
    await press(page, 'Enter');
    await until('the card', () => panel.$('.cg-card'));
    await press(page, 'Escape');
    await until('no card', async () => !(await panel.$('.cg-card')));
    expect(await focusedIn(panel)).toMatch(/^thế trận lòng dân/u);
    await press(page, 'Escape');
    await until('the seal', async () => /^Mở cột/u.test(await focusedIn(panel)));
    await press(page, 'Enter');
    await until('the column', async () => (await focusedIn(panel)) === 'Chú Giải');
  });

  it('walks the terms in their order, and comes back from each', async () => {
    const headings: string[] = [];
    for (let step = 0; step < 3; step++) {
      await shortcut({ name: 'next-term' });
      await until('another card', async () => {
        const heading = await panel.$eval('.cg-card-title', (title) => title.textContent ?? '');
        return heading !== headings.at(-1) && headings.push(heading);
      });
    }
    expect(headings.slice(0, 2).map((heading) => heading.toLowerCase())).toEqual([
      'thế trận lòng dân',
      'diễn tập khu vực phòng thủ',
    ]);
    await press(page, 'Escape');
    await until('no card', async () => !(await panel.$('.cg-card')));
  });

  it('keeps the article', async () => {
    await shortcut({ name: 'open', occasion: 'asked' });
    await until('the focus in the column', async () => (await focusedIn(panel)) === 'Chú Giải');
    await tabTo(page, panel, /^Lưu bài$/u);
    await press(page, 'Enter');
    await until('the kept article', async () => (await focusedIn(panel)) === 'Đã lưu');
  });

  it('leads through every page of ours and back, in the order of reading, each stop named and seen', async () => {
    for (const path of OWN) {
      const own = await openWhole(session, path);
      const stops = await walk(own);
      expect.soft(stops.length, path).toBeGreaterThan(0);
      const faults = stops.flatMap((stop) => stop.faults.map((fault) => `${stop.name} ${fault}`));
      expect.soft(faults.slice(0, 5), path).toEqual([]);
      const back = await walkBack(own, stops.length);
      expect.soft(back, path).toEqual(back.map((_, index) => stops.length - 2 - index));
      await own.close();
    }
  });

  it('goes through an entry, and leaves the list beside it where it is', async () => {
    const own = await openWhole(session, 'glossary.html#entry=khu-vuc-phong-thu');
    await until('the focus in the entry', () => own.$('.cg-card:focus'));
    const passed: string[] = [];
    while (await own.$('.cg-card:focus, .cg-card :focus')) {
      const at = await own.evaluate(async () => {
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        return `${document.activeElement?.textContent} at ${scrollY}`;
      });
      passed.push(at);
      await own.keyboard.press('Tab');
    }
    expect(passed.length).toBeGreaterThan(5);
    expect(passed.filter((at) => !at.endsWith(' at 0'))).toEqual([]);
    // At the list's end, all of the entry still stands below the page's bar.
    const edges = await own.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      const [bar, entry] = ['.cg-bar', '.cg-glossary-entry'].map((one) =>
        document.querySelector(one)?.getBoundingClientRect(),
      );
      if (!bar || !entry) throw new Error('no entry below a bar');
      return { bar: bar.bottom, entry: entry.top };
    });
    expect(edges.entry).toBeGreaterThanOrEqual(edges.bar);
    await own.close();
  });

  it('writes a glossary: a name, an entry, a change, what is deleted and taken back', async () => {
    const own = await session.openOwn('glossary.html');
    const errors = errorsOf(own);
    const { keyboard } = own;
    await own.waitForSelector('.cg-row-term');
    await tabTo(own, own, /^Sổ mới$/u);
    await press(own, 'Enter');
    await until('the field', () => own.$('.cg-name-form input:focus'));
    await press(own, 'Escape');
    await until('the button again', async () => (await focusedIn(own)) === 'Sổ mới');
    await press(own, 'Enter');
    await until('the field', () => own.$('.cg-name-form input:focus'));
    await keyboard.type('Biên giới');
    await press(own, 'Enter');
    await untilText(own, 'Thêm mục');
    for (const term of ['lối mở', 'cửa khẩu phụ']) {
      await tabTo(own, own, /^Thêm mục$/u);
      await press(own, 'Enter');
      await until('the form', () => own.$('.cg-entry-form .cg-field:first-of-type input:focus'));
      await keyboard.type(term);
      await press(own, 'Enter');
      await untilText(own, `“${term}”`);
    }
    await tabTo(own, own, /^lối mở$/u);
    await press(own, 'Enter');
    await until('the form', () => own.$('.cg-entry-form .cg-field:first-of-type input:focus'));
    await press(own, 'Escape');
    await until('the row again', async () => (await focusedIn(own)) === 'lối mở');
    await press(own, 'Enter');
    await until('the form', () => own.$('.cg-entry-form :focus'));
    await tabTo(own, own, /^Xóa mục$/u);
    await press(own, 'Enter');
    await untilText(own, 'Đã xóa mục “lối mở”.');
    // The focus is with what stands where the row stood.
    await until('the other row', async () => (await focusedIn(own)) === 'cửa khẩu phụ');
    await tabTo(own, own, /^Hoàn tác$/u);
    await press(own, 'Enter');
    await until('both rows', async () => (await own.$$('.cg-row-term')).length === 2);
    expect(await focusedIn(own)).not.toBe('');
    await own.focus('.cg-table-pick input');
    await keyboard.press(' ');
    await until('what is done with those picked', () => own.$('.cg-selection-bar'));
    await press(own, 'Escape');
    await until('none picked', async () => !(await own.$('.cg-selection-bar')));
    expect(errors).toEqual([]);
    await own.close();
  });

  // Last, as the file that it saves has Firefox open a list of downloads, which takes the focus from the window.
  it('opens it in the library, marks a sentence there, takes it out, and closes a menu by Esc', async () => {
    const library = await session.openOwn('library.html');
    await library.waitForSelector('main');
    await untilText(library, 'Vững thế trận lòng dân');
    await tabTo(library, library, /^Vững thế trận/u);
    // What has the focus goes with its page: the next one has it whole, and no ring around all of it.
    await library.evaluate('location.hash = "#storage"');
    await until('the focus', () => library.evaluate(() => document.activeElement?.localName === 'main'));
    expect(await library.$eval('main', (main) => getComputedStyle(main).outlineStyle)).toBe('none');
    await library.evaluate('history.back()');
    await library.waitForSelector('.cg-library-row');
    await tabTo(library, library, /^Vững thế trận/u);
    await press(library, 'Enter');
    await untilText(library, 'Thuật ngữ trong bài');
    await tabTo(library, library, /^Đánh dấu từng câu/u);
    await press(library, 'Enter');
    const first = await selected(library);
    await library.keyboard.press('ArrowDown');
    const second = await selected(library, first);
    await library.keyboard.down('Shift');
    await library.keyboard.press('ArrowDown');
    await library.keyboard.up('Shift');
    expect(await selected(library, second)).toContain(second);
    await tabTo(library, library, /^lục$/u);
    await press(library, 'Enter');
    await until('the highlight', async () => (await marksIn(library, 'green')).join(' ').includes(second));
    await until('the way back', async () => /^Đánh dấu từng câu/u.test(await focusedIn(library)));

    await library.keyboard.down('Shift');
    await tabTo(library, library, /^Xuất/u);
    await library.keyboard.up('Shift');
    await press(library, 'Enter');
    await until('the menu', () => library.$('li button:focus'));
    await press(library, 'Escape');
    await until('the menu’s word', async () => /^Xuất/u.test(await focusedIn(library)));
    await press(library, 'Enter');
    await until('the menu again', () => library.$('li button:focus'));
    await press(library, 'Enter');
    await until('what came of it', () =>
      library.$eval('.cg-reading-message', (message) => (message.textContent ?? '') !== ''),
    );
  });
});
