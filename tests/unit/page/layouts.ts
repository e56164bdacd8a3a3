import { random } from '@/scripts/train/boost';

/** What stands in a page that a layout sets out, in the form of the gold. */
export interface Told {
  title: string;
  sapo: string;
  authors: string[];
  published: string;
  body: string[];
  captions: string[];
}

export interface Layout {
  html: string;
  told: Told;
  /** The form of each part, by its name. */
  forms: string;
}

/** Texts to set out: headlines and paragraphs of stories. */
export interface Texts {
  title: string;
  paragraphs: readonly string[];
}

type Forms<Arguments extends string[] = [text: string]> = Record<string, (...parts: Arguments) => string>;

const SITE = 'Báo Sơn Hà';
const link = (text: string) => `<a href="/tin/${text.length}-${text.charCodeAt(0)}.html">${text}</a>`;
const each = (texts: readonly string[], form: (text: string) => string) => texts.map(form).join('\n');

/** How class names go: they speak English or Vietnamese, nothing at all, or there are none. */
const CLASSES: Forms<[english: string, vietnamese: string]> = {
  english: (english) => ` class="${english}"`,
  vietnamese: (_, vietnamese) => ` class="${vietnamese}"`,
  hashed: (english) => ` class="c${english.length * 7919}"`,
  none: () => '',
};

const HEADS: Forms<[title: string, sapo: string]> = {
  'title alone': (title) => `<title>${title}</title>`,
  'outlet behind a bar': (title) => `<title>${title} | ${SITE}</title>`,
  'outlet first': (title) => `<title>${SITE} - ${title}</title>`,
  described: (title, sapo) => `<title>${title} - ${SITE}</title><meta name="description" content="${sapo}">`,
  'open graph': (title) => `<title>${SITE}</title><meta property="og:title" content="${title}">`,
  'section first': (title) => `<title>Tin tức - ${title}</title>`,
  'the kind of page': () => '<title>Chi tiết tin</title>',
};

const TITLES: Forms<[title: string, named: string]> = {
  h1: (title, named) => `<h1${named}>${title}</h1>`,
  'a heading that is a link': (title, named) => `<h1${named}><a href="/bai.html">${title}</a></h1>`,
  'in its own header': (title, named) => `<header><h1${named}><span>${title}</span></h1></header>`,
  h2: (title, named) => `<h2${named}>${title}</h2>`,
  'a box': (title, named) => `<div${named}>${title}</div>`,
  'within a line': (title, named) => `<div><span${named}>${title}</span></div>`,
  'a cell': (title, named) => `<table><tr><td${named}>${title}</td></tr></table>`,
  'in bold': (title, named) => `<p${named}><strong>${title}</strong></p>`,
  'in bold outside of blocks': (title, named) => `<strong${named}>${title}</strong>`,
};

/** "2026-06-05T08:15" as pages print it. */
const DATES: Forms<[day: string, clock: string]> = {
  plain: (day, clock) => `${day} ${clock}`,
  'behind a bar': (day, clock) => `${day} | ${clock}`,
  'clock first': (day, clock) => `${clock}, ${day}`,
  'hour with an h': (day, clock) => `${clock.replace(':', 'h')}, ${day}`,
  zoned: (day, clock) => `Thứ sáu, ${day}, ${clock} (GMT+7)`,
  'in words': (day, clock) =>
    `Thứ sáu, ngày ${day
      .split('/')
      .join(' tháng ')
      .replace(/ tháng (\d{4})$/, ' năm $1')} ${clock}`,
  posted: (day, clock) => `Đăng lúc: ${clock} ${day}`,
  updated: (day, clock) => `Cập nhật: ${day} ${clock}`,
  timed: (day, clock) => `Thời gian đăng: ${day} ${clock}`,
  dotted: (day, clock) => `${day.replaceAll('/', '.')} ${clock}`,
  'with its half of the day': (day, clock) =>
    `(Ngày đăng: ${day} ${clock.replace(/^\d+/, (hour) => String(Number(hour) % 12 || 12))}:09 ${clock < '12' ? 'SA' : 'CH'})`,
  'before the account': (day, clock) => `Đăng lúc ${clock} ngày ${day} <span>Người đăng: admin</span>`,
  'in pieces': (day, clock) => `<span>Thứ sáu,</span> <span>${day}</span> <span>${clock}</span>`,
};

