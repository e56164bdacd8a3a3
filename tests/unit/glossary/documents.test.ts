import { expect, test } from 'vitest';
import { withDocument } from '@/lib/glossary/documents';
import type { LegalBasis } from '@/lib/model/entry';

const known: LegalBasis = {
  number: '12/2099/NĐ-CP',
  name: 'Nghị định về vườn ươm',
  nameEn: 'Decree on Nurseries',
  article: '3',
  clause: '2',
  inForce: true,
  checked: '2026-11-24',
};
const documents = new Map([
  [known.number, known],
  ['nghị định về vươǹ ươm', known],
]);
const cited = (number: string): LegalBasis => ({
  number,
  name: number,
  nameEn: '',
  article: '9',
  inForce: null,
  checked: '',
});

test('a document that is named by its number has what is known of it, at its own article', () => {
  const { clause: _, ...rest } = known;
  const found = { ...rest, article: '9' };
  expect(withDocument(cited('12/2099/nđ-cp'), documents)).toEqual(found);
  expect(withDocument(cited('Nghị định số 12/2099/NĐ-CP'), documents)).toEqual(found);
});

test('of a name alone nothing is claimed, as laws of several years share it', () => {
  for (const name of ['Nghị định về vườn ươm', '13/2099/NĐ-CP']) {
    expect(withDocument(cited(name), documents)).toEqual(cited(name));
  }
});
