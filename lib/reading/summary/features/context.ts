import { direction, type SparseVector, sumOf, tfIdf } from '../vectors';
import type { Weighed } from '../words';

/** An article with everything that several features share, computed once. */
export interface FeatureContext extends Weighed {
  vectors: SparseVector[];
  centroid: SparseVector;
  title: SparseVector;
  /** Sum of the sentences' directions: its product with that of one is the sum of the cosines with all. */
  directions: SparseVector;
}

export function featureContext(weighed: Weighed): FeatureContext {
  const { document, idf } = weighed;
  const vectors = document.sentences.map(({ ids }) => tfIdf(ids, idf));
  const directions = sumOf(vectors.map(direction));
  const title = tfIdf(document.title.ids, idf);
  return { ...weighed, vectors, centroid: sumOf(vectors), title, directions };
}

/** Share of `ids` that stand in `other`, counting repetitions. */
export function shareIn(ids: Int32Array, other: Set<number>): number {
  let hits = 0;
  for (const id of ids) if (other.has(id)) hits++;
  return ids.length ? hits / ids.length : 0;
}
