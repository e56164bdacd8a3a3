import { CAPITALS } from '@/lib/text/patterns';
import { LINE_BREAK } from '../snapshot/compose';
import { beginnings, beginsAny, endsSentence, hasLetters, isCapital, listed, phrases } from '../text';
import { isFullName, isNativeName, isNobody, isPerson, isPlace, isPlainName, withoutHonorific } from './people';
import { withoutTools } from './tools';

/** What an author's line begins with; the text is lower-cased. */
const ROLE =
  /^(?:(?:ảnh|hình|video|clip)\s*(?:,|và|&|-|\/|\+)\s*)?(?:tin|bài|bài viết|nội dung|thực hiện|ghi|ghi chép|bút ký|phóng sự|lược ghi|sưu tầm|st|dịch|biên dịch|lược dịch|thơ|lời|truyện ngắn|tản văn|tùy bút|tạp văn|tạp bút|tác giả(?: bài viết)?|biên tập|biên soạn|người (?:viết|dịch|đưa tin|thực hiện|tổng hợp)|tổng hợp|t\/h|viết(?: bài| bởi)?|bởi|author|by|phóng viên|pv|p\.v|nhóm (?:pv|phóng viên|tác giả)|cộng tác viên|ctv|btv|nhà báo|text|theo)(?:(?:\s*(?:,|và|&|-|–|\/|\+)\s*|\s+)(?:tin|bài|ảnh|photos?|hình ảnh|hình|video|clip|đồ họa|thực hiện|trình bày|thiết kế)){0,6}\s*:\s*/;
/** Kinds of writing that stand before their author's name. */
const GENRES = 'bút ký, phóng sự, ghi chép, tùy bút, tản văn, tạp văn, tạp bút, truyện ngắn, thơ';
/** What an author's line begins with where no colon stands: the kind of text, or that somebody made it. */
const MADE_BY = [
  ...['bài, ảnh ', 'tin, ảnh '],
  ...beginnings('bài và ảnh, tin và ảnh, bài ảnh, tin ảnh, written by, viết bởi, được viết bởi'),
  ...listed(GENRES).map((genre) => `${genre} của `),
];
/** Systems print these before accounts too, which seldom are whole names. */
const BY = beginnings('bởi, by');
/** Longer lines that begin so give a reason, in characters. */
const LONGEST_BY = 60;
const REPRINT = /^theo\s*:?\s+/;
/** A line that credits pictures alone, or who led the work; the text is lower-cased. */
const PICTURES_ONLY =
  /^(?:(?:(?:chùm |hình )?ảnh|hình|video|clip|đồ họa|thiết kế|trình bày|minh họa|ảnh minh họa|quay phim|dựng phim|giọng đọc|kỹ thuật|(?:tổ chức|chỉ đạo) (?:thực hiện|sản xuất|nội dung))(?:\s*(?:,|và|&|-|–|\/|\+)\s*(?=\S)|(?=\s*:)))+\s*:/;
const TITLES = phrases(
  `${GENRES}, ` +
    'tác giả, người viết, phóng viên, pv, nhà báo, nhà giáo, cô giáo, thầy giáo, bạn đọc, độc giả, ctv, cộng tác viên, biên tập viên, btv, tiến sĩ, thạc sĩ, cử nhân, cn, gs, pgs, ts, ths, bs, ' +
    'bác sĩ, lương y, dược sĩ, luật sư, luật gia, kỹ sư, giáo sư, phó giáo sư, họa sĩ, nghệ sĩ, đạo diễn, nhà văn, nhà thơ, nhạc sĩ, nghệ nhân, nsnd, nsưt, tskh, bscki, bsckii, cki, ckii, kts, ks, thiếu tướng, ' +
    'trung tướng, đại tá, thượng tá, trung tá, thiếu tá, đại úy, thượng úy, trung úy, thiếu úy',
);
const CREDIT =
  /\s*(?:[-–—,;]|(?<=[a-zà-ỹ]{2})\.)?\s*(?:ảnh|hình ảnh|video|clip|đồ họa|nguồn|trình bày|thiết kế|kỹ thuật|quay phim|dựng phim|giọng đọc|thể hiện)\s*:.*$/i;
