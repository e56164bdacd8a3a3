import { describe, expect, it } from 'vitest';
import { isInvisible, isSpace, visible } from '@/lib/text/characters';

const UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit);
const is = (expression: RegExp) => UNITS.filter((unit) => expression.test(String.fromCharCode(unit)));

describe('units of text', () => {
  it('are white space as to regular expressions, but for the byte order mark', () => {
    expect(UNITS.filter(isSpace)).toEqual(is(/\s/).filter((unit) => unit !== 0xfeff));
  });
  it('are invisible where the visible text is without them', () => {
    expect(UNITS.filter(isInvisible)).toEqual(UNITS.filter((unit) => visible(String.fromCharCode(unit)) === ''));
  });
  it('are never both', () => {
    expect(UNITS.filter((unit) => isSpace(unit) && isInvisible(unit))).toEqual([]);
  });
});
