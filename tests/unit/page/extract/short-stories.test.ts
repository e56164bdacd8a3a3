import { describe, expect, it } from 'vitest';
import { cards, extract, pageOf, paragraphs, read, STORY, TEASERS, TITLE } from '../pages';

/** Two sentences: less than the half of a page's text, which is how longer stories are known. */
const SHORT = STORY.slice(2);

const LONG_IMPRINT = [
  'Tổng Biên tập: Lò Văn Hùng - Giấy phép số 12/GP-BTTTT cấp ngày 12 tháng 3 năm 2021 của Bộ Thông tin và Truyền thông.',
  'Tòa soạn: Số 4 đường Nậm Na, phường Mường Tấc. Điện thoại: 0200 000 000. Thư điện tử: toasoan@baothu.example.',
  'Phát triển bởi trung tâm kỹ thuật của báo, chạy tốt trên mọi trình duyệt và mọi cỡ màn hình, kể cả trên điện thoại.',
].join(' ');

describe('a story of two sentences', () => {
  it.each([
    [
      'in an element that is called by an advertisement too',
      `<div class="post_content with-ads">${paragraphs(SHORT)}</div>`,
    ],
    [
      'behind the heading of a list that is empty',
      `<div><div><a href="javascript:;">TIN MỚI</a><ul></ul></div>${paragraphs(SHORT)}</div>`,
    ],
  ])('is read %s', async (_, body) => {
    const other = (text: string) => `<div><h4><a href="/a">Hội thi dân vũ khai mạc</a></h4><p>${text}</p></div>`;
    const page = pageOf({ body, aside: `<div class="x9">${STORY.map(other).join('')}</div>` });
    expect(await extract(page)).toMatchObject({ body: SHORT });
  });

  it.each([
    ['headings', (title: string, text: string) => `<h4><a href="/a">${title}</a></h4><p>${text}</p>`],
    ['links around headings', (title: string, text: string) => `<a href="/a"><h3>${title}</h3></a><p>${text}</p>`],
    ['elements', (title: string, text: string) => `<div><a href="/a">${title}</a></div><div>${text}</div>`],
    [
      'links to go on',
      (title: string, text: string) => `<h4><a href="/a">${title}</a></h4><p>${text} <a href="/a">Xem tiếp</a></p>`,
    ],
  ])('is read before headlines and teasers of other stories side by side, with %s', async (_, entry) => {
    const others = `<div>${cards((title, text) => entry(title, `${text} ${text}`))}</div>`;
    expect((await extract(pageOf({ body: paragraphs(SHORT), after: others }))).body).toEqual(SHORT);
  });

  it('is read apart from its lead, words of its last sentence linked', async () => {
    const [first = '', spent = '', second = '', last = ''] = STORY;
    const linked = second.replace('nay không còn phải lội nữa', '<a href="/tin/12.html">$&</a>');
    const picture =
      '<p><img src="/anh/1.jpg" width="640" height="420"></p><p><em>Bà con góp công làm đường qua bản.</em></p>';
    const lead = `<div><p><strong>${spent} ${last}</strong></p></div>`;
    const page = pageOf({
      meta: lead,
      body: '',
      after: `</div><div><div>${first}</div>${picture}<div>${linked}</div>`,
    });
    expect(await extract(page)).toMatchObject({ body: [first, second] });
  });

  it('is read in the section behind that of its headline and lead', async () => {
    const [first = '', second = '', third = '', last = ''] = STORY;
    const lead = `${first} Bà con phấn khởi, mỗi nhà cử một người ra đường làm cùng bộ đội.`;
    const rest = [`${second} ${last}`, third];
    const boxes = rest.map((text) => `<div><p>${text}</p></div>`).join('');
    const story = `<div><section><h1>${TITLE}</h1><div><p>${lead}</p></div></section><section><div>${boxes}</div></section></div>`;
    expect(await extract(pageOf({ title: '', body: '', after: story }))).toMatchObject({ body: rest });
  });

  it.each([
    ['behind it', (box: string) => ({ after: box })],
    ['in a column beside it', (box: string) => ({ aside: box })],
  ])('ends with who signs it to the right, whatever stands %s', async (_, place) => {
    const signature = '<p style="text-align:right"><b>Lò Mai</b></p>';
    const box = `<div class="b9"><h3>Giới thiệu chung</h3>${paragraphs(TEASERS.map(([, text]) => `${text} ${text}`))}</div>`;
    const found = await extract(pageOf({ body: paragraphs(STORY) + signature, ...place(box) }));
    expect(found).toMatchObject({ body: STORY, authors: ['Lò Mai'] });
  });

  it.each([
    ['paragraphs', 'blockquote', ''],
    ['a subhead', 'blockquote', '<h3>Từ sáng sớm</h3>'],
    ['paragraphs, as a box', 'div', ''],
  ])('goes on behind a letter signed to the right, with %s', async (_, tag, next) => {
    const letter = `<${tag}>${paragraphs(SHORT)}<p style="text-align:right">Lò Mai</p></${tag}>`;
    const { body } = await extract(pageOf({ body: paragraphs(STORY) + letter + next + paragraphs(STORY) }));
    expect(body.slice(-STORY.length)).toEqual(STORY);
  });
  it('does not end with who signs to the right below the lead', async () => {
    const lead = 'Sau nhiều năm chờ đợi, bản vùng cao cuối cùng cũng có con đường bê tông để trẻ em tới trường.';
    const meta = `<div><p>${lead}</p><p style="text-align:right">Lò Mai</p></div>`;
    const found = await extract(pageOf({ meta, body: paragraphs(STORY) }));
    expect([found.sapo, ...found.body].filter(Boolean)).toEqual([lead, ...STORY]);
  });
  it('does not go on in a column that is called another', async () => {
    const box = `<h3>Giới thiệu chung</h3>${paragraphs(TEASERS.map(([, text]) => `${text} ${text}`))}`;
    expect((await extract(pageOf({ aside: `<div class="sidebar">${box}</div>` }))).body).toEqual(STORY);
  });

  it('is read as the named text below a film, with pictures only in the cards of other stories behind it', async () => {
    const title = `<video src="v.mp4"></video><h1>${TITLE}</h1><p>05/06/2026 08:00</p><p class="desc">${SHORT.join(' ')}</p>`;
    const zones = cards(
      (name, text) =>
        `<div><p><a href="/muc">Kinh tế</a></p><div><a href="#"><img src="1.jpg"></a><h3><a href="/b">${name}</a></h3><p>${text}</p></div></div>`,
    );
    const { sapo, body } = await extract(pageOf({ title, body: '', aside: zones }));
    expect([sapo, ...body]).toEqual([SHORT.join(' ')]);
  });

  it('is read between the links to its pictures, and counts none of the site’s visits', async () => {
    const pictures = '<a href="/files/IMG_20260605_0801.jpg">IMG_20260605_0801.jpg</a>';
    const visits = ['Hôm nay : 19', 'Hôm qua : 22', 'Tháng 6 : 240', 'Năm nay : 18.156'];
    const aside = `<div>${visits.map((line) => `<div>${line}</div>`).join('')}</div>`;
    const told = SHORT.join(' ');
    const body = `<p>${pictures}</p><p>${told}</p><p>${pictures}</p>`;
    const { sapo, body: text } = await extract(pageOf({ body, aside }));
    expect([sapo, ...text]).toEqual([null, told]);
  });

  it('may be its lead alone beside a column of banners', async () => {
    const meta = `<p>05/06/2026 08:00</p><p class="sapo">${SHORT.join(' ')}</p>`;
    const banners = '<a href="/q"><img src="/q.png"></a><a href="/t"><img src="/t.png"></a>';
    const aside = `<div><h2>Quy hoạch</h2><ul><li><a href="/k">Kế hoạch</a></li></ul>${banners}</div>`;
    const { article } = await read(pageOf({ meta, body: '<p><a href="/a.pdf">Xem tại đây</a></p>', aside }));
    expect(article?.blocks.map(({ text }) => text)).toEqual([TITLE, SHORT.join(' ')]);
  });

  it.each([
    '<a href="/anh/1"><img src="/1.jpg"></a>',
    '<h2>Con đường mới</h2><img src="/1.jpg">',
    '<h2>Con đường mới</h2><a href="/anh/1"><img src="/1.jpg"></a>',
    '<h2>Con đường mới</h2><p><a href="/ban">Bản Nà Hin</a></p><a href="/1.jpg"><img src="/1.jpg"></a>',
  ])('may be its lead and pictures, wherever these lead: %s', async (pictures) => {
    const meta = `<div><p class="sapo">${SHORT.join(' ')}</p></div>`;
    const { article } = await read(pageOf({ meta, body: pictures }));
    expect(article?.blocks.map(({ kind }) => kind)).toContain('image');
  });

  it('may be told in pictures, in an element that is named for the size of its letters too', async () => {
    const meta = `<p class="sapo">${SHORT.join(' ')}</p>`;
    const body = '<div class="content-detail font-size-text"><p><img src="/1.jpg"></p><p><img src="/2.jpg"></p></div>';
    const { article } = await read(pageOf({ meta, body }));
    expect(article?.blocks.map(({ kind }) => kind)).toEqual(['title', 'sapo', 'image', 'image']);
  });

  it('has its lead below the frame of a button, which is no film that it would name', async () => {
    const button = '<div><iframe src="//www.facebook.com/plugins/like.php?href=x" height="25"></iframe></div>';
    const meta = `<div>05/06/2026 08:00</div>${button}<h2>${STORY[0]}</h2>`;
    expect(await extract(pageOf({ meta, body: paragraphs(SHORT) }))).toMatchObject({
      sapo: STORY[0],
      captions: [],
      body: SHORT,
    });
  });

  it('is read above an imprint that is longer, in a column without a name', async () => {
    const footer = `<div><p>Báo Thử - Tiếng nói của Đảng bộ và nhân dân các dân tộc</p><p>${LONG_IMPRINT}</p></div>`;
    const body = SHORT.map((text) => `<div>${text}</div><div>&nbsp;</div>`).join('');
    expect(await extract(pageOf({ body, aside: footer }))).toMatchObject({ sapo: null, body: SHORT });
  });

  it('is read beside a column of documents that leads to each of them', async () => {
    const documents = ['12', '14', '19', '23', '31', '40', '52', '60'].map(
      (number) =>
        `<p><a href="/${number}">Công văn số ${number}/UBND-VX</a> Về việc giữ đường, khơi rãnh, kê cầu tạm mùa lũ</p>`,
    );
    const page = pageOf({ body: paragraphs(SHORT), aside: `<div>${documents.join('')}</div>` });
    expect(await extract(page)).toMatchObject({ body: SHORT });
  });

  it('is read before a list of terms and what each means', async () => {
    const cuts = ['Bản Mường Tấc', 'Bản Nà Lại', 'Bản Huổi Pa', 'Bản Nậm Chua', 'Bản Pá Khoang', 'Bản Hua Nà'].map(
      (place) => `<dt>07:00 - 11:00</dt><dd>${place}, trường học và trạm y tế. Lý do: thay dây, phát quang tuyến.</dd>`,
    );
    const page = pageOf({ body: paragraphs(SHORT), aside: `<div><dl>${cuts.join('')}</dl></div>` });
    expect(await extract(page)).toMatchObject({ body: SHORT });
  });

  it.each([
    ['behind what is called the text', (box: string) => ({ after: box })],
    ['beside the column of what is called so', (box: string) => ({ aside: box })],
  ])('is read without a longer box of the page that has a head, %s', async (_, place) => {
    const box = `<div class="b9"><h3>Giới thiệu chung</h3>${paragraphs(TEASERS.map(([, text]) => `${text} ${text}`))}</div>`;
    const told = SHORT.join(' ');
    for (const text of [told, `<p>${told}</p>`]) {
      const page = pageOf({ body: `<div class="content">${text}</div>`, ...place(box) });
      expect((await extract(page)).body).toEqual([told]);
    }
  });

  it.each([
    ['has no head', 'content', ''],
    ['is called as the text', 'content box', '<h3>Vì sao chậm</h3>'],
  ])('goes on behind what is called the text in a box that %s', async (_, name, head) => {
    const body = `<div class="content">${paragraphs(SHORT)}</div><div class="${head && name}">${head}${paragraphs(STORY)}</div>`;
    const found = await extract(pageOf({ body }));
    expect(found.body.slice(-STORY.length)).toEqual(STORY);
  });

  it('is read in one block, parted by breaks, beside boxes with more', async () => {
    const boxes = [STORY, STORY].map((texts) => `<div><b>LỊCH TUẦN</b>${paragraphs(texts)}</div>`).join('');
    const body = `<div>${SHORT.join('<br><br>')}</div>`;
    expect(await extract(pageOf({ body, aside: `<div>${boxes}</div>` }))).toMatchObject({ body: SHORT });
  });

  it('has captions in italics, though they are more than its paragraphs', async () => {
    const picture = (caption: string) => `<p><img src="/a.jpg"></p><p><em>${caption}</em></p>`;
    const captions = ['Bà con góp công làm đường qua bản.', 'Suối Nà Hin mùa nước cạn.'];
    const lead = `<p><b><i>${STORY[0]}</i></b></p>`;
    const body = `${lead}<p>${SHORT[0]}</p>${captions.map(picture).join('')}<p align="right"><em>Lò Mai</em></p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ sapo: STORY[0], body: [SHORT[0]], captions });
  });

  it('has the caption of its last picture, above a line with the date', async () => {
    const picture = '<figure><img src="/a.jpg"><figcaption>Quang cảnh buổi khởi công. Ảnh: Hà Vy</figcaption></figure>';
    const body = `${paragraphs(SHORT)}${picture}<div>Được viết bởi Lò Mai - 05/06/2026 08:00</div>`;
    expect((await extract(pageOf({ body }))).captions).toEqual(['Quang cảnh buổi khởi công. Ảnh: Hà Vy']);
  });

  it('ends before a line of topics of which few lead anywhere', async () => {
    const topics = ['giá mận đầu vụ', 'nông sản sạch', 'cầu cứng thay cầu treo', 'bản làng văn hóa']
      .map((topic) => `<span>${topic}</span>`)
      .join(' ');
    const after = `<p class="post-tags"><b>đường mới</b> <a href="/t/duong">Nà Hin</a> ${topics}</p>`;
    expect(await extract(pageOf({ body: paragraphs(SHORT) + after }))).toMatchObject({ body: SHORT });
  });
});

describe('a story that is only a lead', () => {
  const shown = {
    film: '<iframe src="https://www.youtube.com/embed/a"></iframe>',
    drawing: '<div><img src="/so-lieu.jpg" alt=""></div>',
  };
  const PROMISE = 'Xem lại bản tin thời sự tối qua cùng các phóng sự dài kỳ trên kênh của chúng tôi mọi lúc, mọi nơi.';
  const boxes = {
    'a headed box': `<div><h3>Truyền hình</h3><p>${PROMISE}</p></div>`,
    'what is beside': `<aside><p>${PROMISE}</p></aside>`,
  };
  const every = Object.entries(shown).flatMap(([what, thing]) =>
    Object.entries(boxes).map(([where, box]) => [what, where, thing, box] as const),
  );
  it.each(every)('above a %s takes no text from %s', async (_, __, thing, aside) => {
    const meta = `<div class="sapo">${STORY[0]}</div>`;
    expect(await extract(pageOf({ meta, body: thing, aside }))).toMatchObject({ sapo: STORY[0], body: [] });
  });
  it('goes on behind a picture in a part that begins with a subhead', async () => {
    const title = `<div><h1>${TITLE}</h1><div class="sapo">${STORY[0]}</div><img src="/duong.jpg"></div>`;
    const body = `<div><p><b>Góp sức làm đường</b></p>${paragraphs([...SHORT, ...STORY.slice(1)])}</div>`;
    const told = ['Góp sức làm đường', ...SHORT, ...STORY.slice(1)];
    expect(await extract(pageOf({ title, body }))).toMatchObject({ sapo: STORY[0], body: told });
  });
});

describe('a short story on a page that states nothing of it', () => {
  const questions = [
    'Người dân có đất khai hoang từ lâu đời chưa có giấy tờ thì nộp hồ sơ xin cấp giấy chứng nhận ở đâu?',
    'Hộ mới tách muốn vay vốn làm chuồng trại thì phải qua tổ tiết kiệm hay đến thẳng ngân hàng?',
    'Trẻ sinh ở xã cũ nay đã sáp nhập thì khai sinh ghi tên xã cũ hay tên xã mới?',
  ];
  const answer = `${STORY[2]} ${STORY[1]}`;
  const answered = questions.map(
    (question) =>
      `<div><p><b>Hỏi:</b> ${question}</p><p><b>Đáp:</b> ${answer} <a href="/hoi-dap/2">Xem tiếp</a></p></div>`,
  );
  const week = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu'].map(
    (day) => `<p><b>${day}:</b> Lãnh đạo xã tiếp dân tại trụ sở, buổi chiều dự họp giao ban.</p>`,
  );
  const entries = TEASERS.map(
    ([name, text]) => `<div><img src="1.jpg"><a href="/b">${name}</a><br><i>12/05/2026</i><br>${text}<br></div>`,
  );
  const column = (parts: readonly string[]) => `<div><div><b>MỤC KHÁC</b></div>${parts.join('')}</div>`;

  const told = `<div><b>${TITLE}</b></div><div>Ngày đăng: 05/06/2026</div>${paragraphs(STORY, 'div')}`;
  const page = (body: string) => `<html><head><title>Trang tin xã Nà Hin</title></head><body>${body}</body></html>`;

  it.each([
    ['before questions whose answers go on elsewhere', column(answered)],
    ['before what its house does in the week', column([...week, ...week].slice(3))],
  ])('is read %s', async (_, others) => {
    const html = page(`<div><div>${told}</div></div>${others}`);
    expect(await extract(html)).toMatchObject({ title: TITLE, body: STORY });
  });

  it('is read in a cell of a layout, parted by breaks', async () => {
    const text = `<font size="5">${TITLE}</font><br>05/06/2026 08:00<br><br>${STORY.join('<br><br>')}`;
    const cells = `<td><table><tr><td>${text}</td></tr></table></td><td>${column(week)}</td>`;
    const html = page(`<table><tr>${cells}</tr></table>`);
    expect(await extract(html)).toMatchObject({ title: TITLE, body: STORY });
  });

  it('is read above entries of one block each, in one element with them', async () => {
    const others = Array.from({ length: 12 }, () => column(entries)).join('');
    const html = page(`<div><div>${told}</div>${others}</div>`);
    expect(await extract(html)).toMatchObject({ title: TITLE, body: STORY });
  });

  it.each(['Quảng cáo', 'Chia sẻ:', 'Từ khóa'])('is no box of the label that it begins with: %s', async (label) => {
    const told = STORY.slice(0, 2);
    expect((await extract(pageOf({ body: `<p>${label}</p>${paragraphs(told)}` }))).body).toEqual(told);
  });

  it.each([
    ['Tin, ảnh: Lò Mai', 0],
    ['Mời bạn đọc đón xem kỳ sau.', 1],
    ['Mời bạn đọc đón xem kỳ sau.', 2],
    ['Đường dây nóng: 0912 345 678', 2],
  ])('is kept in lines between breaks, where one says to readers or signs: %s (%i)', async (line, at) => {
    const told = STORY.slice(0, 2);
    const { body } = await extract(pageOf({ body: told.toSpliced(at, 0, line).join('<br>') }));
    for (const text of told) expect(body.join(' ')).toContain(text);
  });

  const LINKS = TEASERS.slice(0, 3).map(([name]) => `<li><a href="/t/${name.length}.html">${name}</a></li>`);
  it.each([
    ['one other story', 1, `<p>Xem thêm: <a href="/t/1.html">Nông dân Lũng Vài thu hoạch vụ dưa sớm</a></p>`],
    ['a list of others', 1, `<div><h3>Tin liên quan</h3><ul>${LINKS.join('')}</ul></div>`],
    ['a list of others', 2, `<div><h3>Tin liên quan</h3><ul>${LINKS.join('')}</ul></div>`],
    [
      'its contents',
      1,
      '<div><p>Nội dung chính</p><ul><li><a href="#a">Đường về bản</a></li><li><a href="#b">Ngày khởi công</a></li></ul></div>',
    ],
  ])('is kept behind %s, its first %i paragraphs alone', async (_, count, before) => {
    const told = STORY.slice(0, count);
    expect((await extract(pageOf({ body: before + paragraphs(told) }))).body).toEqual(told);
  });
});
