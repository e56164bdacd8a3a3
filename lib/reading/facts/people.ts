import { oneOf } from '@/lib/text/patterns';
import { areaEnd, cityEnd, countryEnd } from './areas';
import { bodyEnd } from './bodies';
import { FIELDS, HEADS, INNER, KNOWN_BODIES } from './body-words';
import { anyNameEnd, isVietnamese, startsName, vietnameseNameEnd } from './names';
import { HAMLET_OFFICES, HONORIFICS, OFFICES, QUALIFIERS, ROLE_ENDS } from './offices';
import type { Word } from './words';

/** A range of words. */
interface WordRange {
  from: number;
  to: number;
}

/** A role before a name. */
interface LeadingRole extends WordRange {
  /** Where the name begins, behind ranks that are no part of the role. */
  name: number;
  /** No more than a rank or degree. */
  weak: boolean;
  statesman: boolean;
}

/** A person named in a text, as ranges of its words; `role` is the fullest phrase beside the name. */
export interface PersonMention extends WordRange {
  role: WordRange | null;
  /** The role is no more than a rank or degree. */
  weak: boolean;
  /** Only a given name behind an honorific: somebody named in full elsewhere, or nobody. */
  short: boolean;
  /** A full name that nothing but its form tells. */
  bare: boolean;
}

/** Words before a name that make it the name of a place, a prize, a body. */
const NAMED_AFTER = new RegExp(
  String.raw`^${oneOf(`
    đường | phố | trường | cầu | chợ | công viên | quảng trường | lăng | đền | đình | chùa | nhà thờ | ngõ | hẻm
    ấp | thôn | xã | phường | quận | huyện | giải | giải thưởng | quỹ | học bổng | tượng | tượng đài | bảo tàng
    khu | tàu | rạp | nhà hát | sân | thpt | thcs | tiểu học | mầm non | viện | vận động | khu phố | thị trấn
    đảo | hồ | sông | núi | đèo | kênh | tư tưởng | phong cách | đạo đức | thưởng | động | tàng | niệm
    thành phố | tp | phố | cộng sản | vượt | lộ | tncs | tntp | thời | nhà | dòng họ | họ | trào | đặt tên
    mang tên | học viện | đại học | hiệu | cúp | ngã tư | ngã ba | ngã năm | ngã sáu | giao lộ | vòng xoay | nút
    nút giao | đại lộ | hướng | hỗn hợp | làn | công ty | hầm
  `)}$`,
  'u',
);

/** Who took the picture or wrote the piece is none of the story's people. */
const CREDIT = /^(?:ảnh|tin|bài|video|clip|nguồn|họa|thơ|dịch)$/u;
/** Verbs that say what somebody is expert at, right behind the calling. */
const CRAFT = /^(?:phân tích|kiểm tra|hướng dẫn|chỉ đạo|giới thiệu|đánh giá)$/u;
const STREET = /^(?:đường|phố|lộ|vượt|tuyến|xoay|tư|hẻm|ngõ|cầu)$/u;
const FORMER = /^(?:nguyên|cựu|quyền|tân|cố)$/u;
/** Offices that foreign names stand behind without more ado. */
const STATESMEN = new RegExp(
  String.raw`^(?:phó )?${oneOf(`
    tổng thống | thủ tướng | ngoại trưởng | bộ trưởng | thứ trưởng | chủ tịch | đại sứ | thị trưởng | thống đốc
    nghị sĩ | thượng nghị sĩ | hạ nghị sĩ | cố vấn | người phát ngôn | phát ngôn viên | quốc vương | tổng thư ký
    giáo hoàng | hlv trưởng | huấn luyện viên trưởng | ceo | tướng | đại tướng
  `)}`,
  'u',
);

/** Longest bracket behind a name, in words. */
const BRACKET = 28;

/** Last words of ranks and degrees that foreigners bear too. */
const SCHOLARS = /^(?:sư|sĩ|sỹ|tướng|tá)$/u;

/** People named in a text, in order. */
export function findPeople(words: readonly Word[]): PersonMention[] {
  const found: PersonMention[] = [];
  for (let at = 0; at < words.length; ) {
    const person = personAt(words, at);
    if (person) found.push(person);
    at = Math.max(at + 1, person?.role?.to ?? 0, person?.to ?? 0);
  }
  return found;
}

