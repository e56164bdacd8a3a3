import { chancesIn } from './chances';
import { cutToPoints } from './cut';
import type { SummaryDocument } from './document';
import { featureContext } from './features/context';
import { type FeatureName, type SentenceFeatures, sentenceFeatures } from './features/index';
import type { Ranker, WordModel } from './model';
import { pairsOf, type Weighed } from './words';

/** A document with what the models say of its words and of its sentences. */
export interface Scored extends Weighed {
  /** Per sentence, its worth as a summary by itself, up to a constant of the article. */
  scores: number[];
}

/** A document cut to points, with what the models say of its words and the points' features. */
export function analyse(document: SummaryDocument, model: WordModel) {
  const idf = Float32Array.from(document.vocabulary, (syllable) => model.lexicon(syllable).idf);
  const pairs = pairsOf(document);
  const chances = chancesIn(document, pairs, model);
  const points = cutToPoints({ document, pairs, chances, idf });
  return { points, features: sentenceFeatures(featureContext(points)) };
}

/** Weighted sum of a point's features. */
function weigh(features: SentenceFeatures, weights: Record<FeatureName, number>): number {
  let sum = 0;
  for (const name in weights) sum += weights[name as FeatureName] * features[name as FeatureName];
  return sum;
}

/** A document cut to points, each scored as it is shown. */
export function scorePoints(document: SummaryDocument, ranker: Ranker): Scored {
  const { points, features } = analyse(document, ranker);
  return { ...points, scores: features.map((row) => weigh(row, ranker.weights)) };
}
