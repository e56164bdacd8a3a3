import { describe, expect, it } from 'vitest';
import { detectPage } from '@/lib/page/detect';
import { addressKind } from '@/lib/page/detect/address';
import { isSitePage } from '@/lib/page/detect/kinds';
import { isVietnamese } from '@/lib/page/detect/language';
import { parsePage } from '@/scripts/dom';
import { pageOf, paragraphs, read, STORY, TITLE, URL_OF_STORY } from './pages';

const HOST = 'https://baothu.chugiai.example';
const SUMMARIES = STORY.map((text, i) => `${text} ${STORY[(i + 1) % STORY.length]}`);
const TITLES = [
  'Hội thi dân vũ phụ nữ toàn tỉnh khai mạc',
  'Giá mận hậu đầu vụ cao gấp rưỡi',
  'Thêm một cầu treo được thay mới',
  'Mưa lớn gây ngập ba xã vùng thấp',
];

const list = (item: (title: string, summary: string, i: number) => string) =>
  [0, 1, 2]
    .flatMap((round) => TITLES.map((title, i) => item(`${title} (kỳ ${round + 1})`, SUMMARIES[i] ?? '', i)))
    .join('');

const PRINT =
  '<div class="x9"><p>Cơ quan chủ quản: Tỉnh ủy. Giấy phép số 12/GP-BTTTT. Tổng Biên tập: Lò Văn Hùng. Ghi rõ nguồn khi phát hành lại.</p></div>';

/** A page whose document is called as its headline is, with the small print of its site. */
const called = (title: string, parts: Parameters<typeof pageOf>[0]) =>
  pageOf({ title: `<h1>${title}</h1>`, ...parts, after: PRINT }).replace(
    /<title>.*?<\/title>/,
    `<title>${title}</title>`,
  );

const rows = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** A page with another menu than a paper's. */
const under = (labels: readonly string[], html: string) =>
  html.replace(
    /<div class="x1">.*?<\/div>/,
    `<ul>${labels.map((label, i) => `<li><a href="/m${i}">${label}</a></li>`).join('')}</ul>`,
  );
const ANY_MENU = ['Trang chủ', 'Mới nhất', 'Video'];
const LIBRARY = ['Văn bản mới', 'Công văn', 'Biểu mẫu'];
const OFFICE = 'https://muongtac.laichau.gov.vn/-/ban-na-hin-duong-ban-12345';

/** A dated text under a headline. */
const dated = (title: string, texts: readonly string[]) =>
  called(title, { meta: '<div>05/06/2026 08:00</div>', body: paragraphs(texts) });
/** A dated text of a site that sells. */
const traded = (texts: readonly string[]) => under(['Sản phẩm', 'Dịch vụ', 'Tin tức'], dated(TITLE, texts));
const NURSERY = [
  'Vườn ươm Nà Hin có cây giống mắc ca ghép cao chừng hai gang tay, thân khỏe, bầu chắc, chịu được rét và gió núi.',
  'Mỗi cây bốn mươi nghìn đồng, vườn giao hàng tận nương và chỉ cách trồng miễn phí, cây chết được đổi cây khác.',
];

