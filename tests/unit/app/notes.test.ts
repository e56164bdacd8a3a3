import { expect, it } from 'vitest';
import { factLines, pointEquivalents } from '@/lib/app/notes';
import type { Entry } from '@/lib/model/entry';
import type { Fact, Reading, TermHit } from '@/lib/model/reading';
import type { Span } from '@/lib/model/span';
import { articleOf } from '../reading/facts/article';

const TEXT =
  'UBND tỉnh Lai Châu giao Ban Quản lý dự án giải phóng mặt bằng theo Nghị định 88/2024/NĐ-CP; UBND tỉnh Lai Châu sẽ kiểm tra.';
const article = articleOf([TEXT]);

function at(phrase: string, from = 0): Span {
  const start = TEXT.indexOf(phrase, from);
  return { block: 0, start, end: start + phrase.length };
}

const entryOf = (id: string, en: string, more: Partial<Entry> = {}): Entry => ({
  id,
  term: id,
  field: 'administration',
  level: 'newspaper',
  variants: [],
  explanation: { vi: '', en: '' },
  equivalents: [{ text: en, status: 'established' }],
  patterns: [],
  basis: [],
  restsOn: [],
  broader: [],
  related: [],
  reviewed: '2026-11-01',
  ...more,
});

const entries: Record<string, Entry> = {
  ubnd: entryOf('ubnd', "People's Committee", {
    patterns: [{ vi: 'UBND tỉnh {place}', en: "People's Committee of {place} Province" }],
  }),
  gpmb: entryOf('gpmb', 'site clearance'),
  plan: entryOf('plan', 'plan', { level: 'everyday' }),
};
const sources = {
  entry: (id: string) => entries[id] ?? null,
  documentName: (key: string) => (key === '88/2024/NĐ-CP' ? 'Decree on Compensation' : null),
};
const committee = at('UBND tỉnh Lai Châu');
const again = at('UBND tỉnh Lai Châu', 10);
const terms: TermHit[] = [
  { span: committee, entries: ['ubnd'] },
  { span: at('dự án'), entries: ['plan'] },
  { span: at('giải phóng mặt bằng'), entries: ['gpmb'] },
  { span: again, entries: ['ubnd'] },
];
const facts: Fact[] = [
  { kind: 'body', span: committee, name: 'UBND tỉnh Lai Châu' },
  { kind: 'document', span: at('Nghị định 88/2024/NĐ-CP'), number: '88/2024/NĐ-CP' },
  { kind: 'body', span: again, name: 'UBND tỉnh Lai Châu' },
];
const reading: Reading = {
  keyPoints: [
    { span: { block: 0, start: 0, end: TEXT.length }, sentence: { block: 0, start: 0, end: TEXT.length }, score: 1 },
  ],
  facts,
  terms,
  places: [],
  provinces: [],
};

it('gives each key point the English of its terms and bodies, composed with places, each once', () => {
  expect(pointEquivalents(article, reading, sources)).toEqual([
    ["People's Committee of Lai Châu Province", 'site clearance'],
  ]);
});

it('takes no side where a term may be read in several ways', () => {
  const open = { ...reading, terms: [{ span: at('dự án'), entries: ['gpmb', 'ubnd'] as [string, string] }] };
  expect(pointEquivalents(article, open, sources)).toEqual([[]]);
});

it('calls no body by the English of a term that is only a part of its name', () => {
  const board: Fact = { kind: 'body', span: at('Ban Quản lý dự án giải phóng mặt bằng'), name: 'Ban Quản lý' };
  const clearance: TermHit = { span: at('giải phóng mặt bằng'), entries: ['gpmb'] };
  const lines = factLines(article, { ...reading, facts: [board], terms: [clearance] }, sources);
  expect(lines).toMatchObject([{ english: null }]);
});

it('lists each fact once with all its places, bodies and documents with their English', () => {
  const lines = factLines(article, reading, sources);
  expect(lines.map(({ kind, spans, english }) => [kind, spans.length, english])).toEqual([
    ['body', 2, "People's Committee of Lai Châu Province"],
    ['document', 1, 'Decree on Compensation'],
  ]);
});
