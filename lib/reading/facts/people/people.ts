import { oneOf } from '@/lib/text/patterns';
import { cityEnd, countryEnd } from '../areas';
import { HEADS, PRESS } from '../bodies/body-heads';
import { KNOWN_BODIES } from '../bodies/body-words';
import { fullNameEnd, isOfHighlands, isVietnamese, startsName, vietnameseNameEnd } from '../names';
import { lowerAt, type Word } from '../words';
import { HAMLET_OFFICES, HONORIFICS, OFFICES } from './offices';
import { followingRole, isAge, type LeadingRole, leadingRole, startsRole, type WordRange } from './roles';

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
    ấp | thôn | xã | phường | quận | huyện | tỉnh | giải | giải thưởng | quỹ | học bổng | tượng | tượng đài | bảo tàng
    khu | tàu | rạp | tư thục | dân lập | nhà hát | sân | thpt | thcs | tiểu học | mầm non | viện | vận động | khu phố | thị trấn
    công chứng | đảo | hồ | sông | núi | đèo | kênh | tư tưởng | phong cách | đạo đức | thưởng | động | tàng | niệm
    thành phố | tp | phố | cộng sản | vượt | lộ | tncs | tntp | thời | nhà | dòng họ | họ | trào | đặt tên
    mang tên | học viện | đại học | hiệu | cúp | ngã tư | ngã ba | ngã năm | ngã sáu | giao lộ | vòng xoay | nút
    nút giao | đại lộ | hướng | hỗn hợp | làn | công ty | hầm | chuyên | chính trị | clb | câu lạc bộ | đội
  `)}$`,
  'u',
);

/** Who took the picture or wrote the piece is none of the story's people. */
const CREDIT = /^(?:ảnh|tin|bài|video|clip|nguồn|họa|thơ|dịch)$/u;
const STREET = /^(?:đường|phố|lộ|vượt|tuyến|xoay|tư|hẻm|ngõ|cầu)$/u;
/** Last words of ranks and degrees that foreigners bear too. */
const SCHOLARS = /^(?:sư|sĩ|sỹ|tướng|tá|gs|ts|ths|bs)$/u;

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
  const role = words[at - 1]?.lower === 'tòa' ? null : leadingRole(words, at);
  if (role) return withRole(words, role);
  return calledAt(words, at) ?? introducedAt(words, at) ?? plainAt(words, at);
}

/** Somebody behind an honorific or calling: "ông Lò Văn Páo", "chuyên gia John Smith". */
function calledAt(words: readonly Word[], at: number): PersonMention | null {
  const honorific = HONORIFICS.at(words, at);
  if (!honorific) return null;
  const from = honorific.to;
  const to = calledNameEnd(words, from, honorific.value !== 'vietnamese');
  const sure = honorific.value !== 'calling' || isCalled(words, from, to);
  return to > from && sure ? behind(words, { from, to }, null, false) : null;
}

/** Somebody whom nothing but what follows the name tells. */
function introducedAt(words: readonly Word[], at: number): PersonMention | null {
  if (!words[at]?.capital || (words[at - 1]?.capital === true && !isNational(words, at - 1))) return null;
  const to = introducedEnd(words, at);
  return to > at ? behind(words, { from: at, to }, null, false) : null;
}

/** Whether what stands before a name makes it that of a place or thing, a part of a longer one, or no person of the story. */
function isOther(words: readonly Word[], at: number): boolean {
  const [first, last] = [lowerAt(words, at - 2), lowerAt(words, at - 1)];
  if (NAMED_AFTER.test(last) || NAMED_AFTER.test(`${first} ${last}`) || onStreet(words, at)) return true;
  if (words[at - 1]?.key === ':' && CREDIT.test(first)) return true;
  return /^\d/u.test(last) || words[at - 1]?.capital === true;
}

/** Somebody whom nothing but the form of a full name tells. */
function plainAt(words: readonly Word[], at: number): PersonMention | null {
  if (!words[at]?.capital || !startsName(words, at, 3) || KNOWN_BODIES.at(words, at)) return null;
  const to = vietnameseNameEnd(words, at);
  // "Đoàn Bình Phước": a delegation, not a surname.
  if (words[at]?.lower === 'đoàn' && cityEnd(words, at + 1) === to) return null;
  if (isOther(words, at) || onRoute(words, at, to) || !isVietnamese(words.slice(at + 1, to))) return null;
  // A paragraph that is nothing but a name signs the story.
  if (at === 0 && to === words.length) return null;
  return { ...behind(words, { from: at, to }, null, false), bare: true };
}

