import { describe, expect, it } from 'vitest';
import { articleOfBlocks } from '@/lib/model/article';
import { chancesIn, networkInput } from '@/lib/reading/summary/chances';
import { prepare } from '@/lib/reading/summary/document';
import { probability } from '@/lib/reading/summary/forest';
import { MOST_NEIGHBOURS, type Neighbours } from '@/lib/reading/summary/network';
import { pairsOf } from '@/lib/reading/summary/words';
import { foldKey } from '@/lib/text/fold';
import { RANKER } from './ranker';

const document = prepare(
  articleOfBlocks([
    { kind: 'title', text: 'Huyện mở cầu' },
    { kind: 'paragraph', text: 'Huyện mở cầu mới năm 2026. Cầu mới dài.' },
  ]),
);
const pairs = pairsOf(document);
const input = networkInput(document, RANKER);
const row = (syllable: string) => RANKER.lexicon(foldKey(syllable)).row;
const idOf = (syllable: string) => document.vocabulary.indexOf(foldKey(syllable));
const beside = ({ counts, rows }: Neighbours, item: number) => [
  ...rows.subarray(item * MOST_NEIGHBOURS, item * MOST_NEIGHBOURS + (counts[item] ?? 0)),
];

describe('networkInput', () => {
  it('knows what stands beside a syllable within its sentences', () => {
    expect(beside(input.left, idOf('cầu'))).toEqual([row('mở')]);
    expect(beside(input.right, idOf('cầu'))).toEqual([row('mới'), row('mới')]);
    expect(beside(input.right, idOf('2026'))).toEqual([]);
  });

  it('weighs the known syllables of the body to a vector of length 1, numbers left out', () => {
    expect([...input.title]).toEqual(['huyện', 'mở', 'cầu'].map(row));
    expect([...input.body]).toEqual(['huyện', 'mở', 'cầu', 'mới', 'năm', 'dài'].map(row));
    expect(Math.hypot(...input.weights)).toBeCloseTo(1);
  });

  it('knows what the first chances make of the sentences that hold a syllable', () => {
    const columns = input.features.length / input.base.length;
    const ofSentences = (syllable: string) => [...input.features.slice(0, (idOf(syllable) + 1) * columns).slice(-4)];
    const [best, second, mean, share] = ofSentences('cầu') as [number, number, number, number];
    expect(best).toBe(1);
    expect(second).toBeGreaterThan(0);
    expect(second).toBeLessThan(1);
    expect(mean).toBeCloseTo((1 + second) / 2);
    expect(share).toBeCloseTo(1);
    const [inFirst, inSecond] = [ofSentences('2026'), ofSentences('dài')];
    expect([inFirst.slice(0, 3), inSecond.slice(0, 3)]).toEqual([
      [1, 0, 1],
      [second, 0, second],
    ]);
    expect((inFirst[3] ?? 0) + (inSecond[3] ?? 0)).toBeCloseTo(1);
    expect(inFirst[3]).toBeGreaterThan(inSecond[3] ?? 1);
  });
});

describe('chancesIn', () => {
  it('are those of the forest where the network has nothing to say', () => {
    const network = { ...RANKER.network, outer: RANKER.network.outer.map(() => 0) };
    const byForest = input.base.map(probability);
    expect(chancesIn(document, pairs, { ...RANKER, network }).words).toEqual(byForest);
    expect(chancesIn(document, pairs, RANKER).words).not.toEqual(byForest);
  });
});
