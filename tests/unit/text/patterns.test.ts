import { expect, test } from 'vitest';
import { LETTERS } from '@/lib/text/patterns';

test('no white space is among letters: words that spaces part must not be parted in several ways', () => {
  const letters = new RegExp(`[${LETTERS}]`, 'u');
  const spaces = Array.from({ length: 0x3001 }, (_, code) => String.fromCharCode(code)).filter((sign) =>
    /\s/u.test(sign),
  );
  expect(spaces.filter((space) => letters.test(space))).toEqual([]);
});
