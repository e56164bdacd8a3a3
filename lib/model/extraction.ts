import type { Article } from './article';
import type { Removal, Verdict } from './verdict';

/**
 * A stretch of an article's text and where it comes from. Where both lengths are equal, character stands for character;
 * otherwise the whole stretch stands for the whole source. All count UTF-16 units.
 */
export interface Run {
  at: number;
  length: number;
  /** Which text: its index in the snapshot, or, once the article is read, among the texts that were taken of the page. */
  node: number;
  raw: number;
  rawLength: number;
}

/** What was found in a page. */
export interface Extraction {
  verdict: Verdict;
  article: Article | null;
  /** What was left out of the article, in the order in which it was dropped. */
  readonly removals: readonly Removal[];
  /** Where the text of each block comes from; `null` where it was put together from several places. */
  runs: readonly (readonly Run[] | null)[];
}
