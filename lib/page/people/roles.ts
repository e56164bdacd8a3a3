import { oneOfLines } from '@/lib/text/patterns';
import { LINE_BREAK } from '../snapshot/compose';
import { beginnings, beginsAny, listed, NAMES } from '../text';

/** The words by which lines say what the people that they name did. */

/** Genres that stand before an author's name. */
export const GENRES = 'bút ký, ký sự, hồi ký, phóng sự, ghi chép, tùy bút, tản văn, tạp văn, tạp bút, truyện ngắn, thơ';
/** What joins two things that somebody did. */
const AND = String.raw`\s*(?:,|và|&|-|–|/|\+)\s*`;
const MADE = String.raw`tin|bài(?: viết)?|tb|nội dung|lời|text|${listed(GENRES).join('|')}`;
const DID =
  'thực hiện|ghi|lược ghi|sưu tầm|st|dịch|biên dịch|lược dịch|biên tập|biên soạn|tổng hợp|t/h|(?:được )?viết(?: bài| bởi)?|bởi|by|theo';
const MAKER = oneOfLines(String.raw`
  tác giả(?: bài viết)?|author|người (?:viết|dịch|đưa tin|thực hiện|tổng hợp)
  (?:phóng viên|pv)(?: [a-z]{3,8})?(?: thường trú)?(?: tại [^:]{2,30})?|thường trú tại [^:]{2,30}
  p\.v|nhóm (?:pv|phóng viên|tác giả)|cộng tác viên|ctv|btv|nhà báo
`);
const BESIDES = 'tin|bài|ảnh|photos?|hình ảnh|hình|video|clip|đồ họa|thực hiện|trình bày|thiết kế';

/** The beginning of an author's line, in lower case. */
const ROLE = new RegExp(
  String.raw`^(?:(?:ảnh|hình|video|clip)${AND})?(?:${MADE}|${DID}|${MAKER})(?:(?:${AND}|\s+)(?:${BESIDES})){0,6}\s*:\s*`,
);
/** The beginning of an author's line without a colon: the genre, or that somebody made it. */
const MADE_BY = [
  ...['bài, ảnh ', 'tin, ảnh '],
  ...beginnings('bài và ảnh, tin và ảnh, bài ảnh, tin ảnh, written by, viết bởi, được viết bởi'),
  ...listed(`bài viết, ${GENRES}`).map((genre) => `${genre} của `),
];
/** Words for "by", which systems print before accounts too, and these are seldom whole names. */
export const BY = beginnings('bởi, by');
const REPRINT = /^theo\s*:?\s+/;
/** The beginning of a line that only credits pictures or whoever led the work, in lower case. */
const PICTURES_ONLY = new RegExp(
  String.raw`^(?:${oneOfLines(`
    (?:chùm |hình )?ảnh|hình|video|clip|đồ họa|thiết kế|trình bày|minh họa|ảnh minh họa
    quay phim|dựng phim|giọng đọc|kỹ thuật|hiệu đính
    (?:tổ chức|chỉ đạo) (?:thực hiện|sản xuất|nội dung)
  `)}(?: trong bài)?(?:${AND}(?=\S)|(?=\s*:)))+\s*:`,
);

/** The words by which a lower-cased line names who made the text; most lines are told apart without an expression. */
export const roleOf = (lower: string) =>
  (lower.includes(':') ? ROLE.exec(lower)?.[0] : undefined) ?? MADE_BY.find((one) => lower.startsWith(one));
/** The words by which a line says from whom it is reprinted. */
export const reprintOf = (lower: string) => (lower.startsWith('theo') ? REPRINT.exec(lower)?.[0] : undefined);
export const creditsPictures = (lower: string) => lower.includes(':') && PICTURES_ONLY.test(lower);

/** The line without the signs that set it apart: "*** Tin, ảnh: Lò Mai", "- Bài: Lò Mai". */
export const withoutBullet = (line: string) => line.replace(/^[*•●–—-]+\s*/, '');

/** Whether a text is only the label of a credit, with the name behind it: "Nội dung", "ĐỒ HỌA:". */
export function isCreditLabel(text: string): boolean {
  const label = `${text.toLowerCase().replace(/\s*:$/, '')}:`;
  return labelsWriter(label) || PICTURES_ONLY.exec(label)?.[0] === label;
}

/** Whether a line says by its first words who edited a text: they count as authors if nobody else is named. */
export const isEditing = (line: string) => /^(?:biên tập|btv)/i.test(line);

/** Whether a text is only the label of an author, with its colon. */
export const labelsWriter = (text: string) => ROLE.exec(text.toLowerCase())?.[0] === text.toLowerCase();

/** Whether a line says by its first words that it names who made the text. */
export function hasRole(line: string): boolean {
  const lower = withoutBullet(line.slice(0, 60)).toLowerCase();
  // Longer lines that begin so give a reason.
  const isBy = line.length <= NAMES && beginsAny(lower, BY);
  const [label = '', ...below] = line.split(LINE_BREAK);
  return (
    isBy ||
    (below.length > 0 && isCreditLabel(label)) ||
    roleOf(lower) !== undefined ||
    reprintOf(lower) !== undefined ||
    creditsPictures(lower)
  );
}
