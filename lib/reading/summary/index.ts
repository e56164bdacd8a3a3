import type { Article } from '@/lib/model/article';
import type { KeyPoint } from '@/lib/model/reading';
import { compareSpans } from '@/lib/model/span';
import { prepare, type SummaryDocument } from './document';
import { type Flaw, flawsOf } from './flaws';
import type { Ranker } from './model';
import { repetitionIn } from './repetition';
import { scorePoints } from './score';
import { order, type SelectOptions } from './select';

/** Factors on the worth of a sentence with a flaw, so that it comes only where nothing better does. */
const FLAWED: Record<Flaw, number> = { context: 0.4, form: 0.1 };
/** Factor for the sentence that opens an article without a sapo: its editors made it the summary. */
const LEAD = 2;
/** Factor for a sentence that says what is said already. */
const REPETITION = 0.25;

// How a key point comes to be:
//   statements, document   the body's sentences, as numbers
//   words, chances         how likely a human summary is to say each of the article's words and pairs of words
//   beginnings, endings    where a sentence may begin and end without claiming anything else
//   cut                    the part between them that is worth most: the point
//   features, score        how much of such a summary each point would be
//   flaws, repetition      what keeps a point from standing alone, or beside those chosen
//   select                 the points that together say most

/** The points of the sentences whose indices are given, best first. */
function pointsOf(points: SummaryDocument, { sentences }: SummaryDocument, ranked: number[]): KeyPoint[] {
  return ranked.flatMap((at, rank) => {
    const [point, sentence] = [points.sentences[at], sentences[at]];
    return point && sentence ? [{ span: point.span, sentence: sentence.span, score: 1 - rank / ranked.length }] : [];
  });
}

/**
 * All sentences of the body, best first, each cut to its point; title and sapo are context, captions, headings and tables
 * are left out. The order has redundancy control in it, so every head of it is a summary. Scores fall from 1 to 0.
 */
export function rankSentences(article: Article, ranker: Ranker): KeyPoint[] {
  const document = prepare(article);
  const points = scorePoints(document, ranker);
  return pointsOf(points.document, document, order(points));
}

/**
 * The `count` key points in reading order: sentences that say most of the story, cut to what makes the point, no two the
 * same, none that needs the one before it where a better one exists. Beside a sapo they add to it; without one they stand
 * in for it.
 */
export function keyPoints(article: Article, count: number, ranker: Ranker): KeyPoint[] {
  const document = prepare(article);
  const points = scorePoints(document, ranker);
  const flaws = flawsOf(document);
  const repeats = repetitionIn(points);
  const favour: SelectOptions['favour'] = (at, chosen, covered) => {
    const flaw = flaws[at] === 'context' && chosen.includes(at - 1) ? null : flaws[at];
    const lead = at === 0 && document.sapo.ids.length === 0 ? LEAD : 1;
    return (repeats(at, chosen, covered) ? REPETITION : 1) * (flaw ? FLAWED[flaw] : lead);
  };
  const ranked = order(points, { count, beside: document.sapo, favour });
  return pointsOf(points.document, document, ranked)
    .slice(0, Math.max(0, count))
    .sort((a, b) => compareSpans(a.span, b.span));
}
