import type { TermHit } from '@/lib/model/reading';
import { compareSpans } from '@/lib/model/span';

interface Ranked extends TermHit {
  /** Place of its glossary in the order of precedence. */
  rank: number;
}

const lengthOf = ({ span }: TermHit) => span.end - span.start;

/**
 * One list of hits of those that several glossaries found in one article, the first glossary having precedence: of
 * hits that overlap the longest stays, of equally long ones that of the glossary that stands before the others. In
 * reading order, none overlapping another.
 */
export function mergeHits(lists: readonly (readonly TermHit[])[]): TermHit[] {
  const [only = [], ...others] = lists;
  if (others.every((list) => list.length === 0)) return [...only];
  const ranked = lists.flatMap((list, rank) => list.map((hit): Ranked => ({ ...hit, rank })));
  const byBlock = new Map<number, Ranked[]>();
  for (const hit of ranked) byBlock.set(hit.span.block, [...(byBlock.get(hit.span.block) ?? []), hit]);
  return [...byBlock.values()]
    .flatMap(winners)
    .map(({ span, entries }) => ({ span, entries }))
    .sort((a, b) => compareSpans(a.span, b.span));
}

/** Those of one block's hits that no better one overlaps. */
function winners(hits: Ranked[]): Ranked[] {
  const won: Ranked[] = [];
  for (const hit of hits.sort((a, b) => lengthOf(b) - lengthOf(a) || a.rank - b.rank)) {
    const { start, end } = hit.span;
    if (won.every(({ span }) => end <= span.start || span.end <= start)) won.push(hit);
  }
  return won;
}
