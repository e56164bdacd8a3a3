import { describe, expect, it } from 'vitest';
import { peopleIn, statedPeople } from '@/lib/page/metadata/authors';
import { momentsIn, parseMachine, parseVisible, printMoment } from '@/lib/page/metadata/dates';
import { extract, pageOf, paragraphs, STORY, TITLE, URL_OF_STORY } from './pages';

const visible = (text: string) => {
  const moment = parseVisible(text);
  return moment && printMoment(moment);
};
const machine = (text: string) => {
  const moment = parseMachine(text);
  return moment && printMoment(moment);
};

describe('printed dates', () => {
  it.each([
    ['08/01/2026 - 18:21', '2026-01-08T18:21'],
    ['Thứ hai, 18/2/2019, 17:34 (GMT+7)', '2019-02-18T17:34+07:00'],
    ['07-03-2026 - 00:01 AM', '2026-03-07T00:01'],
    ['07-03-2026 - 14:05 PM', '2026-03-07T14:05'],
    ['07-03-2026 - 14:05 AM', '2026-03-07T14:05'],
    ['24/12/12 11:05 tối', '2012-12-24T23:05'],
    ['03/04/2026 10:20 SA', '2026-04-03T10:20'],
    ['03/04/2026 2:20 CH', '2026-04-03T14:20'],
    ['03/04/2026 12:20 CH', '2026-04-03T12:20'],
    ['20:12 ngày 06/05/2026', '2026-05-06T20:12'],
    ['16 giờ 05 phút, ngày 12 tháng 3 năm 2026', '2026-03-12T16:05'],
    ['Thứ Ba, ngày 3 tháng 3 năm 2026', '2026-03-03'],
    ['Cập nhật lúc: thứ hai, 13 11 2017 05:07', '2017-11-13T05:07'],
    ['thứ sáu, 30 06, 2017', '2017-06-30'],
    ['2017-06-29T03:13:41.000Z', '2017-06-29T10:13+07:00'],
    ['Wed Mar 05 14:30:00 ICT 2025', '2025-03-05T14:30'],
    ['Tue Oct 16 00:00:00 GMT 2018', '2018-10-16'],
    ['03/01/2020 | 19:27', '2020-01-03T19:27'],
    ['09:37 - 15/12/2019', '2019-12-15T09:37'],
    ['8h30, 5.6.2026', '2026-06-05T08:30'],
    ['2026/06/05 08:30', '2026-06-05T08:30'],
    ['12/25/2026 08:30', '2026-12-25T08:30'],
    ['Tháng 6 28, 2022 14:35', '2022-06-28T14:35'],
    ['28 Tháng Sáu, 2022 14:35', '2022-06-28T14:35'],
    ['5 tháng mười hai 2022', '2022-12-05'],
    ['Đăng ngày: 01/02/2026 08:00 | Cập nhật: 03/02/2026 09:00', '2026-02-01T08:00'],
    ['Cập nhật lúc 09:00 ngày 03/02/2026, đăng lúc 08:00 ngày 01/02/2026', '2026-02-01T08:00'],
    ['Cập nhật lúc 09:00 ngày 03/02/2026', '2026-02-03T09:00'],
    ['Đăng lúc 07:10 ngày 09/10/2025 · Cập nhật lúc 09:45 ngày 10/10/2025', '2025-10-09T07:10'],
    ['08:05:12 12/03/2024', '2024-03-12T08:05'],
    ['12, Tháng 3, 2024', '2024-03-12'],
    ['Th3 12, 2024', '2024-03-12'],
    ['March 12th, 2024', '2024-03-12'],
    ['12/03/2024-08:05', '2024-03-12T08:05'],
    ['Thứ Ba,12/03/2024,08:05', '2024-03-12T08:05'],
    ['Kinh tế08:0512/03/2024', '2024-03-12T08:05'],
    ['12/03/202408:05', '2024-03-12T08:05'],
    ['12 tháng 3, 202408:05', '2024-03-12T08:05'],
    ['12/03/2024 08:05In bài viết', '2024-03-12T08:05'],
    ['Ngày 12–3–2024, 8 giờ 5 phút', '2024-03-12T08:05'],
    ["Đăng lúc 8h5' ngày 12/3/2024", '2024-03-12T08:05'],
    ['12/Th3/2024', '2024-03-12'],
    ['Lò Mai-12-03-2024 08:05:12', '2024-03-12T08:05'],
    ['March 12th, 2024', '2024-03-12'],
    ['Tuesday, 12 March 2024 08:05', '2024-03-12T08:05'],
    ['12-Mar-2024', '2024-03-12'],
  ])('reads %s', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it.each([
    'Điện thoại: 0913 000 111',
    'Giá 1.234.567 đồng',
    'Quyết định 12/2019/QĐ-UBND',
    '31/02/2026',
    'số 45/13/7',
    'ngày 05/06/1744',
    'Model 12, 2022',
  ])('reads no date in %s', (text) => {
    expect(momentsIn(text)).toEqual([]);
  });
});

describe('dates of metadata', () => {
  it.each([
    ['2025-06-17T13:43:02+0700', '2025-06-17T13:43+07:00'],
    ['2026-03-07T08:52:11.000 +07:00', '2026-03-07T08:52+07:00'],
    ['2018-07-19 15:18', '2018-07-19T15:18'],
    ['2026-03-07T01:01:00Z', '2026-03-07T08:01+07:00'],
    ['2026-03-07T20:30:00-05:00', '2026-03-08T08:30+07:00'],
    ['2026-03-07', '2026-03-07'],
    ['3/7/2026', '2026-07-03'],
    ['2026-13-07', null],
    ['9/12/2026 3:05:00 PM', '2026-09-12T15:05'],
    ['09/12/2026 03:05:00 PM', '2026-12-09T15:05'],
    ['1710209700', '2024-03-12T09:15+07:00'],
    ['1710209700000', '2024-03-12T09:15+07:00'],
    ['Tue, 12 Mar 2024 01:05:00 GMT', '2024-03-12T08:05+07:00'],
  ])('reads %s', (text, expected) => {
    expect(machine(text)).toBe(expected);
  });

  it('are no longer texts', () => {
    expect(machine(`${'Sáng 5/6/2026, '.repeat(20)}`)).toBeNull();
  });
});

describe('the date of a page', () => {
  const PRINTED = '<div>12/02/2026 | 08:15</div>';
  const LEAD = 'Con đường dài hơn một cây số sẽ nối bản nhỏ bên suối với trung tâm xã trước năm học mới.';
  const TOOLS = [
    'Cỡ chữ <a href="#">A-</a> <a href="#">A</a>',
    '<a href="#">In trang</a> <a href="#">Gửi email</a>',
    'Lượt xem: 12',
  ];
  it.each([
    ['12/02/2026', []],
    ['12 Th2, 2026', []],
    ['<a href="/tac-gia/mai">Lò Thị Mai</a> 12/02/2026', ['Lò Thị Mai']],
  ])('may be a day above the headline, with longer links beside it: %s', async (line, authors) => {
    const title = `<div>${line} <a href="#">In trang</a> <a href="#">Gửi email</a></div><h1>${TITLE}</h1>`;
    expect(await extract(pageOf({ title }))).toMatchObject({ published: '2026-02-12', authors });
  });
  it('is the printed one, whatever metadata say', async () => {
    const head = '<meta property="article:published_time" content="2026-02-12T09:15:00+08:00">';
    expect((await extract(pageOf({ head, meta: PRINTED }))).published).toBe('2026-02-12T08:15');
  });
  it('takes its clock from metadata that agree on the day', async () => {
    const head = '<meta property="article:published_time" content="2026-02-12T08:30:00+07:00">';
    expect((await extract(pageOf({ head, meta: '<div>12/02/2026</div>' }))).published).toBe('2026-02-12T08:30+07:00');
  });
  it.each([
    ['beside the section', { title: `<p><a href="/xa-hoi">Xã hội</a> Thứ Năm, 12/02/2026 08:15</p><h1>${TITLE}</h1>` }],
    ['in a bar of tools', { meta: '<div class="tool">Thứ Năm, 12/02/2026 08:15</div>' }],
    ['in two lines', { meta: '<div><div>12/02/2026</div><div>08:15</div></div>' }],
    [
      'behind the names of author and update, with months in words',
      {
        meta: '<div>Bài & ảnh: <b>Lò Thị Mai</b> <i>08:15, 12 Tháng Hai, 2026</i> Cập nhật lần cuối: 22 Tháng Mười Hai, 2026</div>',
      },
    ],
    ['in two lines, with the half of the day', { meta: '<div><div>12/02/2026</div><div>8:15 sáng</div></div>' }],
    ['in a line with its clock, beside another', { meta: '<div>08:15 12/02/2026</div><div>09:30</div>' }],
    ['in a label of no field', { meta: '<div><label>12/02/2026 08:15</label></div>' }],
    [
      'behind the lead, with a name',
      { meta: `<div>${LEAD}</div><div>Tác giả: Lò Mai | 12/02/2026 08:15 <a href="#">In trang</a></div>` },
    ],
  ])('is found %s', async (_, parts) => {
    expect((await extract(pageOf(parts))).published).toBe('2026-02-12T08:15');
  });
  it.each(TOOLS)('is found behind the lead, beside tools: %s', async (tools) => {
    const meta = `<div>${LEAD}</div><div><span>08h15, 12/02/2026</span> ${tools}</div>`;
    expect(await extract(pageOf({ meta }))).toMatchObject({ published: '2026-02-12T08:15', sapo: LEAD, body: STORY });
  });
  it('is what an element states behind a time ago', async () => {
    const ago = (title: string) => `<span class="t" ${title}>5 giờ trước</span>`;
    const body = (title: string) => `${ago(title)}${paragraphs(STORY)}`;
    const found = await extract(pageOf({ body: body('title="12/03/2024 08:05"') }));
    expect(found).toMatchObject({ published: '2024-03-12T08:05', body: STORY });
    expect(await extract(pageOf({ body: body('') }))).toMatchObject({ published: null, body: STORY });
    const named = `<div><i>Lò Mai</i> <i>•</i> ${ago('title="12/03/2024 08:05"')}</div>${paragraphs(STORY)}`;
    const beside = await extract(pageOf({ body: named }));
    expect(beside).toMatchObject({ published: '2024-03-12T08:05', authors: ['Lò Mai'], body: STORY });
  });
  it('may stand in the headline’s box, above links to other stories', async () => {
    const others = '<ul><li><a href="/a">Thêm một cầu treo được thay mới ở bản dưới</a></li></ul>'.repeat(2);
    const title = `<div><h1>${TITLE}</h1><p>Thứ sáu, 05/06/2026 09:04</p><div>Chia sẻ</div>${others}</div>`;
    expect((await extract(pageOf({ title }))).published).toBe('2026-06-05T09:04');
  });

  it('may stand in an element that is named after comments too', async () => {
    const meta = '<div class="author"><div class="time_comment"><span>12/02/2026 08:15</span></div></div>';
    const head = '<meta property="article:published_time" content="2026-02-12T08:15:08+00:00">';
    expect((await extract(pageOf({ head, meta }))).published).toBe('2026-02-12T08:15');
  });
  it('may stand in one line with author and readers, below the text', async () => {
    const after =
      '<div><span>Ngày đăng: 05/06/2026</span> <span>Tác giả: Lò Thị Mai</span> <span>Lượt xem: 312</span></div>';
    const found = await extract(pageOf({ body: paragraphs(STORY) + after }));
    expect(found).toMatchObject({ published: '2026-06-05', authors: ['Lò Thị Mai'], body: STORY });
  });

  it.each([
    ['behind who made it', '<p>Ảnh: Lò Mai</p><p>05/06/2026 08:00</p>', '2026-06-05T08:00'],
    ['with that of a change', '<p>Lò Mai - 05/06/2026 08:00</p><p>Cập nhật: 06/06/2026 09:30</p>', '2026-06-05T08:00'],
    ['under a heading of something else', '<h4>Lịch phát sóng</h4><p>19:45 05/06/2026 Bản tin</p>', null],
    [
      'where each comment has one',
      '<h3>Bình luận (1)</h3><p>Lò Thị Mai - 06/06/2026 08:00</p><p>Mong đường sớm xong.</p>',
      null,
    ],
    ['behind a label', '<div>Lịch tiếp dân</div><div>08:00 20/06/2026</div>', null],
    ['with a label of its own', '<p>Kỳ họp tới: 20/06/2026</p>', null],
    ['behind how often it was read', '<p>Lượt xem: 215</p><p>Nà Hin, 05/06/2026 08:00</p>', '2026-06-05T08:00'],
    [
      'before those of events',
      '<p>05/06/2026 08:00</p><p>Sự kiện</p><p>20/06/2026</p><p>Hội xuân</p><p>25/06/2026 07:00</p>',
      '2026-06-05T08:00',
    ],
    ['in a list', '<p>Lịch phát sóng</p><p>19:45 05/06/2026 Bản tin</p><p>20:30 05/06/2026 Phim truyện</p>', null],
  ])('stands after the text as its own: %s', async (_, after, published) => {
    const found = await extract(pageOf({ after: `<div>${after}</div>` }));
    expect(found).toMatchObject({ published, body: STORY });
  });

  it('is the day above the text, not the moment of a later change below it', async () => {
    const body = `${paragraphs(STORY)}<p>Cập nhật lần cuối: 06/06/2026 10:00</p>`;
    const found = await extract(pageOf({ meta: '<div>5 Tháng 6, 2026</div>', body }));
    expect(found).toMatchObject({ published: '2026-06-05', body: STORY });
  });

  it('is in metadata rather than behind a label at the end of the text', async () => {
    const head = '<meta property="article:published_time" content="2026-06-05T08:15:00+07:00">';
    const body = `${paragraphs(STORY)}<p><b>Lịch tiếp dân</b></p><p>08:00 20/06/2026</p>`;
    expect((await extract(pageOf({ head, body }))).published).toBe('2026-06-05T08:15+07:00');
  });

  it('may stand below the signature, in its line', async () => {
    const body = `${paragraphs(STORY)}<p align="right"><i>Tin và ảnh: Lò Mai<br>(Ngày 5/6/2026)</i></p>`;
    const found = await extract(pageOf({ body }));
    expect(found).toMatchObject({ published: '2026-06-05', authors: ['Lò Mai'], body: STORY });
  });

  it.each([
    [
      'beside its own headline, which leads nowhere',
      { title: `<p><b><a href="#">${TITLE}</a></b><br><span>05/06/2026 08:00</span></p>` },
    ],
    [
      'in the header of the article itself',
      { title: `<article><header><span>08:00:45 | 05/06/2026</span></header><h1>${TITLE}</h1></article>` },
    ],
    [
      'in the header of a section behind the site’s own head',
      {
        before: `<div>${STORY.join(' ')}</div>`,
        title: `<section><header><span>08:00 | 05/06/2026</span></header><h1>${TITLE}</h1></section>`,
      },
    ],
    [
      'beside the long name of a section that the menu has too',
      {
        before: '<ul><li><a href="/xd">Xây dựng Đảng và hệ thống chính trị</a></li></ul>',
        meta: '<div><a href="/xd/">Xây dựng Đảng và hệ thống chính trị</a> <span>05/06/2026 08:00</span></div>',
      },
    ],
  ])('may stand %s', async (_, parts) => {
    expect(await extract(pageOf(parts))).toMatchObject({ title: TITLE, published: '2026-06-05T08:00' });
  });

  it('is not that of another story', async () => {
    const other =
      '<div><time datetime="2026-01-05T09:00">05/01/2026 09:00</time> <a href="/a">Hội thi dân vũ khai mạc ở sân vận động</a></div>';
    for (const parts of [
      { before: other + other },
      { after: `<div><h4>Tin khác</h4>${other}${other}</div>` },
      { aside: other + other },
    ]) {
      expect((await extract(pageOf(parts))).published).toBeNull();
    }
  });
  it.each([
    '<time datetime="2026-02-12T08:15:00+07:00">2 giờ trước</time>',
    '<p>Đăng <abbr title="2026-02-12T08:15:00+07:00">hôm qua</abbr></p>',
  ])('is what markup states behind a relative time: %s', async (meta) => {
    expect((await extract(pageOf({ meta }))).published).toBe('2026-02-12T08:15+07:00');
  });
  it('has the clock that an element behind the text states, if the day is the same', async () => {
    const meta = '<h2 class="date-header">Thứ Năm, 12 tháng 2, 2026</h2>';
    const footer = (day: string) =>
      `<div class="post-footer">Nhãn: Giao thông <abbr title="2026-02-${day}T08:15:00+07:00">08:15</abbr></div>`;
    expect((await extract(pageOf({ meta, after: footer('12') }))).published).toBe('2026-02-12T08:15+07:00');
    expect((await extract(pageOf({ meta, after: footer('13') }))).published).toBe('2026-02-12');
  });
  it('is not that of a story that a card suggests before the text', async () => {
    const meta =
      '<div><h4><a href="/a">Hội thi dân vũ khai mạc ở sân vận động</a></h4><span>05/01/2026 09:00</span></div>';
    expect((await extract(pageOf({ meta }))).published).toBeNull();
  });
  it.each(['body', 'after'] as const)(
    'is not that of a headline without a link behind the text (%s)',
    async (place) => {
      const other = '<div><h4>Hội thi dân vũ khai mạc ở sân vận động</h4><time>05/01/2026 09:00</time></div>';
      const parts = place === 'body' ? { body: paragraphs(STORY) + other } : { after: other };
      expect(await extract(pageOf(parts))).toMatchObject({ published: null, body: STORY });
    },
  );
  it('is not the reader’s day above the headline, where metadata state an earlier one', async () => {
    const before = '<div><span>Thứ Năm, ngày 26 tháng 11 năm 2026</span></div>';
    const head = '<meta property="article:published_time" content="2026-02-12T08:15:00+07:00">';
    const title = `${before}<h1>Bản làng làm đường mới qua suối Nà Hin</h1>`;
    expect((await extract(pageOf({ head, title }))).published).toBe('2026-02-12T08:15+07:00');
  });
  it.each(['header', 'div class="top-bar"'])('is not the reader’s day in the site’s own head, <%s>', async (tag) => {
    const day = '<span>Thứ Năm, ngày 26 tháng 11 năm 2026</span>';
    const title = `<${tag}>${day}</${tag.split(' ')[0]}><h1>${TITLE}</h1>`;
    for (const whole of [title, `<section>${title}</section>`])
      expect((await extract(pageOf({ title: whole }))).published).toBeNull();
    expect((await extract(pageOf({ title: `<header>${day}<h1>${TITLE}</h1></header>` }))).published).toBe('2026-11-26');
  });
  it('is not the reader’s day right inside the page, where the headline stands deeper', async () => {
    const strip = '<div>Thứ Sáu, 27 tháng 11, 2026 | Đường dây nóng 0200 000 000</div>';
    const page = `<html><head><title>${TITLE}</title></head><body>${strip}<div><h1>${TITLE}</h1>${paragraphs(STORY)}</div></body></html>`;
    expect((await extract(page)).published).toBeNull();
  });
  it('may stand rows and tables above the headline, at the top of its box', async () => {
    const title = `<div class="box_top_mid"><table><tbody><tr><td>Tin trong huyện</td><td>(02.08.2025 11:52)</td></tr></tbody></table></div>
      <div><table><tbody><tr><td><h1>${TITLE}</h1></td></tr></tbody></table></div>`;
    expect((await extract(pageOf({ title }))).published).toBe('2025-08-02T11:52');
  });

  it('is not when something begins, beside where', async () => {
    const body = `<p>Thời gian: 8h00, ngày 12/4/2025</p><p>Địa điểm: nhà văn hóa Nà Hin</p>${paragraphs(STORY)}`;
    expect((await extract(pageOf({ body }))).published).toBeNull();
  });

  it('is not when something begins, in a point behind the lead or before the text', async () => {
    const points = ['Cấm xe nặng từ ngày 1/12/2026', 'Hơn 300 xe phải đi đường vòng'];
    const list = `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;
    const meta = `<h2>${STORY[0]}</h2>${list}`;
    const found = await extract(pageOf({ meta, body: paragraphs(STORY.slice(1)) }));
    expect(found).toMatchObject({ published: null, body: [...points, ...STORY.slice(1)] });
    expect((await extract(pageOf({ body: list + paragraphs(STORY) }))).published).toBeNull();
  });

  it('is not the time that something takes', async () => {
    const body = `<p>Thời gian: từ ngày 22/12/2025 đến ngày 03/01/2026</p>${paragraphs(STORY)}`;
    expect((await extract(pageOf({ body }))).published).toBeNull();
  });

  it.each([
    ['initials', '<b>N. HÀ/TTO</b> <time>thứ năm, 17/08/2017 16:49</time>'],
    [
      'a link of two names',
      '<a href="#" rel="author">Hoàng Thị Vân - Trần Thanh Phong</a> <time>17/08/2017 16:49</time>',
    ],
  ])('may stand in one line with %s', async (_, meta) => {
    expect((await extract(pageOf({ meta: `<div>${meta}</div>` }))).published).toBe('2017-08-17T16:49');
  });

  it('may stand beside a link that asks to follow the outlet', async () => {
    const meta = '<div>12/02/2026 08:15 <a href="/f">Theo dõi Báo Thử trên Google News</a></div>';
    expect((await extract(pageOf({ meta }))).published).toBe('2026-02-12T08:15');
  });
  it('is not when what the story tells of takes place', async () => {
    const meta = '<div>Thời gian: 19h30, 20/12/2026 Địa điểm: Sân vận động</div><div>Đăng 12/02/2026, 08:15</div>';
    expect((await extract(pageOf({ meta }))).published).toBe('2026-02-12T08:15');
  });
  it('is not one that the text tells', async () => {
    expect(
      (await extract(pageOf({ body: `<p>Ngày 12/02/2026 lúc 08:15, đoàn lên đường.</p>${paragraphs(STORY)}` })))
        .published,
    ).toBeNull();
  });
});

describe('authors', () => {
  it.each([
    ['Tin, ảnh: P.Y', ['P.Y']],
    ['Bài và ảnh: Lò Thị Mai', ['Lò Thị Mai']],
    ['THUẬN VĂN - LÊ ÁNH', ['THUẬN VĂN', 'LÊ ÁNH']],
    ['Nguyễn An và Trần Bình', ['Nguyễn An', 'Trần Bình']],
    ['Theo Nguyễn Hoàng/Dân trí', ['Nguyễn Hoàng']],
    ['Phóng viên Hà Anh', ['Hà Anh']],
    ['K. Miên', ['K. Miên']],
    ['Ông Lò Văn Páo, Giám đốc hợp tác xã', []],
    ['Bà Lò Thị Mai', []],
    ['Anh Đào', ['Anh Đào']],
    ['Lương Ý - 24/12/2025 09:30 (GMT+7)', ['Lương Ý']],
    ['Hà Thu Trang (tổng hợp)', ['Hà Thu Trang']],
    ['Y Krông Lam', ['Y Krông Lam']],
    ['THU HIỀN-LÊ ÁNH', ['THU HIỀN', 'LÊ ÁNH']],
    ['Thứ Bảy, 14/03/2026 08:30 - Lò Thị Mai', ['Lò Thị Mai']],
    ['Theo Lò Thị Mai (TTXVN)', ['Lò Thị Mai']],
    ['Ghi chép: Lò Thị Mai', ['Lò Thị Mai']],
    ['Bút ký của Lò Thị Mai', ['Lò Thị Mai']],
    ['Tin ảnh: Lò Thị Mai', ['Lò Thị Mai']],
    ['ThS. BS Lò Thị Mai', ['Lò Thị Mai']],
    ['Nội dung: Lò Thị Mai - Trình bày: Hà Vy', ['Lò Thị Mai']],
    ['Nội dung: Lò Thị Mai\u2028Ảnh: Hà Vy\u2028Đồ họa: Sùng Pao', ['Lò Thị Mai']],
    ['Vi Hà/VOV-Tây Bắc', ['Vi Hà']],
    ['Mường Khoa, ngày 14/3/2026', []],
    ['Hà Nội, 14/3/2026', []],
    ['Ảnh: Bàn Kim Duy', []],
    ['Chùm ảnh: Bàn Kim Duy', []],
    ['BTV: Lò Mai - Quay phim: Vàng Dín', ['Lò Mai']],
    ['T/H: Lò Thị Mai', ['Lò Thị Mai']],
    ['Clip, bài: Lò Thị Mai', ['Lò Thị Mai']],
    ['Clip: Lò Thị Mai', []],
    ['Nà Hin - Mường Tấc: 3-1', []],
    ['Theo TTXVN', []],
    ['Vàng Hợp – ĐTT.', ['Vàng Hợp']],
    ['Lò Thị MaiPV Báo Thử', ['Lò Thị Mai']],
    ['Website Mường Tấc', []],
    ['Theo Ngoisao', []],
    ['Nhóm phóng viên', []],
    ['PV', []],
    ['admin02', []],
    ['Báo Điện Biên Phủ', []],
    ['Ban Biên tập', []],
    ['KBP', []],
    ['Cùng tham dự có lãnh đạo xã.', []],
    ['Tác giả bài viết: Vàng A Chỉnh', ['Vàng A Chỉnh']],
    ['Cộng tác viên: Kim Thoa', ['Kim Thoa']],
    ['Bài: Lò Thị Mai. Ảnh: Hà Vy', ['Lò Thị Mai']],
    ['Bài, ảnh Lò Thị Mai', ['Lò Thị Mai']],
    ['Tạp bút: Lò Thị Mai', ['Lò Thị Mai']],
    ['Lò Thị Mai TH', ['Lò Thị Mai']],
    ['Đại tá, PGS.TS Lò Văn Bắc', ['Lò Văn Bắc']],
    ['GS.TSKH. Lò Văn Bắc', ['Lò Văn Bắc']],
    ['Viết bởi Lò Văn Tấn', ['Lò Văn Tấn']],
    ['Ảnh và bài: Lò Văn Tấn', ['Lò Văn Tấn']],
    ['*** Tin, ảnh: Lò Văn Tấn', ['Lò Văn Tấn']],
    ['Bài và ảnh Lò Văn Tấn, 14/11/2026, 5:55 SA', ['Lò Văn Tấn']],
    ['LÒ TẤN/Báo Tin Tức và Dân Tộc', ['LÒ TẤN']],
    ['Lò Tấn/Vàng A Dín/TTXVN', ['Lò Tấn', 'Vàng A Dín']],
    ['By Lò Văn Tấn', ['Lò Văn Tấn']],
    ['by Thanhnga', []],
    ['Lò Văn Tấn, Cao Bằng', ['Lò Văn Tấn']],
    ['Lò Văn Tấn12/03/2024 08:05', ['Lò Văn Tấn']],
    ['Lò Văn Tấn - Công chức văn hóa xã', ['Lò Văn Tấn']],
    ['Lò Văn Tấn - Trung tâm Văn hóa, Thông tin', ['Lò Văn Tấn']],
    ['Lò Văn Tấn, Sở Y tế, nói về việc tiêm phòng', []],
    [`Lò Văn Tấn ${'-'.repeat(600)}`, []],
    ['Lò Thị Mai Anh Phóng viên', ['Lò Thị Mai Anh']],
    ['Lò Thị MaiPhóng viên Báo Thử', ['Lò Thị Mai']],
    ['Lò Thị MaiPhóng viênmai.lo@baothu.vn', ['Lò Thị Mai']],
    ['Lò Mai 2 ngày trước', ['Lò Mai']],
    ['Bài & ảnh: Lò Mai 20 Tháng Mười Một, 2026 Cập nhật lần cuối: 22 Tháng Mười Một, 2026', ['Lò Mai']],
    ['Lò Thị Mai Biên tập viên', ['Lò Thị Mai']],
    ['Lò Thị MaiTác giả • 12 bài viết', ['Lò Thị Mai']],
    ['THÔNG BÁO', []],
    ['19/11/2026 15:40 | Lò Thị Mai', ['Lò Thị Mai']],
    ['19/11/2026 | 512 lượt xem', []],
    ['Lò Mai•15:40 19/11/2026•3 phút đọc', ['Lò Mai']],
    ['B.B.T', []],
    ['Người đưa tin: Lò Văn Tấn', ['Lò Văn Tấn']],
    ['Hai mươi phóng viên về bản', []],
    ['Nhóm PV: Lò Văn Tấn, Hà Vy', ['Lò Văn Tấn', 'Hà Vy']],
    ['Tin, ảnh: Hà Giang', ['Hà Giang']],
    ['Hà Giang', []],
    ['PDF', []],
    ['MARD', []],
    ['Bộ Xây dựng đồng ý nghiên cứu mở rộng hầm nối Phú Yên - Khánh Hòa.', []],
    ['By Thào A Sử May 22, 2025', ['Thào A Sử']],
    ['Ngày đăng: 26/03/2025 | Người viết: Lò Thị Mai', ['Lò Thị Mai']],
    ['Lò Thị Mai (mai@thu.example)\u2028Đăng lúc 07:10 ngày 09/10/2025', ['Lò Thị Mai']],
    ['LÒ THỊ MAI*', ['LÒ THỊ MAI']],
    ['19:05 03/03/2026 Phóng viên: Lò Thị Mai - Quay phim: Vàng Dín', ['Lò Thị Mai']],
    ['(Lò Thị Mai)', ['Lò Thị Mai']],
    ['In', []],
    ['Lò Văn Tấn - Chi cục Phát triển nông thôn', ['Lò Văn Tấn']],
    ['LAN', ['LAN']],
    ['LƯU THỦY', ['LƯU THỦY']],
    ['NHÓM PV KINH TẾ', []],
    ['PV THỜI SỰ', []],
    ['GIỮ NƯỚC VÀ TRỒNG RỪNG, XÂY CẦU', []],
    ['Lò Thị Mai Thứ tư, ngày 22/10/2025 05:35 AM (GMT+7)', ['Lò Thị Mai']],
    ['Bởi', []],
    ['Thượng tá Lò Văn Tấn - Phó Trưởng Công an huyện', ['Lò Văn Tấn']],
    ['Đại tá Lò Văn Tấn, Phó Giám đốc Công an tỉnh', ['Lò Văn Tấn']],
    ['Lò Thị Mai- Ban Dân vận', ['Lò Thị Mai']],
    ['Lương y Lò Văn Tấn (theo baothu.example)', ['Lò Văn Tấn']],
    ['Người dịch: Lò Thị Mai', ['Lò Thị Mai']],
    ['Clip: Hà Vy; Bài: Lò Thị Mai', ['Lò Thị Mai']],
    ['Ảnh: Hà Vy - Bài: Lò Thị Mai', ['Lò Thị Mai']],
    ['Lò Thị Mai tổng hợp từ TTXVN', ['Lò Thị Mai']],
    ['Lò Văn Tấn - Chánh Văn phòng', ['Lò Văn Tấn']],
    ['VP UBND XÃ', []],
    ['Lò Mai – VP. HĐND&UBND xã', ['Lò Mai']],
    ['Lò Mai - Vàng Dín (ảnh)', ['Lò Mai']],
    ['Lò Mai (bài), Vàng Dín (ảnh)', ['Lò Mai']],
    ['Vàng Dín (ảnh)', []],
    ['Lò Thị Mai | Ảnh: Hà Vy', ['Lò Thị Mai']],
    ['Lò Thị Mai./.', ['Lò Thị Mai']],
    ['Hồ Chí Minh', []],
    ['Thơ: Hồ Chí Minh', ['Hồ Chí Minh']],
    ['THỊ TRẤN MƯỜNG TẤC', []],
    ['THPT Mường Tấc', []],
    ['TẬP HUẤN KĐV', []],
    ['Thuốc và Sức khỏe', []],
    ['Tác giả: Lò Mai - 05/6/2026 Cỡ chữ A- A A+', ['Lò Mai']],
    ['Lò Mai - Đăng lúc: 08:15 05/06/2026 Lượt xem: 1482', ['Lò Mai']],
    ['Lò Thị Mai Đăng ngày 05/06/2026 08:15 Cập nhật 06/06/2026', ['Lò Thị Mai']],
    ['Hải Đăng ngày 05/06/2026', ['Hải Đăng']],
    ['Lò Hải Đăng Đăng lúc 05/06/2026 08:15', ['Lò Hải Đăng']],
    ['Theo Lò Thị Mai - Hà Vy', ['Lò Thị Mai', 'Hà Vy']],
    ['Lò Thị Mai Friday, 05/06/2026, 08:15', ['Lò Thị Mai']],
    ['LÒ MAI | Thời gian đăng: 05/06/2026 08:15', ['LÒ MAI']],
    ['Tác giả: Lò Mai, Hà Vy - Cập nhật lúc: 08:15 ngày 05/06/2026', ['Lò Mai', 'Hà Vy']],
    ['Trang Lò', ['Trang Lò']],
    ['Trang', []],
    ['Trang Tin Mường Tấc', []],
    ['Dân Việt', []],
    ['Mail: lomai@thu.example', []],
    ['Theo Thu Miên/Dân Việt', ['Thu Miên']],
    ['Theo Hill Times/Dân trí', []],
    ['Theo The Sun/Dân trí', []],
    ['Lò Mai\u2028Theo Hill Times/Valley Post', ['Lò Mai']],
  ])('reads %s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it('finds an author whom a class names above the headline', async () => {
    const title = '<div class="c-head__author">Lò Thị Mai</div><h1>Bản làng làm đường mới qua suối Nà Hin</h1>';
    expect((await extract(pageOf({ title }))).authors).toEqual(['Lò Thị Mai']);
  });
  it('finds an author beside day and clock above the headline', async () => {
    const title = `<div><span>Lò Thị Mai</span><span>05/06/2026 08:00</span><h1>${TITLE}</h1></div>`;
    expect(await extract(pageOf({ title }))).toMatchObject({ authors: ['Lò Thị Mai'], published: '2026-06-05T08:00' });
  });

  it.each([
    '<div><span>05/06/2026 08:00</span><span>Kim Phượng</span></div>',
    '<div><span>K</span><a href="/t/1">Kim Phượng</a><time>08:00, 05/06/2026</time></div>',
    '<div><b>KIM PHƯỢNG</b><i>05/06/2026 08:00</i></div>',
    '<div><span>Kim Phượng</span><span>05/06/2026 08:00</span><a href="/g">Theo dõi trên Google News</a></div>',
  ])('parts author and date that nothing but style holds apart: %s', async (meta) => {
    const { authors, published } = await extract(pageOf({ meta }));
    expect(authors?.map((name) => name.toLowerCase())).toEqual(['kim phượng']);
    expect(published).toBe('2026-06-05T08:00');
  });
  it.each([[`<title>${TITLE} - Báo Thử</title>`], ['<title>UBND xã Nà Hin</title>']])(
    'stands in the headline’s element, as a badge does: %s',
    async (head) => {
      const title = `<h1><span class="x">Mới</span> ${TITLE} <small>05/06/2026 08:00</small></h1>`;
      const html = pageOf({ title }).replace(/<title>.*<\/title>/, head);
      expect(await extract(html)).toMatchObject({ title: TITLE, published: '2026-06-05T08:00', body: STORY });
    },
  );
  it('leaves a headline its date where metadata have it too', async () => {
    const dated = 'Giá chè búp tươi ở Nà Hin 05/06/2026';
    const title = '<h1>Giá chè búp tươi ở Nà Hin <b>05/06/2026</b></h1>';
    const html = pageOf({ title }).replace(/<title>.*<\/title>/, `<title>${dated} - Báo Thử</title>`);
    expect((await extract(html)).title).toBe(dated);
  });
  it('is the first line of the text where the page’s own title is the short name of a place and no more', async () => {
    const html = pageOf({ title: `<div>05/06/2026 08:00</div><div>${TITLE}</div>` });
    const found = await extract(html.replace(/<title>.*<\/title>/, '<title>Xã Nà Hin - Chi tiết tin</title>'));
    expect(found).toMatchObject({ title: TITLE, body: STORY });
  });
  it('stands in brackets behind a headline in bold, where the page’s own title is the office’s', async () => {
    const html = pageOf({ title: `<div><b>${TITLE}</b> <i>(05.06.2026 08:00)</i></div>` });
    const found = await extract(html.replace(/<title>.*<\/title>/, '<title>Biên phòng Nà Hin</title>'));
    expect(found).toMatchObject({ title: TITLE, published: '2026-06-05T08:00' });
  });
  it('parts a date from the figure that touches it', async () => {
    const meta = '<div><time>08:00 | 05.06.2026</time><span>1.203 lượt xem</span><span>3 phút đọc</span></div>';
    expect(await extract(pageOf({ meta }))).toMatchObject({ published: '2026-06-05T08:00', body: STORY });
  });
  it('reads a date behind the picture of a clock in the text’s own element', async () => {
    const body = `<p><img src="/dong-ho.png"> 05/06/2026 8:05 AM</p>${paragraphs(STORY)}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ published: '2026-06-05T08:05', body: STORY, captions: [] });
  });
  it('parts the half of the day from the word that touches it', async () => {
    const meta = '<div><span>05/06/2026 3:40:12 CH</span><a href="#">In bài</a></div>';
    expect(await extract(pageOf({ meta }))).toMatchObject({ published: '2026-06-05T15:40', body: STORY });
  });
  it('parts a place from the sentence that a style sheet sets off from it', async () => {
    const lead = 'người dân bản Nà Hin góp công mở đường qua suối trước mùa mưa năm nay.';
    const meta = `<div>05/06/2026 08:00</div><p class="sapo"><span class="noi">Lai Châu</span>Sáng nay ${lead}</p>`;
    expect((await extract(pageOf({ meta }))).sapo).toBe(`Lai Châu Sáng nay ${lead}`);
  });
  it('leaves words whole that elements part', async () => {
    const parted = '<div><span>Hà</span><span>ng</span> lúa <b>N</b>à Hin rộng 12 <i>km</i><sup>2</sup></div>';
    const { body } = await extract(pageOf({ body: `${paragraphs(STORY)}${parted}${paragraphs(STORY.slice(0, 1))}` }));
    expect(body).toContain('Hàng lúa Nà Hin rộng 12 km2');
  });
  it('finds an author behind section and day in one line', async () => {
    const meta = '<p><i></i>05/06/2026 <i></i>Xã hội <i></i>Bởi Lò Văn Thụy</p>';
    expect(await extract(pageOf({ meta }))).toMatchObject({ authors: ['Lò Văn Thụy'], published: '2026-06-05' });
  });

  it('finds authors who stand in lines of their own', async () => {
    const link = (name: string) => `<div><a href="/tac-gia/${name.length}">${name}</a></div>`;
    const meta = `${link('Lò Thị Mai')}${link('Vàng A Dín')}`;
    expect((await extract(pageOf({ meta }))).authors).toEqual(['Lò Thị Mai', 'Vàng A Dín']);
  });
  it('has the lead that links to other stories follow in its element', async () => {
    const lead = 'Tuyến đường bê tông đầu tiên của bản Nà Hin được khởi công sau hai năm chờ vốn.';
    const links = '<ul><li><a href="/a.html">Cầu treo Nà Hin được thay</a></li></ul>';
    const meta = `<div>12/02/2026 08:15</div><div class="sapo"><h2>${lead}</h2>${links}</div>`;
    expect(await extract(pageOf({ meta }))).toMatchObject({ sapo: lead, body: STORY });
  });
  it.each(['(BTO) - ', '<b>(BTO)</b> - ', 'BTĐT - '])(
    'has the lead that is the description behind the tag %s',
    async (tag) => {
      const lead = 'Tuyến đường bê tông đầu tiên của bản Nà Hin được khởi công sau hai năm chờ vốn.';
      const head = `<meta name="description" content="${lead}">`;
      const html = pageOf({ head, body: `<p>${tag}${lead}</p>${paragraphs(STORY)}` });
      expect(await extract(html)).toMatchObject({ sapo: tag.replace(/<[^>]+>/g, '') + lead, body: STORY });
    },
  );
  it.each(['p', 'li'])('has the lead of two short lines of its element: %s', async (tag) => {
    const lead = [
      'Bản Nà Hin khởi công tuyến đường bê tông đầu tiên.',
      'Dân bản góp công và hiến hơn một nghìn mét đất.',
    ];
    const meta = `<div class="sapo">${paragraphs(lead, tag)}</div>`;
    expect(await extract(pageOf({ meta }))).toMatchObject({ sapo: lead.join(' '), body: STORY });
  });
  it('finds authors and the length of a recording between headline and a lead that nothing names', async () => {
    const link = (name: string) => `<a href="/tac-gia/${name.length}.htm">${name}</a>`;
    const lead = 'Tuyến đường bê tông đầu tiên của bản Nà Hin được khởi công sau hai năm chờ vốn.';
    const picture = '<a href="/tac-gia/mai.htm"><img src="/mai.jpg"></a>';
    const meta = `<div>${picture}</div><div>${link('Lò Thị Mai')} và ${link('Vàng A Dín')}</div><div>12/02/2026 08:15</div><div>3:41</div>`;
    const html = pageOf({ body: `<article>${meta}<h2>${lead}</h2><div>${paragraphs(STORY)}</div></article>` });
    expect(await extract(html)).toMatchObject({ sapo: lead, authors: ['Lò Thị Mai', 'Vàng A Dín'], body: STORY });
  });
  it('finds an author beside an e-mail address, in a line that is linked as a whole', async () => {
    const meta = '<div>Lò Thị Mai mai@thu.example 12/02/2026</div>';
    expect((await extract(pageOf({ meta }))).authors).toEqual(['Lò Thị Mai']);
    const body = `${paragraphs(STORY)}<div><a href="/tac-gia">LÒ THỊ MAI - VÀNG DÍN</a></div>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['LÒ THỊ MAI', 'VÀNG DÍN'], body: STORY });
  });
  it('finds an author whose picture and name lead to one page', async () => {
    const meta = '<div><a href="/mai"><img src="/mai.jpg"></a><h4><a href="/mai">Lò Thị Mai Anh (37)</a></h4></div>';
    expect(await extract(pageOf({ meta }))).toMatchObject({ authors: ['Lò Thị Mai Anh'], body: STORY });
  });
  it('finds whose piece it is in italics below the first picture', async () => {
    const body = `<p><img src="/suoi.jpg"></p><p align="right"><i>Tản văn của Lò Thị Mai</i></p>${paragraphs(STORY)}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Lò Thị Mai'], captions: [], body: STORY });
  });

  it('prefers a whole name to a paper’s', async () => {
    const right = (line: string) => `<div style="text-align:right"><i>${line}</i></div>`;
    const body = `${paragraphs(STORY)}${right('Theo Lò Thị Mai/Bản Làng.vn')}${right('Mountain')}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Lò Thị Mai'], body: STORY });
  });
  it('reads a bare "Theo" where the element is there for the author, elsewhere it may be a paper’s', async () => {
    const signed = (name: string) => pageOf({ after: `<p class="${name}">Theo Lò Thị Mai</p>` });
    const cafef = 'https://cafef.vn/ban-lang-lam-duong-moi-qua-suoi-188260307071033787.chn';
    expect((await extract(signed('author'), cafef)).authors).toEqual(['Lò Thị Mai']);
    expect((await extract(signed('author'))).authors).toEqual(['Lò Thị Mai']);
    expect((await extract(signed('x'))).authors).toEqual([]);
  });
  it.each([
    'Nguồn vốn làm đường lấy từ ngân sách xã và công của bà con.',
    'Theo đó mỗi bản được cấp 40 tấn xi măng trước ngày 31/12.',
  ])('takes no last sentence for the line that names a source: %s', async (sentence) => {
    expect((await extract(pageOf({ body: paragraphs([...STORY, sentence]) }))).body).toEqual([...STORY, sentence]);
  });
  it('finds an author’s card with its picture before the text', async () => {
    const card =
      '<div><img src="/mai.png" alt="Avatar"></div><div><span>Lò Thị Mai</span><span>Tác giả • 12 bài</span></div>';
    const found = await extract(pageOf({ body: card + paragraphs(STORY) }));
    expect(found).toMatchObject({ authors: ['Lò Thị Mai'], body: STORY, captions: [] });
  });
  it.each([
    ['<p class="author">Theo Lò Mai</p><p class="source">Báo Nhịp cầu Tây Bắc</p>', ['Lò Mai']],
    ['<p>Theo Lò Mai</p><p>Vietnamnet</p>', ['Lò Mai']],
    ['<p>Theo Thu Miên</p><p>Vietnamnet</p>', ['Thu Miên']],
    ['<p>Theo Hill Times</p><p>Vietnamnet</p>', []],
    ['<p>Theo Thanh Niên</p><p>Vietnamnet</p>', []],
    ['<p><b>Lò Mai</b> (theo PC World)</p>', ['Lò Mai']],
    ['<p><b>Lò Mai thực hiện</b> – báo Tài chính ngân hàng ngày 19/11/2015</p>', ['Lò Mai']],
    ['<p>Trích từ &lt;baothu.example&gt;</p>', []],
    ['<p>&lt;Theo baothu.example&gt;</p>', []],
    ['<p><b>Lò Mai – Website Viettel</b></p>', ['Lò Mai']],
    ['<p><b>Lò Thái Bình</b></p>', ['Lò Thái Bình']],
    ['<p>Theo Lò Mai</p><p>Vneconomy</p>', ['Lò Mai']],
    ['<div class="article__author"><p class="name">TP</p></div>', ['TP']],
    ['<p><b>Nguồn tin: Lò Thị Mai</b></p>', ['Lò Thị Mai']],
    ['<p><b>Nguồn: Thanh Niên</b></p>', []],
    ['<p><i>Nguồn: Lò Thị Mai - Báo Thử</i></p>', ['Lò Thị Mai']],
    ['<p>Vàng Hợp .</p>', ['Vàng Hợp']],
    ['<p><b>Kim Phượng và Mai Trúc</b><br>Phóng viên thường trú tại Sơn La</p>', ['Kim Phượng', 'Mai Trúc']],
    ['<p><b>ThS. Lò Văn Mai</b><br><i>Viện Nghiên cứu vùng cao</i></p>', ['Lò Văn Mai']],
    ['<p class="author">Tường Quân/Thunews</p>', ['Tường Quân']],
    ['<p><b>Vàng Mai</b> sưu tầm</p>', ['Vàng Mai']],
    ['<p><b>Vàng Mai</b></p><p><i>Biên tập: Lò Páo, Lò Dín</i></p>', ['Vàng Mai']],
    ['<p><i>Biên tập: Lò Páo</i></p>', ['Lò Páo']],
    ['<p><img src="/1.jpg"></p><p>Vàng Hợp .</p>', ['Vàng Hợp']],
    ['<p><b>VĂN BẢN MỚI</b></p>', []],
  ])('tells a reprint’s author from the paper that had it first: %s', async (signed, authors) => {
    expect(await extract(pageOf({ body: paragraphs(STORY) + signed }))).toMatchObject({ authors, body: STORY });
  });
  it('tells the first of the things that a story lists from who wrote it, as its paragraph tells of it', async () => {
    const story = [
      'Trứng',
      'Trứng gà đồi ở chợ phiên Nà Hin bán 4.000 đồng một quả, khách dưới xuôi thường đặt trước cả tuần.',
      'Măng khô',
      'Măng khô được bà con phơi qua ba nắng, gói từng cân rồi để trên gác bếp ăn quanh năm.',
    ];
    const bold = (text: string, i: number) => (i % 2 ? `<p>${text}</p>` : `<p><b>${text}</b></p>`);
    const body = story.map(bold).join('') + paragraphs(STORY);
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: [], body: [...story, ...STORY] });
    const signed = `<p><b>Thu Miên</b></p>${paragraphs(STORY)}`;
    expect(await extract(pageOf({ body: signed }))).toMatchObject({ authors: ['Thu Miên'], body: STORY });
  });
  it('leaves who asks a question in brackets, as it is the text’s', async () => {
    const question = [
      'Hỏi: Tôi cho người em họ mượn đất từ năm 2004, nay đòi lại thì phải làm những gì?',
      '(Lò Văn Páo, xã Nà Hin)',
    ];
    const body = `<p><b>${question[0]}</b></p><p><i>${question[1]}</i></p>${paragraphs(STORY)}`;
    expect((await extract(pageOf({ body }))).body).toContain(question[1]);
  });
  it('finds an author whose page a line with the date leads to', async () => {
    const meta = '<p><a href="/author/mai">Vàng Mai</a>, 05/06/2026 08:00</p>';
    expect((await extract(pageOf({ meta }))).authors).toEqual(['Vàng Mai']);
  });
  it('finds who stands above the headline with what they are', async () => {
    const title = `<div><b>Lò Thị Mai</b><span>Nhà báo</span></div><h1>${TITLE}</h1>`;
    expect((await extract(pageOf({ title }))).authors).toEqual(['Lò Thị Mai']);
  });
  it('finds whose text a paper’s is, in a line before its name', async () => {
    const body = `${paragraphs(STORY)}<div><p>Theo: Lò Mai</p><p>Báo Mường Tấc</p></div>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Lò Mai'], body: STORY });
  });
  it('finds who wrote and who took the pictures in two lines before the date, which make no headline with it', async () => {
    const end = '<p align="right">Lò Thị Mai<br>Ảnh: Vàng A Dín</p><p>Ngày đăng: 05/06/2026 08:00</p>';
    const found = await extract(pageOf({ body: paragraphs(STORY) + end }));
    expect(found).toMatchObject({ authors: ['Lò Thị Mai'], published: '2026-06-05T08:00', body: STORY });
  });

  it('stands behind a button for comments that nobody wrote', async () => {
    const body = `${paragraphs(STORY)}<div><a href="#c">Bình luận (0)</a></div><p align="right"><b>Lò Thị Mai</b></p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Lò Thị Mai'], body: STORY });
  });

  it('names an author once whose name stands there in capitals too', async () => {
    const link = (name: string) => `<div><a href="/tac-gia/mai-12.htm">${name}</a></div>`;
    const html = pageOf({ meta: link('Lò Mai'), after: link('LÒ MAI') });
    expect((await extract(html)).authors).toEqual(['Lò Mai']);
  });
  it.each(['<b>Lò Văn Mai</b>', 'Tin, ảnh: Lò Văn Mai'])(
    'takes what signs the last paragraph behind a break: %s',
    async (name) => {
      const last = 'Bản dự kiến khánh thành đường vào Chủ nhật tới.';
      const body = `${paragraphs(STORY)}<p>${last}<br>${name}</p>`;
      expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Lò Văn Mai'], body: [...STORY, last] });
    },
  );
  it('leaves the names that the last paragraph lists', async () => {
    const body = `${paragraphs(STORY)}<p>Được khen thưởng có các hộ:<br>Lò Văn Mai<br>Vàng Thị Dín</p>`;
    const { body: told, authors } = await extract(pageOf({ body }));
    expect(told.at(-1)).toContain('Vàng Thị Dín');
    expect(authors).toEqual([]);
  });
  it('takes the signature that stands before a box at the end of the text', async () => {
    const facts = [
      'Bản Nà Hin có 112 hộ dân, phần lớn trồng lúa nước và chè trên nương cao.',
      'Mùa mưa năm ngoái, nước suối dâng cao đã cuốn trôi hai cây cầu tre của bản.',
    ];
    const boxes = [
      `<table><tr><td>${paragraphs(facts)}</td></tr></table>`,
      `<div class="box">${paragraphs(facts)}</div>`,
    ];
    for (const box of boxes) {
      const body = `${paragraphs(STORY)}<p class="pAuthor">T.MAI</p>${box}`;
      expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['T.MAI'], body: [...STORY, ...facts] });
    }
    const quoted = `${paragraphs(STORY.slice(0, 3))}<table><tr><td><p>“Mùa mưa này trẻ em không phải lội suối nữa.”</p><p class="author">Lò Mai</p></td></tr></table>${paragraphs(STORY.slice(3))}`;
    expect(await extract(pageOf({ body: quoted }))).toMatchObject({ authors: [] });
  });
  it('prefers who is named by a class', async () => {
    const body = `${paragraphs(STORY)}<table><tr><td><p>Bản Nà Hin có 112 hộ dân, phần lớn trồng lúa nước.</p><p><b>Q.Dín</b></p></td></tr></table>`;
    expect((await extract(pageOf({ body, after: '<div class="row author">Lò Mai</div>' }))).authors).toEqual([
      'Lò Mai',
    ]);
  });
  it('finds authors in cards of three lines each, and who took the pictures for none of the text', async () => {
    const card = (name: string, post: string) =>
      `<div><img src="/${post.length}.jpg"><div>${name}</div><div>${post}</div></div>`;
    const meta = `${card('Lò Thị Mai', 'Phóng viên')}${card('Vàng A Dín', 'Quay phim')}<div>12/02/2026 08:15</div>`;
    for (const parts of [{ body: meta + paragraphs(STORY) }, { meta }])
      expect(await extract(pageOf(parts))).toMatchObject({ authors: ['Lò Thị Mai'], body: STORY, captions: [] });
  });
  it('finds who put a text up in the foot of the story', async () => {
    const after =
      '<div class="ms-PostFooter">Người đăng: Lò Thị Mai Anh | Ngày 05/06/2026 lúc 14:02 | 0 phản hồi</div>';
    expect(await extract(pageOf({ after }))).toMatchObject({
      authors: ['Lò Thị Mai Anh'],
      published: '2026-06-05T14:02',
    });
  });
  it('takes no subhead for one, though it may read like a name', async () => {
    const body = `<h2>TỪ BẢY NGƯỜI</h2>${paragraphs(STORY)}<p>Bài và ảnh: Lò Thị Mai</p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({
      authors: ['Lò Thị Mai'],
      body: ['TỪ BẢY NGƯỜI', ...STORY],
    });
  });
  it('takes who signs for an office for none, and leaves out whom a document was sent to', async () => {
    const signed =
      '<table><tr><td><b><i>Nơi nhận:</i></b><br>- Như trên;<br>- Lưu: VT.</td><td><b>TM. ỦY BAN NHÂN DÂN</b><br><b>CHỦ TỊCH</b><br><br><b>Lò Văn Tấn</b></td></tr></table>';
    expect(await extract(pageOf({ body: paragraphs(STORY) + signed }))).toMatchObject({ authors: [], body: STORY });
  });
  it('stand behind a break in the last paragraph, before the last picture', async () => {
    const picture =
      '<figure><img src="/a.jpg"><figcaption>Đoàn viên thanh niên dọn vệ sinh bờ kênh sáng chủ nhật vừa qua.</figcaption></figure>';
    const body = `${paragraphs(STORY.slice(0, 3))}<p>${STORY[3]}<br><b>Lò Thị Mai</b></p>${picture}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Lò Thị Mai'], body: STORY });
  });
  it('stand in brackets behind the last picture', async () => {
    const picture =
      '<p><img src="/a.jpg" width="600" height="400"></p><p align="center"><em>Quang cảnh buổi lễ.</em></p>';
    const found = await extract(pageOf({ body: `${paragraphs(STORY)}${picture}<p>(Ngọc Hạnh)</p>` }));
    expect(found).toMatchObject({ authors: ['Ngọc Hạnh'], body: STORY });
  });
  it('are not those whom a linked headline names', async () => {
    const others = ['Thêm một cầu treo được thay mới', 'TP. Mường Tấc đề nghị xét NSND cho Minh Vương, Lò Mai, Hà Vy'];
    const after = `<ul>${others.map((other) => `<li><a href="/a">${other}</a></li>`).join('')}</ul>`;
    const body = `${paragraphs(STORY)}<p align="right"><em>Bùi Bình</em></p>`;
    expect((await extract(pageOf({ body, after }))).authors).toEqual(['Bùi Bình']);
  });

  it('takes no linked heading of other stories for one', async () => {
    const after = '<div><h2><strong><a href="/dep.html">Đẹp</a></strong></h2></div>';
    expect((await extract(pageOf({ after }))).authors).toEqual([]);
  });
  it('takes the outlet’s own name for no author', async () => {
    const head =
      '<meta property="og:site_name" content="BÁO SƠN THỦY"><script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Sơn Thủy"}}</script>';
    expect((await extract(pageOf({ head }))).authors).toEqual([]);
  });
  it('knows those of metadata in a line of the text, whatever stands behind it', async () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", "author": [{"name": "Lò Mai"}, {"name": "Vàng A Páo"}]}</script>';
    const rest = Array.from({ length: 7 }, (_, i) => `<p>Một dòng ngắn ${i}</p>`).join('');
    const body = `${paragraphs(STORY)}<p>LÒ MAI - Vàng A Páo</p>`;
    expect((await extract(pageOf({ head, body: body + rest }))).body?.slice(3, 5)).toEqual([
      STORY[3],
      'Một dòng ngắn 0',
    ]);
  });
  it.each([
    ['Hải Hà Thứ hai, 12/02/2026 - 08:15', ['Hải Hà']],
    ['Du Lịch 12/02/2026 - 08:15', []],
    ['Xã hội 12/02/2026 - 08:15', []],
  ])('takes who is named right beside day and clock: %s', async (line, authors) => {
    expect(await extract(pageOf({ meta: `<div>${line}</div>` }))).toMatchObject({ authors, body: STORY });
  });
  it.each([
    ['Hải Hà', ['Hải Hà']],
    ['Du Lịch', []],
    ['Sống Khỏe', []],
  ])('takes who is named alone beside day and clock, unless menus link to the same: %s', async (line, authors) => {
    const before = '<ul><li><a href="/sk">Sống Khỏe</a></li></ul>';
    const meta = `<div><div>${line}</div><div>12/02/2026 · 08:15</div></div>`;
    expect(await extract(pageOf({ before, meta }))).toMatchObject({ authors, published: '2026-02-12T08:15' });
  });
  it.each(['<b>Lò Thị Mai</b>', '(Lò Thị Mai)'])('finds %s behind the last sentence', async (signed) => {
    const body = paragraphs([...STORY.slice(0, -1), `${STORY.at(-1)} ${signed}`]);
    expect((await extract(pageOf({ body }))).authors).toEqual(['Lò Thị Mai']);
  });
  it.each([
    ['a name before the paper that it was taken from', '<p>Hảo Trọng</p><p>Nguồn Mường Tấc online</p>', 'Hảo Trọng'],
    ['a name with its source in brackets', '<p><b>Châu Ban</b> (theo <i>Bản Làng</i>)</p>', 'Châu Ban'],
  ])('finds %s at the end', async (_, end, name) => {
    const { authors, body } = await extract(pageOf({ body: `${paragraphs(STORY)}${end}` }));
    expect(authors).toEqual([name]);
    expect(body).toEqual([...STORY]);
  });

  it('leaves out an author’s line that names an outlet', async () => {
    const body = `${paragraphs(STORY)}<p class="author"><a href="/">Báo Thử điện tử</a></p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: [], body: STORY });
  });

  it.each([
    ['Đăng ngày: 12/02/2026 08:15 | Đăng bởi: Lò Thị Mai Anh', ['Lò Thị Mai Anh']],
    ['Người đăng: Lò Thị Mai Anh', ['Lò Thị Mai Anh']],
    ['Đăng bởi: quantri', []],
    ['Đăng bởi: Phòng Văn hóa', []],
    ['Người đăng: Nguyễn Hà', []],
    ['Người đăng: Lò Thị Mai Anh vào lúc 16:45', ['Lò Thị Mai Anh']],
  ])('takes who put a text up for its author where it is a whole name: %s', async (line, authors) => {
    expect(await extract(pageOf({ meta: `<div>${line}</div>` }))).toMatchObject({ authors, body: STORY });
    const signed = `${paragraphs(STORY)}<p><b>Tin, ảnh: Vàng A Dín</b></p>`;
    expect((await extract(pageOf({ meta: `<div>${line}</div>`, body: signed }))).authors).toEqual(['Vàng A Dín']);
  });

  it('trusts metadata with whole names only', () => {
    expect(statedPeople(['Lê Hữu Tấn;Minh Thục', 'admin', 'Báo Thử', 'hoa'])).toEqual(['Lê Hữu Tấn', 'Minh Thục']);
  });

  it.each([
    [
      'at the end, to the right',
      { body: `${paragraphs(STORY)}<p style="text-align:right"><strong>Lò Thị Mai</strong></p>` },
    ],
    ['at the end, as the rest', { body: `${paragraphs(STORY)}<p>Lò Thị Mai</p>` }],
    ['at the end, with their office', { body: `${paragraphs(STORY)}<p>Lò Thị Mai - UBND xã Nậm Cha</p>` }],
    ['at the end, with what they did', { body: `${paragraphs(STORY)}<p><b>Lò Thị Mai</b> (thực hiện)</p>` }],
    ['at the end, with what they did in short', { body: `${paragraphs(STORY)}<p>Lò Thị Mai (TH)</p>` }],
    ['behind the text', { after: '<div style="text-align:right;font-weight:bold">Lò Thị Mai</div>' }],
    ['before the text, with the date', { meta: '<div>Lò Thị Mai - 12/02/2026 08:15</div>' }],
    ['before the text, linked', { meta: '<div><a href="/tac-gia/mai.html">Lò Thị Mai</a></div>' }],
    [
      'in the text’s element, linked behind a label',
      { body: `<div>Bởi <a rel="author" href="/mai">Lò Thị Mai</a></div>${paragraphs(STORY)}` },
    ],
    [
      'before the text, in a line with a worded date',
      { meta: '<div><span class="author">Lò Thị Mai</span> <span>Ngày 12 tháng 2 năm 2026, 08:15</span></div>' },
    ],
    [
      'in a bar of tools',
      { meta: '<div class="author-share-top"><a class="author" href="/a">Lò Thị Mai</a> - 12/02/2026 08:15</div>' },
    ],
    [
      'against metadata',
      {
        head: '<meta name="author" content="Báo Thử"><meta name="dable:author" content="Vũ An">',
        body: `${paragraphs(STORY)}<p><b>Tin, ảnh: Lò Thị Mai</b></p>`,
      },
    ],
  ])('finds the author %s', async (_, parts) => {
    const { authors, body } = await extract(pageOf(parts));
    expect(authors).toEqual(['Lò Thị Mai']);
    expect(body).toEqual(STORY);
  });
});