/** What stands beside the date. */
const TOOLS: Forms<[]> = {
  none: () => '',
  views: () => '<span>Lượt xem: 1482</span>',
  'sizes of letters': () => '<span>Cỡ chữ</span> <a href="#">A-</a> <a href="#">A</a> <a href="#">A+</a>',
  speech: () => '<div><button>Nghe đọc bài</button> <span>Nữ miền Bắc</span> <span>0:00 / 0:00</span></div>',
  'colours of letters': () => '<span>Màu chữ</span> <a href="#">Đen</a> <a href="#">Xanh</a>',
  print: () => '<a href="javascript:print()">In trang</a> <a href="mailto:">Gửi email</a>',
};

const LEADS: Forms<[sapo: string, named: string]> = {
  h2: (sapo, named) => `<h2${named}>${sapo}</h2>`,
  'a box of bold text': (sapo, named) => `<div${named}><p><strong>${sapo}</strong></p></div>`,
  'a line in bold': (sapo, named) => `<div><span${named} style="font-weight:bold">${sapo}</span></div>`,
};
/** Leads in the element of the text. */
const INNER_LEADS: Forms = {
  'first paragraph in bold': (sapo) => `<p><strong>${sapo}</strong></p>`,
  'first paragraph in bold and italics': (sapo) => `<p><b><i>${sapo}</i></b></p>`,
  'first paragraph, bold by its style': (sapo) => `<p><span style="font-weight:bold">${sapo}</span></p>`,
};

const PARAGRAPHS: Forms = {
  p: (text) => `<p>${text}</p>`,
  boxes: (text) => `<div>${text}</div>`,
  pasted: (text) => `<p style="text-align:justify"><span style="font-size:14px"><span>${text}</span></span></p>`,
  'between breaks': (text) => `${text}<br><br>`,
  'with empty ones between': (text) => `<p>${text}</p><p>&nbsp;</p>`,
  indented: (text) => `<p>&nbsp;&nbsp;&nbsp;${text}</p>`,
  'indented by quotes': (text) => `<blockquote style="margin:0 0 0 40px;border:none;padding:0">${text}</blockquote>`,
  headings: (text) => `<h4 style="font-weight:normal">${text}</h4>`,
  'in boxes': (text) => `<div><p><font face="Arial">${text}</font></p></div>`,
};

const WORDS = 4;
/** Words of a paragraph that lead somewhere. */
const LINKED: Forms = {
  none: (text) => text,
  first: (text) => text.replace(new RegExp(`^(?:\\S+ ){${WORDS - 1}}\\S+(?= [^\\p{Lu}])`, 'u'), link),
  amid: (text) => text.replace(new RegExp(`(?<=^(?:\\S+ ){${WORDS}})(?:\\S+ ){${WORDS * 2}}\\S+`), link),
  last: (text) => text.replace(new RegExp(`(?:\\S+ ){${WORDS * 2}}[^\\s.]+(?=\\.$)`), link),
};

const PICTURE = '<img src="/anh/1.jpg" width="640" height="420">';
const CAPTIONS: Forms<[caption: string, named: string]> = {
  figure: (caption) => `<figure>${PICTURE}<figcaption>${caption}</figcaption></figure>`,
  'above in a figure': (caption) => `<figure><figcaption>${caption}</figcaption>${PICTURE}</figure>`,
  table: (caption, named) =>
    `<table align="center"><tr><td>${PICTURE}</td></tr><tr><td${named}>${caption}</td></tr></table>`,
  'in italics': (caption) => `<p style="text-align:center">${PICTURE}</p><p><em>${caption}</em></p>`,
  centred: (caption) => `<p align="center">${PICTURE}</p><p align="center">${caption}</p>`,
  'in one box': (caption, named) => `<div>${PICTURE}<div${named}>${caption}</div></div>`,
  'as a note': (caption) => `<p>${PICTURE}</p><div class="photo-note">${caption}</div>`,
  'behind a break': (caption) => `<p align="center">${PICTURE}<br><em>${caption}</em></p>`,
};

