import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '@/lib/model/article';
import { errorsOf, marksIn, readingIn, sampleOf, serveSample, traceIn } from './driver/page';
import { Session } from './driver/session';
import { press, until, untilText } from './driver/wait';

const FIRST = 'Phú Thọ thông xe cây cầu nối hai bờ sông Đà';
const SECOND = 'Hưng Yên giữ nhịp làng nghề bên bãi';

/**
 * Draws the article anew, as pages do that are built by scripts: equal text in new nodes. Gives how many terms are still
 * marked then.
 */
const redraw = () => {
  for (const paragraph of document.querySelectorAll('p, h1, h2')) {
    paragraph.replaceWith(paragraph.cloneNode(true));
  }
  const terms = [...CSS.highlights].filter(([name]) => name.startsWith('chu-giai-term'));
  return terms.flatMap(([, ranges]) => [...ranges].map(String)).filter((text) => text !== '').length;
};

/** What the translation of a browser does to a page; `showOriginal` takes it back. */
const translate = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  const backs: (() => void)[] = [];
  for (const text of texts.filter(({ data }) => data.trim() !== '')) {
    const outer = document.createElement('font');
    outer.append(document.createElement('font'));
    outer.firstElementChild?.append(text.data.replace(/\p{L}+/gu, 'word'));
    text.replaceWith(outer);
    backs.push(() => outer.replaceWith(text));
  }
  document.documentElement.classList.add('translated-ltr');
  document.documentElement.lang = 'en';
  const showOriginal = () => {
    document.documentElement.classList.remove('translated-ltr');
    for (const back of backs) back();
  };
  Object.assign(window, { showOriginal });
};

