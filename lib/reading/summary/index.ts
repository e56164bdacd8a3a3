import type { Article } from '@/lib/model/article';
import type { KeyPoint } from '@/lib/model/reading';
import { compareSpans, type Span } from '@/lib/model/span';
import { prepare, type Sentence } from './document';
import { type Flaw, flawsOf } from './flaws';
import type { Ranker } from './model';
import { repetitionIn } from './repetition';
import { scoreSentences } from './score';
import { order, type SelectOptions } from './select';

/** A sentence and its place in a ranking: higher scores come first. */
export interface RankedSentence {
  span: Span;
  score: number;
}

/** Factors on the worth of a sentence with a flaw, so that it comes only where nothing better does. */
const FLAWED: Record<Flaw, number> = { context: 0.4, form: 0.1 };
/** Factor for the sentence that opens an article without a sapo: its editors made it the summary. */
const LEAD = 2;
/** Factor for a sentence that says what is said already. */
const REPETITION = 0.25;

function spansOf(sentences: Sentence[], ranked: number[]): RankedSentence[] {
  return ranked.flatMap((at, rank) => {
    const sentence = sentences[at];
    return sentence ? [{ span: sentence.span, score: 1 - rank / ranked.length }] : [];
  });
}

/**
 * All sentences of the body, best first; title and sapo are context, captions, headings and tables are left out.
 * The order has redundancy control in it, so every head of it is a summary. Scores fall from 1 to 0.
 */
export function rankSentences(article: Article, ranker: Ranker): RankedSentence[] {
  const scored = scoreSentences(prepare(article), ranker);
  return spansOf(scored.document.sentences, order(scored));
}

/**
 * The `count` key points in reading order: sentences that say most of the story, no two the same, none that needs the
 * one before it where a better one exists. Beside a sapo they add to it; without one they stand in for it.
 */
export function keyPoints(article: Article, count: number, ranker: Ranker): KeyPoint[] {
  const document = prepare(article);
  const scored = scoreSentences(document, ranker);
  const flaws = flawsOf(document);
  const repeats = repetitionIn(scored);
  const favour: SelectOptions['favour'] = (at, chosen, covered) => {
    const flaw = flaws[at] === 'context' && chosen.includes(at - 1) ? null : flaws[at];
    const leads = at === 0 && document.sapo.ids.length === 0;
    return (repeats(at, chosen, covered) ? REPETITION : 1) * (flaw ? FLAWED[flaw] : leads ? LEAD : 1);
  };
  const ranked = order(scored, { count, beside: document.sapo, favour });
  return spansOf(document.sentences, ranked)
    .slice(0, Math.max(0, count))
    .sort((a, b) => compareSpans(a.span, b.span));
}
