import { expect, test } from 'vitest';
import { writtenLetters, writtenOut } from '@/scripts/build/written-letters';

/** What news in Vietnamese print: Latin letters, marks, signs, Greek and Cyrillic letters, Vietnamese ones, dashes and quotes. */
const PRINTED = [
  [0x20, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x300, 0x323],
  [0x391, 0x398],
  [0x3b1, 0x3b8],
  [0x400, 0x45f],
  [0x1e9e, 0x1ef9],
  [0x2010, 0x203a],
  [0x20ab, 0x20ab],
].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)));

test.each([
  String.raw`\p{L}`,
  String.raw`\p{N}`,
  String.raw`\p{Lu}`,
  String.raw`\p{Ll}`,
  String.raw`\P{L}`,
  String.raw`[\p{Ll}\d-]`,
  String.raw`[^\p{L}\p{N}.]`,
  String.raw`[[\p{Lu}]|\[?\p{N}`,
  String.raw`(?<!\p{L})[.,]?\p{Lu}(?!\p{Ll})`,
])('%s finds the same among printed characters when it is written out', (pattern) => {
  const written = writtenOut(pattern);
  expect(written).not.toMatch(/\\[pP]/u);
  for (const flags of ['u', 'iu']) {
    const differing = PRINTED.filter(
      (character) => new RegExp(pattern, flags).test(character) !== new RegExp(written, flags).test(character),
    );
    expect(differing).toEqual([]);
  }
});

test('other classes stay, and so does a negated one within a class', () => {
  expect(writtenOut(String.raw`\p{M}\P{M}\p{P}[\P{L}\d]`)).toBe(String.raw`\p{M}\P{M}\p{P}[\P{L}\d]`);
});

test('what a script has between slashes, in strings and in templates is written out in its place', () => {
  const script = [
    String.raw`const a = [/^\p{N}$/u, "\\p{N}\\[", (b) => b.match(/[\p{N}.]/gu)]; // /\p{N}/`,
    "const c = new RegExp(String.raw`\\p{N}\\]`, 'u');",
  ].join('\n');
  const { code } = writtenLetters().renderChunk(script);
  const alone = writtenOut(String.raw`\p{N}`);
  const expected = script
    .replace(String.raw`[\p{N}.]`, alone.replace(']', '.]'))
    .replaceAll(String.raw`"\\p{N}`, `"${alone}`)
    .replaceAll(/(?<!\/)\\p\{N\}/gu, alone);
  expect(code).toBe(expected);
});

test('letters beyond the first plane are escaped as the string around them asks', () => {
  const { code } = writtenLetters().renderChunk(String.raw`export const ideograph = new RegExp("^\\p{L}$", "u");`);
  expect(code).toContain(String.raw`\\u{20000}`);
});

test('a class that begins in another piece is refused', () => {
  expect(() => writtenOut(String.raw`\p{L}]`)).toThrow('A class must begin');
});
