import { CAPITALS, oneOfLines } from '@/lib/text/patterns';
import { LINE_BREAK } from '../snapshot/compose';
import { endsSentence, hasLetters, isSentence } from '../text';
import { withoutTools } from '../tools';
import { bareNames, HAS_DATE, MANNER, nameParts, withoutDates, withoutOutlet } from './name-lists';
import { isFullName, isNativeName, isNobody, isPerson, isPlace, isPlainName, withoutHonorific } from './names';
import { isPostOrBody, nameBeforePost, nameBehindUnit, withoutBrackets } from './posts';
import { BY, creditsPictures, hasRole, isCreditLabel, isEditing, reprintOf, roleOf, withoutBullet } from './roles';

/** A name, then a dash, comma or break, then only the office that the person belongs to. */
const NAME_AND_OFFICE = /^[^-–—,;:]{4,40}(?:(?: ?[-–—] |\u2028)[^;:]{3,60}|, [^,;:]{3,60})$/;

/** Names of sections contain this: one word, "và", another. */
const ONE_AND_OTHER = /^\S+ và /;

/**
 * A label that says nothing of authors: "Đội hình: …", or a name before what they say: "Hà Văn Chiến:". In brackets
 * behind a name it is that of pictures or sources: "Lò Mai (Ảnh: …)".
 */
const OTHER_LABEL = /^(?!.*\. (?:ảnh|hình|video|clip)\s*:)(?:[^-–—|•;/()\u2028]|\([^()]*\))+:(?!\d)/i;

/** The longest line of authors, in characters: the expressions above take long on endless ones. */
const LONGEST = 600;

/** Two credits without colons: "Tin Lò Mai - Ảnh Vàng Páo". */
const TWO_CREDITS = new RegExp(
  `^(Tin|Bài) ([${CAPITALS}][^:;]{2,40}[-–—,;/] ?)(Ảnh|ảnh|Video|video|Clip|clip) (?=[${CAPITALS}])`,
);
const withColons = (line: string) => line.replace(TWO_CREDITS, '$1: $2$3: ');

/** The part of a line behind a bar that only a date stands before: "19/11/2026 15:40 | Lò Thị Mai". */
function behindDatedPart(text: string): string {
  const bar = text.indexOf('|');
  if (bar < 0 || !HAS_DATE.test(text.slice(0, bar))) return text;
  return hasLetters(withoutDates(text.slice(0, bar))) ? text : text.slice(bar + 1).trim();
}

/**
 * The boundary before a further label in a line: "Ngày đăng: 5/6/2026 Tác giả: Lò Mai", "5/6/2026 Xã hội Bởi Lò Mai",
 * "Lò Mai • 5/6/2026", "Lò Thị Mai Đăng ngày 5/6/2026", "5/6/2026 bởi Lò Mai", "5/6/2026 08:00 Bài, ảnh: Lò Mai",
 * "5/6/2026 08:00Lò Mai" of two elements. Behind a single word "Đăng" is the rest of the name, and other figures are an
 * address.
 */
const LABEL = new RegExp(
  oneOfLines(String.raw`
    (?<![Đđ]ược)\s(?=(?:[Tt]ác giả|[Pp]hóng viên|[Nn]gười (?:đăng|viết)|[Đđ]ăng bởi|(?:[Ss]ố )?[Ll]ượt (?:xem|đọc))\s*:|(?:[Đđ]ược )?[Vv]iết bởi |B(?:ởi|y) [${CAPITALS}])
    (?<=(?:\d[:h]\d\d|[/.-]\d{4}|\+0?7)(?: [ASPC][MAH])?\)?)\s(?=[${CAPITALS}][^\d:|]{1,30}:|Theo [${CAPITALS}])
    (?<=\d[:h]\d\d|[/.-]\d{4})(?=[${CAPITALS}][a-zà-ỹ])
    \s(?=b(?:ởi|y) [${CAPITALS}])(?<=^[^A-Za-zÀ-ỹ]*\d\s)
    (?<=\s\S{1,12})\s(?=Đăng (?:ngày|lúc)\s)
    [ ]?[•·] ?
  `),
  'g',
);

