import { oneOf } from '@/lib/text/patterns';
import { areaEnd, countryEnd } from '../areas';
import { bodyEnd } from '../bodies/body-ends';
import { FIELDS, INNER } from '../bodies/body-words';
import { fullNameEnd, isOfHighlands, startsName, vietnameseNameEnd } from '../names';
import { lowerAt, type Word } from '../words';
import { HAMLET_OFFICES, HONORIFICS, OFFICES, QUALIFIERS, ROLE_ENDS } from './offices';

/** A range of words. */
export interface WordRange {
  from: number;
  to: number;
}

/** A role before a name. */
export interface LeadingRole extends WordRange {
  /** Where the name begins, behind ranks that are no part of the role. */
  name: number;
  /** No more than a rank or degree. */
  weak: boolean;
  statesman: boolean;
}

/** Verbs that say what somebody is expert at, right behind the calling. */
const CRAFT = /^(?:phân tích|kiểm tra|hướng dẫn|chỉ đạo|giới thiệu|đánh giá)$/u;
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

/** Last words of what bears a person's name: "Hiệu trưởng Tiểu học | Lò Văn Mẫu". */
const SCHOOL = /^(?:học|trường|thcs|thpt|đường)$/u;
/** Most offices of one person in a row; a hostile page may write thousands. */
const MOST_OFFICES = 16;
/** Longest bracket behind a name, in words. */
const BRACKET = 28;

/** "35 tuổi", "SN 1980", "sinh năm 1980". */
export function isAge(words: readonly Word[], at: number): boolean {
  const [first, second, third] = words.slice(at, at + 3).map(({ lower }) => lower);
  if (second === 'tuổi') return /^\d+$/u.test(first ?? '');
  if (first === 'sn') return /^\d+$/u.test(second ?? '');
  return first === 'sinh' && second === 'năm' && /^\d+$/u.test(third ?? '');
}

/**
 * A chain of offices that ends right before a name: each an office with its body, joined by commas ("Phó Bí thư Thành
 * ủy, Chủ tịch UBND tỉnh"); `null` where none ends so.
 */
