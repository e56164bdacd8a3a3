import type { Span } from '@/lib/model/span';
import { type Ground, groundOf } from './background';

export type MarkKind = 'term' | 'place' | 'key';

/** Something to paint. Priority in paint and in hit tests is by kind: a term above a place above a key sentence. */
export interface Mark {
  kind: MarkKind;
  span: Span;
  /** Told apart by the caller: index into its terms, places or key points. */
  index: number;
}

export interface PlacedMark extends Mark {
  range: Range;
  /** What the page said there when it was painted. */
  text: string;
}

const PRIORITY: Record<MarkKind, number> = { key: 0, place: 1, term: 2 };
/** Marks that are looked at to see whether the page still stands. */
const SAMPLE = 20;
const LIT = 'chu-giai-lit';
const nameOf = (kind: MarkKind, ground: Ground) => `chu-giai-${kind}-${ground}`;

const COLOURS = {
  light: { term: '#2c7a7b', place: '#6b655c', key: '#fff3bf', lit: '#ffe08a' },
  dark: { term: '#6fb7b5', place: '#a39b8d', key: '#4a4121', lit: '#6b5a1e' },
};

function rulesOf(ground: Ground): string {
  const { term, place, key, lit } = COLOURS[ground];
  return `
::highlight(${nameOf('term', ground)}) { text-decoration: underline dotted 1.5px ${term}; text-underline-offset: 4px; text-decoration-skip-ink: none; }
::highlight(${nameOf('place', ground)}) { text-decoration: underline dashed 1px ${place}; text-underline-offset: 4px; text-decoration-skip-ink: none; }
::highlight(${nameOf('key', ground)}) { background-color: ${key}; }
::highlight(${LIT}-${ground}) { background-color: ${lit}; }`;
}

/** The style of all marks; on screen only, and in the system's colours where the reader has chosen such. */
export const MARKS_CSS = `@media screen {${rulesOf('light')}${rulesOf('dark')}
}
@media screen and (forced-colors: active) {
${['light', 'dark'].map((ground) => `::highlight(${LIT}-${ground}) { background-color: Highlight; color: HighlightText; }`).join('\n')}
}`;

/**
 * Paints marks over a page's text by the CSS Custom Highlight API: no node of the page is touched. A page can see
 * names, ranges and text of what is painted here, so only what it could guess may be.
 */
export class Marks {
  #placed: PlacedMark[] = [];

  /** Paints these marks instead of those before; what has no place in the page any more is left out. */
  paint(marks: readonly Mark[], rangeOf: (span: Span) => Range | null): void {
    this.clear();
    const grounds = new Map<Element, Ground>();
    for (const mark of marks) {
      const range = rangeOf(mark.span);
      const element = range?.startContainer.parentElement;
      if (!range || !element) continue;
      const ground = grounds.get(element) ?? groundOf(element);
      grounds.set(element, ground);
      this.#placed.push({ ...mark, range, text: range.toString() });
      highlight(nameOf(mark.kind, ground), PRIORITY[mark.kind]).add(range);
    }
  }

  /** Lights one stretch, such as the sentence of a key point; `null` puts the light out. */
  light(range: Range | null): void {
    for (const ground of ['light', 'dark']) CSS.highlights.delete(`${LIT}-${ground}`);
    const element = range?.startContainer.parentElement;
    if (range && element) highlight(`${LIT}-${groundOf(element)}`, PRIORITY.key + 0.5).add(range);
  }

  /** The marks in the order of reading. */
  get placed(): readonly PlacedMark[] {
    return this.#placed;
  }

  /** Whether the marked text still says what it said, by the first marks; vacuously where nothing is marked. */
  get stand(): boolean {
    return this.#placed.slice(0, SAMPLE).every(({ range, text }) => range.toString() === text);
  }

  /** The term or place at a point of the viewport. */
  at(x: number, y: number): PlacedMark | null {
    const hits = this.#placed.filter(({ kind, range }) => kind !== 'key' && covers(range, x, y));
    return hits.sort((a, b) => PRIORITY[b.kind] - PRIORITY[a.kind])[0] ?? null;
  }

  clear(): void {
    this.light(null);
    for (const kind of ['term', 'place', 'key'] as const) {
      for (const ground of ['light', 'dark'] as const) CSS.highlights.delete(nameOf(kind, ground));
    }
    this.#placed = [];
  }
}

function highlight(name: string, priority: number): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  made.priority = Math.round(priority * 2);
  CSS.highlights.set(name, made);
  return made;
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom,
  );
}
