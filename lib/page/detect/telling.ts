import { CAPITALS, oneOfLines, SMALL_LETTERS } from '@/lib/text/patterns';

/** What may stand between the part of a day and its date: "sáng thứ bảy, ngày 21/11". */
const WEEKDAY = String.raw`(?:(?:ngày|nay|qua|mùng|thứ [a-zà-ỹ\d]+|chủ nhật),? )*\(?`;

/** A day on which something happened, not one with which an offer begins or ends, or that of a numbered document. */
const EVENT = new RegExp(
  oneOfLines(String.raw`
    ^(?:vừa qua|mới đây)
    (?<!(?:từ|đến|trước|hết|sau|\d/[a-zđ\d/-]+),? )(?:ngày|sáng|trưa|chiều|tối|đêm) ${WEEKDAY}\d{1,2}(?:[/-]\d| tháng)
    (?:sáng|chiều|tối) (?:nay|qua)|hôm qua
  `),
);

/** Whether the texts tell what happened or quote somebody, as even a company's house paper does. */
export function reports(texts: readonly string[]): boolean {
  return texts.some((text) => EVENT.test(text.toLowerCase())) || quotesPeople(texts);
}

/** Whether the texts do so, or somebody tells of their own life. */
export const isTold = (texts: readonly string[]) => reports(texts) || isPersonal(texts);

/** The beginning of a news report: "Chiều 11/3, …", "(TTX) - Ngày 5-6, …"; behind an entry's day stands a colon. */
const NEWS = new RegExp(
  String.raw`^(?:\([^)]{2,20}\)\s*[-–]?\s*)?(?:rạng sáng|sáng|trưa|chiều|tối|đêm|khuya|ngày) \(?${WEEKDAY}\d{1,2}[/-]\d{1,2}(?![\d/]*(?:[,:]? từ \d|(?: \([^()]*\))? ?:))`,
);

/** What somebody affirms ("có thể khẳng định"), not the sentences that a grammar calls affirmative. */
const SAID = '(?<!(?:câu|dạng|(?<![a-zà-ỹ] )thể) )khẳng định';

/**
 * Words of reports that descriptions and documents lack: a day of this year that is neither a deadline nor those of a
 * course ("tối 2-4-6"), somebody's view or order, a meeting.
 */
const REPORT = new RegExp(
  oneOfLines(String.raw`
    (?<!(?:trước|hết) )(?:ngày|sáng|trưa|chiều|tối|đêm|khuya|hôm) ${WEEKDAY}(?!\d-\d-\d)(?:\d{1,2}(?: ?[-–] ?| và | đến |, ))?\d{1,2}(?:[/-]| tháng )\d{1,2}(?!\d|[/-]\d|,? năm)
    (?:sáng|chiều|tối) (?:nay|qua)|(?<!(?:hằng|hàng|mỗi) )tuần qua|hôm qua
    (?:sáng|trưa|chiều|tối|đêm|giờ|phút|\dh\d{0,2}) cùng ngày|so với cùng kỳ
    \d tuổi, (?:ngụ|trú|quê)(?![a-zà-ỹ])
    thủ tướng(?: chính phủ)? (?:vừa|yêu cầu|chỉ đạo|giao)(?![a-zà-ỹ])
    mới đây
    (?<![a-zà-ỹ])vừa (?:qua|được|bị|có|ban|công|tổ|hoàn|ký|trao|khai|bắt|phát|xảy|tiếp|đưa|phê|tuyên|thông (?:qua|báo)|diễn ra|yêu cầu|chỉ đạo|quyết định|đề (?:xuất|nghị)|khởi tố)(?![a-zà-ỹ])
    cho rằng|${SAID}|nhấn mạnh|nhận định|tiết lộ|(?<!(?:hãy|nhớ|đừng quên) )chia sẻ(?! bài viết)|bày tỏ|kể(?: rằng| lại|[,:.])
    phát biểu (?:tại|chỉ đạo|khai mạc|kết luận)|tại (?:buổi (?:làm việc|lễ)|cuộc họp|hội nghị|hội thảo)
  `),
);
/** Words of tense; a story has at least so many. */
const TENSE = /(?<![a-zà-ỹ])(?:đã|đang|sẽ|vừa|chưa|từng)(?![a-zà-ỹ])/g;
const FEWEST_TENSES = 3;
/** A person with the word by which stories speak of people; a place, a street or a language bears it too. */
const PERSON = new RegExp(
  String.raw`(?:^|[\s“"(])${oneOfLines(String.raw`
    [Tt]heo(?! (?:Điều|Khoản|Luật|Bộ luật|Nghị|Thông tư|Quyết định) )
    [Ôô]ng(?! Ích Khiêm)
    [Bb]à(?! (?:Rịa|Nà|Triệu(?! [${CAPITALS}])|Trưng|Huyện Thanh|Đen)(?![A-Za-zÀ-ỹ]))
    (?<!tiếng )[Aa]nh|[Cc]hị|[Cc]ụ
    [Cc]ô(?! T(?:ô|iên)(?![A-Za-zÀ-ỹ]))
    [Tt]hầy|[Đđ]ồng chí
  `)} [${CAPITALS}]`,
);

