import { oneOf } from '@/lib/text/patterns';
import { areaEnd, cityEnd, countryEnd } from '../areas';
import { isVietnamese, startsName, vietnameseNameEnd } from '../names';
import { lowerAt, type Word } from '../words';
import { HEADS } from './body-heads';
import { DEEDS, FIELDS, INNER } from './body-words';

/** How the name of a body may go on behind its first words. */
export interface NameStyle {
  /** The first words stand in capitals, so that what they deal with may follow in lower case. */
  capital?: boolean;
  /** It may bear any proper name. */
  proper?: boolean;
  /** Its trade may stand inside the proper name: "Công ty Trục vớt Bảo Trân". */
  trade?: boolean;
  /** Fields that it joins by "và" are listed as wholes; any other "và" begins something else. */
  whole?: boolean;
}

/** Behind what kind of word a name stands: what may follow hangs on it. */
type Last = 'head' | 'field' | 'inner' | 'proper';

interface Step {
  to: number;
  last: Last;
}

/** Longest name in words, signs included. */
const LONGEST = 24;
/** Words that no name of a body holds in lower case. */
export const FUNCTION_WORDS = new RegExp(
  String.raw`^${oneOf(`
    ở | tại | của | và | cho | với | từ | đến | tới | do | là | bị | được | đã | đang | sẽ | có | về | vào
    theo | trong | trên | ra | đi | mua | bán | thuộc | nói | đưa | hay | hoặc | cùng | lên | gồm | như | gặp
    nhận | trao | thì | muốn | ký | thắng | thua | khi | mà | chưa | không | bởi | để | vì | cũng | vừa | xin | đón | thăm
    tặng | gửi | giao | làm | kiện | báo | mời | đòi | giúp | bên | phía | giữa | gần | sau | trước | nơi | số
    đường | xã | phường | huyện | tỉnh | quận | sang | sông | quá | đổ | vượt | gây | xả | phạt | bắt
  `)}$`,
  'u',
);

/** Whether a word in capitals is a syllable that goes on in small letters: "Nhà máy Điện | phân nhôm". */
export function isHalf(words: readonly Word[], at: number): boolean {
  const [first, next] = [words[at], words[at + 1]];
  if (!first?.capital || first.shout || first.text.length < 2 || !isVietnamese([first])) return false;
  if (cityEnd(words, at) > at || countryEnd(words, at) > at) return false;
  return next?.word === true && !next.capital && !FUNCTION_WORDS.test(next.lower);
}

/** The end of what a body deals with or is called, from word `from`; `from` itself where nothing follows. */
export function nameEnd(words: readonly Word[], from: number, style: NameStyle): number {
  let at: Step = { to: from, last: 'head' };
  while (at.to < from + LONGEST) {
    const next = step(words, at.to, at.last, style);
    if (!next) break;
    at = next;
  }
  return at.to;
}

function step(words: readonly Word[], at: number, last: Last, style: NameStyle): Step | null {
  const word = words[at];
  if (!word) return null;
  if (last !== 'head' && (word.lower === 'và' || word.key === '&' || word.key === '-')) {
    return joint(words, at, last, style);
  }
  if (!word.word) return null;
  const field = FIELDS.at(words, at);
  if (field && (word.capital || (field.to - at > 1 && !isDeed(words, at, field.to, last))))
    return { to: field.to, last: 'field' };
  return word.capital ? capitalStep(words, at, last, style) : lowerStep(words, at, last, style);
}

function capitalStep(words: readonly Word[], at: number, last: Last, style: NameStyle): Step | null {
  const [inner, head] = [INNER.at(words, at), HEADS.at(words, at)];
  // "Quỹ Nhi đồng | Liên hợp quốc"
  if (inner && inner.to >= (head?.value === 'fixed' ? head.to : 0)) return { to: inner.to, last: 'inner' };
  if ((head && !(last === 'proper' && endsName(words, at))) || areaEnd(words, at) > at) return null;
  if (last !== 'proper' && isHalf(words, at)) {
    if (isCompound(words, at, last)) return { to: at + 2, last: 'inner' };
    if (!style.trade) return null;
  }
  if (startsName(words, at, 3)) {
    return style.proper && isNamedAfter(words, at) ? { to: vietnameseNameEnd(words, at), last: 'proper' } : null;
  }
  return style.proper || words[at]?.shout || last === 'proper' ? { to: at + 1, last: 'proper' } : null;
}

/**
 * Whether a half word goes on to a word of two syllables that no list knows, and ends there: "Vụ Giáo dục | Thể chất". A
 * plain word behind it may be a third syllable, and a dash another half of the name.
 */
