import { describe, expect, it, vi } from 'vitest';
import { loadPlaces } from '@/lib/places';
import { distinctFacts, findFacts } from '@/lib/reading/facts';
import { linkBodies } from '@/lib/reading/facts/bodies/link';
import { findQuantities } from '@/lib/reading/facts/figures/quantities';
import { findPlaces, focusProvinces } from '@/lib/reading/places';
import { rankSentences } from '@/lib/reading/summary';
import { statements } from '@/lib/reading/summary/statements';
import { compilePlaces } from '@/scripts/compile-places';
import { articleOf } from './facts/article';
import { RANKER } from './summary/ranker';

const LENGTH = 40_000;
/** One sentence that says the same over and over: what looks at all of it from every place in it never ends. */
const endless = (said: string, length = LENGTH) => said.repeat(Math.ceil(length / said.length));

/** A list, and how often it was asked for something. */
function counted<Item>(list: readonly Item[]): { all: readonly Item[]; asked: number } {
  const counter = { all: list, asked: 0 };
  counter.all = new Proxy(list, {
    get: (target, key) => {
      counter.asked++;
      return Reflect.get(target, key);
    },
  });
  return counter;
}

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
    ['bodies within bodies', endless('Sở Y tế '), 715],
  ] as const)('of %s is read', (_, text, count) => {
    expect(findFacts(articleOf([text]))).toHaveLength(count);
  });

  it.each([
    ['territories', 'Ngày 5/3/2026, tại bản Mẫu, ỦY BAN NHÂN DÂN TỈNH VÍ DỤ SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG họp.'],
    ['somebody', `Ngày 5/3/2026, ${'A'.repeat(400)} họp.`],
    ['somebody before a figure', `Ông ${'A'.repeat(400)} họp 5 ngày. Ông ${'A'.repeat(400)} họp: 5 tỷ đồng.`],
    ['names in a list', `Có ${'A'.repeat(400)}1 (12 trường), Mẫu Chương (9 trường).`],
    ['words of strategies', `Chiến lược${'\u1680ì'.repeat(60)}`],
  ])('of capitals or words that may be parted in many ways is read: %s', (_, text) => {
    const article = articleOf([text]);
    expect(distinctFacts(article, findFacts(article)).length).toBeLessThan(4);
  });

  it('of names before figures is read', () => {
    expect(
      findFacts(articleOf([endless(`A,${'A'.repeat(70)} 1, tăng 5 người. `, 10 * LENGTH)])).length,
    ).toBeGreaterThan(4000);
  });

  it('of figures is read as far as a story may go', () => {
    const facts = findFacts(articleOf([endless('5 người, ', 2 * LENGTH), '6 người.']));
    expect(facts.filter(({ kind }) => kind === 'quantity')).toHaveLength(5000);
  });

  it('of figures asks of each document once where it stands', () => {
    const said = 'số 12/2024/NĐ-CP, 5 người, ';
    const taken = counted(
      Array.from({ length: 2000 }, (_, i) => ({ start: said.length * i, end: said.length * i + 16 })),
    );
    expect(findQuantities(said.repeat(2000), taken.all)).toHaveLength(2000);
    expect(taken.asked).toBeLessThan(10 * taken.all.length);
  });

  it('is one of many, each with a day, and each is asked for its documents alone', () => {
    const article = articleOf(Array.from({ length: 1000 }, (_, i) => `Ngày 5/6/${1900 + (i % 90)}, bản họp.`));
    const facts = counted(findFacts(article));
    expect(facts.all.length).toBe(1000);
    expect(distinctFacts(article, facts.all)).toHaveLength(90);
    expect(facts.asked).toBeLessThan(10 * 1000);
  });

  it('of one day over and over is asked a few times what happens then', () => {
    const said = 'ngày 5 tháng 6 năm 2026 ';
    let asked = 0;
    const article = articleOf([said.repeat(2000)]);
    const facts = findFacts(article);
    const watched = article.blocks.map((block) => ({
      ...block,
      get text() {
        asked++;
        return block.text;
      },
    }));
    expect(facts.filter(({ kind }) => kind === 'date')).toHaveLength(2000);
    expect(distinctFacts({ ...article, blocks: watched }, facts)).toHaveLength(1);
    expect(asked).toBeLessThan(100);
  });

  it('of bodies compares each with those that may be its longer form, not with all', () => {
    const mentions = Array.from({ length: 2000 }, (_, block) => {
      const text = `Công ty Mẫu ${block} Lai Châu`;
      return { block, start: 0, end: text.length, text, name: text };
    });
    const asked = vi.spyOn(String.prototype, 'startsWith');
    linkBodies([...mentions, { block: 2000, start: 0, end: 15, text: 'Mẫu 77 Lai Châu', name: 'Mẫu 77 Lai Châu' }]);
    const calls = asked.mock.calls.length;
    asked.mockRestore();
    expect(calls).toBeLessThan(50 * mentions.length);
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

  it('says where somebody is from in many ways to part it, and is read', () => {
    const places = loadPlaces(compilePlaces('.'));
    const article = articleOf([`Anh Lò Mẫu quê ${'tổ '.repeat(22)}(Hà Nội) kể.`]);
    const focus = focusProvinces(article, null, findPlaces(article, null, places), places);
    expect(focus).toEqual([{ province: 'ha-noi', weight: 1 }]);
  });

  it('of sentences is ranked as far as a story may go', () => {
    expect(rankSentences(articleOf([endless('Mưa to. ')]), RANKER)).toHaveLength(2000);
  });

  it.each(['đi xem phim Theo đó ', 'mưa to Theo đó ', 'Xã có mưa, gồm cả đá; '])(
    'of "%s" is one point, whole',
    (said) => {
      const text = endless(said, 8 * LENGTH).trimEnd();
      expect(statements(text)).toHaveLength(1);
      const [point] = rankSentences(articleOf([text]), RANKER);
      expect(point?.span).toEqual(point?.sentence);
    },
  );
});
