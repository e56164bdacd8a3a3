import { evaluate, type Forest } from '@/lib/reading/summary/forest';

/** Rows of features, row-major. */
export interface Matrix {
  rows: number;
  columns: number;
  values: Float32Array;
}

/** First and second derivative of the loss by each row's score, written into `gradient` and `hessian`. */
export type Loss = (scores: Float64Array, gradient: Float64Array, hessian: Float64Array) => void;

export interface BoostOptions {
  trees: number;
  depth: number;
  rate: number;
  /** Smallest sum of second derivatives in a leaf. */
  minimum: number;
  /** L2 penalty on leaf values. */
  penalty: number;
  /** What the scores start from. */
  bias: number;
  seed: number;
  /** Share of features that each tree may look at. */
  columnShare: number;
  report?: (tree: number, scores: Float64Array) => void;
}

const BINS = 64;

/** Pseudo-random numbers in [0, 1), mulberry32. */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** At most BINS − 1 thresholds that cut a sample of a column into equal parts, ascending. */
function quantiles(matrix: Matrix, column: number): Float32Array {
  const step = Math.max(1, Math.floor(matrix.rows / 20_000));
  const sample: number[] = [];
  for (let row = 0; row < matrix.rows; row += step) sample.push(matrix.values[row * matrix.columns + column] as number);
  sample.sort((a, b) => a - b);
  const edges = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) {
    const at = Math.floor((bin * sample.length) / BINS);
    const value = sample[at] as number;
    if (value < (sample.at(-1) as number)) edges.add(value);
  }
  return Float32Array.from(edges);
}

/** Column-major bin of every value. */
function bin(matrix: Matrix, edges: Float32Array[]): Uint8Array[] {
  return edges.map((own, column) => {
    const bins = new Uint8Array(matrix.rows);
    for (let row = 0; row < matrix.rows; row++) {
      const value = matrix.values[row * matrix.columns + column] as number;
      let low = 0;
      let high = own.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value > (own[middle] as number)) low = middle + 1;
        else high = middle;
      }
      bins[row] = low;
    }
    return bins;
  });
}

interface Tree {
  /** Per inner node, level by level: column and bin edge; −1 where nothing was worth splitting. */
  column: Int16Array;
  edge: Int16Array;
  leaves: Float64Array;
}

