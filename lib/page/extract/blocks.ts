import type { Block, InlineMark, ListItem } from '@/lib/model/article';
import { Composer } from '../snapshot/compose';
import { composeSubtree, type Item, type Line, type Thing } from '../snapshot/lines';
import { proseIn } from '../snapshot/measures';
import { endOf } from '../snapshot/snapshot';
import { EM, LINK, STRONG } from '../snapshot/style';
import { HEADING } from '../snapshot/tags';
import { ancestorOf, type Context, holdersOf, namesOf } from './context';
import { splitCredit } from './credits';
import { isBold } from './sapo';
import { nameOfTable, readTable } from './tables';
import { BOX_CLASS, SUBHEAD_CLASS } from './vocabulary';

/** A block with where its text comes from; `null` where its text was put together from several places. */
export interface Built {
  block: Block;
  composer: Composer | null;
}

/** The http(s) address that a page means, absolute; `null` for anything else. */
export function absolute(address: string | undefined, base: string): string | null {
  if (!address) return null;
  const url = URL.parse(address.trim(), base);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

function linkAround({ snapshot, url }: Context, at: number): string | null {
  for (let up = snapshot.parent[at] ?? -1; up >= 0; up = snapshot.parent[up] ?? -1) {
    if (snapshot.tag[up] === 'a') return absolute(snapshot.attributes[up]?.href, url);
    if (snapshot.block[up] === up) return null;
  }
  return null;
}

/** Bold, italic and links of a composed text; a text that is bold as a whole has no mark for it. */
function marksOf(context: Context, composer: Composer): InlineMark[] {
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
    if (at >= end) continue;
    const flags = context.snapshot.flags[node] ?? 0;
    // Most texts are plain.
    if (!open.size && !(flags & (STRONG | EM | LINK))) continue;
    put('strong', (flags & STRONG) !== 0, at, end);
    put('em', (flags & EM) !== 0, at, end);
    const href = flags & LINK ? linkAround(context, node) : null;
    put('link', href !== null, at, end, href ?? undefined);
  }
  return marks.filter((mark) => mark.kind === 'link' || mark.end - mark.start < composer.length);
}

function withMarks(context: Context, block: Block, composer: Composer): Built {
  const marks = marksOf(context, composer);
  return { block: marks.length ? { ...block, marks } : block, composer };
}

const HEADING_LENGTH = 160;
const VERSE_LINE = 60;

function isVerse(text: string): boolean {
  const lines = text.split('\u2028');
  return (
    lines.length >= 3 && lines.every((line) => line.length <= VERSE_LINE) && !lines.some((line) => /[:;]$/.test(line))
  );
}

function headingLevel(context: Context, line: Line): number | null {
  const { snapshot } = context;
  const at = HEADING.test(snapshot.tag[line.block] ?? '')
    ? line.block
    : ancestorOf(context, line.from, (up) => HEADING.test(snapshot.tag[up] ?? ''));
  if (at >= 0 && line.text.length <= HEADING_LENGTH * 2) return Math.max(2, Number(snapshot.tag[at]?.[1]));
  if (line.text.length <= HEADING_LENGTH && SUBHEAD_CLASS.test(namesOf(context, holdersOf(context, line)))) return 3;
  const isLike =
    line.text.length <= HEADING_LENGTH && isBold(line) && !/[.;,]$/.test(line.text) && !line.text.includes('\u2028');
  return isLike && !/^[-–•+*]/.test(line.text) ? 3 : null;
}

function textBlock(context: Context, line: Line, bold: boolean): Built {
  const { snapshot } = context;
  const text = line.text;
  const level = bold ? null : headingLevel(context, line);
  if (level !== null) return withMarks(context, { kind: 'heading', text, level }, line.composer);
  const quote = ancestorOf(context, line.from, (at) => snapshot.tag[at] === 'blockquote') >= 0;
  const kind = isVerse(text) ? 'verse' : quote ? 'quote' : 'paragraph';
  return withMarks(context, { kind, text }, line.composer);
}

function pictureBlock(context: Context, thing: Thing, lines: readonly Line[]): Built {
  const attributes = context.snapshot.attributes[thing.from] ?? {};
  const lazy = attributes['data-src'] ?? attributes['data-original'] ?? attributes['data-lazy-src'];
  const src = absolute(lazy, context.url) ?? absolute(attributes.src, context.url);
  const kind = thing.kind === 'embed' ? 'embed' : 'image';
  const block = captioned({ kind, text: '', ...(src ? { src } : {}) }, lines);
  if (kind === 'image' && attributes.alt) block.alt = attributes.alt;
  return { block, composer: lines.length === 1 ? (lines[0]?.composer ?? null) : null };
}

