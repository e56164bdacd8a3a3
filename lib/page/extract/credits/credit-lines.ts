import { HAS_CLOCK, isAgo, isDateLine, isTimed } from '../../dates/date-lines';
import { labelsMaker } from '../../people/author-lines';
import { isFullName, isNativeName, isPlace, isPlainName } from '../../people/names';
import { withoutBrackets } from '../../people/posts';
import { hasRole, labelsWriter } from '../../people/roles';
import { tellsNothing } from '../../small-print';
import { type Item, isLine, type Line } from '../../snapshot/lines';
import { isParagraphAt, ownText, textIn } from '../../snapshot/measures';
import { endOf, hasFlag, isHeading, type Snapshot } from '../../snapshot/snapshot';
import { RIGHT, STRONG } from '../../snapshot/style';
import { endsSentence, FULL_LINE, hasLetters, NAMES } from '../../text';
import { type Context, isQuoted, namesOf } from '../context';
import { firstLink, isBold, isItalic, isShort, isStyled, leadsToAuthor } from '../looks';
import { AUTHOR_CLASS } from '../words/class-names';
import { isChatter } from '../words/labels';

const SIGNED =
  /^(?:tin|bài|(?:hình )?ảnh|thiết kế|trình bày|đồ họa|quay phim|kỹ thuật|(?:(?:tổ chức|chỉ đạo) )?thực hiện|tác giả|(?:được )?viết bởi)[\s,:]/;

/** What makers did or took the text from, behind their names: "Kim Ngân (thực hiện)", "Kim Ngân ghi – Báo Thử". */
const MADE =
  /\((?:thực hiện|ghi|lược ghi|tổng hợp|lược dịch|biên dịch|dịch|th|t\/h|theo [^()]{2,40})\)$|^[^-–—,;:]{4,40} (?:thực hiện|ghi|lược dịch) [-–—] [^;:.]{3,60}$/;

/** Words for reporters whom nobody names. */
const COLLECTIVE =
  /^(?:nội dung: ?)?(?:nhóm |theo )?(?:p\.?v|c\.?t\.?v|b\.?t\.?v|b\.?b\.?t|phóng viên|ban biên tập|t(?:òa|oà) soạn)\.?(?: \(?(?:tổng hợp|t\/h|th|ghi)\)?)?$/i;
/** Whether a line names only reporters or editors as a whole: "Ban biên tập", "(PV)". */
export const namesNobody = ({ text }: Line) => COLLECTIVE.test(withoutBrackets(text));

/** Whether a line says by its first words that the people in it made the text: "Tin, ảnh: …", "Tản văn của …". */
export const saysWhoMade = ({ peopleIn }: Context, { text }: Line) => hasRole(text) && peopleIn(text).length > 0;

/** Whether a line is only the label of an author, and the one behind it names people. */
export const labelsAuthor = ({ peopleIn }: Context, label: Item | undefined, line: Item | undefined) =>
  isLine(label) && isLine(line) && labelsWriter(label.text) && peopleIn(line.text).length > 0;

/** A line of more words behind a label is a sentence, where nobody is named. */
const WORDS = 8;
/** Whether a line with such a label tells something: a figure, or a sentence ("Thiết kế: 9 km đường ống"). */
const isTold = (text: string) => /\s\d/.test(text) || (endsSentence(text) && text.split(' ').length > WORDS);

/** Whether a line signs the text: by a role ("Tin, ảnh: …"), its class, or as a name that stands apart. */
export function isSignature(context: Context, line: Line): boolean {
  if (!isShort(line)) return false;
  const namesPeople = () => context.peopleIn(line.text).length > 0;
  if (hasRole(line.text) && namesPeople()) return true;
  if (SIGNED.test(line.text.toLowerCase()) && hasRole(line.text))
    return line.text.length <= FULL_LINE && !isTold(line.text);
  const isAuthors = isAuthorLink(context, line) || isNamedAuthor(context, line);
  // Headings belong to parts of the story, or to other stories if they are links.
  const isRight = isStyled(context, line, RIGHT);
  if (isHeading(context.snapshot, line.block) && !isAuthors && !isRight) return false;
  // A post may stand beside a name in bold: "Phóng viên <b>Lò Mai</b>".
  const isBoldName = () =>
    isBold(line) || (line.strong > 1 && line.strong >= context.peopleIn(line.text).join().length);
  const isApart = () => isRight || isBoldName() || isItalic(line);
  // Behind a name to the right may stand a long office.
  const longest = isRight ? FULL_LINE : NAMES;
  const isMarked = isAuthors || (line.text.length <= longest && isApart()) || MADE.test(line.text.toLowerCase());
  return isMarked && namesPeople();
}

