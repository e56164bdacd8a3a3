import { anchor, describe } from '@/lib/anchoring/anchor';
import { runningText } from '@/lib/anchoring/running-text';
import type { Library } from '@/lib/library';
import type { Article } from '@/lib/model/article';
import type { Mark, MarkColour, PageMark } from '@/lib/model/mark';
import type { Span } from '@/lib/model/span';
import { MessageError } from '@/lib/protocol/message';
import type { KeptAnswer } from '@/lib/protocol/messages/kept';

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

/**
 * Marks a selection of an article as its page shows it now. `keep` keeps the article: where it is not kept yet, or where
 * the kept text has no such passage, so that a mark is never an orphan from its first day.
 * @throws MessageError where the spans do not stand in the article.
 */
export async function markOnPage(
  library: Library,
  article: Article,
  selected: readonly Span[],
  colour: MarkColour,
  keep: (article: Article) => Promise<string>,
): Promise<Mark> {
  const [first, ...rest] = selected.flatMap((span) => trimmed(article, span) ?? []);
  if (!first) throw new MessageError('refused');
  const quote = describe(runningText(article), [first, ...rest]);
  const head = await library.find(article);
  const kept = head && (await library.open(head.id));
  const stands = kept && anchor(runningText(kept.article), quote);
  const id = stands ? kept.head.id : await keep(article);
  const mark = await library.mark(id, { quote, colour, note: null });
  if (!mark) throw new MessageError('failed');
  return mark;
}

/** A span without blanks at its ends; null where nothing is left or the article has no such place. */
function trimmed(article: Article, { block, start, end }: Span): Span | null {
  const text = article.blocks[block]?.text.slice(start, end) ?? '';
  const from = start + (text.length - text.trimStart().length);
  const to = start + text.trimEnd().length;
  return from < to ? { block, start: from, end: to } : null;
}

/** Longest quote that a page is told of, in UTF-16 units. */
const QUOTE = 160;

/** How the article that a page shows is kept, with its marks as they stand in what the page says now. */
export async function keptOnPage(library: Library, article: Article): Promise<Omit<KeptAnswer, 'shown'> | null> {
  const head = await library.find(article);
  if (!head) return null;
  const [placed, changed] = await Promise.all([library.marks(head.id, article), library.hasChanged(head.id, article)]);
  const marks = placed.map(
    ({ mark: { id, colour, quote, note }, anchor: at }): PageMark => ({
      id,
      colour,
      quote: quote.exact.slice(0, QUOTE),
      noted: note !== null,
      spans: at?.spans ?? [],
    }),
  );
  return { id: head.id, changed, marks };
}