/** Words by which somebody tells of their own life; sellers say "chúng tôi". */
const TELLER = /(?<!chúng )(?<![a-zà-ỹ])(?:tôi|mẹ tôi|cha tôi)(?![a-zà-ỹ])/g;
const FEWEST_TELLERS = 2;

/** Whether somebody tells of their own life, as in columns and memoirs; questions do not count. */
export function isPersonal(texts: readonly string[]): boolean {
  let found = 0;
  for (const text of texts) {
    if (text.includes('ôi') && !text.endsWith('?')) found += text.toLowerCase().match(TELLER)?.length ?? 0;
    if (found >= FEWEST_TELLERS) return true;
  }
  return false;
}

/** How many words a verse has, and how many lines a poem has at least. */
const VERSE = { min: 4, max: 10 };
const POEM = 4;

/** Whether a line is as long as a verse, without figures and labels. */
export function isVerse(line: string): boolean {
  const words = line.split(' ').length;
  return words >= VERSE.min && words <= VERSE.max && !/[\d:]/.test(line);
}

/** Whether the texts are only lines of similar length, without figures and labels, as a poem is. */
export function isPoem(texts: readonly string[]): boolean {
  const lines = texts.flatMap((text) => text.split(/[\n\u2028]+/));
  return lines.length >= POEM && lines.every(isVerse);
}

/** Words that introduce a quotation; a seller "khẳng định" their rank, and quotes nobody. */
const WORD = new RegExp(
  String.raw`cho biết|cho hay|nói(?: rằng|:)|${SAID}(?: rằng|:)|theo (?:(?:ông|bà|anh|chị),|phó|giám đốc|chủ tịch|lãnh đạo|đại diện)`,
);
/** A person quoted with "theo"; children follow their elders "theo bà" as well. */
const BY = new RegExp(String.raw`[Tt]heo (?:ông|bà|anh|chị) [${CAPITALS}]`);

export function quotesPeople(texts: readonly string[]): boolean {
  return texts.some((text) => WORD.test(text.toLowerCase()) || BY.test(text));
}

/** What somebody shares, or says as part of a sentence; what is only called so is shorter, a name, a phrase of laws. */
const SPEECH = new RegExp(
  String.raw`(?:chia sẻ|bày tỏ|tâm sự|phấn khởi|kể): [“"]|(?<!từ )[“"][${SMALL_LETTERS}][^”"]{24,}`,
);

/** Whether somebody speaks in texts that sell nothing; sellers quote their customers. */
export const letsSpeak = (texts: readonly string[]) => quotesPeople(texts) || texts.some((text) => SPEECH.test(text));

/** Whether the first texts report what happened or what somebody said. */
function isReport(texts: readonly string[]): boolean {
  const first = texts.slice(0, 8);
  const lower = first.join('\n').toLowerCase();
  return REPORT.test(lower) || (lower.match(TENSE)?.length ?? 0) >= FEWEST_TENSES || PERSON.test(first.join('\n'));
}

/** Whether the texts are a story: they report, quote somebody, tell of the teller's life, or are a poem. */
export const isStory = (texts: readonly string[]) =>
  isReport(texts) || letsSpeak(texts) || isPersonal(texts) || isPoem(texts);

/** Words by which a paper announces a collection of stories on a topic. */
const COLLECTION =
  /chuyên trang|loạt bài|(?:tập hợp|tổng hợp|cập nhật|theo dõi) [^.]{0,30}(?:tin|bài|diễn biến)(?![a-zà-ỹ])/;

/** Whether the texts announce stories rather than tell one. */
export const isCollection = (texts: readonly string[]) => texts.some((text) => COLLECTION.test(text.toLowerCase()));

/** Whether a text begins with the day that it tells of. */
export const isNewsLead = (text: string) => NEWS.test(text.slice(0, 60).toLowerCase());
