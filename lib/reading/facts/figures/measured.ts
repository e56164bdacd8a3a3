import { clausesBefore, type Range, unbroken } from '../clauses';
import { beforeFigure, LEAST, WHOLE, withoutTail, wordsIn } from '../phrases';
import type { Figure, Measured } from './figure';
import { inheritedBy } from './inherited';
import { wholeList } from './lists';
import { type Before, DIMENSION, saidBefore } from './said-before';
import { type Behind, saidBehind } from './said-behind';
import { namedBefore, thingsBefore, wholeOf } from './things';

/** How far a figure's label is looked for on either side: a hostile page may write one sentence of megabytes. */
export const AROUND = 600;

/** Longest label with what stands in brackets inside it, in words. */
const LABEL = 18;

/** What money is, right behind the amount: "6 tỷ đồng tiền thuê đất". */
const MONEY_OF =
  /^(?:tiền|vốn|dòng vốn|thuế|bảo hiểm|nợ|phí|lãi|ngân sách|doanh thu|lợi nhuận|viện trợ|kinh phí|học phí|trái phiếu)(?![A-Za-zÀ-ӿẠ-ỹ])/iu;
/** Where, when and which way, which is not what is measured. */
const SETTING =
  /^(?:(?:hiện|có (?:nơi|loại|lúc)|thông thường|giảm|tăng|dao động|gồm|trong|vượt|chiếm|thêm|trên địa bàn|trong số|tại đây|trước đó|(?:hằng|hàng|mỗi) (?:năm|tháng|ngày))(?:\s[A-Za-zÀ-ӿẠ-ỹ]+)?|do đó|vì vậy|tuy nhiên|đến nay|hiện nay|đồng thời|ngoài ra|đã có|theo đó|bên cạnh đó|đặc biệt|cụ thể)$/iu;
/** More than a word, or a word that is a name: "VN-Index", the province of one syllable. */
const ENOUGH = /\S\s+\S|\p{Lu}\S*\p{Lu}|^Huế$/u;
/** Before a number of those whose share or thing is told. */
const WHOSE =
  /(?:(?<!%)\scủa|%\s(?:của|trên|trong|trong số|trong tổng số|trên tổng số))\s(?:hơn |gần |khoảng |trên |cả )?$/iu;
/** A phrase before a figure of fewer words is no more than what is done. */
const PLAIN = 4;
/** Names of what is said in money. */
const IN_MONEY = /^(?:tổng (?:mức|vốn|kinh phí|chi phí|giá trị|số tiền)|kinh phí|chi phí|giá)(?![A-Za-zÀ-ӿẠ-ỹ])/iu;
/** A phrase of more than one word, no figure and no mere name. */
const TELLING = /^(?=.*(?:^|\s)\p{Ll})\S+\s\D*$/u;
/** Behind these words a number is the size of what stands before them. */
const SIZED = /(?:^|\s)(?:dài|rộng|cao|sâu|nặng|dày)\s(?:hơn |gần |khoảng |trên |chừng |tới )*$/iu;
/**
 * What a figure or date is about, as a range of its sentence; null where nothing says it by itself. In this order: the
 * name of a measure before it ("tổng chiều dài"); what is said behind it of things counted, of a share or of an amount
 * ("5 người bị thương", "127 gram ma túy"); what the figure before it in a list measures; the words before it in its
 * clause; the words behind; the clause before, unless that has a figure of its own, which only a share can be of.
 */
export function measuredBy(text: string, sentence: Range, at: Figure, previous: Measured | null = null): Measured {
  const from = Math.max(0, at.start - AROUND);
  const to = Math.min(text.length, at.end + AROUND);
  const moved = <T extends Range>(range: T): T => ({ ...range, start: range.start - from, end: range.end - from });
  const back = (range: Range | null) => range && { start: range.start + from, end: range.end + from };
  const clipped = { start: Math.max(sentence.start, from), end: Math.min(sentence.end, to) };
  const before = previous && {
    ...moved(previous),
    of: previous.of && moved(previous.of),
    lead: previous.lead && moved(previous.lead),
  };
  const { of, lead } = measuredIn(text.slice(from, to), moved(clipped), moved(at), before);
  const whole = back(of);
  const said = whole && whole.start >= at.end ? upToBracket(text, whole) : whole;
  const label = said && text.slice(said.start, said.end);
  const tells = label !== null && wordsIn(label).length <= LABEL && !at.unit?.includes(label);
  return { ...at, of: tells ? said : null, lead: back(lead) };
}

/** A phrase behind a figure without what its first bracket adds: "1.900 công nhân | Công ty Mẫu | (chuyên may mặc)". */
function upToBracket(text: string, { start, end }: Range): Range {
  const bracket = text.slice(start, end).indexOf('(');
  return { start, end: bracket > 0 ? start + text.slice(start, start + bracket).trimEnd().length : end };
}

interface Said {
  of: Range | null;
  lead: Range | null;
}

