import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidy } from '@/lib/text/characters';
import { fold, foldKey, sourceRange } from '@/lib/text/fold';
import { bareSyllable, foldSyllable, isBare } from '@/lib/text/syllable';
import { tokenize } from '@/lib/text/tokens';

const VIETNAMESE = fc.stringMatching(
  /^[a-zA-ZàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĐÐ ,.\-\u00a0\u200b\u00ad\u0300\u0301]{0,60}$/,
);
const ANY = fc.oneof(VIETNAMESE, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe('foldSyllable', () => {
  it.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['Khoẻ', 'khỏe'],
    ['kỹ', 'kĩ'],
    ['QUÝ', 'quí'],
    ['Ðảng', 'Đảng'],
    ['đảng'.normalize('NFD'), 'đảng'],
    ['biên\u00adphòng', 'biênphòng'],
    ['x\u200bã', 'xã'],
  ])('takes %s and %s for one', (a, b) => {
    expect(foldSyllable(a)).toBe(foldSyllable(b));
  });

  it.each([
    ['đường', 'dương'],
    ['năm', 'nam'],
    ['tay', 'tai'],
    ['thúy', 'thúi'],
    ['mía', 'mìa'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(foldSyllable(a)).not.toBe(foldSyllable(b));
  });

  it('strips to letters that a keyboard without marks can type', () => {
    expect(bareSyllable(foldSyllable('Đường'))).toBe('duong');
    expect(isBare('duong')).toBe(true);
    expect(isBare('đuong')).toBe(false);
  });
});

describe('fold', () => {
  it('folds spaces, quotes and dashes', () => {
    expect(foldKey('  Kinh\u00a0tế –  “xã hội” ')).toBe(foldKey('kinh tế - "xã hội"'));
  });

  it('puts no space where none stands', () => {
    expect(foldKey('a,b (c).')).toBe('a,b (c).');
  });

  it('gives the same key with the way back and without', () => {
    fc.assert(fc.property(ANY, (text) => foldKey(text) === fold(text).text));
  });

  it('is idempotent for any string', () => {
    fc.assert(
      fc.property(ANY, (text) => foldKey(foldKey(text)) === foldKey(text)),
      { numRuns: 2000 },
    );
  });

  it('never crosses a syllable, for any string', () => {
    fc.assert(
      fc.property(ANY, (text) => {
        const folded = fold(text);
        const tokens = tokenize(text);
        for (let i = 0; i < folded.text.length; i++) {
          if (folded.text[i] === ' ') continue;
          const inside = tokens.some((token) => token.start === folded.starts[i] && token.end === folded.ends[i]);
          expect(inside).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('maps every token back to the source that folds to it', () => {
    fc.assert(
      fc.property(ANY, (text) => {
        const folded = fold(text);
        let at = 0;
        for (const token of tokenize(text)) {
          at = folded.text.indexOf(token.key, at);
          const range = sourceRange(folded, at, at + token.key.length);
          expect(range).toEqual({ start: token.start, end: token.end });
          expect(foldKey(text.slice(token.start, token.end))).toBe(token.key);
          at += token.key.length;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('finds a phrase through tone placement, NFD and soft hyphens, and returns its exact place', () => {
    const text = `Lực lượng ${'biên phòng'.normalize('NFD')} tỉnh Hoà\u00a0B\u00adình`;
    const folded = fold(text);
    const key = foldKey('hòa bình');
    const at = folded.text.indexOf(key);
    expect(sourceRange(folded, at, at + key.length)).toEqual({
      start: text.indexOf('Hoà'),
      end: text.length,
    });
  });

  it('has no range for an empty or foreign stretch', () => {
    expect(sourceRange(fold('a'), 1, 1)).toBeNull();
    expect(sourceRange(fold('a'), 0, 9)).toBeNull();
  });
});

describe('tidy', () => {
  it('joins a mark to its letter across an invisible character', () => {
    expect(tidy('đi\u00ad\u0301  xa\u200b')).toBe('đí xa');
  });
});
