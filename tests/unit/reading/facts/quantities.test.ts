import { describe, expect, it } from 'vitest';
import { factsOf } from './article';

/** The quantities of a sentence as `text = value unit`. */
function quantities(text: string): string[] {
  return factsOf('quantity', text).map((fact) => `${fact.text} = ${fact.value} ${fact.unit}`);
}

describe('quantities', () => {
  it('brings money, measures and rates into one form', () => {
    expect(
      quantities(
        'Thu 52.020 triệu đồng, xuất 41,57 triệu USD, giá 183,8 triệu đồng/lượng, rộng 22.781ha, nặng 127 gram',
      ),
    ).toEqual([
      '52.020 triệu đồng = 52020000000 VND',
      '41,57 triệu USD = 41570000 USD',
      '183,8 triệu đồng/lượng = 183800000 VND/lượng',
      '22.781ha = 22781 ha',
      '127 gram = 127 g',
    ]);
  });

  it('counts how long people are at sea, and no plates', () => {
    expect(quantities('Ông đi biển 21 năm; tàu trôi trên biển 9 ngày; xe mang biển 25 ngày ấy đã cũ.')).toEqual([
      '21 năm = 21 năm',
      '9 ngày = 9 ngày',
    ]);
  });

  it('counts neither what a body named by a number does nor a year, and no score', () => {
    expect(
      quantities('Xã Mẫu Hàm 2 tổ chức truy đuổi; năm 2006 và 2007 liên tiếp mất mùa; đội thua 0 - 4 lượt về.'),
    ).toEqual([]);
  });

  it('counts thousands behind a word that numbers what it names', () => {
    expect(quantities('Nhà mạng khóa 12.000 thuê bao; lớp tập huấn khóa 12 học viên mới.')).toEqual([
      '12.000 thuê bao = 12000 thuê bao',
    ]);
  });

  it('counts minutes behind a word that numbers what it names, unless they are a moment of play', () => {
    expect(quantities('Đội bóng tập 90 phút mỗi buổi, ca 45 phút vừa hết; bàn thắng ở hiệp 2 phút 75.')).toEqual([
      '90 phút = 90 phút',
      '45 phút = 45 phút',
    ]);
  });

  it('counts by the year alone where a term follows', () => {
    expect(quantities('Vay lãi suất 6,5%/năm kỳ hạn 12 tháng; học phí 3 triệu đồng/học kỳ.')).toEqual([
      '6,5%/năm = 6.5 %/năm',
      '12 tháng = 12 tháng',
      '3 triệu đồng/học kỳ = 3000000 VND/học kỳ',
    ]);
  });

  it('counts containers', () => {
    expect(quantities('Cảng thông qua 640.000 TEU, năm trước là 1,2 triệu teu.')).toEqual([
      '640.000 TEU = 640000 TEU',
      '1,2 triệu teu = 1200000 TEU',
    ]);
  });

  it('knows measures of engines, of gold and of land', () => {
    expect(
      quantities(
        'Máy 120 mã lực, 35 CV; có 12 chỉ vàng, 2 cây vàng, 5 công đất; đi 7 cây số; phát 3,2 GWh; dày 4 cm2.',
      ),
    ).toEqual([
      '120 mã lực = 120 mã lực',
      '35 CV = 35 mã lực',
      '12 chỉ vàng = 12 chỉ vàng',
      '2 cây vàng = 2 lượng vàng',
      '5 công đất = 5 công đất',
      '7 cây số = 7 km',
      '3,2 GWh = 3.2 GWh',
      '4 cm2 = 4 cm2',
    ]);
  });

  it('reads money as it is said', () => {
    expect(quantities('Hãng lỗ 5 tỉ đô, chi 73 triệu đô Sing mua 1 đồng hồ ở 2 đô thị.')).toEqual([
      '5 tỉ đô = 5000000000 USD',
      '73 triệu đô Sing = 73000000 SGD',
      '1 đồng hồ = 1 đồng hồ',
      '2 đô thị = 2 đô thị',
    ]);
  });

  it('reads degrees below zero, and no dash before what is counted', () => {
    expect(quantities('Đêm qua -2°C, có nơi âm 4 độ C; -5 hộ có trâu chết rét, nhiệt độ 8-10 độ C.')).toEqual([
      '-2°C = -2 độ C',
      'âm 4 độ C = -4 độ C',
      '5 hộ = 5 hộ',
      '8-10 độ C = 8 độ C',
    ]);
  });

  it('adds a half behind the unit', () => {
    expect(quantities('Bị cáo lãnh 10 năm rưỡi tù vì lấy 3 tấn rưỡi lúa.')).toEqual([
      '10 năm rưỡi = 10.5 năm',
      '3 tấn rưỡi = 3.5 tấn',
    ]);
  });

  it('counts the rich, and takes them for no scale', () => {
    expect(quantities('Danh sách có 1000 tỷ phú.')).toEqual(['1000 tỷ phú = 1000 tỷ phú']);
  });

  it('takes "tỷ" without "đồng" for money', () => {
    expect(quantities('Tổng vốn 350 tỷ được bố trí.')).toEqual(['350 tỷ = 350000000000 VND']);
  });

  it('counts by the noun as written, without what describes it', () => {
    expect(quantities('66.032 cuộc thanh tra tại 79.894 đơn vị, 14 phi công trẻ, 80 chuyến phà đôi/ngày')).toEqual([
      '66.032 cuộc = 66032 cuộc',
      '79.894 đơn vị = 79894 đơn vị',
      '14 phi công = 14 phi công',
      '80 chuyến phà đôi/ngày = 80 chuyến phà đôi/ngày',
    ]);
  });

  it('keeps nouns together that share a number', () => {
    expect(quantities('14 cán bộ, chiến sĩ; 11 nước và vùng lãnh thổ; 3 xã, phường')).toEqual([
      '14 cán bộ, chiến sĩ = 14 cán bộ, chiến sĩ',
      '11 nước và vùng lãnh thổ = 11 nước và vùng lãnh thổ',
      '3 xã, phường = 3 xã, phường',
    ]);
  });

  it('reads ranges with one unit as one, ends with their own units as two', () => {
    const [range, low, high] = factsOf('quantity', 'Thu hút 0,5 - 1 tỷ USD, tăng khoảng từ 30% đến 40%.');
    expect(range).toMatchObject({ text: '0,5 - 1 tỷ USD', value: 5e8, range: [5e8, 1e9], unit: 'USD' });
    expect(low).toMatchObject({ text: '30%', value: 30, approx: true });
    expect(high).toMatchObject({ text: '40%', value: 40, approx: true });
  });

  it('reads how many of how many', () => {
    const [fact] = factsOf('quantity', 'Tổ chức lễ giao nhận quân với 910/920 tân binh.');
    expect(fact).toMatchObject({ text: '910/920 tân binh', value: 910, total: 920, unit: 'tân binh' });
  });

  it('reads more than planned, and a scale that both numbers share', () => {
    const [more, part] = factsOf('quantity', 'Thanh tra 361/338 cuộc, thu 6.159/6.509 triệu đồng.');
    expect(more).toMatchObject({ text: '361/338 cuộc', value: 361, total: 338 });
    expect(part).toMatchObject({ value: 6_159_000_000, total: 6_509_000_000, unit: 'VND' });
    expect(quantities('Nhà ở số 108/22 đường Trần Phú, hẹn ngày 15/6 xã họp.')).toEqual([]);
    expect(quantities('Có 24/28 DN trở lại; dịp lễ 30/4, 1/5 PV hỏi.')).toEqual(['24/28 DN = 24 DN']);
  });

  it('counts what an abbreviation names, terms of loans with their rates, and no opening hours', () => {
    expect(quantities('Hắn đã có 3 tiền án, 1 tiền sự.')).toEqual(['3 tiền án = 3 tiền án', '1 tiền sự = 1 tiền sự']);
    expect(quantities('Đoàn giành 7 HCV; kỳ hạn 12 tháng 5,6%; mở cửa từ 5 giờ đến 17 giờ.')).toEqual([
      '7 HCV = 7 HCV',
      '12 tháng = 12 tháng',
      '5,6% = 5.6 %',
    ]);
  });

  it.each([
    ['Lượng mưa phổ biến 50-100 mm/24 giờ.', '50-100 mm/24 giờ = 50 mm/24 giờ'],
    ['HĐND thông qua 25 Nghị quyết quan trọng.', '25 Nghị quyết = 25 Nghị quyết'],
    ['Ban hành 42 kết luận thanh tra.', '42 kết luận = 42 kết luận'],
    ['Số mắc giảm 1.971ca so với năm 2024.', '1.971ca = 1971 ca'],
    ['Nắng nóng tới gần 40 độ.', '40 độ = 40 độ'],
    ['Trong 5 năm 2021 - 2025 rừng lại xanh.', '5 năm = 5 năm'],
    ['Tỉnh yêu cầu 38 xã, phường báo cáo.', '38 xã, phường = 38 xã, phường'],
    ['Dịch lan ở 2 thôn Mẫu Một và Mẫu Hai.', '2 thôn = 2 thôn'],
    ['Tỷ lệ đạt 38,6 giường/1 vạn dân.', '38,6 giường/1 vạn dân = 38.6 giường/1 vạn dân'],
    ['Bé trai 1 tuần tuổi được cứu.', '1 tuần tuổi = 1 tuần tuổi'],
    ['Giữa 02 kỳ họp của HĐND tỉnh.', '02 kỳ họp = 2 kỳ họp'],
    ['Dự án (3EM) tặng 90 mũ bảo hiểm.', '90 mũ bảo hiểm = 90 mũ bảo hiểm'],
    ['Xã vận động 43 thanh thiếu niên.', '43 thanh thiếu niên = 43 thanh thiếu niên'],
    ['Khu này có 3 trục đường chính.', '3 trục đường = 3 trục đường'],
    ['Nhà máy xong móng 129/175 trục.', '129/175 trục = 129 trục'],
    ['Trong 3 ngày công an phường phải gửi hồ sơ.', '3 ngày = 3 ngày'],
    ['Cấp tiểu học và THCS 122 trường.', '122 trường = 122 trường'],
    ['Xã vừa treo 75 phao cứu sinh.', '75 phao cứu = 75 phao cứu'],
    ['Tàu chở anh cùng 13 đồng nghiệp khác.', '13 đồng nghiệp = 13 đồng nghiệp'],
  ])('reads units as they are written: %s', (text, expected) => {
    expect(quantities(text)).toEqual([expected]);
  });

  it.each([
    ['Ca mổ kéo dài 7 giờ 20 phút.', '7 giờ 20 phút = 440 phút'],
    ['Chị về nhất với 1 giờ 30 phút 15 giây.', '1 giờ 30 phút 15 giây = 5415 giây'],
    ['Xe mất khoảng 2 tiếng 15 phút mới qua đèo.', '2 tiếng 15 phút = 135 phút'],
    ['Anh bơi hết 45 phút 20 giây.', '45 phút 20 giây = 2720 giây'],
    ['Sau gần 3 giờ 5 phút cứu hộ, bé được đưa lên.', '3 giờ 5 phút = 185 phút'],
    ['Đường mới rút ngắn 1 giờ 10 phút.', '1 giờ 10 phút = 70 phút'],
  ])('reads hours, minutes and seconds as one: %s', (text, expected) => {
    expect(quantities(text)).toEqual([expected]);
  });

  it.each([
    'Lúc 7 giờ 20 phút, xe đến bản.',
    'Sau 7 giờ 20 phút sáng, cổng trường đóng.',
    'Khoảng 7 giờ 20 phút cùng ngày, lũ về.',
    'Mưa kéo dài đến 7 giờ 20 phút.',
    'Trong khoảng 7 giờ 30 phút đến 9 giờ, cầu đóng.',
    'Hạn chót hết 17 giờ 30 phút chiều mai.',
    'Thời điểm 7 giờ 20 phút 15 giây, còi báo động vang lên.',
  ])('takes no clock for a stretch of time: %s', (text) => {
    expect(quantities(text)).toEqual([]);
  });

  it('tells about from at least and at most', () => {
    const facts = factsOf('quantity', 'Hơn 100 hộ, dưới 5 tuổi, ít nhất 3 phương án, từ 60 tuổi trở lên.');
    expect(facts.map(({ approx, bound }) => bound ?? approx)).toEqual([true, 'max', 'min', 'min']);
  });

  it.each([
    'Đại hội lần thứ 14, lớp 5, hạng 4/4, khoản 2 Điều 5, phường 7, số 12/5 đường Trần Phú',
    'hàng trăm người, hàng chục tỷ đồng, gấp đôi, một trong những xã',
    'Đội bóng thắng 3-1, bản đồ tỷ lệ 1/2000, trực 24/24 giờ',
    'Gọi 0987 654 321 trước 17 giờ chiều, lúc 7h30',
    'Chuyến bay VN 1266 hạ cánh, mã đề 205 thi xong, Mùng 1 tết, tháng 3 và 7-2016',
    'Tính đến tuần 14 năm 2025, tâm bão ở 19,3 độ vĩ bắc, 111,3 độ Kinh Đông.',
    'Lực lượng Cảnh sát 113 phát hiện một đối tượng.',
    'Trong 7 tháng đầu năm tỉnh giải ngân tốt, 6 tháng cuối năm phải nhanh hơn',
    'Con đường chạy qua các tổ dân phố 14, 15, 16 phường Mẫu Đề',
    'Sư đoàn 316, Quân khu 2, quốc lộ 4D, biển số 25C-031.47',
    'Trận mưa đầu mùa đổ xuống đến gần 24 giờ mới ngớt',
    'Đạo luật NDAA 2019 giải thích điều này, đến 6/11 nhà trường mới biết',
    'Nghêu xuất hiện khoảng tháng 5 đến 6 hàng năm.',
  ])('finds none in: %s', (text) => {
    expect(quantities(text)).toEqual([]);
  });

  it.each([
    ['Tổng vốn đầu tư đạt hơn 17 tỷ USD.', 'Tổng vốn đầu tư'],
    ['Công an thu giữ hơn 127 gram ma túy tổng hợp.', 'ma túy tổng hợp'],
    ['Sản phẩm chủ lực là thép (22,5 triệu tấn).', 'Sản phẩm chủ lực là thép'],
    ['Kiến nghị thu hồi 210 tỉ đồng và 27 ha.', 'Kiến nghị thu hồi'],
    ['Lũ làm 5 người chết do nước cuốn trôi.', 'chết do nước cuốn trôi'],
    ['Theo báo cáo, hơn 900 hộ dân đã bị ngập, 25 nhà bị sập.', 'bị sập'],
    ['Giao quân 910/920 tân binh, đạt 98,9%.', 'Giao quân'],
    [
      'Tổng kim ngạch xuất nhập khẩu hàng hóa qua cửa khẩu năm 2021 đạt 41,57 triệu USD.',
      'Tổng kim ngạch xuất nhập khẩu hàng hóa qua cửa khẩu',
    ],
    ['Tỉnh mới có diện tích 8.555,9 km².', 'diện tích'],
    ['Ông Mẫu cho biết, tỷ lệ lúa chất lượng cao chiếm 59%.', 'tỷ lệ lúa chất lượng cao'],
    ['Chi cục cho biết bản còn nợ 6 tỷ đồng bảo hiểm thất nghiệp.', 'bảo hiểm thất nghiệp'],
    ['Xã sửa lại cơ chế, chính sách đất đai trên nhiều bản và phát hiện 25 tỷ đồng vi phạm về đất.', 'vi phạm về đất'],
    [
      'Tại xã, tổ tự quản đường biên, cột mốc của bản Mẫu Lai có 14 người.',
      'tổ tự quản đường biên, cột mốc của bản Mẫu Lai',
    ],
    ['Xã sửa lại cơ chế, chính sách đất đai trên nhiều bản và phát hiện 25 tỷ đồng vi phạm, 14 ha rừng.', 'phát hiện'],
    ['Đề án phát triển kinh tế - xã hội với tổng vốn 350 tỷ đồng.', 'Đề án phát triển kinh tế - xã hội với tổng vốn'],
    ['Toàn ngành đã tổ chức 66 cuộc thanh tra, kiểm tra tại các xã.', 'thanh tra, kiểm tra'],
    ['Xã hỗ trợ 5 triệu đồng cho mỗi gia đình có người mất tích.', 'cho mỗi gia đình có người mất tích'],
    ['Sáp nhập 3 phường Mẫu A, Mẫu Lai, Mẫu Sơn.', 'Mẫu A, Mẫu Lai, Mẫu Sơn'],
    ['Trao 50 suất học bổng trị giá 100 triệu đồng.', '50 suất học bổng'],
    ['Giá vải ở mức 42.000 đồng/kg nhưng cao hơn 12% so với năm ngoái.', 'Giá vải'],
    ['Quân sự tỉnh huy động 23 xe giúp dân di dời 6.480 hộ.', 'giúp dân di dời'],
    ['HĐXX tuyên phạt bị cáo Văn Công Mới 18 tháng tù.', 'HĐXX tuyên phạt bị cáo Văn Công Mới'],
    ['Các tỉnh chịu thiệt hại: Quảng Trị: 2 người.', 'Quảng Trị'],
    ['Trụ sở xã bị tốc mái, 4 cột điện trên địa bàn xã bị đổ.', 'trên địa bàn xã bị đổ'],
    ['Điện lực bổ sung 2 máy biến áp 63 MVA.', '2 máy biến áp'],
    ['Công ty dự báo VN-Index có thể vượt 1.850 điểm.', 'VN-Index'],
    ['Hồ rộng 200 m, dài hơn 14 km, hai đầu có cống.', 'dài'],
    ['Ba lô có số lượng 30.000 viên, cùng 10 bánh heroin có trọng lượng lớn.', 'Ba lô có số lượng'],
    ['Bão làm hỏng nhiều nhà: Nghệ An hơn 2.350 nhà; Huế gần 90 nhà.', 'Huế'],
    ['Lốc xoáy kéo dài 30 phút làm sập nhiều nhà dân.', 'Lốc xoáy kéo dài'],
    ['Ông phải khoan giếng sâu 70 m cách ao hơn 1 km hút nước về vườn.', 'cách ao'],
    ['Công an tìm thấy cụ bà 80 tuổi.', 'cụ bà'],
    ['Giá bạc tăng 1,8% lên mức 15 USD/ounce.', 'Giá bạc tăng'],
    ['Theo hãng, từ ngày 1 đến 4/9 tăng thêm 40 chuyến bay.', null],
    ['Thành phố quyết định chi 150 tỷ hàng năm để giảm học phí.', 'Thành phố quyết định chi'],
    [
      'Tỉnh trả lương cho 1.900 công nhân Công ty Texwell Mẫu (chuyên may mặc, vốn Hàn Quốc) đóng tại huyện.',
      'Công ty Texwell Mẫu',
    ],
    ['Xe chạy trên 10 tuyến bắt đầu từ tháng 4.', 'Xe chạy'],
    ['Sư này phải bồi hoàn 28,6 triệu baht.', 'Sư này phải bồi hoàn'],
    ['Dãy núi Mẫu Lĩnh có diện tích 9.707 ha.', 'Dãy núi Mẫu Lĩnh có diện tích'],
    ['Doanh thu cho cả giai đoạn 2020 - 2022 ước đạt 1.450 tỷ đồng.', 'Doanh thu cho cả giai đoạn 2020 - 2022'],
    ['Ngân hàng niêm yết giá bán USD cuối ngày ở 22.840 đồng.', 'giá bán USD cuối ngày'],
    ['Dự kiến hàng hóa Mẫu quốc tổng trị giá 300 tỷ USD bị áp thuế.', 'hàng hóa Mẫu quốc'],
    ['Lũ khiến 500 hộ dân tại ba bản của xã Mẫu Khê buộc phải đi đường vòng.', 'tại ba bản của xã Mẫu Khê'],
    ['Trung tâm thả 18 cá thể động vật quý hiếm sau thời gian dài cứu hộ và kiểm dịch.', 'động vật quý hiếm'],
    ['Một tên khác ẩn nấp cách tổ công tác khoảng 30 m xả súng.', 'Một tên khác ẩn nấp cách tổ công tác'],
    ['Có 100 chuyến tàu đang chạy trên tuyến đường sắt Bắc - Nam.', 'đang chạy trên tuyến đường sắt Bắc - Nam'],
    ['Sau hơn 48 giờ cháy, dù đã khống chế.', 'cháy'],
    ['Lũ về, 200 nhà bị ngập trên địa bàn tỉnh Cao Bằng.', 'bị ngập trên địa bàn tỉnh Cao Bằng'],
    ['Xã hỗ trợ 5 triệu đồng cho biết.', 'Xã hỗ trợ'],
    ['Công an xã bắt giữ 5 người, 3 xe.', 'Công an xã bắt giữ'],
    ['Giá vải ở mức 42.000 đồng/kg, tăng 12% so với đầu vụ.', 'Giá vải'],
    ['Khi được niêm yết, mã này tăng tới 240%.', 'mã này tăng'],
    ['Đường dài 4 km, 6 cầu.', null],
    ['Tòa tuyên phạt bị cáo 3 năm 6 tháng tù.', 'Tòa tuyên phạt bị cáo'],
    ['Công an tìm thấy bé trai 8 tuổi.', 'bé trai'],
    ['Ông Lò Văn Mẫu trông nom hang trong gần 20 năm.', 'Ông Lò Văn Mẫu trông nom hang'],
    ['Trên địa bàn xã có 29 đại lý.', null],
    ['Huyện có số học sinh là 5.000 em.', 'số học sinh'],
    ['Hai đảo có quy mô dân số khoảng 9.000 người.', 'quy mô dân số'],
    ['Ngà voi được nhà chức trách phát hiện nặng 177 kg.', 'Ngà voi được nhà chức trách phát hiện nặng'],
    ['Tỉnh có 480 m2 là đất ở và 12 dân thường bị thương.', 'bị thương'],
    ['Hai bên trao đổi về các dự án nhà ở với 3.000 căn hộ.', 'Hai bên trao đổi về các dự án nhà ở'],
    ['Lũ cuốn 2 nhà ở TP. Mẫu Lai, cuốn trôi 3 ha đất.', 'cuốn trôi'],
    [
      'Công ty nộp tổng số thuế truy thu, tiền phạt và tiền chậm nộp là 10,4 tỷ đồng.',
      'tổng số thuế truy thu, tiền phạt và tiền chậm nộp',
    ],
    ['Mưa lũ làm 8 người chết và mất tích.', 'chết và mất tích'],
    ['Cao tốc Mẫu Giang - Mẫu Sơn dài 64 km.', 'Cao tốc Mẫu Giang - Mẫu Sơn dài'],
    ['Lũ về, các phường Mẫu An, Mẫu Trung, Mẫu Hạ bị ngập 1,2 m.', 'bị ngập'],
    ['Giám đốc nhà máy thừa nhận, từ 15/3 đến 25/4 đã xả 300 m3.', 'đã xả'],
    ['Xã có 41% của 1.396 hộ dân dùng nước máy.', null],
    ['Nhà đầu tư được chọn ở 90% các dự án giao thông.', 'các dự án giao thông'],
    ['Thôn được giao 12 ha thuộc khu tái định cư Mẫu Lộc.', 'thuộc khu tái định cư Mẫu Lộc'],
    ['Tổng vốn 336 tỷ đồng (tương đương 16 triệu USD).', 'Tổng vốn'],
    ['Công ty cổ phần Đầu tư và Xây dựng Mẫu Lai nợ 6,3 tỷ đồng.', 'Công ty cổ phần Đầu tư và Xây dựng Mẫu Lai nợ'],
    [
      'Ông Mẫu, Chủ tịch công ty phải chứng kiến khối tài sản 5.000 tỷ đồng đã hụt mất.',
      'phải chứng kiến khối tài sản',
    ],
    ['Anh đến nhà bạn ở xã Mẫu Trạch, huyện Mẫu Khê thế chấp 50 triệu đồng.', 'thế chấp'],
    ['Có 21 tỉnh thuộc địa bàn Quân khu 7 giao quân.', 'thuộc địa bàn Quân khu 7 giao quân'],
    ['Xã tuyển 45 người được gọi khám vòng 2, đạt 57,3%.', 'được gọi khám vòng 2'],
    ['Kỳ họp thông qua 14 nghị quyết quan trọng.', 'Kỳ họp thông qua'],
    ['Tỷ lệ chia cổ tức là 6%.', 'Tỷ lệ chia cổ tức'],
    ['Trong khu đất rộng chừng 1 ha có nhà gỗ.', 'khu đất rộng'],
    ['Giá vé sẽ cao hơn 37% còn đi toàn tuyến thì chưa rõ.', 'Giá vé sẽ cao'],
    ['Công ty mua 95% cổ phần Mẫu Lai hơn 8.445 tỷ đồng.', null],
    ['Khu vui chơi cho trẻ em dưới 6 tuổi.', 'trẻ em'],
    ['Căn nhà nhìn ra hồ nước rộng 7.000 m2 sẽ được mở bán.', 'Căn nhà nhìn ra hồ nước rộng'],
    ['Đến nay 12 con đã bị tiêu hủy - chiếm 4% đàn lợn.', 'đàn lợn'],
    ['Xã có 7,5 ha đất bị lấn chiếm.', 'đất bị lấn chiếm'],
    ['Tìm thấy thi thể bé trai sau 2 ngày mất tích.', 'mất tích'],
    ['Ngân sách cấp 50% kinh phí hỗ trợ đóng mới theo công suất.', 'kinh phí hỗ trợ đóng mới'],
    ['Xe tải có mức phí đăng ký tăng từ 500.000 lên 750.000 đồng.', 'mức phí đăng ký'],
    ['Xã xin 30 triệu đồng để trả nợ ngân hàng.', 'để trả nợ ngân hàng'],
    ['Công an dừng xe khách 16 chỗ chạy quá tốc độ.', 'xe khách'],
    ['Cây đổ đè bé gái, cô bé 4 tuổi bình an.', 'cô bé'],
    ['Khối ngoại mua 163.000 cổ phiếu, tăng 4.400 đồng.', null],
    ['Du khách người Mỹ Jane Doe (26 tuổi) kể lại.', 'Jane Doe'],
    ['Mưa lũ đã làm 222 trường học ở hai huyện ngập.', 'Mưa lũ'],
    ['Sở đề nghị UBND 24 quận, huyện chặn dịch.', 'chặn dịch'],
    ['Tỉnh mua 8 tàu ngầm hạt nhân lớp Mẫu trang bị tên lửa.', 'hạt nhân lớp Mẫu trang bị tên lửa'],
    ['Máy đo có tầm quét từ +10 độ.', 'Máy đo có tầm quét'],
    [
      'Tổng vốn đầu tư để bồi thường, giải phóng mặt bằng, đầu tư hạ tầng kỹ thuật, trả các khoản lãi vay là 29.000 tỷ đồng.',
      'Tổng vốn đầu tư để bồi thường',
    ],
    ['Tổng cộng, chị có 24 huy chương.', null],
    ['Dự án có tổng vốn 2.993 tỷ đồng, chiếm gần 2.300 ha đất.', 'đất'],
    ['Mưa lớn ở Mẫu Kiếm (130 mm), Mẫu Đình (131 mm).', 'Mẫu Đình'],
    ['Tập trung ở thành phố Mẫu Vinh (18 trường), TX Mẫu Lò (23 trường).', 'TX Mẫu Lò'],
    ['Dân các thôn Tân Mẫu, Bắc Mẫu và Liên Mẫu đã bàn giao gần 3,2 ha.', 'bàn giao'],
    ['Sự cố khiến quốc lộ qua xã ùn tắc kéo dài gần 2 km.', 'quốc lộ qua xã ùn tắc kéo dài'],
    ['Tuy nhiên bà Mẫu không nhận ngay 93 tỉ đồng.', 'bà Mẫu không nhận ngay'],
    ['Ông Mẫu chịu trách nhiệm về 74 gói thầu được thực hiện.', 'Ông Mẫu chịu trách nhiệm'],
    ['Tổng mức đầu tư 6 tuyến đường.', null],
    ['Tuyên truyền ở chợ được 25 cuộc thu hút đông người.', 'thu hút đông người'],
    ['Xã tuyên truyền ở chợ được 25 cuộc thu hút 940 lượt.', null],
    ['Nay tổng số người tham gia BHXH, BHYT, BHTN là 529 người.', 'tổng số người tham gia BHXH, BHYT, BHTN'],
    ['Giá vốn và chi phí bán hàng tăng gấp 6 lần.', 'Giá vốn và chi phí bán hàng tăng gấp'],
    ['Xã có cầu hỏng 3 nhịp và chi phí sửa tăng 2 tỷ đồng.', 'chi phí sửa tăng'],
    ['Vốn của hợp tác xã vẫn “giậm chân” ở mức 48 tỷ đồng.', 'Vốn của hợp tác xã vẫn “giậm chân”'],
    ['Công ty Thế giới số Mẫu Sơn báo lỗ 5,9 tỷ đồng.', 'Công ty Thế giới số Mẫu Sơn báo lỗ'],
    ['Người bố có con 9 tuổi nằm viện.', 'con'],
    ['Loại “máy gặt” này được bán 30 triệu đồng.', 'Loại “máy gặt” này được bán'],
    ['Tổ có 15 xã viên xe buýt tuyến 17.', 'xe buýt tuyến 17'],
    ['Vụ việc xảy ra ở 2 tỉnh Mẫu Nam và Mẫu Ngãi có nhiều rừng.', 'Mẫu Nam và Mẫu Ngãi'],
    ['Đến giữa năm nay có thêm 29 vụ.', null],
    ['Lượng mưa là 50 - 70 mm, có nơi trên 100 mm.', 'Lượng mưa'],
    ['Giá sữa chua là 17 baht tương đương với 10.000 đồng.', 'Giá sữa chua'],
    ['Tín dụng 9 tháng tăng 10,4%.', null],
    ['Bản có 3 lò phản ứng.', 'phản ứng'],
    ['Bản có 12 nhà hàng bán thịt chua.', 'bán thịt chua'],
    ['Xã thăm gia đình của 7 người bị nạn.', null],
    ['Xã thăm trường của 7 học sinh nghèo khó.', 'nghèo khó'],
    ['Đường mở rộng, từ đó tăng lượng khách lên 2 triệu lượt.', 'lượng khách'],
    ['Trong nhà có 2 vòng vàng, một lượng bạc vụn.', 'vàng'],
    ['Bệnh nặng, phải mất 10 ngày mới khỏi.', null],
    [
      'Sở ra quyết định, xã xử phạt vi phạm hành chính đối với một chủ cơ sở kinh doanh hàng giả trên mạng 250 triệu đồng.',
      null,
    ],
    ['Xã đưa 5 nghệ nhân múa khèn ở hội thi 30 năm quan hệ Việt Nam - Lào.', 'quan hệ Việt Nam - Lào'],
  ])('says what is measured: %s', (text, measured) => {
    const of = factsOf('quantity', text).at(-1)?.of;
    expect(of && text.slice(of.start, of.end)).toBe(measured);
  });

  it.each([
    'Theo đó, có 950 bao.',
    'Đầu năm 16 USD, đến cuối năm 2014 là 20 USD.',
    'Lắp tại 11 điểm xong trước Tết.',
    'Em này được nâng 3 điểm.',
    'Con số cho năm 2019 là 7.200 tỷ.',
    'Trọng lượng 4.736 kg; 58 bao.',
    'Ông nêu rõ 3 điểm.',
  ])('says nothing rather than something empty: %s', (text) => {
    expect(factsOf('quantity', text).at(-1)?.of).toBeNull();
  });

  it('tells where something is from how much it is', () => {
    const about = (text: string) => factsOf('quantity', text).map(({ approx }) => approx === true);
    expect(about('Có mặt trên 63 tỉnh với trên 500 điểm bán.')).toEqual([false, true]);
  });

  it('says of an age whose it is', () => {
    const text = 'Công an đang truy tìm Lò Văn Mẫu (35 tuổi) và bà Vàng Thị Thử, 61 tuổi.';
    expect(factsOf('quantity', text).map(({ of }) => of && text.slice(of.start, of.end))).toEqual([
      'Lò Văn Mẫu',
      'Vàng Thị Thử',
    ]);
  });

  it('tells grades from what is raised', () => {
    expect(quantities('Nâng cấp 31 chợ, đạt cấp 3 của giải.')).toEqual(['31 chợ = 31 chợ']);
    expect(quantities('Huyện đã cấp 17 bò giống, xã cấp 85 phiếu.')).toEqual([
      '17 bò giống = 17 bò giống',
      '85 phiếu = 85 phiếu',
    ]);
  });

  it('takes resolutions of the Party for no counts', () => {
    expect(quantities('Tổng kết nghị quyết trung ương 3 khoá VIII.')).toEqual([]);
  });
});
