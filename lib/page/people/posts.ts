import { beginnings, beginsAny, NAMES, phrases } from '../text';
import { isNobody, isPlainName } from './names';

/** What post or office somebody holds, at the paper or elsewhere. */

/** A name and the post behind it, as on author cards, often without a space: "Nguyễn Văn A Phóng viên Báo B". */
const POST =
  /^(.{4,40}?)\s*(?:Phóng viên|Biên tập viên|Cộng tác viên|Thư ký tòa soạn|Tác giả|(?<=[a-zà-ỹ])(?:PV|CTV|BTV))(?:(?:\s|[^\s@]{1,30}@).{0,60})?$/;
const POST_ALONE = phrases('phóng viên, biên tập viên, cộng tác viên, thư ký tòa soạn, tác giả, quay phim, nhà báo');

/** Where at the paper or in the country somebody holds such a post. */
const STATIONED = / (?:thường trú|(?:ban|phòng|báo|đài) .{2,30})$/;

/** How much somebody has written: "152 bài viết". */
const WROTE = /^\d+ bài(?: viết)?$/;

/** Whether a line is only somebody's post at the paper, or how much they wrote: "Tác giả • 12 bài". */
export const isPost = (text: string) =>
  WROTE.test(text) ||
  POST_ALONE.has((text.slice(0, NAMES).split(/ [•·|]/, 1)[0] ?? '').toLowerCase().replace(STATIONED, ''));

/** The name before a post; `null` if there is none. */
export function nameBeforePost(text: string): string | null {
  const name = POST.exec(text)?.[1];
  return name !== undefined && isPlainName(name) ? name : null;
}

const OFFICES = beginnings('phó, trưởng, nguyên, bí thư, chánh, chủ tịch, giám đốc, hiệu trưởng, giáo viên');

/** Units of hospitals and schools; their first words begin other lines too, and the names of people. */
const UNIT = /^(?:khoa(?! học)|đoàn trường|tổ(?! (?:chức|quốc|tiên|ấm)))(?: |$)/;

export function isPostOrBody(text: string): boolean {
  const lower = text.toLowerCase();
  return isNobody(text) || beginsAny(lower, OFFICES) || UNIT.test(lower);
}

/** Whether a line gives somebody's post behind their name: "Lò Mai, Bí thư Đoàn xã trao quà". */
export const givesPost = (text: string) => beginsAny(/ ?[-–—,] ?(.+)/.exec(text.toLowerCase())?.[1] ?? '', OFFICES);

/** The label of an office's own unit before whoever wrote for it, in lower case: "Công chức VHXH: Lò Thị Mai". */
const WRITERS_UNIT = /^(?:cc|công chức|vp|văn phòng|phòng|khoa|trạm) [^:;,.–—-]{2,20}: /;

/** The whole name behind such a label; `null` if there is none. */
export function nameBehindUnit(text: string): string | null {
  const name = text.slice(WRITERS_UNIT.exec(text.toLowerCase())?.[0].length ?? text.length);
  return isPlainName(name) ? name : null;
}

/** The text without the brackets around the whole of it. */
export function withoutBrackets(text: string): string {
  const inner = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
  return /[()]/.test(inner) ? text : inner;
}

/** Whether a line is only an office that somebody holds: "(Phó Chủ tịch Hội Khuyến học)". */
export const isOfficeLine = (text: string) => isPostOrBody(withoutBrackets(text)) && !/[.:;!?]/.test(text);
