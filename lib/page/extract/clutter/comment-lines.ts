import { tidy } from '@/lib/text/characters';
import { momentsIn } from '../../dates/moments';
import { isFullName } from '../../people/names';
import { endsPunctuated, FULL_LINE, holdsAny, LABEL, phrases, withoutOuterSigns } from '../../text';

/** Recognizes lines of readers' comments: who sent them, when, and the buttons below them. */

/** Buttons below a comment; the one to share stands beside the answer, or belongs to the page. */
const DEED =
  '(?:không )?thích|(?:dis)?like|(?:chia sẻ[^a-zà-ỹ]+)?(?:(?:trả lời|phản hồi|báo cáo)(?: (?:bình luận|ý kiến)(?: này)?)?|reply)(?:[^a-zà-ỹ]+chia sẻ)?|báo (?:xấu|vi phạm)';
const UNIT = 'giây|phút|giờ|ngày|tuần|tháng|năm';
/** How many did so, or how long ago the comment was sent. */
const COUNT = String.raw`\d+(?: ?(?:${UNIT}|[hmdw])(?: trước)?)?`;
const REPLY = new RegExp(String.raw`^[^a-zà-ỹ\d]*(?:(?:${DEED}|${COUNT})(?![a-zà-ỹ\d])[^a-zà-ỹ\d]*)+$`);
const REPLIES = ['thích', 'like', 'trả lời', 'phản hồi', 'reply', 'báo '];
/** Counts of reactions as emoji: "👍 3 ❤ 1". */
const FEELINGS = /^(?:(?:👍|👎|❤|♥|😆|😂|😮|😢|😡)\ufe0f?\s*\d*\s*)+$/u;
/** Whether a lower-cased label stands under comments. */
export const isReply = (label: string) => (holdsAny(label, REPLIES) && REPLY.test(label)) || FEELINGS.test(label);

/** What may stand between a moment and the end of its line. */
const END = String.raw`[\s)·|]*$`;
const NO_MORE = '(?![A-Za-zÀ-ỹ\\d])';
const SINCE = String.raw`(?<!\d)\d{1,3} (?:${UNIT}) trước|hôm qua|vừa xong`;
const FOLDED = new RegExp(`[a-zà-ỹ].*(?:${SINCE})${END}`);
/** Whether a fold's lower-cased summary says who wrote what it holds, and how long ago. */
export const isFolded = (label: string) => FOLDED.test(label);
const CAME = String.raw`\d{1,2}[:h]\d\d|${SINCE}`;
const MAIL = String.raw`\S@[\w-]+\.\w`;
/** A comment's moment as no story is dated: with a clock, how long ago, "· 3 giờ", or with a mail address. */
const SENT = new RegExp(
  String.raw`(?:${CAME})${NO_MORE}|[·•] \d{1,2} (?:${UNIT})$|\p{L} \d{1,2} (?:giây|phút|giờ|ngày|tuần)$|${MAIL}`,
  'iu',
);
/** The same or a day alone, as a short line beside a name or the end of a longer one. */
const MOMENT = new RegExp(String.raw`(?:${CAME}|\d[/-]\d{1,2}[/-]\d{2,4}|\d (?:${UNIT}))${NO_MORE}`, 'iu');
const MOMENT_AT_END = new RegExp(MOMENT.source + END, 'iu');
/** Whether a text ends with such a moment. */
export const endsWithMoment = (text: string) => MOMENT_AT_END.test(text.slice(-FULL_LINE));

