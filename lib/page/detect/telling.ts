import { CAPITALS } from '@/lib/text/patterns';

/** What stands between a part of a day and its date, as in "sáng thứ bảy, ngày 21/11". */
const WEEKDAY = String.raw`(?:(?:ngày|nay|qua|mùng|thứ [a-zà-ỹ\d]+|chủ nhật),? )*\(?`;

/** A day on which something happened, not one with which an offer begins or ends. */
const EVENT = new RegExp(
  String.raw`^(?:vừa qua|mới đây)|(?<!(?:từ|đến|trước|hết|sau) )(?:ngày|sáng|trưa|chiều|tối|đêm) ${WEEKDAY}\d{1,2}(?:[/-]\d| tháng)|(?:sáng|chiều|tối) (?:nay|qua)|hôm qua`,
);

/** Whether a text tells what somebody did or said, as even the house paper of a company does. */
export function reports(texts: readonly string[]): boolean {
  return texts.some((text) => EVENT.test(text.toLowerCase())) || quotesPeople(texts);
}

/** Whether it tells that, or what somebody went through. */
export const isTold = (texts: readonly string[]) => reports(texts) || isPersonal(texts);

/** How a notice of news begins: "Chiều 11/3, …", "(TTX) - Ngày 5-6, …". */
const NEWS = new RegExp(
  String.raw`^(?:\([^)]{2,20}\)\s*[-–]?\s*)?(?:rạng sáng|sáng|trưa|chiều|tối|đêm|khuya|ngày) \(?${WEEKDAY}\d{1,2}[/-]\d{1,2}(?![\d/]*[,:]? từ \d)`,
);

/** What reports hold, and descriptions and documents do not: a day of this year, what somebody thinks, a meeting. */
const REPORT = new RegExp(
  String.raw`(?:ngày|sáng|trưa|chiều|tối|đêm|khuya|hôm) ${WEEKDAY}(?:\d{1,2}(?:-| và |, ))?\d{1,2}(?:[/-]| tháng )\d{1,2}(?!\d|[/-]\d|,? năm)|(?:sáng|chiều|tối) (?:nay|qua)|hôm qua|mới đây|(?<![a-zà-ỹ])vừa (?:qua|được|bị|có|ban|công|tổ|hoàn|ký|trao|khai|bắt|phát|xảy|tiếp|đưa)(?![a-zà-ỹ])|cho rằng|khẳng định|nhấn mạnh|nhận định|tiết lộ|chia sẻ|bày tỏ|kể(?: rằng| lại|[,:.])|phát biểu (?:tại|chỉ đạo|khai mạc|kết luận)|tại (?:buổi (?:làm việc|lễ)|cuộc họp|hội nghị|hội thảo)`,
);
/** What says that something has come to pass, or will; so many words of these has a story. */
const TENSE = /(?<![a-zà-ỹ])(?:đã|đang|sẽ|vừa|chưa|từng)(?![a-zà-ỹ])/g;
const FEWEST_TENSES = 3;
/** Somebody with how one speaks of people in stories. */
const PERSON = new RegExp(
  String.raw`(?:^|[\s“"(])(?:[Tt]heo(?! (?:Điều|Khoản|Luật|Bộ luật|Nghị|Thông tư|Quyết định) )|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ụ|[Cc]ô|[Tt]hầy|[Đđ]ồng chí) [${CAPITALS}]`,
);

/** Who tells of himself sells nothing; who sells says "chúng tôi". */
const TELLER = /(?<!chúng )(?<![a-zà-ỹ])(?:tôi|mẹ tôi|cha tôi)(?![a-zà-ỹ])/g;
const FEWEST_TELLERS = 2;

/** Whether somebody tells of himself, as columns and memories do; who asks does not. */
function isPersonal(texts: readonly string[]): boolean {
  let found = 0;
  for (const text of texts) {
    if (text.includes('ôi') && !text.endsWith('?')) found += text.toLowerCase().match(TELLER)?.length ?? 0;
    if (found >= FEWEST_TELLERS) return true;
  }
  return false;
}

/** A verse has so many words, a poem so many lines at least. */
const VERSE = { min: 4, max: 10 };
const POEM = 4;

/** Whether a text is nothing but lines of much the same length, without figures and labels, as a poem is. */
export function isPoem(texts: readonly string[]): boolean {
  const lines = texts.flatMap((text) => text.split(/[\n\u2028]+/));
  const isVerse = (line: string) => {
    const words = line.split(' ').length;
    return words >= VERSE.min && words <= VERSE.max && !/[\d:]/.test(line);
  };
  return lines.length >= POEM && lines.every(isVerse);
}

/** Who offers something quotes nobody, though it "khẳng định" its rank. */
const WORD =
  /cho biết|cho hay|nói(?: rằng|:)|khẳng định(?: rằng|:)|theo (?:(?:ông|bà|anh|chị),|phó|giám đốc|chủ tịch|lãnh đạo|đại diện)/;
/** By whose word; children follow their elders "theo bà" as well. */
const BY = new RegExp(String.raw`[Tt]heo (?:ông|bà|anh|chị) [${CAPITALS}]`);

export function quotesPeople(texts: readonly string[]): boolean {
  return texts.some((text) => WORD.test(text.toLowerCase()) || BY.test(text));
}

/** Whether the first texts report what happened or what somebody said. */
function isReport(texts: readonly string[]): boolean {
  const first = texts.slice(0, 8);
  const lower = first.join('\n').toLowerCase();
  return REPORT.test(lower) || (lower.match(TENSE)?.length ?? 0) >= FEWEST_TENSES || PERSON.test(first.join('\n'));
}

/** Whether texts are a story's: the first report, or somebody's word is given, or one tells of himself, or they are a poem. */
export const isStory = (texts: readonly string[]) =>
  isReport(texts) || quotesPeople(texts) || isPersonal(texts) || isPoem(texts);

/** How a paper announces what it has collected on a topic. */
const COLLECTION =
  /chuyên trang|loạt bài|(?:tập hợp|tổng hợp|cập nhật|theo dõi) [^.]{0,30}(?:tin|bài|diễn biến)(?![a-zà-ỹ])/;

/** Whether texts announce stories rather than tell one. */
export const isCollection = (texts: readonly string[]) => texts.some((text) => COLLECTION.test(text.toLowerCase()));

/** Whether a text begins with the day of what it tells. */
export const isNewsLead = (text: string) => NEWS.test(text.slice(0, 60).toLowerCase());
