import type { Forest } from '@/lib/reading/summary/forest';

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

/** What a tree is grown on. */
interface Growth {
  bins: Uint8Array[];
  edges: Float32Array[];
  gradient: Float64Array;
  hessian: Float64Array;
  /** The node that each row has come to. */
  node: Int32Array;
}

function add(array: Float64Array, at: number, value: number): void {
  array[at] = (array[at] as number) + value;
}

/** The most gainful cut of one node's histogram; its gain is at most `floor` where there is none. */
function bestCut(g: Float64Array, h: Float64Array, cuts: number, floor: number, { minimum, penalty }: BoostOptions) {
  let gAll = 0;
  let hAll = 0;
  for (let bin = 0; bin <= cuts; bin++) {
    gAll += g[bin] as number;
    hAll += h[bin] as number;
  }
  const whole = (gAll * gAll) / (hAll + penalty);
  const best = { edge: -1, gain: floor };
  let gLeft = 0;
  let hLeft = 0;
  for (let edge = 0; edge < cuts; edge++) {
    gLeft += g[edge] as number;
    hLeft += h[edge] as number;
    const gRight = gAll - gLeft;
    const hRight = hAll - hLeft;
    if (hLeft < minimum || hRight < minimum) continue;
    const gain = (gLeft * gLeft) / (hLeft + penalty) + (gRight * gRight) / (hRight + penalty) - whole;
    if (gain > best.gain) {
      best.edge = edge;
      best.gain = gain;
    }
  }
  return best;
}

/** Finds the splits of all nodes of one level and sends the rows on. */
function growLevel(tree: Tree, level: number, growth: Growth, allowed: boolean[], options: BoostOptions): void {
  const { bins, edges, gradient, hessian, node } = growth;
  const width = 2 ** level;
  const first = width - 1;
  const gains = new Float64Array(width).fill(1e-9);
  const g = new Float64Array(width * BINS);
  const h = new Float64Array(width * BINS);
  bins.forEach((own, column) => {
    if (!allowed[column]) return;
    g.fill(0);
    h.fill(0);
    for (let row = 0; row < own.length; row++) {
      const at = ((node[row] as number) - first) * BINS + (own[row] as number);
      add(g, at, gradient[row] as number);
      add(h, at, hessian[row] as number);
    }
    for (let at = 0; at < width; at++) {
      const range = [at * BINS, (at + 1) * BINS] as const;
      const cuts = edges[column]?.length ?? 0;
      const { edge, gain } = bestCut(g.subarray(...range), h.subarray(...range), cuts, gains[at] as number, options);
      if (edge < 0) continue;
      gains[at] = gain;
      tree.column[first + at] = column;
      tree.edge[first + at] = edge;
    }
  });
  for (let row = 0; row < node.length; row++) {
    const at = node[row] as number;
    const column = tree.column[at] as number;
    const right = column >= 0 && (bins[column]?.[row] as number) > (tree.edge[at] as number);
    node[row] = 2 * at + (right ? 2 : 1);
  }
}

function growTree(growth: Growth, allowed: boolean[], options: BoostOptions): Tree {
  const { depth, rate, penalty } = options;
  const inner = 2 ** depth - 1;
  const tree = {
    column: new Int16Array(inner).fill(-1),
    edge: new Int16Array(inner),
    leaves: new Float64Array(inner + 1),
  };
  growth.node.fill(0);
  for (let level = 0; level < depth; level++) growLevel(tree, level, growth, allowed, options);
  const g = new Float64Array(inner + 1);
  const h = new Float64Array(inner + 1);
  growth.node.forEach((node, row) => {
    add(g, node - inner, growth.gradient[row] as number);
    add(h, node - inner, growth.hessian[row] as number);
  });
  g.forEach((sum, leaf) => {
    tree.leaves[leaf] = (-rate * sum) / ((h[leaf] as number) + penalty);
  });
  return tree;
}

/** Gradient boosting with second-order leaf values over binned features (as in XGBoost, Chen & Guestrin 2016). */
export function boost(matrix: Matrix, loss: Loss, options: BoostOptions): Forest {
  const { rows, columns } = matrix;
  const rng = random(options.seed);
  const edges = Array.from({ length: columns }, (_, column) => quantiles(matrix, column));
  const scores = new Float64Array(rows).fill(options.bias);
  const growth: Growth = {
    bins: bin(matrix, edges),
    edges,
    gradient: new Float64Array(rows),
    hessian: new Float64Array(rows),
    node: new Int32Array(rows),
  };
  const inner = 2 ** options.depth - 1;
  const trees = Array.from({ length: options.trees }, () => {
    loss(scores, growth.gradient, growth.hessian);
    const allowed = edges.map((own) => own.length > 0 && rng() < options.columnShare);
    const tree = growTree(growth, allowed, options);
    for (let row = 0; row < rows; row++) add(scores, row, tree.leaves[(growth.node[row] as number) - inner] as number);
    return tree;
  });
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
