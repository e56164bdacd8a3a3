import fc from 'fast-check';
import { expect, test } from 'vitest';
import { glanceOf } from '@/lib/library/search/glance';
import { answersTo } from '@/lib/library/search/query';
import { foldSyllable } from '@/lib/text/syllable';
import { syllables } from '@/lib/text/tokens';

const LETTERS = 'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạấầẩẫậíìỉĩịýỳỷỹỵóòỏõọớờởỡợúùủũụứừửữựéèẻẽẹếềểễệ1';
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 5 });

test('lets nothing pass by that answers', () => {
  fc.assert(
    fc.property(word, word, fc.boolean(), fc.boolean(), (asked, found, prefix, upper) => {
      const folded = foldSyllable(asked);
      const text = `(${upper ? found.toUpperCase() : found}).`;
      if (syllables(text).some(answersTo(folded, prefix))) expect(glanceOf(folded, prefix).test(text)).toBe(true);
    }),
    { numRuns: 2000 },
  );
  for (const text of ['Hoà', 'hòa', 'HÒA', 'kĩ', 'Kỹ', 'ÐƯỜNG']) {
    expect(
      syllables(text).every((one) => glanceOf(one, false).test(text)),
      text,
    ).toBe(true);
  }
  expect(glanceOf(foldSyllable('hoà'), false).test('hòa')).toBe(true);
  expect(glanceOf(foldSyllable('kỹ'), false).test('kĩ sư')).toBe(true);
});

test('lets other words pass by', () => {
  expect(glanceOf('đường', false).test('Con đuờngx, cơn dướn, ngường')).toBe(false);
  expect(glanceOf('a.b', false).test('aXb')).toBe(false);
});
