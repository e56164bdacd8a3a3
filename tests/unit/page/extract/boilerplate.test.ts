import { describe, expect, it } from 'vitest';
import { extract, pageOf, paragraphs, read, STORY, TITLE } from '../pages';

const LEAD = 'Sau nhiều năm chờ đợi, bản vùng cao cuối cùng cũng có con đường bê tông để trẻ em tới trường.';

describe('what is no part of a story', () => {
  it.each([
    'Nguồn: Báo Nhân Dân',
    'Nguồn tin: TTXVN',
    'Nguồn báo Thử: số ra hôm nay',
    'Nguồn: UBND xã Nà Hin',
    'Theo Báo Thử.',
  ])('is where it was taken from, above its first paragraph: %s', async (source) => {
    expect((await extract(pageOf({ body: `<p>${source}</p>${paragraphs(STORY)}` }))).body).toEqual(STORY);
  });
  it('is how long the film in a figure plays, but no clock in a table there', async () => {
    const film = `<figure><div><video src="/phim.mp4"></video><div> 03:31</div></div><figcaption>Bản Nà Hin</figcaption></figure>`;
    const body = paragraphs(STORY.slice(0, 2)) + film + paragraphs(STORY.slice(2));
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: ['Bản Nà Hin'] });
    const rows = '<tr><td>Bản Nà Hin</td><td>03:31</td></tr><tr><td>Bản Mường</td><td>04:10</td></tr>';
    const table = `${paragraphs(STORY)}<figure><table>${rows}</table></figure>`;
    expect(JSON.stringify((await read(pageOf({ body: table }))).article?.blocks)).toContain('03:31');
  });
  it('is where it was taken from, below its last paragraph, as a class says', async () => {
    const body = `${paragraphs(STORY)}<p class="source">Mường Tấc Online</p>`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });
  it.each(['Tham khảo: Mountain', 'Tham khảo The Valley Post', 'Tham khảo Mountain 24'])(
    'is the paper that it draws on, below its last paragraph: %s',
    async (source) => {
      expect((await extract(pageOf({ body: `${paragraphs(STORY)}<p>${source}</p>` }))).body).toEqual(STORY);
    },
  );
  it.each(['Tham khảo ý kiến trưởng bản Nà Hin', 'Tham khảo: cách làm đường ở Mường Tấc'])(
    'is no line that advises what to look up: %s',
    async (line) => {
      const body = `${paragraphs(STORY)}<p>${line}</p>`;
      expect((await extract(pageOf({ body }))).body).toEqual([...STORY, line]);
    },
  );
  it('is where it was taken from, behind a break in its last paragraph', async () => {
    const source = 'Nguồn: https://baothu.chugiai.example/xa-hoi/duong-moi.html';
    const body = `${paragraphs(STORY.slice(0, -1))}<p>${STORY.at(-1)}<br>${source}<br>&nbsp;</p>`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });
  it.each([
    ['Mọi sự giúp đỡ xin gửi về Tòa soạn Báo Thử, điện thoại 0912 345 678.'],
    [
      'Mọi đóng góp hảo tâm xin gửi về:',
      '1. Bà Lường Thị Sai (bản Nà Hin)',
      'ĐT: 0912.345.678',
      '2. Quỹ Nhà Sàn - Báo Thử điện tử.',
      'Số TK: 012 345 678 90, tại Ngân hàng Thử, chi nhánh Mường Tấc',
      'Tại: Ngân hàng Thương mại Cổ phần Vùng cao Thử nghiệm, chi nhánh Mường Tấc.',
      'Swift Code: THUVNVX1',
    ],
    ['Mọi thông tin phản ánh xin gọi đường dây nóng: 0200.3588.000 hoặc gửi về toasoan@baothu.example'],
    ['Mọi ý kiến xin gửi về: Ban Bạn đọc, Báo Thử, số 3 đại lộ Mường Tấc.'],
    [
      'Mọi ý kiến đóng góp hoặc tin, bài, ảnh cộng tác xin vui lòng gửi về:',
      'Tòa soạn Báo Thử',
      'Địa chỉ: Số 12, đường Mường Tấc, xã Nà Hin',
      'Email: baothu@tinh.example',
    ],
  ])('is where help, or what readers know, may be sent by way of the outlet, above who signs: %s', async (...lines) => {
    const body = `${paragraphs(STORY)}<div>${paragraphs(lines)}</div><p><b>Lò Mai</b></p>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, authors: ['Lò Mai'] });
  });
  it('is what a browser’s translator put into a page before it was saved', async () => {
    const asked = 'Ý kiến phản hồi của bạn sẽ được dùng để góp phần cải thiện bản dịch';
    const box = `<div class="kX-yA skiptranslate"><h1>Văn bản gốc</h1><div>Xếp hạng bản dịch này</div><div>${asked}</div></div>`;
    expect(await extract(pageOf({ after: box }))).toMatchObject({ title: TITLE, body: STORY });
  });
  it.each([TITLE, 'Ngày đăng:'])(
    'is its headline once more or a label, above its first paragraph: %s',
    async (line) => {
      expect((await extract(pageOf({ body: `<p>${line}</p>${paragraphs(STORY)}` }))).body).toEqual(STORY);
    },
  );
  it.each([
    'Bản để in',
    'In ấn',
    'In trang này | Gửi cho bạn bè',
    'Gửi bài viết',
    'Lưu bài viết',
    'A+ A-',
    'Chia sẻ: Facebook Twitter Zalo',
    'A-A+In bài',
    'Gửi email Phóng to Thu nhỏ Mặc định',
    'Đăng ký ngay',
    'Xem bản đồ lớn hơn',
    'Rút gọn',
    'Xem mới nhất',
    'Nghe nội dung',
    'Nghe nội dung bài viết',
    'Chia sẻ Zalo Lưu bài Aa Theo dõi Báo Nà Hin trên Google News',
    'Nghe nội dung chi tiết tại đây:',
    'Nội dung bài viết',
    'Thích và chia sẻ bài này trên:',
    'Đánh giá bài viết này: Chưa có đánh giá',
    'Bấm nghe nội dung:',
    'Mời nghe toàn bộ chương trình tại đây:',
    'Bạn đang nghe bài viết bằng giọng đọc AI',
    'QC',
    'Chia sẻ lên Facebook',
    'Số lần xem: 41',
    'Tổng số lượt xem: 55',
    'Lượt thích: 3',
    'Đã xem 99 lần',
    'Thời gian đọc: 5 phút',
    'Hãy đánh giá bài viết này',
    'Bạn nghĩ gì về bài viết này?',
    'Văn bản đính kèm',
    'Nội dung chi tiết xem tại đây',
    '(Hết)',
    '--- Hết ---',
    '(Còn nữa)',
    '(Tiếp theo kỳ trước)',
    '(Kỳ cuối và hết)',
    '(Xem Báo Thử từ số 3.112)',
  ])('is a tool or sign of the page, above the text or below: %s', async (line) => {
    for (const body of [`<p>${line}</p>${paragraphs(STORY)}`, `${paragraphs(STORY)}<div>${line}</div>`])
      expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, authors: [] });
  });
  it('is a row of tags without a label behind the text, whatever they lead to', async () => {
    const tags = (names: readonly string[]) =>
      `<div>${names.map((name, i) => `<a href="/${i}.html">${name}</a>`).join('')}</div>`;
    const body = paragraphs(STORY);
    expect((await extract(pageOf({ body: body + tags(['lũ quét', 'Nà Hin', 'cầu mới qua suối']) }))).body).toEqual(
      STORY,
    );
    const signed = `${body}${tags(['đường mới', 'bản Nà Hin'])}<p><b>Lò Thị Mai</b></p>`;
    expect(await extract(pageOf({ body: signed }))).toMatchObject({ body: STORY, authors: ['Lò Thị Mai'] });
  });
  it('is where the publisher is found, behind other small print', async () => {
    const print =
      '<p>Cơ quan chủ quản: UBND tỉnh Mường Tấc</p><p>Địa chỉ: Số 3 đường Nà Hin - Điện thoại: 0200.3.000.000</p>';
    const contact = 'Địa chỉ: Nhà văn hóa bản Nà Hin, số 3 đường Nà Hin, phường Mường Tấc';
    expect((await extract(pageOf({ body: `${paragraphs(STORY)}<div>${print}</div>` }))).body).toEqual(STORY);
    expect((await extract(pageOf({ body: paragraphs([...STORY, contact]) }))).body).toEqual([...STORY, contact]);
  });
  it('is its headline once more, between lead and text', async () => {
    const body = `<p class="sapo">${LEAD}</p><p><b>${TITLE}</b></p>${paragraphs(STORY)}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ sapo: LEAD, body: STORY });
  });
  it('is a label amid the tools of a player', async () => {
    const player = '<ul><li>0.75x</li><li>Chuẩn</li><li>1.25x</li></ul>';
    expect((await extract(pageOf({ body: player + paragraphs(STORY) }))).body).toEqual(STORY);
  });
  it('is a label alone in an aside', async () => {
    const body = `${paragraphs(STORY)}<aside><h3>Góc nhìn</h3></aside>`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });
  it('leaves out small print that is longer than the text', async () => {
    const [first, , , last] = STORY;
    const print = [
      'Cơ quan chủ quản: Tỉnh ủy. Giấy phép hoạt động báo chí điện tử số 00/GP do Bộ cấp ngày 12/05/2021 cho báo.',
      'Tổng Biên tập: Lò Văn Toàn. Tòa soạn: Số 18, đường Nà Hin, tổ 4. Điện thoại 0200 000 000, trực cả ngày nghỉ.',
    ];
    const page = pageOf({ body: paragraphs([first, last] as string[]), meta: '<div>05/06/2026 08:00</div>' });
    expect((await extract(page.replace('<div class="x5">', `<div class="x5">${paragraphs(print)}`))).body).toEqual([
      first,
      last,
    ]);
  });

  it('leaves out a text about cookies that is longer', async () => {
    const notice =
      'Chúng tôi sử dụng cookie để ghi nhớ lựa chọn của bạn và đo lượng truy cập, như đã nêu trong chính sách.';
    const after = `<div><h2>Quyền riêng tư</h2>${paragraphs(Array.from({ length: 12 }, () => notice))}</div>`;
    const head = '<div class="k1">';
    const page = pageOf({ before: head, aside: `</div>${after}` });
    expect((await extract(page)).body).toEqual(STORY);
  });

  it.each([
    'role="dialog"',
    'class="modal fade"',
    'class="popup-terms"',
    'aria-hidden="true"',
    'style="position: fixed; bottom: 0"',
  ])('leaves out terms of use that lie over the page, several times as long: %s', async (laid) => {
    const terms =
      'Người dùng chịu trách nhiệm về tài khoản, mật khẩu và thiết bị đã đăng ký với hệ thống của trang này.';
    const after = `<div ${laid}><h2>Điều khoản</h2>${paragraphs(Array.from({ length: 30 }, () => terms))}</div>`;
    const page = pageOf({ before: '<div class="k1">', aside: `</div>${after}` });
    expect((await extract(page)).body).toEqual(STORY);
  });

  it('leaves out a dialog behind a story that says more than it', async () => {
    const asked =
      'Bằng cách bấm Đồng ý, bạn cho phép chúng tôi và các đối tác đo số lượt xem và chọn nội dung cho bạn.';
    const after = `<div role="dialog"><p>${`${asked} `.repeat(9)}</p></div>`;
    expect((await extract(pageOf({ body: paragraphs(STORY.slice(0, 2)), after }))).body).toEqual(STORY.slice(0, 2));
  });

  it('leaves out the index of an article in several pages, with its head', async () => {
    const index =
      '<div class="pull-right article-index"><h3>Trong bài này</h3><ul class="nav nav-tabs"><li class="active"><a href="/t">Bản làng làm đường</a></li><li><a href="/t?start=1">Góp đất</a></li></ul></div>';
    expect((await extract(pageOf({ body: index + paragraphs(STORY) }))).body).toEqual(STORY);
  });

  it.each([
    '<div class="page-links">Trang: <a class="post-page-numbers" href="?p=2">2</a> <a class="post-page-numbers" href="?p=3">3</a></div>',
    '<p>Trang 1 <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Tiếp</a></p>',
    '<div><span>1</span><a href="?p=2">2</a><a href="?p=3">3</a><a href="?p=2">&gt;</a></div>',
    '<p><b>Trang 1/3</b> <a href="?p=2">Trang tiếp theo »</a></p>',
    '<p>Lượt xem: 1.234</p>',
    '<div><p>QUẢNG CÁO - ĐỌC TIẾP BÊN DƯỚI</p></div>',
    '<div><a href="https://quangcao.chugiai.example/"><em>Quảng cáo của</em> <b>Thads</b></a></div>',
    '<div>Ads by ThuAds<br><video src="/qc.mp4"></video><br>You can close Ad in {40} s</div>',
    '<p>👉 Tham gia nhóm Zalo của Báo Thử để cập nhật tin nhanh</p>',
    '<div class="khao-sat"><p>Bạn có hài lòng về con đường này không?</p><ul><li>Có</li><li>Không</li></ul></div>',
    `<div><h3>Sản phẩm gợi ý</h3>${['Trà hoa vàng hộp 200 g', 'Mận sấy dẻo túi 500 g'].map((name) => `<div><a href="/s"><img src="1.jpg"></a><a href="/s">${name}</a><span>85.000đ</span><button>Mua ngay</button></div>`).join('')}</div>`,
    '<div><a href="/t1">#đường</a><a href="/t2">#Nà Hin</a></div>',
    '<p>Bạn thấy bài viết này thế nào?</p>',
    '<p>👉 Xem thêm: <a href="/b1.html">Hội thi dân vũ phụ nữ toàn tỉnh khai mạc</a></p>',
    '<p>Tóm tắt bằng AI Thử nghiệm</p>',
    '<div class="k9"><h3>Tóm tắt bởi AI</h3><ul><li>Bản Nà Hin khởi công con đường mới.</li><li>Có 42 hộ hiến đất.</li></ul></div>',
    '<div><p>AI tóm tắt (thử nghiệm)</p><p>Bản Nà Hin khởi công con đường mới, 42 hộ hiến đất cho đoạn qua dốc.</p></div>',
    '<p>#NaHin #LamDuong</p>',
    '<p>Bản tóm tắt do AI tạo, có thể chưa chính xác.</p>',
    '<div>URL: https://baothu.chugiai.example/a-12345.html</div>',
    '<p><i>(Xem chi tiết văn bản <a href="/cv.pdf">tại đây</a>)</i></p>',
    '<p>Xem với cỡ chữ: A A</p>',
    '<div><p>Xin lỗi, trình duyệt của bạn không hỗ trợ phát video.</p></div>',
    '<div class="video-js"><p class="vjs-no-js">To view this video please enable JavaScript, and consider upgrading to a web browser that <a href="/v">supports HTML5 video</a></p></div>',
    '<div><b>Thư sáng thứ Hai</b><p>Đăng ký để nhận những câu chuyện hay nhất tuần qua từ chúng tôi.</p><div><input type="email"><button>Gửi</button></div></div>',
    '<div><p>Bạn đang ở trang của Báo Thử. Tải ứng dụng Báo Thử để nhận tin nhanh nhất và đọc không cần mạng.</p><a href="/app">Cài đặt ngay</a></div>',
    '<p>Quét mã để cài ứng dụng của tòa soạn trên điện thoại và nhận bản tin mỗi giờ.</p>',
    '<div>Tốc độ: <span>0.75x</span></div><div>1.5x</div><div>Tải xuống</div>',
    '<div><span>00:00</span><span>04:12</span></div>',
    '<div>Cảm xúc của bạn: <button>👍 12</button></div>',
    '<p>Chọn Báo Thử làm nguồn <b>ưu tiên</b> trên <em>Google Search</em>. <a href="javascript:void(0)">Xem hướng dẫn.</a></p>',
    '<div><a href="/g">Thêm Báo Thử trên Google</a> <span>Chọn Báo Thử làm nguồn <b>ưu tiên</b> trên Google.</span></div>',
    '<p>Đường link bài viết: https://baothu.chugiai.example/a-12345.html</p>',
    '<p><b>Link bài viết gốc:</b> <a href="https://baothu.chugiai.example/a">https://baothu.chugiai.example/a-12345.html</a></p>',
    `<p>Link bài gốc Lấy link! https://baothu.chugiai.example/${'ban-lang-lam-duong-'.repeat(5)}a-12345.html</p>`,
    '<div><strong>URL của bản tin này: </strong><a href="https://na-hin.halam.example/news/a-1/">https://na-hin.halam.example/news/a-1/</a></div>',
    '<p><a href="/tag/duong">làm đường</a>, <a href="/tag/ban">bản</a></p>',
    '<p>Địa chỉ bài viết: https://baothu.chugiai.example/a-12345.html</p><p>[In bài viết] [Về trang trước]</p>',
  ])('leaves out what leads through the pages and around the text: %s', async (html) => {
    expect((await extract(pageOf({ body: paragraphs(STORY) + html }))).body).toEqual(STORY);
  });

  it.each([
    'Giấy phép hoạt động báo điện tử số 12/GP-BTTTT cấp ngày 3/4/2024',
    'Giấy phép thiết lập trang thông tin điện tử tổng hợp trên internet số: 12/GP-STTTT',
    'Ghi rõ nguồn Báo Thử khi phát hành lại thông tin',
    '® Báo Thử giữ bản quyền nội dung trên website này',
    '© 2026 Bản quyền thuộc Báo Thử',
    '© Báo Thử giữ bản quyền.',
    'Cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản.',
    'Chỉ được phát hành lại thông tin từ website này khi có sự đồng ý bằng văn bản của báo.',
    'Việc sử dụng nội dung trên trang này phải được sự đồng ý bằng văn bản của Cơ quan Báo Thử.',
    'Mọi hình thức sao chép phải được sự đồng ý bằng văn bản của tòa soạn.',
    'Bạn có chuyện hay muốn kể? Xin gửi về địa chỉ email của Báo Thử',
    'Giấy phép số 12/GP cấp ngày 3/4/2024, do Sở cấp',
    'Mời bạn đọc tham gia bình luận bên dưới',
    'Mời độc giả đọc thêm: Giá mận hậu đầu vụ cao gấp rưỡi năm ngoái',
    'Bạn đang đọc bài viết Bản làng làm đường mới tại chuyên mục Xã hội của Báo Thử. Góp ý xin gọi số 0912 345 678',
    'Địa chỉ: 12 đường Nà Hin - Hotline: 0912 345 678',
    'Đường dây nóng: 0912 345 678',
    'Góp ý / Phản hồi',
    'Theo dõi Báo Thử trên Google News',
    'Theo dõi Cổng thông tin điện tử xã Nà Hin trên Google News để cập nhật tin tức mới nhất',
    'Quét mã QR để tham gia nhóm Zalo của báo và nhận tin nhanh.',
    'Theo dõi trang của báo để nhận tin sớm nhất.',
    'Mời bạn đọc đặt báo in trọn năm với giá ưu đãi.',
    'Giọng nữ miền Bắc',
    'Lượt xem: 1.234',
    'Số lượt đọc bài viết: 128',
    'Đường dây nóng Báo Thử: 0212.3852.000 - Email: toasoan@baothu.chugiai.example',
    'Bạn quan tâm Zalo OA Báo Thử để cập nhật tin tức nhanh nhất.',
    'Quét mã QR để đọc bài viết trên điện thoại',
    '<a href="#">Lưu tin</a> <a href="#">Bỏ lưu</a>',
    'Đăng trong: <a href="/xa-hoi">Xã hội</a> | Thẻ: <a href="/t">nước sạch</a>',
    'Facebook comments',
    'Cập nhật lần cuối: 06/06/2026 10:00',
    '<a href="/">Trở lại Thời sự</a>',
    '<a href="#">In trang</a> <a href="#">Gửi email</a>',
    '<a href="#">Thích</a> <a href="#">Chia sẻ</a>',
    'Click để đánh giá bài viết',
    '<audio src="/a.mp3"></audio><span>00:00</span> <span>Tốc độ đọc</span>',
    '<span>Nữ miền Bắc</span> <span>Nam miền Nam</span> <span>0:00 / 3:12</span> <span>1.5x</span>',
    '<span>Nữ miền Bắc</span> <span>0:00 / 0:00</span>',
    '<p>Mục lục</p><ol><li><a href="#a">Khởi công</a></li><li><a href="#b">Góp sức</a></li></ol>',
    'Đăng ký nhận bản tin hằng ngày',
    'Đăng ký gói đọc Báo Thử để xem không giới hạn trên mọi thiết bị.',
    'Đăng nhập hoặc mở tài khoản để đọc tiếp những bài dành riêng cho bạn đọc dài hạn.',
    'Nhập email để nhận bản tin sáng thứ Hai của Báo Thử.',
  ])('leaves out what the site says of itself: %s', async (line) => {
    expect((await extract(pageOf({ body: `${paragraphs(STORY)}<div>${line}</div>` }))).body).toEqual(STORY);
  });

  it.each([
    'Mời bạn đọc theo dõi Báo Thử trên Google News',
    'Mời các bạn đồng hành cùng Báo Thử trên Facebook để cập nhật những tin mới và chính xác nhất.',
    '<b>Video:</b> <a href="/v">Bản nhỏ khánh thành cầu treo mới</a>',
  ])('takes what the site says below a picture for no caption: %s', async (line) => {
    const picture = '<p align="center"><img src="/a.jpg" width="600" height="400"></p>';
    const body = `${paragraphs(STORY.slice(0, 2))}${picture}<div><em>${line}</em></div>${paragraphs(STORY.slice(2))}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, captions: [] });
  });

  it.each([
    '<div><b>Thư sáng thứ Hai</b><p>Để lại địa chỉ, chúng tôi gửi cho bạn mười tin đáng đọc nhất.</p><input><button>Gửi</button></div>',
    '<div><b>Thư sáng thứ Hai</b><p>Để lại địa chỉ, chúng tôi gửi cho bạn mười tin đáng đọc nhất.</p><form><input></form></div>',
    '<div><b>Ý kiến của bạn</b><p>Theo bạn, có nên làm đường vòng qua suối trước mùa mưa?</p><label><input type="radio"> Có</label></div>',
  ])('leaves out a box with a field between paragraphs, however little is told before: %s', async (box) => {
    const [first = '', ...others] = [...STORY].reverse();
    const body = `<p>${first}</p>${box}${paragraphs(others)}`;
    expect((await extract(pageOf({ body }))).body).toEqual([first, ...others]);
  });

  it('keeps the text beside which a field stands behind the lead', async () => {
    const [lead = '', ...text] = [...STORY].reverse();
    const body = `<p>${lead}</p><div><input type="range">${paragraphs(text.slice(0, 2))}</div>`;
    expect((await extract(pageOf({ body }))).body).toEqual(expect.arrayContaining(text.slice(0, 2)));
  });

  it.each([
    '<div class="video-js vjs-controls-enabled"><video src="/a.mp4"></video><div class="vjs-control-bar"><div>0:00</div><div>2:31</div></div></div>',
    '<div><audio src="/a.mp3"></audio><span>05:12</span> <span>Giọng nữ miền Bắc</span></div>',
  ])('has no caption from the controls of a player: %s', async (player) => {
    const { article } = await read(
      pageOf({ body: paragraphs(STORY.slice(0, 2)) + player + paragraphs(STORY.slice(2)) }),
    );
    const embeds = article?.blocks.filter(({ kind }) => kind === 'embed');
    expect(embeds).toMatchObject([{ text: '' }]);
  });

  it.each(['Nội dung', 'Trong bài này'])('leaves out what heads links to places in the text: %s', async (head) => {
    const [first, second] = ['Khởi công giữa mùa khô', 'Nhà nhà góp sức'];
    const places = `<div><div><b>${head}</b></div><div><div><a href="#a">${first}</a></div><div><a href="#b">${second}</a></div></div></div>`;
    const [begin, rest] = [STORY.slice(0, 2), STORY.slice(2)];
    const body = `${places}<h2 id="a">${first}</h2>${paragraphs(begin)}<h2 id="b">${second}</h2>${paragraphs(rest)}`;
    expect((await extract(pageOf({ body }))).body).toEqual([first, ...begin, second, ...rest]);
  });

  it('leaves out what stands in for a clip of another site', async () => {
    const clip = '<blockquote class="tiktok-embed"><section><a href="/t">@baothu</a> Mùa mía</section></blockquote>';
    const body = `${paragraphs(STORY.slice(0, 2))}${clip}${paragraphs(STORY.slice(2))}`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it.each([
    '<p>Normal 0 false false false EN-US X-NONE X-NONE</p>',
    '<p>Normal 0 false false false VI X-NONE X-NONE MicrosoftInternetExplorer4</p>',
    paragraphs(['Normal', '0', 'false', 'EN-US', 'X-NONE']),
    '<p>v\\:* {behavior:url(#default#VML);} .shape {behavior:url(#default#VML);}</p>',
    'Normal 0 false false false /* Style Definitions */ table.MsoNormalTable {mso-style-name:"Table Normal"; mso-tstyle-rowband-size:0;}',
    `<p>/* Style Definitions */<br>p.MsoNormal, li.MsoNormal<br>{${'mso-style-parent:"";<br>margin:0cm; '.repeat(20)}}</p>`,
  ])('leaves out what a word processor put before a text that was pasted from it: %s', async (pasted) => {
    const told = await extract(pageOf({ body: `${pasted}${paragraphs(STORY)}` }));
    expect(told).toMatchObject({ sapo: null, body: STORY });
  });

  it.each(['Thứ Năm, ngày 12 tháng 3 năm 2026 - 8 giờ 30 phút', '08:30 12/03/2026 (Cập nhật: 13/03/2026 10:00)'])(
    'leaves out the account beside a date as long as a sentence: %s',
    async (date) => {
      const meta = `<div><span class="author">admin</span><span>${date}</span></div>`;
      expect(await extract(pageOf({ meta }))).toMatchObject({ published: '2026-03-12T08:30', body: STORY });
    },
  );

  it('leaves out the labels that systems print before the text', async () => {
    const labels = ['In', 'Email', 'Chi tiết', 'Chuyên mục: <a href="/c">Hoạt động Hội</a>', 'Viết bởi Super User'];
    const body = `<ul>${labels.map((label) => `<li>${label}</li>`).join('')}</ul><p><strong>${STORY[0]}</strong></p>${paragraphs(STORY.slice(1))}`;
    expect(await extract(pageOf({ body }))).toMatchObject({ sapo: STORY[0], body: STORY.slice(1), authors: [] });
  });

  it.each([
    '<p>* Mời bạn đọc vào chuyên mục <a href="/xa-hoi">Xã hội</a> xem các tin, bài cùng loại.</p>',
    '<p>* <a href="/xa-hoi">Mời bạn đọc vào chuyên mục Xã hội xem các tin, bài cùng loại về phong trào này.</a></p>',
  ])('leaves out an invitation and an outlet’s tag beside the text: %s', async (note) => {
    const found = await extract(
      pageOf({ meta: `<span>(Báo Thử) -</span><h2>${STORY[0]}</h2>`, body: paragraphs(STORY.slice(1)) + note }),
    );
    expect(found).toMatchObject({ sapo: STORY[0], body: STORY.slice(1) });
  });

  it.each([
    'Tags: bản làng, đường mới',
    'Vui lòng nhập nội dung bình luận',
    'Mã xác thực',
    '<em>(Chi tiết xem tại file đính kèm)</em>',
    'Bấm theo dõi Báo Thử trên Google News để đọc tin nhanh nhất.',
    'Mời bà con theo dõi Trang Facebook “Xã Nà Hin” để cập nhật tin tức.',
    'Quét mã QR để ủng hộ quỹ Nhà Sàn của Báo, mọi đóng góp đều được công khai.',
    '<p>Bạn có hài lòng với thông tin trên?</p><p>Rất hài lòng</p><p>Hài lòng</p><p>Không hài lòng</p>',
    '<p>Bạn có hài lòng với nội dung của bài viết này không?</p><div>Hài lòng</div><div>Không hài lòng</div>',
    '<div>Thông tin này có hữu ích với bạn không?</div>',
    'Link nội dung: https://baothu.chugiai.example/xa-hoi/ban-lang-lam-duong-moi-qua-suoi.html',
    '(TTXVN/Vietnam+)',
    '(Nậm Cha/NC+)',
    'P.V',
    'Thiết kế: Phong Vũ',
    'Từ khóa: bản làng, đường mới',
    '00:00 / 03:21',
    '<div><span>Nghe bài viết</span><span>0:00</span> / <span>2:11</span></div>',
    '<div><span>Nghe đọc tin</span><span>3:20</span></div>',
    '<div>Nghe đọc tin 3:20</div>',
    'mai@ban-lang.example',
    '1.203 lượt xem',
    '0 0 0',
    'https://baothu.chugiai.example/xa-hoi/lam-duong.html <span>Sao chép</span>',
    'Chủ đề: <a href="/t">đường mới</a>',
    '<a href="/tag/duong-moi">đường mới</a><a href="/tag/suoi">suối</a>',
    'This entry was posted in <a href="/t">Tin tức</a>. Bookmark the permalink.',
    '3 phút đọc',
    'Nhấn để bật tiếng',
    'Bản in | Gửi email',
    'Pingback: <a href="https://blog.example/a">Con đường qua suối</a>',
    'Đánh giá: ★★★★★ 5/5 (3 phiếu)',
    'Chia sẻ bài viết này:',
    '[Trở về]',
    '<span>Bài trước:</span> <a href="/x">Giá mận hậu đầu vụ cao</a>',
    '<a href="/k">Đăng ký</a> kênh để nhận tin mới nhất',
    'loading...',
    'In ra',
    'Mọi thông tin góp ý xin gửi về hộp thư bandoc@baothu.example.',
    'Mọi thông tin góp ý vui lòng gửi về hộp thư bandoc@baothu.example.',
    'Độc giả có ảnh đẹp xin gửi về bandoc@baothu.example.',
    'Lưu bài | Gửi email cho bạn bè | Bạn cảm thấy thế nào?',
    'Theo dõi chúng tôi',
    'Tệp đính kèm: <a href="/cv.pdf">Công văn 123.pdf</a>',
    '<a href="/phieu.docx">Phieu_dang_ky.docx</a> (35 KB)',
    '<a href="/chi-tieu.xlsx">Chỉ tiêu tuyển dụng.xlsx</a> 1,2 MB, tải về 21 lượt',
    '1,2K',
    'Tổng số điểm của bài viết là: 5 trong 1 đánh giá',
    'Xem tất cả >>',
    'Xem chi tiết <a href="/x">tại đây</a>',
    'Số lượt người xem: 13',
    'Chia sẻ câu chuyện của bạn về những con đường mới <a href="/gui">tại đây</a>.',
    'Truy cập bản di động của Báo Thử tại địa chỉ: m.baothu.example',
    'Bạn đọc có thông tin xin liên hệ đường dây nóng Báo Thử: 0900.000.000.',
    'Tweet<br>Bản in',
    'A- A A+',
    '<a href="#top">Lên đầu trang</a>',
    '<a href="#">Xem toàn bộ</a>',
    'Nghe podcast',
    '&gt;&gt; Xem thêm: Hội thi dân vũ khai mạc ở sân vận động',
    'Quét mã QR để theo dõi Báo Thử trên Zalo và nhận tin mỗi ngày.',
    '<b>Xem thêm video:</b>',
    'Theo dõi Báo Thử trên: <a href="/f">Facebook</a> <a href="/z">Zalo</a>',
    'Mời độc giả xem video: Hội thi dân vũ phụ nữ toàn tỉnh khai mạc ở sân vận động',
    'Mời quý độc giả cùng xem phóng sự ngắn của nhóm phóng viên Báo Thử.',
    'Mời quý vị nghe bài viết tại đây:',
    'Mời quý vị nghe phóng sự của PV Khoa Điềm tại đây:',
    'Mời quý vị và các bạn nghe cuộc trao đổi tại đây:',
    'Mời quý vị xem lại chương trình:',
    'Mới nhất trước',
    '<a href="javascript:window.close()">Đóng cửa sổ</a>',
    'Tóm tắt bài viết AI',
    'Nội dung được tóm tắt bởi AI, có thể có sai sót',
    '<b>Cùng loạt bài:</b><ul><li>Kỳ 1: <a href="/1">Hội thi dân vũ khai mạc ở sân vận động</a></li></ul>',
    'Tweet Messenger Sao chép link',
    'Print Friendly, PDF & Email',
    'Tăng cỡ chữ | Giảm cỡ chữ',
    '5/5 - (3 bình chọn)',
    'Điểm trung bình 4.5 / 5. Số phiếu bầu: 12',
    'Xếp hạng: 5 - 1 phiếu bầu',
    'Rate this post',
    'Post Views: 231',
    'Views: 1.231',
    'Để lại một bình luận',
    '1.203 lần xem',
    'Bài viết đã được xem 1.234 lần',
    'Hiện chưa có bình luận nào',
    'Hãy là người đầu tiên bình luận',
    'Bạn cần đăng nhập với tư cách là thành viên chính thức để có thể bình luận',
    'Trình duyệt của bạn không hỗ trợ thẻ audio.',
    'Tóm tắt bài viết bằng AI',
    'Quý khán giả theo dõi bản tin của Đài lúc 18 giờ 30 hằng ngày trên kênh NHTV.',
    '<h4>Đăng ký nhận bản tin</h4><p>Tin nổi bật mỗi sáng tới hộp thư của bạn, hủy lúc nào cũng được.</p>',
  ])('leaves out behind the signature: %s', async (line) => {
    const body = `${paragraphs(STORY)}<p align="right"><b>Lò Thị Mai</b></p><div>${line}</div>`;
    expect(await extract(pageOf({ body }))).toMatchObject({ body: STORY, authors: ['Lò Thị Mai'] });
  });

  it.each(['P.V', 'PV (tổng hợp)', 'Nhóm PV tổng hợp', 'Tòa soạn', 'Nội dung: Nhóm PV'])(
    'leaves out what signs for nobody: %s',
    async (line) => {
      const found = await extract(pageOf({ body: `${paragraphs(STORY)}<div>${line}</div>` }));
      expect(found).toMatchObject({ body: STORY, authors: [] });
    },
  );

  it.each(['newsletter', 'detail__newslette'])(
    'leaves out all that asks to sign up, with its picture: %s',
    async (name) => {
      const asks = '<h3>Đăng ký ngay để nhận gói tin tức mới</h3><p>Báo Thử sẽ gửi đến bạn những tin nổi bật nhất</p>';
      const picture = '<a href="https://tai-khoan.halam.example/dang-ky"><img src="/thu.png" alt="Đăng ký"></a>';
      const body = `${paragraphs(STORY)}<div class="${name}">${asks}<div>${picture}</div></div>`;
      const { article } = await read(pageOf({ body }));
      expect(article?.blocks.slice(1).map(({ kind }) => kind)).toEqual(STORY.map(() => 'paragraph'));
    },
  );

  it('leaves out the way from the front page that stands in the text', async () => {
    const crumbs = '<div><a href="/">Trang chủ</a> / <a href="/xa-hoi">Xã hội</a> / <span>Tin huyện</span></div>';
    for (const body of [crumbs + paragraphs(STORY), paragraphs(STORY) + crumbs])
      expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it('leaves out the post of an author whose name is a link above the text', async () => {
    const card =
      '<div><img src="/a.jpg"><a href="/tac-gia/lo-mai">Lò Mai</a><p>Phóng viên Ban Thời sự, Báo Thử</p></div>';
    const found = await extract(pageOf({ body: card + paragraphs(STORY) }));
    expect(found).toMatchObject({ authors: ['Lò Mai'], body: STORY });
  });

  it('leaves out who the author is, below the text or above it', async () => {
    const card =
      '<div><h4>Về tác giả</h4><p>Lò Thị Mai dạy sử ở Nà Hin, đã viết sáu cuốn sách về các bản vùng cao.</p></div>';
    for (const part of [{ after: card }, { body: card + paragraphs(STORY) }])
      expect(await extract(pageOf(part))).toMatchObject({ sapo: null, body: STORY });
  });

  it('leaves out a film of another story in square brackets', async () => {
    const body = `<p>${STORY[0]}</p><p>[Video: <a href="/v">Hội thi dân vũ khai mạc</a>]</p>${paragraphs(STORY.slice(1))}`;
    expect((await extract(pageOf({ body }))).body).toEqual(STORY);
  });

  it('leaves out the label of a linked story to which readers are invited', async () => {
    const link = '<a href="/t">Giá mận hậu đầu vụ cao gấp rưỡi</a>';
    for (const box of [`<p>Mời bạn đọc bài trước:</p><p>${link}</p>`, `<p>Mời bạn đọc xem bài trước: ${link}</p>`]) {
      const body = `<p>${STORY[0]}</p><div>${box}</div>${paragraphs(STORY.slice(1))}`;
      expect((await extract(pageOf({ body }))).body).toEqual(STORY);
    }
  });

  it('leaves out what stands for the end of a text', async () => {
    const end = '<p><b>Lò Mai</b></p><p align="center">-----o0o-----</p>';
    expect(await extract(pageOf({ body: paragraphs(STORY) + end }))).toMatchObject({
      body: STORY,
      authors: ['Lò Mai'],
    });
  });

  it('leaves out the name of another part of a series behind the text, and who signs before it', async () => {
    const end = '<p align="right"><b>NHÓM PHÓNG VIÊN</b></p><p><em>Bài cuối: Đường lên Nà Hin mùa mưa</em></p>';
    expect(await extract(pageOf({ body: paragraphs(STORY) + end }))).toMatchObject({ body: STORY, authors: [] });
    const terms = ['Hai kỳ nộp tiền:', 'Kỳ 1: trước 30/6.', 'Kỳ 2: trước 31/12.'];
    expect((await extract(pageOf({ body: paragraphs([...STORY, ...terms]) }))).body).toEqual([...STORY, ...terms]);
  });

  it('leaves out the foot of the site, though a short story has less to say', async () => {
    const lines = [
      'BÁO NÀ HIN ĐIỆN TỬ - Tiếng nói của Đảng bộ, chính quyền và nhân dân các dân tộc trong vùng',
      'Trụ sở: số 1, đường Bản Nà, xã Mường Tấc. Điện thoại: 0200.3.000.000, thư về hộp thư của tòa báo',
      'Không sao chép nội dung khi chưa được đồng ý bằng văn bản của tòa báo và các tác giả.',
    ];
    const short = STORY.slice(0, 2);
    for (const name of ['footer-bottom', 'foot', 'site-foot', 'foot_nav']) {
      const foot = `<div class="${name}">${paragraphs(lines, 'div')}</div>`;
      expect((await extract(pageOf({ body: paragraphs(short), after: foot }))).body).toEqual(short);
    }
  });
});
