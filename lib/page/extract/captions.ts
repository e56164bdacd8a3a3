import { isBareDate } from '../dates/date-lines';
import { isNewsLead } from '../detect/telling';
import { LINE_BREAK } from '../snapshot/compose';
import { type Item, isLine, type Line, type Thing } from '../snapshot/lines';
import { textIn } from '../snapshot/measures';
import { endOf, hasFlag, holds, holdsTag, isHeading } from '../snapshot/snapshot';
import { CENTER, SMALL } from '../snapshot/style';
import { endsSentence, endsStopped, holdsAny, isCapital, lengthOf, NAMES, wordsKey } from '../text';
import { ancestorOf, type Context, isWithin, namesOf } from './context';
import { leadsAway, ruleOfPage } from './drop-rules';
import { firstLink, isLink, isStyled, LONG, leadsToAuthor } from './looks';
import { saysWhoMade } from './makers/maker-lines';
import { splitCredit } from './picture-credits';
import { CAPTION_CLASS, LEAD_CLASS, PICTURE_CLASS } from './words/class-names';

/** How a credit begins that says whose a picture is. */
const PHOTO = /^[-–—|/([\s]*(?:ảnh|photo)[^:]*:/i;
/** Whether a line ends with whose a picture is. */
export const endsWithPhotographer = ({ text }: Line) => PHOTO.test(splitCredit(text).credit ?? '');

/** A table or figure that does nothing but frame pictures and what is written below them, in a line each and one more. */
function isPictureFrame({ snapshot }: Context, at: number): boolean {
  const end = endOf(snapshot, at);
  if (textIn(snapshot, at, end) > 900) return false;
  let [images, texts] = [0, 0];
  for (let i = at + 1; i < end; i++) {
    if (snapshot.tag[i] === 'img') images++;
    if (snapshot.own[i] || snapshot.ownLink[i]) texts++;
  }
  return images > 0 && texts <= images + 1;
}

/** Names of what is there to hold a picture, and of paragraphs with a large first letter. */
const HOLDERS = /(?<!\S)\S*(?:image[-_]?container|drop[-_]?cap)s?\b/gi;

/** Whether the line stands in an element that is there to say what a picture shows. */
function standsInCaption(context: Context, line: Line, isNear: boolean): boolean {
  const { snapshot } = context;
  const { tag } = snapshot;
  if (ancestorOf(context, line.from, (at) => tag[at] === 'figcaption') >= 0) return true;
  // Class names of what holds the picture too speak of the picture.
  const names = namesOf(context, line, (at) => !holdsTag(snapshot, 'img', at)).replace(HOLDERS, '');
  if (line.text.length <= LONG * 2 && (CAPTION_CLASS.test(names) || (isNear && PICTURE_CLASS.test(names)))) return true;
  // What a figure holds at length may tell the story on.
  const isShort = line.text.length <= NAMES;
  const frame = ancestorOf(context, line.from, (at) => tag[at] === 'table' || (tag[at] === 'figure' && isShort));
  return frame >= 0 && isPictureFrame(context, frame);
}

/** Whether markup alone tells that the line is a caption; `isNear`: whether a picture stands by. */
export function isMarked(context: Context, line: Line, isNear = true): boolean {
  if (isWithin(context, line, context.parts.captions)) return true;
  return standsInCaption(context, line, isNear) && !isBareDate(line);
}

function isAlternative({ snapshot }: Context, picture: Thing, line: Line): boolean {
  const alt = snapshot.attributes[picture.from]?.alt;
  return alt !== undefined && alt.length >= 15 && wordsKey(alt) === wordsKey(line.text);
}

const FLOATS = /float\s*:\s*(?:left|right)/;

/** A sentence right behind a picture in its paragraph, with no break between, is longer, in characters, where it is told. */
const TOLD = 90;

/** Whether a line goes on right behind the picture that its paragraph begins with. */
function runsOn({ snapshot: { tag } }: Context, picture: Thing, { text, from }: Line): boolean {
  return text.length > TOLD && endsSentence(text) && !tag.slice(picture.from, from).includes('br');
}

/** Whether the picture and the line stand alone in one small element, and the line does not run around the picture. */
export function sharesFrame(context: Context, picture: Thing, line: Line): boolean {
  const { snapshot } = context;
  const { align, style } = snapshot.attributes[picture.from] ?? {};
  // Beside whoever wrote the text stands a picture of them.
  if (leadsToAuthor(firstLink(snapshot, line))) return false;
  if (align === 'left' || align === 'right' || (style && FLOATS.test(style))) return false;
  if (snapshot.block[picture.from] === line.block && (isNewsLead(line.text) || runsOn(context, picture, line)))
    return false;
  const frame = ancestorOf(context, line.from, (at) => at < picture.from);
  if (frame < 0 || textIn(snapshot, frame) > line.text.length * 1.3 + 20) return false;
  // A sentence under a head and its picture tells of that.
  return !(endsSentence(line.text) && holds(snapshot, frame, (at) => isHeading(snapshot, at)));
}

/** Words by which a line tells the story on, where only its place speaks for a caption. */
const TELLING = ['cho rằng', 'cho biết', 'cho hay', 'khẳng định', 'nhấn mạnh', 'chia sẻ', ': '];
const OPENING = /^(?:tại|theo|trước đó|sau đó|ngoài ra|bên cạnh|cũng) [^,]{3,40},/;

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

/** Whether a line below a picture is set apart, or stands alone with it and tells nothing on. */
export function isBelow(context: Context, picture: Thing, line: Line): boolean {
  return (
    isSet(context, line) ||
    (line.text.length >= PLAIN.min && !carriesOn(line.text) && sharesFrame(context, picture, line))
  );
}

const NOTE = /(?:^|\s)(?:\w+[-_])?note(?:\s|$)/;
/** How a line begins that says which picture it is of, or who stands where in it: "Ảnh 1: …", "Từ trái qua: …". */
const POINTING =
  /^\(?(?:(?:ảnh|hình) (?:\d{1,2}|trên|dưới)|(?:hàng [a-zà-ỹ]+, )?từ (?:trái|phải) (?:qua|sang)(?: (?:trái|phải))?)\s*[:.,)]/i;

/** Whether a line is set apart: italic, small, a note by its class, or pointing at the picture. */
function isSet(context: Context, line: Line): boolean {
  const small = hasFlag(context.snapshot, line.from, SMALL);
  return (
    small ||
    line.em >= line.text.length * 0.8 ||
    POINTING.test(line.text) ||
    NOTE.test(context.snapshot.className[line.block] ?? '')
  );
}

/** A plain line that is a caption by its place has so many characters, and words at least. */
const PLAIN = { min: 30, max: 160, words: 6 };

/** Headings of laws and chapters, which an icon may stand before. */
const NUMBERED = /^(?:điều|chương|mục|phần|khoản|bài|câu|bước) (?:\d|[ivx]+\b)/;

/** So many lines at the end may be signatures and sources. */
const ENDING = 3;

/** Whether a line ends as no sentence does, and looks like all text around it. */
function isUnended({ snapshot }: Context, line: Line): boolean {
  const { text, block } = line;
  if (endsStopped(text) || /^[-–+•*\d]|\)$/.test(text)) return false;
  if (text.includes(LINE_BREAK) || line.link || line.strong) return false;
  if (NUMBERED.test(text.toLowerCase()) || isBareDate(line)) return false;
  return snapshot.tag[block] === 'p' || snapshot.tag[block] === 'div';
}

/** Plain lines below pictures that end as no sentence does, before text; none where such elsewhere may be subheads. */
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

/** The name of what a line stands in with others of its kind. */
const frameOf = ({ snapshot: { className, parent } }: Context, { block }: Line) => className[parent[block] ?? 0] ?? '';

/** Names of frames below pictures in which most lines tell the story on, so that none of them is a caption by its place. */
function tellingFrames(context: Context, items: readonly Item[]): Set<string> {
  const votes = new Map<string, number>();
  const below = items.filter((item, i): item is Line => isLine(item) && items[i - 1]?.kind === 'image');
  for (const line of below) {
    const name = frameOf(context, line);
    votes.set(name, (votes.get(name) ?? 0) + (carriesOn(line.text) ? 1 : -1));
  }
  return new Set([...votes].filter(([name, sum]) => name && sum > 0).map(([name]) => name));
}

/** How most of a story's text looks. */
interface Look {
  centred: boolean;
  italic: boolean;
  /** Some editors make headings of paragraphs. */
  headed: boolean;
  /** Whether its markup knows captions, filled or empty. */
  marked: boolean;
  /** Frames below pictures that tell the story on. */
  telling: ReadonlySet<string>;
}

/** Whether these are more than half of the text. */
function areMost(lines: readonly Line[], are: (line: Line) => boolean): boolean {
  const length = (some: readonly Line[]) => lengthOf(some.map(({ text }) => text));
  return length(lines.filter(are)) > length(lines) * 0.5;
}

/** What somebody said, and who it was; or what announces what stands below. */
const TOLD_ON = /^[“"][^”"]+[”"], |:$/;

/** Whether a line right below a picture says what it shows: by its words, or as it is set apart. */
function describes(context: Context, line: Line, picture: Thing, look: Look): boolean {
  if (isAlternative(context, picture, line)) return true;
  if (TOLD_ON.test(line.text)) return false;
  if (!look.italic && isSet(context, line)) return true;
  // Where a page marks its captions, a line that is not marked is none, whatever its place.
  if (look.marked || look.telling.has(frameOf(context, line)) || carriesOn(line.text)) return false;
  // Subheads do not end as sentences do.
  const isHeaded = !look.headed && isHeading(context.snapshot, line.block) && line.text.endsWith('.');
  return (!look.centred && isStyled(context, line, CENTER)) || isHeaded || sharesFrame(context, picture, line);
}

/** So many lines may stand between a picture and what its name says it shows. */
const BESIDE = 3;

const pictureOf = (item: Item | undefined) => (item?.kind === 'image' || item?.kind === 'embed' ? item : null);

/** Whether a line has a credit that makes a caption of it; `captions` are those that are known before it. */
function isCredited(line: Line, [before, after]: (Item | undefined)[], captions: ReadonlySet<Item>): boolean {
  const { text, credit } = splitCredit(line.text);
  if (credit === null) return false;
  if (pictureOf(before) || after?.kind === 'image') return true;
  // A sentence, or brackets, and whose the picture is, wherever that went; or a credit alone behind a caption.
  if (PHOTO.test(credit) && (/[.!?…)"”]$/.test(text) || /^[([]/.test(credit))) return true;
  return text === '' && before !== undefined && captions.has(before);
}

/** The lines that say what a picture shows: marked as captions, or set apart or credited right beside one. */
export function findCaptions(context: Context, items: readonly Item[]): Set<Item> {
  const captions = new Set<Item>();
  items = items.filter((item) => !isLine(item) || !(ruleOfPage(item) || leadsAway(context, item)));
  const lines = items.filter(isLine);
  const sentences = lines.filter(({ text }) => text.endsWith('.'));
  const isElsewhere = (item: Item, i: number): item is Line => isLine(item) && !pictureOf(items[i - 1]);
  // A photo story may have more captions than text, and a lead in bold looks like none of it.
  const elsewhere = items.filter(isElsewhere).filter(({ text, strong }) => text.endsWith('.') && !strong);
  const told = elsewhere.length ? elsewhere : lines;
  const look: Look = {
    centred: areMost(told, (line) => isStyled(context, line, CENTER)),
    italic: areMost(told, (line) => isSet(context, line)),
    headed: areMost(sentences, (line) => isHeading(context.snapshot, line.block)),
    marked: holdsTag(context.snapshot, 'figcaption', context.region.from, context.region.to),
    telling: tellingFrames(context, items),
  };
  const isCaption = (line: Line, i: number): boolean => {
    if (isMarked(context, line, items.slice(Math.max(0, i - BESIDE), i + BESIDE + 1).some(pictureOf))) return true;
    if (line.text.length > LONG || isBareDate(line)) return false;
    // Beside its picture it heads another story.
    if (isLink(line) && isHeading(context.snapshot, line.block)) return false;
    if (isCredited(line, [items[i - 1], items[i + 1]], captions)) return true;
    const picture = pictureOf(items[i - 1]);
    if (!picture || saysWhoMade(context, line) || LEAD_CLASS.test(namesOf(context, line))) return false;
    return describes(context, line, picture, look);
  };
  items.forEach((item, i) => {
    if (isLine(item) && isCaption(item, i)) captions.add(item);
  });
  // Editors who mark captions mark all of them; whose a picture is they say of some.
  const isMarking = look.marked || lines.some((line) => captions.has(line) && splitCredit(line.text).credit === null);
  if (!isMarking) for (const line of plainBelow(context, items, captions)) captions.add(line);
  return captions;
}
