import { foldKey } from '@/lib/text/fold';

/** Phrases, parted by commas, as a set of their folded keys. */
function phrases(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((phrase) => foldKey(phrase)));
}

/** What follows is the name of a site or a house: a street, a river, a company, a school. Of several it may be a place. */
export const SITES = phrases(
  'đường, phố, đại lộ, xa lộ, hẻm, ngõ, ngách, kiệt, cầu, cầu vượt, hầm, hầm chui, đèo, dốc, sông, suối, hồ, đầm, ' +
    'kênh, núi, đồi, ' +
    'ngã ba, ngã 3, ngã tư, ngã 4, ngã năm, ngã sáu, vòng xoay, giao lộ, nút giao, nút giao thông, ' +
    'bãi rác, bãi biển, bãi tắm, mỏ, mỏ đá, cửa khẩu, chợ, siêu thị, ga, nhà ga, cảng, sân bay, phà, bến phà, bến xe, bến tàu, chùa, đền, đình, nhà thờ, ' +
    'bot, trạm bot, trạm thu phí, sân vận động, svđ, trại giam, giáo xứ, giáo phận, nghĩa trang, nghĩa trang liệt sĩ, bảo tàng, tượng đài, di tích, khách sạn, nhà hàng, quán, ' +
    'công ty, tập đoàn, ngân hàng, phòng giao dịch, hợp tác xã, htx, nhà máy, xí nghiệp, thủy điện, nhiệt điện, khu công nghiệp, kcn, cụm công nghiệp, ' +
    'khu kinh tế, kkt, khu đô thị, kđt, trường, trung cấp, trung cấp nghề, đại học, đh, cao đẳng, cao đẳng nghề, thpt, thpt chuyên, thcs, tiểu học, học viện, bệnh viện, bv',
);

/** What follows is the name of another thing: a person, a paper, a battle, a dish. */
export const THINGS = phrases(
  'ca sĩ, diễn viên, người mẫu, báo, tạp chí, đài, chiến dịch, chiến thắng, thắng lịch sử, trận, bia, rượu, cà phê, gốm, ' +
    'thành cổ, tàu khảo sát, ông, bà, anh, chị, em, cô, chú, bác, cụ, bé, cháu, nobel, phim, tiểu thuyết, ' +
    'công viên, vườn hoa, vườn quốc gia, nhà hát, rạp, cung văn hóa, cột cờ, tháp, tnhh, mtv, cổ phần, gang thép, đạm, xe khách, xe buýt, chuyến tàu, quốc lộ, cảng hàng không, nước giải khát, ' +
    'đồn biên phòng, tứ giác, pv, phóng viên, đá quý, quốc cường, chiến sĩ, xskt, phở, bún, bún bò, bánh tráng, nem, nem chua, tré, mắm',
);

/** Words that end like one of `SITES` or `THINGS` or a surname and are none: "Sở Tài nguyên và Môi trường Hà Nội", "Thành đoàn Hà Nội". */
export const NO_THINGS = phrases(
  'đường phố, môi trường, thị trường, hiện trường, công trường, yêu cầu, toàn cầu, nhu cầu, thông báo, cảnh báo, điểm cầu, đầu cầu, ' +
    'dự báo, nhà báo, nông thôn, miền núi, cửa ngõ, tỉnh đoàn, thành đoàn, quân đội, bộ đội, gia đình, cơ bản, văn bản, nhật bản, địa điểm, quan điểm, thời điểm',
);

/** Words that end like a type word and are none: "Hợp tác xã Hồng Gai". */
export const NO_TYPES = phrases('hợp tác xã, công xã');

/** What follows, with its type word or without, is a team's name or an exchange's or a road's: "cao tốc TP HCM - Mộc Bài". */
export const TEAMS = phrases(
  'clb, câu lạc bộ, đội, đội bóng, fc, hoàng anh, shb, becamex, thép xanh, sông lam, đông á, hồng lĩnh, ' +
    'chứng khoán, sở giao dịch, sở gdck, ' +
    'cao tốc',
);