function personAt(words: readonly Word[], at: number): PersonMention | null {
  // "Bà Rịa", "Cô Tô": a place begins like a person.
  if (words[at]?.capital && (cityEnd(words, at) > at || countryEnd(words, at) > at + 1)) return null;
  const role = leadingRole(words, at);
  if (role) return withRole(words, role);
  const honorific = HONORIFICS.at(words, at);
  if (honorific) {
    const to = calledNameEnd(words, honorific.to, honorific.value !== 'vietnamese');
    const sure = honorific.value !== 'calling' || isCalled(words, honorific.to, to);
    if (to > honorific.to && sure) return behind(words, { from: honorific.to, to }, null, false);
  }
  if (words[at]?.capital && words[at - 1]?.capital !== true) {
    const to = introducedEnd(words, at);
    if (to > at) return behind(words, { from: at, to }, null, false);
  }
  if (!words[at]?.capital || !startsName(words, at, 3)) return null;
  if (
    NAMED_AFTER.test(words[at - 1]?.lower ?? '') ||
    NAMED_AFTER.test(`${words[at - 2]?.lower} ${words[at - 1]?.lower}`)
  )
    return null;
  const end = vietnameseNameEnd(words, at);
  // "Đoàn Bình Phước": a delegation, not a surname.
  if (words[at]?.lower === 'đoàn' && cityEnd(words, at + 1) === end) return null;
  if (onRoute(words, at, end) || !isVietnamese(words.slice(at + 1, end))) return null;
  // A paragraph that is nothing but a name signs the story.
  if (onStreet(words, at) || (at === 0 && end === words.length)) return null;
  if (words[at - 1]?.key === ':' && CREDIT.test(words[at - 2]?.lower ?? '')) return null;
  if (/^\d/u.test(words[at - 1]?.text ?? '') || words[at - 1]?.capital === true) return null;
  return { ...behind(words, { from: at, to: end }, null, false), bare: true };
}

/** Whether what stands behind a calling is a full name and no body: "chuyên gia John Smith", not "chuyên gia Bộ Y tế". */
function isCalled(words: readonly Word[], from: number, to: number): boolean {
  return to - from > 1 && !HEADS.at(words, from) && isName(words, from, to);
}

/** Whether capitalised words are a name: with a surname of ours, or foreign ones. */
function isName(words: readonly Word[], from: number, to: number): boolean {
  return vietnameseNameEnd(words, from) > from || !isVietnamese(words.slice(from, to).filter(({ word }) => word));
}

/**
 * Where a name ends that nothing but what follows it tells: an age, a year of birth or, behind a foreign name, an
 * office ("Kim Min-jae, giám đốc …", "Y Blớt Niê (61 tuổi)"); `at` itself where none does.
 */
function introducedEnd(words: readonly Word[], at: number): number {
  if (HONORIFICS.at(words, at) || HEADS.at(words, at) || KNOWN_BODIES.at(words, at)) return at;
  if (NAMED_AFTER.test(words[at - 1]?.lower ?? '')) return at;
  const to = fullNameEnd(words, at);
  const sign = words[to]?.key ?? '';
  if (to - at < 2 || !(sign === ',' || sign === '(') || !isName(words, at, to)) return at;
  if (isAge(words, to + 1)) return to;
  const office = OFFICES.at(words, to + 1)?.value;
  const foreign = !isVietnamese(words.slice(at, to).filter(({ word }) => word));
  const says = office === 'office' || (office === 'rank' && vietnameseNameEnd(words, at) > at);
  return foreign && sign === ',' && says ? to : at;
}

/** "35 tuổi", "SN 1980", "sinh năm 1980". */
function isAge(words: readonly Word[], at: number): boolean {
  const [first, second, third] = words.slice(at, at + 3).map(({ lower }) => lower);
  if (second === 'tuổi') return /^\d+$/u.test(first ?? '');
  if (first === 'sn') return /^\d+$/u.test(second ?? '');
  return first === 'sinh' && second === 'năm' && /^\d+$/u.test(third ?? '');
}

