import type { Block, InlineMark } from '@/lib/model/article';
import { absolute } from '../address';
import { isPoem, isVerse } from '../detect/telling';
import { Composer, LINE_BREAK } from '../snapshot/compose';
import { composeSubtree, type Item, isLine, type Line, type Thing } from '../snapshot/lines';
import { proseIn } from '../snapshot/measures';
import { endOf, holdsTag, isHeading, linkAt, namesAt } from '../snapshot/snapshot';
import { CENTER, EM, LINK, STRONG } from '../snapshot/style';
import { hasSmallWord } from '../text';
import { HEADLINE } from '../title/lengths';
import { beginsSmall, isWhole, splitCaption, splitCredit } from './captions/credit';
import { ancestorOf, type Context, isQuoted } from './context';
import { addItem, type OpenList, placeOf, reportsIn } from './lists';
import { isBold, isItalic, isParagraph, isSetAsHeading, isStyled } from './looks';
import { nameOfTable, readTable } from './tables';
import { BOX_CLASS, SUBTITLE_CLASS } from './words/class-names';

/** A block and the source of its text; `null` if the text was put together from several places. */
export interface Built {
  block: Block;
  composer: Composer | null;
}

/** The bold, italic and linked ranges of a composed text; a text that is bold as a whole has no mark for that. */
function marksOf({ snapshot, base }: Context, composer: Composer): InlineMark[] {
  const marks: InlineMark[] = [];
  const open = new Map<InlineMark['kind'], InlineMark>();
  const put = (kind: InlineMark['kind'], on: boolean, start: number, end: number, href?: string) => {
    const last = open.get(kind);
    const joined = on && last && start - last.end <= 1 && last.href === href;
    if (joined) last.end = end;
    else if (on) {
      const mark: InlineMark = href === undefined ? { start, end, kind } : { start, end, kind, href };
      open.set(kind, mark);
      marks.push(mark);
    } else open.delete(kind);
  };
  for (const { at, length, node } of composer.runs) {
    const end = Math.min(at + length, composer.length);
    const flags = snapshot.flags[node] ?? 0;
    // Most texts are plain.
    if (!open.size && !(flags & (STRONG | EM | LINK))) continue;
    put('strong', (flags & STRONG) !== 0, at, end);
    put('em', (flags & EM) !== 0, at, end);
    const href = flags & LINK ? absolute(snapshot.attributes[linkAt(snapshot, node)]?.href, base) : null;
    put('link', href !== null, at, end, href ?? undefined);
  }
  return marks.filter((mark) => mark.kind === 'link' || mark.end - mark.start < composer.length);
}

function withMarks(context: Context, block: Block, composer: Composer): Built {
  const marks = marksOf(context, composer);
  return { block: marks.length ? { ...block, marks } : block, composer };
}

/** Whether a line begins with a sign as entries of lists do; one alone may head the paragraph behind it. */
function isEntry(lines: readonly Line[], line: Line): boolean {
  const [sign = ''] = line.text;
  if (!/[-–•+*]/.test(sign)) return false;
  const at = lines.indexOf(line);
  const next = lines[at + 1];
  const isAlone = [lines[at - 1], next].every((one) => one?.text[0] !== sign);
  return !(isAlone && next && isParagraph(next) && !isBold(next));
}

function headingLevel(context: Context, line: Line, lines: readonly Line[]): number | null {
  const { snapshot } = context;
  const at = isHeading(snapshot, line.block)
    ? line.block
    : ancestorOf(context, line.from, (up) => isHeading(snapshot, up));
  if (at >= 0 && line.text.length <= HEADLINE.max * 2) return Math.max(2, Number(snapshot.tag[at]?.[1]) || 2);
  const isSet = isBold(line) || SUBTITLE_CLASS.test(namesAt(snapshot, line.block));
  const isLike = line.text.length <= HEADLINE.max && isSet && !line.text.includes(LINE_BREAK);
  return isLike && !/(?:(?<!\.\.)\.|[;,])$/.test(line.text) && !isEntry(lines, line) ? 3 : null;
}

