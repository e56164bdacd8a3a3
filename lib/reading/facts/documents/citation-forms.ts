import { ALPHANUMERICS, LETTERS, oneOf, phrase } from '@/lib/text/patterns';

/** Types of documents that are numbered, the longer first. */
const TYPES = oneOf(`
  thông tư liên tịch | thông tư liên bộ | nghị quyết liên tịch | hướng dẫn liên ngành | hướng dẫn liên tịch | kế hoạch liên tịch | kế hoạch liên ngành | văn bản hợp nhất | chương trình hành động | chương trình công tác
  chương trình phối hợp | nghị định thư | nghị định | nghị quyết | quyết định | thông tư | chỉ thị | công điện
  công văn | tờ trình | báo cáo | thông báo kết luận | thông báo | kết luận | kế hoạch hành động | kế hoạch phối hợp | kế hoạch | hướng dẫn | quy định | quy chế | đề án
  chương trình | pháp lệnh | sắc lệnh | bộ luật | luật | văn bản | thông tri | lệnh | phương án | điều lệ
`);
const ABBREVIATED_TYPES = oneOf('NĐ | NQ | QĐ | TTLT | TT | CT | CĐ | CV | KH | KL');

const YEAR = String.raw`(?:19|20)\d\d`;
const SERIAL = String.raw`\d{1,5}(?:\.\d{3})?`;
const SIGN = String.raw`\s?[-–—/]\s?`;
const CODE_WORD = String.raw`[A-ZĐÐƯÂa-zđð][${LETTERS}\d]*(?:\.[${LETTERS}\d]+)*`;
/** What stands behind the serial number: "QĐ-TTg", "NQ/TW", "SNNMT-TL". */
const CODE = String.raw`${CODE_WORD}(?:\s?[-–—/&]\s?${CODE_WORD})*`;
/** "19/2024/NĐ-CP", "26 – NQ/TW", "1.012/QĐ-UBND", "100/2019". */
const FULL_NUMBER =
  String.raw`${SERIAL}(?:[-–/]|${SIGN}(?=[A-ZĐÐƯÂ\d]))(?:${YEAR}${SIGN})?${CODE}` + String.raw`|\d{1,5}/${YEAR}`;

/** Type and number; groups: type word, abbreviated type, number. */
export const NUMBERED = new RegExp(
  String.raw`(?<![${ALPHANUMERICS}])(?:((?:các\s+)?${TYPES.replaceAll(' ', String.raw`\s+`)})|(${ABBREVIATED_TYPES}))` +
    String.raw`(?:\s+số)?\s*:?\s*(${FULL_NUMBER}|\d{1,4})(?![${ALPHANUMERICS}]|[.,/–-]\d)`,
  'giu',
);

/** Codes that nothing but a document has. */
const TELLING_CODE = oneOf(String.raw`
  NĐ | NÐ | NQ | QĐ | QÐ | TTLT | TT | CT | CĐ | KH | KL | QH\d\d | UBTVQH\d\d | VBHN | CTr | TTr | QC | QyĐ | HD | BC | TB
`);

/** A number without its type word, as in lists. */
export const ALONE = new RegExp(
  String.raw`(?<![${ALPHANUMERICS}./-])${SERIAL}${SIGN}(?:${YEAR}${SIGN})?${TELLING_CODE}(?:${SIGN}${CODE})?(?![${ALPHANUMERICS}])`,
  'gu',
);

/** "số 72/2025/QH15" behind the name of a law; group: the number. */
export const NUMBER_BEHIND = new RegExp(String.raw`^\s*\(?\s*số:?\s+(${FULL_NUMBER})(?![${ALPHANUMERICS}])`, 'u');

const OUTLOOK = String.raw`(?:,? tầm nhìn (?:đến )?(?:năm )?${YEAR})?`;
const YEARS = String.raw`${YEAR}(?:\s*[-–]\s*${YEAR})?`;
const ROMAN = '[IVXL]+';
const NTH = String.raw`lần thứ (?:${ROMAN}|\d+)`;
const TERRITORY = String.raw`(?:tỉnh|huyện|thành phố|xã|phường)(?: \p{Lu}[${LETTERS}]*){0,3}`;

/** Laws and policies that are known by their titles. */
export const TITLED: readonly RegExp[] = [
  String.raw`Nghị quyết (?:Hội nghị )?(?:lần thứ [${LETTERS}]+ )?(?:BCH |Ban Chấp hành )?Trung ương \d{1,2},? \(?kh(?:óa|oá) ${ROMAN}\)?`,
  String.raw`Nghị quyết Đại hội (?:đại biểu )?(?:toàn quốc )?(?:${NTH} của Đảng|${ROMAN} của Đảng|Đảng ${NTH})`,
  String.raw`Nghị quyết Đại hội (?:đại biểu )?Đảng bộ(?: (?!lần|nhiệm)[${LETTERS}.]+){0,6}? ${NTH}`,
  String.raw`Nghị quyết Đại hội (?:đại biểu )?Đảng bộ ${TERRITORY}`,
  String.raw`Quy hoạch (?:tỉnh|thành phố|chung|tổng thể|vùng|Thủ đô|điện|phát triển)(?: [${LETTERS},]+){0,10}? (?:thời kỳ|giai đoạn|đến năm) ${YEARS}${OUTLOOK}`,
  String.raw`Quy hoạch [Đđ]iện ${ROMAN}`,
  String.raw`Chiến lược (?:[${LETTERS},]+ ){1,16}?(?:đến năm|giai đoạn|thời kỳ) ${YEARS}${OUTLOOK}`,
  String.raw`(?:Đề án|Chiến lược) [“"][^”"]{4,200}[”"]`,
  String.raw`Công ước (?:của )?Liên [Hh]ợp [Qq]uốc về (?:Luật )?\p{Lu}[${LETTERS}]+(?: [${LETTERS}]+){0,5}? (?:năm )?${YEAR}`,
  String.raw`(?<!(?:[Tt]òa án|[Tt]oà án|Ủy ban|Uỷ ban|Hội đồng) )Hiến pháp(?: nước Cộng hòa xã hội chủ nghĩa Việt Nam)?(?: (?:năm )?${YEAR})?`,
  String.raw`Điều lệ Đảng(?: Cộng sản Việt Nam)?`,
  String.raw`Nghị định thư \p{Lu}[${LETTERS}]+`,
  String.raw`BL(?:HS|DS|TTHS|TTDS|LĐ)(?: (?:năm )?${YEAR})?`,
].map(phrase);
