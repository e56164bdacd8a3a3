import { describe, expect, it } from 'vitest';
import { COMMUNES, cards, extract, pageOf, paragraphs, read, STORY, TEASERS, TITLE, URL_OF_STORY } from '../pages';

const lists: Record<string, string> = {
  'a headed list with summaries': `<div class="q1"><h3>Tin liên quan</h3><ul>${cards((t, s) => `<li><a href="/a">${t}</a><div>${s}</div></li>`)}</ul></div>`,
  'a heading in the flow, cards behind it': `<div>Cùng chuyên mục</div>${cards((t, s) => `<div class="q2"><h4><a href="/b">${t}</a></h4><p>${s}</p></div>`)}`,
  'cards without heading': `<div class="q3">${cards((t, s) => `<div><a href="/c"><b>${t}</b></a><p>${s}</p></div>`)}</div>`,
  'cards that are one link each': `<div class="q4">${cards((t, s) => `<a href="/d"><h3>${t}</h3><p>${s}</p></a>`)}</div>`,
  'cards whose picture and headline link to one address': `<div class="q5">${cards((t, s) => `<div><a href="/f"><img src="/f.jpg"></a><p><a href="/f">${t}</a><span>${s}</span></p></div>`)}</div>`,
  'a picture and a headline that link to one address, in a paragraph each': `<p><a href="/f"><img src="/f.jpg"></a></p><p><a href="/f">${TEASERS[1][0]}</a></p>`,
  'cards whose summary stands bare behind a linked heading': `<div class="q8">${cards((t, s) => `<div><a href="/f"><img src="/f.jpg"></a><h3><a href="/f">${t}</a></h3>${s}</div>`)}</div>`,
  'entries whose summary has no line of its own behind a linked heading': `<ul>${cards((t, s) => `<li><h3><a href="/f">${t}</a></h3><span>${s}</span></li>`)}</ul>`,
  'a box that its name tells, headlines and long summaries side by side': `<div class="tin-lien-quan">${cards((t, s) => `<h3><a href="/g">${t}</a></h3><p>${s} ${s}</p>`)}</div>`,
  'a box that its type tells, a headline and its summary in it': `<div class="VCSortableInPreviewMode" type="RelatedOneNews"><a href="/g">${TEASERS[1][0]}</a><p>${TEASERS[1][1]}</p></div>`,
  'a label and what it leads to in one line':
    '<div class="q6"><span>Sự kiện:</span> <a href="/s">Những con đường bản</a></div>',
  'a label, a headline and its summary in one line':
    '<div class="q7"><b>Đọc thêm</b> <a href="/s">Những con đường bản chờ ngày nối lại</a> <em>Sau ba tháng, hai bờ suối đã có đủ vật liệu, thợ làm cả ngày nghỉ để kịp mùa mưa.</em></div>',
  'a label in bold, and in its box each headline behind a sign, with its day': `<div><b>Tin liên quan</b><br>${cards((t) => `» <a href="/a">${t}</a> (12/02/2026)<br>`)}</div>`,
  'headlines behind their days, each in its box': cards((t) => `<div>12/02, 08:15 <a href="/a">${t}</a></div>`),
  'articles of their own': `<section>${cards((t, s) => `<article><h2><a href="/e">${t}</a></h2><p>${s}</p></article>`)}</section>`,
};