function textBlock(context: Context, line: Line, lines: readonly Line[], bold: boolean): Built {
  const { text, composer } = line;
  const level = bold ? null : headingLevel(context, line, lines);
  if (level !== null) return withMarks(context, { kind: 'heading', text, level }, composer);
  const kind = isPoem([text]) ? 'verse' : isQuoted(context, line.from) ? 'quote' : 'paragraph';
  return withMarks(context, { kind, text }, composer);
}

/** The verses from an index on that stand in a paragraph each, centred or in italics as no prose beside them. */
function versesFrom(context: Context, body: readonly Item[], captions: ReadonlySet<Item>, at: number): Line[] {
  const isOne = (item: Item | undefined) =>
    isLine(item) &&
    !captions.has(item) &&
    !isBold(item) &&
    (isItalic(item) || isStyled(context, item, CENTER)) &&
    isVerse(item.text) &&
    hasSmallWord(item.text) &&
    /^[^-–+•*]/.test(item.text);
  let end = at;
  while (isOne(body[end])) end++;
  const lines = body.slice(at, end).filter(isLine);
  return isPoem(lines.map(({ text }) => text)) ? lines : [];
}

/** Joins the verses of a poem into one block. */
function poemBlock(context: Context, lines: readonly Line[]): Built {
  const composer = new Composer();
  for (const line of lines) {
    if (composer.length) composer.lineBreak();
    composer.append(line.composer);
  }
  return withMarks(context, { kind: 'verse', text: composer.text }, composer);
}

/** A picture with its caption; `thing` is `null` if the picture itself is gone. */
function pictureBlock(context: Context, thing: Thing | null, lines: readonly Line[]): Built {
  const attributes = (thing && context.snapshot.attributes[thing.from]) ?? {};
  const lazy = attributes['data-src'] ?? attributes['data-original'] ?? attributes['data-lazy-src'];
  const src = absolute(lazy, context.base) ?? absolute(attributes.src, context.base);
  const kind = thing?.kind === 'embed' ? 'embed' : 'image';
  const { text, credit } = splitCaption(lines.map((one) => one.text.replace(/\s*\u2028\s*/g, ' ')).join(' '));
  const block: Block = { kind, text, ...(src ? { src } : {}), ...(credit ? { credit } : {}) };
  if (kind === 'image' && attributes.alt) block.alt = attributes.alt.normalize('NFC');
  return { block, composer: lines.length === 1 ? (lines[0]?.composer ?? null) : null };
}

/** The element that holds one caption: a figure, or a table cell that no picture stands in; -1 if there is none. */
function frameOf(context: Context, line: Line): number {
  const { tag } = context.snapshot;
  const frame = ancestorOf(context, line.from, (at) => tag[at] === 'td' || tag[at] === 'figure');
  return tag[frame] === 'td' && holdsTag(context.snapshot, 'img', frame) ? -1 : frame;
}

/** The caption that begins at an index: its line, those in the same frame, credits alone, and what a line leaves open. */
function captionFrom(context: Context, body: readonly Item[], captions: ReadonlySet<Item>, at: number): Line[] {
  const own: Line[] = [];
  const first = body[at];
  const frame = isLine(first) ? frameOf(context, first) : -1;
  // Below several pictures, or above the next, a line may be of another.
  const isOnly = [body[at - 2], body[at - 1]].some((item) => !item || isLine(item));
  const isCaption = (item: Item | undefined): item is Line => isLine(item) && captions.has(item);
  const isOver = (i: number) => body[i + 1]?.kind === 'image' && !isCaption(body[i + 2]);
  for (let i = at; i < body.length; i++) {
    const line = body[i];
    if (!isCaption(line)) break;
    const last = own.at(-1);
    const isFramed = frame >= 0 && frameOf(context, line) === frame;
    const isOpen = last && !isWhole(last) && (isOnly || beginsSmall(line)) && !isOver(i);
    const goesOn = isFramed || splitCredit(line.text).text === '' || isOpen;
    if (last && !goesOn) break;
    own.push(line);
  }
  return own;
}

/** A picture with its caption, below or above it; `picture` is `null` if that is gone. */
interface Figure {
  picture: Thing | null;
  caption: Line[];
  /** How many items of the body these are. */
  length: number;
}