export function leadingRole(words: readonly Word[], at: number): LeadingRole | null {
  let end = -1;
  let from = at;
  let weak = true;
  let next = at;
  for (let count = 0; count < MOST_OFFICES; count++) {
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

/** Where an office begins, behind a word that says whose it is no longer or not yet. */
const behindFormer = (words: readonly Word[], at: number) => (FORMER.test(lowerAt(words, at)) ? at + 1 : at);

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

/** Whether a name begins at word `at`, of two syllables or with the prefix that names of the Central Highlands have. */
const startsAnyName = (words: readonly Word[], at: number): boolean =>
  vietnameseNameEnd(words, at) > at || isOfHighlands(words.slice(at, at + 3));

/** One office with what it is of: "Phó Chủ tịch Thường trực UBND tỉnh", "Tổng thống Mỹ", "Đại tá". */
function officeAt(words: readonly Word[], at: number): { to: number; kind: 'office' | 'rank' | 'calling' } | null {
  const former = behindFormer(words, at);
  const office = OFFICES.at(words, former);
  if (!office || office.value === 'calling') return null;
  if (office.value === 'rank') {
    const to = words[office.to]?.text === 'QNCN' ? office.to + 1 : skipDot(words, office.to);
    return { to, kind: 'rank' };
  }
  let to = office.to;
  if (HAMLET_OFFICES.at(words, former)?.to === to) {
    while (to < office.to + 3 && words[to]?.capital && !startsAnyName(words, to)) to++;
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
  // "Giám đốc Sở Lê Văn Mẫu"
  if (/^(?:sở|trường|viện|cục)$/u.test(word.lower) && startsName(words, at + 1, 3)) return at + 1;
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
export function followingRole(words: readonly Word[], at: number): WordRange | null {
  const isAside = words[at]?.key === '(' && !startsRole(words, at + 1);
  return isAside ? roleAroundBracket(words, at) : roleBehindSign(words, at);
}

/** The role in or behind a bracket with an age or address: "(42 tuổi, Trưởng bản Nà Hin)", "(SN 1980), Trưởng bản". */
function roleAroundBracket(words: readonly Word[], open: number): WordRange | null {
  const bracket = words.slice(open, open + BRACKET);
  const close = bracket.findIndex(({ key }) => key === ')');
  if (close < 0) return null;
  const isJoint = (at: number) => words[at]?.key === ',' && startsRole(words, at + 1);
  const comma = isAge(words, open + 1) ? bracket.findIndex((_, i) => i < close && isJoint(open + i)) : -1;
  if (comma < 0) return roleBehindSign(words, open + close + 1);
  const from = open + comma + 1;
  return { from, to: roleEnd(words, from, false) };
}

/** The role behind the sign at word `at`, or the office in capitals that stands there without one. */
function roleBehindSign(words: readonly Word[], at: number): WordRange | null {
  const key = words[at]?.key ?? '';
  const isDirect = OFFICES.at(words, at)?.value === 'office' && words[at]?.capital === true;
  if (!isDirect && key !== ',' && key !== '-' && key !== '(') return null;
  const from = isDirect ? at : at + 1;
  // "Chủ tịch tỉnh Lò Văn A, | Bí thư Huyện ủy | Vàng Văn B": of who stands behind it.
  if (!startsRole(words, from) || leadsName(words, from)) return null;
  const to = roleEnd(words, from, key === '-');
  return to > from ? { from, to } : null;
}

/** Whether the office at word `at` stands right before its holder, and not before the school or body that bears a name. */
function leadsName(words: readonly Word[], at: number): boolean {
  const name = officeAt(words, at)?.to ?? HONORIFICS.at(words, at)?.to ?? at;
  if (name === at || !startsName(words, name, 3)) return false;
  return bodyEnd(words, name) === name && !SCHOOL.test(lowerAt(words, name - 1));
}

/** Whether an office begins at word `at`, perhaps as a former one: "nguyên Giám đốc Sở Y tế". */
export const startsRole = (words: readonly Word[], at: number): boolean =>
  OFFICES.at(words, behindFormer(words, at)) !== null;

/** Longest role, in words and signs. */
const ROLE = 48;

/**
 * Whether a role is over at word `at`, where no body or field begins: it began at `from`, its first office ends at
 * `office`, and `dashed` says that a dash ends it.
 */
function isOver(words: readonly Word[], at: number, from: number, office: number, dashed: boolean): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return true;
  if (!word.word && !/^[-&./']$/u.test(word.key)) return word.key !== ',' || !continues(words, at + 1);
  const isDash = word.key === '-' && word.spaced && next?.spaced === true;
  if (isDash && (dashed || !next.capital || startsRole(words, at + 1))) return true;
  if (word.key === '.' && next?.spaced !== false) return true;
  if (word.lower === 'và' && (!joinsRole(words, at + 1) || leadsName(words, at + 1))) return true;
  const isCraft = at === office && CRAFT.test(`${word.lower} ${next?.lower}`);
  if (!word.capital && !isCraft && endsRole(words, at)) return true;
  return at > from && /^(?:ông|bà|anh|chị|ngài)$/u.test(word.text) && next?.capital === true;
}

function roleEnd(words: readonly Word[], from: number, dashed: boolean): number {
  const office = firstOffice(words, from);
  let to = office;
  while (to < from + ROLE) {
    const body = bodyEnd(words, to);
    const field = FIELDS.at(words, to)?.to ?? 0;
    if (body > to || field > to + 1) to = Math.max(body, field);
    else if (isOver(words, to, from, office, dashed)) break;
    else to++;
  }
  while (to > from && /^(?:và|[-–]|của|,|ngày|sáng|chiều|\.)$/u.test(lowerAt(words, to - 1))) to--;
  return to;
}

/** Behind the first office of a role, whatever its words are elsewhere ("người có uy tín"). */
function firstOffice(words: readonly Word[], at: number): number {
  const former = behindFormer(words, at);
  return OFFICES.at(words, former)?.to ?? at;
}

/** Whether the role is over at word `at`; a syllable of a longer word ("dự án") ends none. */
function endsRole(words: readonly Word[], at: number): boolean {
  if (/^(?:thư|đăng|hàng|phòng|tự|nhà|thường)$/u.test(lowerAt(words, at - 1))) return false;
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
  const from = words[at]?.lower === 'kiêm' ? at + 1 : at;
  if (!startsRole(words, from)) return false;
  const office = officeAt(words, from);
  return office === null || office.kind !== 'rank';
}
