import { CAPITALS, oneOfLines } from '@/lib/text/patterns';
import { hasLetters, hasSmallWord, holdsAny, listed, SHORT } from '../text';
import { withoutTools } from '../tools';
import { momentsIn } from './moments';
import { withMonthFigures } from './months';

/** What a line of a page says. */
interface Printed {
  text: string;
}

/** The longest line with little more than a date, in characters. */
export const DATE_LINE = 40;
/** A date line has at most this many letters beside its date: a label, a section, a name. */
const BESIDE_DATE = 48;
/** One that ends as a sentence does has at most these, for a place: "Nà Hin, ngày 5/6/2026." */
const BESIDE_SENTENCE = 20;

/** Words of lines with a date that is not the publication's, in lower case. */
const OTHER_DATES = listed(
  'hôm nay, địa điểm, hiệu lực, ban hành, hạn nộp, hạn cuối, hạn chót, hết hạn, ngày sinh, khởi chiếu, khởi hành, ' +
    'áp dụng, ra ngày, từ ngày, đến ngày, trước ngày, tính đến',
);

/** The label of the moment when a reader printed the page. */
const PRINTED = /(?<!\p{L})in (?:ngày|lúc)/u;

/** The label before a date; a weekday or the word "ngày" alone says nothing of what day it is. */
const LABEL = /^(?![\s|•·([-]*(?:ngày|thứ [^\s:]+|chủ nhật) ?:)(?:[^\d:]{2,40}:|thời gian (?=\d))/;
/** Words in labels of a text's own date: when it came out, who made it, where it stands, who read it. */
const OWN_LABELS = listed(
  'đăng, xuất bản, phát hành, cập nhật, ngày tạo, tạo ngày, created, sửa, gửi, post, publi, date, ' +
    'tác giả, phóng viên, pv:, ctv:, viết, thực hiện, lược dịch, bút ký, thơ:, bài, tin, ảnh, video, clip, mục, xem, đọc',
);

const PERIOD =
  /\d (?:giờ )?(?:đến|tới)(?: hết)? (?:ngày )?\d|20\d\d\s?[-–]\s?\d{1,2}[/.]\d{1,2}[/.]20|(?<=[a-zà-ỹ] )(?:từ|trước) \d/;

/** The end of a sentence that another follows: not behind an initial or a title, nor before the publication's date. */
const SENTENCES = new RegExp(
  String.raw`(?<!(?:^|\s)(?:[${CAPITALS}]|ThS|[BTK]S|PGS))[.!?]\s+(?!(?:Ngày )?(?:[Đđ]ăng|[Xx]uất bản)(?: ngày| lúc)?:?\s+\d)\D`,
);

/** The maker of a text with the label, up to a separator or a figure. */
const MAKERS =
  /(?<=^|[\s|•·-])(?:(?:tác giả|nguồn(?: tin)?|người (?:đăng|viết)|đăng bởi)\s*:|(?:được )?viết bởi\s)[^|•·\d]{0,80}?(?=\s+[-–|•·]|\s*[|•·\d]|$)/gi;

/** A line with a date, without the page's tools and the makers of the text. */
const statementOf = (line: string) => withoutTools(line).replace(MAKERS, '').trim();

const CLOCKED = /\d\s?(?:giờ|h|:)/;

/** Whether a line states when the page was published, and hardly anything else. */
export function isDateLine(line: Printed): boolean {
  if (line.text.length > SHORT || !/\d/.test(line.text) || PRINTED.test(line.text.toLowerCase())) return false;
  const text = statementOf(line.text);
  const lower = text.toLowerCase();
  if (/[^\d\s][.!?]$|;$/.test(text) || SENTENCES.test(text)) return false;
  // From one day to another something lasts.
  if (holdsAny(lower, OTHER_DATES) || PERIOD.test(lower)) return false;
  const isSentence = text.endsWith('.');
  // Behind a clock and a day a sentence tells on: "Họp lúc 14 giờ 30 ngày 12/4/2026."
  if (isSentence && CLOCKED.test(lower) && !PUBLISHED.test(text) && hasLetters(lower.replace(LABELS, ''))) return false;
  const beside = withMonthFigures(lower).replace(/[\d\s/.:,|()–-]+/g, '').length;
  if (beside > (isSentence ? BESIDE_SENTENCE : BESIDE_DATE)) return false;
  // Between bars each part has its own label: "ID: 1203 | 09:10 5/5/2026".
  const dated = lower.split('|').find((part) => momentsIn(part).length > 0);
  const label = LABEL.exec(dated ?? '')?.[0];
  return dated !== undefined && (!label || holdsAny(label, OWN_LABELS));
}

/** The text before "ngày" that ends with a word in small letters, or with one and a weekday's figure. */
const BEFORE_DAY = /^[^\d,|•·]*(?<![A-Za-zÀ-ỹ])\p{Ll}+ (?:\d+,? )?(?=ngày \d)/u;

/** Whether a line names an occasion with its day, as some print above a headline: "Kỳ họp thứ hai ngày 18/4/2026". */
export function isOccasion({ text }: Printed): boolean {
  const before = BEFORE_DAY.exec(text)?.[0].replace(LABELS, '').toLowerCase() ?? '';
  return hasLetters(before) && !holdsAny(before, OWN_LABELS);
}

/** A clock with its day under a label that events have too, and a count of readers. */
const TIMED =
  /^thời gian ?: ?(?:\d{1,2}:\d\d[ ,|-]+\d{1,2}[/.-]\d{1,2}[/.-]20\d\d|\d{1,2}[/.-]\d{1,2}[/.-]20\d\d[ ,|-]+\d{1,2}:\d\d)(?:[ |•-]+[\d.]{1,7})?[ |•-]*$/;

/** Whether a line is a moment in figures under such a label: "Thời gian: 14:20 - 03/10/2024 | Lượt đọc: 20". */
export const isTimed = ({ text }: Printed) => /^thời gian/i.test(text) && TIMED.test(withoutTools(text).toLowerCase());

/** All words that may stand beside a date that is the whole line; any other may tell what happened that day. */
const LABELS = new RegExp(
  String.raw`${oneOfLines(String.raw`
    thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(?<![a-zà-ỹ])t[2-7]|(?<=\d)t(?=\d)
    (?<![a-zà-ỹ])(?:mon|tue|wed|thu|fri|sat|sun)(?=,)|(?<=\d )th(?=\d)
    chủ nhật|thời gian|ngày|tháng|năm|giờ|phút|(?<=\d)h(?=\d)
    cập nhật|đăng|xuất bản|lúc|gmt|lượt xem|sáng|trưa|chiều|tối|[ap]m|sa|ch
  `)}(?![a-zà-ỹ])`,
  'gi',
);

const AGO = /^(?:cách đây |khoảng )?\d{1,3} (?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm) trước$/;

/** Whether a line says how long ago the page was published: "5 giờ trước", "Lò Mai • 5 giờ trước". */
export function isAgo({ text }: Printed): boolean {
  if (text.length > 60 || !text.includes('trước')) return false;
  const parts = text.toLowerCase().split(/\s*[•·|]\s*/);
  return parts.some((part) => AGO.test(part));
}

/** Whether a line is a date and nothing else. */
export function isBareDate(line: Printed): boolean {
  if (!isDateLine(line)) return false;
  const rest = withMonthFigures(statementOf(line.text).toLowerCase()).replace(LABELS, '');
  return !hasLetters(rest);
}

/** The beginning of a line that states the date of publication, whatever else it goes on to say. */
const PUBLISHED = new RegExp(
  String.raw`^[([]?(?:(?:tin|bài|bài viết) )?${oneOfLines(String.raw`
    (?:lần |ngày |thời gian )?(?:được |đã )?(?:đăng(?: tải| tin| bài)?|đưa tin|cập nhật|xuất bản|tạo|sửa|gửi|viết)(?: (?:lần )?cuối| mới nhất)?(?: vào)?(?: ngày| lúc)?
    (?:last )?(?:post(?:ed)?|published|updated|created)(?: date| on| at)?|date
  `)}(?:\s*:|\s+(?=\d))`,
  'i',
);

/** Whether a line says that the date in it, or right behind it, is that of publication. */
export const announcesDate = ({ text }: Printed) => PUBLISHED.test(text);

/** Whether a date line holds only names beside its date: of people, a place or an outlet. */
export const isSignedDate = (line: Printed) =>
  isDateLine(line) && !hasSmallWord(statementOf(line.text).replace(LABELS, ''));

/** A clock anywhere in a line. */
export const HAS_CLOCK = /\d\s?[:h]\s?\d/;
/** A line that is only a clock. */
export const CLOCK = /^\d{1,2}\s?[:h]\s?\d{2}(?:\s(?:sáng|trưa|chiều|tối|đêm|sa|ch|am|pm))?$/i;

/** A line that is only the label of a change. */
const CHANGED =
  /^(?:(?:lần |ngày )?(?:cập nhật|chỉnh sửa|sửa đổi|sửa)(?: (?:lần )?(?:cuối|mới nhất))?|(?:last )?updated):?$/i;

/** The date lines among these, each joined with the clock or the label of a change that stands alone beside it. */
export function dateLines(lines: readonly (Printed & { from: number })[]): string[] {
  return lines.flatMap((line, i) => {
    if (!isDateLine(line)) return [];
    const beside = [lines[i - 1], lines[i + 1]].filter((other) => other !== undefined);
    const label = beside.find((other) => other.from < line.from);
    if (label && CHANGED.test(label.text)) return `${label.text} ${line.text}`;
    const clock = HAS_CLOCK.test(line.text) ? undefined : beside.find((other) => CLOCK.test(other.text));
    return clock ? `${line.text} ${clock.text}` : line.text;
  });
}
