import { tokenize } from './tokens';

/**
 * Text folded for comparison, with the way back. Code unit `i` of `text` came from the source range
 * `[starts[i], ends[i])`; as a tone may move within its syllable, that range is the whole syllable.
 */
export interface Folded {
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Gives the pieces of a folded text in their order, syllables and the spaces between them, with their source ranges. */
function foldPieces(source: string, add: (piece: string, start: number, end: number) => void): void {
  let begun = false;
  let last = 0;
  for (const { key, start, end } of tokenize(source)) {
    // Two syllables that touch only through invisible characters stay two, so a space is kept between them.
    if (begun && start > last) add(' ', last, start);
    add(key, start, end);
    begun ||= key !== '';
    last = end;
  }
}

/**
 * Folds every syllable (see `foldSyllable`), white space to single spaces, quotes and dashes to their ASCII forms.
 * Idempotent; leading and trailing space is dropped.
 */
export function fold(source: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  foldPieces(source, (piece, start, end) => {
    text += piece;
    for (let i = 0; i < piece.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  });
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The folded text alone: a key under which all spellings of a phrase are equal. */
export function foldKey(source: string): string {
  let text = '';
  foldPieces(source, (piece) => {
    text += piece;
  });
  return text;
}

/** Source range of the folded range `[start, end)`; `null` where that is empty or out of bounds. */
export function sourceRange(folded: Folded, start: number, end: number): { start: number; end: number } | null {
  const from = folded.starts[start];
  const to = folded.ends[end - 1];
  return from === undefined || to === undefined || end <= start ? null : { start: from, end: to };
}
