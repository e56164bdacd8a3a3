import type { PlacedMark } from './marks';

/** Walks marks in reading order, round and round. Painted marks have no focus, so the keyboard has this. */
export class Cursor {
  #at: PlacedMark | null = null;

  /** Goes one mark on (1) or back (−1); from nowhere, to the first mark on the screen or below it. */
  step(marks: readonly PlacedMark[], direction: 1 | -1): PlacedMark | null {
    const at = this.#at;
    const index = at ? marks.findIndex((mark) => mark.kind === at.kind && mark.index === at.index) : -1;
    if (index < 0) {
      const visible = marks.findIndex(({ range }) => range.getBoundingClientRect().bottom >= 0);
      this.#at = marks[Math.max(0, visible)] ?? null;
    } else {
      this.#at = marks[(index + direction + marks.length) % marks.length] ?? null;
    }
    return this.#at;
  }

  reset(): void {
    this.#at = null;
  }
}
