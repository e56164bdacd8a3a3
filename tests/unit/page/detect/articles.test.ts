import { describe, expect, it } from 'vitest';
import { pageOf, paragraphs, read, STORY, TITLE, URL_OF_STORY } from '../pages';
import {
  ANY_MENU,
  called,
  dated,
  glance,
  HOST,
  LIBRARY,
  NURSERY,
  OFFICE,
  rows,
  SUMMARIES,
  TITLES,
  traded,
  under,
} from './pages';

describe('verdicts on stories', () => {
  it.each([
    ['at an address with a number', URL_OF_STORY, pageOf()],
    ['at a short address', `${HOST}/?p=12`, pageOf({ meta: '<div>05/06/2026 08:00</div>' })],
    [
      'below two related headlines behind a lead that is a heading',
      `${HOST}/xa-hoi/lam-duong`,
      pageOf({
        meta: `<div>05/06/2026 08:00</div><h2>Sau nhiều năm chờ đợi, bản vùng cao cuối cùng cũng có đường để trẻ em tới trường.</h2>`,
        body: `<ul><li><a href="/a.html">Giá mận hậu đầu vụ cao gấp rưỡi năm ngoái</a></li><li><a href="/b.html">Hội thi dân vũ phụ nữ toàn tỉnh khai mạc</a></li></ul>${paragraphs(STORY)}`,
      }).replace(/<meta property.*?>/, ''),
    ],
    [
      'under a headline that begins with a link to its section',
      `${HOST}/xa-hoi/lam-duong`,
      pageOf({
        title: `<h1><a href="/media/">Multimedia</a> ${TITLE}</h1>`,
        meta: '<div>05/06/2026 08:00</div>',
      })
        .replace(/<meta property.*?>/, '')
        .replace(/<title>.*?<\/title>/, '<title>Báo Thử</title>'),
    ],
    [
      'at the address of a section, that is short',
      `${HOST}/tin-tuc/lam-duong`,
      pageOf({ meta: '<div>05/06/2026 08:00</div>', body: paragraphs(STORY.slice(1, 3)) }).replace(
        /<meta property.*?>/,
        '',
      ),
    ],
    [
      'that stands alone and short under a name of three words, at the address of a section',
      `${HOST}/tan-van/ben-suoi-cu/`,
      called('Bên suối cũ', {
        meta: '<div>05/06/2026 08:00</div>',
        body: paragraphs([
          'Suối Nà Hin đã cạn một nửa từ ngày có đập, đá trơ ra như lưng trâu.',
          'Bà Lò Thị Mai kể hồi nhỏ mỗi chiều xách ống ra lấy nước, đường về dài bằng ba bài hát.',
        ]),
      }).replace(/<meta property.*?>/, ''),
    ],
    [
      'dated among its tools, that advises',
      `${HOST}/tin-1-1001.html`,
      pageOf({
        meta: '<div class="tools"><span>05/06/2026 08:00</span><div class="social-share"><a href="#">In bài</a></div></div>',
        body: paragraphs([
          'Bản có 96 ngõ xe chữa cháy không vào được, người dân phải tự trang bị bình chữa cháy và thang dây.',
          'Chủ các nhà trọ cần mở lối thoát thứ hai, không sạc xe dưới cầu thang, không để đồ ở lối đi chung.',
        ]),
      }),
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
      'of two sentences with unnamed links and dated headlines behind them',
      URL_OF_STORY,
      pageOf({
        meta: '<div>05/06/2026 08:00</div>',
        body: `${paragraphs(STORY.slice(0, 2))}${TITLES.map((title, i) => `<p><a href="/b${i}.html">${title}</a></p>`).join('')}${TITLES.map((title, i) => `<p><a href="/c${i}.html">${title} mới</a> (0${i + 1}/06/2026)</p>`).join('')}`,
      }),
    ],
    [
      'of two sentences with cards of other stories behind them that nothing announces',
      URL_OF_STORY,
      pageOf({
        meta: '<div>05/06/2026 08:00</div>',
        body: `${paragraphs(STORY.slice(0, 2))}${TITLES.map((title, i) => `<div><a href="/b${i}.html"><img src="/${i}.jpg"></a><h3><a href="/b${i}.html">${title} ở bản</a></h3><p>${SUMMARIES[i]}</p></div>`).join('')}`,
      }),
    ],
    [
      'of eight paragraphs, with a headline of others before every second',
      URL_OF_STORY,
      pageOf({
        meta: '<div>05/06/2026 08:00</div>',
        body: [...STORY.slice(1), ...NURSERY, ...STORY.slice(1)]
          .map((text, i) => `<p>${text}</p>${i % 2 ? '' : `<p><a href="/b${i}.html">${TITLES[i / 2]} ở bản</a></p>`}`)
          .join(''),
      }),
    ],
    [
      'of three sentences, with a letter in English between them',
      URL_OF_STORY,
      pageOf({
        meta: '<div>05/06/2026 08:00</div>',
        body: `<p>${NURSERY[0]}</p><blockquote>Dear friends of Na Hin, I was cold and lost, and you gave me tea, rice and a place by the fire.</blockquote><p>${STORY[3]}</p>`,
      }),
    ],
    [
      'of places under sub-heads as long as headlines, each with its picture below',
      URL_OF_STORY,
      pageOf({
        meta: '<div>05/06/2026 08:00</div>',
        body: `<p>${NURSERY[0]}</p>${[...TITLES, ...TITLES].map((title, i) => `<h2>${title} ở bản</h2><img src="/${i}.jpg"><p>${NURSERY[1]}</p>`).join('')}`,
      }).replace(/<meta property.*?>/, ''),
    ],
    [
      'of what happens often, with cards of other stories amid it',
      URL_OF_STORY,
      pageOf({
        meta: '<span>05/06/2026</span>',
        body: [
          'Mỗi tuần ba chuyến, xe đón người bệnh ở bản tại ngã ba chợ lúc tinh mơ và đưa về trước khi trời tối.',
          'Tiền xăng do các tiểu thương góp, ai có bao nhiêu bỏ vào thùng bấy nhiêu.',
          'Bệnh viện dành một góc sân có mái che cho xe đỗ, lại thêm bình nước nóng để người nhà pha sữa.',
        ]
          .map((text, i) => `<div><a href="/b${i}">${TITLES[i]}</a><p>${SUMMARIES[i]}</p></div><p>${text}</p>`)
          .join(''),
      }),
    ],
    [
      'of what an office did on the ground of a decision',
      OFFICE,
      dated('Ra mắt tổ giữ đường bản Nà Hin', [
        'Căn cứ Quyết định số 12/QĐ-UBND về giữ đường bản, sáng 5/6, UBND xã tổ chức lễ ra mắt, công khai tên của cả tổ.',
        'Tổ có bảy người của ba bản, mỗi người được trang bị áo phản quang và bộ đàm.',
      ]),
    ],
    [
      'of a feast that an office held on the ground of a plan',
      OFFICE,
      dated('Hội khỏe của các bản vùng cao', [
        'Căn cứ Kế hoạch số 12/KH-UBND ngày 01/3/2026 của UBND xã về việc tổ chức hội khỏe năm 2026;',
        'Thực hiện sự phân công của xã, bản Nà Hin đã tổ chức thành công hội khỏe với hơn hai trăm người của bảy bản.',
        'Các môn kéo co, bắn nỏ, đẩy gậy kéo dài hai ngày, giải nhất toàn đoàn về tay bản Nà Phầy.',
      ]),
    ],
    [
      'of an office, that begins with its day and ends with articles of the rules it tells of',
      OFFICE,
      dated('Công bố quy tắc giữ đường bản', [
        'Chiều 5/6, Ủy ban nhân dân xã họp công bố quy tắc giữ đường bản, áp dụng cho cả bảy bản của xã.',
        'Quy tắc gồm bảy điều, bản nào làm trái thì bị nhắc nhở trước cả xã.',
        'Điều 3. Những việc phải làm',
        '1. Quét đá lở trên mặt đường sau mỗi trận mưa lớn, mỗi tháng khơi rãnh một lần.',
        'Điều 4. Những việc không được làm',
        '1. Không chở gỗ quá tải, không phơi ngô lúa trên mặt đường, không đào rãnh ngang.',
      ]),
    ],
    [
      'about a law, on a site of lawyers',
      URL_OF_STORY,
      under(
        ['Luật sư', 'Tư vấn', 'Tin tức'],
        dated('Tòa buộc xã trả đất đã hiến làm đường', [
          'Sáng 5/6, tòa buộc xã trả một trăm mét đất cho nhà bà Mai, vì đường bản đã làm ở chỗ khác.',
          'Theo Điều 12 Luật Đường bản, đất đã hiến mà ba năm không dùng đến thì chủ cũ được nhận lại.',
        ]),
      ),
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
        'Thương lái vào tận vườn từ khi quả còn xanh, khách hàng quen như bà Mai cũng phải chờ, ai cũng tiếc.',
      ]),
    ],
    [
      'of a site that sells, on two days',
      URL_OF_STORY,
      traded(['Hai ngày 3 và 4/6, vườn ươm Nà Hin mở lớp ghép cây cho người trồng mắc ca của ba bản quanh suối.']),
    ],
    [
      'of a site that sells, which comes to speak of customers',
      URL_OF_STORY,
      traded([
        ...Array.from(
          { length: 20 },
          (_, i) => `Nương thứ ${i} của chị Mẩy hướng ra suối, đất đỏ, trồng ngô xen đậu, mùa nào thức nấy.`,
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
          'Nà Hin có con dốc nhìn ra cả thung lũng, Nà Phầy có suối và nhà anh Pản, ba bản còn lại sát rừng.',
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
      'of an office, which answers a question under a headline of its own',
      OFFICE,
      dated('Hiến đất làm đường có phải nộp thuế', [
        'Hỏi: Tôi hiến một trăm mét đất vườn để bản làm đường thì có phải nộp thuế cho phần đất ấy không?',
        'Trả lời: Người hiến đất để làm đường chung không phải nộp thuế cho phần đất ấy, kể từ khi bàn giao.',
      ]),
    ],
    [
      'of an office in chapters, in which somebody speaks',
      OFFICE,
      dated('Mường Tấc sau một năm làm đường bản', [
        'I. Đường về bản',
        STORY[1] ?? '',
        'II. Chợ bên đường',
        'Bà Lường Thị Mai ở bản Nà Hin chia sẻ: “Có đường, gùi măng ra chợ chỉ mất nửa buổi”.',
        'III. Việc còn lại',
        STORY[3] ?? '',
      ]),
    ],
    [
      'of an office about its commune, in which somebody speaks',
      OFFICE,
      dated('Vài nét về xã Mường Tấc', [
        'Xã có mười bốn bản nằm dọc con suối, bản nào cũng có guồng nước và bãi trồng bông.',
        'Bà Lường Thị Mai ở bản Nà Hin chia sẻ: “Guồng quay thì ruộng có nước, cả bản yên lòng”.',
      ]),
    ],
    [
      'of an office about a list, which says what was approved lately',
      OFFICE,
      dated('Danh mục đường bản được sửa trong mùa khô', [
        'Hội đồng nhân dân xã vừa phê duyệt mười hai tuyến đường bản được sửa, tuyến dài nhất đi qua bản Nà Hin.',
        'Ưu tiên trước: các bản còn phải lội suối, nơi trẻ nghỉ học cả tuần khi nước lên.',
        'Vốn của xã: 840 triệu đồng, còn lại là công và đá của bà con.',
      ]),
    ],
    [
      'of an office about a calendar, which opens with a day',
      OFFICE,
      dated('Thông báo lịch tiêm chủng bằng tiếng Thái', [
        'Sáng 5/6, trạm y tế xã phát lịch tiêm chủng bằng tiếng Thái cho các bản, loa bản đọc hai lần mỗi ngày.',
        'Ngày 6/6: bản Nà Hin và bản Lạnh đưa trẻ ra trạm.',
        'Ngày 7/6: ba bản bên kia suối, cán bộ vào tận nhà văn hóa.',
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
      'of an office, a talk with little but questions and answers',
      OFFICE,
      dated('Trò chuyện với người gác cầu Nà Hin', [
        'Khách: Gác cầu thì gác những gì, khi suối chỉ rộng bằng ba sải tay?',
        'Bác Lả: Gác cho trẻ con đừng chạy, cho xe máy đừng chở ba, cho trâu đừng đứng giữa cầu.',
        'Khách: Đêm mưa thì sao?',
        'Bác Lả: Đêm mưa thì ngồi đây nghe nước, nước gầm là biết nhà nào phải gọi dậy.',
      ]),
    ],
    [
      'of an office, in numbered parts that tell',
      OFFICE,
      dated('Bản Nà Hin dời nhà khỏi bờ suối', [
        '1. Nước lên trong đêm',
        'Nửa đêm 4/6 nước suối dâng đến sàn, mười chín nhà được dời lên trường học.',
        '2. Sáng ra',
        'Dân quân đã dựng xong bếp chung, trẻ con vẫn đến lớp.',
      ]),
    ],
    [
      'of a paper, a letter of a reader',
      URL_OF_STORY,
      dated('Xin đừng chặt cây gạo đầu bản', [
        'Kính gửi tòa soạn! Tôi sống bên cây gạo đầu bản Nà Hin đã bảy mươi năm, cha tôi từng buộc trâu dưới gốc.',
        'Nay nghe tin đường mới đi qua chỗ ấy, tôi xin người làm đường nắn cho một khúc, cây không đi được.',
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
      'of a paper, about when power is cut',
      URL_OF_STORY,
      dated('Lịch cắt điện ở ba bản dọc suối', [
        'Ba bản dọc suối Nà Hin sẽ mất điện hai buổi trong tuần để thợ thay dây cũ và nâng cột qua đường mới.',
        'Bản Nà Phầy mất điện buổi sáng, hai bản còn lại mất điện buổi chiều, trạm xá có máy phát dự phòng.',
      ]),
    ],
    [
      'of an office, about when water is cut, and why',
      OFFICE,
      dated('Lịch cắt nước ở bản cao để sửa đường ống', [
        'Tổ thợ của xã vừa hoàn thành việc dò, tìm ra ba chỗ rò trên đường ống dẫn nước từ khe xuống bản, mỗi ngày mất mấy chục khối.',
        'Bản cao mất nước hai ngày, mỗi hộ được chở cho một phuy, người già được mang đến tận bếp.',
      ]),
    ],
    [
      'that answers by the law what is asked, and tells what came to pass',
      URL_OF_STORY,
      under(
        LIBRARY,
        dated('Ai giữ đất đường bản?', [...STORY, 'Theo Điều 12 Luật Đường bản, đất này do xã quản lý, ai cũng giữ.']),
      ),
    ],
    [
      'under long sub-heads',
      `${HOST}/?p=12`,
      dated('Mười năm một con đường', []).replace(
        '<div class="x4">',
        `<div class="x4">${STORY.map((text, i) => `<h3>${['Ngày cả bản vác đá qua suối', 'Mùa mưa không ai dám xuống chợ', 'Những người hiến đất vườn nhà mình', 'Chuyến xe đầu tiên lên tới bản'][i]}</h3><p>${text}</p>`).join('')}`,
      ),
    ],
    [
      'at a short address, with other stories amid it',
      `${HOST}/?p=12`,
      dated(TITLE, STORY)
        .replace(STORY[1] ?? '', `${STORY[1]}</p><h4><a href="/3">Giá mận hậu đầu vụ cao gấp rưỡi</a></h4><p>`)
        .replace(
          STORY[2] ?? '',
          `${STORY[2]}</p><ul><li><a href="/4">Thêm một cầu treo được thay mới</a> (01/06/2026)</li></ul><p>`,
        ),
    ],
    [
      'at a short address, whose lead is linked more than not',
      `${HOST}/?p=12`,
      dated(TITLE, STORY)
        .replace('người dân bản', '<a href="/3">người dân bản')
        .replace(' bê tông dài', '</a> bê tông dài'),
    ],
    [
      'of a draw, whose headline says what came of it',
      URL_OF_STORY,
      called('Kết quả xổ số Mường Lò: người bán chè trúng giải nhất', {
        meta: '<div>05/06/2026</div>',
        body: paragraphs([
          'Kỳ quay chiều nay tìm ra một vé trúng giải nhất, người mua là bà bán chè ở bến xe thị trấn Mường Lò.',
          'Bà bảo sẽ sửa lại mái nhà và mua cho cháu chiếc xe đạp đi học.',
        ]),
      }),
    ],
    [
      'of a paper, about a list and its table',
      URL_OF_STORY,
      called('Danh sách các bản góp tiền làm đường', {
        meta: '<div>05/06/2026</div>',
        body: `<p>Chín bản đã góp 42 triệu đồng làm đường qua suối, nhiều nhất là bản Nà Phầy, nơi xa chợ nhất xã.</p><table>${rows(['Nà Phầy', '12'])}${rows(['Nà Hin', '9'])}</table>`,
      }),
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
      'that describes and reports nothing, in a literary review',
      URL_OF_STORY,
      under(
        ['Trang nhất', 'Thơ', 'Bút ký', 'Nghiên cứu - Lý luận - Phê bình'],
        dated('Chiều cuối năm ở phố chợ Mường Lò', [
          'Phố chợ nằm nghiêng về phía suối, chiều cuối năm nắng đọng trên mái ngói âm dương, vàng như mật ong rừng.',
          'Hàng hoa họp từ ngã ba, thược dược chen với đào rừng trong những chiếc gùi, người bán ngồi nhặt lá úa, không mời ai.',
          'Người mua đi qua, dừng lại, cúi xuống, rồi đi tiếp với một cành đào trên vai, mặt hồng lên vì rét và vì hoa.',
        ]),
      ),
    ],
    ['of an office under a short headline', OFFICE, called('Họp bản', { meta: '<div>05/06/2026</div>' })],
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
      'that is a poem, at an address of three words',
      `${HOST}/tho/chieu-ben-suoi.html`,
      called('Chiều bên suối', {
        meta: '<div>05/06/2026 08:00</div>',
        body: `<p>${['Em về bản nhỏ chiều sương', 'Ngô non bạc lá, nẻo đường quanh co', 'Tiếng khèn gọi bạn bên bờ', 'Suối xa còn nhớ câu thơ thuở nào', 'Nhà ai khói bếp lên cao', 'Cơm lam thơm gọi ai vào chân thang', 'Trăng non vừa ghé đầu làng', 'Đã nghe trong gió mùa vàng đang lên'].join('<br>')}</p><p style="text-align:right"><b>Lò Thị Mai</b></p>`,
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
    [
      'of a picture, above the small print of its paper',
      `<p><img src="/do-hoa.png"></p><p>Đồ họa: Mai</p></div></div><div class="x8">${paragraphs([
        'BÁO VÀ ĐÀI MƯỜNG LÒ',
        'Cơ quan chủ quản: Tỉnh ủy',
        'Tổng Biên tập: Lò Văn Hùng',
        'Giấy phép số 12/GP-BTTTT',
        'Mọi bản quyền thuộc về Báo Thử',
      ])}<div>`,
    ],
    ['that is a poem', paragraphs(['Em về bản nhỏ', 'Ngô non bạc lá nẻo đường', 'Khèn gọi bạn', 'Suối xa còn nhớ'])],
  ])('know a story %s', async (_, body) => {
    const { verdict } = await read(pageOf({ meta: '<div>05/06/2026 08:00</div>', body }));
    expect(verdict).toMatchObject({ article: true });
  });

  it.each([
    [
      'of a lead and a video',
      '<video src="/v.mp4"></video><p class="sapo">Chiều 4/6, cả bản ra suối xếp đá, dựng lán cho ngày khởi công.</p>',
    ],
    ['that is a poem', paragraphs(['Em về bản nhỏ', 'Ngô non bạc lá nẻo đường', 'Khèn gọi bạn', 'Suối xa còn nhớ'])],
  ])('know a story %s, beside more text of the site and films of others', async (_, body) => {
    const film = (n: number) =>
      `<div><a href="/b${n}.html"><img src="/${n}.jpg"><span>02:4${n}</span></a><a href="/b${n}.html">Bản ${n} mở hội xuống đồng đầu năm</a></div>`;
    const before = '<div><div>Thứ Sáu, 05/06/2026 <b>Đường dây nóng: 0912 345 678</b></div></div>';
    const html = pageOf({ before, meta: '<div>05/06/2026 08:00</div>', body, after: [1, 2, 3].map(film).join('') });
    expect((await read(html)).verdict).toMatchObject({ article: true });
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

  it.each([
    ['of two sentences', new URL(URL_OF_STORY).pathname, STORY.slice(2)],
    ['at an address that its headline begins with', '/ban-lang-lam-duong', STORY.slice(1, 3)],
    [
      'that says what has come to pass and what will',
      '/tin-tuc?id=5512',
      [
        'Mặt đường đã đổ xong đoạn qua suối Nậm Mường, hai đầu cầu đang được kè đá để chống xói khi nước lũ về.',
        'Học sinh ba bản xa sẽ có xe đưa đón từ đầu năm học, không phải ở nhờ nhà người quen gần trường như nhiều năm.',
      ],
    ],
  ])('know a story without any date %s', async (_, path, texts) => {
    const page = pageOf({ title: `<h3>${TITLE}</h3>`, body: paragraphs(texts) }).replace(/<meta property.*?>/, '');
    expect((await read(page, HOST + path)).verdict).toMatchObject({ article: true });
    expect(glance(page, HOST + path)).toMatchObject({ article: true });
  });

  it('know a story below two dated headlines of others, its own date between', async () => {
    const others = TITLES.slice(0, 2).map(
      (title, i) => `<a href="/b${i}">${title} ở bản <span>(1${i}/06/2026)</span></a>`,
    );
    const meta = `<div>${others.join('')}</div><div>Thứ tư, 12/08/2026 - 07:30</div>`;
    const page = pageOf({ meta, body: paragraphs(STORY.slice(0, 2)) });
    expect((await read(page, `${HOST}/duong-qua-suoi-1201`)).verdict).toMatchObject({ article: true });
  });

  it('know a story at a short address below its date and a badge with its day', async () => {
    const badge = '<div class="post-date"><span class="day">05</span>\n<br> <span class="month">Th6</span></div>';
    const meta = `<div>05/06/2026</div>${badge}`;
    const page = pageOf({ meta, body: paragraphs(STORY.slice(0, 2)) }).replace(/<meta property.*?>/, '');
    expect((await read(page, `${HOST}/?p=112`)).verdict).toMatchObject({ article: true });
  });

  it('know a short story at a short address of other words where metadata date what it tells', async () => {
    const texts = ['Sáng 5/6, chiếc cầu treo ở đầu bản bị nước cuốn, hai bản mất lối sang chợ.', NURSERY[0] ?? ''];
    const html = dated('Bản Nà Hin mất lối sang chợ', texts);
    const verdictOf = async (page: string) => (await read(page, `${HOST}/nuoc-lu/`)).verdict;
    expect((await verdictOf(html)).article).toBe(false);
    const stated = html.replace(
      '<title>',
      '<meta property="article:published_time" content="2026-06-05T08:00+07:00"><title>',
    );
    expect((await verdictOf(stated)).article).toBe(true);
  });

  it('know a short story beside dialogs with more fields than it has sentences', async () => {
    const dialog = `<div>${'<label>Tên <input type="text"></label>'.repeat(16)}</div>`;
    const page = pageOf({ meta: '<div>05/06/2026 08:00</div>', body: paragraphs(STORY.slice(0, 2)), aside: dialog });
    expect((await read(page)).verdict).toMatchObject({ article: true });
  });

  it.each([
    ['itself, by another form of its address', `<h2><a href="/index.php?option=com_content&id=5">${TITLE}</a></h2>`],
    ['itself, by the base of its page', `<base href="/xa-hoi/duong-qua-suoi-55/"><h2><a href="./">${TITLE}</a></h2>`],
    ['nothing', `<h2><a href="javascript:void(0)">${TITLE}</a></h2>`],
  ])('know a story whose headline links to %s', async (_, title) => {
    const page = pageOf({ title, meta: '<div>05/06/2026 08:00</div>' });
    expect((await read(page, `${HOST}/xa-hoi/duong-qua-suoi-55`)).verdict).toMatchObject({ article: true });
  });

  const cards = TITLES.map(
    (title, i) => `<div><a href="/b${i}"><img src="/${i}.jpg"></a><a href="/b${i}">${title}</a></div>`,
  );
  const aboveCards = (text: string, tools = '') =>
    pageOf({ meta: '<div>05/06/2026 08:00</div>', body: `<p>${text}</p>${tools}${cards.join('')}` }).replace(
      /<meta property.*?>/,
      '',
    );
  const [short = ''] = NURSERY;

  it('know a short story by the tools that part it from cards of others', async () => {
    const tools = '<div><a href="#">Chia sẻ</a><a href="#">Zalo</a></div>';
    expect((await read(aboveCards(short, tools))).verdict).toMatchObject({ article: true });
    expect((await read(aboveCards(short))).verdict).toMatchObject({ article: false });
  });

  it('know a short story above cards of others in a known outlet, unless it says what they are', async () => {
    const known = `https://baosonla.vn${new URL(URL_OF_STORY).pathname}`;
    const about = `${short} Báo Thử tập hợp tin, bài về những ngày ấy.`;
    expect((await read(aboveCards(short), known)).verdict).toMatchObject({ article: true });
    expect((await read(aboveCards(about), known)).verdict).toMatchObject({ article: false });
  });

  it('know a story that only linked data date, above cards of others in its column', async () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2026-06-05T08:00:00+07:00"}</script>`;
    const page = pageOf({ head, after: cards.join('') });
    expect((await read(page, `${HOST}/duong-qua-suoi-1201`)).verdict).toMatchObject({ article: true });
  });

  it('know no text without any date that does not tell, in a known outlet only where its articles stand', async () => {
    const page = pageOf({ body: paragraphs([STORY[1] ?? '', STORY[1] ?? '', STORY[3] ?? '']) });
    const undated = page.replace(/<meta property.*?>/, '');
    const placed = `https://baosonla.vn${new URL(URL_OF_STORY).pathname}`;
    expect((await read(undated, placed)).verdict).toMatchObject({ article: true });
    for (const url of ['https://baosonla.vn/xa-hoi/lam-duong', URL_OF_STORY]) {
      expect((await read(undated, url)).verdict).toMatchObject({ article: false });
      const dated = page.replace('<div class="x4">', '<div>05/06/2026 08:00</div><div class="x4">');
      expect((await read(dated, url)).verdict).toMatchObject({ article: true });
    }
  });

  it('know a short story above a label that stands in its own column, outside all blocks', async () => {
    const body = `<table><tr><td>${STORY[0]}</td></tr></table><hr><b>Các tin khác</b><table>${TITLES.map((title) => rows([`<a href="/${title.length}">${title}</a>`])).join('')}</table>`;
    const page = pageOf({ meta: '<div>05/06/2026 08:00</div>', body: `<span>${body}</span>` });
    expect((await read(page)).verdict).toMatchObject({ article: true });
  });

  it('know a story that is dated nowhere, above a label and headlines of others with their days', async () => {
    const others = TITLES.map((title, i) => `<li><a href="/b${i}">${title} ở bản</a> (1${i}/06/2026)</li>`);
    const body = `${paragraphs(STORY)}<br><b>Các tin khác:</b><ul>${others.join('')}</ul>`;
    const page = pageOf({ title: '', meta: `<b>${TITLE}</b><br>${body}`, body: '' });
    expect((await read(page, `${HOST}/duong-qua-suoi-1201`)).verdict).toMatchObject({ article: true });
  });

  it.each([
    ['Báo Mường Tấc', true],
    ['Báo giá Nà Hin', false],
  ])('know a text that tells little, without any menu, by the name that its site states: %s', async (name, article) => {
    const texts = [0, 1, 2].map((i) => `${STORY[1]} Mỗi hộ một phần việc, đợt ${i + 1} làm đoạn qua suối.`);
    const head = `<meta property="og:site_name" content="${name}">`;
    const page = under([], pageOf({ head, meta: '<div>05/06/2026 08:00</div>', body: paragraphs(texts) }));
    expect((await read(page)).verdict).toMatchObject({ article });
  });

  it('know what a paper tells of an event, with its time, place and price', async () => {
    const sheet = ['Thời gian: 7 giờ ngày 20/6', 'Địa điểm: sân nhà văn hóa', 'Giá vé: không bán vé'];
    expect((await read(dated(TITLE, [...STORY.slice(0, 2), ...sheet]))).verdict).toMatchObject({ article: true });
  });

  it('know a letter in a paper, whoever signs it and for whom', async () => {
    const texts = [
      'Kính gửi bà con các bản và những người con quê hương đang làm ăn, học tập, công tác ở mọi miền đất nước!',
      ...STORY.slice(1),
      'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH',
    ];
    const letter = dated('Thư chúc Tết của Chủ tịch tỉnh gửi đồng bào các dân tộc', texts);
    expect((await read(letter)).verdict).toMatchObject({ article: true });
  });

  it('know a story about a teacher by how she is called, on a site of nobody', async () => {
    const texts = [
      'Mười năm nay, chiều nào lớp học bên suối cũng sáng đèn, mười hai em bản xa ở lại ôn bài đến tối mới về nhà.',
      'Cô Lò Thị Mai soạn bài bằng hai thứ tiếng, sách vở do bạn học cũ dưới xuôi gửi lên theo xe khách từng tháng.',
      'Nhờ lớp ấy, bốn mươi ba em đọc thông viết thạo và theo được lên trường huyện, ba em thành thầy giáo của bản.',
    ];
    const html = dated(TITLE, texts).replace('<div>05', '<div>Hà My</div><div>05');
    expect((await read(under(ANY_MENU, html))).verdict).toMatchObject({ article: true });
  });

  it.each(['Sáng thứ bảy 6/6', 'Tối thứ 7 (6-6)', 'Hôm nay (6/6)', 'Tuần qua'])(
    'know a story that nobody signs by its day, on a site of nobody: %s',
    async (day) => {
      const html = dated(TITLE, [
        `${day}, bản Nà Hin mở hội bên suối, mười hai bản quanh vùng về dự.`,
        NURSERY[0] ?? '',
      ]);
      expect((await read(under(ANY_MENU, html))).verdict).toMatchObject({ article: true });
    },
  );
  it.each([
    'Đến 13h30 cùng ngày, nước rút khỏi bản Nà Hin',
    'Thủ tướng yêu cầu các tỉnh miền núi làm xong đường bản',
    'Bộ Giao thông vừa phê duyệt vốn cho đường bản Nà Hin',
    'Xã vừa thông qua kế hoạch làm đường bản',
    'Số xe qua suối nhiều gấp rưỡi so với cùng kỳ',
    'Lường Văn Thoan (50 tuổi, ngụ bản Nà Hin) trông coi đoạn đường ấy',
  ])('know a story that nobody signs by a word of its own day, on a site of nobody: %s', async (told) => {
    const plain = Array.from(
      { length: 3 },
      (_, i) => `Nhà thứ ${i + 1} ươm ngô giống quanh bờ ao, mỗi luống dài mười mét, mỗi mét trồng mười hai gốc.`,
    );
    const articleOf = async (first: string) =>
      (await read(under(ANY_MENU, dated(TITLE, [`${first}, ai cũng mừng.`, ...plain])))).verdict.article;
    expect(await articleOf(told)).toBe(true);
    expect(await articleOf('Hàng đặt buổi sáng thì giao cùng ngày, mận vừa thơm vừa ngọt')).toBe(false);
  });

  it('know a story that nobody signs by what somebody says late in it, on a site of nobody', async () => {
    const slow = Array.from(
      { length: 9 },
      (_, i) => `Nhà thứ ${i + 1} ươm ngô giống quanh bờ ao, mỗi luống dài mười mét.`,
    );
    const verdictOf = async (texts: string[]) => (await read(under(ANY_MENU, dated(TITLE, texts)))).verdict;
    expect((await verdictOf(slow)).article).toBe(false);
    expect((await verdictOf([...slow, 'Bà con cho biết vụ này được mùa hơn vụ trước.'])).article).toBe(true);
    expect((await verdictOf([...slow, 'Trưởng bản Lò Văn Sơn nói: vụ này được mùa.'])).article).toBe(true);
  });
});

it('a page that neither reports nor names its writer is a story where markup dates it, whatever is printed', async () => {
  const body = paragraphs([
    'Mùa hoa nhãn năm nay nở muộn, các trại ong chuyển từ miền núi xuống bãi sông chậm hơn mọi năm nửa tháng.',
    'Mỗi trại đặt chừng 300 đàn dọc đê, mỗi đàn cho mười hai lít mật sau ba lần quay, kém vụ trước một phần ba.',
    'Hết vụ nhãn, đàn ong lên rừng bạc hà, nơi mật bán được giá gấp ba lần mật dưới xuôi.',
  ]);
  const verdictOf = async (meta: string) =>
    (await read(pageOf({ meta, body }).replace(/<meta property.*?>/, ''), `${HOST}/ong-mat-theo-mua-hoa`)).verdict;
  expect((await verdictOf('')).article).toBe(false);
  for (const text of ['2 giờ trước', ''])
    expect((await verdictOf(`<time datetime="2026-06-05T08:00:00+07:00">${text}</time>`)).article).toBe(true);
});

describe('a text that tells nothing itself', () => {
  const TOLD = [
    'Sàn giao dịch được xây dựng trên mô hình trực tuyến, bà con đưa hàng lên bằng tiếng Việt và tiếng Thái.',
    'Trên sàn có 18 gian hàng các loại, 137 mặt hàng được chào bán cùng 14 dịch vụ khác nhau.',
    'Sở Công Thương phối hợp với các bản xây dựng kế hoạch hằng năm và triển khai thực hiện.',
  ];
  const LEAD = 'Chiều 5/6, xã Mường Tấc ký kết hợp tác đưa nông sản của bà con lên sàn giao dịch.';
  const ANY = 'Nông sản của bà con xã Mường Tấc lên sàn giao dịch.';
  const verdict = async (description: string, date: string) => {
    const head = `<meta name="DC.Description" content="${description}">`;
    const html = under(ANY_MENU, pageOf({ head, meta: date, body: paragraphs(TOLD) }));
    return (await read(html, 'https://sangiaodich.example/tin/nong-san-len-san-giao-dich.html')).verdict.article;
  };
  it('is a story where its lead stands in the metadata alone, and the page is dated', async () => {
    const date = '<div>05/06/2026 08:00</div>';
    expect(await verdict(LEAD, date)).toBe(true);
    expect(await verdict(ANY, date)).toBe(false);
    expect(await verdict(LEAD, '')).toBe(false);
  });
});
