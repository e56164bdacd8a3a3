import type { Span } from './span';

/**
 * Where a mark hangs: the marked text with what stood around it, and its place as a hint (the text-quote and
 * text-position selectors of the W3C's Web Annotation). Offsets count UTF-16 units of the article's running text: its
 * blocks' texts with a line feed between them.
 */
export interface QuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

/** Washes of highlights, in the order in which they are offered. */
export const MARK_COLOURS = ['yellow', 'green', 'pink', 'blue'] as const;
export type MarkColour = (typeof MARK_COLOURS)[number];

/** A highlight of the reader's, with or without a note. It hangs on its quote, never on a block's number. */
export interface Mark {
  id: string;
  /** Id of the kept article. */
  article: string;
  quote: QuoteSelector;
  colour: MarkColour;
  note: string | null;
  /** ISO 8601 in UTC. */
  createdAt: string;
}

/** A mark as a page where it was made is told of it: all but the note itself. */
export interface PageMark extends Pick<Mark, 'id' | 'colour'> {
  /** What was marked, long ones cut. */
  quote: string;
  noted: boolean;
  /** Where it stands in the page's article, a span for each block; none of an orphan. */
  spans: Span[];
}

/** A mark with where it stands in an article: a span for each block it touches, none for an orphan. */
export interface StandingMark {
  mark: Mark;
  spans: Span[];
}