/** The figure that begins with the picture or caption at an index. */
function figureAt(context: Context, body: readonly Item[], captions: ReadonlySet<Item>, at: number): Figure {
  const first = body[at];
  if (first && !isLine(first)) {
    const caption = captionFrom(context, body, captions, at + 1);
    return { picture: first, caption, length: caption.length + 1 };
  }
  const caption = captionFrom(context, body, captions, at);
  const { length } = caption;
  const [below, next] = body.slice(at + length, at + length + 2);
  const isAbove = below?.kind === 'image' && !(next && captions.has(next));
  return isAbove ? { picture: below, caption, length: length + 1 } : { picture: null, caption, length };
}

/** A table, and before it a paragraph with its name. */
function tableBlocks({ snapshot, clutter }: Context, at: number): Built[] {
  const { composer, cells } = readTable(snapshot, at, (one) => (clutter.has(one) ? 'skip' : 'enter'));
  const table: Built = { block: { kind: 'table', text: composer.text, cells }, composer };
  const name = nameOfTable(snapshot, at);
  const named = name < 0 ? null : composeSubtree(snapshot, name);
  return named?.text ? [{ block: { kind: 'paragraph', text: named.text }, composer: named }, table] : [table];
}

/** The body without the lines that name its tables, which are read with these. */
function withoutNames({ snapshot }: Context, body: readonly Item[]): readonly Item[] {
  const tables = body.filter(({ kind }) => kind === 'table');
  const names = tables.map(({ from }) => nameOfTable(snapshot, from)).filter((at) => at >= 0);
  return body.filter(({ from }) => !names.some((at) => at < from && from < endOf(snapshot, at)));
}

/** Numbers the boxes of a story in their order: returns a function from a node to its box, `null` outside of all. */
function boxesIn(context: Context): (at: number) => number | null {
  const { snapshot, region } = context;
  const boxes = new Map<number, number>();
  const whole = proseIn(snapshot, region.from, region.to);
  return (at) => {
    const box = ancestorOf(context, at, (up) => BOX_CLASS.test(snapshot.className[up] ?? ''));
    if (box < 0 || proseIn(snapshot, box) > whole * 0.5) return null;
    if (!boxes.has(box)) boxes.set(box, boxes.size + 1);
    return boxes.get(box) ?? null;
  };
}

/** Builds the blocks of a body, with its captions joined to their pictures. */
export function buildBlocks(context: Context, all: readonly Item[], captions: ReadonlySet<Item>): Built[] {
  const body = withoutNames(context, all);
  const built: Built[] = [];
  const lines = body.filter(isLine).filter((line) => !captions.has(line));
  const bold =
    lines.length > 3 &&
    lines.filter((line) => isBold(line) || isSetAsHeading(context, line)).length > lines.length * 0.6;
  const reports = reportsIn(context, lines);
  const boxAt = boxesIn(context);
  const put = (one: Built, at: number) => {
    const box = boxAt(at);
    if (box !== null) one.block.box = box;
    built.push(one);
  };
  let list: OpenList | null = null;
  for (let i = 0; i < body.length; i++) {
    const item = body[i];
    if (!item) continue;
    const line = isLine(item) && !captions.has(item) ? item : null;
    const place = line && placeOf(context, line, reports);
    if (line && place) {
      if (!list || list.at !== place.list) {
        list = { at: place.list, item: -1, items: [], composer: new Composer() };
        put({ block: { kind: 'list', text: '', items: list.items }, composer: list.composer }, line.from);
      }
      addItem(list, line, place);
      list.item = place.item;
      continue;
    }
    list = null;
    const verses = line ? versesFrom(context, body, captions, i) : [];
    if (verses.length) {
      put(poemBlock(context, verses), item.from);
      i += verses.length - 1;
    } else if (line) put(textBlock(context, line, lines, bold), line.from);
    else if (item.kind === 'table') for (const one of tableBlocks(context, item.from)) put(one, item.from);
    else {
      const { picture, caption, length } = figureAt(context, body, captions, i);
      put(pictureBlock(context, picture, caption), (picture ?? item).from);
      i += length - 1;
    }
  }
  // A list's text is read once, at the end: reading a growing text copies it each time.
  for (const { block, composer } of built) if (block.kind === 'list' && composer) block.text = composer.text;
  return built;
}
