import { oneOf } from '@/lib/text/patterns';
import { areaEnd, cityEnd, countryEnd } from './areas';
import { FUNCTION_WORDS, nameEnd } from './body-names';
import {
  BEFORE_NAME,
  DEEDS,
  FIELDS,
  GENERIC,
  type Growth,
  HEADS,
  INNER,
  KNOWN_BODIES,
  LOWER,
  PRESS,
} from './body-words';
import { isVietnamese, startsName } from './names';
import type { Word } from './words';

/** A body named in a text, as a range of its words. */
export interface BodyMention {
  from: number;
  to: number;
}

/** Longest name in words, signs included. */
const LONGEST = 24;
/** Behind these a paper's name stands alone. */
const REPORTER = /^(?:viên|pv|tờ)$/u;
/** Behind the first word of a body these make an office or a common word of it: "Bộ trưởng", "Ban đầu". */
const NO_BODY =
  /^(?:sa|giang|chinh|bắc|trung|thọ|bia|an|án|lim|việc|pv|trưởng|phó|viên|đội|luật|hành|hạn|tiêu|mặt|đàm|họp|ngộ|phần|sơn|sẻ|vip)$/u;

const INSIDE = new RegExp(
  String.raw`^${oneOf(`
    (?:thời|cảnh|thông|tình|mật|dự|khai|cáo|điện|trình|tờ|nhà|bài) báo | ban tổ
    (?:cán|đường|toàn|tiến|nội|tuần|đồng|thủy|thuỷ|trung|nam|bắc|chạy|đi) bộ
    (?:bệnh|học|thượng|hạ|nghị|phúc) viện | (?:quốc|văn|dự|căn|biên|tiền) phòng | (?:cơ|trụ|xứ) sở
    (?:kết|tổng|chi|bố|hậu) cục | (?:quốc|cơ|xã|đại|lễ|chi|giáo|ngày|khai|mùa|trẩy|vũ|dạ) hội | tiểu ban
  `)}$`,
  'u',
);
/** Before a name in small letters alone these say that it is no name. */
const PLURAL = /^(?:các|những|mọi|từng|mỗi|nhiều|vài)$/u;
/** Companies that are more often what something is posted on, called with or ridden than who does something. */
const MEDIUM = /^(?:facebook|tiktok|google|zalo|youtube|grab|honda|toyota|samsung)$/u;
const ON =
  /^(?:trên|qua|lên|mạng|khoản|trang|dùng|bằng|dụng|xe|máy|hiệu|nick|fanpage|app|lái|chạy|tải|chiếc|tô|hội|thoại)$/u;

/** Bodies named in a text, in order, none overlapping another. */
export function findBodies(words: readonly Word[]): BodyMention[] {
  const found: BodyMention[] = [];
  for (let from = 0; from < words.length; ) {
    // Of "Phó Bí thư Thường trực Tỉnh ủy" the body is the last word.
    if (words[from]?.lower === 'thường' && /^(?:thư|tịch)$/u.test(words[from - 1]?.lower ?? '')) {
      from += 2;
      continue;
    }
    const trade = tradeName(words, from);
    if (trade) found.push(trade);
    const to = trade?.to ?? bodyEnd(words, from);
    if (!trade && to > from && !isGeneric(words, from, to)) found.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return found;
}

/** A name of no body in particular: "Ban Tổ chức", "các trung tâm y tế huyện", "Facebook cá nhân". */
function isGeneric(words: readonly Word[], from: number, to: number): boolean {
  if (GENERIC.at(words, from)?.to === to) return true;
  const before = words[from - 1]?.lower ?? '';
  // "Ảnh: Google Maps"
  if (before === ':' && /^(?:ảnh|nguồn)$/u.test(words[from - 2]?.lower ?? '')) return true;
  if (MEDIUM.test(words[from]?.lower ?? '') && (ON.test(before) || words[to]?.lower === 'cá')) return true;
  return PLURAL.test(before) && words.slice(from, to).every(({ capital }) => !capital);
}

/** The name behind "shop …", "hãng …", "hệ thống hoa …", "phóng viên …". */
function tradeName(words: readonly Word[], at: number): BodyMention | null {
  const paper = REPORTER.test(words[at - 1]?.lower ?? '') && words[at]?.capital ? PRESS.at(words, at) : null;
  if (paper) return { from: at, to: paper.to };
  const before = words[at]?.capital && words[at - 1]?.word ? null : BEFORE_NAME.at(words, at);
  if (!before) return null;
  const from = before.to;
  let to = shopEnd(words, from);
  while (to < from + 4 && words[to]?.capital && (to === from || words[to]?.spaced)) to++;
  const country = countryEnd(words, from) > from || cityEnd(words, from) > from;
  return to > from &&
    (words[from]?.text.length ?? 0) > 1 &&
    !country &&
    !HEADS.at(words, from) &&
    !startsName(words, from, 3) &&
    !isHalfWord(words, from, to)
    ? { from, to }
    : null;
}

/** A single Vietnamese syllable that its compound goes on behind in small letters: "tờ Giáo dục …". */
function isHalfWord(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to];
  return to === from + 1 && next?.word === true && !next.capital && isVietnamese(words.slice(from, to));
}

