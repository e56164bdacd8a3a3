import { isLine } from '../snapshot/lines';
import { endsSentence } from '../text';
import { PARAGRAPH } from './looks';
import { type Draft, droppedBy } from './removals';

/** What stands behind a text and tells nothing. */

/** Whom a document was sent to, above or beside who signed it. */
const ADDRESSEES = /^nơi nhận\s*:?/i;

/** Drops the list of those whom a document was sent to, at its end. */
export function dropAddressees({ body, dropped }: Draft): void {
  const at = body.findLastIndex((item) => isLine(item) && ADDRESSEES.test(item.text));
  const end = at < 0 ? [] : body.slice(at + 1);
  if (at < 0 || !end.every((item) => isLine(item) && item.text.length <= PARAGRAPH)) return;
  const sent = end.findIndex((item) => isLine(item) && !/^[-–+]/.test(item.text));
  const left = body.splice(at, sent < 0 ? body.length : sent + 1);
  dropped.push(...droppedBy('signature:addressees', left.filter(isLine)));
}

/** How papers say behind a story of somebody in need where help may be sent. */
const APPEAL =
  /^mọi [a-zà-ỹ, ]{0,40}(?:giúp đỡ|đóng góp|ủng hộ|hỗ trợ|hảo tâm)[^.!?]{0,80} gửi (?:về|đến|tới|qua)(?![a-zà-ỹ])/i;

/** How an outlet's own desk or fund is called, which sends help on. */
const DESK = /(?<![a-zà-ỹ])(?:báo|t(?:òa|oà) soạn|đài (?:phát thanh|truyền hình|ptth?))(?![a-zà-ỹ])/i;

/** Drops where help may be sent by way of the outlet, at the end. What others collect is what the story tells. */
export function dropAppeal({ body, dropped }: Draft): void {
  const at = body.findLastIndex((item) => isLine(item) && APPEAL.test(item.text));
  const end = at < 0 ? [] : body.slice(at).filter(isLine);
  const contact = end.findLast(({ text }) => /\d/.test(text));
  if (!contact || !end.some(({ text }) => DESK.test(text))) return;
  if (end.slice(1).some(({ text }) => endsSentence(text) && !/:|^\d/.test(text))) return;
  body.splice(at, body.indexOf(contact) + 1 - at);
  dropped.push(...droppedBy('line:boilerplate', end.slice(0, end.indexOf(contact) + 1)));
}
