import type { Article } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';
import { type Folded, fold } from '@/lib/text/fold';

/** An article's blocks as one text, a line feed between them, with the ways between both kinds of offsets. */
export interface RunningText {
  text: string;
  /** Where each block begins. */
  starts: number[];
  /** The text folded, so that no spelling or encoding parts a quote from its place. */
  folded: Folded;
}

export function runningText(article: Article): RunningText {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of article.blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  const text = article.blocks.map((block) => block.text).join('\n');
  return { text, starts, folded: fold(text) };
}

/** The running offset of a place in a block. */
export function runningOffset({ starts }: RunningText, block: number, offset: number): number {
  return (starts[block] ?? 0) + offset;
}

/** The range as one span per block it touches, in reading order, none empty. */
export function spansOf({ text, starts }: RunningText, start: number, end: number): Span[] {
  const spans: Span[] = [];
  starts.forEach((from, block) => {
    const to = (starts[block + 1] ?? text.length + 1) - 1;
    const span = { block, start: Math.max(start, from) - from, end: Math.min(end, to) - from };
    if (span.start < span.end) spans.push(span);
  });
  return spans;
}
