import { centralityFeatures } from './centrality';
import type { FeatureContext } from './context';
import { cues } from './cues';
import { expectationFeatures } from './expectation';
import { placeFeatures } from './place';
import { titleFeatures } from './title';

/** The features of one sentence, by name. */
export type SentenceFeatures = ReturnType<typeof sentenceFeatures>[number];
export type FeatureName = keyof SentenceFeatures;

/** Features of every sentence of an article. */
export function sentenceFeatures(context: FeatureContext) {
  const { sentences, vocabulary } = context.document;
  const place = placeFeatures(context);
  const title = titleFeatures(context);
  const centrality = centralityFeatures(context);
  const expectation = expectationFeatures(context);
  return sentences.map(({ text, ids }, at) => ({
    ...(place[at] as (typeof place)[number]),
    ...(title[at] as (typeof title)[number]),
    ...(centrality[at] as (typeof centrality)[number]),
    ...(expectation[at] as (typeof expectation)[number]),
    ...cues(text, Array.from(ids, (id) => vocabulary[id]).join(' ')),
  }));
}
