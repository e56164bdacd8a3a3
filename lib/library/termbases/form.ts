import { citedPlace, citedText } from '@/lib/model/legal-basis';
import { EMPTY_EQUIVALENT, EMPTY_FORM, type EquivalentForm, type TermForm } from '@/lib/model/own-term';
import type { Category, Concept, LanguageSection, Statement, TermbaseTerm } from '@/lib/model/termbase';
import { otherSections, ownSection, saidOf, saidOfTerm, termOf } from './concept';

/** What of a form is one statement, and of which category. */
const SAID = {
  subject: 'subjectField',
  level: 'level',
  usage: 'administrativeStatus',
  definition: 'definition',
  note: 'note',
  source: 'source',
  context: 'context',
  address: 'externalCrossReference',
} as const satisfies Partial<Record<keyof TermForm, Category>>;
type Said = keyof typeof SAID;
const ALL_SAID = Object.keys(SAID) as Said[];

const clean = (text: string) => text.normalize('NFC').trim();
const parted = (text: string) => [...new Set(text.split(';').map(clean))].filter(Boolean);

/** Where a category is looked for: a source in another language is that of an equivalent. */
function sectionsOf(concept: Concept, category: Category): LanguageSection[] {
  const own = ownSection(concept);
  return category === 'source' ? concept.languages.filter((section) => section === own) : concept.languages;
}

/** A concept as a form shows it: the first of what is said in each category. */
export function formOf(concept: Concept): TermForm {
  const form: TermForm = {
    ...EMPTY_FORM,
    term: termOf(concept),
    variants: (ownSection(concept)?.terms.slice(1) ?? []).map(({ text }) => text).join('; '),
    equivalents: (otherSections(concept)[0]?.terms ?? []).map(equivalentFormOf),
    basis: saidOf(concept, 'legalBasis').map(citedPlace),
  };
  for (const name of ALL_SAID) {
    const [said] = saidOf(concept, SAID[name], sectionsOf(concept, SAID[name]));
    if (said !== undefined) form[name] = said;
  }
  return form;
}

function equivalentFormOf(term: TermbaseTerm): EquivalentForm {
  return {
    text: term.text,
    status: saidOfTerm(term, 'equivalentStatus') || EMPTY_EQUIVALENT.status,
    source: saidOfTerm(term, 'source'),
  };
}

