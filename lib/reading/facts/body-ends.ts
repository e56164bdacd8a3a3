import { oneOf } from '@/lib/text/patterns';
import { areaEnd, cityEnd, countryEnd } from './areas';
import { type Growth, HEADS, LOWER } from './body-heads';
import { FUNCTION_WORDS, nameEnd } from './body-names';
import { aboutEnd, belongingEnd, branchEnd, numberEnd, properEnd } from './body-places';
import { DEEDS, FACULTIES, FIELDS, INNER, KNOWN_BODIES } from './body-words';
import { isVietnamese } from './names';
import type { Word } from './words';

/** Longest name in words, signs included. */
const LONGEST = 24;

/** Behind the first word of a body these make an office or a common word of it: "Bộ trưởng", "Ban đầu". */
const NO_BODY =
  /^(?:sa|giang|chinh|bắc|trung|thọ|bia|an|án|lim|việc|pv|trưởng|phó|phụ|viên|giám|đội|luật|hành|hạn|tiêu|mặt|đàm|họp|ngộ|phần|sơn|sẻ|vip)$/u;

const INSIDE = new RegExp(
  String.raw`^${oneOf(`
    (?:thời|cảnh|thông|tình|mật|dự|khai|cáo|điện|trình|tờ|nhà|bài|họp) báo | ban tổ
    liên chính | (?:đa|chuyên|thủ|á|nha|nhãn|bách|giáo|nội|ngoại|y) khoa
    (?:cán|đường|toàn|tiến|nội|tuần|đồng|thủy|thuỷ|trung|nam|bắc|chạy|đi|đổ|lạc) bộ | tây ban
    (?:bệnh|học|thượng|hạ|nghị|phúc) viện | (?:quốc|văn|dự|căn|biên|tiền) phòng | (?:cơ|trụ|xứ) sở
    (?:kết|tổng|chi|bố|hậu) cục | (?:quốc|cơ|xã|đại|lễ|chi|giáo|ngày|khai|mùa|trẩy|vũ|dạ) hội | tiểu ban
  `)}$`,
  'u',
);

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
  if (first.lower === 'khoa') return facultyEnd(words, at, depth);
  const head = HEADS.at(words, at);
  const known = first.capital ? KNOWN_BODIES.at(words, at) : null;
  if (known && known.to >= (head?.to ?? 0))
    return Math.max(known.to, branchEnd(words, known.to), officeEnd(words, known.to));
  if (!head) return first.capital ? Math.max(shopEnd(words, at), foreignEnd(words, at)) : at;
  if (!mayBegin(words, at)) return at;
  // "Tỉnh ủy viên": who sits in it.
  if (/^(?:ủy|uỷ)$/u.test(words[head.to - 1]?.lower ?? '') && words[head.to]?.lower === 'viên') return at;
  const deals = (INNER.at(words, head.to)?.to ?? 0) > head.to + 1 || FIELDS.at(words, head.to) !== null;
  const single = head.to === at + 1 && !deals;
  // "Chi cục Phó"
  if (!deals && /^(?:trưởng|phó)$/u.test(words[head.to]?.lower ?? '')) return at;
  if (single && head.value !== 'fixed' && NO_BODY.test(words[head.to]?.lower ?? '')) return at;
  return grown(words, at, head, depth);
}

/** Where the city of a company's office ends: "Agribank | Gia Lai", not "Vietjet | Hà Nội - Đà Nẵng". */
function officeEnd(words: readonly Word[], at: number): number {
  const city = cityEnd(words, at);
  return words[city]?.key === '-' ? at : city;
}

/**
 * Whether a body may begin at word `at`: not inside another word ("cảnh báo Mỹ", "đường bộ VETC", "Trưởng ban Tổ
 * chức"), not with a country, and in lower case only where its first words are written so.
 */
function mayBegin(words: readonly Word[], at: number): boolean {
  // "các xã Trường Hà, …"
  if (words[at]?.lower === 'trường' && /^(?:xã|phường)$/u.test(words[at - 1]?.lower ?? '')) return false;
  if (INSIDE.test(`${words[at - 1]?.lower ?? ''} ${words[at]?.lower ?? ''}`)) return false;
  // "Phó Trưởng | ban Thường trực"
  if (words[at]?.text === 'ban' && words[at - 1]?.lower === 'trưởng' && words[at + 1]?.lower === 'thường') return false;
  return words[at]?.capital ? countryEnd(words, at) === at : LOWER.at(words, at) !== null;
}

