import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVersions } from '@/lib/library/compare';
import type { Article } from '@/lib/model/article';
import type { BlockChange } from '@/lib/model/change';
import { article } from './articles';

function of(...texts: string[]): Article {
  return article(1, { blocks: texts.map((text) => ({ kind: 'paragraph', text })) });
}

const shown = (changes: BlockChange[]) =>
  changes.map(
    ({ kind, pieces }) =>
      `${kind}: ${pieces.map((piece) => `${{ same: '', removed: '-', added: '+' }[piece.kind]}[${piece.text}]`).join('')}`,
  );

test('a changed figure shows in its sentence', () => {
  const changes = compareVersions(
    of('Mở đầu.', 'Cầu dài 42 m, vốn 3 tỷ đồng.'),
    of('Mở đầu.', 'Cầu dài 45 m, vốn 3 tỷ đồng.'),
  );
  expect(shown(changes)).toEqual(['same: [Mở đầu.]', 'changed: [Cầu dài]-[ 42]+[ 45][ m, vốn 3 tỷ đồng.]']);
});

test('two texts are one that changed where more than half of them is the same', () => {
  const kinds = (before: string, after: string) => compareVersions(of(before), of(after)).map(({ kind }) => kind);
  expect(kinds('bà ba bán bò cái', 'bà ba bán cá voi')).toEqual(['changed']);
  expect(kinds('bà ba bán bò cái', 'bà ba mua cá voi')).toEqual(['added', 'removed']);
});

test('paragraphs that came and went stand in their place', () => {
  const changes = compareVersions(
    of('Một hai ba.', 'Bốn năm sáu.', 'Bảy.'),
    of('Một hai ba.', 'Hoàn toàn khác hẳn.', 'Bảy.', 'Thêm.'),
  );
  expect(changes.map(({ kind }) => kind)).toEqual(['same', 'added', 'removed', 'same', 'added']);
});

test('as little as can be counts as changed', () => {
  // The shortest way goes by what opens the newer text.
  const changes = compareVersions(of('Một.', 'Hai.', 'Ba.'), of('Hai.', 'Một.', 'Hai.', 'Ba.'));
  expect(changes.map(({ kind }) => kind)).toEqual(['added', 'same', 'same', 'same']);
  const other = compareVersions(of('Ba.', 'Một.', 'Hai.'), of('Một.', 'Hai.', 'Ba.'));
  expect(other.map(({ kind }) => kind)).toEqual(['removed', 'same', 'same', 'added']);
});

test('another placement of tones is no change', () => {
  expect(compareVersions(of('Xoá nghèo'), of('Xóa nghèo')).map(({ kind }) => kind)).toEqual(['same']);
});

test('either version can be read off the changes', () => {
  const text = fc
    .array(fc.constantFrom('xã', 'bản', 'đường.', 'mới', '42'), { maxLength: 8 })
    .map((words) => words.join(' '));
  const texts = fc.array(text, { maxLength: 5 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const changes = compareVersions(of(...before), of(...after));
      const version = (without: 'removed' | 'added') =>
        changes
          .filter(({ kind }) => kind !== without)
          .map(({ pieces }) =>
            pieces
              .filter(({ kind }) => kind !== without)
              .map((piece) => piece.text)
              .join('')
              .trim(),
          );
      expect(version('removed')).toEqual(after);
      expect(version('added').sort()).toEqual([...before].sort());
    }),
  );
});
