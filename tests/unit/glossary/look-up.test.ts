import { expect, test } from 'vitest';
import { LookUp } from '@/lib/glossary/look-up';
import { entry, glossaryOf } from './entries';

const ours = (...texts: string[]) => texts.map((text) => ({ text, status: 'ours' as const }));
const glossary = glossaryOf(
  entry('khu-vuc-phong-thu', 'khu vực phòng thủ', {
    variants: [{ text: 'KVPT', kind: 'abbreviation' }],
    equivalents: ours('defensive zone', 'defensive area'),
  }),
  entry('dien-tap-khu-vuc-phong-thu', 'diễn tập khu vực phòng thủ', {
    equivalents: ours('defensive zone exercise'),
  }),
  entry('phong-thu-quan-khu', 'phòng thủ quân khu', { equivalents: ours('military region defence') }),
  entry('kim-ngach', 'kim ngạch', { equivalents: ours('turnover') }),
  entry('kiem-ngach', 'kiểm ngạch', { equivalents: ours('grade check') }),
  entry('thong-quan', 'thông quan', { equivalents: ours('customs clearance') }),
  entry('ubnd', 'Ủy ban nhân dân', { equivalents: ours('People’s Committee') }),
);
const lookUp = new LookUp(glossary.entries());
const find = (query: string) => lookUp.find(query).map((head) => head.id);

test('the whole term comes first, then what holds it', () => {
  expect(find('khu vực phòng thủ')).toEqual(['khu-vuc-phong-thu', 'dien-tap-khu-vuc-phong-thu']);
  expect(find('KVPT')).toEqual(['khu-vuc-phong-thu']);
  expect(find('kvpt')).toEqual(['khu-vuc-phong-thu']);
});

test('without marks typed, every marked form answers', () => {
  expect(find('khu vuc phong thu')[0]).toBe('khu-vuc-phong-thu');
  expect(find('thong quan')).toEqual(['thong-quan']);
});

test('marks that were typed are kept to', () => {
  expect(find('kim ngạch')).toEqual(['kim-ngach']);
});

test('the first letters are enough', () => {
  expect(find('diễn t')).toEqual(['dien-tap-khu-vuc-phong-thu']);
});

test('from English, whole or by words of the same family', () => {
  expect(find('defence zone')[0]).toBe('khu-vuc-phong-thu');
  expect(find(' Customs  clearance')).toEqual(['thong-quan']);
  expect(find('turnover')).toEqual(['kim-ngach']);
});

test('words are found from their start, not from within', () => {
  expect(find('clear')).toEqual(['thong-quan']);
  expect(find('zone ex')).toEqual(['dien-tap-khu-vuc-phong-thu']);
  expect(find('urno')).toEqual([]);
  expect(find('ưc phòng')).toEqual([]);
  const acts = new LookUp(
    glossaryOf(entry('so', 'số 12-NQ/TW', { equivalents: ours('no. NQ, art of the party') })).entries(),
  );
  for (const query of ['nq', 'tw', 'party']) expect(acts.find(query), query).toHaveLength(1);
});

test('a slip of the keys still finds the nearest', () => {
  expect(find('thonq quan')).toEqual(['thong-quan']);
  expect(find('khu vực phòng thũ')[0]).toBe('khu-vuc-phong-thu');
  expect(find('hoàn toàn khác hẳn')).toEqual([]);
});

test('a slip of the keys is forgiven in English, too, but no other word taken', () => {
  expect(find('defnsive zone')[0]).toBe('khu-vuc-phong-thu');
  expect(find('custmos claerance')).toEqual(['thong-quan']);
  expect(find('peoples comittee')).toEqual(['ubnd']);
  expect(find('defnsive zone exercise')).toEqual(['dien-tap-khu-vuc-phong-thu']);
  expect(find('zinc')).toEqual([]);
  expect(find('tone')).toEqual([]);
  expect(find('customs hall')).toEqual([]);
  expect(find('khong co o day')).toEqual([]);
});

test('nothing asked, nothing answered; the limit holds', () => {
  expect(find('  ')).toEqual([]);
  expect(lookUp.find('phòng thủ', 1)).toHaveLength(1);
});

test('an apostrophe is one however it is typed', () => {
  expect(find("people's c")).toEqual(['ubnd']);
  expect(find('people’s c')).toEqual(['ubnd']);
});

test('where nothing answers a longer text, what stands within it does, the longest first, no part of another', () => {
  expect(find('ủy ban nhân dân tỉnh lào cai')).toEqual(['ubnd']);
  expect(find('uy ban nhan dan xa')).toEqual(['ubnd']);
  expect(find('kiểm tra cuộc diễn tập khu vực phòng thủ và thông quan')).toEqual([
    'dien-tap-khu-vuc-phong-thu',
    'thong-quan',
  ]);
  expect(find('the chairman of the people’s committee')).toEqual(['ubnd']);
  expect(find('thông quang')).toEqual(['thong-quan']);
});

test('small English words ask for nothing', () => {
  expect(find('clearance of customs')).toEqual(['thong-quan']);
  expect(find('of the')).toEqual([]);
});

test('a slip in a figure finds nothing: it would be another decree', () => {
  const decrees = new LookUp(glossaryOf(entry('hoa-don', 'Nghị định 123/2020/NĐ-CP')).entries());
  expect(decrees.find('Ngị định 123/2020/NĐ-CP')).toHaveLength(1);
  expect(decrees.find('Nghị định 124/2020/NĐ-CP')).toEqual([]);
});
