import type { Line } from '../../snapshot/lines';
import { endsPunctuated, FULL_LINE } from '../../text';
import { type Context, namesOf } from '../context';
import { SOURCE_CLASS } from '../words/class-names';

/** The most words of a line that names a source and ends with a full stop; longer ones are sentences. */
const SOURCE_WORDS = 4;

/** What follows "nguồn" where it is no text's: "Nguồn vốn: …", "Nguồn nước đã sạch." */
const OTHER = '(?!tin|bài|báo)[a-zà-ỹ]';

const SOURCE = new RegExp(
  String.raw`^[([]?\s*(?:theo|nguồn(?! ${OTHER}[a-zà-ỹ ]{0,19}:)(?: tin| bài)?|link(?: bài)? gốc|source)\s*:?\s`,
);
const HOST =
  /^(?:(?:nguồn|theo|url(?: của (?:bản tin|bài viết) này)?|trích(?: từ)?|(?:địa chỉ|đường dẫn|(?:đường )?link)(?: bài viết| bài| nội dung)?(?: gốc)?)\s*:?\s*)?(?:https?:\/\/\S+|(?:[a-z\d-]+\.)+[a-z]{2,12}(?:\/\S*)?)$/;

/** An agency in brackets, with its office or partner behind a slash: "(TTXVN/Vietnam+)". */
const AGENCY =
  /^\((?:(?:ttxvn|vna|vov|vtv|vietnam\+|vietnamplus|bnews|tổng hợp)(?:\s*[/,-][^()]{2,60})?|[^()/.,:;\d]{2,20}\/[^()/.,:;\d]{2,30})\)$/;

/** The paper that a text draws on: "Tham khảo: The Verge". */
const DRAWN_ON = /^Tham khảo:? \p{Lu}[^\s,.;:]*(?: [\p{Lu}\d&][^\s,.;:]*){0,3}$/u;

const OTHER_SOURCE = new RegExp(`^Nguồn ${OTHER}`);

/** Whether the last word contains a full stop, as the name of a host does. */
function endsWithHost(text: string): boolean {
  const stop = text.indexOf('.', text.lastIndexOf(' ') + 1);
  return stop >= 0 && stop < text.length - 1;
}

/** Whether a line says where the story was taken from: "Theo …", "Nguồn: …", "baohatinh.vn". */
export function isSourceLine(line: Line): boolean {
  const lower = line.text.toLowerCase();
  if (lower.length > 200) return false;
  const host = lower.replace(/[<>]/g, '');
  if (endsWithHost(host) && HOST.test(host)) return true;
  if ((lower.startsWith('(') && AGENCY.test(lower)) || DRAWN_ON.test(line.text)) return true;
  // Sentences may begin so too: "Theo đó phạt 600 triệu đồng.", "Nguồn vốn lấy từ ngân sách xã."
  const isTold = () => lower.split(' ').length > SOURCE_WORDS || OTHER_SOURCE.test(line.text);
  if (lower.endsWith('.') && !lower.includes(':') && isTold()) return false;
  return (
    lower.length <= FULL_LINE &&
    SOURCE.test(lower) &&
    !endsPunctuated(lower.replace(/[.)\]]+$/, '')) &&
    !lower.includes(', ')
  );
}

/** Whether a class calls the line the source of the text. */
export function isNamedSource(context: Context, line: Line): boolean {
  if (line.text.length > FULL_LINE || endsPunctuated(line.text)) return false;
  return SOURCE_CLASS.test(namesOf(context, line));
}
