import { random } from './boost';

/** Candidates of one article: rows of features, and how good each candidate is. */
export interface Group {
  rows: Float32Array;
  rewards: Float64Array;
}

export interface LinearOptions {
  /** How sharply better candidates are preferred: rewards are divided by this before the softmax. */
  temperature: number;
  epochs: number;
  /** Groups a step. */
  batch: number;
  rate: number;
  decay: number;
  seed: number;
}

interface Scaling {
  mean: Float64Array;
  deviation: Float64Array;
}

function scalingOf(groups: Group[], columns: number): Scaling {
  const sum = new Float64Array(columns);
  const squares = new Float64Array(columns);
  let count = 0;
  for (const { rows, rewards } of groups) {
    count += rewards.length;
    rows.forEach((value, at) => {
      const column = at % columns;
      sum[column] = (sum[column] as number) + value;
      squares[column] = (squares[column] as number) + value * value;
    });
  }
  const mean = sum.map((value) => value / count);
  const deviation = squares.map((value, column) =>
    Math.sqrt(Math.max(1e-12, value / count - (mean[column] as number) ** 2)),
  );
  return { mean, deviation };
}

function softmax(values: Float64Array): Float64Array {
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const total = powers.reduce((sum, value) => sum + value, 0);
  return powers.map((value) => value / total);
}

/** The numbers below `count` in random order (Fisher and Yates). */
export function shuffled(count: number, rng: () => number): number[] {
  const order = [...Array(count).keys()];
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(rng() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}

/**
 * Weights of a linear ranker by listwise cross-entropy (ListNet, Cao et al. 2007), with Adam and a cosine schedule.
 * Features are standardised for training; the weights returned are for features as they come.
 */
export function trainLinear(groups: Group[], columns: number, options: LinearOptions): number[] {
  const { temperature, epochs, batch, rate, decay } = options;
  const { mean, deviation } = scalingOf(groups, columns);
  const usable = groups.filter(({ rewards }) => rewards.length > 1);
  for (const { rows } of usable) {
    for (let at = 0; at < rows.length; at++) {
      const column = at % columns;
      const value = ((rows[at] as number) - (mean[column] as number)) / (deviation[column] as number);
      rows[at] = Math.max(-5, Math.min(5, value));
    }
  }
  const targets = usable.map(({ rewards }) => softmax(rewards.map((reward) => reward / temperature)));
  const rng = random(options.seed);
  const weights = new Float64Array(columns);
  const first = new Float64Array(columns);
  const second = new Float64Array(columns);
  const gradient = new Float64Array(columns);
  const perEpoch = Math.floor(usable.length / batch);

  let order: number[] = [];
  for (let step = 0; step < epochs * perEpoch; step++) {
    if (step % perEpoch === 0) order = shuffled(usable.length, rng);
    gradient.fill(0);
    for (const at of order.splice(0, batch)) {
      const { rows } = usable[at] as Group;
      const target = targets[at] as Float64Array;
      const scores = target.map((_, row) => {
        let sum = 0;
        for (let c = 0; c < columns; c++) sum += (weights[c] as number) * (rows[row * columns + c] as number);
        return sum;
      });
      softmax(scores).forEach((share, row) => {
        const error = (share - (target[row] as number)) / batch;
        for (let c = 0; c < columns; c++) {
          gradient[c] = (gradient[c] as number) + error * (rows[row * columns + c] as number);
        }
      });
    }
    const pace = rate * Math.min(1, step / 100) * 0.5 * (1 + Math.cos((Math.PI * step) / (epochs * perEpoch)));
    for (let c = 0; c < columns; c++) {
      const slope = gradient[c] as number;
      first[c] = 0.9 * (first[c] as number) + 0.1 * slope;
      second[c] = 0.999 * (second[c] as number) + 0.001 * slope * slope;
      const direction =
        (first[c] as number) /
        (1 - 0.9 ** (step + 1)) /
        (Math.sqrt((second[c] as number) / (1 - 0.999 ** (step + 1))) + 1e-8);
      weights[c] = (weights[c] as number) - pace * (direction + decay * (weights[c] as number));
    }
  }
  return Array.from(weights, (weight, c) => weight / (deviation[c] as number));
}