/** The label before the date at a line's beginning. */
const PUT_UP =
  /^(?:(?:Được đ|Đã đ|Đ)ăng (?:(?:vào )?(?:ngày|lúc)|vào|trên)|Posted on|Ngày (?:đăng|cập nhật)|Cập nhật|Xuất bản) ?:? (?=\d)/;

/** A dated line with bars between its labels. */
const withLabelsApart = (text: string) => (HAS_DATE.test(text) ? text.replace(PUT_UP, '').replace(LABEL, ' | ') : text);

const PLACE_AND_DATE = /^(?!thứ|chủ)\S+ [^\s\d]+, ?(?:ngày |tháng )?\d/;
/** The score of a match at the end of a line. */
const SCORE = /: ?\d{1,2} ?[-–] ?\d{1,2}$/;

/** The part of a dated line with bars that names a person; the others name a section or an outlet. */
const namedPart = (text: string) =>
  text.includes('|') && HAS_DATE.test(text)
    ? (text.split('|').find((part) => peopleIn(part).some(isPlainName)) ?? null)
    : null;

/** The part of a text (also given as its lines) that names who wrote it; `null` if it has no parts, or all do. */
function authorsPart(text: string, lines: readonly string[]): string | null {
  // The author's source stands in a line below the name.
  const own = lines.filter((one, i) => i === 0 || reprintOf(one.toLowerCase()) === undefined);
  if (own.length < lines.length) return own.join(LINE_BREAK);
  const undated = lines.filter((one) => !HAS_DATE.test(one));
  if (undated.length > 0 && undated.length < lines.length) return undated.join(LINE_BREAK);
  if (saysWhoWrote(text)) return null;
  const [first = '', ...others] = text.split(/[;|]| [-–] /);
  // "Lò Mai - Theo Reuters"
  const isRetold = others.length > 0 && others.every((one) => reprintOf(one.trimStart().toLowerCase()) !== undefined);
  return isRetold && isPerson(first) ? first : ([first, ...others].find(saysWhoWrote) ?? namedPart(text));
}

/** With a full stop, a line of a person and a paper has at most so many words, and one of all authors so many. */
const SOURCE_WORDS = 8;
const NAME_WORDS = 14;

/** The people of a reprint: "Theo A/B" names A if A is a person, "Theo A" may be a paper. */
function reprintedFrom(source: string): string[] {
  const [first = '', ...others] = nameParts(bareNames(source));
  const isTold = others.length > 0 || source.includes('(');
  return isTold && isNativeName(first) ? [first, ...others.filter(isPlainName)] : [];
}

/** Who reports from where: "Phóng viên Lò Thị Mai, từ Nà Hin", "Lò Thị Mai tường trình từ vùng cao". */
const FROM = new RegExp(
  String.raw`^(.{4,60}?),? (?:(?:tường trình|đưa tin|ghi nhận) từ [^,;:.]{2,40}|từ (?:(?:vùng|tâm|hiện trường) [^,;:.]{2,30}|[${CAPITALS}][^\s,;:.]*(?: [${CAPITALS}][^\s,;:.]*){0,4}))$`,
);

/** The authors that a text names, which is one part. */
function signersIn(text: string): string[] {
  const carded = nameBeforePost(text) ?? nameBehindUnit(text);
  if (carded) return [carded];
  const reporters = text.includes(' từ ') ? signersIn(FROM.exec(bareNames(text))?.[1] ?? '') : [];
  if (reporters.length && reporters.every(isPlainName)) return reporters;
  const lower = text.toLowerCase();
  // Letters begin so with place and date; a two-word name with a date is rarer.
  if (creditsPictures(lower) || PLACE_AND_DATE.test(lower) || SCORE.test(lower)) return [];
  const reprint = reprintOf(lower);
  // "Theo BS Lò Thị Mai, bản Nà Hin đã hết sốt rét." tells on.
  if (reprint && endsSentence(text) && text.split(' ').length > SOURCE_WORDS) return [];
  if (reprint) return reprintedFrom(text.slice(reprint.length));
  const by = BY.find((one) => lower.startsWith(one));
  const role = by ?? roleOf(lower);
  if (role && hasRole(text.slice(role.length))) return peopleIn(text.slice(role.length));
  if (!role && endsSentence(text) && text.split(' ').length > NAME_WORDS) return [];
  if (!role && (ONE_AND_OTHER.test(text) || OTHER_LABEL.test(text))) return [];
  const made = nameParts(withoutOutlet(bareNames(text.slice(role?.length ?? 0))));
  const found = role ? made.map(withoutHonorific) : made;
  if (!found.every((part) => isPerson(part) || isNobody(part))) {
    const [name = '', office = ''] = found;
    const first = name.replace(MANNER, '');
    return NAME_AND_OFFICE.test(text.slice(role?.length ?? 0)) && isPlainName(first) && isPostOrBody(office)
      ? [first]
      : [];
  }
  // Nobody is called "Sáng" or "Đến" because a day stands behind it.
  const isWhole = by !== undefined || (!role && HAS_DATE.test(text));
  const people = [...new Set(found.filter(isWhole ? isFullName : isPerson))];
  const named = people.filter((one) => !isPlace(one));
  return named.length || !role ? named : people;
}

