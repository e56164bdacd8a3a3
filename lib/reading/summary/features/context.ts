import type { SummaryDocument } from '../document';
import { cosine, type SparseVector, sumOf, tfIdf } from '../vectors';
import type { Chances, Pairs } from '../words';

/** An article with everything that several features share, computed once. */
export interface FeatureContext {
  document: SummaryDocument;
  pairs: Pairs;
  chances: Chances;
  /** Per syllable of the vocabulary. */
  idf: Float32Array;
  vectors: SparseVector[];
  centroid: SparseVector;
  title: SparseVector;
  /** Cosine of sentence with sentence; 0 on the diagonal. */
  similarity: Float32Array[];
}

export function featureContext(
  document: SummaryDocument,
  pairs: Pairs,
  chances: Chances,
  idf: Float32Array,
): FeatureContext {
  const vectors = document.sentences.map(({ ids }) => tfIdf(ids, idf));
  const similarity = vectors.map(() => new Float32Array(vectors.length));
  vectors.forEach((vector, a) => {
    for (let b = 0; b < a; b++) {
      const value = cosine(vector, vectors[b] as SparseVector);
      (similarity[a] as Float32Array)[b] = value;
      (similarity[b] as Float32Array)[a] = value;
    }
  });
  const title = tfIdf(document.title.ids, idf);
  return { document, pairs, chances, idf, vectors, centroid: sumOf(vectors), title, similarity };
}

/** Share of `ids` that stand in `other`, counting repetitions. */
export function shareIn(ids: Int32Array, other: Set<number>): number {
  let hits = 0;
  for (const id of ids) if (other.has(id)) hits++;
  return ids.length ? hits / ids.length : 0;
}
