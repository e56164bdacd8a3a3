import { type Item, isLine, type Line } from '../../snapshot/lines';
import { linkIn } from '../../snapshot/measures';
import { holds, isHeading } from '../../snapshot/snapshot';
import { CENTER } from '../../snapshot/style';
import { endsSentence, lengthOf } from '../../text';
import { HEADLINE } from '../../title/lengths';
import { type Context, namesOf } from '../context';
import { isBold, isStyled, NUMBERED } from '../looks';
import { CAPTION_CLASS } from '../words/class-names';
import { splitCredit } from './credit';
import { isSetApart, pictureOf } from './place';
import { carriesOn, PLAIN, TOLD_ON } from './tells';

/** The class of the element that a line's block stands in. */
export const classAround = ({ snapshot: { className, parent } }: Context, { block }: Line) =>
  className[parent[block] ?? 0] ?? '';

/** Classes of elements below pictures in which most lines tell the story, so that none is a caption by its place. */
function tellingFrames(context: Context, items: readonly Item[]): Set<string> {
  const votes = new Map<string, number>();
  const below = items.filter((item, i): item is Line => isLine(item) && items[i - 1]?.kind === 'image');
  for (const line of below) {
    const name = classAround(context, line);
    votes.set(name, (votes.get(name) ?? 0) + (carriesOn(splitCredit(line.text).text) ? 1 : -1));
  }
  return new Set([...votes].filter(([name, sum]) => name && sum > 0).map(([name]) => name));
}

/** How many lines elsewhere show how the story is told. */
const TOLD = 2;

/**
 * Classes that only lines right below pictures have, two or more, none of which tells the story, unlike the others.
 * Heads of what follows, as who answers in an interview, stand below pictures too.
 */
function showingClasses({ snapshot }: Context, items: readonly Item[]): Set<string> {
  const nameOf = ({ block }: Line) => snapshot.className[block] ?? '';
  const below = new Set(items.filter((_, i) => items[i - 1]?.kind === 'image'));
  const lines = items.filter(isLine);
  const byName = Map.groupBy(lines, nameOf);
  const told = lines.filter((line) => !below.has(line) && endsSentence(line.text));
  const isHead = ({ block, strong }: Line) => strong > 0 || isHeading(snapshot, block);
  const shows = (line: Line) => {
    const { text } = splitCredit(line.text);
    return below.has(line) && !isHead(line) && text.length >= PLAIN.min && !carriesOn(text) && !TOLD_ON.test(text);
  };
  const isShowing = ([name, some]: [string, Line[]]) => name !== '' && some.length > 1 && some.every(shows);
  return new Set(told.length < TOLD ? [] : [...byName].filter(isShowing).map(([name]) => name));
}

/** How many pictures tell a story. */
const MANY = 3;

/** Whether all between the first picture and the last line below one are pictures with a line each, and none tells on. */
function isInPictures(items: readonly Item[]): boolean {
  const shown = items.slice(items.findIndex(pictureOf), items.findLastIndex(pictureOf) + 2);
  const lines = shown.filter(isLine);
  const isAlone = shown.every((item, i) => !isLine(item) || pictureOf(shown[i - 1]));
  const tells = ({ text }: Line) => text.length > PLAIN.max || carriesOn(splitCredit(text).text) || TOLD_ON.test(text);
  return isAlone && lines.length >= MANY && !lines.some(tells);
}

/** How most of a story's text looks. */
export interface Look {
  centred: boolean;
  italic: boolean;
  /** Whether paragraphs are in bold or set as headings, as some editors do. */
  heavy: boolean;
  /** Whether its markup has elements for captions, filled or empty. */
  marked: boolean;
  /** Whether those with a class for captions hold some. */
  filled: boolean;
  /** The classes of elements below pictures that tell the story. */
  telling: ReadonlySet<string>;
  /** The classes that only lines below pictures have. */
  showing: ReadonlySet<string>;
  /** Whether nothing is told but what pictures show. */
  shown: boolean;
  /** Whether numbered subheads stand elsewhere than below pictures. */
  numbered: boolean;
}

/** Whether a line is a numbered subhead by its looks: "2. Bản Mường" in bold. */
export const isNumberedHead = (line: Line) => NUMBERED.test(line.text) && isBold(line) && !endsSentence(line.text);

/** Whether the predicate holds for more than half of the text. */
function areMost(lines: readonly Line[], are: (line: Line) => boolean): boolean {
  const length = (some: readonly Line[]) => lengthOf(some.map(({ text }) => text));
  return length(lines.filter(are)) > length(lines) * 0.5;
}

/** Whether an element for captions stands at the text's place: a headline that is linked in one is another story's. */
function holdsCaption({ snapshot, region }: Context): boolean {
  const isHeadline = (at: number) => !snapshot.own[at] && linkIn(snapshot, at) >= HEADLINE.min;
  const isCaption = (at: number) => snapshot.tag[at] === 'figcaption' && !isHeadline(at);
  return holds(snapshot, region.from, isCaption, region.to);
}

/** How the text among these items looks, those of the page and links to other stories apart. */
export function lookOf(context: Context, items: readonly Item[]): Look {
  const lines = items.filter(isLine);
  const sentences = lines.filter(({ text }) => text.endsWith('.'));
  const isElsewhere = (item: Item, i: number): item is Line => isLine(item) && !pictureOf(items[i - 1]);
  // A photo story may have more captions than text, and its bold lead looks unlike the text.
  const elsewhere = items.filter(isElsewhere).filter(({ text, strong }) => text.endsWith('.') && !strong);
  const shown = elsewhere.length === 0 && isInPictures(items);
  const told = elsewhere.length || shown ? elsewhere : lines;
  return {
    centred: areMost(told, (line) => isStyled(context, line, CENTER)),
    italic: areMost(told, (line) => isSetApart(context, line)),
    heavy: areMost(sentences, (line) => isBold(line) || isHeading(context.snapshot, line.block)),
    marked: holdsCaption(context),
    filled: lines.some((line) => CAPTION_CLASS.test(namesOf(context, line))),
    telling: tellingFrames(context, items),
    showing: showingClasses(context, items),
    shown,
    numbered: items.some((item, i) => isElsewhere(item, i) && isNumberedHead(item)),
  };
}
