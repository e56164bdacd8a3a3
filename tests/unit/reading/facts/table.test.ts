import { describe, expect, it } from 'vitest';
import { textOf } from '@/lib/model/article';
import { distinctFacts, findFacts } from '@/lib/reading/facts';
import { articleOf } from './article';

describe('distinctFacts', () => {
  const article = articleOf([
    { kind: 'title', text: 'Mở rộng đường 2.000 tỷ đồng' },
    'Dự án khởi công sáng 26/2, tổng vốn 2.000 tỷ đồng.',
    'Lễ khởi công ngày 26/2 có 50 đại biểu.',
  ]);
  const rows = distinctFacts(article, findFacts(article));

  it('shows each figure and date once, with all its places', () => {
    expect(rows.map((row) => [textOf(article, row.fact.span), row.spans.length])).toEqual([
      ['2.000 tỷ đồng', 2],
      ['sáng 26/2', 2],
      ['50 đại biểu', 1],
    ]);
  });

  it('labels them with words of the article', () => {
    expect(rows.map((row) => row.label && textOf(article, row.label))).toEqual([
      'Mở rộng đường',
      'Dự án khởi công',
      'Lễ khởi công ngày 26/2',
    ]);
  });
});

it('shows a figure with the words that hedge it', () => {
  const article = articleOf([
    'Hơn 1.200 cán bộ dự lễ, trong đó khoảng từ 30% là nữ; hội trường có trên 63 tỉnh gửi quà.',
    'Người từ 18 tuổi trở lên được tặng không quá 2 vé, mỗi vé 50.000 đồng.',
  ]);
  const shown = distinctFacts(article, findFacts(article)).map((row) => textOf(article, row.shown));
  expect(shown).toEqual([
    'Hơn 1.200 cán bộ',
    'khoảng từ 30%',
    '63 tỉnh',
    '18 tuổi trở lên',
    'không quá 2 vé',
    '50.000 đồng',
  ]);
});

it('tells apart equal figures that measure different things, and joins mentions of one name', () => {
  const article = articleOf([
    'Ông Lò Văn Páo, Trưởng bản Nà Sài, cho biết bản có 12 hộ nghèo. Đội thu gom có 12 xe chở rác.',
    'Năm ngoái bản còn 12 hộ nghèo, ông Páo nói. Việc này theo Quyết định số 18/2025/QĐ-UBND và Quyết định 18.',
  ]);
  const rows = distinctFacts(article, findFacts(article)).map(({ fact, spans, label }) => [
    textOf(article, fact.span),
    spans.length,
    label && textOf(article, label),
  ]);
  expect(rows).toContainEqual(['Lò Văn Páo', 2, 'Trưởng bản Nà Sài']);
  expect(rows.filter(([text]) => String(text).startsWith('12 '))).toEqual([
    ['12 hộ nghèo', 2, null],
    ['12 xe', 1, 'chở rác'],
  ]);
});

it('joins equal shares, without the label of a later one', () => {
  const article = articleOf(['Nay là 25%.', 'Thuế suất ô tô nhập khẩu là 25%.']);
  const shares = distinctFacts(article, findFacts(article)).filter(({ fact }) => fact.kind === 'quantity');
  expect(shares.map(({ spans, label }) => [spans.length, label && textOf(article, label)])).toEqual([[2, null]]);
});

it('tells whole shares of different things apart', () => {
  const article = articleOf(['Nay 100% xã có đường nhựa; 100% thôn được phủ sóng truyền hình.']);
  expect(distinctFacts(article, findFacts(article)).filter(({ fact }) => fact.kind === 'quantity')).toHaveLength(2);
});

it('tells equal shares of different things apart, though both of them rose', () => {
  const article = articleOf([
    'Giá vàng miếng cũng tăng 5%.',
    'Giá bạc thỏi cũng tăng 5%.',
    'Giá vàng miếng đã tăng 5%.',
  ]);
  const rows = distinctFacts(article, findFacts(article));
  expect(rows.map(({ spans, label }) => [spans.length, label && textOf(article, label)])).toEqual([
    [2, 'Giá vàng miếng cũng tăng'],
    [1, 'Giá bạc thỏi cũng tăng'],
  ]);
});

