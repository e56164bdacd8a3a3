import { isCountedAt } from './counted';
import { subjectLength } from './statutes';
import { measureAt } from './units';

/** A cited document in one text; offsets are UTF-16 units, `number` in normal form. */
export interface Citation {
  start: number;
  end: number;
  number: string | null;
  /** The type word in lower case, '' where the number stands alone. */
  type: string;
}

/** Types that are numbered, the longer first; abbreviations only in capitals. */
const TYPES =
  'thông tư liên tịch|nghị quyết liên tịch|văn bản hợp nhất|chương trình hành động|chương trình công tác|chương trình phối hợp|nghị định thư|' +
  'nghị định|nghị quyết|quyết định|thông tư|chỉ thị|công điện|công văn|tờ trình|báo cáo|thông báo|kết luận|kế hoạch|hướng dẫn|quy định|quy chế|' +
  'đề án|chương trình|pháp lệnh|sắc lệnh|bộ luật|luật|văn bản|thông tri|lệnh|giấy mời|tuyên bố|phương án|điều lệ';
const SHORT_TYPES = 'NĐ|NQ|QĐ|TT|TTLT|CT|CĐ|CV|KH|KL';
/** Types that a bare number names: "Nghị quyết 57"; in lower case only the first few. */
const BY_NUMBER =
  /^(?:nghị định|nghị quyết|thông tư|chỉ thị|pháp lệnh|kết luận|quyết định|công điện|quy định|đề án|kế hoạch|chương trình)$/u;
const BY_NUMBER_LOWER = /^(?:nghị định|nghị quyết|thông tư|chỉ thị)$/u;