/** A Vietnamese name, or a foreign one where it goes on as none of ours does: "Kim Sang-sik". */
function fullNameEnd(words: readonly Word[], at: number): number {
  const vietnamese = vietnameseNameEnd(words, at);
  const goesOn = words[vietnamese]?.key === '-' && !words[vietnamese]?.spaced;
  return vietnamese > at && !goesOn ? vietnamese : anyNameEnd(words, at);
}

/** Whether a name is one end of a route: "đoạn Nam Thăng Long - Trần Hưng Đạo". */
function onRoute(words: readonly Word[], at: number, end: number): boolean {
  const from = words[at - 1]?.key === '-' && words[at - 2]?.capital === true;
  const to = words[end]?.key === '-' && words[end + 1]?.capital === true;
  return from || (to && !roleStart(words, end + 1) && !HEADS.at(words, end + 1));
}

/** Whether a name stands in a list of streets: "tuyến đường Mậu Thân, Lý Tự Trọng". */
function onStreet(words: readonly Word[], at: number): boolean {
  let from = at - 1;
  while (from >= 0 && (words[from]?.capital || /^(?:[,–—-]|và|\d+)$/u.test(words[from]?.lower ?? ''))) from--;
  return STREET.test(words[from]?.lower ?? '') && from < at - 1;
}

/** A name behind an honorific or office: a Vietnamese one, or any run of capitalised words. */
function calledNameEnd(words: readonly Word[], at: number, foreign: boolean): number {
  if (words[at - 1]?.lower === 'bác' && words[at]?.lower === 'hồ') return at;
  if (!startsName(words, at, 3) && (cityEnd(words, at) > at || countryEnd(words, at) > at + 1)) return at;
  if (foreign) return fullNameEnd(words, at);
  const vietnamese = vietnameseNameEnd(words, at);
  if (vietnamese > at) return vietnamese;
  return words[at]?.capital && !words[at + 1]?.capital ? at + 1 : at;
}

function withRole(words: readonly Word[], role: LeadingRole): PersonMention | null {
  const honorific = HONORIFICS.at(words, role.name);
  const from = honorific?.to ?? role.name;
  if (HEADS.at(words, from) && !startsName(words, from, 2)) return null;
  const to = calledNameEnd(words, from, true);
  // "Trưởng bản Nà Sài": the hamlet's name, unless it is somebody's.
  if (!honorific && HAMLET_OFFICES.at(words, role.from)?.to === role.to && vietnameseNameEnd(words, from) === from) {
    return null;
  }
  const scholar = SCHOLARS.test(words[role.to - 1]?.lower ?? '');
  if (to - from < 2 || !(role.statesman || honorific || scholar || isVietnamese(words.slice(from, to)))) return null;
  return behind(words, { from, to }, { from: role.from, to: role.to }, role.weak);
}

/** The person `name` with the role behind it where that is fuller than the one before. */
function behind(words: readonly Word[], name: WordRange, before: WordRange | null, weak: boolean): PersonMention {
  const short = name.to - name.from === 1;
  const after = short ? null : followingRole(words, name.to);
  const useAfter = after !== null && (before === null || weak);
  return { ...name, role: useAfter ? after : before, weak: !useAfter && weak, short, bare: false };
}

/**
 * A chain of offices that ends right before a name: each an office with its body, joined by commas ("Phó Bí thư Thành
 * ủy, Chủ tịch UBND tỉnh"); `null` where none ends so.
 */