function grown(words: readonly Word[], at: number, head: { to: number; value: Growth }, depth: number): number {
  const { to: from, value: growth } = head;
  const capital = words[at]?.capital ?? false;
  if (growth === 'task') {
    // "Ban Chỉ đạo 35 Tỉnh ủy"
    const numbered = /^\d{2,3}$/u.test(words[from]?.text ?? '') && capital;
    const task = numbered ? withOwner(words, at, from + 1, depth) : taskEnd(words, from);
    if (task > 0) return task;
  }
  switch (growth) {
    case 'fixed':
      return countryEnd(words, from);
    case 'whole':
      return withOwner(words, at, numberEnd(words, nameEnd(words, from, { capital })), depth);
    case 'area': {
      const owner = withOwner(words, at, nameEnd(words, from, {}), depth);
      return owner > from ? owner : at;
    }
    case 'agency': {
      const name = nameEnd(words, from, { capital });
      const owner = withOwner(words, at, name, depth);
      return name > from && owner > name ? owner : at;
    }
    case 'strict':
      return areaEnd(words, from) > from ? areaEnd(words, from) : at;
    default: {
      const known = growth === 'proper' ? KNOWN_BODIES.at(words, from) : null;
      if (known) return known.to;
      const quoted = Math.max(quotedEnd(words, from), foreignEnd(words, from));
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
      if (proper && ((countryEnd(words, from) === name && name > from) || words[from]?.lower === 'tại')) return at;
      // "Ngân hàng TMCP Việt Nam | Thịnh Vượng"
      const behind =
        growth === 'company' && from > at + 2 && owner === countryEnd(words, from) ? properEnd(words, owner) : 0;
      if (behind > owner) return behind;
      if (growth === 'company' && !says(owner)) return at;
      if (proper) return named || (owner > name && countryEnd(words, name) === name) ? owner : at;
      const nested = owner > from && words[from]?.capital && HEADS.at(words, from) !== null;
      if (name > from || nested) return owner;
      return capital ? looseEnd(words, at, from) : at;
    }
  }
}

/** First words of what has faculties or wards. */
const SCHOOL = /^(?:trường|đại|đh|học|bệnh|bv)$/u;
/** Longest name of a faculty that no list knows, in words. */
const FACULTY = 6;

/**
 * Where a faculty or ward ends, with the university or hospital that it is of; in lower case, or with a name that no list
 * knows, it is one only beside that: "khoa Nhi Bệnh viện Đa khoa tỉnh", "khoa kỹ thuật hóa học Trường …".
 */
function facultyEnd(words: readonly Word[], at: number, depth: number): number {
  if (INSIDE.test(`${words[at - 1]?.lower ?? ''} khoa`) || words[at + 1]?.lower === 'học') return at;
  const name = words[at + 1]?.capital ? facultyName(words, at + 1) : at + 1;
  if (name === at + 1) {
    const owner = schoolBehind(words, name);
    return owner > name ? withOwner(words, at, owner, depth) : at;
  }
  const owner = withOwner(words, at, name, depth);
  // "Khoa Nội | thận …": half of a name that no list knows.
  const next = words[name];
  if (name === at + 2 && owner === name && next?.word && !next.capital && !FUNCTION_WORDS.test(next.lower)) return at;
  const beside = /^[,(]$/u.test(words[name]?.key ?? '') && HEADS.at(words, name + 1) !== null;
  return owner > name || beside || words[at]?.capital ? owner : at;
}

/** Where the names of faculties from the list end, joined ones as one: "Hồi sức tích cực - Chống độc". */
function facultyName(words: readonly Word[], at: number): number {
  let name = at;
  for (let next = FACULTIES.at(words, at)?.to; next !== undefined; ) {
    name = next;
    next = /^(?:[-–]|và)$/u.test(words[name]?.lower ?? '') ? FACULTIES.at(words, name + 1)?.to : undefined;
  }
  return name;
}

/** Where a school or hospital begins a few words behind `from`; `from` itself where none does. */
function schoolBehind(words: readonly Word[], from: number): number {
  for (let to = from + 1; to <= from + FACULTY; to++) {
    const word = words[to];
    if (!word?.word || FUNCTION_WORDS.test(word.lower)) return from;
    if (word.capital && SCHOOL.test(word.lower) && HEADS.at(words, to)) return to;
  }
  return from;
}

/** Longest name before the word that ends it, in words. */
const CALLED = 4;
/** What foreign names of bodies end with. */
const FOREIGN = /^(?:FC|University|College|Institute|Bank|Group|Corporation|Foundation|Holdings|Airlines)$/u;

/**
 * Where a foreign name of a body ends that begins at word `at` ("Macquarie University", "Hà Nội FC"); `at` itself where
 * there is none.
 */
function foreignEnd(words: readonly Word[], at: number): number {
  // Within a row of capitals the name has begun before: "Viet | Capital Bank".
  if (!words[at]?.capital || (words[at - 1]?.capital && !words[at - 1]?.shout && words[at - 2]?.word)) return at;
  if (words[at]?.text === 'University' && words[at + 1]?.text === 'of') return properEnd(words, at + 2);
  let name = at + 1;
  while (name < at + CALLED && words[name]?.capital && !FOREIGN.test(words[name]?.text ?? '')) name++;
  if (!FOREIGN.test(words[name]?.text ?? '')) return at;
  const club = words[name]?.text === 'FC' && cityEnd(words, at) === name;
  return club || !isVietnamese(words.slice(at, at + 1)) ? name + 1 : at;
}

/** First words of bodies that may deal with anything. */
const LOOSE = /^(?:cục|chi|ban|trung|hiệp|hội|liên|văn|viện|quỹ|học)$/u;
/** Longest name of what no list knows, in words. */
const STRANGE = 10;

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
    const joins = (word?.lower === 'và' || word?.key === '-') && words[to + 1]?.capital && !HEADS.at(words, to + 1);
    if (joins) to++;
    else if (!word?.word || word.capital || FUNCTION_WORDS.test(word.lower)) return at;
  }
  return at;
}

