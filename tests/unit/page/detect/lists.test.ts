import { describe, expect, it } from 'vitest';
import { cards, pageOf, paragraphs, read, STORY, TITLE } from '../pages';
import { ANY_MENU, called, describeOthers, HOST, list, NURSERY, type Pages, SUMMARIES, TITLES, under } from './pages';

/** What a topic is about. */
const TOPIC = [
  'Cả tỉnh còn hơn hai trăm bản xa không có đường ô tô, nhiều nơi mùa mưa phải lội suối. Việc mở đường kéo dài hàng chục năm do vướng đất rừng và thiếu vốn.',
  'Từ năm 2021, quy định mới cho phép các xã tự chọn nhà thầu, dân bản góp công và hiến đất. Báo Thử tổng hợp các bài viết về chủ đề này.',
];

const OTHERS: Pages = {
  'a section with long summaries': [
    `${HOST}/xa-hoi`,
    pageOf({
      title: '<h1>Xã hội</h1>',
      body: list(
        (t, s, i) =>
          `<article><h2><a href="/b${i}.html">${t}</a></h2><time>01/05/2026 08:00</time><p>${s}</p></article>`,
      ),
    }),
  ],
  'a section at an address with a number': [
    `${HOST}/tin-tuc/xa-hoi-c12345.html`,
    pageOf({
      title: '<h1>Xã hội</h1>',
      body: list((t, s, i) => `<div><a href="/b${i}.html"><h3>${t}</h3></a><p>${s}</p></div>`),
    }),
  ],
  'a section of two stories that each end with a link to more': [
    `${HOST}/tin-tuc/xa-hoi-c12.html`,
    called('Xã hội', {
      body: STORY.slice(0, 2)
        .map((text, i) => `<p><b>${TITLES[i]}</b></p><p>${text} <a href="/b${i}.html">Xem tiếp</a></p>`)
        .join(''),
    }),
  ],
  'a section of stories under unlinked headings, each above a line with the link to more': [
    `${HOST}/tin-tuc/xa-hoi-c12.html`,
    called('Xã hội', {
      title: '<h1>Tin tức - Sự kiện</h1>',
      body: STORY.map(
        (text, i) =>
          `<div><h2>Bản thứ ${i + 2} của Nà Hin có đường bê tông</h2><p>${text}</p><a href="/b${i}.html">Xem tiếp</a></div>`,
      ).join(''),
    }),
  ],
  'a section that tells what it is about, its summaries too long for cards and its dates above headlines': [
    'https://baosonla.vn/xa-hoi',
    called('Xã hội', {
      title: `<h1>Xã hội</h1><p class="desc">${TOPIC[1]}</p>`,
      body: TITLES.map(
        (t, i) =>
          `<div><span>1${i}/05/2026 08:00</span><h3><a href="/b${i}.html">${t}</a></h3><p>${SUMMARIES[i]} ${SUMMARIES[i]}</p></div>`,
      ).join(''),
    }),
  ],
  'a section of pictures, headlines that are no links, summaries and links to more, below what it is about': [
    `${HOST}/xa-hoi`,
    called('Xã hội', {
      title: `<h1>Xã hội</h1><p>${TOPIC[1]}</p>`,
      body: list(
        (t, s, i) => `<div><img src="/${i}.jpg"><div>${t}</div><div>${s}</div><a href="/b">Xem thêm</a></div>`,
      ),
    }),
  ],
  'a section whose first story is told in two paragraphs, with its author and date behind them': [
    `${HOST}/xa-hoi.htm`,
    called('Xã hội', {
      title: '<h1>Xã hội</h1>',
      body: `<h2><a href="/b0.html">${TITLE}</a></h2><div class="sum">${paragraphs(STORY.slice(0, 2).map((text) => `${text} ${STORY[3]}`))}</div><div class="author">Lường Hạnh</div><div>05/06/2026 08:00</div>`,
      aside: list((t, s, i) => `<div><h3><a href="/b${i}.html">${t}</a></h3><p>${s}</p></div>`),
    }),
  ],
  'a section without headings': [
    `${HOST}/xa-hoi/`,
    pageOf({ title: '<div>Xã hội</div>', body: list((t, s, i) => `<p><a href="/b${i}.html">${t}</a></p><p>${s}</p>`) }),
  ],
  'a tag': [
    `${HOST}/tags/duong-be-tong.tag`,
    pageOf({
      title: '<h1>Đường bê tông</h1>',
      body: list((t, s, i) => `<li><a href="/b${i}.html">${t}</a><div>${s}</div></li>`),
    }),
  ],
  'a front page that was kept without its address, with a headline and lead of its first story': [
    'about:blank',
    pageOf({
      title: `<div><h1><a href="/t/1.htm">${TITLE}</a></h1><time hidden>2026-06-05 08:00</time><p class="summary">${STORY[0]}</p></div>`,
      body: list((t, _, i) => `<div><h3><a href="/b${i}.htm">${t}</a></h3></div>`),
      aside: list((t, _, i) => `<div><h3><a href="/c${i}.htm">${t}</a></h3></div>`),
    })
      .replace(/<title>.*<\/title>/, '<title>Báo Thử</title>')
      .replace(/<meta property[^>]*>/, ''),
  ],
  'a front page with one long story': [
    `${HOST}/`,
    pageOf({
      body: paragraphs(STORY) + list((t, s, i) => `<div><h3><a href="/b${i}.html">${t}</a></h3><p>${s}</p></div>`),
    }),
  ],
  'a section without stories, with the office’s papers beside it': [
    'https://conganmuongtac.gov.vn/an-ninh-trat-tu',
    called('An ninh trật tự', {
      meta: '<div>05/06/2026</div>',
      body: list(
        (t, _, i) => `<li>${1200 + i}/QĐ-UBND<span>Quyết định về ${t} trên địa bàn các xã vùng thấp</span></li>`,
      ),
    }),
  ],
  'a search': [`${HOST}/tim-kiem?q=duong`, pageOf({ title: '<h1>Kết quả tìm kiếm</h1>' })],
  'a section whose first story has its lead': [
    `${HOST}/video`,
    pageOf({ meta: '<div>05/06/2026 08:00</div>', body: `<video src="/v.mp4"></video><p>${SUMMARIES[0]}</p>` }),
  ],
  'a topic': [
    `${HOST}/su-kien/dai-hoi-dang-bo-tinh-lan-thu-xv-123.html`,
    called('Đại hội Đảng bộ tỉnh lần thứ XV', {
      body: `<p>${STORY[0]}</p>${list((t, s, i) => `<div><h3><a href="/b${i}.html">${t}</a></h3><span>0${i + 1}/03/2026</span><p>${s}</p></div>`)}`,
    }),
  ],
  'a topic of a known paper, with two paragraphs on it above teasers with their pictures and dates': [
    'https://baosonla.vn/duong-ban-va-duong-rung-tieu-diem.html',
    called('Đường bản và đường rừng', {
      title: '',
      body: `<section><h1>Đường bản và đường rừng</h1><div class="topic-summary">${paragraphs(TOPIC)}</div></section>${cards((t, s) => `<article class="q1"><p class="q2"><img src="/f.jpg" alt="${t}"></p><header><p class="q3"><a href="/${t.length}.html">${t}</a></p><p class="q4"><span>05/03/2026</span></p><p class="q5">${s} ${s}</p></header></article>`)}`,
    }).replace(/<meta property.*?>/, ''),
  ],
  'a topic of lines that begin with a linked headline': [
    `${HOST}/su-kien/dai-hoi-dang-bo-tinh-lan-thu-xv-123.html`,
    called('Đại hội Đảng bộ tỉnh lần thứ XV', {
      body: list((t, s, i) => `<p><b><a href="/b${i}.html">${t}</a></b> (0${i + 1}/03/2026)<br>${s}</p>`),
    }),
  ],
  'a list whose headlines are no links, each over its own date': [
    'https://muongtac.laichau.gov.vn/tin-hoat-dong',
    called('Tin hoạt động', {
      meta: '',
      body: list((title, summary) => `<h3>${title}</h3><div>05/06/2026 08:00</div><p>${summary}</p>`),
    }),
  ],
  'a list of short links and pictures of a known paper': [
    'https://baosonla.vn/truyen-hinh/ban-tin-toi-va-ban-tin-trua-c123.html',
    called('Bản tin tối và bản tin trưa', {
      meta: '',
      body: `<ul>${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => `<li><a href="/v${i}"><img src="/${i}.jpg"><span>Bản tin 0${i}/06/2026</span></a><time>0${i}/06/2026</time></li>`).join('')}</ul>`,
    }),
  ],
  'a section of few stories, each told at length under a link': [
    `${HOST}/di-lai`,
    called('Đi lại ở các bản xa', {
      meta: '',
      body: TITLES.slice(0, 2)
        .map((title) => `<h3><a href="/${title.length}">${title}</a></h3><div>05/06/2026</div>${paragraphs(STORY)}`)
        .join(''),
    }),
  ],
  'a section of a known paper, whose stories open by scripts, without a date': [
    'https://baosonla.vn/di-lai',
    called('Đi lại', { body: list((title) => `<h3>${title}</h3><p>${NURSERY.join(' ')}</p>`) }),
  ],
  'a section whose second story stands under a link': [
    `${HOST}/viec-ban`,
    called('Những việc của bản và của xã', {
      meta: '<div>05/06/2026 08:00</div>',
      body: `<p>${SUMMARIES[0]}</p><h3><a href="/2">${TITLES[1]}</a></h3><p>${SUMMARIES[1]}</p>`,
    }),
  ],
  'a section whose headlines are plain lines, their dates behind them': [
    `${HOST}/Pages/ChuyenMuc.aspx?ID=14`,
    called('Đường bản và đường rừng', {
      body: TITLES.slice(0, 2)
        .map(
          (title, i) =>
            `<div class="c1"><a href="/${i}">${title}</a><span class="c2">(0${i + 1}/06/2026)</span><div class="c3">${[...STORY, ...NURSERY].join(' ')}</div></div>`,
        )
        .join(''),
    }).replace(/<meta property.*?>/, ''),
  ],
  'headlines with a sentence or two for each, which are no links, without a date': [
    `${HOST}/viec-cua-cac-ban-trong-mot-tuan-nay-12345.html`,
    called('Việc của các bản trong tuần', {
      body: [...TITLES, ...TITLES].map((title, i) => `<h3>${title}</h3><p>${SUMMARIES[i % 4]}</p>`).join(''),
    }),
  ],
  'a list whose headlines have their dates behind them, in brackets or on the next line': [
    'https://muongtac.laichau.gov.vn/Default.aspx?id=7',
    called('Tin hoạt động', {
      meta: '<div>05/06/2026 08:00</div>',
      body: SUMMARIES.map(
        (text, i) => `<b>${TITLES[i]}</b>${i % 2 ? ' (05/06/2026)' : '<br>05/06/2026'}<p>${text}</p>`,
      ).join(''),
    }),
  ],
  'a list without a heading, at an address as long as a story’s': [
    `${HOST}/vi/news/van-hoa-the-thao-va-du-lich/`,
    pageOf({
      title: '',
      body: list(
        (title, summary, i) =>
          `<div><h3><a href="/${i}"><img src="/${i}.jpg"></a><a href="/${i}">${title}</a></h3><ul><li>05/06/2026 08:00</li><li>Đã xem: ${i}</li></ul>${summary} ${STORY[3]}</div>`,
      ),
    }).replace(/<title>.*?<\/title>/, '<title>Văn hóa, thể thao và du lịch</title>'),
  ],
  'a list of pictures, headlines and dates, at an address as long as a story’s': [
    `${HOST}/van-hoa-the-thao-va-du-lich.htm`,
    called('Văn hóa, thể thao và du lịch', {
      meta: '',
      body: `<ul>${[...TITLES, ...TITLES]
        .map((title, i) => `<li><a href="/${i}"><img src="/${i}.jpg"></a><h3>${title}</h3><i>05/06/2026</i></li>`)
        .join('')}</ul>`,
    }),
  ],
  'the pages of a printed paper': [
    `${HOST}/bao-in/bao-thu-so-6123-ra-ngay-26-11-2026.html`,
    called('Báo Thử số 6123 ra ngày 26/11/2026', {
      body: [1, 2, 3, 4].map((i) => `<a href="/p${i}.pdf"><img src="/p${i}.jpg">Trang ${i}</a>`).join(''),
    }),
  ],
  'an issue of a printed paper, its number parted by a point': [
    `${HOST}/bao-in/bao-thu-so-5-112-ra-ngay-26-11-2026.html`,
    called('Báo Thử số 5.112 ra ngày 26/11/2026', {
      meta: '<div>26/11/2026 06:00</div>',
      body: [1, 2, 3, 4].map((i) => `<div><img src="/p${i}.jpg"></div><div>Trang ${i}</div>`).join(''),
    }),
  ],
  'a section that nothing dates, whose cards name it, at an address as long as a story’s': [
    `${HOST}/viec-cua-cac-ban-trong-xa`,
    called('Báo Thử', {
      title: '',
      body: [...TITLES, ...TITLES].map((t, i) => `<h3>${t}</h3><p>${SUMMARIES[i % 4]}</p><div>xã hội</div>`).join(''),
    }).replace(/<meta property.*?>/, ''),
  ],
  'a topic that nothing dates, above cards, whatever its beginning tells': [
    `${HOST}/su-kien/duong-ban-muong-tac-khoi-cong-12345.html`,
    called('Khởi công các đường bản ở Mường Tấc', {
      body: `<p>${STORY[0]}</p>${list((t, _, i) => `<div><a href="/b${i}.html"><img src="/${i}.jpg"></a><a href="/b${i}.html">${t}</a></div>`)}`,
    }).replace(/<meta property.*?>/, ''),
  ],
  'a topic of a known paper that nothing dates, its cards apart': [
    'https://baosonla.vn/su-kien/nhung-con-duong-ban-o-muong-tac-event12.html',
    pageOf({
      title: '',
      body: `<div><h1>Những con đường bản ở Mường Tấc</h1><p>${STORY[1]}</p></div><div>${list((t, _, i) => `<div><a href="/b${i}.html"><img src="/${i}.jpg"></a><a href="/b${i}.html">${t}</a></div>`)}</div>`,
    }),
  ],
  'a topic of a known paper that nothing dates, which says what it collects': [
    'https://baosonla.vn/su-kien/nhung-con-duong-ban-o-muong-tac-s12.html',
    pageOf({
      title: '',
      body: `<div><h1>Những con đường bản ở Mường Tấc</h1><div>${TOPIC[0]} Chuyên đề này tập hợp các bài viết, phóng sự, ý kiến về những con đường ấy trong cả tỉnh.</div></div>`,
    }),
  ],
  'a topic of a known paper that nothing dates, of which its lead alone is told above dated cards': [
    'https://vtv.vn/su-kien/nhung-con-duong-ban-o-muong-tac-e211.htm',
    called('Sự kiện: Những con đường bản ở Mường Tấc', {
      title: '',
      body: `<h1>Sự kiện: Những con đường bản ở Mường Tấc</h1><p class="event-desc">${STORY.join(' ')}</p><div class="timeline">${cards((t, s) => `<div><time>9:00 20/05/2026</time><h3><a href="/b${t.length}.html">${t}</a></h3><p>${s}</p></div>`)}</div>`,
    }),
  ],
  'a topic of few lines, under the linked headline of the first': [
    `${HOST}/su-kien/dai-hoi-dang-bo-45.html`,
    called('Báo Thử', {
      title: '',
      body: TITLES.slice(0, 3)
        .map((title, i) => `<p><b><a href="/b${i}.html">${title}</a></b> <br>${SUMMARIES[i]}</p>`)
        .join(''),
    }).replace(/<meta property.*?>/, ''),
  ],
  'what one author wrote': [
    `${HOST}/tac-gia/lo-thi-mai-12345.html`,
    called('Lò Thị Mai và các bài viết', { meta: '<div>05/06/2026 08:00</div>', body: paragraphs(SUMMARIES) }),
  ],
  'a section of a portal at an address as long as a headline’s': [
    'https://muongtac.laichau.gov.vn/hoat-dong-cua-lanh-dao-tinh.html',
    called('Hoạt động của lãnh đạo tỉnh', {
      body: TITLES.slice(0, 2)
        .map((title, i) => `<h4><a href="/b${i}">${title}</a></h4><div>0${i + 1}/06/2026</div><p>${SUMMARIES[i]}</p>`)
        .join(''),
    }).replace(/<meta property.*?>/, ''),
  ],
  'a post of whom the headline, a link, names': [
    `${HOST}/ban-na-hin/posts/1002345678`,
    under(
      ANY_MENU,
      pageOf({
        title: '<div><a href="/ban-na-hin"><strong>Bản Nà Hin</strong></a></div>',
        meta: '<a href="/ban-na-hin/posts/1002345678">2 giờ</a>',
        body: paragraphs(STORY.slice(0, 2)),
      }).replace(/<title>.*?<\/title>/, '<title>Bản Nà Hin - Hôm nay bản làm đường qua suối | Mạng Thử</title>'),
    ),
  ],
  'a section of a known portal with one entry, a short linked heading above its date': [
    'https://sotttt.hanoi.gov.vn/giu-duong-ban?p_id=101&p_delta=20',
    called('Những việc giữ đường bản', {
      meta: '',
      body: `<div><h3><a href="/-/view/12">Thông báo làm đường</a></h3><div>05/06/2026 | 07:49 AM | Lượt xem: 615 | Bản in | Gửi thư điện tử</div><div>${STORY[0]}</div></div>`,
    }).replace(/<meta property.*?>/, ''),
  ],
  'the headlines of a printed issue, each with its page, dated in metadata': [
    `${HOST}/bao-in/so-2345`,
    called('Báo Thử số 2345', {
      head: '<meta property="article:published_time" content="2026-06-05T05:00:00+07:00"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Báo Thử số 2345","datePublished":"2026-06-05T05:00:00+07:00"}</script>',
      body: list((title, _, i) => `<li>${title}, bà con các bản vùng cao phấn khởi (trang ${i + 2})</li>`),
    }),
  ],
};

