import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingIn, sampleOf, serveSample } from './driver/page';
import { Session } from './driver/session';
import { press, until } from './driver/wait';

const placeOf = async (root: ElementHandle) => ((await root.$('.cg-tab')) ? 'tab' : 'open');

describe.each(['chromium', 'firefox'] as const)('where the panel stands, in %s', (name) => {
  let session: Session;
  let articles = 0;
  /** A new article at an outlet; resolves to the panel in it. */
  const openAt = async (host: string) => {
    const url = `http://${host}/vung-the-tran-long-dan-${++articles}0522.html`;
    const page = await session.open(serveSample(session, sampleOf('bao-song-da.html'), { url }));
    return await readingIn(session, page);
  };
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session?.close());

  it('is open on the first three articles, then waits as its tab', async () => {
    const places = [];
    for (const host of ['baohaiphong.vn', 'hanoimoi.vn', 'sggp.org.vn', 'baodanang.vn']) {
      places.push(await placeOf(await openAt(host)));
    }
    expect(places).toEqual(['open', 'open', 'open', 'tab']);
  });

  it('stands as the reader left it, outlet by outlet', async () => {
    const opened = await openAt('baohaiphong.vn');
    await (await opened.$('.cg-tab-seal'))?.click();
    await until('the open panel', () => opened.$('.cg-panel'));
    expect(await placeOf(await openAt('baohaiphong.vn'))).toBe('open');
    expect(await placeOf(await openAt('hanoimoi.vn'))).toBe('tab');

    const collapsed = await openAt('baohaiphong.vn');
    await press(collapsed, 'Thu gọn');
    await until('the tab', () => collapsed.$('.cg-tab'));
    expect(await placeOf(await openAt('baohaiphong.vn'))).toBe('tab');
  });
});