/** Longest task of a body, in words and signs. */
const TASK = 20;

/** Before territories of which none is the body's. */
const MANY = /^(?:các|hai|ba|những|nhiều|mọi|\d+)$/u;

/** How a task begins, so that "Ban Chỉ đạo yêu cầu …" has none. */
const TASKS =
  /^(?:liên|phòng|chống|xóa|xoá|các|đổi|ứng|thi|khắc|phát|thực|triển|chuyển|cải|giảm|giải|xây|quốc|về|vận|phong|kỷ|kỳ|diễn|tuyển|hội|công|chương|đề|đại|tổng|sắp|đầu|cứu|quỹ|dự|tái|bảo|an|du|kinh)$/u;

/** Where a body's territory ends that stands behind its task: "Ban Chỉ đạo phòng, chống … tiêu cực tỉnh"; 0 for none. */
function taskEnd(words: readonly Word[], from: number): number {
  // "Ban Quản lý dự án Thăng Long"
  if (words[from]?.capital && !HEADS.at(words, from) && !INNER.at(words, from)) {
    const to = properEnd(words, from);
    if (to > from + 1) return to;
  }
  // "Ban Chỉ đạo tỉnh Mẫu Sơn", "Ban Chỉ đạo Trung ương về phòng chống thiên tai"
  const own = areaEnd(words, from);
  const about = aboutEnd(words, own);
  const named = words.slice(from + 1, own).some(({ capital }) => capital) || words[from]?.text === 'Trung';
  if (own > from && (named || about > own)) return about;
  if (!TASKS.test(words[from]?.lower ?? '')) return 0;
  for (let to = from + 2; to < from + TASK; to++) {
    const word = words[to];
    if (!word) return 0;
    const cooperative = words[to - 1]?.lower === 'tác' && word.lower === 'xã';
    const area = cooperative ? to : areaEnd(words, to);
    if (area > to && MANY.test(words[to - 1]?.lower ?? '')) return 0;
    if (area > to) return aboutEnd(words, area);
    const whose = word.lower === 'của' ? areaEnd(words, to + 1) : 0;
    if (whose > to + 1) return whose;
    if (word.lower === 'quốc' && words[to + 1]?.lower === 'gia') return Math.max(to + 2, areaEnd(words, to + 2));
    const joins = /^(?:và|về|,|-)$/u.test(word.lower) && words[to + 1]?.word === true;
    const stops =
      FUNCTION_WORDS.test(word.lower) &&
      !(
        cooperative ||
        `${words[to - 1]?.lower} ${word.lower}` === 'nhà ở' ||
        word.lower === 'đường' ||
        word.lower === 'số' ||
        isInner(words, to)
      );
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

/**
 * Adds the territory, country or larger body that a body belongs to. Behind a territory or country only a larger
 * territory or the seat can follow, no other name.
 */
function withOwner(words: readonly Word[], at: number, from: number, depth: number): number {
  const capital = words[at]?.capital ?? false;
  let to = from;
  let ended = false;
  for (let i = 0; i < 3 && to < at + LONGEST; i++) {
    const place: number = belongingEnd(words, at, to);
    const next: number = place > to || ended ? place : ownerEnd(words, to, capital, depth);
    if (next === to) break;
    ended = true;
    to = next;
  }
  return to;
}

function ownerEnd(words: readonly Word[], at: number, capital: boolean, depth: number): number {
  const word = words[at];
  if (!word?.word) return at;
  if (HEADS.at(words, at) && (word.capital || (capital && LOWER.at(words, at)))) {
    return depth < DEEPEST ? bodyEnd(words, at, depth + 1) : at;
  }
  return properEnd(words, at);
}

/** A name in quotes behind a body's first words. */
function quotedEnd(words: readonly Word[], from: number): number {
  if (words[from]?.key !== '"' || !words[from + 1]?.capital) return from;
  const close = words.slice(from + 2, from + 8).findIndex(({ key }) => key === '"');
  return close < 0 ? from : from + close + 3;
}

/** Internet addresses that name a company: "Capital.com". */
export function shopEnd(words: readonly Word[], at: number): number {
  const [name, dot, zone] = words.slice(at, at + 3);
  const tight = dot?.key === '.' && !dot.spaced && zone !== undefined && !zone.spaced;
  return name?.capital && tight && /^(?:com|vn|net|org|gov|io)$/u.test(zone.lower) ? at + 3 : at;
}
