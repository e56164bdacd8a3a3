import { type DatePart, exists } from './calendar';
import { ALPHANUMERICS, LETTERS, oneOf } from './patterns';

/** A date found in a text, its parts as far as written; `to` ends an interval. Offsets are UTF-16 units. */
export interface DateCandidate {
  start: number;
  end: number;
  from: DatePart;
  to?: DatePart;
  /** "6 tháng đầu năm": months of a year that need no month to be resolved. */
  share?: true;
}

const D = '(0?[1-9]|[12]\\d|3[01])';
const M = '(0?[1-9]|1[0-2])';
const Y = '((?:1[0-9]|20)\\d\\d)';
const DASH = '\\s*[-‑–—]\\s*';
const PART_OF_DAY = '(?:(?:rạng\\s+)?sáng|trưa|chiều|tối|đêm|khuya)(?:\\s+(?:sớm|tối|muộn|khuya))?';
const CLOCK = `(\\d{1,2})(?:\\s?(?:giờ|h|g)(?:\\s?(\\d{1,2})(?:\\s?(?:phút|p|['’])?)?)?|:(\\d\\d)(?:\\s?(?:SA|CH|AM|PM))?)`;
/** What may stand in front of a day and belongs to it. */
const DAY_PREFIX =
  `(?:${CLOCK}(?:\\s+${PART_OF_DAY})?,?\\s+)?` +
  `(?:${PART_OF_DAY}\\s+(?:ngày\\s+)?(?:mùng\\s+|mồng\\s+)?|(?:ngày|hôm)\\s+(?:mùng\\s+|mồng\\s+)?|(?:mùng|mồng)\\s+)`;
const WHEN = '(?:(?:nửa\\s+)?(?:đầu|giữa|cuối)\\s+)?';
const PERIOD = '(?:nhiệm\\s+kỳ|giai\\s+đoạn|thời\\s+kỳ|năm\\s+học|niên\\s+khóa|niên\\s+khoá|niên\\s+vụ|mùa\\s+giải)';

type Groups = (string | undefined)[];

interface Form {
  pattern: RegExp;
  /** Whether the words around decide that it is a date. */
  bare?: 'slash' | 'tight' | 'year' | 'month';
  read(groups: Groups): Pick<DateCandidate, 'from' | 'to' | 'share'> | null;
}

const number = (text: string | undefined): number => Number(text);
const year = (text: string | undefined): DatePart => (text ? { year: number(text) } : {});
const date = (day: string | undefined, month: string | undefined, ofYear?: string): DatePart => ({
  month: number(month),
  day: number(day),
  ...year(ofYear),
});
/** Counts from midnight what is said from noon: "2 giờ chiều", "10 giờ đêm"; midnight is of this day or the next: none. */
function ofDay(hour: number, said: string): number {
  const night = /tối|đêm|khuya/iu.test(said);
  if (hour === 12) return night ? 24 : /\d\s?(?:SA|AM)\s/iu.test(said) ? 0 : 12;
  const afternoon = /chiều|\d\s?(?:CH|PM)\s/iu.test(said) || (/trưa/iu.test(said) && hour < 4);
  return hour < 12 && (afternoon || (night && hour > 4)) ? hour + 12 : hour;
}
/** The clock that a day's prefix may have, whose groups are the first. */
const clock = ([said = '', hour, minute, colonMinute]: Groups): DatePart =>
  hour === undefined ? {} : { hour: ofDay(number(hour), said), minute: number(minute ?? colonMinute ?? '0') };
const quarter = (text: string | undefined): number =>
  ({ I: 1, II: 2, III: 3, IV: 4 })[(text ?? '').toUpperCase()] ?? number(text);

function form(source: string, read: Form['read'], bare?: Form['bare']): Form {
  const pattern = new RegExp(`${source}(?![${ALPHANUMERICS}_]|[/-]\\d|[.,]\\d|\\s?%)`, 'iuy');
  return bare ? { pattern, read, bare } : { pattern, read };
}

