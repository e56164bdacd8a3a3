import { pageOf, paragraphs, STORY, URL_OF_STORY } from '../pages';
import { ANY_MENU, called, dated, describeOthers, HOST, LIBRARY, OFFICE, type Pages, rows, under } from './pages';

/** What articles of a law say. */
const CLAUSES = [
  'Chủ rừng có trách nhiệm lập hồ sơ theo dõi từng lô rừng, báo cáo cơ quan kiểm lâm sở tại khi diện tích hoặc loài cây đã thay đổi.',
  'Cộng đồng dân cư được giao rừng thì được hưởng lâm sản phụ, được hỗ trợ cây giống và được bồi thường khi Nhà nước thu hồi rừng.',
  'Cơ quan kiểm lâm kiểm tra việc chấp hành quy định của chủ rừng, đình chỉ hành vi đang gây hại và sẽ chịu trách nhiệm về quyết định của mình.',
  'Chính phủ quy định chi tiết việc lập hồ sơ, thẩm quyền, trình tự giao rừng, cho thuê rừng và thu hồi rừng đã giao, đã cho thuê.',
];

/** What a commune's own site says of it. */
const COMMUNE = [
  'Xã nằm ở phía tây của tỉnh, được thành lập trên cơ sở sáp nhập ba xã, rộng 146 km2, có mười bốn bản.',
  'Phía bắc giáp dãy núi cao, phía nam giáp sông. Khí hậu mát, mùa mưa từ tháng 5 đến tháng 9 hằng năm.',
  'Kinh tế chủ yếu là nông, lâm nghiệp với các cây trồng chính là lúa, chè, mắc ca và quế.',
];

