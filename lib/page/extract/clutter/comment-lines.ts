import { tidy } from '@/lib/text/characters';
import { momentsIn } from '../../dates/moments';
import { isFullName } from '../../people/names';
import { endsStopped, holdsAny, LABEL, phrases, withoutOuterSigns } from '../../text';

/** What readers' comments say of themselves: who sent them, when, and what may be done about them. */

/** What may be done about a comment; to share it is offered beside the answer, or of the whole page. */
const DEED =
  '(?:không )?thích|(?:dis)?like|(?:chia sẻ[^a-zà-ỹ]+)?(?:(?:trả lời|phản hồi|báo cáo)(?: (?:bình luận|ý kiến)(?: này)?)?|reply)(?:[^a-zà-ỹ]+chia sẻ)?|báo (?:xấu|vi phạm)';
const UNIT = 'giây|phút|giờ|ngày|tuần|tháng|năm';
/** How many did so, or how long ago the comment came. */
const COUNT = String.raw`\d+(?: ?(?:${UNIT}|[hmdw])(?: trước)?)?`;
const REPLY = new RegExp(String.raw`^[^a-zà-ỹ\d]*(?:(?:${DEED}|${COUNT})(?![a-zà-ỹ\d])[^a-zà-ỹ\d]*)+$`);
const REPLIES = ['thích', 'like', 'trả lời', 'phản hồi', 'reply', 'báo '];
/** How many liked a comment, or felt otherwise, as signs say: "👍 3 ❤ 1". */
const FEELINGS = /^(?:(?:👍|👎|❤|♥|😆|😂|😮|😢|😡)\ufe0f?\s*\d*\s*)+$/u;
/** Whether a label in lower case is what stands under every comment of a thread. */
export const isReply = (label: string) => (holdsAny(label, REPLIES) && REPLY.test(label)) || FEELINGS.test(label);

/** A block that ends with such a line has no more text of its own than this, whoever wrote the comment named in it. */
export const LONGEST = 80;

/** What may stand between a moment and the end of its line. */
const END = String.raw`[\s)·|]*$`;
const NO_MORE = '(?![A-Za-zÀ-ỹ\\d])';
const SINCE = String.raw`(?<!\d)\d{1,3} (?:${UNIT}) trước|hôm qua|vừa xong`;
const FOLDED = new RegExp(`[a-zà-ỹ].*(?:${SINCE})${END}`);
/** Whether the summary of a fold, in lower case, says who wrote what it holds, and how long ago. */
export const isFolded = (label: string) => FOLDED.test(label);
const CAME = String.raw`\d{1,2}[:h]\d\d|${SINCE}`;
/** When a comment came, as no story tells days: with a clock, how long ago, "· 3 giờ"; or the address of its sender. */
const SENT = new RegExp(
  String.raw`(?:${CAME})${NO_MORE}|[·•] \d{1,2} (?:${UNIT})$|\p{L} \d{1,2} (?:giây|phút|giờ|ngày|tuần)$|\S@[\w-]+\.\w`,
  'iu',
);
/** The same or the day alone, as a short line beside a name or the end of a longer one says it. */
const MOMENT = new RegExp(String.raw`(?:${CAME}|\d[/-]\d{1,2}[/-]\d{2,4}|\d (?:${UNIT}))${NO_MORE}`, 'iu');
const MOMENT_AT_END = new RegExp(MOMENT.source + END, 'iu');
/** Whether a text ends with such a moment. */
export const endsWithMoment = (text: string) => MOMENT_AT_END.test(text.slice(-LONGEST));