function leadingRole(words: readonly Word[], at: number): LeadingRole | null {
  let end = -1;
  let from = at;
  let weak = true;
  for (let next = at; ; ) {
    const office = officeAt(words, next);
    if (!office) break;
    if (office.kind !== 'rank' && weak) from = next;
    if (office.kind !== 'rank') weak = false;
    if (office.kind !== 'rank' || weak) end = office.to;
    next = skipShortName(words, office.to);
    const joint = words[next];
    const comma =
      joint?.key === ',' || joint?.key === ';' || joint?.key === '-' || joint?.lower === 'kiêm' || joint?.key === '.';
    if (officeAt(words, next)) continue;
    const following = comma ? officeAt(words, next + 1) : null;
    if (following) {
      next++;
      // "thừa ủy quyền của Chủ tịch nước, đại tá …": the office is another's.
      if (following.kind === 'rank' && !weak && words[from - 1]?.lower === 'của') return leadingRole(words, next);
      continue;
    }
    if (joint?.key === ',' && !weak && isApposed(words, from, next + 1)) next++;
    if (!startsCalled(words, next)) return null;
    const said = words.slice(from, end).map((word) => word.lower);
    return {
      from,
      to: end,
      name: next,
      weak,
      statesman: STATESMEN.test(said.slice(FORMER.test(said[0] ?? '') ? 1 : 0).join(' ')),
    };
  }
  return null;
}

/** Whether an office that opens a clause stands before its holder: "Giám đốc Sở Y tế, ông …", "Chủ tịch xã, Vàng A …". */
function isApposed(words: readonly Word[], office: number, name: number): boolean {
  const before = words[office - 1];
  if (before !== undefined && /^(?:[,(–-]|và|của|cho|với)$/u.test(before.lower)) return false;
  const honorific = HONORIFICS.at(words, name);
  const from = honorific?.to ?? name;
  return honorific ? fullNameEnd(words, from) - from > 1 : startsName(words, name, 3);
}

/** Behind a body its abbreviation in brackets is no part of the role: "Bộ trưởng Bộ … (GTVT) …". */
function skipShortName(words: readonly Word[], at: number): number {
  const [open, short, close] = words.slice(at, at + 3);
  return open?.key === '(' && short?.shout && close?.key === ')' ? at + 3 : at;
}

function startsCalled(words: readonly Word[], at: number): boolean {
  const honorific = HONORIFICS.at(words, at);
  return words[honorific?.to ?? at]?.capital === true;
}

/** One office with what it is of: "Phó Chủ tịch Thường trực UBND tỉnh", "Tổng thống Mỹ", "Đại tá". */
function officeAt(words: readonly Word[], at: number): { to: number; kind: 'office' | 'rank' | 'calling' } | null {
  const former = FORMER.test(words[at]?.lower ?? '') ? at + 1 : at;
  const office = OFFICES.at(words, former);
  if (!office || office.value === 'calling') return null;
  if (office.value === 'rank') return { to: skipDot(words, office.to), kind: 'rank' };
  let to = office.to;
  if (HAMLET_OFFICES.at(words, former)?.to === to) {
    while (to < office.to + 3 && words[to]?.capital && vietnameseNameEnd(words, to) === to) to++;
  }
  for (let i = 0; i < 6; i++) {
    const next = officeTail(words, to);
    if (next === to) break;
    to = next;
  }
  return { to, kind: 'office' };
}

function skipDot(words: readonly Word[], at: number): number {
  return words[at]?.key === '.' && words[at + 1]?.capital ? at + 1 : at;
}

function officeTail(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word?.word) return at;
  const country = countryEnd(words, at);
  if (country > at) return country;
  // "Đại sứ Hàn Quốc tại Việt Nam …"
  if (word.lower === 'tại' && countryEnd(words, at + 1) > at + 1) return countryEnd(words, at + 1);
  if (startsName(words, at, 3)) return at;
  const body = bodyEnd(words, at);
  if (body > at) return body;
  const area = areaEnd(words, at);
  if (area > at) return area;
  const qualifier = QUALIFIERS.at(words, at);
  if (qualifier) return qualifier.to;
  const field = FIELDS.at(words, at) ?? INNER.at(words, at);
  if (field) return field.to;
  const next = words[at + 1];
  if (word.lower === 'của' && bodyEnd(words, at + 1) > at + 1) return bodyEnd(words, at + 1);
  return word.lower === 'và' && next && (INNER.at(words, at + 1) || bodyEnd(words, at + 1) > at + 1) ? at + 1 : at;
}