const HAS_DATE = /\d[/.:h-]\d|tháng \d|20\d\d|\d (?:phút|giờ|ngày|tuần|tháng) trước/;
/** What dates and clocks are made of; a name may stand right before one, in an element of its own. */
const WHEN =
  /\d{1,2} (?:phút|giờ|ngày|tuần|tháng) trước|(?:thứ\s+[^\s,]+|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?=[\s,])|(?![a-zà-ỹ]+\d{1,2}[/.:-]\d)\S*\d\S*(?: (?:sa|ch)(?!\S))?|(?:(?:ngày|thời gian) (?:đăng|cập nhật)|đăng (?:lúc|ngày)|xuất bản):|ngày|(?<!\S)tháng (?:một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?)(?![^\s,])|cập nhật(?: lần cuối)?:?|(?<!\S)(?:tháng|năm|vào|lúc:?|[ap]m)(?!\S)|(?<!\S)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?= \d)/gi;
const MANNER =
  /\s+(?:và \d+ (?:tác giả|người) khác.*|tổng hợp(?: từ .*)?|(?:lược |biên )?dịch|biên soạn|sưu tầm|thực hiện|(?:lược )?ghi(?: lại)?|t\/?h)\s*$/i;

/** The text with bars instead of dates and clocks. */
const withoutDates = (text: string) => text.replace(WHEN, '|');

/** Signs at both ends of a text, and the full stop behind a whole word; one behind an initial belongs to the name. */
const AROUND = /^[\s\-–—,;:|•·/*.]+|(?:(?<=[A-Za-zÀ-ỹ]{2})\.)?[\s\-–—,;:|•·/*]+\.?$|(?<=[a-zà-ỹ]{2}|\s)\.$/g;

/** The names before the outlet behind a slash, whose own may hold what parts names: "A/Báo Tin tức và Dân tộc". */
function withoutOutlet(text: string): string {
  const [names = '', ...others] = text.split('/');
  const at = others.findIndex((other) => isNobody(other.trim()));
  return at < 0 ? text : [names, ...others.slice(0, at)].join('/');
}

/** Who took the pictures, as brackets behind a name say. */
const PHOTOGRAPHER = /[^-–—,;/|()]{2,40}\((?:ảnh|hình|video|clip)\)/gi;

/** Takes away what surrounds names: brackets, dates, credits of pictures. */
function bare(text: string): string {
  let rest = text.split('|', 1)[0] ?? '';
  if (rest.includes('@')) rest = rest.replace(/\S+@\S+/g, ' ');
  if (rest.includes('(')) rest = rest.replace(PHOTOGRAPHER, ' ').replace(/\([^)]*\)/g, ' ');
  if (rest.includes(':')) rest = rest.replace(CREDIT, '');
  rest = rest.replace(MANNER, '');
  if (HAS_DATE.test(rest)) rest = withoutDates(rest);
  return rest.replace(AROUND, '');
}

const SEPARATOR = /\s+(?:[&+]|và)\s+|\s+-\s*|\s*-\s+|\s*[,;/|•·\u2028]\s*|\s*[–—]\s*/;

/** Two names that a hyphen without spaces joins; a hyphen within one word is its own. */
function withoutHyphen(part: string): string[] {
  const names = part.split('-');
  return names.length === 2 && names.every((name) => name.trim().includes(' ') && isPerson(name.trim()))
    ? names
    : [part];
}

/** Whether it is a title, or several with full stops between: "PGS.TS". */
function isTitle(text: string): boolean {
  const titles = text.toLowerCase().split('.').filter(Boolean);
  return titles.length > 0 && titles.every((title) => TITLES.has(title.trim()));
}

/** The name behind its titles: "ThS. BS Lò Thị Mai". */
function withoutTitles(words: readonly string[]): string {
  for (let n = 3; n > 0; n--) {
    if (isCapital(words[n]?.[0]) && isTitle(words.slice(0, n).join(' '))) return withoutTitles(words.slice(n));
  }
  return words.join(' ');
}

