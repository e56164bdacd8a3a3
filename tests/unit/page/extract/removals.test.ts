import { describe, expect, it } from 'vitest';
import { type PageResult, readPage } from '@/lib/page';
import { parsePage } from '@/scripts/dom';
import { cards, pageOf, paragraphs, read, STORY, TEASERS, URL_OF_STORY } from '../pages';

describe('removals', () => {
  it('logs every dropped part with its rule', async () => {
    const others = cards((title, summary) => `<li><a href="/a">${title}</a><div>${summary}</div></li>`);
    const { removals } = await read(pageOf({ after: `<div><h3>Tin liên quan</h3><ul>${others}</ul></div>` }));
    expect(removals.find((one) => one.text.startsWith('Tin liên quan'))?.reason).toBe('heading:related');
  });

  it('logs what stands around the text and is neither lead nor credit', async () => {
    const meta = '<div>05/06/2026 08:15</div><div>Đường lên bản - Bài 2</div>';
    const behind = 'Bài viết nhận giải khuyến khích của hội thi năm nay.';
    const links = cards((title) => `<div><a href="/a">${title}</a></div>`);
    const after = `<div>${links}<div>${behind}</div></div>`;
    const html = pageOf({ meta, after });
    const { removals } = await read(html);
    expect(Object.fromEntries(removals.map(({ reason, text }) => [text, reason]))).toMatchObject({
      '05/06/2026 08:15': 'line:date',
      'Đường lên bản - Bài 2': 'line:header',
      [behind]: 'line:behind',
    });
    expect(textsOf(await restore(html, 'Đường lên'))).toEqual(['Đường lên bản - Bài 2', ...STORY]);
  });

  it('logs the label of another story that its card begins with', async () => {
    const [first, second, ...rest] = STORY;
    const others = cards((title) => `<div><a href="/c">Giao thông</a><h4><a href="/a">${title}</a></h4></div>`);
    const body = `${paragraphs([first ?? '', second ?? ''])}<div>${others}</div>${paragraphs(rest)}`;
    const { article, removals } = await read(pageOf({ body }));
    expect(article?.blocks.map(({ text }) => text)).not.toContain('Giao thông');
    expect(removals.map(({ text }) => text)).toContain('Giao thông');
  });

  const restore = async (html: string, ...starts: string[]) => {
    const { removals } = await read(html);
    const ids = removals.filter(({ text }) => starts.some((start) => text.startsWith(start))).map(({ id }) => id);
    const { document } = parsePage(new TextEncoder().encode(html), URL_OF_STORY);
    return readPage(document, { url: URL_OF_STORY, restore: new Set(ids) });
  };
  const textsOf = ({ article }: PageResult) => article?.blocks.slice(1).map((block) => block.text);

  it('brings a line back to its place, and still lists it', async () => {
    const line = 'Xem thêm: Giá mận hậu đầu vụ cao gấp rưỡi năm ngoái';
    const [first, ...rest] = STORY;
    const html = pageOf({ body: `<p>${first}</p><p><a href="/y">${line}</a></p>${paragraphs(rest)}` });
    const page = await restore(html, line);
    expect(textsOf(page)).toEqual([first, line, ...rest]);
    expect(page.removals.map(({ text }) => text)).toContain(line);
  });

  it('brings a box back with its lines, before or after the text, but nothing else', async () => {
    const box = (heading: string) => `<div class="related-news"><h3>${heading}</h3><p>${TEASERS[0][1]}</p></div>`;
    const html = pageOf({ body: paragraphs(STORY), after: box('Tin liên quan') + box('Tin khác') });
    expect(textsOf(await read(html))).toEqual(STORY);
    expect(textsOf(await restore(html, 'Tin khác'))).toEqual([...STORY, 'Tin khác', TEASERS[0][1]]);
    const aside = pageOf({ before: box('Tin mới') });
    expect(textsOf(await restore(aside, 'Tin mới'))).toEqual(['Tin mới', TEASERS[0][1], ...STORY]);
  });

  it('knows a part again where the page has changed around it', async () => {
    const html = pageOf({ body: `${paragraphs(STORY)}<p>Tin, ảnh: Lường Thu Hà</p>` });
    const [signature] = (await read(html)).removals.filter(({ text }) => text.startsWith('Tin, ảnh'));
    const changed = html.replace('<div class="x2">', '<div class="x9"><b>Thời tiết</b></div><div class="x2">');
    const { removals } = await read(changed);
    expect(removals.map(({ id }) => id)).toContain(signature?.id);
  });
});