/** What stands amid the text and is none of it; the headlines are other stories'. */
const AMID: Forms<[one: string, other: string]> = {
  nothing: () => '',
  'a label of an advertisement': () => '<div>Quảng cáo</div>',
  'a headed list': (one, other) =>
    `<div><b>Tin liên quan</b><ul>${each([one, other], (text) => `<li>${link(text)}</li>`)}</ul></div>`,
  'a list without heading': (one, other) => `<ul>${each([one, other], (text) => `<li>${link(text)}</li>`)}</ul>`,
  'a list of dated headlines': (one, other) =>
    `<ul>${each([one, other], (text) => `<li>${link(text)} (12/11/2025)</li>`)}</ul>`,
  'a dated headline': (one) => `<p>${link(one)} <span>08:15 | 12/11/2025</span></p>`,
  'headed paragraphs': (one, other) =>
    `<p><b>Bài liên quan:</b></p>${each([one, other], (text) => `<p>${link(text)}</p>`)}`,
  'a paragraph that is a link': (one) => `<p>${link(one)}</p>`,
  'a pointer': (one) => `<p><strong>&gt;&gt; ${link(one)}</strong></p>`,
  'a film elsewhere': (one) => `<p><b>Video:</b> ${link(one)}</p>`,
  'a card': (one) =>
    `<div><a href="/c.html"><img src="/c.jpg"></a><h4><a href="/c.html">${one}</a></h4><i>11/10/2021 09:15</i></div>`,
  'a table at the side': (one, other) =>
    `<table align="left">${each(['<b>Tin liên quan</b>', link(one), link(other)], (text) => `<tr><td>${text}</td></tr>`)}</table>`,
  'a film': () => '<div><iframe src="https://www.youtube.com/embed/x"></iframe></div>',
  'a recording': () => '<div><audio src="/a.mp3"></audio><span>00:00</span> <span>Tốc độ đọc</span></div>',
  shares: () => '<div><a href="#">Chia sẻ</a> <a href="#">Zalo</a> <a href="#">Copy link</a></div>',
  'an invitation': () => `<p><em>Mời bạn đọc theo dõi ${SITE} trên <a href="/g">Google News</a></em></p>`,
  'a form': () =>
    '<div><p>Đăng ký nhận bản tin hằng ngày</p><form><input type="email"><button>Gửi</button></form></div>',
  'a table of contents': () =>
    '<div><p>Mục lục</p><ol><li><a href="#a">Khởi công</a></li><li><a href="#b">Góp sức</a></li></ol></div>',
};

/** How what stands amid the text goes with the paragraph behind it. */
const JOINTS: Forms<[amid: string, paragraph: string]> = {
  apart: (amid, paragraph) => amid + paragraph,
  'in one element': (amid, paragraph) => `<div>${amid}${paragraph}</div>`,
};

/** How the text is parted among its elements. */
const PARTS: Forms<[begin: string, rest: string, named: string]> = {
  whole: (begin, rest, named) => `<div${named}>${begin}${rest}</div>`,
  'two of a kind': (begin, rest, named) => `<div${named}>${begin}</div><div${named}>${rest}</div>`,
  'two in one': (begin, rest, named) => `<div${named}><div>${begin}</div><div>${rest}</div></div>`,
};

/** How what is above the text goes with it. */
const COLUMNS: Forms<[head: string, text: string]> = {
  one: (head, text) => head + text,
  'an element each': (head, text) => `<div>${head}</div><div>${text}</div>`,
  'a section each': (head, text) => `<section>${head}</section><section>${text}</section>`,
};

/** What stands above a story, in its place. */
const SECTIONS: Forms<[]> = {
  none: () => '',
  'a heading': () => '<h1>TIN TỨC - SỰ KIỆN</h1>',
  'a link': () => '<h2><a href="/thoi-su">Thời sự</a></h2>',
  'the outlet': () => `<h1><a href="/">${SITE}</a></h1>`,
  'a path': () => '<div>Trang chủ / Tin tức / Tin hoạt động</div>',
};

/** Who wrote the text, above it. */
const BYLINES: Forms = {
  labelled: (names) => `<span>Tác giả: ${names}</span>`,
  'before a source': (names) => `<span>Tác giả: ${names} | Nguồn: ${SITE}</span>`,
  'by the system': (names) => `<span>Được viết bởi ${names}</span>`,
};

/** What stands beside the story. */
const SIDES: Forms<[headline: string]> = {
  none: () => '',
  'most read': (headline) => `<div><h3>Đọc nhiều</h3><div>${link(headline)}</div></div>`,
  documents: () =>
    `<div><h3>Văn bản mới</h3>${each(
      ['12/KH-UBND', '108/QĐ-UBND'],
      (number) =>
        `<div>${link(number)}<p>Về việc triển khai công tác phòng, chống thiên tai trên địa bàn xã năm 2026</p></div>`,
    )}</div>`,
  'paragraphs of documents': () =>
    `<div>${each(
      ['12', '14', '15', '19', '23', '31', '40', '52'],
      (number) =>
        `<p>${link(`Công văn số ${number}/UBND-VX`)} Về việc triển khai công tác phòng, chống thiên tai trên địa bàn xã</p>`,
    )}</div>`,
};

