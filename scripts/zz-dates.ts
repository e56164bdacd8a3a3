import { extract, pageOf, paragraphs, STORY, TITLE } from '@/tests/unit/page/pages';
const P = (parts: any, edit?: (s: string) => string) => (edit ? edit(pageOf(parts)) : pageOf(parts));
const meta = (m: string) => P({ meta: m });
const NOOG = (s: string) => s;
const H1 = `<h1>${TITLE}</h1>`;
const cases: [string, string, string | null][] = [
  ['pipe gmt', meta('<div class="d">Thứ Tư, 5/3/2025 | 14:30 GMT+7</div>'), '2025-03-05T14:30+07:00'],
  ['12h PM padded', meta('<span>05/03/2025 02:30:15 PM</span>'), '2025-03-05T14:30'],
  ['12h chiều', meta('<span>Đăng lúc: 2:30 chiều, 05/03/2025</span>'), '2025-03-05T14:30'],
  ['views glued', meta('<div>Ngày đăng: 05/03/2025 14:30Lượt xem: 1234</div>'), '2025-03-05T14:30'],
  ['views glued before', meta('<div>Lượt xem: 1.234 - Ngày đăng: 05/03/2025</div>'), '2025-03-05'],
  ['update and post', meta('<div>Ngày đăng: 05-03-2025 08:05 - Ngày cập nhật: 06-03-2025 10:15</div>'), '2025-03-05T08:05'],
  ['updated only', meta('<div>Cập nhật lúc: 14:30, 05/03/2025 (GMT+7)</div>'), '2025-03-05T14:30+07:00'],
  ['header today', P({ before: '<header><div class="today">Thứ Năm, 26/11/2026</div></header>', meta: '<div>05/03/2025 14:30</div>' }), '2025-03-05T14:30'],
  ['header today only', P({ before: '<header><div class="today">Hôm nay: Thứ Năm, ngày 26/11/2026</div></header>' }), null],
  ['today in top div no class', P({ before: '<div id="date-now">Thứ Năm, 26 tháng 11 năm 2026, 09:15</div><div><a href="/">Trang chủ</a> <a href="/a">Chính trị</a></div>' }), null],
  ['relative', meta('<div>2 giờ trước</div>'), null],
  ['relative ago day', meta('<div>Hôm qua, 14:30</div>'), null],
  ['comments dates', P({ after: '<div class="comments"><div>Lò A <span>07/03/2025 08:00</span> Hay quá</div></div>' }), null],
  ['comments no class', P({ after: '<h3>Bình luận (2)</h3><div><b>Lò A</b> 07/03/2025 08:00<p>Đường đẹp quá, mong sớm xong để đi lại dễ hơn.</p></div>' }), null],
  ['event date in body', P({ body: `<p>Thời gian: 8h00, ngày 12/4/2025</p><p>Địa điểm: nhà văn hóa bản Nà Hin</p>${paragraphs(STORY)}` }), null],
  ['jsonld modified only', P({ head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","dateModified":"2025-03-06T10:00:00+07:00"}</script>' }), null],
  ['jsonld graph', P({ head: `<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2024-01-01T00:00:00+07:00"},{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2025-03-05T14:30:00+07:00"}]}</script>` }), '2025-03-05T14:30+07:00'],
  ['microdata meta in body', meta('<meta itemprop="datePublished" content="2025-03-05T14:30:00+07:00">'), '2025-03-05T14:30+07:00'],
  ['microdata time', meta('<time itemprop="datePublished" datetime="2025-03-05T14:30:00+07:00">Mới đăng</time>'), '2025-03-05T14:30+07:00'],
  ['time abbr title', meta('<abbr class="timeago" title="2025-03-05 14:30:00">2 năm trước</abbr>'), '2025-03-05T14:30'],
  ['utc offset meta Z', P({ head: '<meta property="article:published_time" content="2025-03-05T07:30:00Z">' }), '2025-03-05T14:30+07:00'],
  ['roman dots', meta('<p><i>Mường Lò, ngày 05 tháng 03 năm 2025</i></p>'), '2025-03-05'],
  ['compact words', meta('<div>14h30 ngày 5.3.2025</div>'), '2025-03-05T14:30'],
  ['weekday short', meta('<div>T4, 05/03/2025, 14:30</div>'), '2025-03-05T14:30'],
  ['dash between', meta('<div>05-03-2025 | 14:30:59 | Xã hội</div>'), '2025-03-05T14:30'],
  ['spaces in day', meta('<div>Thứ tư, 05 03 2025 14:30</div>'), '2025-03-05T14:30'],
  ['two digit year', meta('<div>Thứ tư, 05/03/25 14:30</div>'), '2025-03-05T14:30'],
  ['iso text', meta('<div>2025-03-05 14:30:00</div>'), '2025-03-05T14:30'],
  ['english', meta('<div>Posted on March 5, 2025 by admin</div>'), '2025-03-05'],
  ['english short', meta('<div>05 Mar 2025 14:30</div>'), '2025-03-05T14:30'],
  ['java date', meta('<div>Wed Mar 05 14:30:00 ICT 2025</div>'), '2025-03-05T14:30'],
  ['author and date', meta('<div>Lò Thị Mai | 05/03/2025 14:30 | 3 bình luận</div>'), '2025-03-05T14:30'],
  ['clock icon split', meta('<div><i class="fa fa-clock"></i><span>14:30</span><span>05/03/2025</span></div>'), '2025-03-05T14:30'],
  ['day and clock in cells', meta('<table><tr><td>Ngày</td><td>05/03/2025</td><td>Giờ</td><td>14:30</td></tr></table>'), '2025-03-05T14:30'],
  ['after text', P({ after: '<div>Ngày đăng tin: 05/03/2025 14:30</div>' }), '2025-03-05T14:30'],
  ['law date in body first', P({ body: `<p>Ngày 01/02/2025, UBND huyện ban hành Quyết định số 12/QĐ-UBND về việc làm đường bản, trong đó giao cho xã chủ trì.</p>${paragraphs(STORY)}` }), null],
  ['related box date above', P({ title: `<div class="related"><a href="/x1.html">Mưa lớn gây ngập ba xã vùng thấp của huyện</a> <span>01/03/2025</span></div>${H1}` }), null],
  ['copyright year', P({ after: '<div>© 2019 - 2025 Báo Thử. Cập nhật 10/01/2026</div>' }), null],
  ['og updated only', P({ head: '<meta property="og:updated_time" content="2025-03-06T10:00:00+07:00">' }), null],
  ['sáng', meta('<div>Cập nhật: 09:15 sáng - Thứ tư, 05/03/2025</div>'), '2025-03-05T09:15'],
  ['lunar date too', meta('<div>Thứ Tư, 05/03/2025 (06/02 Ất Tỵ) 14:30</div>'), '2025-03-05T14:30'],
  ['future event headline', P({ title: `<h1>Lịch cắt điện ngày 12/12/2026 ở Mường Lò</h1>`, meta: '<div>10/12/2026 08:00</div>' }, (s) => s.replaceAll(TITLE, 'Lịch cắt điện ngày 12/12/2026 ở Mường Lò')), '2026-12-10T08:00'],
];
let ok = 0;
for (const [name, html, want] of cases) { let got: any; try { got = (await extract(html)).published; } catch (e: any) { got = 'ERR ' + e.message.slice(0, 50); }
  const norm = (x: any) => x?.replace(/\+07:00$/, '') ?? null; if (norm(got) === norm(want)) ok++; else console.log('X', name, '| got', got, '| want', want); }
console.log(ok, 'of', cases.length);