/** A short line before another. */
const LINE_BEFORE = /(?<=^|\u2028)([^\u2028]{2,24}?):?\s*\u2028\s*/g;

/** The text with each label of a credit on one line with the names behind it. */
const withLabelsInLine = (text: string) =>
  text.replace(LINE_BEFORE, (line: string, label: string) => (isCreditLabel(label) ? `${label}: ` : line));

/** What separates credits, each with what somebody did. */
const CREDITS = /\s*[;\u2028]\s*/;

/** The author's label behind other labels: "Theo: Báo Lai Châu - Tác giả: Lò Mai". */
const AUTHOR = /(?<=:.*\s)tác giả\s*:/i;

/** Whether a line labels its author behind others, such as whoever put the text up. */
export const labelsAuthorLast = (line: string) => AUTHOR.test(line);

/** The people that a line names as authors, as printed; empty if a part of it is no name, or it credits pictures. */
export function peopleIn(line: string): string[] {
  if (line.length > LONGEST) return [];
  // Some systems write signs of markup out twice: "GD&amp;ĐT".
  const written = line.replaceAll('&amp;', '&');
  const whole = written.includes(LINE_BREAK) ? withLabelsInLine(written) : written;
  const text = behindDatedPart(withLabelsApart(withoutBrackets(withColons(withoutBullet(withoutTools(whole))))));
  const credits = text.split(CREDITS);
  if (credits.length > 1 && credits.every(hasRole)) {
    const makers = credits.filter((one) => !isEditing(one));
    return [...new Set((makers.length ? makers : credits).flatMap(peopleIn))];
  }
  const lines = text.split(LINE_BREAK).map((one) => one.trim());
  // Lines that tell the story name no authors.
  if (lines.length > 1 && lines.some(isSentence)) return [];
  const labelled = text.search(AUTHOR);
  const part = labelled < 0 ? authorsPart(text, lines) : text.slice(labelled);
  return part === null ? signersIn(text) : peopleIn(part);
}

/** The label before whoever put the text up, in lower case. */
const POSTED = /^(?:được )?(?:đăng bởi|người đăng|đăng tin|post(?:ed)? by)\s*:?\s+/;
/** How many words a whole name has: accounts seldom have so many, the first of them a surname. */
const WHOLE_NAME = 3;

/** The people who put the text up, as a line says: whole names only, as most others are accounts. */
export function postersIn(line: string): string[] {
  return line.split(/[|•·]/).flatMap((part) => {
    const text = part.trim();
    if (text.length > LONGEST) return [];
    const lower = text.toLowerCase();
    const label = lower.includes('đăng') || lower.includes('post') ? POSTED.exec(lower)?.[0] : undefined;
    const names = label === undefined ? [] : nameParts(bareNames(text.slice(label.length)));
    return names.filter((name) => isPlainName(name) && name.split(' ').length >= WHOLE_NAME);
  });
}

/** Whether a line says by its first words that it names who wrote the text, not who took the pictures. */
function saysWhoWrote(line: string): boolean {
  const text = line.trim();
  const lower = text.slice(0, 60).toLowerCase();
  return hasRole(text) && !creditsPictures(lower);
}

/** Whether a line labels who wrote the text or put it up, an account included, at its beginning or behind its date. */
export const labelsMaker = (line: string) =>
  withLabelsApart(line)
    .split('|')
    .some((part) => saysWhoWrote(part) || POSTED.test(part.trim().toLowerCase()));