/** The role behind a name: "…, chủ shop Hoa Yêu Thương", "… - Giám đốc Sở Y tế", "… (Trưởng bản)". */
function followingRole(words: readonly Word[], at: number): WordRange | null {
  let sign = at;
  // An age or address in brackets stands between name and role.
  if (words[sign]?.key === '(' && !roleStart(words, sign + 1)) {
    const close = words.findIndex((word, i) => i > sign && i < sign + BRACKET && word.key === ')');
    if (close < 0) return null;
    const inside = isAge(words, sign + 1)
      ? words.findIndex((word, i) => i > sign && i < close && word.key === ',' && roleStart(words, i + 1))
      : -1;
    if (inside > 0) return { from: inside + 1, to: roleEnd(words, inside + 1, false) };
    sign = close + 1;
  }
  const key = words[sign]?.key ?? '';
  const office = OFFICES.at(words, sign);
  const direct = office?.value === 'office' && words[sign]?.capital === true;
  if (!direct && key !== ',' && key !== '-' && key !== '(') return null;
  const from = direct ? sign : sign + 1;
  const start = roleStart(words, from);
  if (!start) return null;
  const to = roleEnd(words, from, key === '-' && !direct);
  return to > from ? { from, to } : null;
}

function roleStart(words: readonly Word[], at: number): boolean {
  const former = FORMER.test(words[at]?.lower ?? '') ? at + 1 : at;
  return OFFICES.at(words, former) !== null;
}

function roleEnd(words: readonly Word[], from: number, dashed: boolean): number {
  const office = firstOffice(words, from);
  let to = office;
  while (to < words.length && to < from + 48) {
    const word = words[to];
    if (!word) break;
    const body = bodyEnd(words, to);
    const deals = FIELDS.at(words, to)?.to ?? 0;
    if (body > to || deals > to + 1) {
      to = Math.max(body, deals);
      continue;
    }
    if (!word.word && !/^[-&./']$/u.test(word.key)) {
      if (word.key === ',' && continues(words, to + 1)) {
        to++;
        continue;
      }
      break;
    }
    if (word.key === '-' && word.spaced && words[to + 1]?.spaced) {
      if (dashed || !words[to + 1]?.capital || roleStart(words, to + 1)) break;
    }
    if (word.key === '.' && words[to + 1]?.spaced !== false) break;
    if (word.lower === 'và' && !joinsRole(words, to + 1)) break;
    if (!word.capital && endsRole(words, to) && !(to === office && CRAFT.test(`${word.lower} ${words[to + 1]?.lower}`)))
      break;
    if (
      HONORIFICS.at(words, to) &&
      to > from &&
      words[to + 1]?.capital &&
      !word.capital &&
      /^(?:ông|bà|anh|chị|đồng|ngài)$/u.test(word.lower)
    )
      break;
    to++;
  }
  while (to > from && /^(?:và|[-–]|của|,|ngày|sáng|chiều|\.)$/u.test(words[to - 1]?.lower ?? '')) to--;
  return to;
}

/** Behind the first office of a role, whatever its words are elsewhere ("người có uy tín"). */
function firstOffice(words: readonly Word[], at: number): number {
  const former = FORMER.test(words[at]?.lower ?? '') ? at + 1 : at;
  return OFFICES.at(words, former)?.to ?? at;
}

/** Whether the role is over at word `at`; a syllable of a longer word ("dự án") ends none. */
function endsRole(words: readonly Word[], at: number): boolean {
  if (/^(?:thư|đăng|hàng|phòng|tự|nhà)$/u.test(words[at - 1]?.lower ?? '')) return false;
  const end = ROLE_ENDS.at(words, at);
  return end !== null && (INNER.at(words, at)?.to ?? 0) <= end.to;
}

/** Behind "và" a role goes on with a name, a field or another office, not with a verb. */
function joinsRole(words: readonly Word[], at: number): boolean {
  if (startsName(words, at, 3)) return false;
  return words[at]?.capital === true || (FIELDS.at(words, at) ?? INNER.at(words, at) ?? OFFICES.at(words, at)) !== null;
}

/** Behind a comma a role goes on with another office. */
function continues(words: readonly Word[], at: number): boolean {
  if (!roleStart(words, at)) return false;
  const office = officeAt(words, at);
  return office === null || office.kind !== 'rank';
}
