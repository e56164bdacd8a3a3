import { isBareDate } from '../dates/date-lines';
import { isNewsLead } from '../detect/telling';
import { LINE_BREAK } from '../snapshot/compose';
import { type Item, isLine, type Line, SHOWN, type Thing } from '../snapshot/lines';
import { proseIn, textIn } from '../snapshot/measures';
import { endOf, hasFlag, holds, holdsTag, isHeading, parentsOf } from '../snapshot/snapshot';
import { CENTER, SMALL } from '../snapshot/style';
import {
  endsPunctuated,
  endsSentence,
  FULL_LINE,
  holdsAny,
  isCapital,
  lengthOf,
  NAMES,
  PROSE,
  SHORT,
  wordsKey,
} from '../text';
import { ancestorOf, type Context, isWithin, namesOf } from './context';
import { saysWhoMade } from './credits/credit-lines';
import { leadsAway, ruleOfPage } from './drop-rules';
import { firstLink, isBold, isItalic, isLink, isParagraph, isStyled, LONG, leadsToAuthor } from './looks';
import { splitCredit } from './picture-credits';
import { BOX_CLASS, CAPTION_CLASS, LEAD_CLASS, PICTURE_CLASS } from './words/class-names';

/** The beginning of a picture's credit. */
const PHOTO = /^[-–—|/([\s]*(?:(?:hình )?ảnh|photo)[^:]*:/i;
/** Whether a line ends with the credit of a picture. */
export const endsWithPhotographer = ({ text }: Line) => PHOTO.test(splitCredit(text).credit ?? '');

/** Whether a caption ends where its line does: as a sentence, with brackets or a credit. */
export const isWhole = ({ text }: Line) =>
  endsSentence(text) || text.endsWith(')') || splitCredit(text).credit !== null;

/** Whether a line begins in the middle of a sentence. */
export const beginsSmall = ({ text: [first = ''] }: Line) => first !== first.toUpperCase();

/** Whether a table or figure only frames pictures, with a line for each and at most one more. */
function isPictureFrame({ snapshot }: Context, at: number): boolean {
  const end = endOf(snapshot, at);
  if (textIn(snapshot, at, end) > 900) return false;
  let [images, texts] = [0, 0];
  for (let i = at + 1; i < end; i++) {
    if (snapshot.tag[i] === 'img') images++;
    if (!snapshot.own[i] && !snapshot.ownLink[i]) continue;
    texts++;
    // A text that surrounds a picture with its caption is a story.
    if (holdsTag(snapshot, 'img', i) && textIn(snapshot, i + 1, endOf(snapshot, i)) > 0) return false;
  }
  return images > 0 && texts <= images + 1;
}

/** Class names of containers for pictures, and of paragraphs with a large first letter. */
const HOLDERS = /(?<!\S)\S*(?:image[-_]?container|drop[-_]?cap)s?\b/gi;

/** Whether a line ends a box of text that shows nothing, as who speaks ends a quotation. */
function endsTextBox(context: Context, line: Line): boolean {
  const { snapshot, region } = context;
  const { tag, className } = snapshot;
  const isBox = (at: number) => tag[at] === 'blockquote' || BOX_CLASS.test(className[at] ?? '');
  const told = line.text.length + PROSE;
  const box = ancestorOf(context, line.from, (at) => isBox(at) && textIn(snapshot, at) >= told);
  if (box < 0 || textIn(snapshot, line.to, endOf(snapshot, box)) > 0) return false;
  const isStory = proseIn(snapshot, box) > proseIn(snapshot, region.from, region.to) * 0.5;
  return !isStory && !holds(snapshot, box, (at) => SHOWN.has(tag[at] ?? ''));
}

/** Whether a line stands in an element for captions. */
function standsInCaption(context: Context, line: Line, isNear: boolean): boolean {
  const { snapshot } = context;
  const { tag } = snapshot;
  if (ancestorOf(context, line.from, (at) => tag[at] === 'figcaption') >= 0) return true;
  // The class of an element around the picture speaks of the picture itself.
  const names = namesOf(context, line, (at) => !holdsTag(snapshot, 'img', at)).replace(HOLDERS, '');
  const isNamed = () => CAPTION_CLASS.test(names) || (isNear && PICTURE_CLASS.test(names));
  if (line.text.length <= LONG * 2 && isNamed()) return !endsTextBox(context, line);
  // A long text in a figure may tell the story on.
  const isShort = line.text.length <= NAMES;
  const frame = ancestorOf(context, line.from, (at) => tag[at] === 'table' || (tag[at] === 'figure' && isShort));
  return frame >= 0 && isPictureFrame(context, frame);
}

/** Whether markup alone tells that a line is a caption; `isNear`: whether a picture stands close by. */
export function isMarked(context: Context, line: Line, isNear = true): boolean {
  if (isWithin(context, line, context.parts.captions)) return true;
  return standsInCaption(context, line, isNear) && !isBareDate(line);
}

function isAlternative({ snapshot }: Context, picture: Thing, line: Line): boolean {
  const alt = snapshot.attributes[picture.from]?.alt;
  return alt !== undefined && alt.length >= 15 && wordsKey(alt) === wordsKey(line.text);
}

const FLOATS = /float\s*:\s*(?:left|right)/;

/** Whether text runs around an element inside `frame` that is the picture or holds it. */
function isFloated({ snapshot: { tag, attributes, parent } }: Context, picture: Thing, frame: number): boolean {
  for (let at = picture.from; at > frame; at = parent[at] ?? -1) {
    const { align, style } = attributes[at] ?? {};
    if (style && FLOATS.test(style)) return true;
    // On other elements it aligns what is in them.
    const aligns = at === picture.from || tag[at] === 'table';
    if (aligns && (align === 'left' || align === 'right')) return true;
  }
  return false;
}

/** Whether a line is told right behind the picture that begins its paragraph, with no break between. */
function runsOn({ snapshot: { tag } }: Context, picture: Thing, { text, from }: Line): boolean {
  return text.length > FULL_LINE && endsSentence(text) && !tag.slice(picture.from, from).includes('br');
}

/** Whether picture and line stand alone in one small element, and the line does not flow around the picture. */
export function sharesFrame(context: Context, picture: Thing, line: Line): boolean {
  const { snapshot } = context;
  // A picture beside an author shows the author.
  if (leadsToAuthor(firstLink(snapshot, line))) return false;
  if (snapshot.block[picture.from] === line.block && (isNewsLead(line.text) || runsOn(context, picture, line)))
    return false;
  const frame = ancestorOf(context, line.from, (at) => at < picture.from);
  if (frame < 0 || textIn(snapshot, frame) > line.text.length * 1.3 + 20) return false;
  if (isFloated(context, picture, frame)) return false;
  // A sentence under a heading and its picture tells what the heading says.
  return !(endsSentence(line.text) && holds(snapshot, frame, (at) => isHeading(snapshot, at)));
}

/** Words of lines that tell the story, where only their place speaks for captions. */
const TELLING = ['cho rằng', 'cho biết', 'cho hay', 'khẳng định', 'nhấn mạnh', 'chia sẻ', ': '];
const OPENING = /^(?:tại|theo|trước đó|sau đó|ngoài ra|bên cạnh|cũng)(?: [^,]{3,40})?,/;

function carriesOn(text: string): boolean {
  const lower = text.toLowerCase();
  if (text.length > 200 || OPENING.test(lower) || holdsAny(lower, TELLING)) return true;
  // Two sentences.
  for (const stop of text.matchAll(/[.!?]["”]?\s+/g)) {
    const next = text[stop.index + stop[0].length];
    if (stop.index > 2 && isCapital(next)) return true;
  }
  return false;
}

/** Whether a line below a picture is set apart, or stands alone with it and does not tell the story. */
export function isBelow(context: Context, picture: Thing, line: Line): boolean {
  return (
    isSetApart(context, line) ||
    (line.text.length >= PLAIN.min && !carriesOn(line.text) && sharesFrame(context, picture, line))
  );
}

const NOTE = /(?:^|\s)(?:\w+[-_])?note(?:\s|$)/;
/** The beginning of a line that says which picture it is of, or who is where in it: "Ảnh 1: …", "Từ trái qua: …". */
const POINTING =
  /^\(?(?:hình ảnh(?=\s*:)|(?:ảnh|hình) (?:\d{1,2}|trên|dưới)|(?:hàng [a-zà-ỹ]+, )?từ (?:trái|phải) (?:qua|sang)(?: (?:trái|phải))?)\s*[:.,)]/i;

/** Whether a line is set apart: italic, small, a note by its class, or pointing at the picture. */
function isSetApart(context: Context, line: Line): boolean {
  const small = hasFlag(context.snapshot, line.from, SMALL);
  return small || isItalic(line) || POINTING.test(line.text) || NOTE.test(context.snapshot.className[line.block] ?? '');
}

/** The length of a plain line that is a caption by its place, in characters and words. */
const PLAIN = { min: 30, max: 160, words: 6 };

/** Headings in laws and books, which an icon may stand before. */
const NUMBERED = /^(?:điều|chương|mục|phần|khoản|bài|câu|bước) (?:\d|[ivx]+\b)/;

/** How many lines at the end may be signatures and sources. */
const ENDING = 3;

/** Whether a line does not end as a sentence, and looks like the text around it. */
function isUnended({ snapshot }: Context, line: Line): boolean {
  const { text, block } = line;
  if (endsPunctuated(text) || /^[-–+•*\d]|\)$/.test(text)) return false;
  if (text.includes(LINE_BREAK) || line.link || line.strong) return false;
  if (NUMBERED.test(text.toLowerCase()) || isBareDate(line)) return false;
  return snapshot.tag[block] === 'p' || snapshot.tag[block] === 'div';
}

/** Plain lines between a picture and text that are no sentences; none if such lines elsewhere may be subheads. */
function plainBelow(context: Context, items: readonly Item[], captions: ReadonlySet<Item>): Line[] {
  const lines = items.filter(isLine).filter((line) => !captions.has(line));
  const mayBeSubhead = (item: Item) => isLine(item) && (item.strong > 0 || isHeading(context.snapshot, item.block));
  const found = items.filter((item, i): item is Line => {
    if (!isLine(item) || items[i - 1]?.kind !== 'image') return false;
    const next = items.slice(i + 1, i + 3).find((one) => !mayBeSubhead(one));
    if (!isLine(next)) return false;
    const { length } = item.text;
    if (length < PLAIN.min || length > PLAIN.max || item.text.split(' ').length < PLAIN.words) return false;
    return isUnended(context, item) && !carriesOn(item.text) && next.text.length > length && endsSentence(next.text);
  });
  const below = new Set(found);
  const others = lines.slice(0, -ENDING).some((line) => !below.has(line) && isUnended(context, line));
  return others ? [] : found;
}

/** The class of the element that a line's block stands in. */
const classAround = ({ snapshot: { className, parent } }: Context, { block }: Line) =>
  className[parent[block] ?? 0] ?? '';

/** Classes of elements below pictures in which most lines tell the story, so that none is a caption by its place. */
function tellingFrames(context: Context, items: readonly Item[]): Set<string> {
  const votes = new Map<string, number>();
  const below = items.filter((item, i): item is Line => isLine(item) && items[i - 1]?.kind === 'image');
  for (const line of below) {
    const name = classAround(context, line);
    votes.set(name, (votes.get(name) ?? 0) + (carriesOn(line.text) ? 1 : -1));
  }
  return new Set([...votes].filter(([name, sum]) => name && sum > 0).map(([name]) => name));
}

const pictureOf = (item: Item | undefined) => (item?.kind === 'image' || item?.kind === 'embed' ? item : null);

/** A quotation with its speaker, or the announcement of what stands below. */
const TOLD_ON = /^[“"][^”"]+[”"], |:$/;

/** How many pictures tell a story. */
const MANY = 3;

/** Whether all between the first picture and the last line below one are pictures with a line each, and none tells on. */
function isInPictures(items: readonly Item[]): boolean {
  const shown = items.slice(items.findIndex(pictureOf), items.findLastIndex(pictureOf) + 2);
  const lines = shown.filter(isLine);
  const isAlone = shown.every((item, i) => !isLine(item) || pictureOf(shown[i - 1]));
  const tells = ({ text }: Line) => text.length > PLAIN.max || carriesOn(text) || TOLD_ON.test(text);
  return isAlone && lines.length >= MANY && !lines.some(tells);
}

/** How most of a story's text looks. */
interface Look {
  centred: boolean;
  italic: boolean;
  /** Whether paragraphs are set as headings, as some editors do. */
  headed: boolean;
  /** Whether its markup has elements for captions, filled or empty. */
  marked: boolean;
  /** Whether those with a class for captions hold some. */
  filled: boolean;
  /** The classes of elements below pictures that tell the story. */
  telling: ReadonlySet<string>;
  /** Whether nothing is told but what pictures show. */
  shown: boolean;
}

/** Whether the predicate holds for more than half of the text. */
function areMost(lines: readonly Line[], are: (line: Line) => boolean): boolean {
  const length = (some: readonly Line[]) => lengthOf(some.map(({ text }) => text));
  return length(lines.filter(are)) > length(lines) * 0.5;
}

function readsAsLead(line: Line): boolean {
  const { text } = line;
  return isNewsLead(text) ? endsSentence(text) : text.length > SHORT && (isBold(line) || carriesOn(text));
}

/** Whether a line reads as a lead, and is the first in the element of the text, which the picture stands outside of. */
function leadsText({ snapshot }: Context, picture: Thing, line: Line): boolean {
  const { block } = line;
  const up = snapshot.parent[block] ?? 0;
  if (!readsAsLead(line) || picture.from >= up || textIn(snapshot, up, block) > 0) return false;
  return proseIn(snapshot, endOf(snapshot, block), endOf(snapshot, up)) > 0;
}

/** A column of a grid that is not as wide as the grid, which has twelve. */
const COLUMN = /(?<!\S)(?:col|columns?)(?:-[a-z]{2})?-?(?:[1-9]|1[01])?(?!\S)/;

/** Whether a picture stands beside a line, in another cell of its row or another column, not above or below it. */
function isBeside(context: Context, item: Item | undefined, line: Line): boolean {
  if (item?.kind !== 'image') return false;
  const { tag, className, parent } = context.snapshot;
  const isFrame = (at: number) => at < item.from && item.from < endOf(context.snapshot, at);
  const frame = ancestorOf(context, line.from, isFrame);
  const part = ancestorOf(context, line.from, (at) => parent[at] === frame);
  return frame >= 0 && (tag[frame] === 'tr' || COLUMN.test(className[part] ?? ''));
}

/**
 * The lead that stands beside its picture, as in lists of stories: the first paragraph, if it is called or reads so. Of
 * several texts beside pictures all are captions.
 */
export function leadBeside(context: Context, items: readonly Item[]): Line | undefined {
  const standsBeside = (line: Line) => {
    const i = items.indexOf(line);
    return isBeside(context, items[i - 1], line) || isBeside(context, items[i + 1], line);
  };
  const [first, second] = items.filter(isParagraph);
  if (!first || !second || !standsBeside(first) || standsBeside(second)) return undefined;
  return LEAD_CLASS.test(namesOf(context, first)) || readsAsLead(first) ? first : undefined;
}

/** Whether a picture has an element for its caption, as others of the page, and nothing stands in it. */
function isLeftBare({ snapshot }: Context, picture: Thing): boolean {
  const isEmpty = (at: number) =>
    (snapshot.tag[at] === 'figcaption' || CAPTION_CLASS.test(snapshot.className[at] ?? '')) && at > picture.from;
  const frame = parentsOf(snapshot, picture.from).findLast((at) => textIn(snapshot, at) === 0);
  return frame !== undefined && holds(snapshot, frame, isEmpty);
}

/** Whether a line goes on with the caption above that it is set like, amid its sentence. */
function continues(context: Context, above: Line, line: Line, look: Look): boolean {
  if (isWhole(above) || !beginsSmall(line)) return false;
  const both = [above, line];
  const isCentred = !look.centred && both.every((one) => isStyled(context, one, CENTER));
  return isCentred || (!look.italic && both.every((one) => isSetApart(context, one)));
}

/** A line right below a picture, with the lines next to both. */
interface Below {
  line: Line;
  picture: Thing;
  beside: readonly Line[];
}

/** Whether a line right below a picture describes it, by its words or as it is set apart. */
function describes(context: Context, { line, picture, beside }: Below, look: Look): boolean {
  if (isAlternative(context, picture, line)) return true;
  if (TOLD_ON.test(line.text) || leadsText(context, picture, line)) return false;
  if (look.filled && isLeftBare(context, picture)) return false;
  // Where most is in italics, as letters are, the text around must not be.
  const isAlone = () => !look.italic || (beside.length > 0 && !beside.some((one) => isSetApart(context, one)));
  if (isSetApart(context, line) && isAlone()) return true;
  // If a page marks up its captions, no unmarked line is one by its place.
  if (look.marked || look.telling.has(classAround(context, line)) || carriesOn(line.text)) return false;
  if (look.shown && endsSentence(line.text)) return true;
  // Subheads do not end as sentences do.
  const isHeaded = !look.headed && isHeading(context.snapshot, line.block) && line.text.endsWith('.');
  return (!look.centred && isStyled(context, line, CENTER)) || isHeaded || sharesFrame(context, picture, line);
}

/** How many items may stand between a picture and a line whose class names it a caption. */
const BESIDE = 3;

/** Whether a line is a caption by its credit; `captions` are those known so far. */
function isCredited(line: Line, [before, after]: (Item | undefined)[], captions: ReadonlySet<Item>): boolean {
  const { text, credit } = splitCredit(line.text);
  if (credit === null) return false;
  if (pictureOf(before) || after?.kind === 'image') return true;
  // A sentence or brackets with a credit, wherever the picture went; or a credit alone behind a caption.
  if (PHOTO.test(credit) && (/[.!?…)"”]$/.test(text) || /^[([]/.test(credit))) return true;
  return text === '' && before !== undefined && captions.has(before);
}

/** The captions: lines marked up as such, or set apart or credited right beside a picture; never the `lead`. */
export function findCaptions(context: Context, items: readonly Item[], lead?: Line): Set<Item> {
  const captions = new Set<Item>();
  items = items.filter((item) => !isLine(item) || !(ruleOfPage(item) || leadsAway(context, item)));
  const lines = items.filter(isLine);
  const sentences = lines.filter(({ text }) => text.endsWith('.'));
  const isElsewhere = (item: Item, i: number): item is Line => isLine(item) && !pictureOf(items[i - 1]);
  // A photo story may have more captions than text, and its bold lead looks unlike the text.
  const elsewhere = items.filter(isElsewhere).filter(({ text, strong }) => text.endsWith('.') && !strong);
  const shown = elsewhere.length === 0 && isInPictures(items);
  const told = elsewhere.length || shown ? elsewhere : lines;
  const look: Look = {
    centred: areMost(told, (line) => isStyled(context, line, CENTER)),
    italic: areMost(told, (line) => isSetApart(context, line)),
    headed: areMost(sentences, (line) => isHeading(context.snapshot, line.block)),
    marked: holdsTag(context.snapshot, 'figcaption', context.region.from, context.region.to),
    filled: lines.some((line) => CAPTION_CLASS.test(namesOf(context, line))),
    telling: tellingFrames(context, items),
    shown,
  };
  const isCaption = (line: Line, i: number): boolean => {
    if (isMarked(context, line, items.slice(Math.max(0, i - BESIDE), i + BESIDE + 1).some(pictureOf))) return true;
    if (line.text.length > LONG || isBareDate(line)) return false;
    // A linked heading beside its picture belongs to another story.
    if (isLink(line) && isHeading(context.snapshot, line.block)) return false;
    if (isCredited(line, [items[i - 1], items[i + 1]], captions)) return true;
    const picture = pictureOf(items[i - 1]);
    if (!picture || saysWhoMade(context, line) || LEAD_CLASS.test(namesOf(context, line))) return false;
    const beside = [items[i - 2], items[i + 1]].filter(isLine);
    return describes(context, { line, picture, beside }, look);
  };
  items.forEach((item, i) => {
    if (!isLine(item) || item === lead) return;
    const above = items[i - 1];
    const isContinued = isLine(above) && captions.has(above) && continues(context, above, item, look);
    if (isContinued || isCaption(item, i)) captions.add(item);
  });
  // Editors who mark captions mark all of them; they add credits only to some.
  const isMarking = look.marked || lines.some((line) => captions.has(line) && splitCredit(line.text).credit === null);
  if (!isMarking) for (const line of plainBelow(context, items, captions)) captions.add(line);
  return captions;
}
