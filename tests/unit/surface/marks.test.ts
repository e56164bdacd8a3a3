import { expect, it } from 'vitest';
import type { ReadAnswer } from '@/lib/protocol/messages/read';
import { marksOf } from '@/lib/surface/marks';

const at = (start: number) => ({ block: 0, start, end: start + 3 });
/** Terms a, b, a, c in the order of the text. */
const answer: ReadAnswer = {
  reading: {
    keyPoints: [],
    facts: [],
    terms: ['a', 'b', 'a', 'c'].map((id, index) => ({ span: at(index * 10), entries: [id] })),
    places: [],
    provinces: [],
  } as unknown as ReadAnswer['reading'],
  heads: [],
  places: [],
  facts: [],
  map: null,
  equivalents: [],
  outletName: null,
  known: [],
  plain: [],
  everyUse: false,
};
const starts = (changes: Partial<ReadAnswer>) => marksOf({ ...answer, ...changes }).map(({ span }) => span.start);

it('marks each term at its first use, or at every use', () => {
  expect(starts({})).toEqual([0, 10, 30]);
  expect(starts({ everyUse: true })).toEqual([0, 10, 20, 30]);
});

it('leaves out what is known, and what need not be explained', () => {
  expect(starts({ known: ['a'], plain: ['c'] })).toEqual([10]);
});
