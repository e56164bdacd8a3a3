import { openQuote } from '@/lib/model/quotation';
import type { Sentence, SummaryDocument } from './document';
import { shareIn } from './features/context';
import { count, opensOnContext } from './features/cues';
import { anyOf, opening } from './phrases';
import { standsOpen } from './quotes';
import { leavesOutName, shortenNames, takesUp } from './references';

/** What makes a sentence a poor key point: it needs the one before it, or it states nothing worth a point. */
export type Flaw = 'context' | 'form';

/** Fewer syllables are a caption or a heading in disguise rather than a statement. */
const SHORTEST = 8;
/** A sentence of which so much stands in the title is the title again, as captions often are. */
const TITLE_SHARE = 0.85;
const STATEMENT = /[.!…]["”»)]?$/u;
/** Openings that lean on the sentence before, beside those that the ranker knows. */
const LEANING = opening(
  'thế nhưng|dù vậy|dẫu vậy|mặc dù vậy|tuy là vậy|khi ấy|lúc ấy|thời điểm đó|tại đó|nơi đó|từ đây|ngay lập tức|' +
    'thứ hai|thứ ba|hai là|ba là|tiếp theo|kế đến|chưa kể|nói thêm|tiếp đến|hắn|gã|y đã|y bị|y được|y khai|' +
    'hôm sau|ngày hôm sau|sáng hôm sau|trưa hôm sau|chiều hôm sau|tối hôm sau|lý do là|lí do là|' +
    'thông tin trên|sự việc trên|vụ việc trên|quyết định trên|nội dung trên|kết quả trên|số tiền trên',
);
/** A time told from what the sentence before tells: "Hơn một tháng sau, …". */
const LATER =
  /^(?:hơn |gần |khoảng |chừng )?(?:\p{N}+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mấy|ít|nhiều|nửa) (?:phút|giờ|tiếng|ngày|tuần|tháng|năm|lúc|thời gian) sau,/iu;
/** Before the name of somebody who is at a meeting. */
const OFFICES = 'ông|bà|đồng chí|đại diện|lãnh đạo|chủ tịch|bí thư|ủy viên|bộ trưởng|thứ trưởng|thủ tướng|giám đốc';
/** Who came along: a list of guests, as ceremonies have it. */
const GUESTS = new RegExp(
  `^(?:\\S+ ){0,5}${anyOf('dự|đi cùng|cùng đi|tháp tùng|tham gia đoàn|có mặt')}(?! ${anyOf('định|kiến|án|thảo|toán|luật|báo')})` +
    `(?: \\S+){0,9}? ${anyOf('có|gồm')} (?:\\S+ ){0,6}?` +
    `${anyOf(`${OFFICES}|đại biểu`)} `,
  'u',
);
/** Nothing but who was at a meeting or led it: offices and names, and no deed of theirs. */
const ATTENDANCE = new RegExp(
  `^${anyOf(`${OFFICES}|các ông|các đồng chí|phó|tổng giám đốc|trưởng|đại tá|thượng tá|thiếu tướng|trung tướng`)} ` +
    `(?:(?!${anyOf('đã|sẽ|được|bị|để|khi|cho|cử|gửi|mời|thăm|vẫn|từng|không|là|biết|trước|theo|từ|nhưng|vì')} )\\S+ ){1,40}?` +
    `${anyOf('dự|chủ trì')} ${anyOf('hội nghị|buổi|lễ|cuộc|phiên|kỳ họp|chương trình|đại hội|hội thảo|tọa đàm')}` +
    `(?: (?!${anyOf('để|nhằm|và|do|khi|đã')} )\\S+){0,8}$`,
  'u',
);
/** Who speaks of himself or herself outside quotation marks; whom somebody told stays. */
const FIRST_PERSON =
  /(?<![A-Za-zÀ-ӿẠ-ỹ])(?<!(?:với|cho) (?:chúng )?)tôi(?![A-Za-zÀ-ӿẠ-ỹ])|(?<![A-Za-zÀ-ӿẠ-ỹ])chúng ta(?![A-Za-zÀ-ӿẠ-ỹ])/iu;
const QUOTATION = /["“«][^"“”«»]*["”»]/gu;

/** Whether a quotation or a bracket goes on in another sentence, or began there. */
function breaksOff(text: string): boolean {
  return standsOpen(text) || count(text, /[”»]/gu) > count(text, /[“«]/gu);
}

function flawOf(sentence: Sentence, document: SummaryDocument): Flaw | null {
  const { text, ids } = sentence;
  const folded = Array.from(ids, (id) => document.vocabulary[id]).join(' ');
  const states =
    ids.length >= SHORTEST && STATEMENT.test(text) && shareIn(ids, new Set(document.title.ids)) < TITLE_SHARE;
  if (!states || GUESTS.test(folded) || ATTENDANCE.test(folded)) return 'form';
  const leans =
    opensOnContext(text, folded) ||
    LEANING.test(folded) ||
    LATER.test(text) ||
    breaksOff(text) ||
    FIRST_PERSON.test(text.replace(QUOTATION, '')) ||
    leavesOutName(text) ||
    takesUp(sentence, document);
  return leans ? 'context' : null;
}

/** Per sentence, whether a quotation that its paragraph began before goes on in it. */
function goOnQuoting({ sentences }: SummaryDocument): boolean[] {
  let open = '';
  return sentences.map(({ text, span }, at) => {
    if (span.block !== sentences[at - 1]?.span.block) open = '';
    const within = open !== '';
    open = openQuote(text, open);
    return within;
  });
}

/** Per sentence, what keeps it from standing alone. */
export function flawsOf(document: SummaryDocument): (Flaw | null)[] {
  const shortened = shortenNames(document);
  const quoted = goOnQuoting(document);
  return document.sentences.map(
    (sentence, at) => flawOf(sentence, document) ?? (shortened[at] || quoted[at] ? 'context' : null),
  );
}
