import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CAPITALS, LETTERS, oneOfLines, SMALL_LETTERS } from '@/lib/text/patterns';

test('no white space is among letters: words that spaces part must not be parted in several ways', () => {
  const letters = new RegExp(`[${LETTERS}]`, 'u');
  const spaces = Array.from({ length: 0x3001 }, (_, code) => String.fromCharCode(code)).filter((sign) =>
    /\s/u.test(sign),
  );
  expect(spaces.filter((space) => letters.test(space))).toEqual([]);
});

test('capitals and small letters are those of Vietnamese, and no others of its alphabet', () => {
  const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
  );
  const small = [...'bcdđghklmnpqrstvx', ...vowels];
  const capitals = small.map((letter) => letter.toUpperCase());
  const among = (letters: string, source: string) => letters.match(new RegExp(`[${source}]`, 'gu'))?.join('');
  expect(among([...capitals, ...small].join(''), CAPITALS)).toBe(capitals.join(''));
  expect(among([...capitals, ...small].join(''), SMALL_LETTERS)).toBe(small.join(''));
});

test('what asks for capitals takes no small letter: in Unicode capitals and small ones with marks stand in turns', () => {
  const sources = globSync('lib/**/*.ts').map((file) => readFileSync(file, 'utf8'));
  const classes = sources.flatMap((source) => source.match(/(?<!\\)\[(?!\^)[^\][\s$]*A-Z[^\][$]*\]/g) ?? []);
  const asking = classes.filter((one) => !one.includes('a-z'));
  expect(asking.length).toBeGreaterThan(0);
  expect(asking.filter((one) => new RegExp(one, 'u').test('ạđệơưỹ'))).toEqual([]);
});

test('alternatives on lines of their own keep the spaces and bars within', () => {
  const lines = String.raw`
    (?:người )?(?:đăng |viết )bài
    tin( và |, )ảnh
  `;
  expect(oneOfLines(lines)).toBe('(?:(?:người )?(?:đăng |viết )bài|tin( và |, )ảnh)');
});
