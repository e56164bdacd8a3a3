import { expect, it } from 'vitest';
import type { Article } from '@/lib/model/article';
import { loadPlaces, placeCard } from '@/lib/places';
import { findPlaces } from '@/lib/reading/places';
import { compilePlaces } from '@/scripts/compile-places';

const places = loadPlaces(compilePlaces('.'));

/** "name as on the day, province" of every hit in a text of that day. */
function read(day: string, text: string): string[] {
  const blocks = [{ kind: 'paragraph' as const, text }];
  const article = { url: 'https://example.com/', blocks, publishedAt: day } as unknown as Article;
  return findPlaces(article, null, places).map((hit) =>
    hit.places
      .map((id) => {
        const card = placeCard(places, id, day);
        return `${card?.name}, ${card?.province}`;
      })
      .join(' | '),
  );
}

const BEFORE = '2024-03-05';
const AFTER = '2025-11-05';

it.each<[string, string, string[]]>([
  // Names that are words too.
  [AFTER, 'Phường Hòa Bình, tỉnh Phú Thọ yêu chuộng hòa bình.', ['phường Hòa Bình, phu-tho', 'tỉnh Phú Thọ, phu-tho']],
  [AFTER, 'Bà con mong một nền hòa bình, thái bình, thống nhất.', []],
  [BEFORE, 'TAND TP Hòa Bình và TAND tỉnh Hòa Bình.', ['thành phố Hòa Bình, hoa-binh', 'tỉnh Hòa Bình, hoa-binh']],
  [BEFORE, 'Huyện Thống Nhất (Đồng Nai) thống nhất.', ['huyện Thống Nhất, dong-nai', 'tỉnh Đồng Nai, dong-nai']],
  [
    BEFORE,
    'Đoàn về xã Thống Nhất (huyện Gia Lộc, Hải Dương).',
    ['xã Thống Nhất, hai-duong', 'huyện Gia Lộc, hai-duong', 'tỉnh Hải Dương, hai-duong'],
  ],
  [
    BEFORE,
    'Ở xã Thống Nhất, huyện Thống Nhất, tỉnh Đồng Nai.',
    ['huyện Thống Nhất, dong-nai', 'tỉnh Đồng Nai, dong-nai'],
  ],
  // Quarters of the sky.
  [
    BEFORE,
    'Phía Đông Hà Nội tắc đường, đi về hướng Nam Định.',
    ['thành phố Hà Nội, ha-noi', 'tỉnh Nam Định, nam-dinh'],
  ],
  [BEFORE, 'Thành phố Đông Hà, tỉnh Quảng Trị.', ['thành phố Đông Hà, quang-tri', 'tỉnh Quảng Trị, quang-tri']],
  [AFTER, 'Không khí lạnh tràn về Đông Bắc và Tây Bắc.', []],
  [
    BEFORE,
    'Đồn quản lý 2 xã biên giới Lóng Sập và Chiềng Khừa, tỉnh Sơn La.',
    ['xã Lóng Sập, son-la', 'xã Chiềng Khừa, son-la', 'tỉnh Sơn La, son-la'],
  ],
  // One name on three levels.
  [AFTER, 'Phường Nam Định (Ninh Bình) đón khách.', ['phường Nam Định, ninh-binh', 'tỉnh Ninh Bình, ninh-binh']],
  [AFTER, 'Tỉnh Nam Định (cũ) có phường Nam Định.', ['tỉnh Nam Định, ninh-binh', 'phường Nam Định, ninh-binh']],
  [BEFORE, 'Thành phố Nam Định, tỉnh Nam Định.', ['thành phố Nam Định, nam-dinh', 'tỉnh Nam Định, nam-dinh']],
  // A city of today that was another's seat, and one that a province is about to become.
  ['2018-07-22', 'Trường ở TP Huế, tỉnh Thừa Thiên Huế.', ['tỉnh Thừa Thiên Huế, hue']],
  ['2026-03-10', 'Sắp có thành phố Đồng Nai.', ['tỉnh Đồng Nai, dong-nai']],
  // A commune of today in a district of yesterday.
  [AFTER, 'Xã Nậm Tăm (huyện Sìn Hồ cũ) làm đường.', ['xã Nậm Tăm, lai-chau', 'huyện Sìn Hồ, lai-chau']],
  [
    AFTER,
    'Phường Hoài Nhơn Bắc (thị xã Hoài Nhơn, tỉnh Bình Định cũ) họp.',
    ['phường Hoài Nhơn Bắc, gia-lai', 'thị xã Hoài Nhơn, gia-lai', 'tỉnh Bình Định, gia-lai'],
  ],
  [AFTER, 'Huyện Mù Cang Chải (Yên Bái) nổi tiếng.', ['huyện Mù Căng Chải, lao-cai', 'tỉnh Yên Bái, lao-cai']],
  [AFTER, 'Công viên Hòa Bình và quảng trường Thái Bình sáng đèn.', []],
  // The two days of change.
  ['2026-04-15', 'Tỉnh Đồng Nai họp.', ['tỉnh Đồng Nai, dong-nai']],
  [
    '2026-05-10',
    'Thành phố Đồng Nai và phường Biên Hòa.',
    ['thành phố Đồng Nai, dong-nai', 'phường Biên Hòa, dong-nai'],
  ],
  [
    '2025-06-30',
    'Xã Lũng Cú, huyện Đồng Văn, tỉnh Hà Giang.',
    ['xã Lũng Cú, ha-giang', 'huyện Đồng Văn, ha-giang', 'tỉnh Hà Giang, ha-giang'],
  ],
  ['2025-09-30', 'Xã Lũng Cú (Hà Giang cũ).', ['xã Lũng Cú, tuyen-quang', 'tỉnh Hà Giang, tuyen-quang']],
  [
    AFTER,
    'Huyện Sốp Cộp cũ nay là xã Sốp Cộp, tỉnh Sơn La.',
    ['huyện Sốp Cộp, son-la', 'xã Sốp Cộp, son-la', 'tỉnh Sơn La, son-la'],
  ],
  [AFTER, 'Du khách đến Đà Lạt, Nha Trang và Hội An.', []],
  [
    AFTER,
    'Đặc khu Lý Sơn đón khách; An Giang có đặc khu Thổ Châu.',
    ['đặc khu Lý Sơn, quang-ngai', 'tỉnh An Giang, an-giang', 'đặc khu Thổ Châu, an-giang'],
  ],
  // Lists that open from afar, or run over numbers.
  [
    AFTER,
    'Các xã có nhiều ca nhất là Phú Thiện 19 ca, Ia Boòng 13 ca, đều ở Gia Lai.',
    ['xã Phú Thiện, gia-lai', 'xã Ia Boòng, gia-lai', 'tỉnh Gia Lai, gia-lai'],
  ],
  [AFTER, 'Tại Gia Lai, xã Phú Thiện 3 Ia Boòng.', ['tỉnh Gia Lai, gia-lai', 'xã Phú Thiện, gia-lai']],
  [
    AFTER,
    'Tại Gia Lai, 2 phường bị ngập gồm: Quy Nhơn Tây và Quy Nhơn Bắc.',
    ['tỉnh Gia Lai, gia-lai', 'phường Quy Nhơn Tây, gia-lai', 'phường Quy Nhơn Bắc, gia-lai'],
  ],
  [AFTER, 'Các xã nghèo như Bình Minh, Thanh Bình vẫn khó.', []],
  [
    BEFORE,
    'Các quận 1, 3, 4, 5, Tân Phú, TP.HCM.',
    ['quận 1, ho-chi-minh', 'quận Tân Phú, ho-chi-minh', 'thành phố Hồ Chí Minh, ho-chi-minh'],
  ],
  [BEFORE, 'Những huyện như Mường Lát, Thanh Hóa.', ['huyện Mường Lát, thanh-hoa', 'tỉnh Thanh Hóa, thanh-hoa']],
  // Namesakes elsewhere.
  [AFTER, 'Xe lật ở xã Khánh Xuân, Ninh Bình.', ['tỉnh Ninh Bình, ninh-binh']],
  [AFTER, 'Tại tỉnh Ninh Bình, Công an xã Khánh Xuân vào cuộc.', ['tỉnh Ninh Bình, ninh-binh']],
  ['2018-03-05', 'Công an huyện Phong Điền (Thừa Thiên Huế).', ['thị xã Phong Điền, hue', 'tỉnh Thừa Thiên Huế, hue']],
  ['2018-03-05', 'Xã Nam Sơn, thành phố Bắc Ninh.', ['phường Nam Sơn, bac-ninh', 'thành phố Bắc Ninh, bac-ninh']],
  // Communes that the reform ended, whose names others bear today.
  [
    AFTER,
    'Cháy ở xã Liên Hiệp, huyện Hưng Hà, tỉnh Thái Bình.',
    ['xã Liên Hiệp, hung-yen', 'huyện Hưng Hà, hung-yen', 'tỉnh Thái Bình, hung-yen'],
  ],
  [
    AFTER,
    'Các xã Sơn Hà, Sơn Điện, huyện Quan Sơn có mưa.',
    ['xã Sơn Hà, thanh-hoa', 'xã Sơn Điện, thanh-hoa', 'huyện Quan Sơn, thanh-hoa'],
  ],
  [AFTER, 'Xã Sơn Hà và huyện Quan Sơn cùng họp.', ['huyện Quan Sơn, thanh-hoa']],
  // A commune of today that no other province ever had, whatever provinces are named besides.
  [
    AFTER,
    'Suối dâng ở xã Mường Nhé, lũ như ở Lào Cai và Sơn La.',
    ['xã Mường Nhé, dien-bien', 'tỉnh Lào Cai, lao-cai', 'tỉnh Sơn La, son-la'],
  ],
  [AFTER, 'Hà Tiên đón khách. Phường Hà Tiên mở chợ đêm.', ['phường Hà Tiên, an-giang', 'phường Hà Tiên, an-giang']],
  [
    BEFORE,
    'Có Thuận An (Đắk Mil) và Đắk Nia (Gia Nghĩa), huyện Cư Jut.',
    [
      'xã Thuận An, dak-nong',
      'huyện Đắk Mil, dak-nong',
      'xã Đắk Nia, dak-nong',
      'thành phố Gia Nghĩa, dak-nong',
      'huyện Cư Jút, dak-nong',
    ],
  ],
  // Parts of other names.
  [AFTER, 'Xe đến thành phố Huế.', ['thành phố Huế, hue']],
  [AFTER, 'Becamex TP.HCM hòa; chiến sĩ Điện Biên gặp mặt.', []],
  [AFTER, 'Kẹt xe trên cao tốc TP.HCM - Trung Lương.', []],
  [AFTER, 'Trường Trung cấp nghề Đắk Nông tuyển sinh.', []],
  [AFTER, 'Thép Xanh Nam Định thắng; quán phở Nam Định, tré Bình Định đông khách.', []],
  [AFTER, 'Kỷ niệm chiến thắng lịch sử Điện Biên Phủ.', []],
  [
    BEFORE,
    'Kẹt xe ở hầm chui Điện Biên Phủ, nút giao thông Điện Biên Phủ, vòng xoay An Lạc, ngã tư Vũng Tàu, ngã 3 Huế.',
    [],
  ],
  // A bay lies where it is called after.
  [BEFORE, 'Tàu chìm trên vịnh Hạ Long, sóng lớn ở vịnh Bắc Bộ.', ['thành phố Hạ Long, quang-ninh']],
  [BEFORE, 'Mưa lớn, đường phố Hà Nội ngập.', ['thành phố Hà Nội, ha-noi']],
  [BEFORE, 'Tàu khảo sát địa chất Hải Dương 8, giàn khoan Hải Dương-981 rời vùng biển này.', []],
  [
    BEFORE,
    'Hải Dương 8 ca, cả nước 20 ca; tàu đến Hải Dương lúc 8 giờ.',
    ['tỉnh Hải Dương, hai-duong', 'tỉnh Hải Dương, hai-duong'],
  ],
  [AFTER, 'Sở Giao dịch TP. HCM, Sở GDCK Hà Nội và sàn chứng khoán TP. HCM mở phiên mới.', []],
  [BEFORE, 'Tại điểm cầu Đắk Nông có 20 người.', ['tỉnh Đắk Nông, dak-nong']],
  [AFTER, 'Rác ở bãi rác Nghĩa Kỳ, xe ở cửa khẩu Đồng Đăng.', []],
  [
    BEFORE,
    'Các tỉnh Điện Biên, Lào Cai; dự án của Công ty TNHH VSIP Nghệ An.',
    ['tỉnh Điện Biên, dien-bien', 'tỉnh Lào Cai, lao-cai'],
  ],
  [BEFORE, 'Vùng Đồng Tháp Mười và tứ giác Long Xuyên khô hạn.', []],
  [AFTER, 'PV Thái Bình và phóng viên Hải Dương đưa tin.', []],
  [AFTER, 'Đồn Biên phòng Nậm Càn bắt 2 đối tượng.', []],
  [BEFORE, 'Sở Nông nghiệp và Phát triển nông thôn Hà Tĩnh họp.', ['tỉnh Hà Tĩnh, ha-tinh']],
  [BEFORE, 'Bí thư Thành Đoàn Hải Phòng đến.', ['thành phố Hải Phòng, hai-phong']],
  [BEFORE, 'Mưa ở miền núi Nghệ An và các cửa ngõ Hà Nội.', ['tỉnh Nghệ An, nghe-an', 'thành phố Hà Nội, ha-noi']],
  [BEFORE, 'Ông dự báo Thái Bình Dương lặng sóng.', []],
  [AFTER, 'Xe bồn cháy trên xa lộ Hà Nội.', []],
  [
    AFTER,
    'Công an Phú Thọ và Sở Tài nguyên và Môi trường Sơn La vào cuộc.',
    ['tỉnh Phú Thọ, phu-tho', 'tỉnh Sơn La, son-la'],
  ],
  [AFTER, 'Xe khách Nam Định – Lai Châu chạy cao tốc Đồng Đăng - Trà Lĩnh.', []],
])('%s: %s', (day, text, expected) => {
  expect(read(day, text)).toEqual(expected);
});
