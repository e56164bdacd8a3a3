import { describe, expect, it } from 'vitest';
import { cards, extract, ofKind, pageOf, paragraphs, read, STORY, TITLE } from '../pages';

const [FIRST, SECOND, THIRD, FOURTH] = STORY as [string, string, string, string];

describe('captions', () => {
  it('stand in italics between a picture and the text, one break before and behind', async () => {
    const caption = 'Dân bản góp công làm đường.';
    const [first, ...rest] = STORY;
    const body = `<p><img src="/a.jpg"><br><i>${caption}</i><br>${first}</p>${paragraphs(rest)}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [caption] });
  });

  const CAPTION = 'Đoạn đường bê tông đầu tiên của bản';
  const pictures: Record<string, string> = {
    'in a figure': `<figure><img src="/1.jpg"><figcaption>${CAPTION}</figcaption></figure>`,
    'in the second row of a table': `<table align="center"><tr><td><img src="/1.jpg"></td></tr><tr><td>${CAPTION}</td></tr></table>`,
    'in a cell before the picture': `<table><tr><td>${CAPTION}</td></tr><tr><td><img src="/1.jpg"></td></tr></table>`,
    'in italics behind the picture': `<p><img src="/1.jpg"></p><p><em>${CAPTION}</em></p>`,
    'centred behind the picture': `<p style="text-align:center"><img src="/1.jpg"></p><p style="text-align:center">${CAPTION}</p>`,
    'centred by the class of an editor': `<p class="has-text-align-center"><img src="/1.jpg"></p><p class="has-text-align-center">${CAPTION}.</p>`,
    'centred by the class of another': `<p class="ql-align-center"><img src="/1.jpg"></p><p class="ql-align-center">${CAPTION}.</p>`,
    'centred by an old class of an editor': `<p class="rtecenter"><img src="/1.jpg"></p><p class="rtecenter">${CAPTION}.</p>`,
    'in letters that an editor calls small': `<div><img src="/1.jpg"></div><p class="has-small-font-size">${CAPTION}.</p>`,
    'in letters that another calls small': `<div><img src="/1.jpg"></div><p><span class="ql-size-small">${CAPTION}.</span></p>`,
    'centred by its element': `<center><img src="/1.jpg"></center><center>${CAPTION}</center>`,
    'in small letters': `<div><img src="/1.jpg"></div><p><small>${CAPTION}</small></p>`,
    'behind a break in one element': `<div><img src="/1.jpg"><br>${CAPTION}</div>`,
    'by its class': `<p><img src="/1.jpg"></p><p class="pCaption">${CAPTION}</p>`,
    'by its class with underscores': `<p><img src="/1.jpg"></p><p class="img_chu_thich_04">${CAPTION}</p>`,
    'by a class that it shares with its picture': `<p class="hinh"><img src="/1.jpg"></p><p class="hinh">${CAPTION}</p>`,
    'by a class in one word': `<p><img src="/1.jpg"></p><p class="hinhanh">${CAPTION}</p>`,
    'as a note': `<p><img src="/1.jpg"></p><p class="note ignore">${CAPTION}</p>`,
    'by the picture’s alternative text': `<p><img src="/1.jpg" alt="${CAPTION}"></p><p>${CAPTION}</p>`,
    'by the title of the link that opens the picture': `<p><a href="/1.jpg" title="${CAPTION}"><img src="/1.jpg" alt="ban lang"></a></p><p>${CAPTION}.</p>`,
    'in italics behind a film': `<p><iframe src="/phim"></iframe></p><p><em>${CAPTION}</em></p>`,
    'below a picture whose link opens it over the page': `<p><a class="modal" rel="{handler:'image'}" href="/1.jpg"><img src="/1.jpg"></a></p><p><em>${CAPTION}</em></p>`,
    'below a picture whose link opens it with the buttons of a viewer': `<p><a class="fancybox-button" rel="fancybox-button" href="/1.jpg"><img src="/1.jpg"></a></p><p><em>${CAPTION}</em></p>`,
    'below a picture that opens over the page': `<p><img class="td-modal-image" src="/1.jpg"></p><p><em>${CAPTION}</em></p>`,
    'below a picture that a link to nowhere opens': `<p><a class="image-popup" href="#"><img src="/1.jpg"></a></p><p><em>${CAPTION}</em></p>`,
    'by its credit': `<p><img src="/1.jpg"></p><p>${CAPTION}. Ảnh: Lò Mai</p>`,
    'by its credit behind a film': `<div><video src="/phim.mp4"></video><p>${CAPTION}. (Video: Lò Mai)</p></div>`,
  };
  for (const [name, html] of Object.entries(pictures)) {
    it(`are told from the text ${name}`, async () => {
      const { body, captions } = await extract(
        pageOf({ body: `<p>${FIRST}</p><p>${SECOND}</p>${html}<p>${THIRD}</p><p>${FOURTH}</p>` }),
      );
      expect(body).toEqual(STORY);
      expect(captions?.map((caption) => caption.replace(/\.(?: Ảnh: Lò Mai| \(Video: Lò Mai\))?$/, ''))).toEqual([
        CAPTION,
      ]);
    });
  }

  it('stand in bold below a picture amid the text, but no lead, subhead or text that is all in bold does', async () => {
    const caption = 'Dân bản góp công làm đường.';
    const picture = '<p><img src="/1.jpg"></p>';
    const bodyWith = (line: string) =>
      `${paragraphs([FIRST, SECOND])}${picture}<p><strong>${line}</strong></p>${paragraphs([THIRD, FOURTH])}`;
    expect(await extract(pageOf({ body: bodyWith(caption) }))).toMatchObject({ body: STORY, captions: [caption] });
    const subhead = 'Dân bản góp công';
    expect(await extract(pageOf({ body: bodyWith(subhead) }))).toMatchObject({
      body: [FIRST, SECOND, subhead, THIRD, FOURTH],
    });
    const lead = `${picture}<p><strong>${caption}</strong></p>${paragraphs(STORY)}`;
    expect((await extract(pageOf({ body: lead }))).captions).toEqual([]);
    const bold = [FIRST, SECOND, caption, THIRD, FOURTH].map((text) => `<strong>${text}</strong>`);
    const body = paragraphs(bold.slice(0, 2)) + picture + paragraphs(bold.slice(2));
    expect((await extract(pageOf({ body }))).captions).toEqual([]);
  });

  it.each([
    ['a class that no other line has', `<p class="k7">TEXT</p>`, true],
    ['a class that other lines have too', '<p class="k8">TEXT</p>', false],
  ])('are told below two pictures by %s', async (_, line, isCaption) => {
    const shown = ['Học sinh bản Nà Hin đi học trên đường mới.', 'Dân bản góp công chở đá qua suối trong mùa khô.'];
    const put = (text = '') => `<p><img src="/1.jpg"></p>${line.replace('TEXT', text)}`;
    const body = `<p class="k8">${FIRST}</p>${put(shown[0])}${paragraphs([SECOND, THIRD])}${put(shown[1])}<p>${FOURTH}</p>`;
    const found = await extract(pageOf({ body }));
    expect(found.captions).toEqual(isCaption ? shown : []);
    expect(found.body).toHaveLength(isCaption ? 4 : 6);
  });

  it('are told by a class that no other line has, though one has a credit behind its sentence', async () => {
    const shown = [
      'Học sinh bản Nà Hin đi học trên đường mới. Ảnh: Lò Mai',
      'Dân bản góp công chở đá qua suối trong mùa khô.',
    ];
    const put = (text = '') => `<p><img src="/1.jpg"></p><p class="k7">${text}</p>`;
    const body = `<p>${FIRST}</p>${put(shown[0])}${paragraphs([SECOND, THIRD])}${put(shown[1])}<p>${FOURTH}</p>`;
    const found = await extract(pageOf({ body }));
    expect(found.captions).toEqual(shown);
    expect(found.body).toHaveLength(4);
  });

  it('stand centred in an element with a name where most others have a credit', async () => {
    const shown = ['Bộ đội góp công làm đường. Ảnh: Lò Mai', 'Thi công mặt đường.', 'Trẻ em tới trường. Ảnh: Lò Mai'];
    const centred = (text: string) => `<p style="text-align:center">${text}</p>`;
    const pictures = shown.map((text) => centred('<img src="/1.jpg">') + centred(text));
    const body = STORY.map((text, i) => `<p>${text}</p>${pictures[i] ?? ''}`).join('');
    const found = await extract(pageOf({ body: `<div class="k1">${body}</div>` }));
    expect(found).toMatchObject({ body: STORY, captions: shown });
  });

  it('stand beside their pictures in the rows of a table', async () => {
    const shown = [CAPTION, 'Dân bản góp công làm đường.', 'Cây cầu nhỏ qua suối Nà Hin.'];
    const rows = shown.map((text, i) => `<tr><td><img src="/${i}.jpg"></td><td>${text}</td></tr>`).join('');
    const body = `${paragraphs(STORY.slice(0, 2))}<table>${rows}</table>${paragraphs(STORY.slice(2))}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: shown });
  });

  it('are no tools of the page, behind their icons above the lead', async () => {
    const labels = ['Gửi email cho bạn bè', 'Phóng to', 'Thu nhỏ'].map((label) => `<a href="#">${label}</a>`).join(' ');
    const meta = `<div><img src="/in.gif"> ${labels}</div><p class="sapo">${FIRST}</p>`;
    const found = await extract(pageOf({ meta, body: paragraphs([SECOND, THIRD, FOURTH]) }));
    expect(found).toMatchObject({ sapo: FIRST, captions: [] });
  });

  it.each(['(Bấm vào ảnh để xem cỡ lớn)', 'Nhấn vào hình để phóng to.'])(
    'are no note on how a picture is shown larger: %s',
    async (note) => {
      const body = `${paragraphs(STORY)}<p align="center"><img src="1.jpg"></p><p align="center"><em>${note}</em></p>`;
      expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [] });
    },
  );

  it.each([
    ['', ''],
    ['<a href="1.jpg">', '</a>'],
    ['<span style="font-size:14pt">', '</span>'],
  ])('is no sentence that goes on in its paragraph right behind a picture: %s', async (open, close) => {
    const [first, second, ...others] = STORY;
    const body = `<p>${first}</p><p>${open}<img src="1.jpg" width="600">${close}${second}</p>${paragraphs(others)}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [] });
  });

  it('are no sentences under heads and pictures, each with one in a section', async () => {
    const heads = ['Khởi công', 'Hiến đất', 'Vượt suối', 'Năm học mới'];
    const section = (text: string, i: number) =>
      `<section><h2>${heads[i]}</h2><figure><img src="/${i}.jpg"></figure><p>${text}</p></section>`;
    expect(await extract(pageOf({ body: STORY.map(section).join('') }))).toMatchObject({
      body: STORY.flatMap((text, i) => [heads[i], text]),
      captions: [],
    });
  });

  it.each([
    `<p><span class="drop-cap">${FIRST[0]}</span>${FIRST.slice(1)}</p>`,
    `<img src="/1.jpg"><p class="has-drop-cap">${FIRST}</p>`,
    `<p class="cap-nhat anh-huong">${FIRST}</p>`,
  ])('are no paragraph whose name speaks of its first letter, or of no picture: %s', async (first) => {
    const body = first + paragraphs(STORY.slice(1));
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [] });
  });

  it('are told by their place in a layout of tables that stand in the middle of the page', async () => {
    const text = (one: string) => `<div>${one}</div>`;
    const caption = 'Dân bản đổ bê tông';
    const shown = `<div align="center"><img src="/1.jpg"></div><div align="center">${caption}</div>`;
    const cell = [FIRST, SECOND].map(text).join('') + shown + [THIRD, FOURTH].map(text).join('');
    const page = pageOf({ body: `<table align="center"><tr><td>${cell}</td></tr></table>` });
    expect(await extract(page)).toMatchObject({ body: STORY, captions: [caption] });
  });

  it('are no paragraphs of a story in a table of two cells', async () => {
    const shown = `<div><img src="/1.jpg"></div><div><em>${CAPTION}</em></div>`;
    const told = `${paragraphs([SECOND, THIRD], 'div')}${shown}<div>${FOURTH}</div>`;
    const body = `<p><b>${FIRST}</b></p><table><tr><td>${told}</td></tr><tr><td align="right"><b>Lò Mai</b></td></tr></table>`;
    expect(await extract(pageOf({ body }))).toMatchObject({
      sapo: FIRST,
      body: STORY.slice(1),
      captions: [CAPTION],
      authors: ['Lò Mai'],
    });
  });

  it.each([
    [
      'in one link with their picture',
      '<a href="/b1.html"><img src="/b.jpg"><span>Hội thi dân vũ phụ nữ toàn tỉnh khai mạc</span></a>',
    ],
    [
      'below a picture that says how long their film is',
      '<a href="/b1.html"><img src="/b.jpg"><span>02:41</span></a><h3><a href="/b1.html">Hội thi dân vũ toàn tỉnh khai mạc</a></h3>',
    ],
  ])('are no headlines of other stories %s', async (_, other) => {
    const body = `<p>${FIRST}</p><p>${SECOND}</p><div>${other}</div><p>${THIRD}</p><p>${FOURTH}</p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [] });
  });
  it.each([
    ['has the picture right before the text, without any', '<div class="cover"><img src="/duong.jpg"></div>', 1],
    ['has no picture of the author before the text', '<img class="author-photo" src="/lo-mai.jpg">', 0],
  ])('%s', async (_, picture, count) => {
    const { article } = await read(pageOf({ meta: `<div>05/06/2026 08:00</div>${picture}` }));
    expect(article?.blocks.filter(({ kind }) => kind === 'image')).toHaveLength(count);
  });
  it.each(['/images/pdf.gif', 'icons/icon_word.png', 'ic-xlsx.svg'])(
    'has no picture that stands for a file: %s',
    async (src) => {
      const file = `<p><img src="${src}"> <a href="/1188.pdf">1188_QD-UBND.pdf</a> (352 KB)</p>`;
      expect(await ofKind('image', paragraphs(STORY) + file)).toEqual([]);
    },
  );
  it.each([
    ['/1-large.jpg', CAPTION],
    ['javascript:void(0)', CAPTION],
    ['#', CAPTION],
    ['/anh/1', `${CAPTION}.`],
  ])(
    'are kept in one link with their picture that leads to it or nowhere, or as a sentence: %s',
    async (href, text) => {
      const own = `<a href="${href}"><img src="/1.jpg"><span>${text}</span></a>`;
      const linked = `<p>${FIRST}</p><p>${SECOND}</p><div>${own}</div><p>${THIRD}</p><p>${FOURTH}</p>`;
      expect(await extract(pageOf({ body: linked }))).toMatchObject({ body: STORY, captions: [text] });
    },
  );

  it.each([
    ['a class that frameworks of styles call italic', `<p class="text-center fst-italic">${STORY[3]}</p>`, true],
    ['a class that calls it a note of a picture', `<div class="photo-note">${STORY[3]}</div>`, true],
    ['a heading that ends as a sentence does', `<h6>${STORY[3]}</h6>`, true],
    ['a heading that does not', '<h6>Đường mới của bản</h6>', false],
  ])('are told below a picture by %s', async (_, line, isCaption) => {
    const body = `${paragraphs(STORY.slice(0, 2))}<div><img src="/1.jpg"></div>${line}${paragraphs(STORY.slice(2, 3))}`;
    const found = await extract(pageOf({ body }));
    expect(found.captions).toEqual(isCaption ? [STORY[3]] : []);
    expect(found.body).toHaveLength(isCaption ? 3 : 4);
  });

  it('are plain lines below pictures that end as no sentence does, where the text has no such lines elsewhere', async () => {
    const plain = `<p><img src="/1.jpg"></p><p>${CAPTION}</p>`;
    const body = `<p>${FIRST}</p><p>${SECOND}</p>${plain}<p>${THIRD}</p><p>${FOURTH}</p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [CAPTION] });
    const dated = await extract(pageOf({ body: `<div>Đăng ngày: 05/06/2026 08:00:00</div>${body}` }));
    expect(dated).toMatchObject({ body: STORY, captions: [CAPTION] });
    const parted = body.replace(plain, `${plain}<p><b>Chờ mùa khô</b></p>`);
    expect(await extract(pageOf({ body: parted }))).toMatchObject({ captions: [CAPTION] });
    expect(await extract(pageOf({ body: parted.replaceAll('b>', 'h3>') }))).toMatchObject({ captions: [CAPTION] });
    const credited = '<p><img src="/2.jpg"></p><p>Bộ đội chở đá. Ảnh: Lò Mai</p>';
    const both = await extract(pageOf({ body: body.replace(`<p>${SECOND}`, `${credited}<p>${SECOND}`) }));
    expect(both).toMatchObject({ body: STORY, captions: ['Bộ đội chở đá. Ảnh: Lò Mai', CAPTION] });
    const shorter = body.replace(`<p>${SECOND}`, `<p><img src="/2.jpg"></p><p>Quang cảnh lễ khởi công</p><p>${SECOND}`);
    const last = `<p><img src="/3.jpg"></p><p>Học sinh bản Nà Hin đi học trên đường mới</p>`;
    expect(await extract(pageOf({ body: `${shorter}${last}` }))).toMatchObject({
      body: STORY,
      captions: ['Quang cảnh lễ khởi công', CAPTION, 'Học sinh bản Nà Hin đi học trên đường mới'],
    });
    expect(await extract(pageOf({ body: body.replace(plain, '') + last }))).toMatchObject({ captions: [] });
    const headed = await extract(pageOf({ body: `<p>Dân hiến đất làm đường mới</p>${body}` }));
    expect(headed).toMatchObject({ captions: [] });
    expect(headed.body).toContain(CAPTION);
  });

  it('may say who speaks', async () => {
    const speaks = 'Ông Lường Văn Thoan phát biểu tại buổi lễ.';
    const centred = (html: string) => `<p style="text-align:center">${html}</p>`;
    const body = `<p>${FIRST}</p>${centred('<img src="/1.jpg">')}${centred(speaks)}<p>${SECOND}</p><p>${THIRD}</p><p>${FOURTH}</p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [speaks] });
  });

  it('are kept with a picture between lead and text', async () => {
    const figures = [
      `<figure><img src="/1.jpg"><figcaption>${CAPTION}</figcaption></figure>`,
      `<table><tr><td><img src="/1.jpg"></td></tr><tr><td>${CAPTION}</td></tr></table>`,
    ];
    const sapo = 'Sau nhiều năm chờ đợi, bản vùng cao cuối cùng cũng có con đường bê tông để trẻ em tới trường.';
    for (const figure of figures) {
      const found = await extract(pageOf({ meta: `<div class="sapo">${sapo}</div>${figure}` }));
      expect(found).toMatchObject({ sapo, body: STORY, captions: [CAPTION] });
    }
  });
  it('stand without a name below a picture between the lead and the text', async () => {
    const sapo = 'Sau nhiều năm chờ đợi, bản vùng cao cuối cùng cũng có con đường bê tông để trẻ em tới trường.';
    const avatar = `<div class="x7"><p><img src="/1.jpg"></p><p>${CAPTION}</p></div>`;
    const found = await extract(pageOf({ meta: `<div class="article__summary">${sapo}</div>${avatar}` }));
    expect(found).toMatchObject({ sapo, body: STORY, captions: [CAPTION] });
  });
  it.each([
    ['one longer than a label', FIRST],
    ['all short, under a headline by which the document is not called', 'Bà con góp công.'],
  ])('tell all of a story in pictures: %s', async (_, long) => {
    const captions = [long, 'Bộ đội chở đá.', 'Chặng cuối qua suối.', 'Trẻ em ra xem.'];
    const body = captions.map((text) => `<figure><img src="/1.jpg"><figcaption>${text}</figcaption></figure>`).join('');
    const html = pageOf({ meta: '<div>05/06/2026 08:00</div>', body });
    const page = long === FIRST ? html : html.replace(/<title>.*?<\/title>/, '<title>Ảnh đẹp</title>');
    expect(await extract(page)).toMatchObject({ title: TITLE, body: [], captions });
  });
  it('may be more than the text of a story in pictures', async () => {
    const captions = ['Bộ đội chở đá.', 'Chặng cuối qua suối.', 'Trẻ em ra xem.'];
    const told = captions.map((text) => `<p><img src="/1.jpg"></p><p align="center"><em>${text}</em></p>`).join('');
    const body = `<p>${FIRST}</p>${told}<p>${SECOND}</p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: [FIRST, SECOND], captions });
  });
  const SHOWS = ['Bộ đội chở đá qua suối.', 'Chặng cuối của con đường.', 'Trẻ em trong bản ra xem.'];
  it.each([
    ['centred, in italics', '<p align="center">', '<em>', SHOWS, true],
    ['centred', '<p align="center">', '', SHOWS, true],
    ['plain', '<p>', '', SHOWS, true],
    ['of which one goes on', '<p>', '', ['Sau đó, bộ đội chở đá qua suối.', ...SHOWS.slice(1)], false],
    ['of which one stands behind another', '<p>', '', [SHOWS.slice(0, 2).join('</p><p>'), ...SHOWS], false],
    [
      'of which one is long',
      '<p>',
      '',
      [`Trẻ em ra xem ${'và hò reo bên đường mới '.repeat(7)}đến tối.`, ...SHOWS],
      false,
    ],
    ['below two pictures', '<p>', '', SHOWS.slice(1), false],
  ])('are all that a story says below its pictures: %s', async (_, open, em, texts, areCaptions) => {
    const put = (html: string) => `${open}${html}</p>`;
    const shown = texts.map((text) => put('<img src="/1.jpg">') + put(em + text + em.replace('<', '</')));
    const meta = `<div>05/06/2026 08:00</div><div class="sapo">${FIRST}</div>`;
    const body = `${shown.join('')}<p align="right"><b>Lò Mai</b></p>`;
    const told = texts.flatMap((text) => text.split('</p><p>'));
    const found = await extract(pageOf({ meta, body }));
    expect(found).toMatchObject({ sapo: FIRST, authors: ['Lò Mai'], captions: areCaptions ? told : [] });
    expect(found.body).toEqual(areCaptions ? [] : told);
  });
  it('may stand alone with a picture between headline and lead', async () => {
    const lead = 'Đường mới dài 1,2 km nối bản Nà Hin với trung tâm xã, cả bản góp một tay.';
    const meta = `<div class="q1"><img src="/1.jpg"><div class="q2">${CAPTION}</div></div><div class="q3">${lead}</div>`;
    const found = await extract(pageOf({ meta, body: paragraphs(STORY, 'div') }));
    expect(found).toMatchObject({ sapo: lead, body: STORY, captions: [CAPTION] });
  });
  it('are kept with the last picture of a story told in sections', async () => {
    const section = (html: string, name: string) => `<section class="row ${name}">${html}</section>`;
    const told = (text: string) => section(`<div class="column"><p>${text}</p></div>`, 'text');
    const figure = `<figure><img src="/1.jpg"><figcaption>${CAPTION}</figcaption></figure>`;
    const body = `${told(FIRST)}\n${told(SECOND)}\n${section(figure, 'full')}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: [FIRST, SECOND], captions: [CAPTION] });
  });
  it('are no news that runs beside a picture in one paragraph', async () => {
    const body = `<p><img src="/1.jpg"> ${FIRST}</p>${paragraphs(STORY.slice(1))}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [] });
  });
  it('are told from the counters of a gallery', async () => {
    const picture = (i: number) => `<div><img src="/${i}.jpg"><span>${i}/2</span><p>${CAPTION} số ${i}</p></div>`;
    const body = `<p>${FIRST}</p><div>${picture(1)}${picture(2)}</div><p>${SECOND}</p><p>${THIRD}</p><p>${FOURTH}</p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({
      body: STORY,
      captions: [`${CAPTION} số 1`, `${CAPTION} số 2`],
    });
  });
  it('are no date above a picture, whatever its class', async () => {
    const meta = '<div class="cap"><span>Cập nhật: Thứ hai, 18/3/2024 | 7:45:12 AM</span></div>';
    const found = await extract(pageOf({ body: `${meta}<p><img src="/1.jpg"></p>${paragraphs(STORY)}` }));
    expect(found).toMatchObject({ captions: [], published: '2024-03-18T07:45' });
  });

  it('may stand with a picture in the element of the lead', async () => {
    const meta = `<div id="hometext"><div><img src="/1.jpg"><p><em>${CAPTION}</em></p></div><p>${FIRST}</p></div>`;
    const found = await extract(pageOf({ meta, body: paragraphs(STORY.slice(1)) }));
    expect(found).toMatchObject({ sapo: FIRST, body: STORY.slice(1), captions: [CAPTION] });
  });

  it('are told before the text, below a picture that opens over the page', async () => {
    const picture = '<span class="k7"><a class="modal" href="/1.jpg"><img src="/1.jpg"></a></span>';
    const meta = `<div>${picture}<span class="imageCaption">${CAPTION}</span></div>`;
    expect(await extract(pageOf({ meta }))).toMatchObject({ body: STORY, captions: [CAPTION] });
  });

  it.each([`<a class="tooltip" href="/b1.html"><img src="/b.jpg"></a>`, `<div class="modal"><img src="/b.jpg"></div>`])(
    'are no lines behind what leads to another story or opens over the page: %s',
    async (other) => {
      const body = `${paragraphs(STORY.slice(0, 3))}${other}<p><em>${FOURTH}</em></p>`;
      expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [] });
    },
  );

  it('are no italic lead before a picture', async () => {
    const body = `<p><em>${CAPTION}, niềm mong đợi nhiều đời</em></p><p><img src="/1.jpg"></p>${paragraphs(STORY)}`;
    expect((await extract(pageOf({ body }))).captions).toEqual([]);
  });

  it('are no lead in the container of a picture that is elsewhere', async () => {
    const lead =
      'Sau nhiều năm chờ đợi, bản vùng cao Nà Hin cuối cùng cũng có con đường bê tông cho trẻ em tới trường.';
    const picture = `<table><tr><td><img src="/1.jpg"></td></tr><tr><td>${CAPTION}</td></tr></table>`;
    const body = `${picture}<div id="PublishingImage_Container"><strong>${lead}</strong></div><div>${paragraphs(STORY)}</div>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ sapo: lead, body: STORY, captions: [CAPTION] });
  });
  const LEAD_OF_TEXT =
    'Con đường bê tông mà bản vùng cao Nà Hin mong đợi suốt nhiều mùa mưa, khi suối dâng và học sinh phải nghỉ học dài ngày, nay đã được khởi công.';
  it.each([
    ['in bold italics', `<p><strong><em>${LEAD_OF_TEXT}</em></strong></p>`, LEAD_OF_TEXT],
    ['in italics, of a day', `<p><em>${FIRST}</em></p>`, null],
    ['in italics, of two sentences', `<p><em>${LEAD_OF_TEXT} ${FOURTH}</em></p>`, null],
  ])('are no lead %s, first in the element of the text, below a picture outside', async (_, opening, sapo) => {
    const shown = `<p align="center"><img src="/2.jpg"></p><p align="center"><em>${CAPTION}</em></p>`;
    const body = `<div class="k1"><img src="/nho.jpg"><p class="k2"></p></div><div class="k3">${opening}${shown}<p>${SECOND}</p></div><div class="k4">${paragraphs([THIRD, FOURTH])}</div>`;
    const found = await extract(pageOf({ body }));
    const first = opening.replace(/<[^>]+>/g, '');
    expect(found).toMatchObject({ sapo, captions: [CAPTION] });
    expect(found.body).toEqual([...(sapo ? [] : [first]), ...STORY.slice(1)]);
  });

  it.each([
    `<p><strong><em>${CAPTION} qua suối Nà Hin, do dân góp công và bộ đội biên phòng giúp sức.</em></strong></p>`,
    `<p><em>${CAPTION}. Dân bản góp công.</em></p>`,
  ])('may begin the element of the text, below a picture outside: %s', async (line) => {
    const body = `<div class="k1"><img src="/nho.jpg"></div><div class="k3">${line}${paragraphs([FIRST, SECOND])}</div><div class="k4">${paragraphs([THIRD, FOURTH])}</div>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [line.replace(/<[^>]+>/g, '')] });
  });

  it('are no paragraph that runs around a picture', async () => {
    const body = `<p><img src="/1.jpg" style="float: left">${FIRST}</p>${paragraphs(STORY.slice(1))}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [] });
  });

  it.each([
    [
      'runs around it',
      '<img src="/1.jpg" style="float: left">',
      'Dân bản góp công làm đường suốt hai tháng nắng nóng.',
    ],
    [
      'runs around the element that it floats in',
      '<div style="float: left"><a href="/1.jpg"><img src="/1.jpg"></a></div>',
      'Dân bản góp công làm đường suốt hai tháng nắng nóng.',
    ],
    [
      'runs around the table that it stands in',
      '<table align="left"><tr><td><img src="/1.jpg"></td></tr></table>',
      'Dân bản góp công làm đường suốt hai tháng nắng nóng.',
    ],
    ['tells on by its first words', '<img src="/1.jpg">', 'Tại buổi lễ, xã trao quà cho mười hộ dân hiến đất.'],
  ])('are no line in one element with its picture that %s', async (_, picture, line) => {
    const body = `${paragraphs([FIRST, SECOND])}<div>${picture}<p>${line}</p></div>${paragraphs([THIRD, FOURTH])}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: [FIRST, SECOND, line, THIRD, FOURTH], captions: [] });
  });

  it('are told below a picture by what stands in one floating element with it', async () => {
    const shown = `<div style="float: left"><div align="left"><img src="/1.jpg"></div><p>${CAPTION}</p></div>`;
    const body = `${paragraphs([FIRST, SECOND])}${shown}${paragraphs([THIRD, FOURTH])}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [CAPTION] });
  });

  it('say what the alternative text of the picture says, whatever that is', async () => {
    const line = 'Dân bản góp công làm đường: ai cũng vui.';
    const body = `${paragraphs([FIRST, SECOND])}<p><img src="/1.jpg" alt="${line}"></p><p>${line}</p>${paragraphs([THIRD, FOURTH])}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [line] });
  });

  it('are called "cap" near a picture', async () => {
    const line = 'Cầu mới qua suối.';
    const body = `${paragraphs([FIRST, SECOND])}<img src="/1.jpg"><p class="cap">${line}</p>${paragraphs([THIRD, FOURTH])}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [line] });
  });

  it('are set apart by italics between plain lines, where most of the text is a letter in italics', async () => {
    const letter = [...STORY, ...STORY].map((text, i) => `Thư thứ ${i + 1}. ${text}`);
    const picture = '<p><img src="/1.jpg"></p>';
    const inside = `<p><em>${letter[0]}</em></p>${picture}${letter
      .slice(1)
      .map((text) => `<p><em>${text}</em></p>`)
      .join('')}`;
    const body = `<p>${FIRST}</p>${inside}<p>${SECOND}</p>${picture}<p><em>${CAPTION}.</em></p>${paragraphs([THIRD, FOURTH])}`;
    expect(await extract(pageOf({ body }))).toMatchObject({
      body: [FIRST, ...letter, SECOND, THIRD, FOURTH],
      captions: [`${CAPTION}.`],
    });
  });

  it('are no paragraph whose style tells how letters of other scripts are set', async () => {
    const pasted = `<p style="mso-bidi-font-size:9.0pt;mso-bidi-font-style:italic">${SECOND}</p>`;
    const body = `<p>${FIRST}</p><p><img src="/1.jpg"></p>${pasted}${paragraphs([THIRD, FOURTH])}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [] });
  });

  it('are no long paragraph in italics', async () => {
    const line = `${STORY.join(' ')} ${FIRST}`;
    const body = `${paragraphs(STORY)}<p><img src="/1.jpg"></p><p><i>${line}</i></p>${paragraphs(STORY)}`;
    expect((await extract(pageOf({ body }))).captions).toEqual([]);
  });

  it('do not swallow text that only stands behind a picture', async () => {
    const body = `<p>${FIRST}</p><p><img src="/1.jpg"></p><p>${SECOND}</p><p><img src="/2.jpg"></p><p>${THIRD}</p><p style="text-align:center"><img src="/3.jpg"></p><p>${FOURTH}</p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [] });
  });

  it.each([
    ['Bà con góp công. Ảnh: Lò Mai', 'Bà con góp công.', 'Ảnh: Lò Mai'],
    ['Bà con góp công - Ảnh: L.M.', 'Bà con góp công', '- Ảnh: L.M.'],
    ['Bà con góp công (Ảnh: Lò Mai)', 'Bà con góp công', '(Ảnh: Lò Mai)'],
    ['Bà con góp công. Ảnh minh họa', 'Bà con góp công.', 'Ảnh minh họa'],
    ['Bà con góp công. Nguồn: Ban Quản lý dự án', 'Bà con góp công.', 'Nguồn: Ban Quản lý dự án'],
    ['Hình ảnh: Bà con góp công làm đường', 'Hình ảnh: Bà con góp công làm đường', undefined],
    ['Một số hình ảnh: Bà con góp công', 'Một số hình ảnh: Bà con góp công', undefined],
    ['Bà con góp công. Hình ảnh: Lò Mai', 'Bà con góp công.', 'Hình ảnh: Lò Mai'],
    ['Bà con góp công (Hình ảnh: Lò Mai)', 'Bà con góp công', '(Hình ảnh: Lò Mai)'],
    ['Bà con góp công. Nguồn hình ảnh: Lò Mai', 'Bà con góp công.', 'Nguồn hình ảnh: Lò Mai'],
    ['Bà con góp công (Hình ảnh do Lò Mai chụp)', 'Bà con góp công', '(Hình ảnh do Lò Mai chụp)'],
    ['Bà con góp công. Hình ảnh minh họa', 'Bà con góp công.', 'Hình ảnh minh họa'],
    ['Tấm ảnh chụp năm 1975', 'Tấm ảnh chụp năm 1975', undefined],
    ['Lớp học qua truyền hình: bài 12', 'Lớp học qua truyền hình: bài 12', undefined],
    ['Đường vốn 8 tỷ (từ nguồn thu tiền đất)', 'Đường vốn 8 tỷ (từ nguồn thu tiền đất)', undefined],
    ['Tra phạt qua ảnh trên cổng (xa.example)', 'Tra phạt qua ảnh trên cổng (xa.example)', undefined],
  ])('part text and credit of %s', async (caption, text, credit) => {
    const html = `<figure><img src="/1.jpg"><figcaption>${caption}</figcaption></figure>`;
    const [image] = await ofKind('image', paragraphs(STORY) + html);
    expect(image).toMatchObject({ text, src: 'https://baothu.chugiai.example/1.jpg' });
    expect(image?.credit).toBe(credit);
  });

  it('are no headline of another story that is linked below a picture, in italics', async () => {
    const link = '<p><em><a href="/tin-2.html">Giá mận hậu đầu vụ cao gấp rưỡi năm ngoái</a></em></p>';
    const body = `${paragraphs(STORY.slice(0, 2))}<p><img src="/1.jpg"></p>${link}${paragraphs(STORY.slice(2))}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [] });
  });

  it('may be unmarked where only the picture of another story has an element for its headline', async () => {
    const other = '<a href="/tin-2.html">Giá mận hậu đầu vụ cao gấp rưỡi năm ngoái</a>';
    const card = `<figure><a href="/tin-2.html"><img src="/2.jpg"></a><figcaption>${other}</figcaption></figure>`;
    const own = `<p align="center"><img src="/1.jpg"></p><p align="center">${CAPTION}</p>`;
    const body = `${paragraphs(STORY.slice(0, 2))}${own}${card}${paragraphs(STORY.slice(2))}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [CAPTION] });
  });

  it('have a credit that an element of its own sets apart', async () => {
    const said = '<span>Bà con góp công làm đường mới.</span><span>Ảnh: Lò Mai</span>';
    const body = `${paragraphs(STORY)}<div><div><img src="/1.jpg"></div><div>${said}</div></div>`;
    const [image] = await ofKind('image', body);
    expect(image).toMatchObject({ text: 'Bà con góp công làm đường mới.', credit: 'Ảnh: Lò Mai' });
  });

  it.each([
    ['in brackets', 'Bà con góp công (Ảnh: Lò Mai)', 'Bà con góp công', '(Ảnh: Lò Mai)'],
    ['behind a sentence', 'Bà con góp công. Ảnh: Lò Mai', 'Bà con góp công.', 'Ảnh: Lò Mai'],
  ])('stand without their picture by a credit %s', async (_, line, text, credit) => {
    const body = `${paragraphs([FIRST, SECOND])}<p>${line}</p>${paragraphs([THIRD, FOURTH])}`;
    expect(await ofKind('image', body)).toEqual([{ kind: 'image', text, credit }]);
  });
  it('have a credit in a line of its own', async () => {
    const shown = `<p><img src="/1.jpg"></p><p><em>${CAPTION}</em></p><p>Ảnh: Lò Mai</p>`;
    const body = `${paragraphs([FIRST, SECOND])}${shown}${paragraphs([THIRD, FOURTH])}`;
    expect(await ofKind('image', body)).toMatchObject([{ text: CAPTION, credit: 'Ảnh: Lò Mai' }]);
  });

  it.each([
    ['what it shows', 'Video: Thu hoạch ngô trên nương Nà Hin', null],
    ['whose it is', 'Video: Lò Mai', 'Video: Lò Mai'],
  ])('say behind the label of a film %s', async (_, line, credit) => {
    const film = `${paragraphs(STORY)}<iframe src="https://phim.example/1"></iframe><p align="center"><em>${line}</em></p>`;
    const [embed] = await ofKind('embed', film);
    expect([embed?.text, embed?.credit ?? null]).toEqual(credit ? ['', credit] : [line, null]);
  });

  it('are whole lines that the words "Hình ảnh:" label, without their picture no captions', async () => {
    const line = 'Hình ảnh: Cô giáo Lò Thị Mai thay mặt bản nhận quà tặng';
    const shown = `<p><img src="/1.jpg"></p><p style="margin-bottom:9pt">${line}</p>`;
    const told = (html: string) => paragraphs([FIRST, SECOND]) + html + paragraphs([THIRD, FOURTH]);
    expect(await extract(pageOf({ body: told(shown) }))).toMatchObject({ body: STORY, captions: [line], authors: [] });
    const whole = { body: [FIRST, SECOND, line, THIRD, FOURTH], captions: [], authors: [] };
    expect(await extract(pageOf({ body: told(`<p>${line}</p>`) }))).toMatchObject(whole);
  });

  it('are one with all that stands in their cell below a picture', async () => {
    const cell = `<td><p>${CAPTION}.</p><p>LÒ MAI</p></td>`;
    const shown = `<table><tr><td><img src="/1.jpg"></td></tr><tr>${cell}</tr></table>`;
    const body = `${paragraphs([FIRST, SECOND])}${shown.repeat(2)}${paragraphs([THIRD, FOURTH])}`;
    const caption = `${CAPTION}. LÒ MAI`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [caption, caption] });
  });

  it.each([
    ['in two paragraphs', '<figcaption><p>CAPTION</p><p class="q1">LÒ MAI</p></figcaption>'],
    ['behind it', '<figcaption>CAPTION</figcaption><div class="q1"><p>LÒ MAI</p></div>'],
    ['above the picture', '<figcaption><p>CAPTION</p><p>LÒ MAI</p></figcaption>', true],
  ])('are one with all that stands in their figure: %s', async (_, lines, isAbove = false) => {
    const line = lines.replace('CAPTION', `${CAPTION}.`);
    const picture = '<img src="/1.jpg">';
    const figure = `<figure>${isAbove ? line + picture : picture + line}</figure>`;
    const text = `${CAPTION}. LÒ MAI`;
    const body = `${paragraphs([FIRST, SECOND])}${figure}<p>${THIRD}</p>${figure}<p>${FOURTH}</p>`;
    const src = 'https://baothu.chugiai.example/1.jpg';
    const image = { kind: 'image', text, src };
    expect(await ofKind('image', body)).toEqual([image, image]);
  });

  it.each([
    ['goes on below', ['IMG', 'Dân bản cùng bộ đội biên phòng đổ bê tông', 'Suối Nà Hin. Ảnh: Lò Mai'], 1],
    ['goes on in small letters', ['IMG', 'IMG', 'Dân bản cùng bộ đội đổ', 'bê tông qua suối Nà Hin'], 1],
    ['is whole', ['IMG', 'Dân bản đổ bê tông. Ảnh: Lò Mai', 'Bộ đội chở đá. Ảnh: Lò Mai'], 2],
    ['ends with brackets', ['IMG', 'Dân bản đổ bê tông (Nà Hin)', 'Bộ đội chở đá qua suối'], 2],
    ['may be of one picture, the next of another', ['IMG', 'IMG', 'Bộ đội chở đá', 'Dân bản đổ bê tông'], 2],
    ['has the next above a picture', ['IMG', 'Bộ đội chở đá', 'Dân bản đổ bê tông', 'IMG'], 2],
  ])('are as many as their first line tells, which %s', async (_, lines, count) => {
    const put = (line: string) => `<p align="center">${line.replace('IMG', '<img src="/1.jpg">')}</p>`;
    const marked = (line: string) => put(line).replace('<p', line === 'IMG' ? '<p' : '<p class="pCaption"');
    const body = `${paragraphs([FIRST, SECOND])}${lines.map(marked).join('')}${paragraphs([THIRD, FOURTH])}`;
    const texts = lines.filter((line) => line !== 'IMG');
    expect(await extract(pageOf({ body }))).toMatchObject({
      body: STORY,
      captions: count === 1 ? [texts.join(' ')] : texts,
    });
  });

  it('are no text of a box that is named to have none', async () => {
    const box = `<div class="VCSortableInPreviewMode noCaption" type="content"><p><b>Góp công</b></p><p>${THIRD}</p></div>`;
    const figure = '<figure><img src="/1.jpg"><figcaption>Suối mùa lũ</figcaption></figure>';
    const body = `${paragraphs([FIRST])}${figure}${paragraphs([SECOND])}${box}${paragraphs([FOURTH])}`;
    expect(await extract(pageOf({ body }))).toMatchObject({
      body: [FIRST, SECOND, 'Góp công', THIRD, FOURTH],
      captions: ['Suối mùa lũ'],
    });
  });

  it.each([
    ['a quotation', '<div class="q1"><p>SAID</p></div>', true],
    ['a quotation and the picture of who speaks', '<div class="q1"><p>SAID</p></div><img src="/1.jpg">', false],
    ['a film that is not loaded yet', '<div class="player"></div>', false],
  ])('are no line under %s in a box, unless it shows something or holds nothing else', async (_, content, isTold) => {
    const said = 'Đường này là của chung, bà con ai cũng phải góp công giữ gìn.';
    const who = 'Ông Lường Văn Thoan, trưởng bản';
    const box = `<div class="VCSortableInPreviewMode">${content.replace('SAID', said)}<div class="StarNameCaption"><p>${who}</p></div></div>`;
    const body = `${paragraphs([FIRST, SECOND])}${box}${paragraphs([THIRD, FOURTH])}`;
    const found = await extract(pageOf({ body }));
    const told = content.includes('SAID') ? [said] : [];
    expect(found).toMatchObject({
      body: [FIRST, SECOND, ...told, ...(isTold ? [who] : []), THIRD, FOURTH],
      captions: isTold ? [] : [who],
      authors: [],
    });
  });

  it('are no lines behind a picture that announce the next one', async () => {
    const shown = (label: string, i: number) => `<p><em>${label}</em></p><div><img src="/${i}.png"></div>`;
    const labels = ['Hộ góp công:', 'Hộ hiến đất:', 'Hộ góp đá:'];
    const body = `${paragraphs([FIRST, SECOND])}${labels.map(shown).join('')}${paragraphs([THIRD, FOURTH])}`;
    expect(await extract(pageOf({ body }))).toMatchObject({
      body: [FIRST, SECOND, ...labels, THIRD, FOURTH],
      captions: [],
    });
  });

  it('are no numbered subheads in bold italics, each below the picture of the part before', async () => {
    const heads = ['1. Bản Nà Hin', '2. Bản Mường Tấc', '3) Suối Cạn', '4. Đèo Gió'];
    const part = (head: string, i: number) =>
      `<p><em><strong>${head}</strong></em></p><p>${STORY[i]}</p><p><img src="/${i}.jpg"></p>`;
    const body = STORY.flatMap((line, i) => [heads[i] ?? '', line]);
    expect(await extract(pageOf({ body: heads.map(part).join('') }))).toMatchObject({ body, captions: [] });
  });

  it('are no words in italics behind a picture, with who said them', async () => {
    const said =
      '“Bà con ai có gì góp nấy, đường làm đến đâu hay đến đó, không để con em phải nghỉ học thêm một mùa mưa nào nữa”';
    const told = `<p><em>${said}</em>, ông Lường Văn Thoan nói.</p>`;
    const body = `${paragraphs([FIRST, SECOND])}<div><img src="/1.jpg"></div>${told}${paragraphs([THIRD, FOURTH])}`;
    expect(await extract(pageOf({ body }))).toMatchObject({
      body: [FIRST, SECOND, `${said}, ông Lường Văn Thoan nói.`, THIRD, FOURTH],
      captions: [],
    });
  });

  it('have an alternative text whose marks are one with their letters', async () => {
    const [image] = await ofKind(
      'image',
      `${paragraphs(STORY)}<img src="/1.jpg" alt="${'Đường mới'.normalize('NFD')}">`,
    );
    expect(image?.alt).toBe('Đường mới');
  });

  it('take the address of a picture that loads late', async () => {
    const [image] = await ofKind(
      'image',
      `${paragraphs(STORY)}<img src="data:image/gif;base64,AA" data-src="/late.jpg" alt="Con đường">`,
    );
    expect(image).toMatchObject({ src: 'https://baothu.chugiai.example/late.jpg', alt: 'Con đường' });
  });

  it('are not what breaks part around a picture in one cell of a layout, below the lead', async () => {
    const [lead = '', first, ...others] = STORY;
    const picture = '<p align="center"><img src="/1.jpg"><br><em>Đường mới qua suối Nà Hin</em></p>';
    const cell = `${first}<br><br>${picture}${others.join('<br><br>')}`;
    const body = `<div><b>${lead}</b></div><div><table><tr><td>${cell}</td></tr></table></div>`;
    const captions = ['Đường mới qua suối Nà Hin'];
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY.slice(1), captions });
  });
  it('are no paragraphs of a story in one cell with its pictures', async () => {
    const picture = '<p><img src="/suoi.jpg"></p><p><em>Con suối Nà Hin mùa cạn.</em></p>';
    const [first = '', ...others] = STORY;
    const body = `<table><tr><td><p>${first}</p>${picture}${paragraphs(others)}${picture}</td></tr></table>`;
    const captions = ['Con suối Nà Hin mùa cạn.', 'Con suối Nà Hin mùa cạn.'];
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions });
  });

  it('are no paragraphs that are headings', async () => {
    const [first = '', ...others] = STORY;
    const body = `<h4>${first}</h4><div><iframe src="https://phim.example/1"></iframe></div>${paragraphs(others, 'h4')}`;
    const meta = '<p class="sapo">Con đường mới rút ngắn một giờ đi bộ từ bản ra trung tâm xã trong mùa mưa.</p>';
    expect(await extract(pageOf({ meta, body }))).toMatchObject({ body: STORY, captions: [] });
  });

  it('are no signature of an office where they end the text in bold', async () => {
    const bold = '<p style="text-align:center"><strong>Lễ khởi công ở bản Nà Hin</strong></p>';
    const body = `${paragraphs(STORY)}<p style="text-align:center"><img src="/le.jpg"></p>${bold}`;
    const found = await extract(pageOf({ body }));
    expect(found).toMatchObject({ body: STORY, captions: ['Lễ khởi công ở bản Nà Hin'] });
  });

  it.each([
    ['with whose the picture is', '', '<div>Kỳ 2</div>', 'Con đường mới mở qua bản. Ảnh: Lò Mai'],
    [
      'alone with it behind the lead',
      '<div class="sapo">LEAD</div>',
      '',
      'Con đường mới mở qua bản. Dân bản góp công.',
    ],
    ['that are no sentence', '', '', 'Chủ tịch UBND xã Nà Hin trao quà cho các hộ đã hiến đất mở đường'],
  ])('stand below the picture before the text: %s', async (_, lead, between, caption) => {
    const sapo = 'Tuyến đường bê tông đầu tiên của bản Nà Hin được khởi công sau hai năm chờ vốn.';
    const meta = `${lead.replace('LEAD', sapo)}${between}<div class="k1"><img src="/a.jpg"><p>${caption}</p></div>`;
    const found = await extract(pageOf({ meta }));
    expect(found).toMatchObject({ sapo: lead ? sapo : null, body: STORY, captions: [caption] });
  });

  it('are no label of a list of other stories right below', async () => {
    const [first = '', ...others] = STORY;
    const picture = '<figure><img src="/a.jpg"><figcaption>Bà con mở đường</figcaption></figure>';
    const list = `<ul>${cards((title) => `<li><a href="/q">${title}</a></li>`)}</ul>`;
    const body = `<p>${first}</p>${picture}${list}${paragraphs(others)}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: ['Bà con mở đường'] });
  });

  it('are no paragraphs whose first letter has the name of one', async () => {
    const [first = '', ...others] = STORY;
    const picture = '<p><img src="/a.jpg" width="600"></p>';
    const body = `${picture}<p><span class="big-cap">${first[0]}</span>${first.slice(1)}</p>${paragraphs(others)}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [] });
  });

  it('are no date with a source, below the picture of the lead', async () => {
    const meta = '<div><img src="/dd.jpg" width="200"></div><p>05/06/2026 08:15 Nguồn: UBND xã Nà Hin</p>';
    const found = await extract(pageOf({ meta }));
    expect(found).toMatchObject({ body: STORY, captions: [], published: '2026-06-05T08:15' });
  });

  it('are none where most texts in frames of one name below pictures tell the story on', async () => {
    const slide = (texts: readonly string[]) =>
      `<div class="slide"><div><img src="/1.jpg" alt=""></div><div class="below">${paragraphs(texts)}</div></div>`;
    const [first = '', second = '', ...others] = STORY;
    const short = 'Đêm ở suối Nà Hin lạnh, bà con thay nhau giữ bếp lửa.';
    const told = [[`${first} ${second}`], [short], [others[0] ?? '', short], [others.join(' ')]];
    const found = await extract(pageOf({ body: told.map(slide).join('') }));
    expect(found).toMatchObject({ body: told.flat(), captions: [] });
  });

  it('are of the last picture too where markup says so, though they are nothing but a credit', async () => {
    const figure = '<figure><img src="/a.jpg"><figcaption>Ảnh: Lò Thị Mai</figcaption></figure>';
    const body = `${paragraphs(STORY.slice(0, 2))}${figure}${paragraphs(STORY.slice(2))}${figure}`;
    expect((await extract(pageOf({ body }))).captions).toEqual(['Ảnh: Lò Thị Mai', 'Ảnh: Lò Thị Mai']);
  });

  it('are all that a figure has beside its picture', async () => {
    const figure =
      '<figure><img src="/1.jpg"><div>Con đường mới của bản.</div><p class="author">Lò Thị Mai</p></figure>';
    const body = `<p>${STORY[0]}</p>${figure}${paragraphs(STORY.slice(1))}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, authors: [] });
  });

  it('are lines that count the pictures above them', async () => {
    const picture = (n: number, what: string) => `<p><img src="/${n}.jpg"></p><p>Ảnh ${n}: ${what}</p>`;
    const body = `<p>${STORY[0]}</p>${picture(1, 'Bà con mở đường qua suối')}${picture(2, 'Lễ khởi công')}${paragraphs(STORY.slice(1))}`;
    expect(await extract(pageOf({ body }))).toMatchObject({
      body: STORY,
      captions: ['Ảnh 1: Bà con mở đường qua suối', 'Ảnh 2: Lễ khởi công'],
    });
  });

  it.each([
    'Từ trái qua: chị Mùa, ông Thoan và em Páo',
    'Từ phải sang trái: ông Thoan, chị Mùa',
    '(Từ trái sang) Chị Mùa và ông Thoan bên đường mới.',
    'Hàng trước, từ trái sang: chị Mùa, em Páo',
    'Ảnh trên: suối mùa lũ. Ảnh dưới: con đường mới.',
  ])('are lines that tell who or what stands where: %s', async (caption) => {
    const body = `<p>${STORY[0]}</p><p><img src="1.jpg"></p><p>${caption}</p>${paragraphs(STORY.slice(1))}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ captions: [caption], body: STORY });
  });

  it('stand below a picture in what a template calls its description', async () => {
    const box =
      '<div class="box-image"><div class="item-image"><img src="1.jpg"></div><div class="box-desc">Suối mùa lũ</div></div>';
    const body = `<p>${STORY[0]}</p>${box}${paragraphs(STORY.slice(1))}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ captions: ['Suối mùa lũ'], body: STORY });
  });

  it.each([
    ['centred', (line: string) => `<p style="text-align:center">${line}</p>`],
    ['italic', (line: string) => `<p><i>${line}</i></p>`],
  ])('are one over two %s paragraphs, the second of which ends the sentence of the first', async (_, made) => {
    const [first, second] = ['Đường mới qua suối Nà Hin là công trình đầu tiên được làm', 'bằng tiền góp của dân bản.'];
    const picture = made('<img src="/1.jpg">');
    const body = (below: string) => `<p>${STORY[0]}</p>${picture}${made(first)}${below}${paragraphs(STORY.slice(1))}`;
    expect(await extract(pageOf({ body: body(made(second)) }))).toMatchObject({
      captions: [`${first} ${second}`],
      body: STORY,
    });
    const told = await extract(pageOf({ body: body(`<p>${second}</p>`) }));
    expect(told).toMatchObject({ captions: [first], body: [STORY[0], second, ...STORY.slice(1)] });
  });

  it('are no line in italics behind a picture whose own element for one is empty, as others are filled', async () => {
    const line = '<p><i>Trong nỗi nhớ bản da diết…</i></p>';
    const figure = (caption: string) =>
      `<div><div><img src="/1.jpg"></div><div class="Photo_Caption">${caption}</div></div>`;
    const body = (caption: string) =>
      `<p>${STORY[0]}</p>${figure(caption)}<p>${STORY[1]}</p>${figure('')}${line}${paragraphs(STORY.slice(2))}`;
    expect(await extract(pageOf({ body: body('<p>Suối mùa lũ</p>') }))).toMatchObject({
      captions: ['Suối mùa lũ'],
      body: [...STORY.slice(0, 2), 'Trong nỗi nhớ bản da diết…', ...STORY.slice(2)],
    });
    expect(await extract(pageOf({ body: body('') }))).toMatchObject({
      captions: ['Trong nỗi nhớ bản da diết…'],
      body: STORY,
    });
  });
  it('are none where a portrait stands beside a quotation', async () => {
    const said = 'Con nước nó không biết nói dối, chỉ có mình là không chịu nghe thôi.';
    const picture = '<img src="/1.jpg">';
    const boxes = [
      `<div class="quote-box"><div>${picture}</div><div><p>${said}</p><p>Ông Lò Văn Páo - bản Nà Hin</p></div></div>`,
      `<table class="quote"><tr><td>${picture}</td><td><p>${said}</p></td></tr></table>`,
    ];
    for (const box of boxes) {
      const { body, captions } = await extract(pageOf({ body: paragraphs(STORY) + box + paragraphs(STORY) }));
      expect(captions, box).toEqual([]);
      expect(body, box).toContain(said);
    }
  });
});