describe('titles', () => {
  /** A page whose metadata know no more than the site's name. */
  const unnamed = (parts: Parameters<typeof pageOf>[0]) =>
    pageOf(parts)
      .replace(/<title>.*?<\/title>/, '<title>Trang chủ - Website Phòng Hạ tầng huyện Mường Tấc</title>')
      .replace(/<meta property.*?>/, '');

  it.each([
    [
      'in a wrapper with a class, behind the section’s name in another',
      `<table><tr><td class="FolderTitle">Hoạt động các hội đoàn thể</td></tr></table><div class="title-gt"><p><strong>${TITLE}</strong></p></div>`,
    ],
    ['above a lower heading that is the lead', `<h2>${TITLE}</h2><h3>${STORY[0]}</h3>`],
    [
      'behind the heading of a portlet',
      `<header><h1 class="portlet-title">Hội cấp trên cơ sở</h1></header><h2>${TITLE}</h2>`,
    ],
    ['above the counter of visitors', `<h2>${TITLE}</h2><h2>Số lượt đang truy cập</h2>`],
    ['behind the name of a section that is a link', `<h1><a href="/a">Quốc phòng - An ninh</a></h1><h2>${TITLE}</h2>`],
    [
      'above a lead with the outlet’s tag',
      `<h2>${TITLE}</h2><h2>(BTO) - Con đường nối bản nhỏ bên suối với trung tâm xã</h2>`,
    ],
    [
      'below tools of the page, in nothing but a box',
      `<div>Nghe đọc bài</div><div>Nữ miền Bắc Nam miền Nam 0:00 / 0:00</div><div>${TITLE}</div>`,
    ],
    [
      'in a row of its own',
      `<table><tr><td><p><strong>${TITLE}</strong></p></td></tr><tr><td><div>${STORY[0]}</div></td></tr></table>`,
    ],
    ['behind author and date', `<div>Lò Thị Mai - Đăng lúc: 08:15 05/06/2026 Lượt xem: 1482</div><h2>${TITLE}</h2>`],
    ['behind a date, in nothing but a box', `<div>Cập nhật: 05/06/2026 08:15 Cỡ chữ A- A A+</div><div>${TITLE}</div>`],
    [
      'in an element with a class that a line holds',
      `<h3>Nông thôn mới</h3><p><span class="tieude">${TITLE}</span></p><h4>${STORY[0]}</h4>`,
    ],
    ['between date and author', `<div>05/06/2026 08:00</div><div>${TITLE}</div><div>LÒ MAI</div><p>${STORY[0]}</p>`],
  ])('are found %s', async (_, title) => {
    expect((await extract(unnamed({ title, body: paragraphs(STORY.slice(1)) }))).title).toBe(TITLE);
  });

  it('are a first line in bold, where nothing else is a headline', async () => {
    const body = `<div><b><span>${TITLE}</span></b></div>${paragraphs(STORY)}`;
    expect((await extract(unnamed({ title: '<div>Mục tin</div>', body }))).title).toBe(TITLE);
  });

  it('are no short name of the site in capitals, which documents are called by too', async () => {
    const page = pageOf({ title: `<h1>XÃ NÀ HIN</h1><h2>${TITLE}</h2>` });
    const called = page.replace(/<title>.*?<\/title>/, '<title>Xã Nà Hin</title>').replace(/<meta property.*?>/, '');
    expect((await extract(called)).title).toBe(TITLE);
  });

  it('are no name of a series that stands above them, and in metadata before them', async () => {
    const series = 'Những con đường nối vùng cao - Bài cuối';
    const head = `<meta property="og:title" content="${series}: ${TITLE}">`;
    const page = pageOf({ head, title: `<p>${series}</p><h1>${TITLE}</h1>` });
    expect((await extract(page.replace(/<title>.*?<\/title>/, ''))).title).toBe(TITLE);
  });

  it('may be longer than what documents are called by', async () => {
    const title = `<table><tr><td class="contentheading">Bộ đội và ${TITLE.toLowerCase()} trong mùa khô</td></tr></table>`;
    expect((await extract(pageOf({ title }))).title).toBe(`Bộ đội và ${TITLE.toLowerCase()} trong mùa khô`);
  });

  it('are no names of offices that portlets have as their headings', async () => {
    const title = `<h1>Liên đoàn lao động huyện</h1><h2>${TITLE}</h2>`;
    expect((await extract(unnamed({ title }))).title).toBe(TITLE);
  });

  it.each([
    ['the name of a theme that the foot has', 'Flownews', '<div><b>Flownews</b></div>'],
    ['the site’s name in capitals', 'QUỸ RỪNG XANH MƯỜNG TẤC HUYỆN TA', ''],
  ])('are found where documents are called by %s', async (_, called, after) => {
    const page = pageOf({
      title: `<h2 class="article-title">${TITLE}</h2>`,
      body: paragraphs([...STORY, ...STORY]),
      after,
    })
      .replace(/<title>.*?<\/title>/, `<title>${called}</title>`)
      .replace(/<meta property.*?>/, '');
    expect((await extract(page)).title).toBe(TITLE);
  });

  it('are no name of the site that leads to its front page, nor its moving greeting', async () => {
    const brand = '<div><a href="/">UBND xã Mường Tấc</a></div>';
    const greeting = '<marquee>Chào mừng quý vị đến với trang thông tin điện tử xã Mường Tấc</marquee>';
    const title = `<div><h1>${TITLE} cũ của bản</h1></div>`;
    const page = `<html><head><title>UBND xã Mường Tấc</title></head><body>${brand}<div>${greeting}${title}<p>Đăng ngày: 05/06/2026</p>${paragraphs(STORY)}</div></body></html>`;
    expect(await extract(page)).toMatchObject({ title: `${TITLE} cũ của bản`, body: STORY, published: '2026-06-05' });
  });

  it('are no text of the story, though no other has the length of a paragraph that is not named the lead', async () => {
    const title = `<div><h1>${TITLE} Nậm Hin</h1></div>`;
    const body = STORY.map((text) => `<p class="lead">${text}</p>`).join('');
    const found = await extract(pageOf({ title, body }));
    expect([found.sapo, ...found.body].filter(Boolean)).toEqual(STORY);
  });

  it('are found where documents are called by parts that are no headlines', async () => {
    const page = pageOf({ title: `<div class="tin-title">${TITLE}</div>` })
      .replace(/<title>.*?<\/title>/, '<title>Pages - Chi tiết tin</title>')
      .replace(/<meta property.*?>/, '');
    expect((await extract(page)).title).toBe(TITLE);
  });

  it.each([
    ['a heading that leads to its own page', `<h3><a href="${URL_OF_STORY}#top">${TITLE}</a></h3>`, ''],
    ['a plain line right before its date', `<div>${TITLE}</div>`, '<div>Ngày 5 tháng 6 năm 2026</div>'],
    ['a dead link in one line with its date', `<div><a href="#">${TITLE}</a> (05/06/2026)</div>`, ''],
    [
      'the same line twice, for screens of two sizes',
      `<div>${TITLE}</div><div>${TITLE}</div>`,
      '<div>05/06/2026</div>',
    ],
  ])('are found in %s, where documents are called after the site', async (_, title, meta) => {
    expect(await extract(unnamed({ title, meta }))).toMatchObject({ title: TITLE, body: STORY });
  });

  it('are found on a page to be printed, with the date above', async () => {
    const page = `<html><head><title>Bản in: ${TITLE}</title></head><body><img src="/logo.png"><hr><div>Thứ Năm, 12/02/2026, 08:15</div><h3>${TITLE}</h3>${paragraphs(STORY)}<p><b>Lò Thị Mai</b></p><hr><div>Đường link bài viết: https://baothu.chugiai.example/a-20260212.htm</div></body></html>`;
    expect(await extract(page)).toMatchObject({
      title: TITLE,
      body: STORY,
      authors: ['Lò Thị Mai'],
      published: '2026-02-12T08:15',
    });
  });

  it.each(['Tin tức', 'Đô thị'])('are found where documents are called by them behind a label: %s', async (label) => {
    const page = pageOf({ title: `<div class="detail_title">${TITLE}</div>` })
      .replace(/<title>.*?<\/title>/, `<title>${label} - ${TITLE}</title>`)
      .replace(/<meta property.*?>/, '');
    expect(await extract(page)).toMatchObject({ title: TITLE, body: STORY });
  });

  it('are no name of the site that stands behind a label and in the banner', async () => {
    const name = 'Bệnh viện Đa khoa khu vực Mường Tấc';
    const title = `<div>${name}</div><h1>${TITLE}</h1>`;
    const page = pageOf({ title })
      .replace(/<title>.*?<\/title>/, `<title>Tin tức - ${name}</title>`)
      .replace(/<meta property.*?>/, '');
    expect(await extract(page)).toMatchObject({ title: TITLE, body: STORY });
  });

  it('are found behind the name of the paper and two colons', async () => {
    const page = pageOf({ title: `<div class="tieude-tin">${TITLE}</div>` })
      .replace(/<title>.*?<\/title>/, `<title>Báo Nà Hin và vùng ven điện tử :: ${TITLE}</title>`)
      .replace(/<meta property.*?>/, '');
    expect((await extract(page)).title).toBe(TITLE);
  });
  it('are found where the name of a site and a short headline call the document', async () => {
    const page = pageOf({ title: `<div>Làm đường qua suối Nà Hin</div>` }).replace(/<meta property.*?>/, '');
    const called = page.replace(
      /<title>.*?<\/title>/,
      '<title>Cổng thông tin điện tử xã Nà Hin - Làm đường qua suối Nà Hin</title>',
    );
    expect((await extract(called)).title).toBe('Làm đường qua suối Nà Hin');
  });

  it('are found where documents are called after the office that owns the site', async () => {
    const page = pageOf({ title: `<div class="tin-title">${TITLE}</div>` })
      .replace(/<title>.*?<\/title>/, '<title>TTTĐT huyện Mường Tấc</title>')
      .replace(/<meta property.*?>/, '');
    expect((await extract(page)).title).toBe(TITLE);
  });

  const PRINT = paragraphs(
    Array(5).fill('Cơ quan chủ quản: Ủy ban nhân dân xã, số 18 đường Nà Hin, tổ 4, bản Nà Hin.'),
  );
  it.each([
    ['a heading', `<div class="entry-title">Tin làng bản</div><h4>${TITLE}</h4>`, ''],
    ['a class', `<p class="headline">${TITLE}</p>`, `<div class="box-title">Tin làng bản</div>${PRINT}`],
  ])('are told by %s where documents are called after a section', async (_, title, aside) => {
    const page = pageOf({ title, aside })
      .replace(/<title>.*?<\/title>/, '<title>Tin làng bản</title>')
      .replace(/<meta property.*?>/, '');
    expect(await extract(page)).toMatchObject({ title: TITLE, body: STORY });
  });

  it('are a first line in bold where documents are called after section and owner', async () => {
    const body = `<span style="font-weight:bold">${TITLE}</span><br><div>${paragraphs(STORY)}</div>`;
    const page = pageOf({ title: '', body })
      .replace(/<title>.*?<\/title>/, '<title>Tin tức - Công đoàn ngành Đường bộ</title>')
      .replace(/<meta property.*?>/, '');
    expect(await extract(page)).toMatchObject({ title: TITLE, body: STORY });
  });

  it('are a heading that a class calls so, where metadata are of the site and shown nowhere', async () => {
    const page = pageOf({ title: `<h2 class="news-detail-title">${TITLE}</h2>` })
      .replace(/<title>.*?<\/title>/, '<title>Nông thôn mới Mường Tấc</title>')
      .replace(/<meta property.*?>/, '');
    expect(await extract(page)).toMatchObject({ title: TITLE, body: STORY });
  });

  it('are no paragraphs that an editor made headings', async () => {
    const body = `<h1>${STORY[0]} ${STORY[1]} ${STORY[2]}</h1>${paragraphs(STORY)}`;
    expect((await extract(unnamed({ title: `<p class="Title">${TITLE}</p>`, body }))).title).toBe(TITLE);
  });

  it('stand before the text, not behind it in a list', async () => {
    const after = `<h2><span>${TITLE}</span></h2><div><a href="/b1.html">Mưa lớn gây ngập ba xã</a></div>`;
    const { body } = await extract(pageOf({ title: `<div>${TITLE}</div>`, after }));
    expect(body).toEqual([...STORY]);
  });

  it('are the headline that is shown, where metadata are another story’s that a list names', async () => {
    const aside = `<ul><li><a href="/b1.html">${TITLE}</a> (01/06, 21:15)</li></ul>`;
    const shown = 'Thêm một cầu treo được thay mới ở Huổi Nậm';
    expect((await extract(pageOf({ title: `<h1>${shown}</h1>`, aside }))).title).toBe(shown);
  });

  const HEADLINE = 'Sơn La - Điện Biên: Nối lại tuyến đường qua đèo | Kỳ 2';
  it.each([
    [
      'a dash and a colon',
      `<meta property="og:title" content="${HEADLINE} - Báo Thử">`,
      `<div class="t8">${HEADLINE}</div>`,
      HEADLINE,
    ],
    [
      'a first h1 with the paper’s name',
      `<meta property="og:title" content="${HEADLINE}">`,
      `<h1><a href="/">Báo Thử</a></h1><h2>${HEADLINE}</h2>`,
      HEADLINE,
    ],
    [
      'a first h1 with the section',
      `<meta property="og:title" content="${HEADLINE}">`,
      `<h1>Thời sự &gt; Tây Bắc</h1><h1>${HEADLINE}</h1>`,
      HEADLINE,
    ],
    [
      'the name of its portal before it',
      `<meta property="og:title" content="Cổng thông tin điện tử huyện Mường Lò - ${HEADLINE}">`,
      `<h1>Cổng thông tin điện tử huyện Mường Lò</h1><div class="t8">${HEADLINE}</div>`,
      HEADLINE,
    ],
    [
      'the name of its owner before it',
      `<meta property="og:title" content="Đoàn xã Mường Tấc: ${HEADLINE}">`,
      `<h3>${HEADLINE}</h3>`,
      HEADLINE,
    ],
    [
      'metadata cut short',
      '<meta property="og:title" content="Sơn La - Điện Biên: Nối lại tuyến đường…">',
      `<h1>${HEADLINE}</h1>`,
      HEADLINE,
    ],
    [
      'metadata with a label',
      `<meta property="og:title" content="[Ảnh] ${HEADLINE}">`,
      `<h1>${HEADLINE}</h1>`,
      HEADLINE,
    ],
    [
      'other quotes',
      '<meta property="og:title" content="&quot;Vua&quot; mận hậu">',
      '<h1>“Vua” mận hậu</h1>',
      '“Vua” mận hậu',
    ],
    [
      'an h1 that metadata do not know',
      '<meta property="og:title" content="Báo Thử">',
      '<h1>Mưa lớn gây ngập ba xã</h1>',
      'Mưa lớn gây ngập ba xã',
    ],
    [
      'no metadata that know it, in an h1 beside the text',
      '<meta property="og:title" content="Cổng thông tin điện tử tỉnh">',
      `<h1>Cổng thông tin điện tử tỉnh</h1></div><div><h1>${HEADLINE}</h1>${paragraphs(STORY)}`,
      HEADLINE,
    ],
    [
      'no h1 and no metadata that know it',
      '<meta property="og:title" content="Chi tiết tin tức">',
      `<h2 id="title">${HEADLINE}</h2>`,
      HEADLINE,
    ],
    [
      'metadata that write it without marks, below the site’s name',
      '<meta property="og:title" content="Son La - Dien Bien noi lai tuyen duong qua deo">',
      `<h1><a href="/">Trang tin của ba xã vùng cao</a></h1><h3 class="ct-title">${HEADLINE}</h3>`,
      HEADLINE,
    ],
    [
      'metadata that do not know it, in an h1 with a link to itself',
      '<meta property="og:title" content="Báo Thử">',
      `<h1><a href="/homestay-ban-nha-hin-12345.html">${HEADLINE}</a></h1>`,
      HEADLINE,
    ],
    [
      'metadata that do not know it, in an h1 with a link to comments',
      '<meta property="og:title" content="Báo Thử">',
      `<h1>${HEADLINE} <a href="#comments"></a></h1>`,
      HEADLINE,
    ],
    [
      'metadata without the label before it',
      `<meta property="og:title" content="${HEADLINE} | Báo Thử">`,
      `<h1><small>Chuyện bản</small> ${HEADLINE}</h1>`,
      HEADLINE,
    ],
    [
      'metadata without the count behind it',
      `<meta property="og:title" content="${HEADLINE} | Báo Thử">`,
      `<h1>${HEADLINE} <a href="#y-kien">(5)</a></h1>`,
      HEADLINE,
    ],
    [
      'metadata with the place that stands before it in bold',
      `<meta property="og:title" content="Nà Hin: ${HEADLINE}">`,
      `<h1><b>Nà Hin:</b> ${HEADLINE}</h1>`,
      `Nà Hin: ${HEADLINE}`,
    ],
    [
      'no heading, under a title that is long enough for a paragraph',
      '<meta property="og:title" content="Báo Sơn La điện tử">',
      `<div class="title-news">${HEADLINE}</div>`,
      HEADLINE,
    ],
    [
      'no element at all',
      `<meta property="og:site_name" content="Báo Thử"><meta property="og:title" content="${TITLE} - Báo Thử">`,
      '<div>05/06/2026 08:00</div>',
      TITLE,
    ],
  ])('finds the headline with %s', async (_, head, title, expected) => {
    const html = pageOf({ head, title }).replace(/<title>.*<\/title>/, '<title>Báo Thử</title>');
    expect((await extract(html)).title).toBe(expected);
  });
});
