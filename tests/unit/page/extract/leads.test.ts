import { describe, expect, it } from 'vitest';
import { extract, pageOf, paragraphs, read, STORY, TITLE } from '../pages';

describe('leads', () => {
  it.each([
    ['in bold', `<div>DATE<br><b>${STORY[0]}</b></div>`],
    ['in a paragraph', `<p><i>DATE</i><br>${STORY[0]}</p>`],
    ['in a paragraph with the headline', `<p>${TITLE}<br>DATE<br>${STORY[0]}</p>`],
  ])('stand %s behind the date, one break between', async (_, lines) => {
    const meta = lines.replace('DATE', 'Thứ sáu, 05/06/2026 08:00');
    const page = pageOf({ ...(lines.includes(TITLE) && { title: '' }), meta, body: paragraphs(STORY.slice(1)) });
    const { sapo, body, published } = await extract(page);
    expect({ text: [sapo, ...body].filter(Boolean), published }).toEqual({
      text: STORY,
      published: '2026-06-05T08:00',
    });
  });

  const LEAD = 'Sau nhiều năm chờ đợi, bản vùng cao cuối cùng cũng có con đường bê tông để trẻ em tới trường.';
  it.each([
    ['by class', { meta: `<div class="sapo">${LEAD}</div>` }],
    [
      'by class, whose source breaks and indents its lines',
      {
        body: `<p class="sapo">\n${LEAD.replace(/ (?=nhiều|bản|cùng|bê|tới)/g, `\n${' '.repeat(24)}`)}\n</p>${paragraphs(STORY)}`,
      },
    ],
    [
      'by a class beside that of the size of letters',
      { meta: `<div class="brief font-size-text"><p>${LEAD}</p></div>` },
    ],
    ['as a heading', { meta: `<h2>${LEAD}</h2>` }],
    ['in bold before the text', { meta: `<p><b>${LEAD}</b></p>` }],
    [
      'in bold beside a picture',
      { meta: `<table><tr><td><img src="/1.jpg" width="170"></td><td><b>${LEAD}</b></td></tr></table>` },
    ],
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
    [
      'in an element of its own, before paragraphs that have a box each',
      {
        body: `<div>${LEAD}</div><div>${STORY.map((text) => `<div class="row"><div class="col">${text}</div></div>`).join('')}</div>`,
      },
    ],
    ['in bold whose class is a tool’s', { meta: `<b class="hot-line">${LEAD}</b>` }],
    ['in bold as the first paragraph', { body: `<p><strong>${LEAD}</strong></p>${paragraphs(STORY)}` }],
    [
      'in bold, as word processors write it',
      {
        body: `<p><b style="mso-bidi-font-weight:normal"><span lang="VI">${LEAD}</span></b></p>${paragraphs(STORY)}`,
      },
    ],
    [
      'as what metadata say',
      { head: `<meta name="description" content="${LEAD}">`, body: `<p>${LEAD}</p>${paragraphs(STORY)}` },
    ],
    [
      'printed twice, below the label of a summary',
      { meta: `<p class="sapo">${LEAD}</p>`, body: `<div><b>Tóm tắt:</b><p>${LEAD}</p></div>${paragraphs(STORY)}` },
    ],
    ['printed twice', { meta: `<p class="sapo">${LEAD}</p>`, body: `<p>${LEAD}</p>${paragraphs(STORY)}` }],
    [
      'with a related link',
      { meta: `<h2 class="sapo">${LEAD}<br><a href="/x">&gt;&gt; Giá mận hậu đầu vụ cao gấp rưỡi</a></h2>` },
    ],
  ])('are found %s', async (_, parts) => {
    expect(await extract(pageOf(parts))).toMatchObject({ sapo: LEAD, body: STORY });
  });
  it.each([
    ['beside the date', '<div><span><a href="/lang-ban">Làng bản</a></span><span>05/06/2026 - 08:15</span></div>'],
    ['in a line', '<p><a href="/lang-ban">Làng bản</a></p>'],
  ])('are a heading below the name of the section: %s', async (_, section) => {
    const head = `<div><h1>${TITLE}</h1>${section}</div><h2>${STORY[0]}</h2>`;
    const body = `${head}<div>${paragraphs(STORY.slice(1))}</div>`;
    expect(await extract(pageOf({ title: '', body }))).toMatchObject({ sapo: STORY[0], body: STORY.slice(1) });
  });

  it('are printed twice, the second time below a subhead of the text', async () => {
    const body = `<p><b>Giới thiệu:</b></p><p>${LEAD}</p>${paragraphs(STORY)}`;
    expect(await extract(pageOf({ meta: `<h2 class="sapo">${LEAD}</h2>`, body }))).toMatchObject({
      sapo: LEAD,
      body: ['Giới thiệu:', ...STORY],
    });
  });

  it('are named by a letter and a word, before a subhead whose class names leads elsewhere', async () => {
    const head = 'Nà Hin mở lối qua suối trước mùa mưa lũ năm nay';
    const body = `<h2 class="pHead">${LEAD}</h2><p class="pSubTitle">${head}</p>${paragraphs(STORY)}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ sapo: LEAD, body: [head, ...STORY] });
  });

  it('stand behind a second headline, which is shown among what was left out', async () => {
    const second = 'Tuyến đường dài 1,2 km do dân bản cùng bộ đội góp công mở qua suối';
    const meta = `<h2 class="article__sub-title">${second}</h2><div>05/06/2026 08:00</div><div class="article__summary">${LEAD}</div>`;
    expect(await extract(pageOf({ meta }))).toMatchObject({ sapo: LEAD, body: STORY });
    expect((await read(pageOf({ meta }))).removals).toContainEqual(expect.objectContaining({ text: second }));
  });

  it('are no question of a reader before the label of its answer', async () => {
    const question = 'Tôi bị tiểu đường đã năm năm, mỗi ngày ăn một múi sầu riêng có sao không? (Lò Thị Mai, 52 tuổi)';
    const body = `<p><b>${question}</b></p><p><b>Trả lời:</b></p>${paragraphs(STORY)}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ sapo: null, body: [question, 'Trả lời:', ...STORY] });
  });

  it('are no first stanza of a poem, though the description begins with it', async () => {
    const stanzas = [
      [
        'Chiều về bản cũ khói lên',
        'Suối trong róc rách bên thềm đá xưa',
        'Mẹ ngồi nhặt nắng sang mùa',
        'Con đi chưa hết cơn mưa đầu ngàn',
      ],
      [
        'Mận rơi trắng cả mái gianh',
        'Tiếng khèn ai thả qua mành sương đêm',
        'Bản mình nhỏ giữa rừng êm',
        'Mà thương mà nhớ dài thêm đường về',
      ],
    ];
    const head = `<meta name="description" content="${stanzas[0]?.slice(0, 2).join(' / ')}">`;
    const body = stanzas.map((lines) => `<p><em>${lines.join('<br>')}</em></p>`).join('');
    const signed = `${body}<p align="right"><b>LÒ THỊ MAI</b></p>`;
    const found = await extract(pageOf({ head, body: signed }));
    expect(found).toMatchObject({ sapo: null, authors: ['LÒ THỊ MAI'] });
    expect(found.body.join(' ').split(/\s+/)).toEqual(stanzas.flat().join(' ').split(' '));
  });

  it.each([
    [
      'a table of contents',
      '<p>Mục lục</p><ul><li><a href="#a">1. Vì sao cần đường</a></li><li><a href="#b">2. Bao giờ xong việc</a></li></ul>',
    ],
    ['their topic', '<div><a href="/su-kien/duong-len-ban-123.htm">Đường lên bản vùng cao năm 2026</a></div>'],
    ['a page to follow', '<a href="https://news.example/cua-bao">Báo Mường Tấc trên News Example</a>'],
  ])('are not lost below links in their own element, to %s', async (_, links) => {
    const meta = `<div class="y1">${links}<p>${STORY[0]}</p></div>`;
    for (const date of ['', '<div>Thứ Sáu, ngày 05/06/2026 - 08:15 | Lượt xem: 3.211</div>']) {
      const { sapo, body } = await extract(pageOf({ meta: date + meta, body: paragraphs(STORY.slice(1)) }));
      expect([sapo, ...body]).toEqual(STORY);
    }
  });

  it('are no teaser below its headline that other teasers follow', async () => {
    const other = (n: number) =>
      `<div class="y${n}"><a href="/tin-${n}.htm">Giá mận hậu đầu vụ cao gấp rưỡi năm ngoái</a><p>Thương lái trả ${n}2.000 đồng một cân ngay tại vườn, cao gấp rưỡi đầu vụ năm ngoái, bà con phấn khởi.</p></div>`;
    const { sapo, body } = await extract(pageOf({ meta: other(1) + other(2) }));
    expect([sapo, ...body].filter(Boolean)).toEqual(STORY);
  });

  it('are found beside the page’s own headline, though it is a link', async () => {
    const title = `<div><h1><a href="javascript:;">${TITLE}</a></h1><div><span>05/06/2026 08:00</span></div><p>${LEAD}</p></div>`;
    const found = await extract(pageOf({ title }));
    expect(found).toMatchObject({ title: TITLE, sapo: LEAD, body: STORY });
  });
  it.each(['MƯỜNG TẤC', 'Mường Tấc -'])('are what metadata say behind a place: %s', async (place) => {
    const head = `<meta name="description" content="${LEAD}">`;
    const body = `<p><span>${place}</span> ${LEAD}</p><p>Ảnh trong bài chụp ngày khởi công</p>${paragraphs(STORY)}`;
    expect((await extract(pageOf({ head, body }))).sapo).toBe(`${place} ${LEAD}`);
  });
  it.each(['Mưa lớn, đường xe vẫn chạy.', 'CON ĐƯỜNG BẢN VÀ BÀI TOÁN NƯỚC SẠCH Ở MƯỜNG TẤC'])(
    'may be a few words or capitals where they are called so: %s',
    async (sapo) => {
      for (const tag of ['div', 'h2']) {
        const meta = `<${tag} class="sapo">${sapo}</${tag}>`;
        expect(await extract(pageOf({ meta }))).toMatchObject({ sapo, body: STORY });
      }
    },
  );

  it('are whole where their element has two paragraphs', async () => {
    const more = 'Đây là con đường thứ tư của xã trong năm nay.';
    const meta = `<div class="sapo"><p>${LEAD}</p><p>${more}</p></div>`;
    expect(await extract(pageOf({ meta }))).toMatchObject({ sapo: `${LEAD} ${more}`, body: STORY });
  });
  it.each([
    ['the outlet’s tag', '<span>(BT)</span>', ''],
    ['a label', '<h2>Tóm tắt</h2>', ''],
    ['a tool', '', '<p>Nghe nội dung</p>'],
    ['a short link', '', '<p><a href="/a.html">Hội thi dân vũ</a></p>'],
  ])('are told from what else stands in their element: %s', async (_, above, below) => {
    const box = `<div class="sapo">${above}<p>${LEAD}</p>${below}</div>`;
    for (const parts of [{ meta: box }, { body: box + paragraphs(STORY) }])
      expect(await extract(pageOf(parts))).toMatchObject({ sapo: LEAD, body: STORY });
  });
  const OTHER = '<a href="/hoi-thi-dan-vu-post12346.html">Hội thi dân vũ phụ nữ toàn tỉnh khai mạc</a>';
  it.each([
    ['behind it', `${LEAD} ${OTHER}`],
    ['behind a sign', `${LEAD} &gt;&gt; ${OTHER}`],
    ['in bold with it', `<strong>${LEAD} ${OTHER}</strong>`],
    ['in an element of its own', `${LEAD} <span class="rel">» ${OTHER}</span>`],
  ])('are without the linked headline of another story in their element: %s', async (_, told) => {
    const box = `<div class="sapo">${told}</div>`;
    for (const parts of [{ meta: box }, { body: box + paragraphs(STORY) }])
      expect(await extract(pageOf(parts))).toMatchObject({ sapo: LEAD, body: STORY });
  });
  it.each([
    [' Cả bản góp công cho ', 'con đường bê tông đầu tiên của xã', ''],
    [' ', 'Con đường thứ tư của xã trong năm nay', ' dài nhất.'],
  ])('keep a link that is part of what they tell:%s%s%s', async (before, linked, behind) => {
    const meta = `<div class="sapo">${LEAD}${before}<a href="/duong-post12346.html">${linked}</a>${behind}</div>`;
    expect(await extract(pageOf({ meta }))).toMatchObject({ sapo: LEAD + before + linked + behind, body: STORY });
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
  it('are the first line in bold, before a subhead that asks', async () => {
    const question = 'Vì sao dân bản tự nguyện góp công, hiến đất?';
    const body = `<p><b>${LEAD}</b></p><p>${STORY[0]}</p><p class="subtitle">${question}</p>${paragraphs(STORY.slice(1))}`;
    expect(await extract(pageOf({ body }))).toMatchObject({
      sapo: LEAD,
      body: [STORY[0], question, ...STORY.slice(1)],
    });
  });
  it('are whole however many paragraphs they have, where what is called the text has more', async () => {
    const lead = [LEAD, `${LEAD.slice(0, -1)}, bà con kể.`, `${LEAD.slice(0, -1)}, cô giáo bản nói thêm.`];
    const title = `<div><h1>${TITLE}</h1><div class="tomtat">${paragraphs(lead)}</div></div>`;
    const body = `<div><div class="noidung">${paragraphs(STORY)}</div></div>`;
    expect(await extract(pageOf({ title, body }))).toMatchObject({ sapo: lead.join(' '), body: STORY });
  });

  it.each([
    [
      'two paragraphs',
      `<p>${LEAD}</p><p>Từ nay không còn ai phải lội suối.</p>`,
      ' Từ nay không còn ai phải lội suối.',
    ],
    ['links to other stories', `${LEAD}<ul><li><a href="/x">Giá mận hậu đầu vụ cao gấp rưỡi</a></li></ul>`, ''],
  ])('are whole where their element begins the text, with %s', async (_, inside, behind) => {
    const body = `<div class="sapo">${inside}</div>${paragraphs(STORY)}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ sapo: LEAD + behind, body: STORY });
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
  it.each([
    ['span', ' style="font-size:16px"'],
    ['p', ''],
  ])('are none where a picture parts the first paragraph from others that are set like it: %s', async (tag, style) => {
    const [first = '', ...others] = STORY;
    const set = (text: string) => `<${tag}${style}>${text}<br></${tag}>`;
    const picture = '<div style="text-align:center"><img src="/a.jpg"></div>';
    const body = set(first) + picture + set(others.join('<br><br>'));
    expect(await extract(pageOf({ body }))).toMatchObject({ sapo: null, body: STORY });
  });
  it('are none where every paragraph has a box, or the text goes on beside those that have one', async () => {
    const boxes = STORY.map((text) => `<div class="row"><div class="col">${text}</div></div>`);
    const [first = '', second = '', ...others] = boxes;
    for (const body of [
      boxes.join(''),
      `<div>${first}</div><div>${second}${others.slice(0, -1).join('')}</div>${others.at(-1)}`,
    ])
      expect(await extract(pageOf({ body: `<div>${body}</div>` }))).toMatchObject({ sapo: null, body: STORY });
  });
  it('are none where nothing sets them apart', async () => {
    expect(await extract(pageOf({ head: `<meta name="description" content="${LEAD}">` }))).toMatchObject({
      sapo: null,
      body: STORY,
    });
  });
  it('are what metadata say below a short line, as of a score', async () => {
    const head = `<meta name="description" content="${LEAD}">`;
    const score = 'Nà Hin 3 - 2 Nậm Ngà';
    const body = `<h4>${score}</h4>${paragraphs([LEAD, ...STORY])}`;
    expect(await extract(pageOf({ head, body }))).toMatchObject({ sapo: LEAD, body: [score, ...STORY] });
  });
  it('are told from links to other stories behind them in their element', async () => {
    const lead = 'Tuyến đường bê tông đầu tiên của bản Nà Hin được khởi công sau hai năm chờ vốn.';
    const links = '<ul><li><a href="/a.html">Cầu treo Nà Hin được thay</a></li></ul>';
    const meta = `<div>12/02/2026 08:15</div><div class="sapo"><h2>${lead}</h2>${links}</div>`;
    expect(await extract(pageOf({ meta }))).toMatchObject({ sapo: lead, body: STORY });
  });
  it.each([1, 2])('are no paragraph that the description quotes with %i before it', async (at) => {
    const head = `<meta name="description" content="${STORY[at]}">`;
    expect(await extract(pageOf({ head }))).toMatchObject({ sapo: null, body: STORY });
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

  it('are repeated by a paragraph behind the outlet’s tag', async () => {
    const lead = 'Tuyến đường bê tông đầu tiên của bản Nà Hin được khởi công sau hai năm chờ vốn.';
    const [box, body] = [`<div><b>${lead}</b></div>`, paragraphs([`(BT online) - ${lead}`, ...STORY])];
    for (const parts of [{ meta: `<p class="sapo">${lead}</p>`, body }, { body: `${box}<div>${body}</div>` }])
      expect(await extract(pageOf(parts))).toMatchObject({ sapo: lead, body: STORY });
  });
  it('are not repeated by a paragraph that begins so and tells more', async () => {
    const lead = 'Sáng 5/6, người dân bản Nà Hin cùng bộ đội biên phòng khởi công tuyến đường bê tông.';
    const first = `${lead.slice(0, -1)} dài 1,2 km nối bản với trung tâm xã.`;
    const body = [first, ...STORY.slice(1)];
    const page = pageOf({ meta: `<p class="sapo">${lead}</p>`, body: paragraphs(body) });
    expect(await extract(page)).toMatchObject({ sapo: lead, body });
  });

  it('takes no lead of a subhead that the text begins with, as another part does', async () => {
    const [first = '', second = '', ...rest] = STORY;
    const heads = ['Góp công làm đường từ đầu mùa khô năm nay', 'Hiến đất mở lối vào bản'];
    const body = `<p><b>${heads[0]}</b></p><p>${first}</p><p><b>${heads[1]}</b></p>${paragraphs([second, ...rest])}`;
    expect(await extract(pageOf({ body }))).toMatchObject({
      sapo: null,
      body: [heads[0], first, heads[1], second, ...rest],
    });
  });

  it('takes no lead of a heading that the text begins with', async () => {
    const head = 'Góp công làm đường từ đầu mùa khô năm nay';
    expect((await extract(pageOf({ body: `<h2>${head}</h2>${paragraphs(STORY)}` }))).sapo).toBeNull();
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

  it('stand plain before the names of who wrote the text', async () => {
    const [lead = '', ...others] = STORY;
    const body = `<p>${lead}</p><p><b>Lò Thị Mai - Vàng A Dín</b></p>${paragraphs(others)}`;
    expect(await extract(pageOf({ body }))).toMatchObject({
      sapo: lead,
      authors: ['Lò Thị Mai', 'Vàng A Dín'],
      body: others,
    });
  });

  it('takes the first point of news in brief for no lead', async () => {
    const heads = ['* Bản Nà Hin: Bà con mở đường mới qua suối', '* Xã Mường Tấc: Đón lứa học sinh bán trú đầu tiên'];
    const [first, second, ...others] = STORY;
    const body = [heads[0], first, heads[1], second, ...others] as string[];
    const html = body.map((text) => (heads.includes(text) ? `<p><b>${text}</b></p>` : `<p>${text}</p>`)).join('');
    expect(await extract(pageOf({ body: html }))).toMatchObject({ sapo: null, body });
  });

  it('are no headline in capitals beside one that is a picture', async () => {
    const head = 'Con đường mới qua suối Nà Hin rút ngắn một giờ đi bộ từ bản ra trung tâm xã'.toUpperCase();
    const title = `<h1><img src="/dau-trang.jpg"></h1><h4>${head}</h4>`;
    const meta = '<p>05/06/2026 08:15</p>';
    const found = await extract(pageOf({ head: `<meta property="og:title" content="${TITLE}">`, title, meta }));
    expect(found).toMatchObject({ title: TITLE, sapo: null, body: STORY });
  });

  it('is what is called so in italics right behind a picture, which it does not describe', async () => {
    const lead = 'Tuyến đường bê tông đầu tiên của bản Nà Hin được khởi công sau hai năm chờ vốn.';
    const body = `<img src="1.jpg"><p class="sapo"><em>${lead}</em></p>${paragraphs(STORY)}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ sapo: lead, captions: [], body: STORY });
  });

  const row = (...cells: string[]) => `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
  const columns = (one: string, other: string) =>
    `<div class="row"><div class="col-4">${one}</div><div class="col-md-8">${other}</div></div>`;
  const THUMBNAIL = '<img src="1.jpg" width="140">';
  const [FIRST, ...OTHERS] = STORY as [string, ...string[]];
  it.each([
    ['in another cell', row(THUMBNAIL, `<b>${FIRST}</b>`)],
    [
      'in another cell that is called so',
      `<table><tr><td>${THUMBNAIL}</td><td class="sapo">${FIRST}</td></tr></table>`,
    ],
    ['in the cell before', row(FIRST, THUMBNAIL)],
    ['in another column', columns(THUMBNAIL, `<strong>${FIRST}</strong>`)],
  ])('stand beside their picture %s', async (_, meta) => {
    const body = paragraphs(OTHERS);
    expect(await extract(pageOf({ meta, body }))).toMatchObject({ sapo: FIRST, captions: [], body: OTHERS });
    const within = pageOf({ body: `${meta}${body}` });
    expect(await extract(within)).toMatchObject({ sapo: FIRST, captions: [], body: OTHERS });
  });

  it('stand beside their picture as the page describes itself', async () => {
    const lead = 'Người già ở bản Nà Hin kể về con đường mà cả đời họ mong có.';
    const head = `<meta name="description" content="${lead}">`;
    expect(await extract(pageOf({ head, meta: row(THUMBNAIL, lead) }))).toMatchObject({ sapo: lead, captions: [] });
    expect(await extract(pageOf({ meta: row(THUMBNAIL, lead) }))).toMatchObject({ sapo: null, captions: [lead] });
  });

  it.each([
    ['below it', `<table><tr><td>${THUMBNAIL}</td></tr><tr><td>${FIRST}</td></tr></table>`, [FIRST]],
    ['beside it, as others do', row(THUMBNAIL, FIRST) + row('<img src="2.jpg">', STORY[3] ?? ''), [FIRST, STORY[3]]],
    ['beside it and tells no news', row(THUMBNAIL, 'Người dân bản Nà Hin bên đoạn đường mới'), undefined],
  ])(
    'are no caption of a picture that stands %s',
    async (_, shown, captions = ['Người dân bản Nà Hin bên đoạn đường mới']) => {
      const body = paragraphs([STORY[1] ?? '', STORY[2] ?? '']);
      expect((await extract(pageOf({ body: shown + body }))).captions).toEqual(captions);
    },
  );
});