function isCompound(words: readonly Word[], at: number, last: Last): boolean {
  const [second, next] = [words[at + 1], words[at + 2]];
  if (!second?.spaced || !isVietnamese([second]) || (INNER.at(words, at + 1)?.to ?? 0) > at + 2) return false;
  // "Tổ chức Lễ hội": a deed.
  if (last === 'head' && (next?.key === '-' || words[at - 1]?.lower === 'chức')) return false;
  const ends = !next?.word || next.capital || FUNCTION_WORDS.test(next.lower) || areaEnd(words, at + 2) > at + 2;
  return ends || INNER.at(words, at + 2) !== null;
}

/** Whether a field in lower case is what the body does: "Sở Y tế | tổ chức …", but "Ban tổ chức Tỉnh ủy", "Sở xây dựng". */
function isDeed(words: readonly Word[], at: number, to: number, last: Last): boolean {
  if ((DEEDS.at(words, at)?.to ?? 0) < to) return false;
  return last !== 'head' || (words[at]?.lower === 'tổ' && words[to]?.capital !== true);
}

/** Whether a syllable that bodies begin with ends a name: "Trường Mầm non Hoa Ban". */
function endsName(words: readonly Word[], at: number): boolean {
  return /^(?:ban|hội|viện|phòng|bộ|quỹ)$/u.test(lowerAt(words, at)) && words[at + 1]?.capital !== true;
}

/** The step over a word in lower case, or a number. */
function lowerStep(words: readonly Word[], at: number, last: Last, style: NameStyle): Step | null {
  return innerStep(words, at, last, style) ?? tradeStep(words, at, last, style) ?? numberStep(words, at, last, style);
}

const isBehindKind = (words: readonly Word[], at: number) => KINDS.test(lowerAt(words, at - 1));

/** The step over what bodies are named by in lower case, where it is no deed: "Sở Giao thông | vận tải". */
function innerStep(words: readonly Word[], at: number, last: Last, style: NameStyle): Step | null {
  const to = INNER.at(words, at)?.to ?? 0;
  if ((DEEDS.at(words, at)?.to ?? 0) >= to) return null;
  if (last === 'inner') return { to, last };
  if (last === 'field') return style.proper ? { to, last: 'inner' } : null;
  if (last === 'proper') return null;
  if (style.proper) return { to, last: style.capital || isBehindKind(words, at) ? 'inner' : last };
  return style.capital && to - at > 1 ? { to, last: 'inner' } : null;
}

/** The step over a trade: inside a proper name, or up to one. */
function tradeStep(words: readonly Word[], at: number, last: Last, style: NameStyle): Step | null {
  if (!style.trade) return null;
  if (last === 'proper') return isTrade(words, at) ? { to: at + 1, last } : null;
  if (last === 'head' && !isBehindKind(words, at) && !(style.capital && INNER.at(words, at))) return null;
  const to = tradeEnd(words, at);
  // "Công ty Xổ số | kiến thiết | Kiên Giang": the place belongs to the name as its owner.
  const isOfPlace = areaEnd(words, to) > to;
  if (to === at || (isOfPlace && last === 'head')) return null;
  return { to, last: isOfPlace ? 'inner' : 'proper' };
}

/** The step over a number that belongs to a proper name: "Công ty Xây dựng | 470". */
function numberStep(words: readonly Word[], at: number, last: Last, style: NameStyle): Step | null {
  const isNumber = /^\d{1,3}$/u.test(words[at]?.text ?? '') && (last === 'proper' || style.proper === true);
  return isNumber && !isFigure(words, at) ? { to: at + 1, last: 'proper' } : null;
}

/** Whether a number is a day or score beside a name: "THPT Yên Hòa | 46,5", "Trường Mẫu Sơn | 40 điểm". */
function isFigure(words: readonly Word[], at: number): boolean {
  const [next, behind] = [words[at + 1], words[at + 2]];
  // "mầm non 250, THCS 101": a level of schools, unless it stands behind "Trường".
  if (/^(?:thcs|thpt)$/u.test(lowerAt(words, at - 1)) && words[at - 2]?.lower !== 'trường') return true;
  if (next?.key === '/' || /^(?:điểm|em|học|thí|người|suất)$/u.test(next?.lower ?? '')) return true;
  return /^[.,]$/u.test(next?.key ?? '') && behind?.spaced === false && /^\d/u.test(behind.text);
}

/** A word in lower case between two capitals, other than a verb or preposition. */
function isTrade(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before?.capital || before.shout || !word?.word || !next?.capital || !next.spaced) return false;
  return !FUNCTION_WORDS.test(word.lower) && !startsName(words, at + 1, 3);
}

/** Most words in lower case of a trade that a name follows, behind "Công ty TNHH" and behind "Nhà máy". */
const TRADE = 8;
const WORKS = 4;

