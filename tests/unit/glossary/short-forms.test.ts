import { expect, it } from 'vitest';
import { shortForms } from '@/lib/glossary/short-forms';
import { entry } from './entries';

it('are the abbreviations of a term that say no more and no less than it', () => {
  const chairman = entry('chu-tich', 'chủ tịch ủy ban nhân dân', {
    variants: [
      { text: 'chủ tịch UBND', kind: 'abbreviation' },
      { text: 'chủ tịch UBND xã', kind: 'abbreviation' },
      { text: 'chủ tịch tỉnh', kind: 'spelling' },
    ],
  });
  expect(shortForms(chairman)).toEqual(['chủ tịch ủy ban nhân dân', 'chủ tịch UBND']);
});

it('are what a short term stands for', () => {
  const product = entry('gdp', 'GDP', {
    variants: [
      { text: 'tổng sản phẩm trong nước', kind: 'full' },
      { text: 'vốn GDP', kind: 'spelling' },
    ],
  });
  expect(shortForms(product)).toEqual(['GDP', 'tổng sản phẩm trong nước']);
});

it('are none that mean something else by other neighbours', () => {
  const board = entry('bch', 'ban chấp hành', { variants: [{ text: 'BCH', kind: 'abbreviation', near: ['Đảng'] }] });
  expect(shortForms(board)).toEqual([]);
  const word = entry('tw', 'trung ương', { variants: [{ text: 'TƯ', kind: 'abbreviation' }] });
  expect(shortForms(word), 'nor only by capitals').toEqual([]);
  expect(shortForms(entry('bv', 'BV', { near: ['bệnh'], variants: [{ text: 'bệnh viện', kind: 'full' }] }))).toEqual(
    [],
  );
});
