import { LETTERS, oneOf } from '@/lib/text/patterns';
import { Cover } from '../cover';
import { isCountedAt } from '../figures/counted';
import { measureAt } from '../figures/units';
import { ALONE, NUMBER_BEHIND, NUMBERED, TITLED } from './citation-forms';
import { subjectLength } from './statutes';

/** A cited document in one text; offsets are UTF-16 units, `number` in normal form. */
export interface Citation {
  start: number;
  end: number;
  number: string | null;
  /** The type word in lower case, '' where the number stands alone. */
  type: string;
}

/** Types that a bare number names: "Nghị quyết 57"; in lower case only the first few. */
const BY_NUMBER = new RegExp(
  String.raw`^${oneOf(`
    nghị định | nghị quyết | thông tư | chỉ thị | pháp lệnh | kết luận | quyết định | công điện | quy định
    đề án | kế hoạch | chương trình | sắc lệnh
  `)}$`,
  'u',
);
/** Types that a number names only behind "số": "công văn số 1664". */
const BY_SAID_NUMBER = /^(?:công văn|văn bản|tờ trình|thông báo)$/u;
const BY_NUMBER_LOWER = /^(?:nghị định|nghị quyết|thông tư|chỉ thị)$/u;

/** Behind a number a day or year of issue, which is no count: "Nghị định 134 năm 2016". */
const DATED_BEHIND = /^\s+(?:ngày\s+\d|năm\s+(?:19|20)\d\d(?!\d|\s*[-–]\s*(?:19|20)\d\d))/u;
const COUNTED_BEHIND =
  /^\s*(?:triệu|tỷ|tỉ|nghìn|ngày(?!\s+\d)|tháng|năm(?!\s+(?:19|20)\d\d(?!\d|\s*[-–]\s*(?:19|20)\d\d))|giờ|lần|tuổi|%)/u;

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
const AMENDED = /^\s+(?:\((?:sửa đổi|sửa đổi, bổ sung)\)|sửa đổi(?:, bổ sung)?(?=\s*(?:năm|\d|[,.;)]|$)))/iu;
const STATUTE = /(?<![A-Za-zÀ-ӿẠ-ỹ\d])(bộ\s+luật|luật|pháp\s+lệnh)\s+/giu;
const AMENDING = /^sửa\s+đổi(?:,?\s+bổ\s+sung)?(?:\s+một\s+số\s+điều)?(?:\s+của)?\s+(?=(?:các\s+|\d+\s+|bộ\s+)?luật)/iu;
const NO_STATUTE = new RegExp(
  String.raw`${oneOf(`
    đại học | trường | khoa | công ty | tnhh | văn phòng | ngành | kỷ | cử nhân | thạc sĩ | tiến sĩ | pháp | đạo | dự
    ủy ban | uỷ ban | công ước[^.]{0,40} về
  `)}\s*$`,
  'iu',
);
/** Words that cannot be part of a statute's name. */
const NAME_ENDS = new RegExp(
  String.raw`\s+${oneOf(`
    cho | vào | bằng | với | được | đã | đang | sẽ | có | tại | trên | để | ngay | thì | là | do | nêu | dưới
    từ | đến | khi | mà | này | nói | hiện | mới | cũng | vẫn | chưa | không | phải | cần | nên | như | quy định
    hiệu lực | trong | theo | vừa | còn | nhằm | gồm | bao | ra | lần | tới | những | các | ngày | giúp | hay
    vì | nếu | tác động | số | năm
  `)}(?![${LETTERS}])|[.;:()"“”!?…\n]|,\s|\s[-–]\s|$`,
  'u',
);

/** Documents cited in a text, in order, none overlapping another. */
export function findCitations(text: string): Citation[] {
  const found: Citation[] = [];
  const cover = new Cover(text.length);
  const add = (citation: Citation | null) => {
    if (!citation || cover.meets(citation)) return;
    cover.add(citation);
    found.push(citation);
  };
  for (const citation of statutes(text)) add(citation);
  for (const match of text.matchAll(NUMBERED)) add(numbered(text, match));
  for (const match of text.matchAll(ALONE)) {
    const end = match.index + match[0].length;
    add({ start: match.index, end, number: normalNumber(match[0]), type: '' });
  }
  for (const pattern of TITLED) {
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
    const named = (lower && !said ? BY_NUMBER_LOWER : BY_NUMBER).test(type) || (said && BY_SAID_NUMBER.test(type));
    if (!named) return null;
    const apart = DATED_BEHIND.test(text.slice(end, end + 20)) || /^\s+quy định/u.test(text.slice(end, end + 10));
    if (!said && ((isCountedAt(text, end) && !apart) || measureAt(text, end))) return null;
    if (COUNTED_BEHIND.test(text.slice(end, end + 20))) return null;
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
    return subject > 0 ? lastAmended(text, inner + type[0].length + subject) : null;
  }
  const subject = subjectLength(rest);
  if (subject > 0 && !/^Luật\s+Luật/u.test(text.slice(start, named))) return named + subject;
  if (
    !/^\p{Lu}/u.test(text.slice(start)) ||
    !/^\p{Lu}\p{Ll}/u.test(rest) ||
    /^(?:Sư|Gia|Việt|Hồng|Quốc tế|Hồi|Hàn|Nhật|Trung Quốc|Thái|Mỹ|Anh|Pháp|Đức|Nga|Lào)(?![A-Za-zÀ-ӿẠ-ỹ])/u.test(rest)
  )
    return null;
  const length = NAME_ENDS.exec(rest)?.index ?? 0;
  const name = rest.slice(0, length).trimEnd();
  const words = name.split(/\s+/u).length;
  return words >= 2 && words <= 9 ? named + name.length : null;
}

/** Where the last of several laws ends that one law amends: "… của Luật Giá và Luật Đấu thầu". */
function lastAmended(text: string, at: number): number {
  for (let end = at; ; ) {
    const next = /^(?:,|\s+và)\s+(?:Bộ\s+luật|Luật)\s+/u.exec(text.slice(end, end + 24))?.[0].length ?? 0;
    const subject = next > 0 ? subjectLength(text.slice(end + next)) : 0;
    if (subject === 0) return end;
    end += next + subject;
  }
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
