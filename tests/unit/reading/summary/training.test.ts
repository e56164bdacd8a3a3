import { describe, expect, it } from 'vitest';
import { evaluate, probability } from '@/lib/reading/summary/forest';
import { lexiconOf } from '@/lib/reading/summary/lexicon';
import { loadRanker } from '@/lib/reading/summary/model';
import { amend, MOST_NEIGHBOURS, type Network } from '@/lib/reading/summary/network';
import { foldKey } from '@/lib/text/fold';
import { boost, random } from '@/scripts/train/boost';
import { rouge } from '@/scripts/train/corpus';
import { countLexicon } from '@/scripts/train/lexicon';
import { type Group, trainLinear } from '@/scripts/train/linear';
import { type Labelled, quantise, trainNetwork } from '@/scripts/train/network';
import { packRanker } from '@/scripts/train/pack';
import { RANKER } from './ranker';

describe('boost', () => {
  it('learns what no single feature tells, and packs it without loss of the answer', () => {
    const rng = random(5);
    const rows = 400;
    const values = Float32Array.from({ length: rows * 2 }, () => rng());
    const label = (row: number) => Number((values[2 * row] as number) > 0.5 !== (values[2 * row + 1] as number) > 0.5);
    const forest = boost(
      { rows, columns: 2, values },
      (scores, gradient, hessian) => {
        scores.forEach((score, row) => {
          const p = probability(score);
          gradient[row] = p - label(row);
          hessian[row] = p * (1 - p);
        });
      },
      { trees: 30, depth: 3, rate: 0.5, minimum: 1, penalty: 1, bias: 0, seed: 1, columnShare: 1 },
    );
    const right = Array.from({ length: rows }, (_, row) => {
      const score = evaluate(forest, values.subarray(2 * row, 2 * row + 2));
      return score > 0 === (label(row) === 1);
    });
    expect(right.filter(Boolean).length / rows).toBeGreaterThan(0.97);
  });
});

describe('trainNetwork', () => {
  const options = {
    rows: 6,
    hidden: 8,
    inner: 4,
    epochs: 10,
    batch: 4,
    tableRate: 0.1,
    layerRate: 0.01,
    decay: 0,
    dropout: 0.25,
    seed: 1,
  };
  /** Articles with titles of one syllable (2 or 3) that each go with one syllable of the body (4 or 5). */
  const examples = (() => {
    const rng = random(4);
    return Array.from({ length: 300 }, (): Labelled => {
      const topic = Math.floor(rng() * 2);
      const syllables = Int32Array.from({ length: 6 }, () => Math.floor(rng() * 2));
      const none = { counts: new Uint8Array(6), rows: new Int32Array(6 * MOST_NEIGHBOURS) };
      const input = {
        own: syllables.map((syllable) => 4 + syllable),
        left: none,
        right: none,
        title: Int32Array.of(2 + topic),
        body: new Int32Array(0),
        weights: new Float32Array(0),
        features: Float32Array.from(syllables, rng),
        base: new Float32Array(6),
      };
      return { input, labels: Uint8Array.from(syllables, (syllable) => Number(syllable === topic)) };
    });
  })();

  it('learns which words go with which titles, and says the same with a byte a weight', () => {
    const network = quantise(trainNetwork(examples.slice(100), options));
    for (const { input, labels } of examples.slice(0, 100)) {
      expect(Array.from(amend(network, input), (odds) => Number(odds > 0))).toEqual([...labels]);
    }
  });

  it('comes out the same for the same seed', () => {
    const few = examples.slice(0, 20);
    expect(trainNetwork(few, options)).toEqual(trainNetwork(few, options));
  });
});

describe('packRanker', () => {
  it('writes what loadRanker reads', () => {
    const lexicon = { syllables: ['và', 'cầu'], idf: Uint8Array.of(0, 70), prior: Int8Array.of(-3, 5) };
    const forest = {
      depth: 1,
      bias: -1.5,
      features: Uint8Array.of(2),
      thresholds: Float32Array.of(0.25),
      nodes: Uint16Array.of(0),
      leaves: Int8Array.of(-127, 12),
      scales: Float32Array.of(0.5),
    };
    const table = (...values: number[]) => ({ values: Int8Array.from(values), unit: 0.5 });
    const network: Network = {
      hidden: 1,
      own: table(1, 2, 3, 4),
      left: table(5, 6, 7, 8),
      right: table(-1, -2, -3, -4),
      title: table(0, 0, 0, 1),
      body: table(0, 1, 0, 0),
      means: Float32Array.of(1),
      deviations: Float32Array.of(2),
      features: Float32Array.of(3),
      bias: Float32Array.of(4),
      inner: Float32Array.of(5),
      innerBias: Float32Array.of(6),
      outer: Float32Array.of(7, 8),
    };
    const parts = { words: forest, pairs: forest, network };
    const { weights } = RANKER;
    const { lexicon: known, ...loaded } = loadRanker(packRanker(lexicon, { ...parts, weights }));
    expect(loaded).toEqual({ ...parts, weights });
    expect(known('cầu')).toEqual({ row: 3, idf: 70 / 16, prior: 5 / 40 });
  });
});

describe('trainLinear', () => {
  it('finds which feature makes the better candidate, whatever its scale', () => {
    const rng = random(9);
    const groups = Array.from({ length: 300 }, (): Group => {
      const useful = Array.from({ length: 6 }, rng);
      const rows = Float32Array.from(useful.flatMap((value) => [1000 * value, rng()]));
      return { rows, rewards: Float64Array.from(useful) };
    });
    const options = { temperature: 0.1, epochs: 20, batch: 16, rate: 0.02, decay: 0, seed: 3 };
    const [useful = 0, noise = 0] = trainLinear(groups, 2, options);
    expect(useful * 1000).toBeGreaterThan(5);
    expect(Math.abs(noise)).toBeLessThan(0.5);
  });
});

describe('countLexicon', () => {
  it('keeps how rare a syllable is and how readily it is taken up', () => {
    const row = (body: string, summary: string) => ({ id: '', title: '', body: [body], reference_summary: summary });
    const rows = [
      ...Array.from({ length: 30 }, () => row('cầu và đường', 'cầu')),
      ...Array.from({ length: 10 }, () => row('suối và đường', 'xa')),
    ];
    const lexicon = lexiconOf(countLexicon(rows));
    const [bridge, road, spring] = ['cầu', 'đường', 'suối'].map((word) => lexicon(foldKey(word)));
    expect(spring?.idf).toBeCloseTo(Math.log(4), 1);
    expect(road?.idf).toBe(0);
    expect(bridge?.prior).toBeGreaterThan(0);
    expect(road?.prior).toBeLessThan(0);
    expect(lexicon('hiếm')).toEqual({ row: 0, idf: spring?.idf, prior: 0 });
    expect(lexicon('2026')).toEqual({ row: 1, idf: spring?.idf, prior: 0 });
    expect([road, bridge, spring].map((syllable) => syllable?.row)).toEqual([3, 4, 5]);
  });
});

describe('rouge', () => {
  it('clips hits and weighs both lengths', () => {
    const words = (text: string) => text.split(' ');
    expect(rouge(words('a b c'), words('a b c'), 1)).toBe(1);
    expect(rouge(words('a a a'), words('a b c'), 1)).toBeCloseTo(1 / 3);
    expect(rouge(words('a b d'), words('a b c'), 2)).toBeCloseTo(1 / 2);
    expect(rouge([], words('a'), 2)).toBe(0);
  });
});
