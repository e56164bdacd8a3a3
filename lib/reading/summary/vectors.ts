/** A sparse vector over the syllables of one document, with its Euclidean norm. */
export interface SparseVector {
  weights: Map<number, number>;
  norm: number;
}

function withNorm(weights: Map<number, number>): SparseVector {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  return { weights, norm: Math.sqrt(squares) };
}

/** Term frequency times inverse document frequency. */
export function tfIdf(ids: Int32Array, idf: Float32Array): SparseVector {
  const weights = new Map<number, number>();
  for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + (idf[id] as number));
  return withNorm(weights);
}

export function sumOf(vectors: SparseVector[]): SparseVector {
  const weights = new Map<number, number>();
  for (const vector of vectors)
    for (const [id, weight] of vector.weights) weights.set(id, (weights.get(id) ?? 0) + weight);
  return withNorm(weights);
}

/** A vector's direction: the vector at length one; an empty one stays empty. */
export function direction({ weights, norm }: SparseVector): SparseVector {
  return withNorm(new Map([...weights].map(([id, weight]) => [id, norm && weight / norm])));
}

/** Cosine of the angle between two vectors; 0 where one is empty or not there. */
export function cosine(a: SparseVector | undefined, b: SparseVector | undefined): number {
  if (!a?.norm || !b?.norm) return 0;
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let product = 0;
  for (const [id, weight] of small.weights) product += weight * (large.weights.get(id) ?? 0);
  return product / (a.norm * b.norm);
}
