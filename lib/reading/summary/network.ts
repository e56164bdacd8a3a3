/** Tables of weights, with a row of `hidden` values per row of the lexicon. */
export const TABLES = ['own', 'left', 'right', 'title', 'body'] as const;
/** The other weights. */
export const LAYERS = ['means', 'deviations', 'features', 'bias', 'inner', 'innerBias', 'outer'] as const;

export type TableName = (typeof TABLES)[number];
export type LayerName = (typeof LAYERS)[number];

/** The weights of a table, each in `unit`s: whole numbers as they are shipped, any numbers in training. */
export interface Table {
  values: Int8Array | Float32Array;
  unit: number;
}

/**
 * A network of two hidden layers with rectifiers that amends the log odds of an article's distinct syllables. What it
 * knows of a syllable adds up in the first layer: learned vectors of its own, of those beside it, of the title's and the
 * body's, and its features; so it learns which words go with which titles.
 */
export interface Network extends Record<TableName, Table>, Record<LayerName, Float32Array> {
  /** Units of the first layer; the second has as many as `innerBias` has values. */
  hidden: number;
}

/** Neighbours of each syllable that count, at most. */
export const MOST_NEIGHBOURS = 8;

/** What stands beside syllables, as rows of the lexicon: `MOST_NEIGHBOURS` places each, of which `counts` are taken. */
export interface Neighbours {
  counts: Uint8Array;
  rows: Int32Array;
}

/** An article's distinct syllables as the network reads them; all syllables are rows of the lexicon. */
export interface NetworkInput {
  own: Int32Array;
  left: Neighbours;
  right: Neighbours;
  title: Int32Array;
  body: Int32Array;
  /** Of each of the body's syllables. */
  weights: Float32Array;
  /** Row-major. */
  features: Float32Array;
  /** Log odds to amend. */
  base: Float32Array;
}

/** Features are cut off at this many deviations. */
const CUT = 4;

/** Feature `column` as the network takes it: logarithmic, standardised. */
function scaled(value: number, column: number, { means, deviations }: Network): number {
  const standard = (logarithmic(value) - (means[column] as number)) / (deviations[column] as number);
  return Math.max(-CUT, Math.min(CUT, standard));
}

/** Grows like the logarithm, is about the value itself near 0, and keeps the sign. */
export function logarithmic(value: number): number {
  return Math.sign(value) * Math.log1p(Math.abs(value));
}

/** Calls back with every row of a table that an article as a whole adds, and its factor. */
export function eachOfArticle(
  { title, body, weights }: NetworkInput,
  call: (table: TableName, row: number, factor: number) => void,
): void {
  const share = 1 / Math.sqrt(4 * Math.max(1, title.length));
  for (const row of title) call('title', row, share);
  body.forEach((row, at) => {
    call('body', row, weights[at] as number);
  });
}

/** Calls back with every row of a table that a syllable adds, and its factor. */
export function eachOfItem(
  { own, left, right }: NetworkInput,
  item: number,
  call: (table: TableName, row: number, factor: number) => void,
): void {
  call('own', own[item] as number, 1);
  const start = item * MOST_NEIGHBOURS;
  const before = left.counts[item] as number;
  for (let at = start; at < start + before; at++) call('left', left.rows[at] as number, 1 / before);
  const after = right.counts[item] as number;
  for (let at = start; at < start + after; at++) call('right', right.rows[at] as number, 1 / after);
}

/** Adds `factor` times `count` values of `from`, starting at `start`, to `to`. */
export function addScaled(to: Float32Array, from: Table['values'], start: number, count: number, factor: number): void {
  for (let at = 0; at < count; at++) to[at] = (to[at] as number) + factor * (from[start + at] as number);
}

/** What the article as a whole gives to the first layer, the same for all its syllables. */
export function articleLayer(network: Network, input: NetworkInput): Float32Array {
  const { hidden } = network;
  const layer = Float32Array.from(network.bias);
  eachOfArticle(input, (table, row, factor) => {
    addScaled(layer, network[table].values, row * hidden, hidden, factor * network[table].unit);
  });
  return layer;
}

/** Sums the first layer of one syllable into `layer`; `row` takes its features as the network sees them. */
export function itemLayer(
  network: Network,
  input: NetworkInput,
  item: number,
  article: Float32Array,
  layer: Float32Array,
  row: Float32Array,
): void {
  const { hidden } = network;
  layer.set(article);
  eachOfItem(input, item, (table, at, factor) => {
    addScaled(layer, network[table].values, at * hidden, hidden, factor * network[table].unit);
  });
  for (let column = 0; column < row.length; column++) {
    const value = scaled(input.features[item * row.length + column] as number, column, network);
    row[column] = value;
    addScaled(layer, network.features, column * hidden, hidden, value);
  }
}

/** What the network adds to a syllable's log odds. Rectifies `layer` and fills `second` on the way. */
export function output(network: Network, layer: Float32Array, second: Float32Array): number {
  const { inner, innerBias, outer } = network;
  const units = second.length;
  second.set(innerBias);
  for (let at = 0; at < layer.length; at++) {
    const value = Math.max(0, layer[at] as number);
    layer[at] = value;
    if (value > 0) addScaled(second, inner, at * units, units, value);
  }
  let sum = outer[units] as number;
  for (let unit = 0; unit < units; unit++) {
    const value = Math.max(0, second[unit] as number);
    second[unit] = value;
    sum += value * (outer[unit] as number);
  }
  return sum;
}

/** The amended log odds of every syllable. */
export function amend(network: Network, input: NetworkInput): Float32Array {
  const article = articleLayer(network, input);
  const layer = new Float32Array(network.hidden);
  const second = new Float32Array(network.innerBias.length);
  const row = new Float32Array(network.means.length);
  return input.base.map((base, item) => {
    itemLayer(network, input, item, article, layer, row);
    return base + output(network, layer, second);
  });
}
