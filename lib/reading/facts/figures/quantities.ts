import { findNumbers, halfBehind, type NumberMention } from '@/lib/text/numbers';
import { anyOf, LETTERS, oneOf } from '@/lib/text/patterns';
import type { Range } from '../clauses';
import { Cover } from '../cover';
import { isCountedAt, knownNounEnd, nounAt } from './counted';
import { DURATIONS, measureAt, rateAt } from './units';

/** A quantity in one text; offsets are UTF-16 units. See `QuantityFact` for the meaning of the rest. */
export interface Quantity {
  start: number;
  end: number;
  value: number;
  range?: [number, number];
  total?: number;
  bound?: 'min' | 'max';
  approx?: true;
  unit: string | null;
  /** The unit is a measure or currency, not a counted noun. */
  measure: boolean;
}

interface Unit {
  end: number;
  unit: string | null;
  /** A measure, so that nothing before it can make the number an ordinal. */
  sure: boolean;
}

/** Words before a number that make it a name or an ordinal. */
const ORDINAL = new RegExp(
  String.raw`(?<![${LETTERS}])${oneOf(`
    trung ương | thứ | lớp | hạng | khoản | điều | chương | mục | (?<!con )(?<!trong )(?<!tổng )số | hẻm | ngõ | ngách | kiệt | quận | phường | tổ
    thôn | ấp | khu phố | khu vực | quốc lộ | tỉnh lộ | đường tỉnh | đường | phố | ql | đt | tl | km | khóa
    khoá | (?<!triệu )(?<!sưu )tập | trang | (?<!trong )vòng | (?<!nâng )(?<!cung )(?<!trợ )cấp | bậc | top | phòng | tầng | lô | tòa | toà | block | quân khu
    quân đoàn | sư đoàn | lữ đoàn | trung đoàn | tiểu đoàn | đại đội | vùng | hải đoàn | binh đoàn | đội | đoàn
    tiểu khu | giai đoạn | (?<!chu )kỳ | bài | mã | (?<!(?:đi|ra|bám|trên|vượt) )biển | bảng | group | năm thứ | sinh viên năm | loại | nhóm
    dốc | (?<!yêu )(?<!nhu )(?<!toàn )cầu | bến | cảng | gate | cửa | khoảnh | thửa | mốc | cột mốc | bản án | quý | tháng | ca | (?<!thành )(?<!cổ )phần | câu
    hiệp | phút | quyển | giải | số hiệu | ký hiệu | mã số | tầng thứ | giờ thứ | tuần thứ | ngày thứ | xã
    bến số | chỉ đạo | đợt | xóm | (?<!nhà )(?<!môi )(?<!thị )trường | trường thpt | trường thcs | quân y | trạm | thế hệ | g | covid | u | cảnh sát
  `)}\s*$`,
  'iu',
);
const HEDGE = new RegExp(
  String.raw`(?<![${LETTERS}])(${oneOf(`
    hơn | trên | gần | khoảng | quanh | chừng | xấp xỉ | ngót | ước khoảng | hơn khoảng | ước tính | ước đạt
    ước
  `)})(?:\s+(?:từ|đến|tới))?\s*$`,
  'iu',
);
const MAX = new RegExp(
  String.raw`(?<![${LETTERS}])${oneOf(`
    dưới | không quá | không vượt quá | tối đa(?: là)? | nhỏ hơn | ít hơn | thấp hơn | chưa đến | chưa tới
    không đến | không tới | chưa đầy
  `)}\s*$`,
  'iu',
);
const MIN = new RegExp(
  String.raw`(?<![${LETTERS}])${oneOf(`
    ít nhất(?: là)? | tối thiểu(?: là)? | lớn hơn | không dưới | nhiều hơn | không ít hơn | không thấp hơn
    từ trên
  `)}\s*$`,
  'iu',
);
const OR_MORE = /^\s+(?:trở lên|đổ lên)(?![A-Za-zÀ-ӿẠ-ỹ])/iu;
const OR_LESS = /^\s+(?:trở xuống|đổ lại|trở lại)(?![A-Za-zÀ-ӿẠ-ỹ])/iu;
const CONNECTOR = /^\s*(?:[-‑–—]|đến|tới)\s*$/u;
/** "thua 0 - 4 lượt về" */
const SCORED = /(?<![A-Za-zÀ-ӿẠ-ỹ])(?:thắng|thua|hòa|hoà|dẫn|tỷ số|tỉ số)\s$/iu;
/** Clock times are dates only with a day, and never quantities. */
const CLOCK_BEFORE = /(?:lúc|hồi|vào|mốc|trước|từ|đến|tới|khoảng|sáng|trưa|chiều|tối|đêm|ngày)\s*$/iu;
const CLOCK_BEHIND =
  /^\s?(?:giờ|h|g)\s?(?:\d|sáng|trưa|chiều|tối|đêm|khuya|ngày|cùng ngày|hôm|kém|rưỡi|\(|[-–]|(?:đến|tới)\s\d{1,2}\s?(?:giờ|h|g)(?![A-Za-zÀ-ӿẠ-ỹ]))/iu;
const UNTIL_ABOUT = /(?<![A-Za-zÀ-ӿẠ-ỹ])(?:đến|tới|lúc|hồi) (?:gần|khoảng|hơn)\s*$/iu;
const INDEX_BEFORE = /(?:mức|điểm số|chỉ số|hệ số|đạt|còn|lên|xuống)\s*:?\s*$/iu;
const INDEX_NAMED = /(?:chỉ số|index|hệ số)(?![A-Za-zÀ-ӿẠ-ỹ])/iu;
/** "29 tháng Chạp", "mùng 8 tháng 1": a day of a month, not a stretch of months. */
const LUNAR_MONTH = /^\s+(?:\d(?![\d.,]*\s?%)|chạp|giêng)/iu;
/** "7 tháng đầu năm" is when, not how long. */
const PART_OF_YEAR = /^\s(?:đầu|cuối|của)\s(?:năm|quý)/iu;
const RATED = /^\s\p{Ll}+(?:\s\p{Ll}+)?(?=\/(?:ngày|tháng|năm|tuần|giờ|người|hộ)(?![A-Za-zÀ-ӿẠ-ỹ]))/u;
const MONEY = new RegExp(
  String.raw`${oneOf(`
    giá | lương | thu nhập | phạt | tiền | vốn | thu | chi | mức | hỗ trợ | vay | nợ | lãi | lỗ | doanh thu
    đầu tư | thưởng | lên | xuống | tặng
  `)}(?:\s+[${LETTERS}]+){0,2}\s*$|(?:thu nhập|lương)(?:\s+[${LETTERS}]+){3,6}\s*$`,
  'iu',
);
/** "tuần 14 năm 2025", but "5 năm 2021 - 2025". */
const OF_YEAR = /^\s+(?:19|20)\d\d(?!\d|\s*[-–]\s*(?:19|20)\d\d)/u;
/** What is named by a number or name behind it: "trạm 1 quốc lộ 5". */
const ROAD = /^(?:đường|quốc lộ|tỉnh lộ|cao tốc|hẻm|phố|tổ|khu phố|thôn|ấp|đại lộ)$/u;
/** One name behind it, where several are counted: "2 thôn Nhan Biều 1 và Nhan Biều 2". */
const NAMED = /^\s+(?:\d|\p{Lu}(?![A-Za-zÀ-ӿẠ-ỹ\d\s]*(?:,|\svà)\s+\p{Lu}))/u;
/** "tháng 5 đến 6 | hàng năm" */
const EVERY = /^\s+(?:hàng|hằng) (?:năm|tháng|tuần|ngày|quý)(?![A-Za-zÀ-ӿẠ-ỹ])/iu;
/** What must stand before a number whose noun no list knows, so that codes and names ("VN 1266 hạ cánh") count nothing. */
const COUNTING = new RegExp(
  String.raw`(?:^|[.!?:;,“"]\s*|\s${oneOf(`
    hơn | trên | gần | khoảng | chừng | quanh | có | với | gồm | và | thêm | được | cả | trong | cho | là | tới
    đến | từ | bắt | giữ | trao | tặng | xây | dựng | nhận | kết | bị | của | qua | ở | tại | sau | mỗi | đạt
    còn | hết | mất | thu | hiện | thành | chức | bố | trong số | tổng số | mở | cấp | lập | phạt | xử lý | bán
    hành | mua | trồng | nuôi | giảm | tăng | dùng | huy động | cứu | diệt | phá | đón | phục vụ | hỗ trợ | triển khai
    (?:đã|đang|sẽ|vừa|phải|để) [${LETTERS}]+
  `)})\s*$`,
  'iu',
);
const YEAR = /^(?:19|20)\d\d$/u;
const NAME_BEFORE = /[A-Za-zÀ-ӿẠ-ỹ]\s+\p{Lu}[A-Za-zÀ-ӿẠ-ỹ-]*\s$/u;
/** What a body named by a number does: "May 10 quyết định", "Nhiệt điện Mẫu Lai 2 tổ chức". */
const DEED = /^(?:tổ chức|quyết định|đề nghị|báo cáo|kiến nghị|kế hoạch|hoạt động|phát hiện)$/u;
const WHEN = /(?:^|\s)(?:đến|từ|vào|hôm|sáng|trưa|chiều|tối|đêm|trước|sau)\s$/iu;
/** What may be below zero, and how that is written; a dash before anything else is a bullet or parts figures. */
const DEGREES = new Set(['độ', 'độ C']);
const MINUS = /(?<=^|[\s(])(?:[-−]|âm\s)$/iu;
const ONE_OF = /^\s*trong(?:\s+số)?\s+\d/u;

const duration = new RegExp(String.raw`\s*(${anyOf(DURATIONS)})(?![${LETTERS}\d])`, 'uy');

/** Hours, minutes and seconds as one stretch: "7 giờ 20 phút", "45 phút 20 giây". */
const STRETCH = new RegExp(
  String.raw`(?:(\d{1,3})\s(giờ|tiếng)\s)?(\d{1,3})\sphút(?:\s(\d{1,2})\sgiây)?(?![${LETTERS}])`,
  'iuy',
);
/** What stands before a stretch that begins with "giờ", as a clock does too. */
const LASTING = new RegExp(
  String.raw`(?<![${LETTERS}])${oneOf(`
    kéo dài | mất | trong | sau | (?<!(?:đến|tới|chót) )hết | suốt | rút ngắn | chậm | trễ | với | thời gian | vòng
    tổng cộng | chờ | đợi
  `)}(?:\s(?:gần|hơn|khoảng|vòng|thời gian|là|thêm|chừng|trên|dưới))*\s$`,
  'iu',
);
const OF_DAY = /^\s(?:sáng|trưa|chiều|tối|đêm|khuya|ngày|cùng ngày|hôm|(?:đến|tới|[-–])\s\d)/iu;

/** Quantities of a text in order: digits with a unit or a counted noun, outside the ranges in `taken`. */
export function findQuantities(text: string, taken: readonly Range[]): Quantity[] {
  const cover = new Cover(text.length, taken);
  const numbers = findNumbers(text).filter((number) => !cover.meets(number));
  const found: Quantity[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i];
    // Of "mm/12 giờ" the number belongs to the rate.
    if (!number || number.start < (found.at(-1)?.end ?? 0)) continue;
    const stretch = stretchAt(text, number);
    if (stretch) {
      hedge(text, stretch, found.at(-1));
      found.push(stretch);
      continue;
    }
    const next = numbers[i + 1];
    const pair = next ? pairOf(text, number, next) : null;
    if (pair === 'skip') {
      i++;
      continue;
    }
    const quantity = pair ?? single(text, number);
    if (pair) i++;
    if (!quantity) continue;
    hedge(text, quantity, found.at(-1));
    found.push(quantity);
  }
  return found;
}

/** The stretch of time in several units that begins with a number, in the smallest of them; `null` where none does. */
function stretchAt(text: string, { start }: NumberMention): Quantity | null {
  STRETCH.lastIndex = start;
  const [said = '', hours, unit, minutes = '', seconds] = STRETCH.exec(text) ?? [];
  if (hours === undefined ? seconds === undefined : Number(minutes) >= 60) return null;
  const end = start + said.length;
  const before = text.slice(Math.max(0, start - 40), start);
  const isClock = !LASTING.test(before) || OF_DAY.test(text.slice(end, end + 12));
  if (unit?.toLowerCase() === 'giờ' ? isClock : /\d\s?(?:giờ|h)\s$/iu.test(before)) return null;
  const length = Number(hours ?? 0) * 60 + Number(minutes);
  const value = seconds === undefined ? length : length * 60 + Number(seconds);
  return { start, end, value, unit: seconds === undefined ? 'phút' : 'giây', measure: false };
}

/** A range or ratio of two numbers with one unit; 'skip' for scores, scales and the like; null where they are apart. */
function pairOf(text: string, low: NumberMention, high: NumberMention): Quantity | 'skip' | null {
  const gap = text.slice(low.end, high.start);
  const slash = /^\s*\/\s*$/u.test(gap);
  if (!slash && !CONNECTOR.test(gap)) return null;
  const before = text.slice(Math.max(0, low.start - 40), low.start);
  if (SCORED.test(before)) return 'skip';
  const unit = unitAt(text, high.end, { ...high, start: low.start }) ?? money(text, high, before);
  if (!unit) return slash || /^\s*[-‑–—]\s*$/u.test(gap) ? 'skip' : null;
  if (isOrdinal(before, low.value) && !unit.sure) return 'skip';
  const pair = { start: low.start, end: unit.end, unit: unit.unit, measure: unit.sure };
  const scaled = low.scale === 1 ? scaledAlike(low, high) : low.value;
  if (slash) {
    const measured = measureAt(text, high.end) !== null;
    if (!measured && !isCountedAt(text, high.end)) return 'skip';
    // "đến 6/11 nhà trường mới biết", "dịp lễ 30/4, 1/5 PV": a day.
    const isShort = !measured && /^\s\p{Lu}{2}/u.test(text.slice(high.end, high.end + 3));
    if (low.value <= 31 && high.value <= 12 && (isShort || WHEN.test(before))) return 'skip';
    // More than planned ("361/338 cuộc") is told from a day and month by its size.
    if (scaled > high.value && (low.value <= 31 || high.value <= 12 || ROAD.test(unit.unit ?? ''))) return 'skip';
    return { ...pair, value: scaled, total: high.value };
  }
  if (high.value >= 1900 && high.value <= 2100 && high.value - low.value > 1000) return 'skip';
  const value = scaled <= high.value ? scaled : low.value;
  return value < high.value ? { ...pair, value, range: [value, high.value] } : null;
}

/** The first of two numbers in the scale that only the second has: "6.159/6.509 triệu". */
function scaledAlike(low: NumberMention, high: NumberMention): number {
  return Number((low.value * high.scale).toPrecision(12));
}

function single(text: string, number: NumberMention): Quantity | null {
  const before = text.slice(Math.max(0, number.start - 40), number.start);
  const behind = text.slice(number.end, number.end + 24);
  if (isClock(number, before, behind)) return null;
  if (/\d\s?(?:giờ|h)\s$/u.test(before) && /^\s?(?:phút|')/u.test(behind)) return null;
  if (ONE_OF.test(behind) || /\d\s?[/-]\s?$/u.test(before) || /^\s?[/-]\s?\p{Lu}/u.test(behind)) return null;
  const unit = unitAt(text, number.end, number) ?? money(text, number, before);
  if (unit) {
    const isNumber = number.scale === 1 && !PARTED.test(text.slice(number.start, number.end));
    // "tập 90 phút" lasts, "hiệp 2 phút 75" is a moment.
    const lasts = unit.unit === 'phút' && !/^\s\d/u.test(text.slice(unit.end, unit.end + 2));
    const isCounted = lasts || /^(?:người|hộ|em|cháu)/u.test(unit.unit ?? '');
    if (!unit.sure && isNumber && !isCounted && isOrdinal(before, number.value)) return null;
    // "NDAA 2019 giải thích": the year of a name.
    if (
      NAME_BEFORE.test(before) &&
      (YEAR.test(text.slice(number.start, number.end)) ? !unit.sure : DEED.test(unit.unit ?? ''))
    )
      return null;
    if (ROAD.test(unit.unit ?? '') && NAMED.test(text.slice(unit.end, unit.end + 60))) return null;
    // "10 năm rưỡi"
    const half = halfBehind(text, unit.end);
    const size = number.value + (half > 0 ? number.scale / 2 : 0);
    const sign = DEGREES.has(unit.unit ?? '') ? (MINUS.exec(before)?.[0] ?? '') : '';
    return {
      start: number.start - sign.length,
      end: unit.end + half,
      value: sign ? -size : size,
      unit: unit.unit,
      measure: unit.sure,
    };
  }
  const decimal = /,\d+$/u.test(text.slice(number.start, number.end));
  const sentence = text.slice(Math.max(0, number.start - 120), number.start);
  if (decimal && INDEX_BEFORE.test(before) && INDEX_NAMED.test(sentence)) {
    return { start: number.start, end: number.end, value: number.value, unit: null, measure: false };
  }
  return null;
}

/** The first of several ordinals: "tổ 14, 15, | 16 phường Mẫu". */
const NUMBERS = /(?:\s(\d{1,3})(?:,|\svà))+\s$/u;

/** Thousands are parted in what is counted, never in a number that names: "khóa 12.000 thuê bao", "số 1266". */
const PARTED = /\d[. ]\d{3}/u;

/** "đã cấp 17 bò giống": a verb, no grade; nor is there a grade 170. */
const GIVEN = /(?<![A-Za-zÀ-ӿẠ-ỹ])(?:đã|sẽ|đang|vừa|được|phải) cấp\s*$/iu;
const GRADE = /(?<![A-Za-zÀ-ӿẠ-ỹ])(?<!(?:khẩn|trung|sơ|cao|nguy)\s)(?:cấp|lớp|bậc)\s*$/iu;
const MOST_GRADES = 20;

/** "Tổ 5 hộ" orders, "mỗi tổ 5 hộ" counts. */
function isOrdinal(before: string, value: number): boolean {
  const [list = '', last = ''] = NUMBERS.exec(before) ?? [];
  const named = Number(last) < value ? before.slice(0, before.length - list.length) : before;
  if (GIVEN.test(before) || (value > MOST_GRADES && GRADE.test(before))) return false;
  return ORDINAL.test(named) && !/(?:mỗi|một|các|những|hằng|hàng)\s+[A-Za-zÀ-ӿẠ-ỹ]+\s*$/iu.test(named);
}

function isClock(number: NumberMention, before: string, behind: string): boolean {
  if (!Number.isInteger(number.value) || number.value > 24 || number.scale > 1) return false;
  if (/^\s?(?:h|g)(?:\s?\d|(?![A-Za-zÀ-ӿẠ-ỹ\d]))/u.test(behind) || CLOCK_BEHIND.test(behind)) return true;
  if (/^\s?giờ(?![A-Za-zÀ-ӿẠ-ỹ])/u.test(behind) && UNTIL_ABOUT.test(before)) return true;
  return (
    /^\s?giờ(?![A-Za-zÀ-ӿẠ-ỹ])/u.test(behind) && CLOCK_BEFORE.test(before) && !/(?:khoảng|từ|trước)\s*$/iu.test(before)
  );
}

/** "350 tỷ", "lương 16 triệu": newspapers leave out "đồng" where the amount or the words before tell. */
function money(text: string, number: NumberMention, before: string): Unit | null {
  const billions = number.scale >= 1e9 && number.scale <= 1e12;
  const told = number.scale === 1e6 && MONEY.test(before);
  const counted = isCountedAt(text, number.end) && !EVERY.test(text.slice(number.end, number.end + 12));
  if ((!billions && !told) || counted) return null;
  return { end: number.end, unit: 'VND', sure: true };
}

function unitAt(text: string, at: number, { start, scale }: NumberMention): Unit | null {
  const measure = measureAt(text, at);
  const known = knownNounEnd(text, at);
  // "6 đồng tiền" are counted, "7 triệu đồng tiền đóng góp" are not.
  if (measure && (scale >= 1e3 || measure.end >= (known ?? 0))) {
    const { end, rate } = rateAt(text, measure.end);
    return { end, unit: measure.unit + rate, sure: true };
  }
  duration.lastIndex = at;
  const time = duration.exec(text);
  if (time && at + time[0].length >= (known ?? 0)) {
    const end = at + time[0].length;
    // "tuần 14 năm 2025": the year is one.
    if (time[1] === 'năm' && OF_YEAR.test(text.slice(end, end + 14))) return null;
    if (PART_OF_YEAR.test(text.slice(end, end + 12))) return null;
    if (time[1] === 'tháng' && LUNAR_MONTH.test(text.slice(end, end + 8))) return null;
    const rate = rateAt(text, end);
    return { end: rate.end, unit: (time[1] ?? '').replace(/\s+/gu, ' ') + rate.rate, sure: false };
  }
  const quoted = /^\s*(["“”'‘])(\p{Ll}+\s[^"“”'’]{1,24})["”'’]/u.exec(text.slice(at, at + 40));
  if (quoted) return { end: at + quoted[0].length, unit: quoted[2] ?? null, sure: false };
  if (!isCountedAt(text, at) && (scale >= 1e6 || !COUNTING.test(text.slice(Math.max(0, start - 24), start))))
    return null;
  const noun = EVERY.test(text.slice(at, at + 12)) ? null : nounAt(text, at);
  // "năm 2021 thiếu điện, 2022 | thừa"
  if (!noun || (YEAR.test(text.slice(start, at)) && !isCountedAt(text, at))) return null;
  // "80 chuyến phà đôi/ngày": what stands before the rate belongs to the noun.
  const wider = RATED.exec(text.slice(noun.end, noun.end + 24))?.[0].length ?? 0;
  const { end, rate } = rateAt(text, noun.end + wider);
  return { end, unit: text.slice(noun.start, noun.end + wider) + rate, sure: false };
}

/** "trên 63 tỉnh" says where, "trên 63 hộ" that there are more. */
const AREAS = /^(?:tỉnh|thành phố|huyện|quận|xã|phường|nước|quốc gia|địa bàn|tuyến|cả nước)(?![A-Za-zÀ-ӿẠ-ỹ])/iu;
/** "trên 18 tuổi" is a limit of ages. */
const AGE = /(?<![A-Za-zÀ-ӿẠ-ỹ])(?:trên|từ)\s*$/iu;

/** The words beside a figure that say how exact it is, and what they say. */
interface Hedge extends Range {
  says: 'min' | 'max' | 'approx';
}

/** What hedges a figure in `text`, right before or behind it; `null` where nothing does. */
export function hedgeOf(text: string, { start, end, unit }: Range & { unit: string | null }): Hedge | null {
  const from = Math.max(0, start - 24);
  const before = text.slice(from, start);
  const behind = text.slice(end, end + 16);
  const bounded = [
    { says: 'min' as const, after: OR_MORE, at: MIN },
    { says: 'max' as const, after: OR_LESS, at: MAX },
  ];
  for (const { says, after, at } of bounded) {
    const length = after.exec(behind)?.[0].length;
    if (length !== undefined) return { start: end, end: end + length, says };
    const found = at.exec(before);
    if (found) return { start: from + found.index, end: start, says };
  }
  const age = unit === 'tuổi' ? AGE.exec(before) : null;
  if (age) return { start: from + age.index, end: start, says: 'min' };
  const about = HEDGE.exec(before);
  const isWhere = about?.[1]?.toLowerCase() === 'trên' && AREAS.test(unit ?? '');
  return about && !isWhere ? { start: from + about.index, end: start, says: 'approx' } : null;
}

/** Adds what hedges say; of "khoảng 30% đến 40%" both ends are about. */
function hedge(text: string, quantity: Quantity, previous: Quantity | undefined): void {
  const says = hedgeOf(text, quantity)?.says;
  if (says === 'min' || says === 'max') quantity.bound = says;
  else if (says || (previous?.approx && CONNECTOR.test(text.slice(previous.end, quantity.start))))
    quantity.approx = true;
}