it('does not lend the label of a small figure to an equal one without', () => {
  const article = articleOf(['Mưa lũ làm chết người (Huế: 1 người) và 1 người mất tích, 1 người.']);
  const rows = distinctFacts(article, findFacts(article)).map(({ spans, label }) => [
    spans.length,
    label && textOf(article, label),
  ]);
  expect(rows).toEqual([
    [1, 'Huế'],
    [1, 'mất tích'],
    [1, null],
  ]);
});

describe('what happens on a date', () => {
  it.each([
    ['Chiều 5/3, tại xã Chiềng Mẫu (Sơn La), Sở Y tế tỉnh có báo cáo.', 'Sở Y tế tỉnh có báo cáo'],
    [
      'Quý III/2026, ngành du lịch Mẫu Sơn đón 1,87 triệu lượt khách.',
      'ngành du lịch Mẫu Sơn đón 1,87 triệu lượt khách',
    ],
    ['Theo cáo trạng, rạng sáng 21/8/2025, tại bản Mẫu, xã Mường Mẫu, công an bắt hai người.', 'công an bắt hai người'],
    ['Ngày 5/3, do mâu thuẫn, nhóm này gây gổ nhau.', 'nhóm này gây gổ nhau'],
    ['Năm 2025 sản lượng lúa của tỉnh tăng mạnh.', 'sản lượng lúa của tỉnh tăng mạnh'],
    ['Tỉnh thực hiện nghiêm Công điện số 21/CĐ-UBND ngày 8/10/2025.', 'Công điện số 21/CĐ-UBND'],
    ['Ngày 8/12, ông Nguyễn Văn Mẫu, chủ tịch UBND xã, cho biết sẽ chi trả.', null],
    ['Sáng 9/12, thông tin từ Công an huyện, vụ án đã rõ.', null],
    ['Ghi nhận của PV Báo Mẫu những ngày cuối năm 2025, bà con đã giao đất.', null],
    ['Sau thời gian nghỉ lễ 2/9 học sinh trở lại trường.', null],
    ['Kim ngạch tăng mạnh so với tháng 7/2025.', null],
    [
      'Hồi năm 2016, Tập đoàn Mẫu Dương, Mẫu Quốc, đã mua đất ở bản này.',
      'Tập đoàn Mẫu Dương, Mẫu Quốc, đã mua đất ở bản này',
    ],
    ['Kế hoạch đặt mục tiêu đến năm 2030 đón 2 triệu khách.', null],
    ['Tại hội nghị gặp mặt và đối thoại sáng 28/11 có 40 doanh nghiệp.', null],
    [
      'Sáng 7/3, người dân xã Tân Mẫu, huyện Mẫu Gia đã phát hiện một quả bom.',
      'người dân xã Tân Mẫu, huyện Mẫu Gia đã phát hiện một quả bom',
    ],
    [
      'Năm 2018, tỉnh Mẫu Sơn đã thu hồi chủ trương đầu tư dự án khu du lịch ven hồ do chủ đầu tư chậm làm các thủ tục cần thiết theo đúng tiến độ đã cam kết.',
      'tỉnh Mẫu Sơn đã thu hồi chủ trương đầu tư dự án khu du lịch ven hồ',
    ],
    ['Ngày 28/4, bà Lò Thị Mẫu, Giám đốc Sở Y tế tỉnh Mẫu, cho biết đã hết dịch.', null],
    [
      'Báo Mẫu đưa tin, sáng 27/5, xã tổ chức lễ hội cầu mùa ở sân vận động.',
      'xã tổ chức lễ hội cầu mùa ở sân vận động',
    ],
    ['Lãi ròng gấp 3 lần mức đạt được năm 2017.', null],
    ['Ngân hàng công bố lợi nhuận trước thuế năm 2018.', null],
    ['Kết quả xác minh cho thấy đầu tháng 4/2019, em T. đã đến sống ở xã.', 'em T. đã đến sống ở xã'],
    ['Dự kiến trong ngày hôm nay 6/7 sẽ hoàn thành trục vớt sà lan.', 'sẽ hoàn thành trục vớt sà lan'],
    ['Cửa hàng chỉ bán xăng E5 và xăng Ron 95 từ ngày 15/12.', null],
    [
      'Ngày 30/1, Phó thủ tướng Lò Văn Mẫu đã chỉ đạo Bộ Giao thông khẩn trương báo cáo Thủ tướng các phương án giải quyết bất cập tại trạm thu phí theo đúng thời hạn.',
      'đã chỉ đạo Bộ Giao thông khẩn trương báo cáo Thủ tướng các phương án giải quyết bất cập',
    ],
    [
      'Sáng 5/3, một số người dân sống gần khu vực đền Mẫu Sơn nằm gần với Quốc lộ 46 trông thấy khói lửa bốc lên từ ngôi đền cổ kính này.',
      null,
    ],
    ['Từ ngày 30/5 đến 8/6, ở tỉnh Mẫu diễn ra hàng loạt kỳ thi.', 'diễn ra hàng loạt kỳ thi'],
    ['Vào cuối năm 2015 và giữa năm 2016, khi biểu tình nổ ra, xã đã cắt mạng.', 'xã đã cắt mạng'],
    ['Kết quả chứng minh được, ngày 5/6, Lò Mẫu nhiều lần bán ma túy.', 'Lò Mẫu nhiều lần bán ma túy'],
    [
      'Trước đó, báo Mẫu thông tin, ngày 29/1, Tổng cục có công văn đề xuất dừng thu phí.',
      'Tổng cục có công văn đề xuất dừng thu phí',
    ],
    [
      'Đặc biệt, ngày 19/8, Thượng tướng Lò Mẫu, Thứ trưởng Bộ Công an đã xuống hiện trường.',
      'Thượng tướng Lò Mẫu, Thứ trưởng Bộ Công an đã xuống hiện trường',
    ],
    [
      'Rạng sáng 30/6, hai đối tượng Lò Viết Mẫu (33 tuổi, tự Mẫu nấm độc, ngụ thành phố Mẫu Thiết) và Vàng Văn Thử (37 tuổi, ngụ huyện Mẫu Phong) đã cưa song sắt.',
      'đã cưa song sắt',
    ],
    ['Năm 2018, tỉnh Mẫu sẽ dạy chương trình song bằng.', 'tỉnh Mẫu sẽ dạy chương trình song bằng'],
    ['Dự án được khởi công hồi tháng 4/2015.', 'Dự án được khởi công'],
    [
      'Diễn biến vụ việc như sau, khoảng 12h30 ngày 13/5, công an bắt quả tang hai người.',
      'công an bắt quả tang hai người',
    ],
    [
      'Bà Mẫu, Phó Giám đốc bệnh viện, cho biết, chiều 22/2, bệnh viện đã nhận hai người.',
      'bệnh viện đã nhận hai người',
    ],
    ['Xét báo cáo của Sở, ngày 7/9, UBND tỉnh yêu cầu chuyển hồ sơ.', 'UBND tỉnh yêu cầu chuyển hồ sơ'],
    [
      'Ngày 20/4, ông Mẫu được bổ nhiệm ở Bộ Thông tin và Truyền thông.',
      'ông Mẫu được bổ nhiệm ở Bộ Thông tin và Truyền thông',
    ],
    ['Cổng thông tin nhân đạo quốc gia sẽ mở từ 19/8.', 'Cổng thông tin nhân đạo quốc gia sẽ mở'],
    ['Ngày 25/7, Công an TX. Phú Mẫu chuyển toàn bộ hồ sơ.', 'Công an TX. Phú Mẫu chuyển toàn bộ hồ sơ'],
    ['Cảnh sát Mẫu Quốc hôm 1/7 bắt hai người đàn ông.', 'bắt hai người đàn ông'],
    [
      'Năm 2014, xã Hậu Mẫu, huyện Tân Mẫu là xã đầu tiên của tỉnh xong đường nhựa.',
      'xã Hậu Mẫu, huyện Tân Mẫu là xã đầu tiên của tỉnh xong đường nhựa',
    ],
    ['Ngày 26/5, tại hội thảo về “xe dù, bến cóc” ở xã, công an đã phạt ba xe.', 'công an đã phạt ba xe'],
    ['Giải chạy Mẫu Sơn vì sức khỏe toàn dân năm 2019.', 'Giải chạy Mẫu Sơn vì sức khỏe toàn dân'],
    ['Ngày 15/7, trên địa bàn toàn tỉnh đã xảy ra 5 vụ cháy rừng.', 'đã xảy ra 5 vụ cháy rừng'],
    ['Đến sáng 4/11 thì xảy ra sự cố vỡ đê bao.', 'xảy ra sự cố vỡ đê bao'],
    ['Tuy nhiên người này đã rời khỏi xã từ ngày 2/3.', 'người này đã rời khỏi xã'],
    ['Hãng tin Mẫu Lai ngày 2/12 đưa tin cầu sập.', null],
    ['Trận động đất Mẫu Châu năm 2011 đã phá nhiều nhà.', 'Trận động đất Mẫu Châu'],
    ['Ông Mẫu sinh năm 1961 ở xã Mẫu Sơn.', 'Ông Mẫu sinh'],
    ['Họ xem xét việc của Bộ Nội vụ, Ban Bí thư năm 2018 và kỷ luật cán bộ.', null],
    ['Kết quả được so sánh từ quý II/2025.', null],
    ['Họ còn cùng nhau đến công viên giải trí năm 2012.', 'Họ còn cùng nhau đến công viên giải trí'],
    [
      'Tháng 3/2014, Công ty cổ phần đầu tư xây dựng Mẫu Lộc tặng Văn phòng tỉnh Mẫu An chiếc xe hơi rất sang trọng có trị giá hơn 2,7 tỉ đồng.',
      'tặng Văn phòng tỉnh Mẫu An chiếc xe hơi rất sang trọng có trị giá hơn 2,7 tỉ đồng',
    ],
    [
      'Ngày 22/2, tại nhà ông Tô Văn Mẫu, sinh quán Mẫu Lai, trú tại thôn 3, kho xăng đã phát nổ lớn.',
      'kho xăng đã phát nổ lớn',
    ],
    ['Quan chức hải quân Mẫu Quốc hôm 30/6 cho biết tàu đã đến.', null],
    [
      'Hai bên hoàn toàn có thể sẽ hủy vòng đàm phán về thương mại trong tháng 9 tới.',
      'sẽ hủy vòng đàm phán về thương mại',
    ],
    ['Ngày 4/7 là một ngày tồi tệ đối với chính sách của Mẫu Quốc.', null],
    ['Ngày 20 tháng 11 hằng năm là ngày đặc biệt của học sinh Mẫu Sơn.', null],
    ['Từ 1/1/2019, sẽ có 13 tỉnh, thành phố chi trả qua bưu điện.', 'sẽ có 13 tỉnh, thành phố chi trả qua bưu điện'],
    ['Gia đình và bạn bè đã tổ chức lễ cưới cho anh đầu tháng 8.', 'Gia đình và bạn bè đã tổ chức lễ cưới cho anh'],
    ['Đàn cá được bắt, ngoài khơi thành phố Mẫu Hải hôm 1/7.', null],
    ['Hạn chót nộp hồ sơ của xã là vào ngày 6/3.', 'Hạn chót nộp hồ sơ của xã'],
    ['Chiều 3/8, nghi phạm Lò Mẫu, 21 tuổi, trốn khỏi trại.', null],
    ['Sáng 7/3, bà Mẫu tử vong.', 'bà Mẫu tử vong'],
    [
      'Tối 24/11, tại huyện, Thủ tướng Lò Văn Mẫu đã dự lễ đón danh hiệu công viên địa chất toàn cầu của vùng non nước Mẫu Bằng và công bố di tích lịch sử của tỉnh.',
      'đã dự lễ đón danh hiệu công viên địa chất toàn cầu của vùng non nước Mẫu Bằng',
    ],
    ['Hợp tác xã vừa công bố 9/1/2018 là ngày chia lãi.', null],
  ])('%s', (sentence, happens) => {
    const article = articleOf([sentence]);
    const row = distinctFacts(article, findFacts(article)).find(({ fact }) => fact.kind === 'date');
    expect(row).toBeDefined();
    expect(row?.label ? textOf(article, row.label) : null).toBe(happens);
  });
});