/** Tried in this order at every place; the first that fits wins, so the longer forms stand first. */
const FORMS: Form[] = [
  // nhiệm kỳ 2025-2030, năm học 2025/2026, năm 1966 - 1969
  form(
    `(?:${PERIOD}|(?:các\\s+|những\\s+)?${WHEN}năm)\\s+${Y}(?:${DASH}|(?<=(?:học|khóa|khoá|vụ|giải)\\s\\d+)/)${Y}`,
    (g) => ({ from: { year: number(g[1]) }, to: { year: number(g[2]) } }),
  ),
  // 22/12/1944 - 22/12/2024
  form(`(?:${DAY_PREFIX})?${D}([/.-])${M}\\5${Y}${DASH}(?:ngày\\s+)?${D}([/.-])${M}\\9${Y}`, (g) => ({
    from: date(g[4], g[6], g[7]),
    to: date(g[8], g[10], g[11]),
  })),
  // ngày 28/2 - 3/3/2026, 30/4 - 1/5
  form(
    `(${DAY_PREFIX})?${D}/${M}${DASH}(?:ngày\\s+)?${D}/${M}(?:/${Y})?`,
    (g) => ({ from: date(g[5], g[6], g[9]), to: date(g[7], g[8], g[9]) }),
    'slash',
  ),
  // ngày 5 - 7/3/2026, ngày 5-7 tháng 3 năm 2026
  form(
    `${DAY_PREFIX}${D}${DASH}(?:ngày\\s+)?${D}(?:([/.])|\\s+tháng\\s+)${M}(?:(?:\\6|/|-|,?\\s+năm\\s+)${Y})?`,
    (g) => ({ from: date(g[4], g[7], g[8]), to: date(g[5], g[7], g[8]) }),
  ),
  // từ 16 - 21/8, từ 16 - 21 tháng 8
  form(
    `${D}${DASH}${D}(?:/|\\s+tháng\\s+)${M}(?:(?:/|,?\\s+năm\\s+)${Y})?`,
    (g) => ({ from: date(g[1], g[3], g[4]), to: date(g[2], g[3], g[4]) }),
    'slash',
  ),
  // 16 giờ ngày 8.6.2012, sáng 26/4/2025, 29/12/2012
  form(`(?:${DAY_PREFIX})?${D}([/.-])${M}\\5${Y}`, (g) => ({ from: { ...date(g[4], g[6], g[7]), ...clock(g) } })),
  // ngày 15 tháng 3 năm 2026, but not "16 năm 10 tháng 11 ngày"
  form(`(?:${DAY_PREFIX})?${D}\\s+tháng\\s+${M}(?:,?\\s+năm\\s+${Y}|[/-]${Y}|(?!\\s+ngày(?!\\s+\\d)))`, (g) => ({
    from: { ...date(g[4], g[5], g[6] ?? g[7]), ...clock(g) },
  })),
  // ngày 8/3, sáng 11-10, 8/3 năm 2025
  form(`${DAY_PREFIX}${D}[/.-]${M}(?:,?\\s+năm\\s+${Y})?`, (g) => ({
    from: { ...date(g[4], g[5], g[6]), ...clock(g) },
  })),
  // T9/2013-T9/2014, tháng 3/2026 - tháng 6/2027
  form(`(?:T|${WHEN}tháng\\s+)${M}[/-]${Y}${DASH}(?:T|tháng\\s+)?${M}[/-]${Y}`, (g) => ({
    from: { year: number(g[2]), month: number(g[1]) },
    to: { year: number(g[4]), month: number(g[3]) },
  })),
  // tháng 3 - 6/2027
  form(`${WHEN}tháng\\s+${M}${DASH}(?:tháng\\s+)?${M}(?:/${Y}|\\s+năm\\s+${Y})`, (g) => ({
    from: { year: number(g[3] ?? g[4]), month: number(g[1]) },
    to: { year: number(g[3] ?? g[4]), month: number(g[2]) },
  })),
  // tháng 9/2026, T9/2026, cuối tháng 3 năm 2025
  form(`(?:T|${WHEN}tháng\\s+)${M}(?:[/.-]${Y}|,?\\s+năm\\s+${Y})`, (g) => ({
    from: { year: number(g[2] ?? g[3]), month: number(g[1]) },
  })),
  form(`${WHEN}tháng\\s+${M}(?!\\s+ngày(?!\\s+\\d))`, (g) => ({ from: { month: number(g[1]) } })),
  // quý I/2022, quý 1 năm 2022, quý I
  form(`${WHEN}quý\\s+(IV|I{1,3}|[1-4])(?:[/.-]${Y}|,?\\s+năm\\s+${Y})?`, (g) => ({
    from: { quarter: quarter(g[1]), ...year(g[2] ?? g[3]) },
  })),
  // 6 tháng đầu năm 2025, 4 tháng cuối năm, but not of a school year
  form(`(0?[2-9]|1[01])\\s+tháng\\s+(đầu|cuối)\\s+(?:của\\s+)?năm(?!\\s+học)(?:\\s+${Y})?`, (g) => {
    const first = /đ/iu.test(g[2] ?? '');
    return {
      from: { ...year(g[3]), month: first ? 1 : 13 - number(g[1]) },
      to: { ...year(g[3]), month: first ? number(g[1]) : 12 },
      share: true,
    };
  }),
  form(`(?:${WHEN}(?:những\\s+năm\\s+)?thập\\s+(?:niên|kỷ)|những\\s+năm)\\s+((?:1[0-9]|20)\\d0)`, (g) => ({
    from: { year: number(g[1]) },
    to: { year: number(g[1]) + 9 },
  })),
  form(`(?:${WHEN}năm|tầm\\s+nhìn)\\s+${Y}`, (g) => ({ from: { year: number(g[1]) } })),
  // 2021 - 2025
  form(`((?:19|20)\\d\\d)${DASH}((?:19|20)\\d\\d)`, (g) =>
    number(g[2]) > number(g[1]) ? { from: { year: number(g[1]) }, to: { year: number(g[2]) } } : null,
  ),
  form(`${M}-((?:19|20)\\d\\d)`, (g) => ({ from: { year: number(g[2]), month: number(g[1]) } }), 'month'),
  // but not "tạm ứng đợt 2/2017"
  form(
    `(?<!(?:đợt|kỳ|lần)\\s)${M}/((?:19|20)\\d\\d)`,
    (g) => ({ from: { year: number(g[2]), month: number(g[1]) } }),
    'slash',
  ),
  form(`${D}/${M}(?:,?\\s+năm\\s+${Y})?`, (g) => ({ from: date(g[1], g[2], g[3]) }), 'slash'),
  form(`${D}[-]${M}`, (g) => ({ from: date(g[1], g[2]) }), 'tight'),
  // the first days of "ngày 5, 6 và 7/3", "ngày 5 đến ngày 7 tháng 3"
  form(
    `(?:ngày\\s+)?${D}(?=(?:\\s*,\\s*(?:ngày\\s+)?${D}){0,30}\\s*(?:,|và|đến|tới|đến\\s+hết)\\s+(?:ngày\\s+)?${D}(?:[/.-]|\\s+tháng\\s+)${M}(?![${ALPHANUMERICS}%]|\\sâm))`,
    (g) => ({ from: { day: number(g[1]) } }),
    'tight',
  ),
  form(`(?:đầu|giữa|cuối)\\s+((?:19|20)\\d\\d)`, (g) => ({ from: { year: number(g[1]) } })),
  form(`((?:19|20)\\d\\d)`, (g) => ({ from: { year: number(g[1]) } }), 'year'),
];

