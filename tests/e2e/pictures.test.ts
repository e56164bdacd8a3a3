import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JPEG } from '../unit/formats/items';
import { errorsOf, readingIn, sampleOf, serveSample } from './driver/page';
import { Session } from './driver/session';
import { choose, press, until, untilText } from './driver/wait';

/** A host that the development build is let into, and one that nobody is. */
const GRANTED = 'http://anh.chugiai.example/cho.jpg';
const FOREIGN = 'http://kho-anh.example/xe.jpg';
/** A picture that a page's script would load when it comes into sight. */
const LAZY = '/images/khong-bao-gio.jpg';
const TITLE = /^Vững thế trận lòng dân/u;

const picture = (src: string) => `<p class="pic"><img ${src}></p><p class="note"><em>Ảnh: Khánh Vy</em></p>`;

/** The pictures of the open article, as drawn: their own sides, 0 where they did not load. */
const drawn = (library: Page) =>
  library.$$eval('.cg-article-figure img', (images) =>
    images.map((image) => {
      const { src, complete, naturalWidth } = image as HTMLImageElement;
      return { ours: src.startsWith('blob:'), width: complete ? naturalWidth : 0 };
    }),
  );

describe.each(['chromium', 'firefox'] as const)('keeping pictures in %s', (name) => {
  let session: Session;
  const sample = sampleOf('bao-song-da.html');
  /** Firefox lets no page of an extension ask over http, so there the granted host would have to be on https. */
  const kept = name === 'chromium' ? 3 : 2;
  const [second, third] = ['-2.html', '-3.html'].map((end) => sample.url.replace('.html', end)) as [string, string];
  const openArticle = async (url: string): Promise<ElementHandle> => readingIn(session, await session.open(url));
  beforeAll(async () => {
    session = await Session.start(name);
    for (const url of [GRANTED, FOREIGN]) session.web.serve(url, { type: 'image/jpeg', body: JPEG });
    const more = [
      `src="${GRANTED}"`,
      `src="${FOREIGN}"`,
      `src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="${LAZY}"`,
    ];
    for (const url of [sample.url, second, third]) {
      serveSample(session, sample, {
        url,
        change: (html) =>
          html
            .replace('<p style="text-align:justify">Theo đánh giá', `${more.map(picture).join('')}$&`)
            .replace('Hơn 1.200 cán bộ', `$& (${url.at(-6)})`),
      });
    }
    await session.inExtension("(api) => api.storage.local.set({ autoOpen: 'every' })");
  });
  afterAll(() => session?.close());

  it('asks at the first save, and keeps what the page or a granted host has, and nothing else', async () => {
    const panel = await openArticle(sample.url);
    await press(panel, 'Lưu bài');
    await untilText(panel, 'Đã lưu chữ. Lưu cả ảnh?');
    await press(panel, 'Lưu ảnh');
    await untilText(panel, `Đã lưu chữ và ${kept}/5 ảnh.`);
    expect(session.web.missing.filter((url) => url.includes(LAZY))).toEqual([]);
  });

  it('shows them in the reading view from the library alone', async () => {
    const library = await session.openOwn('library.html');
    const errors = errorsOf(library);
    await press(library, TITLE);
    const shown = await until('the pictures', async () => {
      const all = await drawn(library);
      return all.length === kept && all.every(({ width }) => width > 0) && all;
    });
    expect(shown.every(({ ours }) => ours)).toBe(true);
    expect(errors).toEqual([]);
    await library.close();
    const storage = await session.openOwn('library.html#storage');
    await untilText(storage, `1 bài · ${kept} ảnh (0,1 MB)`);
    await storage.close();
  });

  it('asks no more, and leaves pictures out where the reader has chosen so', async () => {
    const taking = await openArticle(second);
    await press(taking, 'Lưu bản mới');
    await untilText(taking, `Đã lưu chữ và ${kept}/5 ảnh.`);
    const options = await session.openOwn('options.html');
    await choose(options, 'chỉ lưu chữ');
    const panel = await openArticle(third);
    await press(panel, 'Lưu bản mới');
    await untilText(panel, 'Đã lưu chữ, không lưu ảnh.');
    const library = await session.openOwn('library.html');
    await press(library, TITLE);
    await untilText(library, 'Mỗi bản làng là một pháo đài');
    expect(await drawn(library)).toEqual([]);
  });
});
