import { oneOfLines } from '@/lib/text/patterns';
import { beginsAny, listed } from '../text';
import { isFullHeadline } from '../title/lengths';
import type { Evidence } from './evidence';
import type { House } from './house';
import { isCalendar, linesOf } from './no-prose';
import { isPresentation } from './presentations';
import { isNewsLead, isStory, isTold, letsSpeak, quotesPeople, reports } from './telling';

/** A form has at least so many fields; search, comments and a login have fewer. */
const FORM = 15;
/** A page with so much text for each field is no form, in characters. */
const TEXT_A_FIELD = 40;

/** Whether a page with so many fields and characters is a form to fill in. */
export function isForm(fields: number, characters: number): boolean {
  return fields >= FORM && characters < fields * TEXT_A_FIELD;
}

/** A law has so many articles at least, a decision with grounds fewer; stories quote up to `told` of them. */
const CLAUSES = { told: 25, law: 8, decision: 2 };

/** Whether so many articles make a law. `decision`: grounds are named too; `told`: somebody signs it, or is quoted. */
export function hasClausesOfLaw(clauses: number, decision: boolean, told: boolean): boolean {
  if (decision) return clauses >= CLAUSES.decision;
  return clauses >= (told ? CLAUSES.told : CLAUSES.law);
}

/** The beginning of a law's article; older laws have the number on a line of its own. */
const LAW_ARTICLE = /^điều \d+[a-z]?\s*(?:[.:]|$)/;

export const isLawArticle = (lower: string) => LAW_ARTICLE.test(lower);

/** The line behind the grounds of a decision. */
const DECIDES = /^quyết định\s*:?$/;
const LAW_NAME =
  /^(?:\d+\.?\s*)?(?:(?:bộ luật|luật|nghị định|thông tư|pháp lệnh|nghị quyết|quyết định)\s|(?:ngày )?(?:ban hành|(?:có )?hiệu lực):)/;

const LIST_OF_LAWS = 12;

/** How many texts at the beginning may state the day, in a story that tells of a document. */
const LEADS = 2;

/** Whether the texts are a law or a list of laws: no news, however well they read. */
export function isLaw({ texts, authors, linkedClauses, house }: Evidence): boolean {
  const starts = texts.map((text) => text.slice(0, 40).toLowerCase());
  const articles = linkedClauses + starts.filter((start) => isLawArticle(start)).length;
  const names = starts.filter((start) => LAW_NAME.test(start)).length;
  const decides = starts.some((start) => DECIDES.test(start));
  const grounds = texts.filter((text) => text.startsWith('Căn cứ ') && text.endsWith(';')).length;
  const told = articles > 0 && (authors > 0 || quotesPeople(texts));
  // A report may go through what was ruled that day.
  const decision = (decides || grounds >= 2 || house === 'office') && !texts.slice(0, LEADS).some(isNewsLead);
  return hasClausesOfLaw(articles, decision, told) || (names >= LIST_OF_LAWS && names > texts.length * 0.4);
}

/** Beginnings of lines in documents, never in stories, in lower case: the state's motto, a document number. */
const DOCUMENT_LINE = /^(?:cộng h(?:òa|oà) xã hội chủ nghĩa|số ?: ?[\d.…]*\/)/;
/** The beginning of a line that says for whom somebody signs; papers print letters and thanks signed so. */
const SIGNED_FOR = /^(?:t\/?m|kt|tl|tuq)\. ?(?!gia đình|tang gia)[a-zà-ỹ]{2}/;
/** Beginnings of lines with a question to an office, of the record of one, and of the answer. */
const ASKED_LINE = /^(?:(?:nội dung )?(?:câu )?hỏi|cho tôi hỏi) ?:/;
const ASKER_LINE = /^người (?:hỏi|gửi) ?:/;
const ANSWER_LINE = /^(?:trả lời|đáp) ?:/;
/** A blank to fill in; a form has at least so many. */
const BLANK = /\.{5,}|…{2,}|_{5,}/g;
const FEWEST_BLANKS = 4;

/** Whether lines that start so are a question to an office; with the answer under a full headline, it is an article. */
function isQuestion(title: string, starts: readonly string[]): boolean {
  if (starts.some((start) => ASKER_LINE.test(start)) || ASKED_LINE.test(title.toLowerCase())) return true;
  const isAnswered = isFullHeadline(title) && starts.some((start) => ANSWER_LINE.test(start));
  return !isAnswered && starts.some((start) => ASKED_LINE.test(start));
}

/** Whether these lines are a document, a form or, on an office's site, a question to it. */
export function isDocument(title: string, lines: readonly string[], house: House): boolean {
  const starts = lines.map((line) => line.slice(0, 40).toLowerCase());
  if (starts.some((start) => DOCUMENT_LINE.test(start))) return true;
  if (house !== 'paper' && starts.some((start) => SIGNED_FOR.test(start))) return true;
  if (house === 'office' && isQuestion(title, starts)) return true;
  return lines.reduce((sum, line) => sum + (line.match(BLANK)?.length ?? 0), 0) >= FEWEST_BLANKS;
}

