import type { ComponentChild } from 'preact';
import type { Block, InlineMark } from '@/lib/model/article';
import { unbroken } from '../base/unbroken';

/**
 * The text of a block from `start` to `end` with its inline structure, text for text: a break (U+2028) becomes a line
 * feed, which the style breaks at, so that offsets into text nodes are offsets into the block.
 */
export function inlineText(block: Block, start = 0, end = block.text.length): ComponentChild[] {
  const marks = (block.marks ?? []).filter((mark) => mark.start < end && mark.end > start);
  return stretch(
    block.text,
    start,
    end,
    marks.sort((a, b) => a.start - b.start || b.end - a.end),
  );
}

/** `marks`: in the order in which they begin. */
function stretch(text: string, start: number, end: number, marks: readonly InlineMark[]): ComponentChild[] {
  const out: ComponentChild[] = [];
  let at = start;
  const queue = [...marks];
  for (let i = 0; i < queue.length; i++) {
    const mark = queue[i] as InlineMark;
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, end);
    if (from >= to) continue;
    if (from > at) out.push(plain(text, at, from));
    // What begins inside a mark nests in it; what runs past its end goes on after it.
    let next = i + 1;
    while ((queue[next]?.start ?? to) < to) next++;
    const inside = queue.slice(i + 1, next);
    const past = inside.filter((other) => other.end > to).map((other) => ({ ...other, start: to }));
    if (inside.length > 0) queue.splice(i + 1, inside.length, ...past);
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