it('tells when somebody was born for no event', () => {
  const article = articleOf(['Chị Lò Thị Thử (SN 1978) và ông Vàng Mẫu, sinh năm 1950, trú tại bản Mẫu Lai, đã khỏi.']);
  expect(distinctFacts(article, findFacts(article)).filter(({ fact }) => fact.kind === 'date')).toEqual([]);
});

it('says of both ends of a stretch what happens, and of a row of days what each brought', () => {
  const article = articleOf([
    'Hồ sơ được nhận từ 7h30 ngày 8/12/2025 đến 17h30 ngày 16/12/2025.',
    'Năm 2007, ông Mẫu được phong thiếu tướng, và tháng 9/2014 được phong thượng tướng.',
    'Xe chạy trên đường Cách Mạng Tháng 8.',
  ]);
  const dates = distinctFacts(article, findFacts(article)).filter(({ fact }) => fact.kind === 'date');
  expect(dates.map(({ label }) => label && textOf(article, label))).toEqual([
    'Hồ sơ được nhận',
    'Hồ sơ được nhận',
    'ông Mẫu được phong thiếu tướng',
    'được phong thượng tướng',
  ]);
});

it('begins a long label where a phrase begins, never inside a name', () => {
  const article = articleOf([
    'Các doanh nghiệp và nhà đầu tư trong nước đã đầu tư vào Hà Mẫu 322 dự án, tỉnh Hà Mẫu hiện đã có rất nhiều dự án với tổng mức đầu tư trên 77.536 tỷ đồng.',
  ]);
  const labels = distinctFacts(article, findFacts(article)).map(({ label }) => label && textOf(article, label));
  expect(labels).toEqual(['nhà đầu tư trong nước đã đầu tư vào Hà Mẫu', 'tổng mức đầu tư']);
});

