import { chancesIn } from './chances';
import type { SummaryDocument } from './document';
import { featureContext } from './features/context';
import { type FeatureName, type SentenceFeatures, sentenceFeatures } from './features/index';
import type { Ranker, WordModel } from './model';
import { type Chances, type Pairs, pairsOf } from './words';

/** A document with all that the models say of it. */
export interface Scored {
  document: SummaryDocument;
  pairs: Pairs;
  chances: Chances;
  /** Per syllable of the vocabulary. */
  idf: Float32Array;
  /** Per sentence, its worth as a summary by itself, up to a constant of the article. */
  scores: number[];
}

/** A document's pairs, the chances of its words, and its sentences' features. */
export function analyse(document: SummaryDocument, model: WordModel) {
  const idf = Float32Array.from(document.vocabulary, (syllable) => model.lexicon(syllable).idf);
  const pairs = pairsOf(document);
  const chances = chancesIn(document, pairs, model);
  return { pairs, chances, idf, features: sentenceFeatures(featureContext(document, pairs, chances, idf)) };
}

/** Weighted sum of a sentence's features. */
function weigh(features: SentenceFeatures, weights: Record<FeatureName, number>): number {
  let sum = 0;
  for (const name in weights) sum += weights[name as FeatureName] * features[name as FeatureName];
  return sum;
}

export function scoreSentences(document: SummaryDocument, ranker: Ranker): Scored {
  const { features, ...rest } = analyse(document, ranker);
  return { document, ...rest, scores: features.map((row) => weigh(row, ranker.weights)) };
}
