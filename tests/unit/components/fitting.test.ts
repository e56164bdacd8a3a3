import { expect, it } from 'vitest';
import { fitting } from '@/components/library/fitting';

const room = { width: 300, gap: 20, lines: 2, most: 7, more: 40, clear: 0 };
const words = (widths: number[], active: number[] = []) =>
  widths.map((width, index) => ({ width, active: active.includes(index) }));

it('shows all words that find room, without one that leads to more', () => {
  // 140 + 20 + 140 = 300 in each of two lines.
  expect(fitting(words([140, 140, 140, 140]), room)).toEqual([true, true, true, true]);
});

it('leaves out the last ones where a third line were needed, the word for more among what is counted', () => {
  expect(fitting(words([140, 140, 140, 140, 20]), room)).toEqual([true, true, true, false, false]);
});

it('shows no more than the most, however narrow they are', () => {
  expect(fitting(words(Array(9).fill(10)), room).filter(Boolean)).toHaveLength(7);
});

it('never leaves out what narrows the list, and leaves room to take it back', () => {
  expect(fitting(words([140, 140, 100, 100, 90], [4]), { ...room, clear: 60 })).toEqual([
    true,
    true,
    false,
    false,
    true,
  ]);
});