/** Parts of communes, which no list of ours holds: what follows is their name, whatever else is called so. */
export const HAMLETS = phrases(
  'thôn, xóm, ấp, bản, buôn, làng, sóc, phum, khóm, khu phố, tổ dân phố, tổ, khu dân cư, tiểu khu, cụm, đồn, chốt, trạm, ' +
    'tuyến, điểm',
);

/** Between a type word and names: "2 xã | biên giới | A và B". */
export const KINDS = phrases('biên giới, vùng cao, vùng biên, miền núi, ven biển');

/** Before a type word they open a list: "các xã A, B". */
export const PLURALS = phrases('các, những, hai, ba, bốn, năm, sáu, nhiều, một số');

/** Before a calling: it is that of many, or a body's ("y bác sĩ", "Hội Nhà văn"). */
export const MANY = phrases('mười, mươi, chục, trăm, đoàn, nhóm, đội ngũ, giới, hội, y, vợ chồng, anh, chị, em, thầy');

/** Callings by which people of a place are spoken of: "học sinh Hải Dương". */
export const COMMON_CALLINGS = phrases(
  'học sinh, em học sinh, nam sinh, nữ sinh, sinh viên, thí sinh, chiến sĩ, tài xế, thuyền trưởng, thầy thuốc',
);

export const SURNAMES = phrases(
  'nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, ngô, dương, lý, đinh, đoàn, trịnh, mai, tô, lâm, ' +
    'lương, tạ, đào, vương, chu, châu, tăng, thái, thân, quách, kiều, cao, lưu, phùng, nông, lò, vàng, giàng, thào, y, ' +
    'trương, hà, hồ, tôn, nghiêm, khuất, vi, thạch, triệu, hứa, tống, đàm, doãn, phí, khổng, cù, đậu, đồng, mạc, quàng, ' +
    'cầm, sùng, hạng, ma, kim, tòng, lường, bạch, giáp, ôn, la',
);

/** What a name goes on with where it is no place's: "Thái Bình Dương", "Sài Gòn Giải Phóng", "Hà Nội FC". */
export const CONTINUATIONS = phrases(
  'dương, mười, fc, giải phóng, times, arena, group, metro, tourist, telecom, mới, bank, petro',
);

/** Foreign countries: a name before one of these in brackets or after a comma is no unit of ours ("Hà Nam, Trung Quốc"). */
export const COUNTRIES = phrases('trung quốc, lào, campuchia, hàn quốc, nhật bản, đài loan, thái lan');

/** The person is meant wherever no type word stands before the name. */
export const PEOPLE = phrases('hồ chí minh');

/** Names that are words too; in text all in capitals they are read as places only where the story is about them. */
export const WORDS = phrases('hòa bình, thái bình, cao bằng, hải dương, bình định, bình thuận, bình phước, hậu giang');

/** Districts that share their name with heroes, festivals, fields; without a type word they are no district. */
export const COMMON_DISTRICTS = phrases(
  'hai bà trưng, thanh xuân, thống nhất, hoàng sa, trường sa, bình minh, thanh bình, chợ mới, cờ đỏ, hòa bình, an biên, ' +
    'châu thành, tân phú, bình tân, phú tân, tam nông, long thành, hoàng mai, hồng bàng, ngô quyền, lê chân, thanh khê, ' +
    'yên bình, gia bình, tân châu, vĩnh thạnh, kiến thiết, hòa an, phú hòa, phú bình, phước long, mỹ hào, đống đa, điện bàn, ' +
    'đông sơn, mỹ lộc, cát tiên, nam đông',
);

/** Before a quarter of the sky these say that it is one: "phía Đông Hà Nội". */
export const SIDES = phrases('phía, hướng, cửa ngõ, vùng, khu vực');
export const QUARTERS = phrases('đông, tây, nam, bắc');