const OTHERS: Pages = {
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
  'a law whose articles are headed by their numbers alone': [
    `${HOST}/van-ban/luat-lam-nghiep-12346.aspx`,
    dated(
      'Luật Lâm nghiệp năm 2026',
      CLAUSES.flatMap((clause, i) => [`<b>Điều ${2 * i + 1}</b>`, clause, `<b>Điều ${2 * i + 2}</b>`, clause]),
    ),
  ],
  'a law that changes another, under a letterhead in a table': [
    `${HOST}/van-ban/luat-lam-nghiep-sua-doi-12347.aspx`,
    called('Luật Lâm nghiệp sửa đổi năm 2026', {
      meta: '<div>05/06/2026 08:00</div>',
      body: `<table>${rows(['QUỐC HỘI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])}${rows(['Luật số: 12/2026/QH16', 'Hà Nội'])}</table>${paragraphs(['Điều 1. Sửa đổi, bổ sung một số điều của Luật Lâm nghiệp', ...CLAUSES, 'Điều 2. Luật này có hiệu lực thi hành từ năm 2027.', '<b>Lò Văn Tấn</b>'])}`,
    }),
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
  'the sheet of a document': [
    `${HOST}/van-ban-chi-dao/cong-van-123-ve-viec-trong-rung-nam-2026-44556.html`,
    called('Công văn số 123 về việc triển khai trồng rừng năm 2026', {
      body: `<table>${rows(['Số ký hiệu', '123/UBND-NN'])}${rows(['Ngày ban hành', '12/03/2026'])}${rows(['Người ký', 'Lò Văn Tấn'])}</table>`,
    }),
  ],
  'what an office lays open for objections': [
    OFFICE,
    dated('Niêm yết công khai hồ sơ giao đất làm đường bản', [
      'Ủy ban nhân dân xã Mường Tấc niêm yết hồ sơ giao đất của mười hai hộ bản Nà Hin tại nhà văn hóa và trụ sở xã.',
      'Thời gian niêm yết là mười lăm ngày, ai có ý kiến thì gửi đơn về xã để được xem xét, giải quyết.',
    ]),
  ],
  'the life of an official in brief': [
    OFFICE,
    dated('Tóm tắt tiểu sử đồng chí Lò Văn Tấn', [
      'Quê quán: bản Nà Hin, xã Mường Tấc. Trình độ: kỹ sư lâm nghiệp, cao cấp lý luận chính trị.',
      '1992 - 2001: cán bộ hạt kiểm lâm. 2001 - 2010: trưởng ban quản lý rừng. 2010 đến nay: chủ tịch xã.',
    ]),
  ],
  'a school’s table of days': [
    'https://thcsmuongtac.edu.vn/thong-bao/lich-kiem-tra-cuoi-hoc-ky-12345.html',
    called('Lịch kiểm tra cuối học kỳ của bốn khối lớp', {
      meta: '<div>05/06/2026 08:00</div>',
      body: `<table>${['Ngữ văn', 'Toán', 'Tiếng Anh', 'Tiếng Thái'].map((name, i) => rows([`${i + 8}/6`, name, '90 phút'])).join('')}</table><p>Học sinh đến trước giờ kiểm tra mười lăm phút, mang theo thẻ và bút mực xanh.</p>`,
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
  'when a company cuts off the power, dated': [
    URL_OF_STORY,
    under(
      ANY_MENU,
      dated('Lịch tạm ngừng cấp điện tuần này', [
        'Ngày 6/6, từ 7 giờ đến 11 giờ: bản Nà Hin, bản Nà Phầy và trạm bơm bên suối, để thay sứ và chặt cây.',
        'Ngày 8/6: từ 13 giờ đến 16 giờ, khu chợ phiên và trường nội trú, để nâng dây qua đường mới.',
      ]),
    ),
  ],
  'a homily, dated': [
    URL_OF_STORY,
    under(
      ANY_MENU,
      dated('Suy niệm ngày lễ trên núi', [
        'Lời hôm nay mời mỗi người dừng chân bên đường, nhìn lại con dốc mình đi qua và người cùng gánh nước với mình.',
        'Xin cho lòng con rộng như thung lũng, biết mở cửa đón khách lạ và biết nhường chỗ bên bếp lửa.',
      ]),
    ),
  ],
  'a chapter of a novel, undated': [
    `${HOST}/nguoi-gac-suoi/chuong-3-tieng-chan-trong-dem-12345.html`,
    under(
      ANY_MENU,
      called('Người gác suối - Chương 3: Tiếng chân trong đêm', {
        body: paragraphs([
          'Đêm ấy Thào nghe tiếng chân đi trên sỏi, lúc gần lúc xa, như có ai quẩn quanh bờ suối.',
          '“Ai đấy?”, cậu hỏi. Anh Páo đứng dưới gốc cây, tay áo ướt đẫm, miệng đã tím vì rét.',
          'Hai người ngồi bên đống lửa đến sáng, chẳng ai nói câu nào về cái cầu đã trôi.',
        ]),
      }).replace(/<meta property.*?>/, ''),
    ),
  ],
  'a school’s page about itself, dated': [
    OFFICE,
    dated('Giới thiệu về Trường Tiểu học Nà Hin', [
      'Trường Tiểu học Nà Hin được lập năm 1986 bên bờ suối, có hai điểm trường và mười một lớp với 280 học sinh.',
      'Thầy cô của trường phần lớn là người trong vùng, biết tiếng Thái và tiếng Mông, gắn bó với bản nhiều năm.',
    ]),
  ],
  'whom to call of an office in a table, dated': [
    OFFICE,
    called('Đường dây nóng của các bản vùng lũ', {
      meta: '<div>05/06/2026 08:00</div>',
      body: `<table>${[1, 2, 3, 4].map((i) => rows([`Lường Văn Thoan ${i}`, 'Trưởng bản', `0912 000 00${i}`])).join('')}</table><p>Ngoài giờ làm việc, bà con gọi cho trực ban của xã ở cuối bảng này.</p>`,
    }),
  ],
  'a thesis, dated': [
    URL_OF_STORY,
    under(
      ANY_MENU,
      dated('Luận văn: Đường bê tông và đời sống của các bản xa', [
        'Tóm tắt: Đề tài khảo sát mười hai bản có đường mới, đo thời gian đi chợ, đi học và giá của nông sản.',
        'Kết quả cho thấy giá ngô bán tại nương tăng một phần tư, số buổi nghỉ học của học sinh giảm quá nửa.',
      ]),
    ),
  ],
  'what a word of the law means, in a library of laws': [
    URL_OF_STORY,
    under(
      LIBRARY,
      dated('Đất đường bản là gì? Ai giữ đất đường bản?', [
        'Đất đường bản là phần đất mà cộng đồng dùng làm lối đi chung, không thuộc riêng hộ nào trong bản.',
        'Theo Điều 12 Luật Đường bản, đất này do xã quản lý, người dân không được rào, xây, trồng cây lâu năm trên đó.',
      ]),
    ),
  ],
  'an answer by the law to who tells of himself, on a site that sells': [
    URL_OF_STORY,
    under(
      ['Dịch vụ', 'Báo giá', 'Luật sư'],
      dated('Hiến đất làm đường bản có được lấy lại không?', [
        'Năm kia gia đình tôi hiến đất cho bản, nay đường làm chỗ khác, tôi muốn xin lại thì phải làm thế nào?',
        'Theo Điều 12 Luật Đường bản, đất đã hiến mà không dùng đến thì chủ cũ được nhận lại, sau khi xã đo đạc.',
      ]),
    ),
  ],
  'advice by the law on a site of lawyers, dated': [
    URL_OF_STORY,
    under(
      ['Luật sư', 'Tư vấn', 'Tin tức'],
      dated('Thủ tục nhận lại đất đã hiến làm đường bản', [
        'Nhận lại đất đã hiến là quyền của chủ cũ khi xã không dùng đến phần đất ấy trong ba năm liền.',
        'Theo Điều 12 Luật Đường bản, chủ cũ nộp đơn, bản vẽ và giấy hiến đất, xã đo đạc rồi trả lời trong một tháng.',
      ]),
    ),
  ],
  'a notice on the ground of a plan': [
    OFFICE,
    dated('Thông báo lịch sửa đường bản', [
      'Căn cứ Kế hoạch số 12/KH-UBND ngày 03/6/2026, UBND xã thông báo lịch sửa đường bản trong mùa khô như sau.',
      'Bản Nà Hin sửa trước vụ gặt, bản Huổi Nậm sửa sau vụ gặt, mỗi hộ góp hai ngày công.',
    ]),
  ],
  'what an office has spent, with nothing told': [
    OFFICE,
    dated('Công khai dự toán quỹ giữ đường bản', [
      'Tổng thu của quỹ là 84 triệu đồng, đạt bảy phần mười dự toán; tổng chi là 62 triệu đồng cho cát, đá và xi măng.',
      'Biểu chi tiết đính kèm bên dưới, niêm yết tại nhà văn hóa các bản trong ba mươi ngày.',
    ]),
  ],
  'a notice that says so, with names and days': [
    OFFICE,
    dated('Thông báo về việc treo cờ ở các bản', [
      'Các bản treo cờ từ 7 giờ ngày 21/12 đến 17 giờ ngày 23/12, cờ không rách, không phai màu, cán cao ba mét.',
      'Ông Lò Văn Páo, trưởng bản Nà Hin, nhắc từng nhà; nhà nào chưa có cờ thì nhận ở nhà văn hóa xã.',
    ]),
  ],
  'when a school is closed': [
    OFFICE,
    dated('Thông báo lịch nghỉ lễ của các điểm trường', [
      'Học sinh các điểm trường nghỉ từ thứ năm, ngày 30/4, đến hết chủ nhật, ngày 3/5; cô Lường Thị Mai trực ở trường chính.',
      'Thầy cô nhắc học sinh không tắm suối, không đi xe máy, trở lại lớp đúng buổi sáng thứ hai.',
    ]),
  ],
  'what a commune’s council will do, month by month': [
    OFFICE,
    dated('Chương trình làm việc của HĐND xã năm 2027', [
      'Tháng 1: giám sát việc chăm lo Tết cho hộ nghèo, khảo sát mương nước của hai bản đầu nguồn.',
      'Tháng 3: phiên họp của Thường trực, chất vấn về rác ở chợ phiên.',
      'Tháng 7: kỳ họp thường lệ giữa năm.',
    ]),
  ],
  'what inspectors of an office found, part by part': [
    OFFICE,
    dated('Kết luận thanh tra quỹ giữ đường bản', [
      'Thực hiện Quyết định ngày 12/8/2026 của xã, đoàn thanh tra làm việc với người giữ sổ và trưởng các bản.',
      'I. Khái quát chung: quỹ có từ năm 2019, do mười bốn bản góp, xã giữ sổ và chi theo tờ trình của trưởng bản.',
      'II. Kết quả thanh tra: sổ sách đủ; ba chứng từ chi xi măng thiếu chữ ký của người nhận.',
      'III. Kiến nghị: xã bổ sung chữ ký, công khai quỹ mỗi quý một lần.',
    ]),
  ],
  'what a commune lays open, point by point': [
    OFFICE,
    dated('Công khai việc thu chi của quỹ đường bản', [
      'Xã công khai việc thu chi của quỹ đường bản trong quý hai, ý kiến gửi về xã trong ba mươi ngày.',
      '1. Thu từ các hộ và từ nhà hảo tâm là 84 triệu đồng, nộp đủ vào quỹ của xã.',
      '2. Chi cho cát, đá, xi măng là 62 triệu đồng, có hóa đơn kèm theo biểu này.',
    ]),
  ],
  'the figures of a budget in a sentence': [
    OFFICE,
    dated('Công khai số liệu thực hiện dự toán quý hai năm 2026', [
      'Xã công khai số liệu thực hiện dự toán quý hai, thu đạt bảy phần mười, chi đạt sáu phần mười dự toán được giao.',
      'Biểu chi tiết đính kèm bên dưới, niêm yết tại nhà văn hóa các bản trong ba mươi ngày.',
    ]),
  ],
  'what a school teaches lesson by lesson': [
    OFFICE,
    called('PHÂN PHỐI CHƯƠNG TRÌNH MÔN ĐỊA LÝ LỚP 6', {
      meta: '<div>05/06/2026 08:00</div>',
      body: `<p>Cả năm 35 tuần, thực hiện 70 tiết; học kỳ một 18 tuần, thực hiện 36 tiết; học kỳ hai 17 tuần, thực hiện 34 tiết.</p><table>${[1, 2, 3, 4].map((i) => rows([`Tiết ${i}`, 'Sông suối và hồ'])).join('')}</table>`,
    }),
  ],
  ...Object.fromEntries(
    ['Khí hậu', 'Giới thiệu trường'].map((title) => [
      `what an office says under a label: ${title}`,
      [OFFICE, dated(title, COMMUNE.slice(1))] as const,
    ]),
  ),
  ...Object.fromEntries(
    [
      'Thông báo về việc niêm yết công khai hồ sơ đất của hộ ông Lò Văn Páo',
      'Thông báo lịch tiếp công dân tháng 6 của Chủ tịch xã',
      'V/v lấy ý kiến dự thảo quy chế giữ đường bản',
    ].map((title) => [
      `a notice that names its paper: ${title}`,
      [
        OFFICE,
        dated(title, [
          'Thời gian: từ ngày 05/6/2026 đến hết ngày 20/6/2026, trong giờ hành chính.',
          'Địa điểm: trụ sở xã và nhà văn hóa bản Nà Hin, ý kiến gửi về xã trước khi hết hạn.',
        ]),
      ] as const,
    ]),
  ),
  'the rules of a contest': [
    OFFICE,
    dated('Thể lệ cuộc thi ảnh đường bản', [
      '1. Ai cũng được dự thi, mỗi người gửi không quá năm ảnh chụp trong xã, ảnh ghép không được nhận.',
      '2. Ảnh gửi về nhà văn hóa xã, ngoài bì ghi tên và nơi ở; ảnh không được giải không trả lại.',
    ]),
  ],
  'the rules of a contest, on a site whose menu says nothing': [
    URL_OF_STORY,
    under(
      ANY_MENU,
      dated('Thể lệ cuộc thi ảnh đường bản', [
        'Ai chưa được giải đều dự thi được, mỗi người gửi không quá năm ảnh chưa đăng ở đâu, ảnh ghép sẽ bị loại.',
        'Ảnh gửi về nhà văn hóa xã, ngoài bì ghi tên và nơi ở; ảnh không được giải không trả lại.',
      ]),
    ),
  ],
  'a notice of grants for pupils': [
    OFFICE,
    dated('Thông báo học bổng Đường bản năm học mới', [
      'Trường thông báo tới các lớp về hai mươi suất học bổng, mỗi suất hai triệu đồng, trao vào ngày khai giảng.',
      'Học sinh ở bản xa, học lực khá trở lên, nộp đơn có xác nhận của trưởng bản về văn phòng trường.',
    ]),
  ],
  'an office’s report, put up with a sentence on it': [
    OFFICE,
    dated('Báo cáo tình hình sửa đường bản tháng 5', [
      'Báo cáo tình hình sửa đường bản tháng 5, nhiệm vụ trọng tâm tháng 6 của UBND xã Mường Tấc kèm theo đây.',
    ]),
  ],
  'numbers for a lottery': [
    URL_OF_STORY,
    under(
      ANY_MENU,
      dated('Dự đoán XSMB hôm nay: cặp số đẹp', [
        'Bảng dưới đây gồm các cặp số lâu chưa về của đài miền Bắc; cặp nào đã về hai kỳ liền sẽ không được tính.',
        'Bạch thủ là 38, song thủ là 27 và 72; các con số chỉ để tham khảo, chúc mọi người gặp may.',
      ]),
    ),
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
  'a document that somebody signs for an office': [
    OFFICE,
    dated('Tổ giữ đường bản Nà Hin', [...STORY.slice(1), 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH']),
  ],
  'a speech in a school': [
    OFFICE,
    dated('Diễn văn khai giảng trường bản Nà Hin', [
      'Kính thưa quý vị đại biểu, các thầy cô và các em học sinh thân mến!',
      'Mái trường bên suối bước vào mùa học mới với bảy lớp, một trăm mười hai em, thêm một dãy bán trú lợp ngói.',
      'Thay mặt nhà trường, xin cảm ơn bà con đã góp công san sân, chúc các em chăm ngoan, học giỏi.',
    ]),
  ],
  'a homily of a parish': [
    URL_OF_STORY,
    under(
      ANY_MENU,
      dated('Chúa nhật lễ Lá: Đi cùng nhau', [
        'Anh chị em thân mến,',
        'Bài Tin Mừng kể rằng dân chúng trải áo trên đường, ai nấy cầm cành lá, hát mừng người sắp vào thành.',
        'Ông Phêrô đã đi theo mà không biết sẽ gặp gì, đã chối rồi đã khóc, vì ai đang sợ cũng sẽ chối như vậy.',
      ]),
    ),
  ],
  'model essays, dated': [
    URL_OF_STORY,
    under(
      ['Văn bản mới', 'Biểu mẫu'],
      dated('Tả con suối quê em (dàn ý và 3 bài mẫu)', [
        'Con suối quê em chảy qua bốn bản, nước trong đến nỗi nhìn thấy từng viên sỏi trắng, từng đàn cá bống bơi ngược.',
        'Mùa hè, chúng em ra suối tắm, bắt ốc, thả thuyền lá; mùa đông, suối cạn, trơ những hòn đá như đàn trâu nằm.',
        'Em yêu con suối vì nó đã theo em suốt tuổi thơ, em sẽ luôn giữ cho suối sạch.',
      ]),
    ),
  ],
  'what an office says of a sight in its place, under its name': [
    OFFICE,
    dated('Đình làng Nà Hin', [
      'Đình dựng bằng gỗ nghiến trên gò đất đầu bản, ba gian, mái lợp đá, thờ người khai khẩn con suối.',
      'Qua hai lần tu sửa, đình còn giữ bộ khung cũ, cặp ngựa gỗ, chín tấm sắc phong và chiếc trống da trâu.',
      'Hội đình vào ngày 12 tháng Giêng có lễ rước nước, đấu vật, ném còn, xòe vòng.',
    ]),
  ],
  'the rules of an office’s house': [
    OFFICE,
    dated('Nội quy phòng đọc sách của xã Nà Hin', [
      'Người đọc giữ trật tự, không mang đồ ăn, không viết lên sách, mượn về thì ghi tên vào sổ của phòng.',
      'Mỗi lần mượn hai quyển, trong mười ngày, làm mất thì đền bằng quyển khác cùng loại.',
    ]),
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
  'a question to an office as the headline of its answer': [
    OFFICE,
    dated('Hỏi: Hiến đất làm đường bản có phải nộp thuế', [
      'Tôi hiến một trăm mét đất vườn để bản làm đường thì có phải nộp thuế cho phần đất ấy không?',
      'Trả lời: Người hiến đất để làm đường chung không phải nộp thuế cho phần đất đã hiến, kể từ khi bàn giao cho bản.',
    ]),
  ],
  'a question to an office under its own headline, without an answer': [
    OFFICE,
    dated('Bao giờ bản Nà Hin có đường qua suối', [
      'Câu hỏi: Tôi ở bản Nà Hin, mỗi mùa mưa con tôi phải nghỉ học vì suối lớn, bao giờ xã làm đường cho bản?',
      'Xã đã xin vốn cho tuyến đường này, dự kiến khởi công sau vụ gặt, bà con góp công, góp cát sỏi.',
    ]),
  ],
  'the record of a question to an office, with its answer under its own headline': [
    OFFICE,
    dated('Hiến đất làm đường có phải nộp thuế', [
      'Câu hỏi: Tôi hiến một trăm mét đất vườn để bản làm đường thì có phải nộp thuế cho phần đất ấy không?',
      'Người hỏi: Lò Thị Mai',
      'Trả lời: Người hiến đất để làm đường chung không phải nộp thuế cho phần đất ấy, kể từ khi bàn giao.',
    ]),
  ],
  'the record of a question to an office, whose fields stand in a line each': [
    OFFICE,
    called('Chi tiết câu hỏi', {
      body: `<div><b>Người gửi:</b> Lò Thị Mai <b>Ngày gửi:</b> 03/06/2026<p>Tôi muốn hỏi nhà tôi hiến một trăm mét đất vườn để bản làm đường thì có phải nộp thuế không?</p></div><div><b>Đơn vị trả lời:</b> Thuế cơ sở 5 <b>Ngày trả lời:</b> 05/06/2026<p>Chào bà, người hiến đất để làm đường chung không phải nộp thuế cho phần đất ấy, kể từ khi bàn giao. Bà giữ lại biên bản để làm sổ mới cho phần đất còn lại.</p></div>`,
    }).replace(/<meta property.*?>/, ''),
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
  'the chapters of an office’s plan, whose only day is that of a document': [
    OFFICE,
    dated('Kế hoạch làm đường bản', [
      'Thực hiện Nghị quyết số 12/NQ-HĐND ngày 05/6/2026 của HĐND xã, bản lập kế hoạch làm đường như sau:',
      'I. Yêu cầu',
      'Đường rộng ba mét, dày mười sáu phân, đủ cho xe chở lúa.',
      'II. Nội dung',
      STORY[1] ?? '',
      'III. Tổ chức thực hiện',
      'Trưởng bản phân công từng hộ, làm từ ngày 10/7 đến ngày 18/7/2026.',
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
  'what an office says of a sickness, under labels': [
    OFFICE,
    dated('Sởi và cách giữ cho trẻ khỏi sởi', [
      'Sởi lây qua đường hô hấp, trẻ dưới năm tuổi dễ mắc và dễ nặng hơn người lớn.',
      'Dấu hiệu: sốt cao, ho, mắt đỏ, phát ban từ sau tai lan xuống khắp người.',
      'Cách phòng: tiêm đủ hai mũi, giữ nhà cửa thoáng, rửa tay bằng xà phòng trước bữa ăn.',
    ]),
  ],
  'a bulletin in points, on a site of nobody': [
    URL_OF_STORY,
    under(
      ANY_MENU,
      dated('Bản tin mực nước suối Nà Hin', [
        '1. Mực nước lúc 7 giờ ngày 5/6 tại cầu treo là 1,82 m, dưới báo động hai 8 cm, biến đổi chậm theo mưa ở đầu nguồn.',
        '2. Trong hai ngày tới nước còn lên, đỉnh ở mức 1,95 m vào đêm 6/6, các bản ven suối có thể ngập bãi trồng màu.',
        '3. Cấp độ rủi ro do ngập là cấp một, bản tin sau phát lúc 15 giờ.',
      ]),
    ),
  ],
  'a letter to clubs, on a site of nobody': [
    URL_OF_STORY,
    under(
      ANY_MENU,
      dated('Mời các bản mang cây cảnh xuống hội xuân', [
        'Kính gửi: Các chi hội, câu lạc bộ sinh vật cảnh và nghệ nhân trong vùng.',
        'Ban tổ chức mời mỗi nghệ nhân mang xuống hội xuân không quá ba cây, cây được trông coi cả ngày lẫn đêm.',
        'Tiền chở cây được đỡ một nửa, giải có vàng, bạc, đồng, ai cũng có phần và sẽ được ghi tên lên bảng.',
        'Đồng chí Lò Văn Tấn nhận danh sách ở nhà văn hóa bản.',
      ]),
    ),
  ],
  'a judgment under its number, on a site of nobody': [
    URL_OF_STORY,
    under(
      ANY_MENU,
      dated('Bản án số 12/2026/DS-ST về tranh chấp lối đi', [
        'Ông Lò Văn Tấn trình bày: lối đi qua vườn có từ đời cha, nay bị rào bằng tre và dây thép.',
        'Xét thấy lối đi đã mở trên hai mươi năm, chưa từng bị ngăn, hai nhà đang dùng chung.',
        'Buộc tháo rào trong ba mươi ngày, mỗi bên chịu một nửa án phí.',
      ]),
    ),
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
  'a list of services that is one list, dated': [
    `${HOST}/dich-vu-cua-xa-12345.html`,
    called('Dịch vụ của xã Mường Tấc', {
      meta: '<div>05/06/2026 08:00</div>',
      body: `<ol>${Array.from({ length: 12 }, (_, i) => `<li>Cấp giấy cho người ở bản số ${i}</li>`).join('')}</ol><p>${STORY[3]}</p>`,
    }).replace(/<meta property.*?>/, ''),
  ],
  'a table under the words of a list, dated': [
    OFFICE,
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
  'the week of an office': [
    'https://muongtac.laichau.gov.vn/lich-cong-tac-tuan-muoi-cua-lanh-dao',
    called('Lịch công tác tuần mười của lãnh đạo xã Mường Tấc', {
      body: paragraphs([
        'Thứ hai, ngày 9/3: Chủ tịch xã họp giao ban với các bản, bàn việc làm đường qua suối Nà Hin trước mùa mưa lũ.',
        'Thứ ba, ngày 10/3: Phó Chủ tịch xã đi kiểm tra lớp học ở Nà Phầy, làm việc với nhà trường về bữa ăn bán trú.',
        'Thứ tư, ngày 11/3: Chủ tịch xã tiếp dân tại trụ sở cả ngày, Phó Chủ tịch xã dự họp ở tỉnh về giống ngô.',
      ]),
    }).replace(/<meta property.*?>/, ''),
  ],
  'what a place has been, undated, each day with its year': [
    `${HOST}/di-tich-den-na-hin-ben-suoi`,
    called('Di tích đền Nà Hin bên suối Nậm Mường', {
      body: paragraphs([
        'Đền dựng ngày 12/3/1912, thờ người mở bản, gian giữa còn giữ mười hai cột gỗ lim và một quả chuông đồng lớn.',
        'Ngày 5/6/2011, đền được xếp hạng di tích của tỉnh; lễ chính vào rằm tháng giêng, có hát then và thi gói bánh.',
      ]),
    }).replace(/<meta property.*?>/, ''),
  ],
  ...Object.fromEntries(
    [
      'Lượt đi qua Ông Ích Khiêm, Bà Triệu',
      'Xe chạy tới Bà Rịa và núi Bà Đen',
      'Tàu ra đảo Cô Tô',
      'Người lái có tiếng Anh B1',
    ].map((way) => [
      `a line of buses, undated: ${way}`,
      [
        `${HOST}/tuyen-xe-so-05`,
        under(
          ANY_MENU,
          called('Tuyến xe số 05 từ bến xe ra sân bay', {
            body: paragraphs([
              `${way}; hai mươi phút một chuyến, từ 5 giờ 30 đến 21 giờ, giá vé tám nghìn đồng một lượt.`,
              'Người cao tuổi, người khuyết tật và trẻ dưới sáu tuổi được miễn vé khi xuất trình giấy tờ tại cửa xe.',
            ]),
          }),
        ).replace(/<meta property.*?>/, ''),
      ] as const,
    ]),
  ),
  'the answer of no paper to a question, undated': [
    `${HOST}/hoi-dap-chung?id=12`,
    under(
      ANY_MENU,
      called('Làm đường qua suối có phải xin phép không?', {
        body: paragraphs([
          'Nhiều nhà ở bên kia suối đang muốn tự làm đường, song chưa rõ mình sẽ phải xin phép ai và mất bao lâu.',
          'Đường đã có trong quy hoạch thì nộp đơn ở xã, còn chưa có thì xã sẽ trình lên trên, chờ chừng hai tháng.',
        ]),
      }),
    ).replace(/<meta property.*?>/, ''),
  ],
  ...Object.fromEntries(
    [
      'Giới thiệu tổng quan về xã Mường Tấc',
      'Vài nét về xã Mường Tấc, tỉnh Lai Châu',
      'Lịch sử, truyền thống xã Mường Tấc',
      'Đặc điểm địa lý và dân cư xã Mường Tấc',
      'GIỚI THIỆU XÃ MƯỜNG TẤC',
      'Xã Mường Tấc',
      'Giới thiệu Trung tâm Văn hóa xã',
    ].map((title) => [`how an office presents itself: ${title}`, [OFFICE, dated(title, COMMUNE)] as const]),
  ),
  'what stands where a site presents itself': [
    `${new URL(OFFICE).origin}/gioi-thieu/que-huong-va-con-nguoi-12345`,
    dated('Quê hương và con người bên suối Nà Hin', COMMUNE),
  ],
  'the words with which a site welcomes its readers': [
    OFFICE,
    dated('Lời chào mừng', [
      'Nhân dịp trang của xã đi vào hoạt động, tôi xin gửi tới bà con và bạn đọc lời chào trân trọng nhất.',
      'Trang là nơi xã đưa thông tin tới mọi bản, mong nhận được nhiều ý kiến đóng góp của bà con.',
    ]),
  ],
  'a list of people in numbered lines': [
    OFFICE,
    dated('Danh sách hộ nghèo năm 2026', [
      'Xã niêm yết danh sách hộ nghèo sau rà soát, ý kiến gửi về xã trước cuối tháng như sau.',
      '1. Lò Văn Páo, bản Nà Hin, bốn khẩu, nhà ở còn tạm.',
      '2. Lường Thị Mai, bản Lạnh, sáu khẩu, nhà ở còn tạm.',
    ]),
  ],
  'who is wanted, line by line': [
    OFFICE,
    dated('Quyết định truy nã số 18 đối với Lò Văn Inh', [
      'Họ và tên: Lò Văn Inh. Giới tính: Nam',
      'Nơi thường trú: bản Nà Hin, xã Mường Tấc',
      'Đặc điểm nhận dạng: cao 1m62; da ngăm đen; tóc đen; sẹo chấm trên sau đuôi lông mày trái.',
      'Ai gặp người này cũng có quyền bắt và giải ngay đến công an nơi gần nhất, bắt được thì báo cho phòng cảnh sát.',
    ]),
  ],
  ...Object.fromEntries(
    [
      'Lịch tiếp công dân tháng 6',
      'Thông báo lịch trực lễ',
      'Lịch tiêm chủng tháng 6',
      'Lịch công tác tuần 23',
    ].flatMap((title) =>
      ['', '- '].map((sign) => [
        `an office’s calendar, ${sign ? 'with dashes' : 'bare'}: ${title}`,
        [
          OFFICE,
          dated(title, [
            `${sign}Ngày 05/6 (thứ năm): Chủ tịch xã Lò Văn Páo, từ 8 giờ đến 11 giờ 30, tại nhà văn hóa bản Nà Hin.`,
            `${sign}Ngày 12/6 (thứ năm): Phó Chủ tịch xã Lường Thị Mai, từ 8 giờ đến 11 giờ 30, tại trụ sở xã.`,
            'Bà con đến gặp mang theo căn cước và các giấy tờ liên quan, đi đúng giờ để khỏi phải chờ.',
          ]),
        ] as const,
      ]),
    ),
  ),
  'what an office says of a contract, dated': [
    OFFICE,
    dated('Thông tin gói thầu: Làm đường qua suối Nà Hin', [
      'Làm đường bê tông qua suối Nà Hin trong năm 2026, dài một cây số, gồm cả kè đá hai bờ',
      'Giá dự toán: 840 triệu đồng, vốn của xã và công của dân',
      'Chỉ định thầu trong quý ba, hợp đồng trọn gói, làm trong 240 ngày kể từ khi ký.',
    ]),
  ],
  'a contract that an office gives, dated': [
    'https://muasam.laichau.gov.vn/goi-thau/2600112233',
    called('Gói thầu số 2: Làm đường qua suối Nà Hin', {
      meta: '<div>Ngày đăng: 05/06/2026 08:00</div>',
      body: paragraphs([
        'Bên mời thầu: Ban Quản lý dự án xã Mường Tấc, thay mặt chủ đầu tư',
        'Giá dự toán: 840 triệu đồng, hợp đồng trọn gói, làm trong 240 ngày',
        'Nhà thầu quan tâm nộp hồ sơ trên mạng trước chín giờ ngày 30/6/2026.',
      ]),
    }).replace(/<meta property.*?>/, ''),
  ],
};

describeOthers('papers of offices', OTHERS, ['a decision', 'a law', 'the sheet of a document']);
