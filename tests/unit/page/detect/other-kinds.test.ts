import { pageOf, paragraphs, STORY, URL_OF_STORY } from '../pages';
import { ANY_MENU, called, dated, describeOthers, HOST, OFFICE, type Pages, rows, traded, under } from './pages';

const OTHERS: Pages = {
  'what a broadcaster says of a programme': [
    URL_OF_STORY,
    dated('Chuyên mục Nhà nông vùng cao của đài', [
      'Chuyên mục phát sóng 20 giờ 15 phút thứ Năm hằng tuần, phát lại trưa thứ Sáu, chỉ cách trồng trọt, chăn nuôi ở vùng cao.',
      'Khán giả gửi câu hỏi về hộp thư của đài, mỗi kỳ chọn ba câu để kỹ sư trả lời ngay trên ruộng.',
    ]),
  ],
  'a board of prices that is kept up to date': [
    URL_OF_STORY,
    dated('Giá mận hôm nay ở chợ bản Nà Hin', [
      'Bảng giá mận hậu, mận tam hoa được cập nhật liên tục theo các điểm cân trong bản.',
      'Đơn vị tính nghìn đồng một cân, giá ở mỗi điểm cân có thể chênh nhau tùy cỡ quả và ngày hái.',
      'Lưu trang này để xem giá mận mỗi sáng, chọn tên điểm cân để xem biểu đồ của ba mươi ngày qua.',
    ]),
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
  'a thread whose software is named in its metadata': [
    `${HOST}/duong-len-ban-mua-nay-12345.html`,
    pageOf({ head: '<meta name="generator" content="vBulletin 4.2.2">', meta: '<p>Lò Thị Mai, 05/06/2026 08:15</p>' }),
  ],
  'a thread that no software names': [
    `${HOST}/t/duong-len-ban-mua-nay.12345/`,
    pageOf({
      body: STORY.map(
        (text, i) => `<div><b>dan_phuot${i}</b><p>${text}</p><a href="#r">Trả lời</a> <a href="#b">Báo cáo</a></div>`,
      ).join(''),
    }),
  ],
  'a post in a social network': ['https://www.facebook.com/groups/duongban/posts/1029384756/', pageOf()],
  'a programme of broadcasts': [
    `${HOST}/truyen-hinh-truc-tiep`,
    called('Truyền hình trực tiếp kênh TH1', {
      head: '<meta property="og:type" content="article">',
      meta: '<p>Ngày 05/06/2026</p>',
      body: `<video src="v.mp4"></video><ul>${['05:30 Thời sự sáng', '08:00 Phim truyện: Hương rừng', '11:45 Nông nghiệp và nông thôn', '18:00 Tiếng Thái', '19:45 Thời sự tối', '21:00 Câu lạc bộ thơ'].map((row) => `<li><b>${row.slice(0, 5)}</b>${row.slice(5)}</li>`).join('')}</ul>`,
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
  'a page that the browser has translated': [
    URL_OF_STORY,
    pageOf().replace('<html lang="vi">', '<html lang="vi" class="translated-ltr">'),
  ],
  'the results of a lottery': [
    `${HOST}/xo-so/ket-qua-xo-so-mien-bac-ngay-12-3-2026.html`,
    called('Kết quả xổ số miền Bắc ngày 12/3/2026', {
      body: `<table>${['nhất', 'nhì', 'ba', 'tư', 'năm'].map((prize, i) => rows([`Giải ${prize}`, `1234${i} 2007${i}`])).join('')}</table><p>${STORY[3]}</p>`,
    }),
  ],
  'the news of a station on one day': [
    'https://www.thvl.vn/nguoi-dua-tin-24h-29-11-2025/',
    dated('Người đưa tin 24H (18g30 ngày 29/11/2025)', [
      'Người đưa tin 24H (18g30 ngày 29/11/2025), chương trình tổng hợp tin trong tỉnh và trong nước của đài.',
      'Mời bà con đón xem vào 18 giờ 30 hằng ngày trên kênh của đài.',
    ]),
  ],
  'the programme of a station': [
    `${HOST}/truyen-hinh/lich-phat-song-truyen-hinh-ngay-12-3-2026.html`,
    called('Truyền hình ngày 12/3/2026', {
      body: Array.from({ length: 12 }, (_, i) => `<li>${i + 6}:30 Phim truyện: Mùa ban nở, tập ${i}</li>`).join(''),
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
  'a thread whose software signs it': [
    URL_OF_STORY,
    pageOf({
      meta: '<div>05/06/2026</div>',
      after: '<div><a href="/">Community platform by XenForo<sup>®</sup></a></div>',
    }),
  ],
  'what a name means, on a site whose menu says nothing': [
    `${HOST}/ten-ban-nghia-la-gi-12345.html`,
    under(
      ANY_MENU,
      dated('Ý nghĩa của những tên bản bắt đầu bằng chữ Nà', [
        'Nà là ruộng nước. Tên bản có chữ Nà nghĩa là nơi có ruộng, gần suối, dễ làm ăn và đông người ở.',
        'Chữ đứng sau chỉ hình dáng của ruộng hoặc thứ cây mọc quanh đó, như Nà Ban là ruộng có hoa ban.',
      ]),
    ),
  ],
  'how to do something, on a site that sells': [
    `${HOST}/cach-ghep-cay-mac-ca-12345.html`,
    traded([
      'Chọn cành bánh tẻ, cắt vát hai gang tay, giữ ẩm trong lá chuối và ghép ngay trong buổi sáng.',
      'Buộc kín mối ghép bằng dây mềm, che nắng hai tuần rồi mới tưới đẫm gốc.',
    ]),
  ],
  'what the stars say of this day, on a site whose menu says nothing': [
    `${HOST}/sao-chieu-ban-nao-12345.html`,
    under(
      ANY_MENU,
      dated('Sao chiếu bản nào trong tháng sáu', [
        'Bản có sao Thủy hôm nay được nước, ruộng trên ruộng dưới đều dễ tháo, việc đắp bờ nên làm trước giờ Ngọ.',
        'Bản có sao Hỏa nên tránh đốt nương, cất củi xa bếp và nói năng nhẹ nhàng với hàng xóm.',
      ]),
    ),
  ],
  'what a village is, undated, its headline a name': [
    `${HOST}/ban-na-hin-xa-muong-tac-tinh`,
    under(
      ANY_MENU,
      called('Bản Nà Hin', {
        body: paragraphs([
          'Bản Nà Hin thuộc xã Mường Tấc, lập năm 1921, có 92 nóc nhà dọc hai bờ suối và một trường hai lớp.',
          'Lễ cúng bản làm ở gốc đa đầu suối, ngày 7 tháng 10 lịch Thái, cả bản nghỉ nương và mổ chung một con lợn.',
        ]),
      }).replace(/<meta property.*?>/, ''),
    ),
  ],
  'what a book holds, undated, with its writer’s name': [
    `${HOST}/chuyen-ban-na-hin-in-lan-hai.html`,
    under(
      ['Sản phẩm', 'Giỏ hàng', 'Tin sách'],
      called('Chuyện bản Nà Hin, in lần thứ hai', {
        meta: '<div class="author">Lò Thị Mai</div>',
        body: paragraphs([
          'Tập sách gồm mười hai truyện về những con đường của bản, từ lối mòn qua suối đến mặt đường bê tông.',
          'Giọng văn mộc mạc dẫn người đọc từ đầu nguồn xuống cửa suối, gặp những người giữ ruộng, giữ rừng.',
        ]),
      }).replace(/<meta property.*?>/, ''),
    ),
  ],
  'homework done': [
    `${HOST}/soan-bai-duong-qua-suoi-lop-9.html`,
    under(
      ANY_MENU,
      called('Soạn bài Đường qua suối lớp 9 ngắn gọn', {
        body: paragraphs([
          'Tóm tắt: Ông Sáu xa bản đã lâu, mãi mới về thăm. Cả bản đang làm đường, ông chưa kịp nghỉ đã vác đá giúp.',
          'Tình huống truyện tự nhiên, cho thấy tình cảm của người đi xa với con suối, con đường của bản.',
        ]),
      }),
    ),
  ],
  'how to do something, at length, under a name and a day, on a site whose menu says nothing': [
    `${HOST}/cach-ghep-cay-mac-ca-12346.html`,
    under(
      ANY_MENU,
      called('Cách ghép cây mắc ca cho người mới làm vườn', {
        meta: '<div>Lò Thị Mai</div><div>05/06/2026 08:00</div>',
        body: paragraphs([
          'Chọn cành bánh tẻ, cắt vát hai gang tay, giữ ẩm trong lá chuối và ghép ngay trong buổi sáng mát trời.',
          'Buộc kín mối ghép bằng dây mềm, che nắng hai tuần rồi mới tưới đẫm gốc, mỗi ngày một lần vào lúc chiều.',
          'Khi chồi dài một gang thì cắt dây, bón phân hoai quanh gốc, vun đất cao để nước mưa không đọng lại.',
        ]),
      }),
    ),
  ],
  'a draw whose headline gives it two names': [
    `${HOST}/xsmt-24-11-ket-qua-xo-so-12345.html`,
    dated('XSMT 24/11: Kết quả xổ số miền Trung thứ ba', [
      'Giải tám 45, giải bảy 112, giải sáu 3301 - 2245 - 9810, giải năm 8820, giải tư 41220 - 33412.',
      'Vé trúng được đổi trong ba mươi ngày ở đại lý nơi mua hoặc ở công ty phát hành.',
    ]),
  ],
  'a page of a known paper for what it does not have': [
    'https://baosonla.vn/xa-hoi/lam-duong-moi-qua-suoi-na-hin-post45.html',
    called('Rất tiếc, chúng tôi không có trang này', {
      body: '<p>Đường dẫn có thể đã cũ hoặc gõ chưa đúng. Mời bạn về trang chủ hoặc chọn một tin trong các mục dưới đây.</p>',
    }),
  ],
  'what a pupil wrote, on a site whose menu says nothing, of going with elders whom nobody quotes': [
    `${HOST}/ta-ruong-bac-thang-12345.html`,
    under(
      ANY_MENU,
      dated('Tả ruộng bậc thang quê em vào mùa nước đổ', [
        'Quê em ở lưng chừng núi, ruộng xếp thành bậc như những tấm gương. Chủ nhật, em theo bà ra ruộng be bờ.',
        'Nước từ đầu nguồn chảy qua máng tre, ruộng trên đầy thì tràn xuống ruộng dưới, róc rách suốt ngày.',
        'Chiều về, mây bay ngang mặt ruộng, em thấy lòng mình nhẹ như cánh cò trên những thửa ruộng vừa cày.',
      ]),
    ),
  ],
  'a wall before a story, which offers a letter by the week': [
    'https://baohaiphong.vn/chuyen-de-so-cuoi-tuan-556.html',
    called('Chuyên đề số cuối tuần', {
      body: '<p>Nội dung này dành cho bạn đọc đã đăng ký. Vui lòng đăng nhập để đọc tiếp.</p><p>Chưa có tài khoản? <a href="/dk">Đăng ký</a> để được đọc không giới hạn, tải báo in và nhận bản tin hằng tuần qua thư điện tử.</p><p>Gói tháng 39.000 đồng, gói năm 390.000 đồng, trả qua thẻ hoặc ví.</p>',
    }),
  ],
  'an episode of a series to be heard': [
    `${HOST}/chuyen-ban/tap-44`,
    called('Tập 44: Đường qua suối', {
      head: '<meta property="og:type" content="music.song">',
      meta: '<div>Lò Thị Mai</div><div>05/06/2026</div>',
    }).replace('<meta property="og:type" content="article">', ''),
  ],
  'an episode of a paper’s podcast, dated, with what it is about': [
    'https://vnexpress.net/podcast/chuyen-ban/tap-44-duong-qua-suoi-4988121.html',
    dated('Tập 44: Đường qua suối', [
      'Mười hai năm bản chờ một con đường. Tuần này, mời bạn nghe chuyện của trưởng bản và lũ trẻ bên suối.',
      'Các tập khác có trên mọi ứng dụng, mời bạn theo dõi để không bỏ lỡ tập mới vào tối thứ bảy.',
    ]),
  ],
  'an album of a school, without a word beside its pictures': [
    'https://thcsmuongtac.edu.vn/tu-lieu/ngay-hoi-lam-duong-cua-hoc-sinh-ban-na-hin.html',
    under(
      ANY_MENU,
      called('Ngày hội làm đường của học sinh bản Nà Hin', {
        meta: '<div>05/06/2026 08:00</div>',
        body: [1, 2, 3, 4, 5].map((i) => `<div><img src="/${i}.jpg" alt="/${i}.jpg"></div>`).join(''),
      }),
    ),
  ],
  'a headline without a text, above how many came to the site': [
    'https://thcsmuongtac.edu.vn/tin-tuc/ke-hoach-lam-duong-ban-na-hin-12345.html',
    called('Làm đường bản Nà Hin', {
      meta: '<div>05/06/2026 08:00</div><div>Lò Thị Mai</div>',
      body: paragraphs(['Hôm nay : 19', 'Hôm qua : 22', 'Tháng 6 : 240', 'Năm 2026 : 18.156']),
    }),
  ],
  'a headline without a text, above whose site it is': [
    'https://thcsmuongtac.edu.vn/tin-tuc/hoc-sinh-lam-duong-ban-na-hin-12345.html',
    called('Học sinh làm đường bản Nà Hin', {
      meta: '<div>05/06/2026 08:00</div><div>Lò Thị Mai</div>',
      body: '<p>Copyright © Trường học bản Nà Hin. Thiết kế và xây dựng bởi Mường Lò</p>',
    }),
  ],
  'who works in an office, dated': [
    OFFICE,
    called('Ban Chấp hành Chi bộ bản Nà Hin', {
      meta: '<div>05/06/2026 08:00</div><div>Lò Thị Mai</div>',
      body: [
        'Bí thư chi bộ - Trưởng bản - Tổ trưởng tổ giữ đường',
        'Phó Bí thư - Chủ tịch hội phụ nữ - Kế toán của quỹ',
      ]
        .map((post, i) => `<p>Họ và tên: Lò Văn Tấn</p><p>Chức vụ: ${post}</p><p>Điện thoại: 0213.000.00${i}</p>`)
        .join(''),
    }),
  ],
  nothing: [URL_OF_STORY, '<!doctype html><html><body></body></html>'],
};

describeOthers('pages of other kinds', OTHERS, [
  'a story in English',
  'nothing',
  'a story in English about places with Vietnamese names',
  'a page that the browser has translated',
  'the results of a lottery',
  'an episode of a series to be heard',
]);
