import { describe, expect, it } from 'vitest';
import { cards, extract, ofKind, pageOf, paragraphs, read, STORY, TEASERS, TITLE, URL_OF_STORY } from '../pages';

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
    `<section class="e e-${title.length}"><div class="c">${title}${paragraphs(texts)}</div></section>`;
  it('are whole where a second container of the same class ends with other stories', async () => {
    const links = cards((title) => `<a href="/q">${title}</a><br>`);
    const rest = `<div class="k">${paragraphs(STORY.slice(2))}<p>${links}</p></div>`;
    const body = `<div class="k">${paragraphs(LONG)}</div>${rest}`;
    expect((await extract(pageOf({ body }))).body).toEqual([...LONG, ...STORY.slice(2)]);
  });
  it('are whole where the headline stands in the first container, and other stories in the second', async () => {
    const links = cards((title) => `<li><a href="/q">${title}</a></li>`);
    const box = `<div><div>Bài cùng chuyên mục</div><ul>${links}${links}</ul></div>`;
    const part = (html: string) => `<div class="k">${html}</div>`;
    const main = `${part(`<h1>${TITLE}</h1>${paragraphs(LONG)}`)}<div><iframe></iframe></div>`;
    const html = pageOf({ title: '', body: main + part(paragraphs(STORY.slice(1, 3)) + box) });
    expect((await extract(html)).body).toEqual([...LONG, ...STORY.slice(1, 3)]);
  });
  it('are whole where builders of pages put the rest into sections of their own', async () => {
    const html = pageOf({ title: '', body: section(LONG.slice(0, 2), `<h1>${TITLE}</h1>`) + section(LONG.slice(2)) });
    expect((await extract(html)).body).toEqual(LONG);
  });
  it.each([
    '',
    '<tr><td><div>Tin liên quan <a href="/q">Giá mận hậu đầu vụ cao gấp rưỡi năm ngoái</a></div></td></tr>',
  ])('are whole in rows of a layout, the first of them with the headline: %s', async (between) => {
    const row = (html: string) => `<tr><td>${html}</td></tr>`;
    const [begin, rest] = [paragraphs(STORY.slice(0, 2)), paragraphs(STORY.slice(2))];
    const table = `<table>${row(`<h1>${TITLE}</h1>${begin}`)}<tr><td></td></tr>${between}${row(rest)}</table>`;
    expect(await extract(pageOf({ title: '', body: table }))).toMatchObject({ sapo: null, body: STORY });
  });
  const DIGEST = 'Điểm tin ngày 5/6: Hội thi dân vũ khai mạc, giá mận hậu tăng';
  const PICTURE = '<figure><img src="/1.jpg"><figcaption>Ở bản</figcaption></figure>';
  it.each([
    ['headings', (head: string) => `<h2><a href="/t">${head}</a></h2>`],
    ['lines in bold', (head: string) => `<p><strong><a href="/t">${head}</a></strong></p>`],
    ['headings above pictures', (head: string) => `<h3><a href="/t">${head}</a></h3>${PICTURE}`],
  ])('are whole in a digest, whose heads lead to the stories: %s', async (_, headOf) => {
    const body = cards((head, text) => `${headOf(head)}<p>${text}</p>`);
    const lead = '<p class="sapo">Hội thi dân vũ khai mạc, giá mận hậu tăng là những tin đáng chú ý trong ngày.</p>';
    const told = TEASERS.flat();
    const page = (title: string) =>
      pageOf({ title: `<h1>${title}</h1><div>05/06/2026 20:00</div>${lead}`, body }).replace(TITLE, title);
    expect((await extract(page(DIGEST))).body).toEqual(told);
    expect((await extract(page('Mười sự kiện tiêu biểu của bản làng Nà Hin năm 2026'))).body).toEqual(told);
    const { article } = await read(page('Đường làng ngõ bản trong những ngày hội'), URL_OF_STORY, true);
    expect(article?.blocks.map(({ text }) => text)).not.toContain(told[1]);
  });
  it.each([
    ['headings', (n: number, head: string) => `<h3>${n}. <a href="/t-${n}">${head}</a></h3>`],
    ['lines in bold', (n: number, head: string) => `<p><b><a href="/t-${n}">${n}. ${head}</a></b></p>`],
  ])('are whole where linked heads are counted, in elements of their own or not: %s', async (_, headOf) => {
    const heads = TEASERS.map(([head], i) => `${i + 1}. ${head}`);
    const told = TEASERS.flatMap(([, text], i) => [heads[i], text]);
    const items = TEASERS.map(([head, text], i) => `${headOf(i + 1, head)}<p>${text}</p>`);
    for (const body of [items.join(''), items.map((item) => `<div>${item}</div>`).join('')]) {
      expect((await extract(pageOf({ body: paragraphs(STORY) + body }))).body).toEqual([...STORY, ...told]);
    }
    const ranked = TEASERS.map(([head], i) => headOf(i + 1, head)).join('');
    expect((await extract(pageOf({ body: paragraphs(STORY) + ranked }))).body).toEqual(STORY);
  });
  it('are whole where the first two paragraphs stand with the headline, and more apart from it', async () => {
    const [begin, rest] = [LONG.slice(0, 2), [...LONG.slice(2), ...LONG]];
    const row = (html: string) => `<tr><td>${html}</td></tr>`;
    const table = `<table>${row(`<h1>${TITLE}</h1>${paragraphs(begin)}`)}${row(paragraphs(rest))}</table>`;
    expect((await extract(pageOf({ title: '', body: table }))).body).toEqual([...begin, ...rest]);
  });
  const LEAD =
    '<p>Hơn 120 nóc nhà ở bản Nà Hin sắp có đường ô tô vào tận nơi, sau nhiều năm lội suối mỗi mùa mưa và gùi từng bao thóc, bao ngô ra chợ xã.</p>';
  const LISTED = cards((title) => `<li><a href="/q">${title}</a></li>`);
  it.each([
    ['a subhead', '<h2>Con đường mới</h2>'],
    ['a picture', '<figure><img src="/a.jpg"><figcaption>Đường lên bản Nà Lại.</figcaption></figure>'],
    ['a box of other stories', `<div><h3>Tin liên quan</h3><ul>${LISTED}</ul></div>`],
    ['a copy that nobody sees', `<div style="display:none">${paragraphs(STORY)}</div>`],
  ])('are whole where the lead stands with the headline, and the text apart from it behind %s', async (_, begin) => {
    const body = `<div class="a1"><h1>${TITLE}</h1>${LEAD}</div><div class="a2">${begin}${paragraphs(STORY)}</div>`;
    expect((await extract(pageOf({ title: '', body }))).body.filter((text) => STORY.includes(text))).toEqual(STORY);
  });
  it('are whole where the lead and one paragraph stand in what is called the text, and the rest below its subhead', async () => {
    const body = `<h1>${TITLE}</h1><div class="content">${LEAD}<p>${LONG[0]}</p></div><div class="x"><h2>Con đường mới</h2>${paragraphs(LONG.slice(1))}</div>`;
    expect((await extract(pageOf({ title: '', body }))).body.slice(-3)).toEqual(LONG.slice(1));
  });
  it.each(['</div></div>', '</div></div></div>'])(
    'are whole where %s too many stands between their paragraphs',
    async (closed) => {
      const body = `${paragraphs(LONG.slice(0, 3))}${closed}${paragraphs(LONG.slice(3))}`;
      expect((await extract(pageOf({ body }))).body).toEqual(LONG);
    },
  );
  it.each(['', '<div class="z3"><div>Quảng cáo</div><iframe src="/ad.html"></iframe></div>'])(
    'are whole where the rest stands behind what holds headline and beginning, after %s',
    async (between) => {
      const aside = `${between}<div class="q">${paragraphs(LONG.slice(2))}</div>`;
      expect((await extract(pageOf({ body: paragraphs(LONG.slice(0, 2)), aside }))).body).toEqual(LONG);
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
  it.each([
    ['modules', (text: string) => `<div class="b">\n<div class="c"><p>${text}</p></div></div>\n`],
    ['rows', (text: string) => `<tr><td><p>${text}</p></td></tr>`],
  ])('are whole where short sentences in %s of their own begin and end them', async (_, part) => {
    const told = [
      'Trống tan.',
      'Ai cũng chạy.',
      STORY[0] ?? '',
      'Cả bản im lặng.',
      STORY[1] ?? '',
      '“Xong rồi!”',
      'Mưa tạnh.',
    ];
    const parts = told.map(part).join('');
    const body = parts.startsWith('<tr') ? `<table>${parts}</table>` : parts;
    expect((await extract(pageOf({ body }))).body).toEqual(told);
  });

  it('goes on with short sentences in a second part of its make, behind an advertisement', async () => {
    const told = [...STORY.slice(0, 3), 'Suối đã lặng.', 'Cả bản ra xem.'];
    const part = (texts: readonly string[]) => `<article class="b">${paragraphs(texts)}</article>`;
    const slot = '<div class="qc"><span>Quảng cáo</span><iframe src="/qc"></iframe></div>';
    const body = `${part(told.slice(0, 3))}${slot}${part(told.slice(3))}`;
    expect((await extract(pageOf({ body }))).body).toEqual(told);
  });

  it.each(['p', 'div'])('goes on behind one end tag too many, with a short sentence, in %s elements', async (tag) => {
    const told = [...STORY.slice(0, 2), 'Suối đã lặng.', ...STORY.slice(2)];
    const body = `${paragraphs(told.slice(0, 2), tag)}</div></div></div>${paragraphs(told.slice(2), tag)}`;
    expect((await extract(pageOf({ body }))).body).toEqual(told);
  });

  it('may be tables of a cell each, the last one short', async () => {
    const table = (text: string) => `<table width="100%"><tr><td>${text}</td></tr></table>`;
    expect((await extract(pageOf({ body: STORY.map(table).join('') }))).body).toEqual(STORY);
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

describe('a text that a page holds twice', () => {
  const picture = '<figure><img src="/duong.jpg"><figcaption>Con đường mới</figcaption></figure>';
  it.each([
    ['for wide screens and narrow ones', 'd-none d-md-block', 'd-md-none', picture],
    ['without a picture', 'ban-day-du', 'ban-thu-gon', ''],
  ])('is told once: %s', async (_, wide, narrow, shown) => {
    const copy = (name: string) => `<div class="${name}">${paragraphs(STORY)}${shown}</div>`;
    const { body, captions } = await extract(pageOf({ body: copy(wide) + copy(narrow) }));
    expect({ body, captions }).toEqual({ body: STORY, captions: shown ? ['Con đường mới'] : [] });
  });
  it('is told as it stands where one part has a line more', async () => {
    const end = 'Trời đã sáng hẳn.';
    const body = `<div>${paragraphs(STORY)}</div><div>${paragraphs([...STORY, end])}</div>`;
    expect((await extract(pageOf({ body }))).body).toEqual([...STORY, ...STORY, end]);
  });
  it('is told as it stands in one element, as a refrain is', async () => {
    const told = [...STORY.slice(0, 2), ...STORY.slice(0, 2)];
    expect((await extract(pageOf({ body: paragraphs(told) }))).body).toEqual(told);
  });
});

describe('a quotation amid the text', () => {
  const told = (STORY[2] ?? '').replace(/.*cho biết (.*), nay.*/, '“$1”');
  const put = (html: string) =>
    extract(pageOf({ body: paragraphs(STORY.slice(0, 1)) + html + paragraphs(STORY.slice(1)) }));
  it.each([
    ['in its element', `<blockquote class="wp-block-pullquote"><p>${told}</p></blockquote>`],
    ['by its class', `<div class="quotes align-right"><div>${told}</div></div>`],
    [
      'with who said so',
      `<div class="cms-quote"><blockquote>${told}</blockquote><p>Trưởng bản Lường Văn Thoan</p></div>`,
    ],
  ])('is left out where it only repeats words of a paragraph: %s', async (_, html) => {
    expect((await put(html)).body).toEqual(STORY);
  });
  it('is kept where it says more, or where nothing marks it', async () => {
    const more = 'Con đường này bà con mong đã hai mươi năm.';
    expect((await put(`<blockquote><p>${told}</p><p>${more}</p></blockquote>`)).body).toContain(more);
    expect((await put(`<p>${told}</p>`)).body).toContain(told);
  });
});