/** The beginning of points in rules, procedures and tests, in lower case; stories count by numbers alone. */
const POINT = /^(?:điều|khoản|câu|bước|mục|phần|chương) (?:\d{1,3}|[ivx]{1,4}|[a-zđ])[.):](?:\s|$)/;
/** A plan has at least so many points or chapters, and at most this share of other texts beside its points. */
const PLAN = { fewest: 3, rest: 0.2 };

/** A chapter of a plan, report or lesson; essays and speeches in papers have them too. */
const CHAPTER = /^[IVX]{1,4}[.)] ?[A-Za-zÀ-ỹ]/;

/** The beginning of a part of a paper: a number, a label. Points behind a dash stand in stories too. */
const PART =
  /^(?:(?:\d{1,2}|[a-zà-ỹ])[.)](?!\d)|[A-Za-zÀ-ỹ]{2,6} (?:\d{1,3}|[IVX]{1,4})[.:)]|[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\d ,()/-]{1,40}:(?!\d))/;
/** A paper without chapters has so many different parts; with them, they are this share of its lines. */
const PARTS = { fewest: 2, share: 0.3 };

/** Whether so many of the lines are the parts and chapters of a paper, and the others tell nothing. */
function isParted(lines: readonly string[], chapters: number): boolean {
  const labels = lines.map((line) => PART.exec(line)?.[0] ?? '');
  const [seen, again] = [new Set<string>(), new Set<string>()];
  for (const label of labels) (seen.has(label) ? again : seen).add(label);
  // In a talk, the names of those who speak return.
  const isTalk = (label: string) =>
    label.endsWith(':') &&
    (again.has(label) || [ASKED_LINE, ANSWER_LINE].some((line) => line.test(label.toLowerCase())));
  const isPart = (label: string) => label !== '' && !isTalk(label);
  const parts = labels.filter(isPart);
  const isMany = new Set(parts).size >= PARTS.fewest || chapters >= PLAN.fewest;
  const isRest = (line: string, at: number) => !isPart(labels[at] ?? '') && !CHAPTER.test(line);
  return isMany && parts.length + chapters >= lines.length * PARTS.share && !isStory(lines.filter(isRest));
}

/** Whether the texts are mainly the points of rules, a procedure or a test or, in no paper, the parts of a document. */
export function isPlan(texts: readonly string[], house: House): boolean {
  if (letsSpeak(texts)) return false;
  const points = texts.filter((text) => POINT.test(text.slice(0, 20).toLowerCase())).length;
  const pointed = points >= PLAN.fewest && points >= texts.length * (1 - PLAN.rest);
  const chapters = texts.filter((text) => CHAPTER.test(text)).length;
  if ((pointed || (house === 'office' && chapters >= PLAN.fewest)) && !isTold(texts)) return true;
  return house !== 'paper' && !texts.slice(0, LEADS).some(isNewsLead) && isParted(linesOf(texts), chapters);
}

/** A reference to the article of a law. */
const CITED = /điều \d+[a-z]? (?:của )?(?:bộ luật|luật|nghị định|thông tư|pháp lệnh)(?![a-zà-ỹ])/;

/** Whether a text gives legal advice and reports nothing. Offices tell of laws too, unless the headline asks. */
export function isLegalAdvice(title: string, texts: readonly string[], house: House): boolean {
  const advises = house === 'shop' || (house === 'office' && title.includes('?'));
  return advises && texts.some((text) => CITED.test(text.toLowerCase())) && !reports(texts);
}

/** Headlines of notices in which offices and papers offer a post, a school's place, a grant, a contract, an auction. */
const NOTICE = new RegExp(
  String.raw`^${oneOfLines(String.raw`
    thông báo (?!kết luận|hội nghị|kỳ họp|phiên)[^:?!]{0,60}(?:đấu giá|mời thầu|mời chào|chào giá|tuyển dụng|tuyển sinh|thi tuyển|xét tuyển|tuyển chọn|trúng tuyển|dự tuyển|học bổng)
    (?:thư )?mời (?:thầu|chào giá|chào hàng|báo giá)
    yêu cầu báo giá
  `)}(?![a-zà-ỹ])`,
);
/**
 * Headlines of other notices on sites that are no papers: what says so, an outage, a thesis, a homily, rules of a
 * contest, a lottery draw, a chapter, a model essay.
 */
const POSTING = new RegExp(
  oneOfLines(String.raw`
    ^(?:thông báo|lịch) (?:tạm )?(?:ngừng|ngưng|cắt(?! giảm)|cúp)(?![a-zà-ỹ])
    ^thông báo (?:về việc|v/v|(?:lịch )?nghỉ)(?![a-zà-ỹ])
    ^(?:luận (?:văn|án)|văn mẫu|soạn (?:bài|văn)|giải bài|suy niệm|thể lệ|soi cầu)(?![a-zà-ỹ])
    ^(?:dự đoán |thống kê )?(?:kq)?xs[a-z]{2,4}(?![a-zà-ỹ])
    (?:^|[-–|:] ?)chương \d
    (?<![a-zà-ỹ])dàn ý(?![a-zà-ỹ])|\d bài (?:văn )?mẫu(?![a-zà-ỹ])
    \d:\d\d:\d\d
  `),
);