it('takes for one fact what the title says again, the same number of the same things, and an unlabelled share', () => {
  const article = articleOf([
    { kind: 'title', text: 'HĐND tỉnh thông qua 14 nghị quyết quan trọng; 2 người chết, 2 người mất tích' },
    'HĐND tỉnh đã thống nhất cao thông qua 14 Nghị quyết.',
    'Kim ngạch tăng 44%.',
    'Tổng cộng 44%.',
    'Lũ làm 2 người thiệt mạng, 2 người chưa tìm thấy.',
  ]);
  const rows = distinctFacts(article, findFacts(article)).filter(({ fact }) => fact.kind === 'quantity');
  expect(rows.map(({ fact, spans }) => [textOf(article, fact.span), spans.length])).toEqual([
    ['14 nghị quyết', 2],
    ['2 người', 2],
    ['2 người', 2],
    ['44%', 2],
  ]);
});

it('takes an exact number for one fact, whether its noun is said in full, in part or not at all', () => {
  const article = articleOf([
    { kind: 'title', text: 'Tiêu hủy đàn heo' },
    'Cơ sở đã giết 1.260 con heo. Tổng số 1.260 con đã bị tiêu hủy. Có 12 con heo ốm. Còn lại 12 con.',
    'Phí là 5.500 đồng, sau này 5.500 đồng/tháng.',
  ]);
  const rows = distinctFacts(article, findFacts(article)).map(({ fact, spans }) => [
    textOf(article, fact.span),
    spans.length,
  ]);
  expect(rows).toEqual([
    ['1.260 con heo', 2],
    ['12 con heo', 1],
    ['12 con', 1],
    ['5.500 đồng', 1],
    ['5.500 đồng/tháng', 1],
  ]);
});

