import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldKey } from '@/lib/text/fold';
import { byUnits } from '@/lib/text/order';
import { sortKey } from '@/lib/text/sort-key';

const key = (text: string) => sortKey(foldKey(text));
const { compare } = new Intl.Collator('vi', { numeric: true });
const inOrder = (texts: string[]) => texts.toSorted((a, b) => byUnits(key(a), key(b)));

it('sorts as a dictionary does, and numbers by what they count', () => {
  const terms = [
    'ba',
    'bà',
    'bả',
    'ban',
    'băm',
    'bâu',
    'cột mốc 1',
    'cột mốc 2',
    'cột mốc 10',
    'cột mốc 100',
    'dân',
    'đa',
  ];
  expect(inOrder(terms.toReversed())).toEqual(terms);
});

it('sorts any words as the browser’s own Vietnamese order has them', () => {
  const word = fc.constantFrom(
    ...'a á ạ ai ăn ấn an ân ba bà bá ban bạn bang bảng ca cà da đa đá đi đê de ê ô ôi ơi oi ông ưu u 1 2 9 10 12 100 300'.split(
      ' ',
    ),
  );
  const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(key(a) < key(b) ? -1 : Number(key(a) > key(b)))).toBe(Math.sign(compare(a, b)));
    }),
  );
});

it('keeps apart what is not the same', () => {
  const texts = ['7', '07', '007', 'a 7', 'á 7', 'bà ba', 'ba bà', 'ăn', 'an'];
  expect(new Set(texts.map(key)).size).toBe(texts.length);
  expect(key('hoà bình')).toBe(key('Hòa  bình'));
});
