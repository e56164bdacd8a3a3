import { describe, expect, it } from 'vitest';
import { extract, read, STORY, TITLE } from './pages';

const SAPO = 'Sau ba tháng vận động, bản xa nhất của xã Nậm Cha bắt đầu đổ những mét bê tông đầu tiên trên lối mòn cũ.';
const CAPTION = 'Dân bản cùng bộ đội gùi cát lên điểm đổ bê tông đầu tiên. Ảnh: Hà Vy.';

const RELATED = [
  ['Hội thi dân vũ phụ nữ toàn tỉnh khai mạc', 'Mười tám đội của các xã, phường tranh tài trong hai ngày.'],
  [
    'Giá mận hậu đầu vụ cao gấp rưỡi năm ngoái',
    'Thương lái vào tận vườn đặt mua, nhà vườn phấn khởi vì được cả mùa lẫn giá.',
  ],
  ['Thêm một cầu treo được thay bằng cầu cứng', 'Cầu mới rộng năm mét, chịu tải mười ba tấn, thông xe đúng dịp lễ.'],
] as const;

const list = (heading: string) =>
  `<h2>${heading}</h2>${RELATED.map(([title, summary]) => `<h3>${title}</h3><p>${summary}</p>`).join('')}`;

interface Parts {
  sapo?: string;
  caption?: string;
  author?: string;
  list?: string;
}

