import { HAS_CLOCK, isBareDate } from '../dates/date-lines';
import { endsSentence, isCapital, words } from '../text';
import { beginsParagraph, beginsWord, stretchesOf } from './breaks';
import { Composer, LINE_BREAK } from './compose';
import { endOf, hasFlag, type Snapshot } from './snapshot';
import { BROKEN, CONTROL, EM, HIDDEN, LINK, STRONG } from './style';

/** A line of text: what stands between two block boundaries. Lengths are UTF-16 units of `text`, approximately. */
export interface Line {
  kind: 'line';
  text: string;
  composer: Composer;
  /** The snapshot indexes of its texts, `[from, to)`. */
  from: number;
  to: number;
  /** The element that makes it a line. */
  block: number;
  /** How many of its characters are linked, bold, italic. */
  link: number;
  strong: number;
  em: number;
}

/** A picture, embed or data table between lines. */
export interface Thing {
  kind: 'image' | 'embed' | 'table';
  from: number;
  to: number;
}

export type Item = Line | Thing;

export const isLine = (item: Item | null | undefined): item is Line => item?.kind === 'line';

const EMBEDS = words('video audio iframe embed object');
/** Elements that show something: a picture, a film, a frame. */
export const SHOWN = new Set([...EMBEDS, 'img']);

/** Addresses of frames that hold buttons to like, share or follow, or advertisements. */
const BUTTON =
  /\/plugins\/(?:like|share|follow|page|send|comments)|tweet_button|\/plusone|googlesyndication|doubleclick/;

const isEmbed = ({ tag, attributes }: Snapshot, at: number) =>
  EMBEDS.has(tag[at] ?? '') && !BUTTON.test(attributes[at]?.src ?? '');

/** The longest side of an icon, in pixels. */
const ICON = 48;
const SIDE = /(?:^|[;\s])(?:width|height)\s*:\s*(\d+)px/gi;

/** A picture that stands for a kind of file: "/images/pdf.gif", "icon_word.png". */
const FILE_ICON =
  /(?:^|\/)(?:icon|ic)?s?[-_]?(?:pdf|docx?|word|xlsx?|excel|zip|rar)(?:[-_]?(?:icon|file))?\.(?:gif|png|svg)$/i;

/** Classes of common CSS frameworks for pictures as small as icons, or round as only those of writers are. */
const SMALL = /(?<!\S)(?:(?:[wh]|size)-(?:[1-9]|1[0-2])|rounded-(?:full|circle)|img-circle)(?!\S)/;

/** Whether a picture is an icon, an emoji or a writer's portrait, which stands in the text as letters do. */
function isIcon({ attributes, className }: Snapshot, at: number): boolean {
  const { width, height, style = '', src = '' } = attributes[at] ?? {};
  if (FILE_ICON.test(src) || SMALL.test(className[at] ?? '')) return true;
  const sides = [width, height, ...Array.from(style.matchAll(SIDE), (match) => match[1])];
  return sides.some((side) => Number.parseInt(side ?? '', 10) <= ICON);
}

function lineOf(snapshot: Snapshot, composer: Composer): Line | null {
  const first = composer.runs[0];
  const last = composer.runs.at(-1);
  if (!first || !last || !composer.text) return null;
  const lengthWith = (flag: number) =>
    composer.runs.reduce((sum, { node, length }) => (hasFlag(snapshot, node, flag) ? sum + length : sum), 0);
  return {
    kind: 'line',
    text: composer.text,
    composer,
    from: first.node,
    to: last.node + 1,
    block: snapshot.block[first.node] ?? 0,
    link: lengthWith(LINK),
    strong: lengthWith(STRONG),
    em: lengthWith(EM),
  };
}

/** A part of a line as a line of its own; `null` if it is blank. */
export const sliceOf = (snapshot: Snapshot, { composer }: Line, from: number, to: number): Line | null =>
  lineOf(snapshot, composer.slice(from, to));

