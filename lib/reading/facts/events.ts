import { type Range, withoutBrackets } from './clauses';
import { AROUND, measuredBy } from './measured';
import { LEAST, meaningful, NAME, shortened, wordsIn } from './phrases';

/** Whoever was born in a year: "chị Lò Thị Máy (SN 1978)". */
const BORN = new RegExp(String.raw`${NAME}\s*[,(]\s*(?:SN|sinh năm|sinh ngày|sinh)\s*$`, 'u');
/** A date that opens its sentence, with another or a source before it at most: what happens stands behind it. */
const OPENING =
  /^["“(\s]*(?:(?:trước đó|sau đó|theo đó|cụ thể|tiếp đó|tuy nhiên|ngoài ra|được biết|dịp này|thông tin ban đầu|khoảng|vào|từ|đến|lúc|hồi|trong|tính|hết|các|và|tới|nay|(?:theo|như|thực hiện)\s[^,;]{3,90},|(?:ngày|tháng|năm|quý)?\s?\d[\d/.-]*)[,\s]+)*$/iu;
/** The other end of a stretch of time, and which of several years or months it is. */
const PARTNER =
  /^\s*(?:(?:đến|tới|-|–|và)\s+(?:hết\s+)?(?:ngày|tháng|năm|quý|cuối năm|nay)?\s*(?:\d[\d/.-]*)?|vừa qua|tới đây|này|tới|qua|cùng năm)(?=[,\s])/iu;
/** Where, when, why and by whom, before what happens. */
const ADVERBIAL =
  /^(?:tại|ở|trên|trong|do|vì|khi|sau|trước|qua|nhân|hòa chung|hoà chung|thực hiện|nhằm|để|theo|với|như|dưới|thừa|được sự|cùng|từ|giữa|mặc dù|dù|lợi dụng|phát hiện|nghi ngờ|trao đổi|báo cáo|phát biểu|đang|nhiệm kỳ|khóa|năm học|giai đoạn)(?!\p{L})/iu;
/** A greater unit behind the smaller one: "tại bản A, | xã B, …". */
const TERRITORY =
  /^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|TP\.?|tỉnh|đặc khu|xóm|thôn|bản|ấp|khu phố|đường)\s(?:\p{Lu}\S*\s?)+$/u;
/** Who says something, which is what happened elsewhere. */
const SAYS =
  /(?<!\p{L})(?:cho biết|cho hay|xác nhận|thông tin|tin từ|nguồn tin|trao đổi với|trả lời|dẫn lời|khai nhận)(?!\p{L})/iu;
/** Somebody alone, whose deed stands behind a comma or dash. */
const SOMEBODY =
  /^(?:(?:ông|bà|anh|chị|em|đồng chí|(?:đại|thượng|trung|thiếu) (?:tá|tướng|úy|uý|sĩ|sỹ))\s)?(?:\p{Lu}[\p{L}.]*\s?){2,5}(?:$|-)/u;
/** Longest clause of an event that stays whole, and what a longer one is cut to, in words. */
const EVENT = 26;
const CUT = 20;
/** Clauses of where and when that may stand before the event. */
const SKIPPED = 4;

/** What happens on a date, as a range of its sentence; null where the sentence does not say it in one piece. */
export function happening(text: string, sentence: Range, at: Range): Range | null {
  const from = Math.max(sentence.start, at.start - AROUND);
  const before = text.slice(from, at.start);
  const born = BORN.exec(before);
  if (born?.[1]) return { start: from + born.index, end: from + born.index + born[1].length };
  if (OPENING.test(before)) return eventBehind(text, at.end, Math.min(sentence.end, at.end + AROUND));
  const { of } = measuredBy(text, sentence, { ...at, what: 'date' });
  const said = of && text.slice(of.start, of.end);
  return said && wordsIn(said).length >= LEAST && !SAYS.test(said) && !ADVERBIAL.test(said) ? of : null;
}

/** The clause behind a date; where and why are passed over, and what somebody only says is no event. */
function eventBehind(text: string, at: number, to: number): Range | null {
  const plain = withoutBrackets(text.slice(at, to), { start: 0, end: 0 });
  let start = PARTNER.exec(plain)?.[0].length ?? 0;
  for (let i = 0; i < SKIPPED; i++) {
    const comma = /^\s*,\s*/u.exec(plain.slice(start));
    start += (comma ?? /^\s*/u.exec(plain.slice(start)))?.[0].length ?? 0;
    const clause = /^(?:[^,.;:!?\n\u2028]|[,:](?=\d)|\.(?=\S))*/u.exec(plain.slice(start))?.[0] ?? '';
    if (SAYS.test(clause)) return null;
    if (!ADVERBIAL.test(clause) && !TERRITORY.test(clause.trim())) return eventIn(text, at + start, clause);
    start += clause.length;
    if (plain[start] !== ',') return null;
  }
  return null;
}

function eventIn(text: string, start: number, clause: string): Range | null {
  if (SOMEBODY.test(clause.trim())) return null;
  const said = shortened(clause, EVENT, CUT);
  return wordsIn(said).length > LEAST && /(?:^|\s)\p{Ll}/u.test(said)
    ? meaningful(text, { start, end: start + said.length })
    : null;
}