/** Who wrote the text, behind it and in its element. */
const SIGNATURES: Forms = {
  'right in bold': (names) => `<p style="text-align:right"><strong>${names}</strong></p>`,
  'left in bold': (names) => `<p><strong>${names}</strong></p>`,
  'in italics': (names) => `<p style="text-align:right"><em>${names}</em></p>`,
  'of text and pictures': (names) => `<p><b>Tin, ảnh: ${names}</b></p>`,
  'in brackets': (names) => `<p>(${names})</p>`,
  'in a cell': (names) => `<table width="100%"><tr><td></td><td align="right"><b>${names}</b></td></tr></table>`,
  'with a stop of its own': (names) => `<p align="right"><strong>${names}</strong>./.</p>`,
};

const COMMENTS: Forms<[]> = {
  none: () => '',
  'a form': () => '<div><h3>Bình luận</h3><form><textarea></textarea><button>Gửi bình luận</button></form></div>',
  'none yet': () => '<div><div>Bình luận (0)</div><div>Hãy là người đầu tiên bình luận bài viết này</div></div>',
  some: () =>
    `<div><h3>Ý kiến bạn đọc (2)</h3><ul>${each(
      ['Lò Thị Mai', 'Hà Vy'],
      (name) =>
        `<li><b>${name}</b> <i>12/12/2025 10:20</i><p>Mong chính quyền sớm có biện pháp để bà con đỡ khổ.</p><a href="#">Thích</a> <a href="#">Trả lời</a></li>`,
    )}</ul></div>`,
};

/** Lists of other stories behind the text: of headlines, and teasers with the same number. */
const LISTS: Record<string, (headlines: readonly string[], teasers: readonly string[]) => string> = {
  none: () => '',
  headlines: (headlines) =>
    `<div><h3>Tin cùng chuyên mục</h3>${each(headlines, (text) => `<div>${link(text)}</div>`)}</div>`,
  'dated headlines': (headlines) =>
    `<div><p><b>Các tin khác</b></p>${each(headlines, (text) => `<div>${link(text)} <i>(10/11/2025)</i></div>`)}</div>`,
  teasers: (headlines, teasers) =>
    `<div><h3>Có thể bạn quan tâm</h3>${each(headlines, (text) => `<div><h4>${link(text)}</h4><p>${teasers[headlines.indexOf(text)]}</p></div>`)}</div>`,
  'paragraphs under a bare heading': (headlines) =>
    `<hr><b>Tin liên quan:</b>${each(headlines, (text) => `<p>- ${link(text)}</p>`)}`,
  'lines between breaks': (headlines) =>
    `<p><b>Tin đã đưa</b></p>${each(headlines, (text) => `+ ${link(text)} (10/11/2025 08:30)<br>`)}`,
  'rows of a table': (headlines) =>
    `<table><tr><td><b>Tin cũ hơn</b></td></tr>${each(headlines, (text) => `<tr><td>» ${link(text)} <i>(10/11/2025 08:15)</i></td></tr>`)}</table>`,
};

const FRAMES: Forms<[story: string, behind: string]> = {
  flat: (story, behind) => `<div>${story}${behind}</div>`,
  deep: (story, behind) => `<div><div><div><div>${story}</div><div>${behind}</div></div></div></div>`,
  table: (story, behind) => `<table width="100%"><tr><td valign="top">${story}${behind}</td></tr></table>`,
  article: (story, behind) => `<main><article>${story}</article>${behind}</main>`,
  'a form of the server': (story, behind) => `<form id="aspnetForm"><div><div>${story}</div></div>${behind}</form>`,
};

const MENU = each(
  ['Thời sự', 'Kinh tế', 'Xã hội', 'Văn hóa', 'Giáo dục', 'Pháp luật', 'Quốc phòng - An ninh'],
  (name) => `<li><a href="/${name.length}">${name}</a></li>`,
);
const NAMES = ['Lường Văn Thoan', 'Hoàng Thu Yến', 'ĐINH QUANG SƠN', 'Bùi Hạnh'];
const SHOWN = ['Bà con góp công làm đường qua bản.', 'Quang cảnh buổi khởi công. Ảnh: Hà Vy'];
const SUBHEADS = ['Gỡ khó từ cơ sở', 'Hướng đi mới cho nông dân'];

