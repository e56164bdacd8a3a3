// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadedAt, readLivePage } from '@/lib/inpage/read';
import { PAGE_LIMITS, type TakenPage } from '@/lib/model/taken-page';
import { extract } from '@/lib/page';
import { parsePage } from '@/scripts/dom';
import { pageOf, paragraphs, STORY, TITLE, URL_OF_STORY } from '../page/pages';

const OTHER = 'Chợ phiên Tả Gia mở lại sau hai năm sửa chữa';
const OTHERS = [
  'Chợ phiên Tả Gia họp lại từ chủ nhật vừa qua, sau gần hai năm đóng cửa để sửa mái và làm lại sân bê tông.',
  'Theo ban quản lý chợ, hơn một trăm hộ đã đăng ký gian hàng, phần lớn bán nông sản, thổ cẩm và giống vật nuôi.',
  'Bà Vàng Thị Pằng, bán rau ở đầu chợ, nói khách đông hơn trước, ai cũng vui vì không còn phải ngồi giữa bùn.',
];

const parse = (html: string) => parsePage(new TextEncoder().encode(html), URL_OF_STORY).document;
/** As it goes over the wire. */
const over = async (page: TakenPage) => {
  const extraction = extract(JSON.parse(JSON.stringify({ ...page, url: URL_OF_STORY })));
  return { ...(JSON.parse(JSON.stringify(extraction)) as typeof extraction), notes: null };
};

afterEach(() => vi.unstubAllGlobals());

it('tells where a document came, as far as it may be told, whatever the address says since', () => {
  const at = (name: string) => {
    const performance = { getEntriesByType: () => [{ name }] };
    return loadedAt({ defaultView: { performance }, URL: 'https://bao.example/sau' } as unknown as Document);
  };
  expect(at('https://bao.example/truoc')).toBe('https://bao.example/truoc');
  expect(at(`https://bao.example/?${'a'.repeat(9000)}`)).toHaveLength(PAGE_LIMITS.address);
});

describe('a live page', () => {
  it('is read elsewhere, and its texts are found again', async () => {
    const document = parse(pageOf());
    const { article, origins } = await readLivePage(document, over);
    expect(article?.blocks.map(({ text }) => text)).toEqual([TITLE, ...STORY]);
    const text = article?.blocks[2]?.text ?? '';
    expect(origins.range({ block: 2, start: 5, end: text.length })?.toString()).toBe(text.slice(5));
  });

  it('may work before it is sent, and is read as it was', async () => {
    // However slow the machine is, taking so short a page leaves no time to be let work.
    vi.spyOn(performance, 'now').mockReturnValue(0);
    const document = parse(pageOf());
    const pauses: unknown[] = [];
    vi.stubGlobal('scheduler', {
      yield: async () => {
        pauses.push(document.querySelector('.x4 p')?.textContent);
        for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = OTHER;
      },
    });
    const { article } = await readLivePage(document, over);
    expect(pauses).toEqual([STORY[0]]);
    expect(article?.blocks.map(({ text }) => text)).toEqual([TITLE, ...STORY]);
  });

  it('that turns to another article meanwhile is read once more', async () => {
    const document = parse(pageOf());
    const next = parse(pageOf({ title: `<h1>${OTHER}</h1>`, body: paragraphs(OTHERS) }).replaceAll(TITLE, OTHER));
    let turned = 0;
    const { article } = await readLivePage(document, async (page) => {
      const found = await over(page);
      // A title that never rests is no other article.
      document.title = `(${++turned}) ${document.title}`;
      if (turned === 1) document.documentElement.replaceWith(document.importNode(next.documentElement, true));
      return found;
    });
    expect(turned).toBe(2);
    expect(article?.blocks.map(({ text }) => text)).toEqual([OTHER, ...OTHERS]);
  });

  it('that cannot be taken says why', async () => {
    const document = parse(pageOf());
    document.querySelector('.x4')?.append('a'.repeat(9_000_000));
    const { verdict, article } = await readLivePage(document, over);
    expect({ verdict, article }).toEqual({
      verdict: { article: false, outlet: null, why: 'too-large' },
      article: null,
    });
  });
});