/** Where a date can begin, so that the forms are tried only there. */
const OPENING =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿẠ-ỹ\d_/.-]|\d,)(?=(?<!(?<!cuối\s)tuần\s)\d|ngày|hôm|mùng|mồng|rạng|sáng|trưa|chiều|tối|đêm|khuya|nửa|đầu|giữa|cuối|tháng|năm|quý|T\d|nhiệm|giai|thời|niên|mùa|tầm|các|những|thập)/giu;

/** Words before day and month that leave no doubt. */
const SURE =
  /(?:ngày|cuối tuần|dịp|lễ|hôm|phiên|tết|quốc khánh|đợt|sáng nay|chiều nay|tối nay|hôm nay|hôm qua)[,\s(]*$/iu;
const LIKELY = new RegExp(
  String.raw`(?:^|[\s(])${oneOf(String.raw`
    từ | đến | tới | hết | trước | sau | vào | trong | kể từ | và | là | thứ [${LETTERS}]+ | chủ nhật | nhật | hai | ba
    tư | năm | sáu | bảy | nay | qua | mai | cùng | hạn (?:cuối|chót|nộp) | (?:chậm|muộn) nhất
    khởi công | khánh thành | khai mạc | bế mạc | khai giảng | khai trương | thông xe | diễn ra
  `)}[,\s(]*$|^\s*[("–-]?\s*$`,
  'iu',
);
/** "các năm 2018, 2019 và 2020". */
const YEARS = /năm\s+(?:\d{4}\s*(?:,|và)\s*)+$/iu;
/** "tháng 3 và 7-2016", "tháng 3, 4/2026". */
const MONTHS = /tháng\s+(?:\d{1,2}(?:[-/]\d{4})?\s*(?:,|và|đến|tới|-)\s*)+$/iu;
/** "kể từ 7-2012" */
const SINCE = /(?:^|\s)(?:từ|đến|tới)\s$/iu;
const UNTIL = /(?:^|\s)(?:đến|tới|trước|hết|kể từ)\s$/iu;
/** A yearly day behind its name: "ngày Chiến thắng 30/4". */
const NAMED = /(?:ngày|dịp|lễ|kỷ niệm|quốc khánh|phiên|buổi)\s[^,;.()\d]{0,60}$/iu;
const NO_DATE = new RegExp(
  String.raw`${oneOf(`
    đường | phố | số | hẻm | ngõ | kiệt | ngách | hạng | tỷ số | tỉ số | tỷ lệ | tỉ lệ | quốc lộ | trường | thửa
    lô | cầu | chợ | khu | tổ | quận | phường | thôn | ấp | bản | công viên | THPT | THCS | phần | chiếm | đạt
    hơn | gần | khoảng | được | có | thứ | lớp | điểm | luân lưu | chỉ số | huyết áp
  `)}\s*$`,
  'iu',
);
/** What may follow a date that nothing but its place in the sentence tells from a ratio or a count. */
const FOLLOWS = new RegExp(
  String.raw`^(?:\s*[.,;:)("”…!?–—-]|\s*$|\s+${oneOf(String.raw`
    và | đến | tới | là | vừa | tại | ở | với | năm | cho | của | sẽ | đã | được | này | do | theo | khi | nhằm
    để | hằng | hàng | dương | hoặc | vẫn | cũng | trên | trong | có | bị | như | thì | mà | so | tăng | giảm
    đạt | trở | lên | nay | nên | vì | phải | cần | mới | \p{Lu}[${LETTERS}]*
  `)}(?![${LETTERS}]))`,
  'u',
);
const BEFORE_YEAR = new RegExp(
  String.raw`${oneOf(String.raw`
    tết | sn | sinh | xuân | hè | hạ | thu | đông | mùa | vụ | từ | đến | tới | và | với | trong | sau | trước
    thứ hai | năm | quý | bính | đinh | mậu | kỷ | canh | tân | nhâm | quý | giáp | ất | tý
    sửu | dần | mão | thìn | tỵ | ngọ | mùi | thân | dậu | tuất | hợi | , | \(
  `)}\s*$|^\s*$|[.!?]\s$`,
  'iu',
);

/** Days before it that take their month from it: "ngày 25 và 26-3", "2 ngày nghỉ (4 và 5-4)". */
const DAYS = '\\d{1,2}(?:/\\d{1,2})?(?:\\s*,\\s*\\d{1,2}(?:/\\d{1,2})?)*\\s*(?:và|,)\\s*';
const LISTED_DAYS = new RegExp(
  `(?:(?<![${LETTERS}])ngày\\s+${DAYS}|(?:\\d|hai|ba|bốn|năm)\\s+ngày(?:\\s[${LETTERS}]+){0,5}\\s*\\((?:${DAYS})?)$`,
  'iu',
);

function trusted(bare: Form['bare'], before: string, behind: string): boolean {
  if (bare === 'year') {
    return YEARS.test(before) || (BEFORE_YEAR.test(before) && FOLLOWS.test(behind) && !/^\s*\p{Lu}/u.test(behind));
  }
  if (bare === 'month') return MONTHS.test(before) || (SINCE.test(before) && FOLLOWS.test(behind));
  if (SURE.test(before) || LISTED_DAYS.test(before)) return true;
  if (bare === 'tight') {
    if (/(?:nay|qua|mai)[,\s(]+$/iu.test(before)) return true;
    return (NAMED.test(before) || UNTIL.test(before)) && FOLLOWS.test(behind);
  }
  if (NO_DATE.test(before)) return false;
  return (LIKELY.test(before) || NAMED.test(before)) && FOLLOWS.test(behind);
}

/** Lunar days have no place in the civil calendar. */
const LUNAR =
  /^\s*(?:\(?\s*âm lịch|tết(?![A-Za-zÀ-ӿẠ-ỹ])|năm (?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý)(?![A-Za-zÀ-ӿẠ-ỹ]))/iu;

/** Before a month that a name or the moon's calendar has: "đường Cách Mạng | Tháng 8", "rằm | tháng 7". */
const UNDATED = /(?:cách mạng|rằm)\s+$/iu;

/** Dates written with a day, month, quarter or year in digits, in order, none overlapping another. */
export function findDateCandidates(text: string): DateCandidate[] {
  const found: DateCandidate[] = [];
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(text); opening; opening = OPENING.exec(text)) {
    const start = opening.index;
    const date = readAt(text, start);
    // Of "trong 2 ngày 14 và 15/3" the word belongs to the number before it.
    if (date && /\d\s$/u.test(text.slice(Math.max(0, start - 2), start))) date.start += prefixLength(text, date.start);
    const undated = UNDATED.test(text.slice(Math.max(0, start - 12), start));
    if (date && !undated && !LUNAR.test(text.slice(date.end, date.end + 16))) found.push(date);
    OPENING.lastIndex = date ? date.end : start + 1;
  }
  return found;
}

function prefixLength(text: string, start: number): number {
  return /^ngày\s+/iu.exec(text.slice(start, start + 8))?.[0].length ?? 0;
}

function readAt(text: string, start: number): DateCandidate | null {
  for (const { pattern, bare, read } of FORMS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = start + match[0].length;
    const date = read([...match]);
    if (!date || !exists(date.from) || (date.to && !exists(date.to))) continue;
    const prefixed = /^\D/u.test(match[0]);
    if (bare && !prefixed && !trusted(bare, text.slice(Math.max(0, start - 80), start), text.slice(end, end + 24))) {
      continue;
    }
    return { start, end, ...date };
  }
  return null;
}
