import { describe, expect, it } from 'vitest';
import { blocksOf, cards, extract, ofKind, pageOf, paragraphs, STORY, TITLE } from '../pages';

describe('authors', () => {
  it('finds an author whom a class names above the headline', async () => {
    const title = '<div class="c-head__author">Lò Thị Mai</div><h1>Bản làng làm đường mới qua suối Nà Hin</h1>';
    expect((await extract(pageOf({ title }))).authors).toEqual(['Lò Thị Mai']);
  });
  it('finds no author in a section above the headline, whose name could be a person’s', async () => {
    const title = `<div><a href="/muc-7">Hoàng Sa</a><h1>${TITLE}</h1></div>`;
    expect((await extract(pageOf({ title }))).authors).toEqual([]);
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
  it.each([
    '<div>Thu Hà - TTXVN</div><div>05/06/2026 08:00</div>',
    '<div>Thu Hà, theo Reuters</div><div>05/06/2026 08:00</div>',
    '<div class="author-info"><div>Thu Hà</div><div>thu.ha@baothu.example</div></div><div>05/06/2026</div>',
  ])('finds a pen name with its source beside a moment, or in what a class calls the author’s: %s', async (meta) => {
    expect((await extract(pageOf({ meta }))).authors).toEqual(['Thu Hà']);
  });
  it('finds a name without a surname beside a labelled date, unless it is a section’s', async () => {
    const meta = '<div class="meta"><span>Thanh Sơn</span> <span>Cập nhật: 05/06/2026 08:00</span></div>';
    expect((await extract(pageOf({ meta }))).authors).toEqual(['Thanh Sơn']);
    const before = '<div><a href="/muc-9">Thanh Sơn</a></div>';
    expect((await extract(pageOf({ meta, before }))).authors).toEqual([]);
  });
  it.each(['rounded-full', 'rounded-circle', 'img-circle', 'w-10 h-10'])(
    'finds an author beside a portrait that a class makes small or round: %s',
    async (name) => {
      const author = `<div class="x7"><img class="${name}" src="/1.jpg"><div>Ngọc Thảo</div></div>`;
      const date = '<div>05/06/2026 08:00</div>';
      for (const html of [author + date + paragraphs(STORY), `${date}${paragraphs(STORY)}${author}`]) {
        const found = await extract(pageOf({ body: html }));
        expect(found).toMatchObject({ authors: ['Ngọc Thảo'], body: STORY, captions: [] });
      }
    },
  );
  it('finds a whole name whose words comments part, as frameworks write them', async () => {
    const link =
      '<span class="author"><a href="/tac-gia/1">Đình<!-- --> Trọng</a></span> <span>05/06/2026 08:00</span>';
    expect((await extract(pageOf({ meta: `<div>${link}</div>` }))).authors).toEqual(['Đình Trọng']);
  });
  it.each(['Hàn Quốc', 'Châu Á', 'Phú Quốc'])(
    'finds none in a country or place as section or subhead: %s',
    async (name) => {
      const meta = `<div><span>${name}</span> <span>05/06/2026 08:00</span></div>`;
      expect((await extract(pageOf({ meta }))).authors).toEqual([]);
      const body = paragraphs([name, ...STORY]);
      expect(await extract(pageOf({ body }))).toMatchObject({ authors: [], body: [name, ...STORY] });
    },
  );
  it('finds an author in an element between section and date', async () => {
    const meta = '<div><a href="/muc-2">Xã hội</a> <span>Lò Thị Mai</span> <time>05/06/2026 08:00</time></div>';
    expect((await extract(pageOf({ meta }))).authors).toEqual(['Lò Thị Mai']);
    for (const other of ['Cao Bằng', 'A A'])
      expect((await extract(pageOf({ meta: meta.replace('Lò Thị Mai', other) }))).authors).toEqual([]);
  });
  it.each(['Phóng viên <b>Kim Phượng</b>', 'Bạn đọc <strong>Kim Phượng</strong>'])(
    'finds an author in bold behind who that is: %s',
    async (line) => {
      const found = await extract(pageOf({ body: paragraphs([line, ...STORY]) }));
      expect(found).toMatchObject({ authors: ['Kim Phượng'], body: STORY });
    },
  );
  it('finds an author who is a link, with an address of mail behind it', async () => {
    const line = '<p><a href="/tac-gia/lo-mai.html">Lò Mai</a> lo.mai@baothu.example</p>';
    expect(await extract(pageOf({ body: line + paragraphs(STORY) }))).toMatchObject({
      authors: ['Lò Mai'],
      body: STORY,
    });
  });
  it('finds an author behind section and day in one line', async () => {
    const meta = '<p><i></i>05/06/2026 <i></i>Xã hội <i></i>Bởi Lò Văn Thụy</p>';
    expect(await extract(pageOf({ meta }))).toMatchObject({ authors: ['Lò Văn Thụy'], published: '2026-06-05' });
  });

  it.each(['Kinh tế | Lò Văn Thụy | 05/06/2026 08:00', 'Đối thoại • Lò Văn Thụy • 05/06/2026 08:00'])(
    'finds an author between section and day: %s',
    async (meta) => {
      const found = await extract(pageOf({ meta: `<div>${meta}</div>` }));
      expect(found).toMatchObject({ authors: ['Lò Văn Thụy'], published: '2026-06-05T08:00' });
    },
  );
  it('finds several who sign in a line each', async () => {
    const names = ['Lò Thị Mai', 'Vàng A Sính', 'Sùng Thị Dín'];
    const signed = names.map((name) => `<p align="right"><b>${name}</b></p>`).join('');
    expect(await extract(pageOf({ body: paragraphs(STORY) + signed }))).toMatchObject({ body: STORY, authors: names });
  });
  it('finds an author of a pen name before the office of an outlet', async () => {
    const after = '<div><span>Khoa Điềm/TNV-Tây Nguyên</span></div><div>12/2026</div>';
    expect((await extract(pageOf({ after }))).authors).toEqual(['Khoa Điềm']);
  });

  it.each([
    '<div><p>Nội dung: Mai Chi - Lệ Thu</p><p>Ảnh: Huy Đằng</p><p>Ngày xuất bản: 15/11/2026</p></div>',
    '<div class="share"><a href="#">Facebook</a></div><p class="author">Mai Chi - Lệ Thu</p><p>Ngày đăng: 15/11/2026</p>',
  ])('finds who made a text, and when, right behind the element that holds headline and text: %s', async (aside) => {
    const found = await extract(pageOf({ aside }));
    expect(found).toMatchObject({ authors: ['Mai Chi', 'Lệ Thu'], published: '2026-11-15', body: STORY });
  });
  it('finds whom a card of the author tells of at length behind the element that holds headline and text', async () => {
    const aside = `<div class="author-bio"><h4>Lò Thị Mai</h4>${paragraphs(STORY)}</div>`;
    expect(await extract(pageOf({ aside }))).toMatchObject({ authors: ['Lò Thị Mai'], body: STORY });
  });
  it('finds who signs behind the element that holds headline and text', async () => {
    const body = `<table><tr><td><h1>${TITLE}</h1>${paragraphs(STORY)}</td></tr></table><p align="right"><b>Lò Thị Mai</b></p>`;
    expect(await extract(pageOf({ title: '', body }))).toMatchObject({ authors: ['Lò Thị Mai'], body: STORY });
  });
  it.each(['Thanh Sơn', 'THANH SƠN', 'K. Miên', 'Lò Thị Mai'])(
    'finds a name that nothing marks right behind the element of the text: %s',
    async (name) => {
      const related = `<div><div>Các tin khác</div><ul>${cards((title) => `<li><a href="/t">${title}</a></li>`)}</ul></div>`;
      for (const after of [
        `<div>${name}</div>`,
        `<div><span>${name}</span></div>${related}`,
        `</div><div>${name}</div><div>`,
      ])
        expect(await extract(pageOf({ after }))).toMatchObject({ authors: [name], body: STORY });
    },
  );
  it('finds no author in who sends a comment, in a label, or in a place at the end', async () => {
    const said = '<p>Bản tôi cũng đang chờ một con đường như thế này, mong tỉnh sớm phê duyệt để bà con đỡ khổ.</p>';
    const label = '<div><div>Góc Ảnh</div><ul><li><a href="/t">Hội thi dân vũ phụ nữ toàn tỉnh</a></li></ul></div>';
    for (const after of [`<div>Thanh Sơn</div>${said}`, label, '<ul><li>Thanh Sơn</li></ul>'])
      expect((await extract(pageOf({ after }))).authors).toEqual([]);
    expect((await extract(pageOf({ body: paragraphs([...STORY, 'Hà Nội']) }))).authors).toEqual([]);
  });
  it('leaves who made another text behind the element that holds headline and text', async () => {
    const aside = `<div>${cards((title, text) => `<h3>${title}</h3><p>${text}</p><p>Bài: Mai Chi</p>`)}</div>`;
    expect((await extract(pageOf({ aside }))).authors).toEqual([]);
  });
  it('finds authors who stand in lines of their own', async () => {
    const link = (name: string) => `<div><a href="/tac-gia/${name.length}">${name}</a></div>`;
    const meta = `${link('Lò Thị Mai')}${link('Vàng A Dín')}`;
    expect((await extract(pageOf({ meta }))).authors).toEqual(['Lò Thị Mai', 'Vàng A Dín']);
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
  it('finds an author of a pen name beside an e-mail address', async () => {
    expect((await extract(pageOf({ meta: '<p>Thu Ngân - thungan@bao.example</p>' }))).authors).toEqual(['Thu Ngân']);
  });

  it('finds an author whose picture and name lead to one page', async () => {
    const meta = '<div><a href="/mai"><img src="/mai.jpg"></a><h4><a href="/mai">Lò Thị Mai Anh (37)</a></h4></div>';
    expect(await extract(pageOf({ meta }))).toMatchObject({ authors: ['Lò Thị Mai Anh'], body: STORY });
  });
  it('finds whose piece it is in italics below the first picture', async () => {
    const body = `<p><img src="/suoi.jpg"></p><p align="right"><i>Tản văn của Lò Thị Mai</i></p>${paragraphs(STORY)}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Lò Thị Mai'], captions: [], body: STORY });
    const made = 'Nội dung: Lò Thị Mai<br>Giọng đọc: Vàng Thị Dín<br>Kỹ thuật: Hà Văn Sơn';
    for (const signature of ['Tạp văn của Lò Thị Mai', 'Thơ Lò Thị Mai', made]) {
      const signed = `${paragraphs(STORY)}<p align="right"><b>${signature}</b></p>`;
      expect(await extract(pageOf({ body: signed }))).toMatchObject({ authors: ['Lò Thị Mai'], body: STORY });
    }
  });

  it('prefers a whole name to a paper’s', async () => {
    const right = (line: string) => `<div style="text-align:right"><i>${line}</i></div>`;
    const body = `${paragraphs(STORY)}${right('Theo Lò Thị Mai/Bản Làng.vn')}${right('Mountain')}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Lò Thị Mai'], body: STORY });
  });
  it('reads a whole name behind a bare "Theo", which a paper’s is not', async () => {
    const signed = (line: string) => extract(pageOf({ after: `<p>${line}</p>` }));
    expect((await signed('Theo Lò Thị Mai')).authors).toEqual(['Lò Thị Mai']);
    expect((await signed('Theo Thu Miên')).authors).toEqual([]);
    expect((await signed('Theo Nhịp cầu Mường Tấc')).authors).toEqual([]);
    const cafef = 'https://cafef.vn/ban-lang-lam-duong-moi-qua-suoi-188260307071033787.chn';
    const inPlace = pageOf({ after: '<p class="author">Theo Lò Thị Mai</p>' });
    expect((await extract(inPlace, cafef)).authors).toEqual(['Lò Thị Mai']);
  });
  it('finds a name of two syllables behind the text, in one line with the moment', async () => {
    expect(await extract(pageOf({ after: '<div>Tiến Dũng - 08:15 05/06/2026</div>' }))).toMatchObject({
      authors: ['Tiến Dũng'],
      published: '2026-06-05T08:15',
    });
  });
  it.each(['Ban biên tập', 'BBT', 'Nhóm PV'])('are none of editors as a whole above the lead: %s', async (editors) => {
    const [lead, ...body] = STORY;
    const meta = `<div><div>05/06/2026</div><div>1.204 lượt xem</div><div>${editors}</div></div><p><b>${lead}</b></p>`;
    expect(await extract(pageOf({ meta, body: paragraphs(body) }))).toMatchObject({ authors: [], sapo: lead, body });
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
    ['<p>Theo Lò Mai</p>', ['Lò Mai']],
    ['<p>Theo Thu Miên</p>', []],
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
  it.each([
    ['<p>Theo <b>Thu Miên</b></p><p><i>Dân Việt</i></p>', ['Thu Miên']],
    ['<p>Theo Lò Mai</p><p style="text-align:right"><i>Valley/Dân Việt</i></p>', ['Lò Mai']],
    ['<p>Theo Dân Việt</p>', []],
  ])('tells them below a story that captions tell, too: %s', async (signed, authors) => {
    const figures = STORY.map((text) => `<div><img src="/1.jpg"></div><div class="Photo_Caption">${text}</div>`);
    const told = [figures.join(''), `<p>${STORY[0]}</p>${figures.slice(1).join('')}`];
    for (const body of told) {
      const found = await extract(pageOf({ body: body + signed }));
      expect(found).toMatchObject({ authors, body: body === told[0] ? [] : [STORY[0]] });
    }
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
  it.each([
    ['', [], ''],
    ['below a lead', ['Ngày nghỉ tới, khách xuôi ngược vùng cao có ba nơi để dừng chân.'], ''],
    ['with pictures between them', [], '<img src="/a.jpg" width="600" height="400">'],
  ])('tells names that head what a story lists from who wrote it %s', async (_, lead, picture) => {
    const heads = ['Tà Xùa', 'Ngải Thầu', 'Hồ Mây'];
    const entries = heads.map((head, i) => `<p><b>${head}</b></p>${paragraphs([STORY[i] ?? ''])}${picture}`);
    const found = await extract(pageOf({ body: paragraphs(lead) + entries.join('') }));
    expect(found.authors).toEqual([]);
    expect(found.body.filter((text) => heads.includes(text))).toEqual(heads);
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
  it.each([
    '<p align="center">DIỄN VĂN KHAI GIẢNG</p>',
    '<p align="center"><b>LỄ KHAI GIẢNG NĂM HỌC 2026-2027</b></p>',
  ])('takes no heading in capitals for one, whose first word is a surname but for its marks: %s', async (heading) => {
    const story = ['Kính thưa các vị đại biểu, các thầy cô giáo cùng toàn thể các em học sinh yêu quý!', ...STORY];
    const found = await extract(pageOf({ body: heading + paragraphs(story) }));
    expect(found.authors).toEqual([]);
    expect([found.sapo, ...found.body].join(' ')).toContain('KHAI GIẢNG');
  });
  it('takes the first heading of a table’s columns for none', async () => {
    const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td><b>${cell}</b></td>`).join('')}</tr>`;
    const table = `<table>${row(['Tiết', 'Môn', 'Nội dung'])}${row(['1', 'Toán', 'Ôn tập'])}</table>`;
    const lesson = `<table>${row(['Tiết', 'Môn', 'Nội dung ôn tập'])}<tr><td>${paragraphs(STORY)}</td></tr></table>`;
    for (const body of [table + paragraphs(STORY), lesson])
      expect((await extract(pageOf({ body }))).authors, body).toEqual([]);
  });
  it('names who signs and put the text up once, whose account has a longer name', async () => {
    const signed = (name: string) => `<p align="right" class="author"><em>${name}</em></p>`;
    const read = (...names: string[]) => extract(pageOf({ body: paragraphs(STORY) + names.map(signed).join('') }));
    expect((await read('Lò Mai', 'Lò Thị Mai')).authors).toEqual(['Lò Mai']);
    expect((await read('Lò Mai', 'Ad Min')).authors).toEqual(['Lò Mai']);
    expect((await read('Lò Mai', 'Lò Thị Sen')).authors).toEqual(['Lò Mai', 'Lò Thị Sen']);
    expect((await read('Lò Mai - Lò Thị Mai')).authors).toEqual(['Lò Mai', 'Lò Thị Mai']);
  });
  it('finds who stands alone above the headline, and takes no place for one', async () => {
    const above = (line: string) => extract(pageOf({ title: `<p>${line}</p><h1>${TITLE}</h1>` }));
    expect((await above('Lò Kim Ngân')).authors).toEqual(['Lò Kim Ngân']);
    for (const place of ['Hồ Chí Minh', 'Thành phố Hồ Chí Minh', 'Lai Châu', 'Thừa Thiên Huế', 'Bà Rịa - Vũng Tàu'])
      expect((await above(place)).authors, place).toEqual([]);
  });
  it('finds whose text a paper’s is, in a line before its name', async () => {
    const body = `${paragraphs(STORY)}<div><p>Theo: Lò Mai</p><p>Báo Mường Tấc</p></div>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Lò Mai'], body: STORY });
  });
  it('finds who stands right behind a label in an element of its own', async () => {
    const meta = '<dl><dt>Ngày đăng:</dt><dd>05/06/2026 08:00</dd><dt>Tác giả:</dt><dd>Nam Phương</dd></dl>';
    expect(await extract(pageOf({ meta }))).toMatchObject({ authors: ['Nam Phương'], published: '2026-06-05T08:00' });
    const icons = '<table><tr><td><img src="/in.gif"></td><td>05/06/2026 08:00</td></tr></table>';
    const body = `${icons}<dl><dt>Tác giả:</dt><dd>Nam Phương - Sùng A Dơ</dd></dl>${paragraphs(STORY)}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Nam Phương', 'Sùng A Dơ'], body: STORY });
    const told = `<p>Nội dung:</p><p>Lường Văn Thoan kể</p>${paragraphs(STORY)}`;
    expect((await extract(pageOf({ body: told }))).body).toEqual(['Nội dung:', 'Lường Văn Thoan kể', ...STORY]);
  });
  it('finds who wrote and who took the pictures in two lines before the date, which make no headline with it', async () => {
    const end = '<p align="right">Lò Thị Mai<br>Ảnh: Vàng A Dín</p><p>Ngày đăng: 05/06/2026 08:00</p>';
    const found = await extract(pageOf({ body: paragraphs(STORY) + end }));
    expect(found).toMatchObject({ authors: ['Lò Thị Mai'], published: '2026-06-05T08:00', body: STORY });
  });

  it('is none of what a page says behind all else of its top', async () => {
    const page = (last: string) =>
      pageOf().replace(/<div class="x5">.*<\/body>/s, `<div><span>${last}</span></div></body>`);
    expect((await extract(page('LÒ THỊ MAI'))).authors).toEqual(['LÒ THỊ MAI']);
    expect((await extract(page('VỀ ĐẦU TRANG'))).authors).toEqual([]);
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
  it.each(['<br><b>Lò Văn Mai</b>', '<br>Tin, ảnh: Lò Văn Mai', ' <b>Lò Văn Mai</b>'])(
    'takes what signs the last paragraph behind a break or in bold: %s',
    async (name) => {
      const last = 'Bản dự kiến khánh thành đường vào Chủ nhật tới.';
      const body = `${paragraphs(STORY)}<p>${last}${name}</p>`;
      expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Lò Văn Mai'], body: [...STORY, last] });
    },
  );
  it('counts nobody twice where a list of authors folds out beside the first of them', async () => {
    const link = (name: string) => `<a class="name" href="/tac-gia/${name.length}.htm">${name}</a>`;
    const unfolded = `${link('Lò&nbsp;Thị  Mai')} ${link('Vàng A Dín')}`;
    const body = `<div class="author">${link('Lò Thị Mai')} và 1 tác giả khác ${unfolded}</div>${paragraphs(STORY)}`;
    const signed = `${body}<p class="author">${link('Lò Thị Mai')} - ${link('Vàng A Dín')}</p>`;
    expect(await extract(pageOf({ body: signed }))).toMatchObject({
      authors: ['Lò Thị Mai', 'Vàng A Dín'],
      body: STORY,
    });
  });
  it('takes what signs the only paragraph behind a break', async () => {
    const body = `<p>${STORY.join('<br>')}<br><b>Lò Thị Mai - Hội Nông dân xã</b></p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Lò Thị Mai'], body: STORY });
  });
  const CREDITS = [
    ['Nội dung', 'Mai Chi'],
    ['Hình ảnh', 'Huy Đằng'],
    ['Đồ họa', 'Thế Vinh'],
  ];
  const credits = (make: (label: string, name: string) => string) =>
    CREDITS.map(([label = '', name = '']) => make(label, name)).join('');
  it.each([
    credits((label, name) => `<p>${label}</p><p><b>${name}</b></p>`),
    credits((label, name) => `<p>${label}</p><p>${name}</p>`),
    `<dl>${credits((label, name) => `<dt>${label}</dt><dd>${name}</dd>`)}</dl>`,
    `<table>${credits((label, name) => `<tr><td>${label}:</td><td>${name}</td></tr>`)}</table>`,
    `<div>${credits((label, name) => `<b>${label.toUpperCase()}</b><br>${name}<br>`)}</div>`,
    '<div>Bài: <a href="/tg/1">Mai Chi</a> • Ảnh: <a href="/tg/2">Huy Đằng</a></div>',
  ])('is who wrote of those whom credits name: %s', async (signed) => {
    const found = await extract(pageOf({ body: paragraphs(STORY) + signed }));
    expect(found).toMatchObject({ authors: ['Mai Chi'], body: STORY });
  });

  it.each([
    ['Lò Mai - Hà Vy', ['Lò Mai', 'Hà Vy']],
    ['Lò Mai ghi', ['Lò Mai']],
    ['CTV Lò Mai', ['Lò Mai']],
    ['Lò Mai. Ảnh: Hà Vy', ['Lò Mai']],
    ['PV', []],
    ['Báo Thử', []],
  ])('takes what signs the last of several paragraphs behind a break: %s', async (line, authors) => {
    const last = `<p>${STORY.at(-1)}<br>${line}</p>`;
    const body = paragraphs(STORY.slice(0, -1)) + last;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors, body: STORY });
  });
  it.each(['TTXVN', 'Báo Thử', 'Ban Biên tập', 'Nhóm PV'])(
    'is none where an outlet or nobody in particular signs: %s',
    async (line) => {
      const found = await extract(pageOf({ body: paragraphs([...STORY, line]) }));
      expect(found).toMatchObject({ authors: [], body: STORY });
    },
  );
  it.each([
    ['Lò Mai - Hà Vy', ['Lò Mai', 'Hà Vy']],
    ['Hà Vy (CTV)', ['Hà Vy']],
    ['M.A', ['M.A']],
    ['Theo Hà Vy/TTXVN', ['Hà Vy']],
    ['Theo TTXVN', []],
  ])('stands between the lead in bold and the text: %s', async (line, authors) => {
    const lead = 'Dân bản Nà Hin góp công mở đường bê tông qua suối trước mùa mưa năm nay.';
    const body = `<p><b>${lead}</b></p><p>${line}</p>${paragraphs(STORY)}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors, sapo: lead, body: STORY });
  });
  it('is no place at which a text begins in a short sentence, nor an outlet what a subhead begins as', async () => {
    const first = 'Hồ Ka Pét, tỉnh Lâm Đồng đã mở cống.';
    const last = ['Ngày mai sẽ khác', ...STORY.slice(0, 1)];
    const { authors, body } = await extract(pageOf({ body: paragraphs([first, ...STORY, ...last]) }));
    expect({ authors, body }).toEqual({ authors: [], body: [first, ...STORY, ...last] });
  });
  it('is no outlet that ends a list', async () => {
    const list = '<p>Bà con nộp hồ sơ tại các nơi sau đây.</p><ul><li>Trạm y tế Nà Hin</li><li>Công an xã</li></ul>';
    const { body } = await extract(pageOf({ body: paragraphs(STORY) + list }));
    expect(body.at(-1)).toContain('Công an xã');
  });
  it('finds whom a card of the author tells of at length at the end of the text', async () => {
    const card = `<div class="author-info"><img src="/a.jpg"><h5>Lò Thị Mai</h5>${paragraphs(STORY)}</div>`;
    const found = await extract(pageOf({ body: paragraphs(STORY) + card }));
    expect(found).toMatchObject({ authors: ['Lò Thị Mai'], body: STORY });
  });

  it.each([
    '<div class="saboxplugin-wrap"><img src="/a.jpg"><div class="saboxplugin-authorname"><a href="/u/1">Lò Thị Mai</a></div>ABOUT</div>',
    '<div class="m-a-box"><h5 class="m-a-box-name"><a href="/author/mai/">Lò Thị Mai</a></h5>ABOUT</div>',
    '<div class="jeg_box"><div><a href="/author/mai/"><img src="/a.jpg"></a></div><div class="jeg_author_content"><h3 class="jeg_author_name"><a href="/author/mai/">Lò Thị Mai</a></h3>ABOUT</div></div>',
  ])('finds whose life is told in a box at the end of the text, if nobody else signs: %s', async (html) => {
    const about = 'Tôi yêu những phiên chợ vùng cao và viết về chúng từ năm 2015 đến nay.';
    const box = html.replace('ABOUT', `<p class="author_desc">${about}</p>`);
    const read = (end: string) => extract(pageOf({ body: paragraphs(STORY) + end }));
    expect(await read(box)).toMatchObject({ authors: ['Lò Thị Mai'], body: STORY });
    expect(await read(`<p align="right"><b>Vàng Dín</b></p>${box}`)).toMatchObject({
      authors: ['Vàng Dín'],
      body: STORY,
    });
    expect((await blocksOf(paragraphs(STORY) + box)).map(({ kind }) => kind)).not.toContain('image');
    const account = box.replace('Lò Thị Mai', 'Admin').replace('jeg_author_content', '');
    expect(await read(account)).toMatchObject({ authors: [], body: STORY });
    expect(await read(`<p align="right"><b>Vàng Dín</b></p>${account}`)).toMatchObject({
      authors: ['Vàng Dín'],
      body: STORY,
    });
    // Readers' letters have such boxes each.
    const letters = STORY.map(
      (text, i) =>
        `<div class="letter"><p class="author">Lò ${['Mai', 'Sen', 'Páo', 'Dín'][i]}</p><p>${text}</p></div>`,
    );
    expect((await read(letters.join(''))).body).toEqual(expect.arrayContaining([STORY[3]]));
    expect((await read(letters.join(''))).body.join(' ').split(STORY[3] ?? '').length).toBe(3);
  });
  it('takes nobody who put up a post elsewhere that the text quotes', async () => {
    const post = `<blockquote cite="https://mang.example/1"><p>${STORY[3]}</p>Người đăng: <a href="/u">Sùng A Chư</a> vào <a href="/1">Chủ Nhật, 7 tháng 6, 2026</a></blockquote>`;
    expect((await extract(pageOf({ body: post + paragraphs(STORY) }))).authors).toEqual([]);
  });
  it('finds who signs in a heading to the right or behind a bullet', async () => {
    const read = (end: string) => extract(pageOf({ body: paragraphs(STORY) + end }));
    for (const end of ['<h4 style="text-align:right">Lò Thị Mai</h4>', '<p>● Lò Thị Mai</p>'])
      expect(await read(end), end).toMatchObject({ authors: ['Lò Thị Mai'], body: STORY });
    const head = `<h4>Lò Thị Mai</h4>${paragraphs(STORY)}`;
    expect((await read(head)).body).toContain('Lò Thị Mai');
  });
  it('finds who signs with where they work, in the last line or below the last picture', async () => {
    const read = (end: string) => extract(pageOf({ body: paragraphs(STORY) + end }));
    for (const name of ['Lò Mai, nahin.gov.vn', 'Lò Mai, Báo Mường Tấc', 'Lò Mai – Sở GD&amp;ĐT Sơn La']) {
      expect(await read(`<p>${name}</p>`), name).toMatchObject({ authors: ['Lò Mai'], body: STORY });
      const pictured = `<div><img src="/1.jpg"><img src="/2.jpg"></div><p align="center">${name}</p>`;
      expect(await read(pictured), name).toMatchObject({ authors: ['Lò Mai'], body: STORY, captions: [] });
    }
    const portrait = '<p><img src="/1.jpg"></p><p align="center">Lò Mai – Giám đốc Sở Y tế</p>';
    expect(await read(portrait)).toMatchObject({ authors: [], captions: ['Lò Mai – Giám đốc Sở Y tế'] });
    const quoted = '<p>“Bản tôi từ nay có đường đi học quanh năm.”</p><p>Lò Mai, Báo Mường Tấc</p>';
    expect((await read(quoted)).authors).toEqual([]);
  });
  it('finds a card with a post at a place before the text', async () => {
    const card = '<div><img src="/a.jpg"><div><p>Lò Thị Mai</p><p>Phóng viên thường trú</p></div></div>';
    expect(await extract(pageOf({ body: card + paragraphs(STORY) }))).toMatchObject({
      authors: ['Lò Thị Mai'],
      body: STORY,
    });
  });

  it('is none who led the work', async () => {
    const makers = [
      'Chỉ đạo thực hiện: Vàng A Dín',
      'Tổ chức thực hiện: Hồng Minh',
      'Nội dung: Lò Mai',
      'Trình bày: Hà Vy',
    ];
    const body = paragraphs([...STORY, ...makers]);
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Lò Mai'], body: STORY });
  });
  it('leaves the names that the last paragraph lists', async () => {
    const body = `${paragraphs(STORY)}<p>Được khen thưởng có các hộ:<br>Lò Văn Mai<br>Vàng Thị Dín</p>`;
    const { body: told, authors } = await extract(pageOf({ body }));
    expect(told.at(-1)).toContain('Vàng Thị Dín');
    expect(authors).toEqual([]);
  });
  const ITEMS = ['Bản Nà Hin mở đường', 'Trường Mường Tấc có nhà mới', 'Mận đầu vụ được giá'];
  it.each([
    ['<p align="right"><b>', '</b></p>'],
    ['<p style="text-align: right"><em>', '</em></p>'],
    ['<p class="author">', '</p>'],
    ['<p><b>Tin, ảnh: ', '</b></p>'],
  ])('sign an item each, below heads in bold: %s', async (before, behind) => {
    const names = ['Thu Miên', 'Lò Thị Mai', 'Vàng Dín'];
    const items = names.map((name, i) => `<p><b>${ITEMS[i]}</b></p><p>${STORY[i]}</p>${before}${name}${behind}`);
    const body = items.join('');
    const told = names.flatMap((_, i) => [ITEMS[i] ?? '', STORY[i] ?? '']);
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: names, body: told });
    expect((await ofKind('heading', body)).map(({ text }) => text)).toEqual(ITEMS);
  });
  it('are nobody who is named before each part of a text', async () => {
    const part = (text: string, i: number) =>
      `<div class="x"><p class="author">Lò ${['Mai', 'Páo', 'Dín'][i]}</p><p>${text}</p></div>`;
    const found = await extract(pageOf({ body: paragraphs(STORY) + STORY.slice(1).map(part).join('') }));
    expect(found.body.filter((text) => text.startsWith('Lò '))).toHaveLength(3);
  });
  it('sign a letter each', async () => {
    const signed = (name: string) => `<p align="right"><b>${name}</b></p>`;
    const body = `<p>${STORY[0]}</p>${signed('Lò Thị Mai')}${paragraphs(STORY.slice(1))}${signed('Vàng A Dín')}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Lò Thị Mai', 'Vàng A Dín'], body: STORY });
  });
  it('sign before one more paragraph, which is no part of the story', async () => {
    const tail = 'Bạn đọc quan tâm tới con đường ở bản Nà Hin có thể đến xem triển lãm ảnh tại nhà văn hóa xã.';
    const body = `${paragraphs(STORY)}<p align="right"><b>Lò Thị Mai</b></p><p>${tail}</p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Lò Thị Mai'], body: [...STORY, tail] });
  });
  it.each([
    '<blockquote><p>Mùa mưa này trẻ em không phải lội suối nữa.</p><p align="right"><b>Lò Mai</b></p></blockquote>',
    '<div class="cms-quote"><p>Mùa mưa này trẻ em không phải lội suối nữa.</p><p class="quote-author">Lò Mai</p></div>',
    '<div class="box"><p>Mùa mưa này trẻ em không phải lội suối nữa.</p><p class="author">Lò Mai</p></div>',
    '<p>“Mùa mưa này trẻ em không phải lội suối nữa.”</p><p align="right"><i>Lò Mai</i></p>',
    '<p>Mùa mưa này trẻ em không phải lội suối nữa.</p><p align="right"><i>Lò Mai, Chủ tịch xã</i></p>',
  ])('are nobody whose words are set apart: %s', async (quoted) => {
    const body = `${paragraphs(STORY.slice(0, 3))}${quoted}<p>${STORY[3]}</p><p align="right"><b>Vàng A Dín</b></p>`;
    const found = await extract(pageOf({ body }));
    expect(found.authors).toEqual(['Vàng A Dín']);
    expect(found.body.join(' ')).toContain('Lò Mai');
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
  it('sign behind a list of other stories, or what says that a series goes on', async () => {
    const others = '<p>Mời bạn đọc xem thêm:</p><ul><li><a href="/b">Bản Nà Hin đón điện lưới quốc gia</a></li></ul>';
    const linked = '<div class="who"><a href="/tac-gia/1">Lò Mai, Vàng Dín</a></div>';
    expect(await extract(pageOf({ body: paragraphs(STORY) + others + linked }))).toMatchObject({
      authors: ['Lò Mai', 'Vàng Dín'],
      body: STORY,
    });
    const plain = '<p><em>(Còn nữa)</em></p><div class="t1"><span>Lò Mai – Vàng Dín</span></div>';
    expect((await extract(pageOf({ body: paragraphs(STORY) + plain }))).authors).toEqual(['Lò Mai', 'Vàng Dín']);
    const part = plain.replace('(Còn nữa)', 'Bài 3: Đường lên Nà Hin mùa mưa');
    const found = await extract(pageOf({ body: paragraphs(STORY) + part }));
    expect(found).toMatchObject({ authors: ['Lò Mai', 'Vàng Dín'], body: STORY });
  });
  it('sign behind a last sentence that is short', async () => {
    const told = [...STORY, 'Từ nay bản Nà Hin không còn phải lội suối nữa.'];
    const body = `${paragraphs(told)}<div class="t1"><span>Lò Mai – Vàng Dín</span></div>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Lò Mai', 'Vàng Dín'], body: told });
  });
  it('sign with the office that they hold below their name', async () => {
    const body = `${paragraphs(STORY)}<p>Giàng A Páo</p><p>(Phó Chủ tịch Hội Khuyến học xã)</p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Giàng A Páo'], body: STORY });
  });
  it.each([
    'Lò Văn Quân – Chủ tịch Hội Khuyến học phát biểu',
    'TS Lò Văn Quân, Trưởng khoa Nội',
    'Lò Văn Quân (trái) và Vàng Dín',
    'Lò Văn Quân (ngoài cùng bên trái)',
  ])('is nobody of whom the last caption gives the post or place, in italics: %s', async (caption) => {
    const picture = `<figure><img src="/1.jpg"><figcaption><em>${caption}</em></figcaption></figure>`;
    const centred = `<p align="center"><img src="/1.jpg"></p><p align="center"><em>${caption}</em></p>`;
    for (const shown of [picture, centred])
      expect(await extract(pageOf({ body: paragraphs(STORY) + shown }))).toMatchObject({
        authors: [],
        body: STORY,
        captions: [caption],
      });
  });
  it('sign to the right below the last picture, with their post', async () => {
    const signed = '<p><img src="/1.jpg"></p><p align="right"><em>Lò Văn Quân, Bí thư Đoàn xã</em></p>';
    expect(await extract(pageOf({ body: paragraphs(STORY) + signed }))).toMatchObject({
      authors: ['Lò Văn Quân'],
      body: STORY,
    });
  });
  it('is nobody whom a caption at the end, a first subhead or a lead below the date tells of with a figure', async () => {
    const shown = `${paragraphs(STORY)}<p><img src="/1.jpg"></p><p><em>Lò Thị Mai, 70 tuổi</em></p>`;
    expect(await extract(pageOf({ body: shown }))).toMatchObject({ authors: [], captions: ['Lò Thị Mai, 70 tuổi'] });
    const subhead = 'Lò Văn Páo - người giữ rừng suốt 30 năm';
    const parted = `<p><b>${subhead}</b></p>${paragraphs(STORY)}`;
    expect(await extract(pageOf({ body: parted }))).toMatchObject({ authors: [], body: [subhead, ...STORY] });
    const meta = '<div>05/06/2026 08:00</div><div>Lò Thị Mai, 10 năm gieo chữ ở vùng cao</div>';
    expect((await extract(pageOf({ meta }))).authors).toEqual([]);
  });
  it.each([
    '<p><em>Giàng A Páo – Phó Chủ tịch Thường trực Hội Khuyến học huyện Nà Hin</em></p>',
    '<p style="text-align:right">NGƯT Giàng A Páo, Phó Chủ tịch Thường trực Hội Khuyến học Nà Hin</p>',
  ])('sign with a long office behind their name: %s', async (line) => {
    expect(await extract(pageOf({ body: paragraphs(STORY) + line }))).toMatchObject({
      authors: ['Giàng A Páo'],
      body: STORY,
    });
  });
  it.each(['below', 'after'] as const)('is who wrote a text, not who put it up or passed it: %s', async (place) => {
    const line = '<p>Người đăng: Lò Thị Mai - Người duyệt: Hà Văn Vy - Tác giả: Vi Thành</p>';
    const found = await extract(pageOf(place === 'below' ? { meta: line } : { body: paragraphs(STORY) + line }));
    expect(found).toMatchObject({ authors: ['Vi Thành'], body: STORY });
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
  it.each([
    (name: string) => `<p><b>${name}</b></p>`,
    (name: string) => `<p style="text-align: center"><i>${name}</i></p>`,
    (name: string) => `<div class="box"><p><b>${name}</b></p></div>`,
    (name: string) => `<blockquote><p><b>${name}</b></p></blockquote>`,
  ])('are nobody by whose name a part of the text is headed behind a paragraph of it: %s', async (head) => {
    const [first = '', ...others] = STORY;
    for (const name of ['Gốm Bát Tràng', 'Đèo Hải Vân', 'Tháp Mười', 'Quế Trà My']) {
      const found = await extract(pageOf({ body: `<p>${first}</p>${head(name)}${paragraphs(others)}` }));
      expect(found).toMatchObject({ authors: [], body: [first, name, ...others] });
    }
  });
  it.each([
    ['<p class="sapo">', '<p><b>Lò Thị Mai</b></p>'],
    ['<p><b>', '<p><b>Lò Thị Mai</b></p>'],
    ['<p>', '<p class="author"><b>Lò Thị Mai</b></p>'],
    ['<p>', '<p align="right"><b>Lò Thị Mai</b></p>'],
    ['<p>', '<p><i>Lò Thị Mai (thực hiện)</i></p>'],
    ['<p>', '<p><b>Lò Thị Mai</b></p><p>05/06/2026 08:15</p>'],
  ])('are behind a lead, or behind any paragraph by more than bold letters: %s … %s', async (lead, byline) => {
    const [first = '', ...others] = STORY;
    const found = await extract(pageOf({ body: `${lead}${first}</p>${byline}${paragraphs(others)}` }));
    expect(found).toMatchObject({ authors: ['Lò Thị Mai'], body: others });
  });
  it('are no thing whose three words begin with no surname', async () => {
    const body = `<p><b>Gốm Bát Tràng</b></p>${paragraphs(STORY)}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: [], body: ['Gốm Bát Tràng', ...STORY] });
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

  it('takes what leads on to other stories for none, though it is no language of ours', async () => {
    const story = (label: string, text: string) => `<a href="/x"><span>${label}</span><h3>${text}</h3></a>`;
    const others = `${story('Previous Post', 'Hội thi dân vũ khai mạc ở sân vận động')}${story('Next Post', 'Cầu treo Nà Hin được thay bằng cầu cứng')}`;
    expect((await extract(pageOf({ after: `<div><div>${others}</div></div>` }))).authors).toEqual([]);
  });
  it('takes no linked heading of other stories for one', async () => {
    const after = '<div><h2><strong><a href="/dep.html">Đẹp</a></strong></h2></div>';
    expect((await extract(pageOf({ after }))).authors).toEqual([]);
  });
  it('takes the section that metadata name for no author', async () => {
    const head = '<meta property="article:section" content="Hải Hà">';
    const meta = '<div><a href="/hai-ha">Hải Hà</a> <span>Thứ hai, 12/02/2026 - 08:15</span></div>';
    expect((await extract(pageOf({ head, meta }))).authors).toEqual([]);
  });
  it('takes the outlet’s own name for no author', async () => {
    const head =
      '<meta property="og:site_name" content="BÁO SƠN THỦY"><script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Sơn Thủy"}}</script>';
    expect((await extract(pageOf({ head }))).authors).toEqual([]);
  });
  it.each([
    ['by the id of a node', '{"@id": "#9"}'],
    ['in a name that is a node', '{"@type": "Person", "name": {"@type": "Person", "name": "Lò Thị Mai"}}'],
  ])('finds whom metadata name %s', async (_, author) => {
    const nodes = `{"@type": "NewsArticle", "author": ${author}}, {"@id": "#9", "name": "Lò Thị Mai"}`;
    const head = `<script type="application/ld+json">{"@graph": [${nodes}]}</script>`;
    expect((await extract(pageOf({ head }))).authors).toEqual(['Lò Thị Mai']);
  });

  it('finds whose page a line leads to behind their picture and the outlet', async () => {
    const meta =
      '<div><img src="/a.jpg" alt="Báo Điện Biên Phủ"><span class="org">Báo Điện Biên Phủ</span><span class="fn">&nbsp;|&nbsp;<a rel="author" href="/lm">Lò Thị Mai</a></span></div>';
    expect(await extract(pageOf({ meta }))).toMatchObject({ authors: ['Lò Thị Mai'], body: STORY, captions: [] });
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
  it('finds two syllables in capitals behind the last sentence, and no place', async () => {
    const signed = (name: string) => paragraphs([...STORY.slice(0, -1), `${STORY.at(-1)} <b>${name}</b>`]);
    expect((await extract(pageOf({ body: signed('THU HÀ') }))).authors).toEqual(['THU HÀ']);
    expect((await extract(pageOf({ body: signed('(THU HÀ)') }))).authors).toEqual(['THU HÀ']);
    for (const place of ['LAI CHÂU', 'Mù Cang Chải'])
      expect((await extract(pageOf({ body: signed(place) }))).authors).toEqual([]);
  });
  it.each([
    '<ul class="byline"><li>Quàng Thị Son</li><li>Vũ Đức Hải</li></ul>',
    '<div><div class="author">Quàng Thị Son</div><div class="author">Vũ Đức Hải</div></div>',
  ])('finds all who stand side by side as authors: %s', async (meta) => {
    expect((await extract(pageOf({ meta }))).authors).toEqual(['Quàng Thị Son', 'Vũ Đức Hải']);
  });
  it.each([
    ['a name before the paper that it was taken from', '<p>Hảo Trọng</p><p>Nguồn Mường Tấc online</p>', 'Hảo Trọng'],
    ['a name with its post in brackets', '<p>(Lò Thị Mai, giáo viên Trường THCS Nà Hin)</p>', 'Lò Thị Mai'],
    [
      'a name with its office below a break',
      '<p align="right"><b>Lò Thị Mai</b><br>Phó Bí thư Xã đoàn</p>',
      'Lò Thị Mai',
    ],
    ['a name with its source in brackets', '<p><b>Châu Ban</b> (theo <i>Bản Làng</i>)</p>', 'Châu Ban'],
  ])('finds %s at the end', async (_, end, name) => {
    const { authors, body } = await extract(pageOf({ body: `${paragraphs(STORY)}${end}` }));
    expect(authors).toEqual([name]);
    expect(body).toEqual([...STORY]);
  });

  it('finds an author’s card with its picture, a day and who they are behind the text', async () => {
    const lines = ['Lò Thị Mai', '05/06/2026', 'Nhà báo viết về vùng cao, có nhiều năm sống cùng đồng bào ở Nà Hin.'];
    const card = `<div class="c9"><img src="/mai.png"><div>${paragraphs(lines, 'div')}</div></div>`;
    const found = await extract(pageOf({ body: `<div>${paragraphs(STORY)}</div>${card}` }));
    expect(found).toMatchObject({ authors: ['Lò Thị Mai'], body: STORY, captions: [] });
  });
  it.each(['H.Hạnh', 'K’Brửi'])(
    'names who signs in one word of two parts behind the box of the text: %s',
    async (name) => {
      const after = `<p style="text-align:right"><strong>${name}</strong></p>`;
      expect(await extract(pageOf({ after }))).toMatchObject({ authors: [name], body: STORY });
    },
  );

  it('names nobody by the chosen speed of a player above the text', async () => {
    const meta = '<div><span>0:00</span> <div><b>Chuẩn</b></div> <div>Tốc độ đọc</div></div>';
    expect((await extract(pageOf({ meta }))).authors).toEqual([]);
  });

  it('finds who wrote a text before whose voice it has, in one line behind it', async () => {
    const body = `${paragraphs(STORY)}<p><em>Nội dung: Lò Thị Mai; Giọng đọc: Hà Vy</em></p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Lò Thị Mai'], body: STORY });
  });
  it('takes the hamlet of whoever signs for no name', async () => {
    const lines = ['<b>Lò Thị Mai</b>', '<em>(Ấp Hòa Bình, xã Nà Hin)</em>'];
    const body = `${paragraphs(STORY)}${lines.map((line) => `<p style="text-align:right">${line}</p>`).join('')}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Lò Thị Mai'], body: STORY });
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
    ['in the text’s element, with their post', { body: `<p>Lò Thị Mai Phóng viên Báo Thử</p>${paragraphs(STORY)}` }],
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

  it('finds who made an interview behind its last words', async () => {
    const body = `${paragraphs(STORY)}<p>- Xin cảm ơn ông!</p><p>Lò Thị Mai (thực hiện)</p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({
      authors: ['Lò Thị Mai'],
      body: [...STORY, '- Xin cảm ơn ông!'],
    });
  });

  it.each([
    ['<div>Tác giả: Lò Mai - Hà Vy | Nguồn: Sở Nông nghiệp và Môi trường tỉnh</div>', ['Lò Mai', 'Hà Vy']],
    ['<div>By Lò Mai</div>', ['Lò Mai']],
    ['<div>Thứ sáu, 05/06/2026 Được viết bởi Lò Mai</div>', ['Lò Mai']],
    ['<div>Đăng ngày 05/06/2026 - 08:15 · 1.245 lượt xem Đăng bởi: admin</div>', []],
    ['<div>Đã đăng vào 05/06/2026 bởi Lò Mai</div>', ['Lò Mai']],
    ['<div>Posted on 05/06/2026 08:15 by quantri</div>', []],
    ['<div><a href="#">Đen</a> <a href="#">Xanh</a></div>', []],
  ])('are read above the text in %s', async (meta, authors) => {
    expect(await extract(pageOf({ meta }))).toMatchObject({ authors, body: STORY });
  });

  it.each([
    [
      '<meta name="author" content="Lò Thị Mai"><meta name="author" content="Vàng A Dín">',
      ['Lò Thị Mai', 'Vàng A Dín'],
    ],
    ['<meta property="article:author" content="Lò Thị Mai, Vàng A Dín">', ['Lò Thị Mai', 'Vàng A Dín']],
    ['<meta name="author" content="Báo Thử"><meta property="article:author" content="Lò Thị Mai">', ['Lò Thị Mai']],
    ['<meta name="authors" content="Lò Thị Mai">', ['Lò Thị Mai']],
    ['<meta name="byl" content="Bởi Lò Thị Mai và Vàng A Dín">', ['Lò Thị Mai', 'Vàng A Dín']],
    ['<meta name="DC.Creator" content="Lò Thị Mai">', ['Lò Thị Mai']],
    [
      '<meta name="twitter:label1" content="Được viết bởi"><meta name="twitter:data1" content="Lò Thị Mai">',
      ['Lò Thị Mai'],
    ],
    ['<meta name="twitter:label1" content="Giá"><meta name="twitter:data1" content="Lò Thị Mai">', []],
    ['<meta name="author" content="Quản Trị Viên">', []],
    ['<meta name="author" content="Hà Tĩnh">', []],
    ['<meta name="author" content="Super User">', []],
  ])('are those of metadata where nobody signs: %s', async (head, authors) => {
    expect((await extract(pageOf({ head }))).authors).toEqual(authors);
  });
  it('finds whom a thing within the page names its author', async () => {
    const meta = '<div itemprop="author" itemscope><meta itemprop="name" content="Lò Thị Mai"></div>';
    expect((await extract(pageOf({ meta }))).authors).toEqual(['Lò Thị Mai']);
  });
  it('finds an author beside a picture and how much they wrote', async () => {
    const card = '<div><img src="/a.jpg"><a href="/u/mai">Lò Thị Mai</a><span>152 bài viết</span></div>';
    expect(await extract(pageOf({ body: card + paragraphs(STORY) }))).toMatchObject({
      authors: ['Lò Thị Mai'],
      body: STORY,
    });
  });
  it('finds who wrote under labels without colons, and leaves out who did the rest', async () => {
    const credits = ['Nội dung<br>Lò Mai<br>Vàng Páo', 'THIẾT KẾ<br>Hà Vy'].map((one) => `<div>${one}</div>`).join('');
    const found = await extract(pageOf({ body: `${paragraphs(STORY)}<div>${credits}</div>` }));
    expect(found).toMatchObject({ authors: ['Lò Mai', 'Vàng Páo'], body: STORY });
  });
  it.each(['Ảnh trong bài: Hà Vy', 'Hình ảnh trong bài: Hà Vy', 'Ảnh và clip trong bài: Hà Vy'])(
    'finds none in who took all pictures: %s',
    async (credit) => {
      const body = `${paragraphs(STORY)}<p><i>${credit}</i></p>`;
      expect(await extract(pageOf({ body }))).toMatchObject({ authors: [], body: STORY });
    },
  );
  it('finds who signs behind a sign', async () => {
    const body = `${paragraphs(STORY)}<p>✍ Lò Thị Mai</p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Lò Thị Mai'], body: STORY });
  });
  it('finds who put a text up by a line in its own element', async () => {
    const body = `${paragraphs(STORY)}<div>Người đăng: <span>Lò Thị Mai</span> vào lúc 14:35</div>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ authors: ['Lò Thị Mai'], body: STORY });
  });

  it('are no place at the end of a linked headline above the text', async () => {
    const other =
      '<ul><li><a href="/t/1.html">Huyện Mường Tấc khởi công đường liên xã Nà Hin - Đồng Xuyên</a></li></ul>';
    expect((await extract(pageOf({ meta: other }))).authors).toEqual([]);
  });

  it('are no place that stands alone behind the text', async () => {
    expect((await extract(pageOf({ after: '<div><p>Hà Nội</p></div>' }))).authors).toEqual([]);
  });
});
