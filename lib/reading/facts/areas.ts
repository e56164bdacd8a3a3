import { startsName, vietnameseNameEnd } from './names';
import { lowerAt, phraseSet, type Word } from './words';

/** Type words of territories behind a body's name: "UBND huyện …", "Công an TP". */
const TYPES = phraseSet(`
  tỉnh | thành phố | tp | huyện | huyện đảo | quận | thị xã | tx | thị trấn | phường | xã | đặc khu | thôn | bản | ấp
  khu phố | tổ dân phố | khóm | buôn | bang | tiểu bang | khu vực | vùng | trung ương | h | p | q | x
`);

/** Provinces of both eras and cities that are written without a type word. */
const KNOWN = phraseSet(`
  Hà Tây | Hà Bắc | Hà Nam Ninh | Hà Sơn Bình | Hà Tuyên | Cao Lạng | Hoàng Liên Sơn | Hồ Bắc | Hồ Nam
  An Giang | Bà Rịa - Vũng Tàu | Bạc Liêu | Bắc Giang | Bắc Kạn | Bắc Cạn | Bắc Ninh | Bến Tre | Bình Dương
  Bình Định | Bình Phước | Bình Thuận | Cà Mau | Cao Bằng | Cần Thơ | Đà Nẵng | Đắk Lắk | Đăk Lăk | Đắk Nông
  Đăk Nông | Điện Biên | Đồng Nai | Đồng Tháp | Gia Lai | Hà Giang | Hà Nam | Hà Nội | Hà Tĩnh | Hải Dương
  Hải Phòng | Hậu Giang | Hòa Bình | Hưng Yên | Khánh Hòa | Kiên Giang | Kon Tum | Lai Châu | Lạng Sơn
  Lào Cai | Lâm Đồng | Long An | Nam Định | Nghệ An | Ninh Bình | Ninh Thuận | Phú Thọ | Phú Yên | Quảng Bình
  Quảng Nam | Quảng Ngãi | Quảng Ninh | Quảng Trị | Sóc Trăng | Sơn La | Tây Ninh | Thái Bình | Thái Nguyên
  Thanh Hóa | Thừa Thiên Huế | Thừa Thiên - Huế | Huế | Tiền Giang | Trà Vinh | Tuyên Quang | Vĩnh Long
  Vĩnh Phúc | Yên Bái | Hồ Chí Minh | HCM | TPHCM | TP . HCM | TP . Hồ Chí Minh | Sài Gòn | Việt Nam | Bà Rịa
  Vũng Tàu | Biên Hòa | Buôn Ma Thuột | Pleiku | Quy Nhơn | Việt Trì | Phan Thiết | Phan Rang | Rạch Giá
  Mỹ Tho | Cao Lãnh | Long Xuyên | Thủ Dầu Một | Tam Kỳ | Hội An | Đông Hà | Đồng Hới | Sầm Sơn | Cam Ranh
  Uông Bí | Cẩm Phả | Móng Cái | Sa Pa | Điện Biên Phủ | Hà Tiên | Phú Quốc | Côn Đảo | Đà Lạt | Nha Trang
  Vinh | Thủ Đức | Hạ Long | Trần Văn Thời | Trần Đề | Ngô Quyền | Lê Chân | Hai Bà Trưng | Lý Nhân | Miền Bắc
  Miền Nam | Miền Trung | Miền Tây | Miền Đông | Tây Nguyên | Tây Bắc
  Đông Bắc | Nam Bộ | Trung Bộ | Bắc Bộ | Nam Trung Bộ | Bắc Trung Bộ | Thái Bình Dương | Châu Á Thái Bình Dương
`);

/** Districts and communes that bear what reads like a person's name; places only behind their type word. */
const NAMESAKES = phraseSet(`
  Bế Văn Đàn | Chu Văn An | Châu Thành A | Cù Lao Dung | Cù Lao Giêng | Dương Minh Châu | Hoàng Hoa Thám
  Hoàng Su Phì | Hoàng Văn Thụ | Hồ Thị Kỷ | Hồ Đắc Kiện | Khúc Thừa Dụ | Lê Quý Đôn | Lê Thanh Nghị | Lê Ích Mộc
  Lê Đại Hành | Lý Thường Kiệt | Lý Văn Lâm | Lưu Nghiệp Anh | Lương Hòa Lạc | Lương Thế Trân | Lương Văn Tri
  Nguyễn Bỉnh Khiêm | Nguyễn Lương Bằng | Nguyễn Việt Khái | Nguyễn Văn Linh | Nguyễn Đại Năng | Phan Ngọc Hiển
  Phan Rí Cửa | Phan Đình Phùng | Phù Mỹ Bắc | Phù Mỹ Nam | Phù Mỹ Tây | Phù Mỹ Đông | Phạm Ngũ Lão | Phạm Sư Mạnh
  Pờ Ly Ngài | Triệu Việt Vương | Trương Quang Trọng | Trần Hưng Đạo | Trần Nhân Tông | Tăng Nhơn Phú
  Tạ An Khương | Đinh Trang Thượng | Đinh Văn Lâm Hà | Đào Duy Từ | Đặng Thùy Trâm
`);

