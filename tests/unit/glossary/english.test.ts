import { expect, test } from 'vitest';
import { namedInEnglish } from '@/lib/glossary/english';

const named = (text: string, ...entries: [id: string, ...equivalents: string[]][]) =>
  namedInEnglish(
    text,
    entries.map(([id, ...texts]) => ({
      id,
      equivalents: texts.map((one) => ({ text: one, status: 'ours' as const })),
    })),
  ).map(({ id, start, end }) => `${text.slice(start, end)} → ${id}`);

test('an entry is found by its equivalent, in any letters, singular or plural', () => {
  expect(named('Defence Zones of a province.', ['zone', 'defence zone'])).toEqual(['Defence Zones → zone']);
  expect(named('The chair of a people’s committee.', ['body', "People's Committee"])).toEqual([
    'people’s committee → body',
  ]);
});

test('what stands in brackets is no part of a name', () => {
  expect(named('Shares on the stock market.', ['shares', 'stock market (thị trường chứng khoán)'])).toEqual([
    'stock market → shares',
  ]);
});

test('longer names win, each entry is found once, in order of the text', () => {
  const text = 'Budget funds and the state budget; budget funds again.';
  expect(named(text, ['budget', 'budget'], ['funds', 'budget funds'], ['state', 'state budget'])).toEqual([
    'Budget funds → funds',
    'state budget → state',
  ]);
});

test('no word is cut, and very short names are not looked for', () => {
  expect(named('Landing on bylaws.', ['land', 'land'], ['law', 'law'])).toEqual([]);
  expect(named('The law of 2025.', ['law', 'law'])).toEqual([]);
});
