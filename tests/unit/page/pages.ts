import type { Block } from '@/lib/model/article';
import { siteOf } from '@/lib/outlets/families';
import { type PageResult, readPage } from '@/lib/page';
import { parsePage } from '@/scripts/dom';
import { extractedOf } from '../../eval/page/extractors';
import type { Extracted } from '../../eval/page/scores';

export const URL_OF_STORY = 'https://baothu.chugiai.example/xa-hoi/ban-lang-lam-duong-moi-qua-suoi-post12345.html';

/** Paragraphs of one invented story. */
export const STORY = [
  'Sáng 5/6, người dân bản Nà Hin cùng bộ đội biên phòng khởi công tuyến đường bê tông dài 1,2 km nối bản với trung tâm xã.',
  'Tuyến đường có tổng kinh phí 840 triệu đồng, trong đó nhân dân góp công lao động và hiến 1.300 m2 đất vườn.',
  'Trưởng bản Lường Văn Thoan cho biết mùa mưa mọi năm học sinh phải nghỉ học vì suối dâng, nay không còn phải lội nữa.',
  'Công trình dự kiến hoàn thành trước tháng 9 để kịp đón năm học mới.',
];

export const TITLE = 'Bản làng làm đường mới qua suối Nà Hin';

const MENU = ['Chính trị', 'Kinh tế', 'Xã hội', 'Pháp luật', 'Giáo dục', 'Thể thao']
  .map((name, i) => `<li><a href="/muc-${i}">${name}</a></li>`)
  .join('');

export const paragraphs = (texts: readonly string[], tag = 'p') =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('\n');

interface Parts {
  head?: string;
  before?: string;
  title?: string;
  /** Between headline and text. */
  meta?: string;
  body?: string;
  after?: string;
  aside?: string;
}

/** A page around a story: menu, headline, text, footer; class names that say nothing. */
export function pageOf(parts: Parts = {}): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${TITLE} - Báo Thử</title>
<meta property="og:type" content="article">${parts.head ?? ''}</head><body>
<div class="x1"><ul>${MENU}</ul></div>${parts.before ?? ''}
<div class="x2"><div class="x3">${parts.title ?? `<h1>${TITLE}</h1>`}${parts.meta ?? ''}
<div class="x4">${parts.body ?? paragraphs(STORY)}</div>${parts.after ?? ''}</div>${parts.aside ?? ''}</div>
<div class="x5"><p>Giấy phép hoạt động báo chí số 00/GP. Ghi rõ nguồn khi phát lại thông tin.</p></div></body></html>`;
}

export async function read(html: string, url = URL_OF_STORY, force = false, loaded = url): Promise<PageResult> {
  const { document } = parsePage(new TextEncoder().encode(html), url);
  return readPage(document, { url, site: siteOf(url), force, loaded });
}

/** What was extracted, in the form of the gold; fails where the page was not read. */
export async function extract(html: string, url = URL_OF_STORY): Promise<Extracted> {
  const { article, verdict } = await read(html, url);
  if (!article) throw new Error(`Not read: ${JSON.stringify(verdict)}`);
  return extractedOf(article);
}

/** Headlines of other stories, each with its summary. */
export const TEASERS = [
  [
    'Hội thi dân vũ phụ nữ toàn tỉnh khai mạc',
    'Mười tám đội của các xã, phường tranh tài trong hai ngày tại quảng trường trung tâm.',
  ],
  [
    'Giá mận hậu đầu vụ cao gấp rưỡi năm ngoái',
    'Thương lái vào tận vườn đặt mua, nhà vườn phấn khởi vì được cả mùa lẫn giá.',
  ],
  ['Thêm một cầu treo được thay bằng cầu cứng', 'Cầu mới rộng năm mét, chịu tải mười ba tấn, thông xe đúng dịp lễ.'],
] as const;

/** What `item` makes of each of them. */
export const cards = (item: (title: string, summary: string) => string) =>
  TEASERS.map(([title, summary]) => item(title, summary)).join('');

/** The blocks of the story that is told by `body`. */
export async function blocksOf(body: string): Promise<Block[]> {
  const { article } = await read(pageOf({ body }));
  return (article?.blocks ?? []).filter((block) => block.kind !== 'title');
}

export const ofKind = async (kind: Block['kind'], body: string) =>
  (await blocksOf(body)).filter((block) => block.kind === kind);

/** A list of places that is longer than the story. */
export const COMMUNES = Array.from({ length: 90 }, (_, i) => `Xã Mường ${['Hừa', 'Lạy', 'Khoả'][i % 3]} ${i}`).join(
  ', ',
);
