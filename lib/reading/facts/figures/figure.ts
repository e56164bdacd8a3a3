import type { Range } from '../clauses';

/** What a figure is, as far as its label depends on it. */
export interface Figure extends Range {
  what: 'measure' | 'share' | 'money' | 'count' | 'time' | 'age' | 'date';
  unit?: string | null;
}

/** A figure with what it was found to measure. */
export interface Measured extends Figure {
  of: Range | null;
  /** What the next figure of a list measures too: "bắt 5 đối tượng, 3 xe máy". */
  lead: Range | null;
}
