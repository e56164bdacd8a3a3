import { expect, test } from 'vitest';
import { compileGlossary } from '@/lib/glossary/compile';
import { Glossary, headOf } from '@/lib/glossary/glossary';
import { tokenize } from '@/lib/text/tokens';
import { entry, glossaryOf } from './entries';

const defence = entry('khu-vuc-phong-thu', 'khu vực phòng thủ', {
  variants: [{ text: 'KVPT', kind: 'abbreviation', near: ['quân khu', 'diễn tập'] }],
  patterns: [{ vi: 'khu vực phòng thủ tỉnh {place}', en: '{place} Provincial Defensive Zone' }],
});
const border = entry('cua-khau', 'cửa khẩu', { except: ['cửa khẩu độ'] });

test('entries come out as they went in, one by one', () => {
  const glossary = glossaryOf(defence, border);
  expect(glossary.size).toBe(2);
  expect(glossary.ids).toEqual(['cua-khau', 'khu-vuc-phong-thu']);
  expect(glossary.entry('khu-vuc-phong-thu')).toEqual(defence);
  expect(glossary.entry('cua-khau')).toEqual(border);
  expect(glossary.entry('khac')).toBeNull();
  expect(headOf(border)).toEqual({
    id: 'cua-khau',
    term: 'cửa khẩu',
    field: 'administration',
    level: 'newspaper',
    explanation: border.explanation,
    equivalent: border.equivalents[0],
  });
});

test('every way of writing an entry is a form, with what it says of its neighbours', () => {
  const forms = glossaryOf(defence, border).forms.map(({ text, kind, near, takes }) => [text, kind, near, takes]);
  expect(forms).toEqual([
    ['cửa khẩu', 'term', [], 'nothing'],
    ['cửa khẩu độ', 'except', [], 'nothing'],
    ['khu vực phòng thủ', 'term', [], 'place'],
    ['KVPT', 'abbreviation', ['quân khu', 'diễn tập'], 'place'],
    ['khu vực phòng thủ tỉnh', 'pattern', [], 'place'],
  ]);
});

test('exact forms are looked up in any spelling', () => {
  const glossary = glossaryOf(defence, border);
  const at = (text: string) => glossary.formsAt(tokenize(text)).map((i) => glossary.forms[i]?.text);
  expect(at('Khu vực phòng thủ')).toEqual(['khu vực phòng thủ']);
  expect(at('khu vực phòng thủ'.normalize('NFD'))).toEqual(['khu vực phòng thủ']);
  expect(at('khu vực')).toEqual([]);
});

test('the same entries in any order give the same bytes', () => {
  expect(compileGlossary([border, defence])).toEqual(compileGlossary([defence, border]));
});

test('bytes that are cut short are refused', () => {
  const bytes = compileGlossary([defence, border]);
  for (const length of [3, 40, bytes.length - 8]) {
    expect(() => new Glossary(bytes.subarray(0, length))).toThrow(RangeError);
  }
});

test('an empty glossary finds nothing', () => {
  expect(glossaryOf().matches(tokenize('cửa khẩu'))).toEqual([]);
});