/** What stands before a figure. */
interface Surroundings {
  text: string;
  at: Figure;
  /** The figure before. */
  previous: Measured | null;
  /** Of its clause what is behind the figure before. */
  own: Range;
  /** The figure before stands in the same clause. */
  clipped: boolean;
  /** The clauses before, the nearest first; none where another figure's words stand between. */
  earlier: readonly Range[];
}

function measuredIn(text: string, sentence: Range, at: Figure, previous: Measured | null): Said {
  const plain = unbroken(text, at);
  const words = ({ start, end }: Range) => plain.slice(start, end);
  const [clause, ...others] = clausesBefore(plain, sentence.start, at.start);
  // What stands before another figure is that figure's.
  const own = { start: Math.max(clause.start, behindOf(plain, previous)), end: clause.end };
  const clipped = own.start > clause.start;
  const around = { text: plain, at, previous, own, clipped, earlier: clipped ? [] : others };
  // "sửa chính sách về đất và | phát hiện | 25 tỷ đồng vi phạm": the half that a list or an "và" joins is not its own.
  const half = ownBefore(around);
  const before = half && { ...half, ...(clipped ? null : wholeSaid(around, half)) };
  const inherited = inheritedBy(plain, sentence, at, previous);
  const lead = before ?? inherited;
  if (at.what === 'age') return { of: aged(plain, own), lead };
  const behind = ownBehind(plain, own, sentence, at);
  // Of "41% của 139.648 hộ dân có nước sạch" what is behind is said of the share, of "gia đình của 7 người" what is before.
  const whose = at.what === 'count' && WHOSE.exec(plain.slice(Math.max(0, at.start - 30), at.start))?.[0];
  if (whose) return { of: behind?.kind === 'attribute' && !whose.startsWith('%') ? behind : null, lead };
  if (before?.named && at.what !== 'share') {
    // "tổng mức đầu tư | 6 tuyến đường | trên là 603 tỷ đồng": what they cost is no number of them.
    return { of: at.what === 'count' && IN_MONEY.test(words(before)) ? null : before, lead };
  }
  const things = thingsBefore(plain, at, previous) ?? wholeOf(plain, at) ?? namedBefore(plain, own, at);
  if (things) return { of: things, lead };
  const rival = behind?.kind === 'purpose' ? half : (half ?? inherited);
  if (behind && behind.kind !== 'place' && isOf(plain, behind, rival, at)) {
    return { of: behind, lead: half ?? inherited };
  }
  const dimension = at.what === 'measure' ? DIMENSION : null;
  if (before && (ENOUGH.test(words(before)) || dimension?.test(words(before)))) return { of: before, lead };
  if (inherited) return { of: inherited, lead: inherited };
  const elsewhere = earlierSaid(around, before);
  return { of: elsewhere ?? (at.what === 'count' ? behind : null), lead };
}

/** What the words of its own clause before a figure say of it; null where they cannot stand alone or are another's. */
function ownBefore({ text, own, clipped, at, previous }: Surroundings): Before | null {
  const told = saidBefore(text, own, at.what === 'count');
  if (!told || SETTING.test(text.slice(told.start, told.end))) return null;
  if (clipped && !told.named && !isOwn(text.slice(told.start, told.end))) return null;
  // "trả cho 95% cổ phần hơn 8.445 tỷ đồng": the share's words are not the amount's.
  const others = clipped && previous?.what === 'share' && isWithin(told, previous.of);
  return others ? null : told;
}

function ownBehind(text: string, own: Range, sentence: Range, at: Figure): Behind | null {
  if (at.what === 'date') return null;
  const behind = saidBehind(text, at.end, sentence.end, at.what);
  // Of "căn nhà bên hồ rộng 7.000 m2 sẽ mở bán" the house is sold, whatever is so wide.
  return behind?.kind === 'predicate' && SIZED.test(text.slice(own.start, at.start)) ? null : behind;
}

const AND = /^\s(?:và|hoặc)\s$/u;

/** A phrase with what a list or an "và" before it has of it: "giá vốn và | chi phí tăng". */
function wholeSaid({ text, own, earlier, at: { what } }: Surroundings, told: Before): Range {
  if (text.slice(own.start, told.start).trim() !== '') return told;
  const list = what === 'date' ? told : wholeList(text, told, own, earlier);
  const [clause] = earlier;
  if (list.start < told.start || !clause || !AND.test(text.slice(clause.end, own.start))) return list;
  // "bắt hai người cùng | xe bị cướp và | thu giữ": no subject of both.
  if (text.slice(0, clause.start).endsWith(' cùng ')) return list;
  const words = text.slice(clause.start, clause.end);
  const joined = beforeFigure(words) === words ? saidBefore(text, clause, false) : null;
  if (!joined || (told.named && !joined.named)) return list;
  return wordsIn(text.slice(joined.start, told.end)).length <= WHOLE ? { start: joined.start, end: told.end } : list;
}