const ABOUT = '<p>Tin, bài và ảnh của Báo Thử về những con đường bản, từ lúc còn là lối mòn đến lúc trải bê tông.</p>';
const CARDS: Record<string, (title: string, summary: string, i: number) => string> = {
  'with pictures': (t, s, i) =>
    `<div class="c1"><a href="/b${i}.html"><img src="/${i}.jpg"></a><h3><a href="/b${i}.html">${t}</a></h3><p>${s}</p></div>`,
  'without pictures': (t, s, i) => `<div class="c1"><h3><a href="/b${i}.html">${t}</a></h3><p>${s}</p></div>`,
  'that are links': (t, s, i) =>
    `<a class="c1" href="/b${i}.html"><img src="/${i}.jpg"><h4>${t}</h4><p>${s}</p><time>0${(i % 9) + 1}/06/2026</time></a>`,
  'that open by scripts': (t, s, i) =>
    `<div class="c1" onclick="go(${i})"><img src="/${i}.jpg"><h3>${t}</h3><p>${s}</p></div>`,
};
const topic = (body: string) =>
  pageOf({
    title: '<h1>Những con đường bản ở Mường Tấc</h1>',
    meta: '<div>05/06/2026 08:00</div>',
    body,
  }).replace(/<meta property.*?>/, '');
describeOthers(
  'dated topics',
  Object.fromEntries(
    Object.entries(CARDS).flatMap(([name, card]) =>
      Object.entries({ right: ABOUT + list(card), 'in boxes': `<div>${ABOUT}</div><div>${list(card)}</div>` }).map(
        ([where, body]) => [
          `what a topic is about, ${where} above cards ${name}`,
          [`${HOST}/nhung-con-duong-ban-o-muong-tac-12345.html`, topic(body)],
        ],
      ),
    ),
  ),
  [],
);

describeOthers('lists of stories', OTHERS, [
  'a front page with one long story',
  'a search',
  'a section with long summaries',
  'the pages of a printed paper',
]);

describe('verdicts on lists of stories', () => {
  it('give way to a reader who asks, where there is more than a headline', async () => {
    const asked = (name: string) => {
      const [url, html] = OTHERS[name] ?? ['', ''];
      return read(html, url, true);
    };
    const front = await asked('a front page with one long story');
    expect(front.verdict.article).toBe(false);
    expect(front.article?.blocks.length).toBeGreaterThan(1);
    const section = await asked('a section with long summaries');
    expect(section).toMatchObject({ article: null, verdict: { article: false, why: 'empty' } });
  });
});
