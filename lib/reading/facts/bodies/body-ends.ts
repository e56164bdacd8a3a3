import { oneOf } from '@/lib/text/patterns';
import { areaEnd, cityEnd, countryEnd } from '../areas';
import { lowerAt, type Word } from '../words';
import { type Growth, HEADS, LOWER } from './body-heads';
import { nameEnd } from './body-names';
import { belongingEnd, branchEnd, numberEnd, properEnd } from './body-places';
import { foreignEnd, looseEnd, nationalEnd, quotedEnd, shopEnd } from './body-proper';
import { taskEnd } from './body-tasks';
import { DEEDS, FIELDS, INNER, KNOWN_BODIES } from './body-words';

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
 * Where a body's name ends that begins at word `at`; `at` itself where there is none. A name has three parts: first words
 * that say what kind of body it is (body-heads), what it deals with or is called (body-names; where no list tells,
 * body-proper and body-tasks), and what it belongs to (body-places), which may be another body.
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
  if (known && known.to >= (head?.to ?? 0))
    return Math.max(known.to, branchEnd(words, known.to), officeEnd(words, known.to));
  if (!head) return first.capital ? Math.max(shopEnd(words, at), foreignEnd(words, at)) : at;
  if (!mayBegin(words, at)) return at;
  // "Tỉnh ủy viên": who sits in it.
  if (/^(?:ủy|uỷ)$/u.test(lowerAt(words, head.to - 1)) && words[head.to]?.lower === 'viên') return at;
  const deals = (INNER.at(words, head.to)?.to ?? 0) > head.to + 1 || FIELDS.at(words, head.to) !== null;
  const single = head.to === at + 1 && !deals;
  // "Chi cục Phó"
  if (!deals && /^(?:trưởng|phó)$/u.test(lowerAt(words, head.to))) return at;
  if (single && head.value !== 'fixed' && NO_BODY.test(lowerAt(words, head.to))) return at;
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
  if (words[at]?.lower === 'trường' && /^(?:xã|phường)$/u.test(lowerAt(words, at - 1))) return false;
  if (INSIDE.test(`${lowerAt(words, at - 1)} ${lowerAt(words, at)}`)) return false;
  // "Phó Trưởng | ban Thường trực"
  if (words[at]?.text === 'ban' && words[at - 1]?.lower === 'trưởng' && words[at + 1]?.lower === 'thường') return false;
  return words[at]?.capital ? countryEnd(words, at) === at : LOWER.at(words, at) !== null;
}

/** The first words of a body: where they end, and how its name goes on. */
interface Head {
  to: number;
  value: Growth;
}

function grown(words: readonly Word[], at: number, head: Head, depth: number): number {
  const { to: from, value: growth } = head;
  const capital = words[at]?.capital ?? false;
  if (growth === 'task') {
    // "Ban Chỉ đạo 35 Tỉnh ủy", "Ban Chỉ đạo 389 quốc gia"
    const numbered = /^\d{2,3}$/u.test(words[from]?.text ?? '') && capital;
    const task = numbered ? withOwner(words, at, nameEnd(words, from + 1, { capital }), depth) : taskEnd(words, from);
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
    case 'proper':
    case 'company':
      return calledEnd(words, at, head, depth);
    default:
      return dealingEnd(words, at, head, depth);
  }
}

/** The end of a body with a proper name: "báo Tuổi Trẻ", "Công ty Trục vớt Bảo Trân". */
function calledEnd(words: readonly Word[], at: number, { to: from, value }: Head, depth: number): number {
  const trade = value === 'company';
  const capital = words[at]?.capital ?? false;
  const known = trade ? null : KNOWN_BODIES.at(words, from);
  const sure = known?.to ?? tellingEnd(words, from);
  if (sure > from) return sure;
  const national = capital ? nationalEnd(words, from) : from;
  const name = national > from ? national : serialEnd(words, nameEnd(words, from, { capital, proper: true, trade }));
  const owner = withOwner(words, at, name, depth);
  const says = (end: number) => words.slice(from, end).some((word) => word.capital || /^\d/u.test(word.text));
  if ((trade || !capital) && !says(owner)) return at;
  if ((countryEnd(words, from) === name && name > from) || words[from]?.lower === 'tại') return at;
  // "Ngân hàng TMCP Việt Nam | Thịnh Vượng"
  const behind = trade && from > at + 2 && owner === countryEnd(words, from) ? properEnd(words, owner) : 0;
  if (behind > owner) return behind;
  return says(name) || (owner > name && countryEnd(words, name) === name) ? owner : at;
}

/** The end of a body that what it deals with names: "Sở Tài chính", "Trung tâm …". */
function dealingEnd(words: readonly Word[], at: number, { to: from, value }: Head, depth: number): number {
  const capital = words[at]?.capital ?? false;
  const sure = tellingEnd(words, from);
  if (sure > from) return sure;
  const national = capital ? nationalEnd(words, from) : from;
  const called = national > from ? national : nameEnd(words, from, { capital, whole: value === 'ministry' });
  const name = called > from ? serialEnd(words, called) : called;
  if (!capital && !words.slice(from, name).some((word) => word.capital || /^\d/u.test(word.text))) return at;
  // "Văn phòng UBND tỉnh", "Sở giao dịch Ngân hàng Nhà nước": what it is of stands for its name.
  const owner = withOwner(words, at, name, depth);
  const nested = owner > from && words[from]?.capital && HEADS.at(words, from) !== null;
  // "Cục Quản lý | mạng Trung Quốc": a deed that its object goes on behind.
  const object = capital && owner === name && DEEDS.at(words, name - 2)?.to === name ? looseEnd(words, at, name) : at;
  if (name > from || nested) return Math.max(owner, object);
  return capital && words[from]?.capital && !DEEDS.at(words, from) ? looseEnd(words, at, from + 1) : at;
}

/** The end of a name that its own form tells: in quotes or foreign. */
const tellingEnd = (words: readonly Word[], from: number): number =>
  Math.max(quotedEnd(words, from), foreignEnd(words, from));

const serialEnd = (words: readonly Word[], at: number): number =>
  words[at]?.lower === 'số' ? numberEnd(words, at) : at;

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