/** Headlines of offices that ask for opinions, or present themselves. */
const PAPERWORK = listed(
  'lấy ý kiến dự thảo, xin ý kiến dự thảo, góp ý dự thảo, hỏi về, tiêu chuẩn quốc gia, tổng quan, ' +
    'giới thiệu khái quát, giới thiệu sơ lược, giới thiệu về trường, giới thiệu về xã, giới thiệu về phường, ' +
    'giới thiệu về sở, cơ cấu tổ chức, bộ máy tổ chức, chức năng nhiệm vụ, chức năng quyền hạn, vị trí chức năng, ' +
    'gói thầu, thông tin gói thầu, kế hoạch lựa chọn nhà thầu, lịch công tác, ' +
    'lịch sử hình thành, lịch sử truyền thống, quá trình hình thành, điều kiện tự nhiên, vị trí địa lý, ' +
    'công khai dự toán, công khai quyết toán, công khai số liệu, công khai ngân sách, công khai tài chính, ' +
    'công khai tình hình thực hiện dự toán, công bố công khai, niêm yết công khai, phân phối chương trình, ' +
    'nội quy, bộ tiêu chí, ' +
    'tóm tắt tiểu sử, lời chào mừng, báo cáo tình hình, báo cáo kết quả, báo cáo công tác, ' +
    'báo cáo tổng kết, báo cáo sơ kết, báo cáo tài chính, báo cáo giám sát, báo cáo thẩm tra',
);
/** A document's name and number, and nothing said of it: "Thông tư 45/2026/TT-BXD quy định …". */
const NUMBERED = /^[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ ]{3,30} (?:số )?\d+(?:\/20\d\d)?\/[A-ZĐ][^:?!]*$/;
/** How letters, speeches, homilies and notices open: whom they address, and on what grounds. */
const OPENING = new RegExp(
  String.raw`^${oneOfLines(String.raw`
    kính (?:gửi|thưa)
    anh chị em thân mến
    căn cứ (?:luật|nghị (?:định|quyết)|quyết định|thông tư|kế hoạch|công văn|chỉ thị)(?!.*(?:sáng|chiều|tối|đã|vừa)(?![a-zà-ỹ])).*(?:thông báo|công khai|đề nghị|yêu cầu|[;:]$)
  `)}`,
);
/** Words of a story about a document: documents state days by dates, a story counts from its own day. */
const TELLING = new RegExp(
  String.raw`(?<![a-zà-ỹ])${oneOfLines(String.raw`
    mới đây
    vừa (?:qua|được|ban hành|công bố|tổ chức|hoàn thành|ký|có|phê duyệt|quyết định|thông (?:qua|báo))
    đã (?:diễn ra|tổ chức thành công)|diễn ra trong không khí
    theo đó|bây giờ|ngày trước
    (?:năm|tháng|tuần|mùa|vụ|phiên) (?:nay|này|ngoái)|(?:tháng|tuần|mùa|vụ|phiên) trước(?! khi)
  `)}(?![a-zà-ỹ])`,
);
/** What a headline has before the name of a paper: "Thông báo về việc …", "V/v …". */
const NOTICE_OF = /^(?:thông báo )?(?:(?:về việc|về|v v) )?/;

/** Whether a page is a document or a letter, by its headline and the beginning of its texts. */
const isLetter = (title: string, texts: readonly string[]) =>
  NUMBERED.test(title) || texts.slice(0, LEADS).some((text) => OPENING.test(text.toLowerCase()));

/** Whether an office's page is its own paper, by its headline: what it rules, asks or serves. */
function isOfficePaper(title: string): boolean {
  const words = title.toLowerCase().match(/[a-zà-ỹ]+/g) ?? [];
  const whole = words.filter((word) => word !== 'và').join(' ');
  return beginsAny(whole.replace(NOTICE_OF, ''), PAPERWORK);
}

/** Whether a page is paperwork; a story about paperwork tells of it, or quotes somebody. */
export function isPaperwork({ title, url, texts, house }: Evidence): boolean {
  const lower = title.toLowerCase();
  const posted = NOTICE.test(lower) || (house !== 'paper' && (POSTING.test(lower) || isLetter(title, texts)));
  const isOffices = () => isOfficePaper(title) || isPresentation(title, url, texts) || isCalendar(title, texts);
  if (!posted && !(house === 'office' && isOffices())) return false;
  if (texts.slice(0, LEADS).some(isNewsLead) || letsSpeak(texts)) return false;
  return !texts.some((text) => TELLING.test(text.toLowerCase()));
}
