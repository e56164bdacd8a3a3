import { describe, expect, it } from 'vitest';
import { extract, pageOf, paragraphs, read, STORY, TITLE } from './pages';

describe('what is not shown', () => {
  const DRAFT = 'Bản nháp chưa duyệt: đề nghị bổ sung ý kiến của phòng chuyên môn trước khi đăng bài này lên trang.';
  const hidden: Record<string, string> = {
    'by style': `<p style="display: none">${DRAFT}</p>`,
    'by visibility': `<div style="visibility:hidden"><p>${DRAFT}</p></div>`,
    'by attribute': `<div hidden><p>${DRAFT}</p></div>`,
    'far to the left': `<p style="position:absolute; left:-9999px">${DRAFT}</p>`,
    'in letters of no size': `<p style="font-size:0">${DRAFT}</p>`,
    'in letters of no size, whatever fades': `<p style="font-size:0; opacity: 1; transition: opacity 1s">${DRAFT}</p>`,
    'far to the left, by its own size': `<p style="position:absolute; left:-999em">${DRAFT}</p>`,
    'far to the left, by the width of the screen': `<p style="position:absolute; left:-200vw">${DRAFT}</p>`,
    'by a clip of no radius': `<p style="clip-path: circle(0)">${DRAFT}</p>`,
    'by an opacity without its nought': `<p style="opacity:.0">${DRAFT}</p>`,
    'in a box of no width': `<div style="width:0;overflow:hidden;white-space:nowrap">${DRAFT}</div>`,
    'in letters of one pixel': `<p style="font-size: 1px; line-height: 1px">${DRAFT}</p>`,
    'in letters of no colour': `<p style="color: transparent">${DRAFT}</p>`,
    'by the page’s own sheet': `<style>.an9{display:none} @media print{.x4{display:none}}</style><p class="an9">${DRAFT}</p>`,
    'by a margin far to the left': `<p style="margin-left:-9999px">${DRAFT}</p>`,
    'until it pops up': `<div popover><p>${DRAFT}</p></div>`,
    'in a template': `<template><p>${DRAFT}</p></template>`,
    'for screen readers': `<p class="sr-only">${DRAFT}</p>`,
    'for screen readers, in Liferay': `<p class="hide-accessible">${DRAFT}</p>`,
    'for screen readers, in Drupal': `<p class="element-invisible">${DRAFT}</p>`,
    'for screen readers, in a player': `<span class="vjs-control-text">${DRAFT}</span>`,
    'in a player, until it plays live': `<div class="vjs-control vjs-hidden"><span>${DRAFT}</span></div>`,
    'in a player’s dialog': `<p class="vjs-offscreen">${DRAFT}</p>`,
    'from screen readers': `<p aria-hidden="true">${DRAFT}</p>`,
    'on every screen but paper': `<p class="d-none d-print-block">${DRAFT}</p>`,
    'on wide screens': `<p class="d-block d-md-none">${DRAFT}</p>`,
    'on wide screens, by a state': `<p class="flex lg:hidden">${DRAFT}</p>`,
    'on all screens but the smallest': `<p class="visible-xs">${DRAFT}</p>`,
    'on all screens but the smallest, step by step': `<p class="hidden-lg hidden-md hidden-sm">${DRAFT}</p>`,
    'in a box of one pixel': `<div style="width:1px;height:1px;overflow:hidden">${DRAFT}</div>`,
    'by a sheet’s clip, as for screen readers': `<style>.an7{position:absolute;width:1px;clip:rect(1px, 1px, 1px, 1px)}</style><p class="an7">${DRAFT}</p>`,
    'by a sheet in a layer': `<style>@layer util{.an6{display:none}}</style><p class="an6">${DRAFT}</p>`,
    'by a sheet where the browser knows grids': `<style>@supports (display:grid){.an5{display:none}}</style><p class="an5">${DRAFT}</p>`,
    'by a sheet for screens, inside another element': `<style>@media screen{.x4 .an8{display:none}}</style><p class="an8">${DRAFT}</p>`,
  };
  for (const [name, html] of Object.entries(hidden)) {
    it(`leaves out what is hidden ${name}`, async () => {
      const body = `<p>${STORY[0]}</p>${html}${paragraphs(STORY.slice(1))}`;
      expect((await extract(pageOf({ body }))).body).toEqual(STORY);
    });
  }

  it.each(['Hiện toàn bộ', 'Kéo xuống để đọc tiếp', 'Đọc tiếp'.normalize('NFD')])(
    'keeps the rest of a story behind its words: %s',
    async (words) => {
      const body = `${paragraphs(STORY.slice(0, 2))}<div onclick="mo()">${words}</div><div style="display:none">${paragraphs(STORY.slice(2))}</div>`;
      expect((await extract(pageOf({ body }))).body).toEqual(STORY);
    },
  );

  it('opens no comments that a link would show', async () => {
    const said = STORY.map((text) => `<div><b>Lò Mai</b><p>${text}</p></div>`).join('');
    const body = `${paragraphs(STORY)}<p><a href="#bl">Xem thêm bình luận</a></p><div id="bl" style="display:none">${said}</div>`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it('keeps what an open dialog keeps from screen readers', async () => {
    const page = pageOf().replace('<div class="x2">', '<div class="x2" aria-hidden="true">');
    expect((await extract(page)).body).toEqual(STORY);
  });

  it('keeps an article that a script is to fade in', async () => {
    const faded = pageOf().replace('<div class="x2">', '<div class="x2" style="opacity: 0">');
    expect((await extract(faded)).body).toEqual(STORY);
  });

  it('keeps the text that a script is to fade in below its headline, but no paragraph that is faded in it', async () => {
    const draft = `<p style="opacity: 0">${DRAFT}</p>`;
    const body = `<div style="opacity: 0">${paragraphs(STORY)}</div>`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
    expect((await extract(pageOf({ body: paragraphs(STORY) + draft }))).body).toEqual(STORY);
  });

  it('keeps paragraphs that a script is to make visible as the reader comes to them, but not one that is hidden', async () => {
    const shy = (text: string) => `<p class="wow" style="visibility: hidden; animation-name: none">${text}</p>`;
    for (const body of [STORY.map(shy).join(''), `<div style="visibility:hidden">${paragraphs(STORY)}</div>`])
      expect((await extract(pageOf({ body }))).body).toEqual(STORY);
    expect((await extract(pageOf({ body: paragraphs(STORY) + shy(DRAFT) }))).body).toEqual(STORY);
  });

  it.each(['color: transparent', 'font-size: 0'])('keeps pictures among letters of %s', async (style) => {
    const caption = 'Bà con chở đá ra đoạn suối cuối cùng.';
    const linked = `<p><a href="/to.jpg" style="${style}">${DRAFT}<img src="/1.jpg"></a></p><p><em>${caption}</em></p>`;
    const body = paragraphs(STORY.slice(0, 2)) + linked + paragraphs(STORY.slice(2));
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [caption] });
  });

  it.each(['visible-xs visible-md visible-lg', 'd-md-none d-lg-block', 'hidden-xs'])(
    'keeps what wide screens show: %s',
    async (name) => {
      const body = `<p class="${name}">${STORY[0]}</p>${paragraphs(STORY.slice(1))}`;
      expect((await extract(pageOf({ body }))).body).toEqual(STORY);
    },
  );

  it.each([
    '-webkit-backface-visibility:hidden;backface-visibility: hidden',
    '--display:none;mso-display: none',
    'filter: grayscale(0)',
  ])('keeps paragraphs whose style only ends like one that hides: %s', async (style) => {
    const body = `<p style="${style}">${STORY[0]}</p>${paragraphs(STORY.slice(1))}`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it('keeps paragraphs on a transparent ground, as editors paste them', async () => {
    const pasted = (text: string) => `<p><span style="background-color: transparent">${text}</span></p>`;
    expect((await extract(pageOf({ body: STORY.map(pasted).join('') }))).body).toEqual(STORY);
  });

  it('keeps paragraphs that fade in as the reader comes to them, but not what lies over the page', async () => {
    const faded = (text: string) => `<p style="opacity: 0; transform: translateY(20px)">${text}</p>`;
    const over = `<p style="position: fixed; opacity: 0; transition: opacity 1s">${DRAFT}</p>`;
    const body = `<p>${STORY[0]}</p>${STORY.slice(1).map(faded).join('')}${over}`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it.each([
    ['one by one', '', 'style="opacity: 0"'],
    [
      'one by one, by the page’s own sheet',
      '<style>.an7{visibility:hidden}.an7.hien{visibility:visible}</style>',
      'class="an7"',
    ],
  ])('keeps paragraphs that a script is to fade in %s', async (_, head, attribute) => {
    const body = `<p>${STORY[0]}</p>${STORY.slice(1)
      .map((text) => `<p ${attribute}>${text}</p>`)
      .join('')}`;
    expect((await extract(pageOf({ head, body }))).body).toEqual(STORY);
  });

  it.each([
    ['a stronger rule', '.an7{display:none}.x4 .an7{display:block}', 'class="an7"'],
    ['a later rule', '.an7{display:none}.x9{color:red}.an7{display:flex}', 'class="an7"'],
    ['an important rule', '.an7{display:block!important}.an7{display:none}', 'class="an7"'],
    ['a rule for a state that it has', '.an7{display:none}.an7.mo{display:block}', 'class="an7 mo"'],
    ['a rule for wide screens', '.an7{display:none}@media (min-width: 600px){.an7{display:block}}', 'class="an7"'],
    ['its own style', '.an7{display:none}', 'class="an7" style="display: block"'],
    ['its own style, whatever its attribute says', '.an8{color:red}', 'hidden style="display: block"'],
  ])('keeps what %s shows again', async (_, sheet, attributes) => {
    const [first, ...rest] = STORY;
    const body = `<p ${attributes}>${first}</p>${paragraphs(rest)}`;
    expect((await extract(pageOf({ head: `<style>${sheet}</style>`, body }))).body).toEqual(STORY);
  });

  it.each([
    ['a weaker one', '.x4 .an7{display:none}.an7{display:block}'],
    ['one for narrow screens', '.an7{display:none}@media (max-width: 600px){.an7{display:block}}'],
    ['one of another property', '.an7{display:none}.an7{visibility:visible}'],
    ['one for a state that it has not', '.an7{display:none}.an7.mo{display:block}'],
  ])('leaves out what a rule hides, whatever %s shows', async (_, sheet) => {
    const body = `<p class="an7">${DRAFT}</p>${paragraphs(STORY)}`;
    expect((await extract(pageOf({ head: `<style>${sheet}</style>`, body }))).body).toEqual(STORY);
  });

  it('keeps what only a sheet for print hides', async () => {
    const head = '<style media="print">.an7{display:none}</style>';
    const body = `<p class="an7">${STORY[0]}</p>${paragraphs(STORY.slice(1))}`;
    expect((await extract(pageOf({ head, body }))).body).toEqual(STORY);
  });

  it('leaves out a dialog with the only h1 of the page', async () => {
    const dialog = `<div style="display: none"><h1>Điều khoản sử dụng</h1>${paragraphs(STORY.map(() => DRAFT))}</div>`;
    const page = pageOf({ after: dialog }).replace(/<h1(.*?)<\/h1>/, '<h2$1</h2>');
    expect(await extract(page)).toMatchObject({ title: TITLE, body: STORY });
  });

  it('leaves out a copy of the article, headline and all, for small screens', async () => {
    const copy = `<div hidden><h1>${TITLE}</h1>${paragraphs(STORY)}</div>`;
    expect((await extract(pageOf({ after: copy }))).body).toEqual(STORY);
  });

  it('keeps what a sheet folds away until the reader opens it', async () => {
    const rest = `<style>.con-lai{display:none}</style><div class="con-lai">${paragraphs(STORY.slice(3))}<p>${STORY[3]}</p></div>`;
    const body = `${paragraphs(STORY.slice(0, 3))}${rest}<button>Đọc tiếp</button>`;
    expect((await extract(pageOf({ body }))).body).toEqual([...STORY, STORY[3]]);
  });

  it('keeps what a fold hides until the reader opens it', async () => {
    const rest = `<div id="con-lai" style="display:none">${paragraphs(STORY.slice(2))}</div>`;
    for (const opener of [
      '<button>Đọc tiếp</button>',
      '<a href="#con-lai">Xem thêm</a>',
      '<a>Bấm vào đây để xem tiếp</a>',
    ]) {
      const body = paragraphs(STORY.slice(0, 2)) + rest + opener;
      expect((await extract(pageOf({ body }))).body).toEqual(STORY);
    }
  });

  it.each([
    ['h3', 'accordion-button'],
    ['dt', ''],
  ])('keeps what folds out under headings that are buttons: %s', async (tag, name) => {
    const heads = ['Bao giờ xong?', 'Tiền từ đâu?'];
    const fold = (i: number) =>
      `<${tag}><button class="${name}" aria-controls="f${i}">${heads[i]}</button></${tag}><div id="f${i}" aria-hidden="true"><p>${STORY[i + 2]}</p></div>`;
    const body = `${paragraphs(STORY.slice(0, 2))}${fold(0)}${fold(1)}`;
    expect((await extract(pageOf({ body }))).body).toEqual([
      ...STORY.slice(0, 2),
      heads[0],
      STORY[2],
      heads[1],
      STORY[3],
    ]);
  });

  it.each([
    ['dl', 'dt', 'dd'],
    ['div', 'p', 'div'],
  ])('keeps answers that fold out, and what another tab shows: %s', async (list, head, answer) => {
    const isTab = head === 'p';
    const part = (i: number) =>
      `<${head}>${isTab ? `<a role="tab" href="#f${i}" aria-controls="f${i}">Mục ${i}</a>` : `Bao giờ xong đoạn ${i}?`}</${head}>` +
      `<${answer} id="f${i}" style="display:none">${STORY[i]}</${answer}>`;
    const body = `${paragraphs(STORY.slice(0, 2))}<${list}>${part(2)}${part(3)}</${list}>`;
    const expected = isTab ? STORY.slice(2) : [2, 3].flatMap((i) => [`Bao giờ xong đoạn ${i}?`, STORY[i]]);
    expect((await extract(pageOf({ body }))).body).toEqual([...STORY.slice(0, 2), ...expected]);
  });

  it.each([
    ['<h3 role="tab" aria-controls="f1">Tiền từ đâu?</h3>', '<div id="f1" style="display:none">'],
    ['<h3><button data-bs-target="#f1">Tiền từ đâu?</button></h3>', '<div id="f1" style="display:none">'],
    ['<h3><button data-bs-target="#f1">Tiền từ đâu?</button></h3>', '<div id="f1">'],
    ['<h4 class="toggle-title">Tiền từ đâu?</h4>', '<div style="display:none">'],
    ['<h3><button class="accordion-heading">Tiền từ đâu?</button></h3>', '<div hidden>'],
    ['<div class="tab-title" role="button" aria-controls="f1"><a tabindex="0">Tiền từ đâu?</a></div>', '<div hidden>'],
    ['<div class="tab-title" role="button" aria-controls="f1"><a tabindex="0">Tiền từ đâu?</a></div>', '<div id="f1">'],
  ])('keeps what folds out behind a head that is called so: %s', async (head, opened) => {
    const fold = `<div class="accordion">${head}${opened}${paragraphs(STORY.slice(2))}</div></div>`;
    const expected = [...STORY.slice(0, 2), 'Tiền từ đâu?', ...STORY.slice(2)];
    expect((await extract(pageOf({ body: paragraphs(STORY.slice(0, 2)) + fold }))).body).toEqual(expected);
  });

  it('leaves closed what is only called a toggle, and heads nothing', async () => {
    const asked =
      '<div class="toggle">Ý kiến</div><div style="display:none"><p>Hãy là người đầu tiên gửi lời nhắn cho bài này, nhớ viết có dấu và đúng chủ đề đang bàn.</p></div>';
    expect((await extract(pageOf({ after: asked }))).body.join()).not.toContain('lời nhắn');
  });

  it('takes what opens a fold for no heading of other stories', async () => {
    const [begin, rest] = [paragraphs(STORY.slice(0, 2)), paragraphs(STORY.slice(2))];
    const named = `<p><a href="#con-lai">Đọc tiếp</a></p><div>Quảng cáo</div><div id="con-lai" hidden>${rest}</div>`;
    const own = `<details><summary><b>Đọc tiếp</b></summary><div>${rest}</div></details>`;
    for (const fold of [named, own]) {
      expect((await extract(pageOf({ body: `<div>${begin}${fold}</div>` }))).body).toEqual(STORY);
    }
  });

  it('keeps a short story whose section is called as lists are, with its moment beside', async () => {
    const [first = '', second = ''] = STORY;
    const label = '<table><tr><td>Tin nổi bật</td><td>05/06/2026 08:00</td></tr></table>';
    const page = pageOf({
      title: '',
      body: `<div>${label}<div><p class="Title allowMenuPost">${TITLE}</p>${paragraphs([first, second])}</div></div>`,
    });
    const portal = page.replace(/<title>.*?<\/title>/, '<title>Trang thông tin điện tử xã Nà Hin</title>');
    expect((await extract(portal)).body).toEqual([first, second]);
  });

  it('keeps the slash of a fraction that its style stacks', async () => {
    const half = '<span><span>3</span><span class="sr-only">/</span><span>4</span></span>';
    const body = `${paragraphs(STORY)}<p>Tới nay, ${half} số hộ của bản Nà Hin đã tự tay dọn xong đá trên ruộng.</p>`;
    expect((await extract(pageOf({ body }))).body.at(-1)).toContain('Tới nay, 3/4 số hộ');
  });

  it.each([
    '<span aria-hidden="true">S</span><span class="sr-only">Sáng</span><span aria-hidden="true">áng</span>',
    '<span class="sr-only">Sáng</span><span aria-hidden="true">Sáng</span>',
  ])('keeps a drop cap whose word is spelled for screen readers: %s', async (word) => {
    const body = `<p>${word}${STORY[0]?.slice(4)}</p>${paragraphs(STORY.slice(1))}`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it('keeps words that move in one by one, which the label of their paragraph spells', async () => {
    const words = (text: string) =>
      text
        .split(' ')
        .map((word) => `<span aria-hidden="true">${word} </span>`)
        .join('');
    const body = STORY.map((text) => `<p aria-label="${text}">${words(text)}</p>`).join('');
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it('keeps words of a sentence that are buttons, and no button between others', async () => {
    const told =
      'Dân bản gọi tuyến đường ấy là <button>đường Nà Hin</button>, còn khúc cua là <span role="button">lưng trâu</span>.';
    const bar = '<p>Tải bài <button>In bài</button> · <button>Gửi thư</button></p>';
    const found = await extract(pageOf({ body: `${paragraphs(STORY)}<p>${told}</p>${bar}` }));
    expect(found.body[4]).toBe('Dân bản gọi tuyến đường ấy là đường Nà Hin, còn khúc cua là lưng trâu.');
    expect(found.body.join(' ')).not.toContain('In bài');
  });

  it('keeps what a button folds away by its id, but no comments', async () => {
    const fold = (id: string, label: string, text: string) =>
      `<button data-bs-target="#${id}">${label}</button><div class="collapse" id="${id}"><p>${text}</p></div>`;
    const [first = '', ...others] = STORY;
    const body = `<style>.collapse:not(.show){display:none}</style><p>${first}</p>${fold('a', 'Kinh phí', others[0] ?? '')}${paragraphs(others.slice(1))}${fold('b', 'Bình luận (1)', 'Đường đẹp quá, mong bản tôi cũng có.')}`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it('keeps words whose gloss is read aloud instead', async () => {
    const gloss = '<ruby><rb aria-hidden="true">Nà Hin</rb><rt>那</rt></ruby>';
    const body = paragraphs([...STORY, `Trên bia có khắc tên ${gloss} bằng chữ Nôm Tày, nét còn rõ.`]);
    expect((await extract(pageOf({ body }))).body.at(-1)).toContain('tên Nà Hin');
  });

  it.each([
    ['slick-slide', 'slick-cloned', 'aria-hidden="true" style="width: 800px"'],
    ['slick-slide', 'slick-cloned', 'style="position: relative; left: -1600px; opacity: 0"'],
    ['swiper-slide', 'swiper-slide-duplicate', ''],
    ['owl-item', 'cloned', ''],
    ['splide__slide', 'splide__slide--clone', 'aria-hidden="true"'],
    ['tns-item', 'tns-slide-cloned', 'aria-hidden="true" tabindex="-1"'],
  ])('reads each slide once, in view or not: %s', async (slide, copy, away) => {
    const shown = ['Bà con bản Nà Hin đổ bê tông', 'Học sinh đến trường', 'Suối Nà Hin mùa lũ'];
    const one = (caption: string | undefined, names: string, rest: string) =>
      `<div class="${names}" ${rest}><img src="/${caption?.length}.jpg"><p class="caption">${caption}</p></div>`;
    const slides = shown.map((caption, i) => one(caption, slide, i === 0 ? '' : away)).join('');
    const track = one(shown[2], `${slide} ${copy}`, away) + slides + one(shown[0], `${slide} ${copy}`, away);
    const body = `${paragraphs(STORY.slice(0, 2))}<div class="x7">${track}</div>${paragraphs(STORY.slice(2))}`;
    const { article } = await read(pageOf({ body }));
    const pictures = article?.blocks.filter(({ kind }) => kind === 'image');
    expect(pictures?.map(({ text }) => text)).toEqual(shown);
  });

  it('leaves out the slash between the times of a player that are not shown', async () => {
    const times = '<span style="display:none"><span></span><span>/</span><span></span></span>';
    const body = `${paragraphs(STORY)}<div><video src="/phim.mp4"></video>${times}</div>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [] });
  });

  it('keeps one short sentence that a fold hides, and no label', async () => {
    const opener = '<button>Đọc tiếp</button>';
    const last = 'Đường thông trước năm học mới.';
    const fold = (text: string) => `<p style="display:none">${text}</p>${opener}`;
    expect((await extract(pageOf({ body: paragraphs(STORY) + fold(last) }))).body).toEqual([...STORY, last]);
    expect(
      (await extract(pageOf({ body: paragraphs(STORY) + fold('Ba mục còn lại của chuyên đề này') }))).body,
    ).toEqual(STORY);
  });
});