/** Last words of kinds of companies that a trade in lower case may follow at once: "Nhà máy gạch Vượng Lộc". */
const KINDS = /^(?:máy|htx|xã|tnhh|cp|phần|viên|mtv)$/u;

/** Where the rest of a trade ends that a name follows: "Công ty TNHH Vận tải | thủy bộ | Hải Hà". */
function tradeEnd(words: readonly Word[], at: number): number {
  let to = at;
  const most = /^(?:máy|htx|xã|nghiệp)$/u.test(lowerAt(words, at - 1)) ? WORKS : TRADE;
  const comma = (i: number) =>
    most === TRADE && words[i]?.key === ',' && words[i + 1]?.capital === false && words[i + 1]?.word === true;
  for (let word = words[to]; word && to < at + most; word = words[to]) {
    if (word.capital || !(word.word || comma(to))) break;
    if (FUNCTION_WORDS.test(word.lower) && !(word.lower === 'và' && to > at && isTradeWord(words, to + 1))) return at;
    to++;
  }
  return words[to]?.capital && !HEADS.at(words, to) && !startsName(words, to, 3) ? to : at;
}

/** First words of somebody beside a company, not of what it trades in. */
const SOMEBODY =
  /^(?:ông|bà|anh|chị|em|người|các|những|hai|cán|công|nhân|lãnh|một|chủ|gia|nhiều|hàng|chính|đại|cơ|doanh)$/u;

/** Whether a trade can go on at a word in lower case behind "và". */
function isTradeWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.word === true && !word.capital && (!SOMEBODY.test(word.lower) || INNER.at(words, at) !== null);
}

/** Schools, companies, hospitals bear names of people: "Trường THPT Nguyễn Trãi". */
function isNamedAfter(words: readonly Word[], at: number): boolean {
  const before = lowerAt(words, at - 1);
  return /^(?:thpt|thcs|th|học|non|viện|tnhh|chuyên|trường|mn|ty|phần|tư|nhân|nhi|hát|đh|cđ|ptdtnt|đẳng|khoa|thục|lập|trú|trị|chứng)$/u.test(
    before,
  );
}

/** Beginnings of what says who somebody is, which a dash parts from a name. */
const APPOSITION =
  /^(?:chủ|chi|đơn|nhà|ông|bà|anh|chị|đại|phó|trưởng|giám|tổng|nguyên|cựu|đồng|bí|thành|kế|nhân|công|pv)$/u;

/** Whether a dash ties two halves of one name: "GT - VT", "Bệnh viện Việt - Đức", "Công ty BOT Trung Lương - Mỹ Thuận". */
function isTwin(words: readonly Word[], at: number, { trade }: NameStyle): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (!before?.capital || !next?.capital || HEADS.at(words, at + 1) || startsName(words, at + 1, 2)) return false;
  if (before.shout && next.shout && next.text.length < 4) return true;
  return before.lower === 'việt' || (trade === true && !before.shout && !APPOSITION.test(next.lower));
}

/** Where a name goes on behind "và", "&", "-". */
function joint(words: readonly Word[], at: number, last: Last, style: NameStyle): Step | null {
  const sign = words[at];
  const next = words[at + 1];
  if (!sign || !next?.word) return null;
  if (sign.key === '-' && !sign.spaced && !next.spaced) {
    return next.capital || /^\d/u.test(next.text) ? { to: at + 2, last: 'proper' } : null;
  }
  if (sign.key === '-' && isTwin(words, at, style)) return { to: at + 2, last: 'proper' };
  if (sign.lower === 'và' && ((last === 'field' && !style.trade) || style.whole)) return null;
  const field = FIELDS.at(words, at + 1);
  const inner = INNER.at(words, at + 1);
  if (next.capital && !field && (HEADS.at(words, at + 1)?.to ?? 0) > (inner?.to ?? 0)) return null;
  if (field && next.capital && last !== 'proper') return { to: field.to, last: 'field' };
  if (inner && (next.capital || ((last === 'inner' || sign.key === '&') && !DEEDS.at(words, at + 1))))
    return { to: inner.to, last: 'inner' };
  const mayTrade = style.trade === true && sign.lower === 'và' && last !== 'proper';
  const to = mayTrade ? joinedTradeEnd(words, at + 1) : at + 1;
  if (to > at + 1) return { to, last: 'proper' };
  return next.capital && sign.key === '&' ? { to: at + 2, last: 'proper' } : null;
}

/** Where a company's second trade ends: "Công ty đầu tư xây dựng và | phát triển | An Mẫu", "… Xây dựng và | Mẫu …". */
function joinedTradeEnd(words: readonly Word[], at: number): number {
  if (!words[at]?.capital) return tradeEnd(words, at);
  return areaEnd(words, at) === at && !startsName(words, at, 3) ? at + 1 : at;
}