/** Gradient boosting with second-order leaf values over binned features (as in XGBoost, Chen & Guestrin 2016). */
export function boost(matrix: Matrix, loss: Loss, options: BoostOptions): Forest {
  const { depth, rate, minimum, penalty } = options;
  const { rows, columns } = matrix;
  const rng = random(options.seed);
  const edges = Array.from({ length: columns }, (_, column) => quantiles(matrix, column));
  const bins = bin(matrix, edges);
  const scores = new Float64Array(rows).fill(options.bias);
  const gradient = new Float64Array(rows);
  const hessian = new Float64Array(rows);
  const node = new Int32Array(rows);
  const trees: Tree[] = [];

  for (let round = 0; round < options.trees; round++) {
    loss(scores, gradient, hessian);
    node.fill(0);
    const tree: Tree = {
      column: new Int16Array(2 ** depth - 1).fill(-1),
      edge: new Int16Array(2 ** depth - 1),
      leaves: new Float64Array(2 ** depth),
    };
    const allowed = edges.map((own) => own.length > 0 && rng() < options.columnShare);
    for (let level = 0; level < depth; level++) {
      const first = 2 ** level - 1;
      const width = 2 ** level;
      const best = new Float64Array(width).fill(1e-9);
      const g = new Float64Array(width * BINS);
      const h = new Float64Array(width * BINS);
      for (let column = 0; column < columns; column++) {
        if (!allowed[column]) continue;
        g.fill(0);
        h.fill(0);
        const own = bins[column] as Uint8Array;
        for (let row = 0; row < rows; row++) {
          const at = ((node[row] as number) - first) * BINS + (own[row] as number);
          g[at] = (g[at] as number) + (gradient[row] as number);
          h[at] = (h[at] as number) + (hessian[row] as number);
        }
        const count = (edges[column] as Float32Array).length;
        for (let own = 0; own < width; own++) {
          const base = own * BINS;
          let gSum = 0;
          let hSum = 0;
          for (let b = 0; b <= count; b++) {
            gSum += g[base + b] as number;
            hSum += h[base + b] as number;
          }
          const whole = (gSum * gSum) / (hSum + penalty);
          let gLeft = 0;
          let hLeft = 0;
          for (let b = 0; b < count; b++) {
            gLeft += g[base + b] as number;
            hLeft += h[base + b] as number;
            const gRight = gSum - gLeft;
            const hRight = hSum - hLeft;
            if (hLeft < minimum || hRight < minimum) continue;
            const gain = (gLeft * gLeft) / (hLeft + penalty) + (gRight * gRight) / (hRight + penalty) - whole;
            if (gain > (best[own] as number)) {
              best[own] = gain;
              tree.column[first + own] = column;
              tree.edge[first + own] = b;
            }
          }
        }
      }
      for (let row = 0; row < rows; row++) {
        const at = node[row] as number;
        const column = tree.column[at] as number;
        const right = column >= 0 && ((bins[column] as Uint8Array)[row] as number) > (tree.edge[at] as number);
        node[row] = 2 * at + (right ? 2 : 1);
      }
    }
    const inner = 2 ** depth - 1;
    const gLeaf = new Float64Array(inner + 1);
    const hLeaf = new Float64Array(inner + 1);
    for (let row = 0; row < rows; row++) {
      const leaf = (node[row] as number) - inner;
      gLeaf[leaf] = (gLeaf[leaf] as number) + (gradient[row] as number);
      hLeaf[leaf] = (hLeaf[leaf] as number) + (hessian[row] as number);
    }
    for (let leaf = 0; leaf <= inner; leaf++) {
      tree.leaves[leaf] = (-rate * (gLeaf[leaf] as number)) / ((hLeaf[leaf] as number) + penalty);
    }
    for (let row = 0; row < rows; row++) {
      scores[row] = (scores[row] as number) + (tree.leaves[(node[row] as number) - inner] as number);
    }
    trees.push(tree);
    options.report?.(round + 1, scores);
  }
  return pack(trees, edges, options);
}

/** Trees with a shared table of splits and leaves in a byte each. */
function pack(trees: Tree[], edges: Float32Array[], { depth, bias }: BoostOptions): Forest {
  const features: number[] = [];
  const thresholds: number[] = [];
  const known = new Map<string, number>();
  const split = (column: number, threshold: number): number => {
    const key = `${column} ${threshold}`;
    let at = known.get(key);
    if (at === undefined) {
      at = features.push(column) - 1;
      thresholds.push(threshold);
      known.set(key, at);
    }
    return at;
  };
  const nodes = trees.flatMap((tree) =>
    Array.from(tree.column, (column, at) =>
      // Nothing exceeds infinity: an unsplit node sends everything left, where its value stands.
      column < 0
        ? split(0, Number.POSITIVE_INFINITY)
        : split(column, edges[column]?.[tree.edge[at] as number] as number),
    ),
  );
  const scales = Float32Array.from(trees, (tree) => Math.max(...tree.leaves.map(Math.abs), 1e-12) / 127);
  const leaves = Int8Array.from(
    trees.flatMap((tree, t) => Array.from(tree.leaves, (v) => Math.round(v / (scales[t] as number)))),
  );
  return {
    depth,
    bias,
    features: Uint8Array.from(features),
    thresholds: Float32Array.from(thresholds),
    nodes: Uint16Array.from(nodes),
    leaves,
    scales,
  };
}

/** A forest's outputs for all rows of a matrix. */
export function evaluateAll(forest: Forest, matrix: Matrix): Float64Array {
  return Float64Array.from({ length: matrix.rows }, (_, row) =>
    evaluate(forest, matrix.values.subarray(row * matrix.columns, (row + 1) * matrix.columns)),
  );
}
