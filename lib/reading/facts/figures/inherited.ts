import type { Range } from '../clauses';
import type { Figure, Measured } from './figure';
import { DIMENSION } from './said-before';

/** Names of measures that things of another kind beside them are not counted by. */
const MEASURE =
  /^(?:tổng|số|khối lượng|trọng lượng|diện tích|giá|mức|tỷ lệ|chiều|vốn|kinh phí|chi phí|doanh thu|công suất|quy mô|sản lượng|dân số)(?![A-Za-zÀ-ӿẠ-ỹ])/iu;
/** The same amount in other money or rounded: "336.630 tỷ đồng (tương đương 16,03 tỉ USD". */
const EQUAL = /^\s*\((?:(?:tương đương|tức|khoảng|gần|hơn|trên|với|là)\s)*$/u;
/** What may stand between two figures of one list. */
const LISTED =
  /^[^.;:()\d]{0,24}(?:,|\s(?:và|đến|tới|lên|hoặc|cùng|xuống(?: còn)?|tổng cộng)|[-–])\s*(?:hơn|gần|khoảng|trên|dưới)?\s*$/iu;
/** Between a figure and another of the same thing: how far it rose, what part of a plan it is. */
const FURTHER =
  /^(?:[^.;:()]{0,90}(?:,|\s(?:nhưng|song|và)))?\s*(?:chỉ\s)?(?:tăng|giảm|bằng|vượt|đạt|có (?:nơi|loại|lúc)|tương đương|tương ứng|tức|chiếm|cao|thấp|tối đa|tối thiểu|bình quân|trung bình|về|chỉ còn|còn|xuống|lên)(?:\s(?:thêm|tới|đến|từ|mức|ở|hơn|gần|khoảng|trên|dưới|tối đa|tối thiểu|tổng cộng|tăng|giảm|với|còn))*\s*$/iu;

/** Figures that are of anything before them. */
const RELATIVE = new Set<string | null | undefined>(['%', 'lần']);

/** Whether a figure can be a further one of what the one before measures: a share, or one of its kind. */
const isKin = (at: Figure, previous: Figure): boolean =>
  RELATIVE.has(at.unit) || RELATIVE.has(previous.unit) || (at.what !== 'count' && at.what === previous.what);

/** What a figure has from the one before it: of a list, or as a further figure of the same thing. */
export function inheritedBy(text: string, sentence: Range, at: Figure, previous: Measured | null): Range | null {
  if (!previous || previous.end <= sentence.start) return null;
  const between = text.slice(previous.end, at.start);
  // "3 năm 6 tháng tù"
  if (at.what === 'time' && /^\s+$/u.test(between)) return previous.of;
  if (at.what === 'money' && previous.what === 'money' && EQUAL.test(between)) return previous.of;
  if (FURTHER.test(between) && isKin(at, previous) && (previous.of?.end ?? 0) <= at.start) return previous.of;
  if (!LISTED.test(between)) return null;
  const { lead } = previous;
  if (!lead) return null;
  const said = text.slice(lead.start, lead.end);
  const own = DIMENSION.test(said) || (at.what === 'count' && MEASURE.test(said));
  return own && previous.unit !== at.unit ? null : lead;
}