const isWithin = (range: Range, whole: Range | null): boolean =>
  whole !== null && whole.start <= range.start && range.end <= whole.end;

/** A figure, in digits or words. */
const NUMBER = /\d|\s(?:chục|trăm|nghìn|ngàn|triệu|tỷ|tỉ)\s/u;

/** Longest name of a line of figures: "Quảng Trị: 2 người". */
const TITLE = 8;

/** What the clauses before that of a figure say of it, where its own says nothing. */
function earlierSaid({ text, own, earlier, at: { what } }: Surroundings, before: Before | null): Range | null {
  const sign = text[own.start - 1];
  if (before && sign !== '(') return what === 'date' ? before : null;
  // What its own clause says in many words is no more of what the one before it tells.
  const said = wordsIn(text.slice(own.start, own.end)).length;
  if (what === 'date' ? sign === ';' || said > 0 : said > LEAST) return null;
  const [title] = earlier;
  if (sign === ':' && title) {
    const phrase = saidBefore(text, title, false);
    if (phrase && wordsIn(text.slice(phrase.start, phrase.end)).length <= TITLE) return phrase;
  }
  if ((what === 'count' && sign !== '(') || what === 'time') return null;
  const words = title ? text.slice(title.start, title.end) : '';
  if (!title || (what !== 'share' && NUMBER.test(words))) return null;
  const phrase = saidBefore(text, title, false);
  return phrase && TELLING.test(text.slice(phrase.start, phrase.end)) ? phrase : null;
}

/** Between two figures of one thing: "giếng rộng 20 m | sâu | 5 m", "| cách ao | 1 km". */
const OWN = /^(?:dài|rộng|cao|sâu|nặng|dày|cách\s\S+(?:\s\S+){0,4})$/iu;
/** Whether a phrase between two figures is of the second. */
const isOwn = (said: string): boolean => OWN.test(said) || wordsIn(said).length >= LEAST;

/** Whoever is so old: "bé trai", "một người lính Triều Tiên". */
const AGED =
  /(?<![A-Za-zÀ-ӿẠ-ỹ])(?:người|cô bé|cậu bé|bé|cháu|em|nam|nữ|thanh niên|cụ|ông|bà|chị|anh|trẻ|học sinh|sinh viên|nạn nhân|đối tượng|nghi phạm|bị cáo|tài xế|con(?: trai| gái)?|bệnh nhi|bệnh nhân|cầu thủ|vận động viên|ca sĩ|diễn viên|thí sinh|lao động|công nhân|giáo viên|bị can|nghi can|kẻ|thiếu (?:niên|nữ)|phụ nữ|vợ|chồng|mẹ|cha|bố|hàng xóm)(?:\s(?!(?:có|của|với|cho|và|cùng)\s)\S+){0,4}$/iu;

function aged(text: string, { start, end }: Range): Range | null {
  const clause = text.slice(start, end).trimEnd();
  const index = AGED.exec(clause)?.index;
  return index === undefined
    ? null
    : { start: start + index, end: start + index + withoutTail(clause.slice(index)).length };
}

/** Where the last figure before ends, as a phrase that holds it is not of the next; 0 where none stands in the way. */
function behindOf(text: string, previous: Measured | null): number {
  return previous && text.slice(previous.start, previous.end).trim() !== '' ? previous.end : 0;
}

/** Before a stretch of time that is told from what began it: "sau 2 ngày mất tích". */
const SINCE = /(?:^|\s)sau (?:hơn |gần |khoảng )?$/iu;

/** Whether what stands behind a figure says better than what stands before what it is of. */
function isOf(text: string, behind: Behind, before: Range | null, { start, what }: Figure): boolean {
  const said = text.slice(behind.start, behind.end);
  const long = before === null ? 0 : wordsIn(text.slice(before.start, before.end)).length;
  const plainVerb = long < PLAIN;
  if (long > 1 && behind.kind === 'attribute' && wordsIn(said).length === 1) return false;
  switch (what) {
    case 'money':
      return behind.kind === 'purpose' || plainVerb || MONEY_OF.test(said);
    case 'measure':
      if (before && (DIMENSION.test(text.slice(before.start, before.end)) || isDistance(text, before))) return false;
      return plainVerb || behind.kind === 'attribute';
    case 'time':
      if (before && /(?:^|\s)kéo dài$/u.test(text.slice(before.start, before.end))) return false;
      return (
        behind.kind === 'attribute' ||
        (plainVerb && (long < 2 || behind.kind === 'purpose')) ||
        SINCE.test(text.slice(0, start))
      );
    default:
      return (behind.kind !== 'purpose' && !(what === 'share' && behind.kind === 'owner')) || plainVerb;
  }
}

/** How far something is: "một người ẩn nấp cách tổ công tác | khoảng 30 m". */
const isDistance = (text: string, before: Range): boolean =>
  /(?:^|\s)cách\s(?:\S+\s){0,5}\S+$/u.test(text.slice(before.start, before.end));
