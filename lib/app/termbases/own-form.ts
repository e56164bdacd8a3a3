import { termbaseOf } from '@/lib/formats/termbase/entries';
import { formOf } from '@/lib/library/termbases';
import type { Entry } from '@/lib/model/entry';
import { EMPTY_FORM, type TermForm } from '@/lib/model/own-term';

/**
 * An entry of the built-in glossary as the form of one of one's own begins with it, which will stand in its place. Forms
 * that only their neighbours tell from others are left out: one's own terms are marked wherever they stand.
 */
export function ownFormOf(entry: Entry): TermForm {
  const variants = entry.variants.filter(({ near }) => !near);
  const form = termbaseOf([{ ...entry, variants }], '', []).concepts.map(formOf)[0] ?? EMPTY_FORM;
  // Ids of ours, and what a termbase says of each of its terms: nothing that the reader chose.
  return { ...form, subject: '', usage: '' };
}
