import { describe, expect, it } from 'vitest';
import { detectPage } from '@/lib/page/detect';
import { parsePage } from '@/scripts/dom';
import { pageOf, paragraphs, read, STORY, TITLE } from '../pages';

export const HOST = 'https://baothu.chugiai.example';
export const SUMMARIES = STORY.map((text, i) => `${text} ${STORY[(i + 1) % STORY.length]}`);
export const TITLES = [
  'Hội thi dân vũ phụ nữ toàn tỉnh khai mạc',
  'Giá mận hậu đầu vụ cao gấp rưỡi',
  'Thêm một cầu treo được thay mới',
  'Mưa lớn gây ngập ba xã vùng thấp',
];

export const list = (item: (title: string, summary: string, i: number) => string) =>
  [0, 1, 2]
    .flatMap((round) => TITLES.map((title, i) => item(`${title} (kỳ ${round + 1})`, SUMMARIES[i] ?? '', i)))
    .join('');

export const PRINT =
  '<div class="x9"><p>Cơ quan chủ quản: Tỉnh ủy. Giấy phép số 12/GP-BTTTT. Tổng Biên tập: Lò Văn Hùng. Ghi rõ nguồn khi phát hành lại.</p></div>';

/** A page whose document is called as its headline is, with the small print of its site. */
export const called = (title: string, parts: Parameters<typeof pageOf>[0]) =>
  pageOf({ title: `<h1>${title}</h1>`, ...parts, after: PRINT }).replace(
    /<title>.*?<\/title>/,
    `<title>${title}</title>`,
  );

export const rows = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** A page with another menu than a paper's. */
export const under = (labels: readonly string[], html: string) =>
  html.replace(
    /<div class="x1">.*?<\/div>/,
    `<ul>${labels.map((label, i) => `<li><a href="/m${i}">${label}</a></li>`).join('')}</ul>`,
  );
export const ANY_MENU = ['Trang chủ', 'Mới nhất', 'Video'];
export const LIBRARY = ['Văn bản mới', 'Công văn', 'Biểu mẫu'];
export const OFFICE = 'https://muongtac.laichau.gov.vn/-/ban-na-hin-duong-ban-12345';

/** A dated text under a headline. */
export const dated = (title: string, texts: readonly string[]) =>
  called(title, { meta: '<div>05/06/2026 08:00</div>', body: paragraphs(texts) });
/** A dated text of a site that sells. */
export const traded = (texts: readonly string[]) => under(['Sản phẩm', 'Dịch vụ', 'Tin tức'], dated(TITLE, texts));
export const NURSERY = [
  'Vườn ươm Nà Hin có cây giống mắc ca ghép cao chừng hai gang tay, thân khỏe, bầu chắc, chịu được rét và gió núi.',
  'Mỗi cây bốn mươi nghìn đồng, vườn giao hàng tận nương và chỉ cách trồng miễn phí, cây chết được đổi cây khác.',
];

/** What the detector says at a glance. */
export const glance = (html: string, url: string) =>
  detectPage(parsePage(new TextEncoder().encode(html), url).document, url);

/** Pages by name, each its address and its markup. */
export type Pages = Record<string, readonly [url: string, html: string]>;

/** Tests that these pages are not taken for articles, `seen` not even at a glance. */
export function describeOthers(kind: string, others: Pages, seen: readonly string[]): void {
  describe(`verdicts on ${kind}`, () => {
    it.each(Object.entries(others))('do not take %s for an article', async (_, [url, html]) => {
      expect((await read(html, url)).verdict.article).toBe(false);
      // An archive's copy of it, too.
      expect((await read(html, `https://web.archive.org/web/20260305143000/${url}`)).verdict.article).toBe(false);
    });
    it.each(seen)('refuse %s at a glance', (name) => {
      const [url, html] = others[name] ?? ['', ''];
      expect(glance(html, url).article).toBe(false);
    });
  });
}