/**
 * Whether a body may begin at word `at`: not inside another word ("cảnh báo Mỹ", "đường bộ VETC", "Trưởng ban Tổ
 * chức"), not with a country, and in lower case only where its first words are written so.
 */
function mayBegin(words: readonly Word[], at: number): boolean {
  // "các xã Trường Hà, …"
  if (words[at]?.lower === 'trường' && /^(?:xã|phường)$/u.test(words[at - 1]?.lower ?? '')) return false;
  if (INSIDE.test(`${words[at - 1]?.lower ?? ''} ${words[at]?.lower ?? ''}`)) return false;
  return words[at]?.capital ? countryEnd(words, at) === at : LOWER.at(words, at) !== null;
}

/** How many larger bodies a name says one inside another: "Văn phòng Cơ quan CSĐT Công an huyện". */
const DEEPEST = 6;

/**
 * Where a body's name ends that begins at word `at`; `at` itself where there is none.
 *
 * @param depth of how many bodies in a row it is the owner
 */
export function bodyEnd(words: readonly Word[], at: number, depth = 0): number {
  const first = words[at];
  if (!first?.word) return at;
  // "Đội 589": a number of three digits is a name, "đội 5" an ordinal.
  if (first.text === 'Đội' && /^\d{3}$/u.test(words[at + 1]?.text ?? '')) return at + 2;
  const head = HEADS.at(words, at);
  const known = first.capital ? KNOWN_BODIES.at(words, at) : null;
  if (known && known.to >= (head?.to ?? 0)) return Math.max(known.to, branchEnd(words, known.to));
  if (!head) return first.capital ? shopEnd(words, at) : at;
  if (!mayBegin(words, at)) return at;
  // "Tỉnh ủy viên": who sits in it.
  if (/^(?:ủy|uỷ)$/u.test(words[head.to - 1]?.lower ?? '') && words[head.to]?.lower === 'viên') return at;
  const deals = (INNER.at(words, head.to)?.to ?? 0) > head.to + 1 || FIELDS.at(words, head.to) !== null;
  const single = head.to === at + 1 && !deals;
  if (single && head.value !== 'fixed' && NO_BODY.test(words[head.to]?.lower ?? '')) return at;
  return grown(words, at, head, depth);
}

function grown(words: readonly Word[], at: number, head: { to: number; value: Growth }, depth: number): number {
  const { to: from, value: growth } = head;
  const capital = words[at]?.capital ?? false;
  const task = growth === 'task' ? taskEnd(words, from) : 0;
  if (task > 0) return task;
  switch (growth) {
    case 'fixed':
      return countryEnd(words, from);
    case 'whole':
      return withOwner(words, at, numberEnd(words, nameEnd(words, from, { capital })), depth);
    case 'area': {
      const owner = withOwner(words, at, nameEnd(words, from, {}), depth);
      return owner > from ? owner : at;
    }
    case 'strict':
      return areaEnd(words, from) > from ? areaEnd(words, from) : at;
    default: {
      const known = growth === 'proper' ? KNOWN_BODIES.at(words, from) : null;
      if (known) return known.to;
      const quoted = quotedEnd(words, from);
      if (quoted > from) return quoted;
      const national = capital ? nationalEnd(words, from) : from;
      if (national > from) return national;
      const proper = growth === 'proper' || growth === 'company';
      const style = { capital, proper, trade: growth === 'company', whole: growth === 'ministry' };
      const called = nameEnd(words, from, style);
      const name = words[called]?.lower === 'số' && (called > from || proper) ? numberEnd(words, called) : called;
      // "Văn phòng UBND tỉnh", "Sở giao dịch Ngân hàng Nhà nước": what it is of stands for its name.
      const owner = withOwner(words, at, name, depth);
      const says = (end: number) => words.slice(from, end).some((word) => word.capital || /^\d/u.test(word.text));
      const named = says(name);
      if (!named && !capital && !(proper && says(owner))) return at;
      if (proper && countryEnd(words, from) === name && name > from) return at;
      if (growth === 'company' && !says(owner)) return at;
      if (proper) return named || (owner > name && countryEnd(words, name) === name) ? owner : at;
      const nested = owner > from && words[from]?.capital && HEADS.at(words, from) !== null;
      if (name > from || nested) return owner;
      return capital ? looseEnd(words, at, from) : at;
    }
  }
}

