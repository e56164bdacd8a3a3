import { probability } from '@/lib/reading/summary/forest';
import {
  addScaled,
  articleLayer,
  eachOfArticle,
  eachOfItem,
  itemLayer,
  type LayerName,
  logarithmic,
  type Network,
  type NetworkInput,
  output,
  TABLES,
  type Table,
  type TableName,
} from '@/lib/reading/summary/network';
import { random } from './boost';
import { shuffled } from './linear';

/** An article's distinct syllables, and of each whether the summary holds it (1) or not (0). */
export interface Labelled {
  input: NetworkInput;
  labels: Uint8Array;
}

export interface NetworkOptions {
  /** Rows of the lexicon. */
  rows: number;
  /** Units of the two layers. */
  hidden: number;
  inner: number;
  epochs: number;
  /** Articles a step. */
  batch: number;
  /** Of tables (AdaGrad) and of layers (Adam). */
  tableRate: number;
  layerRate: number;
  decay: number;
  /** Share of the first layer's units that an article does without in training. */
  dropout: number;
  seed: number;
}

/** A table's gradient, of the rows that a step has touched. */
interface TableState {
  gradient: Float32Array;
  squares: Float32Array;
  touched: Set<number>;
}

interface LayerState {
  gradient: Float32Array;
  first: Float32Array;
  second: Float32Array;
}

/** The layers that are learned; means and deviations are counted. */
const LEARNED = ['features', 'bias', 'inner', 'innerBias', 'outer'] as const satisfies LayerName[];
type Learned = (typeof LEARNED)[number];

function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

/** Mean and standard deviation of the features, logarithmic as the network takes them. */
function scaling(examples: Labelled[], columns: number) {
  const sum = new Float64Array(columns);
  const squares = new Float64Array(columns);
  let rows = 0;
  for (const { input } of examples) {
    rows += input.base.length;
    input.features.forEach((raw, at) => {
      const value = logarithmic(raw);
      const column = at % columns;
      sum[column] = (sum[column] as number) + value;
      squares[column] = (squares[column] as number) + value * value;
    });
  }
  const means = Float32Array.from(sum, (value) => value / rows);
  const deviations = Float32Array.from(squares, (value, column) =>
    Math.sqrt(Math.max(1e-9, value / rows - (means[column] as number) ** 2)),
  );
  return { means, deviations };
}

function start(examples: Labelled[], rng: () => number, { rows, hidden, inner }: NetworkOptions): Network {
  const { input } = examples[0] as Labelled;
  const columns = input.features.length / input.base.length;
  const around = (size: number, most: number) => Float32Array.from({ length: size }, () => (2 * rng() - 1) * most);
  return {
    hidden,
    ...record(TABLES, (): Table => ({ values: around(rows * hidden, 0.1), unit: 1 })),
    ...scaling(examples, columns),
    features: around(columns * hidden, 1 / Math.sqrt(columns)),
    bias: new Float32Array(hidden),
    inner: around(hidden * inner, Math.sqrt(3 / hidden)),
    innerBias: new Float32Array(inner),
    // The last is the bias.
    outer: around(inner + 1, 0.05).fill(0, inner),
  };
}

function stepTable(values: Table['values'], state: TableState, hidden: number, rate: number, decay: number): void {
  const { gradient, squares, touched } = state;
  for (const row of touched) {
    for (let at = row * hidden; at < (row + 1) * hidden; at++) {
      const slope = (gradient[at] as number) + decay * (values[at] as number);
      squares[at] = (squares[at] as number) + slope * slope;
      values[at] = (values[at] as number) - (rate * slope) / Math.sqrt(squares[at] as number);
      gradient[at] = 0;
    }
  }
  touched.clear();
}

function stepLayer(values: Float32Array, { gradient, first, second }: LayerState, rate: number, step: number): void {
  const [firstShare, secondShare] = [1 - 0.9 ** step, 1 - 0.999 ** step];
  gradient.forEach((slope, at) => {
    first[at] = 0.9 * (first[at] as number) + 0.1 * slope;
    second[at] = 0.999 * (second[at] as number) + 0.001 * slope * slope;
    const pace = Math.sqrt((second[at] as number) / secondShare) + 1e-8;
    values[at] = (values[at] as number) - (rate * (first[at] as number)) / firstShare / pace;
  });
  gradient.fill(0);
}

