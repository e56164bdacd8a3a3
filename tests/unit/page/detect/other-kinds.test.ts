import { pageOf, paragraphs, STORY, URL_OF_STORY } from '../pages';
import { ANY_MENU, called, dated, describeOthers, HOST, type Pages, rows, traded, under } from './pages';

const OTHERS: Pages = {
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
  nothing: [URL_OF_STORY, '<!doctype html><html><body></body></html>'],
};

describeOthers('pages of other kinds', OTHERS, [
  'a story in English',
  'nothing',
  'a story in English about places with Vietnamese names',
  'a page that the browser has translated',
  'the results of a lottery',
]);