/** Breaks separate paragraphs if the text between them is this long on average, in a `<p>` if so many are told. */
const PARAGRAPH = 110;
const LINES = 3;
/** Whether a line is told as paragraphs are; points of a list begin with a sign or number. */
const isTold = ({ text }: Line) => endsSentence(text) && isCapital(text.replace(/^["“]/, '')[0]);

/** Whether the lines of an element with this tag are whole paragraphs, in a `<p>` with subheads between them. */
function areParagraphs(lines: readonly Line[], tag: string | undefined): boolean {
  const told = tag === 'p' ? lines.filter(isTold) : lines;
  if (tag === 'li' || told.length < (tag === 'p' ? LINES : 2) || told.length <= lines.length / 2) return false;
  return told.reduce((sum, { text }) => sum + text.length + 1, -1) / told.length >= PARAGRAPH;
}

/** The lines of a composed text: one, unless its breaks separate whole paragraphs, or text from linked lines. */
function linesOf(snapshot: Snapshot, composer: Composer): Line[] {
  const whole = lineOf(snapshot, composer);
  if (!whole) return [];
  if (!whole.text.includes(LINE_BREAK)) return [whole];
  let end = -1;
  const parts = whole.text.split(LINE_BREAK).flatMap(({ length }) => {
    const from = end + 1;
    end = from + length;
    return sliceOf(snapshot, whole, from, end) ?? [];
  });
  // Above a lead stand its date, and the headline.
  if (parts.slice(0, 3).some((part) => isBareDate(part) && HAS_CLOCK.test(part.text))) return parts;
  // In italics alone, as what a picture shows is set before the text.
  const [first, ...others] = parts;
  if (first && first.em >= first.text.length * 0.8 && others.every(({ em }) => em === 0)) return parts;
  if (areParagraphs(parts, snapshot.tag[whole.block])) return parts;
  const linked = (line: Line) => line.link >= line.text.length * 0.9 && line.text.length >= 15;
  const text = parts.filter((part) => !linked(part));
  return text.length && text.length < parts.length ? parts : [whole];
}

/** Collects lines and things from texts and elements in document order. */
class Gatherer {
  readonly items: Item[] = [];
  /** Characters of all lines so far. */
  characters = 0;
  readonly #snapshot: Snapshot;
  /** The line being read, and the block that makes it one. */
  #composer: Composer | null = null;
  #owner = -1;
  /** Line breaks since its last text. */
  #breaks = 0;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  /** Adds a text, or an element as far as it is something by itself. */
  add(at: number): void {
    const { tag, block } = this.#snapshot;
    const name = tag[at] ?? '';
    if (name === '') this.#text(at);
    else if (name === 'br') this.#lineBreak();
    else if (name === 'img') {
      if (!isIcon(this.#snapshot, at)) this.thing('image', at);
    } else if (isEmbed(this.#snapshot, at)) this.thing('embed', at);
    else if (block[at] === at) this.flush();
  }

  thing(kind: Thing['kind'], at: number): void {
    this.flush();
    this.items.push({ kind, from: at, to: endOf(this.#snapshot, at) });
  }

  /** Ends the line being read. */
  flush(): void {
    this.#breaks = 0;
    if (!this.#composer) return;
    for (const line of linesOf(this.#snapshot, this.#composer.finish())) {
      this.items.push(line);
      this.characters += line.text.length;
    }
    this.#composer = null;
  }

  #lineBreak(): void {
    if (++this.#breaks > 1) this.flush();
    else this.#composer?.lineBreak();
  }

  #text(at: number): void {
    const snapshot = this.#snapshot;
    const data = snapshot.text[at] ?? '';
    const owner = snapshot.block[at] ?? 0;
    const composer = this.#composer;
    if (composer && (this.#owner !== owner || beginsParagraph(snapshot, at, data, composer))) this.flush();
    if (data.trim() === '') {
      this.#composer?.add(at, data);
      return;
    }
    this.#breaks = 0;
    this.#owner = owner;
    if (this.#composer && beginsWord(snapshot, at, data, this.#composer)) this.#composer.separate(' ');
    for (const { from, to, feeds } of stretchesOf(data, hasFlag(snapshot, at, BROKEN))) {
      if (feeds > 1) this.flush();
      else if (feeds) this.#composer?.lineBreak();
      this.#composer ??= new Composer();
      this.#composer.add(at, data.slice(from, to), from);
    }
  }
}

/** What to do with an element: look inside, leave it out with all it holds, or note it as a table. */
export type Decision = 'enter' | 'skip' | 'table';

/**
 * The lines and things of `[from, to)` in document order, without what is hidden or a control. `decide` is asked about
 * each element and text. Stops soon after `enough` characters.
 */
export function itemsOf(
  snapshot: Snapshot,
  from: number,
  to: number,
  decide: (at: number) => Decision,
  enough = Number.POSITIVE_INFINITY,
): Item[] {
  const { block } = snapshot;
  const gathered = new Gatherer(snapshot);
  for (let i = from; i < to && gathered.characters < enough; ) {
    const decision = hasFlag(snapshot, i, HIDDEN | CONTROL) ? 'skip' : decide(i);
    if (decision === 'table') gathered.thing('table', i);
    else if (decision === 'enter') gathered.add(i);
    else if (block[i] === i) gathered.flush();
    i = decision === 'enter' ? i + 1 : endOf(snapshot, i);
  }
  gathered.flush();
  return gathered.items;
}

/** The lines of a subtree joined by spaces; all of them, or as many as have `enough` characters. */
export function composeSubtree(snapshot: Snapshot, at: number, enough?: number): Composer {
  const whole = new Composer();
  for (const item of itemsOf(snapshot, at, endOf(snapshot, at), () => 'enter', enough)) {
    if (!isLine(item)) continue;
    if (whole.length > 0) whole.separate(' ');
    whole.append(item.composer);
  }
  return whole.unbroken();
}
