import type { Range } from './clauses';
import type { Figure, Measured } from './figure';
import { LEAST, wordsIn } from './phrases';
import { DIMENSION } from './said-before';

/** Names of measures that things of another kind beside them are not counted by. */
const MEASURE =
  /^(?:tổng|số|khối lượng|trọng lượng|diện tích|giá|mức|tỷ lệ|chiều|vốn|kinh phí|chi phí|doanh thu|công suất|quy mô|sản lượng|dân số)(?!\p{L})/iu;
/** Between things and what their measure is. */
const IS = /^\s(?:(?:trên|này|đó|nói trên)\s)?(?:là|khoảng|hơn|đạt|lên đến)\s(?:hơn |gần |khoảng |trên )*$/u;
/** The same amount in other money or rounded: "336.630 tỷ đồng (tương đương 16,03 tỉ USD". */
const EQUAL = /^\s*\((?:(?:tương đương|tức|khoảng|gần|hơn|trên|với|là)\s)*$/u;
/** What only a share is a figure of. */
const RATE = /^(?:tốc độ|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|mức tăng)/iu;
/** What may stand between two figures of one list. */
const LISTED =
  /^[^.;:()\d]{0,24}(?:,|\s(?:và|đến|tới|lên|hoặc|cùng|xuống(?: còn)?|tổng cộng)|[-–])\s*(?:hơn|gần|khoảng|trên|dưới)?\s*$/iu;
/** Between how far something rose and where it is now: "tăng 11% | đạt". */
const REACHED = /^\s(?:đạt|lên|về|còn)\s(?:mức |tới |hơn |gần |khoảng |trên )*$/iu;
/** Between a figure and another of the same thing: how far it rose, what part of a plan it is. */
const FURTHER =
  /^[^.;:()]{0,90}(?:,|\s(?:nhưng|song|và))\s*(?:chỉ\s)?(?:tăng|giảm|bằng|vượt|đạt|có (?:nơi|loại|lúc)|tương đương|tương ứng|tức|chiếm|cao|thấp|tối đa|tối thiểu|bình quân|trung bình|về|chỉ còn|còn|xuống|lên)(?:\s(?:thêm|tới|đến|từ|mức|ở|hơn|gần|khoảng|trên|dưới|tối đa|tối thiểu|tổng cộng|tăng|giảm|với|còn))*\s*$/iu;

/** Between an amount and what it comes to in another kind. */
const EQUIVALENT = /(?:^|\s)(?:tương đương|tương ứng|tức)(?!\p{L})/iu;
/** Figures that are of anything before them. */
const RELATIVE = new Set<string | null | undefined>(['%', 'lần']);

/** Whether a figure can be a further one of what the one before measures: a share, its equivalent, or one of its kind. */
const isKin = (at: Figure, previous: Figure, between: string): boolean =>
  RELATIVE.has(at.unit) ||
  RELATIVE.has(previous.unit) ||
  (at.what !== 'count' && (at.what === previous.what || EQUIVALENT.test(between)));

/** What is told of things, with the things where it says little alone: "8.472 giấy phép | xây dựng, giảm 16%". */
function withThings(text: string, { what, start, end, of }: Measured): Range | null {
  const thin =
    of !== null && what === 'count' && of.start > start && wordsIn(text.slice(of.start, of.end)).length < LEAST;
  return thin && text.slice(end, of.start).trim() === '' ? { start, end: of.end } : of;
}

/** What a figure has from the one before it: of a list, or as a further figure of the same thing. */
export function inheritedBy(text: string, sentence: Range, at: Figure, previous: Measured | null): Range | null {
  if (!previous || previous.end <= sentence.start) return null;
  const between = text.slice(previous.end, at.start);
  // "3 năm 6 tháng tù"
  if (at.what === 'time' && /^\s+$/u.test(between)) return previous.of;
  if (at.what === 'money' && previous.what === 'money' && EQUAL.test(between)) return previous.of;
  if (FURTHER.test(between) && isKin(at, previous, between)) {
    const rate = at.what === 'count' && previous.of && RATE.test(text.slice(previous.of.start, previous.of.end));
    return rate ? null : withThings(text, previous);
  }
  if (previous.unit === '%' && REACHED.test(between)) return previous.of;
  if (at.what === 'money' && previous.of === null && previous.lead && IS.test(between)) return previous.lead;
  if (!LISTED.test(between)) return null;
  const { lead } = previous;
  if (!lead) return null;
  const said = text.slice(lead.start, lead.end);
  const own = DIMENSION.test(said) || (at.what === 'count' && MEASURE.test(said));
  return own && previous.unit !== at.unit ? null : lead;
}
