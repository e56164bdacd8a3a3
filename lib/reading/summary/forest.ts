/**
 * An ensemble of complete binary decision trees of one depth, whose outputs add up (gradient boosting, Friedman 2001).
 * A node holds an index into the table of splits; the value goes right where it exceeds the split's threshold.
 */
export interface Forest {
  depth: number;
  /** What the sum starts from. */
  bias: number;
  /** Per split: which feature it reads, and its threshold. */
  features: Uint8Array;
  thresholds: Float32Array;
  /** Tree after tree, level by level: `2^depth − 1` each. */
  nodes: Uint16Array;
  /** Tree after tree: `2^depth` each, in units of `scale`. */
  leaves: Int8Array;
  /** Of each tree's leaves. */
  scales: Float32Array;
}

/** Sum of all trees' outputs for one row of features. */
export function evaluate(forest: Forest, row: ArrayLike<number>): number {
  const { depth, bias, features, thresholds, nodes, leaves, scales } = forest;
  const inner = 2 ** depth - 1;
  let sum = bias;
  for (let tree = 0; tree < scales.length; tree++) {
    let node = 0;
    while (node < inner) {
      const split = nodes[tree * inner + node] as number;
      const right = (row[features[split] as number] as number) > (thresholds[split] as number);
      node = 2 * node + (right ? 2 : 1);
    }
    sum += (leaves[tree * (inner + 1) + node - inner] as number) * (scales[tree] as number);
  }
  return sum;
}

/** The logistic function, for forests trained on log odds. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