/** Trains a network on logistic loss, by AdaGrad (Duchi et al. 2011) for tables and Adam for layers. */
export function trainNetwork(examples: Labelled[], options: NetworkOptions): Network {
  const { hidden, inner: units, batch, epochs, dropout } = options;
  const rng = random(options.seed);
  const network = start(examples, rng, options);
  const columns = network.means.length;
  const tables = record(TABLES, (name): TableState => {
    const size = network[name].values.length;
    return { gradient: new Float32Array(size), squares: new Float32Array(size).fill(1e-4), touched: new Set() };
  });
  const layers = record(LEARNED, (name: Learned): LayerState => {
    const size = network[name].length;
    return { gradient: new Float32Array(size), first: new Float32Array(size), second: new Float32Array(size) };
  });
  const layer = new Float32Array(hidden);
  const second = new Float32Array(units);
  const row = new Float32Array(columns);
  const mask = new Float32Array(hidden);
  const slopes = new Float32Array(hidden);
  const articleSlopes = new Float32Array(hidden);
  const pass = (table: TableName, at: number, factor: number, from: Float32Array) => {
    const { gradient, touched } = tables[table];
    touched.add(at);
    for (let unit = 0; unit < hidden; unit++) {
      const place = at * hidden + unit;
      gradient[place] = (gradient[place] as number) + factor * (from[unit] as number);
    }
  };
  /** Sends an error of the output back to the first layer's `slopes`, counting what the later layers have in it. */
  const sendBack = (error: number): void => {
    const outer = layers.outer.gradient;
    outer[units] = (outer[units] as number) + error;
    addScaled(outer, second, 0, units, error);
    for (let unit = 0; unit < units; unit++) {
      second[unit] = (second[unit] as number) > 0 ? error * (network.outer[unit] as number) : 0;
    }
    addScaled(layers.innerBias.gradient, second, 0, units, 1);
    const inner = layers.inner.gradient;
    for (let at = 0; at < hidden; at++) {
      const value = layer[at] as number;
      let slope = 0;
      for (let unit = 0; value > 0 && unit < units; unit++) {
        const place = at * units + unit;
        slope += (second[unit] as number) * (network.inner[place] as number);
        inner[place] = (inner[place] as number) + value * (second[unit] as number);
      }
      slopes[at] = slope * (mask[at] as number);
    }
  };
  const learn = ({ input, labels }: Labelled): void => {
    for (let unit = 0; unit < hidden; unit++) mask[unit] = rng() < dropout ? 0 : 1 / (1 - dropout);
    const article = articleLayer(network, input);
    articleSlopes.fill(0);
    for (let item = 0; item < labels.length; item++) {
      itemLayer(network, input, item, article, layer, row);
      for (let unit = 0; unit < hidden; unit++) layer[unit] = (layer[unit] as number) * (mask[unit] as number);
      const chance = probability((input.base[item] as number) + output(network, layer, second));
      sendBack(chance - (labels[item] as number));
      addScaled(articleSlopes, slopes, 0, hidden, 1);
      eachOfItem(input, item, (table, at, factor) => pass(table, at, factor, slopes));
      const features = layers.features.gradient;
      for (let column = 0; column < columns; column++) {
        for (let unit = 0; unit < hidden; unit++) {
          const place = column * hidden + unit;
          features[place] = (features[place] as number) + (row[column] as number) * (slopes[unit] as number);
        }
      }
    }
    addScaled(layers.bias.gradient, articleSlopes, 0, hidden, 1);
    eachOfArticle(input, (table, at, factor) => pass(table, at, factor, articleSlopes));
  };

  const steps = epochs * Math.ceil(examples.length / batch);
  let order: number[] = [];
  for (let step = 0; step < steps; step++) {
    if (order.length === 0) order = shuffled(examples.length, rng);
    for (const at of order.splice(0, batch)) learn(examples[at] as Labelled);
    const pace = Math.max(0.02, 0.5 * (1 + Math.cos((Math.PI * step) / steps)));
    for (const name of TABLES) {
      stepTable(network[name].values, tables[name], hidden, pace * options.tableRate, options.decay);
    }
    for (const name of LEARNED) stepLayer(network[name], layers[name], pace * options.layerRate, step + 1);
  }
  return network;
}

/** A network with its tables in a byte a weight. */
export function quantise(network: Network): Network {
  const tables = record(TABLES, (name): Table => {
    const { values } = network[name];
    let most = 1e-9;
    for (const value of values) most = Math.max(most, Math.abs(value));
    const unit = most / 127;
    return { values: Int8Array.from(values, (value) => Math.round(value / unit)), unit };
  });
  return { ...network, ...tables };
}
