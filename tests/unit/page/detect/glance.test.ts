import { describe, expect, it } from 'vitest';
import { pageOf, paragraphs, STORY, TITLE, URL_OF_STORY } from '../pages';
import { called, glance, PRINT } from './pages';

describe('the glance of the detector', () => {
  it('sees an article', () => {
    expect(glance(pageOf(), URL_OF_STORY)).toMatchObject({ article: true });
  });
  it.each([
    [
      'a poem',
      pageOf({
        meta: '<div>05/06/2026 08:00</div>',
        body: paragraphs([
          'Em về bản nhỏ chiều sương',
          'Ngô non bạc lá, nẻo đường quanh co',
          'Tiếng khèn gọi bạn bên bờ',
          'Suối xa còn nhớ câu thơ thuở nào',
        ]),
      }),
    ],
    [
      'a poem whose document has a name with few letters that are Vietnamese alone',
      called('Trong chiêm bao', {
        meta: '<div>05/06/2026 08:00</div>',
        body: 'Em về bản nhỏ chiều sương<br>Ngô non bạc lá, nẻo đường quanh co<br>Tiếng khèn gọi bạn bên bờ<br>Suối xa còn nhớ câu thơ thuở nào',
      }),
    ],
    [
      'a correction',
      called('Đính chính', {
        meta: '<div>05/06/2026 08:00</div>',
        body: '<p>Trong bài đăng hôm qua, tên của trưởng bản Lường Văn Thoan đã bị viết sai. Báo Thử xin lỗi ông và bạn đọc.</p>',
      }).replace(/<meta property.*?>/, ''),
    ],
    ['two sentences', pageOf({ meta: '<div>05/06/2026 08:00</div>', body: paragraphs(STORY.slice(2)) })],
    ['two sentences without any date', pageOf({ body: paragraphs(STORY.slice(2)) }).replace(/<meta property.*?>/, '')],
    [
      'one sentence behind its date, among lists with dates',
      pageOf({
        meta: '<div>05/06/2026 08:00</div>',
        body: `<p>${STORY[0]}</p>`,
        after: Array.from({ length: 9 }, (_, i) => `<p><a href="/${i}">Tin ${i}</a> <i>0${i + 1}/06/2026</i></p>`).join(
          '',
        ),
      }).replace(/<meta property.*?>/, ''),
    ],
    [
      'a live report, each entry in a box of its own',
      pageOf({ body: STORY.map((text, i) => `<div><b>1${i}:20</b><p>${text}</p></div>`).join('') }),
    ],
    [
      'a story below the weather of all provinces',
      pageOf({ before: '<i>Lai Châu 21°</i>'.repeat(30), body: paragraphs(STORY) }),
    ],
    [
      'pictures with short captions',
      pageOf({
        meta: '<div>05/06/2026</div>',
        body: [
          'Chợ họp từ tờ mờ sáng.',
          'Gùi măng của phụ nữ Hà Nhì.',
          'Hàng thổ cẩm hút khách.',
          'Trẻ nhỏ theo mẹ xuống chợ.',
        ]
          .map((text) => `<figure><img src="/1.jpg"><figcaption>${text}</figcaption></figure>`)
          .join(''),
        after: PRINT,
      }).replace(/<meta property.*?>/, ''),
    ],
    [
      'a document called after its section, dated in a long line',
      pageOf({ meta: '<div>Đăng ngày 05/06/2026 lúc 14:02 | Người đăng: Lò Thị Mai Anh | 0 phản hồi</div>' })
        .replace(/<title>.*?<\/title>/, '<title>Tin tức sự kiện</title>')
        .replace(/<meta property.*?>/, ''),
    ],
    [
      'a short story dated behind its headline, though no heading, beside a programme',
      pageOf({
        title: `<div>${TITLE}</div><div>Thứ Sáu, ngày 05/06/2026 - 10:11:54</div>`,
        body: paragraphs(STORY.slice(2)),
        aside: [5, 7, 9, 11, 14, 17, 19, 21, 23].map((hour) => `<p>${hour}:00 Bản tin thời sự</p>`).join(''),
      }),
    ],
    [
      'paragraphs in wrappers of their own',
      pageOf({ body: STORY.map((text) => `<div><div><p><span>${text}</span></p></div></div>`).join('') }).replace(
        /<meta property.*?>/,
        '',
      ),
    ],
  ])('sees %s', (_, html) => {
    expect(glance(html, URL_OF_STORY)).toMatchObject({ article: true });
  });
  it('sees a short report without any date under an address that tells nothing, and no short description', () => {
    const undated = (texts: readonly string[]) =>
      called('Tin xã', { body: paragraphs(texts) }).replace(/<meta property.*?>/, '');
    const url = 'https://muongtac.laichau.gov.vn/tin-tuc?id=3381';
    expect(glance(undated(STORY.slice(1, 3)), url)).toMatchObject({ article: true });
    const place =
      'Bản Nà Hin nằm bên suối Nậm Hin, cách trung tâm xã 4 km, có 61 hộ người Thái, 290 nhân khẩu, 24 ha lúa nước.';
    expect(glance(undated([place, place]), url)).toMatchObject({ article: false });
  });
  it('sees a lower heading at the address of a section, where it is no link', () => {
    const page = pageOf({ title: `<h2>${TITLE}</h2>`, body: paragraphs([...STORY.slice(1), ...STORY.slice(1)]) });
    const url = 'https://baothu.chugiai.example/tan-van/duong-qua-suoi';
    const dated = page.replace(/<meta property.*?>/, '').replace('</h2>', '</h2><div>Đăng ngày 05/06/2026</div>');
    expect(glance(dated, url)).toMatchObject({ article: true });
    const called = dated.replace(TITLE, 'Tản văn');
    expect(glance(called, url)).toMatchObject({ article: true });
    expect(glance(called.replace(TITLE, `<a href="/1">${TITLE}</a>`), url)).toMatchObject({ article: false });
  });
  it('goes by the language of the story, not of the page around it', () => {
    const story =
      'Border guards and villagers started to build a concrete road that links the village with the centre.';
    const html = pageOf({
      body: paragraphs(Array.from({ length: 8 }, () => story)),
      after: paragraphs(STORY.slice(0, 1)),
    });
    expect(glance(html, URL_OF_STORY)).toMatchObject({ article: false, why: 'not-vietnamese' });
  });
});
