import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/model/article';
import { extract, pageOf, paragraphs, read, STORY, TITLE } from './pages';

const [FIRST, SECOND, THIRD, FOURTH] = STORY as [string, string, string, string];

async function blocksOf(body: string): Promise<Block[]> {
  const { article } = await read(pageOf({ body }));
  return (article?.blocks ?? []).filter((block) => block.kind !== 'title');
}
const ofKind = async (kind: Block['kind'], body: string) =>
  (await blocksOf(body)).filter((block) => block.kind === kind);

describe('captions', () => {
  const CAPTION = 'Đoạn đường bê tông đầu tiên của bản';
  const pictures: Record<string, string> = {
    'in a figure': `<figure><img src="/1.jpg"><figcaption>${CAPTION}</figcaption></figure>`,
    'in the second row of a table': `<table align="center"><tr><td><img src="/1.jpg"></td></tr><tr><td>${CAPTION}</td></tr></table>`,
    'in a cell before the picture': `<table><tr><td>${CAPTION}</td></tr><tr><td><img src="/1.jpg"></td></tr></table>`,
    'in italics behind the picture': `<p><img src="/1.jpg"></p><p><em>${CAPTION}</em></p>`,
    'centred behind the picture': `<p style="text-align:center"><img src="/1.jpg"></p><p style="text-align:center">${CAPTION}</p>`,
    'centred by its element': `<center><img src="/1.jpg"></center><center>${CAPTION}</center>`,
    'in small letters': `<div><img src="/1.jpg"></div><p><small>${CAPTION}</small></p>`,
    'behind a break in one element': `<div><img src="/1.jpg"><br>${CAPTION}</div>`,
    'by its class': `<p><img src="/1.jpg"></p><p class="pCaption">${CAPTION}</p>`,
    'by its class with underscores': `<p><img src="/1.jpg"></p><p class="img_chu_thich_04">${CAPTION}</p>`,
    'by a class that it shares with its picture': `<p class="hinh"><img src="/1.jpg"></p><p class="hinh">${CAPTION}</p>`,
    'by a class in one word': `<p><img src="/1.jpg"></p><p class="hinhanh">${CAPTION}</p>`,
    'as a note': `<p><img src="/1.jpg"></p><p class="note ignore">${CAPTION}</p>`,
    'by the picture’s alternative text': `<p><img src="/1.jpg" alt="${CAPTION}"></p><p>${CAPTION}</p>`,
    'in italics behind a film': `<p><iframe src="/phim"></iframe></p><p><em>${CAPTION}</em></p>`,
    'by its credit': `<p><img src="/1.jpg"></p><p>${CAPTION}. Ảnh: Lò Mai</p>`,
    'by its credit behind a film': `<div><video src="/phim.mp4"></video><p>${CAPTION}. (Video: Lò Mai)</p></div>`,
  };
  for (const [name, html] of Object.entries(pictures)) {
    it(`are told from the text ${name}`, async () => {
      const { body, captions } = await extract(
        pageOf({ body: `<p>${FIRST}</p><p>${SECOND}</p>${html}<p>${THIRD}</p><p>${FOURTH}</p>` }),
      );
      expect(body).toEqual(STORY);
      expect(captions?.map((caption) => caption.replace(/\. (?:Ảnh: Lò Mai|\(Video: Lò Mai\))$/, ''))).toEqual([
        CAPTION,
      ]);
    });
  }

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

  it('are no headlines of other stories in one link with their picture', async () => {
    const other = '<a href="/b1.html"><img src="/b.jpg"><span>Hội thi dân vũ phụ nữ toàn tỉnh khai mạc</span></a>';
    const body = `<p>${FIRST}</p><p>${SECOND}</p><div>${other}</div><p>${THIRD}</p><p>${FOURTH}</p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [] });
  });
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
  it('are no paragraph that runs around a picture', async () => {
    const body = `<p><img src="/1.jpg" style="float: left">${FIRST}</p>${paragraphs(STORY.slice(1))}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [] });
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
    ['Tấm ảnh chụp năm 1975', 'Tấm ảnh chụp năm 1975', undefined],
    ['Đường vốn 8 tỷ (từ nguồn thu tiền đất)', 'Đường vốn 8 tỷ (từ nguồn thu tiền đất)', undefined],
    ['Tra phạt qua ảnh trên cổng (xa.example)', 'Tra phạt qua ảnh trên cổng (xa.example)', undefined],
  ])('part text and credit of %s', async (caption, text, credit) => {
    const html = `<figure><img src="/1.jpg"><figcaption>${caption}</figcaption></figure>`;
    const [image] = await ofKind('image', paragraphs(STORY) + html);
    expect(image).toMatchObject({ text, src: 'https://baothu.chugiai.example/1.jpg' });
    expect(image?.credit).toBe(credit);
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

  it('take the address of a picture that loads late', async () => {
    const [image] = await ofKind(
      'image',
      `${paragraphs(STORY)}<img src="data:image/gif;base64,AA" data-src="/late.jpg" alt="Con đường">`,
    );
    expect(image).toMatchObject({ src: 'https://baothu.chugiai.example/late.jpg', alt: 'Con đường' });
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

  it('are no date with a source, below the picture of the lead', async () => {
    const meta = '<div><img src="/dd.jpg" width="200"></div><p>05/06/2026 08:15 Nguồn: UBND xã Nà Hin</p>';
    const found = await extract(pageOf({ meta }));
    expect(found).toMatchObject({ body: STORY, captions: [], published: '2026-06-05T08:15' });
  });
});

describe('tables', () => {
  const rows = (cells: (n: number) => string) => [1, 2, 3].map((n) => `<tr>${cells(n)}</tr>`).join('');
  it('have all their cells, whatever these are called', async () => {
    const foot = '<tfoot><tr class="footer"><td class="total">Cộng</td><td class="rate">146</td></tr></tfoot>';
    const table = `<table>${rows((n) => `<td class="tag">TH-${n}</td><td class="vote">7${n}</td>`)}${foot}</table>`;
    const [block] = await ofKind('table', paragraphs(STORY) + table);
    expect(block?.text).toMatch(/^TH-1\t71\n.*\nCộng\t146$/s);
  });
  it('keep data whose cells hold pictures', async () => {
    const table = `<table><tr><th>Giống</th><th>Năng suất</th><th>Hạt</th></tr>${rows((n) => `<td>TH-${n}</td><td>7${n},5</td><td><img src="/h${n}.jpg"></td>`)}</table>`;
    const [block] = await ofKind('table', paragraphs(STORY) + table);
    expect(block?.text.split('\n').slice(0, 2)).toEqual(['Giống\tNăng suất\tHạt', 'TH-1\t71,5\t']);
    expect(block?.cells?.[0]).toEqual({ start: 0, end: 5, row: 0, col: 0, header: true });
    for (const cell of block?.cells ?? []) expect(block?.text.slice(cell.start, cell.end)).not.toMatch(/[\t\n]/);
  });
  it('keep data below a row of pictures', async () => {
    const head = `<tr>${[1, 2].map((n) => `<td><img src="/h${n}.jpg"></td>`).join('')}</tr>`;
    const table = `<table>${head}${rows((n) => `<td>7${n},5 tạ</td><td>6${n},5 tạ</td>`)}</table>`;
    const [block] = await ofKind('table', paragraphs(STORY) + table);
    expect(block?.text.split('\n').slice(0, 2)).toEqual(['\t', '71,5 tạ\t61,5 tạ']);
  });
  it('keep data of which one column is linked', async () => {
    const table = `<table>${rows((n) => `<td>${n}</td><td><a href="/doi/${n}"><img src="/c${n}.png">Bản Nà Hin ${n}</a></td><td>${12 - n}</td>`)}</table>`;
    const [block] = await ofKind('table', paragraphs(STORY) + table);
    expect(block?.text.split('\n')[1]).toBe('2\tBản Nà Hin 2\t10');
    const others = `<table>${rows((n) => `<td><a href="/bai-${n}.html">${TITLE} ${n}</a></td><td>0${n}/6</td>`)}</table>`;
    expect((await extract(pageOf({ body: paragraphs(STORY) + others }))).body).toEqual(STORY);
  });
  it('keep their name', async () => {
    const table = `<table><caption>Năng suất theo giống</caption>${rows((n) => `<td>TH-${n}</td><td>7${n},5</td>`)}</table>`;
    const blocks = await blocksOf(paragraphs(STORY) + table);
    expect(blocks.slice(-2).map(({ kind, text }) => [kind, text.split('\n')[0]])).toEqual([
      ['paragraph', 'Năng suất theo giống'],
      ['table', 'TH-1\t71,5'],
    ]);
  });
  it('are none where they lay out the page or frame pictures', async () => {
    const layout = `<table><tr><td><p>${FIRST}</p><p>${SECOND}</p></td></tr><tr><td><p>${THIRD}</p><p>${FOURTH}</p></td></tr></table>`;
    expect(await ofKind('table', layout)).toEqual([]);
    expect((await extract(pageOf({ body: layout }))).body).toEqual(STORY);
    const gallery = `<table><tr><td><img src="/1.jpg"></td><td><img src="/2.jpg"></td></tr><tr><td>Bên suối</td><td>Bên núi</td></tr></table>`;
    expect(await ofKind('table', paragraphs(STORY) + gallery)).toEqual([]);
    const shown = ['Bên suối', 'Bên núi', 'Đầu bản', 'Cuối bản'];
    const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const rows = [0, 2].map((i) => row(['<img src="/1.jpg">', '<img src="/2.jpg">']) + row(shown.slice(i, i + 2)));
    const body = `${paragraphs(STORY.slice(0, 2))}<table>${rows.join('')}</table>${paragraphs(STORY.slice(2))}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: shown });
  });
  it('that are too large to be kept as such are read line by line, and whole', async () => {
    const row = (n: number) => `<tr><td>TH-${n}</td><td>7${n},5</td></tr>`;
    const long = `<table>${Array.from({ length: 2001 }, (_, n) => row(n)).join('')}</table>`;
    const wide = `<table>${`<tr>${'<td>7,5</td>'.repeat(2001)}<td>TH-2000</td></tr>`.repeat(2)}</table>`;
    for (const table of [long, wide]) {
      const blocks = await blocksOf(paragraphs(STORY) + table);
      expect(blocks.filter(({ kind }) => kind === 'table')).toEqual([]);
      expect(blocks.some(({ text }) => text.includes('TH-2000'))).toBe(true);
    }
  });
});

describe('blocks', () => {
  it('hold lists as items with their depth', async () => {
    const list = '<ul><li>Hiến đất</li><li>Góp công<ul><li>Mỗi hộ ba ngày</li></ul></li><li>Góp đá, cát, sỏi</li></ul>';
    const [block] = await ofKind('list', paragraphs(STORY) + list + paragraphs(STORY));
    expect(block?.text).toBe('Hiến đất\nGóp công\nMỗi hộ ba ngày\nGóp đá, cát, sỏi');
    expect(block?.items?.map((item) => [block.text.slice(item.start, item.end), item.depth, item.ordered])).toEqual([
      ['Hiến đất', 0, false],
      ['Góp công', 0, false],
      ['Mỗi hộ ba ngày', 1, false],
      ['Góp đá, cát, sỏi', 0, false],
    ]);
  });
  it('know headings, quotes, verse and embeds', async () => {
    const blocks = await blocksOf(
      `<p>${FIRST}</p><h2>Góp công, góp đất</h2><p>${SECOND}</p><p><strong>Không còn lội suối</strong></p><p>${THIRD}</p>
<blockquote>“Có đường rồi, con tôi được đi học đều”, chị Mùa nói.</blockquote>
<p>Đường mới qua suối vắng<br>Chân em thôi lấm bùn<br>Tiếng trống trường vọng tới<br>Nắng đầy vai núi non</p>
<iframe src="https://video.chugiai.example/1"></iframe><p>${FOURTH}</p>`,
    );
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'quote',
      'verse',
      'embed',
      'paragraph',
    ]);
    expect(blocks[1]?.level).toBe(2);
    expect(blocks[6]?.text).toContain('vắng\u2028Chân');
  });
  it('mark bold, italic and links by ranges, links of http alone', async () => {
    const [block] = await blocksOf(
      `<p>Tuyến đường <b>Nà Hin</b> do <a href="/x">bộ đội</a> và <a href="javascript:1">dân bản</a> <em>cùng làm</em> trong ba tháng mùa khô.</p>${paragraphs(STORY)}`,
    );
    const marks = block?.marks?.map((mark) => [mark.kind, block.text.slice(mark.start, mark.end), mark.href]);
    expect(marks).toEqual([
      ['strong', 'Nà Hin', undefined],
      ['link', 'bộ đội', 'https://baothu.chugiai.example/x'],
      ['em', 'cùng làm', undefined],
    ]);
  });
  it('set the blocks of a box apart', async () => {
    const box = `<div class="box-info"><p>Chương trình bê tông hóa bắt đầu từ năm 2021.</p><p>Đến nay đã có 48 bản được nối với trung tâm xã.</p></div>`;
    const blocks = await blocksOf(paragraphs(STORY.slice(0, 3)) + box + paragraphs(STORY.slice(3)));
    expect(blocks.map(({ box: number }) => number)).toEqual([undefined, undefined, undefined, 1, 1, undefined]);
  });
  it('join words that tags split, and drop what nobody sees inside them', async () => {
    const [block] = await blocksOf(
      `<p><span style="float:left">T</span>hế trận lòng&nbsp;<b>d</b>ân và khu vực phòng th\u00adủ, qu\u1ed1c ph\u006f\u0300ng toàn\u200b dân được giữ vững ở bản.</p>${paragraphs(STORY)}`,
    );
    expect(block?.text).toBe('Thế trận lòng dân và khu vực phòng thủ, quốc phòng toàn dân được giữ vững ở bản.');
  });
  it('part a place from the sentence that a style sheet sets off from it', async () => {
    const lead = 'người dân bản Nà Hin góp công mở đường qua suối trước mùa mưa năm nay.';
    const meta = `<div>05/06/2026 08:00</div><p class="sapo"><span class="noi">Lai Châu</span>Sáng nay ${lead}</p>`;
    expect((await extract(pageOf({ meta }))).sapo).toBe(`Lai Châu Sáng nay ${lead}`);
  });
  it('leave words whole that elements part', async () => {
    const parted = '<div><span>Hà</span><span>ng</span> lúa <b>N</b>à Hin rộng 12 <i>km</i><sup>2</sup></div>';
    const { body } = await extract(pageOf({ body: `${paragraphs(STORY)}${parted}${paragraphs(STORY.slice(0, 1))}` }));
    expect(body).toContain('Hàng lúa Nà Hin rộng 12 km2');
  });
});

describe('stories in parts', () => {
  const TEASER =
    '<div class="z"><b>Xem thêm:</b> <a href="/q">Giá mận hậu đầu vụ cao gấp rưỡi</a><p>Thương lái vào tận vườn đặt mua, nhà vườn phấn khởi vì được cả mùa lẫn giá.</p></div>';
  it.each([
    [
      'two containers of one class',
      (a: string, b: string) => `<div class="k">${a}</div>${TEASER}<div class="k">${b}</div>`,
    ],
    [
      'containers inside wrappers',
      (a: string, b: string) => `<div><div class="k">${a}</div></div>${TEASER}<div><div class="k">${b}</div></div>`,
    ],
    ['a container and bare paragraphs', (a: string, b: string) => `<div class="k">${a}</div>${TEASER}${b}`],
    ['sections', (a: string, b: string) => `<section>${a}</section><hr><section>${b}</section>`],
  ])('are whole: %s', async (_, build) => {
    const body = build(paragraphs(STORY.slice(0, 2)), paragraphs(STORY.slice(2)));
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });
  const LONG = STORY.map(
    (text) => `${text} Bà con trong bản phấn khởi, mỗi nhà cử một người ra đường làm cùng bộ đội.`,
  );
  const section = (texts: readonly string[], title = '') =>
    `<section class="e"><div class="c">${title}${paragraphs(texts)}</div></section>`;
  it('are whole where builders of pages put the rest into sections of their own', async () => {
    const html = pageOf({ title: '', body: section(LONG.slice(0, 2), `<h1>${TITLE}</h1>`) + section(LONG.slice(2)) });
    expect((await extract(html)).body).toEqual(LONG);
  });
  it.each(['</div></div>', '</div></div></div>'])(
    'are whole where %s too many stands between their paragraphs',
    async (closed) => {
      const body = `${paragraphs(LONG.slice(0, 3))}${closed}${paragraphs(LONG.slice(3))}`;
      expect((await extract(pageOf({ body }))).body).toEqual(LONG);
    },
  );
  it('are found beside longer teasers of other stories', async () => {
    const [headline, teaser] = ['Giá mận hậu đầu vụ cao gấp rưỡi năm ngoái', LONG.join(' ')];
    const aside = `<div>${`<div><h3><a href="/q">${headline}</a></h3><p>${teaser}</p></div>`.repeat(3)}</div>`;
    expect((await extract(pageOf({ body: paragraphs(STORY.slice(0, 2)), aside }))).body).toEqual(STORY.slice(0, 2));
  });
  it.each([
    ['that is a link', '<h3><a href="/k">Thêm một cầu treo được thay bằng cầu cứng</a></h3>'],
    ['as the page’s first', '<h1>Thêm một cầu treo được thay bằng cầu cứng</h1>'],
  ])('end where a section has a headline of its own, %s', async (_, headline) => {
    const other = section(LONG.slice(2), headline);
    const html = pageOf({ title: '', body: section(LONG.slice(0, 2), `<h1>${TITLE}</h1>`) + other });
    expect((await extract(html)).body).toEqual(LONG.slice(0, 2));
  });
  it.each(['div', 'span style="display:block"', 'section'])('are whole where paragraphs are <%s>', async (tag) => {
    const body = STORY.map((text) => `<${tag}>${text}</${tag.split(' ')[0]}>`).join('\n');
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });
  it.each([
    ['line feeds that their style keeps', `<div style="white-space:pre-line">${STORY.join('\n')}</div>`],
    ['line feeds in preformatted text', `<pre>${STORY.join('\n\n')}</pre>`],
    ['line feeds, with the style in a sheet that nobody sees', `<div>${STORY.join('\n')}</div>`],
    ['nothing but elements without a space', STORY.map((text) => `<span class="b">${text}</span>`).join('')],
    ['elements of the page’s own making', STORY.map((text) => `<app-text><span>${text}</span></app-text>`).join('')],
  ])('are whole where paragraphs are parted by %s', async (_, body) => {
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });
  it('are not parted where the markup is broken into lines', async () => {
    const wrap = (text: string) => `<p>${text.replaceAll(', ', ',\n      ').replaceAll('. ', '.\n      ')}</p>`;
    const body = STORY.map((text, i) => `${text} ${STORY[(i + 1) % STORY.length]}`);
    expect((await extract(pageOf({ body: body.map(wrap).join('\n') }))).body).toEqual(body);
  });
  it('keep the pictures of accelerated pages', async () => {
    const html =
      '<figure><amp-img src="/1.jpg" width="600"><i></i></amp-img><figcaption>Con đường mới</figcaption></figure>';
    const [image] = await ofKind('image', paragraphs(STORY.slice(0, 2)) + html + paragraphs(STORY.slice(2)));
    expect(image).toMatchObject({ src: 'https://baothu.chugiai.example/1.jpg', text: 'Con đường mới' });
  });
  it('are whole where only breaks part the paragraphs', async () => {
    expect((await extract(pageOf({ body: STORY.join('<br><br>') }))).body).toEqual(STORY);
    expect((await extract(pageOf({ body: `<div>${STORY.join('<br>')}</div>` }))).body).toEqual(STORY);
  });
  it('keep a long list of communes inside the text', async () => {
    const list = `Các xã được hỗ trợ gồm ${Array.from({ length: 60 }, (_, i) => `Nà Hin ${i + 1}`).join(', ')}.`;
    const body = `${paragraphs(STORY)}<p>${list}</p>`;
    expect((await extract(pageOf({ body }))).body).toEqual([...STORY, list]);
  });
});

describe('leads', () => {
  const LEAD = 'Sau nhiều năm chờ đợi, bản vùng cao cuối cùng cũng có con đường bê tông để trẻ em tới trường.';
  it.each([
    ['by class', { meta: `<div class="sapo">${LEAD}</div>` }],
    [
      'by class, whose source breaks and indents its lines',
      {
        body: `<p class="sapo">\n${LEAD.replace(/ (?=nhiều|bản|cùng|bê|tới)/g, `\n${' '.repeat(24)}`)}\n</p>${paragraphs(STORY)}`,
      },
    ],
    ['as a heading', { meta: `<h2>${LEAD}</h2>` }],
    ['in bold before the text', { meta: `<p><b>${LEAD}</b></p>` }],
    ['in an element of its own', { meta: `<div>${LEAD}</div>` }],
    [
      'in an element of its own, before a text that breaks part',
      { body: `<div><span>${LEAD}</span></div><div><span>${STORY.join('<br><br>')}</span></div>` },
    ],
    [
      'in an element of its own, before a signature in one',
      {
        body: `<div>${LEAD}</div><div>${paragraphs(STORY)}</div><div>Tác giả: Lò Mai - Trung tâm Truyền thông huyện Mường Tấc</div>`,
      },
    ],
    ['in bold whose class is a tool’s', { meta: `<b class="hot-line">${LEAD}</b>` }],
    ['in bold as the first paragraph', { body: `<p><strong>${LEAD}</strong></p>${paragraphs(STORY)}` }],
    [
      'as what metadata say',
      { head: `<meta name="description" content="${LEAD}">`, body: `<p>${LEAD}</p>${paragraphs(STORY)}` },
    ],
    ['printed twice', { meta: `<p class="sapo">${LEAD}</p>`, body: `<p>${LEAD}</p>${paragraphs(STORY)}` }],
    [
      'with a related link',
      { meta: `<h2 class="sapo">${LEAD}<br><a href="/x">&gt;&gt; Giá mận hậu đầu vụ cao gấp rưỡi</a></h2>` },
    ],
  ])('are found %s', async (_, parts) => {
    expect(await extract(pageOf(parts))).toMatchObject({ sapo: LEAD, body: STORY });
  });
  it('are found beside the page’s own headline, though it is a link', async () => {
    const title = `<div><h1><a href="javascript:;">${TITLE}</a></h1><div><span>05/06/2026 08:00</span></div><p>${LEAD}</p></div>`;
    const found = await extract(pageOf({ title }));
    expect(found).toMatchObject({ title: TITLE, sapo: LEAD, body: STORY });
  });
  it('are whole where their element has two paragraphs', async () => {
    const more = 'Đây là con đường thứ tư của xã trong năm nay.';
    const meta = `<div class="sapo"><p>${LEAD}</p><p>${more}</p></div>`;
    expect(await extract(pageOf({ meta }))).toMatchObject({ sapo: `${LEAD} ${more}`, body: STORY });
  });
  it('stand before points that tell what is told, not before lists of how to share it', async () => {
    const list = (items: readonly string[]) =>
      `<div><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></div>`;
    const points = ['Đường mới dài 1,2 km qua ba bản', 'Dân bản hiến 1.300 m2 đất vườn'];
    const tools = ['Chia sẻ', 'Lưu lại để đọc sau'];
    const meta = `${list(['Chuyên mục đời sống vùng cao', 'Số ra ngày cuối tuần này'])}<p class="sapo">${LEAD}</p>${list(tools)}${list(points)}`;
    expect(await extract(pageOf({ meta }))).toMatchObject({ sapo: LEAD, body: [...points, ...STORY] });
  });
  it('are no first question', async () => {
    const question = 'Hỏi: Mỗi hộ trong bản được nhận khoán bao nhiêu héc ta rừng?';
    const body = `<p><b>${question}</b></p>${paragraphs(STORY)}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ sapo: null, body: [question, ...STORY] });
  });
  it('are one line where their element holds the whole story', async () => {
    const body = `<div class="description"><p><b>${LEAD}</b></p>${paragraphs(STORY)}</div>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ sapo: LEAD, body: STORY });
  });
  it('are none where all paragraphs are set as headings, but may be set otherwise', async () => {
    const texts = [...STORY, ...STORY.map((text) => text.replace('Nà Hin', 'Nà Lạn'))];
    const set = (text: string) => `<h4 style="font-weight:normal">${text}</h4>`;
    const body = texts.map((text, i) => set(text) + (i === 0 ? '<p><b>Dân góp công</b></p>' : '')).join('');
    const { article } = await read(pageOf({ body }));
    expect(article?.blocks.map(({ kind }) => kind).slice(1)).not.toContain('sapo');
    expect(article?.blocks.filter(({ kind }) => kind === 'paragraph').length).toBeGreaterThanOrEqual(texts.length);
    expect(await extract(pageOf({ body: `<h4>${LEAD}</h4>${body}` }))).toMatchObject({ sapo: LEAD });
  });
  it('are none where the text goes on beside them', async () => {
    const [first, second, third, fourth] = STORY;
    const body = `<p>${first}</p><dl><dd>${second}</dd><dd>${third}</dd></dl><p>${fourth}</p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ sapo: null, body: STORY });
  });
  it('are none where nothing sets them apart', async () => {
    expect(await extract(pageOf({ head: `<meta name="description" content="${LEAD}">` }))).toMatchObject({
      sapo: null,
      body: STORY,
    });
  });
  it('are told from links to other stories behind them in their element', async () => {
    const lead = 'Tuyến đường bê tông đầu tiên của bản Nà Hin được khởi công sau hai năm chờ vốn.';
    const links = '<ul><li><a href="/a.html">Cầu treo Nà Hin được thay</a></li></ul>';
    const meta = `<div>12/02/2026 08:15</div><div class="sapo"><h2>${lead}</h2>${links}</div>`;
    expect(await extract(pageOf({ meta }))).toMatchObject({ sapo: lead, body: STORY });
  });
  it('are no first paragraph behind which the description goes on', async () => {
    const head = `<meta name="description" content="${STORY[0]} ${STORY[1]?.slice(0, 60)} […]">`;
    expect(await extract(pageOf({ head }))).toMatchObject({ sapo: null, body: STORY });
  });
  it.each(['(BTO) - ', '<b>(BTO)</b> - ', 'BTĐT - '])('are the description behind the tag %s', async (tag) => {
    const lead = 'Tuyến đường bê tông đầu tiên của bản Nà Hin được khởi công sau hai năm chờ vốn.';
    const head = `<meta name="description" content="${lead}">`;
    const html = pageOf({ head, body: `<p>${tag}${lead}</p>${paragraphs(STORY)}` });
    expect(await extract(html)).toMatchObject({ sapo: tag.replace(/<[^>]+>/g, '') + lead, body: STORY });
  });
  it.each(['p', 'li'])('are two short lines of their element: %s', async (tag) => {
    const lead = [
      'Bản Nà Hin khởi công tuyến đường bê tông đầu tiên.',
      'Dân bản góp công và hiến hơn một nghìn mét đất.',
    ];
    const meta = `<div class="sapo">${paragraphs(lead, tag)}</div>`;
    expect(await extract(pageOf({ meta }))).toMatchObject({ sapo: lead.join(' '), body: STORY });
  });

  it('are not repeated by a paragraph that begins so and tells more', async () => {
    const lead = 'Sáng 5/6, người dân bản Nà Hin cùng bộ đội biên phòng khởi công tuyến đường bê tông.';
    const first = `${lead.slice(0, -1)} dài 1,2 km nối bản với trung tâm xã.`;
    const body = [first, ...STORY.slice(1)];
    const page = pageOf({ meta: `<p class="sapo">${lead}</p>`, body: paragraphs(body) });
    expect(await extract(page)).toMatchObject({ sapo: lead, body });
  });
});
