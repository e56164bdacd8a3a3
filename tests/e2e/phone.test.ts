import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FINGER, smallTargetsIn } from '@/scripts/gallery/touch';
import { type OwnPath, openWhole } from './driver/own';
import { marksIn, readingIn, sampleOf, serveSample } from './driver/page';
import { Session } from './driver/session';
import { press, pressFirst, until } from './driver/wait';

const PHONE = { width: 360, height: 740 };
const OWN: OwnPath[] = [
  'library.html',
  'options.html',
  'library.html#storage',
  'help.html',
  'glossary.html',
  'desk.html',
  'popup.html',
  'welcome.html',
];
/** Controls below a root that are smaller than a finger. */
const smallIn = (root: ElementHandle) => (root as ElementHandle<Element>).evaluate(smallTargetsIn, FINGER);

/** Taps the first term that is marked. */
async function tapTerm(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(async () => {
    const [range] = [...(CSS.highlights.get('chu-giai-term-light') ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    const rect = range?.getClientRects()[0];
    return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : { x: 0, y: 0 };
  });
  await page.touchscreen.tap(x, y);
}

describe.each(['chromium', 'firefox'] as const)('on a phone’s screen, in %s', (name) => {
  let session: Session;
  let page: Page;
  let root: ElementHandle;
  /** What is left beside scroll bars, where there are some. */
  const widthOf = (one: Page) => one.evaluate(() => document.documentElement.clientWidth);
  const heightOf = (one: Page) => one.evaluate(() => document.documentElement.clientHeight);
  const shrink = (one: Page) =>
    one.setViewport(name === 'chromium' ? { ...PHONE, hasTouch: true, isMobile: true } : PHONE);
  beforeAll(async () => {
    session = await Session.start(name, { touch: true });
    const change = (html: string) =>
      html.replace(
        '</head>',
        '<meta name="viewport" content="width=device-width, minimum-scale=1"><style>html { overflow-x: hidden }</style></head>',
      );
    page = await session.open(serveSample(session, sampleOf('bao-song-da.html'), { change }));
    // A reader on its way to the page would come to the one that is loaded anew, and take the place of its own; to make
    // the page a phone's, Chromium loads it anew too.
    await readingIn(session, page);
    await shrink(page);
    await readingIn(session, page);
    await page.reload();
    root = await readingIn(session, page);
  });
  afterAll(() => session?.close());

  it('waits as the seal alone, at the foot', async () => {
    const seal = await root.$eval('.cg-tab', (tab) => tab.getBoundingClientRect().toJSON());
    expect(seal.bottom).toBe((await heightOf(page)) - 16);
    expect(seal.right).toBe(await widthOf(page));
    expect(await smallIn(root)).toEqual([]);
  });

  it('explains a word that is tapped, in a sheet at the foot of the screen', async () => {
    await until('marks', async () => (await marksIn(page, 'term')).length > 0);
    await tapTerm(page);
    const card = await until('the card', () => root.$('.cg-card'));
    const { left, right, bottom } = await card.evaluate((node) => node.getBoundingClientRect().toJSON());
    expect([left, right, bottom]).toEqual([0, await widthOf(page), await heightOf(page)]);
    expect(await smallIn(card)).toEqual([]);
    await press(card, 'Đóng');
    await until('no card', async () => !(await root.$('.cg-card')));
  });

  it('opens its notes over the whole screen, and gives the page back', async () => {
    await pressFirst(root, '.cg-tab-seal');
    const panel = await until('the notes', () => root.$('.cg-panel'));
    expect(await panel.evaluate((node) => node.getBoundingClientRect().right)).toBe(await widthOf(page));
    expect(await smallIn(root)).toEqual([]);
    await press(panel, 'Thu gọn');
    await until('the seal', () => root.$('.cg-tab'));
  });

  it('has pages of ours that are as wide as the screen, and no wider', async () => {
    const own = await session.open('about:blank');
    await shrink(own);
    for (const path of OWN) {
      await openWhole(session, path, own);
      await until('the size', () => own.evaluate((to) => matchMedia(`(width: ${to}px)`).matches, PHONE.width));
      // At once, as a scroll bar may come with what is still drawn.
      const [width, room] = await own.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect.soft(width, path).toBe(room);
      // Phones have Firefox, and the gallery has Chromium.
      if (name === 'firefox') expect.soft(await own.$eval('body', smallTargetsIn, FINGER), path).toEqual([]);
    }
    await own.close();
  });
});
