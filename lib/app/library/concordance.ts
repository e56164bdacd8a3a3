import { writeCsv } from '@/lib/formats/csv';
import { fileLabels } from '@/lib/formats/labels';
import { isUnambiguous } from '@/lib/glossary/short-forms';
import type { Concordance } from '@/lib/library';
import type { Equivalent } from '@/lib/model/entry';
import type { Language } from '@/lib/model/ids';
import { foldKey } from '@/lib/text/fold';
import { bareSyllable } from '@/lib/text/syllable';
import type { Parts } from '../parts';
import { fileName, type OutFile } from './files';

/** One use of a phrase in its context. */
export type ConcordanceLine = Concordance['lines'][number];

/** What a phrase is looked for as. */
export interface PhraseForms {
  /** The phrase first; of a term its other spellings and abbreviations too. */
  forms: [string, ...string[]];
  /** Of a term, its first English equivalent. */
  equivalent: Equivalent | null;
}

/** The forms under which a phrase stands in articles, as the glossaries know them; the phrase alone where they do not. */
export async function formsOf(phrase: string, { engine }: Pick<Parts, 'engine'>): Promise<PhraseForms> {
  const key = foldKey(phrase);
  // As in a search, what is typed without marks stands for every accent.
  const isAsked = (form: string) => [foldKey(form), bareSyllable(foldKey(form))].includes(key);
  for (const { id, equivalent } of await engine.lookUp(phrase)) {
    const found = await engine.entry(id, null);
    if (!found.entry) continue;
    const { term, variants } = found.entry;
    if (![term, ...variants.map(({ text }) => text)].some(isAsked)) continue;
    const all = [term, ...variants.filter(isUnambiguous).map(({ text }) => text)];
    return { forms: [phrase, ...all.filter((form) => !isAsked(form))], equivalent };
  }
  return { forms: [phrase], equivalent: null };
}

/** The translator's table for a spreadsheet, its columns named in the reader's language. */
export function exportConcordance(phrase: string, lines: readonly ConcordanceLine[], language: Language): OutFile {
  const rows = lines.map(({ left, match, right, title, source, publishedAt }) => [
    left,
    match,
    right,
    title,
    source,
    publishedAt ?? '',
  ]);
  const { left, match, right, title, source, published } = fileLabels(language);
  const names = [left, match, right, title, source, published];
  return {
    name: `ngu-canh-${fileName(phrase)}.csv`,
    blob: new Blob([writeCsv([names, ...rows])], { type: 'text/csv' }),
  };
}
