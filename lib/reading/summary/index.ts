import type { Article } from '@/lib/model/article';
import type { KeyPoint } from '@/lib/model/reading';
import { compareSpans, type Span } from '@/lib/model/span';
import { prepare, type Sentence } from './document';
import { shareIn } from './features/context';
import { flawsOf } from './flaws';
import { shippedModel } from './model';
import { scoreSentences } from './score';
import { order, type SelectOptions } from './select';

/** A sentence and its place in a ranking: higher scores come first. */
export interface RankedSentence {
  span: Span;
  score: number;
}

/** Factor on the worth of a sentence that makes a poor key point, so that it comes only where nothing better does. */
const DISFAVOUR = 0.4;
/** Factor for the sentence that opens an article without a sapo: its editors made it the summary. */
const LEAD = 2;
/** Factor for a sentence that says what is said already. */
const REPETITION = 0.1;
/** A sentence repeats where this share of its pairs of neighbouring syllables stood in others, … */
const REPEATED_SHARE = 0.5;
/** … or this one in the title, which a lead takes up and tells in full. */
const TITLE_SHARE = 0.75;

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
export function rankSentences(article: Article): RankedSentence[] {
  const scored = scoreSentences(prepare(article), shippedModel());
  return spansOf(scored.document.sentences, order(scored));
}

/**
 * The `count` key points in reading order: sentences that say most of the story, no two the same, none that needs the
 * one before it where a better one exists. Beside a sapo they add to it; without one they stand in for it.
 */
export function keyPoints(article: Article, count: number): KeyPoint[] {
  const document = prepare(article);
  const scored = scoreSentences(document, shippedModel());
  const flaws = flawsOf(document);
  const title = new Set(scored.pairs.title);
  const favour: SelectOptions['favour'] = (at, chosen, covered) => {
    const pairs = scored.pairs.sentences[at] ?? new Int32Array();
    const repeats = shareIn(pairs, covered.pairs) >= REPEATED_SHARE || shareIn(pairs, title) >= TITLE_SHARE;
    const flaw = flaws[at];
    const lame = flaw === 'form' || (flaw === 'context' && !chosen.includes(at - 1));
    const leads = at === 0 && document.sapo.ids.length === 0;
    return (repeats ? REPETITION : 1) * (lame ? DISFAVOUR : leads ? LEAD : 1);
  };
  const ranked = order(scored, { count, beside: document.sapo, favour });
  return spansOf(document.sentences, ranked)
    .slice(0, Math.max(0, count))
    .sort((a, b) => compareSpans(a.span, b.span));
}
