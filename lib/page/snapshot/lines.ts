import { Composer } from './compose';
import type { Snapshot } from './snapshot';
import { CONTROL, EM, HIDDEN, LINK, STRONG } from './style';

/** A line of text: what stands between two breaks of blocks. Lengths count UTF-16 units of `text`, near enough. */
export interface Line {
  kind: 'line';
  text: string;
  composer: Composer;
  /** Snapshot indexes of its texts, `[from, to)`. */
  from: number;
  to: number;
  /** The element that makes it a line. */
  block: number;
  /** How many of its characters are linked, bold, italic. */
  link: number;
  strong: number;
  em: number;
}

/** A picture, embed, rule or table of data between lines. */
export interface Thing {
  kind: 'image' | 'embed' | 'rule' | 'table';
  from: number;
  to: number;
}

export type Item = Line | Thing;

const EMBEDS = new Set(['video', 'audio', 'iframe', 'embed', 'object']);
const HAS_TEXT = /[^\s\u200b\ufeff]/;

/** Icons and emoji stand in the text as letters do. */
function isIcon(snapshot: Snapshot, at: number): boolean {
  const size = snapshot.attributes[at]?.width;
  return size !== undefined && Number.parseInt(size, 10) <= 48;
}

/** What to do with an element: look into it, leave it out whole, or note it whole as a table. */
export type Decision = 'enter' | 'skip' | 'table';

/**
 * The lines and pictures of the range `[from, to)` in document order, without what is hidden or a control. `decide` is
 * asked for each element.
 */
export function itemsOf(snapshot: Snapshot, from: number, to: number, decide: (at: number) => Decision): Item[] {
  const { tag, end, block, flags, text } = snapshot;
  const items: Item[] = [];
  let line: Line | null = null;
  let breaks = 0;

  const flush = () => {
    breaks = 0;
    if (!line) return;
    line.composer.finish();
    line.text = line.composer.text;
    if (line.text) items.push(line);
    line = null;
  };
  const addText = (at: number, data: string) => {
    const state = flags[at] ?? 0;
    if (line && line.block !== block[at]) flush();
    if (!HAS_TEXT.test(data)) {
      line?.composer.add(at, data);
      return;
    }
    breaks = 0;
    line ??= {
      kind: 'line',
      text: '',
      composer: new Composer(),
      from: at,
      to: at,
      block: block[at] ?? 0,
      link: 0,
      strong: 0,
      em: 0,
    };
    const before = line.composer.text.length;
    line.composer.add(at, data);
    const length = line.composer.text.length - before;
    line.to = at + 1;
    if (state & LINK) line.link += length;
    if (state & STRONG) line.strong += length;
    if (state & EM) line.em += length;
  };

  for (let i = from; i < to; ) {
    const name = tag[i] ?? '';
    if (name === '') {
      if (!((flags[i] ?? 0) & (HIDDEN | CONTROL))) addText(i, text[i] ?? '');
      i++;
      continue;
    }
    const decision = (flags[i] ?? 0) & (HIDDEN | CONTROL) ? 'skip' : decide(i);
    if (decision !== 'enter') {
      if (block[i] === i) flush();
      if (decision === 'table') items.push({ kind: 'table', from: i, to: end[i] ?? i + 1 });
      i = end[i] ?? i + 1;
      continue;
    }
    if (name === 'br') {
      if (++breaks > 1) flush();
      else (line as Line | null)?.composer.lineBreak();
    } else if (name === 'img') {
      if (!isIcon(snapshot, i)) {
        flush();
        items.push({ kind: 'image', from: i, to: i + 1 });
      }
    } else if (name === 'hr' || EMBEDS.has(name)) {
      flush();
      items.push({ kind: name === 'hr' ? 'rule' : 'embed', from: i, to: end[i] ?? i + 1 });
    } else if (block[i] === i) flush();
    i++;
  }
  flush();
  return items;
}