/** A concept with what a form says of it. What the form does not show stays as it is. */
export function applyForm(concept: Concept, form: TermForm): Concept {
  const next = copyOf(concept);
  const before = formOf(concept);
  const own = ownSection(next) ?? { lang: 'vi', statements: [], terms: [] };
  const [english = { lang: 'en', statements: [], terms: [] }, ...rest] = otherSections(next);
  // What was left as it is may have semicolons of its own.
  if (form.term !== before.term || form.variants !== before.variants) {
    own.terms = withTexts(own.terms, parted(`${form.term};${form.variants}`));
  }
  if (!same(form.equivalents, before.equivalents)) english.terms = withEquivalents(english.terms, form.equivalents);
  next.languages = [own, english, ...rest].filter(({ terms }) => terms.length > 0);
  // What was said of a term that is gone is said again.
  const now = formOf(next);
  for (const name of ALL_SAID) if (form[name] !== now[name]) say(next, own, name, clean(form[name]));
  if (!same(form.basis, before.basis)) setBasis(next, form.basis.map(citedText).map(clean).filter(Boolean));
  return next;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** A copy whose lists can be changed; a statement is only ever replaced. */
const copyOf = (concept: Concept): Concept => ({
  ...concept,
  statements: [...concept.statements],
  languages: concept.languages.map((section) => ({
    ...section,
    statements: [...section.statements],
    terms: section.terms.map((term) => ({ ...term, statements: [...term.statements] })),
  })),
});

/** A concept with its field, level or usage changed, and nothing else; `''` takes what is said away. */
export function withSaid(concept: Concept, name: 'subject' | 'level' | 'usage', text: string): Concept {
  const next = copyOf(concept);
  const own = ownSection(next);
  if (own) say(next, own, name, clean(text));
  return next;
}

/** A concept whose equivalents all have a status. */
export function withStatus(concept: Concept, status: string): Concept {
  const next = copyOf(concept);
  for (const { terms } of otherSections(next))
    for (const term of terms) sayOfTerm(term, 'equivalentStatus', stated(status));
  return next;
}

/**
 * Terms with these texts; one that was there keeps what is said of it, and so does one in the place of another that is
 * gone, if there are as many as before: it was only corrected.
 */
function withTexts(terms: readonly TermbaseTerm[], wanted: readonly string[]): TermbaseTerm[] {
  const gone = (term: TermbaseTerm | undefined) =>
    term && !wanted.includes(term.text) && wanted.length === terms.length;
  return wanted.map((text, i) => {
    const { inline: _, ...corrected } = (gone(terms[i]) ? terms[i] : undefined) ?? { statements: [] };
    return terms.find((term) => term.text === text) ?? { ...corrected, text };
  });
}

function withEquivalents(terms: readonly TermbaseTerm[], forms: readonly EquivalentForm[]): TermbaseTerm[] {
  const isKnown = (text: string) => terms.some((term) => term.text === text);
  const wanted = new Map(
    forms
      .flatMap((form) => (isKnown(form.text) ? [form] : parted(form.text).map((text) => ({ ...form, text }))))
      .map((form) => [form.text, form]),
  );
  const next = withTexts(terms, [...wanted.keys()]);
  for (const term of next) {
    const { status = '', source = '' } = wanted.get(term.text) ?? {};
    if (status !== equivalentFormOf(term).status) sayOfTerm(term, 'equivalentStatus', stated(status));
    sayOfTerm(term, 'source', clean(source));
  }
  return next;
}

/** What nobody vouches for is the reader's own without saying so. */
const stated = (status: string) => (status === EMPTY_EQUIVALENT.status ? '' : status);

function sayOfTerm({ statements }: TermbaseTerm, category: Category, text: string): void {
  if (!replace(statements, category, text) && text !== '') statements.push({ category, text });
}

/** Says of what rests on laws, instead of what was said of it. */
function setBasis(concept: Concept, texts: readonly string[]): void {
  const others = (statements: readonly Statement[]) => statements.filter(({ category }) => category !== 'legalBasis');
  for (const section of concept.languages) section.statements = others(section.statements);
  concept.statements = [
    ...others(concept.statements),
    ...texts.map((text): Statement => ({ category: 'legalBasis', text })),
  ];
}

/** Says something of a concept, instead of what is said in its category first; `''` takes that away. */
function say(concept: Concept, own: LanguageSection, name: Said, said: string): void {
  const category = SAID[name];
  const text = name === 'address' && !/^https?:/u.test(said) ? '' : said;
  const places = [
    concept.statements,
    ...sectionsOf(concept, category).flatMap(({ statements, terms }) => [
      statements,
      ...terms.slice(0, 1).map((term) => term.statements),
    ]),
  ];
  if (places.some((statements) => replace(statements, category, text)) || text === '') return;
  homeOf(concept, own, category).push(statementOf(category, text));
}

/** Replaces the first statement of a category, by nothing for `''`; answers whether there was one. */
function replace(statements: Statement[], category: Category, text: string): boolean {
  const at = statements.findIndex((one) => one.category === category);
  if (at < 0) return false;
  if (text === '') statements.splice(at, 1);
  else if (statements[at]?.text !== text) statements[at] = statementOf(category, text, statements[at]);
  return true;
}

/** Where a category belongs in TBX-Basic: context and usage with their term, a definition with its language, the rest above. */
function homeOf(concept: Concept, own: LanguageSection, category: Category): Statement[] {
  if (category === 'context' || category === 'administrativeStatus')
    return own.terms[0]?.statements ?? concept.statements;
  return category === 'definition' ? own.statements : concept.statements;
}

function statementOf(
  category: Category,
  text: string,
  { inline: _, target: __, ...before }: Partial<Statement> = {},
): Statement {
  return { ...before, category, text, ...(category === 'externalCrossReference' && { target: text }) };
}
