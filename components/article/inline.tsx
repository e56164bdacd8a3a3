import type { ComponentChild } from 'preact';
import type { Block, InlineMark } from '@/lib/model/article';
import { unbroken } from '../base/unbroken';

/**
 * The text of a block from `start` to `end` with its inline structure, text for text: a break (U+2028) becomes a line
 * feed, which the style breaks at, so that offsets into text nodes are offsets into the block.
 */
export function inlineText(block: Block, start = 0, end = block.text.length): ComponentChild[] {
  const marks = (block.marks ?? []).toSorted((a, b) => a.start - b.start || b.end - a.end);
  return stretch(block.text, start, end, marks);
}

function stretch(text: string, start: number, end: number, marks: readonly InlineMark[]): ComponentChild[] {
  const out: ComponentChild[] = [];
  let at = start;
  let rest = [...marks];
  for (let mark = rest.shift(); mark; mark = rest.shift()) {
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, end);
    if (from >= to) continue;
    if (from > at) out.push(plain(text, at, from));
    // What begins inside a mark nests in it; what runs past its end goes on after it.
    const inside = rest.filter((other) => other.start < to);
    const past = inside.filter((other) => other.end > to).map((other) => ({ ...other, start: to }));
    rest = [...past, ...rest.filter((other) => other.start >= to)];
    out.push(marked(mark, stretch(text, from, to, inside)));
    at = to;
  }
  if (at < end) out.push(plain(text, at, end));
  return out;
}

function plain(text: string, start: number, end: number): string {
  return unbroken(text.slice(start, end).replaceAll('\u2028', '\n'));
}

function marked(mark: InlineMark, children: ComponentChild[]): ComponentChild {
  if (mark.kind === 'strong') return <strong>{children}</strong>;
  if (mark.kind === 'em') return <em>{children}</em>;
  if (!mark.href || !/^https?:/i.test(mark.href)) return <span>{children}</span>;
  return (
    <a href={mark.href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