/** Whether what stands behind a calling is a full name and no body: "chuyên gia John Smith", not "chuyên gia Bộ Y tế". */
function isCalled(words: readonly Word[], from: number, to: number): boolean {
  const press = PRESS.at(words, from) ?? KNOWN_BODIES.at(words, from);
  return to - from > 1 && !press && !HEADS.at(words, from) && isName(words, from, to);
}

/** Whether capitalised words are a name: with a surname of ours or a middle name that tells, or foreign ones. */
function isName(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 2 && /^(?:văn|thị)$/u.test(lowerAt(words, from + 1))) return true;
  return vietnameseNameEnd(words, from) > from || !isVietnamese(words.slice(from, to).filter(({ word }) => word));
}

/**
 * Where a name ends that nothing but what follows it tells: an age, a year of birth or, behind a foreign name, an
 * office ("Kim Min-jae, giám đốc …", "Y Blớt Niê (61 tuổi)"); `at` itself where none does.
 */
function introducedEnd(words: readonly Word[], at: number): number {
  if (isNational(words, at)) return at;
  if (HONORIFICS.at(words, at) || HEADS.at(words, at) || KNOWN_BODIES.at(words, at)) return at;
  if (NAMED_AFTER.test(lowerAt(words, at - 1))) return at;
  const to = fullNameEnd(words, at);
  const sign = words[to]?.key ?? '';
  const dashed = /^[-–]$/u.test(sign) && words[to + 1]?.spaced === true;
  if (to - at < 2 || !(dashed || sign === ',' || sign === '(') || !isName(words, at, to)) return at;
  if (isAge(words, to + 1)) return to;
  const office = OFFICES.at(words, to + 1)?.value;
  // "Các đồng chí: Lò Mẫu, Bí thư …; Cao Thử, TUV, …": a name of two syllables, as a district may have.
  const listed = sign === ',' && /^[:;]$/u.test(words[at - 1]?.key ?? '');
  const ours = office === 'office' && vietnameseNameEnd(words, at) === to;
  if (dashed || (listed && ours)) return ours ? to : at;
  const foreign = !isVietnamese(words.slice(at, to).filter(({ word }) => word));
  const says = office === 'office' || (office === 'rank' && vietnameseNameEnd(words, at) > at);
  return foreign && sign === ',' && says ? to : at;
}

/** Whether a word is the country that somebody is of: "du khách người | Mỹ | Jane Doe". */
const isNational = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'người' && countryEnd(words, at) === at + 1;

/** Whether a name is one end of a route: "đoạn Nam Thăng Long - Trần Hưng Đạo". */
function onRoute(words: readonly Word[], at: number, end: number): boolean {
  const from = words[at - 1]?.key === '-' && words[at - 2]?.capital === true;
  const to = words[end]?.key === '-' && words[end + 1]?.capital === true;
  return from || (to && !startsRole(words, end + 1) && !HEADS.at(words, end + 1));
}

/** Longest list of streets, in words and signs. */
const STREETS = 60;

/** Whether a name stands in a list of streets: "tuyến đường Mậu Thân, Lý Tự Trọng". */
function onStreet(words: readonly Word[], at: number): boolean {
  const most = Math.max(0, at - STREETS);
  let from = at - 1;
  while (from >= most && (words[from]?.capital || /^(?:[,–—-]|và|\d+)$/u.test(lowerAt(words, from)))) from--;
  return STREET.test(lowerAt(words, from)) && from < at - 1;
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
  const said = words.slice(from, to);
  const named = vietnameseNameEnd(words, from) > from || isOfHighlands(said);
  // "Trưởng bản Nà Sài": the hamlet's name, unless it is somebody's.
  if (!honorific && HAMLET_OFFICES.at(words, role.from)?.to === role.to && !named) return null;
  const scholar = SCHOLARS.test(words.slice(role.from, role.to).findLast(({ word }) => word)?.lower ?? '');
  const ours = isVietnamese(said) || isOfHighlands(said) || vietnameseNameEnd(words, from) === to;
  if (to - from < 2 || !(role.statesman || honorific || scholar || ours)) return null;
  return behind(words, { from, to }, { from: role.from, to: role.to }, role.weak);
}

/** The person `name` with the role behind it where that is fuller than the one before. */
function behind(words: readonly Word[], name: WordRange, before: WordRange | null, weak: boolean): PersonMention {
  const short = name.to - name.from === 1;
  const after = short ? null : followingRole(words, name.to);
  const useAfter = after !== null && (before === null || weak);
  return { ...name, role: useAfter ? after : before, weak: !useAfter && weak, short, bare: false };
}