const COUNTRIES = phraseSet(`
  Mỹ | Hoa Kỳ | Nga | Anh Quốc | Vương quốc Anh | Liên bang Nga | Trung Quốc | Hàn Quốc | Triều Tiên | Nhật Bản
  Nhật | Pháp | Đức | Anh
  Ý | Italia | Tây Ban Nha | Bồ Đào Nha | Hà Lan | Bỉ | Thụy Sĩ | Thụy Điển | Na Uy | Phần Lan | Đan Mạch
  Ba Lan | Hungary | Ukraine | Ukraina | Belarus | Thổ Nhĩ Kỳ | Israel | Iran | Iraq | Syria | Ai Cập | Ấn Độ
  Pakistan | Bangladesh | Lào | Campuchia | Thái Lan | Myanmar | Malaysia | Singapore | Indonesia
  Philippines | Brunei | Đài Loan | Australia | Úc | New Zealand | Canada | Mexico | Brazil | Argentina | Cuba
  Venezuela | Nam Phi | Việt Nam | EU | Liên Xô | Zimbabwe | Palestine | Afghanistan | Ả Rập Xê Út
  Ả Rập Saudi | Jordan | Lebanon | Yemen | Oman | UAE | Kuwait | Bahrain | Nepal | Sri Lanka | Bhutan
  Maldives | Kazakhstan | Uzbekistan | Turkmenistan | Kyrgyzstan | Tajikistan | Gruzia | Armenia | Azerbaijan
  Moldova | Romania | Bulgaria | Serbia | Croatia | Slovenia | Slovakia | Séc | Cộng hòa Séc | Áo | Hy Lạp
  Ireland | Iceland | Estonia | Latvia | Litva | Colombia | Peru | Chile | Bolivia | Ecuador | Uruguay
  Paraguay | Panama | Haiti | Ethiopia | Kenya | Nigeria | Sudan | Libya | Tunisia | Algeria | Maroc | Congo
  Angola | Mozambique | Tanzania | Uganda | Rwanda | Somalia | Ghana | Senegal | Đông Timor | Papua New Guinea
  Fiji | Hồng Kông | Hong Kong | Macau | Trung Đông | Bắc Phi | Đông Nam Á | Đông Âu | Tây Âu | Vân Nam
  Quảng Tây | Mông Cổ | Qatar | Saudi Arabia | châu Á | châu Âu | châu Phi | châu Á - Thái Bình Dương
`);

/** Territories that have no body of one word with them. */
const SMALL = /^(?:phường|xã|p|x)$/u;

/** Last words of territories that are none without a name: "chống buôn lậu". */
const HAMLETS = /^(?:thôn|bản|ấp|khóm|buôn)$/u;

/** Longest name of a territory in syllables. */
const LONGEST = 4;

/** Where a province or city written without its type word ends that begins at word `at`; `at` itself for none. */
export function cityEnd(words: readonly Word[], at: number): number {
  const known = KNOWN.at(words, at);
  const capital = words[at]?.capital || (words[at]?.lower === 'miền' && words[at + 1]?.capital);
  return known && capital && !startsName(words, at, 4) ? known.to : at;
}

/** Where the name of a country ends that begins at word `at`; `at` itself where there is none. */
export function countryEnd(words: readonly Word[], at: number): number {
  const found = COUNTRIES.at(words, at);
  const capital = words[at]?.capital || (words[at]?.lower === 'châu' && words[at + 1]?.capital);
  // "Lào Cai" begins with a country.
  return found && capital && cityEnd(words, at) <= found.to ? found.to : at;
}

/**
 * Where a territory ends that begins at word `at`: a known name, or a type word with the name or number behind it
 * ("huyện Nghi Xuân", "phường 5", "tỉnh"); `at` itself where there is none.
 */
export function areaEnd(words: readonly Word[], at: number): number {
  const city = cityEnd(words, at);
  if (city > at) return city;
  const type = TYPES.at(words, at);
  if (!type) return at;
  // "Huyện ủy", "Tỉnh đoàn": a body, no territory; but "phường Đoàn Kết", "xã Hội Sơn".
  const body = /^(?:ủy|uỷ|đoàn|hội)$/u.test(lowerAt(words, type.to));
  const named = SMALL.test(lowerAt(words, at)) && words[type.to]?.capital && words[type.to + 1]?.capital === true;
  if (body && !named && !startsName(words, type.to, 3)) return at;
  const short = /^(?:tp|tx|h|p|q|x)$/u.test(lowerAt(words, at));
  if (short && !words[at]?.capital) return at;
  let from = type.to;
  if (short && words[from]?.key === '.' && !words[from]?.spaced && words[from + 1]?.capital) from++;
  const end = nameEnd(words, from);
  if (end > from || HAMLETS.test(lowerAt(words, from - 1))) return end > from ? end : at;
  return short && type.to - at === 1 && /^(?:h|p|q|x)$/u.test(lowerAt(words, at)) ? at : type.to;
}

/** Units that are never numbered: "UBND xã | 6 tháng qua". */
const WITHOUT_NUMBER = /^(?:xã|tỉnh|huyện|phố|tp|tx|ương|trấn|bang|x|h)$/u;

/** Where the name behind a type word ends; a person's name is none ("Chủ tịch UBND tỉnh Lê Đình Sơn"). */
function nameEnd(words: readonly Word[], from: number): number {
  const known = KNOWN.at(words, from) ?? NAMESAKES.at(words, from);
  if (known && words[from]?.capital) return known.to;
  // "UBND tỉnh Cao Huy": every province is known, so this is somebody.
  if (words[from - 1]?.lower === 'tỉnh' && vietnameseNameEnd(words, from) > from) return from;
  if (/^\d{1,2}$/u.test(words[from]?.text ?? ''))
    return WITHOUT_NUMBER.test(lowerAt(words, from - 1)) ? from : from + 1;
  if (startsName(words, from, 3)) return from;
  let to = from;
  while (to < from + LONGEST && words[to]?.capital && (to === from || words[to]?.spaced) && !startsName(words, to, 3))
    to++;
  // "huyện Đăk R'lấp"
  const tied = to > from && words[to]?.key === "'" && !words[to]?.spaced && words[to + 1]?.spaced === false;
  return tied ? to + 2 : to;
}