/** A page of one level: heading and paragraphs without classes, links or containers. */
const flat = ({ sapo = `<p>${SAPO}</p>`, caption = '', author = '', list: others = '' }: Parts) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${TITLE}</title></head><body>
<h1>${TITLE}</h1>${sapo}<p>${STORY[0]}</p>${caption}${STORY.slice(1)
    .map((text) => `<p>${text}</p>`)
    .join('')}${author}${others}</body></html>`;

const BODY = [...STORY];

describe('pages of one level', () => {
  for (const heading of [
    'Tin nổi bật',
    'Tin liên quan',
    'TIN, BÀI LIÊN QUAN:',
    'Cùng chuyên mục',
    'Đọc nhiều',
    'Tin khác',
    'Bài viết khác',
  ]) {
    it(`leaves out headlines and teasers without links under “${heading}”`, async () => {
      const found = await extract(flat({ sapo: `<p><b>${SAPO}</b></p>`, list: list(heading) }));
      expect(found).toMatchObject({ title: TITLE, sapo: SAPO, body: BODY });
    });
  }

  it('leaves out a headline without a link that only its date follows', async () => {
    const other = '<p>Giá mận hậu đầu vụ cao gấp rưỡi năm ngoái</p><p>11/03/2026 15:20</p>';
    const found = await extract(
      flat({ sapo: `<p><b>${SAPO}</b></p>`, author: '<p><b>Lường Thu Hà</b></p>', list: other }),
    );
    expect(found).toMatchObject({ body: BODY, authors: ['Lường Thu Hà'] });
  });

  it('keeps the story that goes on under a heading of its own', async () => {
    const more = [
      'Con đường thứ hai',
      'Tuyến thứ hai dài 900 m, nối bản với khu ruộng bậc thang, sẽ khởi công vào mùa khô.',
    ];
    const found = await extract(flat({ list: `<h2>${more[0]}</h2><p>${more[1]}</p>` }));
    expect(found.body.join('\n')).toContain(more.join('\n'));
  });

  it('keeps long paragraphs under a heading that may be the story’s', async () => {
    const long = `${STORY.join(' ')} ${STORY.join(' ')}`;
    const found = await extract(flat({ list: `<h2>Tin nổi bật</h2><p>${long}</p><p>${long.toUpperCase()}</p>` }));
    expect(found.body).toContain(long);
  });

  it('knows a caption without its picture by the credit that ends it', async () => {
    const found = await extract(flat({ sapo: `<p><b>${SAPO}</b></p>`, caption: `<p>${CAPTION}</p>` }));
    expect(found.body).toEqual(BODY);
    expect(found.captions).toEqual([CAPTION]);
  });

  it('keeps a sentence that speaks of pictures', async () => {
    const told =
      'Anh Thoan đưa chúng tôi xem những bức ảnh chụp con suối mùa lũ năm ngoái, khi nước ngập quá đầu người.';
    expect((await extract(flat({ caption: `<p>${told}</p>` }))).body).toContain(told);
  });

  for (const name of ['Lường Thu Hà', 'Mộc Miên', 'T.H', 'Khánh Ly']) {
    it(`takes a last paragraph “${name}” for the signature`, async () => {
      const found = await extract(
        flat({ sapo: `<p><b>${SAPO}</b></p>`, author: `<p>${name}</p>`, list: list('Tin nổi bật') }),
      );
      expect(found).toMatchObject({ body: BODY, authors: [name] });
    });
  }

  it.each([
    ['LƯỜNG HÀ - MỘC MIÊN', ['LƯỜNG HÀ', 'MỘC MIÊN']],
    ['Lường Thu Hà, Mộc Miên', ['Lường Thu Hà', 'Mộc Miên']],
    ['Lường Thu Hà (TTXVN)', ['Lường Thu Hà']],
    ['CTV Lường Thu Hà', ['Lường Thu Hà']],
    ['Thu Hà - Ảnh: Mộc Miên', ['Thu Hà']],
  ])('takes a last paragraph that names who wrote the text for the signature: %s', async (line, authors) => {
    const found = await extract(flat({ sapo: `<p><b>${SAPO}</b></p>`, author: `<p>${line}</p>` }));
    expect(found).toMatchObject({ body: BODY, authors });
  });

  it.each(['Lường Thu Hà, Trưởng bản Nà Hin', 'Sơn La, Lai Châu', 'Còn nữa'])(
    'keeps a last paragraph that may tell whose words stand before it, or anything else: %s',
    async (line) => {
      const found = await extract(flat({ author: `<p>${line}</p>` }));
      expect(found.body.at(-1)).toBe(line);
      expect(found.authors).toEqual([]);
    },
  );

  for (const place of ['sapo', 'author'] as const) {
    it(`takes a line that signs by role ${place === 'sapo' ? 'after the lead' : 'at the end'}`, async () => {
      const line = '<p>Tin, ảnh: Lường Thu Hà</p>';
      const lead = `<p><b>${SAPO}</b></p>`;
      const found = await extract(
        flat({ sapo: lead, ...(place === 'sapo' ? { sapo: lead + line } : { author: line }) }),
      );
      expect(found).toMatchObject({ sapo: SAPO, body: BODY, authors: ['Lường Thu Hà'] });
    });
  }

  it('has a lead that was pasted as a first heading', async () => {
    expect(await extract(flat({ sapo: `<h1>${SAPO}</h1>` }))).toMatchObject({ title: TITLE, sapo: SAPO, body: BODY });
  });

  it('loses nothing where the lead is a plain paragraph', async () => {
    const found = await extract(
      flat({ caption: `<p>${CAPTION}</p>`, author: '<p>Lường Thu Hà</p>', list: list('Tin nổi bật') }),
    );
    expect([found.sapo ?? found.body[0], ...found.body.slice(-BODY.length)]).toEqual([SAPO, ...BODY]);
    expect(found).toMatchObject({ title: TITLE, captions: [CAPTION], authors: ['Lường Thu Hà'] });
  });

  it('takes no place or thing that ends a story for its author', async () => {
    const found = await extract(flat({ author: '<p>Hết.</p>' }));
    expect(found.authors).toEqual([]);
  });

  it('has the headline in bold before its date, where the page states none', async () => {
    const old = (title: string) =>
      `<html><head><title>Bao Thu dien tu</title></head><body><table><tr><td>Chính trị<br>Kinh tế</td><td><font size=4><b>${title}</b></font><br><font size=1>05/06/2026</font><br><br>${STORY.join('<br><br>')}</td></tr></table></body></html>`;
    expect(await extract(old(TITLE))).toMatchObject({ title: TITLE, sapo: null, body: BODY, published: '2026-06-05' });
  });

  it('has the headline in a line that its class names, where the page states none', async () => {
    const page = `<html><head><title>Sở Thử</title></head><body><span class="title">${TITLE}</span><br><span>05/06/2026</span>${STORY.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
    expect(await extract(page)).toMatchObject({ title: TITLE, body: BODY, published: '2026-06-05' });
  });

  it('has headline, date, lead and text in elements that breaks part, each with a name of its own', async () => {
    const label = (id: string, text: string) => `<span id="ctl00_lbl${id}" class="${id}">${text}</span>`;
    const parts = [label('TieuDe', TITLE), label('NgayDang', '(05/06/2026 08:05 AM)'), label('TomTat', SAPO)];
    const cell = [...parts, '<img src="/a.jpg">', label('NoiDung', STORY.join('<br><br>'))].join('<br>');
    const old = `<html><head><title>BAO THU</title></head><body><form><table><tr><td>${cell}</td></tr></table></form></body></html>`;
    expect(await extract(old)).toMatchObject({ title: TITLE, sapo: SAPO, body: BODY, published: '2026-06-05T08:05' });
  });

  it('keeps lines of one name that breaks part together, as those of a poem', async () => {
    const verses = [
      'Suối Nà Hin chảy quanh bản nhỏ',
      'Con đường mới mở trắng sương mai',
      'Chân em đi học không còn lội',
    ];
    const poem = verses.map((verse) => `<span class="v">${verse}</span>`).join('<br>');
    const { article } = await read(flat({ author: `<div>${poem}</div>` }));
    expect(article?.blocks.some(({ text }) => text.includes(verses.join('\u2028')))).toBe(true);
  });

  it('has the headline in bold before its date rather than the lead in bold before the text', async () => {
    const rows = `<tr><td><b>${TITLE}</b></td></tr><tr><td>Cập nhật lúc: 05/06/2026 08:05</td></tr>`;
    const text = `<tr><td><div><p><b>${SAPO}</b></p>${STORY.map((one) => `<p>${one}</p>`).join('')}</div></td></tr>`;
    const old = `<html><head><title>Cổng thông tin điện tử xã Thử</title></head><body><table><tr><td><table>${rows}${text}</table></td></tr></table></body></html>`;
    expect(await extract(old)).toMatchObject({ title: TITLE, sapo: SAPO, body: BODY, published: '2026-06-05T08:05' });
  });

  it('has the headline in a row of its own, where the page states none', async () => {
    const rows = [`<font size=4><b>${TITLE}</b></font>`, '(Cập nhật: 05/06/2026 8:05:12 AM)', `<b>${SAPO}</b>`];
    const cells = [...rows, STORY.join('<br><br>')].map((row) => `<tr><td><font>${row}</font></td></tr>`).join('');
    const old = `<html><head><title>SO CONG THUONG</title></head><body><table><tr><td>Chính trị<br>Kinh tế</td><td><table>${cells}</table></td></tr></table></body></html>`;
    expect(await extract(old)).toMatchObject({ title: TITLE, sapo: SAPO, body: BODY, published: '2026-06-05T08:05' });
  });
});
