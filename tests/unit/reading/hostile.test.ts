import { describe, expect, it } from 'vitest';
import { loadPlaces } from '@/lib/places';
import { distinctFacts, findFacts } from '@/lib/reading/facts';
import { findQuantities } from '@/lib/reading/facts/quantities';
import { findPlaces, focusProvinces } from '@/lib/reading/places';
import { rankSentences } from '@/lib/reading/summary';
import { compilePlaces } from '@/scripts/compile-places';
import { articleOf } from './facts/article';
import { RANKER } from './summary/ranker';

const LENGTH = 40_000;
/** One sentence that says the same over and over: what looks at all of it from every place in it never ends. */
const endless = (said: string, length = LENGTH) => said.repeat(Math.ceil(length / said.length));

describe('a paragraph that never ends', () => {
  it.each([
    ['figures', '5 người, ', 'quantity'],
    ['figures with brackets', '5 người (a) ', 'quantity'],
    ['figures with what became of them', '5 người đã ', 'quantity'],
    ['ratios', '5/6 người ', 'quantity'],
    ['ages', 'Lê Văn A (61 tuổi ', 'person'],
    ['dates', 'ngày 5/6/2020, ', 'date'],
    ['documents', 'Nghị định số 12/2024/NĐ-CP, ', 'document'],
  ] as const)('of %s is read', (_, said, kind) => {
    const article = articleOf([endless(said)]);
    const facts = findFacts(article);
    expect(facts.filter((fact) => fact.kind === kind).length).toBeGreaterThan(LENGTH / said.length - 2);
    expect(distinctFacts(article, facts).length).toBeGreaterThan(0);
  });

  it.each([
    ['links before a figure', `${endless('là ')}5 người.`, 1],
    ['offices', `${endless('Giám đốc, ')}.`, 0],
    ['days', endless('ngày 5, '), 0],
    ['dots', `${endless('.', 3 * LENGTH)}x Mưa to.`, 0],
    ['words that hyphens join', endless('Á-', 3 * LENGTH), 0],
    ['names in a row', endless('Nguyễn Văn A ', 8 * LENGTH), 1],
    ['bodies within bodies', endless('Sở Y tế '), 385],
  ] as const)('of %s is read', (_, text, count) => {
    expect(findFacts(articleOf([text]))).toHaveLength(count);
  });

  it('of figures is read as far as a story may go', () => {
    const facts = findFacts(articleOf([endless('5 người, ', 2 * LENGTH), '6 người.']));
    expect(facts.filter(({ kind }) => kind === 'quantity')).toHaveLength(5000);
  });

  it('of figures asks of each document once where it stands', () => {
    const said = 'số 12/2024/NĐ-CP, 5 người, ';
    const taken = Array.from({ length: 2000 }, (_, i) => ({ start: said.length * i, end: said.length * i + 16 }));
    let asked = 0;
    const counted = new Proxy(taken, {
      get: (target, key) => {
        asked++;
        return Reflect.get(target, key);
      },
    });
    expect(findQuantities(said.repeat(2000), counted)).toHaveLength(2000);
    expect(asked).toBeLessThan(10 * taken.length);
  });

  it('of people is read, however many', () => {
    const given =
      'An Bình Cường Dũng Giang Hà Hải Hằng Hạnh Hiếu Hoa Hòa Hùng Hương Khánh Lan Linh Long Mai Minh'.split(' ');
    const names = given.flatMap((a) => given.flatMap((b) => given.slice(0, 6).map((c) => `Nguyễn ${a} ${b} ${c}`)));
    const facts = findFacts(articleOf([names.map((name) => `${name} họp.`).join(' ')]));
    expect(facts.filter(({ kind }) => kind === 'person')).toHaveLength(names.length);
  });

  it('of provinces is about none', () => {
    const places = loadPlaces(compilePlaces('.'));
    const article = articleOf([endless('Hà Nội, ')]);
    const hits = findPlaces(article, null, places);
    expect(hits).toHaveLength(LENGTH / 'Hà Nội, '.length);
    expect(focusProvinces(article, null, hits, places)).toEqual([]);
  });

  it('of sentences is ranked as far as a story may go', () => {
    expect(rankSentences(articleOf([endless('Mưa to. ')]), RANKER)).toHaveLength(2000);
  });
});
