import { areaEnd, cityEnd, countryEnd } from '../areas';
import { startsName } from '../names';
import { lowerAt, type Word } from '../words';
import { HEADS } from './body-heads';
import { isHalf } from './body-names';
import { ABOUT } from './body-words';

/**
 * Where the territory, country, seat, assembly or branch ends that stands at word `at` behind the name of the body that
 * begins at word `from`; `at` itself where none does.
 */
export function belongingEnd(words: readonly Word[], from: number, at: number): number {
  return Math.max(
    twinEnd(words, at, areaEnd(words, at)),
    countryEnd(words, at),
    seatEnd(words, from, at),
    districtEnd(words, from, at),
    committeeEnd(words, from, at),
    branchEnd(words, at),
  );
}

/** "tại Việt Nam" behind an embassy, "tại TP.HCM" behind a consulate, a high court or a school's branch. */
function seatEnd(words: readonly Word[], from: number, at: number): number {
  if (words[at]?.lower !== 'tại') return at;
  const country = countryEnd(words, at + 1);
  if (country > at + 1) return country;
  const seated =
    words[at - 1]?.lower === 'cao' || words.slice(from, at).some(({ lower }) => lower === 'quán' || lower === 'hiệu');
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
  if (/^(?:\d{1,2}|[IVX]+)$/u.test(words[at - 1]?.text ?? '') && /^(?:vực|ptkv)$/u.test(lowerAt(words, at - 2))) {
    return city > at + 1 ? city : Math.max(at, properEnd(words, at + 1));
  }
  const border = words.slice(from, at).some(({ lower }) => lower === 'khẩu');
  return border && city > at + 1 ? city : at;
}

/** "của Quốc hội", "về Chuyển đổi số" behind a committee. */
function committeeEnd(words: readonly Word[], from: number, at: number): number {
  if (!/^(?:ủy|uỷ|hội|ban)$/u.test(lowerAt(words, from))) return at;
  const [of, first, second] = words.slice(at, at + 3).map(({ lower }) => lower);
  return of === 'của' && first === 'quốc' && second === 'hội' ? at + 3 : aboutEnd(words, at);
}

/** "về phòng chống thiên tai" behind the territory of a body. */
export function aboutEnd(words: readonly Word[], at: number): number {
  const task = words[at]?.lower === 'về' ? ABOUT.at(words, at + 1) : null;
  return task?.to ?? at;
}

/** "chi nhánh tỉnh Lai Châu", "chi nhánh Khu vực 5" behind a bank. */
export function branchEnd(words: readonly Word[], at: number): number {
  const branch = words[at]?.lower === 'chi' && words[at + 1]?.lower === 'nhánh';
  const area = branch ? areaEnd(words, at + 2) : at;
  const end = branch && area === at + 2 ? properEnd(words, at + 2) : area;
  return branch && end > at + 2 ? numberEnd(words, end) : at;
}

/** "Quảng Nam - Đà Nẵng" */
function twinEnd(words: readonly Word[], from: number, at: number): number {
  const second = words[at]?.key === '-' && cityEnd(words, from) === at ? cityEnd(words, at + 1) : 0;
  return second > at + 1 && words[second]?.key !== '-' ? second : at;
}

/** "số 2", "I" behind a name; "số 11 Lê Lợi" is where it stands. */
export function numberEnd(words: readonly Word[], at: number): number {
  const number = words[at]?.lower === 'số' ? at + 1 : at;
  if (number > at && words[number + 1]?.capital && (words[number]?.text.length ?? 0) > 1) return at;
  return /^(?:\d{1,3}|[IVX]{1,4})$/u.test(words[number]?.text ?? '') && words[number]?.spaced ? number + 1 : at;
}

/**
 * Capitalised words that no list knows: "UBND Mường Tè", "Đồn Biên phòng Pa Ủ"; not half a word: "Tiểu ban Văn kiện Đại
 * | hội".
 */
export function properEnd(words: readonly Word[], from: number): number {
  let to = from;
  while (to < from + 4 && words[to]?.capital && !startsName(words, to, to === from ? 3 : 2)) {
    if (HEADS.at(words, to) || /^(?:phó|chủ|bí|giám|trưởng|tổng|ủy|uỷ|ông|bà)$/u.test(lowerAt(words, to))) break;
    to++;
  }
  return to === from + 1 && isHalf(words, from) ? from : to;
}
