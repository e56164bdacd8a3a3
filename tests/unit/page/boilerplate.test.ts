import { describe, expect, it } from 'vitest';
import { type PageResult, readPage } from '@/lib/page';
import { parsePage } from '@/scripts/dom';
import { extract, pageOf, paragraphs, read, STORY, TITLE, URL_OF_STORY } from './pages';

const TEASERS = [
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

const cards = (item: (title: string, summary: string) => string) =>
  TEASERS.map(([title, summary]) => item(title, summary)).join('');

const lists: Record<string, string> = {
  'a headed list with summaries': `<div class="q1"><h3>Tin liên quan</h3><ul>${cards((t, s) => `<li><a href="/a">${t}</a><div>${s}</div></li>`)}</ul></div>`,
  'a heading in the flow, cards behind it': `<div>Cùng chuyên mục</div>${cards((t, s) => `<div class="q2"><h4><a href="/b">${t}</a></h4><p>${s}</p></div>`)}`,
  'cards without heading': `<div class="q3">${cards((t, s) => `<div><a href="/c"><b>${t}</b></a><p>${s}</p></div>`)}</div>`,
  'cards that are one link each': `<div class="q4">${cards((t, s) => `<a href="/d"><h3>${t}</h3><p>${s}</p></a>`)}</div>`,
  'cards whose picture and headline link to one address': `<div class="q5">${cards((t, s) => `<div><a href="/f"><img src="/f.jpg"></a><p><a href="/f">${t}</a><span>${s}</span></p></div>`)}</div>`,
  'a box that its name tells, headlines and long summaries side by side': `<div class="tin-lien-quan">${cards((t, s) => `<h3><a href="/g">${t}</a></h3><p>${s} ${s}</p>`)}</div>`,
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

  it('is none that a text parted by breaks makes with links behind it', async () => {
    const story = `<article><h2>${TITLE}</h2>${STORY.join('<br><br>')}</article>`;
    const others = `<div><b>Bài cùng chuyên mục</b><ul>${cards((t) => `<li><a href="/a">${t}</a></li>`)}</ul></div>`;
    const page = `<html><head><title>${TITLE} - Tản văn</title></head><body><div id="c">${story}${others}</div></body></html>`;
    expect(await extract(page)).toMatchObject({ title: TITLE, body: STORY });
  });

  it('is none that a link never closed makes of the text', async () => {
    const meta = '<div><a href="/bao-thu">Báo Thử<div>05/06/2026 08:00</div></div>';
    expect((await extract(pageOf({ meta }))).body).toEqual(STORY);
  });

  const COMMUNES = Array.from({ length: 90 }, (_, i) => `Xã Mường ${['Hừa', 'Lạy', 'Khoả'][i % 3]} ${i}`).join(', ');
  it.each([
    ['by its class', `<div class="local-news"><b>Tin các xã</b><p>${COMMUNES}</p></div>`],
    ['by its heading', `<div><h3>Tin địa phương</h3><p>${COMMUNES}</p></div>`],
  ])('leaves out a list of communes longer than the text, %s', async (_, html) => {
    expect((await extract(pageOf({ after: html }))).body).toEqual(STORY);
  });

  it('keeps a paragraph of names inside the text', async () => {
    const body = [...STORY.slice(0, 2), `${COMMUNES}.`, ...STORY.slice(2)];
    expect((await extract(pageOf({ body: paragraphs(body) }))).body).toEqual(body);
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

  it('leaves out small print that is longer than the text', async () => {
    const [first, , , last] = STORY;
    const print = [
      'Cơ quan chủ quản: Tỉnh ủy. Giấy phép hoạt động báo chí điện tử số 00/GP do Bộ cấp ngày 12/05/2021 cho báo.',
      'Tổng Biên tập: Lò Văn Toàn. Tòa soạn: Số 18, đường Nà Hin, tổ 4. Điện thoại 0200 000 000, trực cả ngày nghỉ.',
    ];
    const page = pageOf({ body: paragraphs([first, last] as string[]), meta: '<div>05/06/2026 08:00</div>' });
    expect((await extract(page.replace('<div class="x5">', `<div class="x5">${paragraphs(print)}`))).body).toEqual([
      first,
      last,
    ]);
  });

  it.each([
    '<p>Trang 1 <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Tiếp</a></p>',
    '<div><span>1</span><a href="?p=2">2</a><a href="?p=3">3</a><a href="?p=2">&gt;</a></div>',
    '<p><b>Trang 1/3</b> <a href="?p=2">Trang tiếp theo »</a></p>',
    '<p>Lượt xem: 1.234</p>',
    '<div><a href="/t1">#đường</a><a href="/t2">#Nà Hin</a></div>',
    '<p>Bạn thấy bài viết này thế nào?</p>',
    '<p>👉 Xem thêm: <a href="/b1.html">Hội thi dân vũ phụ nữ toàn tỉnh khai mạc</a></p>',
    '<p>Tóm tắt bằng AI Thử nghiệm</p>',
    '<p>Chọn Báo Thử làm nguồn <b>ưu tiên</b> trên <em>Google Search</em>. <a href="javascript:void(0)">Xem hướng dẫn.</a></p>',
    '<div><a href="/g">Thêm Báo Thử trên Google</a> <span>Chọn Báo Thử làm nguồn <b>ưu tiên</b> trên Google.</span></div>',
    '<p>Đường link bài viết: https://baothu.chugiai.example/a-12345.html</p>',
    '<p><b>Link bài viết gốc:</b> <a href="https://baothu.chugiai.example/a">https://baothu.chugiai.example/a-12345.html</a></p>',
    '<p>Địa chỉ bài viết: https://baothu.chugiai.example/a-12345.html</p><p>[In bài viết] [Về trang trước]</p>',
  ])('leaves out what leads through the pages and around the text: %s', async (html) => {
    expect((await extract(pageOf({ body: paragraphs(STORY) + html }))).body).toEqual(STORY);
  });

  it('takes no lead out of a text in bold', async () => {
    const body = STORY.map((text) => `<p><b>${text}</b></p>`).join('');
    expect(await extract(pageOf({ body }))).toMatchObject({ sapo: null, body: STORY });
  });

  it.each(['font-bold', 'dt-font-semibold', 'fw-bold', 'mb-3 fw700'])(
    'takes for the lead what a class of the common frameworks sets in bold: %s',
    async (name) => {
      const [first, ...others] = STORY;
      const body = `<p class="${name}">${first}</p>${paragraphs(others)}`;
      expect(await extract(pageOf({ body }))).toMatchObject({ sapo: first, body: others });
    },
  );

  it('takes the first question of an interview for no lead', async () => {
    const asked = ['Thưa ông, bản Nà Hin làm con đường này ra sao?', 'Xin ông cho biết, bao giờ thì đường xong?'];
    const [first = '', second = '', ...others] = STORY;
    const html = `<p><b>${asked[0]}</b></p><p>${first}</p><p><b>${asked[1]}</b></p>${paragraphs([second, ...others])}`;
    expect(await extract(pageOf({ body: html }))).toMatchObject({
      sapo: null,
      body: [asked[0], first, asked[1], second, ...others],
    });
  });

  it('takes the first point of news in brief for no lead', async () => {
    const heads = ['* Bản Nà Hin: Bà con mở đường mới qua suối', '* Xã Mường Tấc: Đón lứa học sinh bán trú đầu tiên'];
    const [first, second, ...others] = STORY;
    const body = [heads[0], first, heads[1], second, ...others] as string[];
    const html = body.map((text) => (heads.includes(text) ? `<p><b>${text}</b></p>` : `<p>${text}</p>`)).join('');
    expect(await extract(pageOf({ body: html }))).toMatchObject({ sapo: null, body });
  });

  it('keeps lines that say what happens on a day', async () => {
    const days = ['- 16/3/2026: Khai hội', 'Căn cứ Luật Đường bộ ngày 27 tháng 6 năm 2024;', '- 20/3/2026: Bế mạc'];
    const body = [...STORY.slice(0, 2), ...days, ...STORY.slice(2)];
    expect((await extract(pageOf({ body: paragraphs(body) }))).body).toEqual(body);
  });

  it('keeps short questions and answers behind a box of other stories', async () => {
    const talk = [
      'Phóng viên: Bao giờ đường xong, thưa ông?',
      'Ông Thoan: Trước mùa mưa.',
      'Phóng viên: Xin cảm ơn ông!',
    ];
    const box = `<div class="q6"><div>Bài liên quan</div><ul><li><a href="/a">${TEASERS[0][0]}</a></li></ul></div>`;
    const body = paragraphs(STORY) + box + paragraphs(talk);
    expect((await extract(pageOf({ body }))).body).toEqual([...STORY, ...talk]);
  });

  it.each(['has-large-font-size', 'has-small-font-size', 'entry has-x-large-font-size'])(
    'keeps subheads whose class says how large they are: %s',
    async (name) => {
      const body = [...STORY.slice(0, 2), 'Cả bản góp công', ...STORY.slice(2)];
      const html = body.map((text) => (text.length < 20 ? `<h3 class="${name}">${text}</h3>` : `<p>${text}</p>`));
      expect((await extract(pageOf({ body: html.join('') }))).body).toEqual(body);
    },
  );

  it('keeps the rest of a story in what is named by reading on, without links', async () => {
    const body = `${paragraphs(STORY.slice(0, 2))}<div class="readmore-content">${paragraphs(STORY.slice(2))}</div>`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it('keeps what an advertisement stands before or behind', async () => {
    const [first = '', second = '', ...rest] = STORY;
    const wrapped = `<div class="before-ads">${paragraphs([first])}</div><div class="after-ad">${paragraphs([second])}</div>`;
    expect((await extract(pageOf({ body: wrapped + paragraphs(rest) }))).body).toEqual(STORY);
  });

  it('keeps a figure that stands in an aside, without links', async () => {
    const aside = '<aside><p>Mỗi năm 150 triệu đồng từ bán dê giống</p></aside>';
    const { body } = await extract(
      pageOf({ body: paragraphs(STORY.slice(0, 2)) + aside + paragraphs(STORY.slice(2)) }),
    );
    expect(body).toEqual([...STORY.slice(0, 2), 'Mỗi năm 150 triệu đồng từ bán dê giống', ...STORY.slice(2)]);
  });

  it('keeps the clocks of a live report, whatever their class', async () => {
    const entry = (text: string, i: number) => `<div><span class="live-time">1${i}:20</span><p>${text}</p></div>`;
    const found = await extract(pageOf({ body: STORY.map(entry).join('') }));
    expect(found.body).toEqual(STORY.flatMap((text, i) => [`1${i}:20`, text]));
    const meta = `<div class="x6">12:00 23/11/2026</div><h2>${STORY[0]}</h2>`;
    const led = await extract(pageOf({ meta, body: STORY.slice(1).map(entry).join('') }));
    expect(led).toMatchObject({ sapo: STORY[0], published: '2026-11-23T12:00' });
  });

  it.each([
    ['whose class names them', (date: string) => `<div class="tl-date">Tháng ${date}</div>`],
    ['in bold', (date: string) => `<p><b>Ngày 5/${date}</b></p>`],
  ])('keeps the dates of a chronicle, %s', async (_, head) => {
    const entry = (text: string, i: number) => head(`${i + 5}/2024`) + paragraphs([text]);
    const { body, published } = await extract(pageOf({ body: STORY.map(entry).join('') }));
    const dates = STORY.map((_, i) => head(`${i + 5}/2024`).replace(/<[^>]+>/g, ''));
    expect(body).toEqual(STORY.flatMap((text, i) => [dates[i], text]));
    expect(published).toBeNull();
  });

  const days = ['Ngày đầu', 'Ngày thứ hai', 'Ngày thứ ba'].flatMap((day) => [
    `${day} bà con ra suối mở đường`,
    ...STORY.slice(2),
  ]);
  const listed = `<ul>${cards((title) => `<li><a href="/a">${title}</a></li>`)}</ul>`;
  it.each([
    ['a label of an advertisement', '<div>Quảng cáo</div>', days.slice(0, 6)],
    ['a headline', `<p>&gt;&gt; Xem thêm: <a href="/a">${TEASERS[0][0]}</a></p>`, days.slice(0, 6)],
    ['headlines alone', `<h3>Tin liên quan</h3>${listed}`, STORY.slice(2)],
    ['a list that only scripts fill', '<h3>Tin liên quan</h3>', days],
    ['a button above the text that leads to comments', '<div>Bình luận (0)</div>', [...STORY, ...STORY]],
  ])('keeps the text behind %s', async (_, box, rest) => {
    const flow = rest.map((text) => (text.startsWith('Ngày ') ? `<h3>${text}</h3>` : `<p>${text}</p>`)).join('');
    const body = `${paragraphs(STORY)}${box}${flow}<div>${listed}</div>`;
    expect((await extract(pageOf({ body }))).body).toEqual([...STORY, ...rest]);
  });

  it('goes on behind a form that asks its readers something', async () => {
    const form = '<form><p>Bạn có ủng hộ làm thêm đường?</p><label>Có</label><label>Không</label></form>';
    const body = paragraphs(STORY.slice(0, 2)) + form + paragraphs(STORY.slice(2));
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it('may stand in a form with its headline, or in one of its own', async () => {
    const whole = pageOf().replace('<div class="x2">', '<form class="x2">').replace('<div class="x5">', '</form><div>');
    const own = pageOf({ body: `<form>${paragraphs(STORY)}</form>` });
    for (const page of [whole, own]) expect((await extract(page)).body).toEqual(STORY);
  });

  it('is not lost for a longer text about cookies', async () => {
    const notice =
      'Chúng tôi sử dụng cookie để ghi nhớ lựa chọn của bạn và đo lượng truy cập, như đã nêu trong chính sách.';
    const after = `<div><h2>Quyền riêng tư</h2>${paragraphs(Array.from({ length: 12 }, () => notice))}</div>`;
    const head = '<div class="k1">';
    const page = pageOf({ before: head, aside: `</div>${after}` });
    expect((await extract(page)).body).toEqual(STORY);
  });

  it('keeps the entries of a live report behind an advertisement', async () => {
    const entries = STORY.flatMap((text, i) => [`1${i}:20 - Cập nhật ${i}`, text]);
    const flow = entries.map((text, i) => (i % 2 ? `<p>${text}</p>` : `<h3>${text}</h3>`)).join('');
    const body = `${paragraphs(STORY.slice(0, 1))}<p>Quảng cáo</p>${flow}`;
    expect((await extract(pageOf({ body }))).body).toEqual(expect.arrayContaining(entries));
  });

  it.each([
    'Ý kiến trái chiều',
    'Phản hồi của chủ đầu tư',
    'Nhận xét của thầy giáo cũ',
    'Người đăng ký cần biết gì',
    'Trở lại bản Nà Hin',
    'Theo dõi mưa lũ trên sông Đà',
    'Giọng ca của bản',
    'Nghe bài hát bên suối',
    'Nữ miền xuôi lên bản dạy chữ',
  ])('keeps a heading of the text and what follows: %s', async (heading) => {
    const body = [...STORY.slice(0, 2), heading, ...STORY.slice(2)];
    const html = body.map((text) => (text === heading ? `<h3>${text}</h3>` : `<p>${text}</p>`)).join('');
    expect((await extract(pageOf({ body: html }))).body).toEqual(body);
  });

  it('keeps sentences that have words of the small print', async () => {
    const print = [
      'Mỏ đá này chưa có giấy phép hoạt động nên bị đình chỉ từ tháng trước.',
      'Công ty được cấp giấy phép số 12/GP-UBND để khai thác cát trên suối.',
      'Hàng hóa bày bán phải ghi rõ nguồn gốc, xuất xứ.',
      'Người dân phản ánh qua đường dây nóng: 0912 345 678.',
      'Tháng trước, công ty nhận giấy phép thăm dò số 12/GP - UBND cho mỏ đá ở bản Nà Hin.',
      'Cần làm rõ bản quyền thuộc về ai, và đơn vị giữ bản quyền truyền hình hội xòe có được hỏi hay không.',
      'Hội sách của huyện có hơn mười gian, giới thiệu đến bạn đọc hơn ba nghìn tên sách về núi rừng và bản làng.',
      'Người vẽ vẫn được giữ bản quyền, đoàn quay phim thì chưa hỏi đơn vị giữ bản quyền.',
      'Mỗi ngày có hai chuyến, người lái xe cho biết. Mời bạn đọc đón xem phóng sự về con đường này.',
      'Chia sẻ với chúng tôi, một người bán hàng tại đây phàn nàn về con đường ngập sau mỗi trận mưa.',
      'Bước đầu, người này khai nhận gói tinh bột sắn là mua của một người lạ ở chợ phiên.',
      'Gia đình người bị hại chưa có bình luận nào về việc này.',
      'Đăng nhập vào cổng của xã, người dân thấy ngay đơn của mình ở đâu',
      'Đăng nhập ứng dụng trên điện thoại để xem hồ sơ sức khỏe, bà con không phải mang theo giấy tờ.',
      'Đăng ký với trưởng bản để nhận cây giống, các hộ còn được hướng dẫn cách trồng trên đất dốc.',
      'Lễ 1/5: 300 phiếu mua hàng được phát cho thợ mỏ',
      'Xếp hạng: 1 - Nà Hin, 2 - Nà Cọ, 3 - Nậm Cha',
      'Quý vị phụ huynh có thể truy cập trang của trường hoặc hỏi ở trạm xá để biết con em học điểm nào.',
      'Đoàn xã mời bạn đọc tham gia buổi hiến máu sáng thứ bảy ở trạm xá, có xe đón từ các bản xa.',
    ];
    const body = [...STORY.slice(0, 2), ...print, ...STORY.slice(2)];
    expect((await extract(pageOf({ body: paragraphs(body) }))).body).toEqual(body);
  });

  it.each([
    'Giấy phép hoạt động báo điện tử số 12/GP-BTTTT cấp ngày 3/4/2024',
    'Giấy phép thiết lập trang thông tin điện tử tổng hợp trên internet số: 12/GP-STTTT',
    'Ghi rõ nguồn Báo Thử khi phát hành lại thông tin',
    '® Báo Thử giữ bản quyền nội dung trên website này',
    '© 2026 Bản quyền thuộc Báo Thử',
    '© Báo Thử giữ bản quyền.',
    'Bạn có chuyện hay muốn kể? Xin gửi về địa chỉ email của Báo Thử',
    'Giấy phép số 12/GP cấp ngày 3/4/2024, do Sở cấp',
    'Mời bạn đọc tham gia bình luận bên dưới',
    'Địa chỉ: 12 đường Nà Hin - Hotline: 0912 345 678',
    'Đường dây nóng: 0912 345 678',
    'Góp ý / Phản hồi',
    'Theo dõi Báo Thử trên Google News',
    'Giọng nữ miền Bắc',
    'Lượt xem: 1.234',
    'Cập nhật lần cuối: 06/06/2026 10:00',
    '<a href="/">Trở lại Thời sự</a>',
    '<a href="#">In trang</a> <a href="#">Gửi email</a>',
    'Click để đánh giá bài viết',
    '<audio src="/a.mp3"></audio><span>00:00</span> <span>Tốc độ đọc</span>',
    '<p>Mục lục</p><ol><li><a href="#a">Khởi công</a></li><li><a href="#b">Góp sức</a></li></ol>',
    'Đăng ký nhận bản tin hằng ngày',
    'Đăng ký gói đọc Báo Thử để xem không giới hạn trên mọi thiết bị.',
    'Đăng nhập hoặc mở tài khoản để đọc tiếp những bài dành riêng cho bạn đọc dài hạn.',
    'Nhập email để nhận bản tin sáng thứ Hai của Báo Thử.',
  ])('leaves out what the site says of itself: %s', async (line) => {
    expect((await extract(pageOf({ body: `${paragraphs(STORY)}<div>${line}</div>` }))).body).toEqual(STORY);
  });

  it.each([
    'Mời bạn đọc theo dõi Báo Thử trên Google News',
    '<b>Video:</b> <a href="/v">Bản nhỏ khánh thành cầu treo mới</a>',
  ])('takes what the site says below a picture for no caption: %s', async (line) => {
    const picture = '<p align="center"><img src="/a.jpg" width="600" height="400"></p>';
    const body = `${paragraphs(STORY.slice(0, 2))}${picture}<div><em>${line}</em></div>${paragraphs(STORY.slice(2))}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [] });
  });

  it('keeps what repeats the headline within the text', async () => {
    const body = [...STORY.slice(0, 2), `“${TITLE}.”`, ...STORY.slice(2)];
    expect((await extract(pageOf({ body: paragraphs(body) }))).body).toEqual(body);
  });

  it('keeps a first sentence that ends with a date', async () => {
    const body = ['Tết này thợ ở mỏ được nghỉ ba ngày từ 30/12/2026 – 1/1/2027.', ...STORY];
    expect((await extract(pageOf({ body: paragraphs(body) }))).body).toEqual(body);
  });

  it('keeps the answer to a reader’s question', async () => {
    const body = [`Hỏi: ${STORY[0]}`, 'Trả lời:', ...STORY.slice(1)];
    expect((await extract(pageOf({ body: paragraphs(body) }))).body).toEqual(body);
  });

  it.each([
    ['desc body', 'desc sapo'],
    ['article_summary_detail', 'summary_detail'],
  ])('takes the text in an element that is named %s', async (name, lead) => {
    const meta = `<div class="${lead}">${STORY[0]}</div>`;
    const body = `<div class="${name}">${paragraphs([...STORY.slice(1)])}</div>`;
    expect((await extract(pageOf({ meta, body }))).body).toEqual(STORY.slice(1));
  });

  it('leaves out what stands in for a clip of another site', async () => {
    const clip = '<blockquote class="tiktok-embed"><section><a href="/t">@baothu</a> Mùa mía</section></blockquote>';
    const body = `${paragraphs(STORY.slice(0, 2))}${clip}${paragraphs(STORY.slice(2))}`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it('leaves out the labels that systems print before the text', async () => {
    const labels = ['In', 'Email', 'Chi tiết', 'Chuyên mục: <a href="/c">Hoạt động Hội</a>', 'Viết bởi Super User'];
    const body = `<ul>${labels.map((label) => `<li>${label}</li>`).join('')}</ul><p><strong>${STORY[0]}</strong></p>${paragraphs(STORY.slice(1))}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ sapo: STORY[0], body: STORY.slice(1), authors: [] });
  });

  it('leaves out an invitation and an outlet’s tag beside the text', async () => {
    const note = '<p>* Mời bạn đọc vào chuyên mục <a href="/xa-hoi">Xã hội</a> xem các tin, bài cùng loại.</p>';
    const found = await extract(
      pageOf({ meta: `<span>(Báo Thử) -</span><h2>${STORY[0]}</h2>`, body: paragraphs(STORY.slice(1)) + note }),
    );
    expect(found).toMatchObject({ sapo: STORY[0], body: STORY.slice(1) });
  });

  it.each([
    'Tags: bản làng, đường mới',
    'Link nội dung: https://baothu.chugiai.example/xa-hoi/ban-lang-lam-duong-moi-qua-suoi.html',
    '(TTXVN/Vietnam+)',
    '(Nậm Cha/NC+)',
    'P.V',
    'Thiết kế: Phong Vũ',
    'Từ khóa: bản làng, đường mới',
    '00:00 / 03:21',
    '<div><span>Nghe bài viết</span><span>0:00</span> / <span>2:11</span></div>',
    'mai@ban-lang.example',
    '1.203 lượt xem',
    '0 0 0',
    'https://baothu.chugiai.example/xa-hoi/lam-duong.html <span>Sao chép</span>',
    'Chủ đề: <a href="/t">đường mới</a>',
    'This entry was posted in <a href="/t">Tin tức</a>. Bookmark the permalink.',
    '3 phút đọc',
    'Nhấn để bật tiếng',
    'Bản in | Gửi email',
    'Đánh giá: ★★★★★ 5/5 (3 phiếu)',
    'Chia sẻ bài viết này:',
    '[Trở về]',
    '<span>Bài trước:</span> <a href="/x">Giá mận hậu đầu vụ cao</a>',
    '<a href="/k">Đăng ký</a> kênh để nhận tin mới nhất',
    'loading...',
    'In ra',
    'Mọi thông tin góp ý xin gửi về hộp thư bandoc@baothu.example.',
    'Theo dõi chúng tôi',
    'Tệp đính kèm: <a href="/cv.pdf">Công văn 123.pdf</a>',
    '1,2K',
    'Tổng số điểm của bài viết là: 5 trong 1 đánh giá',
    'Xem tất cả >>',
    'Xem chi tiết <a href="/x">tại đây</a>',
    'Số lượt người xem: 13',
    'Chia sẻ câu chuyện của bạn về những con đường mới <a href="/gui">tại đây</a>.',
    'Truy cập bản di động của Báo Thử tại địa chỉ: m.baothu.example',
    'Bạn đọc có thông tin xin liên hệ đường dây nóng Báo Thử: 0900.000.000.',
    'Tweet<br>Bản in',
    'A- A A+',
    '<a href="#top">Lên đầu trang</a>',
    '<a href="#">Xem toàn bộ</a>',
    'Nghe podcast',
    '&gt;&gt; Xem thêm: Hội thi dân vũ khai mạc ở sân vận động',
    'Theo dõi Báo Thử trên: <a href="/f">Facebook</a> <a href="/z">Zalo</a>',
    'Mời độc giả xem video: Hội thi dân vũ phụ nữ toàn tỉnh khai mạc ở sân vận động',
    'Mời quý vị nghe bài viết tại đây:',
    '<b>Cùng loạt bài:</b><ul><li>Kỳ 1: <a href="/1">Hội thi dân vũ khai mạc ở sân vận động</a></li></ul>',
    'Tweet Messenger Sao chép link',
    'Print Friendly, PDF & Email',
    'Tăng cỡ chữ | Giảm cỡ chữ',
    '5/5 - (3 bình chọn)',
    'Điểm trung bình 4.5 / 5. Số phiếu bầu: 12',
    'Xếp hạng: 5 - 1 phiếu bầu',
    'Rate this post',
    'Post Views: 231',
    'Views: 1.231',
    'Để lại một bình luận',
    '1.203 lần xem',
    'Bài viết đã được xem 1.234 lần',
    'Hiện chưa có bình luận nào',
    'Hãy là người đầu tiên bình luận',
    'Bạn cần đăng nhập với tư cách là thành viên chính thức để có thể bình luận',
    'Trình duyệt của bạn không hỗ trợ thẻ audio.',
    'Tóm tắt bài viết bằng AI',
    'Quý khán giả theo dõi bản tin của Đài lúc 18 giờ 30 hằng ngày trên kênh NHTV.',
    '<h4>Đăng ký nhận bản tin</h4><p>Tin nổi bật mỗi sáng tới hộp thư của bạn, hủy lúc nào cũng được.</p>',
  ])('leaves out behind the signature: %s', async (line) => {
    const body = `${paragraphs(STORY)}<p align="right"><b>Lò Thị Mai</b></p><div>${line}</div>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, authors: ['Lò Thị Mai'] });
  });

  it.each(['P.V', 'PV (tổng hợp)', 'Nhóm PV tổng hợp', 'Tòa soạn', 'Nội dung: Nhóm PV'])(
    'leaves out what signs for nobody: %s',
    async (line) => {
      const found = await extract(pageOf({ body: `${paragraphs(STORY)}<div>${line}</div>` }));
      expect(found).toMatchObject({ body: STORY, authors: [] });
    },
  );

  it('leaves out who the author is, below the text', async () => {
    const card =
      '<div><h4>Về tác giả</h4><p>Lò Thị Mai dạy sử ở Nà Hin, đã viết sáu cuốn sách về các bản vùng cao.</p></div>';
    expect((await extract(pageOf({ after: card }))).body).toEqual(STORY);
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

  it('leaves out what stands for the end of a text', async () => {
    const end = '<p><b>Lò Mai</b></p><p align="center">-----o0o-----</p>';
    expect(await extract(pageOf({ body: paragraphs(STORY) + end }))).toMatchObject({
      body: STORY,
      authors: ['Lò Mai'],
    });
  });

  it('leaves out the name of another part of a series behind the text, and who signs before it', async () => {
    const end = '<p align="right"><b>NHÓM PHÓNG VIÊN</b></p><p><em>Bài cuối: Đường lên Nà Hin mùa mưa</em></p>';
    expect(await extract(pageOf({ body: paragraphs(STORY) + end }))).toMatchObject({ body: STORY, authors: [] });
    const terms = ['Hai kỳ nộp tiền:', 'Kỳ 1: trước 30/6.', 'Kỳ 2: trước 31/12.'];
    expect((await extract(pageOf({ body: paragraphs([...STORY, ...terms]) }))).body).toEqual([...STORY, ...terms]);
  });

  it('keeps lines and paragraphs that a word processor marked as places to lead to', async () => {
    const [first = '', second = '', ...rest] = STORY;
    const head = 'Góp công làm đường';
    const marked = `<p><a name="_Toc1"><b>${head}</b></a></p><p><a name="_GoBack">${second}</a></p>`;
    const body = `<p>${first}</p>${marked}${paragraphs(rest)}`;
    expect((await extract(pageOf({ body }))).body).toEqual([first, head, second, ...rest]);
  });
  it('keeps two short paragraphs before a box with one linked headline', async () => {
    const body = [
      'Theo cáo trạng, T. lập dự án “ma” ở Nà Hin, thu tiền của 42 người.',
      'Tòa buộc bị cáo bồi thường 38 tỷ đồng.',
    ];
    const meta =
      '<div>05/06/2026 08:00</div><h2 class="sapo">Tòa án tỉnh tuyên phạt bị cáo Phạm Hoài T. 15 năm tù về tội lừa đảo.</h2>';
    const box = '<div class="k9"><span>Bài đọc tiếp</span><a href="/r">Tòa hoãn xử vì vắng bị hại</a></div>';
    expect((await extract(pageOf({ meta, body: paragraphs(body) + box }))).body.slice(0, 2)).toEqual(body);
  });

  it('keeps a subhead before a short last paragraph', async () => {
    const body = [...STORY, 'Dân nhường đất', 'Xã có 212 hộ bàn giao mặt bằng sớm.'];
    const html = paragraphs(body).replace('Dân nhường đất', '<b>Dân nhường đất</b>');
    expect((await extract(pageOf({ body: html }))).body).toEqual(body);
  });

  it('leaves out stories that the page loads behind its own', async () => {
    const [first, second, third, fourth] = STORY;
    const page = (title: string, date: string, texts: readonly (string | undefined)[], by: string) =>
      `<article class="n"><h1>${title}</h1><div>${date}</div>${paragraphs(texts.map((text) => `${text} ${text}`))}<p class="author">${by}</p></article>`;
    const own = page('Bản làng làm đường mới qua suối Nà Hin', '05/06/2026 08:00', [first, second], 'Lò Thị Mai');
    const next = page('Thêm một cầu treo được thay bằng cầu cứng', '04/06/2026 07:00', [third, fourth], 'Vàng A Dín');
    const found = await extract(pageOf({ title: '', body: own + next }));
    expect(found).toMatchObject({ authors: ['Lò Thị Mai'], published: '2026-06-05T08:00' });
    expect(found.body).toEqual([`${first} ${first}`, `${second} ${second}`]);
  });

  it('keeps the text behind its own headline, printed twice, and behind a box with a headline and date', async () => {
    const [first, second, ...rest] = STORY.map((text) => `${text} ${text}`);
    const headline = '<h1>Bản làng làm đường mới qua suối Nà Hin</h1><div>05/06/2026 08:00</div>';
    const hero = `<div><p>${first}</p><p>${second}</p></div><div>${headline}${paragraphs(rest.map(String))}</div>`;
    expect((await extract(pageOf({ body: hero }))).body.slice(-rest.length)).toEqual(rest);
    const box = '<div><h1><a href="/k">Thêm một cầu treo được thay bằng cầu cứng</a></h1><i>04/06/2026</i></div>';
    const body = `<p>${first}</p><p>${second}</p>${box}${paragraphs(rest.map(String))}`;
    expect((await extract(pageOf({ body }))).body).toEqual([first, second, ...rest]);
  });

  it('leaves out links that invite to read on', async () => {
    const [first, second, third, fourth] = STORY;
    const body = `<p>${first}</p><p><b>Xem thêm:</b> <a href="/x">Hội thi dân vũ</a></p><p>${second}</p>
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

  it('end before the foot of the site, though a short story has less to say', async () => {
    const lines = [
      'BÁO NÀ HIN ĐIỆN TỬ - Tiếng nói của Đảng bộ, chính quyền và nhân dân các dân tộc trong vùng',
      'Trụ sở: số 1, đường Bản Nà, xã Mường Tấc. Điện thoại: 0200.3.000.000, thư về hộp thư của tòa báo',
      'Không sao chép nội dung khi chưa được đồng ý bằng văn bản của tòa báo và các tác giả.',
    ];
    const short = STORY.slice(0, 2);
    const foot = `<div class="footer-bottom">${paragraphs(lines, 'div')}</div>`;
    expect((await extract(pageOf({ body: paragraphs(short), after: foot }))).body).toEqual(short);
  });
});

describe('removals', () => {
  it('logs every dropped part with its rule', async () => {
    const { removals } = await read(pageOf({ after: lists['a headed list with summaries'] ?? '' }));
    expect(removals.find((one) => one.text.startsWith('Tin liên quan'))?.reason).toBe('heading:related');
  });

  const restore = async (html: string, ...starts: string[]) => {
    const { removals } = await read(html);
    const ids = removals.filter(({ text }) => starts.some((start) => text.startsWith(start))).map(({ id }) => id);
    const { document } = parsePage(new TextEncoder().encode(html), URL_OF_STORY);
    return readPage(document, { url: URL_OF_STORY, restore: new Set(ids) });
  };
  const textsOf = ({ article }: PageResult) => article?.blocks.slice(1).map((block) => block.text);

  it('brings a line back to its place, and still lists it', async () => {
    const line = 'Xem thêm: Giá mận hậu đầu vụ cao gấp rưỡi năm ngoái';
    const [first, ...rest] = STORY;
    const html = pageOf({ body: `<p>${first}</p><p><a href="/y">${line}</a></p>${paragraphs(rest)}` });
    const page = await restore(html, line);
    expect(textsOf(page)).toEqual([first, line, ...rest]);
    expect(page.removals.map(({ text }) => text)).toContain(line);
  });

  it('brings a box back with its lines, before or after the text, but nothing else', async () => {
    const box = (heading: string) => `<div class="related-news"><h3>${heading}</h3><p>${TEASERS[0][1]}</p></div>`;
    const html = pageOf({ body: paragraphs(STORY), after: box('Tin liên quan') + box('Tin khác') });
    expect(textsOf(await read(html))).toEqual(STORY);
    expect(textsOf(await restore(html, 'Tin khác'))).toEqual([...STORY, 'Tin khác', TEASERS[0][1]]);
    const aside = pageOf({ before: box('Tin mới') });
    expect(textsOf(await restore(aside, 'Tin mới'))).toEqual(['Tin mới', TEASERS[0][1], ...STORY]);
  });

  it('knows a part again where the page has changed around it', async () => {
    const html = pageOf({ body: `${paragraphs(STORY)}<p>Tin, ảnh: Lường Thu Hà</p>` });
    const [signature] = (await read(html)).removals.filter(({ text }) => text.startsWith('Tin, ảnh'));
    const changed = html.replace('<div class="x2">', '<div class="x9"><b>Thời tiết</b></div><div class="x2">');
    const { removals } = await read(changed);
    expect(removals.map(({ id }) => id)).toContain(signature?.id);
  });
});
