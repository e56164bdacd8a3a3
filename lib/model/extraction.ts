import type { Article } from './article';
import type { Removal, Verdict } from './verdict';

/**
 * Stretches of a block's text and where they come from, five numbers each: where it begins and its length, the spot of
 * its source, where in the texts there it begins, and its length there. All but spots count UTF-16 units. Where both
 * lengths are equal, character stands for character; otherwise the whole stretch stands for the whole source.
 *
 * The texts of a page stand at spots: those at the very beginning of its element `e` at `2e`, those right behind it at
 * `2e + 1`. Elements are numbered in document order, the root is 0.
 */
export type Runs = readonly number[];

/** What was found in a page. */
export interface Extraction {
  verdict: Verdict;
  article: Article | null;
  /** What was left out of the article, in the order in which it was dropped. */
  readonly removals: readonly Removal[];
  /** Where the text of each block comes from; `null` where it was put together from several places. */
  runs: readonly (Runs | null)[];
  /** How many elements were counted: in a page with others, runs lead nowhere. */
  elements: number;
}
