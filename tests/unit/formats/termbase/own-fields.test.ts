import { describe, expect, it, test } from 'vitest';
import { writeTermbase } from '@/lib/formats/termbase/write';
import { citedPlace, citedText } from '@/lib/model/legal-basis';
import type { Concept, Statement, Termbase } from '@/lib/model/termbase';
import { importText } from './read';

const said = (category: Statement['category'], text: string): Statement => ({ category, text });

/** What entries of ours have beyond TBX-Basic, of one term and of several. */
const concept: Concept = {
  id: 'k1',
  statements: [
    said('subjectField', 'đất đai'),
    said('level', 'newspaper'),
    said('legalBasis', '12/2099/NĐ-CP, Điều 9, khoản 1'),
    said('legalBasis', 'Luật Vườn ươm'),
    said('source', 'Thư của Sở'),
  ],
  languages: [
    { lang: 'vi', statements: [], terms: [{ text: 'bàn giao mặt bằng', statements: [] }] },
    {
      lang: 'en',
      statements: [],
      terms: [
        {
          text: 'site handover',
          statements: [said('source', 'Law on Nurseries'), said('equivalentStatus', 'official')],
        },
        { text: 'handover of the site', statements: [] },
        { text: 'land handover', statements: [said('equivalentStatus', 'established')] },
      ],
    },
  ],
};
const termbase: Termbase = { title: 'Sổ', lang: 'vi', sources: ['Sổ'], concepts: [concept] };

/** Of what is said of a thing the order means nothing. */
const sorted = (statements: Statement[]) =>
  statements.toSorted((a, b) => `${a.category} ${a.text}`.localeCompare(`${b.category} ${b.text}`));
const withoutOrder = ({ statements, languages, ...rest }: Concept) => ({
  ...rest,
  statements: sorted(statements),
  languages: languages.map((section) => ({
    ...section,
    terms: section.terms.map((term) => ({ ...term, statements: sorted(term.statements) })),
  })),
});

describe('level, legal basis and whose word an equivalent is', () => {
  it.each([
    ['csv', 'a.csv'],
    ['tsv', 'a.tsv'],
    ['tbx-dca', 'a.tbx'],
    ['tbx-dct', 'a.tbx'],
    ['json', 'a.json'],
  ] as const)('come through %s as they were', async (target, name) => {
    const { termbase: read, issues } = await importText(writeTermbase(termbase, target), name);
    expect(issues).toEqual([]);
    expect(read.concepts.map(withoutOrder)).toEqual([withoutOrder(concept)]);
  });

  it('are notes and a source to other readers of TBX', () => {
    const text = writeTermbase(termbase, 'tbx-dct');
    expect(text).toContain('<note>level: newspaper</note>');
    expect(text).toContain('<basic:source>Luật Vườn ươm</basic:source><note>legal basis</note>');
    expect(text).toContain('<note>established: press or reference work</note>');
  });
});

describe('a table', () => {
  it('may have a column of statuses in our words, which are none of usage', async () => {
    const { termbase: read } = await importText('vi,en,Trạng thái\nlối mở,opening,chính thức\nhàng lẻ,,\n');
    expect(read.concepts[0]?.languages[1]?.terms[0]?.statements).toEqual([said('equivalentStatus', 'official')]);
    const { termbase: other } = await importText('vi,en,status\nlối mở,opening,preferred\n');
    expect(other.concepts[0]?.languages[0]?.terms[0]?.statements).toEqual([said('administrativeStatus', 'preferred')]);
  });

  it('keeps what is said of several words where it is not parted as they are', async () => {
    const { termbase: read } = await importText('vi,en,source_en\nlối mở,opening | gate,a | b | c\n');
    expect(read.concepts[0]?.languages[1]?.terms[0]?.statements).toEqual([said('source', 'a | b | c')]);
  });
});

test('a place in a law is read as people write it', () => {
  const place = { document: 'Luật Vườn ươm 2099', article: '9', clause: '1' };
  expect(citedPlace(citedText(place))).toEqual(place);
  expect(citedPlace('khoản 1 Điều 9 Luật Vườn ươm 2099')).toEqual(place);
  expect(citedPlace('Luật Vườn ươm 2099, Điều 9 khoản 1')).toEqual(place);
  expect(citedPlace('Luật Vườn ươm 2099, Điều 9')).toEqual({ ...place, clause: '' });
  expect(citedPlace('Sổ tay: Điều lệ')).toEqual({ document: 'Sổ tay: Điều lệ', article: '', clause: '' });
});
