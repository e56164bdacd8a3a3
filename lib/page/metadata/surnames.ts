import { phrases } from '../text';

/**
 * Surnames of Vietnam's peoples, lower case: what tells a name that stands alone on a line from a section's. Names of
 * the Central Highlands begin with Y or H'.
 */
export const SURNAMES = phrases(
  'nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đinh, đào, đoàn, mai, trịnh, lâm, ' +
    'hà, cao, tô, tạ, thái, tăng, trương, lương, lưu, châu, quách, kiều, mạc, nghiêm, ninh, nông, ông, phùng, quan, quang, ' +
    'tống, triệu, từ, văn, vi, viên, vương, xa, âu, bạch, bàng, bành, cầm, chu, cù, cung, diệp, doãn, giang, giáp, hàn, hứa, ' +
    'khổng, khuất, khúc, kim, la, lã, lại, lò, lô, lường, lữ, lục, mã, mạnh, mùa, nhâm, nhữ, ong, phí, phó, phương, sầm, sùng, ' +
    'giàng, vàng, thào, thạch, sơn, danh, tòng, tẩn, thân, thẩm, tiêu, tôn, trà, trang, trình, ung, ưng, uông, ấu, đàm, đái, ' +
    'đậu, đèo, điền, điểu, đồng, đổng, hạ, hầu, hạng, hoa, hùng, quàng, kha, khương, lầu, ma, hảng, hờ, ly, cứ, cháng, chảo, ' +
    'lù, lìm, lèng, bàn, phàn, phù, đường, ksor, rơ, siu, rmah, nay, kpă, ksơr, y, h, hmok, niê, êban, ayun, blup, bh, alăng, ' +
    'zơ, pơloong, coor, bríu, a, hôih, hiêng, thị, quế, giáp, ngụy, ngọ, nhan, ngân, ngụ, quản, thiều, thi, tiết, tất, vừ, xồng, ' +
    'hồng, khánh, hiền, cam, cấn, chử, đôn, bế, chung, lộc, mông, hoang, đới, khà, kỳ, lang, vạn, xuân, minh',
);