/** The parts of a line of names; a dash, comma, slash or "và" stands between two. */
function parts(text: string): string[] {
  return text
    .split(SEPARATOR)
    .flatMap(withoutHyphen)
    .map((part) => withoutTitles(part.trim().split(/\s+/)))
    .filter((part) => part && !isTitle(part));
}

/** These look for a colon or word first: most lines have none, and no expression need be compiled. */
const roleOf = (lower: string) =>
  (lower.includes(':') ? ROLE.exec(lower)?.[0] : undefined) ?? MADE_BY.find((one) => lower.startsWith(one));
const reprintOf = (lower: string) => (lower.startsWith('theo') ? REPRINT.exec(lower)?.[0] : undefined);
const creditsPictures = (lower: string) => lower.includes(':') && PICTURES_ONLY.test(lower);

/** What a card of an author says behind the name, often without a space: "Nguyễn Văn A Phóng viên Báo B". */
const POST =
  /^(.{4,40}?)\s*(?:Phóng viên|Biên tập viên|Cộng tác viên|Thư ký tòa soạn|Tác giả|(?<=[a-zà-ỹ])(?:PV|CTV|BTV))(?:(?:\s|[^\s@]{1,30}@).{0,60})?$/;
const POST_ALONE = phrases('phóng viên, biên tập viên, cộng tác viên, thư ký tòa soạn, tác giả, quay phim, nhà báo');

/** Where at the paper, or where in the country, somebody has such a post. */
const STATIONED = / (?:thường trú|(?:ban|phòng|báo|đài) .{2,30})$/;
/** None of these is longer, in characters. */
const LONGEST_POST = 50;

/** Whether a line is nothing but what somebody is at the paper, and how much they wrote: "Tác giả • 12 bài". */
export const isPost = (text: string) =>
  POST_ALONE.has((text.slice(0, LONGEST_POST).split(/ [•·|]/, 1)[0] ?? '').toLowerCase().replace(STATIONED, ''));

/** The name that stands before a post; `null` where none does. */
export function nameBeforePost(text: string): string | null {
  const name = POST.exec(text)?.[1];
  return name !== undefined && isPlainName(name) ? name : null;
}

/** A name, a dash or comma, and no more than the office that it belongs to. */
const NAME_AND_OFFICE = /^[^-–—,;:]{4,40}(?: ?[-–—] [^;:]{3,60}|, [^,;:]{3,60})$/;
const OFFICES = beginnings('phó, trưởng, nguyên, bí thư, chánh, hiệu trưởng, giáo viên');

const isOffice = (text: string) => isNobody(text) || beginsAny(text.toLowerCase(), OFFICES);

/** What the names of sections hold: one word and another. */
const ONE_AND_OTHER = /^\S+ và /;

/** No line of authors is longer, in characters; the expressions above take long on what goes on without end. */
const LONGEST = 600;

/** The line without what sets it apart: "*** Tin, ảnh: Lò Mai", "- Bài: Lò Mai". */
const withoutBullet = (line: string) => line.replace(/^[*•–—-]+\s*/, '');

/** "Tin Lò Mai - Ảnh Vàng Páo": two credits without their colons. */
const TWO_CREDITS = new RegExp(
  `^(Tin|Bài) ([${CAPITALS}][^:;]{2,40}[-–—,;/] ?)(Ảnh|ảnh|Video|video|Clip|clip) (?=[${CAPITALS}])`,
);
const withColons = (line: string) => line.replace(TWO_CREDITS, '$1: $2$3: ');

/** What stands in brackets that hold the whole line. */
function withoutBrackets(text: string): string {
  const inner = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
  return /[()]/.test(inner) ? text : inner;
}

/** Whether a line is nothing but what office somebody holds: "(Phó Chủ tịch Hội Khuyến học)". */
export const isOfficeLine = (text: string) => isOffice(withoutBrackets(text)) && !/[.:;!?]/.test(text);

