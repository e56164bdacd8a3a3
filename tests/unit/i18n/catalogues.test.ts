import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en as pagesEn } from '@/lib/i18n/pages/en';
import { vi as helpVi } from '@/lib/i18n/pages/help/vi';
import { vi as libraryVi } from '@/lib/i18n/pages/library/vi';
import { vi as optionsVi } from '@/lib/i18n/pages/options/vi';
import { vi as translatorVi } from '@/lib/i18n/pages/translator/vi';
import { vi as pagesVi } from '@/lib/i18n/pages/vi';
import { pagesTranslator } from '@/lib/i18n/pages-translator';
import { readerStrings } from '@/lib/i18n/reader';
import { en as readerEn } from '@/lib/i18n/reader/en';
import { vi as readerVi } from '@/lib/i18n/reader/vi';
import { type ReaderKey, translator } from '@/lib/i18n/translator';

const halves = [
  { name: 'reader', vi: readerVi, en: readerEn },
  { name: 'pages', vi: pagesVi, en: pagesEn },
];
const base = (key: string) => key.replace(/_(one|other)$/, '');
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(halves)('the $name catalogue', ({ vi, en }) => {
  const english: Record<string, string> = en;

  it('names the same values in both languages', () => {
    for (const [key, text] of Object.entries(vi)) {
      expect(placeholders(english[key] ?? ''), key).toEqual(placeholders(text));
    }
  });

  it('is NFC, trimmed, without an exclamation mark, straight quotes or three dots', () => {
    for (const [key, text] of [...Object.entries(vi), ...Object.entries(en)]) {
      expect(text, key).toBe(text.normalize('NFC'));
      if (key !== 'meta.separator') expect(text, key).toBe(text.trim());
      expect(text, key).not.toMatch(/[!"']|\.\.\./);
    }
  });
});

it('has no key twice', () => {
  const keys = [readerVi, helpVi, libraryVi, optionsVi, translatorVi].flatMap((part) => Object.keys(part));
  expect(keys.filter((key, i) => keys.indexOf(key) < i)).toEqual([]);
  const all = [...Object.keys(readerVi), ...Object.keys(pagesVi)];
  expect(new Set(all).size).toBe(all.length);
});

it('answers every reader key alike from the small translator and from i18next', () => {
  const keys = [...new Set(Object.keys(readerVi).map(base))] as ReaderKey[];
  const named = {
    names: 'N',
    term: 'A',
    text: 'B',
    number: '9',
    date: 'D',
    law: 'L',
    host: 'H',
    article: '1a',
    clause: 2,
    sources: 'S',
  };
  for (const language of ['vi', 'en'] as const) {
    for (const count of [0, 1, 2, 1284]) {
      const values = { ...named, province: 'P', kept: 3, of: 5, count };
      for (const key of keys) {
        const small = translator(language, readerStrings[language])(key, values);
        expect(pagesTranslator(language)(key, values), `${language} ${key}`).toBe(small);
        expect(small, `${language} ${key}`).not.toMatch(/[{}]/);
        expect(small).not.toBe(key);
      }
    }
  }
});

it('chooses plural and number form', () => {
  expect(translator('en', readerStrings.en)('panel.times', { count: 1 })).toBe('1 time');
  expect(translator('en', readerStrings.en)('panel.times', { count: 1284 })).toBe('1,284 times');
  expect(translator('vi', readerStrings.vi)('panel.times', { count: 1284 })).toBe('1.284 chỗ');
  expect(pagesTranslator('en')('library.deleted', { count: 1 })).toBe('1 article deleted.');
});

it('has no key that nothing uses', () => {
  const sources = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/i18n\/(reader|pages)\//.test(join(folder, file)))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  const source = sources.join('\n');
  // A key made from a prefix and a value, as in t(`field.${field}`), counts as used by its prefix.
  const prefixes = [...source.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{/g)].map((match) => match[1] ?? '');
  const unused = [...Object.keys(readerVi), ...Object.keys(pagesVi)]
    .map(base)
    .filter((key) => !source.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)));
  expect(unused).toEqual([]);
});
