import { cosine } from '../vectors';
import type { FeatureContext } from './context';

/** Where sentences stand, how long they are and what they are made of. */
export function placeFeatures({ document, idf, vectors }: FeatureContext) {
  const { sentences } = document;
  const count = sentences.length;
  const meanLength = sentences.reduce((sum, { ids }) => sum + ids.length, 0) / Math.max(1, count);
  return sentences.map(({ ids, capital }, at) => ({
    positionLog: Math.log1p(at),
    positionShare: at / count,
    isFirst: Number(at === 0),
    isSecond: Number(at === 1),
    isThird: Number(at === 2),
    fromEndLog: Math.log1p(count - at),
    length: ids.length,
    lengthLog: Math.log1p(ids.length),
    lengthToMean: ids.length / meanLength,
    capitals: capital.reduce((sum, flag) => sum + flag, 0) / ids.length,
    meanIdf: ids.reduce((sum, id) => sum + (idf[id] as number), 0) / ids.length,
    variety: new Set(ids).size / ids.length,
    likePrevious: cosine(vectors[at], vectors[at - 1]),
    likeNext: cosine(vectors[at], vectors[at + 1]),
    afterColon: Number(sentences[at - 1]?.text.endsWith(':') ?? false),
  }));
}