/** A name that is the whole text, or followed by punctuation, a figure or what that person did. */
const NAME_AHEAD = /^[^:(|\d]{4,40}?(?=$|[:(|·•\d]| (?:đã )?(?:viết|trả lời|bình luận|hỏi)(?![A-Za-zÀ-ỹ]))/;
/** Names for readers who give none, in lower case. */
const NAMELESS = phrases('khách, bạn đọc, độc giả, người đọc, người dùng, thành viên, ẩn danh, bạn đọc ẩn danh');

/** Headings of the columns in a table of comments, in lower case. */
const SENDERS = /^(?:người (?:gửi|viết|bình luận|góp ý)|bạn đọc|độc giả)$/;
const SAID = /^(?:nội dung )?(?:bình luận|ý kiến|góp ý|phản hồi)$|^nội dung$/;

/** Whether a row's cells are the headings of such a table: who sent what. */
export const headsComments = (cells: readonly string[]) =>
  cells.some((cell) => SENDERS.test(cell)) && cells.some((cell) => SAID.test(cell));

/** The label of a sender, or words that somebody commented: "Lò Mai đã viết lúc 9:20". */
const SENDER =
  /^(?:(?:người|bạn đọc|độc giả) gửi|gửi bởi)\s*:\s*|^[^.!?:]{2,40} (?:đã )?(?:viết|bình luận|gửi)(?: vào)? (?:lúc|ngày) (?=\d)/i;
export const labelsSender = (text: string) => SENDER.test(text);
/** Whether a line says when a comment was sent; with the label of a sender, a day alone will do. */
export const isSent = (text: string) => text.length <= FULL_LINE && (labelsSender(text) ? MOMENT : SENT).test(text);

const MAILED = new RegExp(MAIL);
/** Whether a line has the mail address of a sender, and no moment. */
export const isMailed = (text: string) => MAILED.test(text) && !MOMENT.test(text);

/** Words around the name of a sender: "Gửi bởi … lúc 9:20", "Bạn đọc …". */
const AROUND = /^(?:(?:gửi|viết|đăng) )?bởi:? |^(?:bạn đọc|độc giả|công dân) (?=\S+ \S)|[\s,](?:lúc|vào|ngày)\s*$/gi;
/** Account names, mail addresses and phone numbers, some of them masked; no person is called so. */
const ACCOUNT = /^(?:@[\w.-]|(?=[a-z.-]*[\d_.*-])[a-z]|\d+\*)[\w.*@-]{2,29}(?=$|[\s,:(|·•–])/;

/** A number or day, maybe with a clock, before a name; entries of a report have the clock alone. */
const DATED = /^(?:#\d{1,4}|\d{1,3}\.) |^(?:\d{1,2}[:h]\d\d,? )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s\d:,|–-]*/;

/** Whether a text begins with its speaker: "Lò Mai: …", "9/6/2026 9:20 Lò Mai", "Khách 2", "lomai92 · …". */
export function namesAhead(text: string): boolean {
  const tidied = tidy(text).replace(DATED, '');
  const name = withoutOuterSigns((NAME_AHEAD.exec(tidied)?.[0] ?? '').replace(AROUND, ''));
  return isFullName(name) || NAMELESS.has(name.toLowerCase()) || ACCOUNT.test(tidied);
}

/** Whether a text is only the name or account of a sender. */
export const isWhoSent = (text: string) => text.length <= LABEL && namesAhead(text);

/** A moment right behind a name, as systems print it. */
const BEHIND_NAME =
  /^[^.!?:]{3,40}?[\s,(|•·–-](?:\d{1,2}[:h]\d\d[\s,|–-]+\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s,|–-]+\d{1,2}[:h]\d\d)/;

/** How long ago, in brackets and with a colon, no story tells behind a name, whatever that is. */
const AGO_BEHIND_NAME = new RegExp(String.raw`^[^.!?:]{2,40}? ?\((?:${SINCE})\) ?: `);

/** Whether a comment begins with sender and moment in its own paragraph: "Lò Mai - 9/6/2026 9:20 …". */
export const beginsSent = (text: string) => AGO_BEHIND_NAME.test(text) || (BEHIND_NAME.test(text) && namesAhead(text));

/** A name of at most four words and how long ago, or that alone: "Mai · 3 giờ trước", "Người xa quê, hôm qua". */
const AGO = new RegExp(String.raw`^((?:[A-Za-zÀ-ỹ\d._]+[\s,(|·•–-]*){0,4}?)(?:${SINCE})${END}`);
/** What stands before how long ago an entry of a report came. */
const CAME_IN = /^(?:cập nhật|đăng|mới|trực tiếp|lúc|cách đây|khoảng)(?![a-zà-ỹ])/i;
/** Who sent a comment, by whatever name, in a line that says nothing else but how long ago; `null` for other lines. */
export function calledAgo(text: string): string | null {
  const name = text.length <= FULL_LINE ? AGO.exec(text)?.[1] : undefined;
  return name === undefined || CAME_IN.test(name) ? null : name;
}

/** A day in the time of the web. */
const DAY = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]20\d\d`;
const dayIn = (text: string) => momentsIn(text)[0]?.day ?? null;

/** A day in brackets between a name and what is said. */
const DAY_BEHIND_NAME = new RegExp(String.raw`^[^.!?:]{3,40}? ?\(${DAY}\) ?: `);

/** The day behind the sender with which a comment begins: "Lò Mai (9/6/2026): …"; `null` if there is none. */
export function dayAhead(text: string): string | null {
  const ahead = DAY_BEHIND_NAME.exec(text)?.[0];
  return ahead && namesAhead(text) ? dayIn(ahead) : null;
}

/** A day at the end or the beginning of a short line. */
const ON_DAY = new RegExp(String.raw`^(?:\D{4,60}|\S{3,30}[\s,(|·•–-]+)${DAY}[):]*$|^${DAY}[\s,|·•–-]+\D{4,60}$`);

/** The day of a line that holds nothing else but a name; `null` for any other line. */
export function dayBesideName(text: string): string | null {
  const isOnDay = !text.includes('sinh') && ON_DAY.test(tidy(text));
  return isOnDay && namesAhead(text) ? dayIn(text) : null;
}

/** Whether a text is only a name, maybe with signs and a place: "— Lò Mai", "(Lò Mai, Nà Hin)", "Lò Mai - Nà Hin". */
export const isNameAlone = (text: string) =>
  text.length <= FULL_LINE && isFullName(withoutOuterSigns(text).split(/,| [-–—] /, 1)[0] ?? '');

/** What stands behind a dash or bracket after the last sentence. */
const BEHIND_SENTENCE = /[.!?…]["”’]?\s[—–(-]\s?([^.!?…]{4,60})$/;

/** Whether the speaker stands behind a text: "“…” — Lò Mai, Nà Hin". */
export const isNamedBehind = (text: string) => isNameAlone(BEHIND_SENTENCE.exec(text)?.[1] ?? '');

/** Whether a line tells the sender or moment of a comment, or is a button below one. */
export const isOfComment = (text: string) =>
  text.length <= FULL_LINE &&
  (isNameAlone(text) || namesAhead(text) || MOMENT.test(text) || isReply(text.toLowerCase()));

/** Whether a text may be what readers call themselves: an account or a name in small letters, and no sentence. */
export const isCalled = (text: string) => text.length <= LABEL && !endsPunctuated(text);
