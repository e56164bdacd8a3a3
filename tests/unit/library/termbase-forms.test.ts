import { expect, it } from 'vitest';
import { applyForm, formOf } from '@/lib/library/termbases/form';
import { freeIds } from '@/lib/library/termbases/ids';
import { mergeConcepts } from '@/lib/library/termbases/merge';
import type { Concept, TermbaseTerm } from '@/lib/model/termbase';

const term = (text: string, note?: string): TermbaseTerm => ({
  text,
  statements: note === undefined ? [] : [{ category: 'note', text: note }],
});
const concept = (...terms: TermbaseTerm[]): Concept => ({
  id: 'c1',
  statements: [],
  languages: [{ lang: 'vi', statements: [], terms }],
});
const own = (of: Concept) => of.languages[0]?.terms;

it('keeps what is said of a term that is only corrected, and not where one of several is gone', () => {
  const before = concept(term('lối mỡ', 'ở biên giới'), term('lối mòn'));
  const corrected = applyForm(before, { ...formOf(before), term: 'lối mở' });
  expect(own(corrected)).toEqual([term('lối mở', 'ở biên giới'), term('lối mòn')]);
  const fewer = applyForm(before, { ...formOf(before), term: 'cửa khẩu phụ', variants: '' });
  expect(own(fewer)).toEqual([term('cửa khẩu phụ')]);
});

it('leaves a term with a semicolon of its own whole as long as nobody changes it', () => {
  const before = concept(term('lối mở; lối mòn'));
  expect(own(applyForm(before, { ...formOf(before), note: 'mới' }))?.map(({ text }) => text)).toEqual([
    'lối mở; lối mòn',
  ]);
});

it('takes no address that a link must not lead to', () => {
  const before = concept(term('lối mở'));
  const addresses = (address: string) => formOf(applyForm(before, { ...formOf(before), address })).address;
  expect(addresses('javascript:alert(1)')).toBe('');
  expect(addresses('https://bao.example/1')).toBe('https://bao.example/1');
});

it('goes by the Vietnamese terms, wherever a file has them', () => {
  const { languages } = concept(term('lối mở'));
  const english = { lang: 'en', statements: [], terms: [term('border opening')] };
  const form = formOf({ id: 'c1', statements: [], languages: [english, ...languages] });
  expect(form).toMatchObject({ term: 'lối mở', equivalents: [{ text: 'border opening' }] });
});

it('merges what is said in one language, however its code is written', () => {
  const [one, other] = [concept(term('lối mở')), concept(term('lối mòn'))];
  const capital = { ...other, languages: other.languages.map((section) => ({ ...section, lang: 'VI' })) };
  expect(own(mergeConcepts([one, capital]))?.map(({ text }) => text)).toEqual(['lối mở', 'lối mòn']);
});

it('renames an id that is taken once, though it stands twice', () => {
  expect([...freeIds(['a', 'a', 'b', 'a-2'], new Set(['a']))]).toEqual([['a', 'a-3']]);
});