function captioned(block: Block, lines: readonly Line[]): Block {
  const line = lines.map((one) => one.text.replace(/\s*\u2028\s*/g, ' ')).join(' ');
  const { text, credit } = splitCredit(line);
  block.text = text;
  if (credit) block.credit = credit;
  return block;
}

const LIST = /^[uo]l$/;

/** The list that a line is an item of; `null` where it is none. */
function listOf(context: Context, line: Line): { list: number; item: number; depth: number; ordered: boolean } | null {
  const { snapshot } = context;
  const up = (from: number, names: RegExp) => ancestorOf(context, from, (at) => names.test(snapshot.tag[at] ?? ''));
  const item = up(line.from, /^li$/);
  let list = item < 0 ? -1 : up(item, LIST);
  if (list < 0) return null;
  const ordered = snapshot.tag[list] === 'ol';
  let depth = 0;
  for (let outer = up(list, LIST); outer >= 0; outer = up(list, LIST)) {
    list = outer;
    depth++;
  }
  return { list, item, depth, ordered };
}

/** Builds the blocks of a body; its captions go to the pictures that they stand by. */
export function buildBlocks(context: Context, body: readonly Item[], captions: ReadonlySet<Item>): Built[] {
  const built: Built[] = [];
  const lines = body.filter((item): item is Line => item.kind === 'line' && !captions.has(item));
  const bold = lines.length > 3 && lines.filter(isBold).length > lines.length * 0.6;
  const boxes = new Map<number, number>();
  let list: { at: number; item: number; block: Block; composer: Composer; items: ListItem[] } | null = null;

  const boxAt = (at: number): number | null => {
    const { snapshot, region } = context;
    const box = ancestorOf(context, at, (up) => BOX_CLASS.test(snapshot.className[up] ?? ''));
    const whole = proseIn(context.measures, region.from, region.to);
    if (box < 0 || proseIn(context.measures, box, endOf(snapshot, box)) > whole * 0.5) return null;
    if (!boxes.has(box)) boxes.set(box, boxes.size + 1);
    return boxes.get(box) ?? null;
  };
  const put = (one: Built, at: number) => {
    const box = boxAt(at);
    if (box !== null) one.block.box = box;
    built.push(one);
  };

  for (let i = 0; i < body.length; i++) {
    const item = body[i];
    if (!item || item.kind === 'rule') continue;
    if (item.kind !== 'line' || captions.has(item)) {
      list = null;
      const own: Line[] = [];
      let next = item.kind === 'line' ? i : i + 1;
      for (let one = body[next]; one && one.kind === 'line' && captions.has(one); one = body[++next]) {
        // A line without a credit before it begins the next caption.
        if (own.length && (item.kind === 'line' || splitCredit(one.text).text !== '')) break;
        own.push(one);
      }
      if (item.kind === 'table') {
        const name = nameOfTable(context.snapshot, item.from);
        const named = name < 0 ? null : composeSubtree(context.snapshot, name);
        if (named?.text) put({ block: { kind: 'paragraph', text: named.text }, composer: named }, name);
        const { composer, cells } = readTable(context.snapshot, item.from, (at) =>
          context.clutter.has(at) ? 'skip' : 'enter',
        );
        put({ block: { kind: 'table', text: composer.text, cells }, composer }, item.from);
        continue;
      }
      if (item.kind === 'line') {
        const last = built.at(-1);
        const free = last?.block.kind === 'image' && last.block.text === '' && !last.block.credit;
        const below = body[next];
        const follows = body[next + 1];
        if (!free && below?.kind === 'image' && !(follows && captions.has(follows))) {
          put(pictureBlock(context, below, own), below.from);
          next++;
        } else if (free && last) {
          captioned(last.block, own);
          last.composer = own.length === 1 ? (own[0]?.composer ?? null) : null;
        } else
          put({ block: captioned({ kind: 'image', text: '' }, own), composer: own[0]?.composer ?? null }, item.from);
      } else put(pictureBlock(context, item, own), item.from);
      i = next - 1;
      continue;
    }
    const place = listOf(context, item);
    if (!place) {
      list = null;
      put(textBlock(context, item, bold), item.from);
      continue;
    }
    if (!list || list.at !== place.list) {
      const items: ListItem[] = [];
      const block: Block = { kind: 'list', text: '', items };
      list = { at: place.list, item: -1, block, composer: new Composer(), items };
      put({ block, composer: list.composer }, item.from);
    }
    const last = list.items.at(-1);
    if (list.item === place.item && last) list.composer.lineBreak();
    else if (last) list.composer.separate('\n');
    const start = list.composer.length;
    list.composer.append(item.composer);
    const end = list.composer.length;
    if (list.item === place.item && last) last.end = end;
    else list.items.push({ start, end, depth: place.depth, ordered: place.ordered });
    list.item = place.item;
  }
  for (const { block, composer } of built) if (block.kind === 'list' && composer) block.text = composer.text;
  return built;
}
