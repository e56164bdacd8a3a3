import { oneOfLines } from '@/lib/text/patterns';
import { isLine } from '../snapshot/lines';
import { endsSentence } from '../text';
import { PARAGRAPH } from './looks';
import { type Draft, droppedBy } from './removals';

/** What stands behind a text and is no longer part of it. */

/** The label of a document's recipients, above or beside whoever signed it. */
const ADDRESSEES = /^nơi nhận\s*:?/i;

/** Drops the list of a document's recipients at the end. */
export function dropAddressees({ body, dropped }: Draft): void {
  const at = body.findLastIndex((item) => isLine(item) && ADDRESSEES.test(item.text));
  const end = at < 0 ? [] : body.slice(at + 1);
  if (at < 0 || !end.every((item) => isLine(item) && item.text.length <= PARAGRAPH)) return;
  const sent = end.findIndex((item) => isLine(item) && !/^[-–+]/.test(item.text));
  const left = body.splice(at, sent < 0 ? body.length : sent + 1);
  dropped.push(...droppedBy('signature:addressees', left.filter(isLine)));
}

/** The beginning of an appeal behind a story: where help for somebody in need, or what readers know, may be sent. */
const APPEAL = new RegExp(
  String.raw`^mọi [a-zà-ỹ, ]{0,40}${oneOfLines(String.raw`
    (?:giúp đỡ|đóng góp|ủng hộ|hỗ trợ|hảo tâm)[^.!?]{0,80} gửi (?:về|đến|tới|qua)
    (?:ý kiến|thông tin|phản ánh|góp ý|bài vở|cộng tác)[^.!?]{0,80} (?:xin|vui lòng) (?:gửi|gọi|liên hệ)
  `)}(?![a-zà-ỹ])`,
  'i',
);

/** An outlet's own desk or fund, which passes help on. */
const DESK =
  /(?<![a-zà-ỹ]|(?:thông|cảnh|dự|tin) )(?:báo(?! cáo| chí| cho| tin)|t(?:òa|oà) ?soạn|toasoan|ban bạn đọc|đài (?:phát thanh|truyền hình|ptth?))(?![a-zà-ỹ])/i;

/** Drops an appeal at the end to send something through the outlet. What others collect belongs to the story. */
export function dropAppeal({ body, dropped }: Draft): void {
  const at = body.findLastIndex((item) => isLine(item) && APPEAL.test(item.text));
  const end = at < 0 ? [] : body.slice(at).filter(isLine);
  const contact = end.findLast(({ text }) => /[\d@]/.test(text));
  if (!contact || !end.some(({ text }) => DESK.test(text))) return;
  if (end.slice(1).some(({ text }) => endsSentence(text) && !/:|^\d/.test(text))) return;
  body.splice(at, body.indexOf(contact) + 1 - at);
  dropped.push(...droppedBy('line:boilerplate', end.slice(0, end.indexOf(contact) + 1)));
}
