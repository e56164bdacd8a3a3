import { isDeepStrictEqual } from 'node:util';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingIn, sampleOf, serveSample } from './driver/page';
import { Session } from './driver/session';
import { press, pressFirst, until } from './driver/wait';

const widthOf = (root: ElementHandle) => root.$eval('.cg-panel', (panel) => panel.getBoundingClientRect().width);
/** The widths of what the page shows, in order. */
const layoutOf = (page: Page) =>
  page.evaluate(() => [...document.body.querySelectorAll('*')].map((node) => node.getBoundingClientRect().width));

const placeOf = async (root: ElementHandle) => ((await root.$('.cg-tab')) ? 'tab' : 'open');

describe.each(['chromium', 'firefox'] as const)('where the panel stands, in %s', (name) => {
  let session: Session;
  let articles = 0;
  /** A new article at an outlet. */
  const pageAt = async (host: string) => {
    const url = `http://${host}/vung-the-tran-long-dan-${++articles}0522.html`;
    return await session.open(serveSample(session, sampleOf('bao-song-da.html'), { url }));
  };
  /** The same; resolves to the panel in it. */
  const openAt = async (host: string) => await readingIn(session, await pageAt(host));
  /** Waits until this is among what the next page will know of how the reader wants it. */
  const remembered = (what: object) =>
    until(`the memory of ${JSON.stringify(what)}`, async () => {
      const stored = await session.inExtension<object>('(api) => api.storage.local.get(null)');
      return isDeepStrictEqual({ ...stored, ...what }, stored);
    });
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session?.close());

  it('is open on the first three articles, then waits as its tab', async () => {
    const places = [];
    for (const host of ['baohaiphong.vn', 'hanoimoi.vn', 'sggp.org.vn', 'baodanang.vn']) {
      places.push(await placeOf(await openAt(host)));
      await remembered({ shown: places.length });
    }
    expect(places).toEqual(['open', 'open', 'open', 'tab']);
  });

  it('stands as the reader left it, outlet by outlet', async () => {
    const opened = await openAt('baohaiphong.vn');
    await pressFirst(opened, '.cg-tab-seal');
    await until('the open panel', () => opened.$('.cg-panel'));
    await remembered({ panel: { 'baohaiphong.vn': 'open' } });
    expect(await placeOf(await openAt('baohaiphong.vn'))).toBe('open');
    expect(await placeOf(await openAt('hanoimoi.vn'))).toBe('tab');

    const collapsed = await openAt('baohaiphong.vn');
    await press(collapsed, 'Thu gọn');
    await until('the tab', () => collapsed.$('.cg-tab'));
    await remembered({ panel: { 'baohaiphong.vn': 'tab' } });
    expect(await placeOf(await openAt('baohaiphong.vn'))).toBe('tab');
  });

  it('is as wide as the reader drags it, everywhere, and never moves the page', async () => {
    await session.inExtension("(api) => api.storage.local.set({ autoOpen: 'every' })");
    const page = await pageAt('hanoimoi.vn');
    const panel = await readingIn(session, page);
    const before = await layoutOf(page);
    const edge = await until('the edge', () => panel.$('.cg-panel-edge'));
    const { x = 0, y = 0, width = 0 } = (await edge.boundingBox()) ?? {};
    await page.mouse.move(x + width / 2, y + 300);
    await page.mouse.down();
    await page.mouse.move(x - 80, y + 300, { steps: 4 });
    await page.mouse.up();
    const right = await panel.$eval('.cg-panel', (column) => column.getBoundingClientRect().right);
    const dragged = Math.round(right - x + 80);
    await until('a wider panel', async () => (await widthOf(panel)) === dragged);
    expect(await layoutOf(page)).toEqual(before);
    await edge.focus();
    await page.keyboard.press('ArrowRight');
    await until('a narrower panel', async () => (await widthOf(panel)) === dragged - 20);
    await remembered({ width: dragged - 20 });
    expect(await widthOf(await openAt('baodanang.vn'))).toBe(dragged - 20);

    await page.bringToFront();
    const [left = 0, top = 0] = await edge.evaluate((node) => {
      const { x, y, width } = node.getBoundingClientRect();
      return [x + width / 2, y + 300];
    });
    await page.mouse.click(left, top, { count: 2 });
    await until('the usual width', async () => (await widthOf(panel)) === 380);
  });

  it('gives way to a newer script, and neither says anything that the page hears', async () => {
    const page = await pageAt('hanoimoi.vn');
    await readingIn(session, page);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      window.addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event) {
        heard.push(event.type);
        return dispatch.call(this, event);
      };
    });
    await session.inExtension(`async (api) => {
      const [tab] = await api.tabs.query({ url: ${JSON.stringify(page.url())} });
      for (const file of ['detector', 'reader']) {
        await api.scripting.executeScript({ target: { tabId: tab.id }, files: ['/content-scripts/' + file + '.js'] });
      }
      await api.tabs.sendMessage(tab.id, { to: 'reader', name: 'open', occasion: 'asked' }, { frameId: 0 });
    }`);
    await readingIn(session, page);
    expect((await page.$$('chu-giai')).length).toBe(1);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('goes when the page fills the screen, and comes back', async () => {
    const page = await pageAt('hanoimoi.vn');
    const panel = await readingIn(session, page);
    const isSeen = () => panel.$eval('.cg-panel', (node) => node.getClientRects().length > 0);
    await page.evaluate(() => {
      document.body.addEventListener('click', () => document.documentElement.requestFullscreen(), { once: true });
    });
    await page.mouse.click(20, 400);
    await until('a page alone', async () => !(await isSeen()));
    await page.evaluate(() => document.exitFullscreen());
    await until('the panel', isSeen);
  });
});