const CODE_WORD = '[A-ZĐÐƯÂa-zđð][\\p{L}\\d]*(?:\\.[\\p{L}\\d]+)*';
const CODE = `${CODE_WORD}(?:\\s?[-–—/&]\\s?${CODE_WORD})*`;
const DASH = '\\s?[-–—/]\\s?';
const FULL_NUMBER = `\\d{1,5}(?:\\.\\d{3})?(?:[-–/]|${DASH}(?=[\\p{Lu}\\d]))(?:(?:19|20)\\d\\d${DASH})?${CODE}|\\d{1,5}/(?:19|20)\\d\\d`;
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:((?:các\\s+)?(?:${TYPES.replaceAll(' ', '\\s+')}))|(${SHORT_TYPES}))(?:\\s+số)?\\s*:?\\s*(${FULL_NUMBER}|\\d{1,4})(?![\\p{L}\\p{N}]|[.,/–-]\\d)`,
  'giu',
);
/** A number of a document without its type word; only codes that nothing else has. */
const ALONE = new RegExp(
  `(?<![\\p{L}\\p{N}./-])\\d{1,5}(?:\\.\\d{3})?${DASH}(?:(?:19|20)\\d\\d${DASH})?(?:NĐ|NÐ|NQ|QĐ|QÐ|TTLT|TT|CT|CĐ|KH|KL|QH\\d\\d|UBTVQH\\d\\d|VBHN|CTr|TTr|QC|QyĐ|HD|BC|TB)(?:\\s?[-–—/]\\s?${CODE})?(?![\\p{L}\\p{N}])`,
  'gu',
);

/** "Ð" as "Đ", plain hyphens, no space around signs: how a document's number is compared. */
export function normalNumber(number: string): string {
  return number
    .replace(/[ÐƉ]/gu, 'Đ')
    .replace(/ð/gu, 'đ')
    .replace(/\s*[-–—−]\s*/gu, '-')
    .replace(/\s*([/&])\s*/gu, '$1')
    .trim();
}

const YEAR = /^,?\s+(?:(?:năm\s+)?(?:19|20)\d\d)(?![\p{N}]|[/.,-]\d)/u;
const NUMBER_BEHIND = new RegExp(`^\\s*\\(?\\s*(?:Luật\\s+)?số:?\\s+(${FULL_NUMBER})(?![\\p{L}\\p{N}])`, 'u');
const AMENDED = /^\s+(?:\((?:sửa đổi|sửa đổi, bổ sung)\)|sửa đổi(?:, bổ sung)?(?=\s*(?:năm|\d|[,.;)]|$)))/iu;
const STATUTE = /(?<![\p{L}\p{N}])(bộ\s+luật|luật|pháp\s+lệnh)\s+/giu;
const AMENDING = /^sửa\s+đổi(?:,?\s+bổ\s+sung)?(?:\s+một\s+số\s+điều)?(?:\s+của)?\s+(?=(?:các\s+|\d+\s+|bộ\s+)?luật)/iu;
const NO_STATUTE =
  /(?:đại học|trường|khoa|công ty|tnhh|văn phòng|ngành|cử nhân|thạc sĩ|tiến sĩ|pháp|đạo|dự|ủy ban|uỷ ban|công ước[^.]{0,40} về)\s*$/iu;
const CONSTITUTION = /(?<![\p{L}\p{N}])Hiến\s+pháp(?:\s+(?:năm\s+)?(?:19|20)\d\d)?(?![\p{L}\p{N}])/gu;
const CODES = /(?<![\p{L}\p{N}])BL(?:HS|DS|TTHS|TTDS|LĐ)(?:\s+(?:năm\s+)?(?:19|20)\d\d)?(?![\p{L}\p{N}])/gu;
/** Words that cannot be part of a statute's name. */
const NAME_ENDS =
  /\s+(?:cho|vào|bằng|với|được|đã|đang|sẽ|có|tại|trên|để|ngay|thì|là|do|nêu|dưới|từ|đến|khi|mà|này|nói|hiện|mới|cũng|vẫn|chưa|không|phải|cần|nên|như|quy định|hiệu lực|trong|theo|vừa|còn|nhằm|gồm|bao|ra|lần|tới|những|các|ngày|giúp|hay|vì|nếu|tác động|số|năm)(?![\p{L}])|[.;:()"“”!?…\n]|,\s|\s[-–]\s|$/u;

const ROMAN = '[IVXL]+';
const YEARS = '(?:19|20)\\d\\d(?:\\s*[-–]\\s*(?:19|20)\\d\\d)?';
/** Policy texts that are known by their titles. */
const TITLED = [
  `Nghị\\s+quyết\\s+(?:Hội\\s+nghị\\s+)?(?:lần\\s+thứ\\s+\\p{L}+\\s+)?(?:BCH\\s+|Ban\\s+Chấp\\s+hành\\s+)?Trung\\s+ương\\s+\\d{1,2},?\\s+\\(?kh[óo][áa]?a?\\s+${ROMAN}\\)?`,
  `Nghị\\s+quyết\\s+Đại\\s+hội\\s+(?:đại\\s+biểu\\s+)?(?:toàn\\s+quốc\\s+)?(?:lần\\s+thứ\\s+${ROMAN}\\s+của\\s+Đảng|${ROMAN}\\s+của\\s+Đảng|Đảng\\s+bộ(?:\\s+(?!lần|nhiệm)[\\p{L}.]+){0,6}?\\s+lần\\s+thứ\\s+(?:${ROMAN}|\\d+)|Đảng\\s+bộ\\s+(?:tỉnh|huyện|thành\\s+phố|xã|phường)(?:\\s+\\p{Lu}\\p{L}*){0,3}|Đảng\\s+lần\\s+thứ\\s+${ROMAN})`,
  `Quy\\s+hoạch\\s+(?:tỉnh|thành\\s+phố|chung|tổng\\s+thể|vùng|Thủ\\s+đô|điện|phát\\s+triển)(?:\\s+[\\p{L},]+){0,10}?\\s+(?:thời\\s+kỳ|giai\\s+đoạn|đến\\s+năm)\\s+${YEARS}(?:,?\\s+tầm\\s+nhìn\\s+(?:đến\\s+)?(?:năm\\s+)?(?:19|20)\\d\\d)?`,
  `Công\\s+ước\\s+(?:của\\s+)?Liên\\s+[Hh]ợp\\s+[Qq]uốc\\s+về\\s+(?:Luật\\s+)?\\p{Lu}[\\p{L}\\s]{2,30}?(?:\\s+(?:năm\\s+)?(?:19|20)\\d\\d)?(?=[,.;)(]|\\s\\()`,
  `Quy\\s+hoạch\\s+[Đđ]iện\\s+${ROMAN}`,
  `Chiến\\s+lược\\s+(?:[\\p{L},]+\\s+){1,16}?(?:đến\\s+năm|giai\\s+đoạn|thời\\s+kỳ)\\s+${YEARS}(?:,?\\s+tầm\\s+nhìn\\s+(?:đến\\s+)?(?:năm\\s+)?(?:19|20)\\d\\d)?`,
  `(?:Đề\\s+án|Chiến\\s+lược)\\s+[“"][^”"]{4,200}[”"]`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'gu'));

/** Documents cited in a text, in order, none overlapping another. */
export function findCitations(text: string): Citation[] {
  const found: Citation[] = [];
  const free = (start: number, end: number) => !found.some((c) => start < c.end && c.start < end);
  const add = (citation: Citation | null) => {
    if (citation && free(citation.start, citation.end)) found.push(citation);
  };
  for (const citation of statutes(text)) add(citation);
  for (const match of text.matchAll(NUMBERED)) add(numbered(text, match));
  for (const match of text.matchAll(ALONE)) {
    const end = match.index + match[0].length;
    add({ start: match.index, end, number: normalNumber(match[0]), type: '' });
  }
  for (const pattern of [...TITLED, CONSTITUTION, CODES]) {
    for (const match of text.matchAll(pattern)) {
      add({ start: match.index, end: match.index + match[0].length, number: null, type: typeOf(match[0]) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function typeOf(title: string): string {
  return title.split(/\s+/u).slice(0, 2).join(' ').toLowerCase();
}

function numbered(text: string, match: RegExpExecArray): Citation | null {
  const [whole, word, short, number = ''] = match;
  const many = /^các\s+/iu.exec(word ?? '')?.[0].length ?? 0;
  const start = match.index + many;
  const written = (word ?? short ?? '').slice(many);
  const type = written.toLowerCase().replace(/\s+/gu, ' ');
  const end = match.index + whole.length;
  if (short && (short !== short.toUpperCase() || !/[-–/]/u.test(number))) return null;
  if (/^\d+$/u.test(number)) {
    const lower = written[0] === written[0]?.toLowerCase();
    const said = /\ssố\s*:?\s*\d+$/iu.test(whole);
    if (!(lower && !said ? BY_NUMBER_LOWER : BY_NUMBER).test(type)) return null;
    if (!said && ((isCountedAt(text, end) && !/^\s+quy định/u.test(text.slice(end, end + 10))) || measureAt(text, end)))
      return null;
    if (/^\s*(?:triệu|tỷ|tỉ|nghìn|ngày|tháng|năm|giờ|lần|tuổi|%)/u.test(text.slice(end, end + 8))) return null;
  }
  return { start, end, number: normalNumber(number), type };
}

/** Laws, codes and ordinances by name, with their year, number or "(sửa đổi)". */
function statutes(text: string): Citation[] {
  const found: Citation[] = [];
  let last = 0;
  for (const match of text.matchAll(STATUTE)) {
    const start = match.index;
    if (start < last || NO_STATUTE.test(text.slice(Math.max(0, start - 20), start))) continue;
    const named = start + match[0].length;
    const end = nameEnd(text, start, named);
    if (end === null) continue;
    const citation = withTail(text, start, end, typeOf(match[1] ?? ''));
    found.push(citation);
    last = citation.end;
  }
  return found;
}

function nameEnd(text: string, start: number, named: number): number | null {
  const rest = text.slice(named, named + 200);
  const amending = AMENDING.exec(rest);
  if (amending) {
    const inner = named + amending[0].length;
    const type = /^(?:các\s+|\d+\s+)?(?:bộ\s+)?luật\s+/iu.exec(text.slice(inner, inner + 20));
    if (!type) return null;
    const subject = subjectLength(text.slice(inner + type[0].length));
    return subject > 0 ? inner + type[0].length + subject : null;
  }
  const subject = subjectLength(rest);
  if (subject > 0 && !/^Luật\s+Luật/u.test(text.slice(start, named))) return named + subject;
  if (
    !/^\p{Lu}/u.test(text.slice(start)) ||
    !/^\p{Lu}\p{Ll}/u.test(rest) ||
    /^(?:Sư|Gia|Việt|Hồng|Quốc tế|Hồi|Hàn|Nhật|Trung Quốc|Thái|Mỹ|Anh|Pháp|Đức|Nga|Lào)(?!\p{L})/u.test(rest)
  )
    return null;
  const length = NAME_ENDS.exec(rest)?.index ?? 0;
  const name = rest.slice(0, length).trimEnd();
  const words = name.split(/\s+/u).length;
  return words >= 2 && words <= 9 ? named + name.length : null;
}

function withTail(text: string, start: number, nameEnds: number, type: string): Citation {
  let end = nameEnds;
  const step = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(text.slice(end, end + 80));
    if (match) end += match[0].length;
    return match;
  };
  step(AMENDED);
  step(YEAR);
  const number = step(NUMBER_BEHIND);
  return { start, end, number: number ? normalNumber(number[1] ?? '') : null, type };
}