describe('findFacts', () => {
  it('keeps reading order over title, sapo and body, and leaves captions out', () => {
    const article = articleOf([
      { kind: 'title', text: 'Hỗ trợ 20 hộ' },
      { kind: 'sapo', text: 'Ngày 5/3, Tỉnh ủy họp.' },
      { kind: 'image', text: 'Trao 20 suất quà.', src: 'https://baovidu.vn/a.jpg' },
      { kind: 'list', text: '50 hộ nghèo\n30 hộ cận nghèo' },
      { kind: 'embed', text: '' },
    ]);
    expect(findFacts(article).map((fact) => [fact.kind, fact.span.block])).toEqual([
      ['quantity', 0],
      ['date', 1],
      ['body', 1],
      ['quantity', 3],
      ['quantity', 3],
    ]);
  });

  it('reads captions where they tell the whole story', () => {
    const article = articleOf([
      { kind: 'title', text: 'Ảnh: phiên chợ đầu năm' },
      { kind: 'image', text: 'Chợ họp ngày 5/3.', src: 'https://baovidu.vn/a.jpg' },
    ]);
    expect(findFacts(article).map((fact) => fact.span.block)).toEqual([1]);
  });

  it('finds nothing in an article without words', () => {
    expect(findFacts(articleOf([]))).toEqual([]);
  });
});
