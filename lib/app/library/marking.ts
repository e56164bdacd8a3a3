import { describe } from '@/lib/anchoring/anchor';
import { runningText } from '@/lib/anchoring/running-text';
import type { Library } from '@/lib/library';
import type { Article } from '@/lib/model/article';
import type { Mark, MarkColour } from '@/lib/model/mark';
import type { Span } from '@/lib/model/span';

/** Marks a selection of a kept article, in reading order; null where the article is not there any more. */
export async function markSelection(
  library: Library,
  id: string,
  article: Article,
  spans: readonly [Span, ...Span[]],
  colour: MarkColour,
): Promise<Mark | null> {
  return library.mark(id, { quote: describe(runningText(article), spans), colour, note: null });
}