/** The line without parts before a bar that state nothing but a date: "19/11/2026 15:40 | Lò Thị Mai". */
function behindDatedPart(text: string): string {
  const bar = text.indexOf('|');
  if (bar < 0 || !HAS_DATE.test(text.slice(0, bar))) return text;
  return hasLetters(withoutDates(text.slice(0, bar))) ? text : text.slice(bar + 1).trim();
}

/**
 * Where a line goes on with another label: "Ngày đăng: 5/6/2026 Tác giả: Lò Mai", "5/6/2026 Xã hội Bởi Lò Mai", "Lò Mai •
 * 5/6/2026", "Lò Thị Mai Đăng ngày 5/6/2026"; behind a single word, "Đăng" is the rest of the name.
 */
const LABEL = new RegExp(
  String.raw`(?<![Đđ]ược)\s(?=(?:[Tt]ác giả|[Pp]hóng viên|[Nn]gười (?:đăng|viết)|[Đđ]ăng bởi|(?:[Ss]ố )?[Ll]ượt (?:xem|đọc))\s*:|(?:[Đđ]ược )?[Vv]iết bởi |B(?:ởi|y) [${CAPITALS}])|(?<=\s\S{1,12})\s(?=Đăng (?:ngày|lúc)\s)| ?[•·] ?`,
  'g',
);

/** What a line says before its date. */
const PUT_UP = /^(?:Được đ|Đã đ|Đ)ăng (?:ngày|lúc):? (?=\d)/;

/** The line with bars between its labels. */
const withLabelsApart = (text: string) => (HAS_DATE.test(text) ? text.replace(PUT_UP, '').replace(LABEL, ' | ') : text);

const PLACE_AND_DATE = /^(?!thứ|chủ)\S+ \S+, ?(?:ngày |tháng )?\d/;
/** How a match ended. */
const SCORE = /: ?\d{1,2} ?[-–] ?\d{1,2}$/;

/** Of the parts between bars beside a date the one that names somebody; others name a section, an outlet. */
const namedPart = (text: string) =>
  text.includes('|') && HAS_DATE.test(text)
    ? (text.split('|').find((part) => peopleIn(part).some(isPlainName)) ?? null)
    : null;

/** The part of a text, whose lines these are, that names who wrote it; `null` where it has no parts, or all of them do. */
function authorsPart(text: string, lines: readonly string[]): string | null {
  // Where whoever signs has it from stands below the name.
  const own = lines.filter((one, i) => i === 0 || reprintOf(one.toLowerCase()) === undefined);
  if (own.length < lines.length) return own.join(LINE_BREAK);
  const undated = lines.filter((one) => !HAS_DATE.test(one));
  if (undated.length > 0 && undated.length < lines.length) return undated.join(LINE_BREAK);
  return saysWhoWrote(text) ? null : (text.split(/[;|]| [-–] /).find(saysWhoWrote) ?? namedPart(text));
}

/** Somebody and a paper have no more words, where a full stop stands behind them. */
const SOURCE_WORDS = 8;

/** "Theo A/B" names A where A is a person, "Theo A" a paper or a person. */
function reprintedFrom(source: string): string[] {
  const [first = '', ...others] = parts(bare(source));
  const isTold = others.length > 0 || source.includes('(');
  return isTold && isNativeName(first) ? [first, ...others.filter(isPlainName)] : [];
}

/** The people that a text without parts names as its authors. */
function signersIn(text: string): string[] {
  const carded = nameBeforePost(text);
  if (carded) return [carded];
  const lower = text.toLowerCase();
  // Letters are dated so; whole names of two words and a date are rarer.
  if (creditsPictures(lower) || PLACE_AND_DATE.test(lower) || SCORE.test(lower)) return [];
  const reprint = reprintOf(lower);
  // "Theo BS Lò Thị Mai, bản Nà Hin đã hết sốt rét." tells on.
  if (reprint && endsSentence(text) && text.split(' ').length > SOURCE_WORDS) return [];
  if (reprint) return reprintedFrom(text.slice(reprint.length));
  const by = BY.find((one) => lower.startsWith(one));
  const role = by ?? roleOf(lower);
  if (role && hasRole(text.slice(role.length))) return peopleIn(text.slice(role.length));
  if (!role && ONE_AND_OTHER.test(text)) return [];
  const made = parts(withoutOutlet(bare(text.slice(role?.length ?? 0))));
  const found = role ? made.map(withoutHonorific) : made;
  if (!found.every((part) => isPerson(part) || isNobody(part))) {
    const [name = '', office = ''] = found;
    const first = name.replace(MANNER, '');
    return NAME_AND_OFFICE.test(text) && isPlainName(first) && isOffice(office) ? [first] : [];
  }
  const people = [...new Set(found.filter(by ? isFullName : isPerson))];
  const named = people.filter((one) => !isPlace(one));
  return named.length || !role ? named : people;
}

