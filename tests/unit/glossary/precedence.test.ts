import { expect, it } from 'vitest';
import { mergeHits } from '@/lib/glossary/precedence';
import type { TermHit } from '@/lib/model/reading';

const hit = (id: string, start: number, end: number, block = 0): TermHit => ({
  span: { block, start, end },
  entries: [id],
});
const ids = (hits: TermHit[]) => hits.map(({ entries }) => entries[0]);

it('lets the longest win, whichever glossary it is of', () => {
  expect(ids(mergeHits([[hit('short', 5, 9)], [hit('long', 0, 12)]]))).toEqual(['long']);
  expect(ids(mergeHits([[hit('long', 0, 12)], [hit('short', 5, 9)]]))).toEqual(['long']);
});

it('lets the glossary that stands first win where they are equally long', () => {
  expect(ids(mergeHits([[hit('first', 0, 9)], [hit('second', 0, 9)], [hit('third', 4, 13)]]))).toEqual(['first']);
});

it('keeps what does not overlap, in reading order over the blocks', () => {
  const own = [hit('b', 10, 14), hit('d', 0, 4, 1)];
  const builtIn = [hit('a', 0, 9), hit('c', 20, 24)];
  expect(ids(mergeHits([own, builtIn]))).toEqual(['a', 'b', 'c', 'd']);
});

it('is the one list where there is no other', () => {
  expect(mergeHits([[hit('a', 0, 9)]])).toEqual([hit('a', 0, 9)]);
  expect(mergeHits([])).toEqual([]);
});
