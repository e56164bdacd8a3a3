import type { SummaryDocument } from './document';
import { type Chances, featureContext } from './features/context';
import { type FeatureName, type SentenceFeatures, sentenceFeatures } from './features/index';
import type { Model, WordModel } from './model';
import { chancesOf, PAIR_COLUMNS, type Pairs, pairFeatures, pairsOf, WORD_COLUMNS, wordFeatures } from './words';

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
export function analyse(document: SummaryDocument, { lexicon, words, pairs: pairForest }: WordModel) {
  const pairs = pairsOf(document);
  const single = chancesOf(wordFeatures(document, lexicon), WORD_COLUMNS, words);
  const double = chancesOf(pairFeatures(document, pairs, single, lexicon), PAIR_COLUMNS, pairForest);
  const chances = { words: single, pairs: double };
  const idf = Float32Array.from(document.vocabulary, (syllable) => lexicon(syllable).idf);
  return { pairs, chances, idf, features: sentenceFeatures(featureContext(document, pairs, chances, idf)) };
}

/** Weighted sum of a sentence's features. */
export function weigh(features: SentenceFeatures, weights: Record<FeatureName, number>): number {
  let sum = 0;
  for (const name in weights) sum += weights[name as FeatureName] * features[name as FeatureName];
  return sum;
}

export function scoreSentences(document: SummaryDocument, model: Model): Scored {
  const { features, ...rest } = analyse(document, model);
  return { document, ...rest, scores: features.map((row) => weigh(row, model.weights)) };
}
