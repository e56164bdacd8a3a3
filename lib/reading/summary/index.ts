import type { Article } from '@/lib/model/article';
import type { KeyPoint } from '@/lib/model/reading';
import { compareSpans, type Span } from '@/lib/model/span';
import { prepare } from './document';
import { shippedModel } from './model';
import { scoreSentences } from './score';
import { order } from './select';

/** A sentence and its place in a ranking: higher scores come first. */
export interface RankedSentence {
  span: Span;
  score: number;
}

/**
 * All sentences of the body, best first; title and sapo are context, captions, headings and tables are left out.
 * The order has redundancy control in it, so every head of it is a summary. Scores fall from 1 to 0.
 */
export function rankSentences(article: Article): RankedSentence[] {
  const scored = scoreSentences(prepare(article), shippedModel());
  const ranked = order(scored);
  return ranked.flatMap((at, rank) => {
    const sentence = scored.document.sentences[at];
    return sentence ? [{ span: sentence.span, score: 1 - rank / ranked.length }] : [];
  });
}

/** The `count` best sentences in reading order. */
export function keyPoints(article: Article, count: number): KeyPoint[] {
  return rankSentences(article)
    .slice(0, count)
    .sort((a, b) => compareSpans(a.span, b.span));
}
