import { describe, expect, it } from 'vitest';
import { evaluate, probability } from '@/lib/reading/summary/forest';
import { unpackLexicon } from '@/lib/reading/summary/lexicon';
import { foldKey } from '@/lib/text/fold';
import { boost, random } from '@/scripts/train/boost';
import { rouge } from '@/scripts/train/corpus';
import { packLexicon } from '@/scripts/train/lexicon';
import { type Group, trainLinear } from '@/scripts/train/linear';

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

describe('packLexicon', () => {
  it('keeps how rare a syllable is and how readily it is taken up', () => {
    const row = (body: string, summary: string) => ({ id: '', title: '', body: [body], reference_summary: summary });
    const rows = [
      ...Array.from({ length: 30 }, () => row('cầu và đường', 'cầu')),
      ...Array.from({ length: 10 }, () => row('suối và đường', 'xa')),
    ];
    const lexicon = unpackLexicon(packLexicon(rows));
    const [bridge, road, spring] = ['cầu', 'đường', 'suối'].map((word) => lexicon(foldKey(word)));
    expect(spring?.idf).toBeCloseTo(Math.log(4), 1);
    expect(road?.idf).toBe(0);
    expect(bridge?.prior).toBeGreaterThan(0);
    expect(road?.prior).toBeLessThan(0);
    expect(lexicon('hiếm')).toEqual({ idf: spring?.idf, prior: 0 });
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