/** Sets the first of these texts out as an article, with the others as other stories, by forms that the seed picks. */
export function layOut(seed: number, [story, ...others]: readonly [Texts, ...Texts[]]): Layout {
  const roll = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  const picked: string[] = [];
  function form<F>(part: string, forms: Record<string, F>): F {
    const name = pick(Object.keys(forms));
    picked.push(`${part}: ${name}`);
    return forms[name] as F;
  }
  const named = form('classes', CLASSES);
  const [sapo = '', ...body] = story.paragraphs;
  const day = `${pick(['05', '21'])}/${pick(['06', '11'])}/${pick(['2014', '2026'])}`;
  const clock = pick(['08:15', '16:40', '00:05']);
  const authors = roll() < 0.2 ? NAMES.slice(0, 2) : [pick(NAMES)];
  const names = authors.join(' - ');

  const isSignedAbove = roll() < 0.3;
  const stated = `<span${named('post-date', 'ngaydang')}>${form('date', DATES)(day, clock)}</span> ${form('tools', TOOLS)()}`;
  const meta = `<div${named('meta', 'thongtin')}>${isSignedAbove ? `${form('byline', BYLINES)(names)} - ` : ''}${stated}</div>`;
  const title = form('title', TITLES)(story.title, named('post-title', 'tieude'));
  const isInner = roll() < 0.5;
  const lead = isInner ? '' : form('lead', LEADS)(sapo, named('post-summary', 'tomtat'));
  const innerLead = isInner ? form('lead', INNER_LEADS)(sapo) : '';

  const paragraph = form('paragraphs', PARAGRAPHS);
  const caption = form('captions', CAPTIONS);
  const hasSubheads = roll() < 0.5;
  /** The sub-head above a paragraph, if any. */
  const subheadsAt = (i: number) => (hasSubheads && i % 3 === 2 ? [SUBHEADS[i % 2] ?? ''] : []);
  const amid = form('amid', AMID)(others[0]?.title ?? '', others[1]?.title ?? '');
  const amidAt = 1 + Math.floor(roll() * (body.length - 1));
  const joint = form('joint', JOINTS);
  // A paragraph in one element with one headline is its summary, in one with a film the caption.
  const isShown = new Set(amid.match(/href="[^"]*"/g)).size === 1 || /<(?:iframe|audio)/.test(amid);
  const linked = form('links', LINKED);
  const isLinkedAt = (i: number) => i === amidAt || i % 4 === 3;
  const text = body.map((one, i) => {
    const subhead = each(subheadsAt(i), (one) => `<p><b>${one}</b></p>`);
    const picture = i < SHOWN.length ? caption(SHOWN[i] ?? '', named('caption', 'chuthich')) : '';
    const told = `${subhead}${paragraph(isLinkedAt(i) ? linked(one) : one)}${picture}`;
    return i === amidAt ? (isShown ? amid + told : joint(amid, told)) : told;
  });
  const half = Math.ceil(text.length / 2);
  const signature = isSignedAbove ? '' : form('signature', SIGNATURES)(names);
  const [begin, rest] = [text.slice(0, half), text.slice(half)].map((part) => part.join('\n'));
  const isBulletin = body.length < 4;
  const content = (isBulletin ? (PARTS.whole as (typeof PARTS)[string]) : form('parts', PARTS))(
    `${innerLead}${begin}`,
    `${rest}${signature}`,
    named('post-content', 'noidung'),
  );
  const [above, below] = pick([
    [[meta, title, lead], ''],
    [[title, meta, lead], ''],
    [[title, lead, meta], ''],
    [[title, lead], meta],
  ]);
  const section = form('section', SECTIONS)();

  const listed = others.slice(2, 6);
  const list = form('list', LISTS)(
    listed.map((one) => one.title),
    listed.map(({ paragraphs }) => paragraphs[0] ?? ''),
  );
  const tags = '<div><span>Từ khóa:</span> <a href="/t/1">nông thôn mới</a>, <a href="/t/2">hội nghị</a></div>';
  const behind = [roll() < 0.5 ? tags : '', form('comments', COMMENTS)(), list].join('\n');
  const told = form('columns', COLUMNS)([section, ...above].join('\n'), content + below);
  const page = form('frame', FRAMES)(told, behind);
  const side = form('side', SIDES)(others[6]?.title ?? '');
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8">${form('head', HEADS)(story.title, sapo)}</head><body>
<div${named('menu', 'thucdon')}><ul>${MENU}</ul></div>${pick([side + page, page + side])}
<div${named('footer', 'chantrang')}><p>${SITE}. Giấy phép số 12/GP-BTTTT cấp ngày 12/3/2021</p></div></body></html>`;

  const [date = '', month = '', year = ''] = day.split('/');
  return {
    html,
    told: {
      title: story.title,
      sapo,
      authors,
      published: `${year}-${month}-${date}T${clock}`,
      body: body.flatMap((one, i) => [...subheadsAt(i), one]),
      captions: SHOWN,
    },
    forms: picked.join('; '),
  };
}
