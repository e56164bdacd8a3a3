import { describe, expect, it } from 'vitest';
import { cards, extract, pageOf, paragraphs, read, STORY, TITLE, URL_OF_STORY } from '../pages';

describe('the date of a page', () => {
  const PRINTED = '<div>12/02/2026 | 08:15</div>';
  it.each([
    '<div><div>08:15</div><div>12/02/2026</div></div>',
    '<p>Thứ Năm, 12/02/2026</p><p>08:15</p>',
    '<ul><li>12/02/2026</li><li>08:15</li><li>Xã hội</li></ul>',
  ])('may be a day and a clock in lines of their own: %s', async (lines) => {
    expect((await extract(pageOf({ body: lines + paragraphs(STORY) }))).published).toBe('2026-02-12T08:15');
  });
  it('may stand below its section, which is no text', async () => {
    const lines = '<ul><li>Chuyện bản làng</li><li>Thứ Năm, 12/02/2026 | 08:15</li><li>Lượt xem: 210</li></ul>';
    expect(await extract(pageOf({ body: lines + paragraphs(STORY) }))).toMatchObject({
      body: STORY,
      published: '2026-02-12T08:15',
    });
  });
  it('may stand between author and section, which is no text, but no subhead below it is one', async () => {
    const meta =
      '<div><span class="author">Lò Mai</span><span class="date">12/02/2026 08:15 | </span><span class="cat">Xã hội</span></div>';
    const head = '<p><b>Góp sức làm đường</b></p>';
    const lead = `<div class="sapo">${STORY[0]}</div>`;
    const told = { published: '2026-02-12T08:15', authors: ['Lò Mai'] };
    expect(await extract(pageOf({ body: meta + lead + paragraphs(STORY.slice(1)) }))).toMatchObject({
      ...told,
      body: STORY.slice(1),
    });
    expect(await extract(pageOf({ body: `<p>12/02/2026 08:15</p>${head}${paragraphs(STORY)}` }))).toMatchObject({
      body: ['Góp sức làm đường', ...STORY],
    });
  });
  it('is not today’s date in the site’s masthead beside the text, where no element shows a headline', async () => {
    const publishedOn = async (date: string) => {
      const html = `<html lang="vi"><head><title>Báo Thử</title></head><body><header><span>Thứ Năm, 12/02/2026</span></header>
        ${date}${paragraphs(STORY)}</body></html>`;
      return (await read(html, URL_OF_STORY, true)).article?.publishedAt;
    };
    expect(await publishedOn('')).toBe(null);
    expect(await publishedOn('<p>05/06/2026 08:15</p>')).toBe('2026-06-05T08:15');
  });
  it('may be labelled as when it was issued', async () => {
    const meta = '<p><span>Ngày phát hành:</span> <span>12/02/2026</span></p>';
    expect((await extract(pageOf({ meta }))).published).toBe('2026-02-12');
  });
  it('may stand behind its weekday and a colon', async () => {
    const meta = '<div>Thứ năm: 09:10 ngày 12/02/2026</div>';
    expect((await extract(pageOf({ meta }))).published).toBe('2026-02-12T09:10');
  });
  it('is labelled apart from what stands before it between bars', async () => {
    const meta = '<div>ID: 05081206 | 09:10 12/02/2026 | 1.205 lượt xem</div>';
    expect((await extract(pageOf({ meta }))).published).toBe('2026-02-12T09:10');
  });
  it('stands in a line of labels that full stops part', async () => {
    const meta = '<div>Người đăng: Ban biên tập .Ngày đăng: 12/02/2026 09:10 .Lượt xem: 1.205 lượt.</div>';
    expect((await extract(pageOf({ meta }))).published).toBe('2026-02-12T09:10');
  });
  it('has its clock behind how often the text was read', async () => {
    const meta = '<div>Ngày đăng: 12-02-2026 - Lượt xem: 1.024 - Giờ: 14:25</div>';
    expect((await extract(pageOf({ meta }))).published).toBe('2026-02-12T14:25');
  });
  it('is not when a draft was begun where another line says that it was published', async () => {
    const dates =
      '<ul><li>Ngày tạo: 10/02/2026 16:00</li><li>Ngày đăng: 12/02/2026 09:10</li><li>Lượt xem: 318</li></ul>';
    expect((await extract(pageOf({ body: dates + paragraphs(STORY) }))).published).toBe('2026-02-12T09:10');
  });
  it('is not when an archive took its copy', async () => {
    const head =
      '<meta property="og:site_name" content="archive.ph"><meta property="article:published_time" content="2026-02-12T01:15:00Z">';
    expect((await extract(pageOf({ head }))).published).toBeNull();
    expect((await extract(pageOf({ head, meta: '<div>05/02/2026</div>' }))).published).toBe('2026-02-05');
  });
  it('may be stated with its type', async () => {
    const stated = '{"@type":"Date","@value":"2026-02-12T08:15:00+07:00"}';
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":${stated}}</script>`;
    expect((await extract(pageOf({ head }))).published).toBe('2026-02-12T08:15+07:00');
  });
  it.each([
    'publish-date',
    'publication-date',
    'parsely-pub-date',
    'sailthru.date',
    'dateCreated',
    'og:article:published_time',
  ])('may be stated as %s', async (name) => {
    const head = `<meta name="${name}" content="Thu, 12 Feb 2026 08:15:00 +0700">`;
    expect((await extract(pageOf({ head }))).published).toBe('2026-02-12T08:15+07:00');
  });
  it('is not when a short sentence says that something happened', async () => {
    const [lead, ...rest] = STORY;
    const told = 'Họp lúc 14 giờ 30 ngày 12/4/2026.';
    const head = '<meta property="article:published_time" content="2026-05-05T08:30:00+07:00">';
    expect(await extract(pageOf({ head, body: paragraphs([lead ?? '', told, ...rest]) }))).toMatchObject({
      body: [lead, told, ...rest],
      published: '2026-05-05T08:30+07:00',
    });
  });
  const writes = (text: string) => `<script>document.getElementById("luc").innerHTML="${text}";</script>`;
  const WRITTEN = 'Th&#7913; n&#259;m, 12/02/2026, 08:15';
  it.each(['', '<i></i>'.repeat(1000)])(
    'is what a script writes where it stands empty, also in large pages',
    async (before) => {
      const page = pageOf({ meta: '<span id="luc"></span>', before, aside: `</div>${writes(WRITTEN)}<div>` });
      expect((await extract(page)).published).toBe('2026-02-12T08:15');
    },
  );
  it.each([
    ['a day alone', '<span id="luc"></span>', '', '12/02/2026'],
    ['into something else', '<span id="luc">Xã hội</span>', '', WRITTEN],
    ['behind the text', '', '<p id="luc"></p>', WRITTEN],
    ['markup', '<span id="luc"></span>', '', `<b>${WRITTEN}</b>`],
  ])('is not what a script writes: %s', async (_, meta, after, text) => {
    expect((await extract(pageOf({ meta, after: after + writes(text) }))).published).toBeNull();
  });
  it.each([
    ['<p class="date"><script>document.write("20/05/2021 08:35");</script></p>', '2021-05-20T08:35'],
    ["<div><script>document.write('Thứ năm, 20/05/2021')</script></div>", '2021-05-20'],
    ['<p>Xã hội<script>document.write("20/05/2021 08:35");</script></p>', null],
    ['<p><script>document.write("Khai mạc: 20/05/2021 08:35");</script></p>', null],
  ])('is what a script writes in its place below the headline: %s', async (meta, published) => {
    expect((await extract(pageOf({ meta }))).published).toBe(published);
    expect((await extract(pageOf({ before: meta }))).published).toBeNull();
  });
  it.each([
    'Thời gian: 14:20 03/10/2024',
    'Thời gian: 14:20 - 03/10/2024 | Lượt đọc: 20',
    'Thời gian: 03/10/2024 14:20 <span>3.410</span>',
  ])('may be labelled as events are, right below the headline: %s', async (line) => {
    const found = { published: '2024-10-03T14:20', sapo: LEAD, body: STORY };
    const lead = `<p class="sapo"><b>${LEAD}</b></p>`;
    expect(await extract(pageOf({ meta: `<div class="info">${line}</div>${lead}` }))).toMatchObject(found);
    expect(await extract(pageOf({ body: `<p>${line}</p>${lead}${paragraphs(STORY)}` }))).toMatchObject(found);
  });
  it.each([
    ['in the text', STORY.slice(0, 2), 'Thời gian: 14:20 03/10/2024', STORY.slice(2)],
    ['before its place', [], 'Thời gian: 14:20 03/10/2024', ['Địa điểm: Nhà văn hóa bản Nà Hin', ...STORY]],
    ['without a clock', [], 'Thời gian: 03/10/2024', STORY],
    ['of several hours', [], 'Thời gian: 14:20 - 16:00 03/10/2024', STORY],
    ['in words', [], 'Thời gian: 14h20 ngày 03/10/2024 tại Nà Hin', STORY],
  ])('is none of an event: %s', async (_, before, line, after) => {
    const { published, body } = await extract(pageOf({ body: paragraphs([...before, line, ...after]) }));
    expect(published).toBeNull();
    expect(body).toContain(line);
  });
  const BADGES = [
    '<div class="post-date"><span class="day">20</span><span class="month">05/2021</span></div>',
    '<div><div class="day">20</div><div class="month">05</div><div class="year">2021</div></div>',
    '<p><b>20</b><i>Th5, 2021</i></p>',
    '<div><span>20</span><br><span>Tháng 5</span><br><span>2021</span></div>',
  ];
  it.each(BADGES)('may have its figures in elements of their own: %s', async (badge) => {
    expect((await extract(pageOf({ meta: badge }))).published).toBe('2021-05-20');
    expect((await extract(pageOf({ title: `${badge}<h1>${TITLE}</h1>` }))).published).toBe('2021-05-20');
    expect((await extract(pageOf({ meta: badge + PRINTED }))).published).toBe('2026-02-12T08:15');
    const card = `<div>${badge}<h3><a href="/khac">Hội thi dân vũ phụ nữ toàn tỉnh khai mạc</a></h3></div>`;
    expect((await extract(pageOf({ before: card }))).published).toBeNull();
  });
  it.each([
    '<div><span>20</span><span>Th5</span></div>',
    '<div><div>35</div><div>05</div><div>2021</div></div>',
    '<div>Kỳ họp <span>20</span><span>05/2021</span></div>',
  ])('is none where figures in elements of their own make no day: %s', async (meta) => {
    expect((await extract(pageOf({ meta }))).published).toBeNull();
  });
  it('is the first of two under labels of their own', async () => {
    const row = (label: string, day: string) => `<div><span>${label}</span><span>${day}</span></div>`;
    const meta = row('Xuất bản', '12/02/2026 08:15') + row('Sửa lần cuối', '14/02/2026 10:00');
    expect((await extract(pageOf({ meta }))).published).toBe('2026-02-12T08:15');
  });
  const LEAD = 'Con đường dài hơn một cây số sẽ nối bản nhỏ bên suối với trung tâm xã trước năm học mới.';
  const TOOLS = [
    'Cỡ chữ <a href="#">A-</a> <a href="#">A</a>',
    '<a href="#">In trang</a> <a href="#">Gửi email</a>',
    'Lượt xem: 12',
    '- 0 bình luận',
  ];
  it.each([
    ['12/02/2026', []],
    ['12 Th2, 2026', []],
    ['<a href="/tac-gia/mai">Lò Thị Mai</a> 12/02/2026', ['Lò Thị Mai']],
  ])('may be a day above the headline, with longer links beside it: %s', async (line, authors) => {
    const title = `<div>${line} <a href="#">In trang</a> <a href="#">Gửi email</a></div><h1>${TITLE}</h1>`;
    expect(await extract(pageOf({ title }))).toMatchObject({ published: '2026-02-12', authors });
  });
  it('stands beside links, however their letters are composed', async () => {
    const links = '<ul><li><a>Gửi bài viết qua email</a></li><li><a>In ra</a></li></ul>'.normalize('NFD');
    const meta = `<div><span>Thứ năm - 12/02/2026 08:15</span>${links}</div>`;
    expect((await extract(pageOf({ meta }))).published).toBe('2026-02-12T08:15');
  });
  it('stands behind the tags at the end', async () => {
    const tags = '<div><a href="/tag/1">lũ quét</a><a href="/tag/2">Nà Hin</a></div>';
    const body = `${paragraphs(STORY)}<p align="right"><b>P.V</b></p>${tags}`;
    expect((await extract(pageOf({ body, after: '<div>12-02-2026</div>' }))).published).toBe('2026-02-12');
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
    ['the day before, there', '2026-02-11T22:10:00Z', '2026-02-12T05:10+07:00'],
    ['the same day, there alone', '2026-02-12T18:30:00Z', '2026-02-12'],
  ])('is a day here, whatever day metadata have: %s', async (_, content, published) => {
    const head = `<meta property="article:published_time" content="${content}">`;
    expect((await extract(pageOf({ head, meta: '<div>12/02/2026</div>' }))).published).toBe(published);
  });
  it('is a day, where metadata state its first minute as they do for a day alone', async () => {
    const head = '<meta property="article:published_time" content="2026-02-12T00:00:00+07:00">';
    expect((await extract(pageOf({ head, meta: '<div>12/02/2026</div>' }))).published).toBe('2026-02-12');
  });
  it.each([
    ['days from one to another', '12/02/2026 - 14/02/2026'],
    ['an event', 'Khai mạc: 19h30 ngày 12/02/2026'],
    ['who reads it', 'Hôm nay là ngày 12/02/2026'],
    ['who prints it', 'In ngày: 12/02/2026'],
    ['who opened it', 'Ngày truy cập: 12/02/2026'],
    ['a paper that came out', 'Báo in số 45, ra ngày 12/02/2026'],
    ['the last day that figures count', 'TÍNH ĐẾN 17H00, NGÀY 12/02/2026'],
  ])('is none of %s', async (_, line) => {
    expect((await extract(pageOf({ meta: `<div>${line}</div>` }))).published).toBeNull();
  });
  it('is none that heads a part of the text', async () => {
    const body = `${paragraphs(STORY.slice(0, 2))}<p><b>Ngày 12/02/2026</b></p>${paragraphs(STORY.slice(2))}`;
    const told = [...STORY.slice(0, 2), 'Ngày 12/02/2026', ...STORY.slice(2)];
    expect(await extract(pageOf({ body }))).toMatchObject({ published: null, body: told });
  });
  it('is a day behind its name, with the author’s before', async () => {
    const meta = '<div>Tác giả: Lò Thị Mai | Ngày: 12/02/2026 - 08:15</div>';
    expect((await extract(pageOf({ meta }))).published).toBe('2026-02-12T08:15');
  });
  it.each(['Theo Báo Mường Tấc ngày 12/02/2026', 'Nguồn: Báo Mường Tấc, 12/02/2026'])(
    'is none of the paper that a text was taken from, behind it: %s',
    async (line) => {
      expect((await extract(pageOf({ after: `<div>${line}</div>` }))).published).toBeNull();
    },
  );
  it.each(['Kỳ họp ngày 10/02/2026', 'Kỳ họp thứ 5, ngày 10/02/2026'])(
    'is none of what the text tells, above the headline: %s',
    async (occasion) => {
      const title = `<div>${occasion}</div><h1>${TITLE}</h1>`;
      expect((await extract(pageOf({ title }))).published).toBeNull();
      expect((await extract(pageOf({ title, meta: '<div>12/02/2026</div>' }))).published).toBe('2026-02-12');
    },
  );
  it('may stand in brackets behind the headline that metadata state', async () => {
    const page = pageOf({ title: `<h1>${TITLE} (12/02/2026)</h1>` });
    expect(await extract(page)).toMatchObject({ title: TITLE, published: '2026-02-12' });
    const whole = `${TITLE} (12/02/2026)`;
    const stated = page.replace(`<title>${TITLE}`, `<title>${whole}`);
    expect(await extract(stated)).toMatchObject({ title: whole });
  });
  it('may be stated by an element that shows nothing', async () => {
    const meta = '<span itemprop="datePublished" content="2026-02-12T08:15:00+07:00"></span>';
    expect((await extract(pageOf({ meta }))).published).toBe('2026-02-12T08:15+07:00');
  });
  it.each([
    '<span>08:15</span><span>12/02/2026</span>',
    '<span>12/02/2026</span><span>08:15</span>',
    '<span>12/02/2026</span><span>08:15</span><span>1.204 lượt xem</span>',
  ])('is in elements that touch, in the text’s own: %s', async (spans) => {
    const body = `<div>${spans}</div>${paragraphs(STORY)}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ published: '2026-02-12T08:15', body: STORY });
  });
  it('is the first of two days that touch, the second an update’s', async () => {
    const meta =
      '<div>Posted on <a href="#"><time>12/02/2026</time><time>13/02/2026</time></a> by <a>quantri</a></div>';
    expect((await extract(pageOf({ meta }))).published).toBe('2026-02-12');
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
  it.each(['Xã hội | Thứ Năm, 12/02/2026, 08:15', 'Nông thôn mới • 12/02/2026 08:15'])(
    'is found behind the lead and the section: %s',
    async (line) => {
      const body = `<p><b>${LEAD}</b></p><p>${line}</p>${paragraphs(STORY)}`;
      expect(await extract(pageOf({ body }))).toMatchObject({ published: '2026-02-12T08:15', sapo: LEAD, body: STORY });
    },
  );
  it.each(['2026-02-12T08:15:00+07:00', '12 Th2 2026, 08:15', 'Thu, 12 Feb 2026 08:15:00 +0700'])(
    'is found at the end, as systems print it: %s',
    async (line) => {
      const found = await extract(pageOf({ body: `${paragraphs(STORY)}<p>${line}</p>` }));
      expect(found).toMatchObject({ published: expect.stringMatching(/^2026-02-12T08:15/), body: STORY });
    },
  );
  it.each(['Lò Mai - Thứ Năm, 12/02/2026, 08:15', 'Lò Mai - 8 giờ 15 phút, ngày 12 tháng 2 năm 2026'])(
    'is found at the end, behind who signs: %s',
    async (line) => {
      const found = await extract(pageOf({ body: `${paragraphs(STORY)}<p>${line}</p>` }));
      expect(found).toMatchObject({ published: '2026-02-12T08:15', authors: ['Lò Mai'], body: STORY });
    },
  );
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

  it.each(['PV: Lò Mai - 12/02/2026 08:15', 'ThS. Lò Mai - 12/02/2026 08:15'])(
    'stands behind who wrote the text, with what they are: %s',
    async (line) => {
      const found = await extract(pageOf({ meta: `<p>${line}</p>` }));
      expect(found).toMatchObject({ published: '2026-02-12T08:15', authors: ['Lò Mai'] });
    },
  );
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
    [
      'labels, with an office',
      'Ngày đăng: 05/06/2026 - Tác giả: CN. Lò Thị Mai (Phòng Truyền thông, Trung tâm Y tế Mường Tấc) - Số lần xem: 41',
    ],
    ['dots, with the time to read it', 'Bởi Lò Thị Mai · 5 tháng 6, 2026 · 4 phút đọc'],
  ])('stands with its author in one line of %s', async (_, line) => {
    const lead = '<p class="dek">Dân bản Nà Hin góp công mở đường bê tông qua suối trước mùa mưa năm nay.</p>';
    const found = await extract(pageOf({ body: `${lead}<div>${line}</div>${paragraphs(STORY)}` }));
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
        before: `<div>${STORY[0]}</div>`,
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
  it('is not that of a teaser behind the text', async () => {
    const card = (title: string, text: string) =>
      `<article class="q1"><p class="q2"><img src="/f.jpg" alt="${title}"></p><header><p class="q3"><a href="/${title.length}.html">${title}</a></p><p class="q4"><span>05/01/2026</span></p><p class="q5">${text} ${text}</p></header></article>`;
    const page = (meta: string) => {
      const intro = `<h1>${TITLE}</h1>${meta}<div class="topic-summary">${paragraphs(STORY.slice(0, 2))}</div>`;
      return pageOf({ title: '', body: `<section>${intro}</section>${cards(card)}${cards(card)}` });
    };
    expect((await extract(page(''))).published).toBeNull();
    expect((await extract(page('<p>12/02/2026</p>'))).published).toBe('2026-02-12');
  });
  it('is not that of an entry, right in it above headline and teaser', async () => {
    const entry = (title: string, text: string) =>
      `<li><time>05/01/2026 08:00</time><h2><a href="/${title.length}.html">${title}</a></h2><img src="/1.jpg"><p>${text} ${text} ${text}</p></li>`;
    const page = pageOf({ body: `<p>${STORY[0]}</p><ul>${cards(entry)}${cards(entry)}</ul>` });
    expect((await read(page, undefined, true)).article?.publishedAt).toBeNull();
  });
  it('stands beside whoever wrote the text, linked in a box with it', async () => {
    const names = ['Nguyễn Thị Thanh Hương', 'Lò Văn Páo'];
    const meta = `<div><div><a href="/author/1">${names.join(' và ')}</a></div><div>05/06/2026 08:15</div></div>`;
    expect(await extract(pageOf({ meta }))).toMatchObject({ authors: names, published: '2026-06-05T08:15' });
  });
  it('may stand below its label, behind the text', async () => {
    for (const label of ['Ngày đăng:', 'Cập nhật lần cuối:'])
      expect((await extract(pageOf({ after: `<p>${label}</p><p>05/06/2026 08:15</p>` }))).published).toBe(
        '2026-06-05T08:15',
      );
  });
  it.each([
    'Đăng tải lúc:',
    'Ngày tạo:',
    'Được đăng vào',
    'Bài viết đăng ngày',
    'Xuất bản lúc:',
    'Lần cập nhật cuối:',
    'Tạo ngày:',
    'Posted on',
    'T6,',
  ])('may stand at the end of the text behind %s', async (label) => {
    const body = `${paragraphs(STORY)}<p>${label} 05/06/2026 08:15</p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ published: '2026-06-05T08:15', body: STORY });
  });
  it('may stand behind the lead and the paper that had the text', async () => {
    const body = `<p><b>${STORY[0]}</b></p><p>Theo báo Nhân Dân - 05/06/2026</p>${paragraphs(STORY.slice(1))}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ published: '2026-06-05', body: STORY.slice(1) });
  });
  it.each([
    '<time datetime="2026-02-12T08:15:00+07:00">2 giờ trước</time>',
    '<p>Đăng <abbr title="2026-02-12T08:15:00+07:00">hôm qua</abbr></p>',
  ])('is what markup states behind a relative time: %s', async (meta) => {
    expect((await extract(pageOf({ meta }))).published).toBe('2026-02-12T08:15+07:00');
  });
  it('is what an element without text states between headline and text', async () => {
    const time = '<time datetime="2026-02-12T08:15:00+07:00"></time>';
    expect((await extract(pageOf({ meta: time }))).published).toBe('2026-02-12T08:15+07:00');
    expect((await extract(pageOf({ after: time }))).published).toBeNull();
  });
  it.each([
    '<time datetime="2026-02-12T08:15:00+07:00">12 tháng 2</time>',
    '<abbr title="2026-02-12T08:15:00+07:00">12/02</abbr>',
  ])('is what an element states of which it prints a part: %s', async (time) => {
    const published = async (before: string) =>
      (await extract(pageOf({ title: '', body: `<h1>${TITLE}</h1>${before}${paragraphs(STORY)}` }))).published;
    expect(await published(`<div>${time}</div>`)).toBe('2026-02-12T08:15+07:00');
    expect(
      await published(`<div><a href="/a">Hội thi dân vũ khai mạc ở sân vận động</a><p>${time}</p></div>`),
    ).toBeNull();
  });
  it('is not when the paper had the text, in one line with it', async () => {
    const meta = '<p>Ngày nhận bài: 01/02/2026. Ngày đăng: 12/02/2026</p>';
    expect((await extract(pageOf({ meta }))).published).toBe('2026-02-12');
  });
  it('has the clock that an element behind the text states, if the day is the same', async () => {
    const meta = '<h2 class="date-header">Thứ Năm, 12 tháng 2, 2026</h2>';
    const footer = (day: string) =>
      `<div class="post-footer">Nhãn: Giao thông <abbr title="2026-02-${day}T08:15:00+07:00">08:15</abbr></div>`;
    expect((await extract(pageOf({ meta, after: footer('12') }))).published).toBe('2026-02-12T08:15+07:00');
    expect((await extract(pageOf({ meta, after: footer('13') }))).published).toBe('2026-02-12');
  });
  it.each(['7:08 SA', '3/19/2026', '07:08'])('is what Blogger states below the text: %s', async (printed) => {
    const moment = `<abbr class="published" title="2026-03-19T07:08:00+07:00">${printed}</abbr>`;
    const stamp = `<span class="post-timestamp">at <a class="timestamp-link" href="https://nahin.example/2026/03/duong.html" rel="bookmark">${moment}</a></span>`;
    const published = async (headline: string) => {
      const footer = `<div class="post-footer"><div>${headline}<span class="post-author">Posted by Nà Hin</span> ${stamp}</div></div>`;
      return (await extract(pageOf({ after: footer }))).published;
    };
    expect(await published('')).toBe('2026-03-19T07:08+07:00');
    expect(await published('<a href="/2026/03/thi.html">Hội thi dân vũ khai mạc ở sân vận động</a>')).toBeNull();
  });
  describe('in statements', () => {
    const [OWN, OTHER] = ['2026-06-05T10:20:00+07:00', '2026-06-01T07:00:00+07:00'];
    const named = (headline: string, datePublished: string) => ({ '@type': 'NewsArticle', headline, datePublished });
    const linked = (...values: object[]) =>
      values.map((value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`).join('');
    const card = (of: string, statement = 'itemprop="datePublished"') =>
      `<div ${of}><a href="/q.html">Nà Hin mở lớp xóa mù chữ buổi tối</a><meta ${statement} content="${OTHER}"></div>`;
    const mine = named(TITLE, OWN);
    const script = (text: string) => ({ head: `<script type="application/ld+json">${text}</script>` });
    const theirs = named('Nà Hin mở lớp xóa mù chữ buổi tối', OTHER);

    it.each([
      ['in a section of XHTML', `//<![CDATA[\n${JSON.stringify(mine)}\n//]]>`],
      ['with a comma too many', JSON.stringify(mine).replace('}', ',}')],
      ['in milliseconds', JSON.stringify({ ...mine, datePublished: Date.parse(OWN) })],
    ])('is read %s', async (_, text) => {
      expect((await extract(pageOf(script(text)))).published).toBe('2026-06-05T10:20+07:00');
    });

    it.each([
      ['of a thing of its own', { after: card('itemscope') }, null],
      ['of a thing in RDFa', { after: card('typeof="NewsArticle"', 'property="datePublished"') }, null],
      ['in linked data', { head: linked(theirs) }, null],
      [
        'before the page’s own',
        { before: card('itemscope'), meta: `<meta itemprop="datePublished" content="${OWN}">` },
        OWN,
      ],
      ['before the page’s own in linked data', { head: linked(theirs, mine) }, OWN],
      ['before it in one list', { head: linked([theirs, mine]) }, OWN],
      ['before it in one graph', { head: linked({ '@graph': [theirs, mine] }) }, OWN],
    ])('is not that of another story, %s', async (_, parts, published) => {
      expect((await extract(pageOf(parts))).published).toBe(published && '2026-06-05T10:20+07:00');
    });

    it.each([
      [
        'in a thing around the story',
        {
          before: '<div itemscope>',
          meta: `<meta itemprop="datePublished" content="${OWN}"><a href="/muc">Nông thôn mới ở vùng cao</a>`,
        },
      ],
      [
        'of an article named by its headline alone',
        { head: `${linked(named('Đường mới qua suối', OWN))}`, title: '<h1>Đường mới qua suối Nà Hin</h1>' },
      ],
    ])('is the page’s own %s', async (_, parts) => {
      expect((await extract(pageOf(parts))).published).toBe('2026-06-05T10:20+07:00');
    });
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
  it('is not that of headlines behind the text, though labels call it the day of publication', async () => {
    const other = (title: string, day: string) => `<p>${title}</p><p>Ngày đăng: ${day}/06/2026</p>`;
    const after = `<div>${other('Hội thi dân vũ phụ nữ toàn tỉnh khai mạc', '01')}${other('Trao học bổng cho học sinh nghèo vượt khó', '02')}</div>`;
    expect((await extract(pageOf({ after }))).published).toBeNull();
  });
  it('is not the reader’s day above the headline, where metadata state an earlier one', async () => {
    const before = '<div><span>Thứ Năm, ngày 26 tháng 11 năm 2026</span></div>';
    const head = '<meta property="article:published_time" content="2026-02-12T08:15:00+07:00">';
    const title = `${before}<h1>Bản làng làm đường mới qua suối Nà Hin</h1>`;
    expect((await extract(pageOf({ head, title }))).published).toBe('2026-02-12T08:15+07:00');
  });
  it.each([
    ['Thứ Ba, 01/12/2026 09:12:40', '2026-02-12T08:15:00+07:00', '2026-02-12T08:15+07:00'],
    ['Thứ Ba, 01/12/2026 | 09:12 GMT+7', '2026-11-29T22:10:00Z', '2026-12-01T09:12+07:00'],
    ['Cập nhật: 01/12/2026 09:12', '2026-02-12T08:15:00+07:00', '2026-12-01T09:12'],
  ])(
    'is not the reader’s clock above the headline, where metadata state days before: %s, %s',
    async (line, stated, published) => {
      const head = `<meta property="article:published_time" content="${stated}">`;
      const title = `<div><span>${line}</span></div><h1>${TITLE}</h1>`;
      expect((await extract(pageOf({ head, title }))).published).toBe(published);
    },
  );
  it('is behind the text, though above the headline is the reader’s clock and metadata state when it was begun', async () => {
    const head = '<meta property="article:published_time" content="2026-02-02T08:15:00+07:00">';
    const title = `<div>Thứ Ba, 01/12/2026 09:12</div><h1>${TITLE}</h1>`;
    const after = '<p>Ngày đăng: 12/02/2026</p>';
    expect((await extract(pageOf({ head, title, after }))).published).toBe('2026-02-12');
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
  it.each([
    ['<p>Ngày đăng: 12/02/2026 08:15</p>', '2026-02-12T08:15'],
    ['<p>(Cập nhật: 12/02/2026)</p>', '2026-02-12'],
    ['<p>12/02/2026 08:15</p>', '2026-02-12T08:15'],
    ['<p><span>Tin: Lò Thị Mai</span> <span>Đăng lúc: 08:15, 12/02/2026</span></p>', '2026-02-12T08:15'],
    ['<p>Nà Hin, ngày 12/02/2026</p>', '2026-12-01T09:12'],
    ['<p>Ngày đăng: 02/12/2026</p>', '2026-12-01T09:12'],
    [
      '<p><a href="/t.html">Hội thi dân vũ khai mạc ở sân vận động</a></p><p>Ngày đăng: 11/02/2026</p>',
      '2026-12-01T09:12',
    ],
  ])(
    'is not the reader’s day above the headline, where one behind the text is earlier: %s',
    async (after, published) => {
      const title = `<div><time>Thứ ba, 01/12/2026 09:12</time></div><h1>${TITLE}</h1>`;
      expect(await extract(pageOf({ title, after }))).toMatchObject({ published, body: STORY });
    },
  );
  it('may stand rows and tables above the headline, at the top of its box', async () => {
    const title = `<div class="box_top_mid"><table><tbody><tr><td>Tin trong huyện</td><td>(02.08.2025 11:52)</td></tr></tbody></table></div>
      <div><table><tbody><tr><td><h1>${TITLE}</h1></td></tr></tbody></table></div>`;
    expect((await extract(pageOf({ title }))).published).toBe('2025-08-02T11:52');
  });

  it('is not when something begins, beside where', async () => {
    const body = `<p>Thời gian: 8h00, ngày 12/4/2025</p><p>Địa điểm: nhà văn hóa Nà Hin</p>${paragraphs(STORY)}`;
    expect((await extract(pageOf({ body }))).published).toBeNull();
    const box = '<div>Thời gian 2025-04-12 8:00</div><div>Địa điểm nhà văn hóa Nà Hin</div>';
    expect((await extract(pageOf({ body: box + paragraphs(STORY) }))).published).toBeNull();
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
  it('is no update where the first moment stands among what is no part of the story', async () => {
    const meta =
      '<div class="bread-crumb__time">Thứ Năm, 12/02/2026 - 08:15</div><div>Cập nhật: 09:30 ngày 13/02/2026</div>';
    expect((await extract(pageOf({ meta }))).published).toBe('2026-02-12T08:15');
    const other = `<ul class="related"><li><a href="/b">Bản Nà Hin đón điện lưới quốc gia</a> 10/02/2026 07:00</li></ul>`;
    expect((await extract(pageOf({ meta: `<div>Cập nhật: 09:30 ngày 13/02/2026</div>${other}` }))).published).toBe(
      '2026-02-13T09:30',
    );
    const tool =
      '<div class="tools"><a href="/b">Bản Nà Hin đón điện lưới quốc gia</a> <span>10/02/2026 07:00</span></div>';
    expect((await extract(pageOf({ meta: `<div>Cập nhật: 09:30 ngày 13/02/2026</div>${tool}` }))).published).toBe(
      '2026-02-13T09:30',
    );
  });
  it.each(['Thứ 7, 21/02/2026, 15:22 (GMT+7)', 'Thứ 5, 12/02/2026, 15:22 (GMT+7)'])(
    'is that of a change, not the reader’s own day above it: %s',
    async (today) => {
      const title = `<div>${today}</div><div><div>Cập nhật: 09:30, 12/02/2026</div><h1>${TITLE}</h1></div>`;
      expect((await extract(pageOf({ title }))).published).toBe('2026-02-12T09:30');
    },
  );
  it('may stand before a long line that says who made the text', async () => {
    const end = '<p>Tác giả: Lò Thị Mai | Nguồn: Cổng thông tin điện tử xã Mường Tấc, tỉnh Hà Lâm</p>';
    const body = `${paragraphs(STORY)}<p><em>Thứ ba - 12/02/2026 08:15</em></p>${end}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ published: '2026-02-12T08:15', body: STORY });
  });
  it.each([
    ['reporters whom nobody names', '<p align="right"><b>Nhóm PV</b></p>'],
    ['the address of its source', '<p>Nguồn: https://baokhac.example/tin-1022.htm</p>'],
    [
      'links to other stories and who signs',
      '<p><b><a href="/b">Bản Huổi Pa có điện lưới sau bao năm chờ đợi</a></b></p><p align="right"><b>Lò Mai</b></p>',
    ],
  ])('stands behind the text, below %s', async (_, end) => {
    const html = pageOf({ body: paragraphs(STORY) + end, after: '<p>12/02/2026 08:15</p>' });
    expect(await extract(html)).toMatchObject({ published: '2026-02-12T08:15', body: STORY });
  });
  it.each(['news-detail__foot', 'post-foot'])('stands in the foot of the story, called %s', async (name) => {
    const after = `<div class="${name}">Nà Hin, 12/02/2026 08:15</div>`;
    expect(await extract(pageOf({ after }))).toMatchObject({ published: '2026-02-12T08:15', body: STORY });
  });
  it('may begin with the number of the weekday, behind who signs', async () => {
    const body = `${paragraphs(STORY)}<p align="right"><b>Bài, ảnh: Lò Thị Mai</b></p><p>Thứ 5, 12/02/2026, 08:15 AM</p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ published: '2026-02-12T08:15', body: STORY });
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
  it('is parted from the figure that touches it', async () => {
    const meta = '<div><time>08:00 | 05.06.2026</time><span>1.203 lượt xem</span><span>3 phút đọc</span></div>';
    expect(await extract(pageOf({ meta }))).toMatchObject({ published: '2026-06-05T08:00', body: STORY });
  });
  it('may stand behind the picture of a clock, in the text’s own element', async () => {
    const body = `<p><img src="/dong-ho.png"> 05/06/2026 8:05 AM</p>${paragraphs(STORY)}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ published: '2026-06-05T08:05', body: STORY, captions: [] });
  });
  it('has the clock that only an icon parts from a figure', async () => {
    const icon = (name: string) => `<i class="fa fa-${name}"></i>`;
    const meta = `<div><span>${icon('clock')}05/06/2026 14:20</span><span>${icon('eye')}31</span><span>${icon('chat')}0</span></div>`;
    expect(await extract(pageOf({ meta }))).toMatchObject({ published: '2026-06-05T14:20', body: STORY });
  });
  it('has the count of readers beside it, in the text’s own element', async () => {
    const body = `<div><span>05/06/2026 14:20</span><span><i class="fa fa-eye"></i>274</span></div>${paragraphs(STORY)}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ published: '2026-06-05T14:20', body: STORY });
  });
  it('may stand behind the picture of a clock between lead and text, with the count of who saw it', async () => {
    const [lead, ...body] = STORY;
    const meta = `<div class="sapo">${lead}</div><div><img src="/c.png"><span>Thứ Sáu, 05/06/2026, 14:20 <b>|&nbsp;Đã xem: <i>318</i></b></span></div>`;
    expect(await extract(pageOf({ meta, body: paragraphs(body) }))).toMatchObject({
      published: '2026-06-05T14:20',
      sapo: lead,
      body,
      captions: [],
    });
  });
  it('has the half of the day that a word touches', async () => {
    const meta = '<div><span>05/06/2026 3:40:12 CH</span><a href="#">In bài</a></div>';
    expect(await extract(pageOf({ meta }))).toMatchObject({ published: '2026-06-05T15:40', body: STORY });
  });

  it.each([
    ['before its half of the day in brackets', '(Ngày đăng :05/06/2026 3:15:09 CH)', '2026-06-05T15:15'],
    ['before the account that put it up', 'Đăng lúc 08:15 ngày 05/06/2026 Người đăng: admin', '2026-06-05T08:15'],
    ['behind whose it is', 'Tác giả: Lò Mai | Nguồn: Báo Thử - Thời gian đăng: 05/06/2026 08:15', '2026-06-05T08:15'],
    ['behind the count of its readers', '05/06/2026 | lượt xem: 120 Nguồn: Sở Nông nghiệp và Môi trường', '2026-06-05'],
  ])('stands behind the text, %s', async (_, line, published) => {
    const found = await extract(pageOf({ after: `<div>${line}</div>` }));
    expect(found).toMatchObject({ published, body: STORY });
  });

  it('dates a text by its signature, as a line around it would', async () => {
    const quiet = [
      'Bến cá họp từ bốn giờ với sáu mươi ghe, chật kín cả đoạn cầu tàu cũ lẫn bãi cát phía nam của làng.',
      'Cá thu lên giá vì ghe nhỏ chưa dám ra xa, mực lá cũng nhích thêm chút ít so với tuần trước nữa.',
      'Chủ vựa thuê thêm mười người bốc vác, ứng đá lạnh cho bạn hàng trả sau theo lệ của làng chài.',
      'Ban quản lý lợp tạm mái tôn bị tốc, dặn các sạp chằng dây trước khi trời trở gió lại lần nữa.',
    ];
    const body = `${paragraphs(quiet)}<p style="text-align:right"><i>Nà Hin, ngày 8/7/2026</i></p>`;
    const { verdict, article } = await read(pageOf({ body }), 'https://baolaocai.vn/ben-ca-post400081.html');
    expect([verdict.article, article?.publishedAt]).toEqual([true, '2026-07-08']);
  });
});

it('takes nothing of a head that a page kept of the story before', async () => {
  const before = new URL('/xa-hoi/cho-phien-vung-cao-hop-lai-sau-mua-lu-post12344.html', URL_OF_STORY).href;
  const head = (address: string) =>
    `<link rel="canonical" href="${address}"><meta property="article:published_time" content="2026-06-04T08:15:00+07:00">
    <meta name="author" content="Lò Văn Mai"><meta property="og:site_name" content="Báo Thử">`;
  const own = (await read(pageOf({ head: head(URL_OF_STORY) }))).article;
  expect(own).toMatchObject({ publishedAt: '2026-06-04T08:15+07:00', authors: ['Lò Văn Mai'] });
  const next = (await read(pageOf({ head: head(before) }), URL_OF_STORY, true)).article;
  const facts = { canonicalUrl: URL_OF_STORY, publishedAt: null, authors: [], siteName: 'Báo Thử' };
  expect(next).toMatchObject(facts);
});

it('takes nothing of a head whose story is another, where the page has moved on without a load', async () => {
  const [first, here] = ['/tin/12344', '/tin/12345'].map((path) => new URL(path, URL_OF_STORY).href) as [
    string,
    string,
  ];
  const page = (title: string) =>
    pageOf({
      head: `<link rel="canonical" href="${first}"><meta property="og:title" content="${title} - Báo Thử">
        <meta property="article:published_time" content="2026-06-04T08:15:00+07:00"><meta name="author" content="Lò Văn Mai">`,
    });
  const facts = async (title: string, loaded: string) => {
    const { article } = await read(page(title), here, true, loaded);
    return [article?.canonicalUrl, article?.publishedAt, article?.authors.length];
  };
  const stated = [first, '2026-06-04T08:15+07:00', 1];
  expect(await facts('Giá mận hậu đầu vụ cao gấp rưỡi năm ngoái', first)).toEqual([here, null, 0]);
  expect(await facts(TITLE, first)).toEqual(stated);
  // A page that was loaded here may call its story otherwise to those who search.
  expect(await facts('Giá mận hậu đầu vụ cao gấp rưỡi năm ngoái', `${here}?utm_source=zalo`)).toEqual(stated);
});