/** A name that is all of a text or has a sign, a figure or what its bearer did behind it. */
const NAME_AHEAD = /^[^:(|\d]{4,40}?(?=$|[:(|·•\d]| (?:đã )?(?:viết|trả lời|bình luận|hỏi)(?![A-Za-zÀ-ỹ]))/;
/** What readers are called who give no name, in lower case. */
const NAMELESS = phrases('khách, bạn đọc, độc giả, người đọc, người dùng, thành viên, ẩn danh, bạn đọc ẩn danh');

/** What heads the columns of a table of comments, in lower case. */
const SENDERS = /^(?:người (?:gửi|viết|bình luận|góp ý)|bạn đọc|độc giả)$/;
const SAID = /^(?:nội dung )?(?:bình luận|ý kiến|góp ý|phản hồi)$|^nội dung$/;

/** Whether the cells of a row head such a table: who sent what. */
export const headsComments = (cells: readonly string[]) =>
  cells.some((cell) => SENDERS.test(cell)) && cells.some((cell) => SAID.test(cell));

/** What labels whoever sent a comment, and what says that they did: "Lò Mai đã viết lúc 9:20". */
const SENDER =
  /^(?:(?:người|bạn đọc|độc giả) gửi|gửi bởi)\s*:\s*|^[^.!?:]{2,40} (?:đã )?(?:viết|bình luận|gửi)(?: vào)? (?:lúc|ngày) (?=\d)/i;
export const labelsSender = (text: string) => SENDER.test(text);
/** Whether a line says when a comment came; with a label of who sent it, the day alone may. */
export const isSent = (text: string) => text.length <= LONGEST && (labelsSender(text) ? MOMENT : SENT).test(text);

/** What stands around the name of whoever sent a comment: "Gửi bởi … lúc 9:20", "Bạn đọc …". */
const AROUND = /^(?:(?:gửi|viết|đăng) )?bởi:? |^(?:bạn đọc|độc giả|công dân) (?=\S+ \S)|[\s,](?:lúc|vào|ngày)\s*$/gi;
/** What accounts are called, as nobody is, or their addresses and numbers, in part masked. */
const ACCOUNT = /^(?:@[\w.-]|(?=[a-z.-]*[\d_.*-])[a-z]|\d+\*)[\w.*@-]{2,29}(?=$|[\s,:(|·•–])/;

/** A number or day, maybe with its clock, before a name; entries of a report have the clock alone. */
const DATED = /^(?:#\d{1,4}|\d{1,3}\.) |^(?:\d{1,2}[:h]\d\d,? )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s\d:,|–-]*/;

/** Whether a text begins with whoever says it: "Lò Mai: …", "9/6/2026 9:20 Lò Mai", "Khách 2", "lomai92 · …". */
export function namesAhead(text: string): boolean {
  const tidied = tidy(text).replace(DATED, '');
  const name = withoutOuterSigns((NAME_AHEAD.exec(tidied)?.[0] ?? '').replace(AROUND, ''));
  return isFullName(name) || NAMELESS.has(name.toLowerCase()) || ACCOUNT.test(tidied);
}

/** Whether a text is nothing but whoever says something, by name or account. */
export const isWhoSent = (text: string) => text.length <= LABEL && namesAhead(text);

/** A moment as systems print it right behind a name. */
const BEHIND_NAME =
  /^[^.!?:]{3,40}?[\s,(|•·–-](?:\d{1,2}[:h]\d\d[\s,|–-]+\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s,|–-]+\d{1,2}[:h]\d\d)/;

/** Whether a comment begins with its sender and moment in its own paragraph: "Lò Mai - 9/6/2026 9:20 …". */
export const beginsSent = (text: string) => BEHIND_NAME.test(text) && namesAhead(text);

/** A day that readers of the web had. */
const DAY = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]20\d\d`;
const dayIn = (text: string) => momentsIn(text)[0]?.day ?? null;

/** The day alone, in brackets between a name and what is said. */
const DAY_BEHIND_NAME = new RegExp(String.raw`^[^.!?:]{3,40}? ?\(${DAY}\) ?: `);

/** The day with which a comment begins behind its sender: "Lò Mai (9/6/2026): …"; `null` where none does. */
export function dayAhead(text: string): string | null {
  const ahead = DAY_BEHIND_NAME.exec(text)?.[0];
  return ahead && namesAhead(text) ? dayIn(ahead) : null;
}

/** A day at the end or the beginning of a short line. */
const ON_DAY = new RegExp(String.raw`^(?:\D{4,60}|\S{3,30}[\s,(|·•–-]+)${DAY}[):]*$|^${DAY}[\s,|·•–-]+\D{4,60}$`);

/** The day that is all a line says beside a name; `null` where it says anything else. */
export function dayBesideName(text: string): string | null {
  const isOnDay = !text.includes('sinh') && ON_DAY.test(tidy(text));
  return isOnDay && namesAhead(text) ? dayIn(text) : null;
}

/** Whether a text is a name, maybe behind a dash or in brackets, and before a place: "— Lò Mai", "(Lò Mai, Nà Hin)". */
export const isNameAlone = (text: string) =>
  text.length <= LONGEST && isFullName(withoutOuterSigns(text).split(',', 1)[0] ?? '');

/** What stands behind the last sentence of a text and a dash or bracket. */
const BEHIND_SENTENCE = /[.!?…]["”’]?\s[—–(-]\s?([^.!?…]{4,60})$/;

/** Whether who said a text stands behind it: "“…” — Lò Mai, Nà Hin". */
export const isNamedBehind = (text: string) => isNameAlone(BEHIND_SENTENCE.exec(text)?.[1] ?? '');

/** Whether a line says who sent a comment, or when, or what may be done about it. */
export const isOfComment = (text: string) =>
  text.length <= LONGEST && (isNameAlone(text) || namesAhead(text) || MOMENT.test(text) || isReply(text.toLowerCase()));

/** Whether a text may be what readers call themselves: an account or a name in small letters, and no sentence. */
export const isCalled = (text: string) => text.length <= LABEL && !endsStopped(text);
