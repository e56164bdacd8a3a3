import { pageOf, paragraphs, STORY, TITLE, URL_OF_STORY } from '../pages';
import { ANY_MENU, called, dated, describeOthers, HOST, NURSERY, type Pages, SUMMARIES, traded, under } from './pages';

const OTHERS: Pages = {
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
  'a product whose price is that of a kilogram, with the old one behind it': [
    URL_OF_STORY,
    pageOf({ meta: '<p>1.450.000 đ/kg <del>1.600.000 đ</del></p><button>Thêm vào giỏ hàng</button>' }),
  ],
  'a small advertisement': [
    `${HOST}/ban-dat-nen-trung-tam-thi-tran-muong-lo-998877.html`,
    pageOf({
      meta: '<p>Giá: 1,2 tỷ</p><p>Diện tích: 200 m2</p><p>Mã tin: 998877</p><p>Ngày đăng: 12/03/2026</p>',
      body: `<p>${SUMMARIES[0]}</p>`,
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
  'a job': [
    `${HOST}/tuyen-ky-su-cau-duong-tai-muong-lo-luong-cao-12345.html`,
    called('Tuyển kỹ sư cầu đường tại Mường Lò', {
      body: `<p>Mức lương: 15 - 20 triệu</p><p>Hạn nộp hồ sơ: 30/11/2026</p>${paragraphs(STORY)}`,
    }),
  ],
  'a plot of land to build on, dated': [
    URL_OF_STORY,
    dated('Bán nền hai mặt đường bản Nà Hin', [
      'Nền đất rộng ba trăm mét, vuông vắn, đường bê tông trước cửa, cách chợ phiên và trường học mười phút đi bộ.',
      'Gọi anh Tấn 0977 000 000.',
    ]),
  ],
  'goods with their price and whom to call, dated': [
    URL_OF_STORY,
    dated('Gà giống Nà Hin một ngày tuổi', [
      'Giá: 12.000 một con',
      'Gà nở từ trứng của đàn gà đồi, nhanh nhẹn, lông mượt, đã nhỏ vắc-xin, giao tận bản trong một ngày đường.',
      'Ai lấy từ hai trăm con được tặng mười con, kèm cách úm gà qua đợt rét đầu tiên.',
      'Liên hệ: 0977 000 000 gặp anh Tấn.',
    ]),
  ],
  'goods in stock, dated': [
    URL_OF_STORY,
    called('Chiếu cói Nà Hin', {
      meta: '<div>05/06/2026</div>',
      body: paragraphs([
        'Giá: 90.000 một chiếc · Còn hàng · Đã bán 120',
        'Chiếu dệt tay từ cói phơi ba nắng, sợi chắc, mép gấp hai lần, nằm mát mùa hè và ấm mùa đông.',
        'Mỗi chiếc dài hai mét, rộng mét sáu, cuộn gọn bằng bắp chân, giặt nước suối và phơi trong bóng râm.',
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
  'a lorry for sale, undated': [
    `${HOST}/ban-xe-tai-cho-da-doi-2019-t88123.html`,
    called('Bán xe tải chở đá đời 2019', {
      body: paragraphs([
        'Nhà cần bán xe tải chở đá đời 2019, máy chưa sửa lần nào, lốp mới thay, đang chở đá cho tuyến đường bản.',
        'Ai mua gọi số 0900 000 000 gặp anh Páo, xem xe ở đầu bản Nà Hin.',
      ]),
    }).replace(/<meta property.*?>/, ''),
  ],
  'what somebody reported to an office, and its answer': [
    'https://phananh.muongtac.gov.vn/phan-anh/1882',
    called('Đèn đường ở đầu bản hỏng nhiều ngày', {
      meta: '<p>Trạng thái: <b>Đã xử lý</b></p><p>Người gửi: Ẩn danh - 07/06/2026 19:40</p>',
      body: '<p>Đoạn từ nhà văn hóa đến trạm biến áp có sáu bóng đèn hỏng đã hai tuần, buổi tối đi lại rất khó.</p><h3>Kết quả xử lý</h3><p>Tổ điện đã thay sáu bóng và sửa tủ điều khiển chiều nay, cảm ơn người đã phản ánh với xã.</p>',
    }).replace(/<meta property.*?>/, ''),
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
  'a vacancy with an address to write to, dated': [
    `${HOST}/tuyen-dung-tho-xay-lam-duong-ban-nam-2026/`,
    called('Tuyển dụng thợ xây làm đường bản năm 2026', {
      meta: '<div>05/06/2026 08:00</div>',
      body: paragraphs([
        'Để kịp tiến độ các tuyến đường bản, công ty cần mười thợ xây có tay nghề, làm việc tại Nà Hin và Mường Lò.',
        'Thợ có nhà ở, ăn ngày ba bữa, thưởng lễ tết theo quy chế.',
        'Hồ sơ gửi về thư điện tử tuyendung@nahin.example trước ngày 30/6/2026.',
      ]),
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
  'a vacancy that names what is earned and where to apply, dated': [
    URL_OF_STORY,
    dated('Xưởng mộc Nà Hin thêm thợ cho mùa làm nhà mới', [
      'Xưởng mộc Nà Hin thêm mười thợ cho mùa làm nhà mới, người chưa có nghề được dạy và ăn ở ngay tại xưởng.',
      'Thu nhập: từ tám đến mười hai triệu đồng mỗi tháng, nghỉ hai ngày phiên chợ, có xe đưa về bản dịp Tết.',
      'Hồ sơ gồm: đơn xin việc viết tay, bản sao căn cước.',
      'Nộp hồ sơ tại xưởng trước phiên chợ đầu tháng.',
    ]),
  ],
  'a house by its sheet without colons, dated': [
    URL_OF_STORY,
    dated('Nhà sàn năm gian bên suối Nà Hin', [
      'Mức giá 1,2 tỷ',
      'Diện tích 140 m2',
      'Nhà sàn gỗ nghiến năm gian, mái ngói, nước suối chảy quanh năm, đường xe vào tận chân cầu thang.',
      'Ngày hết hạn 12/12/2026',
      'Mã tin 8812033',
    ]),
  ],
  'what a university teaches, dated': [
    'https://dainga.edu.vn/-/nganh-cau-duong-vung-cao-12345',
    dated('Ngành Cầu đường vùng cao', [
      '1. Giới thiệu ngành',
      'Ngành đào tạo kỹ sư làm cầu, làm đường, học bốn năm; người học đã qua hai kỳ thực tập sẽ được cấp chứng chỉ.',
      '2. Cơ hội việc làm',
      'Chín phần mười người học đã có việc ở ban quản lý dự án, công ty tư vấn hay đội sửa đường của các huyện.',
      '3. Tổ hợp xét tuyển',
      'Toán, Lý, Hóa; Toán, Lý, Anh; điểm chuẩn năm trước là 18,5, học phí theo từng tín chỉ.',
    ]),
  ],
  'a recipe of a site that is no paper’s, dated': [
    URL_OF_STORY,
    under(
      ANY_MENU,
      dated('Xôi ngũ sắc của bếp nhà sàn', [
        'Xôi ngũ sắc thơm mùi lá rừng, dẻo và để được đến chiều, mâm cỗ nào của người Thái cũng phải có.',
        'Nguyên liệu',
        'Hai cân nếp nương, một nắm lá cẩm, ba củ nghệ, một mớ lá dứa và nửa quả gấc chín đỏ.',
        'Cách làm',
        'Bước 1: Giã từng thứ lá, vắt lấy nước rồi ngâm nếp riêng từng màu qua một đêm cho ngấm.',
        'Bước 2: Đồ từng chõ một, màu nhạt ở trên, màu đậm ở dưới, lửa đều chừng bốn mươi phút.',
      ]),
    ),
  ],
  'a model essay, dated': [
    URL_OF_STORY,
    under(
      ANY_MENU,
      dated('Phân tích bài thơ Con suối lớp 7', [
        'Dàn ý',
        '1. Mở bài',
        'Giới thiệu bài thơ, nhấn mạnh hình ảnh con suối và tấm lòng của người đi xa với bản làng.',
        'Mẫu 1',
        'Con suối trong bài thơ đã chảy qua bao mùa lúa, đang chảy và sẽ chảy mãi trong lòng người đi xa.',
        'Nhà thơ không tả suối rộng hay hẹp, chỉ kể rằng nước suối soi được cả bóng mẹ gùi măng về chiều.',
      ]),
    ),
  ],
  'the entry of a calendar for one event, dated': [
    URL_OF_STORY,
    under(
      ANY_MENU,
      dated('Hội cày ruộng bậc thang bản Nà Hin', [
        'Thời gian: từ 7 giờ ngày 20/6 đến hết ngày 21/6/2026',
        'Địa điểm: chân ruộng bản Nà Hin, cạnh suối',
        'Hội có mười sáu đội cày của tám bản, buổi chiều thi bắt vịt dưới bùn, tối đốt lửa và xòe quanh sân nhà văn hóa.',
        'Người xem đi bộ từ đầu bản vào ruộng, xe gửi ở trường, trẻ nhỏ có người lớn đi cùng để khỏi trượt bờ.',
        'Vé vào cửa: không bán vé',
      ]),
    ),
  ],
  'questions of customers in the first person, undated': [
    `${HOST}/nhung-dieu-khach-hay-hoi-khi-mua-gao-nep`,
    under(
      ['Sản phẩm', 'Dịch vụ', 'Tin tức'],
      called('Những điều khách hay hỏi khi mua gạo nếp nương', {
        body: paragraphs([
          'Tôi mua một bao thì nhận trong mấy ngày?',
          'Bao gạo đến tay người mua trong ba ngày, ở xa thì năm ngày, trả tiền khi đã xem gạo.',
          'Tôi đổi lại được không?',
          'Gạo còn nguyên bao đổi được trong bảy ngày, phí gửi lại bên bán chịu một nửa.',
        ]),
      }).replace(/<meta property.*?>/, ''),
    ),
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
  'a course that ends by inviting learners': [
    URL_OF_STORY,
    under(
      ANY_MENU,
      dated('Lớp sửa xe máy cho thợ vùng cao', [
        'Lớp sửa xe máy của trung tâm đã dạy nghề cho nhiều thợ vùng cao, người học sẽ mở được tiệm ngay sau ba tháng.',
        'Học phí: hai triệu đồng, nộp làm hai lần, có chỗ ngủ cho người ở xa chợ phiên và bản trên núi cao.',
        'Đăng ký ngay hôm nay để giữ chỗ, gặp thầy Hùng ở cổng trung tâm.',
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
  ...Object.fromEntries(
    [
      'Top 5 nha khoa uy tín nhất ở Mường Lò',
      'Khám phá 7 nha khoa tốt nhất ở Mường Lò',
      'Nha khoa Bản Lạnh có tốt không?',
    ].map((title) => [
      `what praises businesses, signed and dated: ${title}`,
      [
        URL_OF_STORY,
        under(
          ANY_MENU,
          called(title, {
            meta: '<p>Đăng bởi Lò Thị Mai - 05/06/2026</p>',
            body: paragraphs([
              'Nha khoa Bản Lạnh được nhiều khách hàng tin tưởng, bác sĩ ở đây đã chữa hàng nghìn ca khó và đang nhận thêm người.',
              'Phòng khám đã mua máy mới, sẽ mở thêm cơ sở. Chị Lò Mai chia sẻ: “Tôi đã làm răng ở đây, rất hài lòng.”',
              'Nha khoa Mường Tấc đã có mười năm làm nghề, từng nhận nhiều giải thưởng và chưa bao giờ để khách phải đợi lâu.',
            ]),
          }),
        ),
      ] as const,
    ]),
  ),
  'a dated text of a site that sells': [URL_OF_STORY, traded(NURSERY)],
  'a dated text beside goods to put into a basket': [
    URL_OF_STORY,
    under(
      ['Sản phẩm', 'Thêm vào giỏ hàng', 'Tin tức'],
      dated(TITLE, [
        'Nhà sàn đã mối mọt, mái dột, cột nghiêng thì cả nhà sẽ lo lắng mỗi mùa mưa bão về trên núi cao.',
        'Thợ Nà Hin đang nhận sửa trọn gói, mang theo gỗ và ngói, cam kết xong trước vụ gặt, dọn sạch rồi mới về.',
      ]),
    ),
  ],
  'a service on a site that sells, dated': [
    URL_OF_STORY,
    traded([
      'Nhà sàn lâu ngày mối mọt, mái dột, cột nghiêng làm cả nhà lo lắng mỗi mùa mưa bão về trên núi cao.',
      'Thợ Nà Hin nhận sửa trọn gói, mang theo gỗ và ngói, cam kết xong trước vụ gặt, dọn sạch rồi mới về.',
    ]),
  ],
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
};

describeOthers('offers', OTHERS, [
  'a product that its data offer',
  'a product with a price and a button',
  'a job',
  'a small advertisement',
  'an inn without a date',
]);
