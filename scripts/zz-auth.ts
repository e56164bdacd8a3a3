import { extract, pageOf, paragraphs, STORY, TITLE } from '@/tests/unit/page/pages';
const end = (h: string) => pageOf({ body: paragraphs(STORY) + h });
const top = (h: string) => pageOf({ meta: h });
const right = (t: string) => `<p style="text-align:right"><strong>${t}</strong></p>`;
const cases: [string, string, string[]][] = [
  ['name+role glued', top('<div class="author">Lò Thị MaiPhóng viên</div>'), ['Lò Thị Mai']],
  ['role in span', top('<div class="author"><span>Lò Thị Mai</span><span>PV Báo Thử</span></div>'), ['Lò Thị Mai']],
  ['two dash', end(right('Lò Mai – Vàng Sua')), ['Lò Mai', 'Vàng Sua']],
  ['three comma va', end(right('Lò Mai, Vàng Sua và Hà Tấn')), ['Lò Mai', 'Vàng Sua', 'Hà Tấn']],
  ['photo only', end('<p><em>Ảnh: Vàng Sua</em></p>'), []],
  ['writer and photo', end(right('Bài: Lò Mai; Ảnh: Vàng Sua')), ['Lò Mai']],
  ['Theo paper', end(right('Theo Báo Thử')), []],
  ['Theo person paper dash', end(right('Theo Lò Thị Mai - Báo Thử')), ['Lò Thị Mai']],
  ['Nguon person', end(right('Nguồn: Lò Thị Mai')), []],
  ['Nguon host', end('<p>Nguồn: baothu.example.vn</p>'), []],
  ['agency', end(right('TTXVN')), []],
  ['person with agency', end(right('Lò Thị Mai (TTXVN)')), ['Lò Thị Mai']],
  ['person/agency slash', end(right('Lò Thị Mai/TTXVN')), ['Lò Thị Mai']],
  ['pseudonym', end(right('Sơn Ca')), ['Sơn Ca']],
  ['initials', end(right('H.L')), ['H.L']],
  ['initials space', end(right('H. L.')), ['H. L.']],
  ['PV', end(right('PV')), []],
  ['P.V', end(right('P.V (tổng hợp)')), []],
  ['CTV name', end(right('CTV Lan Anh')), ['Lan Anh']],
  ['CTV dash', end(right('Lan Anh - CTV')), ['Lan Anh']],
  ['Bai va anh', end('<p>Bài và ảnh: LÒ MAI</p>'), ['LÒ MAI']],
  ['Bai anh no colon', end(right('Bài, ảnh Lò Mai')), ['Lò Mai']],
  ['Thuc hien', end('<p><b>Thực hiện: Lò Mai - Vàng Sua</b></p>'), ['Lò Mai', 'Vàng Sua']],
  ['Thuc hien roles', end('<p>Nội dung: Lò Mai</p><p>Đồ họa: Vàng Sua</p><p>Ảnh: Hà Tấn</p>'), ['Lò Mai']],
  ['table signature', end('<table width="100%"><tr><td></td><td align="right"><b>Lò Thị Mai</b></td></tr></table>'), ['Lò Thị Mai']],
  ['author box bio', pageOf({ after: '<div class="author-box"><img src="/m.jpg" alt="Lò Thị Mai"><h4><a href="/tac-gia/lo-thi-mai">Lò Thị Mai</a></h4><p>Phóng viên thường trú tại Mường Lò, chuyên viết về hạ tầng và đời sống vùng cao từ năm 2015.</p></div>' }), ['Lò Thị Mai']],
  ['translator', end(right('Biên dịch: Lò Mai')), ['Lò Mai']],
  ['translator with source', end(right('Lò Mai (Biên dịch theo The Paper)')), ['Lò Mai']],
  ['interviewer', end(right('Lò Thị Mai (thực hiện)')), ['Lò Thị Mai']],
  ['interviewee is not author', pageOf({ body: `<p><b>PHÓNG VIÊN:</b> Thưa ông, đường bản bao giờ xong?</p><p><b>Ông LÒ VĂN TẤN:</b> Trước tháng 9 sẽ xong.</p>${paragraphs(STORY)}` }), []],
  ['caption credit last', end('<figure><img src="/1.jpg"><figcaption>Đường lên bản. Ảnh: Lò Mai</figcaption></figure>'), []],
  ['meta author CMS', pageOf({ head: '<meta name="author" content="Báo Thử"><meta name="author" content="admin">' }), []],
  ['meta author account', pageOf({ head: '<meta name="author" content="lothimai">' }), []],
  ['jsonld person', pageOf({ head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","author":{"@type":"Person","name":"Lò Thị Mai"}}</script>` }), ['Lò Thị Mai']],
  ['jsonld org', pageOf({ head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","author":{"@type":"Organization","name":"Báo Thử"}}</script>` }), []],
  ['degree', end(right('TS. Lò Thị Mai')), ['Lò Thị Mai']],
  ['degree office', end('<p style="text-align:right"><b>ThS. Lò Thị Mai</b><br><i>Trường Cao đẳng Mường Lò</i></p>'), ['Lò Thị Mai']],
  ['name and town', end('<p style="text-align:right"><b>LÒ MAI</b> (Mường Lò)</p>'), ['LÒ MAI']],
  ['editor only', pageOf({ after: '<p>Biên tập: Vàng Sua</p>' }), []],
  ['responsible editor footer', pageOf({ after: '<p>Chịu trách nhiệm nội dung: Vàng Thị Sua</p>' }), []],
  ['name phone', end('<p style="text-align:right"><b>Lò Thị Mai</b> - 0900 000 000</p>'), ['Lò Thị Mai']],
  ['by english', top('<div>By Lò Thị Mai - 05/03/2025</div>'), ['Lò Thị Mai']],
  ['theo dòng', end('<p><b>Theo dòng sự kiện</b></p>'), []],
  ['official signature', end('<p style="text-align:right"><b>TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH<br>Lò Văn Tấn</b></p>'), []],
];
let ok = 0;
for (const [name, html, want] of cases) { let got: any; let body: any; try { const e = await extract(html); got = e.authors; body = e.body; } catch (e: any) { got = 'ERR ' + e.message.slice(0, 50); }
  if (JSON.stringify(got) === JSON.stringify(want)) ok++; else console.log('X', name, '| got', JSON.stringify(got), '| want', JSON.stringify(want)); }
console.log(ok, 'of', cases.length);
