import type { MarkColour } from '@/lib/model/mark';
import type { Span } from '@/lib/model/span';
import { type Ground, groundOf } from './background';
import { GROUNDS, LIT, nameOf } from './mark-names';

/** What is read out of an article: `key` is a sentence. Colours are the reader's own highlights. */
export type MarkKind = 'term' | 'place' | 'key' | MarkColour;

/** Something to paint. */
export interface Mark {
  kind: MarkKind;
  span: Span;
  /** Told apart by the caller: index into its terms, places, key points or highlights. */
  index: number;
}

export interface PlacedMark extends Mark {
  range: Range;
  /** What the page said there when it was painted. */
  text: string;
}

/** Marks that are looked at to see whether the page still stands. */
const SAMPLE = 20;
/** What is painted and hit over what, the lowest first: a term above a place above what is lit above a highlight. */
const ORDER: readonly string[] = ['key', 'yellow', 'green', 'pink', 'blue', LIT, 'place', 'term'];

/**
 * Paints marks of some kinds over a page's text by the CSS Custom Highlight API: no node of the page is touched. A page
 * can see names, ranges and text of what is painted here, so only what it could guess may be, or what the reader has
 * agreed to.
 */
export class Marks {
  readonly #kinds: readonly MarkKind[];
  #placed: PlacedMark[] = [];
  #grounds = new Map<Element, Ground>();

  constructor(kinds: readonly MarkKind[]) {
    this.#kinds = kinds;
  }

  /** Paints these marks instead of those before; what has no place in the page any more is left out. */
  paint(marks: readonly Mark[], rangeOf: (span: Span) => Range | null): void {
    this.clear();
    for (const mark of marks) {
      const range = rangeOf(mark.span);
      const element = range?.startContainer.parentElement;
      if (!range || !element) continue;
      const ground = this.#grounds.get(element) ?? groundOf(element);
      this.#grounds.set(element, ground);
      this.#placed.push({ ...mark, range, text: range.toString() });
      highlight(mark.kind, ground).add(range);
    }
  }

  /** The marks in the order of reading. */
  get placed(): readonly PlacedMark[] {
    return this.#placed;
  }

  /** Whether the marked text still says what it said, by the first marks; vacuously where nothing is marked. */
  get stand(): boolean {
    return this.#placed.slice(0, SAMPLE).every(({ range, text }) => range.toString() === text);
  }

  /** Whether the page shows any of that text: some keep what was read, hidden, beside what they turn to. */
  get shown(): boolean {
    return this.#placed.slice(0, SAMPLE).some(({ range }) => range.startContainer.parentElement?.checkVisibility());
  }

  /** Whether the text stands on as light or dark a ground as when it was painted, where its marks begin. */
  get fit(): boolean {
    const [first] = this.#grounds;
    return !first || groundOf(first[0]) === first[1];
  }

  /** The mark at a point of the viewport; a key sentence is none, as nothing stands behind it. */
  at(x: number, y: number): PlacedMark | null {
    const hits = this.#placed.filter(({ kind, range }) => kind !== 'key' && covers(range, x, y));
    return hits.sort((a, b) => ORDER.indexOf(b.kind) - ORDER.indexOf(a.kind))[0] ?? null;
  }

  clear(): void {
    for (const kind of this.#kinds) putOut(kind);
    this.#placed = [];
    this.#grounds.clear();
  }
}

/** Lights one stretch, such as the sentence of a key point; `null` puts the light out. */
export function light(range: Range | null): void {
  putOut(LIT);
  const element = range?.startContainer.parentElement;
  if (range && element) highlight(LIT, groundOf(element)).add(range);
}

function putOut(kind: string): void {
  for (const ground of GROUNDS) CSS.highlights.delete(nameOf(kind, ground));
}

function highlight(kind: string, ground: Ground): Highlight {
  const name = nameOf(kind, ground);
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  made.priority = ORDER.indexOf(kind);
  CSS.highlights.set(name, made);
  return made;
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom,
  );
}
