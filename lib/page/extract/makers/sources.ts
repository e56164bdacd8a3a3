import type { Line } from '../../snapshot/lines';
import { endsStopped } from '../../text';
import { type Context, namesOf } from '../context';
import { SOURCE_CLASS } from '../words/class-names';

/** Lines that name a source are no longer, in characters; those with a full stop have no more words, or are sentences. */
const SOURCE_LENGTH = 80;
const SOURCE_WORDS = 4;

const SOURCE = /^[([]?\s*(?:theo|nguồn(?: tin| bài)?|link(?: bài)? gốc|source)\s*:?\s/;
const HOST =
  /^(?:(?:nguồn|theo|url(?: của (?:bản tin|bài viết) này)?|trích(?: từ)?|(?:địa chỉ|đường dẫn|(?:đường )?link)(?: bài viết| bài| nội dung)?(?: gốc)?)\s*:?\s*)?(?:https?:\/\/\S+|(?:[a-z\d-]+\.)+[a-z]{2,12}(?:\/\S*)?)$/;

/** An agency in brackets, with its office or partner, any with a slash between: "(TTXVN/Vietnam+)". */
const AGENCY =
  /^\((?:(?:ttxvn|vna|vov|vtv|vietnam\+|vietnamplus|bnews|tổng hợp)(?:\s*[/,-][^()]{2,60})?|[^()/.,:;\d]{2,20}\/[^()/.,:;\d]{2,30})\)$/;

/** "Nguồn nước đã sạch." is no source, however short. */
const OTHER_SOURCE = /^Nguồn (?!tin|bài|báo)[a-zà-ỹ]/;

/** Whether a full stop stands within the last word, as in the name of a host. */
function endsWithHost(text: string): boolean {
  const stop = text.indexOf('.', text.lastIndexOf(' ') + 1);
  return stop >= 0 && stop < text.length - 1;
}

/** "Theo …", "Nguồn: …", "baohatinh.vn": where the story was taken from. */
export function isSourceLine(line: Line): boolean {
  const lower = line.text.toLowerCase();
  if (lower.length > 200) return false;
  const host = lower.replace(/[<>]/g, '');
  if (endsWithHost(host) && HOST.test(host)) return true;
  if (lower.startsWith('(') && AGENCY.test(lower)) return true;
  // "Theo đó phạt 600 triệu đồng.", "Nguồn vốn lấy từ ngân sách xã." tell on.
  const isTold = () => lower.split(' ').length > SOURCE_WORDS || OTHER_SOURCE.test(line.text);
  if (lower.endsWith('.') && !lower.includes(':') && isTold()) return false;
  return (
    lower.length <= SOURCE_LENGTH &&
    SOURCE.test(lower) &&
    !endsStopped(lower.replace(/[.)\]]+$/, '')) &&
    !lower.includes(', ')
  );
}

/** Whether a class says that the line names where the text was taken from. */
export function isNamedSource(context: Context, line: Line): boolean {
  if (line.text.length > SOURCE_LENGTH || endsStopped(line.text)) return false;
  return SOURCE_CLASS.test(namesOf(context, line));
}
