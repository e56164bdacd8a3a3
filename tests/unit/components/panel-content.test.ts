import { expect, it } from 'vitest';
import { panelContent } from '@/components/panel/content';
import { article } from '../library/articles';

const span = { block: 2, start: 0, end: 18 };
/** "42 m", and all before it, as if that hedged it. */
const figure = { block: 2, start: 13, end: 17 };
const shown = { block: 2, start: 0, end: 17 };
const notes = {
  reading: { keyPoints: [{ span, sentence: span, score: 1 }], facts: [], terms: [], places: [], provinces: [] },
  heads: [],
  places: [],
  map: null,
  facts: [
    {
      kind: 'quantity' as const,
      spans: [figure] as [typeof span],
      shown,
      label: null,
      name: null,
      iso: null,
      english: '42 m',
    },
    {
      kind: 'body' as const,
      spans: [span] as [typeof span],
      shown: span,
      label: null,
      name: 'Sở',
      iso: null,
      english: 'Department',
    },
  ],
  equivalents: [['bridge']],
  outletName: null,
};

it('says in English what things are called, and in Vietnamese what the text says', () => {
  const seen = (language: 'vi' | 'en') => {
    const { points, facts } = panelContent(article(1), notes, language);
    return [points[0]?.equivalents, facts.map(({ value, english }) => [value, english])];
  };
  expect(seen('vi')).toEqual([
    [],
    [
      ['cầu số 1 dài 42 m', null],
      ['Sở', null],
    ],
  ]);
  expect(seen('en')).toEqual([
    ['bridge'],
    [
      ['42 m', null],
      ['Sở', 'Department'],
    ],
  ]);
});

it('names an outlet that nobody knows by its host, on a copy as well', () => {
  const canonicalUrl = 'https://www.baosongda.example/tin/cau-moi.html';
  const copy = { ...article(1), siteName: null, url: `https://web.archive.org/web/2026/${canonicalUrl}`, canonicalUrl };
  expect(panelContent(copy, notes, 'vi').outlet).toBe('baosongda.example');
});
