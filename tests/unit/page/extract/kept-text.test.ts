import { describe, expect, it } from 'vitest';
import { blocksOf, COMMUNES, cards, extract, pageOf, paragraphs, read, STORY, TEASERS, TITLE } from '../pages';

describe('what is kept of a story', () => {
  it.each([
    ['Mọi ý kiến của bà con đã được gửi đến xã, Báo Thử đăng ngày 12/6.'],
    ['Mọi thông tin phản ánh xin gọi đường dây nóng của Sở Y tế: 0200 3588 000.'],
    ['Mọi thông tin về đối tượng, đề nghị người dân gọi số 0200 3588 000 để báo cho Công an xã Nà Hin.'],
    [
      'Mọi thông tin xin liên hệ:',
      'Công ty Cổ phần Xây dựng Nà Hin',
      'Địa chỉ: Số 12, xã Nà Hin',
      'Email: a@b.example',
    ],
  ])('is where others than the outlet want to be told: %s', async (...lines) => {
    const body = [...STORY, ...lines];
    expect((await extract(pageOf({ body: paragraphs(body) }))).body).toEqual(body);
  });

  it('is where help may be sent, where the text goes on behind it or others than the outlet collect it', async () => {
    const help = 'Mọi đóng góp xin gửi về ban vận động của bản, số điện thoại 0912 345 678.';
    const [first = '', ...others] = STORY;
    for (const body of [
      [first, help, ...others],
      [first, 'Mọi đóng góp xin gửi về Báo Thử, số điện thoại 0912 345 678.', ...others],
      [...STORY, help, 'Lễ trao nhà diễn ra ngày 12/6.'],
      [...STORY, 'Mọi đóng góp xin gửi về: Ban vận động bản Nà Hin.', 'Số tài khoản: 012 345 678 90.'],
    ])
      expect((await extract(pageOf({ body: paragraphs(body) }))).body).toEqual(body);
  });

  it.each(['12/3', '30 / 4', '12/3/2026', 'Ngày 12 tháng 3 năm 2026'])(
    'keeps a day that heads what is done on it: %s',
    async (day) => {
      const [first = '', second = '', ...others] = STORY;
      const told = [first, second, day, ...others];
      expect((await extract(pageOf({ body: paragraphs(told) }))).body).toEqual(told);
    },
  );

  it.each([
    'Theo dõi trang Facebook của nạn nhân, công an phát hiện nhiều bài đăng lừa đảo.',
    'Mời bà con theo dõi lịch cấp nước, trưởng bản đọc loa mỗi sáng.',
    '“Mời quý vị theo dõi phóng sự về bản tôi tối nay”, trưởng bản đọc trên loa.',
    'Chị Mai mở loa: “Mời các bạn nghe bài hát của bản tôi”, rồi cất tiếng.',
    'Mời các bạn nghe tiếng suối của bản tôi: tiếng nước, tiếng vượn hót đầu ngày.',
    'Tệp đính kèm trong thư là bản vẽ cây cầu qua suối.',
    'Bản quyền phần mềm quản lý nước thuộc về một nhóm sinh viên trẻ.',
    'Quét mã QR để ủng hộ bản bị lũ cuốn, nhiều người gửi 200.000 đồng.',
    'Quét mã QR để đọc bài học sinh viết về bản, khách đi dọc con suối.',
    'Đường dây nóng của xã: 0212.3852.000, ai thấy nước lũ lên thì gọi ngay.',
    'Bạn quan tâm Zalo của bản thì nhận được lịch cấp nước, trưởng bản nói.',
    '“Vui lòng nhập mã xác thực gửi về máy”, kẻ gian nhắn cho ông.',
    'Hài lòng với con đường mới, bà con hiến thêm đất.',
    'Máy in ra dòng chữ “false false” {lỗi} thì dừng hẳn.',
    'An toàn vi phạm: {mức phạt: 300.000 đồng}',
    'Lời tòa soạn: Loạt bài ghi lại chuyện mở đường ở những bản xa nhất.',
  ])('keeps a line that begins as a request to readers or a setting does: %s', async (line) => {
    const told = [...STORY.slice(0, 3), line, ...STORY.slice(3)];
    expect((await extract(pageOf({ body: paragraphs(told) }))).body).toEqual(told);
  });

  it.each([
    ['where papers are to be handed in', '<p>Nơi nhận hồ sơ: UBND xã Nà Hin.</p>', paragraphs(STORY.slice(2))],
    ['a sentence whose class calls it a source', '<p class="source">Bản Nà Hin nay có điện sáng.</p>', ''],
    [
      'whose words a list tells',
      '<p>Theo ông Lò Văn Páo:</p>',
      '<ul><li>Đường rộng 3 m.</li><li>Cống dài 6 m.</li></ul>',
    ],
    ['what is told of cookies', '<p>Trình duyệt lưu cookie để nhớ người đọc đã đăng nhập.</p>', ''],
    ['several paragraphs that a class calls the author’s', `<div class="author-note">${paragraphs(STORY)}</div>`, ''],
    [
      'whom the last words quote',
      '<p>“Đường mới giúp bà con bán được ngô.”</p>',
      '<p>(Lò Văn Páo, Trưởng bản Nà Hin)</p>',
    ],
  ])('keeps %s', async (_, line, behind) => {
    const body = `${paragraphs(STORY.slice(0, 2))}${line}${behind}`;
    const told = [...body.matchAll(/<(p|li)\b[^>]*>(.*?)<\/\1>/g)].map(([, , text = '']) =>
      text.replace(/<[^>]*>/g, ''),
    );
    const { article } = await read(pageOf({ body }));
    expect(article?.blocks.slice(1).flatMap(({ text }) => text.split('\n'))).toEqual(told);
    expect(article?.authors).toEqual([]);
  });

  it.each([
    'Kết quả: Nà Hin thắng Pắc Lạ 2-1',
    'Thời gian: 19h30 ngày 15/6',
    '“Chúng tôi mong lắm”',
    'Cảm ơn ông Lò Văn Páo!',
    'Lời kết',
  ])('keeps a last line in bold that is no name of an office: %s', async (line) => {
    const body = `${paragraphs(STORY)}<p><strong>${line}</strong></p>`;
    expect((await extract(pageOf({ body }))).body).toEqual([...STORY, line]);
  });

  it.each(['Hỏi:', 'Bác sĩ Lường Văn Thoan:', 'I. TÌNH HÌNH', 'Đến tháng 9'])(
    'keeps a first line in bold that is no name or labels what follows: %s',
    async (line) => {
      const body = `<p><strong>${line}</strong></p>${paragraphs(STORY)}`;
      expect(await extract(pageOf({ body }))).toMatchObject({ authors: [], body: [line, ...STORY] });
    },
  );

  it.each([
    ['a linked headline', '<a href="/t/1.html">Nông dân Lũng Vài thu hoạch vụ dưa sớm</a><br>'],
    [
      'a table of linked headlines',
      `<table><tr>${cards((name) => `<td><a href="/t"><img src="1.jpg"></a><br><a href="/t">${name}</a></td>`)}</tr></table>`,
    ],
  ])('keeps paragraphs between breaks behind %s in the same element', async (_, before) => {
    expect((await extract(pageOf({ body: before + STORY.join('<br><br>') }))).body).toEqual(STORY);
  });

  it('keeps a short first paragraph that has the name of a tool, as all others have', async () => {
    const all = ['Kính thưa các đồng chí!', ...STORY];
    const body = all.map((text) => `<p class="speech">${text}</p>`).join('');
    expect((await extract(pageOf({ body }))).body).toEqual(all);
  });

  it.each([
    ['comment-body', 'p'],
    ['comment-line', 'div'],
    ['share-text', 'div'],
    ['social', 'div'],
  ])('keeps a story whose paragraphs are all called otherwise: %s', async (name, tag) => {
    const body = STORY.map((text) => `<${tag} class="${name}">${text}</${tag}>`).join('');
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it.each(['comment-content', 'footer-text'])(
    'keeps the text behind its lead, whatever it is called: %s',
    async (name) => {
      const lead =
        'Tuyến đường bê tông đầu tiên của bản Nà Hin được khởi công sau hai năm chờ vốn, dân góp công và hiến đất. Công trình dự kiến xong trước tháng 9, khi học sinh ba bản bên kia suối vào năm học mới.';
      const told = STORY.flatMap((text) => [text, `${text} ${text} ${text}`]);
      const html = pageOf({ meta: `<p class="sapo">${lead}</p>`, body: paragraphs(told) });
      const named = html.replace('class="x4"', `class="${name}"`);
      expect(await extract(named)).toMatchObject({ sapo: lead, body: told });
    },
  );

  it('keeps a short first sentence that begins as a source does', async () => {
    const told = ['Nguồn nước đã sạch.', ...STORY];
    expect((await extract(pageOf({ body: paragraphs(told) }))).body).toEqual(told);
  });

  it.each([
    'Nguồn vốn: 12,6 tỷ đồng từ ngân sách trung ương.',
    'Thiết kế: 9 km đường bê tông, 3 cống tròn.',
    'Thực hiện: ba bản đã góp 1.200 ngày công.',
    'Ảnh: tấm hình cũ chụp cảnh lội suối vẫn treo ở nhà văn hóa của bản.',
  ])('keeps a line at either end that begins as a credit does and tells: %s', async (line) => {
    for (const told of [
      [line, ...STORY],
      [...STORY, line],
    ])
      expect((await extract(pageOf({ body: paragraphs(told) }))).body).toEqual(told);
  });

  it('keeps a first paragraph that is called a comment and begins with a name', async () => {
    const told = [
      'Lường Văn Thoan, trưởng bản Nà Hin, nói mùa mưa này học sinh không phải lội suối đến lớp nữa.',
      ...STORY,
    ];
    const page = pageOf({ body: `<div class="comment-text"><p>${told[0]}</p></div>${paragraphs(STORY)}` });
    const { sapo, body } = await extract(page);
    expect([sapo, ...body].filter(Boolean)).toEqual(told);
  });

  it('keeps a list of people and days that ends a story', async () => {
    const given = ['12', '14', '20'].map((day) => `Lường Văn Páo (${day}/03/2026): hiến 200 m2 đất vườn.`);
    const body = `${paragraphs(STORY)}<ul>${paragraphs(given, 'li')}</ul>`;
    const { article } = await read(pageOf({ body }));
    expect(article?.blocks.map(({ kind }) => kind)).toContain('list');
  });

  it('keeps a few paragraphs in a container behind that of headline and lead', async () => {
    const told = [...STORY.slice(0, 2), ...STORY.map((text) => `${text.slice(0, 70)}.`).slice(1)];
    const [front, rest] = [told.slice(0, 2), told.slice(2)].map((texts) => paragraphs(texts));
    const page = pageOf({ title: '', body: '' }).replace(
      '<div class="x2">',
      `<div class="k1"><h1>${TITLE}</h1>${front}</div><div class="k2">${rest}</div><div class="x2">`,
    );
    expect((await extract(page)).body).toEqual(told);
  });

  it('keeps a short text right behind its headline that is called comments, before longer teasers', async () => {
    const teasers = cards((title, text) => `<div><h4><a href="/t">${title}</a></h4><div>${text}</div></div>`);
    const html = pageOf({ body: paragraphs(STORY.slice(0, 3)), aside: `<div>${teasers}${teasers}</div>` });
    expect((await extract(html.replace('class="x4"', 'class="comment-body"'))).body).toEqual(STORY.slice(0, 3));
  });

  it('keeps an entry of a list behind web and mail addresses, which head no teaser', async () => {
    const ways = [
      'Đăng ký qua trang: <a href="http://www.nahin-honghoa.example/">http://www.nahin-honghoa.example</a>.',
      'Đăng ký qua thư: <a href="mailto:hop.thu@nahin.example">hop.thu@nahin.example</a>',
      'Liên hệ trực tiếp tại nhà văn hóa bản Nà Hin (số 18, đường Bản Nà, xã Mường Tấc).',
    ];
    const list = `<p>Bà con có thể đăng ký góp công theo ba cách sau:</p><ul>${ways.map((way) => `<li><p>${way}</p></li>`).join('')}</ul>`;
    const { body } = await extract(pageOf({ body: `${paragraphs(STORY)}<table><tr><td>${list}</td></tr></table>` }));
    expect(body.join('\n')).toContain('số 18, đường Bản Nà');
  });

  it.each(['name="doan-2"', 'href="javascript:;"', 'href="#doan-2"'])(
    'keeps a subhead in an anchor that leads nowhere: %s',
    async (attribute) => {
      const body = `${paragraphs(STORY.slice(0, 2))}<h3><a ${attribute}>Góp công làm đường bản</a></h3>${paragraphs(STORY.slice(2))}`;
      expect((await extract(pageOf({ body }))).body).toContain('Góp công làm đường bản');
    },
  );

  describe.each(['#', '#c1', 'javascript:void(0)'])('questions whose links, to %s, fold their answers', (href) => {
    const ASKED = [
      'Ai được hỗ trợ tiền làm nhà?',
      'Hộ nghèo có nhà dột nát và chưa nhận hỗ trợ nào khác từ năm 2020, theo danh sách do trưởng bản lập.',
      'Nộp hồ sơ ở đâu, bao lâu thì xong?',
      'Bà con nộp tại bộ phận một cửa của xã. Trong mười lăm ngày, xã trả lời bằng văn bản cho từng hộ.',
    ] as const;
    it.each([
      ['in headings', (asked: string, answer: string) => `<div><h4>${asked}</h4><p>${answer}</p></div>`],
      ['beside them', (asked: string, answer: string) => `<div>${asked}<p>${answer}</p></div>`],
      ['in one paragraph with a break', (asked: string, answer: string) => `<p>${asked}<br>${answer}</p>`],
      [
        'in cards',
        (asked: string, answer: string) =>
          `<div class="card"><div class="card-header">${asked}</div><div class="collapse show"><p>${answer}</p></div></div>`,
      ],
    ])('are kept with them %s', async (_, fold) => {
      const link = (asked: string) => `<a href="${href}" data-toggle="collapse">${asked}</a>`;
      const folds = fold(link(ASKED[0]), ASKED[1]) + fold(link(ASKED[2]), ASKED[3]);
      expect((await extract(pageOf({ body: paragraphs(STORY) + folds }))).body).toEqual([...STORY, ...ASKED]);
    });
  });

  it('keeps numbered parts that begin with a linked name and a break, as lists of places have', async () => {
    const places = ['1. Bản Lác ở Mai Châu đón khách từ sớm', '2.Thác Dải Yếm nhìn từ cây cầu kính mới'];
    const told = 'Cách trung tâm chừng bảy cây số, nơi này đón khách quanh năm, vé vào cửa 30.000 đồng một người.';
    const parts = places.map((place) => `<p><a href="/dia-danh"><b>${place}</b></a><br>${told}</p>`).join('');
    const { body } = await extract(pageOf({ body: paragraphs(STORY) + parts }));
    expect(body.filter((text) => text.includes(told))).toHaveLength(2);
  });

  it.each(['comment', 'footer', 'related'])('keeps a paragraph with a link amid others, called %s', async (name) => {
    const [first = '', second = '', ...others] = STORY;
    const linked = second.replace('840 triệu đồng', '<a href="/tag/von">840 triệu đồng</a>');
    const body = `<p>${first}</p><p class="${name}">${linked}</p>${paragraphs(others)}`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it('keeps a paragraph between a picture and a subhead amid others, whatever it is called', async () => {
    const [first, second, ...others] = STORY;
    const picture = '<figure><img src="/a.jpg"><figcaption>Bà con mở đường</figcaption></figure>';
    const body = `<p>${first}</p>${picture}<p class="comment">${second}</p><h3>Góp công</h3>${paragraphs(others)}`;
    expect((await extract(pageOf({ body }))).body).toEqual([first, second, 'Góp công', ...others]);
  });

  it('keeps a sentence between headline and text that is not the lead', async () => {
    const lead = 'Tuyến đường bê tông đầu tiên của bản Nà Hin được khởi công sau hai năm chờ vốn.';
    const note = 'Tên một số người trong bài đã được thay đổi.';
    const meta = `<div>05/06/2026 08:15</div><p class="sapo">${lead}</p><div>Đường lên bản - Bài 2</div><p>${note}</p>`;
    expect(await extract(pageOf({ meta }))).toMatchObject({ sapo: lead, body: [note, ...STORY] });
  });

  it('keeps a lead whose name speaks of a foot only amid others', async () => {
    const meta = `<h2 class="cate-foot-arti-sum">${STORY[0]}</h2>`;
    expect(await extract(pageOf({ meta, body: paragraphs(STORY.slice(1)) }))).toMatchObject({
      sapo: STORY[0],
      body: STORY.slice(1),
    });
  });

  it('keeps two paragraphs with more links between them in an element that is called the text, and has room for ads', async () => {
    const links = cards((title) => `<li><a href="/a">${title}</a></li>`);
    const [first, second] = STORY.slice(2).map(
      (text) => `<p>${text.replace('Công trình', '<a href="/b">Công trình</a>')}</p>`,
    );
    const meta = `<p class="description">${STORY.slice(0, 2).join(' ')}</p>`;
    const page = pageOf({
      meta,
      body: `<div class="content_detail block_ads">${first}<ul>${links}</ul>${second}</div>`,
    });
    expect((await extract(page)).body).toEqual(STORY.slice(2));
  });

  it('keeps a table of data that is called a list of others, and leads to none', async () => {
    const rows = [
      ['Bản', 'Chiều dài (m)', 'Số hộ hiến đất'],
      ['Nà Hin', '640', '31'],
      ['Nà Cọ', '560', '24'],
      ['Nậm Cha', '410', '19'],
    ].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const table = `<div class="related-data"><table class="table-related">${rows.join('')}</table></div>`;
    const blocks = await blocksOf(`${paragraphs(STORY)}${table}`);
    expect(blocks.map(({ kind }) => kind)).toContain('table');
  });

  it.each([
    ['a paragraph of names', [`${COMMUNES}.`]],
    [
      'lines that say what happens on a day',
      ['- 16/3/2026: Khai hội', 'Căn cứ Luật Đường bộ ngày 27 tháng 6 năm 2024;', '- 20/3/2026: Bế mạc'],
    ],
    ['what repeats the headline', [`“${TITLE}.”`]],
    ['amounts that head what they are of', ['100m', 'Chạy vượt dốc, ba mươi người của sáu bản dự thi.']],
    [
      'sentences that have words of the small print',
      [
        'Mỏ đá này chưa có giấy phép hoạt động nên bị đình chỉ từ tháng trước.',
        'Công ty được cấp giấy phép số 12/GP-UBND để khai thác cát trên suối.',
        'Hàng hóa bày bán phải ghi rõ nguồn gốc, xuất xứ.',
        'Người dân phản ánh qua đường dây nóng: 0912 345 678.',
        'Tháng trước, công ty nhận giấy phép thăm dò số 12/GP - UBND cho mỏ đá ở bản Nà Hin.',
        'Cần làm rõ bản quyền thuộc về ai, và đơn vị giữ bản quyền truyền hình hội xòe có được hỏi hay không.',
        'Hội sách của huyện có hơn mười gian, giới thiệu đến bạn đọc hơn ba nghìn tên sách về núi rừng và bản làng.',
        'Người vẽ vẫn được giữ bản quyền, đoàn quay phim thì chưa hỏi đơn vị giữ bản quyền.',
        'Mọi hình thức sao chép hoa văn của bản phải được sự đồng ý bằng văn bản của hội nghệ nhân.',
        'Không bản nào được sử dụng nội dung ấy khi chưa có ý kiến bằng văn bản của báo cáo viên.',
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
      ],
    ],
  ])('keeps %s amid the text', async (_, lines) => {
    const body = [...STORY.slice(0, 2), ...lines, ...STORY.slice(2)];
    expect((await extract(pageOf({ body: paragraphs(body) }))).body).toEqual(body);
  });

  it.each([
    [
      'a first sentence that ends with a date',
      ['Tết này thợ ở mỏ được nghỉ ba ngày từ 30/12/2026 – 1/1/2027.', ...STORY],
    ],
    ['the answer to a reader’s question', [`Hỏi: ${STORY[0]}`, 'Trả lời:', ...STORY.slice(1)]],
  ])('keeps %s', async (_, body) => {
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

  it.each([
    'has-large-font-size',
    'has-small-font-size',
    'entry has-x-large-font-size',
    'ms-rteFontSize-2',
    'font-size-20 bold',
    'fontsize14',
    'a-d',
  ])('keeps subheads whose class says how large they are: %s', async (name) => {
    const body = [...STORY.slice(0, 2), 'Cả bản góp công', ...STORY.slice(2)];
    const html = body.map((text) => (text.length < 20 ? `<h3 class="${name}">${text}</h3>` : `<p>${text}</p>`));
    expect((await extract(pageOf({ body: html.join('') }))).body).toEqual(body);
  });

  it('keeps the rest of a story in what is named by reading on, without links', async () => {
    const body = `${paragraphs(STORY.slice(0, 2))}<div class="readmore-content">${paragraphs(STORY.slice(2))}</div>`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it.each(['p', 'div'])('keeps paragraphs that are links as a whole: %s', async (tag) => {
    const linked = STORY.map((text, i) => (i % 3 ? text : `<a href="/b"><strong>${text}</strong></a>`));
    expect((await extract(pageOf({ body: paragraphs(linked, tag) }))).body).toEqual(STORY);
  });

  it.each(['comment', 'footer'])('keeps a sentence amid others that alone is called %s', async (name) => {
    const body = STORY.map((text, i) => (i === 1 ? `<p class="${name}">${text}</p>` : `<p>${text}</p>`)).join('');
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it('keeps a short sentence amid others that alone has the name of a tool', async () => {
    const all = [...STORY.slice(0, 2), 'Mỗi lối rộng 3 m.', ...STORY.slice(2)];
    for (const tag of ['p', 'div']) {
      const named = (text: string, i: number) => `<${tag}${i === 2 ? ' class="popup"' : ''}>${text}</${tag}>`;
      expect((await extract(pageOf({ body: all.map(named).join('') }))).body).toEqual(all);
    }
  });

  it('keeps a story whose paragraphs have names of tools with a number each', async () => {
    const body = STORY.map((text, i) => `<div class="toolbar-text-${i}">${text}</div>`).join('');
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it.each([
    ['h2', '/tag/nuoc-sach', true],
    ['h3', '/tags/nuoc-sach.html', true],
    ['h3', '/nuoc-sach', false],
    ['b', '/tag/nuoc-sach', true],
    ['h2', '/xa-hoi/nuoc-sach-la-moi-lo-lon-nhat-post12346.html', false],
    ['b', '/tac-gia/lo-mai', false],
  ])('keeps a heading of the text that is a link to a tag, as no other story is: %s %s', async (tag, href, isKept) => {
    const head = 'Nước sạch là mối lo lớn nhất';
    const linked =
      tag === 'b' ? `<p><b><a href="${href}">${head}</a></b></p>` : `<${tag}><a href="${href}">${head}</a></${tag}>`;
    const body = paragraphs(STORY.slice(0, 2)) + linked + paragraphs(STORY.slice(2));
    const told = [...STORY.slice(0, 2), ...(isKept ? [head] : []), ...STORY.slice(2)];
    expect((await extract(pageOf({ body }))).body).toEqual(told);
    const list = `<div>${linked}<ul>${cards((title) => `<li><a href="/a">${title}</a></li>`)}</ul></div>`;
    const listed = paragraphs(STORY.slice(0, 2)) + list + paragraphs(STORY.slice(2));
    expect((await extract(pageOf({ body: listed }))).body).toEqual(STORY);
  });

  it('keeps the linked entries of a list that a sentence announces', async () => {
    const papers = ['Đơn hiến đất có chữ ký của cả hộ', 'Trích lục bản đồ của thửa đất hiến'];
    const list = papers.map((text) => `<li><a href="/mau">${text}</a></li>`).join('');
    const announced = 'Hộ hiến đất nộp tại xã những giấy tờ sau:';
    const body = `${paragraphs(STORY.slice(0, 2))}<p>${announced}</p><ul>${list}</ul>${paragraphs(STORY.slice(2))}`;
    expect((await extract(pageOf({ body }))).body).toEqual([
      ...STORY.slice(0, 2),
      announced,
      ...papers,
      ...STORY.slice(2),
    ]);
  });

  it.each([
    '<figure class="share social"><img src="/1.jpg"><figcaption>Dân bản đổ bê tông</figcaption></figure>',
    '<div class="share-photo"><img src="/1.jpg"><p class="caption">Dân bản đổ bê tông</p></div>',
  ])('keeps a picture with its caption, though it is called by how it is shared: %s', async (figure) => {
    const body = `${paragraphs(STORY.slice(0, 2))}${figure}${paragraphs(STORY.slice(2))}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: ['Dân bản đổ bê tông'] });
  });

  it('keeps the subhead that the text begins with, in a section as all others are', async () => {
    const section = (head: string, texts: readonly string[]) =>
      `<div><h2>${head}</h2><div class="y">${paragraphs(texts)}</div></div>`;
    const [first, second] = [STORY.slice(0, 2), STORY.slice(2)];
    const body = `<h1>${TITLE}</h1>${section('Qua suối', first)}${section('Kịp năm học', second)}`;
    expect((await extract(pageOf({ title: '', body }))).body).toEqual(['Qua suối', ...first, 'Kịp năm học', ...second]);
  });

  it('keeps the entries of a list that name documents and lead to them', async () => {
    const annexes = ['Phụ lục 1: Bảng khối lượng đường bê tông bản Nà Hin', 'Phụ lục 2: Danh sách hộ hiến đất']
      .map((text, i) => `<p>+ <a href="/tep/phu-luc-${i + 1}.pdf">${text}</a></p>`)
      .join('');
    const body = `${paragraphs(STORY)}<p>Kèm theo quyết định này:</p>${annexes}`;
    expect((await extract(pageOf({ body }))).body).toEqual([
      ...STORY,
      'Kèm theo quyết định này:',
      '+ Phụ lục 1: Bảng khối lượng đường bê tông bản Nà Hin',
      '+ Phụ lục 2: Danh sách hộ hiến đất',
    ]);
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

  it.each(['Tin mới nhất', 'Dòng sự kiện'])('keeps entries under their clocks behind the label: %s', async (label) => {
    const entries = STORY.flatMap((text, i) => [`1${i}h20: Nước suối rút thêm ${i + 2} mét ở bản`, text]);
    const flow = entries.map((text, i) => (i % 2 ? `<p>${text}</p>` : `<p><b>${text}</b></p>`)).join('');
    const told = [...STORY, ...STORY.map((text) => `Theo đó, ${text}`)];
    const { body } = await extract(pageOf({ body: `${paragraphs(told)}<h3>${label}</h3>${flow}` }));
    expect(body).toEqual([...told, ...entries]);
  });

  it('keeps the clocks of a live report, whatever their class', async () => {
    const entry = (text: string, i: number) => `<div><span class="live-time">1${i}:20</span><p>${text}</p></div>`;
    const found = await extract(pageOf({ body: STORY.map(entry).join('') }));
    expect(found.body).toEqual(STORY.flatMap((text, i) => [`1${i}:20`, text]));
    const meta = `<div class="x6">12:00 23/11/2026</div><h2>${STORY[0]}</h2>`;
    const led = await extract(pageOf({ meta, body: STORY.slice(1).map(entry).join('') }));
    expect(led).toMatchObject({ sapo: STORY[0], published: '2026-11-23T12:00' });
  });

  it('keeps the moments of a live report, each with its day', async () => {
    const moments = STORY.map((_, i) => `1${9 - i}:30 05/06/2026`);
    const entry = (text: string, i: number) =>
      `<section><h3 class="item__time">${moments[i]}</h3><p>${text}</p></section>`;
    const found = await extract(pageOf({ meta: '<div>08:00 05/06/2026</div>', body: STORY.map(entry).join('') }));
    expect(found.body).toEqual(STORY.flatMap((text, i) => [moments[i], text]));
    expect(found.published).toBe('2026-06-05T08:00');
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

  it('may stand in a form with all of the page but longer terms of use', async () => {
    const terms = '<p>Trang dùng cookie để đo lượt xem. Xem tiếp là bạn đồng ý với điều khoản của chúng tôi.</p>';
    const text = [STORY.slice(0, 2).join(' '), STORY[2] ?? ''];
    const page = pageOf({ title: `<div>${TITLE}</div>`, meta: '<div>05/06/2026 08:15</div>', body: paragraphs(text) })
      .replace(/<title>.*?</, '<title>Trang chủ<')
      .replace('<body>', '<body><form>')
      .replace('<div class="x5">', `</form><div>${terms.repeat(4)}</div><div class="x5">`);
    expect((await extract(page)).body).toEqual(expect.arrayContaining(text));
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
    'Tóm tắt cuộc đời người mở đường',
    'AI có viết được báo bản không',
    'AI tóm tắt hồ sơ của bản trong năm phút',
    'Tóm tắt hồ sơ đất bằng AI ở xã Nà Hin',
  ])('keeps a heading of the text and what follows: %s', async (heading) => {
    const body = [...STORY.slice(0, 2), heading, ...STORY.slice(2)];
    const html = body.map((text) => (text === heading ? `<h3>${text}</h3>` : `<p>${text}</p>`)).join('');
    expect((await extract(pageOf({ body: html }))).body).toEqual(body);
  });

  it.each([
    ['desc body', 'desc sapo'],
    ['article_summary_detail', 'summary_detail'],
  ])('takes the text in an element that is named %s', async (name, lead) => {
    const meta = `<div class="${lead}">${STORY[0]}</div>`;
    const body = `<div class="${name}">${paragraphs([...STORY.slice(1)])}</div>`;
    expect((await extract(pageOf({ meta, body }))).body).toEqual(STORY.slice(1));
  });

  it.each(['name', 'id'])('keeps lines and paragraphs marked as places to lead to by their %s', async (by) => {
    const [first = '', second = '', ...rest] = STORY;
    const head = 'Góp công làm đường';
    const marked = `<p><a ${by}="_Toc41234567"><b>${head}</b></a></p><p><a ${by}="_GoBack">${second}</a></p>`;
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

  it.each([
    ['is told by somebody', [...STORY, 'Theo BS Lò Thị Mai, Phó Giám đốc Trung tâm, bản đã hết sốt rét từ vụ trước.']],
    [
      'begins with the words of the headline',
      ['Bản làng làm đường mới qua suối Nà Hin từ đầu mùa khô năm nay.', ...STORY],
    ],
    ['says from which day something is', ['Mở đường qua suối Nà Hin từ 5/6/2026', ...STORY]],
    ['speaks of messages', [...STORY, 'Số điện thoại mà bà đăng ký nhận tin nhắn là của người khác.']],
  ])('keeps a paragraph at an end that %s', async (_, body) => {
    expect((await extract(pageOf({ body: paragraphs(body) }))).body).toEqual(body);
  });

  it('keeps a subhead before a short last paragraph', async () => {
    const body = [...STORY, 'Dân nhường đất', 'Xã có 212 hộ bàn giao mặt bằng sớm.'];
    const html = paragraphs(body).replace('Dân nhường đất', '<b>Dân nhường đất</b>');
    expect((await extract(pageOf({ body: html }))).body).toEqual(body);
  });

  it('keeps the last of the heads under which long captions tell', async () => {
    const [first = '', ...others] = STORY;
    const caption = others.join(' ');
    const shown = `<figure><img src="/1.jpg"><figcaption>${caption}</figcaption></figure>`;
    const heads = ['Nhà ông Lường Văn Thoan: hiến 300 m2', 'Nhà bà Lò Thị Mai: hiến 250 m2'];
    const body = `<p>${first}</p>${heads.map((head) => `<p><b>${head}</b></p>${shown}`).join('')}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: [first, ...heads], captions: [caption, caption] });
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

  it('keeps a paragraph with a link that stands with the headline, apart from lead and text', async () => {
    const [first = '', ...others] = STORY;
    const lead = 'Bà con bản Nà Hin góp đất, góp công làm đường, học sinh hết phải lội suối tới trường.';
    const linked = first.replace('bộ đội biên phòng', '<a href="/tag/bien-phong">bộ đội biên phòng</a>');
    const title = `<div><h1>${TITLE}</h1><p>${linked}</p></div>`;
    const body = `<div class="article-sapo">${lead}</div><div class="article-body">${paragraphs(others)}</div>`;
    const found = await extract(pageOf({ title, body }));
    expect(found).toMatchObject({ sapo: lead, body: STORY });
  });

  it('keeps a sentence that is one link where the story is told in list items', async () => {
    const [first = '', second = '', ...others] = STORY;
    const items = [
      `<li>${first}</li><li><a href="/tin/12">${second}</a></li>`,
      ...others.map((text) => `<li>${text}</li>`),
    ];
    const { body } = await extract(pageOf({ body: `<ul>${items.join('')}</ul>` }));
    expect(body).toEqual(STORY);
  });
});
