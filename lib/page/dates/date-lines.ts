import { CAPITALS } from '@/lib/text/patterns';
import type { Line } from '../snapshot/lines';
import { hasLetters, holdsAny, listed, SHORT } from '../text';
import { withoutTools } from '../tools';
import { momentsIn } from './moments';
import { withMonthFigures } from './months';

/** Beside its date a line has a label, a section, a name: no more letters than these. */
const BESIDE_DATE = 48;
/** Where it ends as a sentence does, no more than a place: "Nà Hin, ngày 5/6/2026." */
const BESIDE_SENTENCE = 20;

/** What else than the publication a line with a date may state, in lower case. */
const OTHER_DATES = listed(
  'hôm nay, địa điểm, hiệu lực, ban hành, hạn nộp, hạn cuối, hạn chót, hết hạn, ngày sinh, khởi chiếu, khởi hành, ' +
    'áp dụng, ra ngày, từ ngày, đến ngày, trước ngày',
);

/** When a reader printed the page. */
const PRINTED = /(?<!\p{L})in (?:ngày|lúc)/u;

/** What stands before a date and names it; a day says nothing by its own name. */
const LABEL = /^(?![\s|•·([-]*ngày:)(?:[^\d:]{2,40}:|thời gian (?=\d))/;
/** What the label of a text's own date speaks of: when it came out, who made it, where it stands, who read it. */
const OWN_LABELS = listed(
  'đăng, xuất bản, phát hành, cập nhật, ngày tạo, tạo ngày, created, sửa, gửi, post, publi, date, ' +
    'tác giả, phóng viên, pv:, ctv:, viết, thực hiện, lược dịch, bút ký, thơ:, bài, tin, ảnh, video, clip, mục, xem, đọc',
);

const PERIOD =
  /\d (?:giờ )?(?:đến|tới)(?: hết)? (?:ngày )?\d|20\d\d\s?[-–]\s?\d{1,2}[/.]\d{1,2}[/.]20|(?<=[a-zà-ỹ] )(?:từ|trước) \d/;

/** Where a sentence ends and more follows: not behind an initial or a title, nor before the date of publication. */
const SENTENCES = new RegExp(
  String.raw`(?<!(?:^|\s)(?:[${CAPITALS}]|ThS|[BTK]S|PGS))[.!?]\s+(?!(?:Ngày )?(?:[Đđ]ăng|[Xx]uất bản)(?: ngày| lúc)?:?\s+\d)\D`,
);

/** Whose a text is, with its label, up to a sign that parts it from what else a line says, or a figure. */
const MAKERS =
  /(?<=^|[\s|•·-])(?:(?:tác giả|nguồn(?: tin)?|người (?:đăng|viết)|đăng bởi)\s*:|(?:được )?viết bởi\s)[^|•·\d]{0,80}?(?=\s+[-–|•·]|\s*[|•·\d]|$)/gi;

/** What a line with a date says, tools of the page and whose the text is aside. */
const statementOf = (line: string) => withoutTools(line).replace(MAKERS, '').trim();

const CLOCKED = /\d\s?(?:giờ|h|:)/;

/** A line that states when the page was published, and hardly anything else. */
export function isDateLine(line: Pick<Line, 'text'>): boolean {
  if (line.text.length > SHORT || !/\d/.test(line.text) || PRINTED.test(line.text.toLowerCase())) return false;
  const text = statementOf(line.text);
  const lower = text.toLowerCase();
  if (/[^\d\s][.!?]$|;$/.test(text) || SENTENCES.test(text)) return false;
  // From one day to another something lasts.
  if (holdsAny(lower, OTHER_DATES) || PERIOD.test(lower)) return false;
  const isSentence = text.endsWith('.');
  // A place has no clock beside its day: "Họp lúc 14 giờ 30 ngày 12/4/2026."
  if (isSentence && CLOCKED.test(lower) && !PUBLISHED.test(text) && hasLetters(lower.replace(LABELS, ''))) return false;
  const beside = withMonthFigures(lower).replace(/[\d\s/.:,|()–-]+/g, '').length;
  if (beside > (isSentence ? BESIDE_SENTENCE : BESIDE_DATE)) return false;
  // Between bars each part has its own label: "ID: 1203 | 09:10 5/5/2026".
  const dated = lower.split('|').find((part) => momentsIn(part).length > 0);
  const label = LABEL.exec(dated ?? '')?.[0];
  return dated !== undefined && (!label || holdsAny(label, OWN_LABELS));
}

/** A word that begins small right before "ngày" or a figure that may be a weekday's, with what stands before it. */
const BEFORE_DAY = /^[^\d,|•·]*(?<![A-Za-zÀ-ỹ])\p{Ll}+ (?:\d+,? )?(?=ngày \d)/u;

/** "Kỳ họp thứ hai ngày 18/4/2026", as some have above a headline: the day of what the text tells of. */
export function isOccasion({ text }: Pick<Line, 'text'>): boolean {
  const before = BEFORE_DAY.exec(text)?.[0].replace(LABELS, '').toLowerCase() ?? '';
  return hasLetters(before) && !holdsAny(before, OWN_LABELS);
}

/** All that stands beside a date where the date is the whole line; anything else may tell what happened that day. */
const LABELS =
  /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(?<![a-zà-ỹ])t[2-7]|(?<=\d)t(?=\d)|(?<![a-zà-ỹ])(?:mon|tue|wed|thu|fri|sat|sun)(?=,)|(?<=\d )th(?=\d)|chủ nhật|thời gian|ngày|tháng|năm|giờ|phút|(?<=\d)h(?=\d)|cập nhật|đăng|xuất bản|lúc|gmt|lượt xem|sáng|trưa|chiều|tối|[ap]m|sa|ch)(?![a-zà-ỹ])/gi;

const AGO = /^(?:cách đây |khoảng )?\d{1,3} (?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm) trước$/;

/** "5 giờ trước", "Lò Mai • 5 giờ trước": when the page was published, as seen from when it was opened. */
export function isAgo({ text }: Line): boolean {
  if (text.length > 60 || !text.includes('trước')) return false;
  const parts = text.toLowerCase().split(/\s*[•·|]\s*/);
  return parts.some((part) => AGO.test(part));
}

/** A line that is a date and nothing else. */
export function isBareDate(line: Pick<Line, 'text'>): boolean {
  if (!isDateLine(line)) return false;
  const rest = withMonthFigures(statementOf(line.text).toLowerCase()).replace(LABELS, '');
  return !hasLetters(rest);
}

/** How a line begins that states the date of publication, whatever else it goes on to state. */
const PUBLISHED =
  /^[([]?(?:(?:tin|bài|bài viết) )?(?:(?:lần |ngày |thời gian )?(?:được |đã )?(?:đăng(?: tải| tin| bài)?|đưa tin|cập nhật|xuất bản|tạo|sửa|gửi|viết)(?: (?:lần )?cuối| mới nhất)?(?: vào)?(?: ngày| lúc)?|(?:last )?(?:post(?:ed)?|published|updated|created)(?: date| on| at)?|date)(?:\s*:|\s+(?=\d))/i;

/** Whether a line says that the date in it, or behind it, is when its text was published. */
export const announcesDate = ({ text }: Line) => PUBLISHED.test(text);

/** Whether a line states the date of its text: a date and nothing else, or one that says so. */
export const isOwnDate = (line: Line) => isBareDate(line) || (announcesDate(line) && isDateLine(line));

/** Whether all beside a line's date is names, of people, a place or an outlet: no other word begins small. */
export const isSignedDate = (line: Line) =>
  isDateLine(line) && !/(?<![A-Za-zÀ-ỹ\d])\p{Ll}/u.test(statementOf(line.text).replace(LABELS, ''));

/** What a line has that states a clock. */
export const HAS_CLOCK = /\d\s?[:h]\s?\d/;
/** A clock alone. */
export const CLOCK = /^\d{1,2}\s?[:h]\s?\d{2}(?:\s(?:sáng|trưa|chiều|tối|đêm|sa|ch|am|pm))?$/i;

/** A label alone of a day on which the text was changed. */
const CHANGED =
  /^(?:(?:lần |ngày )?(?:cập nhật|chỉnh sửa|sửa đổi|sửa)(?: (?:lần )?(?:cuối|mới nhất))?|(?:last )?updated):?$/i;

/** The lines that state a date alone, each with the clock or the label of a change that stands alone beside it. */
export function dateLines(lines: readonly Line[]): string[] {
  return lines.flatMap((line, i) => {
    if (!isDateLine(line)) return [];
    const beside = [lines[i - 1], lines[i + 1]].filter((other) => other !== undefined);
    const label = beside.find((other) => other.from < line.from);
    if (label && CHANGED.test(label.text)) return `${label.text} ${line.text}`;
    const clock = HAS_CLOCK.test(line.text) ? undefined : beside.find((other) => CLOCK.test(other.text));
    return clock ? `${line.text} ${clock.text}` : line.text;
  });
}