/** First words of bodies that may deal with anything. */
const LOOSE = /^(?:cục|chi|ban|trung|hiệp|hội|liên|văn|viện|quỹ|học)$/u;
/** Longest name of what no list knows, in words. */
const STRANGE = 6;

/**
 * Where a territory or country ends that stands behind what no list knows: "Hội Nuôi ong tỉnh Lai Châu"; `at` where
 * none does.
 */
function looseEnd(words: readonly Word[], at: number, from: number): number {
  if (!LOOSE.test(words[at]?.lower ?? '') || !words[from]?.capital || DEEDS.at(words, from)) return at;
  for (let to = from + 1; to <= from + STRANGE; to++) {
    const area = Math.max(areaEnd(words, to), countryEnd(words, to));
    if (to > from + 1 && area > to) return area;
    const word = words[to];
    if (!word?.word || word.capital || FUNCTION_WORDS.test(word.lower)) return at;
  }
  return at;
}

/** Longest task of a body, in words and signs. */
const TASK = 20;
/** Before territories of which none is the body's. */
const MANY = /^(?:các|hai|ba|những|nhiều|mọi)$/u;
/** How a task begins, so that "Ban Chỉ đạo yêu cầu …" has none. */
const TASKS =
  /^(?:phòng|xóa|xoá|các|phát|thực|chuyển|cải|giảm|xây|quốc|về|công|chương|đề|tổng|sắp|đầu|cứu|quỹ|dự|tái|bảo)$/u;

/** Where a body's territory ends that stands behind its task: "Ban Chỉ đạo phòng, chống … tiêu cực tỉnh"; 0 for none. */
function taskEnd(words: readonly Word[], from: number): number {
  // "Ban Quản lý dự án Thăng Long"
  if (words[from]?.capital && !HEADS.at(words, from) && !INNER.at(words, from)) {
    const to = properEnd(words, from);
    if (to > from + 1) return to;
  }
  if (!TASKS.test(words[from]?.lower ?? '')) return 0;
  for (let to = from + 2; to < from + TASK; to++) {
    const word = words[to];
    if (!word) return 0;
    const area = areaEnd(words, to);
    if (area > to && MANY.test(words[to - 1]?.lower ?? '')) return 0;
    if (area > to) return area;
    if (word.lower === 'quốc' && words[to + 1]?.lower === 'gia') return to + 2;
    const joins = /^(?:và|về|,|-)$/u.test(word.lower) && words[to + 1]?.word === true;
    const stops =
      FUNCTION_WORDS.test(word.lower) && !(word.lower === 'đường' || word.lower === 'số' || isInner(words, to));
    if (!joins && (!word.word || stops || (word.capital && HEADS.at(words, to)))) return 0;
  }
  return 0;
}

const isInner = (words: readonly Word[], at: number): boolean => (INNER.at(words, at)?.to ?? 0) > at + 1;

/** Longest name in lower case before "Việt Nam", in words. */
const NATIONAL = 10;

/** Where "Việt Nam" ends a name in lower case: "Tổng công ty đầu tư phát triển đường cao tốc Việt Nam". */
function nationalEnd(words: readonly Word[], from: number): number {
  let to = from;
  const inside = ({ capital, lower }: Word) => !capital && (lower === 'đường' || !FUNCTION_WORDS.test(lower));
  for (let word = words[to]; to < from + NATIONAL && word?.word && inside(word); word = words[to]) to++;
  const national = to > from + 1 && words[to]?.lower === 'việt' && words[to + 1]?.lower === 'nam';
  return national ? to + 2 : from;
}

/** "số 2", "I" behind a name; "số 11 Lê Lợi" is where it stands. */
function numberEnd(words: readonly Word[], at: number): number {
  const number = words[at]?.lower === 'số' ? at + 1 : at;
  if (number > at && words[number + 1]?.capital && (words[number]?.text.length ?? 0) > 1) return at;
  return /^(?:\d{1,3}|[IVX]{1,4})$/u.test(words[number]?.text ?? '') && words[number]?.spaced ? number + 1 : at;
}

/**
 * Adds the territory, country or larger body that a body belongs to. Behind a territory or country only a larger
 * territory or the seat can follow, no other name.
 */
function withOwner(words: readonly Word[], at: number, from: number, depth: number): number {
  const capital = words[at]?.capital ?? false;
  let to = from;
  let ended = false;
  for (let i = 0; i < 3 && to < at + LONGEST; i++) {
    const place: number = Math.max(
      twinEnd(words, areaEnd(words, to)),
      countryEnd(words, to),
      seatEnd(words, at, to),
      districtEnd(words, at, to),
      assemblyEnd(words, at, to),
      branchEnd(words, to),
    );
    const next: number = place > to || ended ? place : ownerEnd(words, to, capital, depth);
    if (next === to) break;
    ended ||= place > to;
    to = next;
  }
  return to;
}

