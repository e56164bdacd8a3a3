import { COLOURS } from '@/components/article/own';
import type { MarkColour } from '@/lib/model/mark';

/** A highlight where it stands in the drawn article: a range for each block it touches. */
export interface PaintedMark {
  id: string;
  colour: MarkColour;
  ranges: readonly Range[];
}

const nameOf = (colour: MarkColour) => `cg-own-${colour}`;
/** Under the marks of the glossary, over the key sentences, whose priorities are 2 and more, and 0. */
const PRIORITY = 1;

/** Paints the reader's own highlights; in a page of ours nobody else can see them. */
export function paintOwn(marks: readonly PaintedMark[]): void {
  clearOwn();
  for (const colour of COLOURS) {
    const ranges = marks.filter((mark) => mark.colour === colour).flatMap((mark) => mark.ranges);
    if (ranges.length === 0) continue;
    const highlight = new Highlight(...ranges);
    highlight.priority = PRIORITY;
    CSS.highlights.set(nameOf(colour), highlight);
  }
}

export function clearOwn(): void {
  for (const colour of COLOURS) CSS.highlights.delete(nameOf(colour));
}

/** The highlight at a point of the window; of several the one painted last. */
export function ownMarkAt(marks: readonly PaintedMark[], x: number, y: number): string | null {
  const covers = (range: Range) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    );
  return marks.findLast(({ ranges }) => ranges.some(covers))?.id ?? null;
}