describe.each(['chromium', 'firefox'] as const)('pages that change, in %s', (name) => {
  let session: Session;
  const sample = sampleOf('bao-song-da.html');
  const single = sampleOf('single-page.html');
  const live = sampleOf('live-blog.html');
  const errors: string[][] = [];
  const openWatched = async (url: string): Promise<{ page: Page; root: ElementHandle }> => {
    const page = await session.open(url);
    errors.push(errorsOf(page));
    return { page, root: await readingIn(session, page) };
  };
  beforeAll(async () => {
    session = await Session.start(name);
    await session.inExtension("(api) => api.storage.local.set({ autoOpen: 'every' })");
    for (const one of [sample, single, live]) serveSample(session, one);
  });
  afterAll(() => session?.close());

  it('marks an article again that was only drawn anew', async () => {
    const { page } = await openWatched(sample.url);
    const before = await marksIn(page, 'term');
    await page.evaluate(() => document.querySelector('chu-giai')?.remove());
    expect(await page.evaluate(redraw)).toBeLessThan(before.length);
    await until('the marks', async () => String(await marksIn(page, 'term')) === String(before));
    await untilText(await session.panel(page), 'Thuật ngữ trong bài');
  });

  it('bears a page that never rests', async () => {
    const { page, root } = await openWatched(sample.url);
    await page.evaluate(`window.timer = setInterval(${redraw}, 100)`);
    await press(root, 'Lưu bài');
    await untilText(root, 'Đã lưu');
    const before = await page.evaluate(() => performance.now());
    await until('some seconds', async () => (await page.evaluate(() => performance.now())) > before + 4000);
    await page.evaluate('clearInterval(window.timer)');
    await until('the marks', async () => {
      const texts = await marksIn(page, 'term');
      return texts.length > 0 && texts.every((text) => text !== '');
    });
    await untilText(root, 'Thuật ngữ trong bài');
  });

  it('takes the marks away where the browser has translated the page, says so, and marks its own words again', async () => {
    const { page, root } = await openWatched(sample.url);
    const before = await marksIn(page, 'term');
    await page.evaluate(translate);
    await untilText(root, 'Trình duyệt đã dịch trang này.');
    expect(await traceIn(page)).toEqual(['chu-giai']);
    await untilText(root, 'khu vực phòng thủ');
    await page.evaluate('showOriginal()');
    await until('the marks', async () => String(await marksIn(page, 'term')) === String(before));
  });

  it('paints anew where the page turns dark', async () => {
    const { page } = await openWatched(sample.url);
    const names = () => page.evaluate(() => [...CSS.highlights.keys()].join(' '));
    expect(await names()).not.toContain('term-dark');
    await page.evaluate(
      "document.body.style.background = document.querySelector('#post-content').style.background = '#111'",
    );
    await until(
      'marks on dark ground',
      async () => /term-dark/u.test(await names()) && !/term-light/u.test(await names()),
    );
    await page.close();
  });

  it('reads the next article after a navigation without a load, and never the old one in its place', async () => {
    const { page, root } = await openWatched(single.url);
    const titles = await root.evaluateHandle((node) => {
      const seen: string[] = [];
      const look = () => {
        const title = node.querySelector('h2')?.textContent;
        if (title) seen.push(`${location.pathname} ${title}`);
      };
      new MutationObserver(look).observe(node, { childList: true, characterData: true, subtree: true });
      return seen;
    });
    await untilText(root, FIRST);
    await page.evaluate(() => (document.querySelector('#next-story') as HTMLElement).click());
    await untilText(root, SECOND);
    const { pathname } = new URL(page.url());
    expect(await titles.jsonValue()).not.toContain(`${pathname} ${FIRST}`);
    await press(root, 'Lưu bài');
    await untilText(root, 'Đã lưu');
    const library = await session.openOwn('library.html');
    await untilText(library, SECOND);
    expect(await library.$$eval('.cg-library-title', (rows) => rows.map((row) => row.textContent))).not.toContain(
      FIRST,
    );
    await library.close();
    await page.bringToFront();
    await page.goBack();
    await untilText(root, FIRST);
  });

  it('keeps the next article under its own address where its text came before that', async () => {
    const { page, root } = await openWatched(single.url);
    await untilText(root, FIRST);
    await page.evaluate(() => {
      const go = history.pushState.bind(history);
      history.pushState = (_data, title, path) => Object.assign(window, { go: () => go(null, title, path) });
      document.querySelector<HTMLElement>('#next-story')?.click();
    });
    await untilText(root, SECOND);
    await page.evaluate('go(); document.title += " "');
    const read = () => session.tell<Article | null>(page.url(), 'article');
    expect(page.url()).not.toBe(single.url);
    await until('the article at its address', async () => (await read())?.url === page.url());
    await page.close();
  });

  it('reads the next article where the page keeps the one before, hidden', async () => {
    const { page, root } = await openWatched(single.url);
    await untilText(root, FIRST);
    await page.evaluate(() => {
      const kept = document.querySelector('#root') as HTMLElement;
      kept.id = '';
      kept.hidden = true;
      kept.after(Object.assign(document.createElement('div'), { id: 'root' }));
      kept.querySelector<HTMLElement>('#next-story')?.click();
    });
    await untilText(root, SECOND);
    await page.close();
  });

  it('reads the story in view where a page adds one to the other', async () => {
    const { page, root } = await openWatched(single.url);
    await untilText(root, FIRST);
    await page.evaluate(() => {
      const one = document.querySelector('#root') as HTMLElement;
      const state = () => [document.title, location.pathname] as const;
      const before = state();
      const other = Object.assign(document.createElement('div'), { id: 'root' });
      one.removeAttribute('id');
      one.before(other);
      one.querySelector<HTMLElement>('#next-story')?.click();
      const turn = ([title, path]: typeof before) => {
        document.title = title;
        history.replaceState(null, '', path);
      };
      Object.assign(window, { back: () => turn(before) });
    });
    await untilText(root, SECOND);
    await page.evaluate('back()');
    await untilText(root, FIRST);
    await page.close();
  });

  it('reads on in a live blog that only adds to itself', async () => {
    const { page, root } = await openWatched(live.url);
    const before = await marksIn(page, 'term');
    await page.evaluate(() => {
      const item = document.querySelector('.live-item')?.cloneNode(true) as HTMLElement;
      const [title, text] = item.children;
      if (title) title.textContent = '21:50 - Thêm lực lượng ra đảo';
      if (text)
        text.textContent = 'Bộ Tư lệnh Quân khu 5 điều thêm hai tàu vận tải, kích hoạt phương án khu vực phòng thủ.';
      document.querySelector('#content')?.prepend(item);
    });
    await until('the new term', async () => (await marksIn(page, 'term')).includes('khu vực phòng thủ'));
    expect(before).not.toContain('khu vực phòng thủ');
    await untilText(root, 'khu vực phòng thủ');
  });

  it('keeps the panel where a page only tidies up its address', async () => {
    const { page, root } = await openWatched(sample.url);
    await page.evaluate(() => {
      history.replaceState(null, '', '?tidy');
      document.body.append(document.createElement('i'));
    });
    await until('a second look', () => page.evaluate(() => new Promise((done) => setTimeout(done, 1000, true))));
    await untilText(root, 'Thuật ngữ trong bài');
    expect(await marksIn(page, 'term')).not.toEqual([]);
  });

  it('reads on after the background fell asleep', async () => {
    const { page, root } = await openWatched(single.url);
    await untilText(root, FIRST);
    await session.endBackground();
    await page.evaluate(() => document.querySelector<HTMLElement>('#next-story')?.click());
    await untilText(root, SECOND);
    await session.endBackground();
    await page.goBack();
    await untilText(root, FIRST);
    await page.close();
  });

  it.skipIf(name === 'firefox')('has one reader where a page is loaded anew before it came', async () => {
    const scripts: string[] = [];
    const countOf = (script: string) => scripts.filter((url) => url.endsWith(`/${script}.js`)).length;
    const { held, release } = await session.holdBackground();
    const page = await session.open(sample.url);
    await held;
    const cdp = await page.createCDPSession();
    cdp.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
    await cdp.send('Debugger.enable');
    scripts.length = 0;
    await page.reload();
    await until('the new detector', async () => countOf('detector'));
    await release();
    await readingIn(session, page);
    expect(countOf('reader')).toBe(1);
  });

  it('reads on in a page that the browser brings back as it was left', async () => {
    const { page, root } = await openWatched(single.url);
    await untilText(root, FIRST);
    await page.evaluate("addEventListener('pageshow', ({ persisted }) => { window.broughtBack = persisted; })");
    await page.goto(sample.url);
    const other = await openWatched(single.url);
    await press(other.root, 'Lưu bài');
    await untilText(other.root, 'Đã lưu');
    await other.page.close();
    await page.bringToFront();
    await page.evaluate('setTimeout(() => history.back())');
    await until('the page as it was', () => page.evaluate('window.broughtBack === true').catch(() => false));
    const again = await session.panel(page);
    await untilText(again, FIRST);
    await untilText(again, 'Đã lưu');
    await page.evaluate(() => document.querySelector<HTMLElement>('#next-story')?.click());
    await untilText(again, SECOND);
    await page.close();
  });

  it('stays away after the site was switched off, wherever the page goes', async () => {
    const { page: behind } = await openWatched(single.url);
    await behind.evaluate("addEventListener('pageshow', () => { window.isBack = true; })");
    await behind.goto(sample.url);
    const { page, root } = await openWatched(single.url);
    await press(root, 'Việc khác');
    await press(root, /^Tắt ở /u);
    await until('nothing of ours', async () => (await traceIn(page)).length === 0);
    await behind.bringToFront();
    await behind.evaluate('setTimeout(() => history.back())');
    await until('the page as it was', () => behind.evaluate('window.isBack').catch(() => false));
    await until('nothing of ours there', async () => (await traceIn(behind)).length === 0);
    await behind.close();
    await page.bringToFront();
    await page.evaluate(() => (document.querySelector('#next-story') as HTMLElement).click());
    // By then the next article would have been read.
    await readingIn(session, await session.open(sample.url));
    await readingIn(session, await session.open(sample.url));
    expect(await traceIn(page)).toEqual([]);
  });

  it('has raised no error in any page', () => {
    expect(errors.flat()).toEqual([]);
  });
});
