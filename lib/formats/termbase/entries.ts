import type { Entry, Variant } from '@/lib/model/entry';
import type { Language, TermId } from '@/lib/model/ids';
import { citedText } from '@/lib/model/legal-basis';
import type { Concept, Statement, Termbase, TermbaseTerm } from '@/lib/model/termbase';

/** Values of TBX-Basic for what our variants are. */
const KINDS: Record<Variant['kind'], Statement> = {
  spelling: { category: 'termType', text: 'variant' },
  abbreviation: { category: 'termType', text: 'abbreviation' },
  full: { category: 'termType', text: 'fullForm' },
  older: { category: 'administrativeStatus', text: 'supersededTerm-admn-sts' },
};

const status = (preferred: boolean): Statement => ({
  category: 'administrativeStatus',
  text: preferred ? 'preferredTerm-admn-sts' : 'admittedTerm-admn-sts',
});

/** Entries of a glossary as a termbase: Vietnamese terms with their variants, English with status and source. */
export function termbaseOf(entries: readonly Entry[], title: string, sources: string[]): Termbase {
  const terms = new Map(entries.map(({ id, term }) => [id, term]));
  return { title, lang: 'vi', sources, concepts: entries.map((entry) => conceptOf(entry, terms)) };
}

function conceptOf(entry: Entry, terms: ReadonlyMap<TermId, string>): Concept {
  const basis = entry.basis.map(({ number, article, clause = '' }): Statement => {
    return { category: 'legalBasis', text: citedText({ document: number, article, clause }) };
  });
  const rests = (language: Language): { about?: Statement[] } =>
    entry.restsOn.length > 0
      ? { about: entry.restsOn.map((ground) => ({ category: 'source', text: ground[language] })) }
      : {};
  const said = (language: Language): Statement[] => [
    { category: 'definition', text: entry.explanation[language], ...rests(language) },
    ...[entry.note, entry.ended].flatMap((note): Statement[] =>
      note ? [{ category: 'note', text: note[language] }] : [],
    ),
  ];
  const references = [...new Set([...entry.broader, ...entry.related])].filter((id) => terms.has(id));
  return {
    id: entry.id,
    statements: [
      { category: 'subjectField', text: entry.field },
      { category: 'level', text: entry.level },
      ...basis,
      ...references.map((id): Statement => ({ category: 'crossReference', text: terms.get(id) ?? id, target: id })),
    ],
    languages: [
      { lang: 'vi', statements: said('vi'), terms: vietnameseTerms(entry) },
      { lang: 'en', statements: said('en'), terms: englishTerms(entry) },
    ],
  };
}

function vietnameseTerms({ term, variants }: Entry): TermbaseTerm[] {
  return [
    { text: term, statements: [status(true)] },
    ...variants.map(({ text, kind }) => ({ text, statements: [KINDS[kind]] })),
  ];
}

function englishTerms({ equivalents }: Entry): TermbaseTerm[] {
  return equivalents.map(({ text, status: whose, source }, i) => ({
    text,
    statements: [
      status(i === 0),
      ...(source === undefined ? [] : [{ category: 'source' as const, text: source }]),
      { category: 'equivalentStatus', text: whose },
    ],
  }));
}