describe('lists of other stories', () => {
  for (const [name, html] of Object.entries(lists)) {
    it(`leaves out ${name} after the text`, async () => {
      expect((await extract(pageOf({ after: html }))).body).toEqual(STORY);
    });
    it(`leaves out ${name} before the text`, async () => {
      expect((await extract(pageOf({ meta: html }))).body).toEqual(STORY);
    });
    it(`leaves out ${name} between paragraphs`, async () => {
      const body = paragraphs(STORY.slice(0, 2)) + html + paragraphs(STORY.slice(2));
      expect((await extract(pageOf({ body }))).body).toEqual(STORY);
    });
  }

  it.each([
    ['linked headings', (t: string, s: string) => `<h3><a href="/h">${t}</a></h3><p>${s}</p>`],
    ['bold links', (t: string, s: string) => `<p><b><a href="/h">${t}</a></b></p><p>${s}</p>`],
  ])('are left out behind their label, before another list: %s', async (_, story) => {
    const others = `<div class="tin-lien-quan"><b>Tin cùng chuyên mục</b><ul>${cards((t) => `<li><a href="/a">${t}</a></li>`)}</ul></div>`;
    const after = `<div>Bài liên quan</div>${cards(story)}${others}`;
    expect((await extract(pageOf({ after }))).body).toEqual(STORY);
  });

  it('are none that subheads behind an empty list head, before another list', async () => {
    const story = cards((t, s) => `<h3>${t}</h3><p>${s}</p>`);
    const others = `<div class="tin-lien-quan"><ul>${cards((t) => `<li><a href="/a">${t}</a></li>`)}</ul></div>`;
    const body = `${paragraphs(STORY)}<div>Tin liên quan</div>${story}${others}`;
    expect((await extract(pageOf({ body }))).body).toEqual([...STORY, ...TEASERS.flat()]);
  });

  it('are left out behind their label, longer than the text, each with a link to more', async () => {
    const story = (t: string, s: string) => `<div><h4>${t}</h4><p>${s} <a href="/a">Chi tiết</a></p></div>`;
    const told = STORY.slice(2).map((text) => text.replace(/ vì.*| để.*/, '.'));
    const after = `<div><div>Tin mới</div>${cards(story)}${cards(story)}</div>`;
    const { article } = await read(pageOf({ body: paragraphs(told), after }), URL_OF_STORY, true);
    expect(article?.blocks.map(({ text }) => text)).toEqual([TITLE, ...told]);
  });

  it.each([
    ['bare', (s: string) => s],
    ['behind a break', (s: string) => `<br><span>${s}</span>`],
    ['behind a date', (s: string) => `<span>(12/02/2026)</span> ${s}`],
  ])('are left out beside a text that is shorter, their summaries %s', async (_, summary) => {
    const entry = (t: string, s: string) =>
      `<div class="k1"><img src="/f.jpg"><h3><a href="/f">${t}</a></h3>${summary(`${s} ${s}`)}</div>`;
    const aside = `<div class="k2">${Array(8).fill(cards(entry)).join('')}</div>`;
    expect((await extract(pageOf({ aside }))).body).toEqual(STORY);
  });

  it.each(['p', 'div'])(
    'are left out amid the text, headline and summary in one <%s> with a break between',
    async (tag) => {
      const summary = 'Cầu treo cũ được tháo để lấy cáp, bà con qua suối bằng bè trong hai tháng tới.';
      const entry = `<${tag}><a href="/a"><b>Khởi công cầu Nậm Rốm trong tháng tới</b></a><br>${summary}</${tag}>`;
      const body = paragraphs(STORY.slice(0, 2)) + entry + paragraphs(STORY.slice(2));
      expect((await extract(pageOf({ body }))).body).toEqual(STORY);
    },
  );

  it('are left out with a long line that offers them', async () => {
    const list = `<ul>${cards((t) => `<li><a href="/a">${t}</a></li>`)}</ul>`;
    const body = `${paragraphs(STORY.slice(0, 2))}<p>Các bài viết khác của Báo Thử về những con đường bản:</p>${list}${paragraphs(STORY.slice(2))}`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it.each([
    ['Trước đó, xã đã nghe báo cáo về <a href="/x">phương án bắc cầu tạm qua suối Nà Hin</a>.'],
    ['<a href="/x">Theo đề án được duyệt năm 2024</a>, mỗi hộ hiến đất được hỗ trợ cây giống.'],
    ['Ông nói: “Xã sẽ làm đúng tiến độ như <a href="/x">cam kết với cử tri hồi đầu năm</a>”.'],
  ])('end before a sentence that links are part of: %s', async (told) => {
    const link = '<a href="/a">Khởi công cầu Nậm Rốm trong tháng tới</a>';
    for (const others of [
      `<p>Xem thêm: ${link}</p>`,
      `<h3>Tin liên quan</h3><ul><li>${link}</li></ul>`,
      `<div><b>Đọc thêm</b></div><div>${link}</div>`,
      '<p>Quảng cáo</p>',
    ]) {
      const body = `${paragraphs(STORY.slice(0, 2))}${others}<p>${told}</p>${paragraphs(STORY.slice(2))}`;
      const sentence = told.replace(/<[^>]+>/g, '');
      const expected = [...STORY.slice(0, 2), sentence, ...STORY.slice(2)];
      expect((await extract(pageOf({ body }))).body).toEqual(expected);
    }
  });

  it.each([
    ['a list', (links: string) => `<ul>${links}</ul>`],
    ['a box with its heading', (links: string) => `<div><h3>Tin liên quan</h3><ul>${links}</ul></div>`],
  ])('in %s are left out of an element that holds one paragraph of the text behind them', async (_, list) => {
    const links = TEASERS.map(([title], i) => `<li><a href="/${i}">${title}</a></li>`).join('');
    const told = `${STORY[2]} Việc này <a href="/x">xã đã hứa với cử tri</a> và <a href="/y">huyện đã cấp xi măng</a>.`;
    for (const text of [STORY[2] ?? '', told]) {
      const part = `<div class="w">${list(links)}<p>${text}</p></div>`;
      const body = paragraphs(STORY.slice(0, 2)) + part + paragraphs(STORY.slice(3));
      const expected = [...STORY.slice(0, 2), text.replace(/<[^>]+>/g, ''), ...STORY.slice(3)];
      expect((await extract(pageOf({ body }))).body).toEqual(expected);
    }
  });

  it.each([
    ['a sentence', ''],
    ['a subhead and a sentence', '<p><b>Gỡ khó từ cơ sở</b></p>'],
  ])('leave %s bare behind them in one element', async (_, subhead) => {
    const links = TEASERS.map(([title], i) => `<tr><td><a href="/${i}">${title}</a></td></tr>`).join('');
    const list = `<table><tr><td><b>Tin liên quan</b></td></tr>${links}</table>`;
    const told = 'Mỗi hộ góp hai ngày công, <a href="/x">xã lo phần xi măng và cát sỏi</a> như đã hứa.';
    const body = `${STORY.slice(0, 2).join('<br><br>')}<br><br><div>${list}${subhead}${told}<br><br></div>${STORY.slice(2).join('<br><br>')}`;
    const added = [subhead, told].map((text) => text.replace(/<[^>]+>/g, '')).filter(Boolean);
    const expected = [...STORY.slice(0, 2), ...added, ...STORY.slice(2)];
    expect((await extract(pageOf({ body }))).body).toEqual(expected);
  });

  it('are none that a text parted by breaks makes with links behind it', async () => {
    const story = `<article><h2>${TITLE}</h2>${STORY.join('<br><br>')}</article>`;
    const others = `<div><b>Bài cùng chuyên mục</b><ul>${cards((t) => `<li><a href="/a">${t}</a></li>`)}</ul></div>`;
    const page = `<html><head><title>${TITLE} - Tản văn</title></head><body><div id="c">${story}${others}</div></body></html>`;
    expect(await extract(page)).toMatchObject({ title: TITLE, body: STORY });
  });

  it('are none that a text parted by breaks makes behind the label of a box that is empty', async () => {
    const box = '<div><div><span><a href="javascript:;">TIN MỚI</a></span><ul></ul></div></div>';
    const related =
      '<div><b>Tin liên quan</b><ul><li><a href="/a">Khởi công cầu Nậm Rốm trong tháng tới</a></li></ul></div>';
    const body = `${box}${STORY.slice(0, 2).join('<br><br>')}${related}${STORY.slice(2).join('<br><br>')}`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it.each(['Tin liên quan', 'Xem thêm:', 'Sự kiện', 'Cùng chủ đề', 'Cùng sự kiện:'])(
    'are left out with their label behind a break: %s',
    async (label) => {
      const link = '<a href="/a">Khởi công cầu Nậm Rốm trong tháng tới</a>';
      for (const others of ['', link])
        expect(
          (await extract(pageOf({ body: `${STORY.join('<br><br>')}<br><br>${label}<br><br>${others}` }))).body,
        ).toEqual(STORY);
    },
  );

  it.each(['Đang nóng', 'Độc giả quan tâm', 'Tin hoạt động khác', 'Related posts'])(
    'are left out with what heads them, whatever it says: %s',
    async (label) => {
      const links = cards((title) => `<a href="/a">${title}</a>\n`)
        .trim()
        .split('\n');
      const [first, second] = [STORY.slice(0, 2), STORY.slice(2)].map((texts) => paragraphs(texts));
      const listed = `<h3>${label}</h3><ul>${links.map((link) => `<li>${link}</li>`).join('')}</ul>`;
      for (const body of [first + listed + second, `${first}${second}<p>${label}</p>${paragraphs(links)}`])
        expect((await extract(pageOf({ body }))).body).toEqual(STORY);
    },
  );
  it('have neither who signs the story before them for their label, nor a subhead that stands above', async () => {
    const links = paragraphs(
      cards((title) => `<a href="/a">${title}</a>\n`)
        .trim()
        .split('\n'),
    );
    const [subhead, ...rest] = ['Học sinh hết lội suối', ...STORY.slice(2)];
    const body = `${paragraphs(STORY.slice(0, 2))}<h3>${subhead}</h3>${links}${paragraphs(rest)}<p>Kim Ngân</p>${links}`;
    expect(await extract(pageOf({ body }))).toMatchObject({
      authors: ['Kim Ngân'],
      body: [...STORY.slice(0, 2), subhead, ...rest],
    });
  });

  it('are none that the name of a section heads, with day and headline of the page behind it', async () => {
    const title = `<div><div>Tin nổi bật</div><div>Thứ sáu, 05/06/2026 08:15</div><div class="tt">${TITLE}</div></div>`;
    const page = pageOf({ title }).replace(/<title>.*?<\/title>/, '<title>Cổng thông tin điện tử xã Nà Hin</title>');
    expect(await extract(page)).toMatchObject({ title: TITLE, body: STORY, published: '2026-06-05T08:15' });
  });

  it('are none that a link never closed makes of the text', async () => {
    const meta = '<div><a href="/bao-thu">Báo Thử<div>05/06/2026 08:00</div></div>';
    expect((await extract(pageOf({ meta }))).body).toEqual(STORY);
  });

  it.each([
    [
      'headlines with what readers said',
      [
        cards((title) => `<p><a href="/a">${title}</a></p>`),
        '<p><b>Thào Seo</b> Đường lên bản em mong có cây cầu lắm rồi các bác ạ.</p>',
      ],
    ],
    [
      'a label, headlines and their summaries',
      ['<b>Các tin khác</b><br>', cards((title, summary) => `<a href="/a">${title}</a><br><i>${summary}</i><br>`)],
    ],
  ])('are left out behind who signs a text, all of one level: %s', async (_, others) => {
    const body = `${paragraphs(STORY)}<p><em>Lò Thị Mai</em></p>${others.join('')}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, authors: ['Lò Thị Mai'] });
  });

  it.each([
    ['by its class', `<div class="local-news"><b>Tin các xã</b><p>${COMMUNES}</p></div>`],
    ['by its heading', `<div><h3>Tin địa phương</h3><p>${COMMUNES}</p></div>`],
  ])('leaves out a list of communes longer than the text, %s', async (_, html) => {
    expect((await extract(pageOf({ after: html }))).body).toEqual(STORY);
  });

  it('leaves out a longer column beside a short text, each of its lines begun with a link', async () => {
    const about =
      'Về việc tăng cường công tác phòng, chống cháy rừng và đốt nương làm rẫy trên địa bàn các bản vùng cao';
    const lines = Array.from(
      { length: 12 },
      (_, i) => `<p><a href="/vb-${i}">Công văn số ${i}12/UBND-KT</a> ${about}</p>`,
    );
    const aside = `<div class="x6"><div class="x7">Văn bản</div><div class="x8">${lines.join('')}</div></div>`;
    expect((await extract(pageOf({ aside }))).body).toEqual(STORY);
  });

  it('leaves out a longer text about the place beside a story of two paragraphs behind its lead', async () => {
    const [lead = '', ...rest] = STORY.slice(0, 3);
    const about = STORY.map((text) => `Giới thiệu: ${text} Mời du khách ghé thăm vào dịp cuối tuần.`);
    const column = `<div class="x7"><b>${lead}</b></div><div class="x8">${paragraphs(rest)}</div>`;
    const aside = `<div class="x9">${paragraphs(about)}</div>`;
    expect((await extract(pageOf({ meta: column, body: ' ', aside }))).body).toEqual(rest);
  });

  it('are no lines of a story that ends before their bare heading', async () => {
    const others = [1, 2, 3, 4].map(
      (n) => `<p>. <a href="/xem.asp?id=${n}">Bản Nà Hin ${n} đón điện lưới quốc gia</a></p>`,
    );
    const text = `${paragraphs(STORY)}<p align="right"><b>Lò Mai</b></p><hr><b>Tin liên quan</b>${others.join('')}`;
    const page = `<table><tr><td><p align="center"><b><font size="4">${TITLE}</font></b></p><p>Ngày 05/06/2026</p>${text}</td></tr></table>`;
    const html = `<html><head><title>${TITLE}</title></head><body>${page}</body></html>`;
    const found = await extract(html, 'http://donghoa.chugiai.example/xem.asp?id=7');
    expect(found).toMatchObject({ title: TITLE, body: STORY, authors: ['Lò Mai'] });
  });

  it.each([
    ['04/06/2026 07:00', '<h1>Thêm một cầu treo được thay bằng cầu cứng</h1>'],
    ['4 tháng 6, 2026', '<h1>Thêm một cầu treo được thay bằng cầu cứng</h1>'],
    ['04/06/2026 07:00', '<h2><a href="/cau.html">Thêm một cầu treo được thay bằng cầu cứng</a></h2>'],
    ['04/06/2026 07:00', '<h2 class="headline">Thêm một cầu treo được thay bằng cầu cứng</h2>'],
  ])('are left out where the page loads them behind its own, dated %s, headed %s', async (date, headline) => {
    const [first, second, third, fourth] = STORY;
    const page = (headline: string, date: string, texts: readonly (string | undefined)[], by: string) =>
      `<article class="n">${headline}<div>${date}</div>${paragraphs(texts.map((text) => `${text} ${text}`))}<p class="author">${by}</p></article>`;
    const own = page(`<h1 class="headline">${TITLE}</h1>`, '05/06/2026 08:00', [first, second], 'Lò Thị Mai');
    const next = page(headline, date, [third, fourth], 'Vàng A Dín');
    const found = await extract(pageOf({ title: '', body: own + next }));
    expect(found).toMatchObject({ authors: ['Lò Thị Mai'], published: '2026-06-05T08:00' });
    expect(found.body).toEqual([`${first} ${first}`, `${second} ${second}`]);
  });

  const next = 'Thêm một cầu treo được thay bằng cầu cứng';
  const texts = paragraphs(STORY.map((text) => `${text} ${text}`));
  it.each(['Hội làng mở lại sau ba năm', 'Trường vùng cao mở bếp ăn mới'])(
    'are left out behind a headline that begins as the name of an office may: %s',
    async (title) => {
      const head = `<meta property="og:title" content="${title}">`;
      const meta = '<span>05/06/2026 08:00</span>';
      const by = '<div class="s"><span>Lò Thị Mai</span></div>';
      const after = `<div class="q8"><h1>${next}</h1><div class="date">04/06/2026 07:00</div>${texts}</div>`;
      const page = pageOf({ head, title: `<h1>${title}</h1>`, meta, body: paragraphs(STORY) + by, after });
      const found = await extract(page.replace(`<title>${TITLE}`, `<title>${title}`));
      expect(found).toMatchObject({ title, authors: ['Lò Thị Mai'], published: '2026-06-05T08:00', body: STORY });
    },
  );

  it('are left out where a list of links stands before them, too', async () => {
    const head = `<meta property="og:title" content="${TITLE}">`;
    const links = TEASERS.map(([title], i) => `<li><a href="/${i}">${title}</a></li>`).join('');
    const own = STORY.slice(0, 2);
    const story = `<div><h1>${TITLE}</h1><div>05/06/2026, 08:00</div>${paragraphs(own)}<ul>${links}</ul></div>`;
    const other = `<div><h1>${next}</h1><div>04/06/2026, 07:00</div>${texts}</div>`;
    const found = await extract(pageOf({ head, title: '', body: story + other }));
    expect(found).toMatchObject({ title: TITLE, published: '2026-06-05T08:00', body: own });
  });

  it.each([
    ['flat', (headline: string) => `${headline}<div class="date">04/06/2026 07:00</div>${texts}`],
    [
      'in a box',
      (headline: string) => `<div class="q8">${headline}<div class="date">04/06/2026 07:00</div>${texts}</div>`,
    ],
    ['behind a label', (headline: string) => `<div class="q9">Bài tiếp theo</div><div>${headline}${texts}</div>`],
    ['behind a label, flat', (headline: string) => `<h4>Bài viết tiếp theo:</h4>${headline}${texts}`],
  ])('are left out behind its own under a smaller heading, dated as it or labelled: %s', async (_, story) => {
    const meta = '<div class="date">05/06/2026 08:00</div>';
    for (const by of ['', '<p style="text-align:right"><b>Lò Thị Mai</b></p>']) {
      const found = await extract(pageOf({ meta, body: paragraphs(STORY) + by, after: story(`<h2>${next}</h2>`) }));
      expect(found).toMatchObject({ authors: by ? ['Lò Thị Mai'] : [], published: '2026-06-05T08:00', body: STORY });
    }
  });

  it.each(['<p>04/06/2026 07:00</p>', '<div>Thứ năm, 4/6/2026</div>'])(
    'are left out behind who signs its text, under a heading with a date: %s',
    async (date) => {
      const by = '<p style="text-align:right"><b>Lò Thị Mai</b></p>';
      const body = paragraphs(STORY) + by;
      const found = await extract(pageOf({ body, after: `<h2>${next}</h2>${date}<div>${texts}</div>` }));
      expect(found).toMatchObject({ authors: ['Lò Thị Mai'], body: STORY });
    },
  );

  it.each([
    ['nothing', ''],
    ['a day of another make', '<div class="day">04/06/2026</div>'],
    ['a label of links', '<div>Tin liên quan</div>'],
  ])('begin with no subhead, though %s stands by it', async (_, line) => {
    const meta = '<div class="date">05/06/2026 08:00</div>';
    const [begin, rest] = [STORY.slice(0, 2), STORY.slice(2)];
    const [above, below] = line.includes('day') ? ['', line] : [line, ''];
    const body = `${paragraphs(begin)}${above}<h2>Học sinh bản nhỏ hết phải lội suối tới trường</h2>${below}${paragraphs(rest)}`;
    expect((await extract(pageOf({ meta, body }))).body).toEqual(expect.arrayContaining(STORY));
  });

  it.each(['<span>MỚI</span> LINK <time>5 phút trước</time>', '<b>Xã hội</b> LINK <i>05/06/2026</i>'])(
    'are left out amid the text where a label and a moment stand beside them: %s',
    async (line) => {
      const flash = `<div>${line.replace('LINK', '<a href="/m">Kiểm tra đột xuất bếp ăn khu công nghiệp</a>')}</div>`;
      const body = paragraphs(STORY.slice(0, 2)) + flash + paragraphs(STORY.slice(2));
      expect((await extract(pageOf({ body }))).body).toEqual(STORY);
    },
  );

  it('do not begin with a second headline before the text, dated though it is', async () => {
    const title = `<h1>${TITLE}</h1><h1>Tin xây dựng nông thôn mới</h1>`;
    expect((await extract(pageOf({ title, meta: '<p>05/06/2026 08:15</p>' }))).body).toEqual(STORY);
  });

  it.each([
    '<article><figure><a href="/h"><img src="/h.jpg"></a></figure><h5><a href="/h-1.html">Giá mận hậu đầu vụ cao gấp rưỡi năm ngoái</a></h5></article>',
    '<article><div><a href="/h"><img src="/h.jpg"></a></div><div><a href="/xa-hoi">Xã hội</a><h5><a href="/h-1.html">Giá mận hậu đầu vụ cao gấp rưỡi năm ngoái</a></h5></div></article>',
  ])('are left out with their pictures: %s', async (card) => {
    const [first = '', ...rest] = STORY;
    const { article } = await read(pageOf({ body: paragraphs([first]) + card + paragraphs(rest) }));
    expect(article?.blocks.map(({ kind }) => kind)).toEqual(['title', ...STORY.map(() => 'paragraph')]);
  });

  it('are left out with a heading alone in their box, whatever it says, amid the text', async () => {
    const links = cards((t) => `<p><span>30/11/2026</span> <a href="/a">${t}</a></p>`);
    const body = `${paragraphs(STORY.slice(0, 2))}<div><h4>Tin vừa đăng</h4>${links}</div>${paragraphs(STORY.slice(2))}`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it('are left out with a label alone in their box, though no sentence stands before it', async () => {
    const links = cards((t) => `<div><a href="/a">${t}</a></div>`);
    const figure = '<figure><img src="/1.jpg"><figcaption>Bà con mở đường. Ảnh: LÒ MAI</figcaption></figure>';
    const body = `${paragraphs(STORY.slice(0, 2))}${figure}<div><div>Hồ sơ – Tư liệu</div>${links}</div>${paragraphs(STORY.slice(2))}`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it.each([
    ['headings', 'h3'],
    ['lines in bold', 'b'],
  ])('leave subheads to the text that they stand right below: %s', async (_, tag) => {
    const [first = '', ...others] = STORY;
    const subhead = (text: string) => `<p><${tag}>${text}</${tag}></p>`.replace(/^<p>(<h3>.*)<\/p>$/, '$1');
    const links = `<ul>${cards((t) => `<li><a href="/a">${t}</a></li>`)}</ul>`;
    const body = `<p>${first}</p>${subhead('Vốn từ nhiều nguồn')}${links}<p>${others[0]}</p>${subhead('Không còn phải lội suối')}${paragraphs(others.slice(1))}`;
    expect((await extract(pageOf({ body }))).body).toEqual([
      first,
      'Vốn từ nhiều nguồn',
      others[0],
      'Không còn phải lội suối',
      ...others.slice(1),
    ]);
  });

  it('leaves out links that invite to read on', async () => {
    const [first, second, third, fourth] = STORY;
    const body = `<p>${first}</p><p><b>Xem thêm:</b> <a href="/x">Hội thi dân vũ</a></p><p>${second}</p>
<p><i>Mời xem:</i> <a href="/v">Hội thi dân vũ</a></p><p>Đọc: <a href="/w">Hội thi kéo co</a></p>
<p>&gt;&gt; <a href="/y">Giá mận hậu đầu vụ cao gấp rưỡi năm ngoái</a></p><p>${third}</p>
<p><a href="/z"><strong>Thêm một cầu treo được thay bằng cầu cứng</strong></a></p><p>${fourth}</p>`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it('are left out whole where breaks alone part their lines, and their dates are none of the page', async () => {
    const lines = ['Xã Mường Tấc gieo vụ mùa sớm', 'Thêm lớp học ở bản Nà Pặc', 'Chợ phiên Khe Sặt họp lại']
      .map((text, i) => `+ <a href="/tin-${i}.html">${text}</a> (1${i}/05/2026 08:30)<br>`)
      .join('');
    const found = await extract(pageOf({ after: `<p><b>Tin đã đưa</b></p>${lines}` }));
    expect(found).toMatchObject({ body: STORY, published: null });
  });

  it('are left out with the signs and the label before them, where breaks alone part the whole page', async () => {
    const others = cards((t) => `<img src="/dot.gif"> <a href="/a">${t}</a> (03/10)<br>`);
    const text = `${STORY.join('<br><br>')}<br><br><b>Các tin khác:</b><br>${others}`;
    const { article } = await read(pageOf({ body: `<font size="2">${text}</font>` }));
    expect(article?.blocks.map(({ text }) => text)).toEqual([TITLE, ...STORY]);
  });

  it('may be documents, each with what it is about', async () => {
    const documents = ['12/KH-UBND', '108/QĐ-UBND']
      .map(
        (number) =>
          `<div><a href="/${number}">${number}</a><p>Về việc phòng, chống thiên tai trên địa bàn xã năm 2026</p></div>`,
      )
      .join('');
    const found = await extract(pageOf({ aside: `<div><h3>Văn bản mới</h3>${documents}</div>` }));
    expect(found.body).toEqual(STORY);
  });

  it('may be entries, longer together than a short story beside them, of which nothing is lost', async () => {
    const cuts = Array.from(
      { length: 12 },
      (_, i) =>
        `<div><b>Xã Nậm Chày ${i}</b><p>Khu vực: bản Nà Ư, bản Pá Khoang ${i}, chợ trung tâm; lý do: thay máy biến áp cũ</p><span>Từ 08:00 đến 1${i}:30</span></div>`,
    );
    const story = `<div><p><b>${TITLE}</b></p>${paragraphs(STORY.slice(0, 2))}<p><small>Đăng ngày 8/9/2026</small></p></div>`;
    const list = `<div><h3>Lịch cúp điện hôm nay</h3>${cuts.join('')}</div>`;
    const found = await extract(`<!doctype html><title>${TITLE}</title><body>${story}${list}`);
    expect(found.body).toEqual(expect.arrayContaining(STORY.slice(0, 2)));
    expect(found.title).toBe(TITLE);
  });

  it.each(['Công an xã Mường Tấc trao trả hai con trâu lạc', 'Sở thích của những người dựng cầu ở Mường Tấc'])(
    'in a column before a short story end where its heading stands, which begins as an office’s name: %s',
    async (title) => {
      const list = (name: string) =>
        `<div><h3>${name}</h3>${cards((t) => `<p><a href="/${t.length}.html">${t}</a></p>`)}</div>`;
      const story = `<h1>${title}</h1>${paragraphs(STORY.slice(0, 2))}<div>14/02/2025 15:53</div>`;
      const columns = `<td>${list('Tin nổi bật')}</td><td>${story}${list('Tin mới hơn')}${list('Tin cũ hơn')}</td>`;
      const found = await extract(
        `<!doctype html><title>Báo Mường Tấc</title><body><table><tr>${columns}</tr></table>`,
      );
      expect(found).toMatchObject({ title, body: STORY.slice(0, 2) });
    },
  );
});