/** Whether a class calls the line the author's, be it a person's or not; a quotation has an author of its own. */
export function isNamedAuthor(context: Context, line: Line): boolean {
  return isShort(line) && AUTHOR_CLASS.test(namesOf(context, line)) && !isQuoted(context, line.from);
}

/** Whether a line states a moment, or how long ago it was: whoever is named beside it wrote the text. */
export const hasMoment = (line: Line) => isAgo(line) || (isDateLine(line) && HAS_CLOCK.test(line.text));

/** The lines of an event beside its time. */
const EVENT = /^\s*[-–+•]?\s*(?:địa (?:điểm|chỉ)|nơi|khu vực|nội dung|hình thức|thành phần|chủ trì|đối tượng)/;

/** Whether a line right below the headline states when it was published as events state their time, but is none's. */
export function isTimeBelowTitle({ snapshot, titleAt }: Context, line: Line): boolean {
  if (titleAt === null || !isTimed(line) || textIn(snapshot, endOf(snapshot, titleAt), line.from) > 0) return false;
  const next = snapshot.text.find((text, at) => at >= line.to && text.trim() !== '') ?? '';
  return !EVENT.test(next.toLowerCase());
}

/**
 * Whether a line is a name, a source behind it or not, with such a moment `beside` it, and not linked in menus as
 * sections are.
 */
export function isBesideMoment(context: Context, line: Line, beside: readonly (Item | undefined)[]): boolean {
  if (!isShort(line) || !beside.some((item) => isLine(item) && hasMoment(item))) return false;
  const { text } = line;
  if (context.firstLinkOf(text) >= 0) return false;
  if (isFullName(text)) return true;
  const [name = '', ...others] = context.peopleIn(text);
  const hasSource = text.startsWith(name) && hasLetters(text.slice(name.length));
  return others.length === 0 && isFullName(name) && hasSource;
}

/** Whether a block is a heading, an entry of a list or a cell: a name alone in one signs nothing. */
export const standsInParts = ({ tag }: Snapshot, block: number) => /^(?:h\d|li|td)$/.test(tag[block] ?? '');

/**
 * Whether a line behind a text is only a name that nothing marks. A paragraph behind it makes it a comment's sender, a
 * link a label, unless it begins with a surname or initial.
 */
export function isNameBehind({ snapshot, clutter }: Context, { text, block, to, link }: Line): boolean {
  if (link || standsInParts(snapshot, block) || !isNativeName(text) || isPlace(text)) return false;
  if (isChatter(text, false)) return false;
  const next = snapshot.owners.find((at) => at >= to);
  if (next === undefined) return true;
  const isSaid = isParagraphAt(snapshot, next) && !clutter.has(next) && !tellsNothing(ownText(snapshot, next));
  return !isSaid && (isPlainName(text) || text.includes('.') || (snapshot.own[next] ?? 0) > 0);
}

/** Whether a line only links to authors' pages, apart from a label, "và" and a mail address: "Bởi Lò Mai". */
export function isAuthorLink({ snapshot }: Context, line: Line): boolean {
  if (line.text.length > NAMES || !line.link) return false;
  if (line.link < line.text.replace(/^(?:Bởi|By|Tác giả:?|Viết bởi:?) | và | \S+@\S+$/g, '').length * 0.9) return false;
  return leadsToAuthor(firstLink(snapshot, line));
}

/** Whether a line names whoever made a text or put it up. */
export const namesMaker = (context: Context, line: Line) =>
  isSignature(context, line) || context.peopleIn(line.text).length > 0 || labelsMaker(line.text);

/** Whether a name behind the last sentence is the author's; places there have more syllables in small letters. */
export const isSigner = (name: string) =>
  !isPlace(name) &&
  (isPlainName(name) || (isNativeName(name) && (name.split(' ').length === 2 || name === name.toUpperCase())));

/** The end of a line's last sentence before a bold name; -1 if no bold name stands there. */
export function boldNameAt({ snapshot }: Context, line: Line): number {
  if (!line.strong) return -1;
  const { runs, text } = line.composer;
  const plain = runs.findLast(({ node, length }) => length > 1 && !hasFlag(snapshot, node, STRONG));
  const told = text.slice(0, plain ? plain.at + plain.length : 0).trimEnd();
  return /[.!?…/”"]$/.test(told) && isSigner(text.slice(told.length).trim()) ? told.length : -1;
}
