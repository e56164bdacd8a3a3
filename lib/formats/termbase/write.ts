import type { Concept, LanguageSection, Termbase } from '@/lib/model/termbase';
import { inQuotes, withoutFormula, writeCsv } from '../csv';
import { type Flashcard, writeAnki } from './anki';
import { writeJson } from './json';
import { tableOf } from './table';
import { writeTbx } from './tbx/write';

/** Formats that termbases leave in; `omegat` is its three columns: term, equivalent, comment. */
export const TARGETS = ['json', 'csv', 'tsv', 'omegat', 'tbx-dca', 'tbx-dct', 'anki'] as const;
export type TermbaseTarget = (typeof TARGETS)[number];

/** A termbase as the text of a file. @throws RangeError for TBX without concepts */
export function writeTermbase(termbase: Termbase, target: TermbaseTarget): string {
  switch (target) {
    case 'json':
      return writeJson(termbase);
    case 'csv':
      return writeCsv(tableOf(termbase));
    case 'tsv':
      return `\ufeff${writeTabbed(tableOf(termbase).map((row) => row.map(tabbedCell)))}`;
    case 'omegat':
      return writeTabbed(termbase.concepts.map((concept) => omegatRow(concept, termbase.lang).map(onOneLine)));
    case 'tbx-dca':
      return writeTbx(termbase, 'dca');
    case 'tbx-dct':
      return writeTbx(termbase, 'dct');
    case 'anki':
      return writeAnki(termbase.concepts.map((concept) => flashcardOf(concept, termbase.lang)));
  }
}

/** Tab-separated lines, as OmegaT and spreadsheets read them. */
function writeTabbed(rows: readonly (readonly string[])[]): string {
  return `${rows.map((row) => row.join('\t')).join('\r\n')}\r\n`;
}

const onOneLine = (text: string) => text.replace(/\s+/gu, ' ');

/** A cell for spreadsheets. They take one that begins with a quote for one that stands in quotes. */
function tabbedCell(text: string): string {
  const safe = withoutFormula(onOneLine(text));
  return safe.startsWith('"') ? inQuotes(safe) : safe;
}

/** The section of the termbase's own language, and that of English or the first other one. */
function pairOf({ languages }: Concept, lang: string): { own?: LanguageSection; other?: LanguageSection } {
  const own = languages.find((section) => section.lang === lang) ?? languages[0];
  const others = languages.filter((section) => section !== own);
  const other = others.find((section) => /^en\b/u.test(section.lang)) ?? others[0];
  return { ...(own && { own }), ...(other && { other }) };
}

const firstTerm = (section: LanguageSection | undefined) => section?.terms[0]?.text ?? '';

function said(concept: Concept, section: LanguageSection | undefined, category: 'context' | 'definition' | 'source') {
  const all = [...(section?.statements ?? []), ...(section?.terms[0]?.statements ?? []), ...concept.statements];
  return all.find((statement) => statement.category === category)?.text ?? '';
}

function omegatRow(concept: Concept, lang: string): string[] {
  const { own, other } = pairOf(concept, lang);
  return [firstTerm(own), firstTerm(other), said(concept, own, 'definition')];
}

function flashcardOf(concept: Concept, lang: string): Flashcard {
  const { own, other } = pairOf(concept, lang);
  return {
    term: firstTerm(own),
    english: other?.terms.map(({ text }) => text).join('; ') ?? '',
    explanation: said(concept, own, 'definition'),
    sentence: said(concept, own, 'context'),
    source: said(concept, own, 'source'),
    tags: concept.statements.filter(({ category }) => category === 'subjectField').map(({ text }) => text),
  };
}
