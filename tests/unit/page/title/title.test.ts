import { describe, expect, it } from 'vitest';
import { cards, extract, pageOf, paragraphs, read, STORY, TITLE, URL_OF_STORY } from '../pages';

describe('titles', () => {
  /** A page whose metadata know no more than the site's name. */
  const unnamed = (parts: Parameters<typeof pageOf>[0]) =>
    pageOf(parts)
      .replace(/<title>.*?<\/title>/, '<title>Trang chủ - Website Phòng Hạ tầng huyện Mường Tấc</title>')
      .replace(/<meta property.*?>/, '');

  it('has neither section nor outlet behind bars where no heading shows it', async () => {
    const page = pageOf({ title: '', meta: '<div>12/02/2026 08:15</div>' });
    const stated = `<title>${TITLE} | Đời sống | Báo Thử</title>`;
    expect((await extract(page.replace(/<title>.*?<\/title>/, stated))).title).toBe(TITLE);
  });

  it('is the one in a cell where metadata state only the name that a site puts in signs', async () => {
    const title = `<table><tr><td class="tieude">${TITLE}</td></tr></table>`;
    const page = pageOf({ title }).replace(/<title>.*?<\/title>/, '<title>.:: MTTQ Mường Tấc Nà Hin ::.</title>');
    expect((await extract(page.replace(/<meta property.*?>/, ''))).title).toBe(TITLE);
  });

  it('is the one behind the menu where a bar above that shows it too', async () => {
    const menu = cards((title) => `<li><a href="/muc">${title}</a></li>`);
    const before = `<h2>${TITLE}</h2><ul>${menu}</ul><div>Trang tin của xã Nà Hin huyện Mường Tấc tỉnh Sơn Vân</div>`;
    const found = await extract(pageOf({ before, title: `<h2>${TITLE}</h2>` }));
    expect(found).toMatchObject({ title: TITLE, sapo: null, body: STORY });
  });

  it('has no count of messages that a script wrote before it', async () => {
    const page = pageOf({ title: '', meta: '<div>12/02/2026 08:15</div>' }).replace(
      /<title>.*?<\/title>/,
      `<title>(2) ${TITLE} | Báo Thử</title>`,
    );
    expect((await extract(page.replace(/<meta property="og:title".*?>/, ''))).title).toBe(TITLE);
  });

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
    ['behind the name of a section', `<h1>Kinh tế - Xã hội</h1><h2>${TITLE}</h2>`],
    [
      'behind the long name of a section that is a link',
      `<h1><a href="/a">Xây dựng nông thôn mới ở các xã vùng cao</a></h1><h2>${TITLE}</h2>`,
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

  it('are found behind the section that the document is called by, too', async () => {
    const called = async (name: string, section: string) => {
      const html = unnamed({ title: `${section}<h4>${TITLE}</h4>`, meta: '<p>05/06/2026 08:15</p>' });
      return (await extract(html.replace(/<title>.*?</, `<title>${name}<`))).title;
    };
    for (const section of ['<h3><a href="/a">Hoạt động của lãnh đạo</a></h3>', '<h2>Tin của các bản</h2>', ''])
      expect(await called('Hoạt động của lãnh đạo', section)).toBe(TITLE);
    expect(await called('Văn hóa - Xã hội', '<h1>VĂN HÓA - XÃ HỘI</h1>')).toBe(TITLE);
  });

  it.each(['h2', 'h3', 'p class="tieude"'])('may end as sentences do, in <%s>', async (tag) => {
    for (const end of ['.', '...']) {
      const title = `<${tag}>${TITLE}${end}</${tag.split(' ')[0]}>`;
      expect((await extract(unnamed({ title, meta: '<p>05/06/2026 08:15</p>' }))).title).toBe(TITLE + end);
    }
  });
  it('are no first line in bold that says who made the text', async () => {
    const line = 'Tin, ảnh: Lò Thị Mai và Vàng A Dín';
    const body = `<div><b>${line}</b></div>${paragraphs(STORY)}`;
    const html = unnamed({ title: '<div>Mục tin</div>', meta: '<p>05/06/2026 08:15</p>', body });
    expect((await extract(html)).title).not.toBe(line);
  });

  it('are not what the document is called, where a saved page has that in its body', async () => {
    const html = pageOf({ title: `<h2>${TITLE}</h2>`, meta: '<p>05/06/2026 08:15</p>' });
    const saved = html.replace('<title>', '<div id="k1"></div><title>');
    expect(await extract(saved)).toMatchObject({ title: TITLE, published: '2026-06-05T08:15', body: STORY });
  });

  it('stand behind what a page is printed by, not below its letterhead', async () => {
    const title = `<div><b>CỔNG THÔNG TIN ĐIỆN TỬ TỈNH MƯỜNG TẤC</b><br>https://muongtac.example</div><h2>${TITLE}</h2>`;
    const html = unnamed({ title, meta: '<i>05/06/2026 08:15</i>' }).replace(
      /<title>.*?</,
      `<title>In trang - ${TITLE}<`,
    );
    expect(await extract(html)).toMatchObject({ title: TITLE, body: STORY });
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

  it.each([
    `Báo Nà Hin và vùng ven &gt; Làng bản hôm nay &gt; ${TITLE}`,
    `${TITLE} &lt; Làng bản hôm nay &lt; Báo Nà Hin và vùng ven`,
    `Báo Nà Hin và vùng ven / Làng bản hôm nay / ${TITLE}`,
  ])('are found at the end of a path from the site that the document is called by: %s', async (name) => {
    const row = (html: string) => `<tr><td class="a">${html}</td></tr>`;
    const title = `<b><font size="4">${TITLE}</font></b>`;
    const lead = `<b>${STORY[0]}</b>`;
    const body = `<table>${[title, '05/06/2026 08:00', lead, paragraphs(STORY.slice(1))].map(row).join('')}</table>`;
    const page = pageOf({ title: '', body }).replace(/<title>.*?<\/title>/, `<title>${name}</title>`);
    const found = await extract(page.replace(/<meta property.*?>/, ''));
    expect(found).toMatchObject({ title: TITLE, sapo: STORY[0], body: STORY.slice(1) });
  });

  it('are what an office does, where its name stands behind that and in the banner', async () => {
    const headline = 'Xã Nà Hin mở lớp dạy nghề mây tre cho phụ nữ các bản';
    const page = pageOf({
      before: '<h2 class="site-name">XÃ NÀ HIN, TỈNH MƯỜNG TẤC</h2>',
      title: `<div class="title">${headline}</div>`,
      meta: '<div>05/06/2026 08:00</div>',
    }).replace(/<title>.*?<\/title>/, `<title>${headline} | Xã Nà Hin, tỉnh Mường Tấc</title>`);
    expect(await extract(page)).toMatchObject({ title: headline, sapo: null, body: STORY });
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

  /** A page whose document is called so, which metadata say nothing about. */
  const called = (name: string, parts: Parameters<typeof pageOf>[0]) =>
    pageOf(parts)
      .replace(/<title>.*?<\/title>/, `<title>${name}</title>`)
      .replace(/<meta property.*?>/, '');

  const VERSES = '<p>Anh về bến cũ chiều nghiêng<br>Con đò đã mục, sông riêng một dòng<br>Bờ tre thôi hát</p>';
  it.each([
    ['h1', '<h1>Mưa</h1>', 'Mưa - Văn nghệ Nà Hin'],
    ['a class', '<div class="entry-title">Nhớ mẹ</div>', 'Nhớ mẹ | Văn nghệ Nà Hin'],
    ['h3 below the day', '<h2>Chủ Nhật, 15 tháng 2, 2026</h2><h3 class="post-title">Quê tôi</h3>', 'Quê tôi'],
  ])('may be of few letters, where the document is called so: %s', async (_, title, name) => {
    const body = VERSES + paragraphs(STORY);
    const found = await extract(called(name, { title, body }));
    expect(found.title).toBe(/>([^<>]+)<\/\w+>$/.exec(title)?.[1]);
    expect(found.body[0]).toContain('bến cũ');
  });

  it.each(['<h2 class="date-header">Chủ Nhật, 15 tháng 2, 2026</h2>', '<h1>15/02/2026</h1>'])(
    'are no day: %s',
    async (day) => {
      const { title } = await extract(unnamed({ title: day, meta: `<p><b>${TITLE}</b></p>` }));
      expect(title).not.toContain('2026');
    },
  );

  const OFFICE = 'Hội Nông dân tỉnh Mường Tấc';
  const SITE = 'Nông thôn Mường Tấc ngày nay';
  const MENU = Array.from({ length: 8 }, (_, i) => `<a href="/m${i}">Tin của hội ${i}</a>`).join(' ');
  it.each([
    [`<h1>${OFFICE}</h1>`, `<h1 class="title">${TITLE}</h1>`],
    [`<h2 class="site-name">${OFFICE}</h2>`, `<h1 class="title">${TITLE}</h1>`],
    [`<div class="site-name">${SITE}</div><div>${MENU}</div>`, `<h1>${TITLE}</h1>`],
    [`<h1>${OFFICE}</h1><div>${MENU}</div>`, `<h3>${TITLE}</h3>`],
    [`<h2 class="site-name">${OFFICE}</h2><div>${MENU}</div>`, `<span class="tieude">${TITLE}</span>`],
  ])('are no name of the site that the document has, too: %s above %s', async (before, title) => {
    const page = called(before.includes(SITE) ? SITE : OFFICE, { before, title, meta: '<div>12/02/2026 08:15</div>' });
    expect(await extract(page, 'https://hnd.chugiai.example/ChiTietTin.aspx?id=88210')).toMatchObject({
      title: TITLE,
      published: '2026-02-12T08:15',
      body: STORY,
    });
  });

  const DAY = '<div>12/02/2026 08:15</div>';
  it.each([
    ['the name of the site, by which the document is called', OFFICE, `<h1>${OFFICE}</h1>`, `<b>${TITLE}</b>`],
    ['the name of the site', '', `<h1 class="site-name">${OFFICE}</h1>`, `<b>${TITLE}</b>`],
    ['the name of the site, without bold', 'Chi tiết tin', `<h1>${OFFICE}</h1>`, `<span>${TITLE}</span>`],
    ['a box’s, without bold', 'Chi tiết tin', '<h2>Tin nổi bật trong tuần</h2>', `<span>${TITLE}</span>`],
  ])(
    'are a line before the day, below the only heading, which has links behind it: %s',
    async (_, name, heading, line) => {
      const page = called(name, { before: `${heading}<div>${MENU}</div>`, title: `<p>${line}</p>`, meta: DAY });
      expect(await extract(page)).toMatchObject({ title: TITLE, published: '2026-02-12T08:15', body: STORY });
    },
  );

  it('are no heading of a box with links, in a column that is none of the story’s', async () => {
    const box = `<td><h2>Thông tin chỉ đạo điều hành</h2><ul>${MENU}</ul></td>`;
    const story = `<td><div><font size="4"><b>${TITLE}</b></font><br>${DAY}<div>${paragraphs(STORY)}</div></div></td>`;
    const page = called('Chi tiết tin', { title: '', body: `<table><tr>${box}${story}</tr></table>` });
    expect(await extract(page)).toMatchObject({ title: TITLE, published: '2026-02-12T08:15', body: STORY });
  });

  it.each(['Xã Nà Hin - Tỉnh Mường Tấc', 'XÃ NÀ HIN - HUYỆN TA - TỈNH MƯỜNG TẤC'])(
    'are a line below the banner with the name of the place, by which the document is called: %s',
    async (name) => {
      const before = `<table><tr><td><div>${name.toUpperCase()}</div></td></tr><tr><td>${MENU}</td></tr></table>`;
      const page = called(name, { before, title: `<p class="tieude_chitiet">${TITLE}</p>` });
      expect(await extract(page)).toMatchObject({ title: TITLE, body: STORY });
    },
  );

  it('are a headline below the name of the site, though a day stands below that, too', async () => {
    const before = `<p><b>${OFFICE}</b></p><p>Thứ sáu, 13/02/2026</p>`;
    expect(await extract(called('', { before, title: `<p>${TITLE}</p>`, meta: DAY }))).toMatchObject({ title: TITLE });
  });

  it('are no owner’s name in the banner, which goes on with the place', async () => {
    const name = 'Trường THPT Nà Hin';
    const before = `<div><h2>${name.toUpperCase()} - MƯỜNG TẤC</h2></div>`;
    const title = `<div><h3 class="news-title"><span>${TITLE}</span></h3><p>Ngày đăng: 12/02/2026</p></div>`;
    const page = pageOf({ before, title }).replace(/<title>.*?<\/title>/, `<title>${name}</title>`);
    expect(await extract(page)).toMatchObject({ title: TITLE, sapo: null, body: STORY });
  });

  const OWNER = 'Điện lực miền núi Mường Tấc';
  it.each([
    ['in the foot', OWNER, ''],
    ['behind a section, and in the foot', `Tin tức | ${OWNER}`, ''],
    ['in the banner and the foot', OWNER, `<h2>${OWNER}</h2>`],
    ['behind a section, in the banner and in the foot', `Tin tức | ${OWNER}`, `<h1>${OWNER.toUpperCase()}</h1>`],
  ])('are no name of an owner that documents are called by, which stands %s', async (_, name, banner) => {
    const main = `<div>${banner}<h3>${TITLE}</h3><div>12/02/2026 08:15</div><div>${paragraphs(STORY)}</div></div>`;
    const foot = `<div><p>${OWNER}</p><p>Địa chỉ: Số 3 đường Nà Hin, phường Mường Tấc, tỉnh Mường Tấc</p></div>`;
    const page = `<html><head><title>${name}</title></head><body>${main}${foot}</body></html>`;
    expect(await extract(page)).toMatchObject({ title: TITLE, published: '2026-02-12T08:15', body: STORY });
  });

  it('are no name of an owner in the foot, whatever stands behind that', async () => {
    const main = `<div><div>${TITLE} <span>(12/02/2026)</span></div>${paragraphs(STORY)}</div>`;
    const foot = `<div><div>${OWNER}</div><div>Địa chỉ: Số 3 đường Nà Hin, phường Mường Tấc</div></div>`;
    const asked = `<div>${paragraphs(STORY.slice(1).map((text) => `Bạn cần biết: ${text}`))}</div>`;
    const page = (behind: string) => `<html><head><title>${OWNER}</title></head><body>${main}${behind}</body></html>`;
    for (const behind of [foot + asked, `<div><div>${OWNER}</div><div>Đầu trang</div></div>`])
      expect((await extract(page(behind))).title).toBe(TITLE);
  });

  it('are what an office does, as the document is called by that, above a heading with the lead', async () => {
    const headline = 'Công an xã giúp dân bản làm đường qua suối';
    const lead = 'Mỗi ngày hai mươi chiến sĩ cùng dân bản mở đường trước mùa mưa';
    const title = `<h1>${headline}</h1><h2>${lead}</h2>`;
    expect(await extract(called(headline, { title }))).toMatchObject({ title: headline });
  });

  it.each([
    ['ThongBao - Tin buồn', '<h2>Tin buồn</h2>', 'Tin buồn'],
    ['Chi tiết tin', '<div class="ArticleTitle">Mưa đầu mùa</div>', 'Mưa đầu mùa'],
  ])('may have few words where the document is called by a system: %s', async (name, title, headline) => {
    const page = called(name, { title, meta: '<div>12/02/2026 08:15</div>' });
    expect(await extract(page)).toMatchObject({ title: headline, published: '2026-02-12T08:15' });
  });

  it('are no name in the menu that a class calls the title, though a day stands below it', async () => {
    const meta = `<div>12/02/2026 08:15</div><p><b>${TITLE}</b></p><p>05/02/2026</p>`;
    const page = called('Chi tiết tin', { title: '<div class="ArticleTitle">Xã hội</div>', meta });
    expect(await extract(page)).toMatchObject({ title: TITLE });
  });

  it('are no short name of a section in a path that the document has, too, before a class that calls them so', async () => {
    const before = '<div class="path"><a href="/">Trang chủ</a> <span><p>Đường làng ngõ bản</p></span></div>';
    const page = called('Đường làng ngõ bản - Sở Xây dựng', {
      before,
      title: `<div class="full-content-title">${TITLE}</div>`,
    });
    expect(await extract(page)).toMatchObject({ title: TITLE, body: STORY });
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

  it.each(['h1', 'h3'])(
    'are an %s that a class calls so, behind a heading of a section that documents are called after',
    async (tag) => {
      const title = `<h1 class="portlet-title">Tin làng bản</h1><${tag} class="tin-title">${TITLE}</${tag}>`;
      const page = pageOf({ title })
        .replace(/<title>.*?<\/title>/, '<title>Tin làng bản - Cổng thông tin điện tử xã Nà Hin</title>')
        .replace(/<meta property.*?>/, '');
      expect(await extract(page)).toMatchObject({ title: TITLE, body: STORY });
    },
  );

  it('are a line in bold before the day where the document is called after the site, with signs around its name', async () => {
    const title = `<font size="4"><b>${TITLE}</b></font><br><font size="2">(Ngày đăng: 05/06/2026)</font>`;
    const row = (html: string) => `<tr><td>${html}</td></tr>`;
    const body = `<table>${row(title)}${row(`<div>${paragraphs(STORY)}</div>`)}</table>`;
    const page = pageOf({ title: '', body })
      .replace(/<title>.*?<\/title>/, '<title>:: Cổng thông tin điện tử xã Nà Hin ::</title>')
      .replace(/<meta property.*?>/, '');
    expect(await extract(page)).toMatchObject({ title: TITLE, published: '2026-06-05' });
  });

  it('stand between another line and the date, parted by breaks alone', async () => {
    const lines = ['Hôm nay: Thứ Hai, 30/11/2026', `<b>${TITLE}</b>`, '<i>Thứ sáu, 05/6/2026 - 9h40</i>'].join('<br>');
    const body = `<table><tr><td>${lines}<br><br>${STORY.map((text) => `<div>${text}</div>`).join('')}</td></tr></table>`;
    const page = pageOf({ title: '', body }).replace(/<title>.*?<\/title>/, `<title>${TITLE}</title>`);
    expect(await extract(page)).toMatchObject({ title: TITLE, body: STORY, published: '2026-06-05T09:40' });
  });

  it('stand in a row of their own with the date, if the document is called so', async () => {
    const title = `<font size="4"><b>${TITLE}</b></font><br><font size="1">Cập nhật lúc 14:05 05/06/2026</font>`;
    const row = (html: string) => `<tr><td>${html}</td></tr>`;
    const body = `<table>${row(title)}${row(STORY.join('<br><br>'))}</table>`;
    const page = pageOf({ title: '', body })
      .replace(/<title>.*?<\/title>/, `<title>${TITLE}</title>`)
      .replace(/<meta property.*?>/, '');
    expect(await extract(page)).toMatchObject({ title: TITLE, body: STORY, published: '2026-06-05T14:05' });
  });

  it.each(['p', 'b'])('stand behind the words of a masthead, right before the day: <%s>', async (tag) => {
    const lines = ['Tiếng nói của nhân dân các dân tộc xã Nà Hin', TITLE].map(
      (text) => `<div><${tag}>${text}</${tag}></div>`,
    );
    const body = `${lines.join('<div>Kính chào quý khách ghé thăm</div>')}<div>05/06/2026 08:00</div>${paragraphs(STORY)}`;
    const page = pageOf({ title: '', body })
      .replace(/<title>.*?<\/title>/, '<title>Tin tức - Công đoàn ngành Đường bộ</title>')
      .replace(/<meta property.*?>/, '');
    expect((await extract(page)).title).toBe(TITLE);
  });

  it('are a first line in bold where documents are called after section and owner', async () => {
    const body = `<span style="font-weight:bold">${TITLE}</span><br><div>${paragraphs(STORY)}</div>`;
    const page = pageOf({ title: '', body })
      .replace(/<title>.*?<\/title>/, '<title>Tin tức - Công đoàn ngành Đường bộ</title>')
      .replace(/<meta property.*?>/, '');
    expect(await extract(page)).toMatchObject({ title: TITLE, body: STORY });
  });

  it.each([
    ['heading', `<h2 class="news-detail-title">${TITLE}</h2>`],
    ['line', `<div class="ttl">${TITLE}</div><div>05/06/2026 08:00</div>`],
  ])('are a %s that a class calls so, where metadata are of the site and shown nowhere', async (_, title) => {
    const page = pageOf({ title })
      .replace(/<title>.*?<\/title>/, '<title>Nông thôn mới Mường Tấc</title>')
      .replace(/<meta property.*?>/, '');
    expect(await extract(page)).toMatchObject({ title: TITLE, body: STORY });
  });

  const LEAD = 'Dân bản Nà Hin góp công mở đường bê tông qua suối trước mùa mưa năm nay.';
  it.each([
    [
      'by its class rather than a higher heading that is the lead',
      `<h5 class="card-title">${TITLE}</h5><h3>${LEAD}</h3>`,
    ],
    ['in a heading that links nowhere', `<h3 class="title"><a href="#">${TITLE}</a></h3><h3>${LEAD}</h3>`],
    [
      'in bold before authors and lead',
      `<p><b>${TITLE}</b></p><dl><dt>Tác giả:</dt><dd>Trần Quang - Lường Văn Bảy</dd></dl><p><b>${LEAD}</b></p>`,
    ],
  ])('are found %s', async (_, title) => {
    expect(await extract(unnamed({ title }))).toMatchObject({ title: TITLE, sapo: LEAD, body: STORY });
  });
  it('stand below the head of a letter, which is none of them', async () => {
    const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập – Tự do – Hạnh phúc'];
    const bold = (text: string) => `<p><b>${text}</b></p>`;
    const head = `${motto.map(bold).join('')}<p>Mường Tấc, ngày 5 tháng 6 năm 2026</p>`;
    const to = 'Kính gửi: Quý cơ quan, đơn vị và bà con đi làm ăn xa của bản trong cả nước';
    const body = head + bold(TITLE) + bold(to) + paragraphs(STORY);
    const page = pageOf({ title: '', body }).replace(/<title>.*?<\/title>/, '<title>Document</title>');
    expect((await extract(page)).title).toBe(TITLE);
  });

  it('are found in bold in a cell beside one of links', async () => {
    const links = ['Bản Nà Hin đón điện lưới quốc gia', 'Hội thi dân vũ phụ nữ toàn tỉnh khai mạc'].map(
      (text, i) => `<p><a href="/${i}">${text}</a></p>`,
    );
    const cell = `<div>Ngày 05/06/2026</div><p><b>${TITLE}</b></p><p><b>${LEAD}</b></p>${paragraphs(STORY)}`;
    const body = `<table><tr><td>${links.join('')}</td><td>${cell}</td></tr></table>`;
    const page = `<html><head><title>Chi tiết bài viết</title></head><body>${body}</body></html>`;
    expect(await extract(page)).toMatchObject({ title: TITLE, sapo: LEAD, body: STORY });
  });
  it('are found behind the name of a ward', async () => {
    const page = pageOf({ title: `<p><b>${TITLE}</b></p><p>Tác giả: Lò Mai</p>` });
    const called = page.replace(/<title>.*?<\/title>/, `<title>Phường Nà Hin, thành phố Mường Tấc | ${TITLE}</title>`);
    expect(await extract(called)).toMatchObject({ title: TITLE, body: STORY });
  });
  it('are no paragraph of several in headings that goes on with points', async () => {
    const body = `<h4>${STORY[0]?.replace(/\.$/, ', gồm:')}</h4>${paragraphs(STORY.slice(1), 'h4')}`;
    expect((await extract(unnamed({ title: `<h2>${TITLE}</h2>`, body }))).title).toBe(TITLE);
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

  it.each(['/tin-1.html', URL_OF_STORY])(
    'stand before the text, in no heading, not among the newest, where a heading leads to %s',
    async (href) => {
      const newest = `<h5 class="story__heading"><a href="${href}">${TITLE}</a></h5>`;
      const others = cards(
        (title, summary) => `<h5 class="story__heading"><a href="/a">${title}</a></h5><p>${summary.repeat(4)}</p>`,
      );
      const aside = `<div class="moi">${newest}${others}</div>`;
      const found = await extract(pageOf({ title: `<div class="article__title">${TITLE}</div>`, aside }));
      expect(found).toMatchObject({ title: TITLE, body: STORY });
    },
  );

  it('are the headline that is shown, where metadata are another story’s that a list names', async () => {
    const aside = `<ul><li><a href="/b1.html">${TITLE}</a> (01/06, 21:15)</li></ul>`;
    const shown = 'Thêm một cầu treo được thay mới ở Huổi Nậm';
    expect((await extract(pageOf({ title: `<h1>${shown}</h1>`, aside }))).title).toBe(shown);
  });

  it('are the headline that is shown, where a list of the newest calls the story as metadata do', async () => {
    const before = `<ul><li><a href="/a1.html">${TITLE}</a></li></ul>`;
    const shown = 'Đường mới về Nà Hin: bà con hết cảnh lội suối';
    expect(await extract(pageOf({ before, title: `<h1>${shown}</h1>` }))).toMatchObject({ title: shown, body: STORY });
  });

  it.each([
    ['in a cell', ''],
    ['in a cell behind its path', 'Trang chủ » Kinh tế'],
  ])('are the h1 that metadata do not know, %s with day and lead between breaks', async (_, path) => {
    const [lead, ...body] = STORY;
    const shown = 'Hết cảnh lội suối tới trường';
    const cell = `${path}<h1>${shown}</h1><i>05/06/2026 08:00</i><br><br><b>${lead}</b><br><br>${paragraphs(body)}`;
    const page = pageOf({ title: '', body: `<table><tr><td>${cell}</td></tr></table>` });
    expect(await extract(page)).toMatchObject({ title: shown, sapo: lead, body });
  });

  it('are no path of sections in an h1 where a list of the newest has the headline, too', async () => {
    const before = `<ul><li><a href="/a1.html">${TITLE}</a></li></ul>`;
    const title = `<h1>THỜI SỰ &gt; Nà Hin</h1><div class="ten">${TITLE}</div>`;
    expect(await extract(pageOf({ before, title }))).toMatchObject({ title: TITLE, body: STORY });
  });

  it.each(['Báo Thử', 'Thời sự &gt; Nà Hin - Báo Thử'])(
    'are no path of linked sections in an h1 where documents are called: %s',
    async (called) => {
      const path = '<h1><a href="/thoi-su">Thời sự</a> &gt; <a href="/na-hin">Nà Hin</a></h1>';
      const page = pageOf({ title: `${path}<div class="ten">${TITLE}</div>` });
      const html = page.replace(/<title>.*?<\/title>/, `<title>${called}</title>`);
      expect(await extract(html)).toMatchObject({ title: TITLE, body: STORY });
    },
  );

  it('are an h1 that goes on behind a sign of more', async () => {
    const title = 'Bản Nà Hin đo được <a href="/nong">nhiệt độ</a> &gt; 41 độ C suốt ba ngày liền';
    const shown = 'Bản Nà Hin đo được nhiệt độ > 41 độ C suốt ba ngày liền';
    expect((await extract(pageOf({ title: `<h1>${title}</h1>` }))).title).toBe(shown);
  });

  it.each(['...', '…', '... - Báo Thử', ' ... | Cổng thông tin điện tử xã Nà Hin'])(
    'are whole where documents are called by their beginning: %s',
    async (end) => {
      const long = `${TITLE}, hơn ba trăm hộ dân không còn phải lội mỗi mùa mưa lũ`;
      const title = `<h1>Báo Thử</h1><div class="n">${long}</div>`;
      const page = pageOf({ title }).replace(/<title>.*?<\/title>/, `<title>${TITLE}${end}</title>`);
      expect(await extract(page)).toMatchObject({ title: long, body: STORY });
    },
  );

  it.each(['Nà Hin Ngày Nay', 'UBND xã Nà Hin'])(
    'are without the site’s name where none is shown: %s',
    async (site) => {
      const head = `<meta property="og:title" content="${TITLE} - ${site}"><meta property="og:site_name" content="${site}">`;
      const title = '<img src="/ten-bai.png" width="600">';
      expect((await extract(pageOf({ head, title, meta: '<p>05/06/2026</p>' }))).title).toBe(TITLE);
    },
  );

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
      'metadata that put it in other words, in a heading that no class calls so',
      '<meta property="og:title" content="Những lỗi thường gặp khi làm hồ sơ mở đường, hiến đất">',
      '<h2>Những lỗi thường gặp khi làm hồ sơ hiến đất mở đường</h2>',
      'Những lỗi thường gặp khi làm hồ sơ hiến đất mở đường',
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
      'metadata that say what it is for, below an h1 that says so too',
      '<title>Xem chi tiết tin tức - Cổng TTĐT tỉnh</title>',
      `<h1 class="hide-accessible">Xem chi tiết tin tức</h1><div class="title_news">${HEADLINE}</div>`,
      HEADLINE,
    ],
    [
      'a first word of offices, above a line of author and date that is called a title',
      '<meta property="og:title" content="Báo Thử">',
      `<h1>Hội xuân Nà Hin mở lại</h1><div class="title meta-date"><span>Lò Thị Mai</span> | 08:00 05/06/2026</div>`,
      'Hội xuân Nà Hin mở lại',
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
      'metadata without the link to its section behind it',
      `<meta property="og:title" content="${HEADLINE} | Báo Thử">`,
      `<h1>${HEADLINE} <a href="/video/">Video</a></h1>`,
      HEADLINE,
    ],
    [
      'metadata without the badge behind it',
      `<meta property="og:title" content="${HEADLINE} | Báo Thử">`,
      `<h1>${HEADLINE} <span class="k">Mới</span></h1>`,
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
  it.each([[`<title>${TITLE} - Báo Thử</title>`], ['<title>UBND xã Nà Hin</title>']])(
    'stand in one element with date and badge: %s',
    async (head) => {
      const title = `<h1><span class="x">Mới</span> ${TITLE} <small>05/06/2026 08:00</small></h1>`;
      const html = pageOf({ title }).replace(/<title>.*<\/title>/, head);
      expect(await extract(html)).toMatchObject({ title: TITLE, published: '2026-06-05T08:00', body: STORY });
    },
  );
  it('stand before a badge where no metadata state them', async () => {
    const title = `<h2>${TITLE} <span><sup>Nổi bật</sup></span></h2>`;
    const html = pageOf({ title }).replace(/<title>.*<\/title>/, '<title>Báo điện tử</title>');
    expect((await extract(html)).title).toBe(TITLE);
  });
  it('leave a headline its date where metadata have it too', async () => {
    const dated = 'Giá chè búp tươi ở Nà Hin 05/06/2026';
    const title = '<h1>Giá chè búp tươi ở Nà Hin <b>05/06/2026</b></h1>';
    const html = pageOf({ title }).replace(/<title>.*<\/title>/, `<title>${dated} - Báo Thử</title>`);
    expect((await extract(html)).title).toBe(dated);
  });
  it('are no heading of a week’s schedule before the text, which is no text either', async () => {
    const days = ['Thứ Hai (23/11)', 'Thứ Ba (24/11)', 'Thứ Tư (25/11)', 'Thứ Năm (26/11)'];
    const duties = 'Họp giao ban Thường trực; chiều kiểm tra công trình kè suối và tiếp công dân tại trụ sở xã.';
    const schedule = `<div class="q1"><h3>Lịch công tác tuần</h3>${days.map((day) => `<p><b>${day}:</b> ${duties}</p>`).join('')}</div>`;
    const [first = '', second = ''] = STORY;
    const text = `<div><b>${TITLE}</b></div><div>05/06/2026, 08:15</div><div>${first}<br><br>${second}</div>`;
    const page = `<html><head><title>Tin tức</title></head><body>${schedule}<div class="q2">${text}</div></body></html>`;
    expect(await extract(page)).toMatchObject({ title: TITLE, body: [first, second] });
  });

  it('are the plain first line of a text parted by breaks, by which the document is called', async () => {
    const text = [TITLE, 'Tác giả: Lò Thị Mai', ...STORY].join('<br><br>');
    const page = `<html><head><title>${TITLE} - Tản văn bản Nà Hin</title></head><body><div>${text}</div></body></html>`;
    expect(await extract(page)).toMatchObject({ title: TITLE, body: STORY, authors: ['Lò Thị Mai'] });
  });

  it('are the first line of the text where the page’s own title is the short name of a place and no more', async () => {
    const html = pageOf({ title: `<div>05/06/2026 08:00</div><div>${TITLE}</div>` });
    const found = await extract(html.replace(/<title>.*<\/title>/, '<title>Xã Nà Hin - Chi tiết tin</title>'));
    expect(found).toMatchObject({ title: TITLE, body: STORY });
  });
  it('stand behind a whole column of other stories, before a short one', async () => {
    const teaser = (name: string, text: string) => `<div><a href="/b">${name}</a><div>${text} ${text}</div></div>`;
    const others = `<div class="x7"><h3>Đọc nhiều</h3>${cards(teaser).repeat(4)}</div>`;
    const title = `<span class="tieude">${TITLE}</span><br><span class="time">05/06/2026 08:00</span><br>`;
    const after = `<div class="x8"><h3>Bài viết liên quan</h3>${cards((name) => `<p><a href="/c">${name}</a></p>`)}</div>`;
    const html = pageOf({ before: others, title, body: paragraphs(STORY.slice(0, 2)), after });
    expect(await extract(html)).toMatchObject({ title: TITLE, body: STORY.slice(0, 2) });
  });
  it('stand right before the line that says by whom and when they were put up', async () => {
    const title = '<div><a href="/">Trung tâm Văn hóa và Truyền thông Nà Hin</a></div>';
    const posted = '<div>Người đăng: Ban biên tập .Ngày đăng: 05/06/2026 .Lượt xem: 412 lượt.</div>';
    const body = `<div>${TITLE}</div>${posted}${paragraphs(STORY, 'div')}`;
    const html = pageOf({ title, body }).replace(/<title>.*<\/title>/, '<title>Chi tiết tin</title>');
    expect(await extract(html)).toMatchObject({ title: TITLE, body: STORY });
  });
  it('stand in bold before the date in brackets, where the page’s own title is the office’s', async () => {
    const html = pageOf({ title: `<div><b>${TITLE}</b> <i>(05.06.2026 08:00)</i></div>` });
    const found = await extract(html.replace(/<title>.*<\/title>/, '<title>Biên phòng Nà Hin</title>'));
    expect(found).toMatchObject({ title: TITLE, published: '2026-06-05T08:00' });
  });
  it.each([
    'Sở Lao động - Thương binh và Xã hội Nà Hin',
    'Bộ CHQS tỉnh Nà Hin &gt; Tin trong tỉnh',
    '..:: Viện kiểm sát nhân dân tỉnh Nà Hin ::..',
    'Chi cục Chăn nuôi và Thú y tỉnh Nà Hin',
  ])('stand unmarked above the cell with the text, where the page’s own title is the office’s: %s', async (office) => {
    const cells = [`<b>${TITLE}</b>`, '<i>05/06/2026</i>', STORY.join('<br><br>')];
    const body = `<table>${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('')}</table>`;
    const html = pageOf({ title: '', body }).replace(/<title>.*<\/title>/, `<title>${office}</title>`);
    expect(await extract(html)).toMatchObject({ title: TITLE, body: STORY, published: '2026-06-05' });
  });
  it('stand in one line with the date and its label in brackets, in the element with the text', async () => {
    const title = `${TITLE} sau mười hai năm bà con hai bên suối chờ đợi`;
    const line = `<span>${title}</span> <span>(Cập nhật: 05-06-2026)</span>`;
    const html = `<html><head><title>Công đoàn Nà Hin - ${title}</title></head><body><div>${line}<div>${paragraphs(STORY)}</div></div></body></html>`;
    expect(await extract(html)).toMatchObject({ title, body: STORY, published: '2026-06-05' });
  });

  it.each([
    ['behind the kind of page', `<title>Tin tức - ${TITLE}</title>`, `<div>${TITLE}</div>`],
    ['cut in metadata', `<title>${TITLE.slice(0, 28)}...</title>`, `<div>${TITLE}</div>`],
    ['in bold outside of any block', '<title>Chi tiết tin</title>', `<strong>${TITLE}</strong><p>05/06/2026 08:15</p>`],
    [
      'below a heading that the menu links by',
      '<title>Báo Thử</title>',
      `<h2>Kinh tế xã hội vùng</h2><p><b>${TITLE}</b></p>`,
    ],
    [
      'below a heading of a section that the document is called by',
      '<title>Tin bản Mường - Báo Thử</title>',
      `<h2>Tin bản Mường</h2><p><a href="/ban-muong">Tin bản Mường</a></p><div class="news-title">${TITLE}</div>`,
    ],
    [
      'below the name of the site',
      '<title>Báo Thử Nà Hin</title>',
      `<h1><a href="/">Báo Thử Nà Hin</a></h1><h3>${TITLE}</h3>`,
    ],
    [
      'above the lead in a heading of a higher level',
      '<title>Báo Thử</title>',
      `<h3>${TITLE}</h3><h2>Mùa mưa năm nay trẻ em trong bản không còn phải nghỉ học vì lũ.</h2>`,
    ],
    [
      'above tools of the page',
      '<title>Chi tiết tin</title>',
      `<p><b>${TITLE}</b></p><div>Màu chữ <a href="#">Đen</a></div>`,
    ],
  ])('are found %s', async (_, called, title) => {
    const menu = '<ul><li><a href="/kt">Kinh tế xã hội vùng</a></li></ul>';
    const page = pageOf({ before: menu, title }).replace(/<title>.*?<\/title>/, called);
    expect(await extract(page)).toMatchObject({ title: TITLE, body: STORY });
  });

  it.each([
    ['above it', (headline: string) => `<div>05/06/2026 08:00</div>${headline}`],
    ['below it', (headline: string) => `${headline}<div>Thứ sáu, 05/06/2026 - 08:00</div>`],
  ])('are found in one cell with their date %s, the text in the next', async (_, cell) => {
    const headline = `<font size="4"><b>${TITLE}</b></font><br>`;
    const body = `<table><tr><td>${cell(headline)}</td></tr><tr><td>${STORY.join('<br>')}</td></tr></table>`;
    const page = pageOf({ title: '', body }).replace(/<meta property.*?>/, '');
    const { article } = await read(page, URL_OF_STORY);
    expect(article).toMatchObject({ publishedAt: '2026-06-05T08:00' });
    expect(article?.blocks[0]?.text).toBe(TITLE);
  });

  it.each(['⋆ Báo Thử', '~ Báo Thử', '‹ Xã hội ‹ Báo Thử'])(
    'are stated before a sign that leads up to the site: %s',
    async (rest) => {
      const page = pageOf({ title: '' }).replace(/<title>.*?<\/title>/, `<title>${TITLE} ${rest}</title>`);
      expect((await read(page, URL_OF_STORY, true)).article?.blocks[0]?.text).toBe(TITLE);
    },
  );

  it('are stated behind the last sign that leads down from the site', async () => {
    const page = pageOf({ title: '' }).replace(/<title>.*?<\/title>/, `<title>Báo Thử » Xã hội » ${TITLE}</title>`);
    expect((await read(page, URL_OF_STORY, true)).article?.blocks[0]?.text).toBe(TITLE);
  });

  it('are the h1 below a bar that shows them, and a box', async () => {
    const box = paragraphs([
      'Trung tâm Khí tượng thủy văn dự báo mưa to đến hết tuần, các xã ven suối cần đề phòng lũ quét.',
      'Trong ba ngày tới, mực nước suối Nà Hin còn lên, bà con nên neo bè và dời gia súc lên cao.',
    ]);
    const before = `<h3 class="title">${TITLE}</h3><div class="x6">${box}<div>01/06/2026 07:00</div></div>`;
    const page = pageOf({ before, meta: '<div>05/06/2026 08:00</div>' });
    expect(await extract(page)).toMatchObject({ title: TITLE, published: '2026-06-05T08:00', body: STORY });
  });

  it('stand above the text where a higher heading repeats them below it', async () => {
    const meta = '<div>05/06/2026 08:00</div>';
    const page = pageOf({ title: `<h2>${TITLE}</h2>`, meta, after: `<div><h1>${TITLE}</h1><p>In trang</p></div>` });
    expect(await extract(page)).toMatchObject({ title: TITLE, published: '2026-06-05T08:00', body: STORY });
  });
});
