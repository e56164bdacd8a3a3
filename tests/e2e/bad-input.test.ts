import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSample } from '../pages/samples';
import { errorsOf, marksIn, readingIn, sampleOf, serveSample, traceIn } from './driver/page';
import { Session } from './driver/session';
import { untilText } from './driver/wait';

/** Size of the large page in MB; `LARGE_PAGE=50` tries what no reader will open. */
const LARGE = Number(process.env.LARGE_PAGE ?? 5);

describe.each(['chromium', 'firefox'] as const)('odd pages in %s', (name) => {
  let session: Session;
  const sample = sampleOf('bao-song-da.html');
  const at = (path: string) => new URL(path, sample.url).href;
  const openWatched = async (url: string) => {
    let errors: string[] = [];
    const page = await session.open(url, (opened) => {
      errors = errorsOf(opened);
    });
    return { page, errors };
  };
  beforeAll(async () => {
    session = await Session.start(name);
    await session.inExtension("(api) => api.storage.local.set({ autoOpen: 'every' })");
    serveSample(session, sample);
  });
  afterAll(() => session?.close());

  it('reads an article whose bytes are broken', async () => {
    const url = at('/broken-bytes-1052301.html');
    const bytes = readSample(sample);
    // Half of a letter in every paragraph, and a page that ends in the middle of one.
    for (let i = bytes.indexOf('<p '); i >= 0; i = bytes.indexOf('<p ', i + 1)) bytes[bytes.indexOf('>', i) + 9] = 0xe1;
    session.web.serve(url, { type: 'text/html; charset=utf-8', body: bytes.subarray(0, -1000) });
    const { page, errors } = await openWatched(url);
    await readingIn(session, page);
    // Firefox itself remarks on the bytes.
    expect(errors.filter((error) => !error.includes('byte stream was erroneous'))).toEqual([]);
  });

  it(`says that a page of ${LARGE} MB is too large, and lets it live`, async () => {
    const url = at('/very-large-1052302.html');
    serveSample(session, sample, {
      url,
      change: (html) => {
        const [paragraph = ''] = html.match(/<p style="text-align:justify">.*?<\/p>/su) ?? [];
        return html.replace(paragraph, paragraph.repeat(Math.ceil((LARGE * 1e6) / Buffer.byteLength(paragraph))));
      },
    });
    const { page, errors } = await openWatched(url);
    const popup = await session.popup(page);
    await popup.press(/đọc trang này$/iu);
    const panel = await session.panel(page);
    await untilText(panel, 'Trang này lớn quá, không đọc hết được.');
    // The menu is all that the foot holds then, and stands within it.
    const edges = await panel.$eval('.cg-panel-foot', (foot) => {
      const [outer, inner] = [foot, foot.querySelector('button')].map((one) => one?.getBoundingClientRect());
      return [outer?.top, inner?.top, inner?.bottom, outer?.bottom].map(Number);
    });
    expect(edges).toEqual(edges.toSorted((one, other) => one - other));
    expect(errors).toEqual([]);
  });

  it('reads a page without doctype, head and body whose story stands in a shadow root', async () => {
    const url = at('/quirks-1052304.html');
    serveSample(session, sample, {
      url,
      change: (html) =>
        html
          .replace(/<!doctype html>|<\/?(?:html|head|body)(?: [^>]*)?>/giu, '')
          .replace(
            /<(p style="text-align:justify").*<\/p>/su,
            '<div><template shadowrootmode="open">$&</template></div>',
          ),
    });
    const { page, errors } = await openWatched(url);
    expect(await page.evaluate('document.compatMode + document.querySelectorAll("p[style]").length')).toBe(
      'BackCompat0',
    );
    await readingIn(session, page);
    expect(await marksIn(page, 'term')).not.toEqual([]);
    expect(errors).toEqual([]);
  });

  it('reads XHTML', async () => {
    const url = at('/xhtml-1052305.html');
    const text = readSample(sample).toString();
    const paragraphs = [...text.matchAll(/<p style="text-align:justify">(.*?)<\/p>/gsu)].map(
      ([, inner = '']) => `<p>${inner.replace(/<[^>]*>|&[a-z]+;/gu, '')}</p>`,
    );
    const title = 'Vững thế trận lòng dân nơi cửa ngõ biên giới';
    const head = `<head><title>${title}</title></head>`;
    const body = `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="vi">${head}
      <body><h1>${title}</h1><p>Thứ Ba, 16/6/2026 | 14:35</p><div>${paragraphs.join('')}</div></body></html>`;
    session.web.serve(url, { type: 'application/xhtml+xml', body });
    const { page, errors } = await openWatched(url);
    await readingIn(session, page);
    expect(await marksIn(page, 'term')).not.toEqual([]);
    expect(errors).toEqual([]);
  });

  it('says that frames have no text of their own', async () => {
    const url = at('/frames-1052306.html');
    session.web.serve(url, `<title>Khung</title><frameset cols="*"><frame src="${sample.url}"></frameset>`);
    const { page } = await openWatched(url);
    const popup = await session.popup(page);
    await popup.press(/đọc trang này$/iu);
    await untilText(await session.panel(page), 'Không tìm thấy phần chữ của bài.');
  });

  it('lets a page live whose elements nest ten thousand deep', async () => {
    const url = at('/deep-1052307.html');
    serveSample(session, sample, { url });
    const { page, errors } = await openWatched(url);
    await page.evaluate(() => {
      const outermost = document.createElement('div');
      outermost.style.display = 'none';
      let deepest = outermost;
      // A hundred thousand would be the end of Chromium's tab, whatever we do.
      for (let depth = 1; depth < 10_000; depth++) deepest = deepest.appendChild(document.createElement('div'));
      deepest.textContent = 'Đáy';
      document.body.append(outermost);
      document.title = 'Sâu';
    });
    const popup = await session.popup(page);
    await popup.press(/đọc trang này$/iu);
    await readingIn(session, page);
    expect(await page.evaluate('document.title')).toBe('Sâu');
    expect(errors).toEqual([]);
  });

  it('leaves pages alone that are no HTML', async () => {
    const url = at('/image-1052303.svg');
    const body = '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Ủy ban nhân dân tỉnh Lai Châu</text></svg>';
    session.web.serve(url, { type: 'image/svg+xml', body });
    const { page, errors } = await openWatched(url);
    await readingIn(session, await session.open(sample.url));
    expect(await traceIn(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