/** Pages that are no articles, each with its address. */
const others: Record<string, [string, string]> = {
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
  'a front page with one long story': [
    `${HOST}/`,
    pageOf({
      body: paragraphs(STORY) + list((t, s, i) => `<div><h3><a href="/b${i}.html">${t}</a></h3><p>${s}</p></div>`),
    }),
  ],
  'a search': [`${HOST}/tim-kiem?q=duong`, pageOf({ title: '<h1>Kết quả tìm kiếm</h1>' })],
  'a product': [
    `${HOST}/san-pham/mat-ong-rung-12345.html`,
    pageOf({ meta: '<div>Giá: 250.000 đ</div><div>Mã sản phẩm: MO-12</div><div>Tình trạng: còn hàng</div>' }),
  ],
  'a product at the address of a story': [
    URL_OF_STORY,
    pageOf({ head: '<meta property="product:price:amount" content="250000">' }),
  ],
  'a product that its data offer': [
    URL_OF_STORY,
    pageOf({ head: '<script type="application/ld+json">{"@type": "Product", "name": "Mật ong"}</script>' }),
  ],
  'a product with a price and a button': [
    URL_OF_STORY,
    pageOf({ meta: '<div>250.000 ₫</div><button>Thêm vào giỏ hàng</button>' }),
  ],
  'a decision': [
    URL_OF_STORY,
    pageOf({
      body: paragraphs([
        'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
        'Căn cứ Luật Đường bộ ngày 27 tháng 6 năm 2024;',
        'QUYẾT ĐỊNH:',
        'Điều 1. Phân cấp cho Ủy ban nhân dân cấp xã quản lý, bảo trì đường thôn, bản trên địa bàn theo danh mục kèm theo.',
        'Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.',
      ]),
    }),
  ],
  'a law': [
    `${HOST}/van-ban/luat-duong-bo-12345.aspx`,
    pageOf({
      body: Array.from(
        { length: 20 },
        (_, i) => `<p>Điều ${i + 1}. Quy định về bảo vệ công trình đường bộ</p><p>${STORY[i % 4]}</p>`,
      ).join(''),
    }),
  ],
  'a thread': [
    `${HOST}/threads/duong-len-ban-mua-nay.12345/`,
    pageOf({
      body: STORY.map(
        (text, i) =>
          `<div><h4>dan_phuot${i}</h4><div>Thành viên</div><div>Bài viết: ${i}12</div><div>${text}</div></div>`,
      ).join(''),
    }),
  ],
  'a thread that no software names': [
    `${HOST}/t/duong-len-ban-mua-nay.12345/`,
    pageOf({
      body: STORY.map(
        (text, i) => `<div><b>dan_phuot${i}</b><p>${text}</p><a href="#r">Trả lời</a> <a href="#b">Báo cáo</a></div>`,
      ).join(''),
    }),
  ],
  'a form': [
    `${HOST}/nop-ho-so-truc-tuyen-12345.html`,
    pageOf({
      body: `<form>${'<label>Họ và tên</label><input><select><option>Nà Hin</option></select>'.repeat(12)}</form><p>${STORY[0]}</p>`,
    }),
  ],
  'a story in English': [
    URL_OF_STORY,
    pageOf({
      body: paragraphs(
        Array.from(
          { length: 6 },
          () =>
            'Border guards and villagers started to build a concrete road that links the village with the centre of the commune on Friday.',
        ),
      ),
    }),
  ],
  'a story in English about places with Vietnamese names': [
    URL_OF_STORY,
    pageOf({
      title: '<h1>Nà Hin builds a road</h1>',
      body: paragraphs([
        'Chairman of the Mường Tấc Commune People’s Committee Lò Văn Tấn said the road to Nà Hin would be ready in March.',
        'The forest coverage of Mường Lò District rose to 52% over three years, and the number of fires was halved.',
        'Vàng Thị Sua’s family in Huổi Nậm earns more than eight million đồng a year for the protection of the forest.',
      ]),
    }),
  ],
  'a forecast in figures': [
    `${HOST}/thoi-tiet-muong-lo-muoi-ngay-toi-12345.html`,
    pageOf({
      meta: '<div>12/03/2026 08:00</div>',
      body: Array.from(
        { length: 9 },
        (_, i) =>
          `<div><b>1${i}/03</b><span>${18 + i}°C / ${25 + i}°C</span><span>Nhiều mây, có mưa rào nhẹ vài nơi, độ ẩm ${70 + i}%, gió đông bắc cấp 2</span></div>`,
      ).join(''),
    }),
  ],
  'a page about the site': [
    `${HOST}/gioi-thieu-chung-va-co-cau-to-chuc-cua-cong-1203.html`,
    pageOf({
      title: '<h1>Giới thiệu chung và cơ cấu tổ chức</h1>',
      body: paragraphs([
        'Cổng thông tin là kênh chính thức của huyện trên Internet, cung cấp thông tin chỉ đạo, điều hành và dịch vụ công.',
        'Trưởng Ban Biên tập: ông Nguyễn Văn Hùng, Phó Chủ tịch huyện. Trụ sở: tổ dân phố số 3, thị trấn Mường Lò.',
      ]),
    }).replace(/<title>.*?<\/title>/, '<title>Giới thiệu chung và cơ cấu tổ chức</title>'),
  ],
  'a list of laws': [
    `${HOST}/danh-muc-luat-hien-hanh-42248.html`,
    pageOf({
      meta: '<div>12/03/2026</div>',
      body: Array.from(
        { length: 14 },
        (_, i) =>
          `<p>${i + 1}. Luật Lâm nghiệp năm 20${10 + i} có hiệu lực từ ngày 01/07, được sửa đổi một số điều</p>`,
      ).join(''),
    }),
  ],
  'a section whose first story has its lead': [
    `${HOST}/video`,
    pageOf({ meta: '<div>05/06/2026 08:00</div>', body: `<video src="/v.mp4"></video><p>${SUMMARIES[0]}</p>` }),
  ],
  'a page that the browser has translated': [
    URL_OF_STORY,
    pageOf().replace('<html lang="vi">', '<html lang="vi" class="translated-ltr">'),
  ],
  'a small advertisement': [
    `${HOST}/ban-dat-nen-trung-tam-thi-tran-muong-lo-998877.html`,
    pageOf({
      meta: '<p>Giá: 1,2 tỷ</p><p>Diện tích: 200 m2</p><p>Mã tin: 998877</p><p>Ngày đăng: 12/03/2026</p>',
      body: `<p>${SUMMARIES[0]}</p>`,
    }),
  ],
  'the results of a lottery': [
    `${HOST}/xo-so/ket-qua-xo-so-mien-bac-ngay-12-3-2026.html`,
    called('Kết quả xổ số miền Bắc ngày 12/3/2026', {
      body: `<table>${['nhất', 'nhì', 'ba', 'tư', 'năm'].map((prize, i) => rows([`Giải ${prize}`, `1234${i} 2007${i}`])).join('')}</table><p>${STORY[3]}</p>`,
    }),
  ],
  'the programme of a station': [
    `${HOST}/truyen-hinh/lich-phat-song-truyen-hinh-ngay-12-3-2026.html`,
    called('Truyền hình ngày 12/3/2026', {
      body: Array.from({ length: 12 }, (_, i) => `<li>${i + 6}:30 Phim truyện: Mùa ban nở, tập ${i}</li>`).join(''),
    }),
  ],
  'an inn without a date': [
    `${HOST}/khach-san-may-trang-gan-suoi-nuoc-nong`,
    called('Nhà nghỉ Mây Trắng gần suối nước nóng', {
      body: paragraphs([
        'Nhà nghỉ có 45 phòng hướng núi, phòng nào cũng có ấm đun nước, máy sấy tóc và bàn làm việc rộng rãi.',
        'Chỗ nghỉ cách suối nước nóng 300 m, cách bến xe 1,2 km, đường ô tô vào tận sân, chỗ đỗ xe không mất tiền.',
        'Nhận phòng từ 14 giờ, trả phòng trước 12 giờ. Trẻ em dưới sáu tuổi ở cùng bố mẹ không tính thêm tiền phòng.',
      ]),
    }).replace(/<meta property.*?>/, ''),
  ],
  'a plot of land, dated': [
    `${HOST}/ban-dat-mat-duong-lien-ban-gia-tot-pr112233`,
    called('Bán đất mặt đường liên bản giá tốt', {
      meta: '<div>Ngày đăng: 12/11/2026</div><div>Giá: 2,5 tỷ - Diện tích: 120 m2</div>',
      body: paragraphs([
        'Cần bán lô đất mặt đường liên bản, gần chợ và trường học, sổ đỏ chính chủ, sang tên ngay trong ngày.',
        'Đường trước nhà rộng 12 m, ô tô tránh nhau thoải mái, thích hợp mở quán hoặc làm nhà nghỉ cho khách.',
      ]),
    }),
  ],
  'a film that is to come': [
    `${HOST}/phim/mua-ban-no-chieu-2026-f12345.html`,
    called('Mùa ban nở trên bản Nà Hin', {
      meta: '<div>Thời lượng: 112 phút</div><div>Khởi chiếu: 12/06/2026</div>',
      body: '<p>Ba thế hệ sống trong ngôi nhà sàn bên suối, mỗi người giữ một bí mật cho đến ngày giỗ cha.</p>',
    }).replace(/<meta property.*?>/, ''),
  ],
  'the pages of a printed paper': [
    `${HOST}/bao-in/bao-thu-so-6123-ra-ngay-26-11-2026.html`,
    called('Báo Thử số 6123 ra ngày 26/11/2026', {
      body: [1, 2, 3, 4].map((i) => `<a href="/p${i}.pdf"><img src="/p${i}.jpg">Trang ${i}</a>`).join(''),
    }),
  ],
  'a topic': [
    `${HOST}/su-kien/dai-hoi-dang-bo-tinh-lan-thu-xv-123.html`,
    called('Đại hội Đảng bộ tỉnh lần thứ XV', {
      body: `<p>${STORY[0]}</p>${list((t, s, i) => `<div><h3><a href="/b${i}.html">${t}</a></h3><span>0${i + 1}/03/2026</span><p>${s}</p></div>`)}`,
    }),
  ],
  'the sheet of a document': [
    `${HOST}/van-ban-chi-dao/cong-van-123-ve-viec-trong-rung-nam-2026-44556.html`,
    called('Công văn số 123 về việc triển khai trồng rừng năm 2026', {
      body: `<table>${rows(['Số ký hiệu', '123/UBND-NN'])}${rows(['Ngày ban hành', '12/03/2026'])}${rows(['Người ký', 'Lò Văn Tấn'])}</table>`,
    }),
  ],
  'a job': [
    `${HOST}/tuyen-ky-su-cau-duong-tai-muong-lo-luong-cao-12345.html`,
    called('Tuyển kỹ sư cầu đường tại Mường Lò', {
      body: `<p>Mức lương: 15 - 20 triệu</p><p>Hạn nộp hồ sơ: 30/11/2026</p>${paragraphs(STORY)}`,
    }),
  ],
  'a document that is called by its number, dated': [
    `${HOST}/portal/p1373`,
    called('1373/ UBND-TM', {
      head: '<meta name="DC.Date.Created" content="2026-04-17 09:42:49"><meta name="DC.Description" content="Về việc xây dựng kế hoạch làm đường bản năm 2026">',
      body: [
        ['Số/Ký hiệu', '1373/ UBND-TM'],
        ['Trích yếu', 'Về việc xây dựng kế hoạch làm đường bản năm 2026'],
        ['Ngày ban hành', '08-04-2026'],
        ['Người ký', 'Lò Văn Tấn'],
        ['Cơ quan ban hành', 'UBND huyện'],
        ['Cổng giao dịch của bản', 'Số 5, đường Nà Hin, thị trấn Mường Lò, huyện Mường Tấc'],
      ]
        .map(([label, value]) => `<div><b>${label}</b></div><div>${value}</div>`)
        .join(''),
    }),
  ],
  'the entry of a company, dated': [
    `${HOST}/portal/p102`,
    called('CTCP xây dựng đường bản', {
      head: '<meta name="DC.Date.Created" content="2026-04-08 13:54:09">',
      body: paragraphs([
        '<b>Mã doanh nghiệp:</b> 102',
        '<b>Địa chỉ:</b> Số 5, đường Nà Hin, thị trấn Mường Lò',
        '<b>Số điện thoại:</b> 0900 000 000',
        '<b>Người đại diện:</b> Ông Lò Văn Tấn',
        'Cổng giao dịch của bản: Số 5, đường Nà Hin, thị trấn Mường Lò, huyện Mường Tấc',
      ]),
    }),
  ],
  'the goods of a portal’s shop, dated': [
    `${HOST}/portal/p/may-tron-xi-mang-loai-nho`,
    called('Máy trộn xi măng loại nhỏ', {
      meta: '<p>Lượt xem: 37 | Cập nhật: 09:26 09/09/2025</p>',
      body: `<h2>Thông tin sản phẩm</h2>${paragraphs(['Máy trộn được 130 kg mỗi mẻ, chạy điện một pha, dễ kéo đi trên đường bản, theo nhà sản xuất khẳng định.'])}<h2>Sản phẩm liên quan</h2><ul><li>Máy đầm</li></ul>`,
    }),
  ],
  'goods beside a basket, dated': [
    `${HOST}/portal/p/may-dam-xi-mang-loai-nho`,
    called('Máy đầm xi măng loại nhỏ', {
      before: '<h2>Giỏ hàng của bạn</h2><p>loading...</p>',
      title:
        '<h2>Thông tin sản phẩm</h2><p>Lượt xem: 37 | Cập nhật: 09:26 09/09/2025</p><h4>Máy đầm xi măng loại nhỏ</h4>',
      body: paragraphs(['Máy nặng 16 kg, chạy xăng, đầm được lớp dày 20 cm, thích hợp với nền sân và đường bản.']),
    }),
  ],
  'goods that are wanted, dated': [
    `${HOST}/portal/read/can-mua-da-hoc-lam-duong-ban.html`,
    called('Cần mua đá hộc làm đường bản', {
      meta: '<div>25/04/2026 09:43</div>',
      body: `${paragraphs(['Chúng tôi đang có đơn hàng dài hạn về đá hộc, đá dăm các cỡ, giao tại bản hoặc tại bến, số lượng lớn và ổn định quanh năm.', 'Mong nhận được phản hồi về giá, thời gian giao hàng và khối lượng cung cấp mỗi tháng của quý vị.'])}<p>Liên hệ: chị Mai</p><p>Điện thoại: 0900 000 000</p>`,
    }),
  ],
  'a thread whose posts are liked': [
    `${HOST}/threads/1739393/`,
    pageOf({
      meta: '<div>14/12/2025</div>',
      body: STORY.map(
        (text, i) =>
          `<div><p>${text}</p><p>Sửa lần cuối bởi dan_phuot${i}, 14/12/25</p><p>mai${i} và tan${i} thích nội dung này.</p></div>`,
      ).join(''),
    }),
  ],
  'a service that a company offers': [
    `${HOST}/dich-thuat/cho-thue-may-xuc-gia-re-tai-muong-lo-12345.html`,
    called('Cho thuê máy xúc giá rẻ tại Mường Lò', {
      body: paragraphs([
        'Công ty chúng tôi chuyên cho thuê máy xúc, máy ủi đời mới với mức giá cạnh tranh, phục vụ cả ngày lẫn đêm.',
        'Đội máy đa dạng, thợ lái nhiều kinh nghiệm, báo giá nhanh trong mười lăm phút, hợp đồng rõ ràng.',
      ]),
    }),
  ],
  'a list of businesses, dated': [
    `${HOST}/dich-vu/nhung-to-tho-xay-o-muong-lo-12345.html`,
    called('Những tổ thợ xây ở Mường Lò', {
      meta: '<div>05/06/2026 08:00</div>',
      body: ['Nà Hin', 'Mây Trắng', 'Suối Lạnh']
        .map(
          (name) => `<h2>Tổ thợ ${name}</h2><p>${STORY[3]}</p><p>Địa chỉ: thị trấn Mường Lò<br>Giờ mở cửa: 7 giờ</p>`,
        )
        .join(''),
    }),
  ],
  'a ranking of businesses, dated': [
    `${HOST}/dia-chi/top-5-to-tho-xay-uy-tin-nhat-o-muong-lo/`,
    under(
      ANY_MENU,
      dated('Top 5 tổ thợ xây uy tín nhất ở Mường Lò', [
        'Tổ thợ bên chợ làm nhà sàn, nhà xây đều khéo, vật liệu có sẵn, bàn giao đúng hẹn, giữ lời với chủ nhà.',
        'Tổ thợ đầu cầu chuyên sửa mái, chống dột, làm nhanh, dọn sạch, hỏng đâu sửa đấy trong hai năm đầu.',
      ]),
    ),
  ],
  'a vacancy with a number to call, dated': [
    `${HOST}/tuyen-05-tho-xay-lam-duong-ban-tai-na-hin/`,
    called('Tuyển 05 thợ xây làm đường bản tại Nà Hin', {
      meta: '<div>05/06/2026 08:00</div>',
      body: paragraphs([`${STORY[0]}`, 'Có nhà ở cho thợ, thưởng lễ tết theo quy chế.', 'Lh 0900.000.000 (chị Mai)']),
    }),
  ],
  'a vacancy under its heads, dated': [
    `${HOST}/tho-xay-duong-ban-tai-na-hin-muong-lo-12345.html`,
    called('Thợ xây đường bản tại Nà Hin', {
      meta: '<div>05/06/2026 08:00</div>',
      body: paragraphs([
        'Mô tả công việc: xây kè, đổ bê tông mặt đường theo bản vẽ, tưới nước bảo dưỡng, dọn dẹp nơi làm mỗi chiều.',
        'Yêu cầu: nam từ 18 đến 50 tuổi, chịu khó, có sức khỏe',
        'Lương 9 triệu, ăn ngày ba bữa',
        'Hồ sơ gồm: sơ yếu lý lịch, giấy khám sức khỏe',
      ]),
    }),
  ],
  'a procedure of an office, dated': [
    `${HOST}/thu-tuc-xin-phep-lam-duong-noi-ban-12345.html`,
    called('Thủ tục xin phép làm đường nối bản', {
      meta: '<div>05/06/2026 08:00</div>',
      body: paragraphs([
        '1. Trình tự thực hiện',
        'Người dân nộp đơn tại xã, cán bộ tiếp nhận kiểm tra rồi chuyển lên huyện trong hai ngày làm việc kể từ khi nhận đủ giấy tờ.',
        '2. Thành phần hồ sơ',
        'Đơn theo mẫu, bản vẽ vị trí của con đường, biên bản họp dân có chữ ký của trưởng bản và đại diện các hộ.',
        '3. Thời hạn giải quyết: 10 ngày',
      ]),
    }),
  ],
  'a building that is to be sold, dated': [
    `${HOST}/nha-vuon-suoi-lanh-giua-thi-tran-muong-lo-12345.html`,
    called('Nhà vườn Suối Lạnh giữa thị trấn Mường Lò', {
      meta: '<div>05/06/2026 08:00</div>',
      body: ['Tổng quan dự án', 'Vị trí nhà vườn', 'Tiện ích quanh nhà', 'Mặt bằng từng tầng']
        .map((head, i) => `<h2>${head}</h2><p>${SUMMARIES[i]}</p>`)
        .join('')
        .replaceAll('cho biết', 'thấy'),
    }),
  ],
  'what a seller promises, dated': [
    `${HOST}/gia-lan-banh-xe-tai-nho-di-duong-ban-12345.html`,
    called('Giá lăn bánh xe tải nhỏ đi đường bản', {
      meta: '<div>05/06/2026 08:00</div>',
      body: paragraphs([
        'Quý khách để lại số điện thoại để nhận báo giá lăn bánh, chúng tôi gọi lại trong năm phút.',
        'Tháng này có ưu đãi lớn cho xe chở vật liệu, tặng quà tặng kèm, hỗ trợ trả góp đến tám năm, thủ tục nhanh.',
      ]),
    }),
  ],
  'goods that an office shows with their prices, dated': [
    `${HOST}/dac-san/mat-ong-va-chuoi-kho-cua-na-hin-12345.html`,
    called('Mật ong và chuối khô của Nà Hin', {
      meta: '<div>05/06/2026</div>',
      body: ['Mật ong rừng', 'Mật ong nhãn', 'Chuối khô']
        .map(
          (name) =>
            `<p>${name}</p><p>90.000 ₫</p><p>Đóng gói một cân, làm từ sản vật của bản, giữ được một năm nơi khô mát.</p>`,
        )
        .join(''),
    }),
  ],
  'a decision whose grounds stand in a list': [
    URL_OF_STORY,
    pageOf({
      meta: '<div>05/06/2026</div>',
      body: `<p>Căn cứ:</p><ul><li>${STORY[3]}</li></ul><p>QUYẾT ĐỊNH:</p>${[1, 2, 3].map((i) => `<p><b>Điều ${i}.</b></p><p>${STORY[1]}</p>`).join('')}`,
    }),
  ],
  'a law whose articles are links': [
    `${HOST}/luat-duong-bo-na-hin-12345.aspx`,
    pageOf({
      meta: '<div>05/06/2026</div>',
      body: Array.from(
        { length: 12 },
        (_, i) => `<p><a href="#d${i}">Điều ${i + 1}. Bảo vệ công trình đường bộ ở bản</a></p><p>${STORY[i % 2]}</p>`,
      ).join(''),
    }),
  ],
  'what an office does, dated': [
    `${HOST}/chuc-nang-nhiem-vu-cua-phong-ha-tang-12345.html`,
    called('Chức năng, nhiệm vụ', { meta: '<div>05/06/2026</div>' }).replaceAll(
      'Chức năng, nhiệm vụ',
      'Chức năng nhiệm vụ',
    ),
  ],
  'what a portal of the state says of a place, undated': [
    'https://laichau.gov.vn/du-lich/thac-nuoc-tren-duong-vao-ban-12345.html',
    called('Thác nước trên đường vào bản', {
      body: paragraphs([
        'Thác cao gần hai mươi mét, quanh năm có nước, nằm giữa rừng già cách trung tâm xã chừng một giờ đi bộ.',
        'Bên thác là bãi đá rộng và bằng, mùa khô nước trong đến đáy, mùa mưa nước đổ trắng cả một vách núi.',
      ]),
    }).replace(/<meta property.*?>/, ''),
  ],
  'what a portal of the state says of a place under numbered heads': [
    'https://laichau.gov.vn/gioi-thieu-chung-ve-huyen-muong-tac/',
    called('TTTĐT huyện Mường Tấc', {
      title: '<div class="muc-title">Giới thiệu chung</div>',
      body: `<p><b>1. Vị trí địa lý của huyện</b></p>${paragraphs([
        'Huyện nằm ở phía nam của tỉnh, ba bề là núi, có hai con suối lớn chảy qua, đất ruộng nằm dọc theo suối.',
        'Đường lớn chạy qua giữa huyện, từ trung tâm đến xã xa nhất đi chừng nửa ngày, mùa mưa lâu hơn.',
      ])}`,
    }).replace(/<meta property.*?>/, ''),
  ],
  'a name beside a section’s text, undated': [
    `${HOST}/nghe-xay.html`,
    called('Nghề xây', {
      meta: '<p class="author">Lò Thị Mai</p>',
      body: paragraphs([
        'Nghề xây học trong hai năm, nửa thời gian ở lớp, nửa thời gian ở công trình, có thợ giỏi kèm từng nhóm nhỏ.',
        'Ra nghề, người học đọc được bản vẽ, xây tường, đổ bê tông, lát nền, biết giữ an toàn khi làm trên cao.',
      ]),
    }).replace(/<meta property.*?>/, ''),
  ],
  'a dated text that ends by inviting its reader': [
    URL_OF_STORY,
    under(
      ANY_MENU,
      dated(TITLE, [
        'Nhà vườn bên suối Nà Hin là lựa chọn của nhiều gia đình muốn có chỗ nghỉ cuối tuần giữa núi rừng trong lành.',
        'Mỗi căn có vườn rộng, bếp riêng, cách chợ phiên mười phút đi xe, đường bê tông vào tận cổng quanh năm khô ráo.',
        'Hãy liên hệ với đội ngũ của Nhà vườn Nà Hin để được xem nhà mẫu và nhận bảng giá mới nhất.',
      ]),
    ),
  ],
  'a text that claims a rank and ends by inviting its reader': [
    URL_OF_STORY,
    under(
      ANY_MENU,
      dated(TITLE, [
        'Nhà vườn bên suối Nà Hin khẳng định vị thế hàng đầu của mình giữa núi rừng trong lành, gần chợ phiên.',
        'Mỗi căn có vườn rộng, bếp riêng, đường bê tông vào tận cổng quanh năm khô ráo, có người trông coi ngày đêm.',
        'Quý khách vui lòng điền thông tin vào mẫu dưới đây để được tư vấn.',
      ]),
    ),
  ],
  'a dated text of a site that sells': [URL_OF_STORY, traded(NURSERY)],
  'a food supplement’s praise, quoting who took it': [
    URL_OF_STORY,
    pageOf({
      meta: '<div>05/06/2026 08:00</div>',
      body: paragraphs([
        'Bà Lò Thị Mai ở bản Nà Hin cho biết sau một tháng uống viên lá rừng, bà lên nương không còn đau gối.',
        'Viên lá rừng làm từ năm thứ lá hái trên núi cao, phơi trong bóng râm, xay mịn rồi nén. Sản phẩm này không phải là thuốc.',
      ]),
    }),
  ],
  'a notice of posts to be filled, dated': [
    URL_OF_STORY,
    called('Thông báo về việc tuyển dụng giáo viên cho các bản xa', {
      meta: '<div>05/06/2026</div>',
      body: paragraphs([
        'Phòng Giáo dục tuyển tám giáo viên tiểu học cho các bản xa, nhận hồ sơ trong giờ hành chính đến hết tháng bảy.',
        'Hồ sơ gồm phiếu đăng ký, bằng tốt nghiệp, giấy khám sức khỏe; người biết tiếng của bản được cộng điểm.',
      ]),
    }),
  ],
  'what a place is like, dated': [
    OFFICE,
    called('Điều kiện tự nhiên - xã hội xã Mường Tấc', {
      meta: '<div>05/06/2026</div>',
      body: paragraphs([
        'Xã nằm giữa hai dãy núi, có bảy bản ven suối, ruộng bậc thang chiếm quá nửa đất trồng, còn lại là rừng.',
        'Mùa mưa kéo dài năm tháng, mùa khô có sương muối; bà con sống bằng lúa, ngô, trâu bò và ít nghề dệt.',
      ]),
    }),
  ],
  'rules of a few articles and little else, dated': [
    URL_OF_STORY,
    pageOf({
      meta: '<div>05/06/2026</div>',
      body: paragraphs([1, 2, 3, 4].map((i) => `Điều ${i}. Việc giữ đường bản của UBND xã. ${STORY[3]}`)),
    }),
  ],
  'a document under the motto of the state': [
    URL_OF_STORY,
    dated('Tổ giữ đường bản Nà Hin', ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ...STORY]),
  ],
  'a letter with the number of its office': [
    URL_OF_STORY,
    dated('Về việc giữ đường bản', ['Số: 12/UBND-KT', 'Kính gửi: Các trưởng bản', ...STORY.slice(1)]),
  ],
  'a form to be filled in': [
    URL_OF_STORY,
    dated('Đơn xin làm đường bản', [
      'Tôi tên là ............... sinh ngày ............ hiện ở bản ...............',
      'Nay tôi làm đơn này đề nghị xã hỗ trợ xi măng làm ......... mét đường trước nhà, phần cát sỏi gia đình tự lo.',
    ]),
  ],
  'a question to an office and its answer': [
    OFFICE,
    dated('Bao giờ bản có đường', [
      'Câu hỏi: Tôi ở bản Nà Hin, mỗi mùa mưa con tôi phải nghỉ học vì suối lớn, bao giờ xã làm đường cho bản?',
      'Xã đã xin vốn cho tuyến đường này, dự kiến khởi công sau vụ gặt, bà con góp công, góp cát sỏi.',
    ]),
  ],
  'a question to a library of laws': [
    URL_OF_STORY,
    under(
      LIBRARY,
      dated('Hiến đất làm đường có được miễn thuế', [
        'Cho tôi hỏi: Tôi hiến một trăm mét đất vườn để bản làm đường thì có phải nộp thuế cho phần đất ấy không?',
        'Người hiến đất để làm đường chung không phải nộp thuế cho phần đất đã hiến, kể từ khi bàn giao cho bản.',
      ]),
    ),
  ],
  'a document whose number heads it, in a library of laws': [
    URL_OF_STORY,
    under(LIBRARY, dated('Quyết định 12/2026/QĐ-UBND về giữ đường bản', [...STORY.slice(1, 2), ...STORY.slice(3)])),
  ],
  'the chapters of an office’s report': [
    OFFICE,
    dated('Tình hình làm đường bản', [
      'I. Kết quả',
      STORY[1] ?? '',
      'II. Khó khăn',
      'Đá ở mỏ gần nhất đã hết, phải chở từ xa.',
      'III. Nhiệm vụ',
      STORY[3] ?? '',
    ]),
  ],
  'an office’s scheme in parts under Roman numbers': [
    OFFICE,
    dated('Đề án giữ đường bản Nà Hin', [
      'Phần II. Việc cần làm',
      'Tổ giữ đường quét đá lở sau mỗi trận mưa, khơi rãnh mỗi tháng một lần, cấm xe quá tải.',
      'Phần III. Người làm',
      'Mỗi bản cử ba người, được trả công theo ngày từ quỹ của bản.',
    ]),
  ],
  'a draft that an office asks about': [
    OFFICE,
    dated('Lấy ý kiến dự thảo quy định giữ đường bản', [
      'Ủy ban nhân dân xã đề nghị các bản, các hộ góp ý vào dự thảo quy định về việc giữ gìn đường bê tông.',
      'Ý kiến gửi về văn phòng xã trong giờ hành chính, muộn nhất vào cuối tháng bảy, bằng lời hay bằng thư.',
    ]),
  ],
  'a form to fill in, dated': [
    OFFICE,
    dated('Xin cấp nước sạch về bản', [
      'Hộ ở xa đường ống điền vào các ô dưới đây, mỗi hộ một tờ, ghi rõ tên bản và số người trong nhà.',
      `Cán bộ xã đến đo đường ống trong mười ngày.${'<label>Tên <input type="text"></label>'.repeat(16)}`,
    ]),
  ],
  'a thread whose software signs it': [
    URL_OF_STORY,
    pageOf({
      meta: '<div>05/06/2026</div>',
      after: '<div><a href="/">Community platform by XenForo<sup>®</sup></a></div>',
    }),
  ],
  'a vacancy by its linked data': [
    URL_OF_STORY,
    pageOf({
      head: '<script type="application/ld+json">{"@type":"JobPosting","datePosted":"2026-06-05"}</script>',
      meta: '<div>05/06/2026</div>',
    }),
  ],
  'a house by its sheet': [
    URL_OF_STORY,
    under(
      ANY_MENU,
      dated('Nhà sàn giữa bản Nà Hin', [
        'Mức giá 400 triệu',
        'Diện tích 300 m²',
        'Mặt tiền 12 m',
        'Ngày đăng 05/06/2026',
        'Nhà sàn bốn gian giữa bản, cột gỗ lim, mái ngói âm dương, vườn sau có giếng và mười gốc mận đang ra quả.',
      ]),
    ),
  ],
  'a plot of land and whom to call': [
    URL_OF_STORY,
    dated('Bán lô đất hai mặt đường bản Nà Hin', [
      'Lô đất rộng ba trăm mét, vuông vắn, đường bê tông trước cửa, cách chợ phiên và trường học mười phút đi bộ.',
      'Giá còn bớt cho người thật lòng mua, xem đất lúc nào cũng được.',
      'Gọi anh Tấn 0977 000 000.',
    ]),
  ],
  'a list whose headlines are no links, each over its own date': [
    'https://muongtac.laichau.gov.vn/tin-hoat-dong',
    called('Tin hoạt động', {
      meta: '',
      body: list((title, summary) => `<h3>${title}</h3><div>05/06/2026 08:00</div><p>${summary}</p>`),
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
  'a list of services that is one list, dated': [
    `${HOST}/dich-vu-cua-xa-12345.html`,
    called('Dịch vụ của xã Mường Tấc', {
      meta: '<div>05/06/2026 08:00</div>',
      body: `<ol>${Array.from({ length: 12 }, (_, i) => `<li>Cấp giấy cho người ở bản số ${i}</li>`).join('')}</ol><p>${STORY[3]}</p>`,
    }).replace(/<meta property.*?>/, ''),
  ],
  'a table under the words of a list, dated': [
    URL_OF_STORY,
    called('Danh sách các bản đã làm xong đường', {
      meta: '<div>05/06/2026</div>',
      body: `<p>Các bản đã làm xong đường bê tông, xếp theo ngày bàn giao cho dân bản trong hai năm qua:</p><table>${rows(['Nà Hin', '12'])}${rows(['Nà Phầy', '9'])}</table>`,
    }),
  ],
  'a document to be fetched, above the imprint of its portal': [
    'https://laichau.gov.vn/bao-cao-tinh-hinh-giai-quyet-thu-tuc-quy-hai/',
    called('Báo cáo tình hình giải quyết thủ tục quý hai', {
      meta: '<div>05/06/2026 08:00</div>',
      body: '<p><a href="/bc.pdf">Bao-cao-quy-hai.pdf</a></p>',
      aside: `<div class="x7">${paragraphs([
        'TRANG THÔNG TIN ĐIỆN TỬ XÃ MƯỜNG TẤC, TỈNH LAI CHÂU',
        'Chịu trách nhiệm về nội dung : Ông Lò Văn Tấn - Chủ tịch Ủy ban nhân dân xã Mường Tấc',
        'Địa chỉ: Bản Nà Hin, xã Mường Tấc, tỉnh Lai Châu, trụ sở khối cơ quan hành chính',
        'Điện thoại: 0213.000.000 Email: muongtac@laichau.example',
      ])}</div>`,
    }).replace(/<meta property.*?>/, ''),
  ],
  nothing: [URL_OF_STORY, '<!doctype html><html><body></body></html>'],
};

describe('verdicts', () => {
  for (const [name, [url, html]] of Object.entries(others)) {
    it(`do not take ${name} for an article`, async () => {
      expect((await read(html, url)).verdict.article).toBe(false);
      // An archive's copy of it, too.
      expect((await read(html, `https://web.archive.org/web/20260305143000/${url}`)).verdict.article).toBe(false);
    });
  }

  it.each([
    ['at an address with a number', URL_OF_STORY, pageOf()],
    ['at a short address', `${HOST}/?p=12`, pageOf({ meta: '<div>05/06/2026 08:00</div>' })],
    [
      'at the address of a section, that is short',
      `${HOST}/tin-tuc/lam-duong`,
      pageOf({ meta: '<div>05/06/2026 08:00</div>', body: paragraphs(STORY.slice(1, 3)) }).replace(
        /<meta property.*?>/,
        '',
      ),
    ],
    ['in a saved file', 'file:///home/ai-do/trang%20luu.html', pageOf({ meta: '<div>05/06/2026 08:00</div>' })],
    [
      'without any metadata',
      URL_OF_STORY,
      pageOf({ meta: '<div>05/06/2026 08:00</div>' }).replace(/<meta property.*?>/, ''),
    ],
    ['of one paragraph', URL_OF_STORY, pageOf({ meta: '<div>05/06/2026 08:00</div>', body: `<p>${SUMMARIES[0]}</p>` })],
    [
      'told in captions',
      URL_OF_STORY,
      pageOf({
        meta: '<div>05/06/2026 08:00</div>',
        body: STORY.map((text) => `<figure><img src="/1.jpg"><figcaption>${text}</figcaption></figure>`).join(''),
      }),
    ],
    [
      'about places to work at, and what they pay',
      URL_OF_STORY,
      pageOf({
        meta: '<div>05/06/2026 08:00</div>',
        body: paragraphs([
          'Nhà máy may ở Nà Hin đang tuyển 500 công nhân, nhiều nhất trong quý II.',
          'Mức lương: 8 - 12 triệu đồng/tháng, tùy tay nghề.',
          'Hạn nộp hồ sơ: 30/6/2026, tại Trung tâm Dịch vụ việc làm.',
          'Theo lãnh đạo xã, hơn 90 người của hai bản đã nộp hồ sơ.',
        ]),
      }),
    ],
    [
      'of a day, that ends with whom to call',
      URL_OF_STORY,
      pageOf({
        meta: '<div>05/06/2026 08:00</div>',
        body: paragraphs([
          'Ngày 7/6, điện lực huyện tạm ngừng cấp điện cho ba bản dọc suối Nà Hin để thay dây và nâng cột.',
          'Thời gian ngừng cấp điện từ bảy giờ đến mười sáu giờ, trạm xá và trường học có máy phát dự phòng.',
          'Mọi thắc mắc, khách hàng vui lòng liên hệ tổng đài 19001234.',
        ]),
      }),
    ],
    [
      'on what is spent on better schools',
      URL_OF_STORY,
      called('90 triệu đồng nâng cao chất lượng giáo viên ở Mường Lò', { meta: '<div>05/06/2026 08:00</div>' }),
    ],
    [
      'that asks readers for help',
      URL_OF_STORY,
      pageOf({
        meta: '<div>05/06/2026 08:00</div>',
        body: paragraphs([
          'Một mình chị Lò Thị Mai ở bản Nà Hin nuôi ba con mắc bệnh máu, mỗi tháng đưa con xuống bệnh viện hai lần.',
          'Căn nhà gỗ ba gian đã dột, mùa mưa phải lấy bạt che; xã đã đưa nhà chị vào diện hộ nghèo, cấp thẻ bảo hiểm.',
          'Các nhà hảo tâm xin liên hệ chị Mai hoặc Ủy ban nhân dân xã, số điện thoại 0213.000.000.',
        ]),
      }),
    ],
    [
      'that asks readers who saw a culprit',
      URL_OF_STORY,
      pageOf({
        meta: '<div>05/06/2026 08:00</div>',
        body: paragraphs([
          'Một thanh niên đi xe máy không biển số giật túi của bà bán hàng ở ngã tư chợ rồi chạy về phía quốc lộ.',
          'Máy quay của một cửa hàng ghi lại người này mặc áo khoác đen, đội mũ trắng, cao chừng một mét bảy.',
          'Ai biết người trong hình xin gọi ngay cho Công an xã theo số 0213.000.000.',
        ]),
      }),
    ],
    [
      'that warns customers',
      URL_OF_STORY,
      pageOf({
        meta: '<div>05/06/2026 08:00</div>',
        body: paragraphs([
          'Kẻ gian giả làm nhân viên ngân hàng, gọi cho người bán hàng ở chợ Nà Hin và hỏi mật khẩu của thẻ.',
          'Có người nhận đường dẫn lạ, bấm vào thì mất hết tiền trong tài khoản chỉ sau mấy phút đồng hồ.',
          'Khi thấy bị lừa, khách hàng cần liên hệ ngay với cơ quan chức năng và khóa dịch vụ của thẻ.',
        ]),
      }),
    ],
    ['of a site that sells', URL_OF_STORY, traded(STORY)],
    [
      'of a site that sells, about goods',
      URL_OF_STORY,
      traded([...NURSERY, 'Bà Lò Thị Mai cho biết nhà bà đã trồng sáu mươi cây, sang năm có quả bói.']),
    ],
    [
      'of a site that sells, without a day',
      URL_OF_STORY,
      traded([
        'Mưa đá làm rụng hoa, vườn hồng giòn năm nay chỉ được quá nửa mọi năm, người hái ba ngày là hết.',
        'Thương lái vào tận vườn từ khi quả còn xanh, khách hàng quen cũng phải chờ, nhà nào cũng tiếc.',
      ]),
    ],
    [
      'of a site that sells, which comes to speak of customers',
      URL_OF_STORY,
      traded([
        ...Array.from(
          { length: 20 },
          (_, i) => `Nương thứ ${i} hướng ra suối, đất đỏ, trồng ngô xen đậu, mùa nào thức nấy.`,
        ),
        'Đậu bán cho khách hàng dưới chợ, ngô để nấu rượu, ai ghé chơi thì được nếm miễn phí một chén.',
      ]),
    ],
    [
      'of the most beautiful places, on a site whose menu says nothing',
      URL_OF_STORY,
      under(
        ANY_MENU,
        dated('5 bản có ruộng bậc thang đẹp nhất Mường Lò', [
          'Mùa lúa chín, ruộng của năm bản này vàng rực từ chân núi lên đến lưng trời, đường vào dễ đi.',
          'Nà Hin có con dốc nhìn ra cả thung lũng, Nà Phầy có suối, ba bản còn lại nằm sát rừng sa mu.',
        ]),
      ),
    ],
    [
      'of advice under numbers',
      URL_OF_STORY,
      dated('Bốn việc nên làm trước mùa lũ', [
        'Mùa lũ đến gần, nhà ven suối nên làm bốn việc dưới đây trong tuần đầu tháng sáu.',
        ...['Kê cao thóc giống', 'Buộc chặt mái nhà', 'Đưa trâu lên nương', 'Dạy trẻ đường lên chỗ cao'].map(
          (text, i) => `${i + 1}. ${text}, làm sớm khi trời còn ráo.`,
        ),
      ]),
    ],
    [
      'that answers its readers',
      URL_OF_STORY,
      dated('Hiến đất làm đường có phải nộp thuế', [
        'Hỏi: Tôi hiến một trăm mét đất vườn để bản làm đường thì có phải nộp thuế cho phần đất ấy không?',
        'Trả lời: Người hiến đất để làm đường chung không phải nộp thuế cho phần đất ấy, kể từ khi bàn giao.',
      ]),
    ],
    [
      'of an office, whose second paragraph says on which day people spoke',
      OFFICE,
      dated('Góp ý vào quy ước giữ đường bản', [
        'Con đường bê tông qua bản Nà Hin làm xong chưa lâu thì vỡ mép, người bàn nhiều nhất là các hộ ở đầu dốc.',
        'Tối 5/6, cả bản họp ở nhà văn hóa, bàn chuyện xe nặng, chuyện trâu bò và chuyện ai quét đường.',
      ]),
    ],
    [
      'of an office, about its plan',
      OFFICE,
      dated('Kế hoạch làm đường bản năm tới', [
        'Ủy ban nhân dân xã vừa ban hành kế hoạch làm chín tuyến đường bản, ưu tiên nơi học sinh phải lội suối.',
        'Theo đó, mỗi bản được cấp xi măng, phần cát sỏi và công thợ do bà con góp, xong trước mùa mưa.',
      ]),
    ],
    [
      'of an office, whose headline says what came of a plan',
      OFFICE,
      dated('Kế hoạch đưa nước lên bản cao đã xong', [
        'Mười bốn bản cao của xã có nước sạch chảy về tận sân, sau hai mùa khô đào mương và kéo ống.',
        'Già trẻ bản Nà Hin kéo nhau ra xem dòng nước đầu tiên chảy vào bể chứa sáu mươi khối.',
      ]),
    ],
    [
      'of an office, whose headline says behind a colon what a plan brings',
      OFFICE,
      dated('Phương án dồn lớp học: bớt ba điểm trường lẻ', [
        'Ba điểm trường lẻ được dồn về trường chính, hơn trăm học sinh sẽ ăn ở bán trú cả tuần.',
        'Cha mẹ ở bản xa lo con nhỏ phải xa nhà, nhà trường hứa đưa đón hai tuần một lần.',
      ]),
    ],
    [
      'of an office, about a draft',
      OFFICE,
      dated('Dự thảo dời chợ Nà Hin làm nóng nhà văn hóa bản', [
        'Cuộc họp kéo đến nửa đêm vì chuyện dời chợ, người già muốn giữ chỗ cũ, người buôn cần bãi cho xe lớn.',
        'Không ai chịu ai, cuối cùng chợ ở lại, còn bãi xe lên khu đất trống đầu dốc.',
      ]),
    ],
    [
      'of an office, about a plan, with points behind dashes',
      OFFICE,
      dated('Kế hoạch trồng rừng của bản Nà Hin về đích sớm', [
        'Bản trồng xong bốn chục héc ta lim và sa mu khi mùa mưa còn chưa dứt, sớm hơn dự tính hai tháng.',
        'Mỗi nhóm nhận một sườn đồi:',
        ...['- Thanh niên lên đỉnh dốc;', '- Phụ nữ trồng ven suối;', '- Người già coi vườn ươm.'],
        'Cây giống do lâm trường cấp, mười cây thì chín cây sống.',
      ]),
    ],
    [
      'of an office, about whom to call',
      OFFICE,
      dated('Số điện thoại của trưởng bản dán ở mọi nhà', [
        'Tấm bìa nhỏ ghi số máy của trưởng bản được dán ở sáu mươi nhà, từ đầu dốc đến cuối suối.',
        'Đêm mưa máy reo liên hồi: nơi cây đổ, nơi nước tràn, nơi sản phụ trở dạ, nơi nào cũng có người đến.',
      ]),
    ],
    [
      'of an office, about what it cuts down',
      OFFICE,
      dated('Thông báo cắt giảm giấy tờ, dân bản đỡ phải đi lại', [
        'Mười hai thứ giấy không còn phải nộp bản sao, người dân chỉ cần mang theo căn cước khi xuống xã.',
        'Làm giấy khai sinh cho cháu, bà cụ ở cuối dốc ngồi đợi chưa hết một ấm trà là xong.',
      ]),
    ],
    [
      'of an office, about a lesson',
      OFFICE,
      dated('Bài giảng bên bờ suối', [
        'Lớp học chiều thứ năm của cô giáo Én không có bảng, học trò ngồi trên đá nghe tiếng nước mà đếm.',
        'Hôm mưa, cả lớp chạy vào lán nương. Cô bảo học như vậy các em nhớ lâu hơn ở trong phòng.',
      ]),
    ],
    [
      'of an office, that counts time from its own day',
      OFFICE,
      dated('Thực đơn mới của học sinh bán trú', [
        'Từ tháng này, bữa trưa của ba trăm học sinh bán trú có thêm trứng và rau nhà trường tự trồng.',
        'Cô nuôi dậy từ bốn giờ sáng nhóm bếp, bọn trẻ ăn hết cơm là cô vui cả ngày hôm ấy.',
      ]),
    ],
    [
      'in two parts, on a site of laws',
      URL_OF_STORY,
      under(
        LIBRARY,
        dated('Hai phần đời của một vụ kiện', ['I. Mười năm chờ', STORY[1] ?? '', 'II. Ngày được đất', STORY[3] ?? '']),
      ),
    ],
    [
      'told day by day',
      URL_OF_STORY,
      called('Nhật ký năm ngày làm con đường bản', {
        meta: '<div>05/06/2026</div>',
        body: STORY.map((text, i) => `<h3>0${i + 1}/06/2026</h3><p>${text}</p>`).join(''),
      }),
    ],
    [
      'about how a village came to be',
      URL_OF_STORY,
      called('Lịch sử hình thành bản Nà Hin qua lời già làng', { meta: '<div>05/06/2026</div>' }),
    ],
    [
      'about what was laid open',
      URL_OF_STORY,
      called('Công khai ba tuyến đường bản làm chậm', {
        meta: '<div>05/06/2026</div>',
        body: `<p>${STORY[1]}</p><p>Ba tuyến đường chậm hơn một năm, xã hẹn hết mùa mưa thì làm tiếp.</p>`,
      }),
    ],
    [
      'about what posts are to be filled',
      URL_OF_STORY,
      called('Thông báo tuyển dụng của xã có gì mới', { meta: '<div>05/06/2026</div>' }),
    ],
    [
      'with search, login, a poll and a form for letters around it',
      URL_OF_STORY,
      pageOf({ before: `<form>${'<input>'.repeat(16)}</form>`, body: paragraphs([...STORY, ...STORY]) }),
    ],
    [
      'in an element that tells whether readers may comment',
      URL_OF_STORY,
      pageOf({ body: `<div class="comments-open">${paragraphs(STORY)}</div>` }),
    ],
    [
      'that goes through a law, article by article',
      URL_OF_STORY,
      pageOf({
        meta: '<div>05/06/2026</div>',
        body: `<p>${STORY[0]}</p>${Array.from({ length: 9 }, (_, i) => `<p>Điều ${i + 10}. Việc bảo trì đường bản được giao cho xã, theo ông Lò Văn Tấn là hợp với thực tế.</p>`).join('')}`,
      }),
    ],
    [
      'that somebody tells of himself, without a date or a name',
      `${HOST}/tan-van/con-duong-qua-suoi-na-hin-ngay-ay-2345.html`,
      called('Con đường qua suối Nà Hin ngày ấy', {
        body: paragraphs([
          'Ngày tôi còn bé, mẹ cõng tôi qua suối mỗi sớm, nước lạnh buốt đến tận lưng mà mẹ vẫn cười.',
          'Bây giờ đường bê tông đã đến tận sân, tôi vẫn hay xuống suối ngồi, nghe nước chảy mà nhớ những mùa lũ cũ.',
          'Có lẽ với mỗi người, con đường đầu đời bao giờ cũng lấm bùn, và vì thế mà không bao giờ quên được.',
        ]),
      }).replace(/<meta property.*?>/, ''),
    ],
    [
      'of a meeting, without a date, a name or somebody’s word',
      `${HOST}/tin-tuc/khai-thac-rung-trong-nam-2347.html`,
      called('Đẩy mạnh khai thác rừng trồng trên địa bàn xã', {
        body: paragraphs([
          'Chủ tịch xã Lò Văn Páo cùng đoàn kiểm tra các cơ sở chế biến gỗ trên địa bàn, trao đổi với chủ rừng về đầu ra.',
          'Tổng diện tích rừng trồng của xã là 1.240 ha, trong đó 310 ha đã đến tuổi khai thác, đường vào rừng còn khó đi.',
          'Phát biểu chỉ đạo tại buổi làm việc, Chủ tịch xã yêu cầu các bản mở đường lâm sinh trước mùa mưa, ưu tiên bản xa.',
          'Ngoài ra, xã cần huy động vốn của doanh nghiệp để mở thêm xưởng sơ chế, giúp người dân bớt phải bán gỗ non.',
        ]),
      }).replace(/<meta property.*?>/, ''),
    ],
    [
      'that is a poem, without a date or a name',
      `${HOST}/tho/chieu-ban-nho-ben-suoi-na-hin-2346.html`,
      called('Chiều bản nhỏ bên suối Nà Hin', {
        body: Array.from({ length: 4 }, () =>
          paragraphs([
            'Em về bản nhỏ chiều sương',
            'Ngô non bạc lá, nẻo đường quanh co',
            'Tiếng khèn gọi bạn bên bờ',
            'Suối xa còn nhớ câu thơ thuở nào',
          ]),
        ).join(''),
      }).replace(/<meta property.*?>/, ''),
    ],
    [
      'about a law',
      URL_OF_STORY,
      pageOf({
        body: `${paragraphs(STORY)}<p>Điều 12. Bảo vệ công trình</p>${paragraphs(STORY)}`,
        meta: '<div>05/06/2026</div>',
      }),
    ],
    [
      'of the events of a year, each under its number',
      URL_OF_STORY,
      pageOf({
        body: paragraphs([
          '1. Khánh thành cầu Nà Hin ngày 12/3, nối ba bản bên kia suối với trung tâm xã sau bốn năm chờ đợi.',
          '2. Chiều 5/6, trường nội trú đón lứa học sinh đầu tiên, hơn một trăm em ở tám bản xa nhất của xã.',
          '3. Vụ ngô được mùa nhất trong mười năm, mỗi hộ thu hơn hai tấn, giá bán tại nương cũng tăng khá.',
          '4. Chợ phiên bên suối họp lại ngày 20/11 sau hai năm sửa chữa, có chỗ cho gần hai trăm người bán.',
        ]),
        meta: '<div>05/06/2026</div>',
      }),
    ],
    [
      'that quotes what sellers of supplements must say',
      URL_OF_STORY,
      pageOf({
        body: paragraphs([
          ...STORY,
          'Trên vỏ hộp chỉ in một dòng chữ nhỏ: “Sản phẩm này không phải là thuốc”, đoàn kiểm tra ghi lại.',
        ]),
        meta: '<div>05/06/2026</div>',
      }),
    ],
  ])('know an article %s', async (_, url, html) => {
    expect((await read(html, url)).verdict).toMatchObject({ article: true });
  });

  it.each([
    ['of two sentences', `<p>${STORY[0]}</p>`],
    ['of one sentence under a video', `<video src="/v.mp4"></video><p>${STORY[3]} Nước đang rút.</p>`],
    [
      'of a sentence and a table',
      `<p>${STORY[3]}</p><table>${'<tr><td>Nà Hin</td><td>12</td></tr>'.repeat(5)}</table>`,
    ],
    ['of a picture', '<p><img src="/do-hoa.png" alt="Đồ họa"></p>'],
    ['that is a poem', paragraphs(['Em về bản nhỏ', 'Ngô non bạc lá nẻo đường', 'Khèn gọi bạn', 'Suối xa còn nhớ'])],
  ])('know a story %s', async (_, body) => {
    const { verdict } = await read(pageOf({ meta: '<div>05/06/2026 08:00</div>', body }));
    expect(verdict).toMatchObject({ article: true });
  });

  it.each([
    [
      'that its address dates',
      `${HOST}/xa-hoi/cap-nuoc-tro-lai-20260312.html`,
      'Chiều 11/3, bản Nà Phầy có nước trở lại.',
    ],
    ['that begins with its day', URL_OF_STORY, 'Sáng 5/6, đường qua suối Nà Hin đã thông trở lại.'],
  ])('know a story of two sentences %s', async (_, url, first) => {
    const body = `<p>${first} Hơn chín mươi hộ dân ở hai bản không còn phải gùi nước từ suối lên như nhiều ngày qua.</p>`;
    const page = pageOf({ body }).replace(/<meta property.*?>/, '');
    expect((await read(page, url)).verdict).toMatchObject({ article: true });
  });

  it('know a story of two sentences without any date in a known outlet alone', async () => {
    const page = pageOf({ body: paragraphs(STORY.slice(2)) }).replace(/<meta property.*?>/, '');
    const path = new URL(URL_OF_STORY).pathname;
    expect((await read(page, `https://baosonla.vn${path}`)).verdict).toMatchObject({ article: true });
    expect((await read(page)).verdict).toMatchObject({ article: false });
  });

  it('give way to a reader who asks, where there is more than a headline', async () => {
    const asked = (name: string) => {
      const [url, html] = others[name] ?? ['', ''];
      return read(html, url, true);
    };
    const front = await asked('a front page with one long story');
    expect(front.verdict.article).toBe(false);
    expect(front.article?.blocks.length).toBeGreaterThan(1);
    const section = await asked('a section with long summaries');
    expect(section).toMatchObject({ article: null, verdict: { article: false, why: 'empty' } });
  });
});

describe('headlines of pages about the site', () => {
  it.each([
    'Không tìm thấy nạn nhân vụ lật thuyền trên sông Đà',
    'Giới thiệu trang phục của người Dao đỏ',
    'Giới thiệu báo cáo viên cho các xã vùng cao',
    '404 hộ dân Nà Hin có điện lưới',
    'Cơ cấu tổ chức của xã mới ra sao',
    'Bản quyền giống lúa Nà Hin được bảo hộ',
    'Giới thiệu Luật Đường bộ cho người dân',
    'Đăng nhập VNeID để làm thủ tục đất đai ở xã',
  ])('are not: %s', (title) => {
    expect(isSitePage(title)).toBe(false);
  });
  it.each([
    'Không tìm thấy trang',
    'Không tìm thấy',
    'Giới thiệu về chúng tôi',
    'Giới thiệu chung',
    'Giới thiệu báo Thử',
    '404 - Báo Thử',
    'Lỗi 404',
    '404 Not Found',
    'Hướng dẫn mua hàng - Sàn giao dịch',
    'Đăng nhập | Báo Thử',
    'Cơ cấu tổ chức',
    'Tin tức sự kiện',
    'CÂU HỎI THƯỜNG GẶP',
    'Bản quyền Tin24.vn',
    'Giới thiệu Mây Trắng',
  ])('are: %s', (title) => {
    expect(isSitePage(title)).toBe(true);
  });
});

describe('the glance of the detector', () => {
  const glance = (html: string, url: string) =>
    detectPage(parsePage(new TextEncoder().encode(html), url).document, url);
  it('sees an article', () => {
    expect(glance(pageOf(), URL_OF_STORY)).toMatchObject({ article: true });
  });
  it.each([
    [
      'a poem',
      pageOf({
        meta: '<div>05/06/2026 08:00</div>',
        body: paragraphs([
          'Em về bản nhỏ chiều sương',
          'Ngô non bạc lá, nẻo đường quanh co',
          'Tiếng khèn gọi bạn bên bờ',
          'Suối xa còn nhớ câu thơ thuở nào',
        ]),
      }),
    ],
    [
      'a correction',
      called('Đính chính', {
        meta: '<div>05/06/2026 08:00</div>',
        body: '<p>Trong bài đăng hôm qua, tên của trưởng bản Lường Văn Thoan đã bị viết sai. Báo Thử xin lỗi ông và bạn đọc.</p>',
      }).replace(/<meta property.*?>/, ''),
    ],
    ['two sentences', pageOf({ meta: '<div>05/06/2026 08:00</div>', body: paragraphs(STORY.slice(2)) })],
    ['two sentences without any date', pageOf({ body: paragraphs(STORY.slice(2)) }).replace(/<meta property.*?>/, '')],
    [
      'one sentence behind its date, among lists with dates',
      pageOf({
        meta: '<div>05/06/2026 08:00</div>',
        body: `<p>${STORY[0]}</p>`,
        after: Array.from({ length: 9 }, (_, i) => `<p><a href="/${i}">Tin ${i}</a> <i>0${i + 1}/06/2026</i></p>`).join(
          '',
        ),
      }).replace(/<meta property.*?>/, ''),
    ],
    [
      'a live report, each entry in a box of its own',
      pageOf({ body: STORY.map((text, i) => `<div><b>1${i}:20</b><p>${text}</p></div>`).join('') }),
    ],
    [
      'a story below the weather of all provinces',
      pageOf({ before: '<i>Lai Châu 21°</i>'.repeat(30), body: paragraphs(STORY) }),
    ],
    [
      'pictures with short captions',
      pageOf({
        meta: '<div>05/06/2026</div>',
        body: [
          'Chợ họp từ tờ mờ sáng.',
          'Gùi măng của phụ nữ Hà Nhì.',
          'Hàng thổ cẩm hút khách.',
          'Trẻ nhỏ theo mẹ xuống chợ.',
        ]
          .map((text) => `<figure><img src="/1.jpg"><figcaption>${text}</figcaption></figure>`)
          .join(''),
        after: PRINT,
      }).replace(/<meta property.*?>/, ''),
    ],
    [
      'a document called after its section, dated in a long line',
      pageOf({ meta: '<div>Đăng ngày 05/06/2026 lúc 14:02 | Người đăng: Lò Thị Mai Anh | 0 phản hồi</div>' })
        .replace(/<title>.*?<\/title>/, '<title>Tin tức sự kiện</title>')
        .replace(/<meta property.*?>/, ''),
    ],
    [
      'a short story dated behind its headline, though no heading, beside a programme',
      pageOf({
        title: `<div>${TITLE}</div><div>Thứ Sáu, ngày 05/06/2026 - 10:11:54</div>`,
        body: paragraphs(STORY.slice(2)),
        aside: [5, 7, 9, 11, 14, 17, 19, 21, 23].map((hour) => `<p>${hour}:00 Bản tin thời sự</p>`).join(''),
      }),
    ],
    [
      'paragraphs in wrappers of their own',
      pageOf({ body: STORY.map((text) => `<div><div><p><span>${text}</span></p></div></div>`).join('') }).replace(
        /<meta property.*?>/,
        '',
      ),
    ],
  ])('sees %s', (_, html) => {
    expect(glance(html, URL_OF_STORY)).toMatchObject({ article: true });
  });
  it('sees a lower heading that the document is called by, at the address of a section', () => {
    const page = pageOf({ title: `<h2>${TITLE}</h2>`, body: paragraphs([...STORY.slice(1), ...STORY.slice(1)]) });
    const url = 'https://baothu.chugiai.example/tan-van/duong-qua-suoi';
    const dated = page.replace(/<meta property.*?>/, '').replace('</h2>', '</h2><div>Đăng ngày 05/06/2026</div>');
    expect(glance(dated, url)).toMatchObject({ article: true });
    expect(glance(dated.replace(TITLE, 'Tản văn'), url)).toMatchObject({ article: false });
  });
  it('goes by the language of the story, not of the page around it', () => {
    const story =
      'Border guards and villagers started to build a concrete road that links the village with the centre.';
    const html = pageOf({
      body: paragraphs(Array.from({ length: 8 }, () => story)),
      after: paragraphs(STORY.slice(0, 1)),
    });
    expect(glance(html, URL_OF_STORY)).toMatchObject({ article: false, why: 'not-vietnamese' });
  });
  it.each([
    'a front page with one long story',
    'a search',
    'a story in English',
    'nothing',
    'a section with long summaries',
    'a product that its data offer',
    'a product with a price and a button',
    'a decision',
    'a law',
    'a form',
    'a story in English about places with Vietnamese names',
    'a forecast in figures',
    'a page about the site',
    'a list of laws',
    'a page that the browser has translated',
    'the results of a lottery',
    'the programme of a station',
    'the pages of a printed paper',
    'a topic',
    'the sheet of a document',
    'a job',
    'a service that a company offers',
    'a small advertisement',
    'an inn without a date',
  ])('refuses %s', (name) => {
    const [url, html] = others[name] ?? ['', ''];
    expect(glance(html, url).article).toBe(false);
  });
});

describe('addresses', () => {
  it.each([
    ['/', 'front'],
    ['/index.html', 'front'],
    ['/web/guest/trang-chu', 'front'],
    ['/thoi-su', 'list'],
    ['/thoi-su/chinh-tri/', 'list'],
    ['/tags/nong-thon-moi', 'list'],
    ['/tin-tuc/page/2/', 'list'],
    ['/xuan-ve-tren-nhung-ban-lang-trang-2026.html', 'article'],
    ['/Chuyen-muc/Id/99011/San-xuat-vu-dong', 'article'],
    ['/kinh-te.htm', 'list'],
    ['/tim-kiem?q=lai+chau', 'search'],
    ['/?q=node/1877', 'unknown'],
    ['/thong-xe-cau-treo-qua-song-hong/amp/', 'article'],
    ['/xa-hoi/lao-cai-xay-cau-moi-qua-song-hong-post412345.html', 'article'],
    ['/chinh-tri/59465.bcb', 'article'],
    ['/Trang/ChiTietTinTuc.aspx?nid=123', 'unknown'],
    ['/web/guest/-/khai-hoi', 'article'],
    ['/san-pham/mat-ong-1.html', 'other'],
    ['/quang-cao/loi-cam-ta-44330.html', 'other'],
    ['/Tin-tuc/Chi-tiet/ArticleId/12/gia-mia-tang', 'article'],
    ['/2026/10/thong-xe-cau.html', 'article'],
    ['/2026/10/', 'list'],
    ['/luu-tru/2026/10/5', 'list'],
    ['/2026/10/5512', 'unknown'],
    ['/viewtopic.php?t=12', 'other'],
  ])('%s is %s', (path, kind) => {
    expect(addressKind(HOST + path)).toBe(kind);
  });
  it.each([
    ['Làm đường mới qua suối Nà Hin', 'unknown'],
    ['Mở chợ phiên mới bên suối Nà Hin', 'list'],
    ['Làm đường ở bản xa', 'list'],
  ])('that are a section’s are with the headline “%s” %s', (headline, kind) => {
    expect(addressKind(`${HOST}/tin-tuc/lam-duong`, headline)).toBe(kind);
  });
});

describe('language', () => {
  it.each([
    [STORY.join(' '), true],
    [STORY.join(' ').normalize('NFD'), true],
    [
      'Les gardes-frontières et les villageois ont commencé la construction d’une route en béton près de la frontière.',
      false,
    ],
    ['Sınır muhafızları ve köylüler Cuma günü köyü ilçe merkezine bağlayan beton bir yol inşa etmeye başladı.', false],
    [
      'Guardas de fronteira e moradores começaram a construção de uma estrada que não existia até então na região.',
      false,
    ],
    ['', false],
  ])('of “%.30s”', (text, expected) => {
    expect(isVietnamese(text)).toBe(expected);
  });
});
