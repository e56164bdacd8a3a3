import type { SummaryDocument } from './document';
import { type Chances, SENTENCE_COLUMNS, sentenceFeatures } from './features';
import { evaluate } from './forest';
import type { Model } from './model';
import { chancesOf, PAIR_COLUMNS, type Pairs, pairFeatures, pairsOf, WORD_COLUMNS, wordFeatures } from './words';

/** A document with all that the models say of it. */
export interface Scored {
  document: SummaryDocument;
  pairs: Pairs;
  chances: Chances;
  /** Per sentence, how good a summary it would be alone: its expected ROUGE-1 + ROUGE-2 F1, up to a constant. */
  scores: number[];
}

/** Chances of the document's words, then the worth of each sentence. */
export function scoreSentences(document: SummaryDocument, model: Model): Scored {
  const pairs = pairsOf(document);
  const words = chancesOf(wordFeatures(document, model.lexicon), WORD_COLUMNS, model.words);
  const doubles = chancesOf(pairFeatures(document, pairs, words, model.lexicon), PAIR_COLUMNS, model.pairs);
  const chances = { words, pairs: doubles };
  const idf = Float32Array.from(document.vocabulary, (syllable) => model.lexicon(syllable).idf);
  const features = sentenceFeatures(document, pairs, chances, idf);
  const scores = document.sentences.map((_, at) =>
    evaluate(model.sentences, features.subarray(at * SENTENCE_COLUMNS, (at + 1) * SENTENCE_COLUMNS)),
  );
  return { document, pairs, chances, scores };
}
