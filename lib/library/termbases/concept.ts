import type { Bilingual, Entry, LegalBasis, Variant } from '@/lib/model/entry';
import { citedPlace } from '@/lib/model/legal-basis';
import { LEVELS, type OwnTerm, ownId, STATUSES, USAGES } from '@/lib/model/own-term';
import {
  type Category,
  type Concept,
  isVietnamese,
  type LanguageSection,
  type Statement,
  type TermbaseTerm,
} from '@/lib/model/termbase';
import { foldKey } from '@/lib/text/fold';
import { sortKey } from '@/lib/text/sort-key';

const isEnglish = ({ lang }: LanguageSection) => /^(?:en|eng|english)(?:[-_]|$)/iu.test(lang);

/** The section whose terms are looked for in texts: the Vietnamese one, else the first. */
export function ownSection({ languages }: Concept): LanguageSection | undefined {
  return languages.find(isVietnamese) ?? languages[0];
}

/** The other sections, English first. */
export function otherSections(concept: Concept): LanguageSection[] {
  const own = ownSection(concept);
  const others = concept.languages.filter((section) => section !== own);
  return [...others.filter(isEnglish), ...others.filter((section) => !isEnglish(section))];
}

/** The term that a concept is listed under. */
export const termOf = (concept: Concept): string => ownSection(concept)?.terms[0]?.text ?? '';

/** The key by which entries are listed, and by which two have the same term. */
export const keyOf = (concept: Concept): string => sortKey(foldKey(termOf(concept)));

/** All that is said of a concept in one category: as a whole, of a language, of its first term. */
export function saidOf(concept: Concept, category: Category, sections = concept.languages): string[] {
  const statements = [...concept.statements, ...sections.flatMap((one) => [...one.statements, ...ofFirstTerm(one)])];
  return statements.filter((statement) => statement.category === category).map(({ text }) => text);
}

const ofFirstTerm = ({ terms }: LanguageSection): Statement[] => terms[0]?.statements ?? [];

/** A concept as an entry of a glossary, which is found in texts and shown on cards like any other. */
export function entryOf(concept: Concept, place: OwnTerm, changedAt: string): Entry {
  const own = ownSection(concept);
  const [said] = saidOf(concept, 'administrativeStatus');
  const usage = USAGES.find((one) => one === said);
  const [level] = saidOf(concept, 'level');
  const notes = [...saidOf(concept, 'note'), ...saidOf(concept, 'context')].join('\n');
  return {
    id: ownId(place),
    term: termOf(concept),
    field: 'own',
    level: LEVELS.find((one) => one === level) ?? 'specialist',
    variants: own?.terms.slice(1).map(variantOf) ?? [],
    explanation: explanationOf(concept),
    ...(notes && { note: { vi: notes, en: notes } }),
    equivalents: otherSections(concept).flatMap(({ terms }) => terms.map(equivalentOf)),
    patterns: [],
    basis: saidOf(concept, 'legalBasis').map(basisOf),
    restsOn: sourcesOf(concept).map((source) => ({ vi: source, en: source })),
    broader: [],
    related: [],
    reviewed: changedAt.slice(0, 10),
    own: { termbase: '', subject: saidOf(concept, 'subjectField').join(', '), ...(usage && { usage }) },
  };
}

/** Sources of a concept and of its definitions, each once. */
function sourcesOf({ statements, languages }: Concept): string[] {
  const definitions = [...statements, ...languages.flatMap((section) => section.statements)].filter(
    ({ category }) => category === 'definition',
  );
  const all = [...statements, ...definitions.flatMap(({ about = [] }) => about)];
  return [...new Set(all.filter(({ category }) => category === 'source').map(({ text }) => text))];
}

/** A document that nobody looked up: of its force nothing is known. */
function basisOf(text: string): LegalBasis {
  const { document, article, clause } = citedPlace(text);
  const unknown = { inForce: null, checked: '' };
  return { number: document, name: document, nameEn: '', article, ...(clause && { clause }), ...unknown };
}

/** What was written in one language stands for both where nothing was written in the other. */
function explanationOf(concept: Concept): Bilingual {
  const definition = (sections: LanguageSection[]) => saidOf(concept, 'definition', sections)[0] ?? '';
  const english = definition(concept.languages.filter(isEnglish));
  const vietnamese = definition(concept.languages.filter((section) => !isEnglish(section)));
  return { vi: vietnamese || english, en: english || vietnamese };
}

function variantOf({ text, statements }: TermbaseTerm): Variant {
  const says = (category: Category, pattern: RegExp) =>
    statements.some((statement) => statement.category === category && pattern.test(statement.text));
  if (says('termType', /^(?:abbreviation|acronym|initialism)$/u)) return { text, kind: 'abbreviation' };
  if (says('termType', /^fullForm$/u)) return { text, kind: 'full' };
  if (says('administrativeStatus', /^(?:superseded|deprecated)/u)) return { text, kind: 'older' };
  return { text, kind: 'spelling' };
}

function equivalentOf(term: TermbaseTerm): Entry['equivalents'][number] {
  const [status, source] = [saidOfTerm(term, 'equivalentStatus'), saidOfTerm(term, 'source')];
  return { text: term.text, status: STATUSES.find((one) => one === status) ?? 'own', ...(source && { source }) };
}

/** What is said of a term itself, first in a category; `''` where nothing is. */
export function saidOfTerm({ statements }: TermbaseTerm, category: Category): string {
  return statements.find((statement) => statement.category === category)?.text ?? '';
}