/** Whether a text is nothing but what somebody did whose name stands behind it: "Nội dung", "ĐỒ HỌA:". */
export function isCreditLabel(text: string): boolean {
  const label = `${text.toLowerCase().replace(/\s*:$/, '')}:`;
  return ROLE.exec(label)?.[0] === label || PICTURES_ONLY.exec(label)?.[0] === label;
}

/** A short line of its own, before another. */
const LINE_BEFORE = /(?<=^|\u2028)([^\u2028]{2,24}?):?\s*\u2028\s*/g;

/** The text with labels of credits in one line with the names behind them. */
const withLabelsInLine = (text: string) =>
  text.replace(LINE_BEFORE, (line: string, label: string) => (isCreditLabel(label) ? `${label}: ` : line));

/** What parts credits, each with what somebody did. */
const CREDITS = /\s*[;\u2028]\s*/;

/**
 * The people that a line of authors names, as printed; empty where it names none, or something that is no name. "Ảnh: A"
 * names nobody who wrote.
 */
export function peopleIn(line: string): string[] {
  if (line.length > LONGEST) return [];
  const whole = line.includes(LINE_BREAK) ? withLabelsInLine(line) : line;
  const text = behindDatedPart(withLabelsApart(withoutBrackets(withColons(withoutBullet(withoutTools(whole))))));
  const credits = text.split(CREDITS);
  if (credits.length > 1 && credits.every(hasRole)) return [...new Set(credits.flatMap(peopleIn))];
  const lines = text.split(LINE_BREAK).map((one) => one.trim());
  const part = authorsPart(text, lines);
  return part === null ? signersIn(text) : peopleIn(part);
}

/** What systems print before whoever put the text up, in lower case. */
const POSTED = /^(?:được )?(?:đăng bởi|người đăng|đăng tin|post(?:ed)? by)\s*:?\s+/;
/** Accounts are seldom called by so many words, the first of them a surname. */
const WHOLE_NAME = 3;

/** The people who a line says have put the text up: whole names only, as most of these are accounts. */
export function postersIn(line: string): string[] {
  return line.split(/[|•·]/).flatMap((part) => {
    const text = part.trim();
    if (text.length > LONGEST) return [];
    const lower = text.toLowerCase();
    const label = lower.includes('đăng') || lower.includes('post') ? POSTED.exec(lower)?.[0] : undefined;
    const names = label === undefined ? [] : parts(bare(text.slice(label.length)));
    return names.filter((name) => isPlainName(name) && name.split(' ').length >= WHOLE_NAME);
  });
}

/** Whether a line says by its first words that it names who wrote the text, not who took the pictures. */
function saysWhoWrote(line: string): boolean {
  const text = line.trim();
  const lower = text.slice(0, 60).toLowerCase();
  return hasRole(text) && !creditsPictures(lower);
}

/** Whether a line labels, at its beginning or behind its date, who wrote the text or put it up, be it an account. */
export const labelsMaker = (line: string) =>
  withLabelsApart(line)
    .split('|')
    .some((part) => saysWhoWrote(part) || POSTED.test(part.trim().toLowerCase()));

/** Whether a line says by its first words that it names who made the text. */
export function hasRole(line: string): boolean {
  const lower = withoutBullet(line.slice(0, 60)).toLowerCase();
  const isBy = line.length <= LONGEST_BY && beginsAny(lower, BY);
  return isBy || roleOf(lower) !== undefined || reprintOf(lower) !== undefined || creditsPictures(lower);
}
