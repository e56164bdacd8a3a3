import { oneOfLines } from '@/lib/text/patterns';
import { isCapital, phrases } from '../text';
import { isNobody, isPerson } from './names';
import { GENRES } from './roles';

/** The names in a line that only lists names, with titles, dates and outlets beside them. */

const TITLES = phrases(
  `${GENRES}, ` +
    'tác giả, người viết, phóng viên, pv, phóng viên thường trú, pv thường trú, nhà báo, nhà giáo, cô giáo, ' +
    'thầy giáo, bạn đọc, độc giả, ctv, cộng tác viên, biên tập viên, btv, tiến sĩ, thạc sĩ, cử nhân, cn, gs, pgs, ts, ths, bs, ' +
    'bác sĩ, lương y, dược sĩ, ls, luật sư, luật gia, kỹ sư, giáo sư, phó giáo sư, họa sĩ, nghệ sĩ, đạo diễn, ' +
    'nhà văn, nhà thơ, nhạc sĩ, nghệ nhân, nsnd, nsưt, ngnd, ngưt, tskh, bscki, bsckii, cki, ckii, kts, ks, ' +
    'thiếu tướng, trung tướng, đại tá, thượng tá, trung tá, thiếu tá, đại úy, thượng úy, trung úy, thiếu úy',
);
/** The most words that one of these has. */
const LONGEST_TITLE = 4;
const CREDIT = new RegExp(
  String.raw`\s*(?:[-–—,;]|(?<=[a-zà-ỹ]{2})\.)?\s*${oneOfLines(String.raw`
    ảnh|hình ảnh|video|clip|đồ họa|nguồn|trình bày|thiết kế|kỹ thuật|quay phim|dựng phim|giọng đọc
    thể hiện|biên tập|hiệu đính|(?:người )?(?:kiểm |phê )?duyệt(?: bài| tin)?
  `)}\s*:.*$`,
  'i',
);
/** A part of a date or clock. */
export const HAS_DATE = /\d[/.:h-]\d|tháng \d|20\d\d|\d (?:phút|giờ|ngày|tuần|tháng) trước/;
/** The parts of dates and clocks; a name may stand right before one, in an element of its own. */
const WHEN = new RegExp(
  oneOfLines(String.raw`
    \d{1,2} (?:phút|giờ|ngày|tuần|tháng) trước
    (?:thứ\s+[^\s,]+|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?=[\s,])
    (?![a-zà-ỹ]+\d{1,2}[/.:-]\d)\S*\d\S*(?: (?:sa|ch)(?!\S))?
    (?:(?:ngày|thời gian) (?:đăng|cập nhật)|đăng (?:lúc|ngày)|xuất bản):|tính đến|ngày
    (?<!\S)tháng (?:một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?)(?![^\s,])
    cập nhật(?: lần cuối)?:?|(?<!\S)(?:tháng|năm|vào|lúc:?|[ap]m)(?!\S)
    (?<=\d )(?:giờ|phút|sáng|trưa|chiều|tối|đêm)(?![^\s,])
    (?<!\S)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?= \d)
  `),
  'gi',
);
/** The end of a line of names: what they did with the text, or how many more there are. */
export const MANNER =
  /\s+(?:và \d+ (?:tác giả|người) khác.*|tổng hợp(?: từ .*)?|(?:lược |biên )?dịch|biên soạn|sưu tầm|thực hiện|(?:lược )?ghi(?: lại)?|t\/?h)\s*$/i;

/** The text with dates and clocks replaced by bars. */
export const withoutDates = (text: string) => text.replace(WHEN, '|');

/** Punctuation at both ends of a text, and the full stop behind a whole word; behind an initial it is the name's. */
const AROUND = /^[\s\-–—~,;:|•·/*.]+|(?:(?<=[A-Za-zÀ-ỹ]{2})\.)?[\s\-–—~,;:|•·/*]+\.?$|(?<=[a-zà-ỹ]{2}|\s)\.$/g;

/** The names before a slash and an outlet, whose own name may contain separators: "A/Báo Tin tức và Dân tộc". */
export function withoutOutlet(text: string): string {
  const [names = '', ...others] = text.split('/');
  const at = others.findIndex((other) => isNobody(other.trim()));
  return at < 0 ? text : [names, ...others.slice(0, at)].join('/');
}

/** A photographer, as the brackets behind the name say. */
const PHOTOGRAPHER = /[^-–—,;/|()]{2,40}\((?:ảnh|hình|video|clip)\)/gi;

/** Brackets, unless they state an age, as behind those whom papers tell of. */
const IN_BRACKETS = /\((?![^)]*(?:\d tuổi|\b(?:sn|sinh năm) ?\d))[^)]*\)/gi;

/** Removes what surrounds names: brackets, dates, picture credits. */
export function bareNames(text: string): string {
  let rest = text.split('|', 1)[0] ?? '';
  if (rest.includes('@')) rest = rest.replace(/\S+@\S+/g, ' ');
  if (rest.includes('(')) rest = rest.replace(PHOTOGRAPHER, ' ').replace(IN_BRACKETS, ' ');
  if (rest.includes(':')) rest = rest.replace(CREDIT, '');
  if (HAS_DATE.test(rest)) rest = withoutDates(rest);
  return rest.replace(AROUND, '').replace(MANNER, '').replace(AROUND, '');
}

const SEPARATOR = /\s+(?:[&+]|và)\s+|\s+-\s*|\s*-\s+|\s*[,;/|•·\u2028]\s*|\s*[–—]\s*/;

/** The two names that a hyphen without spaces joins; a hyphen in one word belongs to it. */
function withoutHyphen(part: string): string[] {
  const names = part.split('-');
  return names.length === 2 && names.every((name) => name.trim().includes(' ') && isPerson(name.trim()))
    ? names
    : [part];
}

/** Whether a text is a title, or several joined by full stops: "PGS.TS". */
function isTitle(text: string): boolean {
  const titles = text.toLowerCase().split('.').filter(Boolean);
  return titles.length > 0 && titles.every((title) => TITLES.has(title.trim()));
}

/** The name without its titles: "ThS. BS Lò Thị Mai", "Th.S Lò Thị Mai". */
function withoutTitles(words: readonly string[]): string {
  for (let n = LONGEST_TITLE; n > 0; n--) {
    const front = words.slice(0, n).join(' ');
    const isFront = isTitle(front) || isTitle(front.replaceAll('.', ''));
    if (isCapital(words[n]?.[0]) && isFront) return withoutTitles(words.slice(n));
  }
  return words.join(' ');
}

/** The parts of a line of names, separated by a dash, comma, slash or "và", without titles. */
export function nameParts(text: string): string[] {
  return text
    .split(SEPARATOR)
    .flatMap(withoutHyphen)
    .map((part) => withoutTitles(part.trim().split(/\s+/)))
    .filter((part) => part && !isTitle(part));
}