/** "tại Việt Nam" behind an embassy, "tại TP.HCM" behind a consulate or a high court. */
function seatEnd(words: readonly Word[], from: number, at: number): number {
  if (words[at]?.lower !== 'tại') return at;
  const country = countryEnd(words, at + 1);
  if (country > at + 1) return country;
  const seated = words[at - 1]?.lower === 'cao' || words.slice(from, at).some(({ lower }) => lower === 'quán');
  const city = seated ? cityEnd(words, at + 1) : 0;
  return city > at + 1 ? city : at;
}

/**
 * "- Sơn La" behind "khu vực 2", "- Lạng Sơn" behind "cửa khẩu Đồng Đăng": courts and defence commands of 2025 and zones
 * at the border say what they are of.
 */
function districtEnd(words: readonly Word[], from: number, at: number): number {
  if (words[at]?.key !== '-' || !words[at]?.spaced || !words[at + 1]?.spaced) return at;
  const city = cityEnd(words, at + 1);
  if (/^(?:\d{1,2}|[IVX]+)$/u.test(words[at - 1]?.text ?? '') && /^(?:vực|ptkv)$/u.test(words[at - 2]?.lower ?? '')) {
    return city > at + 1 ? city : Math.max(at, properEnd(words, at + 1));
  }
  const border = words.slice(from, at).some(({ lower }) => lower === 'khẩu');
  return border && city > at + 1 ? city : at;
}

/** "của Quốc hội" behind its committees. */
function assemblyEnd(words: readonly Word[], from: number, at: number): number {
  const [of, first, second] = words.slice(at, at + 3).map(({ lower }) => lower);
  const committee = /^(?:ủy|uỷ|hội|ban)$/u.test(words[from]?.lower ?? '');
  return committee && of === 'của' && first === 'quốc' && second === 'hội' ? at + 3 : at;
}

/** "chi nhánh tỉnh Lai Châu", "chi nhánh Khu vực 5" behind a bank. */
function branchEnd(words: readonly Word[], at: number): number {
  const branch = words[at]?.lower === 'chi' && words[at + 1]?.lower === 'nhánh';
  const area = branch ? areaEnd(words, at + 2) : at;
  const end = branch && area === at + 2 ? properEnd(words, at + 2) : area;
  return branch && end > at + 2 ? numberEnd(words, end) : at;
}

function ownerEnd(words: readonly Word[], at: number, capital: boolean, depth: number): number {
  const word = words[at];
  if (!word?.word) return at;
  if (HEADS.at(words, at) && (word.capital || (capital && LOWER.at(words, at)))) {
    return depth < DEEPEST ? bodyEnd(words, at, depth + 1) : at;
  }
  return properEnd(words, at);
}

/** "Bà Rịa-Vũng Tàu", written tight. */
function twinEnd(words: readonly Word[], at: number): number {
  const tight = words[at]?.key === '-' && !words[at]?.spaced && words[at + 1]?.capital && !words[at + 1]?.spaced;
  return tight ? properEnd(words, at + 1) : at;
}

const RANK = /^(?:đồng chí|(?:đại|thượng|trung|thiếu) (?:tá|tướng|úy|uý))$/u;

/** Capitalised words that no list knows: "UBND Mường Tè", "Đồn Biên phòng Pa Ủ". */
function properEnd(words: readonly Word[], from: number): number {
  let to = from;
  while (to < from + 4 && words[to]?.capital && !startsName(words, to, to === from ? 3 : 2)) {
    if (to > from && !words[to]?.spaced) break;
    if (
      HEADS.at(words, to) ||
      /^(?:phó|chủ|bí|giám|trưởng|tổng|ủy|uỷ|ông|bà)$/u.test(words[to]?.lower ?? '') ||
      RANK.test(`${words[to]?.lower} ${words[to + 1]?.lower}`)
    )
      break;
    to++;
  }
  return to;
}

/** A name in quotes behind a body's first words. */
function quotedEnd(words: readonly Word[], from: number): number {
  if (words[from]?.key !== '"' || !words[from + 1]?.capital) return from;
  const close = words.slice(from + 2, from + 8).findIndex(({ key }) => key === '"');
  return close < 0 ? from : from + close + 3;
}

/** Internet addresses that name a company: "Capital.com". */
function shopEnd(words: readonly Word[], at: number): number {
  const [name, dot, zone] = words.slice(at, at + 3);
  const tight = dot?.key === '.' && !dot.spaced && zone !== undefined && !zone.spaced;
  return name?.capital && tight && /^(?:com|vn|net|org|gov|io)$/u.test(zone.lower) ? at + 3 : at;
}
