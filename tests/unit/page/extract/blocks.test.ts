import { describe, expect, it } from 'vitest';
import { blocksOf, extract, ofKind, pageOf, paragraphs, read, STORY, TITLE, URL_OF_STORY } from '../pages';

const [FIRST, SECOND, THIRD, FOURTH] = STORY as [string, string, string, string];

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
  it('are whole where they are all there is, below their name, on a page that is no article', async () => {
    const work = ['Khảo sát suối, chọn chỗ đặt hai cống tròn cho xe máy qua mùa lũ', 'Chở đá, cát và xi măng vào bản'];
    const row = (text: string, i: number) => `<tr><td>Tuần ${i + 1}</td><td>${text}</td><td></td></tr>`;
    const head = '<tr><td><b>Tuần</b></td><td><b>Việc làm</b></td><td><b>Ghi chú</b></td></tr>';
    const rows = [...work, ...work].map(row).join('');
    const table = `<table><tbody>${head}${rows}</tbody></table>`;
    const { article, verdict } = await read(
      pageOf({ body: `<p><b>Lịch làm đường Nà Hin</b></p>${table}` }),
      URL_OF_STORY,
      true,
    );
    expect(verdict).toMatchObject({ article: false, why: 'not-an-article' });
    expect(article?.authors).toEqual([]);
    expect(article?.blocks.at(-1)?.kind).toBe('table');
    expect(article?.blocks.at(-1)?.text).toContain(`Tuần\tViệc làm\tGhi chú\nTuần 1\t${work[0]}`);
  });
  it('are none of a story told in their rows, one sentence beside each clock', async () => {
    const rows = STORY.map((text, i) => `<tr><td>${i + 7}h30</td><td>${text}</td></tr>`).join('');
    expect((await extract(pageOf({ body: `<table><tbody>${rows}</tbody></table>` }))).body).toEqual(
      expect.arrayContaining([...STORY]),
    );
  });
  it('are none around a story in a cell beside short ones', async () => {
    const side = (text: string) => `<td>${text}</td>`;
    const layout = `<table><tr>${side('Thứ sáu')}${side('Số 12')}${side('Trang 3')}</tr><tr>${side('Xã hội')}<td>${paragraphs(STORY)}</td>${side('Nà Hin')}</tr></table>`;
    expect((await extract(pageOf({ body: layout }))).body).toEqual(expect.arrayContaining([...STORY]));
    expect(await ofKind('table', layout)).toEqual([]);
  });
  it('keep data of which one column is linked', async () => {
    const table = `<table>${rows((n) => `<td>${n}</td><td><a href="/doi/${n}"><img src="/c${n}.png">Bản Nà Hin ${n}</a></td><td>${12 - n}</td>`)}</table>`;
    const [block] = await ofKind('table', paragraphs(STORY) + table);
    expect(block?.text.split('\n')[1]).toBe('2\tBản Nà Hin 2\t10');
    const others = `<table>${rows((n) => `<td><a href="/bai-${n}.html">${TITLE} ${n}</a></td><td>0${n}/6</td>`)}</table>`;
    expect((await extract(pageOf({ body: paragraphs(STORY) + others }))).body).toEqual(STORY);
  });
  it('keep data all of which are linked below headings', async () => {
    const head = '<tr><th>Làng</th><th>Số bài</th><th>Người hát</th></tr>';
    const table = `<table>${head}${rows((n) => `<td><a href="/lang/${n}">Nà Hin ${n}</a></td><td>4${n}</td><td><a href="/nguoi/${n}">Lò Thị ${n}</a></td>`)}</table>`;
    const [block] = await ofKind('table', paragraphs(STORY) + table);
    expect(block?.text.split('\n').slice(0, 2)).toEqual(['Làng\tSố bài\tNgười hát', 'Nà Hin 1\t41\tLò Thị 1']);
  });
  it('keep each cell in its column beside those over several rows or columns', async () => {
    const head =
      '<tr><th rowspan="2">Xã</th><th colspan="2">Diện tích</th><th>Giá</th></tr><tr><th>2025</th><th>2026</th></tr>';
    const body =
      '<tr><td rowspan="2">Nà Hin</td><td>12</td><td>14</td><td>650</td></tr><tr><td colspan="2">Bỏ hoang</td><td>–</td></tr>';
    const [block] = await ofKind('table', `${paragraphs(STORY)}<table>${head}${body}</table>`);
    expect(block?.text.split('\n')).toEqual([
      'Xã\tDiện tích\t\tGiá',
      '\t2025\t2026',
      'Nà Hin\t12\t14\t650',
      '\tBỏ hoang\t\t–',
    ]);
    for (const { start, end, row, col } of block?.cells ?? [])
      expect(block?.text.split('\n')[row]?.split('\t')[col]).toBe(block?.text.slice(start, end));
  });
  it('keep their rows as they are where cells say that they cover more than there is', async () => {
    const table = `<table>${rows((n) => `<td colspan="999999" rowspan="999999">TH-${n}</td><td>7${n}</td>`)}</table>`;
    const [block] = await ofKind('table', paragraphs(STORY) + table);
    expect(block?.text).toBe('TH-1\t71\nTH-2\t72\nTH-3\t73');
  });
  it.each([
    ['in the table', '', '<caption>Năng suất theo giống</caption>', ''],
    [
      'below it in a figure',
      '<figure class="wp-block-table">',
      '',
      '<figcaption>Năng suất theo giống</figcaption></figure>',
    ],
    ['above it in a figure', '<figure><figcaption>Năng suất theo giống</figcaption><div>', '', '</div></figure>'],
  ])('keep their name %s', async (_, above, inside, below) => {
    const table = `${above}<table>${inside}${rows((n) => `<td>TH-${n}</td><td>7${n},5</td>`)}</table>${below}`;
    const blocks = await blocksOf(paragraphs(STORY.slice(0, 2)) + table + paragraphs(STORY.slice(2)));
    expect(blocks.slice(2, 5).map(({ kind, text }) => [kind, text.split('\n')[0]])).toEqual([
      ['paragraph', 'Năng suất theo giống'],
      ['table', 'TH-1\t71,5'],
      ['paragraph', STORY[2]],
    ]);
  });
  it('have their name once where a figure holds several', async () => {
    const table = `<table>${rows((n) => `<td>TH-${n}</td><td>7${n},5</td>`)}</table>`;
    const figure = `<figure>${table}${table}<figcaption>Năng suất theo giống</figcaption></figure>`;
    const blocks = await blocksOf(paragraphs(STORY) + figure);
    expect(blocks.slice(STORY.length).map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'table']);
  });
  it('are parted from the caption of a picture in their figure', async () => {
    const table = `<table>${rows((n) => `<td>TH-${n}</td><td>7${n},5</td>`)}</table>`;
    const figure = `<figure>${table}<img src="/1.jpg"><figcaption>Ruộng bản Nà Hin</figcaption></figure>`;
    const blocks = await blocksOf(paragraphs(STORY) + figure);
    expect(blocks.slice(-2).map(({ kind, text }) => [kind, text.split('\n')[0]])).toEqual([
      ['table', 'TH-1\t71,5'],
      ['image', 'Ruộng bản Nà Hin'],
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
  it.each(['<h3>Khởi công</h3>', '<p><strong>Khởi công</strong></p>'])(
    'hold no lists whose items are entries of a report, with headings and paragraphs: %s',
    async (heading) => {
      const entry = (inside: string) => `<li><span>11 giờ 20</span><div>${heading}${inside}</div></li>`;
      const tasks = '<ul><li>Hiến đất</li><li><p>Góp công</p></li></ul>';
      const body = `<ul>${entry(paragraphs([FIRST, SECOND]) + tasks)}${entry(`<p>${THIRD}</p>`)}</ul>`;
      const shown = (await blocksOf(`<p>${FOURTH}</p>${body}`)).map(({ kind, text }) => [kind, text]);
      const head = [
        ['paragraph', '11 giờ 20'],
        ['heading', 'Khởi công'],
      ];
      expect(shown).toEqual([
        ['paragraph', FOURTH],
        ...head,
        ['paragraph', FIRST],
        ['paragraph', SECOND],
        ['list', 'Hiến đất\nGóp công'],
        ...head,
        ['paragraph', THIRD],
      ]);
    },
  );
  it.each([
    ['a paragraph each', '<li><p>Hiến đất</p></li><li><p>Góp công</p><p>&nbsp;</p></li><li><p>Góp đá</p></li>'],
    ['a heading each', '<li><h3>Hiến đất</h3></li><li><h3>Góp công</h3></li><li><h3>Góp đá</h3></li>'],
    ['two paragraphs in one', '<li>Hiến đất</li><li><p>Góp</p><p>công</p></li><li><p>Góp đá</p></li>'],
    ['lists in them', '<li><p>Hiến đất</p><ul><li><p>Góp công</p></li><li><p>Góp đá</p></li></ul></li>'],
  ])('hold lists as such whose items have %s', async (_, items) => {
    const [block] = await ofKind('list', `<p>${FIRST}</p><ul>${items}</ul>${paragraphs([SECOND, THIRD, FOURTH])}`);
    expect(block?.text.replace('Góp\u2028công', 'Góp công')).toBe('Hiến đất\nGóp công\nGóp đá');
  });
  it.each(['width="20"', 'height="20"', 'style="border:0; height: 20px"', 'style="width:20px"'])(
    'are no pictures where these are as small as letters: %s',
    async (size) => {
      const share = `<a href="javascript:;"><img src="/chia-se.gif" ${size}></a>`;
      const photo = '<p><img src="/duong.jpg" width="620" style="border-width: 0px; height: 413px"></p>';
      const images = await ofKind('image', `${paragraphs(STORY)}${photo}<p>${share}</p>`);
      expect(images.map(({ src }) => new URL(src ?? '').pathname)).toEqual(['/duong.jpg']);
    },
  );
  it('know headings by their role alone', async () => {
    const body = `<p>${FIRST}</p><div role="heading" aria-level="2">Góp công, góp đất</div>${paragraphs([SECOND, THIRD, FOURTH])}`;
    expect((await blocksOf(body))[1]).toMatchObject({ kind: 'heading', level: 2, text: 'Góp công, góp đất' });
  });

  it.each([
    ['with a sign alone before a paragraph', '<p><b>* Góp công, góp đất</b></p>', '* Góp công, góp đất'],
    ['with a dash alone before a paragraph', '<p><b>- Góp công, góp đất</b></p>', '- Góp công, góp đất'],
    ['that breaks off', '<p><b>Góp công, góp đất...</b></p>', 'Góp công, góp đất...'],
    ['of entries with dashes', '<p><b>- Góp công</b></p><p><b>- Góp đất</b></p>', null],
    ['of an entry with a dash', '<p><b>- Góp công</b></p><p>- Góp đất</p>', null],
    ['of a sentence', '<p><b>Góp công, góp đất.</b></p>', null],
  ])('know bold lines for headings: %s', async (_, lines, heading) => {
    const blocks = await blocksOf(`${paragraphs([FIRST, SECOND])}${lines}${paragraphs([THIRD, FOURTH])}`);
    const texts = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
    expect(texts).toEqual(heading ? [heading] : []);
  });

  it.each([
    ['a class that calls it a subhead', '<p class="pInterTitle">Góp công, góp đất</p>'],
    ['a class that calls it a lesser title', '<div class="sub-title">Góp công, góp đất</div>'],
    [
      'its tag, in an element that lists of contents lead to',
      '<h2><span class="ez-toc-section">Góp công, góp đất</span></h2>',
    ],
    ['its tag, in an element for posts elsewhere', '<h3><span class="social-embed">Góp công, góp đất</span></h3>'],
  ])('know a heading by %s', async (_, heading) => {
    const blocks = await blocksOf(`<p>${FIRST}</p><p>${SECOND}</p>${heading}${paragraphs([THIRD, FOURTH])}`);
    expect(blocks[2]).toMatchObject({ kind: 'heading', text: 'Góp công, góp đất' });
  });

  it.each(['#', '¶', '🔗'])('know headings without the sign that links to them: %s', async (sign) => {
    const head = `<h2>Góp công, góp đất <a class="anchor" href="#a1">${sign}</a></h2>`;
    const blocks = await blocksOf(`${paragraphs([FIRST, SECOND])}${head}${paragraphs([THIRD, FOURTH])}`);
    expect(blocks[2]).toMatchObject({ kind: 'heading', text: 'Góp công, góp đất' });
  });

  it('know headings, quotes, verse and embeds', async () => {
    const blocks = await blocksOf(
      `<p>${FIRST}</p><h2>Góp công, góp đất</h2><p>${SECOND}</p><p><strong>Không còn lội suối</strong></p><p>${THIRD}</p>
<blockquote>“Có đường rồi, con tôi được đi học đều”, chị Mùa nói.</blockquote>
<p>Đường mới qua suối vắng<br>Chân em thôi lấm bùn<br>Tiếng trống trường vọng tới<br>Nắng đầy vai núi non</p>
<iframe src="https://video.chugiai.example/1"></iframe><p>${FOURTH}</p>
<div class="box-quote"><p>Đường thông rồi thì chợ cũng về gần bản.</p></div>`,
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
      'quote',
    ]);
    expect(blocks[1]?.level).toBe(2);
    expect(blocks[6]?.text).toContain('vắng\u2028Chân');
  });

  const VERSES = [
    'Đường mới qua suối vắng',
    'Chân em thôi lấm bùn',
    'Tiếng trống trường vọng tới',
    'Nắng đầy vai núi non',
  ];
  const poem = (verse: (text: string) => string) =>
    blocksOf(`<p>${FIRST}</p>${VERSES.map(verse).join('')}<p>${SECOND}</p><p>${THIRD}</p>`);
  it.each([
    ['centred', (text: string) => `<p align="center">${text}</p>`],
    ['in italics', (text: string) => `<div><em>${text}</em></div><div><br></div>`],
  ])('join the verses of a poem that are paragraphs of their own, %s', async (_, verse) => {
    const blocks = await poem(verse);
    expect(blocks[1]).toMatchObject({ kind: 'verse', text: VERSES.join('\u2028') });
    expect(blocks.slice(2).map(({ text }) => text)).toEqual([SECOND, THIRD]);
  });
  it.each([
    ['look like the text', (text: string) => `<p>${text}</p>`],
    ['are bold', (text: string) => `<p align="center"><b>${text}</b></p>`],
    ['are in capitals', (text: string) => `<p align="center">${text.toUpperCase()}</p>`],
    ['begin as entries do', (text: string) => `<p><i>- ${text}</i></p>`],
  ])('are no poem of short lines that %s', async (_, line) => {
    expect((await poem(line)).map(({ kind }) => kind)).not.toContain('verse');
  });

  it('are parted by breaks in one <p> with a whole story, but no points of a list', async () => {
    const lines = [...STORY.slice(0, 2), '<b>Nhà nhà góp công</b>', ...STORY.slice(2, 3), ...STORY.slice(0, 2)];
    const blocks = await blocksOf(`<p>${lines.join('<br>')}</p>`);
    expect(blocks.map(({ kind }) => kind)).toEqual(
      lines.map((line) => (line.startsWith('<') ? 'heading' : 'paragraph')),
    );
    const points = STORY.slice(0, 3).map((text, i) => `${i + 1}. ${text}`);
    const listed = await blocksOf(`<p>${points.join('<br>')}</p>${paragraphs(STORY)}`);
    expect(listed[0]?.text).toBe(points.join('\u2028'));
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
  it('mark a link around a block as one inside it', async () => {
    const annex = '+ Phụ lục 1: Danh sách các hộ hiến đất làm đường';
    const blocks = await blocksOf(`${paragraphs(STORY)}<a href="/phu-luc.pdf"><p>${annex}</p></a>`);
    const marks = blocks.find(({ text }) => text === annex)?.marks;
    expect(marks).toEqual([
      { kind: 'link', start: 0, end: annex.length, href: 'https://baothu.chugiai.example/phu-luc.pdf' },
    ]);
  });
  it('have addresses that lead from where the page says', async () => {
    const head = '<base href="/cong/"><base href="https://khac.chugiai.example/">';
    const body = `<p>${FIRST} <a href="tin/2">Xem tin</a>.</p><figure><img src="a.jpg"></figure>${paragraphs([SECOND, THIRD])}`;
    const [first, picture] = await blocksOf(head + body);
    const base = new URL('/cong/', URL_OF_STORY);
    expect(first?.marks).toMatchObject([{ kind: 'link', href: new URL('tin/2', base).href }]);
    expect(picture).toMatchObject({ kind: 'image', src: new URL('a.jpg', base).href });
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
  it('part sentences that a style sheet sets apart, but no abbreviation from its name', async () => {
    const story = paragraphs(STORY);
    const [block] = await blocksOf(
      `<p><span>${STORY[0]}</span><span>Bà con Tp.</span><b>Mường Tấc về dự.</b></p>${story}`,
    );
    expect(block?.text).toBe(`${STORY[0]} Bà con Tp.Mường Tấc về dự.`);
  });
  it('leave out what leads to a note, and what a formula is annotated with', async () => {
    const marks = [
      '<sup><a href="/b.html#n1">1</a></sup>',
      '<a href="#n2"><sup>2</sup></a>',
      '<a role="doc-noteref">3</a>',
    ];
    const noted = STORY[0]?.replace(/ /, `${marks.join('')} `);
    const formula = `<math><semantics><mi>U</mi><annotation encoding="application/x-tex">U_{day}</annotation></semantics></math>`;
    const body = `<p>${noted}</p><p>${formula} ${STORY[1]}</p>${paragraphs(STORY.slice(2))}`;
    expect((await extract(pageOf({ body }))).body).toEqual([STORY[0], `U ${STORY[1]}`, ...STORY.slice(2)]);
  });
  it('keep the addresses of two links side by side', async () => {
    const [block] = await blocksOf(`<p>${STORY[0]} <a href="/a">Nà</a><a href="/b">Hin</a>.</p>${paragraphs(STORY)}`);
    expect(block?.marks?.map(({ href }) => href?.slice(-2))).toEqual(['/a', '/b']);
  });
  it('are paragraphs where these are set as headings', async () => {
    const long = STORY.join(' ').repeat(2);
    const blocks = await blocksOf(`${paragraphs(STORY)}<h2>${long}</h2>${paragraphs(STORY)}`);
    expect(blocks.find(({ text }) => text === long)?.kind).toBe('paragraph');
  });
  it.each(['strong', 'em', 'span'])('are one paragraph where a `%s` in it ends a sentence', async (tag) => {
    const told = `${FIRST.slice(0, -1)}<${tag}>. </${tag}>${SECOND}`;
    expect((await extract(pageOf({ body: paragraphs([told, THIRD, FOURTH]) }))).body).toEqual([
      `${FIRST} ${SECOND}`,
      THIRD,
      FOURTH,
    ]);
  });
  it('leave words whole that elements part', async () => {
    const parted = '<div><span>Hà</span><span>ng</span> lúa <b>N</b>à Hin rộng 12 <i>km</i><sup>2</sup></div>';
    const { body } = await extract(pageOf({ body: `${paragraphs(STORY)}${parted}${paragraphs(STORY.slice(0, 1))}` }));
    expect(body).toContain('Hàng lúa Nà Hin rộng 12 km2');
  });
});
